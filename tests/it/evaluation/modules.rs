//! Modules: variables and where their values come from, locals, instances, addresses, limits.

use std::fmt::Write as _;

use unmoor::configuration::{self, Configuration};
use unmoor::evaluation::modules::{RunValues, Scenarios};
use unmoor::evaluation::{Evaluated, Evaluator, Instance, InstanceKey, Judged, Reason};
use unmoor::settings::Settings;
use unmoor::source::{Limits, MemoryTree, Scope, WalkOptions, load};

use super::{json_of, with_root};

/// The value of an output `o` of a root module, as JSON.
fn check(text: &str) -> String {
    with_root(&[("main.tf", text)], &[], |evaluation, _| {
        let root = evaluation.root();
        let at = root.module.outputs.iter().position(|output| output.name == "o").expect("there is `o`");
        json_of(&evaluation.output(&root, at).expect("it has a value")).to_string()
    })
}

fn addresses(files: &[(&str, &str)]) -> Vec<String> {
    let tree = MemoryTree::new(files);
    let loaded = load(&tree, &Scope::whole(), &WalkOptions::default(), &Limits::default());
    let sources = configuration::parse(loaded);
    let configuration = Configuration::build(&sources, |_| false, |_| false);
    let settings = Settings::default();
    let evaluated = Evaluated::new(&configuration, &sources, &tree, &|_| &settings, &RunValues::default())
        .expect("no file is missing");
    evaluated
        .trees
        .iter()
        .flat_map(|tree| tree.instances.iter().map(|(_, address)| address.as_str().to_owned()))
        .collect()
}

#[test]
fn what_is_not_known_says_why() {
    for (expression, reason) in [
        ("var.x", "it depends on `var.x`"),
        ("aws_sqs_queue.q.arn", "the provider decides `aws_sqs_queue.q.arn`"),
        ("data.aws_region.r.name", "it is read from `data.aws_region.r.name` at plan time"),
        ("module.gone.id", "`module.gone.id` comes from a module that is not here"),
        ("uuid()", "`uuid()` depends on time, chance or the machine"),
        ("basename(path.cwd)", "`path.cwd` depends on the machine"),
        ("file(\"../../outside\")", "the file `../../outside` was not read"),
        ("tonumber(\"x\")", "Terraform refuses the expression (bad-argument)"),
        ("local.a", "it depends on `var.x`"),
    ] {
        let text = format!(
            "variable \"x\" {{}}\nlocals {{\n  a = upper(var.x)\n}}\nresource \"aws_sqs_queue\" \"q\" {{}}\n\
             data \"aws_region\" \"r\" {{}}\nmodule \"gone\" {{\n  source = \"a/b/c\"\n}}\n\
             output \"o\" {{\n  value = {expression}\n}}\n"
        );
        with_root(&[("main.tf", &text)], &[], |evaluation, _| {
            let value = evaluation.output(&evaluation.root(), 0).expect("there is one");
            let Judged::Unknown(unknown) = value.judged() else { panic!("`{expression}` is not known: {value:?}") };
            assert_eq!(unknown.cause.reason.to_string(), reason, "{expression}");
        });
    }
}

#[test]
fn the_workspace_is_not_known_unless_somebody_names_it() {
    let tree = MemoryTree::new(&[("main.tf", "output \"o\" {\n  value = terraform.workspace\n}\n")]);
    let loaded = load(&tree, &Scope::whole(), &WalkOptions::default(), &Limits::default());
    let sources = configuration::parse(loaded);
    let configuration = Configuration::build(&sources, |_| false, |_| false);
    let settings = Settings::default();
    let scenarios =
        Scenarios::new(&configuration, &sources, &|_| &settings, &RunValues::default()).expect("no file is missing");
    let (id, module) = configuration.modules().next().expect("there is one");
    let evaluator = Evaluator::new(&configuration, &tree, (id, module), scenarios.of_module(&configuration, id));
    let value = evaluator.evaluate(module.outputs[0].arguments.attribute("value").expect("a value").value());
    let Judged::Unknown(unknown) = value.judged() else { panic!("it is not known: {value:?}") };
    assert_eq!(unknown.cause.reason, Reason::Workspace);
}

#[test]
fn what_a_value_begins_with_is_known_before_what_is_not() {
    let text = "variable \"x\" {}\noutput \"o\" {\n  value = \"prod-${var.x}-b\"\n}\n";
    assert!(check(text).contains("\"prefix\":\"prod-\""), "{}", check(text));
}

