//! `naming/label_case`: labels that leave the format that settings name, or else the tree's own habit.

use std::collections::BTreeMap;

use super::labels::{Label, labels};
use super::message;
use crate::findings::{Finding, Level};
use crate::rules::{Context, Estate, Found, Rule};
use crate::settings::naming::{Case, NameContext, Readings};
use crate::settings::{Format, FormatKind, Settings, Subject};

/// The rule.
pub(super) struct LabelCase;

/// Labels of one kind below which there is no habit to speak of.
const FEWEST: usize = 20;

/// Of a hundred labels so many must be alike for a habit.
const ALIKE: usize = 90;

/// Cases that a habit can be, the commonest in Terraform first.
const CASES: [Case; 4] = [Case::Snake, Case::Kebab, Case::Camel, Case::Pascal];

impl Rule for LabelCase {
    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        for label in labels(cx.module) {
            let Some(format) = format_for(&label, cx) else { continue };
            match broken_format(&label, format, cx.settings) {
                None => out.right(),
                Some((message, to)) => {
                    let example = format.example.as_ref().map(|example| example.value.as_str());
                    let mut finding = finding(&label, cx, out, message);
                    finding.help = Some(message::rename(label.kind, to.as_deref(), example));
                    finding.level = Level::Warning;
                    out.wrong(finding);
                }
            }
        }
    }

    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        let mut by_kind: BTreeMap<&str, Habit> = BTreeMap::new();
        each_free_label(estate, |label, _| by_kind.entry(label.kind).or_default().count(label.name));
        each_free_label(estate, |label, cx| {
            let habit = by_kind.get(label.kind).and_then(|habit| Some((habit, habit.case()?)));
            let Some((habit, case)) = habit else { return };
            let is_alike = (case == Case::Snake && is_plain_snake(label.name)) || case.conforms(label.name);
            if is_alike || told_case(label.name).is_none() {
                return out.right();
            }
            let alike = habit.conforming(case);
            let mut finding =
                finding(label, cx, out, message::leaves_habit(label.kind, label.name, case, alike, habit.all));
            finding.help = Some(message::rename(label.kind, converted(label.name, case).as_deref(), None));
            finding.level = Level::Info;
            out.wrong(finding);
        });
    }
}

/// How the labels of one kind are written.
#[derive(Default)]
struct Habit {
    all: usize,
    conforming: [usize; CASES.len()],
    telling: [usize; CASES.len()],
    /// Labels that are in snake_case beyond doubt: they conform to it and tell of it.
    plain_snake: usize,
}

impl Habit {
    fn count(&mut self, name: &str) {
        self.all += 1;
        if is_plain_snake(name) && name.contains('_') {
            self.plain_snake += 1;
            return;
        }
        let told = told_case(name);
        for (at, case) in CASES.iter().enumerate() {
            let conforms = usize::from(case.conforms(name));
            self.conforming.iter_mut().skip(at).take(1).for_each(|count| *count += conforms);
            let tells = usize::from(told == Some(*case));
            self.telling.iter_mut().skip(at).take(1).for_each(|count| *count += tells);
        }
    }

    /// The case that enough labels are in. Single small words are in several; those that tell decide which.
    fn case(&self) -> Option<Case> {
        let telling = |case: Case| with_plain(self.telling, case, self.plain_snake);
        let most = CASES.into_iter().map(telling).max().filter(|most| *most > 0)?;
        let case = CASES.into_iter().find(|case| telling(*case) == most)?;
        (self.all >= FEWEST && self.conforming(case) * 100 >= self.all * ALIKE).then_some(case)
    }

    fn conforming(&self, case: Case) -> usize {
        with_plain(self.conforming, case, self.plain_snake)
    }
}

/// The count of one case, with the names that are in snake_case beyond doubt.
fn with_plain(counts: [usize; CASES.len()], case: Case, plain_snake: usize) -> usize {
    let counted = CASES.into_iter().zip(counts).find(|(known, _)| *known == case).map_or(0, |(_, count)| count);
    if case == Case::Snake { counted + plain_snake } else { counted }
}

/// Small letters and digits in words joined by single `_`: by far the most labels, told apart without a closer look.
fn is_plain_snake(name: &str) -> bool {
    let bytes = name.as_bytes();
    bytes.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'_')
        && !bytes.windows(2).any(|pair| pair == b"__")
        && !name.starts_with('_')
        && !name.ends_with('_')
}

