//! Evaluation held against what the real terraform printed, and against what must hold whatever is not known.

mod cases;
mod expressions;
mod fileset;
mod modules;
mod nested_tags;
mod partial;
mod tags;
mod trails;

use camino::Utf8Path;
use serde_json::Value as Json;
use unmoor::configuration::{self, Configuration};
use unmoor::evaluation::modules::{ProviderDefaults, Reach, RootEvaluation, Scenario, TagDefaults};
use unmoor::evaluation::{Sensitive, Value, value_json};
use unmoor::source::{Files, Limits, MemoryTree, Scope, WalkOptions, load};

/// `default_tags` of the AWS provider, which knows them since 3.38.0.
pub(super) const DEFAULT_TAGS: TagDefaults<'_> =
    TagDefaults { from: ProviderDefaults::DefaultTags, reach: Reach::Since("3.38.0") };

/// Evaluates the root module of files in memory. Arguments are those of `terraform plan`.
pub(super) fn with_root<T>(
    files: &[(&str, &str)],
    arguments: &[&str],
    run: impl FnOnce(&RootEvaluation<'_>, &Files) -> T,
) -> T {
    let tree = MemoryTree::new(files);
    let loaded = load(&tree, &Scope::whole(), &WalkOptions::default(), &Limits::default());
    let sources = configuration::parse(loaded);
    let configuration = Configuration::build(&sources, |_| false, |_| false);
    let root = configuration.module_in(Utf8Path::new("")).expect("there is a root module");
    let mut scenario = Scenario::automatic(&sources, Utf8Path::new(""));
    scenario.workspace = Some("default".to_owned());
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if let Some(file) = argument.strip_prefix("-var-file=") {
            let id = sources.loaded.files.iter().find(|(_, known)| known.path == file).expect("it is there").0;
            scenario.add_file(&sources, id);
        } else if *argument == "-var" {
            let (name, value) = arguments.next().and_then(|text| text.split_once('=')).expect("a value");
            scenario.add_text(name, value);
        }
    }
    let evaluation = RootEvaluation::new(&configuration, &tree, root, &scenario).expect("the root is there");
    run(&evaluation, &sources.loaded.files)
}

/// A value as JSON.
pub(super) fn json_of(value: &Value) -> Json {
    serde_json::from_str(&value_json(value, Sensitive::Shown)).expect("it is JSON")
}

/// Whether two values in JSON are the same. Plans print fractions with the digits of a double alone.
pub(super) fn same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(a), Json::Number(b)) => a.as_f64() == b.as_f64(),
        (Json::Array(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Json::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        _ => a == b,
    }
}

/// The text of a field.
pub(super) fn text<'j>(value: &'j Json, field: &str) -> &'j str {
    value[field].as_str().unwrap_or_else(|| panic!("`{field}` is a text in {value}"))
}

/// A fixture.
pub(super) fn fixture(name: &str) -> Json {
    let path = format!("{}/fixtures/evaluation/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).expect("it is there")).expect("it is JSON")
}