#[test]
fn known_structure_survives_unknown_parts() {
    let merged = check(
        "variable \"more\" { type = map(string) }\n\
         output \"o\" {\n  value = keys({ Owner = \"a\", Name = upper(var.more[\"n\"]) })\n}\n",
    );
    assert_eq!(merged, "[\"Name\",\"Owner\"]");
    let open = check(
        "variable \"more\" { type = map(string) }\n\
         output \"o\" {\n  value = merge(var.more, { Owner = \"a\" })\n}\n",
    );
    assert_eq!(open, "{\"Owner\":\"a\",\"$more\":true}");
    let branches = check(
        "variable \"is_on\" { type = bool }\n\
         output \"o\" {\n  value = var.is_on ? { Owner = \"a\", Env = \"b\" } : { Owner = \"a\", Env = \"c\" }\n}\n",
    );
    assert!(branches.starts_with("{\"Env\":{\"$unknown\""), "{branches}");
    assert!(branches.ends_with("\"Owner\":\"a\"}"), "{branches}");
}

#[test]
fn a_count_that_is_not_known_is_one_instance_that_stands_for_all() {
    let keys = |text: &str| {
        let text = format!("variable \"n\" {{}}\nvariable \"s\" {{}}\nresource \"aws_x\" \"a\" {{\n  {text}\n}}\n");
        with_root(&[("main.tf", &text)], &[], |evaluation, _| {
            let keys = evaluation.resource_keys(&evaluation.root(), 0);
            keys.iter().map(ToString::to_string).collect::<Vec<_>>()
        })
    };
    assert_eq!(keys(""), [""]);
    assert_eq!(keys("count = 2"), ["[0]", "[1]"]);
    assert_eq!(keys("count = \"1\""), ["[0]"]);
    assert!(keys("count = 0").is_empty());
    assert_eq!(keys("count = var.n"), ["[*]"]);
    assert_eq!(keys("count = 1000000"), ["[*]"], "a limit is no number of instances");
    assert_eq!(keys("count = -1"), ["[*]"]);
    assert_eq!(keys("for_each = { b = 1, a = 2 }"), ["[\"a\"]", "[\"b\"]"]);
    assert_eq!(keys("for_each = toset([\"a\"])"), ["[\"a\"]"]);
    assert_eq!(keys("for_each = { a = 1, (var.s) = 1 }"), ["[\"a\"]", "[*]"]);
    assert_eq!(keys("for_each = var.s"), ["[*]"]);
    assert!(keys("lifecycle {\n    enabled = false\n  }").is_empty(), "as OpenTofu has it");
}

#[test]
fn chains_of_locals_of_any_length_end_and_so_do_those_that_bite_their_tails() {
    let mut text = "locals {\n  l0 = 1\n".to_owned();
    for at in 1..9000 {
        let _ = writeln!(text, "  l{at} = local.l{} + 1", at - 1);
    }
    assert_eq!(check(&format!("{text}}}\noutput \"o\" {{\n  value = local.l8999\n}}\n")), "9000");
    let circle = check("locals {\n  a = local.b\n  b = local.a\n}\noutput \"o\" {\n  value = local.a\n}\n");
    assert!(circle.contains("(cycle)"), "{circle}");
}

#[test]
fn values_that_double_are_given_up_and_not_built() {
    let mut text = "locals {\n  l0 = [1]\n  s0 = \"0123456789\"\n  m0 = { a = 1 }\n".to_owned();
    for at in 1..64 {
        let before = at - 1;
        let _ = writeln!(text, "  l{at} = [local.l{before}, local.l{before}]");
        let _ = writeln!(text, "  s{at} = \"${{local.s{before}}}${{local.s{before}}}\"");
        let _ = writeln!(text, "  m{at} = {{ a = local.m{before}, b = local.m{before} }}");
    }
    for name in ["l63", "s63", "m63"] {
        let value = check(&format!("{text}}}\noutput \"o\" {{\n  value = local.{name}\n}}\n"));
        assert!(value.contains("the limit on"), "{name} has {} bytes", value.len());
    }
    for call in [
        "range(1000000000)",
        "setproduct(range(1000), range(1000), range(1000))",
        "format(\"%1000000000d\", 1)",
        "pow(10, 1000000)",
        "[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]]",
        "join(\"\", [for a in range(1000) : format(\"%100000d\", 1)])",
    ] {
        let value = check(&format!("output \"o\" {{\n  value = {call}\n}}\n"));
        assert!(value.len() < 100_000, "{call} comes to an end");
    }
}

