//! Results of the functions on texts, each read from the real terraform.

use super::super::{call, function};
use super::text::lasting_prefix;
use super::*;
use crate::evaluation::values::{Cause, Marks, Reason};

fn run(name: &str, arguments: &[Value]) -> Result<Value, Failure> {
    call(function(name).unwrap(), arguments.to_vec()).unwrap()
}

fn texts(name: &str, arguments: &[&str]) -> Value {
    let arguments: Vec<Value> = arguments.iter().map(|text| Value::string(text)).collect();
    run(name, &arguments).unwrap()
}

fn unknown(start: &str) -> Value {
    Value::unknown(Type::String, lasting_prefix(start), Cause::nowhere(Reason::Open))
}

fn substr_of(text: &str, offset: i64, length: i64) -> Value {
    run("substr", &[Value::string(text), Value::integer(offset), Value::integer(length)]).unwrap()
}

#[test]
fn letters_change_case_one_by_one() {
    let cases = [
        ("upper", "straße", "STRAßE"),
        ("upper", "ŉ ǰ ᾳ ᾀ ﬁ ა ǅ", "ŉ ǰ ᾼ ᾈ ﬁ Ა Ǆ"),
        ("lower", "İ ẞ ΑΣ ᾈ Ა", "i ß ασ ᾀ ა"),
        ("title", "it's o'clock foo_bar a.b", "It'S O'Clock Foo_bar A.B"),
        ("title", "ǆ ß ა a\u{a0}b c–d 1a", "ǅ ß ა A\u{a0}B C–d 1a"),
    ];
    for (name, text, expected) in cases {
        assert_eq!(texts(name, &[text]), Value::string(expected), "{name} {text}");
    }
    // Has an upper case since Unicode 16.
    assert!(!texts("upper", &["ƛ"]).is_known());
}

#[test]
fn ends_are_trimmed() {
    let cases: [(&str, &[&str], &str); 12] = [
        ("chomp", &["a\r\r\n\n\r"], "a"),
        ("chomp", &["a\n b\n"], "a\n b"),
        ("trimspace", &["\u{85}a\u{180e}\u{200b}\u{feff}"], "a\u{180e}\u{200b}\u{feff}"),
        ("trimspace", &["\u{1c} a \u{1f}"], "\u{1c} a \u{1f}"),
        ("trim", &["abc", "a-c"], "b"),
        ("trim", &["e\u{301}a", "e"], "éa"),
        ("trim", &["hello", ""], "hello"),
        ("trimprefix", &["aab", "a"], "ab"),
        ("trimprefix", &["e\u{301}a", "e"], "éa"),
        ("trimsuffix", &["a.tf.tf", ".tf"], "a.tf"),
        ("strrev", &["a\r\nb"], "b\r\na"),
        ("strrev", &["🇩🇪🇫🇷"], "🇫🇷🇩🇪"),
    ];
    for (name, arguments, expected) in cases {
        assert_eq!(texts(name, arguments), Value::string(expected), "{name} {arguments:?}");
    }
}

#[test]
fn substr_counts_graphemes() {
    let cases = [
        ("hello", 1, 100, "ello"),
        ("hello", 10, 1, ""),
        ("hello", -3, 2, "ll"),
        ("hello", -10, 2, "he"),
        ("hello", 1, -2, "ello"),
        ("hello", 2, 0, ""),
        ("hello", -2, 0, "lo"),
        ("hello", i64::MIN, 1, "h"),
        ("noël", -2, -1, "ël"),
        ("👨‍👩‍👧ab", 0, 1, "👨‍👩‍👧"),
        ("\r\na", 0, 1, "\r\n"),
    ];
    for (text, offset, length, expected) in cases {
        assert_eq!(substr_of(text, offset, length), Value::string(expected), "{text} {offset} {length}");
    }
    // Two graphemes in Unicode 15, one since 15.1.
    assert!(!substr_of("क्ष", 0, 1).is_known());
    assert!(
        run("substr", &[Value::string("a"), Value::number(Number::from_f64(1.5).unwrap()), Value::integer(1)]).is_err()
    );
}

#[test]
fn lists_are_split_and_joined() {
    assert_eq!(texts("split", &["", "e\u{301}a"]), Value::strings(["é", "a"]));
    assert_eq!(texts("split", &["", ""]), Value::strings([]));
    assert_eq!(texts("split", &[",", ""]), Value::strings([""]));
    assert_eq!(texts("split", &["a", "aa"]), Value::strings(["", "", ""]));
    let comma = Value::string(",");
    let list = Value::strings(["a", "b"]);
    assert_eq!(run("join", &[comma.clone(), list.clone(), list.clone()]).unwrap(), Value::string("a,b,a,b"));
    assert_eq!(run("join", &[Value::string("e"), Value::strings(["a", "\u{301}b"])]).unwrap(), Value::string("aéb"));
    assert!(run("join", std::slice::from_ref(&comma)).is_err());
    assert!(run("join", &[comma.clone(), Value::tuple(vec![Value::null(Type::String)])]).is_err());
    let open = Value::tuple(vec![Value::string("a"), unknown("b-"), Value::string("c")]);
    assert_eq!(run("join", &[comma, open]).unwrap().prefix(), Some("a,b-"));
}

