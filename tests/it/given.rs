//! The flags of the group "Values": what people give on the command line and in the environment, and what comes of it.

use std::path::Path;

use crate::program::{repository, run, run_with};

/// What an expression is in the root module of a folder.
fn value(folder: &Path, arguments: &[&str], environment: &[(&str, &str)], expression: &str) -> String {
    let arguments = [&["console", "-e", expression], arguments].concat();
    let run = run_with(folder, &arguments, environment);
    assert_eq!(run.err, "");
    run.out.trim_end().to_owned()
}

#[test]
fn functions_read_below_an_allowed_folder_and_nowhere_else_outside() {
    let folder = repository(&[("main.tf", "locals {\n  a = 1\n}\n")]);
    let shared = repository(&[("words.txt", "hello ${name}"), ("in/b.json", "{}")]);
    let other = repository(&[("words.txt", "not for you")]);
    let path = |folder: &tempfile::TempDir, inner: &str| folder.path().join(inner).to_string_lossy().into_owned();
    let allowed = path(&shared, "");
    let asked = |path: String| value(folder.path(), &["--allow-read", &allowed], &[], &format!("file(\"{path}\")"));
    assert_eq!(
        value(
            folder.path(),
            &["--allow-read", &allowed],
            &[],
            &format!("templatefile(\"{}\", {{ name = \"you\" }})", path(&shared, "words.txt"))
        ),
        "\"hello you\""
    );
    assert_eq!(
        value(
            folder.path(),
            &["--allow-read", &allowed],
            &[],
            &format!("join(\",\", fileset(\"{allowed}\", \"**/*.json\"))")
        ),
        "\"in/b.json\""
    );
    let depth = folder.path().canonicalize().expect("it is there").components().count() - 1;
    let up = "../".repeat(depth);
    assert_eq!(asked(format!("{up}{}", path(&shared, "in/b.json").trim_start_matches('/'))), "\"{}\"");
    for refused in [path(&other, "words.txt"), path(&folder, "main.tf"), path(&shared, "../hosts")] {
        let told = asked(refused.clone());
        assert!(told.contains("was not read"), "{refused}: {told}");
    }
    let without = value(folder.path(), &[], &[], &format!("file(\"{}\")", path(&shared, "in/b.json")));
    assert!(without.contains("was not read"), "{without}");
}

#[test]
fn what_may_be_read_has_to_be_a_folder() {
    let folder = repository(&[("main.tf", "")]);
    for command in [["console", "-e", "1"].as_slice(), &["inspect"]] {
        for (given, told) in [("nowhere", "it does not exist"), ("main.tf", "it is not a folder")] {
            let run = run(folder.path(), &[command, &["--allow-read", given]].concat());
            assert_eq!((run.code, run.out.as_str()), (2, ""), "{command:?} {given}");
            assert!(run.err.contains(&format!("cannot read below `{given}`: {told}")), "{}", run.err);
        }
    }
}

/// A root with a value in every place that Terraform looks at, by its name.
const LADDER: [(&str, &str); 6] = [
    (
        "main.tf",
        "variable \"a\" {\n  default = \"default\"\n}\nvariable \"l\" {\n  type    = list(string)\n  default = []\n}\n",
    ),
    ("terraform.tfvars", "a = \"tfvars\"\n"),
    ("terraform.tfvars.json", "{ \"a\": \"json\" }"),
    ("1.auto.tfvars", "a = \"auto\"\n"),
    ("unmoor.hcl", "root \".\" {\n  environment \"prod\" {\n    variables = { a = \"settings\" }\n  }\n}\n"),
    ("given.tfvars", "a = \"file\"\n"),
];

#[test]
fn values_of_the_environment_count_only_when_allowed_and_more_than_defaults_alone() {
    let environment = [("TF_VAR_a", "environment"), ("TF_VAR_nobody_declares_this", "x")];
    let told = |steps: &[usize], arguments: &[&str]| {
        let files: Vec<(&str, &str)> = steps.iter().map(|step| LADDER[*step]).collect();
        value(repository(&files).path(), arguments, &environment, "var.a")
    };
    assert_eq!(told(&[0], &[]), "\"default\"");
    assert_eq!(told(&[0], &["--allow-env"]), "\"environment\"");
    assert_eq!(told(&[0, 4], &["--allow-env"]), "\"settings\"", "settings are reviewed");
    assert_eq!(told(&[0, 1, 4], &["--allow-env"]), "\"tfvars\"");
    assert_eq!(told(&[0, 1, 2], &["--allow-env"]), "\"json\"");
    assert_eq!(told(&[0, 1, 2, 3], &["--allow-env"]), "\"auto\"");
    assert_eq!(told(&[0, 3, 5], &["--allow-env", "--var-file", "given.tfvars"]), "\"file\"");
    assert_eq!(told(&[0, 5], &["--var-file", "given.tfvars", "--allow-env", "--var", "a=typed"]), "\"typed\"");
    assert_eq!(told(&[0, 5], &["--var", "a=typed", "--var-file", "given.tfvars"]), "\"file\"");
}

