//! Results of the functions on times, each read from the real terraform.

use super::super::{call, function};
use crate::evaluation::values::Value;

fn run(name: &str, first: &str, second: &str) -> String {
    match call(function(name).unwrap(), vec![Value::string(first), Value::string(second)]).unwrap() {
        Ok(value) => match (value.as_str(), value.as_number()) {
            (Some(text), _) => text.to_owned(),
            (_, Some(number)) => number.to_text(),
            _ => "unknown".to_owned(),
        },
        Err(failure) => match failure.argument {
            Some(at) => format!("{} {at}", failure.class),
            None => failure.class.to_string(),
        },
    }
}

#[test]
fn every_part_of_a_time_has_its_letters() {
    for (format, time, expected) in [
        ("YYYY-MM-DD'T'hh:mm:ssZ", "2024-02-29T23:05:07+05:30", "2024-02-29T23:05:07+05:30"),
        ("ZZZZ|ZZZZZ|ZZZ|Z", "2024-02-29T23:05:07+05:30", "+0530|+05:30|+0530|+05:30"),
        ("ZZZZ|ZZZZZ|ZZZ|Z", "2024-02-29T23:05:07-00:00", "+0000|+00:00|UTC|Z"),
        ("YY M MM MMM MMMM", "2004-09-01T03:05:07Z", "04 9 09 Sep September"),
        ("D DD EEE EEEE", "2024-09-01T03:05:07Z", "1 01 Sun Sunday"),
        ("YYYY YY EEEE", "0001-01-01T00:00:00Z", "0001 01 Monday"),
        ("h hh H HH m mm s ss AA aa", "2024-09-01T00:00:00Z", "0 00 12 12 0 00 0 00 AM am"),
        ("h hh H HH m mm s ss AA aa", "2024-09-01T23:59:59Z", "23 23 11 11 59 59 59 59 PM pm"),
        ("YYYYMMDDhhmmss", "2024-09-01T12:05:07Z", "20240901120507"),
        ("[1.2/:,_- é]日本", "2024-09-01T12:05:07Z", "[1.2/:,_- é]日本"),
        ("", "2024-09-01T12:05:07Z", ""),
    ] {
        assert_eq!(run("formatdate", format, time), expected, "{format}");
    }
    for format in ["ZZ", "ZZZZZZ", "Y", "YYY", "MMMMM", "DDD", "E", "EE", "hhh", "mmm", "A", "AAA", "Aa", "yyyy", "N"] {
        assert_eq!(run("formatdate", format, "2024-09-01T12:05:07Z"), "bad-argument 0", "{format}");
    }
}

#[test]
fn quotes_keep_letters_as_they_are() {
    for (format, expected) in [
        ("''", "'"),
        ("'''", "bad-argument 0"),
        ("''''", "''"),
        ("''YYYY''", "'2024'"),
        ("'it''s'hh", "it's12"),
        ("'a'''", "a'"),
        ("'a''", "a'"),
        ("'abc", "bad-argument 0"),
    ] {
        assert_eq!(run("formatdate", format, "2024-09-01T12:05:07Z"), expected, "{format}");
    }
}

#[test]
fn times_are_read_strictly() {
    for time in [
        "2024-9-01T12:05:07Z",
        "2024-09-31T12:05:07Z",
        "2023-02-29T12:05:07Z",
        "2024-09-01T12:05:60Z",
        "2024-09-01T24:00:00Z",
        "2024-09-01t12:05:00Z",
        "2024-09-01T12:05:00z",
        "2024-09-01T12:05:00",
        "2024-09-01T12:05Z",
        "2024-09-01T12:05:00+0100",
        "2024-09-01T12:05:00+24:00",
        "2024-09-01T12:05:00+23:60",
        "2024-09-01T1:05:00Z",
        "2024-09-01T12:05:00,5Z",
        "2024-09-01T12:05:00.Z",
        "10000-01-01T00:00:00Z",
        "2024-00-01T00:00:00Z",
        "2024-01-00T00:00:00Z",
        " 2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00Z ",
        "+024-01-01T00:00:00Z",
        "２024-01-01T00:00:00Z",
        "2024-01-01",
        "",
    ] {
        assert_eq!(run("formatdate", "YYYY", time), "bad-argument 1", "{time}");
        assert_eq!(run("timeadd", time, "1h"), "call-failed", "{time}");
    }
    assert_eq!(run("formatdate", "ss", "2024-09-01T12:05:00.1234567890123Z"), "00");
}

