//! The JSON Schema of `unmoor.json`, made from the table.

use serde_json::{Map, Value, json};

use super::grammar::{ArgumentSpec, BlockSpec, DefaultValue, FILE, Label, LabelForm, Shape};
use super::write;

/// The schema, in the draft of 2020-12.
pub fn schema() -> Value {
    let mut properties = properties(&FILE);
    properties.insert("$schema".to_owned(), json!({ "type": "string", "description": "Where this schema lies." }));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Settings of unmoor",
        "description": "The same grammar as `unmoor.hcl`, in HCL's JSON syntax.",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}

fn properties(spec: &BlockSpec) -> Map<String, Value> {
    let mut properties = Map::new();
    properties.insert("//".to_owned(), json!({ "description": "A comment." }));
    for argument in spec.arguments() {
        properties.insert(argument.name.to_owned(), argument_schema(argument));
    }
    for block in spec.blocks {
        properties.insert(block.name.to_owned(), block_schema(block));
    }
    properties
}

fn argument_schema(spec: &ArgumentSpec) -> Value {
    let mut schema = json!({ "description": sentence(spec.about), "anyOf": [shape(spec.shape), { "type": "null" }] });
    if let (Some(default), Some(object)) = (spec.default, schema.as_object_mut()) {
        object.insert("default".to_owned(), default_value(default));
    }
    schema
}

/// A block is an object, or a list of objects; one with a label is an object by labels of those, or a list of such.
fn block_schema(spec: &BlockSpec) -> Value {
    let body = json!({ "type": "object", "properties": properties(spec), "additionalProperties": false });
    let bodies = one_or_many(&body);
    let schema = match spec.label {
        Label::None => bodies,
        Label::One(_, form) => one_or_many(&by_labels(form, &bodies)),
    };
    match schema {
        Value::Object(mut object) => {
            object.insert("description".to_owned(), json!(spec.about));
            Value::Object(object)
        }
        other => other,
    }
}

fn by_labels(form: LabelForm, bodies: &Value) -> Value {
    let pattern = match form {
        LabelForm::Word(words) => {
            let properties: Map<String, Value> =
                words.iter().map(|word| ((*word).to_owned(), bodies.clone())).chain([comment()]).collect();
            return json!({ "type": "object", "properties": properties, "additionalProperties": false });
        }
        LabelForm::Name => r"^(//|[\p{L}\p{N}_-]+)$",
        LabelForm::Service => r"^(//|[a-z0-9_]+(\.[a-z0-9_]+)+)$",
        LabelForm::Rule => "^(//|[a-z0-9_]+/[a-z0-9_]+)$",
        LabelForm::RuleOrGroup => r"^(//|[a-z0-9_]+/([a-z0-9_]+|\*))$",
        LabelForm::Text | LabelForm::Folders | LabelForm::Sources => "^.+$",
    };
    let properties: Map<String, Value> = [comment()].into_iter().collect();
    json!({
        "type": "object",
        "properties": properties,
        "propertyNames": { "pattern": pattern },
        "additionalProperties": bodies.clone(),
    })
}

fn comment() -> (String, Value) {
    ("//".to_owned(), json!(true))
}

fn one_or_many(schema: &Value) -> Value {
    json!({ "anyOf": [schema, { "type": "array", "items": schema }] })
}

fn shape(shape: Shape) -> Value {
    match shape {
        Shape::Bool => json!({ "type": "boolean" }),
        Shape::Word(words) => json!({ "enum": words }),
        Shape::Date => json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Shape::Whole(from, to) => json!({ "type": "integer", "minimum": from, "maximum": to }),
        Shape::Number(from, to) => json!({ "type": "number", "minimum": from, "maximum": to }),
        Shape::Ascending(count) => json!({
            "type": "array",
            "items": { "type": "number", "minimum": 0 },
            "minItems": count,
            "maxItems": count,
        }),
        Shape::List(inner) => json!({ "type": "array", "items": self::shape(*inner) }),
        Shape::Map(inner) | Shape::TypeMap(inner) => {
            json!({ "type": "object", "additionalProperties": self::shape(*inner) })
        }
        Shape::WordMap(words, inner) => {
            let properties: Map<String, Value> =
                words.iter().map(|word| ((*word).to_owned(), self::shape(*inner))).collect();
            json!({ "type": "object", "properties": properties, "additionalProperties": false })
        }
        Shape::Any => json!(true),
        Shape::Expression => json!({
            "description": "An expression in `${…}`.",
            "anyOf": [
                { "type": "string", "pattern": r"^\s*\$\{[\s\S]*\}\s*$" },
                { "type": ["boolean", "number", "array", "object"] },
            ],
        }),
        Shape::Text
        | Shape::Pattern
        | Shape::TokenFormat
        | Shape::VersionConstraint
        | Shape::Path
        | Shape::PathGlob
        | Shape::NameGlob
        | Shape::System
        | Shape::SystemGlob
        | Shape::Token
        | Shape::TypeGlob
        | Shape::ServiceGlob
        | Shape::RuleGlob
        | Shape::AddressGlob => json!({ "type": "string", "minLength": 1 }),
    }
}

fn default_value(default: DefaultValue) -> Value {
    match default {
        DefaultValue::Bool(value) => json!(value),
        DefaultValue::Text(text) => json!(text),
        DefaultValue::Number(text) => number(text),
        DefaultValue::Numbers(numbers) => numbers.iter().map(|text| number(text)).collect(),
        DefaultValue::Texts(texts) => json!(texts),
        DefaultValue::TextMap(pairs) => {
            let pairs: Map<String, Value> = pairs.iter().map(|(key, text)| ((*key).to_owned(), json!(text))).collect();
            Value::Object(pairs)
        }
    }
}

fn number(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or(Value::Null)
}

/// A fragment as a sentence.
pub(super) fn sentence(fragment: &str) -> String {
    let mut letters = fragment.chars();
    let first: String = letters.next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// A default as it is written in settings.
pub(super) fn default_text(default: DefaultValue) -> String {
    write::value(&default.literal())
}
