//! `config show`, the JSON Schema and the reference.

use camino::Utf8Path;
use proptest::prelude::*;
use unmoor::settings;

use super::everything::EVERYTHING;
use super::{load, loaded};

const JSON: &str = include_str!("../../../fixtures/settings/everything_json/unmoor.json");

/// The lines without their comments.
fn bare(shown: &str) -> String {
    let lines = shown.lines().filter(|line| !line.trim_start().starts_with('#'));
    lines.map(|line| line.split(" # ").next().unwrap_or("")).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_shown_can_be_loaded_and_is_the_same() {
    let (files, first) = loaded(EVERYTHING);
    let shown = settings::show(first.root(), &files);
    let (files, second) = loaded(&[("unmoor.hcl", &shown)]);
    let again = settings::show(second.root(), &files);
    assert_eq!(bare(&shown), bare(&again));
    assert!(bare(&shown).contains("locked         = true"), "{shown}");
}

#[test]
fn json_says_the_same_as_hcl() {
    let twin: Vec<(&str, &str)> =
        std::iter::once(("unmoor.json", JSON)).chain(EVERYTHING.iter().skip(1).copied()).collect();
    let (hcl_files, hcl) = loaded(EVERYTHING);
    let (json_files, json) = loaded(&twin);
    assert_eq!(bare(&settings::show(hcl.root(), &hcl_files)), bare(&settings::show(json.root(), &json_files)));
}

#[test]
fn the_schema_takes_what_is_loaded_and_refuses_what_is_not() {
    let validator = jsonschema::validator_for(&settings::schema()).unwrap();
    let is_valid = |text: &str| validator.is_valid(&serde_json::from_str(text).unwrap());
    assert!(is_valid(JSON));
    for right in [
        r#"{"rule": [{"naming/*": {"level": "off"}}, {"naming/*": [{"level": null, "//": "why"}]}]}"#,
        r#"{"separation": {"layout": "together"}, "system": {"a": {}}}"#,
    ] {
        assert!(is_valid(right), "{right}");
        loaded(&[("unmoor.json", right)]);
    }
    for wrong in [
        r#"{"rules": {}}"#,
        r#"{"rule": {"naming": {}}}"#,
        r#"{"rule": {"naming/*": {"level": "warn"}}}"#,
        r#"{"rule": {"naming/*": {"types": "aws_*"}}}"#,
        r#"{"portability": {"window_months": [12]}}"#,
        r#"{"portability": {"class_levels": {"uniqe": "off"}}}"#,
        r#"{"service": {"aws.sqs": {"fit": {"gcp": {"class": "same", "because": "x"}}}}}"#,
        r#"{"check": {"a/b": {"summary": "x", "error_message": "y", "condition": "self.a"}}}"#,
    ] {
        let (_, loaded) = load(&[("unmoor.json", wrong)]);
        assert!(!is_valid(wrong), "the schema takes {wrong}");
        assert!(loaded.is_err(), "{wrong} is loaded");
    }
}

#[test]
fn values_show_where_they_come_from() {
    let (files, settings) = loaded(&[
        (
            "unmoor.hcl",
            "separation {\n  layout = \"together\"\n}\nrule \"naming/*\" {\n  level = \"off\"\n  paths = [\"a/**\"]\n}\n",
        ),
        (
            "x/unmoor.hcl",
            "rule \"naming/*\" {\n  level = null\n  paths = [\"a/**\", \"!./b\"]\n}\nportability {\n  limit {\n    new_families = 0\n  }\n}\n",
        ),
    ]);
    let shown = settings::show(settings.for_folder(Utf8Path::new("x")), &files);
    insta::assert_snapshot!(shown, @r##"
    unmoor {
      root       = false # default
      exclude    = [] # default
      unreadable = [] # default
      vendored   = [] # default
    }

    tagging {
      exempt_types = [] # default
      other_keys   = "allow" # default
    }

    portability {
      beside        = [] # default
      targets       = [] # default
      must_pass     = "any" # default
      window_months = [6, 12] # default
      confidence    = 0.8 # default
      class_levels  = { unique = "warning", rewrite = "info", opaque = "info", commodity = "off", engine = "off", same = "off" } # default

      limit { # not used by this version
        new_families = 0 # from x/unmoor.hcl:7
      }
    }

    separation {
      layout = "together" # from unmoor.hcl:2
    }

    rule "naming/*" {
      level = "off" # from unmoor.hcl:5
      paths = ["a/**"] # from unmoor.hcl:6
    }

    rule "naming/*" {
      level = null # from x/unmoor.hcl:2
      paths = ["x/a/**", "!x/b"] # from x/unmoor.hcl:3
    }
    "##);
}

#[test]
fn expressions_of_several_lines_and_odd_texts_survive() {
    let text = "check \"a/b\" {\n  summary = \"x $${y} %%{z} \\\"q\\\" \\\\ \\n \\t\"\n  error_message = \"m\"\n  condition = alltrue([\n    self.a, # why\n    self.b == <<EOT\nhello\nEOT\n  ])\n}\nmodule \"m\" {\n  outputs = {\n    \"for\" = <<EOT\nx\nEOT\n    b = 1\n  }\n}\n";
    let (files, first) = loaded(&[("unmoor.hcl", text)]);
    let shown = settings::show(first.root(), &files);
    let (files, second) = loaded(&[("unmoor.hcl", &shown)]);
    assert_eq!(bare(&shown), bare(&settings::show(second.root(), &files)));
    let summary = |tree: &settings::SettingsTree| tree.root().checks["a/b"].summary.value.clone();
    assert_eq!(summary(&first), "x ${y} %{z} \"q\" \\ \n \t");
    assert_eq!(summary(&first), summary(&second));
}

#[test]
fn every_block_and_argument_is_in_the_reference_and_the_schema() {
    let reference = settings::reference_markdown();
    let schema = settings::schema();
    jsonschema::meta::validate(&schema).unwrap();
    let top = schema["properties"].as_object().unwrap();
    for block in settings::grammar::FILE.blocks {
        assert!(reference.contains(&format!("`{}", block.name)), "{}", block.name);
        assert!(top.contains_key(block.name), "{}", block.name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic(text in ".{0,200}") {
        let _ = load(&[("unmoor.hcl", &text)]);
        let _ = load(&[("unmoor.json", &text)]);
    }

    #[test]
    fn no_cut_of_good_settings_makes_it_panic(from in 0usize..8000, to in 0usize..8000) {
        let whole = EVERYTHING[0].1;
        if let Some(part) = whole.get(from.min(to)..from.max(to)) {
            let _ = load(&[("unmoor.hcl", part)]);
        }
    }

    #[test]
    fn every_text_is_shown_so_that_it_reads_the_same(text in "[ -~\\n\\t${}%\\\\\"é\u{202e}😀]{1,40}") {
        let json = serde_json::to_string(&text).unwrap();
        let escaped = json.replace("${", "$${").replace("%{", "%%{");
        let (files, loaded) = load(&[("unmoor.hcl", &format!("system \"a\" {{ title = {escaped} }}"))]);
        let Ok(first) = loaded else { return Ok(()) };
        let title = first.root().systems["a"].title.as_ref().unwrap().value.clone();
        let shown = settings::show(first.root(), &files);
        let (_, second) = super::loaded(&[("unmoor.hcl", &shown)]);
        prop_assert_eq!(&second.root().systems["a"].title.as_ref().unwrap().value, &title);
    }
}

/// What `config show` writes is HCL for others too: hcl-rs reads the same blocks, and the same text in them.
#[test]
fn hcl_rs_reads_what_is_shown() {
    let (files, settings) = loaded(EVERYTHING);
    let shown = settings::show(settings.root(), &files);
    let body = hcl::parse(&shown).expect("hcl-rs reads it");
    let repository = body
        .blocks()
        .find(|block| block.identifier() == "unmoor")
        .and_then(|block| block.body().attributes().find(|attribute| attribute.key() == "repository"))
        .map(|attribute| attribute.expr().clone());
    let expected = settings.root().repository.as_str();
    assert_eq!(repository, Some(hcl::Expression::from(expected)));
    let tokens = body.blocks().filter(|block| block.identifier() == "token").count();
    assert_eq!(tokens, settings.root().tokens.len());
}
