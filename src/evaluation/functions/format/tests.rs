//! Results of the functions on formats, each read from the real terraform.

use super::super::{call, function};
use super::*;
use crate::evaluation::values::{Cause, Name, Reason};

fn run(name: &str, arguments: Vec<Value>) -> Result<Value, Failure> {
    call(function(name).unwrap(), arguments).unwrap()
}

fn shown(format: &str, arguments: &[Value]) -> Result<Value, Failure> {
    run("format", std::iter::once(Value::string(format)).chain(arguments.iter().cloned()).collect())
}

fn listed(format: &str, arguments: &[Value]) -> Result<Value, Failure> {
    run("formatlist", std::iter::once(Value::string(format)).chain(arguments.iter().cloned()).collect())
}

fn number(text: &str) -> Value {
    Value::number(Number::parse(text).unwrap())
}

fn unknown(start: &str) -> Value {
    Value::unknown(Type::String, lasting_prefix(start), Cause::nowhere(Reason::Open))
}

#[test]
fn numbers_are_shown_as_in_go() {
    let cases = [
        ("%+d|% d|%05d|%-5d|", "12", "+12| 12|00012|12   |"),
        ("%#x|%#X|%#o|%#b|%x", "255", "0xff|0XFF|0377|0b11111111|ff"),
        ("%08.3d|%.3d|%#05x|% 05d", "5", "     005|005|0x005| 0005"),
        ("%5.0d|%+.0d|", "0", "||"),
        ("%f|%.2f|%010.2f|%-010.2f|", "-3.14159", "-3.141590|-3.14|-000003.14|-000003.14|"),
        ("%e|%E|%g|%G", "123456.789", "1.234568e+05|1.234568E+05|123456.789|123456.789"),
        ("%v|%s|%#v", "1e30", "1e+30|1000000000000000000000000000000|1000000000000000000000000000000"),
        ("%+v|%05v|%-05v|", "-5", "-5|000-5|-5000|"),
        ("%.0f|%.3g|%#.0f", "2.5", "2|2.5|2"),
        ("%5f|%05f|%s", "Inf", " +Inf| +Inf|+Inf"),
    ];
    for (format, value, expected) in cases {
        let arguments = vec![number(value); format.matches('%').count()];
        assert_eq!(shown(format, &arguments).unwrap(), Value::string(expected), "{format} {value}");
    }
    assert!(shown("%d", &[number("1.5")]).is_err());
    assert!(shown("%d", &[number("Inf")]).is_err());
    assert_eq!(shown("%d", &[Value::string("1e3")]).unwrap(), Value::string("1000"));
}

#[test]
fn strings_are_filled_by_graphemes() {
    let cases = [
        ("%4s", "💃🏿", "   💃🏿"),
        ("%-4.2s|", "hello", "he  |"),
        ("%.0s|", "abc", "abc|"),
        ("%05s|%[1]s", "a", "0000a|a"),
        ("%-05s|", "a", "a0000|"),
        ("%6q", "💃🏿", "   \"💃🏿\""),
        (
            "%q",
            "<>&'\u{2028}\u{1f}\u{8}\u{c}\r\n\t\"\\",
            "\"\\u003c\\u003e\\u0026'\\u2028\\u001f\\b\\f\\r\\n\\t\\\"\\\\\"",
        ),
        ("%#v|%5[1]v|", "é<", "\"é\\u003c\"|   é<|"),
        ("100%% %s", "a%b", "100% a%b"),
    ];
    for (format, value, expected) in cases {
        assert_eq!(shown(format, &[Value::string(value)]).unwrap(), Value::string(expected), "{format}");
    }
    assert_eq!(
        shown("%5t|%-5s|%5v|", &[Value::bool(true), Value::bool(true), Value::bool(true)]).unwrap(),
        Value::string("true|true | true|")
    );
}

#[test]
fn other_values_are_json() {
    let object =
        Value::object(vec![(Name::from("a"), Value::tuple(vec![Value::integer(1), Value::null(Type::Dynamic)]))]);
    assert_eq!(
        shown("%v|%9v|", &[object.clone(), Value::strings(["a"])]).unwrap(),
        Value::string("{\"a\":[1,null]}|    [\"a\"]|")
    );
    assert_eq!(shown("%v", &[Value::null(Type::Bool)]).unwrap(), Value::string("null"));
    assert!(shown("%s", &[object]).is_err());
    assert!(shown("%s", &[Value::null(Type::String)]).is_err());
    assert!(shown("%v", &[Value::tuple(vec![number("Inf")])]).is_err());
}

