//! No output holds a value that is sensitive: one is planted in everything that evaluation can make of it, and every
//! output is searched.

use tempfile::TempDir;

use crate::program::{repository, run};

/// A text that a mask finds, and one that is too short for it: that one must not get as far as the mask.
const PLANTED: [&str; 2] = ["hunter2-malham", "Zq7"];

/// Locals by name, each of which makes something of `var.pw`, most of them errors.
const LOCALS: [(&str, &str); 24] = [
    ("key", "{ a = 1 }[var.pw]"),
    ("list", "[1, 2][var.pw]"),
    ("twice", "{ for k in [var.pw, var.pw] : k => 1 }"),
    ("twice_in_set", "{ for k in toset([var.pw, \"b\"]) : \"x-${k == var.pw ? k : var.pw}\" => 1 }"),
    ("in_loop", "[for k in toset([var.pw]) : { a = 1 }[k]]"),
    ("file_in_loop", "[for k in toset([var.pw]) : file(k)]"),
    ("splat", "toset([var.pw])[*].nothing"),
    ("template", "\"%{ for k in toset([var.pw]) }${tonumber(k)}%{ endfor }\""),
    ("file", "file(var.pw)"),
    ("outside", "file(\"/etc/${var.pw}\")"),
    ("length_of_outside", "length(file(\"/etc/${var.pw}\"))"),
    ("files", "fileset(\"/etc/${var.pw}\", \"*\")"),
    ("number", "tonumber(var.pw)"),
    ("sum", "var.pw + 1"),
    ("condition", "var.pw ? 1 : 2"),
    ("branches", "true ? { (var.pw) = [] } : [1]"),
    ("object", "{ (var.pw) = { (var.pw) = 1 } }"),
    ("lookup", "lookup({ a = 1 }, var.pw)"),
    ("format", "format(\"%d\", var.pw)"),
    ("network", "cidrhost(var.pw, 1)"),
    ("yaml", "yamldecode(\"!!int ${var.pw}\")"),
    ("template_file", "templatefile(\"t.tpl\", { (var.pw) = 1 })"),
    ("inner", "[{ (var.pw) = 1 }]"),
    ("list_of", "tolist([{ (var.pw) = 1 }])"),
];

fn planted(secret: &str) -> TempDir {
    let locals: String = LOCALS.iter().map(|(name, expression)| format!("  {name} = {expression}\n")).collect();
    let main = format!(
        "terraform {{\n  backend \"s3\" {{}}\n}}\nvariable \"pw\" {{\n  default   = \"{secret}\"\n  sensitive = true\n  validation {{\n    \
         condition     = length(var.pw) > 99\n    error_message = \"it is ${{var.pw}}\"\n  }}\n}}\n\
         variable \"n\" {{\n  type      = number\n  default   = \"{secret}\"\n  sensitive = true\n}}\n\
         variable \"given\" {{\n  sensitive = true\n}}\n\
         locals {{\n{locals}}}\n\
         resource \"aws_sqs_queue\" \"q\" {{\n  name = \"q-${{var.pw}}\"\n  tags = {{ (var.pw) = \"x\", Own = var.pw }}\n  \
         lifecycle {{\n    precondition {{\n      condition     = var.pw == \"\"\n      error_message = \"it is ${{var.pw}}\"\n    }}\n  }}\n}}\n\
         resource \"aws_sqs_queue\" \"each\" {{\n  for_each = toset([var.pw])\n  name     = each.key\n}}\n\
         resource \"aws_launch_template\" \"t\" {{\n  tag_specifications {{\n    resource_type = var.pw\n    \
         tags          = {{ (var.pw) = \"x\" }}\n  }}\n  dynamic \"tag_specifications\" {{\n    for_each = toset([var.pw])\n    content {{\n      \
         resource_type = tag_specifications.value\n      tags          = {{ Of = tag_specifications.key }}\n    }}\n  }}\n}}\n\
         resource \"aws_autoscaling_group\" \"g\" {{\n  tag {{\n    key                 = var.pw\n    value               = \"x\"\n    \
         propagate_at_launch = true\n  }}\n}}\n\
         resource \"aws_lambda_function\" \"f\" {{\n  image_uri = \"example.org/${{var.pw}}/app:latest\"\n}}\n\
         provider \"aws\" {{\n  default_tags {{\n    tags = {{ (var.pw) = \"x\" }}\n  }}\n}}\n\
         module \"m\" {{\n  source   = \"./m\"\n  for_each = {{ a = 1 }}\n  p        = var.pw\n}}\n\
         output \"all\" {{\n  value = module.m[nonsensitive(\"a\")].v\n}}\n\
         output \"by_key\" {{\n  value = module.m[var.given].v\n}}\n"
    );
    repository(&[
        ("main.tf", &main),
        ("terraform.tfvars", &format!("given = \"{secret}\"\n")),
        ("prod.tfvars", &format!("given = \"{secret}\"\n")),
        ("t.tpl", "${nothing}"),
        (
            "m/main.tf",
            "variable \"p\" {\n  validation {\n    condition     = var.p == \"\"\n    error_message = \"it is ${var.p}\"\n  }\n}\n\
             output \"v\" {\n  value = { (var.p) = \"v-${var.p}\" }\n}\n",
        ),
    ])
}

