//! The examples in the rules' own declarations: each bad one breaks its rule, each good one does not.

use unmoor::cli::{Options, check_tree};
use unmoor::findings::{Finding, Judgement};
use unmoor::policy::Chosen;
use unmoor::rules::{self, Declaration, Example, ExampleKind};
use unmoor::settings::Request;
use unmoor::source::{MemoryTree, Scope};

#[test]
fn bad_examples_break_their_rule_and_good_ones_do_not() {
    let mut wrong = Vec::new();
    for rule in rules::declarations() {
        for (number, example) in rule.examples.iter().enumerate() {
            let found = findings(rule, example);
            let fires = found.iter().filter(|finding| finding.judgement == Judgement::Wrong).count();
            let is_right = match example.kind {
                ExampleKind::Bad => fires >= 1,
                ExampleKind::Good => fires == 0,
            };
            if !is_right {
                wrong
                    .push(format!("{} example {number} ({:?}) fires {fires} times: {found:#?}", rule.id, example.kind));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn examples_are_terraform_that_can_be_read() {
    for rule in rules::declarations() {
        for example in rule.examples {
            let (checked, _) = check(example, &Chosen::default());
            let incomplete = checked.outcome.incomplete;
            assert!(incomplete.is_empty(), "{}: {incomplete:#?}\n{}", rule.id, example.source);
        }
    }
}

/// What the rule itself says of an example, turned on where it is off.
fn findings(rule: &Declaration, example: &Example) -> Vec<Finding> {
    let only = Chosen { only: vec![rule.id.to_owned()], ..Chosen::default() };
    check(example, &only).0.outcome.findings
}

fn check(example: &Example, chosen: &Chosen) -> (unmoor::cli::Checked, unmoor::source::Files) {
    let mut tree = MemoryTree::new(&[(example.file, example.source)]);
    if let Some(settings) = example.settings {
        tree = tree.with_file("unmoor.hcl", settings.as_bytes());
    }
    let options = Options { chosen: chosen.clone(), today: "2026-11-24".to_owned(), ..Options::default() };
    let request = Request { version: "0.1.0".to_owned(), repository: "example".to_owned(), ..Request::default() };
    check_tree(&tree, &Scope::whole(), request, &options).expect("the example's settings are right")
}
