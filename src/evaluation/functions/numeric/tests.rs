//! Results of the functions on numbers, each read from the real terraform.

use super::super::{call, function};
use super::*;
use crate::evaluation::values::{Cause, Reason};

fn run(name: &str, arguments: &[Value]) -> Result<Value, Failure> {
    call(function(name).unwrap(), arguments.to_vec()).unwrap()
}

fn number(text: &str) -> Value {
    Value::number(Number::parse(text).unwrap())
}

fn shown(name: &str, arguments: &[&str]) -> Option<String> {
    let arguments: Vec<Value> = arguments.iter().map(|text| number(text)).collect();
    run(name, &arguments).unwrap().as_number().map(Number::to_text)
}

#[test]
fn numbers_come_out_as_in_terraform() {
    let cases: [(&str, &[&str], &str); 16] = [
        ("abs", &["-1.5"], "1.5"),
        ("ceil", &["0.0000001"], "1"),
        ("ceil", &["-0.5"], "0"),
        ("ceil", &["Inf"], "+Inf"),
        ("floor", &["-1.1"], "-2"),
        ("floor", &["99999999999999999999.123"], "99999999999999999999"),
        ("log", &["50", "10"], "1.6989700043360185"),
        ("log", &["1000", "10"], "2.9999999999999996"),
        ("log", &["0", "10"], "-Inf"),
        ("max", &["1.5", "1.50001"], "1.50001"),
        ("min", &["-1", "-2"], "-2"),
        ("pow", &["1.1", "2"], "1.2100000000000002"),
        ("pow", &["2", "100"], "1267650600228229400000000000000"),
        ("pow", &["0", "-1"], "+Inf"),
        ("signum", &["-9223372036854775808"], "-1"),
        ("pow", &["9007199254740993", "1"], "9007199254740992"),
    ];
    for (name, arguments, expected) in cases {
        assert_eq!(shown(name, arguments).as_deref(), Some(expected), "{name} {arguments:?}");
    }
}

#[test]
fn numbers_that_would_be_shown_wrong_are_not_known() {
    // These are -0 and 174887470365513060 in Terraform.
    assert!(shown("log", &["1", "0.5"]).is_none_or(|text| text == "-0"));
    assert!(shown("pow", &["53", "10"]).is_none_or(|text| text == "174887470365513060"));
}

#[test]
fn wrong_numbers_are_refused() {
    for (name, arguments) in [
        ("signum", vec![number("0.5")]),
        ("signum", vec![number("1e19")]),
        ("log", vec![number("-1"), number("10")]),
        ("log", vec![number("1"), number("1")]),
        ("pow", vec![number("-8"), number("0.5")]),
        ("pow", vec![number("1e400"), number("1")]),
        ("max", vec![]),
        ("min", vec![Value::null(Type::Number)]),
        ("max", vec![Value::bool(true)]),
    ] {
        assert!(run(name, &arguments).is_err(), "{name} {arguments:?}");
    }
}

#[test]
fn parseint_reads_bases_up_to_62() {
    let parse = |text: &str, base: &str| run("parseint", &[Value::string(text), number(base)]);
    let cases =
        [("+5", "10", 5), ("-10", "2", -2), ("FF", "16", 255), ("Z", "36", 35), ("z", "62", 35), ("Z", "62", 61)];
    for (text, base, expected) in cases {
        assert_eq!(parse(text, base).unwrap(), Value::integer(expected), "{text} {base}");
    }
    for (text, base, fault) in
        [("", "10", 0), ("1_000", "10", 0), ("٣", "10", 0), ("1", "63", 1), ("1", "2.5", 1), ("z", "1", 1)]
    {
        assert_eq!(parse(text, base).unwrap_err().argument, Some(fault), "{text} {base}");
    }
    assert!(run("parseint", &[number("2"), number("10")]).is_err());
}

#[test]
fn an_unknown_number_leaves_a_bound() {
    let unknown = Value::unknown(Type::Number, Refinement::not_null(), Cause::nowhere(Reason::Open));
    let greatest = run("max", &[number("1"), unknown.clone(), number("3")]).unwrap();
    let refinement = &greatest.as_unknown().unwrap().refinement;
    assert_eq!(refinement.lower, Some((Number::Integer(3), Bound::Inclusive)));
    assert!(refinement.upper.is_none() && refinement.is_not_null);
    let least = run("min", &[number("1"), unknown]).unwrap();
    assert_eq!(least.as_unknown().unwrap().refinement.upper, Some((Number::Integer(1), Bound::Inclusive)));
}
