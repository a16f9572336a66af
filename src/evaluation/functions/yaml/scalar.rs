//! What a scalar of YAML is: null, bool, number, timestamp or text.

use super::Problem;
use super::dialect::DIALECT;
use crate::evaluation::functions::encoding::decoded;
use crate::evaluation::values::{Data, Number, Type, Value, parse_integer, text_of};

/// How a scalar is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Quoted,
    /// After `|` or `>`.
    Block,
}

/// The value of a scalar; `tag` is the name of a tag of YAML's own.
pub(super) fn resolved(text: &str, style: Style, tag: Option<&str>) -> Result<Value, Problem> {
    let misfit = |name: &str| Err(Problem::wrong(format!("`{text}` is no {name}")));
    let string = || Ok(Value::string(text));
    match (tag, style) {
        (Some("str"), _) | (None, Style::Quoted) => string(),
        (None, Style::Plain) => plain(text),
        (None, Style::Block) => block(text),
        (Some("binary"), _) => match plain(text)?.data() {
            _ if decoded(text).is_none() => misfit("Base64"),
            Data::String(_) => string(),
            Data::Null(_) if text.is_empty() => string(),
            _ => Err(Problem::Unclear(DIALECT)),
        },
        (Some(tag @ ("null" | "bool" | "int" | "float" | "timestamp")), _) => tagged(text, style, tag),
        (Some(other), _) => Err(Problem::wrong(format!("the tag `!!{other}` is not taken here"))),
    }
}

/// Terraform does not look closely at these tags: `!!bool 1` is the number 1, and `!!int "1"` a text.
fn tagged(text: &str, style: Style, tag: &str) -> Result<Value, Problem> {
    let value = plain(text)?;
    match (value.data(), tag) {
        (Data::Null(_), _) if text.is_empty() && style != Style::Quoted => Ok(value),
        (Data::Null(_), "int" | "null") if text.is_empty() => Ok(Value::string("")),
        (Data::Null(_), "null") if style == Style::Plain => Ok(value),
        (Data::Bool(_) | Data::Number(_), "bool" | "int" | "float") => {
            Ok(if style == Style::Quoted { Value::string(text) } else { value })
        }
        (Data::String(_), _) if timestamp_of(text).is_some() => match (tag, style) {
            ("timestamp", Style::Plain) => Ok(value),
            ("timestamp", Style::Quoted) => Ok(Value::string(text)),
            _ => Err(Problem::Unclear(DIALECT)),
        },
        (Data::String(_), "null") => Ok(Value::null(Type::Dynamic)),
        (Data::String(_), _) => Err(Problem::wrong(format!("`{text}` is no {tag}"))),
        _ => Err(Problem::Unclear(DIALECT)),
    }
}

/// A plain scalar without a tag.
fn plain(text: &str) -> Result<Value, Problem> {
    if matches!(text, "" | "~" | "null" | "Null" | "NULL") {
        return Ok(Value::null(Type::Dynamic));
    }
    if matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Err(Problem::wrong("there is no number that is none"));
    }
    if let Some(value) = bool_of(text) {
        return Ok(Value::bool(value));
    }
    if let Some(number) = number_of(text) {
        return number;
    }
    Ok(timestamp_of(text).map_or_else(|| Value::string(text), |time| Value::string(&time)))
}

/// A block resolves as a plain scalar does, and then becomes a text: `|-` and `yes` is `"true"`.
fn block(text: &str) -> Result<Value, Problem> {
    let value = plain(text)?;
    match value.data() {
        Data::Null(_) => Ok(Value::null(Type::String)),
        Data::String(_) => Ok(value),
        _ => key_text(&value, text).map(|text| Value::string(&text)).ok_or(Problem::Unclear(DIALECT)),
    }
}

fn bool_of(text: &str) -> Option<bool> {
    match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Some(true),
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Some(false),
        _ => None,
    }
}

