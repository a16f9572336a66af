//! Runs rules over modules in parallel, contains their panics, and gathers what they found.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use camino::Utf8PathBuf;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Answer, Asked, Context, Declaration, Estate, Found, Interest, REGISTRY, Rule, asking, declaration};
use crate::configuration::{Mode, Module, ModuleId};
use crate::evaluation::Instance;
use crate::findings::{Finding, Judgement, Level, RuleId, compare};
use crate::source::{FileId, Files, Span, TextRange};

/// Which rules run.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Ids of the rules that are on somewhere, with the level that their findings start with.
    pub levels: FxHashMap<&'static str, Level>,
}

/// What all rules found.
#[derive(Debug, Default)]
pub struct Findings {
    /// In the one order of findings; one a place, whatever the number of instances.
    pub list: Vec<Finding>,
    /// Places judged right, by rule.
    pub right: BTreeMap<RuleId, usize>,
    /// Places and texts that no output may show.
    pub hidden: Vec<(Span, String)>,
    /// Texts of sensitive values that rules looked at, and what findings took out of them.
    pub sensitive: BTreeSet<String>,
    /// Rules that panicked, and the file at hand.
    pub panicked: Vec<(RuleId, Utf8PathBuf)>,
}

impl Findings {
    /// Adds what is not found by a rule, in its order.
    pub fn add(&mut self, found: Vec<Finding>, files: &Files) {
        self.list.extend(found);
        self.list.sort_by(|a, b| compare(files, a, b));
    }
}

/// A rule that is to run.
struct Running {
    declaration: &'static Declaration,
    level: Level,
    is_on: bool,
    rule: Box<dyn Rule>,
}

/// Runs every selected rule over every module that is not somebody else's, and over the estate.
pub fn run(estate: &Estate<'_>, selection: &Selection) -> Findings {
    let running = rules_to_run(selection);
    let modules: Vec<(ModuleId, &Module<'_>)> =
        estate.configuration.modules().filter(|(_, module)| !module.is_vendored).collect();
    let mut found: Vec<Vec<Outcome>> =
        modules.par_iter().map(|&(id, module)| run_on_module(estate, &running, id, module)).collect();
    decide_questions(estate, &running, &mut found);
    found.push(running.par_iter().map(|running| run_on_estate(estate, running)).collect());
    gather(estate, &running, found.into_iter().flatten())
}

/// Asks in every root what modules by themselves leave open, and puts the findings that come of it beside the others.
fn decide_questions(estate: &Estate<'_>, running: &[Running], found: &mut [Vec<Outcome>]) {
    let mut questions = Vec::new();
    let mut owners = Vec::new();
    for (module, outcomes) in found.iter_mut().enumerate() {
        for (place, outcome) in outcomes.iter_mut().enumerate() {
            if let Outcome::Found(found) = outcome {
                owners.extend(found.questions.iter().map(|_| (module, place)));
                questions.append(&mut found.questions);
            }
        }
    }
    if questions.is_empty() {
        return;
    }
    let answer = |at: usize, asked: &Asked<'_>| {
        let running = owners.get(at).and_then(|(_, place)| running.get(*place));
        IS_CONTAINED.set(true);
        // A rule that panics on a value leaves it undecided; on the module itself it would have been told.
        let answered = catch_unwind(AssertUnwindSafe(|| running.map(|running| running.rule.answer(asked))));
        IS_CONTAINED.set(false);
        answered.ok().flatten().unwrap_or_else(|| vec![Answer::Undecided])
    };
    for decided in asking::decide(estate, &questions, &answer) {
        let Some((module, place)) = owners.get(decided.question) else { continue };
        let Some(Outcome::Found(found)) = found.get_mut(*module).and_then(|outcomes| outcomes.get_mut(*place)) else {
            continue;
        };
        found.right += usize::from(decided.findings.is_empty());
        found.findings.extend(decided.findings);
        found.hidden.extend(decided.hidden);
    }
}

/// What one rule said of one module, or of the estate.
enum Outcome {
    Found(Found),
    Panicked { rule: &'static str, span: Span, message: String },
}

thread_local! {
    static IS_CONTAINED: Cell<bool> = const { Cell::new(false) };
}

/// Whether a panic on this thread would be one of a rule, which becomes a finding and need not be told otherwise.
pub fn panic_is_contained() -> bool {
    IS_CONTAINED.get()
}

fn rules_to_run(selection: &Selection) -> Vec<Running> {
    let entries = REGISTRY.iter().flat_map(|group| group.iter());
    let running = entries.filter_map(|(id, make)| {
        let declaration = declaration(id)?;
        let level = selection.levels.get(id).copied();
        let rule = make();
        (level.is_some() || rule.hides_secrets()).then(|| Running {
            declaration,
            level: level.unwrap_or(Level::Info),
            is_on: level.is_some(),
            rule,
        })
    });
    running.collect()
}

fn run_on_module<'a>(estate: &Estate<'a>, running: &[Running], id: ModuleId, module: &'a Module<'a>) -> Vec<Outcome> {
    let cx = Context::new(estate, id, module);
    let place = module.files.first().copied().unwrap_or(FileId(0));
    let contained = |running: &Running| {
        contain(running, place, |out| {
            running.rule.module(&cx, out);
            for resource in module.resources.iter().filter(|resource| is_wanted(running, resource)) {
                let instance = Instance { module, resource, evaluator: cx.evaluator() };
                running.rule.instance(&instance, &cx, out);
            }
        })
    };
    let outcomes = running.iter().map(contained).collect();
    estate.add_sensitive(cx.sensitive_texts());
    outcomes
}