#[test]
fn settings_of_a_json_file_count_as_well() {
    let files = [
        ("main.tf.json", "{\"variable\":{\"a\":{}},\"output\":{\"o\":{\"value\":\"${var.a}-x\"}}}"),
        ("terraform.tfvars.json", "{\"a\":\"$${b}\"}"),
    ];
    let value =
        with_root(&files, &[], |evaluation, _| json_of(&evaluation.output(&evaluation.root(), 0).expect("one")));
    assert_eq!(value, "$${b}-x", "values in JSON are literal texts");
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
        let tree = MemoryTree::new(&files);
        let loaded = load(&tree, &Scope::whole(), &WalkOptions::default(), &Limits::default());
        let sources = configuration::parse(loaded);
        let configuration = Configuration::build(&sources, |_| false, |_| false);
        let (id, module) = configuration.modules().next().expect("there is one");
        let scenario = unmoor::evaluation::modules::Scenario::default();
        let evaluator = Evaluator::new(&configuration, &tree, (id, module), &scenario);
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

/// The classes of what is wrong in a root with a module `m`.
fn wrong_in(root: &str, module: &str) -> Vec<&'static str> {
    with_root(&[("main.tf", root), ("m/main.tf", module)], &[], |evaluation, _| {
        evaluation.check_all().iter().map(|error| error.class.word()).collect()
    })
}

#[test]
fn what_is_wrong_in_any_case_is_wrong_in_a_resource_without_instances() {
    for (expression, wrong) in [
        ("true ? 0 : [1]", vec!["conditional-types"]),
        ("0 * tonumber(true)", vec!["bad-argument"]),
        ("[local.first, upper([])]", vec!["bad-argument"]),
        ("var.names[0]", vec![]),
        ("local.first", vec![]),
        ("terraform_data.other.input.x", vec![]),
        ("count.index + 1", vec![]),
        ("upper(try([terraform_data.other.input], []))", vec![]),
    ] {
        let text = format!(
            "variable \"names\" {{\n  type    = list(string)\n  default = []\n}}\nlocals {{\n  all = [for name in \
             var.names : name]\n  first = try(local.all[0], \"\")\n}}\nresource \"terraform_data\" \"other\" {{\n  \
             input = []\n}}\nresource \"terraform_data\" \"none\" {{\n  count = length(var.names)\n  input = \
             {expression}\n}}\n"
        );
        assert_eq!(wrong_in(&text, ""), wrong, "{expression}");
    }
}

#[test]
fn what_is_wrong_in_any_case_is_wrong_in_a_module_without_instances() {
    let call = |arguments: &str| format!("module \"m\" {{\n  source = \"./m\"\n  count = 0\n{arguments}}}\n");
    let module = |value: &str| {
        format!("variable \"v\" {{\n  type = bool\n  default = true\n}}\noutput \"o\" {{\n  value = {value}\n}}\n")
    };
    assert_eq!(wrong_in(&call("  v = false\n"), &module("upper([])")), ["bad-argument"]);
    assert_eq!(wrong_in(&call("  v = []\n"), &module("var.v")), ["bad-variable-value"]);
    assert_eq!(wrong_in(&call(""), &module("var.v ? 1 : tonumber(\"x\")")), Vec::<&str>::new());
    assert_eq!(wrong_in(&call(""), &module("{ true = 1 }[var.v]")), Vec::<&str>::new());
}

#[test]
fn a_default_has_to_fit_even_where_a_value_is_given() {
    let call = "module \"m\" {\n  source = \"./m\"\n  v = [[]]\n}\n";
    let module = |rest: &str| format!("variable \"v\" {{\n{rest}}}\n");
    assert_eq!(wrong_in(call, &module("  default = null\n  nullable = false\n")), ["bad-default"]);
    assert_eq!(wrong_in(call, &module("  type = set(list(any))\n  default = [[0], []]\n")), ["bad-default"]);
    assert_eq!(wrong_in(call, &module("  type = list(list(any))\n  default = [[0], []]\n")), Vec::<&str>::new());
}
