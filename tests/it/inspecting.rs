//! What `inspect` tells of a root: values with all their digits, and what the real terraform refuses.

use serde_json::Value;

use crate::program::{repository, run};

/// What `inspect -o json` says.
fn inspected(files: &[(&str, &str)]) -> Value {
    let run = run(repository(files).path(), &["inspect", "-o", "json"]);
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}{}", run.out, run.err))
}

/// What would be refused, as `kind file:line`.
fn refused(files: &[(&str, &str)]) -> Vec<String> {
    let told = inspected(files);
    let diagnostics = told["roots"].as_array().expect("roots").iter().flat_map(|root| root["diagnostics"].as_array());
    let shown = diagnostics.flatten().map(|wrong| {
        format!("{} {}:{}", wrong["kind"].as_str().unwrap_or(""), wrong["file"].as_str().unwrap_or(""), wrong["line"])
    });
    shown.collect()
}

#[test]
fn numbers_have_all_their_digits() {
    let third = "0.33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333335";
    for (expression, number) in [
        ("18446744073709551616", "18446744073709551616"),
        ("0.1234567890123456789", "0.1234567890123456789"),
        ("1 / 3", third),
        ("9007199254740993", "9007199254740993"),
        ("0.5", "0.5"),
        ("-3", "-3"),
    ] {
        let files = [("main.tf", format!("output \"o\" {{\n  value = {{ n = {expression} }}\n}}\n"))];
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let folder = repository(&files);
        for arguments in [
            ["inspect", "-o", "json"].as_slice(),
            &["inspect", "--explain", "output.o", "-o", "json"],
            &["console", "--json", "-e", &format!("{{ n = {expression} }}")],
        ] {
            let told = run(folder.path(), arguments).out.replace(' ', "");
            assert!(told.contains(&format!("\"n\":{number}")), "{arguments:?}: {told}");
        }
    }
}

#[test]
fn functions_are_refused_in_files_of_values_and_in_defaults() {
    let variable = "variable \"a\" {}\n";
    for (files, wrong) in [
        ([("main.tf", variable), ("terraform.tfvars", "a = upper(\"x\")\n")], "unknown-function terraform.tfvars:1"),
        (
            [("main.tf", variable), ("terraform.tfvars", "a = [\n  [for x in [1] : sum([x])],\n]\n")],
            "unknown-function terraform.tfvars:2",
        ),
        (
            [("main.tf", "variable \"a\" {\n  default = upper(\"x\")\n}\n"), ("terraform.tfvars", "a = 1\n")],
            "unknown-function main.tf:2",
        ),
    ] {
        assert_eq!(refused(&files), [wrong], "{files:?}");
    }
}
