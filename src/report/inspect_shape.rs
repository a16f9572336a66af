//! The shape of `inspect --output json`. Keys are written in the order of the fields; the published schema is made from
//! the same types.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::json_shape::{Label, Span};
use super::value_shape::{True, ValueShape};

/// What `unmoor inspect` writes, and what it writes with `--explain`.
#[derive(JsonSchema)]
#[schemars(title = "unmoor inspect", untagged)]
#[expect(dead_code, reason = "only its schema is used")]
pub(super) enum Document {
    Inspect(Inspect),
    Explanation(Explanation),
}

/// What unmoor sees.
#[derive(Serialize, JsonSchema)]
pub(super) struct Inspect {
    /// The version of this shape; it rises when a reader of the one before would break.
    pub(super) schema_version: u32,
    /// Root modules, one for each environment.
    pub(super) roots: Vec<Root>,
}

/// A root module in one environment.
#[derive(Serialize, JsonSchema)]
pub(super) struct Root {
    /// Its folder from the repository's root; `.` for the repository's root itself.
    pub(super) dir: String,
    /// The environment, where settings name some.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub(super) environment: Option<String>,
    /// Instances of resources and data sources by address. `[*]` stands for keys that are not known, or are too many.
    #[schemars(with = "BTreeMap<String, Resource>")]
    pub(super) resources: Map<String, Json>,
    /// Output values of the root.
    #[schemars(with = "BTreeMap<String, ValueShape>")]
    pub(super) outputs: Map<String, Json>,
    /// Module calls whose modules were not read; what they would add is missing here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) unresolved_modules: Vec<UnresolvedModule>,
    /// What Terraform would not take.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// `true` where module calls are not followed: too many, too deep, or in a circle.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(with = "True")]
    pub(super) is_cut: bool,
}

/// An instance of a resource or data source.
#[derive(Serialize, JsonSchema)]
pub(super) struct Resource {
    pub(super) r#type: String,
    /// The provider configuration, as the resource names it: `aws`, `aws.west`.
    pub(super) provider: String,
    /// Path from the repository's root.
    pub(super) file: String,
    pub(super) span: Span,
    /// What it sets: arguments, and nested blocks by their type.
    #[schemars(with = "BTreeMap<String, ValueShape>")]
    pub(super) values: Map<String, Json>,
    /// The service that its type belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub(super) service: Option<&'static str>,
    /// Its class on each target, with the features that it uses; absent for wiring and for what is at home everywhere.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) classes: BTreeMap<&'static str, &'static str>,
    /// The features of the service that it uses, as `service.feature`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) features: Vec<String>,
    /// Features of which it cannot be known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) undecided_features: Vec<String>,
    /// Questions about it that only people can answer, by id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) questions: Vec<&'static str>,
    /// Its tags, those of its provider configuration among them; absent where its type takes none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "EffectiveTags")]
    pub(super) effective_tags: Option<Map<String, Json>>,
    /// Tags inside it, for what it makes beside itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) nested_tags: Vec<NestedTags>,
    /// Where its type takes tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "TagArgument")]
    pub(super) tags: Option<TagArgument>,
    /// Where its type takes the name that the cloud sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "NameArgument")]
    pub(super) name: Option<NameArgument>,
    /// The last version of the provider that had the type.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub(super) retired: Option<&'static str>,
    /// How many instances this one stands for, where they are too many to be written one by one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    pub(super) instance_count: Option<usize>,
}

/// A tag.
#[derive(Serialize, JsonSchema)]
pub(super) struct Tag {
    #[schemars(with = "ValueShape")]
    pub(super) value: Json,
    /// Who sets it.
    pub(super) from: TagSource,
}

/// Who sets a tag.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum TagSource {
    Resource,
    Provider,
}

/// Tags by key, with `$more` where there may be others.
struct EffectiveTags;

impl JsonSchema for EffectiveTags {
    fn schema_name() -> Cow<'static, str> {
        "EffectiveTags".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Tags by key.",
            "type": "object",
            "properties": { "$more": { "description": "There may be further tags.", "const": true } },
            "additionalProperties": generator.subschema_for::<Tag>(),
        })
    }
}

/// Tags inside a resource.
#[derive(Serialize, JsonSchema)]
pub(super) struct NestedTags {
    /// The argument with the position of each block, `[*]` where that is not known: `root_block_device[0].tags`.
    pub(super) path: String,
    /// What they are for, where the block says it in `resource_type`: `volume`.
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ValueShape")]
    pub(super) made_for: Option<Json>,
    /// Tags by key.
    #[schemars(with = "BTreeMap<String, Tag>")]
    pub(super) tags: Map<String, Json>,
    /// `true` where there may be further tags.
    #[serde(rename = "$more", skip_serializing_if = "std::ops::Not::not")]
    #[schemars(with = "True")]
    pub(super) more: bool,
    /// `true` where there may be no such block, or several: a `dynamic` block makes them of something that is not known.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(with = "True")]
    pub(super) may_be_absent: bool,
}

/// The argument of a type that takes tags.
#[derive(Serialize, JsonSchema)]
pub(super) struct TagArgument {
    pub(super) argument: &'static str,
    /// How tags are written: `map`, `blocks`, `objects`, `list`.
    pub(super) form: &'static str,
    /// Whether tags of the provider configuration are added.
    pub(super) provider_defaults: bool,
}

/// The argument of a type that takes the name.
#[derive(Serialize, JsonSchema)]
pub(super) struct NameArgument {
    pub(super) argument: &'static str,
}

/// A module call whose module was not read.
#[derive(Serialize, JsonSchema)]
pub(super) struct UnresolvedModule {
    /// `module.a["k"].module.vpc`, without a key of its own.
    pub(super) address: String,
    /// Its source as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub(super) source: Option<String>,
    /// Path from the repository's root.
    pub(super) file: String,
    /// From 1.
    #[schemars(range(min = 1))]
    pub(super) line: u32,
    pub(super) reason: UnresolvedReason,
}

/// Why a module was not read.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum UnresolvedReason {
    /// It is not a local one, and not installed.
    NotInstalled,
    /// The local folder is not there, has no configuration or was not read.
    NoFolder,
    /// The local path leads out of the repository.
    OutsideRepository,
    /// The source is not a plain text, or not written.
    UnknownSource,
}

/// Something that Terraform would not take.
#[derive(Serialize, JsonSchema)]
pub(super) struct Diagnostic {
    pub(super) level: Level,
    /// A word for the kind.
    pub(super) kind: String,
    /// Path from the repository's root.
    pub(super) file: String,
    /// From 1.
    #[schemars(range(min = 1))]
    pub(super) line: u32,
    pub(super) message: String,
}

/// Whether Terraform stops.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Level {
    Error,
    Warning,
}

/// Where one value comes from: `inspect --explain ADDRESS --output json`.
#[derive(Serialize, JsonSchema)]
pub(super) struct Explanation {
    /// The version of this shape; it rises when a reader of the one before would break.
    pub(super) schema_version: u32,
    /// What was asked for.
    pub(super) address: String,
    /// One for each root and environment that has it.
    pub(super) explained: Vec<Explained>,
}

/// The value in one root and environment.
#[derive(Serialize, JsonSchema)]
pub(super) struct Explained {
    /// The folder of the root.
    pub(super) dir: String,
    /// The environment, where settings name some.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub(super) environment: Option<String>,
    #[schemars(with = "ValueShape")]
    pub(super) value: Json,
    /// How it came here, nearest step first.
    pub(super) trail: Vec<Label>,
}
