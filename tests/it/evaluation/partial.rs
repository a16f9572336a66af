//! Partial knowledge is sound: where a variable stops being known, an answer may stop being known, and never changes.

use proptest::prelude::*;
use serde_json::Value as Json;
use unmoor::configuration::{self, Configuration};
use unmoor::evaluation::modules::{Given, Rest, RootEvaluation, Scenario, TextSource};
use unmoor::evaluation::values::Data;
use unmoor::evaluation::{Value, values};
use unmoor::source::{Limits, MemoryTree, Scope, WalkOptions, load};

use super::json_of;

/// Variables of the test module: name, type, and value in Terraform's syntax.
const VARIABLES: [(&str, &str, &str); 8] = [
    ("s", "string", "\"prod\""),
    ("t", "string", "\"a-b-c\""),
    ("n", "number", "3"),
    ("b", "bool", "true"),
    ("l", "list(string)", "[\"x\", \"y\", \"x\"]"),
    ("e", "set(string)", "[\"x\", \"z\"]"),
    ("m", "map(string)", "{ Owner = \"a\", Env = \"dev\" }"),
    ("o", "object({ name = string, size = number })", "{ name = \"n\", size = 2 }"),
];

fn strings() -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        Just("var.s".to_owned()),
        Just("var.t".to_owned()),
        Just("var.o.name".to_owned()),
        Just("var.m[\"Owner\"]".to_owned()),
        Just("\"prod\"".to_owned()),
        Just("\"x\"".to_owned()),
    ];
    leaf.prop_recursive(3, 24, 3, |inner| {
        let i = || inner.clone();
        prop_oneof![
            (i(), i()).prop_map(|(a, b)| format!("\"${{{a}}}-${{{b}}}\"")),
            (i(), i()).prop_map(|(a, b)| format!("({a} == {b} ? {a} : {b})")),
            i().prop_map(|a| format!("upper({a})")),
            i().prop_map(|a| format!("substr({a}, 0, 2)")),
            (i(), i()).prop_map(|(a, b)| format!("coalesce({a}, {b})")),
            (i(), i()).prop_map(|(a, b)| format!("try({a}, {b})")),
            (i(), i()).prop_map(|(a, b)| format!("replace({a}, {b}, \"-\")")),
            (i(), i()).prop_map(|(a, b)| format!("lookup(var.m, {a}, {b})")),
            (i(), i()).prop_map(|(a, b)| format!("join({a}, [{b}, var.s])")),
            (i(), i()).prop_map(|(a, b)| format!("format(\"%s/%s\", {a}, {b})")),
            (i(), i()).prop_map(|(a, b)| format!("element([{a}, {b}], var.n)")),
            i().prop_map(|a| format!("[for x in [{a}, \"q\"] : upper(x)][0]")),
            i().prop_map(|a| format!("jsonencode({{ k = {a} }})")),
            i().prop_map(|a| format!("(var.b ? {a} : \"no\")")),
            (i(), i()).prop_map(|(a, b)| format!("\"%{{ if {a} == {b} }}yes%{{ else }}no%{{ endif }}\"")),
        ]
    })
    .boxed()
}

fn anything() -> BoxedStrategy<String> {
    let s = strings;
    prop_oneof![
        s(),
        (s(), s()).prop_map(|(a, b)| format!("merge(var.m, {{ Owner = {a} }}, {{ ({b}) = {a} }})")),
        (s(), s()).prop_map(|(a, b)| format!("merge({{ Owner = {a} }}, var.m, {{ X = {b} }})")),
        (s(), s()).prop_map(|(a, b)| format!("keys(merge({{ ({a}) = 1 }}, {{ ({b}) = 2 }}))")),
        s().prop_map(|a| format!("concat(var.l, [{a}])")),
        s().prop_map(|a| format!("toset(concat(var.l, [{a}]))")),
        s().prop_map(|a| format!("contains(var.l, {a})")),
        s().prop_map(|a| format!("contains(var.e, {a})")),
        s().prop_map(|a| format!("distinct(concat([{a}], var.l))")),
        s().prop_map(|a| format!("length(setunion(var.e, [{a}]))")),
        (s(), s()).prop_map(|(a, b)| format!("startswith({a}, {b})")),
        (s(), s()).prop_map(|(a, b)| format!("{a} != {b}")),
        (s(), s()).prop_map(|(a, b)| format!("{{ for k, v in var.m : k => v if v != {a} && k != {b} }}")),
        s().prop_map(|a| format!("{{ for x in var.l : x => {a}... }}")),
        s().prop_map(|a| format!("[for x in var.e : \"${{x}}${{{a}}}\"]")),
        (s(), s()).prop_map(|(a, b)| format!("var.b ? {{ k = {a}, z = 1 }} : {{ k = {b}, z = 2 }}")),
        (s(), s()).prop_map(|(a, b)| format!("flatten([[{a}], [[{b}]], var.l])")),
        s().prop_map(|a| format!("compact([{a}, \"\", null])")),
        s().prop_map(|a| format!("zipmap([{a}, \"k\"], [1, 2])")),
        s().prop_map(|a| format!("var.n > length({a})")),
        s().prop_map(|a| format!("max(var.n, length({a}), 2) >= 2")),
        s().prop_map(|a| format!("[{a}, var.o][*]")),
        s().prop_map(|a| format!("tomap({{ a = {a}, b = var.s }})")),
        s().prop_map(|a| format!("try(var.o[{a}], var.m[{a}], \"none\")")),
        s().prop_map(|a| format!("can(var.m[{a}])")),
        s().prop_map(|a| format!("regexall(\"[a-z]+\", {a})")),
        s().prop_map(|a| format!("split(\"-\", {a})")),
        s().prop_map(|a| format!("sort([{a}, \"m\"])")),
        s().prop_map(|a| format!("one([for x in [{a}] : x if x != \"x\"])")),
        s().prop_map(|a| format!("setsubtract(var.e, [{a}])")),
        s().prop_map(|a| format!("[{a}] == [var.s]")),
        s().prop_map(|a| format!("coalescelist([for x in var.l : x if x == {a}], [\"d\"])")),
    ]
    .boxed()
}

