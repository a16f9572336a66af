//! Values and types as JSON text, numbers with all their digits.

use std::fmt::Write as _;

use super::values::{Data, Entries, Number, Type, Value};

/// What becomes of sensitive values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sensitive {
    /// They are written as `{"$sensitive":true}`.
    Hidden,
    /// They are written as they are.
    Shown,
}

/// A value as JSON. What is not known is written as `{"$unknown":{"type","reason","prefix"?}}`, a map that may have
/// further keys with `"$more":true`, and a number that is infinite as `null`.
pub fn value_json(value: &Value, sensitive: Sensitive) -> String {
    let mut out = String::new();
    write_value(value, sensitive, &mut out);
    out
}

/// A number as JSON, with all its digits; nothing for one that is infinite or has too many.
pub fn number_json(number: &Number) -> Option<String> {
    match number {
        infinite if infinite.is_infinite() => None,
        // Terraform's plans have no sign before zero.
        zero if zero.is_negative_zero() => Some("0".to_owned()),
        finite => finite.to_text_limited(100_000),
    }
}

/// The type of a value as it may be shown: of something sensitive in it, an object's attributes are not told.
pub fn shown_type(value: &Value, sensitive: Sensitive) -> Type {
    if sensitive == Sensitive::Shown || !value.marks_deep().is_sensitive() {
        return value.ty();
    }
    if value.marks().is_sensitive() {
        return without_attributes(&value.ty());
    }
    match value.data() {
        Data::Tuple(elements) => Type::Tuple(elements.items().iter().map(|item| shown_type(item, sensitive)).collect()),
        Data::Object(entries) if entries.more().is_none() => {
            Type::Object(entries.iter().map(|(name, inner)| (name.clone(), shown_type(inner, sensitive))).collect())
        }
        _ => without_attributes(&value.ty()),
    }
}

fn without_attributes(ty: &Type) -> Type {
    match ty {
        Type::Object(_) => Type::Dynamic,
        Type::List(element) => Type::list(without_attributes(element)),
        Type::Set(element) => Type::set(without_attributes(element)),
        Type::Map(element) => Type::map(without_attributes(element)),
        Type::Tuple(types) => Type::Tuple(types.iter().map(without_attributes).collect()),
        other => other.clone(),
    }
}

/// A type as JSON, in the form of Terraform's own: `"string"`, `["list","string"]`, `["object",{"a":"number"}]`.
pub fn type_json(ty: &Type) -> String {
    let mut out = String::new();
    write_type(ty, &mut out);
    out
}

/// A text as a JSON string.
pub fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if (control as u32) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", control as u32);
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

fn write_value(value: &Value, sensitive: Sensitive, out: &mut String) {
    if sensitive == Sensitive::Hidden && value.marks().is_sensitive() {
        return out.push_str("{\"$sensitive\":true}");
    }
    match value.data() {
        Data::Null(_) => out.push_str("null"),
        Data::Bool(true) => out.push_str("true"),
        Data::Bool(false) => out.push_str("false"),
        Data::Number(number) => out.push_str(&number_json(number).unwrap_or_else(|| "null".to_owned())),
        Data::String(text) => quoted(text, out),
        Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
            out.push('[');
            for (at, item) in elements.items().iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write_value(item, sensitive, out);
            }
            out.push(']');
        }
        Data::Map(entries) | Data::Object(entries) => write_entries(entries, sensitive, out),
        Data::Unknown(unknown) => {
            out.push_str("{\"$unknown\":{\"type\":");
            write_type(&unknown.ty, out);
            out.push_str(",\"reason\":");
            quoted(&unknown.cause.reason.to_string(), out);
            if let Some(prefix) = &unknown.refinement.prefix {
                out.push_str(",\"prefix\":");
                quoted(prefix, out);
            }
            out.push_str("}}");
        }
    }
}

fn write_entries(entries: &Entries, sensitive: Sensitive, out: &mut String) {
    out.push('{');
    for (at, (key, value)) in entries.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        quoted(key, out);
        out.push(':');
        write_value(value, sensitive, out);
    }
    if entries.more().is_some() {
        out.push_str(if entries.is_empty() { "\"$more\":true" } else { ",\"$more\":true" });
    }
    out.push('}');
}

fn write_type(ty: &Type, out: &mut String) {
    let mut collection = |kind: &str, element: &Type| {
        let _ = write!(out, "[\"{kind}\",");
        write_type(element, out);
        out.push(']');
    };
    match ty {
        Type::Dynamic => out.push_str("\"dynamic\""),
        Type::String => out.push_str("\"string\""),
        Type::Number => out.push_str("\"number\""),
        Type::Bool => out.push_str("\"bool\""),
        Type::List(element) => collection("list", element),
        Type::Set(element) => collection("set", element),
        Type::Map(element) => collection("map", element),
        Type::Tuple(types) => {
            out.push_str("[\"tuple\",[");
            for (at, ty) in types.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write_type(ty, out);
            }
            out.push_str("]]");
        }
        Type::Object(attributes) => {
            out.push_str("[\"object\",{");
            for (at, (name, ty)) in attributes.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                quoted(name, out);
                out.push(':');
                write_type(ty, out);
            }
            out.push_str("}]");
        }
    }
}
