//! What is refused, and with which words.

use super::{check, describe, errors_of, load, load_with, request};

#[test]
fn unknown_words_come_with_a_suggestion() {
    check(
        r#"
        portabilty {
          primary = "aws"
        }
        rule "naming/label_case" {
          levl  = "error"
          level = "warn"
        }
        portability {
          primry  = "aws"
          targets = ["gcp", "azuer"]
        }
        module "x" {
          pinned = "commits"
        }
        "#,
        "
unmoor.hcl:2:9 settings have no block `portabilty`
  help: did you mean `portability`?
unmoor.hcl:6:11 this block has no argument `levl`
  help: did you mean `level`?
unmoor.hcl:7:19 `level` cannot be `warn`
  help: did you mean `warning`?
unmoor.hcl:10:11 this block has no argument `primry`
  help: did you mean `primary`?
unmoor.hcl:11:22 `targets` cannot be `gcp`
  help: use one of `aws`, `azure`, `google`, `oci`, `openstack`, `kubernetes`
unmoor.hcl:11:29 `targets` cannot be `azuer`
  help: did you mean `azure`?
unmoor.hcl:14:20 `pinned` cannot be `commits`
  help: did you mean `commit`?
",
    );
}

#[test]
fn names_of_systems_tokens_and_formats_must_exist() {
    check(
        r#"
        system "data" {}
        root "core" { system = "dta" }
        rule "naming/*" { systems = ["data", "library", "other*", "othr"] }
        token "environment" { values = ["dev"] }
        naming {
          format "cloud" { tokens = "{enviroment}-{app}" }
          use "clod" { on = ["name"] }
        }
        tagging {
          key "Env" { token = "Environment" }
        }
        "#,
        "
unmoor.hcl:3:32 there is no system `dta`
  help: did you mean `data`?
unmoor.hcl:4:67 there is no system `othr`
  help: use one of `data`, `library`
unmoor.hcl:7:37 there is no token `app`
  help: only `environment` is known here
unmoor.hcl:7:37 there is no token `enviroment`
  help: did you mean `environment`?
unmoor.hcl:8:15 there is no format `clod`
  help: did you mean `cloud`?
unmoor.hcl:11:31 there is no token `Environment`
  help: did you mean `environment`?
",
    );
}

#[test]
fn values_are_literal() {
    check(
        r#"
        unmoor {
          repository = var.name
          exclude    = concat(["a"], ["b"])
          checks     = ["${path.module}/x"]
        }
        token "a" {
          values = [for x in ["a"] : x]
        }
        "#,
        "
unmoor.hcl:3:24 settings hold literal values, but this is a reference
  help: write the value itself
unmoor.hcl:4:24 settings hold literal values, but this calls a function
  help: write the value itself
unmoor.hcl:5:25 settings hold literal values, but this text has `${…}` or `%{…}` in it
  help: write the value itself
unmoor.hcl:8:20 settings hold literal values, but this is computed
  help: write the value itself
",
    );
}

#[test]
fn values_have_the_right_kind() {
    check(
        r#"
        unmoor {
          root    = "true"
          exclude = "x"
        }
        system "a" { title = 3 }
        portability {
          window_months = [12, 6]
          confidence    = 2
          class_levels  = { uniqe = "warning", rewrite = "loud" }
          parameters    = { "A.rewrite" = [1, 3] }
          limit { new_families = -1 }
          accept "aws.sqs" {
            because = "x"
            by      = "y"
            on      = "2026-9-2"
            review  = 2027
          }
        }
        "#,
        "
unmoor.hcl:3:21 `root` takes `true` or `false`, and this is a text
  help: write `true` without quotes
unmoor.hcl:4:21 `exclude` takes a list, and this is a text
  help: put `[ ]` around it
unmoor.hcl:6:30 `title` takes a text in quotes, and this is a number
  help: write `\"3\"`
unmoor.hcl:8:27 `window_months` takes 2 numbers, none smaller than the one before it
  help: write `[6, 12]` or the like
unmoor.hcl:9:27 `confidence` cannot be 2
  help: write a number from 0 to 1
unmoor.hcl:10:29 `class_levels` has no key `uniqe`
  help: did you mean `unique`?
unmoor.hcl:10:58 `class_levels` cannot be `loud`
  help: use one of `off`, `info`, `warning`, `error`
unmoor.hcl:11:43 `parameters` takes 3 numbers, none smaller than the one before it
  help: write `[1, 3, 10]` or the like
unmoor.hcl:12:34 `new_families` cannot be -1
  help: write a whole number from 0 to 100000
unmoor.hcl:16:23 `2026-9-2` is not a date
  help: write it as in `2027-03-31`
unmoor.hcl:17:23 `review` takes a date in quotes, and this is a number
",
    );
}

