//! Secrets among the values that a run is given. Those in files are found by rules; these are in no file.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::configuration::{Configuration, InputVariable, Module, Sources};
use crate::evaluation::modules::{Given, RunValues};
use crate::source::{FileId, FileKind, Span};
use crate::syntax::{Expr, ExprKind, parse_expression};

/// Endings of a variable's name that say that its text is one to hide.
const ENDINGS: [&str; 11] = [
    "access_key",
    "api_key",
    "connection_string",
    "credential",
    "passphrase",
    "passwd",
    "password",
    "private_key",
    "secret",
    "secret_key",
    "token",
];

/// Texts that were given and that no output may show: those of variables that are sensitive, or whose names speak of a
/// secret; of a list or map also each text in it.
pub(super) fn texts(given: &RunValues<'_>, roots: &[&Module<'_>]) -> Vec<String> {
    let typed = given.typed.iter().filter_map(|(name, value)| match value {
        Given::Text(text, _) => Some((name, text)),
        Given::Expression(..) | Given::Value(..) => None,
    });
    let all = given.ambient.iter().map(|(name, text)| (name, text)).chain(typed);
    let mut hidden = Vec::new();
    for (_, text) in all.filter(|(name, text)| is_secret(name, roots) && !is_word(text)) {
        hidden.push(text.clone());
        add_inner(text, &mut hidden);
    }
    hidden
}

/// Where values of sensitive variables are written: their defaults, and what files of values give them.
pub(super) fn places(configuration: &Configuration<'_>, sources: &Sources) -> Vec<Span> {
    let variables = configuration.modules().flat_map(|(_, module)| &module.variables);
    let sensitive: Vec<&InputVariable<'_>> = variables.filter(|variable| is_sensitive(variable)).collect();
    let defaults = sensitive.iter().filter_map(|variable| variable.default()).map(Expr::span);
    let names: FxHashSet<&str> = sensitive.iter().map(|variable| variable.name).collect();
    let members = sources.loaded.folders.values().flat_map(|folder| &folder.members);
    let files = members.filter(|member| matches!(member.kind, FileKind::VariableValues { .. }));
    let given = files.filter_map(|member| sources.tree(member.file)).flat_map(|tree| tree.root().attributes());
    let given = given.filter(|attribute| names.contains(attribute.name())).map(|attribute| attribute.value().span());
    defaults.chain(given).collect()
}

fn is_secret(name: &str, roots: &[&Module<'_>]) -> bool {
    let lower = name.to_lowercase();
    let lower = lower.strip_suffix('s').unwrap_or(&lower);
    let speaks_of_one = ENDINGS.iter().any(|ending| lower.ends_with(ending));
    let mut declared = roots.iter().filter_map(|root| root.variable(name));
    declared.any(|variable| speaks_of_one || variable.arguments.attribute("sensitive").is_some())
}

/// Hiding these would hide them everywhere.
fn is_word(text: &str) -> bool {
    matches!(text, "true" | "false" | "null")
}

/// Adds the texts inside a list or map that a text spells.
fn add_inner(text: &str, hidden: &mut Vec<String>) {
    let tree = parse_expression(FileId(u32::MAX), &Arc::from(text));
    let mut open: Vec<Expr<'_>> = tree.single().into_iter().collect();
    while let Some(expr) = open.pop() {
        match expr.unwrapped().kind() {
            ExprKind::Text(text) if !is_word(text) => hidden.push(text.to_owned()),
            ExprKind::Tuple(items) => open.extend(items.iter()),
            ExprKind::Object(pairs) => open.extend(pairs.iter().map(|(_, value)| value)),
            _ => {}
        }
    }
}

/// Whether a variable is declared as sensitive, or may be.
fn is_sensitive(variable: &InputVariable<'_>) -> bool {
    let sensitive = variable.arguments.attribute("sensitive");
    sensitive.is_some_and(|attribute| !matches!(attribute.value().unwrapped().kind(), ExprKind::Bool(false)))
}
