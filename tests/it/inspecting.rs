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

/// Declarations that terraform 1.11.4 refuses, each with the place that it names.
const REFUSED: [(&str, &str); 29] = [
    ("variable \"a\" {\n  type = object({ x = optional(string, upper(\"x\")) })\n}\n", "type-constraint main.tf:2"),
    ("resource \"terraform_data\" \"a\" {}\nresource \"terraform_data\" \"a\" {}\n", "duplicate-declaration main.tf:2"),
    ("locals { a = 1 }\nlocals { a = 2 }\n", "duplicate-declaration main.tf:2"),
    ("variable \"a\" { default = 1 }\nvariable \"a\" { default = 2 }\n", "duplicate-declaration main.tf:2"),
    ("output \"a\" { value = 1 }\noutput \"a\" { value = 2 }\n", "duplicate-declaration main.tf:2"),
    ("module \"a\" { source = \"./m\" }\nmodule \"a\" { source = \"./m\" }\n", "duplicate-declaration main.tf:2"),
    ("provider \"local\" {}\nprovider \"local\" {}\n", "duplicate-declaration main.tf:2"),
    ("resource \"terraform_data\" \"a\" {\n  count = 1\n  for_each = {}\n}\n", "bad-for-each main.tf:3"),
    ("module \"a\" {\n  source = \"./m\"\n  count = 1\n  for_each = {}\n}\n", "bad-for-each main.tf:4"),
    ("output \"a\" {}\n", "missing-argument main.tf:1"),
    ("module \"a\" {}\n", "missing-argument main.tf:1"),
    ("module \"a\" { source = \"./nothere\" }\n", "missing-module main.tf:1"),
    ("variable \"a\" {\n  type = \"string\"\n}\n", "type-constraint main.tf:2"),
    ("variable \"a\" {\n  type = \"list\"\n}\n", "type-constraint main.tf:2"),
    ("variable \"a\" {\n  type = list(\"string\")\n}\n", "type-constraint main.tf:2"),
    ("resource \"terraform_data\" \"a\" {\n  depends_on = [terraform_data.b]\n}\n", "undeclared main.tf:2"),
    ("resource \"terraform_data\" \"a\" {\n  depends_on = [\"module.b\"]\n}\n", "undeclared main.tf:2"),
    (
        "resource \"terraform_data\" \"a\" {\n  depends_on = [data.terraform_remote_state.b]\n}\n",
        "undeclared main.tf:2",
    ),
    ("output \"a\" {\n  value = 1\n  depends_on = [terraform_data.b]\n}\n", "undeclared main.tf:3"),
    ("module \"a\" {\n  source = \"./m\"\n  depends_on = [terraform_data.b]\n}\n", "undeclared main.tf:3"),
    ("resource \"terraform_data\" \"a\" { foo = 1 }\n", "unexpected-argument main.tf:1"),
    ("resource \"terraform_data\" \"a\" { id = 1 }\n", "unexpected-argument main.tf:1"),
    ("resource \"terraform_data\" \"a\" {\n  foo { }\n}\n", "unexpected-argument main.tf:2"),
    ("resource \"terraform_data\" \"a\" {}\noutput \"o\" { value = terraform_data.a.foo }\n", "no-attribute main.tf:2"),
    (
        "variable \"a\" {\n  sensitive = true\n  default = 1\n}\noutput \"o\" { value = [var.a] }\n",
        "sensitive-output main.tf:5",
    ),
    (
        "variable \"a\" { default = 1 }\noutput \"o\" {\n  value = 1\n  precondition {\n    condition = var.a == 2\n    error_message = \"no\"\n  }\n}\n",
        "precondition-failed main.tf:5",
    ),
    ("module \"a\" {\n  source = \"./n\"\n  x = null\n}\n", "bad-variable-value main.tf:3"),
    ("output \"a\" { value = range(1, 5, 0) }\n", "call-failed main.tf:1"),
    (
        "variable \"b\" {\n  default = 1\n  validation {\n    condition = var.b > 5\n    error_message = \"no\"\n  }\n}\n",
        "validation-failed main.tf:1",
    ),
];

