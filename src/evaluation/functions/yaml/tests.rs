//! Results of the functions on YAML, each read from the real terraform.

use super::super::{call, function};
use crate::evaluation::values::{Name, Number, Value};
use crate::evaluation::{Sensitive, value_json};

fn check(name: &str, argument: Value) -> String {
    match call(function(name).unwrap(), vec![argument]).unwrap() {
        Ok(value) => value_json(&value, Sensitive::Shown),
        Err(failure) => failure.class.to_string(),
    }
}

#[test]
fn scalars_are_what_terraform_takes_them_for() {
    for (text, expected) in [
        ("1_000", "\"1_000\""),
        ("-0x1F", "\"-0x1F\""),
        ("+5", "5"),
        ("0o17", "15"),
        ("5.", "5"),
        (".5", "0.5"),
        ("0777", "777"),
        ("1e+3", "1000"),
        ("nUll", "\"nUll\""),
        ("Y", "true"),
        ("Off", "false"),
        ("oFF", "\"oFF\""),
        ("2001-1-1", "\"2001-01-01T00:00:00Z\""),
        ("2001-12-14 21:59:43.10 -5", "\"2001-12-14 21:59:43.10 -5\""),
        ("2001-12-14 21:59:43", "\"2001-12-14T21:59:43Z\""),
        ("2001-12-32", "\"2001-12-32\""),
        ("1:30", "\"1:30\""),
        ("!!str 1", "\"1\""),
        ("!!int \"1\"", "\"1\""),
        ("!!float x", "call-failed"),
        ("!!foo 1", "call-failed"),
        ("!!binary '!!'", "call-failed"),
    ] {
        assert_eq!(check("yamldecode", Value::string(text)), expected, "{text}");
    }
}

#[test]
fn documents_are_read_as_terraform_reads_them() {
    for (text, expected) in [
        ("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2", "{\"a\":{\"b\":1},\"c\":{\"b\":1,\"d\":2}}"),
        ("a: &x {b: 1}\nc:\n  b: 9\n  <<: *x", "{\"a\":{\"b\":1},\"c\":{\"b\":1}}"),
        ("a: &x {b: 1}\nc:\n  <<: *x\n  b: 9", "{\"a\":{\"b\":1},\"c\":{\"b\":9}}"),
        ("<<: 1", "call-failed"),
        ("1: a\n1.0: b", "{\"1\":\"b\"}"),
        ("[1, 2]: a", "call-failed"),
        ("--- 1\n--- 2", "call-failed"),
        ("%YAML 1.2\n---\na: 1", "call-failed"),
        ("# only a comment", "call-failed"),
        ("a: *x", "call-failed"),
        ("{a: 1, b}", "{\"a\":1,\"b\":null}"),
        ("a: b: c", "call-failed"),
        ("a: >\n  x\n  y\n\n  z\n", "{\"a\":\"x y\\nz\\n\"}"),
        ("a: 1\r\nb: 2\r\n", "{\"a\":1,\"b\":2}"),
    ] {
        assert_eq!(check("yamldecode", Value::string(text)), expected, "{text}");
    }
}

#[test]
fn texts_are_written_as_terraform_writes_them() {
    for (text, expected) in [
        ("é\u{2028}\u{1}", "\"é\\L\\x01\"\n"),
        ("a\nb\n", "|\n  a\n  b\n"),
        ("a\nb\n\n", "|+\n  a\n  b\n\n"),
        (" a\nb", "|2-\n   a\n  b\n"),
        ("\na", "|2-\n\n  a\n"),
        ("a \nb", "\"a \\nb\"\n"),
        ("a\tb\nc", "\"a\\tb\\nc\"\n"),
        ("\n", "|2+\n\n"),
        ("😀", "\"\\U0001F600\"\n"),
        ("a\u{85}b", "\"a\\Nb\"\n"),
    ] {
        let written = call(function("yamlencode").unwrap(), vec![Value::string(text)]).unwrap().unwrap();
        assert_eq!(written.as_str(), Some(expected), "{text:?}");
    }
}

#[test]
fn collections_are_written_in_blocks() {
    let number = |number: i64| Value::number(Number::Integer(number));
    let entry = |name: &str, value: Value| (Name::from(name), value);
    let inner = Value::object(vec![entry("c", number(1)), entry("d", number(2))]);
    let value = Value::tuple(vec![
        Value::tuple(vec![number(1), Value::tuple(vec![number(2)])]),
        Value::object(vec![entry("a", number(1)), entry("b", Value::tuple(vec![inner]))]),
    ]);
    let written = call(function("yamlencode").unwrap(), vec![value]).unwrap().unwrap();
    assert_eq!(written.as_str(), Some("- - 1\n  - - 2\n- \"a\": 1\n  \"b\":\n  - \"c\": 1\n    \"d\": 2\n"));
    let lines =
        Value::object(vec![entry("a", Value::string("x\ny")), entry("b", Value::tuple(vec![Value::string("p\nq")]))]);
    let written = call(function("yamlencode").unwrap(), vec![lines]).unwrap().unwrap();
    assert_eq!(written.as_str(), Some("\"a\": |-\n  x\n  y\n\"b\":\n- |-\n  p\n  q\n"));
}

#[test]
fn aliases_of_aliases_are_given_up() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for at in 1..20 {
        let before = format!("*a{}", at - 1);
        text += &format!("a{at}: &a{at} [{}]\n", vec![before; 10].join(", "));
    }
    assert!(check("yamldecode", Value::string(&text)).contains("the limit on"));
}
