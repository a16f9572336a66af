//! `fileset`, held against what the real terraform answers.

use serde_json::{Value as Json, json};
use unmoor::syntax::parse_expression;

use super::{fixture, json_of, with_root};

#[test]
fn patterns_find_what_they_find_in_terraform() {
    let recorded = fixture("fileset.json");
    let names: Vec<&str> = recorded["files"].as_array().expect("files").iter().filter_map(Json::as_str).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (*name, "")).chain([("main.tf", "")]).collect();
    with_root(&files, &[], |evaluation, files| {
        for case in recorded["cases"].as_array().expect("cases") {
            let quoted = |at: usize| case[at].to_string().replace("${", "$${").replace("%{", "%%{");
            let text = format!("fileset({}, {})\n", quoted(0), quoted(1));
            let file = unmoor::source::FileId(u32::try_from(files.len()).expect("few"));
            let tree = parse_expression(file, &text.as_str().into());
            let (value, errors) = evaluation.try_evaluate(&evaluation.root(), tree.single().expect("an expression"));
            let mut found = if errors.is_empty() { json_of(&value) } else { json!(null) };
            // The root itself has to have a file, which was not there when the answers were recorded.
            if let Json::Array(found) = &mut found {
                found.retain(|path| path.as_str() != Some("main.tf"));
            }
            assert_eq!(found, case[2], "{text}");
        }
    });
}

#[test]
fn patterns_that_take_too_much_work_are_left_open() {
    let name = format!("{}b", "a".repeat(200));
    with_root(&[(name.as_str(), ""), ("main.tf", "")], &[], |evaluation, files| {
        let file = unmoor::source::FileId(u32::try_from(files.len()).expect("few"));
        for pattern in ["*a".repeat(100) + "c", "{a,".repeat(300) + "}", "*".repeat(5000), "../".repeat(9) + "*"] {
            let tree = parse_expression(file, &format!("fileset(\".\", \"{pattern}\")\n").as_str().into());
            let (value, errors) = evaluation.try_evaluate(&evaluation.root(), tree.single().expect("an expression"));
            assert!(!value.is_known() || value == unmoor::evaluation::Value::strings([]), "{pattern}: {errors:?}");
        }
    });
}
