//! What `inspect` and `console` write for programs, held against the published schemas, in all the forms that it takes.

use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};

use super::program::{repository, run};

fn validator(name: &str) -> Validator {
    let text = std::fs::read_to_string(format!("docs/schema/{name}.schema.json")).expect("committed");
    let schema: Value = serde_json::from_str(&text).expect("a schema is JSON");
    jsonschema::validator_for(&schema).expect("it is a schema")
}

/// The JSON that a run prints, which follows the schema.
fn valid(validator: &Validator, folder: &Path, arguments: &[&str]) -> Value {
    let printed = run(folder, arguments).out;
    let result: Value =
        serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {printed}"));
    let errors: Vec<String> =
        validator.iter_errors(&result).map(|error| format!("{} at {}", error, error.instance_path())).collect();
    assert!(errors.is_empty(), "{arguments:?}: {errors:?}");
    result
}

/// Every form of values, tags and diagnostics at once.
const FORMS: &str = r#"
variable "open" {}
variable "secret" {
  default   = "hunter2"
  sensitive = true
}
variable "tags" { type = map(string) }
variable "kinds" { type = set(string) }
provider "aws" {
  default_tags { tags = { Team = "data", Secret = var.secret } }
}
resource "aws_instance" "a" {
  count             = 2
  ami               = "x-${var.open}"
  user_data         = var.secret
  tags              = merge({ Name = 1 }, var.tags)
  availability_zone = null
  root_block_device { tags = { Name = "root" } }
}
resource "aws_launch_template" "a" {
  name = "web"
  tag_specifications {
    resource_type = "instance"
    tags          = { Name = var.open }
  }
  dynamic "tag_specifications" {
    for_each = var.kinds
    content {
      resource_type = tag_specifications.value
      tags          = var.tags
    }
  }
}
resource "aws_db_security_group" "gone" {}
resource "nobody_thing" "unknown" { for_each = var.kinds }
data "aws_ami" "a" { owners = [1, true, var.open] }
locals { wrong = local.missing }
output "all" { value = { a = var.open, b = [var.secret], c = null, d = 1e100, e = merge(var.tags, { f = true }) } }
output "wrong" { value = local.wrong }
"#;

#[test]
fn inspect_follows_its_schema_in_every_form() {
    let validator = validator("inspect");
    let folder = repository(&[("main.tf", FORMS)]);
    let shown = valid(&validator, folder.path(), &["inspect", "-o", "json"]);
    let root = &shown["roots"][0];
    let (instance, template) = (&root["resources"]["aws_instance.a[1]"], &root["resources"]["aws_launch_template.a"]);
    assert_eq!(instance["effective_tags"]["$more"], true);
    assert_eq!(instance["values"]["user_data"], json!({ "$sensitive": true }));
    assert_eq!(instance["values"]["ami"]["$unknown"]["prefix"], "x-");
    assert_eq!(
        instance["nested_tags"],
        json!([{
            "path": "root_block_device[0].tags",
            "tags": { "Name": { "value": "root", "from": "resource" } },
            "$more": true,
        }])
    );
    let [known, open] = template["nested_tags"].as_array().expect("a list").as_slice() else {
        panic!("two places: {template}")
    };
    assert_eq!((&known["path"], &known["for"]), (&json!("tag_specifications[0].tags"), &json!("instance")));
    assert!(known.get("$more").is_none() && known.get("may_be_absent").is_none(), "{known}");
    assert_eq!((&open["path"], &open["$more"]), (&json!("tag_specifications[*].tags"), &json!(true)));
    assert_eq!(open["may_be_absent"], true);
    assert!(open["for"]["$unknown"].is_object(), "{open}");
    assert_eq!(root["resources"]["aws_db_security_group.gone"]["retired"], "4.62.0");
    assert_eq!(root["outputs"]["all"]["e"]["$more"], true);
    assert_eq!(root["diagnostics"][0]["level"], "error");
    let told = valid(&validator, folder.path(), &["inspect", "-o", "json", "--show-sensitive"]);
    assert_eq!(told["roots"][0]["resources"]["aws_instance.a[0]"]["values"]["user_data"], "hunter2");
}

