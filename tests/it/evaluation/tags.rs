//! Effective tags three modules deep: inherited, passed, own and aliased provider configurations.

use serde_json::{Map, Value as Json, json};
use unmoor::evaluation::modules::{ProviderDefaults, Reach, TagDefaults, TagForm, TagPlace, TagSource};

use super::{DEFAULT_TAGS, json_of, with_root};

/// `KEY = value from`, by address.
fn tags_of(files: &[(&str, &str)], place: &TagPlace<'_>) -> Json {
    with_root(files, &[], |evaluation, _| {
        let mut found = Map::new();
        for instance in evaluation.all_instances() {
            for (at, resource) in instance.module.resources.iter().enumerate() {
                for (position, key) in evaluation.resource_keys(&instance, at).iter().enumerate() {
                    let tags = evaluation.effective_tags(&instance, (at, position), place);
                    let mut shown: Map<String, Json> = Map::new();
                    for tag in &tags.tags {
                        let from = if tag.from == TagSource::Provider { "provider" } else { "resource" };
                        let value = json_of(&tag.value);
                        let value = value.as_str().map_or("?".to_owned(), str::to_owned);
                        shown.insert(tag.key.to_string(), json!(format!("{value} ({from})")));
                    }
                    if tags.more.is_some() {
                        shown.insert("$more".to_owned(), json!(true));
                    }
                    found.insert(instance.address.join(&format!("{}{key}", resource.address())), shown.into());
                }
            }
        }
        found.into()
    })
}

const DEFAULT_LABELS: TagDefaults<'_> =
    TagDefaults { from: ProviderDefaults::DefaultLabels, reach: Reach::Since("5.0.0") };

const AWS: TagPlace<'_> = TagPlace { path: "tags", form: TagForm::Map, defaults: Some(DEFAULT_TAGS) };

/// A root and modules three deep below it; what each gets is told beside the expectations.
const THREE_DEEP: [(&str, &str); 6] = [
    (
        "main.tf",
        r#"
locals { team = "data" }
provider "aws" {
  default_tags { tags = { Team = local.team, Env = "prod" } }
}
provider "aws" {
  alias = "west"
  default_tags { tags = { Team = "west" } }
}
module "inherits" {
  source = "./one"
}
module "passes" {
  source    = "./one"
  providers = { aws = aws.west }
}
resource "aws_sqs_queue" "root" { tags = { Env = "dev" } }
resource "aws_sqs_queue" "aliased" { provider = aws.west }
"#,
    ),
    (
        "one/main.tf",
        r#"
module "two" {
  source = "../two"
  name   = "x"
}
module "named" {
  source    = "../aliases"
  providers = { aws.here = aws }
}
resource "aws_sqs_queue" "q" { tags = { One = 1 } }
"#,
    ),
    (
        "two/main.tf",
        r#"
variable "name" {}
module "three" {
  source = "../three"
  tags   = { Name = var.name, Empty = null }
}
module "own" { source = "../own" }
"#,
    ),
    (
        "three/main.tf",
        "variable \"tags\" { type = map(string) }\nresource \"aws_sqs_queue\" \"q\" { tags = merge(var.tags, { Three = \"3\" }) }\n",
    ),
    (
        "own/main.tf",
        "provider \"aws\" {\n  default_tags {\n    tags = { Own = \"yes\" }\n  }\n}\nresource \"aws_sqs_queue\" \"q\" {}\n",
    ),
    (
        "aliases/main.tf",
        r#"
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", configuration_aliases = [aws.here] }
  }
}
resource "aws_sqs_queue" "q" { provider = aws.here }
"#,
    ),
];

#[test]
fn default_tags_reach_resources_three_modules_deep() {
    let inherited = json!({ "Env": "prod (provider)", "Team": "data (provider)" });
    let with = |tags: &Json, key: &str, value: &str| {
        let mut tags = tags.as_object().expect("tags").clone();
        tags.insert(key.to_owned(), json!(value));
        Json::from(tags)
    };
    let passed = json!({ "Team": "west (provider)" });
    let three = |tags: &Json| with(&with(tags, "Name", "x (resource)"), "Three", "3 (resource)");
    let expected = json!({
        "aws_sqs_queue.root": { "Env": "dev (resource)", "Team": "data (provider)" },
        "aws_sqs_queue.aliased": passed,
        "module.inherits.aws_sqs_queue.q": with(&inherited, "One", "1 (resource)"),
        "module.inherits.module.two.module.three.aws_sqs_queue.q": three(&inherited),
        "module.inherits.module.two.module.own.aws_sqs_queue.q": { "Own": "yes (provider)" },
        "module.inherits.module.named.aws_sqs_queue.q": inherited,
        "module.passes.aws_sqs_queue.q": with(&passed, "One", "1 (resource)"),
        "module.passes.module.two.module.three.aws_sqs_queue.q": three(&passed),
        "module.passes.module.two.module.own.aws_sqs_queue.q": { "Own": "yes (provider)" },
        "module.passes.module.named.aws_sqs_queue.q": passed,
    });
    assert_eq!(tags_of(&THREE_DEEP, &AWS), expected);
}