#[test]
fn indent_leaves_the_first_line() {
    let indent = |spaces: i64, text: &str| run("indent", &[Value::integer(spaces), Value::string(text)]);
    assert_eq!(indent(2, "a\n\nb").unwrap(), Value::string("a\n  \n  b"));
    assert_eq!(indent(2, "a\r\nb").unwrap(), Value::string("a\r\n  b"));
    assert!(indent(-1, "a").is_err());
    assert!(!indent(1 << 40, "a\nb").unwrap().is_known());
}

#[test]
fn beginnings_of_unknown_strings_decide() {
    let arn = unknown("arn:aws:");
    let text = Value::string;
    let starts = |value: &Value, prefix: Value| run("startswith", &[value.clone(), prefix]).unwrap().as_bool();
    assert_eq!(starts(&arn, text("arn:aws:")), Some(true));
    assert_eq!(starts(&arn, text("arx")), Some(false));
    assert_eq!(starts(&arn, text("arn:aws:s3")), None);
    assert_eq!(starts(&arn, unknown("arn:gov:")), Some(false));
    assert_eq!(starts(&text("arn:"), unknown("arn:aws:")), Some(false));
    assert_eq!(starts(&text("arn:aws:s3"), unknown("arn:")), None);
    assert_eq!(starts(&text("a"), text("ab")), Some(false));
    assert_eq!(starts(&unknown("prode"), text("prode")), None);
    assert_eq!(starts(&unknown("prode"), text("prod")), Some(true));
    assert_eq!(run("strcontains", &[arn.clone(), text("aws")]).unwrap().as_bool(), Some(true));
    assert_eq!(run("strcontains", &[text("abc"), unknown("x-")]).unwrap().as_bool(), Some(false));
    assert_eq!(run("strcontains", &[arn.clone(), text("s3")]).unwrap().as_bool(), None);
    assert_eq!(run("endswith", &[arn.clone(), text("")]).unwrap().as_bool(), Some(true));
    assert_eq!(run("endswith", &[arn, text(":")]).unwrap().as_bool(), None);
}

#[test]
fn beginnings_are_kept() {
    let start = |name: &str, arguments: &[Value]| run(name, arguments).unwrap().prefix().map(str::to_owned);
    let text = Value::string;
    assert_eq!(start("upper", &[unknown("prod-")]).as_deref(), Some("PROD-"));
    assert_eq!(start("trimspace", &[unknown("  a b ")]).as_deref(), Some("a "));
    assert_eq!(start("trimprefix", &[unknown("prod-a-"), text("prod-")]).as_deref(), Some("a-"));
    assert_eq!(start("trimprefix", &[unknown("prod-"), text("prod-a")]), None);
    assert_eq!(start("trimprefix", &[unknown("prod-"), text("test")]).as_deref(), Some("prod-"));
    assert_eq!(start("substr", &[unknown("prod-"), Value::integer(0), Value::integer(3)]).as_deref(), Some("pr"));
    assert_eq!(start("substr", &[unknown("prod-"), Value::integer(-2), Value::integer(3)]), None);
}

#[test]
fn marks_stay() {
    let secret = Value::string("a").with_marks(Marks::SENSITIVE);
    assert_eq!(run("upper", &[secret]).unwrap(), Value::string("A").with_marks(Marks::SENSITIVE));
}

/// Making an argument unknown never makes another answer of a known one, nor a beginning that the answer does not have.
#[test]
fn unknown_arguments_do_not_lie() {
    let some =
        ["", "a", "e", "\u{301}x", "e\u{301}", " a ", "-", "aé-b", "\n", "a\nb\n", "A<", "\u{338}", "한", "\u{11a8}"];
    let names = [
        "upper",
        "title",
        "chomp",
        "trimspace",
        "trim",
        "trimprefix",
        "trimsuffix",
        "startswith",
        "endswith",
        "strcontains",
        "split",
        "substr",
        "indent",
        "join",
        "strrev",
        "format",
        "replace",
    ];
    for name in names {
        for (whole, other, cut) in some.iter().flat_map(|a| some.iter().map(move |b| (a, b, b.len()))) {
            for (before, after) in [(*whole, *other), ("x-", *other), (*other, *whole)] {
                let joined = format!("{before}{after}");
                let known = Value::string(&joined);
                let open = unknown(before);
                assert!(known.as_str().unwrap().starts_with(open.prefix().unwrap_or_default()), "{joined:?}");
                let arguments = |first: &Value| match name {
                    "upper" | "title" | "chomp" | "trimspace" | "strrev" => vec![first.clone()],
                    "split" | "format" => vec![Value::string("%s"), first.clone()],
                    "substr" => vec![first.clone(), Value::integer(0), Value::integer(i64::try_from(cut).unwrap())],
                    "indent" => vec![Value::integer(1), first.clone()],
                    "join" => vec![Value::string(other), Value::tuple(vec![Value::string(whole), first.clone()])],
                    "replace" => vec![first.clone(), Value::string(other), Value::string(whole)],
                    _ => vec![first.clone(), Value::string(other)],
                };
                let (Ok(known), Ok(open)) = (run(name, &arguments(&known)), run(name, &arguments(&open))) else {
                    continue;
                };
                assert!(!open.is_known() || open == known, "{name} {before:?} {after:?} {open:?} {known:?}");
                if let (Some(text), Some(start)) = (known.as_str(), open.prefix()) {
                    assert!(text.starts_with(start), "{name} {before:?} {after:?} {start:?} {text:?}");
                }
            }
        }
    }
}
