//! The shape of values and types in JSON, for the published schemas. What is written is made by `evaluation::value_json`
//! and `View`; tests hold both against these.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// The schema of one document, in the form of all that are published.
pub(super) fn published<T: JsonSchema>() -> serde_json::Value {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// A value, as far as it is known.
pub(super) struct ValueShape;

impl JsonSchema for ValueShape {
    fn schema_name() -> Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<Self>();
        let (unknown, sensitive) =
            (generator.subschema_for::<UnknownLeaf>(), generator.subschema_for::<SensitiveLeaf>());
        json_schema!({
            "description": "A value, as far as it is known. Lists, sets and tuples are arrays, maps and objects are objects, \
                            nested blocks are arrays of objects. A number that is infinite is null.",
            "anyOf": [
                { "type": ["null", "boolean", "number", "string"] },
                { "type": "array", "items": value },
                unknown,
                sensitive,
                {
                    "type": "object",
                    "properties": { "$more": { "description": "`true` where there may be further keys." } },
                    "additionalProperties": value,
                    "not": { "anyOf": [{ "required": ["$unknown"] }, { "required": ["$sensitive"] }] },
                },
            ],
        })
    }
}

/// A type in Terraform's own form.
pub(super) struct TypeShape;

impl JsonSchema for TypeShape {
    fn schema_name() -> Cow<'static, str> {
        "Type".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let ty = generator.subschema_for::<Self>();
        let pair = |kinds: &[&str], second: serde_json::Value| {
            serde_json::json!({
                "type": "array", "prefixItems": [{ "enum": kinds }, second], "minItems": 2, "maxItems": 2,
            })
        };
        json_schema!({
            "description": "A type in Terraform's own form: `\"string\"`, `[\"list\",\"string\"]`, `[\"object\",{\"a\":\"number\"}]`.",
            "anyOf": [
                { "enum": ["bool", "dynamic", "number", "string"] },
                pair(&["list", "map", "set"], ty.as_value().clone()),
                pair(&["tuple"], serde_json::json!({ "type": "array", "items": ty })),
                pair(&["object"], serde_json::json!({ "type": "object", "additionalProperties": ty })),
            ],
        })
    }
}

/// A value that is not known.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
struct UnknownLeaf {
    #[schemars(rename = "$unknown")]
    unknown: Unknown,
}

/// What is known of a value that is not known.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
struct Unknown {
    r#type: TypeShape,
    /// Why it is not known.
    reason: String,
    /// How the text begins.
    #[schemars(with = "String", skip_serializing_if = "Option::is_none")]
    prefix: Option<String>,
}

/// A value that is hidden because it is sensitive.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
struct SensitiveLeaf {
    #[schemars(rename = "$sensitive")]
    sensitive: True,
}

/// `true`.
pub(super) struct True;

impl JsonSchema for True {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "True".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": true })
    }
}