#[test]
fn labels_are_checked() {
    check(
        r#"
        token {}
        token "a" "b" { values = ["x"] }
        token "a b" { values = ["x"] }
        naming "x" {}
        rule "label_case" {}
        rule "*" {}
        check "Mine/Rule" {}
        service "step_functions" {}
        root "/abs" {}
        account "" {}
        "#,
        "
unmoor.hcl:2:9 this block `token` has no label
  help: write `token \"NAME\" { … }`
unmoor.hcl:3:19 a block `token` has one label
unmoor.hcl:4:15 `a b` is not a name that a block can have
  help: use letters, digits, `_` and `-`
unmoor.hcl:5:16 a block `naming` has no label
unmoor.hcl:6:14 `label_case` is neither the id of a rule nor a group of rules
  help: write `GROUP/RULE` for one rule, `GROUP/*` for a group
unmoor.hcl:7:14 `*` is neither the id of a rule nor a group of rules
  help: write `GROUP/RULE` for one rule, `GROUP/*` for a group
unmoor.hcl:8:15 `Mine/Rule` is not the id of a rule
  help: write `GROUP/RULE` in small letters, digits and `_`
unmoor.hcl:9:17 `step_functions` is not the id of a service
  help: write provider and service, such as `aws.sqs`
unmoor.hcl:10:14 `/abs` is not relative to the file that holds it
unmoor.hcl:11:17 this label is empty
",
    );
}

#[test]
fn blocks_and_arguments_are_not_mixed_up() {
    check(
        r#"
        token = { environment = {} }
        unmoor {
          exclude {}
        }
        root "x" { environment = "prod" }
        version = 1
        "#,
        "
unmoor.hcl:2:9 `token` is a block, not an argument
  help: write `token \"…\" { … }`
unmoor.hcl:4:11 `exclude` is an argument, not a block
  help: write `exclude = …`
unmoor.hcl:6:20 `environment` is a block, not an argument
  help: write `environment \"…\" { … }`
unmoor.hcl:7:9 settings have no argument `version`
",
    );
}

#[test]
fn what_is_set_twice_shows_both_places() {
    check(
        r#"
        system "a" {
          title = "A"
          title = "B"
        }
        system "a" { title = "C" }
        token "t" {
          values  = ["x"]
          pattern = "x"
        }
        token "u" { values = ["x"] }
        token "u" { by_region = { a = "b" } }
        token "v" {
          values  = ["x", "x"]
          aliases = { y = "x", y = "x" }
        }
        "#,
        "
unmoor.hcl:4:11 argument `title` is set twice; the first is on line 3
  help: remove one of them
unmoor.hcl:6:22 `title` of `system \"a\"` is set twice in this file
  help: remove one of them
  unmoor.hcl:3:11 first set here
unmoor.hcl:9:11 `values` and `pattern` of `token \"t\"` exclude each other
  help: remove one of them
  unmoor.hcl:8:11 first set here
unmoor.hcl:12:21 `values` and `by_region` of `token \"u\"` exclude each other
  help: remove one of them
  unmoor.hcl:11:21 first set here
unmoor.hcl:14:27 `x` is here twice
unmoor.hcl:15:32 the key `y` is here twice
  unmoor.hcl:15:23 first written here
",
    );
}

