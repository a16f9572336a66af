//! Expressions and conversions whose values, types and errors were recorded from the real terraform.

use std::fmt::Write as _;
use std::sync::Arc;

use camino::Utf8PathBuf;
use serde_json::Value as Json;
use unmoor::configuration::{self, Configuration, Module, ModuleId};
use unmoor::evaluation::modules::{RootEvaluation, Scenario};
use unmoor::evaluation::values::Data;
use unmoor::evaluation::{Value, type_json};
use unmoor::source::{FileId, Limits, MemoryTree, Scope, WalkOptions, load};
use unmoor::syntax;

use super::{fixture, json_of, same, text, with_root};

/// Functions whose results may be unknown to us and known to terraform.
const MAY_BE_UNKNOWN: [&str; 5] = ["timestamp", "plantimestamp", "uuid", "bcrypt", "base64gzip"];

#[test]
fn recorded_expressions_have_the_recorded_values() {
    let told = wrong_expressions(&fixture("expressions.json"));
    assert!(told.is_empty(), "{told}");
}

#[test]
fn recorded_conversions_have_the_recorded_values() {
    let told = wrong_conversions(&fixture("conversions.json"));
    assert!(told.is_empty(), "{told}");
}

fn wrong_expressions(vectors: &Json) -> String {
    let mut tree = MemoryTree::default();
    for (name, content) in vectors["files"].as_object().expect("files") {
        tree = match content["utf8"].as_str() {
            Some(text) => tree.with_file(name, text.as_bytes()),
            None => tree.with_file(name, &bytes_of(text(content, "hex"))),
        };
    }
    let loaded = load(&tree, &Scope::whole(), &WalkOptions::default(), &Limits::default());
    let sources = configuration::parse(loaded);
    let configuration = Configuration::build(&sources, |_| false, |_| false);
    let scenario = Scenario { workspace: Some("default".to_owned()), ..Scenario::default() };
    let empty = Module::new(Utf8PathBuf::new());
    let mut told = String::new();
    for vector in vectors["vectors"].as_array().expect("vectors") {
        let evaluation = RootEvaluation::of_module(&configuration, &tree, (ModuleId(u32::MAX), &empty), &scenario);
        let expression = text(vector, "expr");
        let parsed = syntax::parse_expression(FileId(0), &Arc::from(format!("{expression}\n")));
        let result = match (parsed.errors().first(), parsed.single()) {
            (None, Some(expr)) => {
                let (value, errors) = evaluation.try_evaluate(&evaluation.root(), expr);
                errors.first().map_or(Ok(value), |error| Err(error.class.word()))
            }
            _ => Err("syntax"),
        };
        if let Err(difference) = compare(expression, &result, vector) {
            let _ = writeln!(told, "{} `{expression}`: {difference}", vector["group"]);
        }
    }
    told
}

fn wrong_conversions(vectors: &Json) -> String {
    let mut told = String::new();
    for vector in vectors["vectors"].as_array().expect("vectors") {
        let (constraint, expression) = (text(vector, "constraint"), text(vector, "expr"));
        let caller = format!("module \"m\" {{\n source = \"./m\"\n v = ({expression})\n}}\n");
        let called = format!("variable \"v\" {{\n type = {constraint}\n}}\noutput \"v\" {{\n value = var.v\n}}\n");
        let output = "output \"o\" {\n value = module.m.v\n}\n";
        let result = with_root(&[("main.tf", &(caller + output)), ("m/main.tf", &called)], &[], |evaluation, _| {
            let value = evaluation.output(&evaluation.root(), 0).expect("there is one");
            match evaluation.diagnostics().first().map(|error| error.class.word()) {
                None => Ok(value),
                Some("bad-variable-value") => Err("convert"),
                Some(other) => Err(other),
            }
        });
        if let Err(difference) = compare(expression, &result, vector) {
            let _ = writeln!(told, "`{expression}` as {constraint}: {difference}");
        }
    }
    told
}

fn compare(expression: &str, result: &Result<Value, &str>, vector: &Json) -> Result<(), String> {
    let reads_outside = expression.contains("\"../");
    match (result, vector["error"].as_str()) {
        (Ok(value), Some(_)) if reads_outside && !value.is_known() => Ok(()),
        (Err(class), Some(wanted)) if *class == wanted => Ok(()),
        (Err(class), _) => Err(format!("it is the error {class}, not {vector}")),
        (Ok(value), Some(wanted)) => Err(format!("it is {}, not the error {wanted}", json_of(value))),
        (Ok(value), None) => compare_value(expression, value, vector),
    }
}

fn compare_value(expression: &str, value: &Value, vector: &Json) -> Result<(), String> {
    if vector["infinite"] == true {
        let is_infinite = value.walk().any(|part| matches!(part.data(), Data::Number(number) if number.is_infinite()));
        return if is_infinite { Ok(()) } else { Err(format!("it is {}, not infinite", json_of(value))) };
    }
    if vector["unknown"] == true {
        return if value.is_known() { Err(format!("it is {}, not unknown", json_of(value))) } else { Ok(()) };
    }
    let is_allowed = || MAY_BE_UNKNOWN.iter().any(|name| expression.contains(&format!("{name}(")));
    if !value.is_wholly_known() && is_allowed() {
        return Ok(());
    }
    let ty: Json = serde_json::from_str(&type_json(&value.ty())).expect("it is JSON");
    if same(&json_of(value), &vector["value"]) && ty == vector["type"] {
        return Ok(());
    }
    Err(format!("it is {} of {ty}, not {} of {}", json_of(value), vector["value"], vector["type"]))
}

fn bytes_of(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.chars().map(|digit| digit.to_digit(16).expect("a digit") as u8).collect();
    digits.chunks(2).map(|pair| pair[0] * 16 + pair[1]).collect()
}
