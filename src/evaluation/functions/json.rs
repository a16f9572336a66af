//! `jsonencode` and `jsondecode`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Body, Failure, Function, Kind, Parameter, Returns, unknown_from};
use crate::evaluation::values::{Data, Entries, Name, Number, Type, Value, convert, normalized};

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "jsonencode",
        parameters: &[Parameter::new("val", Kind::Any).or_null().or_unknown()],
        rest: None,
        returns: Returns::Always(Kind::String),
        body: Body::Pure(jsonencode),
    },
    Function {
        name: "jsondecode",
        parameters: &[Parameter::new("str", Kind::String)],
        rest: None,
        returns: Returns::Always(Kind::Any),
        body: Body::Pure(jsondecode),
    },
];

/// Longer texts are not written.
const LONGEST: usize = 4 << 20;

/// Why writing stopped.
enum Stopped {
    /// What follows is not known.
    Unknown,
    /// The text is too long, or a number has too many digits.
    Limit,
    /// JSON has no infinity.
    Infinite,
}

fn jsonencode(arguments: &[Value]) -> Result<Value, Failure> {
    let Some(value) = arguments.first() else { return Ok(Value::string("null")) };
    let mut out = String::new();
    match write(value, &mut out) {
        Ok(()) => Ok(Value::string(&out)),
        Err(Stopped::Unknown) => Ok(unknown_from(value, Type::String, super::lasting_prefix(&out))),
        Err(Stopped::Limit) => Ok(Value::limit("the length of strings", Type::String)),
        Err(Stopped::Infinite) => Err(Failure::call("JSON has no infinite numbers")),
    }
}

/// Writes up to the first part that is not known. Values are bounded in depth.
fn write(value: &Value, out: &mut String) -> Result<(), Stopped> {
    if out.len() > LONGEST {
        return Err(Stopped::Limit);
    }
    match value.data() {
        Data::Null(_) => out.push_str("null"),
        Data::Bool(true) => out.push_str("true"),
        Data::Bool(false) => out.push_str("false"),
        Data::Number(number) if number.is_infinite() => return Err(Stopped::Infinite),
        Data::Number(number) => out.push_str(&number.to_text_limited(100_000).ok_or(Stopped::Limit)?),
        Data::String(text) => write_string(text, out),
        Data::List(elements) | Data::Tuple(elements) => write_items(elements.items(), out)?,
        Data::Set(elements) => {
            if !value.is_wholly_known() {
                // Where an element that is not known would stand is not known either.
                out.push('[');
                return Err(Stopped::Unknown);
            }
            write_items(elements.items(), out)?;
        }
        Data::Map(entries) | Data::Object(entries) => write_entries(entries, out)?,
        Data::Unknown(unknown) => {
            // What begins with a quote or bracket whatever it turns out to be, if it is not null.
            let opening = match &unknown.ty {
                Type::String => "\"",
                Type::List(_) | Type::Set(_) | Type::Tuple(_) => "[",
                Type::Map(_) | Type::Object(_) => "{",
                _ => "",
            };
            if unknown.refinement.is_not_null {
                out.push_str(opening);
            }
            return Err(Stopped::Unknown);
        }
    }
    Ok(())
}

fn write_items(items: &[Value], out: &mut String) -> Result<(), Stopped> {
    out.push('[');
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        write(item, out)?;
    }
    out.push(']');
    Ok(())
}

fn write_entries(entries: &Entries, out: &mut String) -> Result<(), Stopped> {
    out.push('{');
    if entries.more().is_some() {
        return Err(Stopped::Unknown);
    }
    for (at, (key, value)) in entries.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        write_string(key, out);
        out.push(':');
        write(value, out)?;
    }
    out.push('}');
    Ok(())
}

/// As Go writes strings: what HTML would misread is escaped, and so are the separators of lines and paragraphs.
pub(super) fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                let _ = write!(out, "\\u{:04x}", char as u32);
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

fn jsondecode(arguments: &[Value]) -> Result<Value, Failure> {
    let text = arguments.first().and_then(Value::as_str).unwrap_or("");
    let text = whole_surrogates(text);
    let wrong = |error: serde_json::Error| Failure::call(format!("this is no JSON: {error}"));
    let mut values = serde_json::Deserializer::from_str(&text).into_iter::<&RawValue>();
    let raw = values.next().ok_or_else(|| Failure::call("this is no JSON: it is empty"))?.map_err(wrong)?;
    // Terraform does not mind what follows a closing bracket that closes nothing.
    let rest = text.get(values.byte_offset()..).unwrap_or("").trim_start_matches([' ', '\t', '\n', '\r']);
    if !rest.is_empty() && !rest.starts_with(['}', ']']) {
        return Err(Failure::call("this is no JSON: something follows the value"));
    }
    read(raw, 0).map_err(wrong)
}

/// Deeper values are not read.
const DEPTH: usize = 200;

