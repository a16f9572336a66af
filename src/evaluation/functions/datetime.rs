//! Times in RFC 3339: `formatdate`, `timeadd` and `timecmp`.
//!
//! `jiff` knows the calendar; the texts are read here, since Terraform takes less than a general reader does. `timecmp`
//! reads by another reader of Go's than the others, which takes more. What the present time is nobody asks here.

use std::fmt::Write as _;
use std::iter::Peekable;
use std::str::Chars;

use jiff::SignedDuration;
use jiff::civil::{DateTime, Weekday};

use super::{Body, Failure, Function, Kind, Parameter, Returns};
use crate::evaluation::values::{Type, Value};

const fn pure(
    name: &'static str,
    parameters: &'static [Parameter],
    returns: Kind,
    body: fn(&[Value]) -> Result<Value, Failure>,
) -> Function {
    Function { name, parameters, rest: None, returns: Returns::Always(returns), body: Body::Pure(body) }
}

pub(super) const FUNCTIONS: &[Function] = &[
    pure(
        "formatdate",
        &[Parameter::new("format", Kind::String), Parameter::new("time", Kind::String)],
        Kind::String,
        formatdate,
    ),
    pure(
        "timeadd",
        &[Parameter::new("timestamp", Kind::String), Parameter::new("duration", Kind::String)],
        Kind::String,
        timeadd,
    ),
    pure(
        "timecmp",
        &[Parameter::new("timestamp_a", Kind::String), Parameter::new("timestamp_b", Kind::String)],
        Kind::Number,
        timecmp,
    ),
];

/// Which of the two readers reads a time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// RFC 3339 with capital letters and no leap seconds.
    Strict,
    /// Hours may have one digit, fractions a comma, offsets may be a little too large.
    Lenient,
}

/// A time of day somewhere.
struct Time {
    local: DateTime,
    /// Minutes east of Greenwich.
    offset: i32,
}

fn text(arguments: &[Value], at: usize) -> &str {
    arguments.get(at).and_then(Value::as_str).unwrap_or("")
}

const NO_TIME: &str = "this is no time in RFC 3339, such as `2006-01-02T15:04:05Z`";

impl Time {
    fn parse(text: &str, reader: Reader) -> Option<Self> {
        let mut rest = text.chars().peekable();
        let year = i16::try_from(digits(&mut rest, 4)?).ok()?;
        literal(&mut rest, '-')?;
        let month = small(digits(&mut rest, 2)?)?;
        literal(&mut rest, '-')?;
        let day = small(digits(&mut rest, 2)?)?;
        literal(&mut rest, 'T')?;
        let hour = match reader {
            Reader::Strict => digits(&mut rest, 2)?,
            Reader::Lenient => one_or_two_digits(&mut rest)?,
        };
        literal(&mut rest, ':')?;
        let minute = small(digits(&mut rest, 2)?)?;
        literal(&mut rest, ':')?;
        let second = small(digits(&mut rest, 2)?)?;
        let nanosecond = fraction(&mut rest, reader)?;
        let offset = offset(&mut rest, reader)?;
        if rest.next().is_some() {
            return None;
        }
        // `jiff` takes no second 60 here, and no 30 February.
        let local = DateTime::new(year, month, day, small(hour)?, minute, second, nanosecond).ok()?;
        Some(Self { local, offset })
    }

    /// Nanoseconds by which times are compared.
    fn since_zero(&self) -> i128 {
        let local = self.local.duration_since(DateTime::ZERO).as_nanos();
        local - i128::from(self.offset) * 60 * 1_000_000_000
    }
}

fn small(number: u32) -> Option<i8> {
    i8::try_from(number).ok()
}

fn literal(rest: &mut Peekable<Chars<'_>>, wanted: char) -> Option<()> {
    rest.next_if_eq(&wanted).map(drop)
}

fn digit(rest: &mut Peekable<Chars<'_>>) -> Option<u32> {
    rest.next_if(char::is_ascii_digit).and_then(|digit| digit.to_digit(10))
}

fn digits(rest: &mut Peekable<Chars<'_>>, count: usize) -> Option<u32> {
    let mut number = 0;
    for _ in 0..count {
        number = number * 10 + digit(rest)?;
    }
    Some(number)
}

fn one_or_two_digits(rest: &mut Peekable<Chars<'_>>) -> Option<u32> {
    let first = digit(rest)?;
    Some(digit(rest).map_or(first, |second| first * 10 + second))
}

