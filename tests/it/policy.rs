//! Levels from declarations, settings and the command line; what becomes of the undecided; exit codes.

use unmoor::cli::{Checked, Options, check_tree};
use unmoor::findings::{Level, Verdict};
use unmoor::policy::{Chosen, LevelCounts, Levels, exit_code};
use unmoor::settings::Request;
use unmoor::source::{MemoryTree, Scope};

/// An image by a moving tag (info by default), one that cannot be known, and a region (off by default).
const MAIN: &str = r#"
resource "aws_lambda_function" "a" {
  image_uri = "example.org/app:latest"
}
resource "aws_lambda_function" "b" {
  image_uri = var.image
}
variable "image" {}
resource "aws_sns_topic" "c" {
  display_name = "eu-west-2"
}
"#;

fn run(settings: &str, chosen: &Chosen) -> Checked {
    let tree = MemoryTree::new(&[("a/main.tf", MAIN), ("unmoor.hcl", settings)]);
    let options = Options { chosen: chosen.clone(), today: "2026-11-24".to_owned(), ..Options::default() };
    let request = Request { version: "0.1.0".to_owned(), repository: "r".to_owned(), ..Request::default() };
    check_tree(&tree, &Scope::whole(), request, &options).expect("the settings are right").0
}

/// `rule level` of all findings but those on services, sorted.
fn check(settings: &str, chosen: &Chosen) -> Vec<String> {
    let findings = run(settings, chosen).outcome.findings;
    let told = findings.iter().filter(|finding| finding.group.is_none());
    let mut lines: Vec<String> = told.map(|finding| format!("{} {}", finding.rule, finding.level)).collect();
    lines.sort();
    lines
}

