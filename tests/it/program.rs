//! The program as people run it: commands, streams, exit codes.

use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// The program in a clean environment.
fn unmoor() -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("unmoor"));
    for (name, _) in std::env::vars() {
        let is_ambient = ["UNMOOR_", "GITHUB_", "TF_", "PRE_COMMIT"].iter().any(|prefix| name.starts_with(prefix));
        if is_ambient || matches!(name.as_str(), "CI" | "NO_COLOR" | "FORCE_COLOR" | "CLICOLOR_FORCE" | "COLUMNS") {
            command.env_remove(name);
        }
    }
    command
}

/// What a run printed, and how it ended.
pub(super) struct Run {
    pub(super) out: String,
    pub(super) err: String,
    pub(super) code: i32,
}

pub(super) fn run(folder: &Path, arguments: &[&str]) -> Run {
    run_with(folder, arguments, &[])
}

/// The same with variables in the environment.
pub(super) fn run_with(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
    let environment = environment.iter().copied();
    let output = unmoor().current_dir(folder).args(arguments).envs(environment).output().expect("the program starts");
    Run {
        out: String::from_utf8(output.stdout).expect("output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("errors are UTF-8"),
        code: output.status.code().expect("it ends by itself"),
    }
}

/// A folder marked as a repository, with these files.
pub(super) fn repository(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    std::fs::create_dir(folder.path().join(".git")).expect("it can be marked");
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("it has a parent")).expect("folders can be made");
        std::fs::write(path, text).expect("files can be written");
    }
    folder
}

const SECRET: &str = "Bolton-abbey-stones-57";

fn with_secret() -> TempDir {
    let text = format!("resource \"aws_db_instance\" \"a\" {{\n  password = \"{SECRET}\"\n}}\n");
    repository(&[("main.tf", &text)])
}

