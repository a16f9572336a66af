//! Values of literals, what is known of the rest, instances and addresses.

use std::sync::Arc;

use unmoor::configuration::{self, Configuration};
use unmoor::evaluation::{
    Data, Evaluator, Expansion, Instance, InstanceKey, Judged, Number, Value, expansion_of, module_trees,
};
use unmoor::source::{FileId, Language, Limits, MemoryTree, Scope, WalkOptions, load};
use unmoor::syntax;

/// The value of an expression, as one line.
fn check(expression: &str) -> String {
    let tree = syntax::parse(FileId(0), &Arc::from(format!("a = {expression}\n")), Language::Native);
    assert!(tree.errors().is_empty(), "{expression}: {:?}", tree.errors());
    let attribute = tree.root().attribute("a").expect("it is there");
    shown(&Evaluator::new().evaluate(attribute.value()))
}

fn shown(value: &Value) -> String {
    match &value.data {
        Data::Null => "null".to_owned(),
        Data::Bool(value) => value.to_string(),
        Data::Number(Number::Integer(number)) => number.to_string(),
        Data::Number(Number::Decimal(text)) => format!("decimal {text}"),
        Data::String(text) => format!("{text:?}"),
        Data::Sequence(values) => format!("[{}]", values.iter().map(shown).collect::<Vec<_>>().join(", ")),
        Data::Mapping(mapping) => {
            let mut entries: Vec<String> =
                mapping.entries().iter().map(|entry| format!("{} = {}", entry.key, shown(&entry.value))).collect();
            entries.extend(mapping.more().map(|unknown| format!("more, since {}", unknown.reason)));
            format!("{{{}}}", entries.join(", "))
        }
        Data::Unknown(unknown) => {
            let prefix =
                unknown.refinement.prefix.as_ref().map(|prefix| format!(" after {prefix:?}")).unwrap_or_default();
            format!("unknown{prefix}: {}", unknown.reason)
        }
    }
}

#[test]
fn literals_have_their_values() {
    for (expression, expected) in [
        ("null", "null"),
        ("true", "true"),
        ("42", "42"),
        ("-42", "-42"),
        ("--42", "42"),
        ("1.50", "decimal 1.50"),
        ("9223372036854775808", "decimal 9223372036854775808"),
        ("\"a\\n$${b}\"", "\"a\\n${b}\""),
        ("\"e\u{301}\"", "\"\u{e9}\""),
        ("[1, \"a\", [true]]", "[1, \"a\", [true]]"),
        ("{ b = 1, a = 2 }", "{a = 2, b = 1}"),
        ("{ a = 1, \"a\" = 2 }", "{a = 2}"),
        ("(\"x\")", "\"x\""),
        ("<<EOT\nline\nEOT\n", "\"line\\n\""),
    ] {
        assert_eq!(check(expression), expected, "{expression}");
    }
}

#[test]
fn templates_of_literals_are_known() {
    assert_eq!(check("\"a-${1}-${true}-${\"b\"}\""), "\"a-1-true-b\"");
    assert_eq!(check("\"${[1]}\""), "[1]", "one interpolation alone is its value");
}

#[test]
fn what_is_not_known_says_why_and_what_it_begins_with() {
    for (expression, expected) in [
        ("var.tags", "unknown: it depends on `var.tags`"),
        ("module.a.b.c", "unknown: it depends on `module.a.b`"),
        ("data.aws_region.x.name", "unknown: it depends on `data.aws_region.x`"),
        ("local.a[0].b", "unknown: it depends on `local.a`"),
        ("lower(\"A\")", "unknown: it is the result of `lower()`"),
        ("1 + 1", "unknown: it is computed"),
        ("a ? 1 : 2", "unknown: it is computed"),
        ("[for x in y : x]", "unknown: it is computed"),
        ("a[*].b", "unknown: it is computed"),
        ("\"prod-${var.x}-b\"", "unknown after \"prod-\": it depends on `var.x`"),
        ("\"${var.x}-b\"", "unknown: it depends on `var.x`"),
        ("\"a%{ if true }b%{ endif }\"", "unknown after \"a\": it is computed"),
        ("\"1.50 is ${1.50}\"", "unknown after \"1.50 is \": it is computed"),
    ] {
        assert_eq!(check(expression), expected, "{expression}");
    }
}

#[test]
fn known_structure_survives_unknown_parts() {
    assert_eq!(check("{ Owner = \"a\", Name = var.n }"), "{Name = unknown: it depends on `var.n`, Owner = \"a\"}");
    assert_eq!(check("{ (var.k) = 1, a = 2 }"), "{a = 2, more, since it depends on `var.k`}");
    assert_eq!(check("[1, var.x]"), "[1, unknown: it depends on `var.x`]");
}

#[test]
fn values_are_judged_in_four_ways() {
    let tree = syntax::parse(FileId(0), &Arc::from("a = [1]\nb = [var.x]\nc = var.x\n"), Language::Native);
    let evaluator = Evaluator::new();
    let value = |name: &str| evaluator.evaluate(tree.root().attribute(name).expect("it is there").value());
    assert!(matches!(value("a").judged(), Judged::Known(_)));
    assert!(matches!(value("b").judged(), Judged::Partial(_)));
    assert!(matches!(value("c").judged(), Judged::Unknown(_)));
    let origin = value("c").origin;
    assert_eq!(evaluator.span_of(origin).map(|span| span.range.of(tree.text())), Some("var.x"));
}

