//! Where values come from, step by step.

use std::sync::Arc;

use unmoor::evaluation::modules::PathStep;

use super::with_root;

/// The trail of an element of an argument of the first resource of the first called module, or of the root: a line a step.
fn trail(files: &[(&str, &str)], in_module: bool, path: &[PathStep]) -> String {
    with_root(files, &["-var-file=prod.tfvars"], |evaluation, files| {
        let instances = evaluation.all_instances();
        let instance = &instances[usize::from(in_module)];
        let attribute = instance.module.resources[0].arguments.attribute("tags").expect("it has tags");
        let trail = evaluation.trail_of_argument(instance, (0, 0), attribute.value(), path);
        let lines = trail.steps.iter().map(|step| {
            let place = files.position(step.span);
            let end = if step.what.is_empty() { files.slice(step.span) } else { &step.what };
            format!("{end} {}:{}", files.path(step.span.file), place.line)
        });
        lines.collect::<Vec<_>>().join("\n")
    })
}

#[test]
fn a_trail_leads_through_locals_modules_and_variable_files_to_where_a_value_is_written() {
    let files = [
        (
            "main.tf",
            "variable \"owner\" {}\nlocals {\n  shared = { Owner = var.owner, Env = \"dev\" }\n}\nmodule \"m\" {\n  source = \"./m\"\n  tags   = merge(local.shared, { Env = \"prod\" })\n}\n",
        ),
        (
            "m/main.tf",
            "variable \"tags\" {}\nlocals {\n  all = var.tags\n}\nresource \"aws_sqs_queue\" \"q\" {\n  tags = local.all\n}\n",
        ),
        ("prod.tfvars", "owner = \"data\"\n"),
    ];
    let key = |name: &str| [PathStep::Key(Arc::from(name))];
    assert_eq!(
        trail(&files, true, &key("Owner")),
        "local.all m/main.tf:6\nvar.tags m/main.tf:3\nargument of module.m main.tf:7\nlocal.shared main.tf:7\nvar.owner main.tf:3\n\"data\" prod.tfvars:1"
    );
    assert_eq!(
        trail(&files, true, &key("Env")),
        "local.all m/main.tf:6\nvar.tags m/main.tf:3\nargument of module.m main.tf:7\n\"prod\" main.tf:7"
    );
}

#[test]
fn a_trail_follows_branches_lookups_each_and_defaults() {
    let files = [
        (
            "main.tf",
            "variable \"env\" { default = \"prod\" }\nlocals {\n  by_env = {\n    prod = \"p\"\n    dev  = \"d\"\n  }\n}\n\
             resource \"aws_sqs_queue\" \"q\" {\n  for_each = { a = { Name = \"n\" } }\n  tags = {\n    Env  = var.env == \"prod\" ? local.by_env[var.env] : \"none\"\n    Name = each.value.Name\n    Kind = lookup(local.by_env, \"no\", var.env)\n  }\n}\n",
        ),
        ("prod.tfvars", ""),
    ];
    let key = |name: &str| [PathStep::Key(Arc::from(name))];
    assert_eq!(trail(&files, false, &key("Env")), "local.by_env main.tf:11\n\"p\" main.tf:4");
    assert_eq!(trail(&files, false, &key("Name")), "each.value main.tf:12\n\"n\" main.tf:9");
    assert_eq!(
        trail(&files, false, &key("Kind")),
        "var.env main.tf:13\ndefault of var.env main.tf:1\n\"prod\" main.tf:1"
    );
}

#[test]
fn a_trail_leads_through_for_expressions_to_the_element() {
    let files = [
        (
            "main.tf",
            "locals {\n  teams = [\n    { name = \"a\", owner = \"one\", is_on = true },\n    { name = \"b\", owner = \"two\", is_on = false },\n    { name = \"c\", owner = \"three\", is_on = true },\n  ]\n\
             \u{20} owners = { for at, team in local.teams : \"${team.name}-${at}\" => team.owner if team.is_on }\n  pairs  = [for key, owner in local.owners : { of = owner, key = key }]\n}\n\
             resource \"aws_sqs_queue\" \"q\" {\n  tags = {\n    Owner = local.owners[\"c-2\"]\n    Pair  = local.pairs[1].of\n    Key   = local.pairs[1].key\n  }\n}\n",
        ),
        ("prod.tfvars", ""),
    ];
    let key = |name: &str| [PathStep::Key(Arc::from(name))];
    assert_eq!(
        trail(&files, false, &key("Owner")),
        "local.owners main.tf:12\nlocal.teams main.tf:7\n\"three\" main.tf:5"
    );
    assert_eq!(
        trail(&files, false, &key("Pair")),
        "local.pairs main.tf:13\nlocal.owners main.tf:8\nlocal.teams main.tf:7\n\"three\" main.tf:5"
    );
    assert_eq!(trail(&files, false, &key("Key")), "local.pairs main.tf:14\nkey main.tf:8", "a key is written nowhere");
}