#[test]
fn no_sensitive_value_is_in_what_inspect_shows() {
    for secret in PLANTED {
        let folder = planted(secret);
        let searched = |arguments: &[&str]| {
            let run = run(folder.path(), arguments);
            let all = format!("{}{}", run.out, run.err);
            let line = all.lines().find(|line| line.contains(secret));
            assert_eq!(line, None, "{arguments:?}");
            run.out
        };
        let tree = searched(&["inspect"]);
        assert!(
            tree.contains("aws_sqs_queue.q  aws.sqs  named (sensitive)  tagged (sensitive), (sensitive)"),
            "{tree}"
        );
        let json = searched(&["inspect", "-o", "json"]);
        assert!(json.contains("\"(sensitive)\": {"), "{json}");
        searched(&["inspect", "--environments"]);
        let locals = LOCALS.iter().map(|(name, _)| format!("local.{name}"));
        let others =
            ["output.all", "output.by_key", "aws_sqs_queue.q.name", "aws_sqs_queue.q.tags", "aws_sqs_queue.q.tags.Own"];
        let others = others.into_iter().map(str::to_owned);
        for asked in locals.chain(others) {
            searched(&["inspect", "--explain", &asked]);
            searched(&["inspect", "--explain", &asked, "-o", "json"]);
        }
        let shown = run(folder.path(), &["inspect", "-o", "json", "--show-sensitive"]).out;
        assert!(shown.contains(&format!("\"q-{secret}\"")), "{shown}");
    }
}

#[test]
fn no_sensitive_value_is_in_an_answer_of_the_console() {
    for secret in PLANTED {
        let folder = planted(secret);
        for (_, expression) in LOCALS {
            for form in [["console", "-e", expression].as_slice(), &["console", "--json", "-e", expression]] {
                let run = run(folder.path(), form);
                assert!(!run.out.contains(secret) && !run.err.contains(secret), "{form:?}: {}{}", run.out, run.err);
            }
        }
    }
}

#[test]
fn no_sensitive_value_is_in_what_a_check_says() {
    let secret = PLANTED[0];
    let folder = planted(secret);
    for format in ["auto", "full", "grouped", "concise", "json"] {
        let run =
            run(folder.path(), &["check", "--select", "hygiene,secrets,portability,naming,separation", "-o", format]);
        let all = format!("{}{}", run.out, run.err);
        assert_eq!(all.lines().find(|line| line.contains(secret)), None, "{format}");
        assert!(format != "json" || all.contains("(hidden)"), "{all}");
    }
}

#[test]
fn what_the_catalogue_calls_sensitive_is_hidden_where_it_is_explained() {
    let folder = repository(&[(
        "main.tf",
        "locals {\n  words = [\"Malham\", \"cove\"]\n}\nresource \"aws_db_instance\" \"d\" {\n  password = join(\"-\", local.words)\n}\n",
    )]);
    for form in [
        ["inspect", "--explain", "aws_db_instance.d.password"].as_slice(),
        &["inspect", "--explain", "aws_db_instance.d.password", "-o", "json"],
    ] {
        let told = run(folder.path(), form).out;
        assert!(told.contains("sensitive") && !told.contains("Malham-cove"), "{told}");
    }
}
