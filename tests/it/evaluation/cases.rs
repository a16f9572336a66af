//! Whole configurations whose plans were recorded from the real terraform, or whose right answer was reasoned out.

use std::fmt::Write as _;

use serde_json::{Map, Value as Json, json};
use unmoor::configuration::Mode;
use unmoor::evaluation::Value;
use unmoor::evaluation::modules::{Configured, RootEvaluation, TagForm, TagPlace};
use unmoor::source::Files;

use super::{DEFAULT_TAGS, fixture, json_of, same, text, with_root};

#[test]
fn recorded_configurations_evaluate_as_recorded() {
    let mut told = String::new();
    for case in fixture("hard-cases.json")["cases"].as_array().expect("cases") {
        let files: Vec<(&str, &str)> = case["files"]
            .as_object()
            .expect("files")
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str().expect("text")))
            .collect();
        let arguments: Vec<&str> =
            case["args"].as_array().into_iter().flatten().map(|argument| argument.as_str().expect("text")).collect();
        let wrong = with_root(&files, &arguments, |evaluation, files| compare(case, evaluation, files));
        if !wrong.is_empty() {
            let _ = writeln!(told, "{} ({}):\n{}", text(case, "name"), text(case, "why"), wrong.join("\n"));
        }
    }
    assert!(told.is_empty(), "{told}");
}

/// What differs from what a case expects.
fn compare(case: &Json, evaluation: &RootEvaluation<'_>, files: &Files) -> Vec<String> {
    let expected = &case["expect"];
    let found = evaluation.check_all();
    let mut errors: Vec<String> = found
        .iter()
        .map(|error| {
            let place = files.position(error.span);
            format!("{} at {}:{}", error.class, files.path(error.span.file), place.line)
        })
        .collect();
    errors.sort();
    let mut wrong = Vec::new();
    let mut differ = |what: &str, got: &Json, wanted: &Json| {
        if !same(got, wanted) {
            wrong.push(format!("  {what}: {got}\n  not {wanted}"));
        }
    };
    let mut wanted: Vec<String> = Vec::new();
    for error in expected["errors"].as_array().into_iter().flatten() {
        wanted.push(format!("{} at {}:{}", text(error, "kind"), text(error, "file"), error["line"]));
    }
    for kind in expected["warnings"].as_array().into_iter().flatten() {
        wanted.extend(errors.iter().find(|error| error.starts_with(kind.as_str().expect("text"))).cloned());
    }
    if let Some(kind) = expected["error"].as_str() {
        wanted.extend(errors.iter().find(|error| error.starts_with(kind)).cloned());
    }
    wanted.sort();
    // Where terraform stops because a value is not known, unmoor goes on with one instance that stands for all.
    let goes_on = case["unmoor"].is_string() && errors.is_empty();
    if !goes_on {
        differ("errors", &json!(errors), &json!(wanted));
    }
    if expected["resources"].is_object() {
        differ("resources", &resources(evaluation), &expected["resources"]);
    }
    if expected["outputs"].is_object() {
        differ("outputs", &outputs(evaluation), &expected["outputs"]);
    }
    for (name, tags) in expected["effective_tags"].as_object().into_iter().flatten() {
        differ(name, &effective_tags(evaluation, name), tags);
    }
    for (name, blocks) in expected["blocks"].as_object().into_iter().flatten() {
        for (kind, wanted) in blocks.as_object().into_iter().flatten() {
            differ(name, &blocks_of(evaluation, name, kind), wanted);
        }
    }
    for (name, wanted) in expected["provider_of"].as_object().into_iter().flatten() {
        for (argument, wanted) in wanted.as_object().into_iter().flatten() {
            differ(name, &provider_argument(evaluation, name, argument), wanted);
        }
    }
    wrong
}

/// A value with every part that is not known written as the cases do.
fn shown(value: &Value) -> Json {
    fn simplified(value: &Json) -> Json {
        match value {
            Json::Object(fields) if fields.contains_key("$unknown") || fields.contains_key("$more") => {
                json!("<unknown>")
            }
            Json::Object(fields) => {
                fields.iter().map(|(key, value)| (key.clone(), simplified(value))).collect::<Map<_, _>>().into()
            }
            Json::Array(items) => items.iter().map(simplified).collect(),
            other => other.clone(),
        }
    }
    simplified(&json_of(value))
}

fn resources(evaluation: &RootEvaluation<'_>) -> Json {
    let mut found = Map::new();
    for instance in evaluation.all_instances() {
        for (at, resource) in instance.module.resources.iter().enumerate() {
            if resource.mode != Mode::Managed {
                continue;
            }
            for (place, key) in evaluation.resource_keys(&instance, at).iter().enumerate() {
                let values = evaluation.resource_values(&instance, (at, place));
                let values = values.iter().filter(|(name, _)| name != "lifecycle");
                let values: Map<String, Json> = values.map(|(name, value)| (name.clone(), shown(value))).collect();
                found.insert(instance.address.join(&format!("{}{key}", resource.address())), values.into());
            }
        }
    }
    found.into()
}

fn outputs(evaluation: &RootEvaluation<'_>) -> Json {
    let root = evaluation.root();
    let outputs = root.module.outputs.iter().enumerate();
    let values = outputs
        .map(|(at, output)| (output.name.to_owned(), shown(&evaluation.output(&root, at).expect("it is there"))));
    values.collect::<Map<_, _>>().into()
}

/// What is found at a resource instance of that address.
macro_rules! at_address {
    ($evaluation:expr, $address:expr, |$instance:ident, $at:ident| $make:expr) => {{
        let mut found = Json::Null;
        for $instance in $evaluation.all_instances() {
            for (at, resource) in $instance.module.resources.iter().enumerate() {
                for (place, key) in $evaluation.resource_keys(&$instance, at).iter().enumerate() {
                    if $instance.address.join(&format!("{}{key}", resource.address())) == $address {
                        let $at = (at, place);
                        found = $make;
                    }
                }
            }
        }
        found
    }};
}

fn effective_tags(evaluation: &RootEvaluation<'_>, address: &str) -> Json {
    let place = TagPlace { path: "tags", form: TagForm::Map, defaults: Some(DEFAULT_TAGS) };
    at_address!(evaluation, address, |instance, at| {
        let tags = evaluation.effective_tags(&instance, at, &place);
        assert!(tags.more.is_none(), "the tags of {address} are known");
        tags.tags.iter().map(|tag| (tag.key.to_string(), shown(&tag.value))).collect::<Map<_, _>>().into()
    })
}

fn blocks_of(evaluation: &RootEvaluation<'_>, address: &str, kind: &str) -> Json {
    at_address!(evaluation, address, |instance, at| {
        evaluation.argument_or_blocks(&instance, at, kind).map_or(json!([]), |value| shown(&value))
    })
}

fn provider_argument(evaluation: &RootEvaluation<'_>, address: &str, argument: &str) -> Json {
    at_address!(evaluation, address, |instance, at| match evaluation.provider_of(&instance, at) {
        Configured::By(used) => evaluation.provider_value(&used).get(argument).map_or(Json::Null, shown),
        other => panic!("{address} has a provider configuration, not {other:?}"),
    })
}
