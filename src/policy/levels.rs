//! Which rules are on, and at which level a finding counts: declarations, then settings, then the command line.

use rustc_hash::FxHashMap;
use thiserror::Error;

use crate::findings::{Finding, Judgement, Level};
use crate::rules::{self, Declaration, Selection};
use crate::settings::{RuleLevel, Settings, Subject, nearest};

/// What the command line says of rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Turned on, at their set level or else at info.
    pub select: Vec<String>,
    /// Turned off.
    pub ignore: Vec<String>,
    /// If any are named, all others are off.
    pub only: Vec<String>,
}

/// A rule or group that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("there is no rule or group `{name}`")]
pub struct UnknownRule {
    /// As it was given.
    pub name: String,
    /// What was perhaps meant.
    pub suggestion: Option<String>,
}

/// Levels of rules.
#[derive(Debug, Default)]
pub struct Levels {
    chosen: FxHashMap<&'static str, bool>,
}

impl Levels {
    /// Reads the command line's choice.
    pub fn new(chosen: &Chosen) -> Result<Self, UnknownRule> {
        let mut levels = Self::default();
        if !chosen.only.is_empty() {
            levels.chosen.extend(rules::declarations().iter().map(|rule| (rule.id, false)));
        }
        for (names, is_on) in [(&chosen.only, true), (&chosen.select, true), (&chosen.ignore, false)] {
            for name in names {
                levels.chosen.extend(resolve(name)?.into_iter().map(|id| (id, is_on)));
            }
        }
        Ok(levels)
    }

    /// The rules to run: those that are on in any folder.
    pub fn selection(&self, settings: &[&Settings]) -> Selection {
        let mut selection = Selection::default();
        for rule in rules::declarations() {
            let highest = settings.iter().filter_map(|settings| self.highest(rule, settings)).max();
            if let Some(level) = highest {
                selection.levels.insert(rule.id, level);
            }
        }
        selection
    }

    /// The level that a rule's findings start with under these settings; none where it is off wherever one looks.
    fn highest(&self, rule: &Declaration, settings: &Settings) -> Option<Level> {
        let default = default_level(rule, settings);
        let stated = settings.rule_levels(rule.id).any(|level| level != RuleLevel::Off);
        match self.chosen.get(rule.id) {
            Some(false) => None,
            Some(true) => Some(default.unwrap_or(Level::Info)),
            None => default.or(stated.then_some(Level::Info)),
        }
    }

    /// The level of a finding; none where its rule is off there, or where it is undecided and those are not listed.
    pub fn of(&self, finding: &Finding, settings: &Settings, subject: &Subject<'_>) -> Option<Level> {
        let id = finding.rule.as_str();
        let chosen = self.chosen.get(id);
        let set = settings.rule(id, subject);
        if finding.judgement == Judgement::Undecided {
            return match set.undecided.value {
                RuleLevel::On(level) if chosen != Some(&false) => Some(level),
                _ => None,
            };
        }
        let is_off_by_default = rules::declaration(id).is_some_and(|rule| default_level(rule, settings).is_none());
        let level = match set.level.map(|level| level.value) {
            Some(RuleLevel::On(level)) => Some(level),
            Some(RuleLevel::Off) => None,
            None if is_off_by_default => None,
            None => Some(finding.level),
        };
        match chosen {
            Some(false) => None,
            Some(true) => Some(level.unwrap_or(Level::Info)),
            None => level,
        }
    }
}

/// The level that a rule has without any statement on it.
fn default_level(rule: &Declaration, settings: &Settings) -> Option<Level> {
    match rule.configured_level {
        Some(level) if rules::is_configured(rule.id, settings) => level,
        _ => rule.level,
    }
}

/// The ids behind a name: a rule, a former name, or a group.
fn resolve(name: &str) -> Result<Vec<&'static str>, UnknownRule> {
    let lower = name.to_ascii_lowercase();
    let ids = rules::matching(&lower);
    if ids.is_empty() {
        let known: Vec<&str> = rules::declarations().iter().flat_map(|rule| [rule.id, rule.group()]).collect();
        let suggestion = nearest(&lower, &known).map(str::to_owned);
        return Err(UnknownRule { name: name.to_owned(), suggestion });
    }
    Ok(ids)
}
