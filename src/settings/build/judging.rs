//! Reading `portability`, `service`, `rule` and `check`.

use indexmap::IndexMap;

use super::fields::Fields;
use super::{labelled, level};
use crate::settings::NameGlobs;
use crate::settings::model::{
    Accept, Check, CheckExample, ExampleKind, Fit, MustPass, Portability, RuleLevel, RuleStatement,
};
use crate::settings::section::Section;
use crate::settings::selector::Selector;
use crate::settings::value::{Literal, Place, Sourced};

pub(super) fn portability(section: &Section) -> Portability {
    let fields = Fields(section);
    let must_pass = fields.word("must_pass", |word| match word {
        "any" => Some(MustPass::Any),
        "all" => Some(MustPass::All),
        _ => None,
    });
    let limit = section.sections_of("limit").next();
    let targets = fields.texts("targets").unwrap_or_default();
    Portability {
        primary: fields.text("primary"),
        beside: fields.names("beside").unwrap_or_else(|| NameGlobs::new(Vec::new())),
        target_names: targets.iter().map(|target| target.value.clone()).collect(),
        targets,
        must_pass: must_pass.unwrap_or(Sourced::default(MustPass::Any)),
        window_months: window(fields).unwrap_or(Sourced::default((6.0, 12.0))),
        confidence: fields.number("confidence").unwrap_or(Sourced::default(0.8)),
        regions: fields.texts("regions"),
        class_levels: class_levels(fields),
        accept: labelled(section, "accept", accept),
        new_families_limit: limit.and_then(|limit| Fields(limit).whole("new_families")),
        require: section.sections_of("require").next().map(required).unwrap_or_default(),
        parameters: parameters(fields),
    }
}

fn window(fields: Fields<'_>) -> Option<Sourced<(f64, f64)>> {
    let list = fields.value("window_months")?;
    match numbers(&list.value).as_slice() {
        [hoped, limit] => Some(Sourced { value: (*hoped, *limit), place: list.place }),
        _ => None,
    }
}

fn class_levels(fields: Fields<'_>) -> IndexMap<String, Sourced<RuleLevel>> {
    let pairs = fields.text_map("class_levels").into_iter();
    pairs.filter_map(|(class, word)| Some((class.value, word.and_then(|word| level(&word))?))).collect()
}

fn parameters(fields: Fields<'_>) -> IndexMap<String, Sourced<[f64; 3]>> {
    let pairs = fields.map("parameters").into_iter();
    pairs
        .filter_map(|(name, list)| {
            let three = <[f64; 3]>::try_from(numbers(&list.value)).ok()?;
            Some((name.value, Sourced { value: three, place: list.place }))
        })
        .collect()
}

fn numbers(list: &Literal) -> Vec<f64> {
    list.elements().iter().filter_map(|element| element.value.as_number()).collect()
}

fn accept(fields: Fields<'_>, service: Sourced<String>) -> Option<Accept> {
    Some(Accept {
        service,
        because: fields.text("because")?,
        by: fields.text("by")?,
        on: fields.date("on")?,
        review: fields.date("review")?,
        selector: Selector { systems: fields.names("systems"), ..Selector::default() },
        span: fields.0.header,
    })
}

fn required(section: &Section) -> IndexMap<String, Sourced<Literal>> {
    let lines = section.arguments.iter().filter(|argument| argument.spec.name != "locked");
    lines.map(|argument| (argument.spec.name.to_owned(), argument.value.clone())).collect()
}

pub(super) fn fit(fields: Fields<'_>, target: Sourced<String>) -> Option<Fit> {
    Some(Fit {
        target,
        class: fields.text("class")?,
        because: fields.text("because")?,
        source: fields.text("source"),
        on: fields.date("on"),
    })
}

pub(super) fn rule(fields: Fields<'_>) -> Option<RuleStatement> {
    let said_level = |name: &'static str| fields.said(&[name], |fields| fields.word(name, level));
    let said_bool = |name: &'static str| fields.said(&[name], |fields| fields.bool(name));
    Some(RuleStatement {
        label: fields.0.label.clone()?,
        selector: fields.selector(),
        level: said_level("level"),
        undecided: said_level("undecided"),
        allow_inline: said_bool("allow_inline"),
        allow_baseline: said_bool("allow_baseline"),
    })
}

pub(super) fn check(fields: Fields<'_>, rule: Sourced<String>) -> Option<Check> {
    let select = fields.0.sections_of("select").next();
    let blocks = select.and_then(|select| Fields(select).texts("blocks"));
    Some(Check {
        rule,
        level: fields.word("level", level)?,
        summary: fields.text("summary")?,
        why: fields.text("why"),
        drawbacks: fields.text("drawbacks"),
        blocks: blocks.unwrap_or_else(|| vec![Sourced { value: "resource".to_owned(), place: Place::Default }]),
        selector: select.map(|select| Fields(select).selector()).unwrap_or_default(),
        condition: fields.expression("condition")?,
        error_message: fields.text("error_message")?,
        help: fields.text("help"),
        examples: fields.0.sections_of("example").filter_map(|block| example(Fields(block))).collect(),
        span: fields.0.header,
    })
}

fn example(fields: Fields<'_>) -> Option<CheckExample> {
    let kind = match fields.0.label_text() {
        "bad" => ExampleKind::Bad,
        "good" => ExampleKind::Good,
        _ => return None,
    };
    Some(CheckExample { kind, source: fields.text("source")? })
}
