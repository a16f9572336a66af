//! What a module by itself leaves open is asked again in every root and environment.

use unmoor::cli::{Options, check_tree};
use unmoor::findings::Finding;
use unmoor::policy::Chosen;
use unmoor::settings::Request;
use unmoor::source::{Files, MemoryTree, Scope};

const IMAGE: &str = "hygiene/floating_image";
const TRUST: &str = "portability/third_party_trust";

/// The findings of one rule, and the files that they are in.
fn check(rule: &str, files: &[(&str, &str)]) -> (Vec<Finding>, usize, Files) {
    let options = Options {
        chosen: Chosen { only: vec![rule.to_owned()], ..Chosen::default() },
        today: "2026-11-24".to_owned(),
        ..Options::default()
    };
    let request = Request { version: "0.1.0".to_owned(), repository: "council".to_owned(), ..Request::default() };
    let (checked, files) =
        check_tree(&MemoryTree::new(files), &Scope::whole(), request, &options).expect("settings are right");
    let undecided = checked.outcome.summary.judged_undecided;
    (checked.outcome.findings, undecided, files)
}

const SERVICE: (&str, &str) = (
    "modules/service/main.tf",
    "variable \"image\" {}\nresource \"aws_lambda_function\" \"f\" {\n  image_uri = var.image\n}\n",
);

const BACKEND: &str = "terraform {\n  backend \"s3\" {}\n}\n";

#[test]
fn a_value_from_a_caller_decides_and_the_trail_says_where_it_is_written() {
    let main = format!(
        "{BACKEND}locals {{\n  app = \"example.org/app:latest\"\n}}\nmodule \"s\" {{\n  source = \"../modules/service\"\n  image  = local.app\n}}\n"
    );
    let (found, undecided, files) = check(IMAGE, &[SERVICE, ("live/main.tf", &main)]);
    let [finding] = found.as_slice() else { panic!("there is one finding: {found:?}") };
    assert_eq!(undecided, 0);
    assert_eq!(finding.instances, ["module.s.aws_lambda_function.f"]);
    let last = finding.trail.last().expect("there is a trail");
    assert_eq!(files.path(last.span.file), "live/main.tf");
    assert_eq!(files.slice(last.span), "\"example.org/app:latest\"");
}

#[test]
fn a_finding_says_in_which_environments_it_holds() {
    let settings = "root \"live\" {\n  environment \"dev\" {\n    variables = { image = \"example.org/app:latest\" }\n  }\n  \
                    environment \"prod\" {\n    var_files = [\"vars/prod.tfvars\"]\n  }\n}\n";
    let main = format!(
        "{BACKEND}variable \"image\" {{}}\nmodule \"s\" {{\n  source = \"../modules/service\"\n  image  = var.image\n}}\n"
    );
    let files = [
        SERVICE,
        ("unmoor.hcl", settings),
        ("live/main.tf", &main),
        ("vars/prod.tfvars", "image = \"example.org/app:1.2.3\"\n"),
    ];
    let (found, undecided, _) = check(IMAGE, &files);
    let [finding] = found.as_slice() else { panic!("there is one finding: {found:?}") };
    assert_eq!((finding.environments.as_slice(), undecided), (["dev".to_owned()].as_slice(), 0));
    assert!(finding.message.contains("app:latest"), "{}", finding.message);
}

#[test]
fn what_no_root_decides_stays_undecided() {
    let main = format!(
        "{BACKEND}variable \"image\" {{}}\nmodule \"s\" {{\n  source = \"../modules/service\"\n  image  = var.image\n}}\n"
    );
    let (found, undecided, _) = check(IMAGE, &[SERVICE, ("live/main.tf", &main)]);
    assert_eq!((found.iter().filter(|finding| finding.because.is_none()).count(), undecided), (0, 1));
    let fixed = format!(
        "{BACKEND}module \"s\" {{\n  source = \"../modules/service\"\n  image  = \"example.org/app:1.2.3\"\n}}\n"
    );
    let (found, undecided, _) = check(IMAGE, &[SERVICE, ("live/main.tf", &fixed)]);
    assert_eq!((found.len(), undecided), (0, 0), "a fixed tag is right");
}

#[test]
fn an_account_that_a_caller_trusts_is_told_once_with_its_instances() {
    let module = (
        "modules/reader/main.tf",
        "variable \"readers\" {}\ndata \"aws_iam_policy_document\" \"p\" {\n  statement {\n    principals {\n      type        = \"AWS\"\n      identifiers = var.readers\n    }\n  }\n}\n",
    );
    let main = format!(
        "{BACKEND}module \"a\" {{\n  source   = \"../modules/reader\"\n  for_each = toset([\"x\", \"y\"])\n  readers  = [\"arn:aws:iam::610042718532:root\"]\n}}\n"
    );
    let (found, undecided, _) = check(TRUST, &[module, ("live/main.tf", &main)]);
    let [finding] = found.as_slice() else { panic!("there is one finding: {found:?}") };
    assert_eq!((finding.instance_count, undecided), (2, 0));
    assert_eq!(finding.subject.as_deref(), Some("610042718532"));
}

#[test]
fn settings_say_what_a_module_that_is_not_here_gives() {
    let settings =
        "module \"example.org/council/images\" {\n  outputs = { app = \"${input.registry}/app:latest\" }\n}\n";
    let main = format!(
        "{BACKEND}module \"images\" {{\n  source   = \"git::https://example.org/council/images.git?ref=v1\"\n  registry = \"example.org\"\n}}\n\
         resource \"aws_lambda_function\" \"f\" {{\n  image_uri = module.images.app\n}}\n\
         resource \"aws_lambda_function\" \"g\" {{\n  image_uri = module.images.other\n}}\n"
    );
    let (found, undecided, _) = check(IMAGE, &[("unmoor.hcl", settings), ("main.tf", &main)]);
    let messages: Vec<&str> =
        found.iter().filter(|finding| finding.because.is_none()).map(|finding| finding.message.as_str()).collect();
    let [message] = messages.as_slice() else { panic!("there is one finding: {found:?}") };
    assert!(message.contains("example.org/app:latest"), "{message}");
    assert_eq!(undecided, 1, "an output that is not declared stays unknown");
}
