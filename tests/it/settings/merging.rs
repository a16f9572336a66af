//! How files come together: the order, what replaces what, locks.

use camino::Utf8Path;
use unmoor::findings::Level;
use unmoor::settings::{self, Choice, GivenFile, Presence, Request, RuleLevel, Settings, Sourced, Subject};
use unmoor::source::{Files, Language};

use super::{describe, load, load_with, loaded, request};

fn level(settings: &Settings, rule: &str, subject: &Subject<'_>) -> String {
    match settings.rule(rule, subject).level.map(|level| level.value) {
        None => "as the rule says".to_owned(),
        Some(RuleLevel::Off) => "off".to_owned(),
        Some(RuleLevel::On(level)) => level.to_string(),
    }
}

fn base(text: &str) -> Request {
    Request { base: vec![GivenFile { path: "council.hcl".into(), text: Some(text.into()) }], ..request() }
}

#[test]
fn folders_lay_their_settings_over_those_above() {
    let (_, settings) = loaded(&[
        ("unmoor.hcl", "separation { layout = \"together\" }\nsystem \"a\" {\n  title = \"A\"\n  owner = \"x\"\n}\n"),
        ("infra/unmoor.hcl", "system \"a\" { title = \"B\" }\nsystem \"b\" {}\n"),
        ("infra/core/unmoor.hcl", "separation { layout = null }\nsystem \"a\" { owner = null }\n"),
        ("infra/core/deep/main.tf", ""),
    ]);
    let title = |path: &str| {
        let system = &settings.for_folder(Utf8Path::new(path)).systems["a"];
        let text = |value: &Option<Sourced<String>>| value.as_ref().map_or("-", |value| &value.value).to_owned();
        format!("{} {}", text(&system.title), text(&system.owner))
    };
    assert_eq!(title(""), "A x");
    assert_eq!(title("apps/main.tf"), "A x");
    assert_eq!(title("infra"), "B x");
    assert_eq!(title("infra/core/deep/main.tf"), "B -");
    assert!(settings.for_folder(Utf8Path::new("infra")).is_laid_out_together());
    assert!(!settings.for_folder(Utf8Path::new("infra/core")).is_laid_out_together());
    assert_eq!(settings.root().systems.len(), 1);
}

#[test]
fn one_of_an_exclusive_group_clears_the_others_and_lists_replace() {
    let files = [
        ("unmoor.hcl", "token \"t\" { values = [\"a\", \"b\"] }\nportability { targets = [\"azure\", \"google\"] }\n"),
        ("x/unmoor.hcl", "token \"t\" { pattern = \"[a-z]\" }\nportability { targets = [\"kubernetes\"] }\n"),
    ];
    let (_, settings) = loaded(&files);
    assert!(!settings.root().vocabulary["t"].is_open());
    let below = settings.for_folder(Utf8Path::new("x"));
    assert!(below.vocabulary["t"].is_open());
    assert_eq!(below.targets(), ["kubernetes"]);
}

#[test]
fn the_last_statement_that_holds_wins_argument_by_argument() {
    let (_, settings) = loaded(&[(
        "unmoor.hcl",
        r#"
        rule "naming/label_case" {
          level        = "error"
          allow_inline = false
        }
        rule "naming/*" {
          level = "warning"
          types = ["aws_*", "!aws_iam_*"]
        }
        rule "naming/label_case" {
          paths = ["legacy"]
          level = "off"
        }
        rule "naming/label_case" {
          environments = ["dev"]
          level        = null
        }
        "#,
    )]);
    let settings = settings.root();
    let rule = "naming/label_case";
    let queue = Subject { resource_type: Some("aws_sqs_queue"), ..Subject::default() };
    assert_eq!(level(settings, rule, &Subject::default()), "error");
    assert_eq!(level(settings, rule, &queue), "warning");
    assert_eq!(level(settings, rule, &Subject { resource_type: Some("aws_iam_role"), ..queue }), "error");
    assert_eq!(level(settings, rule, &Subject { path: Some(Utf8Path::new("legacy/a/main.tf")), ..queue }), "off");
    assert_eq!(level(settings, rule, &Subject { environment: Some("dev"), ..queue }), "as the rule says");
    assert!(!settings.rule(rule, &queue).allow_inline.value);
    assert!(settings.rule(rule, &queue).allow_baseline.value);
    assert_eq!(level(settings, "secrets/literal_secret", &queue), "as the rule says");
}