fn read(raw: &RawValue, depth: usize) -> Result<Value, serde_json::Error> {
    if depth > DEPTH {
        return Ok(Value::limit("the depth of values", Type::Dynamic));
    }
    let text = raw.get().trim();
    Ok(match text.as_bytes().first() {
        Some(b'{') => read_object(text, depth)?,
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text)?;
            Value::tuple(items.into_iter().map(|item| read(item, depth + 1)).collect::<Result<_, _>>()?)
        }
        Some(b'"') => Value::string(&serde_json::from_str::<String>(text)?),
        Some(b't') => Value::bool(true),
        Some(b'f') => Value::bool(false),
        Some(b'n') => Value::null(Type::Dynamic),
        _ => Number::parse(text).map_or_else(|| Value::limit("the size of numbers", Type::Number), Value::number),
    })
}

fn read_object(text: &str, depth: usize) -> Result<Value, serde_json::Error> {
    let Fields(fields) = serde_json::from_str(text)?;
    let mut entries: BTreeMap<Name, Value> = BTreeMap::new();
    let mut earlier: Vec<(Name, Value)> = Vec::new();
    for (key, value) in fields {
        let (key, value) = (normalized(&key), read(value, depth + 1)?);
        earlier.extend(entries.insert(Arc::clone(&key), value).map(|value| (key, value)));
    }
    // Of equal keys the last counts, but the others are read as if they were of its type.
    if earlier.iter().any(|(key, value)| entries.get(key).is_some_and(|last| !reads_as(value, last))) {
        return Err(serde::de::Error::custom("equal keys have values of several types"));
    }
    Ok(Value::object(entries.into_iter().collect()))
}

/// Whether Terraform can read a value where it takes its type from another.
fn reads_as(value: &Value, like: &Value) -> bool {
    match (value.data(), like.data()) {
        (Data::Null(_), _) | (Data::Unknown(_), _) | (_, Data::Unknown(_)) => true,
        (Data::Tuple(items), Data::Tuple(others)) => {
            let each = items.items().iter().zip(others.items());
            items.items().len() == others.items().len() && each.into_iter().all(|(value, like)| reads_as(value, like))
        }
        (Data::Object(entries), Data::Object(_)) => {
            entries.iter().all(|(key, value)| like.get(key).is_some_and(|like| reads_as(value, like)))
        }
        (Data::Bool(_) | Data::Number(_), Data::Bool(_) | Data::Number(_)) => value.ty() == like.ty(),
        (Data::Bool(_) | Data::Number(_) | Data::String(_), Data::Bool(_) | Data::Number(_) | Data::String(_)) => {
            convert(value, &like.ty()).is_ok()
        }
        _ => false,
    }
}

/// The fields of an object as they come, equal keys among them.
struct Fields<'text>(Vec<(String, &'text RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}

/// Half of a surrogate pair becomes U+FFFD, as Go does it; our reader would refuse it.
fn whole_surrogates(text: &str) -> Cow<'_, str> {
    if !text.contains("\\ud") && !text.contains("\\uD") {
        return Cow::Borrowed(text);
    }
    lone_surrogates_replaced(text).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn lone_surrogates_replaced(text: &str) -> Option<String> {
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        replaced.push_str(rest.get(..at)?);
        let unit = |text: &str| u32::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok();
        let escape = rest.get(at..)?;
        let length = match (unit(escape), escape.get(6..).and_then(unit)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                replaced.push_str("\\ufffd");
                rest = escape.get(6..)?;
                continue;
            }
            (Some(_), _) => 6,
            (None, _) => 2,
        };
        replaced.push_str(escape.get(..length)?);
        rest = escape.get(length..)?;
    }
    replaced.push_str(rest);
    Some(replaced)
}

#[cfg(test)]
mod tests {
    use super::super::{call, function};
    use crate::evaluation::values::Value;
    use crate::evaluation::{Sensitive, value_json};

    fn decoded(text: &str) -> String {
        match call(function("jsondecode").unwrap(), vec![Value::string(text)]).unwrap() {
            Ok(value) => value_json(&value, Sensitive::Shown),
            Err(failure) => failure.class.to_string(),
        }
    }

    #[test]
    fn texts_are_read_as_terraform_reads_them() {
        for (text, expected) in [
            ("\"\\ud800\"", "\"\u{fffd}\""),
            ("\"\\udc00\\ud83d\\ude00\"", "\"\u{fffd}\u{1f600}\""),
            ("{\"\\udfff\":1}", "{\"\u{fffd}\":1}"),
            ("\"\\\\ud800\"", "\"\\\\ud800\""),
            ("{\"a\":1,\"a\":2}", "{\"a\":2}"),
            ("{\"a\":1}}", "{\"a\":1}"),
            ("1 ] x", "1"),
            ("1 2", "call-failed"),
            ("[1,]", "call-failed"),
            ("01", "call-failed"),
            (" ", "call-failed"),
            ("\u{a0}1", "call-failed"),
            ("{\"a\":1,\"a\":[]}", "call-failed"),
            ("{\"a\":\"1\",\"a\":2}", "{\"a\":2}"),
        ] {
            assert_eq!(decoded(text), expected, "{text}");
        }
    }
}
