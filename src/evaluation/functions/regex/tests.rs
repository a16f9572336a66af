//! Results of the functions on patterns, each read from the real terraform.

use super::super::{call, function};
use super::*;
use crate::evaluation::values::{Cause, Reason};

fn run(name: &str, arguments: &[&str]) -> Result<Value, Failure> {
    call(function(name).unwrap(), arguments.iter().map(|text| Value::string(text)).collect()).unwrap()
}

#[test]
fn patterns_match_as_in_go() {
    let cases = [
        ("\\d", "٣1", "1"),
        ("\\w+", "éa_1", "a_1"),
        ("[^\\W_]+", "_éab", "ab"),
        ("\\bé", "aé", "é"),
        ("\\B.", "éa", "é"),
        ("(?i)\\w", "ſ", "ſ"),
        ("[a[b]+", "a[b", "a[b"),
        ("[a&&b]+", "a&b", "a&b"),
        ("[a-c-e]+", "a-e", "a-e"),
        ("[]a]+", "]a", "]a"),
        ("[[:^alpha:]]+", "a1", "1"),
        ("[[.a.]]", ".]", ".]"),
        ("a{,3}", "a{,3}", "a{,3}"),
        ("a{1", "a{1", "a{1"),
        ("\\Qa.b\\E+", "a.bb", "a.bb"),
        ("\\0123", "\n3", "\n3"),
        ("\\x{0000000041}", "A", "A"),
        ("[\\p{^Greek}]+", "α12", "12"),
        ("(?U)a+?", "aaa", "aaa"),
        ("(?m)^b$", "a\nb\nc", "b"),
        ("a(?i)b|c", "C", "C"),
        ("a||b", "b", ""),
        ("^*", "a", ""),
    ];
    for (pattern, text, expected) in cases {
        assert_eq!(run("regex", &[pattern, text]).unwrap(), Value::string(expected), "{pattern}");
    }
}

#[test]
fn patterns_that_go_refuses_are_refused() {
    let patterns = [
        "(",
        ")",
        "[a",
        "[]",
        "[z-a]",
        "[a--b]",
        "[a-\\d]",
        "[[:foo:]]",
        "[\\b]",
        "*",
        "a|*",
        "(?i)*",
        "a**",
        "a{2}{3}",
        "a{1001}",
        "(a{100}){11}",
        "a{2,1}",
        "{1}",
        "\\q",
        "\\é",
        "\\1",
        "\\8",
        "\\x4",
        "\\x{110000}",
        "\\E",
        "\\Z",
        "\\C",
        "(?x)a",
        "(?u)a",
        "(?-)a",
        "(?i-)a",
        "(?--i)a",
        "(?=a)",
        "(?<=a)b",
        "(?P<>a)",
        "(?P<a-b>x)",
        "(?",
        "\\",
        "(?P<a>x)(y)",
    ];
    for pattern in patterns {
        assert_eq!(run("regex", &[pattern, "a"]).unwrap_err().argument, Some(0), "{pattern}");
    }
    assert_eq!(run("regex", &["x", "y"]).unwrap_err().argument, None);
    // Terraform refuses the first and takes the second.
    assert!(!run("regex", &["\\p{Letter}", "a"]).unwrap().is_known());
    assert!(!run("regex", &["a(?i)*", "aa"]).unwrap().is_known());
}

#[test]
fn groups_make_tuples_and_objects() {
    let text = Value::string;
    let null = || Value::null(Type::String);
    assert_eq!(run("regex", &["(a)|(b)", "b"]).unwrap(), Value::tuple(vec![null(), text("b")]));
    assert_eq!(run("regex", &["(|a)*", "aa"]).unwrap(), Value::tuple(vec![text("")]));
    assert_eq!(run("regex", &["(a|b*)*", "abba"]).unwrap(), Value::tuple(vec![text("a")]));
    let named = |value: Value| Value::object(vec![(Name::from("a"), value)]);
    assert_eq!(run("regex", &["(?P<a>x)(?<a>y)", "xy"]).unwrap(), named(text("y")));
    assert_eq!(run("regex", &["(?P<a>x)|(?P<a>y)", "x"]).unwrap(), named(null()));
    let all = run("regexall", &["(a)(b)?", "aab"]).unwrap();
    assert_eq!(all.as_items().unwrap()[0], Value::tuple(vec![text("a"), null()]));
    assert_eq!(run("regexall", &["a*", "baac"]).unwrap(), Value::strings(["", "aa", ""]));
    assert_eq!(run("regexall", &["(z)", "a"]).unwrap().ty(), Type::list(Type::Tuple([Type::String].into())));
}