#[test]
fn tag_keys_add_up_over_files() {
    let (_, settings) = loaded(&[
        ("unmoor.hcl", "tagging {\n key \"Env\" {\n  required = true\n  values = [\"a\"]\n }\n}\n"),
        (
            "x/unmoor.hcl",
            "tagging {\n key \"Env\" {\n  types = [\"aws_s3_bucket\"]\n  forbidden = true\n }\n key \"Cost\" {\n  required = true\n }\n}\n",
        ),
    ]);
    let presence = |resource_type: &str| {
        let subject = Subject { resource_type: Some(resource_type), ..Subject::default() };
        let keys = settings.for_folder(Utf8Path::new("x")).tag_keys(&subject);
        let words = keys.iter().map(|key| {
            let word = match key.presence.map(|presence| &presence.value) {
                Some(Presence::Required) => "required",
                Some(Presence::Forbidden) => "forbidden",
                Some(Presence::Optional | Presence::RequiredWhen(_)) | None => "other",
            };
            format!("{} {word} {}", key.key.value, key.values.is_some())
        });
        words.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(presence("aws_s3_bucket"), "Env forbidden true, Cost required false");
    assert_eq!(presence("aws_sqs_queue"), "Env required true, Cost required false");
}

#[test]
fn bases_come_first_in_the_order_in_which_they_are_named() {
    let files = [
        ("unmoor.hcl", "unmoor { base = [\"policy/b.hcl\"] }\nseparation { layout = \"together\" }\n"),
        (
            "policy/b.hcl",
            "separation { layout = \"separate\" }\nrule \"naming/*\" {\n  level = \"error\"\n  paths = [\"apps/**\"]\n}\n",
        ),
    ];
    let (_, settings) =
        load_with(&files, base("rule \"naming/*\" { level = \"info\" }\nrule \"tagging/*\" { level = \"info\" }\n"));
    let settings = settings.unwrap();
    assert!(settings.root().is_laid_out_together());
    let apps = Subject { path: Some(Utf8Path::new("apps/main.tf")), ..Subject::default() };
    assert_eq!(level(settings.root(), "naming/x", &apps), "error");
    assert_eq!(level(settings.root(), "naming/x", &Subject::default()), "info");
    assert_eq!(level(settings.root(), "tagging/x", &apps), "info");
}

#[test]
fn a_nested_root_looks_no_further_up() {
    let (_, settings) = loaded(&[
        ("unmoor.hcl", "rule \"naming/*\" { level = \"off\" }\n"),
        ("a/unmoor.hcl", "unmoor { root = true }\nrule \"tagging/*\" { level = \"error\" }\n"),
        ("a/b/unmoor.hcl", "rule \"secrets/*\" { level = \"info\" }\n"),
    ]);
    let below = settings.for_folder(Utf8Path::new("a/b"));
    assert_eq!(level(below, "naming/x", &Subject::default()), "as the rule says");
    assert_eq!(level(below, "tagging/x", &Subject::default()), "error");
    assert_eq!(level(below, "secrets/x", &Subject::default()), "info");
}

#[test]
fn paths_are_relative_to_the_file_that_holds_them() {
    let (_, settings) = load_with(
        &[(
            "x/unmoor.hcl",
            "rule \"naming/*\" {\n  level = \"off\"\n  paths = [\"./legacy/**\", \"!legacy/new/**\"]\n}\nunmoor { vendored = [\"lib\"] }\n",
        )],
        base("rule \"tagging/*\" {\n  level = \"off\"\n  paths = [\"x/legacy/**\"]\n}\n"),
    );
    let settings = settings.unwrap();
    let below = settings.for_folder(Utf8Path::new("x"));
    let at = |path: &'static str| Subject { path: Some(Utf8Path::new(path)), ..Subject::default() };
    assert_eq!(level(below, "naming/x", &at("x/legacy/a.tf")), "off");
    assert_eq!(level(below, "naming/x", &at("x/legacy/new/a.tf")), "as the rule says");
    assert_eq!(level(below, "naming/x", &at("legacy/a.tf")), "as the rule says");
    assert_eq!(level(below, "tagging/x", &at("x/legacy/a.tf")), "off");
    assert!(below.is_vendored(Utf8Path::new("x/lib/a/main.tf")));
    assert!(!below.is_vendored(Utf8Path::new("lib/main.tf")));
}

#[test]
fn addresses_services_and_systems_select() {
    let (_, settings) = loaded(&[(
        "unmoor.hcl",
        r#"
        rule "a/x" {
          level     = "off"
          addresses = ["terraform/*:module.a.**", "aws_s3_bucket.*", "!aws_s3_bucket.b"]
        }
        rule "b/x" {
          level    = "off"
          services = ["aws.cognito", "azure.*"]
        }
        "#,
    )]);
    let at = |root: &'static str, address: &'static str| {
        let subject = Subject { root: Some(Utf8Path::new(root)), address: Some(address), ..Subject::default() };
        level(settings.root(), "a/x", &subject) == "off"
    };
    assert!(at("terraform/core", "module.a.aws_s3_bucket.c"));
    assert!(!at("terraform/core/deep", "module.a.aws_s3_bucket.c"));
    assert!(at("other", "aws_s3_bucket.c"));
    assert!(!at("other", "aws_s3_bucket.b"));
    let service = |service: &'static str| {
        level(settings.root(), "b/x", &Subject { service: Some(service), ..Subject::default() }) == "off"
    };
    assert!(service("aws.cognito.user_pool"));
    assert!(service("azure.storage.blob"));
    assert!(!service("aws.s3"));
}

