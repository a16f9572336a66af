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
fn blocks_resolve_and_become_texts() {
    for (text, expected) in [
        ("a: |\n  x\n  y", "{\"a\":\"x\\ny\"}"),
        ("a: |2\n    x\n   y", "{\"a\":\"  x\\n y\"}"),
        ("a: |\n b\n#c", "{\"a\":\"b\\n\"}"),
        ("a: >\n  b\n\n    c\n\n  d", "{\"a\":\"b\\n\\n  c\\n\\nd\"}"),
        ("|-\n yes", "\"true\""),
        ("a: |-\n  0x10", "{\"a\":\"16\"}"),
        ("|-\n .inf", "\"+Inf\""),
        ("a: |\nb: 1", "{\"a\":null,\"b\":1}"),
        ("? |-\n yes\n: 1", "{\"true\":1}"),
        ("!!str |\n 1\n", "\"1\\n\""),
    ] {
        assert_eq!(check("yamldecode", Value::string(text)), expected, "{text}");
    }
}

#[test]
fn keys_and_anchors_are_those_of_terraform() {
    for (text, expected) in [
        ("yes: 1\n1.50: 2\n-0: 3\n.inf: 4", "{\"+Inf\":4,\"-0\":3,\"1.5\":2,\"true\":1}"),
        ("~: a", "call-failed"),
        (".nan: a", "call-failed"),
        ("x: &a k\n*a : 2", "call-failed"),
        ("a: &x [*x]", "call-failed"),
        ("&x a: 1", "{\"a\":1}"),
        ("\"<<\": {a: 1}", "{\"a\":1}"),
        ("!!str <<: {a: 1}", "{\"<<\":{\"a\":1}}"),
        ("<<: [{a: 1}]", "call-failed"),
        ("!<tag:yaml.org,2002:str> 1", "\"1\""),
        ("!!bool 1", "1"),
        ("!!int", "null"),
        ("!!null x", "null"),
        ("!!bool \"x\"", "call-failed"),
        ("! x", "call-failed"),
        ("2001-12-14    1:2:3", "\"2001-12-14T01:02:03Z\""),
        ("2001-12-14t1:2:3,5-05:00", "\"2001-12-14T01:02:03-05:00\""),
        ("2001-12-14T21:59:43+24:60", "\"2001-12-14T21:59:43+25:00\""),
        ("2001-12-14T21:59:43+25:00", "\"2001-12-14T21:59:43+25:00\""),
        ("2001-12-14T21:59:43", "\"2001-12-14T21:59:43\""),
    ] {
        assert_eq!(check("yamldecode", Value::string(text)), expected, "{text}");
    }
}

/// What our parser reads in another way than Terraform's, or one of the two refuses.
#[test]
fn other_dialects_are_not_claimed_to_be_known() {
    for text in [
        "[?a]",
        "[a:]",
        "{a:,b: 1}",
        "x: [\n1,\n2\n]",
        "a:\t1",
        "|\na",
        "a: |\n \tb",
        "a\u{2028}b",
        "a: \u{feff}b",
        "a: &x 1\n&x b: 2\nc: *x",
        "%TAG ! tag:yaml.org,2002:\n---\na: !str 1",
    ] {
        assert!(check("yamldecode", Value::string(text)).contains("the dialect of YAML"), "{text}");
    }
    for text in ["a\u{1}b", "a\u{7f}b", "\"\\/\"", "\ta: 1", "", "---\na: 1\n---"] {
        assert_eq!(check("yamldecode", Value::string(text)), "call-failed", "{text}");
    }
}

#[test]
fn huge_documents_are_given_up() {
    for text in ["[".repeat(1 << 20), "- ".repeat(1 << 20), format!("[{}]", "a,".repeat(1 << 20))] {
        let shown = check("yamldecode", Value::string(&text));
        assert!(shown.contains("the limit on") || shown == "call-failed", "{shown}");
    }
}

#[test]
fn marks_of_byte_order_are_not_written() {
    let key = Value::object(vec![(Name::from("\u{feff}"), Value::integer(1))]);
    for value in [Value::string("\u{feff}a\nb"), key] {
        assert!(check("yamlencode", value).contains("the limit on"));
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
