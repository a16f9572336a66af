//! Tags inside resources: volumes, launch templates, pods; which of them the provider configuration reaches, and from
//! which version on.

use serde_json::{Map, Value as Json, json};
use unmoor::evaluation::modules::{EffectiveTags, ProviderDefaults, Reach, TagDefaults, TagForm, TagPlace, TagSource};

use super::{DEFAULT_TAGS, json_of, with_root};

/// `KEY = value`, with `(provider)` where it is from there, and `$more`.
fn shown(tags: &EffectiveTags) -> Json {
    let mut shown = Map::new();
    for tag in &tags.tags {
        let value = json_of(&tag.value).as_str().map_or("?".to_owned(), str::to_owned);
        let from = if tag.from == TagSource::Provider { " (provider)" } else { "" };
        shown.insert(tag.key.to_string(), json!(format!("{value}{from}")));
    }
    if tags.more.is_some() {
        shown.insert("$more".to_owned(), json!(true));
    }
    shown.into()
}

/// The places inside the first resource of the root: `path for kind?` with the tags.
fn nested(files: &[(&str, &str)], places: &[TagPlace<'_>]) -> Json {
    with_root(files, &[], |evaluation, _| {
        let found = evaluation.nested_tags(&evaluation.root(), (0, 0), places);
        let told = found.iter().map(|place| {
            let made_for = place.made_for.as_ref().map(|kind| format!(" for {}", kind.as_str().unwrap_or("?")));
            let perhaps = if place.may_be_absent { "?" } else { "" };
            (format!("{}{}{perhaps}", place.path, made_for.unwrap_or_default()), shown(&place.tags))
        });
        told.map(|(path, tags)| json!({ path: tags })).collect()
    })
}

const fn plain(path: &str) -> TagPlace<'_> {
    TagPlace { path, form: TagForm::Map, defaults: None }
}