/// Evaluates an expression with some variables known.
fn value(expression: &str, known: u8) -> (Option<Value>, Json) {
    let mut text: String =
        VARIABLES.iter().map(|(name, ty, _)| format!("variable \"{name}\" {{\n  type = {ty}\n}}\n")).collect();
    text += &format!("output \"o\" {{\n  value = {expression}\n}}\n");
    let tree = MemoryTree::new(&[("main.tf", &text)]);
    let loaded = load(&tree, &Scope::whole(), &WalkOptions::default(), &Limits::default());
    let sources = configuration::parse(loaded);
    assert!(sources.trees().all(|tree| tree.errors().is_empty()), "{expression}");
    let configuration = Configuration::build(&sources, |_| false, |_| false);
    let (root, _) = configuration.modules().next().expect("there is one");
    let given = VARIABLES.iter().enumerate().filter(|(at, _)| known & (1 << at) != 0).map(|(_, (name, ty, value))| {
        let text = if *ty == "string" { value.trim_matches('"') } else { value };
        ((*name).to_owned(), Given::Text(text.to_owned(), TextSource::CommandLine))
    });
    let scenario = Scenario { values: given.collect(), rest: Rest::Open, ..Scenario::default() };
    let evaluation = RootEvaluation::new(&configuration, &tree, root, &scenario).expect("the root is there");
    let value = evaluation.output(&evaluation.root(), 0).expect("there is one");
    let json = json_of(&value);
    (evaluation.diagnostics().is_empty().then_some(value), json)
}

/// Whether what is known of a value agrees with the value.
fn agrees(partial: &Value, whole: &Value) -> bool {
    match (partial.data(), whole.data()) {
        (Data::Unknown(unknown), _) => refinement_agrees(&unknown.refinement, whole),
        (Data::Object(a) | Data::Map(a), Data::Object(b) | Data::Map(b)) => {
            (a.more().is_some() || a.len() == b.len())
                && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| agrees(value, other)))
        }
        (Data::Set(a), Data::Set(b)) => {
            // An element that is not known may be equal to another.
            let is_in = |item: &Value| b.items().contains(item);
            a.items().iter().filter(|item| item.is_wholly_known()).all(is_in)
        }
        (Data::List(a) | Data::Tuple(a), Data::List(b) | Data::Tuple(b)) => {
            a.items().len() == b.items().len() && a.items().iter().zip(b.items()).all(|(a, b)| agrees(a, b))
        }
        _ => partial == whole,
    }
}

fn refinement_agrees(refinement: &values::Refinement, whole: &Value) -> bool {
    let prefix = refinement.prefix.as_deref().unwrap_or("");
    !(refinement.is_not_null && whole.is_null()) && whole.as_str().is_none_or(|text| text.starts_with(prefix))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_known_with_less_given_is_so_with_more(expression in anything(), known in any::<u8>()) {
        let (whole, whole_json) = value(&expression, u8::MAX);
        let (partial, partial_json) = value(&expression, known);
        // Where terraform refuses the whole, nothing can be said of the parts.
        if let Some(whole) = whole {
            let partial = partial.ok_or_else(|| TestCaseError::fail(format!("`{expression}` is an error with less given")))?;
            prop_assert!(agrees(&partial, &whole), "`{expression}` is {whole_json}, and with less given {partial_json}");
        }
    }
}
