//! The sample estate: what its README says was planted is found there, and what it says is right stays quiet.
//!
//! The tables of the README are read, so that the estate, its description and the rules cannot drift apart.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};
use unmoor::cli::{Options, check_tree};
use unmoor::findings::{Finding, Judgement};
use unmoor::policy::Chosen;
use unmoor::rules;
use unmoor::settings::Request;
use unmoor::source::{DiskTree, Files, Scope};

const ESTATE: &str = "fixtures/projects/council";

/// Planted mistakes whose value travels through variables or modules, or whose policy is made elsewhere: they wait for
/// evaluation. Each is asserted as it is today.
const WAITING: [(&str, &str); 2] = [
    ("portability/third_party_trust", "infrastructure/platform/data/zones.tf:12"),
    ("portability/third_party_trust", "infrastructure/platform/data/zones.tf:13"),
];

/// Rules that tell one finding for many places, at the first.
const GROUPED: [&str; 2] = ["portability/provider_state_backend", "portability/proprietary_service"];

/// Places that a comment silences, once comments are read.
const SUPPRESSED: [(&str, &str); 1] = [("hygiene/floating_image", "infrastructure/platform/data/quality.tf:18")];

#[test]
fn planted_mistakes_are_found_without_settings() {
    let (found, _) = check(&Chosen::default());
    for Row { rule, place, .. } in planted().into_iter().filter(|row| !row.needs_settings && exists(&row.rule)) {
        let is_waiting = WAITING.contains(&(rule.as_str(), place.as_str()));
        let is_found = found.contains(&(rule.clone(), place.clone()))
            || GROUPED.contains(&rule.as_str()) && found.iter().any(|(id, _)| *id == rule);
        assert_eq!(is_found, !is_waiting, "{rule} at {place}; it said:\n{}", said_by(&found, &rule));
    }
}

#[test]
fn rules_that_are_off_find_their_planted_mistakes_when_they_are_on() {
    let only = ["portability/region_literal", "portability/account_literal"];
    let chosen = Chosen { only: only.map(str::to_owned).to_vec(), ..Chosen::default() };
    let (found, _) = check(&chosen);
    for Row { rule, place, .. } in planted().into_iter().filter(|row| only.contains(&row.rule.as_str())) {
        assert!(
            found.contains(&(rule.clone(), place.clone())),
            "{rule} at {place}; it said:\n{}",
            said_by(&found, &rule)
        );
    }
}

#[test]
fn warnings_and_errors_are_the_planted_ones_and_no_others() {
    let (_, loud) = check(&Chosen::default());
    let planted: BTreeSet<(String, String)> = planted().into_iter().map(|row| (row.rule, row.place)).collect();
    let surprises: Vec<&(String, String)> = loud.difference(&planted).collect();
    assert!(surprises.is_empty(), "{surprises:#?}");
}

#[test]
fn what_looks_wrong_and_is_not_stays_quiet() {
    let (found, _) = check(&Chosen::default());
    let quiet = rows("## Looks wrong, is not");
    assert!(!quiet.is_empty());
    for row in quiet {
        let [place, what, rule] = row.as_slice() else { panic!("a row has three cells: {row:?}") };
        if what.contains("once settings") {
            continue;
        }
        let is_suppressed = SUPPRESSED.contains(&(rule.as_str(), place.as_str()));
        assert_eq!(found.contains(&(rule.clone(), place.clone())), is_suppressed, "{rule} at {place}");
    }
}

#[derive(Debug)]
struct Row {
    rule: String,
    needs_settings: bool,
    place: String,
}

fn planted() -> Vec<Row> {
    let rows: Vec<Row> = rows("## Mistakes planted")
        .into_iter()
        .map(|row| match row.as_slice() {
            [rule, settings, place, _] => {
                Row { rule: rule.clone(), needs_settings: settings == "yes", place: place.clone() }
            }
            _ => panic!("a row has four cells: {row:?}"),
        })
        .collect();
    assert!(rows.len() > 50, "the table is read");
    rows
}

/// The rows of the table below a heading, each cell without its backticks.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let readme = std::fs::read_to_string(Utf8Path::new(ESTATE).join("README.md")).expect("the README is there");
    let section = readme.split(heading).nth(1).and_then(|rest| rest.split("\n## ").next()).unwrap_or("");
    let lines = section.lines().filter(|line| line.starts_with("| `"));
    lines
        .map(|line| {
            let cells = line.trim_matches('|').split(" | ");
            cells.map(|cell| cell.trim().trim_matches(['`', '|', ' ']).to_owned()).collect()
        })
        .collect()
}

fn exists(rule: &str) -> bool {
    rules::declaration(rule).is_some()
}

fn said_by(found: &BTreeSet<(String, String)>, rule: &str) -> String {
    found.iter().filter(|(id, _)| id == rule).map(|(_, place)| format!("  {place}\n")).collect()
}

type Places = BTreeSet<(String, String)>;

/// Rules and places of all findings, and of those that are louder than info.
fn check(chosen: &Chosen) -> (Places, Places) {
    let tree = DiskTree::new(Utf8Path::new(ESTATE)).expect("the estate is there");
    let options = Options { chosen: chosen.clone(), today: "2026-11-24".to_owned(), ..Options::default() };
    let request = Request { version: "0.1.0".to_owned(), repository: "council".to_owned(), ..Request::default() };
    let (checked, files) = check_tree(&tree, &Scope::whole(), request, &options).expect("there are no settings");
    let wrong = || checked.outcome.findings.iter().filter(|finding| finding.judgement == Judgement::Wrong);
    let loud = wrong().filter(|finding| finding.level > unmoor::findings::Level::Info);
    (
        wrong().flat_map(|finding| places(finding, &files)).collect(),
        loud.map(|finding| primary(finding, &files)).collect(),
    )
}

/// The primary place and the other places that a finding stands for.
fn places(finding: &Finding, files: &Files) -> Vec<(String, String)> {
    let others = finding.labels.iter().map(|label| (finding.rule.to_string(), place(files, label.span)));
    std::iter::once(primary(finding, files)).chain(others).collect()
}

fn primary(finding: &Finding, files: &Files) -> (String, String) {
    (finding.rule.to_string(), place(files, finding.span))
}

fn place(files: &Files, span: unmoor::source::Span) -> String {
    let path: Utf8PathBuf = files.path(span.file).to_owned();
    format!("{path}:{}", files.position(span).line)
}