/// The nanoseconds after the seconds; digits beyond the ninth count for nothing.
fn fraction(rest: &mut Peekable<Chars<'_>>, reader: Reader) -> Option<i32> {
    if rest.next_if(|char| *char == '.' || (*char == ',' && reader == Reader::Lenient)).is_none() {
        return Some(0);
    }
    let mut nanoseconds = 0;
    let mut unit = 100_000_000;
    let mut is_empty = true;
    while let Some(digit) = digit(rest) {
        is_empty = false;
        nanoseconds += i32::try_from(digit).ok()? * unit;
        unit /= 10;
    }
    (!is_empty).then_some(nanoseconds)
}

fn offset(rest: &mut Peekable<Chars<'_>>, reader: Reader) -> Option<i32> {
    let sign = match rest.next()? {
        'Z' => return Some(0),
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let hours = digits(rest, 2)?;
    literal(rest, ':')?;
    let minutes = digits(rest, 2)?;
    let (most_hours, most_minutes) = match reader {
        Reader::Strict => (23, 59),
        Reader::Lenient => (24, 60),
    };
    if hours > most_hours || minutes > most_minutes {
        return None;
    }
    i32::try_from(hours * 60 + minutes).ok().map(|minutes| sign * minutes)
}

/// `+05:30`, or without the colon.
fn offset_text(offset: i32, colon: &str) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    format!("{sign}{:02}{colon}{:02}", offset.abs() / 60, offset.abs() % 60)
}

fn timecmp(arguments: &[Value]) -> Result<Value, Failure> {
    let time = |at| Time::parse(text(arguments, at), Reader::Lenient).ok_or_else(|| Failure::argument(at, NO_TIME));
    let ordering = time(0)?.since_zero().cmp(&time(1)?.since_zero());
    Ok(Value::integer(ordering as i64))
}

fn timeadd(arguments: &[Value]) -> Result<Value, Failure> {
    let time = Time::parse(text(arguments, 0), Reader::Strict).ok_or_else(|| Failure::call(NO_TIME))?;
    let duration = text(arguments, 1);
    let nanoseconds = parse_duration(duration)
        .ok_or_else(|| Failure::call(format!("{duration:?} is no duration, such as `1h30m`")))?;
    let Some(sum) = time.local.checked_add(SignedDuration::from_nanos(nanoseconds)).ok().filter(|sum| sum.year() >= 0)
    else {
        return Ok(Value::limit("years", Type::String));
    };
    let offset = if time.offset == 0 { "Z".to_owned() } else { offset_text(time.offset, ":") };
    Ok(Value::string(&format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{offset}",
        sum.year(),
        sum.month(),
        sum.day(),
        sum.hour(),
        sum.minute(),
        sum.second()
    )))
}

/// A duration as Go reads it, in nanoseconds: `1h30m`, `-1.5h`, `0`.
fn parse_duration(text: &str) -> Option<i64> {
    let (is_negative, unsigned) = match (text.strip_prefix('-'), text.strip_prefix('+')) {
        (Some(rest), _) => (true, rest),
        (None, Some(rest)) => (false, rest),
        (None, None) => (false, text),
    };
    if unsigned == "0" {
        return Some(0);
    }
    if unsigned.is_empty() {
        return None;
    }
    let mut total: u64 = 0;
    let mut rest = unsigned;
    while !rest.is_empty() {
        let (part, after) = duration_part(rest)?;
        total = total.checked_add(part).filter(|total| *total <= 1 << 63)?;
        rest = after;
    }
    let total = if is_negative { -i128::from(total) } else { i128::from(total) };
    i64::try_from(total).ok()
}

/// One number with its unit at the beginning of a text, in nanoseconds, and the text after it.
fn duration_part(text: &str) -> Option<(u64, &str)> {
    let is_no_digit = |char: char| !char.is_ascii_digit();
    let (whole, rest) = text.split_at(text.find(is_no_digit)?);
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => rest.split_at(rest.find(is_no_digit)?),
        None => ("", rest),
    };
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let end = rest.find(|char: char| char == '.' || char.is_ascii_digit()).unwrap_or(rest.len());
    let (unit, rest) = rest.split_at(end);
    let unit: u64 = match unit {
        "ns" => 1,
        "us" | "\u{b5}s" | "\u{3bc}s" => 1_000,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60 * 1_000_000_000,
        "h" => 3600 * 1_000_000_000,
        _ => return None,
    };
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let whole = whole.checked_mul(unit).filter(|whole| *whole <= 1 << 63)?;
    let total = whole.checked_add(fraction_of(fraction, unit)).filter(|total| *total <= 1 << 63)?;
    Some((total, rest))
}