#[test]
fn replacements_refer_to_groups() {
    let cases = [
        (["abc", "/(b)/", "[$1$0${1}x]"], "a[bbbx]c"),
        (["abc", "/(b)/", "[$1x$2$00]"], "a[]c"),
        (["abc", "/(b)/", "$$1 $ $- ${1 ${} ${-}"], "a$1 $ $- ${1 ${} ${-}c"),
        (["xy", "/(?P<a>x)(?P<a>y)/", "[$a]"], "[x]"),
        (["abc", "/b*/", "-"], "-a-c-"),
        (["ab\nc", "/(?m)$/", "-"], "ab-\nc-"),
        (["x\u{301}", "/x/", "e"], "é"),
        (["a//b", "//", "x"], "xax/x/xbx"),
        (["a/b/c", "/", "-"], "a-b-c"),
        (["日本", "", "-"], "-日-本-"),
        (["abc", "b", "$0"], "a$0c"),
    ];
    for (arguments, expected) in cases {
        assert_eq!(run("replace", &arguments).unwrap(), Value::string(expected), "{arguments:?}");
    }
    assert!(run("replace", &["abc", "/[/", "x"]).is_err());
    assert!(!run("replace", &["abc", "/(b)/", "$é"]).unwrap().is_known());
}

#[test]
fn an_unknown_string_leaves_the_type() {
    let unknown = Value::unknown(Type::String, Refinement::default(), Cause::nowhere(Reason::Open));
    let call = |name: &str, pattern: &str| {
        call(function(name).unwrap(), vec![Value::string(pattern), unknown.clone()]).unwrap()
    };
    assert_eq!(call("regex", "(a)").unwrap().ty(), Type::Tuple([Type::String].into()));
    assert!(call("regex", "a").unwrap().is_surely_not_null());
    assert!(call("regex", "(").is_err());
    assert_eq!(call("regexall", "a").unwrap().ty(), Type::list(Type::String));
}

#[test]
fn hostile_patterns_are_bounded() {
    let long = "a".repeat(4 << 20);
    assert!(!run("regexall", &[".*[^A-Z]|[A-Z]", &"A".repeat(1 << 20)]).unwrap().is_known());
    assert!(!run("replace", &[&long, "/a/", "bb"]).unwrap().is_known());
    assert!(!run("replace", &[&long, "a", "bb"]).unwrap().is_known());
    assert!(!run("regex", &["((\\pL{50}){5}){4}", "a"]).unwrap().is_known());
    assert!(!run("regex", &["(?:(?:a{0,10}){0,10}){0,10}b", &long]).unwrap().is_known());
    assert!(!run("regex", &[&"{".repeat(1 << 20), "a"]).unwrap().is_known());
    assert!(!run("replace", &[&long, "/a/", &"$9".repeat(1 << 20)]).unwrap().is_known());
    assert!(!run("replace", &[&"a".repeat(4_000), "/(a)/", &"$9".repeat(50_000)]).unwrap().is_known());
    let deep = format!("{}a{}", "(?:".repeat(5_000), ")".repeat(5_000));
    assert!(!run("regex", &[&deep, "a"]).unwrap().is_known());
    assert!(!run("regex", &[&format!("[{}]", "\\pL".repeat(8_000)), "a"]).unwrap().is_known());
    assert!(!run("regex", &[&"a?".repeat(15_000), "a"]).unwrap().is_known());
}