#[test]
fn inspect_follows_its_schema_where_something_is_cut_or_explained() {
    let validator = validator("inspect");
    let folder = repository(&[
        ("main.tf", "module \"m\" {\n  source = \"./m\"\n  count  = 21\n}\n"),
        (
            "m/main.tf",
            "module \"self\" {\n  source = \".\"\n}\nresource \"aws_sqs_queue\" \"q\" {\n  count = 1000\n}\n",
        ),
        ("prod.tfvars", "unknown = 1\n"),
        ("unmoor.hcl", "root \".\" {\n  environment \"prod\" {\n    var_files = [\"prod.tfvars\"]\n  }\n}\n"),
    ]);
    let shown = valid(&validator, folder.path(), &["inspect", "-o", "json", "."]);
    let root = &shown["roots"][0];
    assert_eq!((&root["is_cut"], &root["environment"]), (&json!(true), &json!("prod")));
    assert_eq!(root["resources"]["module.m[20].aws_sqs_queue.q[*]"]["instance_count"], 1000);
    assert_eq!(root["diagnostics"][0]["level"], "warning", "{}", root["diagnostics"]);
    let folder = repository(&[("main.tf", FORMS), ("x.auto.tfvars", "open = \"y\"\n")]);
    let address = "aws_instance.a[0].ami";
    let told = valid(&validator, folder.path(), &["inspect", "-o", "json", "--explain", address]);
    assert_eq!(told["explained"][0]["value"], "x-y");
    valid(&validator, folder.path(), &["inspect", "-o", "json", "--explain", "aws_instance.a[0].user_data"]);
    valid(&validator, folder.path(), &["inspect", "-o", "json", "--explain", "output.all"]);
    let estate = std::env::current_dir().expect("there is one").join("fixtures/projects/council");
    valid(&validator, &estate, &["inspect", "-o", "json", "."]);
}

#[test]
fn lines_of_the_console_follow_their_schema() {
    let validator = validator("console");
    let folder = repository(&[("main.tf", FORMS)]);
    for (expression, key) in [
        ("1 + 1", "value"),
        ("null", "value"),
        ("var.secret", "value"),
        ("[1, \"a\", { b = toset([\"c\"]) }, uuid()]", "partial"),
        ("{ a = [true, var.secret], b = \"x-${var.open}\" }", "partial"),
        ("merge({ a = \"b\" }, var.tags)", "partial"),
        ("tomap({ a = tolist([1]) })", "value"),
        ("var.open", "unknown"),
        ("var.tags", "unknown"),
        ("1 / 0", "infinite"),
        ("(-1) / 0", "infinite"),
        ("1 - \"x\"", "error"),
        ("local.nothing", "error"),
        ("1 +", "error"),
        ("99999999999999999999999999999999 * 10.5", "value"),
    ] {
        let line = valid(&validator, folder.path(), &["console", "--json", "-e", expression]);
        assert!(line.get(key).is_some(), "{expression}: {line}");
    }
}

#[test]
fn schemas_refuse_what_is_never_written() {
    let line = validator("console");
    for wrong in [
        json!({}),
        json!({ "value": 1 }),
        json!({ "value": 1, "type": "text" }),
        json!({ "value": 1, "type": ["list"] }),
        json!({ "value": { "$unknown": true }, "type": "dynamic" }),
        json!({ "unknown": false, "type": "string", "reason": "x" }),
        json!({ "error": "syntax", "span": [1] }),
        json!({ "infinite": "*" }),
    ] {
        assert!(!line.is_valid(&wrong), "{wrong}");
    }
    let inspect = validator("inspect");
    let folder = repository(&[("main.tf", FORMS)]);
    let right = valid(&inspect, folder.path(), &["inspect", "-o", "json"]);
    let wrong_at = |pointer: &str, value: Value| {
        let mut wrong = right.clone();
        *wrong.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is there")) = value;
        assert!(!inspect.is_valid(&wrong), "{pointer}");
    };
    wrong_at("/roots/0/resources/aws_instance.a[0]/span", json!(null));
    wrong_at("/roots/0/resources/aws_instance.a[0]/effective_tags/$more", json!(false));
    wrong_at("/roots/0/resources/aws_instance.a[0]/effective_tags/Name/from", json!("module"));
    wrong_at("/roots/0/resources/aws_instance.a[0]/nested_tags/0/path", json!(1));
    wrong_at("/roots/0/resources/aws_instance.a[0]/values/ami", json!({ "$unknown": "x" }));
    wrong_at("/roots/0/diagnostics/0/level", json!("note"));
}