#[test]
fn tags_that_are_not_known_leave_the_known_ones_standing() {
    let files = [(
        "main.tf",
        r#"
variable "tags" { type = map(string) }
variable "env" {}
provider "aws" {
  default_tags { tags = { Team = "data" } }
}
resource "aws_sqs_queue" "open" { tags = var.tags }
resource "aws_sqs_queue" "later" { tags = merge(var.tags, { Owner = "a" }) }
resource "aws_sqs_queue" "earlier" { tags = merge({ Owner = "a" }, var.tags) }
resource "aws_sqs_queue" "value" { tags = { Env = var.env } }
"#,
    )];
    let expected = json!({
        "aws_sqs_queue.open": { "Team": "? (provider)", "$more": true },
        "aws_sqs_queue.later": { "Owner": "a (resource)", "Team": "? (provider)", "$more": true },
        "aws_sqs_queue.earlier": { "Owner": "? (resource)", "Team": "? (provider)", "$more": true },
        "aws_sqs_queue.value": { "Env": "? (resource)", "Team": "data (provider)" },
    });
    assert_eq!(tags_of(&files, &AWS), expected);
}

#[test]
fn other_forms_of_tags_are_read_as_well() {
    let group = [(
        "main.tf",
        r#"
provider "aws" {
  default_tags { tags = { Team = "data" } }
}
resource "aws_autoscaling_group" "a" {
  tag {
    key                 = "Owner"
    value               = "a"
    propagate_at_launch = true
  }
  dynamic "tag" {
    for_each = { Env = "dev" }
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
"#,
    )];
    let blocks = TagPlace { path: "tag", form: TagForm::Pairs, defaults: None };
    let expected = json!({ "aws_autoscaling_group.a": { "Env": "dev (resource)", "Owner": "a (resource)" } });
    assert_eq!(tags_of(&group, &blocks), expected);
    let labels = [(
        "main.tf",
        "provider \"google\" {\n  default_labels = { team = \"data\" }\n}\nresource \"google_storage_bucket\" \"b\" {\n  labels = { env = \"dev\" }\n}\n",
    )];
    let google = TagPlace { path: "labels", form: TagForm::Map, defaults: Some(DEFAULT_LABELS) };
    let expected = json!({ "google_storage_bucket.b": { "env": "dev (resource)", "team": "data (provider)" } });
    assert_eq!(tags_of(&labels, &google), expected);
    let nested = [(
        "main.tf",
        "resource \"kubernetes_namespace\" \"n\" {\n  metadata {\n    labels = { team = \"data\" }\n  }\n}\n",
    )];
    let kubernetes = TagPlace { path: "metadata.labels", form: TagForm::Map, defaults: None };
    assert_eq!(tags_of(&nested, &kubernetes), json!({ "kubernetes_namespace.n": { "team": "data (resource)" } }));
    let list = [("main.tf", "resource \"datadog_monitor\" \"m\" {\n  tags = [\"team:data\", \"plain\"]\n}\n")];
    let datadog = TagPlace { path: "tags", form: TagForm::List, defaults: None };
    let expected = json!({ "datadog_monitor.m": { "plain": " (resource)", "team": "data (resource)" } });
    assert_eq!(tags_of(&list, &datadog), expected);
}

#[test]
fn a_resource_may_override_the_tags_of_its_provider() {
    let text = r#"
variable "plain" { type = bool }
provider "aws" {
  default_tags { tags = { Team = "data" } }
}
resource "aws_s3_object" "other" {
  tags = { Own = "x" }
  override_provider {
    default_tags { tags = { Kind = "bare" } }
  }
}
resource "aws_s3_object" "none" {
  override_provider {
    default_tags { tags = {} }
  }
}
resource "aws_s3_object" "open" {
  dynamic "override_provider" {
    for_each = var.plain ? [1] : []
    content {
      default_tags { tags = {} }
    }
  }
}
"#;
    assert_eq!(
        tags_of(&[("main.tf", text)], &AWS),
        json!({
            "aws_s3_object.other": { "Kind": "bare (provider)", "Own": "x (resource)" },
            "aws_s3_object.none": {},
            "aws_s3_object.open": { "$more": true },
        })
    );
}