#[test]
fn a_text_is_taken_as_its_variable_asks() {
    let files = [(
        "main.tf",
        "variable \"untyped\" {}\nvariable \"any\" { type = any }\nvariable \"text\" { type = string }\n\
         variable \"n\" { type = number }\nvariable \"l\" { type = list(string) }\n",
    )];
    let folder = repository(&files);
    for (variable, text, expected) in [
        ("untyped", "[1]", "\"[1]\""),
        ("any", "{ a = [1] }", "{\n  \"a\" = [\n    1,\n  ]\n}"),
        ("text", "", "\"\""),
        ("n", "7", "7"),
        ("l", "[\"x\", \"y\"]", "tolist([\n  \"x\",\n  \"y\",\n])"),
    ] {
        let name = format!("TF_VAR_{variable}");
        let told = value(folder.path(), &["--allow-env"], &[(&name, text)], &format!("var.{variable}"));
        assert_eq!(told, expected, "{variable}");
    }
    for text in ["[\"x\"", "x", ""] {
        let environment = [("TF_VAR_l", text)];
        let told = run_with(folder.path(), &["inspect", "--allow-env", "-o", "json"], &environment).out;
        assert!(told.contains("the text of `TF_VAR_l` is no value of its type"), "{text}: {told}");
    }
}

#[test]
fn a_trail_ends_at_what_gives_the_value() {
    let folder = repository(&[LADDER[0], ("q.tf", "resource \"aws_sqs_queue\" \"q\" {\n  name = var.a\n}\n")]);
    let asked = ["inspect", "--explain", "aws_sqs_queue.q.name"];
    let explained = |more: &[&str]| {
        let run = run_with(folder.path(), &[&asked, more].concat(), &[("TF_VAR_a", "e")]);
        run.out.lines().filter(|line| line.contains('←')).map(str::trim).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(explained(&["--allow-env"]), "← q.tf:2 var.a; ← main.tf:1 TF_VAR_a");
    assert_eq!(explained(&["--var", "a=x"]), "← q.tf:2 var.a; ← main.tf:1 --var a");
    std::fs::write(folder.path().join("unmoor.hcl"), LADDER[4].1).expect("it can be written");
    assert_eq!(explained(&[]), "← q.tf:2 var.a; ← unmoor.hcl:3 `variables` of settings give a");
}

#[test]
fn what_is_given_for_a_secret_is_not_shown() {
    let folder = repository(&[(
        "main.tf",
        "variable \"db_password\" {}\nvariable \"region\" {}\noutput \"url\" {\n  value = \"pg://u:${var.db_password}@h/${var.region}\"\n}\n",
    )]);
    let environment = [("TF_VAR_db_password", "Malham-cove-33"), ("TF_VAR_region", "eu-west-2")];
    let inspected = run_with(folder.path(), &["inspect", "--allow-env", "-o", "json"], &environment).out;
    assert!(inspected.contains("pg://u:(hidden)@h/eu-west-2"), "{inspected}");
}

#[test]
fn names_that_no_root_knows_are_refused_with_the_nearest_one() {
    let folder = repository(&[
        ("core/main.tf", "terraform {\n  backend \"s3\" {}\n}\nvariable \"region\" {}\n"),
        ("edge/main.tf", "terraform {\n  backend \"s3\" {}\n}\nvariable \"zone\" {}\n"),
        ("other.tfvars", "nothing_of_ours = 1\n"),
        ("unmoor.hcl", "root \"core\" {\n  environment \"prod\" {}\n}\n"),
    ]);
    let commands: [&[&str]; 2] = [&["inspect"], &["console", "core", "-e", "1"]];
    for command in commands {
        for (given, told) in [
            (["--var", "regio=x"], "no root declares the variable `regio`\n help: did you mean `region`?"),
            (["--var", "region"], "`--var region` gives no value"),
            (["--var-file", "other.tfvars"], "no root declares a variable that `other.tfvars` sets"),
            (["--var-file", "none.tfvars"], "cannot read the values in `none.tfvars`"),
            (["--environment", "prd"], "no environment `prd`\n help: did you mean `prod`?"),
        ] {
            let run = run(folder.path(), &[command, &given].concat());
            assert_eq!((run.code, run.out.as_str()), (2, ""), "{command:?} {given:?}");
            assert!(run.err.contains(told), "{command:?} {given:?}: {}", run.err);
        }
    }
}
