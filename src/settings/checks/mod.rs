//! Whether settings fit together: names that refer to other blocks, dates in order, and what law 8 asks of formats.

mod formats;
mod tokens;

use rustc_hash::FxHashSet;

use super::error::{Errors, SettingsError};
use super::grammar::Shape;
use super::literal::shortened;
use super::model::{Environment, Settings, TagValues};
use super::section::Section;
use super::selector;
use super::suggest::suggest;
use super::value::{Literal, Sourced};
use crate::source::Span;

/// What the checks need to know beside the settings.
pub(super) struct Surroundings<'a> {
    /// The repository's name, which is the system's too where none is declared.
    pub(super) repository: &'a str,
    /// Whether a place is in a base file, which may name systems of other repositories.
    pub(super) is_base: &'a dyn Fn(Span) -> bool,
}

/// Goes over the settings of one folder.
pub(super) fn check(settings: &Settings, around: &Surroundings<'_>, errors: &mut Errors) {
    systems(settings, around, errors);
    tokens::check(settings, errors);
    formats::check(settings, errors);
    keys(settings, errors);
    portability(settings, errors);
    for environment in settings.roots.values().flat_map(|root| root.environments.values()) {
        placeholders(environment, errors);
    }
}

/// Every text of a shape, in this block and all in it.
pub(super) fn texts_of_shape<'s>(section: &'s Section, shape: &Shape, found: &mut Vec<(Span, &'s str)>) {
    for argument in &section.arguments {
        collect(&argument.value, argument.spec.shape, shape, found);
    }
    for nested in &section.sections {
        texts_of_shape(nested, shape, found);
    }
}

fn collect<'s>(value: &'s Sourced<Literal>, shape: Shape, wanted: &Shape, found: &mut Vec<(Span, &'s str)>) {
    if let (true, Some(text), Some(span)) = (shape == *wanted, value.value.as_text(), value.span()) {
        found.push((span, text));
    }
    match shape {
        Shape::List(inner) => value.value.elements().iter().for_each(|element| collect(element, *inner, wanted, found)),
        Shape::TypeMap(_) if *wanted == Shape::TypeGlob => {
            let keys = value.value.pairs().iter().filter_map(|(key, _)| Some((key.span()?, key.value.as_str())));
            found.extend(keys);
        }
        _ => {}
    }
}

/// The labels of the blocks of one type, even of those that are wrong.
fn labels<'s>(section: &'s Section, name: &'s str) -> impl Iterator<Item = &'s str> {
    section.sections_of(name).map(Section::label_text)
}

fn systems(settings: &Settings, around: &Surroundings<'_>, errors: &mut Errors) {
    let default = [around.repository];
    let known: Vec<&str> = settings.systems.keys().map(String::as_str).chain(default).collect();
    let mut found = Vec::new();
    texts_of_shape(&settings.section, &Shape::SystemGlob, &mut found);
    found.retain(|(span, text)| !selector::is_glob(text) && !(around.is_base)(*span));
    texts_of_shape(&settings.section, &Shape::System, &mut found);
    let declared: FxHashSet<&str> = known.iter().copied().collect();
    for (span, text) in found {
        if !declared.contains(text) {
            let message = format!("there is no system `{}`", shortened(text));
            let help = suggest(text, known.iter().copied().filter(|name| !name.is_empty()));
            errors.push(SettingsError::new(span, message).with_some_help(help));
        }
    }
}

fn keys(settings: &Settings, errors: &mut Errors) {
    let mut found = Vec::new();
    texts_of_shape(&settings.section, &Shape::Token, &mut found);
    let declared: FxHashSet<&str> = labels(&settings.section, "token").collect();
    for (span, text) in found {
        if !declared.contains(text) {
            let help = suggest(text, labels(&settings.section, "token"));
            let message = format!("there is no token `{}`", shortened(text));
            let help = help.or_else(|| Some(format!("add `token \"{}\" {{ … }}`", shortened(text))));
            errors.push(SettingsError::new(span, message).with_some_help(help));
        }
    }
    for key in &settings.tagging.keys {
        let Some(fill) = key.fill.value() else { continue };
        let Some(span) = fill.span() else { continue };
        let fits = match key.values.value().map(|values| &values.value) {
            Some(TagValues::Values(values)) => values.iter().any(|value| value.value == fill.value),
            Some(TagValues::Pattern(pattern)) => pattern.matches(&fill.value),
            Some(TagValues::Token(_)) | None => true,
        };
        let is_denied = key.deny.value().is_some_and(|deny| deny.iter().any(|value| value.value == fill.value));
        if !fits || is_denied {
            let message =
                format!("`{}` cannot fill `{}`: the key does not allow it", shortened(&fill.value), key.key.value);
            errors.push(SettingsError::new(span, message));
        }
    }
}

fn portability(settings: &Settings, errors: &mut Errors) {
    let portability = &settings.portability;
    if let Some(primary) = &portability.primary {
        for target in portability.targets.iter().filter(|target| target.value == primary.value) {
            let Some(span) = target.span() else { continue };
            let message = format!("`{}` is the primary cloud, so it cannot be a target", target.value);
            let error = SettingsError::new(span, message).with_help("remove it from one of the two".to_owned());
            errors.push(match primary.span() {
                Some(primary) => error.with_also(primary, "the primary cloud"),
                None => error,
            });
        }
    }
    for accept in portability.accept.values().filter(|accept| accept.review.value <= accept.on.value) {
        let Some(span) = accept.review.span() else { continue };
        let message = format!("`accept \"{}\"` is reviewed before it is decided", accept.service.value);
        let error = SettingsError::new(span, message).with_help("set `review` to a day after `on`".to_owned());
        errors.push(match accept.on.span() {
            Some(on) => error.with_also(on, "decided here"),
            None => error,
        });
    }
}

/// In paths of variable files only `{root}` stands for something.
fn placeholders(environment: &Environment, errors: &mut Errors) {
    for file in environment.var_files.iter().chain(&environment.optional_var_files) {
        let Some(span) = file.span() else { continue };
        for after in file.value.split('{').skip(1) {
            let name = after.split_once('}').map(|(name, _)| name);
            if name != Some("root") {
                let shown = name.map_or("{".to_owned(), |name| format!("{{{}}}", shortened(name)));
                let message = format!("`{shown}` stands for nothing in a path");
                errors.push(SettingsError::new(span, message).with_help("use `{root}`, or spell it out".to_owned()));
            }
        }
    }
}