fn is_wanted(running: &Running, resource: &crate::configuration::Resource<'_>) -> bool {
    match running.rule.interest() {
        Interest::Modules => false,
        Interest::ManagedResources => resource.mode == Mode::Managed,
        Interest::Resources => resource.mode != Mode::Ephemeral,
        Interest::Types(types) => resource.mode == Mode::Managed && types.contains(&resource.resource_type),
    }
}

fn run_on_estate(estate: &Estate<'_>, running: &Running) -> Outcome {
    contain(running, FileId(0), |out| running.rule.estate(estate, out))
}

/// Runs a rule; should it panic, that costs only what this rule would have said here.
fn contain(running: &Running, file: FileId, run: impl FnOnce(&mut Found)) -> Outcome {
    let rule = running.declaration.id;
    let mut found = Found::new(RuleId::new(rule), running.level);
    IS_CONTAINED.set(true);
    let result = catch_unwind(AssertUnwindSafe(|| run(&mut found)));
    IS_CONTAINED.set(false);
    match result {
        Ok(()) => Outcome::Found(found),
        Err(panic) => {
            Outcome::Panicked { rule, span: TextRange::default().in_file(file), message: panic_text(panic.as_ref()) }
        }
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message").to_owned()
}

fn gather(estate: &Estate<'_>, running: &[Running], outcomes: impl Iterator<Item = Outcome>) -> Findings {
    let files = &estate.sources.loaded.files;
    let mut all = Findings::default();
    for outcome in outcomes {
        match outcome {
            Outcome::Found(mut found) => {
                all.hidden.append(&mut found.hidden);
                if running.iter().any(|running| running.is_on && found.is_of(running.declaration.id)) {
                    *all.right.entry(found.rule().clone()).or_default() += found.right;
                    all.list.append(&mut found.findings);
                }
            }
            Outcome::Panicked { rule, span, message } => {
                all.list.push(panic_finding(rule, span, &message));
                all.panicked.push((RuleId::new(rule), files.path(span.file).to_owned()));
            }
        }
    }
    all.list.sort_by(|a, b| compare(files, a, b));
    drop_told_twice(&mut all);
    all.list = merge_equals(std::mem::take(&mut all.list));
    all.sensitive = estate.sensitive();
    let subjects = all.list.iter().filter_map(|finding| finding.subject.as_ref());
    let taken = subjects.filter(|subject| all.sensitive.iter().any(|text| text.contains(&***subject)));
    let taken: Vec<String> = taken.cloned().collect();
    all.sensitive.extend(taken);
    all
}

fn panic_finding(rule: &str, span: Span, message: &str) -> Finding {
    let text = format!("the rule `{rule}` failed here, so it was not applied: {message}");
    let mut finding = Finding::new(RuleId::new("meta/rule_panic"), Level::Warning, span, text);
    finding.subject = Some(rule.to_owned());
    finding.help = Some("report this with the file that it happened on".to_owned());
    finding
}

/// A secret that was found by itself where it is written is not told again where it comes to be used.
fn drop_told_twice(all: &mut Findings) {
    let own = all.list.iter().filter(|finding| !finding.is_at_origin && finding.judgement == Judgement::Wrong);
    let places: FxHashSet<Span> = own.map(|finding| finding.span).collect();
    let told = all.hidden.iter().filter(|(span, _)| places.contains(span)).map(|(_, text)| text.as_str());
    let told: FxHashSet<&str> = told.collect();
    let again = all.hidden.iter().filter(|(_, text)| told.contains(text.as_str())).map(|(span, _)| *span);
    let again: FxHashSet<Span> = again.collect();
    all.list.retain(|finding| !finding.is_at_origin || !again.contains(&finding.span));
}

/// One finding per rule, place and message: those of further instances are joined to the first. Wrong if any is wrong.
/// Findings that stand where a value is written are one there, whoever uses it.
fn merge_equals(sorted: Vec<Finding>) -> Vec<Finding> {
    let mut merged: Vec<Finding> = Vec::with_capacity(sorted.len());
    for finding in sorted {
        match merged.last_mut().filter(|last| is_same(last, &finding)) {
            Some(last) => join(last, finding),
            None => merged.push(finding),
        }
    }
    merged
}

fn is_same(last: &Finding, finding: &Finding) -> bool {
    let is_one_place = last.rule == finding.rule && last.span == finding.span;
    is_one_place && (last.message == finding.message || (last.is_at_origin && finding.is_at_origin))
}

fn join(last: &mut Finding, finding: Finding) {
    if finding.judgement == Judgement::Wrong {
        last.judgement = Judgement::Wrong;
        last.because = None;
    }
    // Where one holds in every environment, so do both.
    if last.environments.is_empty() || finding.environments.is_empty() {
        last.environments.clear();
    } else {
        last.environments.extend(finding.environments);
        last.environments.sort();
        last.environments.dedup();
    }
    last.instance_count += finding.instance_count;
    last.instances.extend(finding.instances);
    last.instances.sort();
    last.instances.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A rule that would find nothing.
    struct Quiet;

    impl Rule for Quiet {}

    #[test]
    fn a_panic_costs_one_rule_and_is_told() {
        let declaration = declaration("meta/rule_panic").expect("it is declared");
        let running = Running { declaration, level: Level::Info, is_on: true, rule: Box::new(Quiet) };
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        let outcome = contain(&running, FileId(7), |_| panic!("a fault"));
        std::panic::set_hook(usual);
        let Outcome::Panicked { rule, span, message } = outcome else { panic!("it is contained") };
        assert_eq!((rule, span.file, message.as_str()), ("meta/rule_panic", FileId(7), "a fault"));
        assert!(!panic_is_contained(), "what comes after it is told again");
    }
}
