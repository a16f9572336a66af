//! Law 8: a format names tokens that exist and can be told apart, and its example reads in exactly one way.

use rustc_hash::FxHashSet;

use super::labels;
use crate::settings::error::{Errors, SettingsError};
use crate::settings::literal::shortened;
use crate::settings::model::{Format, FormatKind, Settings};
use crate::settings::naming::{self, NameContext, Reading, Readings, TokenFormat};
use crate::settings::section::Section;
use crate::settings::suggest::suggest;
use crate::source::Span;

pub(super) fn check(settings: &Settings, errors: &mut Errors) {
    let tokens_known: FxHashSet<&str> = labels(&settings.section, "token").collect();
    let formats_known: FxHashSet<&str> = labels(formats(settings), "format").collect();
    for format in settings.naming.formats.values() {
        match (&format.kind.value, format.kind.span()) {
            (FormatKind::Tokens(tokens), Some(span)) => {
                if knows_tokens(settings, &tokens_known, (tokens, span), errors)
                    && can_be_told_apart(settings, tokens, span, errors)
                {
                    example_of_tokens(settings, format, tokens, errors);
                }
            }
            _ => example(format, errors),
        }
        length(format, errors);
    }
    for usage in &settings.naming.uses {
        let (name, Some(span)) = (usage.format.value.as_str(), usage.format.span()) else { continue };
        if !formats_known.contains(name) {
            let help = suggest(name, labels(formats(settings), "format"));
            let help = help.or_else(|| Some(format!("add `format \"{}\" {{ … }}`", shortened(name))));
            let message = format!("there is no format `{}`", shortened(name));
            errors.push(SettingsError::new(span, message).with_some_help(help));
        }
    }
}

fn knows_tokens(
    settings: &Settings,
    known: &FxHashSet<&str>,
    (format, span): (&TokenFormat, Span),
    errors: &mut Errors,
) -> bool {
    for name in format.tokens().filter(|name| !known.contains(name)) {
        let help = suggest(name, labels(&settings.section, "token"));
        let help = help.or_else(|| Some(format!("add `token \"{}\" {{ … }}`", shortened(name))));
        let message = format!("there is no token `{}`", shortened(name));
        errors.push(SettingsError::new(span, message).with_some_help(help));
    }
    // A token that is wrong itself is declared, but not in the vocabulary.
    format.tokens().all(|name| settings.vocabulary.contains_key(name))
}

/// The blocks `naming` of the settings, merged to one.
fn formats(settings: &Settings) -> &Section {
    settings.section.sections_of("naming").next().unwrap_or(&settings.section)
}

fn can_be_told_apart(settings: &Settings, format: &TokenFormat, span: Span, errors: &mut Errors) -> bool {
    let Some(clash) = naming::clash_of_open_tokens(format, &settings.vocabulary) else { return true };
    let (first, second) = (&clash.first, &clash.second);
    let (message, help) = match &clash.holder {
        None => (
            format!("nothing stands between `{{{first}}}` and `{{{second}}}`, which are both open"),
            format!("put text between them that neither can hold, or list the values of `{second}`"),
        ),
        Some(holder) => (
            format!(
                "`{{{first}}}` and `{{{second}}}` cannot be told apart: `{holder}` can hold the `{}` between them",
                clash.between
            ),
            format!("use text that neither can hold, or list the values of `{holder}`"),
        ),
    };
    let token = settings.tokens.get(clash.holder.as_ref().unwrap_or(second)).and_then(|token| token.name.span());
    let error = SettingsError::new(span, message).with_help(help);
    errors.push(match token {
        Some(token) => error.with_also(token, "its pattern is here"),
        None => error,
    });
    false
}

fn example_of_tokens(settings: &Settings, format: &Format, tokens: &TokenFormat, errors: &mut Errors) {
    let Some((example, span)) = format.example.as_ref().and_then(|example| Some((&example.value, example.span()?)))
    else {
        return;
    };
    let shown = shortened(example);
    let (message, help) = match tokens.readings(example, &settings.vocabulary, NameContext::default()) {
        Readings::Found(readings) => match readings.as_slice() {
            [_] => return,
            [] => (format!("the example `{shown}` does not follow its own format"), None),
            [first, second, ..] => (
                format!("the example `{shown}` can be read in several ways"),
                Some(format!("choose one that cannot be both {} and {}", describe(first), describe(second))),
            ),
        },
        Readings::NotApplied(_) => return,
        Readings::TooMany => (format!("the example `{shown}` is too long to be read"), None),
    };
    errors.push(SettingsError::new(span, message).with_some_help(help));
}

fn describe(reading: &Reading) -> String {
    let parts: Vec<String> = reading.tokens.iter().map(|(name, text)| format!("{name} `{text}`")).collect();
    parts.join(", ")
}

fn example(format: &Format, errors: &mut Errors) {
    let Some((example, span)) = format.example.as_ref().and_then(|example| Some((&example.value, example.span()?)))
    else {
        return;
    };
    let follows = match &format.kind.value {
        FormatKind::Case(case) => case.conforms(example),
        FormatKind::Pattern(pattern) => pattern.matches(example),
        FormatKind::Tokens(_) => true,
    };
    if !follows {
        let message = format!("the example `{}` does not follow its own format", shortened(example));
        errors.push(SettingsError::new(span, message));
    }
}

fn length(format: &Format, errors: &mut Errors) {
    let (Some(example), Some(most)) = (&format.example, &format.max_length) else { return };
    let count = example.value.chars().count();
    if let (true, Some(span)) = (count > most.value as usize, example.span()) {
        let message = format!("the example has {count} characters, more than `max_length` allows");
        let error = SettingsError::new(span, message);
        errors.push(match most.span() {
            Some(most) => error.with_also(most, "the limit"),
            None => error,
        });
    }
}
