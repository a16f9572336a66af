//! Bringing blocks together: within a file, over files, and the locks that keep later files from changing earlier ones.

use super::error::{Errors, SettingsError};
use super::grammar::{Label, LabelForm, Merge};
use super::section::{Argument, Section};
use super::value::Literal;
use crate::source::{FileId, Span};

/// The blocks of one file with definitions of the same label brought together. What is set twice is an error.
pub(super) fn within_file(file: Section, errors: &mut Errors) -> Section {
    let mut merged = Section { sections: Vec::new(), ..file };
    for section in file.sections {
        add(&mut merged, section, Origin::SameFile, errors);
    }
    merged
}

/// Lays a later file, which [`within_file`] has gone over, on what is there.
pub(super) fn lay_over(into: &mut Section, later: &Section, errors: &mut Errors) {
    for section in &later.sections {
        add(into, section.clone(), Origin::LaterFile, errors);
    }
}

/// Takes out what `null` unset, once all files are merged. Statements keep theirs: they unset what earlier ones say.
pub(super) fn drop_nulls(section: &mut Section) {
    if section.spec.merge == Merge::Definition {
        section.arguments.retain(|argument| !matches!(argument.value.value, Literal::Null));
    }
    section.sections.iter_mut().for_each(drop_nulls);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    SameFile,
    LaterFile,
}

fn add(into: &mut Section, section: Section, origin: Origin, errors: &mut Errors) {
    if section.spec.merge == Merge::Statement {
        if !refuse_locked_statement(into, &section, errors) {
            into.sections.push(section);
        }
        return;
    }
    let same =
        |known: &&mut Section| known.spec.name == section.spec.name && known.label_text() == section.label_text();
    match into.sections.iter_mut().find(same) {
        Some(known) => merge(known, section, origin, errors),
        None => {
            // Through `merge`, so that blocks nested in it are brought together too.
            let mut fresh = Section { label: section.label.clone(), ..Section::empty(section.spec, section.header) };
            merge(&mut fresh, section, origin, errors);
            into.sections.push(fresh);
        }
    }
}

fn merge(known: &mut Section, section: Section, origin: Origin, errors: &mut Errors) {
    if let Some(lock) = lock_of(known, section.header.file) {
        let message = format!("`{}` is locked by an earlier file", section.title());
        return errors.push(locked(section.header, message, lock));
    }
    known.refused.extend(section.refused);
    for argument in section.arguments {
        set(known, argument, origin, errors);
    }
    for nested in section.sections {
        add(known, nested, origin, errors);
    }
}

fn set(known: &mut Section, argument: Argument, origin: Origin, errors: &mut Errors) {
    let name = argument.spec.name;
    let group = known.spec.exclusive_group(name).map_or(&[] as &[&str], |group| group.names);
    let excludes = |other: &Argument| other.spec.name == name || group.contains(&other.spec.name);
    if origin == Origin::SameFile
        && let Some(first) = known.arguments.iter().find(|other| excludes(other))
    {
        let title = known.title();
        let message = if first.spec.name == name {
            format!("`{name}` of `{title}` is set twice in this file")
        } else {
            format!("`{}` and `{name}` of `{title}` exclude each other", first.spec.name)
        };
        let help = "remove one of them".to_owned();
        return errors
            .push(SettingsError::new(argument.span, message).with_help(help).with_also(first.span, "first set here"));
    }
    if matches!(argument.value.value, Literal::Null) {
        known.arguments.retain(|other| other.spec.name != name);
    } else {
        known.arguments.retain(|other| !excludes(other));
    }
    known.arguments.push(argument);
}

/// Where another file locked a block.
fn lock_of(section: &Section, file: FileId) -> Option<Span> {
    let lock = section.argument("locked")?;
    let is_locked = matches!(lock.value.value, Literal::Bool(true)) && lock.span.file != file;
    is_locked.then_some(lock.span)
}

fn refuse_locked_statement(into: &Section, section: &Section, errors: &mut Errors) -> bool {
    let earlier = into.sections_of(section.spec.name).filter(|earlier| overlaps(earlier, section));
    let Some(lock) = earlier.filter_map(|earlier| lock_of(earlier, section.header.file)).next() else {
        return false;
    };
    let message = format!("`{}` says something about what an earlier file locked", section.title());
    errors.push(locked(section.header, message, lock));
    true
}

fn locked(span: Span, message: String, lock: Span) -> SettingsError {
    let help = "remove it, or ask the owners of the other file to change theirs".to_owned();
    SettingsError::new(span, message).with_help(help).with_also(lock, "locked here")
}

/// Whether two statements are about the same thing, by name or by group.
fn overlaps(a: &Section, b: &Section) -> bool {
    let (a_label, b_label) = (a.label_text(), b.label_text());
    let covers = |group: &str, rule: &str| group.strip_suffix('*').is_some_and(|group| rule.starts_with(group));
    let has_groups = matches!(a.spec.label, Label::One(_, LabelForm::RuleOrGroup));
    a_label == b_label || (has_groups && (covers(a_label, b_label) || covers(b_label, a_label)))
}