#[test]
fn what_terraform_refuses_in_declarations_is_told() {
    let others =
        [("m/main.tf", "output \"v\" {\n  value = 1\n}\n"), ("n/main.tf", "variable \"x\" {\n  nullable = false\n}\n")];
    for (text, wrong) in REFUSED {
        let files: Vec<(&str, &str)> = [("main.tf", text)].into_iter().chain(others).collect();
        let told = refused(&files);
        assert!(told.contains(&wrong.to_owned()), "{text}: {told:?}");
        assert!(told.iter().all(|told| told == wrong), "{text}: {told:?}");
    }
    let given = [("main.tf", "variable \"a\" {\n  nullable = false\n}\n"), ("terraform.tfvars", "a = null\n")];
    assert_eq!(refused(&given), ["bad-variable-value terraform.tfvars:1"]);
}

#[test]
fn what_terraform_takes_in_declarations_is_not_refused() {
    for text in [
        "variable \"a\" {\n  nullable = false\n  default  = 5\n}\n",
        "variable \"a\" {\n  type    = list\n  default = []\n}\n",
        "variable \"a\" {\n  sensitive = true\n  default = 1\n}\noutput \"o\" {\n  value = var.a\n  sensitive = true\n}\n",
        "resource \"terraform_data\" \"b\" { count = 1 }\nresource \"terraform_data\" \"a\" {\n  depends_on = [terraform_data.b[5], \"terraform_data.b\"]\n}\n",
        "resource \"terraform_data\" \"a\" {\n  input = 1\n  triggers_replace = 2\n  lifecycle {\n    create_before_destroy = true\n  }\n}\n",
        "output \"a\" {\n  value = range(5, 5, 0)\n}\n",
    ] {
        let files =
            [("main.tf", text), ("terraform.tfvars", if text.contains("default  = 5") { "a = null\n" } else { "" })];
        assert_eq!(refused(&files), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn an_override_may_put_for_each_over_count() {
    // Recorded: terraform plans it without an error.
    let files = [
        ("main.tf", "resource \"terraform_data\" \"a\" {\n  count = 2\n}\n"),
        ("override.tf", "resource \"terraform_data\" \"a\" {\n  for_each = { k = 1 }\n}\n"),
    ];
    assert_eq!(refused(&files), Vec::<String>::new());
}

#[test]
fn what_is_declared_twice_makes_no_address() {
    let text = "resource \"terraform_data\" \"a\" {}\nresource \"terraform_data\" \"a\" {}\noutput \"o\" { value = 1 }\noutput \"o\" { value = 2 }\n";
    let told = inspected(&[("main.tf", text)]);
    let names =
        |field: &str| told["roots"][0][field].as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!((names("resources"), names("outputs")), (vec!["terraform_data.a".to_owned()], vec!["o".to_owned()]));
}

#[test]
fn authors_say_what_is_wrong_unless_it_is_sensitive() {
    let text = "variable \"a\" {\n  default = 1\n  validation {\n    condition     = var.a > 5\n    error_message = \"It is ${var.a}, not more than 5.\"\n  }\n}\n\
                variable \"pw\" {\n  default   = \"Zq7\"\n  sensitive = true\n  validation {\n    condition     = var.pw == \"\"\n    error_message = \"It is ${var.pw}.\"\n  }\n}\n";
    let folder = repository(&[("main.tf", text)]);
    let told = run(folder.path(), &["inspect"]).out;
    assert!(told.contains("does not pass its validation: It is 1, not more than 5. (validation-failed)"), "{told}");
    assert!(told.contains("the value of `pw` does not pass its validation (validation-failed)"), "{told}");
}

/// What the console answers.
fn answers(text: &str, expressions: &[&str]) -> Vec<String> {
    let folder = repository(&[("main.tf", text)]);
    let answer =
        |expression: &&str| run(folder.path(), &["console", "--json", "-e", expression]).out.trim_end().to_owned();
    expressions.iter().map(answer).collect()
}

#[test]
fn terraform_data_has_what_the_plan_of_terraform_shows() {
    // Recorded: `flatten` and `length` know the shape, `output` itself is not known; what is not set is null.
    let text = "resource \"terraform_data\" \"a\" { input = [\"a\"] }\nresource \"terraform_data\" \"b\" { input = { x = 1 } }\n\
                resource \"terraform_data\" \"n\" {}\n";
    let told = answers(
        text,
        &[
            "keys(terraform_data.b.output)",
            "length(terraform_data.a.output)",
            "terraform_data.n.input",
            "terraform_data.n.output",
            "terraform_data.n.triggers_replace",
            "terraform_data.a.output",
        ],
    );
    assert_eq!(told[0], "{\"value\":[\"x\"],\"type\":[\"tuple\",[\"string\"]]}");
    assert_eq!(told[1], "{\"value\":1,\"type\":\"number\"}");
    for null in &told[2..5] {
        assert_eq!(null, "{\"value\":null,\"type\":\"dynamic\"}");
    }
    assert!(told[5].starts_with("{\"unknown\":true,\"type\":[\"tuple\",[\"string\"]]"), "{}", told[5]);
}

#[test]
fn the_id_of_a_resource_is_a_text() {
    // Recorded with terraform_data: [\"x\", (not known)].
    let told = answers(
        "resource \"aws_s3_bucket\" \"a\" {}\n",
        &["flatten([[\"x\"], [aws_s3_bucket.a.id]])[0]", "length(flatten([[\"x\"], [aws_s3_bucket.a.id]]))"],
    );
    assert_eq!(told, ["{\"value\":\"x\",\"type\":\"string\"}", "{\"value\":2,\"type\":\"number\"}"]);
}

#[test]
fn blocks_as_a_whole_are_known_as_far_as_their_order_does_not_matter() {
    let text = "resource \"aws_security_group\" \"s\" {\n  egress {\n    from_port = 1\n    protocol  = \"tcp\"\n  }\n}\n\
                resource \"aws_security_group\" \"two\" {\n  egress {\n    from_port = 1\n    protocol  = \"tcp\"\n  }\n  egress {\n    from_port = 2\n    protocol  = \"tcp\"\n  }\n}\n\
                resource \"aws_security_group\" \"same\" {\n  egress {\n    from_port = 1\n  }\n  egress {\n    from_port = 1\n  }\n}\n\
                resource \"aws_security_group\" \"dynamic\" {\n  egress {\n    from_port = 1\n  }\n  dynamic \"egress\" {\n    for_each = [1]\n    content {}\n  }\n}\n\
                resource \"aws_s3_bucket\" \"t\" {\n  timeouts {\n    create = \"1h\"\n  }\n}\n";
    let told = answers(
        text,
        &[
            "aws_security_group.s.egress[*].from_port",
            "length(aws_security_group.two.egress)",
            "aws_security_group.two.egress[*].protocol",
            "aws_security_group.two.egress[*].from_port",
            "aws_security_group.same.egress[*].from_port",
            "aws_security_group.dynamic.egress[*].from_port",
            "aws_s3_bucket.t.timeouts.create",
        ],
    );
    assert_eq!(told[0], "{\"value\":[1],\"type\":[\"tuple\",[\"number\"]]}");
    assert_eq!(told[1], "{\"value\":2,\"type\":\"number\"}");
    assert_eq!(told[2], "{\"value\":[\"tcp\",\"tcp\"],\"type\":[\"tuple\",[\"string\",\"string\"]]}");
    assert!(told[3].ends_with("\"partial\":true}") && told[3].contains("[{\"$unknown\""), "{}", told[3]);
    for open in &told[4..] {
        assert!(open.starts_with("{\"unknown\":true"), "{open}");
    }
}

#[test]
fn calls_of_modules_that_are_not_here_are_shown() {
    let text = "module \"vpc\" {\n  source  = \"terraform-aws-modules/vpc/aws\"\n  version = \"5.0.0\"\n}\nmodule \"m\" {\n  source   = \"./m\"\n  for_each = { k = 1 }\n}\n\
                module \"gone\" {\n  source = \"./gone\"\n}\n";
    let files =
        [("main.tf", text), ("m/main.tf", "module \"inner\" {\n  source = \"git::https://example.org/x.git\"\n}\n")];
    let told = inspected(&files);
    let shown: Vec<(&str, &str, &str, u64)> = told["roots"][0]["unresolved_modules"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|call| {
            let text = |field: &str| call[field].as_str().expect("a text");
            (text("address"), text("source"), text("reason"), call["line"].as_u64().expect("a line"))
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("module.vpc", "terraform-aws-modules/vpc/aws", "not_installed", 1),
            ("module.gone", "./gone", "no_folder", 9),
            ("module.m[\"k\"].module.inner", "git::https://example.org/x.git", "not_installed", 1),
        ]
    );
    let folder = repository(&files);
    let tree = run(folder.path(), &["inspect"]).out;
    assert!(tree.contains("\n  module.vpc (terraform-aws-modules/vpc/aws, not here)\n"), "{tree}");
    assert!(tree.contains("error main.tf:10 there is no folder `./gone` (missing-module)"), "{tree}");
    let checked = run(folder.path(), &["check"]).out;
    assert!(checked.contains("1 module call leads to a folder that is not there"), "{checked}");
    assert!(!checked.contains("2 module calls lead"), "{checked}");
}

#[test]
fn variables_are_explained() {
    let files = [
        (
            "main.tf",
            "variable \"x\" {\n  default = { a = 1 }\n}\nvariable \"given\" {}\nmodule \"m\" {\n  source   = \"./m\"\n  for_each = { a = 1, b = 2 }\n  n        = each.value\n}\n",
        ),
        ("terraform.tfvars", "given = [\"v\"]\n"),
        ("m/main.tf", "variable \"n\" {}\n"),
    ];
    let folder = repository(&files);
    for (asked, value, step) in [
        ("var.x.a", "= 1", "← main.tf:2 default of var.x"),
        ("var.given[0]", "= \"v\"", "← terraform.tfvars:1 \"v\""),
        ("module.m[\"b\"].var.n", "= 2", "← main.tf:7 2"),
    ] {
        let told = run(folder.path(), &["inspect", "--explain", asked]);
        assert!(told.out.contains(value) && told.out.contains(step), "{asked}: {}{}", told.out, told.err);
    }
}

#[test]
fn messages_say_what_is_wrong() {
    let folder = repository(&[("main.tf", "variable \"pw\" {\n  default = \"Zq7\"\n  sensitive = true\n}\n")]);
    for (expression, told) in [
        (
            "true ? { a = 1, b = [1] } : { a = 2, b = 3 }",
            "error: at \"b\" one branch is a tuple, the other is a number (conditional-types)",
        ),
        ("tonumber(\"abc\")", "error: \"abc\" is not a number (bad-argument)"),
        ("upper(\"a\", \"b\")", "error: the function `upper` takes one argument (too-many-arguments)"),
        ("[for x in {}.y : x]", "error: there is no attribute `y` (no-attribute)"),
        ("merge([])", "error: a map or object is required, not a tuple (call-failed)"),
        ("keys(\"a\")", "error: a map or object is required, not a string (bad-argument)"),
        ("range(1, 5, 0)", "error: the step is zero, so that the end is never reached (call-failed)"),
        ("a b", "error: more follows the value (syntax)"),
        ("", "error: there is no expression (syntax)"),
        ("-1", "-1"),
        ("1 +", "error: the value is missing, the expression ends here (syntax)"),
    ] {
        assert_eq!(run(folder.path(), &["console", "-e", expression]).out.trim_end(), told, "{expression}");
    }
}
