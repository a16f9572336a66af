//! JSON as `format` writes it, which is how `jsonencode` writes it. It shows what is known only.

use std::fmt::Write as _;

use super::super::super::values::{Data, Value};

/// The most digits that a number may have.
const DIGITS: usize = 100_000;

/// Why there is no JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoJson {
    /// Something in it is not known.
    Unknown,
    /// An infinity has none.
    Infinite,
    /// It would be too long.
    Limit,
}

/// The JSON of a value.
pub(super) fn of(value: &Value, limit: usize) -> Result<String, NoJson> {
    let mut text = String::new();
    append(value, limit, &mut text)?;
    Ok(text)
}

/// Values are bounded in depth, so that this may recurse.
fn append(value: &Value, limit: usize, text: &mut String) -> Result<(), NoJson> {
    if text.len() > limit {
        return Err(NoJson::Limit);
    }
    match value.data() {
        Data::Unknown(_) => return Err(NoJson::Unknown),
        Data::Null(_) => text.push_str("null"),
        Data::Bool(true) => text.push_str("true"),
        Data::Bool(false) => text.push_str("false"),
        Data::Number(number) if number.is_infinite() => return Err(NoJson::Infinite),
        Data::Number(number) => text.push_str(&number.to_text_limited(DIGITS).ok_or(NoJson::Limit)?),
        Data::String(string) => append_quoted(string, text),
        Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
            text.push('[');
            for (at, item) in elements.items().iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                append(item, limit, text)?;
            }
            text.push(']');
        }
        Data::Map(entries) | Data::Object(entries) => {
            if entries.more().is_some() {
                return Err(NoJson::Unknown);
            }
            text.push('{');
            for (at, (key, item)) in entries.iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                append_quoted(key, text);
                text.push(':');
                append(item, limit, text)?;
            }
            text.push('}');
        }
    }
    Ok(())
}

/// The JSON of a text. Signs that mean something to HTML are escaped too.
pub(super) fn quoted(text: &str) -> String {
    let mut made = String::with_capacity(text.len() + 2);
    append_quoted(text, &mut made);
    made
}

fn append_quoted(string: &str, text: &mut String) {
    text.push('"');
    for letter in string.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\u{8}' => text.push_str("\\b"),
            '\u{c}' => text.push_str("\\f"),
            '\0'..='\u{1f}' | '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(text, "\\u{:04x}", u32::from(letter));
            }
            other => text.push(other),
        }
    }
    text.push('"');
}
