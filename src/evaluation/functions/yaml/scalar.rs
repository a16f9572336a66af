//! What a scalar of YAML is: null, bool, number, timestamp or text.

use crate::evaluation::functions::encoding::decoded;
use crate::evaluation::values::{Data, Number, Type, Value};

/// The value of a scalar; `tag` is the name of a tag of YAML's own.
pub(super) fn resolved(text: &str, is_plain: bool, tag: Option<&str>) -> Result<Value, String> {
    let misfit = |name: &str| Err(format!("`{text}` is no {name}"));
    match tag {
        Some("binary") if decoded(text).is_none() => misfit("Base64"),
        Some("binary" | "str") => Ok(Value::string(text)),
        // Quoted texts are texts, whatever these tags say.
        None | Some("null" | "bool" | "int" | "float" | "timestamp") if !is_plain => Ok(Value::string(text)),
        None => Ok(plain(text)),
        Some("null") => Ok(Value::null(Type::Dynamic)),
        Some("bool") => bool_of(text).map_or_else(|| misfit("bool"), |value| Ok(Value::bool(value))),
        Some("int" | "float") => number_of(text).map_or_else(|| misfit("number"), |number| Ok(Value::number(number))),
        Some("timestamp") => timestamp_of(text).map_or_else(|| misfit("timestamp"), |time| Ok(Value::string(&time))),
        Some(other) => Err(format!("the tag `!!{other}` is not taken here")),
    }
}

/// A plain scalar without a tag.
fn plain(text: &str) -> Value {
    if matches!(text, "" | "~" | "null" | "Null" | "NULL") {
        return Value::null(Type::Dynamic);
    }
    if let Some(value) = bool_of(text) {
        return Value::bool(value);
    }
    if let Some(number) = number_of(text) {
        return Value::number(number);
    }
    timestamp_of(text).map_or_else(|| Value::string(text), |time| Value::string(&time))
}

fn bool_of(text: &str) -> Option<bool> {
    match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Some(true),
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Some(false),
        _ => None,
    }
}

fn number_of(text: &str) -> Option<Number> {
    let (sign, digits) = match text.strip_prefix(['+', '-']) {
        Some(rest) => (text.get(..1)?, rest),
        None => ("", text),
    };
    if matches!(digits, ".inf" | ".Inf" | ".INF") {
        return Some(Number::infinity(sign == "-"));
    }
    if sign.is_empty() {
        if let Some(digits) = text.strip_prefix("0x") {
            return based(digits, 16);
        }
        if let Some(digits) = text.strip_prefix("0o") {
            return based(digits, 8);
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
    (is_number && exponent_fits).then(|| Number::parse(text)).flatten()
}

fn based(digits: &str, base: u32) -> Option<Number> {
    let is_plain = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(base));
    is_plain.then(|| crate::evaluation::values::parse_integer(digits, base)).flatten()
}

/// A timestamp as Terraform writes it, without the fraction of a second.
fn timestamp_of(text: &str) -> Option<String> {
    let (date, time) = match text.find(['T', 't', ' ']) {
        Some(at) => (text.get(..at)?, Some((text.get(at..=at)?, text.get(at + 1..)?))),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let (year, month, day) =
        (digits(parts.next()?, 4..=4)?, digits(parts.next()?, 1..=2)?, digits(parts.next()?, 1..=2)?);
    if parts.next().is_some() {
        return None;
    }
    // An impossible day is no timestamp.
    jiff::civil::Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let date = format!("{year:04}-{month:02}-{day:02}");
    let Some((mark, time)) = time else { return Some(format!("{date}T00:00:00Z")) };
    let zone_at = time.find(['Z', '+', '-']);
    let (clock, zone) = match zone_at {
        Some(at) if mark != " " => (time.get(..at)?, time.get(at..)?),
        None if mark == " " => (time, "Z"),
        _ => return None,
    };
    let mut parts = clock.split(':');
    let (hour, minute) = (digits(parts.next()?, 1..=2)?, digits(parts.next()?, 1..=2)?);
    let second = parts.next()?;
    let (second, fraction) = second.split_once('.').unwrap_or((second, "0"));
    let second = digits(second, 1..=2)?;
    digits(fraction, 1..=9)?;
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let zone = match zone {
        "Z" => "Z".to_owned(),
        other => {
            let (hours, minutes) = other.get(1..)?.split_once(':')?;
            let (hours, minutes) = (digits(hours, 2..=2)?, digits(minutes, 2..=2)?);
            let is_zero = hours == 0 && minutes == 0;
            (hours < 24 && minutes < 60).then(|| if is_zero { "Z".to_owned() } else { other.to_owned() })?
        }
    };
    Some(format!("{date}T{hour:02}:{minute:02}:{second:02}{zone}"))
}

fn digits(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let is_plain = length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| text.parse().ok()).flatten()
}

/// The text of a key.
pub(super) fn key_text(value: &Value) -> Option<String> {
    match value.data() {
        Data::String(text) => Some(text.to_string()),
        Data::Bool(known) => Some(known.to_string()),
        Data::Number(number) => number.to_text_limited(1000),
        _ => None,
    }
}
