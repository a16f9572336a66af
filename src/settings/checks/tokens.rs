//! Whether each token's values, aliases and example agree.

use rustc_hash::FxHashSet;

use crate::settings::error::{Errors, SettingsError};
use crate::settings::literal::shortened;
use crate::settings::model::{Settings, Token};
use crate::settings::naming::TokenKind;
use crate::settings::section::Section;
use crate::settings::suggest::suggest;

pub(super) fn check(settings: &Settings, errors: &mut Errors) {
    for section in settings.section.sections_of("token") {
        values(section, errors);
        if let Some(token) = settings.tokens.get(section.label_text()) {
            aliases(token, errors);
            example(token, errors);
        }
    }
}

/// A token that is closed has at least one value, and none twice.
fn values(section: &Section, errors: &mut Errors) {
    for argument in section.arguments.iter().filter(|argument| argument.spec.name != "aliases") {
        let literal = &argument.value.value;
        if matches!(argument.spec.name, "values" | "by_type" | "by_region") {
            if literal.elements().is_empty() && literal.pairs().is_empty() {
                let message = format!("`{}` of `{}` is empty", argument.spec.name, section.title());
                errors.push(SettingsError::new(argument.span, message));
            }
            let mut seen: FxHashSet<&str> = FxHashSet::default();
            for element in literal.elements() {
                let (Some(text), Some(span)) = (element.value.as_text(), element.span()) else { continue };
                if !seen.insert(text) {
                    errors.push(SettingsError::new(span, format!("`{}` is here twice", shortened(text))));
                }
            }
        }
    }
}

fn aliases(token: &Token, errors: &mut Errors) {
    let values: FxHashSet<&str> = listed(&token.kind).collect();
    let is_value = |text: &str| match &token.kind {
        TokenKind::Pattern(pattern) => pattern.matches(text),
        _ => values.contains(text),
    };
    for (alias, value) in &token.aliases {
        if let (false, Some(span)) = (is_value(&value.value), value.span()) {
            let shown = shortened(&value.value);
            let message = format!("`{shown}` is not a value of the token `{}`", token.name.value);
            errors.push(SettingsError::new(span, message).with_some_help(suggest(&value.value, listed(&token.kind))));
        }
        if let (true, Some(span)) = (values.contains(alias.value.as_str()), alias.span()) {
            let shown = shortened(&alias.value);
            let message = format!("`{shown}` is a value of the token `{}`, so it cannot be an alias", token.name.value);
            errors.push(SettingsError::new(span, message).with_help("remove it from one of the two".to_owned()));
        }
    }
}

fn example(token: &Token, errors: &mut Errors) {
    let Some(example) = &token.example else { return };
    if let (false, Some(span)) = (is_value(&token.kind, &example.value), example.span()) {
        let shown = shortened(&example.value);
        let message = format!("the example `{shown}` is not a value of the token `{}`", token.name.value);
        errors.push(SettingsError::new(span, message).with_some_help(suggest(&example.value, listed(&token.kind))));
    }
}

fn is_value(kind: &TokenKind, text: &str) -> bool {
    match kind {
        TokenKind::Pattern(pattern) => pattern.matches(text),
        closed => listed(closed).any(|value| value == text),
    }
}

/// The values of a closed token.
fn listed(kind: &TokenKind) -> Box<dyn Iterator<Item = &str> + '_> {
    match kind {
        TokenKind::Values(values) => Box::new(values.iter().map(String::as_str)),
        TokenKind::ByType(values) | TokenKind::ByRegion(values) => Box::new(values.values().map(String::as_str)),
        TokenKind::Pattern(_) => Box::new(std::iter::empty()),
    }
}