#[test]
fn paths_stay_inside_the_repository() {
    check(
        r#"
        unmoor {
          exclude  = ["../x", "~/y", "a\\b", "/z", "!", "[a", "!ok"]
          vendored = ["!only/taken/out"]
          base     = ["../council.hcl"]
        }
        root "core" {
          environment "prod" { var_files = ["{env}/x.tfvars", "a/../../b"] }
        }
        rule "naming/*" { addresses = ["aws_s3_bucket.a[0]"] }
        "#,
        "
unmoor.hcl:3:23 `../x` leaves the folder of the file that holds it
unmoor.hcl:3:31 `~/y` is not relative to the file that holds it
unmoor.hcl:3:38 `a\\b` has `\\` in it; parts of a path are joined by `/`
unmoor.hcl:3:46 `/z` is not relative to the file that holds it
unmoor.hcl:3:52 this glob is empty
unmoor.hcl:3:57 `[a` is not a glob: unclosed character class; missing ']'
unmoor.hcl:4:23 the first glob takes out of nothing
  help: put a glob such as `**` before it
unmoor.hcl:5:23 `../council.hcl` leads out of the repository
unmoor.hcl:8:45 `{env}` stands for nothing in a path
  help: use `{root}`, or spell it out
unmoor.hcl:8:63 `a/../../b` leads out of the repository
unmoor.hcl:10:40 `aws_s3_bucket.a[0]` has an instance key in it
  help: leave the instance key out: it stands for all instances
",
    );
}

#[test]
fn text_that_is_no_hcl_does_not_hide_other_errors() {
    let found = errors_of("unmoor {\n  root = = true\n  roott = true\n}\n");
    assert!(found.contains("unmoor.hcl:2:"), "{found}");
    assert!(found.contains("this block has no argument `roott`"), "{found}");
}

#[test]
fn another_version_is_all_that_is_said() {
    check(
        r#"
        unmoor { required_version = ">= 0.2, < 1.0" }
        novelty {}
        "#,
        "
unmoor.hcl:2:37 these settings are for unmoor `>= 0.2, < 1.0`, and this is 0.1.0
  help: install such a version, or change the line
",
    );
    check(
        r#"unmoor { required_version = "latest" }"#,
        "
unmoor.hcl:1:29 `required_version` cannot be `latest`: it is not a version constraint such as `>= 0.1, < 1.0`
",
    );
}

#[test]
fn files_that_are_named_must_exist() {
    let (files, loaded) = load(&[("unmoor.hcl", "unmoor { base = [\"gone.hcl\"] }")]);
    assert_eq!(describe(&files, &loaded.unwrap_err()), "unmoor.hcl:1:18 cannot read `gone.hcl`: it does not exist\n");
    let given = unmoor::settings::GivenFile { path: "gone.hcl".into(), text: None };
    let request = unmoor::settings::Request { choice: unmoor::settings::Choice::File(given), ..request() };
    let (files, loaded) = load_with(&[("unmoor.hcl", "")], request);
    assert_eq!(describe(&files, &loaded.unwrap_err()), "cannot read `gone.hcl`: it does not exist\n");
}

#[test]
fn a_folder_has_one_settings_file() {
    let (files, loaded) = load(&[("unmoor.hcl", ""), ("unmoor.json", "{}")]);
    let found = describe(&files, &loaded.unwrap_err());
    assert!(found.contains("`unmoor.hcl` and `unmoor.json` are both here"), "{found}");
}

#[test]
fn checks_files_hold_only_checks_and_bases_name_no_bases() {
    let (files, loaded) = load(&[
        ("unmoor.hcl", "unmoor {\n  checks = [\"policy/*.hcl\"]\n  base = [\"base.hcl\"]\n}\n"),
        ("base.hcl", "unmoor { base = [\"x.hcl\"] }\n"),
        ("policy/a.hcl", "rule \"naming/*\" { level = \"off\" }\n"),
    ]);
    assert_eq!(
        describe(&files, &loaded.unwrap_err()),
        "base.hcl:1:17 `base` can only be set in the repository root's own settings\n  help: set it there\n"
    );
    let (files, loaded) = load(&[
        ("unmoor.hcl", "unmoor {\n  checks = [\"policy/*.hcl\"]\n}\n"),
        ("policy/a.hcl", "rule \"naming/*\" { level = \"off\" }\n"),
    ]);
    assert_eq!(
        describe(&files, &loaded.unwrap_err()),
        "policy/a.hcl:1:1 `rule \"naming/*\"` cannot stand here: this file may hold only `check` blocks\n  \
         help: move it to `unmoor.hcl`, or take the file out of `checks`\n"
    );
}