/// The number that a text is written as, unless it is one that is not kept.
fn number_of(text: &str) -> Option<Result<Value, Problem>> {
    let (sign, digits) = match text.strip_prefix(['+', '-']) {
        Some(rest) => (text.get(..1)?, rest),
        None => ("", text),
    };
    let kept = |number: Option<Number>| Some(number.map(Value::number).ok_or(Problem::Unclear("the size of numbers")));
    if matches!(digits, ".inf" | ".Inf" | ".INF") {
        return kept(Some(Number::infinity(sign == "-")));
    }
    for (prefix, base) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            let is_plain = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(base));
            return if is_plain { kept(parse_integer(digits, base)) } else { None };
        }
    }
    let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (digits, None),
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent_fits = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !digits.is_empty() && is_digits(digits)
    });
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_number = is_digits(whole) && is_digits(fraction) && !(whole.is_empty() && fraction.is_empty());
    if is_number && exponent_fits { kept(Number::parse(text)) } else { None }
}

/// A timestamp as Terraform writes it, without the fraction of a second: `2001-1-2`, `2001-1-2 3:4:5.6` or
/// `2001-1-2T3:4:5.6+01:00`.
fn timestamp_of(text: &str) -> Option<String> {
    let mut parts = text.splitn(3, '-');
    let year = digits(parts.next()?, 4..=4)?;
    let month = digits(parts.next()?, 1..=2)?;
    let rest = parts.next()?;
    let (day, rest) = rest.split_at(rest.find(|char: char| !char.is_ascii_digit()).unwrap_or(rest.len()));
    let day = digits(day, 1..=2)?;
    // An impossible day is no timestamp.
    jiff::civil::Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let date = format!("{year:04}-{month:02}-{day:02}");
    if rest.is_empty() {
        return Some(format!("{date}T00:00:00Z"));
    }
    let (clock, zone) = match rest.strip_prefix(['T', 't']) {
        Some(rest) => {
            let (clock, zone) = rest.split_at(rest.find(['Z', '+', '-'])?);
            (clock, zone_of(zone)?)
        }
        // Any number of spaces, and no zone.
        None => (rest.strip_prefix(' ')?.trim_start_matches(' '), "Z".to_owned()),
    };
    Some(format!("{date}T{}{zone}", clock_of(clock)?))
}

fn clock_of(text: &str) -> Option<String> {
    let mut parts = text.split(':');
    let (hour, minute) = (digits(parts.next()?, 1..=2)?, digits(parts.next()?, 1..=2)?);
    let second = parts.next()?;
    let (second, fraction) = second.split_once(['.', ',']).unwrap_or((second, "0"));
    let second = digits(second, 1..=2)?;
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    if !is_fraction || parts.next().is_some() || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some(format!("{hour:02}:{minute:02}:{second:02}"))
}

/// Go takes zones that are a little too large, and counts on.
fn zone_of(text: &str) -> Option<String> {
    if text == "Z" {
        return Some("Z".to_owned());
    }
    let sign = text.get(..1)?;
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let (hours, minutes) = (digits(hours, 2..=2)?, digits(minutes, 2..=2)?);
    if hours > 24 || minutes > 60 {
        return None;
    }
    let minutes = hours * 60 + minutes;
    if minutes == 0 {
        return Some("Z".to_owned());
    }
    Some(format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60))
}

fn digits(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let is_plain = length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| text.parse().ok()).flatten()
}

/// The text that a scalar becomes as a key. Zero keeps its sign here: `-0` is `"-0"`.
pub(super) fn key_text(value: &Value, written: &str) -> Option<String> {
    match value.data() {
        Data::String(text) => Some(text.to_string()),
        Data::Bool(known) => Some(known.to_string()),
        Data::Number(number) if number.is_infinite() => {
            Some(if written.starts_with('-') { "-Inf" } else { "+Inf" }.to_owned())
        }
        Data::Number(number) if number.signum() == 0 && written.starts_with('-') => Some("-0".to_owned()),
        Data::Number(number) => text_of(number).as_str().map(str::to_owned),
        _ => None,
    }
}
