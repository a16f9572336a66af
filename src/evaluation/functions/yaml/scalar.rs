//! What a scalar of a YAML text means: from its tag, its quotes, and what its text looks like.
//!
//! Without a tag only scalars in quotes are strings for sure. A literal block is read as a plain scalar too, and what it
//! means is then made a string. With a tag the text is first read as without one.

use super::super::super::values::{Number, Type, Value, normalized, parse_integer, text_of};
use super::timestamp::timestamp;
use crate::evaluation::values::Name;

/// What the tags of YAML itself begin with.
pub(super) const TAG_PREFIX: &str = "tag:yaml.org,2002:";

/// How a scalar is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Without quotes.
    Plain,
    /// In single or double quotes.
    Quoted,
    /// As a literal or folded block.
    Block,
}

/// Why there is no value.
pub(super) enum Stop {
    /// Terraform refuses the text.
    Refused(String),
    /// What Terraform makes of it is not known here.
    Unread(&'static str),
}

/// What a scalar means.
pub(super) enum Meaning {
    Null,
    Bool(bool),
    Number(Number),
    Timestamp(String),
    String,
}

/// A scalar as a value.
pub(super) fn value_of(text: &str, style: Style, tag: Option<&str>) -> Result<Value, Stop> {
    let meaning = meaning_of(text, style, tag)?;
    if style == Style::Block && tag.is_none() {
        return Ok(name_of(meaning, text)?.map_or_else(|| Value::null(Type::String), |name| Value::name(&name)));
    }
    Ok(match meaning {
        Meaning::Null => Value::null(Type::Dynamic),
        Meaning::Bool(value) => Value::bool(value),
        Meaning::Number(number) => Value::number(number),
        Meaning::Timestamp(text) => Value::string(&text),
        Meaning::String => Value::string(text),
    })
}

/// A scalar as the key of a mapping; none for null.
pub(super) fn key_of(text: &str, style: Style, tag: Option<&str>) -> Result<Option<Name>, Stop> {
    name_of(meaning_of(text, style, tag)?, text)
}

fn name_of(meaning: Meaning, text: &str) -> Result<Option<Name>, Stop> {
    Ok(Some(match meaning {
        Meaning::Null => return Ok(None),
        Meaning::Bool(true) => normalized("true"),
        Meaning::Bool(false) => normalized("false"),
        Meaning::Timestamp(text) => normalized(&text),
        Meaning::String => normalized(text),
        Meaning::Number(number) => text_of(&number).as_name().cloned().ok_or(Stop::Unread("the length of numbers"))?,
    }))
}

fn meaning_of(text: &str, style: Style, tag: Option<&str>) -> Result<Meaning, Stop> {
    let Some(tag) = tag else {
        return if style == Style::Quoted { Ok(Meaning::String) } else { meaning_without_tag(text) };
    };
    let wrong = || Stop::Refused(format!("`{text}` is no `{tag}`"));
    match tag.strip_prefix(TAG_PREFIX) {
        Some("str") => Ok(Meaning::String),
        Some("binary") => {
            if is_base64(text) {
                Ok(Meaning::String)
            } else {
                Err(wrong())
            }
        }
        Some("null" | "bool" | "int" | "float" | "timestamp") if style == Style::Quoted => {
            let is_string = !matches!(plain(text), Plain::String);
            if is_string { Ok(Meaning::String) } else { Err(Stop::Unread("tags before quotes")) }
        }
        Some(kind @ ("null" | "bool" | "int" | "float" | "timestamp")) => match (plain(text), kind) {
            (Plain::Means(meaning), _) => Ok(meaning),
            (Plain::Refused, _) => Err(wrong()),
            (Plain::String, "null") => Ok(Meaning::Null),
            (Plain::String, "timestamp") => timestamp(text).map(Meaning::Timestamp).ok_or_else(wrong),
            (Plain::String, "int" | "float") => tagged_number(text).ok_or_else(wrong),
            (Plain::String, _) => Err(wrong()),
        },
        _ => Err(Stop::Refused(format!("the tag `{tag}` is not supported"))),
    }
}

fn meaning_without_tag(text: &str) -> Result<Meaning, Stop> {
    match plain(text) {
        Plain::Means(meaning) => Ok(meaning),
        Plain::Refused => Err(Stop::Refused(format!("`{text}` is beyond what numbers can be"))),
        Plain::String => Ok(timestamp(text).map_or(Meaning::String, Meaning::Timestamp)),
    }
}

/// What a text means without quotes, timestamps left aside.
enum Plain {
    Means(Meaning),
    /// It looks like a number that there is not.
    Refused,
    String,
}

fn plain(text: &str) -> Plain {
    Plain::Means(match text {
        "" | "~" | "null" | "Null" | "NULL" => Meaning::Null,
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Meaning::Bool(true),
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Meaning::Bool(false),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => Meaning::Number(Number::infinity(false)),
        "-.inf" | "-.Inf" | "-.INF" => Meaning::Number(Number::infinity(true)),
        ".nan" | ".NaN" | ".NAN" => return Plain::Refused,
        _ => return plain_number(text),
    })
}

fn plain_number(text: &str) -> Plain {
    let digits_of = |prefix: &str, base: u32| {
        let digits = text.strip_prefix(prefix)?;
        (!digits.is_empty() && digits.chars().all(|char| char.is_digit(base))).then_some((digits, base))
    };
    let number = if let Some((digits, base)) = digits_of("0x", 16).or_else(|| digits_of("0o", 8)) {
        unsigned(digits, base)
    } else if is_decimal(text) {
        decimal(text)
    } else {
        return Plain::String;
    };
    number.map_or(Plain::Refused, Plain::Means)
}

/// Whether it is a sign, digits with a point anywhere, and an exponent, of which all but a digit may be missing.
fn is_decimal(text: &str) -> bool {
    let is_digit = |char: char| char.is_ascii_digit();
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let behind_whole = unsigned.trim_start_matches(is_digit);
    let behind_point = behind_whole.strip_prefix('.');
    let rest = behind_point.map_or(behind_whole, |text| text.trim_start_matches(is_digit));
    let has_fraction = behind_point.is_some_and(|text| rest.len() < text.len());
    if behind_whole.len() == unsigned.len() && !has_fraction {
        return false;
    }
    let Some(exponent) = rest.strip_prefix(['e', 'E']) else { return rest.is_empty() };
    let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    !digits.is_empty() && digits.chars().all(is_digit)
}

/// A number to base 10, its digits read as `tonumber` does.
fn decimal(text: &str) -> Option<Meaning> {
    Number::parse(text).map(Meaning::Number)
}

/// Digits to a base without a sign, up to the largest machine integer.
fn unsigned(digits: &str, base: u32) -> Option<Meaning> {
    let value = u64::from_str_radix(digits, base).ok()?;
    parse_integer(&value.to_string(), 10).map(Meaning::Number)
}

/// What the tags for numbers take beside what is a number anyway: underscores, signs before other bases, binary digits,
/// powers of two.
fn tagged_number(text: &str) -> Option<Meaning> {
    let text: String = text.chars().filter(|char| *char != '_').collect();
    let (is_negative, magnitude) = match text.strip_prefix('-') {
        Some(magnitude) => (true, magnitude),
        None => (false, text.strip_prefix('+').unwrap_or(&text)),
    };
    let bases = [("0x", 16), ("0X", 16), ("0o", 8), ("0O", 8), ("0b", 2), ("0B", 2)];
    let Some((digits, base)) = bases.iter().find_map(|(prefix, base)| Some((magnitude.strip_prefix(prefix)?, *base)))
    else {
        return decimal(&text);
    };
    if digits.starts_with(['+', '-']) {
        return None;
    }
    if !is_negative {
        return unsigned(digits, base);
    }
    i64::from_str_radix(&format!("-{digits}"), base).ok().map(|value| Meaning::Number(Number::Integer(value)))
}

/// Whether it is Base64 with its padding; ends of lines do not count.
fn is_base64(text: &str) -> bool {
    let text: String = text.chars().filter(|char| !matches!(char, '\r' | '\n')).collect();
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let is_digit = |char: char| char.is_ascii_alphanumeric() || matches!(char, '+' | '/');
    text.len().is_multiple_of(4) && padding <= 2 && digits.chars().all(is_digit)
}
