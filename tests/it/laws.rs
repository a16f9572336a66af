//! Laws that hold for all rules and all runs.

use std::collections::BTreeSet;

use camino::Utf8Path;
use unmoor::rules;

#[test]
fn every_compiled_rule_is_declared_and_every_declaration_compiled() {
    let declared: BTreeSet<&str> =
        rules::declarations().iter().map(|rule| rule.id).filter(|id| !id.starts_with("meta/")).collect();
    let compiled: BTreeSet<&str> = rules::compiled().collect();
    assert_eq!(declared, compiled);
}

#[test]
fn rule_ids_are_sorted_and_unique_and_so_are_their_former_names() {
    let ids: Vec<&str> = rules::declarations().iter().map(|rule| rule.id).collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
    let mut names: Vec<&str> =
        rules::declarations().iter().flat_map(|rule| rule.aliases.iter().copied().chain([rule.id])).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all, "two rules share a name");
}

#[test]
fn a_compiled_rule_lives_in_the_module_of_its_name() {
    for id in rules::compiled() {
        let file = format!("src/rules/{id}.rs");
        let folder = format!("src/rules/{id}/mod.rs");
        assert!(Utf8Path::new(&file).exists() || Utf8Path::new(&folder).exists(), "{id} is not in {file}");
    }
}

#[test]
fn texts_of_rules_follow_the_style() {
    for rule in rules::declarations() {
        let summary = rule.summary;
        assert!(!summary.ends_with('.'), "{}: a summary has no full stop", rule.id);
        assert!(
            summary.starts_with(|c: char| !c.is_uppercase()) || summary.starts_with("AWS"),
            "{}: {summary}",
            rule.id
        );
        assert!(!rule.why.is_empty() && !rule.drawbacks.is_empty(), "{} lacks why or drawbacks", rule.id);
    }
}