fn list(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

const IMAGE: &str = "hygiene/floating_image";
const REGION: &str = "portability/region_literal";

#[test]
fn with_no_settings_declarations_count() {
    assert_eq!(check("", &Chosen::default()), ["hygiene/floating_image info"]);
}

#[test]
fn settings_change_levels_and_the_last_statement_that_holds_wins() {
    let settings = format!(
        "rule \"hygiene/*\" {{\n  level = \"error\"\n}}\nrule \"{IMAGE}\" {{\n  level = \"warning\"\n  paths = [\"b/**\"]\n}}\n"
    );
    assert_eq!(check(&settings, &Chosen::default()), ["hygiene/floating_image error"]);
    let off = format!("rule \"{IMAGE}\" {{\n  level = \"off\"\n}}\n");
    assert!(check(&off, &Chosen::default()).is_empty());
    let on = format!("rule \"{REGION}\" {{\n  level = \"warning\"\n}}\n");
    assert!(check(&on, &Chosen::default()).contains(&format!("{REGION} warning")));
}

#[test]
fn select_adds_ignore_takes_away_and_only_leaves_the_rest_out() {
    let select = Chosen { select: list(&[REGION]), ..Chosen::default() };
    assert_eq!(check("", &select), ["hygiene/floating_image info", "portability/region_literal info"]);
    let ignore = Chosen { ignore: list(&["hygiene"]), ..Chosen::default() };
    assert!(check("", &ignore).is_empty());
    let only = Chosen { only: list(&["portability/region_literal"]), ..Chosen::default() };
    assert_eq!(check("", &only), ["portability/region_literal info"]);
    let both = Chosen { only: list(&["HYGIENE"]), ignore: list(&[IMAGE]), ..Chosen::default() };
    assert!(check("", &both).is_empty(), "ignore has the last word, and case does not matter");
}

#[test]
fn select_keeps_the_level_that_settings_give() {
    let settings = format!("rule \"{REGION}\" {{\n  level = \"error\"\n}}\n");
    let select = Chosen { select: list(&[REGION]), ..Chosen::default() };
    assert!(check(&settings, &select).contains(&format!("{REGION} error")));
}

#[test]
fn a_name_that_is_no_rule_is_refused_with_a_suggestion() {
    let chosen = Chosen { select: list(&["hygiene/floating_imag"]), ..Chosen::default() };
    let unknown = Levels::new(&chosen).expect_err("there is no such rule");
    assert_eq!(unknown.suggestion.as_deref(), Some(IMAGE));
}

#[test]
fn the_undecided_is_counted_and_listed_only_where_it_has_a_level() {
    let only = Chosen { only: list(&[IMAGE]), ..Chosen::default() };
    let quiet = run("", &only).outcome;
    assert_eq!((quiet.summary.judged_wrong, quiet.summary.judged_undecided), (1, 1));
    assert_eq!(quiet.undecided().count(), 0);
    let settings = format!("rule \"{IMAGE}\" {{\n  undecided = \"error\"\n}}\n");
    let told = run(&settings, &only).outcome;
    assert_eq!(told.undecided().map(|finding| finding.level).collect::<Vec<_>>(), [Level::Error]);
    let because = told.undecided().next().and_then(|finding| finding.because.clone()).expect("it says why");
    assert_eq!(because.reason, "it depends on `var.image`");
}

#[test]
fn exit_codes_follow_the_lowest_level_that_fails_and_incomplete_beats_them() {
    let infos = LevelCounts { error: 0, warning: 0, info: 2 };
    let errors = LevelCounts { error: 1, ..infos };
    for (counts, fail_on, is_incomplete, expected) in [
        (infos, Some(Level::Warning), false, 0),
        (infos, Some(Level::Info), false, 1),
        (errors, Some(Level::Warning), false, 1),
        (errors, Some(Level::Error), false, 1),
        (errors, None, false, 0),
        (infos, None, true, 3),
        (errors, Some(Level::Error), true, 3),
    ] {
        assert_eq!(exit_code(counts, fail_on, is_incomplete), expected, "{counts:?} {fail_on:?} {is_incomplete}");
    }
}

#[test]
fn an_accepted_service_is_excepted_and_not_counted() {
    let settings = "portability {\n  targets = [\"azure\"]\n  class_levels = { rewrite = \"warning\" }\n}\n";
    let accepted = "portability {\n  targets = [\"azure\"]\n  class_levels = { rewrite = \"warning\" }\n  accept \"aws.sns\" {\n    \
                    because = \"x\"\n    by = \"y\"\n    on = \"2026-09-02\"\n    review = \"2027-09-02\"\n  }\n}\n";
    let before = run(settings, &Chosen::default()).outcome.summary;
    let after = run(accepted, &Chosen::default()).outcome.summary;
    assert_eq!(before.findings.warning, after.findings.warning + 1);
    assert_eq!(after.excepted, 1);
}

#[test]
fn an_acceptance_past_its_review_is_told_and_holds_all_the_same() {
    let accept = |review: &str| {
        format!(
            "portability {{\n  accept \"aws.sns\" {{\n    because = \"behind our own queue library\"\n    by      = \"design authority\"\n    on      = \"2025-09-02\"\n    review  = \"{review}\"\n  }}\n}}\n"
        )
    };
    let told = |review: &str| {
        let findings = run(&accept(review), &Chosen::default()).outcome.findings;
        let told = findings.iter().filter(|finding| finding.rule.as_str() == "meta/expired_acceptance");
        let verdicts = findings.iter().filter(|finding| finding.subject.as_deref() == Some("aws.sns"));
        (
            told.map(|finding| finding.message.clone()).collect::<Vec<_>>(),
            verdicts.map(|f| f.verdict).collect::<Vec<_>>(),
        )
    };
    let expected = vec!["the acceptance of `aws.sns` was to be reviewed by 2026-11-23".to_owned()];
    assert_eq!(told("2026-11-23"), (expected, vec![Verdict::Excepted, Verdict::Active]));
    assert_eq!(told("2026-11-24"), (vec![], vec![Verdict::Excepted]));
}
