//! The flags of the group "Values": what people give on the command line and in the environment, and what comes of it.

use std::path::Path;

use serde_json::Value;

use crate::program::{repository, run, run_with};

/// What `unmoor check` says as JSON.
fn checked(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Value {
    let run = run_with(folder, &[&["check", "-o", "json"], arguments].concat(), environment);
    assert_eq!(run.err, "", "{arguments:?}");
    serde_json::from_str(&run.out).expect("it is JSON")
}

/// How many resource instances a check counts.
fn instances(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> u64 {
    checked(folder, arguments, environment)["summary"]["resource_instances"].as_u64().expect("a number")
}

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
    for command in [["console", "-e", "1"].as_slice(), &["inspect"], &["check"]] {
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
    let folder = repository(&[(
        "main.tf",
        "variable \"tokens\" { type = map(string) }\nvariable \"own\" {\n  type      = list(string)\n  sensitive = true\n}\n\
         output \"a\" {\n  value = var.tokens\n}\noutput \"b\" {\n  value = nonsensitive(join(\"-\", var.own))\n}\n",
    )]);
    let environment = [("TF_VAR_tokens", "{ github = \"Malham-cove-33\", is_on = \"true\" }")];
    let arguments = ["inspect", "--allow-env", "-o", "json", "--var", "own=[\"Gordale\", \"scar\"]"];
    let inspected = run_with(folder.path(), &arguments, &environment).out;
    assert!(inspected.contains("\"github\": \"(hidden)\""), "{inspected}");
    assert!(inspected.contains("\"is_on\": \"true\""), "{inspected}");
    assert!(!inspected.contains("Gordale") && !inspected.contains("scar"), "{inspected}");
    let checked = repository(&[(
        "main.tf",
        "variable \"image_token\" {}\nresource \"aws_lambda_function\" \"f\" {\n  image_uri = \"example.org/${var.image_token}/app:latest\"\n}\n",
    )]);
    let page = run(checked.path(), &["check", "--var", "image_token=malham-cove-33", "-o", "full"]).out;
    assert!(page.contains("example.org/(hidden)/app:latest"), "{page}");
}

#[test]
fn names_that_no_root_knows_are_refused_with_the_nearest_one() {
    let folder = repository(&[
        ("core/main.tf", "terraform {\n  backend \"s3\" {}\n}\nvariable \"region\" {}\n"),
        ("edge/main.tf", "terraform {\n  backend \"s3\" {}\n}\nvariable \"zone\" {}\n"),
        ("other.tfvars", "nothing_of_ours = 1\n"),
        ("unmoor.hcl", "root \"core\" {\n  environment \"prod\" {}\n}\n"),
    ]);
    let commands: [&[&str]; 3] = [&["inspect"], &["check"], &["console", "core", "-e", "1"]];
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

#[test]
fn a_check_takes_the_values_that_inspect_takes() {
    let shared = repository(&[("n.json", "5")]);
    let file = shared.path().join("n.json").to_string_lossy().into_owned();
    let count = |expression: &str| {
        let text = format!(
            "terraform {{\n  backend \"s3\" {{}}\n}}\nvariable \"n\" {{\n  type    = number\n  default = 2\n}}\n\
             resource \"aws_sqs_queue\" \"q\" {{\n  count = {expression}\n}}\n"
        );
        repository(&[("main.tf", &text), ("prod.tfvars", "n = 6\n")])
    };
    let of_variable = count("var.n");
    let environment = [("TF_VAR_n", "4")];
    assert_eq!(instances(of_variable.path(), &[], &environment), 1, "a file that nobody binds gives `n` another value");
    assert_eq!(instances(of_variable.path(), &["--var", "n=3"], &[]), 3);
    assert_eq!(instances(of_variable.path(), &["--allow-env"], &environment), 4);
    assert_eq!(instances(of_variable.path(), &["--allow-env", "--var-file", "prod.tfvars"], &environment), 6);
    let of_workspace = count("terraform.workspace == \"prod\" ? 3 : 2");
    assert_eq!(instances(of_workspace.path(), &["--workspace", "prod"], &[]), 3);
    let of_file = count(&format!("tonumber(file(\"{file}\"))"));
    assert_eq!(instances(of_file.path(), &[], &[]), 1, "not known");
    assert_eq!(instances(of_file.path(), &["--allow-read", &shared.path().to_string_lossy()], &[]), 5);
}

#[test]
fn a_file_of_values_that_somebody_names_leaves_other_defaults_standing() {
    let folder = repository(&[
        (
            "main.tf",
            "terraform {\n  backend \"s3\" {}\n}\nvariable \"a\" {}\nvariable \"n\" {\n  default = 2\n}\n\
             resource \"aws_sqs_queue\" \"q\" {\n  count = var.n\n}\n",
        ),
        ("dev.tfvars", "a = 1\nn = 7\n"),
        ("prod.tfvars", "a = 1\n"),
    ]);
    assert_eq!(instances(folder.path(), &[], &[]), 1, "not known");
    assert_eq!(instances(folder.path(), &["--var", "a=1"], &[]), 1, "not known");
    assert_eq!(instances(folder.path(), &["--var-file", "prod.tfvars"], &[]), 2);
}

#[test]
fn values_go_to_every_root_that_declares_them() {
    let root = |name: &str| {
        format!(
            "terraform {{\n  backend \"s3\" {{}}\n}}\nvariable \"{name}\" {{}}\n\
             resource \"aws_lambda_function\" \"f\" {{\n  image_uri = var.{name}\n}}\n"
        )
    };
    let folder =
        repository(&[("a/main.tf", &root("image")), ("b/main.tf", &root("image")), ("c/main.tf", &root("other"))]);
    let only = ["--only", "hygiene/floating_image"];
    let files = |arguments: &[&str]| {
        let found = checked(folder.path(), &[&only, arguments].concat(), &[]);
        let found = found["findings"].as_array().expect("a list").iter();
        found.map(|finding| finding["file"].as_str().expect("a file").to_owned()).collect::<Vec<_>>()
    };
    assert!(files(&[]).is_empty());
    assert_eq!(files(&["--var", "image=example.org/app:latest"]), ["a/main.tf", "b/main.tf"]);
}

#[test]
fn a_check_of_one_environment_judges_roots_that_have_it_in_that_alone() {
    let root = "terraform {\n  backend \"s3\" {}\n}\nvariable \"n\" {\n  default = 2\n}\n\
                resource \"aws_sqs_queue\" \"q\" {\n  count = var.n\n}\n";
    let folder = repository(&[
        ("core/main.tf", root),
        ("plain/main.tf", root),
        ("elsewhere/main.tf", root),
        (
            "unmoor.hcl",
            "root \"core\" {\n  environment \"dev\" {\n    variables = { n = 10 }\n  }\n  environment \"prod\" {\n    \
             variables = { n = 20 }\n  }\n}\nroot \"elsewhere\" {\n  environment \"test\" {\n    \
             variables = { n = 100 }\n  }\n}\n",
        ),
    ]);
    assert_eq!(instances(folder.path(), &[], &[]), 20 + 2 + 100, "the largest environment of each");
    assert_eq!(instances(folder.path(), &["--environment", "dev"], &[]), 10 + 2 + 1, "elsewhere is not known");
    let inspected = run(folder.path(), &["inspect", "--environment", "dev", "-o", "json"]).out;
    let inspected: Value = serde_json::from_str(&inspected).expect("it is JSON");
    let roots: Vec<_> = inspected["roots"].as_array().expect("a list").iter().map(|root| &root["dir"]).collect();
    assert_eq!(roots, ["core", "plain"]);
}

#[test]
fn the_foot_of_a_check_tells_of_files_of_values_that_fit_and_are_bound_to_none() {
    let root = "terraform {\n  backend \"s3\" {}\n}\nvariable \"a\" {}\n";
    let folder = repository(&[
        ("core/main.tf", root),
        ("edge/main.tf", "terraform {\n  backend \"s3\" {}\n}\nvariable \"b\" {}\n"),
        ("config/prod.tfvars", "a = 1\n"),
        ("config/dev.tfvars", "a = 2\n"),
    ]);
    let told = "Note: 2 files of values fit 1 root and are bound to none: unmoor inspect --environments\n";
    for format in ["auto", "full", "grouped"] {
        let page = run(folder.path(), &["check", "-o", format]).out;
        assert!(page.contains(told), "{format}: {page}");
    }
    for arguments in [["edge"].as_slice(), &["--var-file", "config/prod.tfvars"]] {
        let page = run(folder.path(), &[&["check"], arguments].concat()).out;
        assert!(!page.contains("bound to none"), "{arguments:?}: {page}");
    }
    let settings = "root \"core\" {\n  environment \"prod\" {\n    var_files = [\"config/prod.tfvars\"]\n  }\n}\n";
    std::fs::write(folder.path().join("unmoor.hcl"), settings).expect("it can be written");
    assert!(!run(folder.path(), &["check"]).out.contains("bound to none"));
}

#[test]
fn the_foot_of_a_check_counts_errors_of_evaluation_that_it_met() {
    let folder = repository(&[
        (
            "main.tf",
            "locals {\n  n = tonumber(\"x\")\n}\nresource \"aws_sqs_queue\" \"q\" {\n  count = local.n\n}\n\
             resource \"aws_sqs_queue\" \"p\" {\n  count = local.n\n  name  = tonumber(\"nobody asks\")\n}\n",
        ),
        ("right/main.tf", "resource \"aws_sqs_queue\" \"q\" {\n  count = 1\n}\n"),
    ]);
    let page = run(folder.path(), &["check"]);
    assert!(page.out.contains("Evaluation fails in 1 place: unmoor inspect."), "{}", page.out);
    assert_eq!(page.code, 0, "errors of evaluation are no findings");
    assert!(!run(folder.path(), &["check", "right"]).out.contains("Evaluation fails"));
}
