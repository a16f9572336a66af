//! What both functions give, as Terraform 1.11.4 gave it.

use super::super::{call, function};
use crate::evaluation::json::{Sensitive, value_json};
use crate::evaluation::values::{Cause, Data, Number, Reason, Refinement, Type, Value};

fn answer(name: &str, argument: Value) -> Result<Value, super::super::Failure> {
    call(function(name).unwrap(), vec![argument]).unwrap()
}

fn decoded(text: &str) -> String {
    answer("yamldecode", Value::string(text))
        .map_or_else(|_| "refused".to_owned(), |value| value_json(&value, Sensitive::Shown))
}

fn encoded(value: Value) -> String {
    answer("yamlencode", value).unwrap().as_str().unwrap().to_owned()
}

fn is_open(text: &str) -> bool {
    !answer("yamldecode", Value::string(text)).unwrap().is_known()
}

#[test]
fn plain_scalars_are_read_as_terraform_reads_them() {
    let cases = [
        ("~", "null"),
        ("nULL", "\"nULL\""),
        ("y", "true"),
        ("N", "false"),
        ("oN", "\"oN\""),
        ("Off", "false"),
        ("010", "10"),
        ("0o10", "8"),
        ("0x1F", "31"),
        ("-0x10", "\"-0x10\""),
        ("0b11", "\"0b11\""),
        ("1_000", "\"1_000\""),
        ("1.", "1"),
        ("+.5", "0.5"),
        ("1.e3", "1000"),
        ("1.e", "\"1.e\""),
        ("1e+", "\"1e+\""),
        ("0xffffffffffffffff", "18446744073709551615"),
        ("0x10000000000000000", "refused"),
        (".nan", "refused"),
        ("190:20:30", "\"190:20:30\""),
        ("2001-12-14", "\"2001-12-14T00:00:00Z\""),
        ("2001-2-30", "\"2001-2-30\""),
        ("2001-12-14t21:59:43.10-05:00", "\"2001-12-14T21:59:43-05:00\""),
        ("2001-12-14  3:4:5,5", "\"2001-12-14T03:04:05Z\""),
        ("2001-12-14 21:59:43Z", "\"2001-12-14 21:59:43Z\""),
        ("2001-1-1T1:1:1+23:60", "\"2001-01-01T01:01:01+24:00\""),
        ("2001-1-1T1:1:1-00:00", "\"2001-01-01T01:01:01Z\""),
    ];
    for (text, expected) in cases {
        assert_eq!(decoded(text), expected, "{text}");
    }
}

#[test]
fn literal_blocks_are_strings_of_what_they_would_mean() {
    let cases = [
        ("a: |-\n  yes\n", "{\"a\":\"true\"}"),
        ("a: |-\n  010\n", "{\"a\":\"10\"}"),
        ("a: |\n  1\n", "{\"a\":\"1\\n\"}"),
        ("a: |\n  1", "{\"a\":\"1\"}"),
        ("a: |", "{\"a\":null}"),
        ("a: |+\n  x\n\n", "{\"a\":\"x\\n\\n\"}"),
        ("!!int |-\n  1\n", "1"),
        ("!!str |-\n  yes\n", "\"yes\""),
    ];
    for (text, expected) in cases {
        assert_eq!(decoded(text), expected, "{text}");
    }
    let null = answer("yamldecode", Value::string("|")).unwrap();
    assert_eq!(null.ty(), Type::String);
    assert_eq!(answer("yamldecode", Value::string("~")).unwrap().ty(), Type::Dynamic);
}

#[test]
fn tags_are_tried_after_what_the_text_means_anyway() {
    let cases = [
        ("!!str 1", "\"1\""),
        ("!!int \"1\"", "\"1\""),
        ("!!int 1.5", "1.5"),
        ("!!int yes", "true"),
        ("!!int abc", "refused"),
        ("!!int 1_000", "1000"),
        ("!!int -0x10", "-16"),
        ("!!int 0B11", "3"),
        ("!!int 1p4", "16"),
        ("!!float 1_0.5", "10.5"),
        ("!!null abc", "null"),
        ("!!bool ~", "null"),
        ("!!timestamp abc", "refused"),
        ("!!binary aGVsbG8=", "\"aGVsbG8=\""),
        ("!!binary xxx", "refused"),
        ("!!foo x", "refused"),
        ("! x", "refused"),
        ("!!set {a}", "refused"),
        ("!!seq [1]", "[1]"),
        ("!<tag:yaml.org,2002:str> 1", "\"1\""),
    ];
    for (text, expected) in cases {
        assert_eq!(decoded(text), expected, "{text}");
    }
}