const fn since(path: &'static str) -> TagPlace<'static> {
    let defaults = TagDefaults { from: ProviderDefaults::DefaultTags, reach: Reach::Since("5.39.0") };
    TagPlace { path, form: TagForm::Map, defaults: Some(defaults) }
}

const INSTANCE: [TagPlace<'_>; 3] =
    [since("ebs_block_device.tags"), since("root_block_device.tags"), since("volume_tags")];

const TEMPLATE: [TagPlace<'_>; 1] = [plain("tag_specifications.tags")];

const PROVIDER: &str = "provider \"aws\" {\n  default_tags {\n    tags = { Team = \"data\" }\n  }\n}\n";

fn versions(constraint: &str) -> String {
    format!(
        "terraform {{\n  required_providers {{\n    aws = {{ source = \"hashicorp/aws\", version = \"{constraint}\" }}\n  }}\n}}\n"
    )
}

#[test]
fn a_launch_template_says_what_its_tags_are_for() {
    let file = r#"
resource "aws_launch_template" "a" {
  tags = { Own = "x" }
  tag_specifications {
    resource_type = "instance"
    tags          = { Name = "a" }
  }
  tag_specifications {
    resource_type = "volume"
    tags          = merge({ Name = "b" }, var.tags)
  }
  tag_specifications {
    resource_type = "network-interface"
  }
}
variable "tags" { type = map(string) }
"#;
    let expected = json!([
        { "tag_specifications[0].tags for instance": { "Name": "a" } },
        { "tag_specifications[1].tags for volume": { "Name": "?", "$more": true } },
    ]);
    assert_eq!(nested(&[("main.tf", file), ("provider.tf", PROVIDER)], &TEMPLATE), expected);
}

#[test]
fn dynamic_blocks_expand_where_they_are_known() {
    let file = r#"
variable "kinds" { type = set(string) }
resource "aws_launch_template" "a" {
  dynamic "tag_specifications" {
    for_each = ["instance", "volume"]
    content {
      resource_type = tag_specifications.value
      tags          = { Name = "x-${tag_specifications.value}" }
    }
  }
  dynamic "tag_specifications" {
    for_each = var.kinds
    iterator = kind
    content {
      resource_type = kind.value
      tags          = { Name = "same", Kind = kind.value }
    }
  }
  tag_specifications {
    resource_type = "spot-instances-request"
    tags          = { Name = "last" }
  }
}
"#;
    let expected = json!([
        { "tag_specifications[0].tags for instance": { "Name": "x-instance" } },
        { "tag_specifications[1].tags for volume": { "Name": "x-volume" } },
        { "tag_specifications[*].tags for ??": { "Name": "same", "Kind": "?" } },
        { "tag_specifications[*].tags for spot-instances-request": { "Name": "last" } },
    ]);
    assert_eq!(nested(&[("main.tf", file)], &TEMPLATE), expected);
}

#[test]
fn default_tags_reach_volumes_from_the_version_that_knows_that() {
    let file = r#"
resource "aws_instance" "a" {
  root_block_device { tags = { Name = "root" } }
  ebs_block_device { device_name = "/dev/sdf" }
}
"#;
    let with = |constraint: &str| {
        let required = versions(constraint);
        nested(&[("main.tf", file), ("provider.tf", PROVIDER), ("versions.tf", &required)], &INSTANCE)
    };
    let sure = json!([
        { "ebs_block_device[0].tags": { "Team": "data (provider)" } },
        { "root_block_device[0].tags": { "Name": "root", "Team": "data (provider)" } },
    ]);
    assert_eq!(with(">= 5.39, < 6.0"), sure);
    assert_eq!(with("~> 6.2"), sure);
    let open = json!([{ "ebs_block_device[0].tags": { "$more": true } }, { "root_block_device[0].tags": { "Name": "root", "$more": true } }]);
    assert_eq!(with("~> 5.0"), open);
    assert_eq!(with("not a version"), open);
    assert_eq!(with("~> 5.20, < 5.39"), json!([{ "root_block_device[0].tags": { "Name": "root" } }]));
    let without = nested(&[("main.tf", file)], &INSTANCE);
    assert_eq!(without, json!([{ "root_block_device[0].tags": { "Name": "root" } }]));
}

#[test]
fn volume_tags_are_for_all_volumes() {
    let file = r#"
resource "aws_instance" "a" {
  volume_tags = { Name = "all" }
  root_block_device { volume_size = 8 }
  ebs_block_device {
    device_name = "/dev/sdf"
    tags        = null
  }
}
"#;
    let files = [("main.tf", file), ("provider.tf", PROVIDER), ("versions.tf", &versions("6.1.0"))];
    assert_eq!(nested(&files, &INSTANCE), json!([{ "volume_tags": { "Name": "all", "Team": "data (provider)" } }]));
}

#[test]
fn what_nobody_has_read_leaves_more_keys_possible() {
    let defaults = TagDefaults { from: ProviderDefaults::DefaultTags, reach: Reach::NotKnown };
    let place = TagPlace { path: "ecs_target.tags", form: TagForm::Map, defaults: Some(defaults) };
    let file = "resource \"aws_cloudwatch_event_target\" \"a\" {\n  ecs_target {\n    tags = { Name = \"a\" }\n  }\n  ecs_target {}\n}\n";
    let expected = json!([{ "ecs_target[0].tags": { "Name": "a", "$more": true } }]);
    assert_eq!(nested(&[("main.tf", file), ("provider.tf", PROVIDER)], &[place]), expected);
    assert_eq!(nested(&[("main.tf", file)], &[place]), json!([{ "ecs_target[0].tags": { "Name": "a" } }]));
}

#[test]
fn labels_of_pods_lie_several_blocks_deep() {
    let file = r#"
variable "volumes" { type = list(string) }
resource "kubernetes_deployment" "a" {
  spec {
    template {
      metadata { labels = { app = "a" } }
      spec {
        dynamic "volume" {
          for_each = var.volumes
          content {
            name = volume.value
          }
        }
      }
    }
  }
}
"#;
    let places = [
        plain("spec.template.metadata.labels"),
        plain("spec.template.spec.volume.ephemeral.volume_claim_template.labels"),
    ];
    let deep = "spec[0].template[0].spec[0].volume[*].ephemeral[*].volume_claim_template[*].labels?";
    let expected = json!([{ "spec[0].template[0].metadata[0].labels": { "app": "a" } }, { deep: { "$more": true } }]);
    assert_eq!(nested(&[("main.tf", file)], &places), expected);
}

#[test]
fn pairs_and_objects_are_read_inside_as_well() {
    let pairs = TagPlace { path: "spec.labels", form: TagForm::Pairs, defaults: None };
    let file = "resource \"docker_service\" \"a\" {\n  spec {\n    labels {\n      label = \"team\"\n      value = \"data\"\n    }\n  }\n}\n";
    assert_eq!(nested(&[("main.tf", file)], &[pairs]), json!([{ "spec[0].labels": { "team": "data" } }]));
    let file =
        "resource \"awscc_x_y\" \"a\" {\n  spec = {\n    labels = [{ key = \"team\", value = \"data\" }]\n  }\n}\n";
    assert_eq!(nested(&[("main.tf", file)], &[pairs]), json!([{ "spec.labels": { "team": "data" } }]));
    let file = "variable \"spec\" {}\nresource \"awscc_x_y\" \"a\" {\n  spec = var.spec\n}\n";
    assert_eq!(nested(&[("main.tf", file)], &[pairs]), json!([{ "spec[*].labels?": { "$more": true } }]));
}

/// The tags of the first resource of the root.
fn own(files: &[(&str, &str)]) -> Json {
    let place = TagPlace { path: "tags", form: TagForm::Map, defaults: Some(DEFAULT_TAGS) };
    with_root(files, &[], |evaluation, _| shown(&evaluation.effective_tags(&evaluation.root(), (0, 0), &place)))
}

const QUEUE: &str = "resource \"aws_sqs_queue\" \"q\" {}\n";

#[test]
fn default_tags_count_unless_every_version_that_may_be_is_too_old_for_them() {
    let (counts, none) = (json!({ "Team": "data (provider)" }), json!({}));
    for (constraint, expected) in [
        ("~> 3.20, < 3.38", &none),
        ("3.37.0", &none),
        ("= 2.70.0", &none),
        ("~> 3.37.0", &none),
        ("< 3.38.0", &none),
        ("<= 3.38.0", &counts),
        ("~> 3.20", &counts),
        (">= 2.0", &counts),
        ("!= 3.38.0", &counts),
        ("> 5, < 4", &counts),
    ] {
        let required = versions(constraint);
        let files = [("main.tf", QUEUE), ("provider.tf", PROVIDER), ("versions.tf", &required)];
        assert_eq!(&own(&files), expected, "{constraint}");
    }
    assert_eq!(own(&[("main.tf", QUEUE), ("provider.tf", PROVIDER)]), counts);
    let old_form = PROVIDER.replacen("{\n", "{\n  version = \"~> 2.0, < 3\"\n", 1);
    assert_eq!(own(&[("main.tf", QUEUE), ("provider.tf", &old_form)]), none);
}

#[test]
fn a_lock_file_tells_which_version_it_is() {
    let lock = |address: &str, version: &str| {
        format!("provider \"{address}\" {{\n  version     = \"{version}\"\n  constraints = \">= 3.0.0\"\n}}\n")
    };
    let required = versions(">= 3.0");
    for (lock, expected) in [
        (lock("registry.terraform.io/hashicorp/aws", "3.37.0"), json!({})),
        (lock("registry.opentofu.org/hashicorp/aws", "3.37.0"), json!({})),
        (lock("registry.terraform.io/hashicorp/aws", "3.38.0"), json!({ "Team": "data (provider)" })),
        (lock("registry.terraform.io/hashicorp/awscc", "0.1.0"), json!({ "Team": "data (provider)" })),
    ] {
        let files =
            [("main.tf", QUEUE), ("provider.tf", PROVIDER), ("versions.tf", &required), (".terraform.lock.hcl", &lock)];
        assert_eq!(own(&files), expected, "{lock}");
    }
}

#[test]
fn what_a_module_below_requires_holds_for_the_whole_root() {
    let main = format!("{QUEUE}module \"old\" {{\n  source = \"./old\"\n}}\n");
    let below = versions("~> 3.30.0");
    let files = [("main.tf", main.as_str()), ("provider.tf", PROVIDER), ("old/versions.tf", &below)];
    assert_eq!(own(&files), json!({}));
    let other = below.replace("hashicorp/aws", "somebody/aws");
    let files = [("main.tf", main.as_str()), ("provider.tf", PROVIDER), ("old/versions.tf", &other)];
    assert_eq!(own(&files), json!({ "Team": "data (provider)" }));
}

#[test]
fn blocks_that_are_there_count_beside_dynamic_ones_that_are_not_known() {
    let file = r#"
variable "tags" { type = map(string) }
resource "aws_autoscaling_group" "a" {
  tag {
    key                 = "Name"
    value               = "a"
    propagate_at_launch = true
  }
  dynamic "tag" {
    for_each = var.tags
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
"#;
    let place = TagPlace { path: "tag", form: TagForm::Pairs, defaults: None };
    let tags = with_root(&[("main.tf", file), ("provider.tf", PROVIDER)], &[], |evaluation, _| {
        shown(&evaluation.effective_tags(&evaluation.root(), (0, 0), &place))
    });
    assert_eq!(tags, json!({ "Name": "a", "$more": true }));
}