#[test]
fn contradictions_in_portability_are_refused() {
    check(
        r#"
        portability {
          primary = "aws"
          targets = ["aws", "azure"]
          accept "aws.sqs" {
            because = "x"
            by      = "y"
            on      = "2027-09-02"
            review  = "2026-09-02"
          }
        }
        tagging {
          key "Cost" {
            pattern = "[0-9]+"
            fill    = "none"
          }
        }
        "#,
        "
unmoor.hcl:4:22 `aws` is the primary cloud, so it cannot be a target
  help: remove it from one of the two
  unmoor.hcl:3:21 the primary cloud
unmoor.hcl:9:23 `accept \"aws.sqs\"` is reviewed before it is decided
  help: set `review` to a day after `on`
  unmoor.hcl:8:23 decided here
unmoor.hcl:15:23 `none` cannot fill `Cost`: the key does not allow it
",
    );
}

#[test]
fn errors_in_json_point_at_their_place() {
    let text = r#"{
  "//": "why",
  "rule": {"naming/label_case": {"levl": "error", "level": "error", "level": "off"}},
  "naming": 3,
  "token": {"a": ["x"]},
  "check": {"a/b": {"summary": "s", "error_message": "m", "condition": "self.x"}},
  "module": {"m": {"outputs": {"a": "${input.a}", "a": 1}}},
  "system": {"a b": {}}
}"#;
    let (files, loaded) = load(&[("unmoor.json", text)]);
    let expected = r#"
unmoor.json:3:34 this block has no argument `levl`
  help: did you mean `level`?
unmoor.json:3:69 `level` is set twice
  unmoor.json:3:51 first set here
unmoor.json:4:13 `naming` is a block, so an object belongs here
  help: write `"naming": { … }`
unmoor.json:5:19 `token` is a block, so an object belongs here
  help: write `"token": { "LABEL": { … } }`
unmoor.json:6:72 in JSON an expression stands in `"${…}"`
  help: write `"${self.x}"`
unmoor.json:7:51 the key `a` is here twice
  unmoor.json:7:32 first written here
unmoor.json:8:14 `a b` is not a name that a block can have
  help: use letters, digits, `_` and `-`
"#;
    assert_eq!(describe(&files, &loaded.unwrap_err()), expected.trim_start());
}

#[test]
fn what_a_block_needs_may_come_from_any_file() {
    check(
        r#"
        portability {
          accept "aws.sqs" { because = "x" }
        }
        naming {
          format "f" { max_length = 3 }
          use "f" {}
        }
        check "a/b" { summary = null }
        "#,
        "
unmoor.hcl:3:11 `accept \"aws.sqs\"` has no `by`
  help: add `by = …`
unmoor.hcl:3:11 `accept \"aws.sqs\"` has no `on`
  help: add `on = …`
unmoor.hcl:3:11 `accept \"aws.sqs\"` has no `review`
  help: add `review = …`
unmoor.hcl:6:11 `format \"f\"` has none of `case`, `tokens`, `pattern`
  help: add one of them
unmoor.hcl:7:11 `use \"f\"` has no `on`
  help: add `on = …`
unmoor.hcl:9:9 `check \"a/b\"` has no `condition`
  help: add `condition = …`
unmoor.hcl:9:9 `check \"a/b\"` has no `error_message`
  help: add `error_message = …`
unmoor.hcl:9:9 `check \"a/b\"` has no `summary`
  help: add `summary = …`
",
    );
    let (files, split) = load(&[
        ("unmoor.hcl", "unmoor { base = [\"base.hcl\"] }\ntoken \"t\" { aliases = { b = \"a\" } }\n"),
        ("base.hcl", "token \"t\" { values = [\"a\"] }\n"),
    ]);
    assert!(split.is_ok(), "{}", describe(&files, &split.unwrap_err()));
}

#[test]
fn thousands_of_blocks_and_wrong_words_are_read_in_a_moment() {
    let mut text = String::new();
    for at in 0..1000 {
        text += &format!("token \"t{at}\" {{ values = [\"a\"] }}\nrule \"a/x\" {{ levl = \"off\" }}\n");
        text += &format!("root \"r{at}\" {{ system = \"s{at}\" }}\n");
    }
    text += "naming {\n";
    for at in 0..1000 {
        text += &format!("format \"f{at}\" {{ tokens = \"{{x{at}}}\" }}\n");
    }
    text += "}\n";
    let (_, loaded) = load(&[("unmoor.hcl", &text)]);
    assert_eq!(loaded.unwrap_err().list.len(), 3_000);
}
