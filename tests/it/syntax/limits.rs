//! Hostile sizes: time grows with the text, the stack does not grow with it.

use std::fmt::Write;
use std::time::{Duration, Instant};

use unmoor::syntax::{ExprKind, Tree};

use super::{json, native};

/// Generous, since tests run without optimisation beside others; a quadratic reading takes minutes.
const BOUND: Duration = Duration::from_secs(20);

fn timed(text: &str) -> Tree {
    let started = Instant::now();
    let tree = native(text);
    assert!(started.elapsed() < BOUND, "took {:?}", started.elapsed());
    tree
}

fn accepted(text: &str) -> Tree {
    let tree = timed(text);
    assert!(tree.errors().is_empty(), "{:?}", tree.errors().first());
    tree
}

#[test]
fn chains_have_no_limit() {
    accepted(&format!("a = 1{}", " + 1".repeat(100_000)));
    accepted(&format!("a = {}x", "!".repeat(100_000)));
    accepted(&format!("a = b{}", ".c".repeat(100_000)));
    accepted(&format!("a = b{}", "[*]".repeat(100_000)));
    accepted(&format!("a = b{}", "[0]".repeat(100_000)));
    accepted(&format!("a = {}z", "x ? y : ".repeat(100_000)));
    accepted(&format!("a = {}z{}", "x ? ".repeat(100_000), " : y".repeat(100_000)));
    accepted(&format!("a = \"{}\"", "${x}$ ".repeat(100_000)));
}

#[test]
fn going_through_a_deep_chain_needs_no_stack() {
    let tree = accepted(&format!("a {{\n  b = 1{}\n}}\n", " + 1".repeat(100_000)));
    let value = tree.root().blocks().next().unwrap().body().attribute("b").unwrap().value();
    assert_eq!(value.descendants().count(), 200_001);
    assert_eq!(tree.root().blocks().next().unwrap().tokens_hash().len(), 32);
}

#[test]
fn wide_texts_are_read_in_linear_time() {
    let mut keys = String::from("a = {\n");
    for index in 0..50_000 {
        writeln!(keys, "  key{index} = {index}").unwrap();
    }
    accepted(&(keys + "}\n"));
    accepted(&format!("a = [{}]", "1,".repeat(300_000)));
    accepted(&format!("a = \"{}\"", "x\\n".repeat(1_000_000)));
    accepted(&format!("a = <<EOT\n{}EOT\n", "some text $ and % here\n".repeat(100_000)));
    accepted(&"a {}\n".repeat(50_000));
    let mut arguments = String::new();
    for index in 0..20_000 {
        writeln!(arguments, "key{index} = {index}").unwrap();
    }
    accepted(&arguments);
}

#[test]
fn broken_texts_are_read_in_linear_time() {
    timed(&"a = <<X\n".repeat(50_000));
    timed(&"a = [\n".repeat(50_000));
    timed(&"a {\n".repeat(400).repeat(100));
    timed(&"/* ".repeat(100_000));
    timed(&"a = \"${\n".repeat(20_000));
    timed(&"a \"b\" {\n".repeat(20_000));
    timed(&"a = \"\n".repeat(50_000));
    timed(&"}".repeat(50_000));
    timed(&"a = 1\n".repeat(5_000));
    timed(&format!("a = <<EOT\n{}", "$".repeat(300_000)));
}

#[test]
fn errors_of_one_file_are_bounded() {
    for text in ["a = )\n", "a = 1\n", "}\n", "a = \"\n"] {
        let tree = timed(&text.repeat(3_000));
        assert_eq!(tree.errors().len(), 1_001);
        let last = tree.errors().last().unwrap();
        assert!(last.is_limit && last.message.contains("1000"), "{}", last.message);
    }
}

#[test]
fn nesting_stops_at_a_stated_limit() {
    let nests = [
        ("a = ", "(", "1", ")"),
        ("a = ", "[", "1", "]"),
        ("a = ", "{ b = ", "1", " }"),
        ("a = ", "f(", "1", ")"),
        ("a = ", "\"${", "1", "}\""),
        ("a = b", "[c", "", "]"),
        ("a = ", "[for x in y : ", "x", "]"),
        ("", "a {\n", "", "}\n"),
    ];
    for (start, open, inner, close) in nests {
        let nested = |levels: usize| format!("{start}{}{inner}{}\n", open.repeat(levels), close.repeat(levels));
        assert!(accepted(&nested(250)).errors().is_empty());
        for levels in [1_000, 100_000] {
            let tree = timed(&nested(levels));
            let error = tree.errors().iter().find(|error| error.is_limit).unwrap();
            assert!(error.message.contains("512"), "{}", error.message);
        }
    }
    let directives = format!("a = \"{}{}\"\nb = 1\n", "%{if x}".repeat(1_000), "%{endif}".repeat(1_000));
    let tree = timed(&directives);
    assert!(tree.errors().iter().any(|error| error.is_limit));
    assert!(matches!(tree.root().attribute("b").unwrap().value().kind(), ExprKind::Number("1")));
}

#[test]
fn nesting_in_json_stops_at_the_same_limit() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let tree = json(&format!("{{\"a\": {}1{}}}", open.repeat(1_000), close.repeat(1_000)));
        assert!(tree.errors().iter().any(|error| error.is_limit));
    }
    let inner = "(".repeat(400) + "1" + &")".repeat(400);
    let tree = json(&format!("{{\"a\": {}\"${{{inner}}}\"{}}}", "[".repeat(200), "]".repeat(200)));
    assert!(tree.errors().iter().any(|error| error.is_limit));
}

#[test]
fn one_bad_argument_after_the_limit_leaves_the_rest() {
    let deep = "(".repeat(2_000) + "1" + &")".repeat(2_000);
    let tree = timed(&format!("a = {deep}\nb = 2\n"));
    assert_eq!(tree.errors().len(), 1);
    assert!(matches!(tree.root().attribute("b").unwrap().value().kind(), ExprKind::Number("2")));
}