#[test]
fn indexes_go_on() {
    let [a, b, c] = ["a", "b", "c"].map(Value::string);
    assert_eq!(shown("%[2]s %s", &[a.clone(), b.clone(), c.clone()]).unwrap(), Value::string("b c"));
    assert_eq!(shown("%s %[1]s", std::slice::from_ref(&a)).unwrap(), Value::string("a a"));
    assert_eq!(shown("%5[1]s|", std::slice::from_ref(&a)).unwrap(), Value::string("    a|"));
    assert_eq!(shown("%s", &[a.clone(), b]).unwrap_err().argument, Some(2));
    for format in ["%", "%5", "%z", "%F", "%[0]s", "%[1]5s", "%*d", "%5%", "%[1]", "%[9]s", "%é", "%O"] {
        assert!(shown(format, std::slice::from_ref(&a)).is_err(), "{format}");
    }
}

#[test]
fn what_comes_before_an_unknown_is_known() {
    let start = |format: &str, arguments: &[Value]| {
        let value = shown(format, arguments).unwrap();
        assert!(!value.is_known());
        value.prefix().map(str::to_owned)
    };
    assert_eq!(start("prod-%s", &[unknown("")]).as_deref(), Some("prod-"));
    assert_eq!(start("prod%s", &[unknown("")]).as_deref(), Some("pro"));
    assert_eq!(start("%s-%v-x", &[Value::string("a"), unknown("b-")]).as_deref(), Some("a-b-"));
    assert_eq!(start("-%9s", &[unknown("b-")]).as_deref(), Some("-"));
    assert_eq!(start("-%v", &[Value::tuple(vec![unknown("")])]).as_deref(), Some("-"));
    assert_eq!(start("%z", &[unknown("")]), None);
    assert_eq!(start("a-%s", &[Value::null(Type::Dynamic)]), None);
}

#[test]
fn lists_are_formatted_together() {
    let list = Value::strings(["a", "b"]);
    assert_eq!(listed("%s-%s", &[list.clone(), Value::string("x")]).unwrap(), Value::strings(["a-x", "b-x"]));
    assert_eq!(listed("%[2]s", &[Value::string("a"), list.clone()]).unwrap(), Value::strings(["a", "b"]));
    assert_eq!(listed("%z", &[Value::tuple(vec![])]).unwrap(), Value::strings([]));
    assert_eq!(listed("x", &[]).unwrap(), Value::strings(["x"]));
    assert_eq!(listed("%v", &[Value::null(Type::String)]).unwrap(), Value::strings(["null"]));
    assert_eq!(listed("%s%s", &[list.clone(), Value::strings(["c"])]).unwrap_err().argument, Some(2));
    assert!(listed("%s", &[list.clone(), Value::string("x")]).is_err());
    assert!(!listed("%v", &[Value::null(Type::Dynamic), list.clone()]).unwrap().is_known());
    assert!(!listed("%s", &[Value::set(Type::String, vec![unknown(""), Value::string("b")])]).unwrap().is_known());
    let open = listed("x-%s", &[Value::tuple(vec![unknown(""), Value::string("b")])]).unwrap();
    assert_eq!(open.as_items().unwrap()[0].prefix(), Some("x-"));
    assert_eq!(open.as_items().unwrap()[1], Value::string("x-b"));
}

#[test]
fn hostile_formats_are_bounded() {
    assert!(!shown("%1000000000000s", &[Value::string("a")]).unwrap().is_known());
    assert!(!shown("%.99999999999999999999999f", &[number("1")]).unwrap().is_known());
    assert!(shown("%[99999999999999999999999]d", &[number("1")]).is_err());
    assert!(!shown(&"%99999s".repeat(50), &vec![Value::string("a"); 50]).unwrap().is_known());
    let many = "%.1[1]s".repeat(500_000);
    assert!(!shown(&many, &[Value::string(&"a".repeat(4 << 20))]).unwrap().is_known());
    let list = Value::list(Type::String, vec![Value::string(""); 50_000]);
    assert!(!listed(&"%[1]s".repeat(100_000), &[list]).unwrap().is_known());
}
