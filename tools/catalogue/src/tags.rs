//! Which argument takes a type's tags or labels, in what form, and whether the provider's default tags reach it.
//!
//! Rules that hold for whole providers are here; single exceptions are rows of `rules/catalogue/tags.tsv`.

use std::fmt;

use crate::exceptions::{Exceptions, Meaning};
use crate::schema::{Argument, Kind, Shape, Type};

/// An argument that takes tags, by its path in the block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TagArgument {
    /// `tags`, `metadata.labels`.
    pub(crate) path: String,
    /// How it takes them.
    pub(crate) form: Form,
}

/// How tags are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `tags = { Team = "data" }`.
    Map,
    /// `tags = [{ key = "Team", value = "data" }]`.
    Objects,
    /// `tag { key = "Team" … }`.
    Blocks,
    /// `tags = ["team:data"]`.
    List,
}

impl fmt::Display for TagArgument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let form = match self.form {
            Form::Map => "map",
            Form::Objects => "objects",
            Form::Blocks => "blocks",
            Form::List => "list",
        };
        write!(f, "{}:{form}", self.path)
    }
}

/// What is known of a type's tags.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tags {
    /// The arguments for tags of the resource itself, the main one first.
    pub(crate) own: Vec<TagArgument>,
    /// Arguments for tags of what the resource makes beside itself: volumes, instances of a template.
    pub(crate) nested: Vec<TagArgument>,
    /// Whether tags in the provider configuration are added.
    pub(crate) has_provider_defaults: bool,
}

/// Names of arguments for the resource's own tags, by provider; the first that is there is the main one.
const OWN: [(&str, &[&str]); 9] = [
    ("aws", &["tags", "tag"]),
    ("awscc", &["tags", "resource_tags"]),
    ("azurerm", &["tags"]),
    ("google", &["labels", "user_labels", "resource_labels", "metadata.labels", "settings.user_labels"]),
    ("google-beta", &["labels", "user_labels", "resource_labels", "metadata.labels", "settings.user_labels"]),
    ("kubernetes", &["metadata.labels", "labels"]),
    ("oci", &["freeform_tags", "defined_tags"]),
    ("docker", &["labels"]),
    ("snowflake", &["tag"]),
];

/// The same for every other provider.
const OWN_ELSEWHERE: [&str; 4] = ["tags", "labels", "freeform_tags", "defined_tags"];

/// Names of arguments for tags of other things.
const NESTED: [&str; 15] = [
    "ami_tags",
    "final_backup_tags",
    "incident_tags",
    "job_tags",
    "labels",
    "recovery_point_tags",
    "resource_labels",
    "resource_tags",
    "staging_area_tags",
    "tags",
    "tags_to_add",
    "test_bot_alias_tags",
    "user_labels",
    "variable_tags",
    "volume_tags",
];

/// Where `tags` in a list are tags. Google's are for the network, and Azure's few are something else each.
const WITH_LISTS: [&str; 8] =
    ["azuread", "cloudflare", "datadog", "digitalocean", "openstack", "vsphere", "linode", "scaleway"];

/// What is known of the tags of a managed resource type.
pub(crate) fn tags(provider: &str, of: &Type, exceptions: &Exceptions) -> Tags {
    if of.kind != Kind::Resource {
        return Tags::default();
    }
    let names = OWN.iter().find(|(of, _)| *of == provider).map_or(OWN_ELSEWHERE.as_slice(), |(_, names)| names);
    let is_tags = |path: &str| exceptions.meaning(&of.name, path) != Some(Meaning::Other);
    let mut own: Vec<TagArgument> = names
        .iter()
        .filter(|path| is_tags(path))
        .filter_map(|path| tag_argument(provider, path, argument_at(of, path)?))
        .collect();
    own.extend(exceptions.tag_arguments(of).filter(|found| !own.contains(found)).collect::<Vec<_>>());
    let mut nested = Vec::new();
    for argument in &of.arguments {
        collect_nested(provider, &argument.name, argument, &mut nested);
    }
    nested.retain(|found| is_tags(&found.path) && !own.iter().any(|argument| argument.path == found.path));
    let has_provider_defaults = has_provider_defaults(provider, of) || exceptions.takes_defaults(&of.name);
    Tags { has_provider_defaults: !own.is_empty() && has_provider_defaults, own, nested }
}

/// The AWS provider computes `tags_all`, Google's `effective_labels`, from what the provider configuration adds.
fn has_provider_defaults(provider: &str, of: &Type) -> bool {
    match provider {
        "aws" => of.argument("tags_all").is_some() || of.attributes.iter().any(|name| name == "tags_all"),
        "google" | "google-beta" => of.attributes.iter().any(|name| name == "effective_labels"),
        _ => false,
    }
}

/// The argument at a path.
pub(crate) fn argument_at<'t>(of: &'t Type, path: &str) -> Option<&'t Argument> {
    let mut parts = path.split('.');
    let mut found = of.argument(parts.next()?)?;
    for part in parts {
        found = found.field(part)?;
    }
    Some(found)
}

fn tag_argument(provider: &str, path: &str, argument: &Argument) -> Option<TagArgument> {
    let is_list_of_tags = WITH_LISTS.contains(&provider);
    let form = match &argument.shape {
        Shape::Map(element) if provider.starts_with("google") && path == "tags" && **element == Shape::String => {
            return None;
        }
        Shape::Map(_) | Shape::Any => Form::Map,
        Shape::Block if holds_pairs(argument) => Form::Blocks,
        // The package leaves out the fields of some of awscc's objects.
        Shape::List(element)
            if **element == Shape::Object
                && (holds_pairs(argument) || provider == "awscc" && argument.fields.is_empty() && path == "tags") =>
        {
            Form::Objects
        }
        Shape::List(element) if **element == Shape::String && is_list_of_tags => Form::List,
        _ => return None,
    };
    Some(TagArgument { path: path.to_owned(), form })
}

/// Whether a block or object is one tag: a key, or what stands for it, and a value.
fn holds_pairs(argument: &Argument) -> bool {
    let has = |names: &[&str]| argument.fields.iter().any(|field| names.contains(&field.name.as_str()));
    has(&["value", "tag_value"]) && has(&["key", "tag_key", "label", "name"])
}

/// Blocks in which tags pick other resources, and give none.
const SELECTORS: [&str; 10] = [
    "alert_policy_checks",
    "criteria",
    "exclusion_labels",
    "filter",
    "filter_criteria",
    "filters",
    "group_labels",
    "inclusion_labels",
    "scope",
    "selector",
];

fn collect_nested(provider: &str, path: &str, argument: &Argument, out: &mut Vec<TagArgument>) {
    if SELECTORS.contains(&argument.name.as_str()) {
        return;
    }
    let last = path.rsplit('.').next().unwrap_or(path);
    if NESTED.contains(&last) {
        // Google's are bindings of resource-manager tags; labels inside AWS's types are Docker's and Kubernetes'.
        if last == "resource_tags" && provider.starts_with("google") || last == "labels" && provider == "aws" {
            return;
        }
        out.extend(tag_argument(provider, path, argument));
        return;
    }
    for field in &argument.fields {
        collect_nested(provider, &format!("{path}.{}", field.name), field, out);
    }
}

/// Reads the form out of a table.
pub(crate) fn form(word: &str) -> Option<Form> {
    Some(match word {
        "map" => Form::Map,
        "objects" => Form::Objects,
        "blocks" => Form::Blocks,
        "list" => Form::List,
        _ => return None,
    })
}