#[test]
fn keys_merges_and_aliases() {
    let cases = [
        ("on: 1\n0x10: 2\n1.50: 3", "{\"1.5\":3,\"16\":2,\"true\":1}"),
        (".inf: a", "{\"+Inf\":\"a\"}"),
        ("null: x", "refused"),
        ("[1]: a", "refused"),
        ("a: 1\na: 2", "{\"a\":2}"),
        ("<<: {a: 1, b: 3}\nb: 2", "{\"a\":1,\"b\":2}"),
        ("b: 2\n<<: {a: 1, b: 3}", "{\"a\":1,\"b\":3}"),
        ("'<<': {a: 1}", "{\"a\":1}"),
        ("!!str <<: {a: 1}", "{\"<<\":{\"a\":1}}"),
        ("<<: [{a: 1}]", "refused"),
        ("<<: ~", "refused"),
        ("- <<", "[\"<<\"]"),
        ("a: &x 1\nb: *x", "{\"a\":1,\"b\":1}"),
        ("a: &x [1, *x]", "refused"),
        ("a: *x", "refused"),
        ("a: &x 1\n*x : 2", "refused"),
        ("", "refused"),
        ("--- 1\n--- 2", "refused"),
        ("---", "null"),
        ("1\n...\n", "1"),
        ("a: [1, 2", "refused"),
        ("\ta: 1", "refused"),
    ];
    for (text, expected) in cases {
        assert_eq!(decoded(text), expected, "{text}");
    }
}

#[test]
fn what_the_parsers_read_in_two_ways_is_not_known() {
    let texts = [
        "a: &x:y 1",
        "{name:}",
        "|\n...a",
        "{a: x?}",
        "a: {b\n: 1}",
        "\"\\/\"",
        "|\nx",
        "a:\t1",
        "%YAML 1.2\n--- 1",
        "[::]",
        "a: 'x'#c",
        "a: 1\rb: 2",
        "a: x\u{2028}y",
        "a: &x 1\n? &x k\n: *x",
    ];
    for text in texts {
        assert!(is_open(text), "{text}");
    }
    assert_eq!(decoded("a: |\n  b:\n  \tc\n"), "{\"a\":\"b:\\n\\tc\\n\"}");
}

#[test]
fn hostile_texts_are_not_known() {
    let mut bomb = "a0: &a0 [x]\n".to_owned();
    for level in 1..40 {
        let inner = level - 1;
        bomb.push_str(&format!("a{level}: &a{level} [*a{inner}, *a{inner}]\n"));
    }
    assert!(is_open(&bomb));
    for deep in ["[".repeat(100_000), "- ".repeat(100_000), "{a: ".repeat(100_000), "? ".repeat(100_000)] {
        assert!(answer("yamldecode", Value::string(&deep)).map_or(true, |value| !value.is_known()));
    }
}

#[test]
fn strings_are_written_in_quotes_or_as_blocks() {
    let cases = [
        ("", "\"\"\n"),
        ("a\nb", "|-\n  a\n  b\n"),
        ("a\nb\n", "|\n  a\n  b\n"),
        ("\n", "|2+\n\n"),
        ("a\n\n", "|+\n  a\n\n"),
        (" a\nb", "|2-\n   a\n  b\n"),
        ("a \nb", "\"a \\nb\"\n"),
        ("a\tb\nc", "\"a\\tb\\nc\"\n"),
        ("\u{1b}\u{7f}", "\"\\e\\x7F\"\n"),
        ("\u{1f600}é", "\"\\U0001F600é\"\n"),
        ("\u{85}\u{feff}", "\"\\N\\uFEFF\"\n"),
    ];
    for (text, expected) in cases {
        assert_eq!(encoded(Value::string(text)), expected, "{text:?}");
    }
    let long = format!("{}  b c", "a".repeat(81));
    assert_eq!(encoded(Value::string(&long)), format!("\"{}\n  \\ b c\"\n", "a".repeat(81)));
}

#[test]
fn collections_are_written_in_block_style() {
    let object = |key: &str, value: Value| Value::object(vec![(key.into(), value)]);
    let one = || Value::integer(1);
    assert_eq!(encoded(one()), "1\n...\n");
    assert_eq!(encoded(Value::null(Type::Dynamic)), "null\n...\n");
    assert_eq!(encoded(Value::number(Number::infinity(true))), "-Inf\n...\n");
    assert_eq!(encoded(Value::tuple(vec![])), "[]\n");
    assert_eq!(encoded(object("a", Value::tuple(vec![one(), Value::object(vec![])]))), "\"a\":\n- 1\n- {}\n");
    let nested = Value::tuple(vec![Value::tuple(vec![one(), one()]), object("a", Value::string("b\nc"))]);
    assert_eq!(encoded(nested), "- - 1\n  - 1\n- \"a\": |-\n    b\n    c\n");
    assert_eq!(encoded(object("a\nb", object("c", one()))), "? |-\n  a\n  b\n: \"c\": 1\n");
    let key = "k".repeat(129);
    assert_eq!(encoded(object(&key, Value::tuple(vec![one()]))), format!("? \"{key}\"\n: - 1\n"));
}

#[test]
fn what_is_not_known_inside_leaves_the_text_open() {
    let unknown = Value::unknown(Type::String, Refinement::default(), Cause::nowhere(Reason::Open));
    let text = answer("yamlencode", Value::tuple(vec![unknown])).unwrap();
    let Data::Unknown(text) = text.data() else { panic!("it is known") };
    assert_eq!(text.ty, Type::String);
    assert!(text.refinement.is_not_null);
}