#[test]
fn a_clean_folder_exits_with_0() {
    let folder = repository(&[("main.tf", "resource \"random_id\" \"a\" {\n  byte_length = 4\n}\n")]);
    let run = run(folder.path(), &["check"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert_eq!(run.err, "");
}

#[test]
fn quiet_is_silent_when_all_is_well_and_not_else() {
    let folder = repository(&[("main.tf", "resource \"random_id\" \"a\" {\n  byte_length = 4\n}\n")]);
    assert_eq!(run(folder.path(), &["check", "--quiet"]).out, "");
    assert!(!run(folder.path(), &["check", "--quiet", "-o", "json"]).out.is_empty());
    assert!(!run(with_secret().path(), &["check", "--quiet"]).out.is_empty());
}

#[test]
fn terraform_that_git_ignores_is_counted() {
    let folder = repository(&[(".gitignore", "ignored.tf\n"), ("main.tf", ""), ("ignored.tf", "")]);
    let run = run(folder.path(), &["check"]);
    assert!(run.out.contains("1 Terraform file is left out by .gitignore"), "{}", run.out);
}

#[test]
fn findings_exit_with_1_and_fail_on_governs_that() {
    let folder = with_secret();
    assert_eq!(run(folder.path(), &["check"]).code, 1);
    assert_eq!(run(folder.path(), &["check", "--fail-on", "never"]).code, 0);
    assert_eq!(run(folder.path(), &["check", "--ignore", "secrets"]).code, 0);
    assert_eq!(run(folder.path(), &["check", "--output", "json"]).code, 1, "the format never changes the code");
}

#[test]
fn wrong_usage_exits_with_2_and_says_what_to_do() {
    let folder = repository(&[("main.tf", "")]);
    let cases: [(&[&str], &str); 14] = [
        (&["check", "--ouput", "json"], "--output"),
        (&["check", "--output", "jsn"], "did you mean `json`"),
        (&["check", "--only", "hygiene/unpined_module"], "did you mean `hygiene/unpinned_module`"),
        (&["check", "nowhere"], "nowhere"),
        (&["check", "--today", "31/03/2027"], "YYYY-MM-DD"),
        (&["check", "-o", "json", "-o", "concise"], "two outputs"),
        (&["explain", "hygiene/unpinned_modul"], "did you mean `hygiene/unpinned_module`"),
        (&["explain", "aws_sqs_que"], "did you mean `aws_sqs_queue`"),
        (&["explain", "aws_sqs_zzzzzzzzzzzzzzzzzzzzzzzzzzz"], "by its name it may belong to Amazon SQS"),
        (&["explain", "zzzzzzzzz_qqqqqqqqqqqqqqqqqq"], "`unmoor catalogue` providers"),
        (&["explain", "azurrerm_subnet"], "did you mean `azurerm_subnet`"),
        (&["explain", "portabilty"], "did you mean `portability`"),
        (&["explain", "aws_sqs_queue.jobs"], "`unmoor explain aws_sqs_queue` explains its type"),
        (&["explain", "aws"], "`aws` is a provider"),
    ];
    for (arguments, told) in cases {
        let run = run(folder.path(), arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {}{}", run.out, run.err);
        assert!(run.err.contains(told), "{arguments:?} says: {}", run.err);
        assert_eq!(run.out, "", "{arguments:?}");
    }
}

#[test]
fn wrong_settings_exit_with_2_and_show_the_place() {
    let folder =
        repository(&[("main.tf", ""), ("unmoor.hcl", "rule \"hygiene/unpined_module\" {\n  level = \"warn\"\n}\n")]);
    let run = run(folder.path(), &["check"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("unmoor.hcl:2"), "{}", run.err);
    assert!(run.err.contains("warning"), "{}", run.err);
    assert_eq!(run.out, "");
}

#[test]
fn a_rule_that_settings_name_must_exist() {
    let folder =
        repository(&[("main.tf", ""), ("unmoor.hcl", "rule \"hygiene/unpined_module\" {\n  level = \"warning\"\n}\n")]);
    let run = run(folder.path(), &["check"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `hygiene/unpinned_module`?"), "{}", run.err);
}

#[test]
fn terraform_that_cannot_be_parsed_exits_with_3_and_the_rest_is_judged() {
    let folder = with_secret();
    std::fs::write(folder.path().join("broken.tf"), "locals {\n  name = your application name\n}\n").expect("written");
    let broken = run(folder.path(), &["check"]);
    assert_eq!(broken.code, 3);
    assert!(broken.out.contains("unfilled template"), "{}", broken.out);
    assert!(broken.out.contains("broken.tf:2"), "{}", broken.out);
    assert!(broken.out.contains("secrets/literal_secret"), "{}", broken.out);
    assert_eq!(run(folder.path(), &["check", "--allow-incomplete"]).code, 1);
}

#[test]
fn no_terraform_exits_with_3() {
    let folder = repository(&[("readme.txt", "nothing here")]);
    let run = run(folder.path(), &["check"]);
    assert_eq!(run.code, 3, "{}{}", run.out, run.err);
    assert!(format!("{}{}", run.out, run.err).contains("Terraform"), "{}{}", run.out, run.err);
}

#[test]
fn a_file_gets_the_same_answers_as_its_folder() {
    let estate = std::env::current_dir().expect("there is one").join("fixtures/projects/council");
    let findings = |path: &str| {
        let run = run(&estate, &["check", "--output", "json", path]);
        let result: Value = serde_json::from_str(&run.out).expect("it is JSON");
        result["findings"].as_array().expect("a list").clone()
    };
    let file = "infrastructure/services/housing-repairs/locals.tf";
    let of_folder: Vec<Value> = findings(".")
        .into_iter()
        .filter(|finding| finding["file"].as_str().is_some_and(|path| path.ends_with(file)))
        .collect();
    assert_eq!(findings(file), of_folder);
}

#[test]
fn no_output_shows_a_secret() {
    let folder = with_secret();
    for format in ["auto", "full", "grouped", "concise", "json"] {
        for arguments in [vec!["check", "-o", format], vec!["check", "-o", format, "--ignore", "secrets"]] {
            let run = run(folder.path(), &arguments);
            assert!(!run.out.contains(SECRET) && !run.err.contains(SECRET), "{arguments:?}: {}", run.out);
        }
    }
    for arguments in [["inspect", "-o", "tree"], ["inspect", "-o", "json"]] {
        let run = run(folder.path(), &arguments);
        assert!(!run.out.contains(SECRET), "{arguments:?}: {}", run.out);
    }
    assert!(run(folder.path(), &["inspect", "-o", "json", "--show-sensitive"]).out.contains(SECRET));
}

#[test]
fn inspect_hides_a_secret_that_is_a_key_and_loses_no_instance_by_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = SECRET.replace('7', "8");
    let text = format!(
        "resource \"aws_db_instance\" \"a\" {{\n  for_each = {{ \"{SECRET}\" = 1, \"{other}\" = 2 }}\n  password = \"{SECRET}\"\n  tags     = {{ \"{SECRET}\" = \"x\", \"{other}\" = \"y\" }}\n}}\nresource \"aws_db_instance\" \"b\" {{\n  password = \"{other}\"\n}}\n"
    );
    std::fs::write(folder.path().join("main.tf"), text).expect("written");
    let asked = run(folder.path(), &["inspect", "-o", "json"]);
    assert!(!asked.out.contains(SECRET) && !asked.out.contains(&other), "{}", asked.out);
    let shown: Value = serde_json::from_str(&asked.out).expect("it is JSON");
    let resources = shown["roots"][0]["resources"].as_object().expect("an object");
    assert_eq!(resources.len(), 3);
    assert!(
        resources.values().any(|resource| resource["values"]["tags"].as_object().is_some_and(|tags| tags.len() == 2))
    );
}

#[test]
fn inspect_lets_no_name_drive_the_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = r#"terraform {
  required_version = "1\u001b[31m"
}
resource "aws_vpc" "a\u202eb\u001b[2J\nforged" {
  tags = { "c\u202ed" = "x" }
}
"#;
    std::fs::write(folder.path().join("main.tf"), text).expect("written");
    for output in ["tree", "json"] {
        let asked = run(folder.path(), &["inspect", "-o", output]);
        assert!(!asked.out.contains(['\u{1b}', '\u{202e}']), "{output}: {:?}", asked.out);
        assert!(asked.out.contains("\\u{202e}") || asked.out.contains("\\\\u{202e}"), "{output}: {:?}", asked.out);
        assert!(!asked.out.lines().any(|line| line.trim_start().starts_with("forged")), "{output}: {:?}", asked.out);
    }
}

#[test]
fn several_outputs_come_from_one_run() {
    let folder = with_secret();
    let run = run(folder.path(), &["check", "-o", "concise", "-o", "json=out.json", "-o", "full=out.txt"]);
    assert_eq!(run.code, 1);
    let json: Value =
        serde_json::from_str(&std::fs::read_to_string(folder.path().join("out.json")).expect("written")).expect("JSON");
    assert_eq!(json["summary"]["findings"]["error"], 1);
    assert!(run.out.contains("main.tf:2"), "{}", run.out);
    assert!(
        std::fs::read_to_string(folder.path().join("out.txt")).expect("written").contains("secrets/literal_secret")
    );
}

#[test]
fn json_follows_its_schema() {
    let schema: Value =
        serde_json::from_str(&std::fs::read_to_string("docs/schema/check.schema.json").expect("committed"))
            .expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is right");
    for project in ["council", "first-steps"] {
        let folder = std::env::current_dir().expect("there is one").join("fixtures/projects").join(project);
        let run = run(&folder, &["check", "-o", "json", "."]);
        let result: Value = serde_json::from_str(&run.out).expect("JSON");
        let errors: Vec<String> = validator.iter_errors(&result).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{project}: {errors:?}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_on_any_number_of_threads() {
    let estate = std::env::current_dir().expect("there is one").join("fixtures/projects/council");
    for format in ["auto", "full", "grouped", "concise", "json"] {
        let one = run(&estate, &["check", "-o", format, "--threads", "1", "--today", "2026-11-24"]);
        let two = run(&estate, &["check", "-o", format, "--threads", "2", "--today", "2026-11-24"]);
        assert_eq!(one.out, two.out, "{format}");
    }
}

#[test]
fn every_command_says_what_it_is_for() {
    let folder = repository(&[]);
    for arguments in [
        vec!["--help"],
        vec!["check", "--help"],
        vec!["config", "--help"],
        vec!["rules"],
        vec!["explain", "aws_sqs_queue"],
        vec!["catalogue"],
        vec!["catalogue", "--help"],
    ] {
        let run = run(folder.path(), &arguments);
        assert_eq!(run.code, 0, "{arguments:?}");
        assert!(!run.out.is_empty(), "{arguments:?}");
    }
}

#[test]
fn the_sample_estates_settings_are_right_at_its_top() {
    let folder = repository(&[
        ("unmoor.hcl", &std::fs::read_to_string("fixtures/projects/council/settings/wharfedale.hcl").expect("there")),
        ("infrastructure/main.tf", ""),
    ]);
    let run = run(folder.path(), &["config", "validate"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
}

#[test]
fn explain_tells_what_is_known_of_a_type_and_where_that_was_read() {
    let folder = repository(&[]);
    let explain = |id: &str| run(folder.path(), &["explain", id]).out;
    let account = explain("azurerm_storage_account");
    for told in [
        "a resource type of hashicorp/azurerm",
        "Azure Blob Storage (azure.storage), a unit of it",
        "`tags` (map)",
        "3 to 24 characters",
        "resource-name-rules",
        "location string (required)",
        "cdktn-provider-azurerm",
        "a data source of hashicorp/azurerm",
    ] {
        assert!(account.contains(told), "{told} is missing: {account}");
    }
    assert!(explain("aws_autoscaling_group").contains("`tag` (blocks), `tags` (objects)\n"));
    assert!(explain("aws_db_security_group").contains("the newest version has it no more"));
    assert!(explain("aws_iam_role_policy_attachment").contains("cannot be tagged"));
    assert!(explain("oci_core_vcn").contains("what its schema marks is not known"));
    assert!(explain("aws.sqs").contains("  action       sqs\n"), "the word of its permissions");
    assert!(explain("eu-west-2").contains("a region of AWS in London, country GB"));
    assert!(explain("db.r6g.xlarge").contains("a database instance of AWS with 4 vCPU and 32768 MiB"));
    assert!(explain("464622532012").contains("an account of Datadog, a third party"));
    assert!(explain("652711504416").contains("Elastic Load Balancing access logs in eu-west-2"));
}

#[test]
fn catalogue_counts_types_and_days() {
    let folder = repository(&[]);
    let told = run(folder.path(), &["catalogue", "--today", "2026-12-04"]).out;
    assert!(told.contains("newest read 2026-11-24, 10 days ago"), "{told}");
    let line = told.lines().find(|line| line.starts_with("aws ")).expect("a line for AWS");
    assert!(line.contains("100%") && line.ends_with("known"), "every type has a service: {line}");
}

#[test]
fn exports_of_the_catalogue_have_the_published_shape_and_agree() {
    let folder = repository(&[]);
    let export: Value =
        serde_json::from_str(&run(folder.path(), &["catalogue", "export"]).out).expect("it writes JSON");
    let schema = std::fs::read_to_string("docs/schema/catalogue.schema.json").expect("there");
    let schema: Value = serde_json::from_str(&schema).expect("a schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("it is a schema");
    let errors: Vec<String> = validator.iter_errors(&export).take(3).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let types = export["types"].as_array().expect("a list");
    let queue = types.iter().find(|found| found["type"] == "aws_sqs_queue" && found["kind"] == "resource");
    let queue = queue.expect("it is exported");
    assert_eq!(queue["service"], "aws.sqs");
    assert_eq!(queue["tags"]["argument"], "tags");
    assert_eq!(queue["tags"]["provider_defaults"], true);
    assert_eq!(queue["name"]["argument"], "name");
    assert!(queue["sensitive"].as_array().is_some_and(Vec::is_empty), "known to have none");
    let unknown = types.iter().find(|found| found["type"] == "oci_core_vcn" && found["kind"] == "resource");
    assert!(unknown.expect("exported")["sensitive"].is_null(), "not known is not none");
    let lines = run(folder.path(), &["catalogue", "export", "--output", "csv"]).out;
    let columns = |line: &str| line.split(',').count();
    let first = columns(lines.lines().next().expect("a header"));
    assert!(lines.lines().all(|line| columns(line) == first && !line.contains('"')));
    assert_eq!(lines.lines().count(), types.len() + 1);
}

#[test]
fn inspect_tells_name_tags_and_what_kind_of_unknown_a_type_is() {
    let folder = repository(&[(
        "main.tf",
        "resource \"aws_sqs_queue\" \"a\" {\n  name = \"jobs\"\n  tags = { Team = \"data\" }\n}\n\
         resource \"aws_sqs_queue\" \"b\" {}\n\
         resource \"aws_sqs_que\" \"c\" {}\n\
         resource \"aws_db_security_group\" \"d\" {}\n\
         resource \"nobody_thing\" \"e\" {}\n",
    )]);
    let told = run(folder.path(), &["inspect"]).out;
    for line in [
        "aws_sqs_queue.a  aws.sqs  named jobs  tagged Team",
        "aws_sqs_queue.b  aws.sqs  no tags",
        "aws_sqs_que.c  aws.sqs  new or misspelt in aws",
        "gone after aws 4.62.0",
        "nobody_thing.e  of a provider that is not in the catalogue",
    ] {
        assert!(told.contains(line), "{line} is missing: {told}");
    }
    let folder_of_tags = repository(&[(
        "main.tf",
        "variable \"tags\" {}\nresource \"aws_sqs_queue\" \"empty\" {\n  tags = {}\n}\n\
         resource \"aws_sqs_queue\" \"null\" {\n  tags = null\n}\n\
         resource \"aws_sqs_queue\" \"given\" {\n  tags = var.tags\n}\n\
         resource \"aws_autoscaling_group\" \"dynamic\" {\n  dynamic \"tag\" {\n    for_each = var.tags\n    \
         content {\n      key = tag.key\n    }\n  }\n}\n\
         resource \"kubernetes_namespace\" \"a\" {\n  metadata {\n    labels = { team = \"data\" }\n  }\n}\n",
    )]);
    let told_of_tags = run(folder_of_tags.path(), &["inspect"]).out;
    for line in [
        "aws_sqs_queue.empty  aws.sqs  no tags",
        "aws_sqs_queue.null  aws.sqs  no tags",
        "aws_sqs_queue.given  aws.sqs  tags not known",
        "aws_autoscaling_group.dynamic  aws.ec2.auto_scaling  tags not known",
        "kubernetes_namespace.a  neutral.kubernetes  tagged team",
    ] {
        assert!(told_of_tags.contains(line), "{line} is missing: {told_of_tags}");
    }
    let json: Value = serde_json::from_str(&run(folder.path(), &["inspect", "-o", "json"]).out).expect("JSON");
    let queue = &json["roots"][0]["resources"]["aws_sqs_queue.a"];
    assert_eq!(queue["tags"], serde_json::json!({ "argument": "tags", "form": "map", "provider_defaults": true }));
    assert_eq!(queue["name"], serde_json::json!({ "argument": "name" }));
    let notes = run(folder.path(), &["check"]).out;
    assert!(notes.contains("1 resource type is gone from its provider's newest version: `aws_db_security_group` (1)"));
    assert!(notes.contains("1 resource type is new or misspelt: `aws_sqs_que` (1)"), "{notes}");
    assert!(notes.contains("1 resource type is of a provider that is not in the catalogue"), "{notes}");
}

#[test]
fn inspect_does_not_write_millions_of_instances() {
    let folder = repository(&[
        ("main.tf", "module \"m\" {\n  source = \"./m\"\n  count  = 1000\n}\n"),
        ("m/main.tf", "resource \"aws_sqs_queue\" \"q\" {\n  count = 1000\n}\n"),
    ]);
    let json = run(folder.path(), &["inspect", "-o", "json"]).out;
    assert!(json.len() < 25_000_000, "{} bytes", json.len());
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let resources = json["roots"][0]["resources"].as_object().expect("an object");
    assert_eq!(resources["module.m[999].aws_sqs_queue.q[*]"]["instance_count"], 1000);
    assert!(resources.contains_key("module.m[0].aws_sqs_queue.q[999]"), "the first are written one by one");
}

#[test]
fn modules_that_only_call_each_other_are_shown_all_the_same() {
    let folder = repository(&[
        ("a/main.tf", "module \"b\" {\n  source = \"../b\"\n}\nresource \"aws_sqs_queue\" \"a\" {}\n"),
        ("b/main.tf", "module \"a\" {\n  source = \"../a\"\n}\nresource \"aws_sqs_queue\" \"b\" {}\n"),
        ("c/main.tf", "module \"c\" {\n  source = \".\"\n}\nresource \"aws_sqs_queue\" \"c\" {}\n"),
    ]);
    let told = run(folder.path(), &["inspect"]).out;
    for line in
        ["aws_sqs_queue.a  aws.sqs", "module.b (b)", "aws_sqs_queue.b  aws.sqs", "aws_sqs_queue.c", "in a circle"]
    {
        assert_eq!(told.matches(line).count(), if line == "in a circle" { 2 } else { 1 }, "{line}: {told}");
    }
    assert!(!told.contains("No root module"), "{told}");
}

#[test]
fn inspect_proposes_environments_that_fit_and_are_not_bound() {
    let folder = repository(&[
        ("core/main.tf", "terraform {\n  backend \"s3\" {}\n}\nvariable \"name\" {}\nvariable \"size\" {}\n"),
        ("config/prod.tfvars", "name = \"p\"\nsize = 2\n"),
        ("config/dev.tfvars", "name = \"d\"\nsize = 1\n"),
        ("other/far/away/x.tfvars", "name = \"x\"\nsize = 1\n"),
        ("config/unfit.tfvars", "name = \"x\"\nelse = 1\n"),
    ]);
    let told = run(folder.path(), &["inspect", "--environments"]).out;
    let expected = "root \"core\" {\n  environment \"dev\" {\n    var_files = [\"config/dev.tfvars\"]\n  }\n  environment \"prod\" \
                    {\n    var_files = [\"config/prod.tfvars\"]\n  }\n}\n";
    assert!(told.ends_with(expected), "{told}");
    std::fs::write(folder.path().join("unmoor.hcl"), expected).expect("it can be written");
    let bound = run(folder.path(), &["inspect", "--environments"]).out;
    assert!(bound.starts_with("No files of values"), "{bound}");
    let shown = run(folder.path(), &["inspect", "--environment", "prod", "--explain", "output.x"]);
    assert_eq!(shown.code, 2, "nothing is called that");
}

#[test]
fn inspect_explains_where_a_value_comes_from() {
    let folder = repository(&[
        ("main.tf", "variable \"owner\" {}\nmodule \"m\" {\n  source = \"./m\"\n  tags   = { Owner = var.owner }\n}\n"),
        ("m/main.tf", "variable \"tags\" {}\nresource \"aws_sqs_queue\" \"q\" {\n  tags = var.tags\n}\n"),
        ("prod.tfvars", "owner = \"data\"\n"),
    ]);
    let asked = ["inspect", "--var-file", "prod.tfvars", "--explain", "module.m.aws_sqs_queue.q.tags.Owner"];
    let told = run(folder.path(), &asked).out;
    for line in
        ["Owner = \"data\"", "← m/main.tf:3 var.tags", "← main.tf:4 argument of module.m", "← prod.tfvars:1 \"data\""]
    {
        assert!(told.contains(line), "{line} is missing: {told}");
    }
    let json: Value =
        serde_json::from_str(&run(folder.path(), &[&asked[..], &["-o", "json"]].concat()).out).expect("JSON");
    assert_eq!(json["explained"][0]["value"], "data");
    assert_eq!(json["explained"][0]["trail"].as_array().map(Vec::len), Some(4));
}

#[test]
fn console_answers_a_line_with_a_line() {
    let folder = repository(&[(
        "main.tf",
        "locals {\n  a = 1\n}\nvariable \"secret\" {\n  default   = \"hunter2\"\n  sensitive = true\n}\n",
    )]);
    let told = run(folder.path(), &["console", "-e", "local.a + 1"]);
    assert_eq!((told.out.as_str(), told.code), ("2\n", 0));
    let wrong = run(folder.path(), &["console", "--json", "-e", "local.b"]);
    assert_eq!((wrong.out.as_str(), wrong.code), ("{\"error\":\"undeclared\",\"span\":[0,7]}\n", 1));
    let hidden = run(folder.path(), &["console", "-e", "\"x-${var.secret}\""]);
    assert_eq!(hidden.out, "(sensitive value)\n");
    let partly = run(folder.path(), &["console", "--json", "-e", "[1, uuid()]"]);
    assert!(partly.out.ends_with("\"partial\":true}\n"), "{}", partly.out);
}

#[test]
fn inspect_shows_tags_inside_resources_in_short() {
    let folder = repository(&[(
        "main.tf",
        "variable \"kinds\" {}\nresource \"aws_launch_template\" \"a\" {\n  tag_specifications {\n    resource_type = \"volume\"\n    \
         tags = { Name = \"a\", Team = \"b\" }\n  }\n  dynamic \"tag_specifications\" {\n    for_each = var.kinds\n    content \
         {\n      tags = {}\n    }\n  }\n}\nresource \"aws_instance\" \"a\" {\n  root_block_device {\n    volume_size = 8\n  }\n}\n",
    )]);
    let told = run(folder.path(), &["inspect"]).out;
    let line = "no tags  inside tag_specifications[0].tags for volume: Name, Team; tag_specifications[*].tags (if it is there): none\n";
    assert!(told.contains(line), "{told}");
    assert!(told.contains("aws_instance.a  aws.ec2  no tags\n"), "{told}");
    let locked = "provider \"registry.terraform.io/hashicorp/aws\" {\n  version = \"3.37.0\"\n}\n";
    let main = "provider \"aws\" {\n  default_tags {\n    tags = { Team = \"data\" }\n  }\n}\nresource \"aws_sqs_queue\" \"a\" {}\n\
                resource \"aws_autoscaling_group\" \"a\" {\n  tag {\n    key = \"Name\"\n    value = \"a\"\n  }\n}\n";
    let old = repository(&[("main.tf", main), (".terraform.lock.hcl", locked)]);
    let new = repository(&[("main.tf", main), (".terraform.lock.hcl", &locked.replace("3.37", "3.38"))]);
    assert!(run(old.path(), &["inspect"]).out.contains("aws_sqs_queue.a  aws.sqs  no tags\n"));
    let told = run(new.path(), &["inspect"]).out;
    assert!(told.contains("aws_sqs_queue.a  aws.sqs  tagged Team\n"), "{told}");
    assert!(told.contains("aws_autoscaling_group.a  aws.ec2.auto_scaling  tagged Name\n"), "{told}");
    let group = "resource \"aws_autoscaling_group\" \"a\" {\n  tags = [{ key = \"Old\", value = \"a\", propagate_at_launch = true }]\n}\n";
    let told = run(repository(&[("main.tf", group)]).path(), &["inspect"]).out;
    assert!(told.contains("aws_autoscaling_group.a  aws.ec2.auto_scaling  tagged Old\n"), "{told}");
    let told = run(old.path(), &["explain", "aws_sqs_queue"]).out;
    assert!(told.contains("defaults are added from version 3.38.0 on"), "{told}");
}

#[test]
fn inspect_explains_tags_that_a_provider_gives_and_names_its_configuration() {
    let main = "provider \"aws\" {\n  alias = \"west\"\n  default_tags {\n    tags = { Team = \"data\", Env = \"prod\" }\n  }\n}\n\
                module \"m\" {\n  source    = \"./m\"\n  providers = { aws = aws.west }\n}\n";
    let module = "resource \"aws_sqs_queue\" \"q\" {\n  tags = { Env = \"dev\" }\n}\n";
    let folder = repository(&[("main.tf", main), ("m/main.tf", module)]);
    let explain =
        |key: &str| run(folder.path(), &["inspect", "--explain", &format!("module.m.aws_sqs_queue.q.tags.{key}")]);
    let given = explain("Team");
    assert_eq!(given.code, 0, "{}", given.err);
    assert!(given.out.contains("= \"data\"") && given.out.contains("main.tf:4"), "{}", given.out);
    assert!(explain("Env").out.contains("= \"dev\""));
    assert_eq!(explain("Nothing").code, 2);
    let told: Value = serde_json::from_str(&run(folder.path(), &["inspect", "-o", "json"]).out).expect("it is JSON");
    assert_eq!(told["roots"][0]["resources"]["module.m.aws_sqs_queue.q"]["provider"], "aws.west");
}

#[test]
fn inspect_says_what_it_could_not_read() {
    let folder = repository(&[("main.tf", "resource \"aws_vpc\" \"v\" {\n"), ("b/b.tf", "locals {}\n")]);
    let all = run(folder.path(), &["inspect"]);
    assert_eq!(all.code, 3);
    assert!(all.err.contains("error: main.tf:"), "{}", all.err);
    let other = run(folder.path(), &["inspect", "b"]);
    assert_eq!((other.code, other.err.as_str()), (0, ""), "only what was asked about counts");
}

#[test]
fn the_tree_shows_what_terraform_would_refuse() {
    let folder = repository(&[("main.tf", "resource \"aws_vpc\" \"v\" {\n  count = -1\n}\n")]);
    let told = run(folder.path(), &["inspect"]);
    assert_eq!(told.code, 0, "{}", told.err);
    assert!(told.out.contains("  error main.tf:2 `count` is negative (bad-count)\n"), "{}", told.out);
}