#[track_caller]
fn check_lock(base_text: &str, own: &str, expected: &str) {
    let (files, loaded): (Files, _) = load_with(&[("unmoor.hcl", own)], base(base_text));
    let found = loaded.err().map(|errors| describe(&files, &errors)).unwrap_or_default();
    assert_eq!(found, expected.trim_start_matches('\n'));
}

#[test]
fn what_is_locked_cannot_be_changed_by_name_or_by_group() {
    let rule = "rule \"secrets/literal_secret\" {\n  level  = \"error\"\n  locked = true\n}\n";
    let said = "unmoor.hcl:1:1 `rule \"secrets/literal_secret\"` says something about what an earlier file locked\n  \
                help: remove it, or ask the owners of the other file to change theirs\n  council.hcl:3:3 locked here\n";
    check_lock(rule, "rule \"secrets/literal_secret\" { level = \"off\" }\n", said);
    check_lock(rule, "rule \"secrets/*\" { paths = [\"x\"] }\n", &said.replace("literal_secret\"`", "*\"`"));
    check_lock(rule, "rule \"secrets/placeholder_secret\" { level = \"off\" }\n", "");
    let group = "rule \"secrets/*\" {\n  level  = \"error\"\n  locked = true\n}\n";
    check_lock(group, "rule \"secrets/literal_secret\" { level = \"off\" }\n", said);
}

#[test]
fn locked_definitions_and_keys_stay_as_they_are() {
    let token = "token \"t\" {\n  values = [\"a\"]\n  locked = true\n}\n";
    check_lock(
        token,
        "token \"u\" { values = [\"b\"] }\ntoken \"t\" { aliases = { x = \"a\" } }\n",
        "
unmoor.hcl:2:1 `token \"t\"` is locked by an earlier file
  help: remove it, or ask the owners of the other file to change theirs
  council.hcl:3:3 locked here
",
    );
    let key = "tagging {\n  key \"Env\" {\n    required = true\n    locked = true\n  }\n}\n";
    check_lock(
        key,
        "tagging {\n  key \"Cost\" {}\n  key \"Env\" { types = [\"x\"] }\n}\n",
        "
unmoor.hcl:3:3 `key \"Env\"` says something about what an earlier file locked
  help: remove it, or ask the owners of the other file to change theirs
  council.hcl:4:5 locked here
",
    );
    let nested = "service \"aws.sqs\" {\n  fit \"azure\" {\n    class   = \"same\"\n    because = \"x\"\n    locked  = true\n  }\n}\n";
    check_lock(
        nested,
        "service \"aws.sqs\" {\n  fit \"google\" {\n    class   = \"same\"\n    because = \"x\"\n  }\n  fit \"azure\" { class = \"unique\" }\n}\n",
        "
unmoor.hcl:6:3 `fit \"azure\"` is locked by an earlier file
  help: remove it, or ask the owners of the other file to change theirs
  council.hcl:5:5 locked here
",
    );
}