/// The one case that a name shows; none for a single small word, or for a name that is in no case.
fn told_case(name: &str) -> Option<Case> {
    let mut fitting = CASES.into_iter().filter(|case| case.conforms(name));
    let has_other_marks = name.contains('-') || name.chars().any(char::is_uppercase);
    match (fitting.next(), fitting.next()) {
        (Some(case), None) => Some(case),
        // `Main-Bucket` is in none of the four, and shows that it is not in the habit either.
        (None, _) if has_other_marks => Some(Case::MixedSnake),
        _ => None,
    }
}

/// Calls `visit` with every label that no format is in use for.
fn each_free_label<'a>(estate: &Estate<'a>, mut visit: impl FnMut(&Label<'_, 'a>, &Context<'_, 'a>)) {
    for (id, module) in estate.configuration.modules().filter(|(_, module)| !module.is_vendored) {
        let cx = Context::new(estate, id, module);
        for label in labels(module) {
            if format_for(&label, &cx).is_none() {
                visit(&label, &cx);
            }
        }
    }
}

/// The format that settings use for a label.
fn format_for<'s>(label: &Label<'_, '_>, cx: &Context<'s, '_>) -> Option<&'s Format> {
    if cx.settings.naming.uses.is_empty() {
        return None;
    }
    let resource_type = label.resource.map(|resource| resource.resource_type);
    let path = cx.estate.sources.loaded.files.path(label.span.file);
    let subject = Subject { resource_type, path: Some(path), ..Subject::default() };
    let usage = cx.settings.format_use(label.kind, &subject)?;
    cx.settings.naming.formats.get(&usage.format.value)
}

/// What is wrong with a label under a format, and the name that it could have.
fn broken_format(label: &Label<'_, '_>, format: &Format, settings: &Settings) -> Option<(String, Option<String>)> {
    let (kind, name, format_name) = (label.kind, label.name, format.name.value.as_str());
    if format.allow.iter().any(|allowed| allowed.value == name) {
        return None;
    }
    let length = name.chars().count();
    if let Some(most) = format.max_length.as_ref().filter(|most| length > most.value as usize) {
        return Some((message::too_long(kind, name, length, most.value, format_name), None));
    }
    match &format.kind.value {
        FormatKind::Case(case) => (!case.conforms(name))
            .then(|| (message::leaves_case(kind, name, *case, format_name), converted(name, *case))),
        FormatKind::Pattern(pattern) => {
            (!pattern.matches(name)).then(|| (message::leaves_format(kind, name, format_name), None))
        }
        FormatKind::Tokens(tokens) => {
            let resource_type = label.resource.map(|resource| resource.resource_type);
            let context = NameContext { resource_type, region: None };
            match tokens.readings(name, &settings.vocabulary, context) {
                Readings::Found(readings) if readings.is_empty() => {
                    Some((message::leaves_format(kind, name, format_name), None))
                }
                Readings::Found(_) | Readings::NotApplied(_) | Readings::TooMany => None,
            }
        }
    }
}

fn finding<'a>(label: &Label<'_, 'a>, cx: &Context<'_, 'a>, out: &Found, message: String) -> Finding {
    let mut finding = out.finding(label.span, message);
    finding.subject = Some(label.name.to_owned());
    match (label.resource, label.block) {
        (Some(resource), _) => cx.on_resource(&mut finding, resource, None),
        (None, Some(block)) => cx.on_block(&mut finding, block, &label.address(), None),
        (None, None) => finding.address = Some(label.address()),
    }
    finding
}

/// The same words in another case.
fn converted(name: &str, case: Case) -> Option<String> {
    let words = words(name);
    let capital = |word: &String| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    let first = words.first()?;
    Some(match case {
        Case::Snake | Case::MixedSnake => words.join("_"),
        Case::Kebab => words.join("-"),
        Case::Camel => first.clone() + &words.iter().skip(1).map(capital).collect::<String>(),
        Case::Pascal => words.iter().map(capital).collect(),
    })
}

/// The words of a name, in small letters: `rawZone-2`, `HTTPServer` → `raw`, `zone`, `2`; `http`, `server`.
fn words(name: &str) -> Vec<String> {
    let characters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (at, &character) in characters.iter().enumerate() {
        if !character.is_alphanumeric() {
            words.extend(Some(std::mem::take(&mut word)).filter(|word| !word.is_empty()));
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| characters.get(at));
        let after = characters.get(at + 1);
        let starts = character.is_uppercase()
            && (before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit())
                || before.is_some_and(|before| before.is_uppercase())
                    && after.is_some_and(|after| after.is_lowercase()));
        if starts && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.extend(character.to_lowercase());
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}
