//! Names in settings that only later layers know: rules, which must exist, and resource types and services, of which a
//! catalogue may be too old to know all.

use crate::rules;
use crate::services::Catalogue;
use crate::settings::{SettingsError, SettingsErrors, SettingsTree, nearest};
use crate::source::Span;

/// Rules that settings name and that do not exist.
pub(super) fn unknown_rules(settings: &SettingsTree) -> Result<(), SettingsErrors> {
    let known: Vec<&str> = rules::declarations().iter().map(|rule| rule.id).collect();
    let mut list = Vec::new();
    for (_, settings) in settings.all() {
        let own = |name: &str| settings.checks.contains_key(name);
        let named = settings.rule_selectors().into_iter();
        for (span, name) in named.filter(|(_, name)| !is_known(name) && !own(name)) {
            let groups: Vec<&str> = rules::declarations().iter().map(|rule| rule.group()).collect();
            let meant = nearest(name, &known).or(nearest(name, &groups));
            let help = meant.map_or("`unmoor rules` lists them".to_owned(), |meant| format!("did you mean `{meant}`?"));
            list.push(SettingsError::new(span, format!("there is no rule `{name}`")).with_help(help));
        }
    }
    list.dedup();
    if list.is_empty() { Ok(()) } else { Err(SettingsErrors { list }) }
}

fn is_glob(name: &str) -> bool {
    name.contains('*') || name.starts_with('!')
}

const GROUPS: [&str; 7] = ["hygiene", "meta", "naming", "portability", "secrets", "separation", "tagging"];

fn is_known(name: &str) -> bool {
    let bare = name.trim_start_matches('!');
    let group = bare.split('/').next().unwrap_or(bare);
    if bare.ends_with('*') {
        return bare == "*" || bare == "**" || GROUPS.contains(&group);
    }
    !rules::matching(bare).is_empty() || rules::PLANNED.contains(&bare)
}

/// What settings name and this version does not know yet, a sentence each: planned rules, and resource types and services
/// that are not in its catalogue.
pub(super) fn unknown_yet(settings: &SettingsTree, catalogue: &Catalogue) -> Vec<(Span, String)> {
    let mut notes = Vec::new();
    for (_, settings) in settings.all() {
        let planned = settings.rule_selectors().into_iter().filter(|(_, name)| rules::matching(name).is_empty());
        for (span, name) in planned.filter(|(_, name)| rules::PLANNED.contains(name)) {
            notes.push((span, format!("the rule `{name}` is not in this version yet")));
        }
        for (span, name) in settings.type_selectors() {
            if !is_glob(name) && catalogue.of_type(name).is_none() {
                notes.push((span, format!("this catalogue knows no resource type `{name}`")));
            }
        }
        let ids: Vec<&str> = catalogue.services().iter().map(|service| service.id).collect();
        for (span, name) in settings.service_selectors() {
            let is_family =
                || catalogue.services().iter().any(|service| service.family() == name || service.cloud() == name);
            if !is_glob(name) && catalogue.service(name).is_none() && !is_family() {
                let meant = nearest(name, &ids).map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
                notes.push((span, format!("this catalogue knows no service `{name}`{meant}")));
            }
        }
    }
    notes.sort();
    notes.dedup();
    notes
}