fn expansion(text: &str) -> Expansion {
    let tree = syntax::parse(FileId(0), &Arc::from(format!("{text}\n")), Language::Native);
    let argument = |name| tree.root().attribute(name).map(|attribute| attribute.value());
    expansion_of(&Evaluator::new(), argument("count"), argument("for_each"))
}

#[test]
fn count_and_for_each_make_instances() {
    let keys = |text: &str| expansion(text).keys().iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(keys(""), [""]);
    assert_eq!(keys("count = 2"), ["[0]", "[1]"]);
    assert_eq!(keys("count = \"1\""), ["[0]"]);
    assert!(keys("count = 0").is_empty());
    assert_eq!(keys("count = var.n"), ["[*]"]);
    assert_eq!(keys("count = 1000000"), ["[*]"], "a limit is no number of instances");
    assert_eq!(keys("count = -1"), ["[*]"]);
    assert_eq!(keys("for_each = { b = 1, a = 2 }"), ["[\"a\"]", "[\"b\"]"]);
    assert_eq!(keys("for_each = toset([\"a\"])"), ["[*]"]);
    assert_eq!(keys("for_each = { (var.k) = 1 }"), ["[*]"]);
}

fn addresses(files: &[(&str, &str)]) -> Vec<String> {
    let loaded = load(&MemoryTree::new(files), &Scope::whole(), &WalkOptions::default(), &Limits::default());
    let sources = configuration::parse(loaded);
    let configuration = Configuration::build(&sources, |_| false, |_| false);
    let trees = module_trees(&configuration);
    trees.iter().flat_map(|tree| tree.instances.iter().map(|(_, address)| address.as_str().to_owned())).collect()
}

#[test]
fn module_instances_have_terraforms_addresses() {
    let files = [
        (
            "main.tf",
            "module \"a\" {\n  source = \"./a\"\n  count = 2\n}\nmodule \"b\" {\n  source = \"./a\"\n  for_each = var.x\n}\n",
        ),
        ("a/main.tf", "module \"c\" { source = \"../c\" }\n"),
        ("c/main.tf", ""),
    ];
    let expected = [
        "",
        "module.a[0]",
        "module.a[0].module.c",
        "module.a[1]",
        "module.a[1].module.c",
        "module.b[*]",
        "module.b[*].module.c",
    ];
    assert_eq!(addresses(&files), expected);
}

#[test]
fn modules_that_call_one_another_in_a_circle_come_to_an_end() {
    let circle = [
        ("a/main.tf", "module \"b\" { source = \"../b\" }"),
        ("b/main.tf", "module \"a\" { source = \"../a\" }\nterraform {\n  backend \"s3\" {}\n}\n"),
    ];
    assert!(addresses(&circle).len() < 100);
    assert!(addresses(&[("main.tf", "module \"me\" { source = \"./\" }")]).len() < 100);
}

#[test]
fn modules_that_double_at_each_level_come_to_an_end() {
    let text = |level: usize| {
        format!("module \"a\" {{\n  source = \"../m{0}\"\n}}\nmodule \"b\" {{\n  source = \"../m{0}\"\n}}\n", level + 1)
    };
    let files: Vec<(String, String)> = (0..25).map(|level| (format!("m{level}/main.tf"), text(level))).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert!(addresses(&files).len() <= 10_000);
}

#[test]
fn ignored_changes_are_named_by_argument_or_all() {
    let ignores = |list: &str, path: &str| {
        let text = format!("resource \"aws_x\" \"a\" {{\n  lifecycle {{\n    ignore_changes = {list}\n  }}\n}}\n");
        let files = [("main.tf", text.as_str())];
        let loaded = load(&MemoryTree::new(&files), &Scope::whole(), &WalkOptions::default(), &Limits::default());
        let sources = configuration::parse(loaded);
        let configuration = Configuration::build(&sources, |_| false, |_| false);
        let (_, module) = configuration.modules().next().expect("there is one");
        let evaluator = Evaluator::new();
        Instance { module, resource: &module.resources[0], evaluator: &evaluator }.ignores_changes_of(path)
    };
    assert!(ignores("all", "value"));
    assert!(ignores("[value]", "value"));
    assert!(ignores("[\"value\"]", "value"));
    assert!(ignores("[rule]", "rule.id"));
    assert!(!ignores("[val]", "value"));
    assert!(!ignores("[]", "value"));
    assert!(ignores("[container[0].image]", "container.image"));
    assert!(ignores("[container.0.image]", "container.image"));
    assert!(ignores("[container[0]]", "container.image"));
    assert!(!ignores("[container[0].image]", "container.environment_variables"));
    for element in [r#"[app_settings["MODE"]]"#, r#"["app_settings[\"MODE\"]"]"#, "[app_settings.MODE]"] {
        assert!(!ignores(element, "app_settings"), "{element}");
    }
    for broken in ["[a[]", "[[0]]", "[\"\"]", "[\"[\"]", "[\"a[\\\"\"]", "[\".\"]"] {
        assert!(!ignores(broken, "value"), "{broken}");
    }
    assert_eq!(InstanceKey::Str("a\"b".to_owned()).to_string(), "[\"a\\\"b\"]");
}
