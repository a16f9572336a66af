//! `hygiene/environment_literal`: the name of an environment by hand in code that runs in others.

use std::collections::BTreeSet;

use super::message;
use crate::rules::literals::{self, Literal};
use crate::rules::{Context, Found, Rule};
use crate::settings::Settings;
use crate::settings::naming::TokenKind;

pub(super) struct EnvironmentLiteral;

/// The token that says what environments are called.
const TOKEN: &str = "environment";

impl Rule for EnvironmentLiteral {
    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        let words = words_of(cx.settings);
        let environments = environments_of(cx, &words);
        if environments.len() < 2 {
            return;
        }
        let may_name = |source: &str| words_in(source).any(|word| environment_named(word, &words).is_some());
        literals::walk(cx.module, cx.evaluator(), &may_name, &mut |holder, argument, literal| {
            // A constant with a name, or a value that is chosen by the environment, is where the name belongs.
            if literal.is_prose || literal.is_compared || literal.is_constant_of(holder) || is_chosen(&literal, &words)
            {
                return;
            }
            for word in words_in(literal.text) {
                let Some(environment) = environment_named(word, &words).filter(|name| environments.contains(*name))
                else {
                    continue;
                };
                let others: Vec<&str> = environments.iter().copied().filter(|name| *name != environment).collect();
                let mut finding =
                    out.finding(literal.span_of(word), message::environment_literal(environment, &others));
                holder.tell(cx, &mut finding, argument);
                finding.help = Some(message::environment_literal_help());
                finding.subject = Some(environment.to_owned());
                out.wrong(finding);
                return;
            }
        });
    }
}

/// Words that name environments, each with the environment.
fn words_of(settings: &Settings) -> Vec<(&str, &str)> {
    let Some(token) = settings.tokens.get(TOKEN) else { return Vec::new() };
    let TokenKind::Values(values) = &token.kind else { return Vec::new() };
    let own = values.iter().map(|value| (value.as_str(), value.as_str()));
    let aliases = token.aliases.iter().map(|(word, value)| (word.value.as_str(), value.value.as_str()));
    own.chain(aliases).collect()
}

fn environment_named<'w>(word: &str, words: &[(&str, &'w str)]) -> Option<&'w str> {
    words.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, environment)| *environment)
}

/// The environments that the module runs in: those that settings name for the roots which hold it, or else the one that a
/// root's folder is named after.
fn environments_of<'w>(cx: &Context<'_, '_>, words: &[(&'w str, &'w str)]) -> BTreeSet<&'w str> {
    let mut found = BTreeSet::new();
    let mut roots: Vec<_> = cx.estate.uses(cx.id).iter().map(|(root, _)| *root).collect();
    roots.dedup();
    for root in roots {
        let scenarios = cx.estate.evaluated.scenarios.of_root(root);
        let named: Vec<&str> = scenarios
            .iter()
            .filter_map(|scenario| environment_named(scenario.environment.as_deref()?, words))
            .collect();
        if named.is_empty() {
            let folder = cx.estate.configuration.module(root).map_or("", |module| module.folder.as_str());
            found.extend(folder.split('/').filter_map(|part| environment_named(part, words)));
        }
        found.extend(named);
    }
    found
}

/// Whether the literal lies under a key that names an environment, as in `{ prod = "…", dev = "…" }[var.environment]`.
fn is_chosen(literal: &Literal<'_>, words: &[(&str, &str)]) -> bool {
    literal.keys.iter().flatten().any(|key| environment_named(key, words).is_some())
}

fn words_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| !char.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}
