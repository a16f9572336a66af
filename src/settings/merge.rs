//! Bringing blocks together: within a file, over files, and the locks that keep later files from changing earlier ones.

use rustc_hash::FxHashMap;

use super::error::{Errors, SettingsError};
use super::grammar::{BlockSpec, Label, LabelForm, Merge};
use super::section::{Argument, Section};
use super::value::Literal;
use crate::source::{FileId, Span};

/// The blocks of one file with definitions of the same label brought together. What is set twice is an error.
pub(super) fn within_file(file: Section, errors: &mut Errors) -> Section {
    let mut merged = Section { sections: Vec::new(), ..file };
    add_all(&mut merged, file.sections, Origin::SameFile, errors);
    merged
}

/// Lays a later file, which [`within_file`] has gone over, on what is there.
pub(super) fn lay_over(into: &mut Section, later: &Section, errors: &mut Errors) {
    add_all(into, later.sections.clone(), Origin::LaterFile, errors);
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

/// Adds the blocks of one body to another.
fn add_all(into: &mut Section, sections: Vec<Section>, origin: Origin, errors: &mut Errors) {
    let locks: Vec<Lock> = into.sections.iter().filter_map(Lock::of_statement).collect();
    let definitions = into.sections.iter().enumerate().filter(|(_, known)| known.spec.merge == Merge::Definition);
    let mut index: FxHashMap<(&'static str, String), usize> =
        definitions.map(|(at, known)| ((known.spec.name, known.label_text().to_owned()), at)).collect();
    for section in sections {
        if section.spec.merge == Merge::Statement {
            if !refuse_locked_statement(&locks, &section, errors) {
                into.sections.push(section);
            }
            continue;
        }
        let at = *index.entry((section.spec.name, section.label_text().to_owned())).or_insert(into.sections.len());
        if at == into.sections.len() {
            let label = section.label.clone();
            into.sections.push(Section { label, ..Section::empty(section.spec, section.header) });
        }
        if let Some(known) = into.sections.get_mut(at) {
            merge(known, section, origin, errors);
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
    add_all(known, section.sections, origin, errors);
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

/// A statement that an earlier file locked.
struct Lock {
    spec: &'static BlockSpec,
    label: String,
    span: Span,
}

impl Lock {
    fn of_statement(section: &Section) -> Option<Self> {
        let lock = section.argument("locked").filter(|lock| matches!(lock.value.value, Literal::Bool(true)))?;
        let is_statement = section.spec.merge == Merge::Statement;
        is_statement.then(|| Self { spec: section.spec, label: section.label_text().to_owned(), span: lock.span })
    }

    /// Whether a statement is about the same thing, by name or by group.
    fn holds_for(&self, section: &Section) -> bool {
        if self.spec.name != section.spec.name || self.span.file == section.header.file {
            return false;
        }
        let (label, other) = (self.label.as_str(), section.label_text());
        let covers = |group: &str, rule: &str| group.strip_suffix('*').is_some_and(|group| rule.starts_with(group));
        let has_groups = matches!(self.spec.label, Label::One(_, LabelForm::RuleOrGroup));
        label == other || (has_groups && (covers(label, other) || covers(other, label)))
    }
}

fn refuse_locked_statement(locks: &[Lock], section: &Section, errors: &mut Errors) -> bool {
    let Some(lock) = locks.iter().find(|lock| lock.holds_for(section)) else { return false };
    let message = format!("`{}` says something about what an earlier file locked", section.title());
    errors.push(locked(section.header, message, lock.span));
    true
}

fn locked(span: Span, message: String, lock: Span) -> SettingsError {
    let help = "remove it, or ask the owners of the other file to change theirs".to_owned();
    SettingsError::new(span, message).with_help(help).with_also(lock, "locked here")
}