/// The part of a unit that digits after a point stand for: in the arithmetic of machines, as Go does it. Digits that
/// would not fit into 63 bits count for nothing.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "the result is less than the unit and not negative; what is lost is lost in Go too"
)]
fn fraction_of(digits: &str, unit: u64) -> u64 {
    let mut number: u64 = 0;
    let mut scale = 1.0;
    for digit in digits.bytes() {
        let longer = number.checked_mul(10).and_then(|number| number.checked_add(u64::from(digit.wrapping_sub(b'0'))));
        let Some(longer) = longer.filter(|longer| *longer <= 1 << 63) else { break };
        number = longer;
        scale *= 10.0;
    }
    (number as f64 * (unit as f64 / scale)) as u64
}

fn formatdate(arguments: &[Value]) -> Result<Value, Failure> {
    let time = Time::parse(text(arguments, 1), Reader::Strict).ok_or_else(|| Failure::argument(1, NO_TIME))?;
    let mut out = String::new();
    let mut rest = text(arguments, 0);
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\'' => quoted_length(rest),
            letter if letter.is_ascii_alphabetic() => rest.find(|char| char != letter).unwrap_or(rest.len()),
            other => other.len_utf8(),
        };
        let Some((part, after)) = rest.split_at_checked(length) else { break };
        match first {
            '\'' => unquote(part, &mut out).ok_or_else(|| Failure::argument(0, "a quote is not closed"))?,
            letter if letter.is_ascii_alphabetic() => verb(part, &time, &mut out)
                .ok_or_else(|| Failure::argument(0, format!("`{part}` stands for no part of a time")))?,
            _ => out.push_str(part),
        }
        rest = after;
    }
    Ok(Value::string(&out))
}

/// How far a text in quotes at the beginning reaches. In it two quotes stand for one.
fn quoted_length(text: &str) -> usize {
    if text.starts_with("''") {
        return 2;
    }
    let mut bytes = text.bytes().enumerate().skip(1).peekable();
    while let Some((at, byte)) = bytes.next() {
        if byte == b'\'' && bytes.next_if(|(_, next)| *next == b'\'').is_none() {
            return at + 1;
        }
    }
    text.len()
}

fn unquote(part: &str, out: &mut String) -> Option<()> {
    let inner = part.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''))?;
    out.push_str(&if inner.is_empty() { "'".to_owned() } else { inner.replace("''", "'") });
    Some(())
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month_name(time: &Time) -> &'static str {
    let at = usize::try_from(time.local.month()).unwrap_or(1);
    MONTHS.get(at.saturating_sub(1)).copied().unwrap_or("")
}

fn day_name(time: &Time) -> &'static str {
    match time.local.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

fn short(name: &str) -> &str {
    name.get(..3).unwrap_or(name)
}

fn verb(verb: &str, time: &Time, out: &mut String) -> Option<()> {
    let (date, local) = (time.local.date(), time.local);
    let hour = match local.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    let is_afternoon = local.hour() >= 12;
    let written = match verb {
        "YYYY" => write!(out, "{:04}", date.year()),
        "YY" => write!(out, "{:02}", date.year() % 100),
        "MMMM" => write!(out, "{}", month_name(time)),
        "MMM" => write!(out, "{}", short(month_name(time))),
        "MM" => write!(out, "{:02}", date.month()),
        "M" => write!(out, "{}", date.month()),
        "DD" => write!(out, "{:02}", date.day()),
        "D" => write!(out, "{}", date.day()),
        "EEEE" => write!(out, "{}", day_name(time)),
        "EEE" => write!(out, "{}", short(day_name(time))),
        "hh" => write!(out, "{:02}", local.hour()),
        "h" => write!(out, "{}", local.hour()),
        "HH" => write!(out, "{hour:02}"),
        "H" => write!(out, "{hour}"),
        "AA" => write!(out, "{}", if is_afternoon { "PM" } else { "AM" }),
        "aa" => write!(out, "{}", if is_afternoon { "pm" } else { "am" }),
        "mm" => write!(out, "{:02}", local.minute()),
        "m" => write!(out, "{}", local.minute()),
        "ss" => write!(out, "{:02}", local.second()),
        "s" => write!(out, "{}", local.second()),
        "Z" if time.offset == 0 => write!(out, "Z"),
        "ZZZ" if time.offset == 0 => write!(out, "UTC"),
        "Z" | "ZZZZZ" => write!(out, "{}", offset_text(time.offset, ":")),
        "ZZZ" | "ZZZZ" => write!(out, "{}", offset_text(time.offset, "")),
        _ => return None,
    };
    written.ok()
}

#[cfg(test)]
mod tests;