#[test]
fn a_base_may_name_systems_of_other_repositories() {
    check_lock("rule \"naming/*\" { systems = [\"elsewhere\"] }\n", "", "");
}

#[test]
fn no_settings_and_chosen_settings() {
    let files = [
        ("unmoor.hcl", "rule \"naming/*\" { level = \"off\" }\n"),
        ("x/unmoor.hcl", "separation { layout = \"together\" }\n"),
        ("other.hcl", "rule \"naming/*\" { level = \"info\" }\n"),
    ];
    let (_, none) = load_with(&files, Request { choice: Choice::None, ..request() });
    assert_eq!(level(none.unwrap().root(), "naming/x", &Subject::default()), "as the rule says");
    let given = GivenFile { path: "other.hcl".into(), text: None };
    let (_, chosen) = load_with(&files, Request { choice: Choice::File(given), ..request() });
    let chosen = chosen.unwrap();
    assert_eq!(level(chosen.root(), "naming/x", &Subject::default()), "info");
    assert!(!chosen.for_folder(Utf8Path::new("x")).is_laid_out_together());
    assert_eq!(level(&Settings::default(), "naming/x", &Subject::default()), "as the rule says");
}

#[test]
fn a_chosen_file_is_relative_to_itself_or_if_it_lies_elsewhere_to_the_root() {
    let text = "unmoor { vendored = [\"lib\"] }\n";
    let vendored = |path: &str, folder: &str| {
        let given = GivenFile { path: path.into(), text: Some(text.into()) };
        let (_, settings) = load_with(&[], Request { choice: Choice::File(given), ..request() });
        settings.unwrap().root().is_vendored(Utf8Path::new(folder))
    };
    assert!(vendored("policy/mine.hcl", "policy/lib/main.tf"));
    assert!(!vendored("policy/mine.hcl", "lib/main.tf"));
    assert!(vendored("/elsewhere/mine.hcl", "lib/main.tf"));
}

#[test]
fn settings_can_say_that_their_folder_is_the_root() {
    let says = settings::declares_root;
    assert!(says("unmoor { root = true }", Language::Native));
    assert!(says(r#"{"unmoor": [{"root": true}]}"#, Language::Json));
    assert!(says("novelty {}\nunmoor {\n  root = true\n  more = 1\n}", Language::Native));
    assert!(!says("unmoor { root = false }", Language::Native));
    assert!(!says("root = true", Language::Native));
}

#[test]
fn files_of_later_versions_are_noted() {
    let (_, settings) = load(&[("unmoor.exceptions.hcl", "exception \"EX-1\" {}\n"), ("a/unmoor.inputs.hcl", "")]);
    let settings = settings.unwrap();
    let notes: Vec<&str> = settings.notes().iter().map(|note| note.message.as_str()).collect();
    assert_eq!(
        notes,
        ["`unmoor.exceptions.hcl` is not used by this version", "`a/unmoor.inputs.hcl` is not used by this version"]
    );
    let (files, broken) = load(&[("unmoor.exceptions.hcl", "exception \"EX-1\" {\n")]);
    assert!(describe(&files, &broken.unwrap_err()).starts_with("unmoor.exceptions.hcl:"));
}

#[test]
fn levels_of_a_rule_anywhere_are_known() {
    let (_, settings) = loaded(&[(
        "unmoor.hcl",
        "rule \"a/x\" { level = \"off\" }\nrule \"a/*\" {\n  paths = [\"x\"]\n  level = \"error\"\n}\n",
    )]);
    let levels: Vec<RuleLevel> = settings.root().rule_levels("a/x").collect();
    assert_eq!(levels, [RuleLevel::Off, RuleLevel::On(Level::Error)]);
}