#[test]
fn durations_are_added() {
    for (time, duration, expected) in [
        ("2024-01-01T00:00:00Z", "1h1m1s1ms1us1ns", "2024-01-01T01:01:01Z"),
        ("2024-02-28T23:00:00Z", "2h30m", "2024-02-29T01:30:00Z"),
        ("2024-01-01T00:00:00Z", "-1h", "2023-12-31T23:00:00Z"),
        ("2024-01-01T00:00:00Z", "+0", "2024-01-01T00:00:00Z"),
        ("2024-01-01T00:00:00Z", "5.s", "2024-01-01T00:00:05Z"),
        ("2024-01-01T00:00:00Z", "1μs", "2024-01-01T00:00:00Z"),
        ("2024-01-01T00:00:00Z", "1.5h0.3333333333333333333333333333m", "2024-01-01T01:30:20Z"),
        ("2024-01-01T00:00:00.9+01:00", "200ms", "2024-01-01T00:00:01+01:00"),
        ("2024-01-01T00:00:00-00:00", "10m", "2024-01-01T00:10:00Z"),
        ("2024-01-01T00:00:00Z", "2562047h47m16.854775807s", "2316-04-11T23:47:16Z"),
        ("2024-01-01T00:00:00Z", "2562047h47m16.854775808s", "call-failed"),
        ("2024-01-01T00:00:00Z", "-2562047h47m16.854775808s", "1731-09-22T00:12:43Z"),
        ("2024-01-01T00:00:00Z", "9999999999999999999h", "call-failed"),
        // Terraform says `10000-01-01T01:00:00Z` and `-0001-12-31T22:00:00Z`.
        ("9999-12-31T23:00:00Z", "2h", "unknown"),
        ("0000-01-01T00:00:00Z", "-2h", "unknown"),
    ] {
        assert_eq!(run("timeadd", time, duration), expected, "{time} {duration}");
    }
    for duration in ["", "1", "1d", ".s", "1h 1m", "1e3s", "--1s", "-", "h"] {
        assert_eq!(run("timeadd", "2024-01-01T00:00:00Z", duration), "call-failed", "{duration}");
    }
}

#[test]
fn times_are_compared_wherever_they_are() {
    for (first, second, expected) in [
        ("2024-01-01T00:00:00.1Z", "2024-01-01T00:00:00.2Z", "-1"),
        ("2024-01-01T00:00:00.1234567891Z", "2024-01-01T00:00:00.1234567892Z", "0"),
        ("2024-01-01T00:00:00.5+01:00", "2023-12-31T23:00:00.5Z", "0"),
        ("2024-01-02T00:00:00Z", "2024-01-01T00:00:00Z", "1"),
        ("2024-01-01T1:00:00Z", "2024-01-01T01:00:00Z", "0"),
        ("2024-01-01T00:00:00,1Z", "2024-01-01T00:00:00.1Z", "0"),
        ("2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00Z", "-1"),
        ("2024-01-01T00:00:00+25:00", "2024-01-01T00:00:00Z", "bad-argument 0"),
        ("2024-01-01T24:00:00Z", "2024-01-01T00:00:00Z", "bad-argument 0"),
        ("2024-01-01T00:00:00Z", "x", "bad-argument 1"),
    ] {
        assert_eq!(run("timecmp", first, second), expected, "{first} {second}");
    }
}
