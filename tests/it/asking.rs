//! What a module by itself leaves open is asked again in every root and environment.

use unmoor::cli::{Options, check_tree};
use unmoor::findings::Finding;
use unmoor::policy::Chosen;
use unmoor::settings::Request;
use unmoor::source::{Files, MemoryTree, Scope};

const IMAGE: &str = "hygiene/floating_image";
const SECRET: &str = "secrets/literal_secret";
const PLACEHOLDER: &str = "secrets/placeholder_secret";
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

const DATABASE: (&str, &str) = (
    "modules/database/main.tf",
    "variable \"pw\" {\n  type      = string\n  sensitive = true\n}\nresource \"aws_db_instance\" \"d\" {\n  password = var.pw\n}\n",
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

/// A root that hands `pw` to the module of [`DATABASE`], with more text before the call.
fn calling_database(before: &str, pw: &str) -> String {
    format!("{BACKEND}{before}module \"db\" {{\n  source = \"../modules/database\"\n  pw     = {pw}\n}}\n")
}

#[test]
fn a_secret_is_told_where_it_is_written_and_hidden_there() {
    let main = calling_database("locals {\n  first = \"Malham-cove-fossils-12\"\n}\n", "local.first");
    let (found, undecided, files) = check(SECRET, &[DATABASE, ("live/main.tf", &main)]);
    let [finding] = found.as_slice() else { panic!("there is one finding: {found:?}") };
    assert_eq!((files.path(finding.span.file).as_str(), undecided), ("live/main.tf", 0));
    assert_eq!(files.slice(finding.span), "\"Malham-cove-fossils-12\"");
    assert_eq!(finding.message, "`password` of `aws_db_instance.d` holds a secret that is written in the open");
    assert_eq!(finding.instances, ["module.db.aws_db_instance.d"]);
    let steps: Vec<&str> = finding.trail.iter().map(|step| step.text.as_str()).collect();
    assert_eq!(steps, ["var.pw", "argument of module.db", "local.first", "written here"]);
}

#[test]
fn a_secret_of_one_environment_is_told_for_that_one() {
    let settings = "root \"live\" {\n  environment \"dev\" {\n    var_files = [\"vars/dev.tfvars\"]\n  }\n  \
                    environment \"prod\" {}\n}\n";
    let main = calling_database("variable \"first\" {}\n", "var.first");
    let files = [
        DATABASE,
        ("unmoor.hcl", settings),
        ("live/main.tf", main.as_str()),
        ("vars/dev.tfvars", "first = \"Malham-cove-fossils-12\"\n"),
    ];
    let (found, undecided, files) = check(SECRET, &files);
    let [finding] = found.as_slice() else { panic!("there is one finding: {found:?}") };
    assert_eq!((finding.environments.as_slice(), undecided), (["dev".to_owned()].as_slice(), 0));
    assert_eq!(files.path(finding.span.file), "vars/dev.tfvars");
}

#[test]
fn a_secret_handed_in_from_outside_is_right_and_one_with_a_first_value_undecided() {
    let main = calling_database("variable \"first\" {}\n", "var.first");
    let (found, undecided, _) = check(SECRET, &[DATABASE, ("live/main.tf", &main)]);
    assert_eq!((found.len(), undecided), (0, 0), "nobody writes it here");
    let main = calling_database("module \"store\" {\n  source = \"example.org/a/b/c\"\n}\n", "module.store.first");
    let (_, undecided, _) = check(SECRET, &[DATABASE, ("live/main.tf", &main)]);
    assert_eq!(undecided, 1, "a module that is not here may have it");
}

#[test]
fn a_secret_that_shows_by_its_name_is_told_once() {
    let main = calling_database("locals {\n  db_password = \"Malham-cove-fossils-12\"\n}\n", "local.db_password");
    let (found, _, _) = check(SECRET, &[DATABASE, ("live/main.tf", &main)]);
    let [finding] = found.as_slice() else { panic!("there is one finding: {found:?}") };
    assert!(!finding.is_at_origin && finding.message.contains("`local.db_password`"), "{}", finding.message);
}

#[test]
fn a_secret_put_together_shows_by_its_value() {
    let main = "locals {\n  user = \"clerk\"\n  word = \"Malham-cove-fossils-12\"\n  url  = \"postgres://${local.user}:${local.word}@db.example.org/app\"\n}\n\
                resource \"aws_ssm_parameter\" \"p\" {\n  name  = \"app\"\n  type  = \"SecureString\"\n  value = local.url\n}\n";
    let (found, _, files) = check(SECRET, &[("main.tf", main)]);
    let [finding] = found.as_slice() else { panic!("there is one finding: {found:?}") };
    assert_eq!(files.slice(finding.span), "\"postgres://${local.user}:${local.word}@db.example.org/app\"");
}

#[test]
fn what_another_resource_sets_or_a_plain_name_holds_is_no_secret_of_this_one() {
    let main = "variable \"namespace\" {\n  default = \"bookings\"\n}\n\
                resource \"aws_route53_zone\" \"internal\" {\n  name = \"bookings.prv\"\n}\n\
                resource \"aws_secretsmanager_secret_version\" \"zone\" {\n  secret_string = aws_route53_zone.internal.name\n}\n\
                resource \"github_actions_secret\" \"space\" {\n  plaintext_value = var.namespace\n}\n";
    let (found, undecided, _) = check(SECRET, &[("main.tf", main)]);
    assert_eq!((found.len(), undecided), (0, 0), "{found:?}");
}

#[test]
fn inputs_of_a_module_that_is_not_here_are_judged_by_their_values() {
    let main = "locals {\n  first = \"Malham-cove-fossils-12\"\n}\n\
                module \"db\" {\n  source   = \"example.org/a/b/c\"\n  password = local.first\n}\n\
                provider \"postgresql\" {\n  password = local.first\n}\n";
    let (found, _, _) = check(SECRET, &[("main.tf", main)]);
    let [finding] = found.as_slice() else { panic!("one place, whoever uses it: {found:?}") };
    assert_eq!(finding.address.as_deref(), Some("module.db"));
}

#[test]
fn a_stand_in_that_a_caller_passes_is_told_where_it_is_written() {
    let main = calling_database("locals {\n  first = \"changeme\"\n}\n", "local.first");
    let (found, _, files) = check(PLACEHOLDER, &[DATABASE, ("live/main.tf", &main)]);
    let [finding] = found.as_slice() else { panic!("there is one finding: {found:?}") };
    assert_eq!(files.slice(finding.span), "\"changeme\"");
}
