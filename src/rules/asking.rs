//! Questions that a module by itself leaves open, asked again in every root and environment that holds it.
//!
//! A rule judges a module once, with open variables. Where that does not decide, it leaves a [`Question`]: an expression of
//! a resource. Here each root is evaluated once for each of its environments, the expression in every instance of the
//! resource, and the rule answers for each value. The answers to a question become findings again: wrong if any instance
//! is wrong, undecided only if none is and some cannot be judged.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::Estate;
use crate::configuration::ModuleId;
use crate::evaluation::modules::{ModuleInstance, PathStep, RootEvaluation, TrailStep};
use crate::evaluation::{ModuleTree, Value};
use crate::findings::{Finding, Judgement, Label};
use crate::settings::Settings;
use crate::source::FileId;

/// An expression of a resource whose value decides a finding.
#[derive(Clone, Debug)]
pub struct Question {
    /// The finding as it is while nothing is decided.
    pub finding: Finding,
    /// The module.
    pub module: ModuleId,
    /// The resource's place in the module.
    pub resource: usize,
    /// The file of the expression, and its number in the file's tree.
    pub expression: (FileId, u32),
    /// Texts inside the value that were judged already.
    pub judged: Vec<String>,
}

/// A value to judge.
pub struct Asked<'q> {
    /// The value of the expression in one instance.
    pub value: &'q Value,
    /// The question.
    pub question: &'q Question,
    /// Settings that hold in the module's folder.
    pub settings: &'q Settings,
}

/// What a rule says of a value.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The rule holds.
    Right,
    /// The rule is broken.
    Wrong {
        /// The sentence.
        message: String,
        /// What it is about.
        subject: String,
        /// What to do.
        help: String,
        /// Where in the value the fault is.
        path: Vec<PathStep>,
    },
    /// This value does not decide either.
    Undecided,
}

/// One answer in one instance.
struct Held {
    question: usize,
    environment: Option<String>,
    root: ModuleId,
    address: String,
    answer: Answer,
    trail: Vec<Label>,
}

/// Values that are looked at in one root; what is beyond them stays undecided.
const VALUES: usize = 50_000;

/// Instance addresses beyond this number are counted, not listed.
const LISTED: usize = 50;

/// Findings that came of a question, and whether it was answered with yes throughout.
pub(super) struct Decided {
    /// Which question.
    pub(super) question: usize,
    /// None, if the rule holds in every instance.
    pub(super) findings: Vec<Finding>,
}

/// Asks all questions. `answer` gives the answers of the rule that a question is of.
pub(super) fn decide(
    estate: &Estate<'_>,
    questions: &[Question],
    answer: &(dyn Fn(usize, &Asked<'_>) -> Vec<Answer> + Sync),
) -> Vec<Decided> {
    let mut by_module: FxHashMap<ModuleId, Vec<usize>> = FxHashMap::default();
    for (at, question) in questions.iter().enumerate() {
        by_module.entry(question.module).or_default().push(at);
    }
    let asking = Asking { estate, questions, by_module, answer };
    let concerned = |tree: &&ModuleTree| tree.instances.iter().any(|(module, _)| asking.by_module.contains_key(module));
    let trees: Vec<&ModuleTree> = estate.trees.iter().filter(concerned).collect();
    let held: Vec<Vec<Held>> = trees.par_iter().map(|tree| asking.in_root(tree)).collect();
    let mut by_question: Vec<Vec<Held>> = questions.iter().map(|_| Vec::new()).collect();
    for held in held.into_iter().flatten() {
        if let Some(list) = by_question.get_mut(held.question) {
            list.push(held);
        }
    }
    let decided = by_question.into_iter().enumerate().zip(questions);
    decided
        .map(|((at, held), question)| Decided { question: at, findings: findings_of(estate, question, &held) })
        .collect()
}

struct Asking<'q, 'a> {
    estate: &'q Estate<'a>,
    questions: &'q [Question],
    by_module: FxHashMap<ModuleId, Vec<usize>>,
    answer: &'q (dyn Fn(usize, &Asked<'_>) -> Vec<Answer> + Sync),
}

/// One root in one environment, while its questions are asked.
struct InRoot<'r, 'a> {
    evaluation: RootEvaluation<'a>,
    environment: &'r Option<String>,
    /// Values that may still be looked at.
    left: &'r mut usize,
    held: &'r mut Vec<Held>,
}

impl<'a> Asking<'_, 'a> {
    fn in_root(&self, tree: &ModuleTree) -> Vec<Held> {
        let mut held = Vec::new();
        let mut left = VALUES;
        for scenario in self.estate.evaluated.scenarios.of_root(tree.root) {
            let evaluated = self.estate.evaluated.tree;
            let evaluation = RootEvaluation::new(self.estate.configuration, evaluated, tree.root, scenario);
            let Some(evaluation) = evaluation else { continue };
            let environment = &scenario.environment;
            let mut root = InRoot { evaluation, environment, left: &mut left, held: &mut held };
            for instance in root.evaluation.all_instances() {
                for at in self.by_module.get(&instance.module_id).into_iter().flatten() {
                    self.in_instance(&mut root, &instance, *at);
                }
            }
        }
        held
    }

    fn in_instance(&self, root: &mut InRoot<'_, 'a>, instance: &Rc<ModuleInstance<'a>>, at: usize) {
        let Some(question) = self.questions.get(at) else { return };
        let (file, number) = question.expression;
        let resource = instance.module.resources.get(question.resource);
        let (Some(tree), Some(resource)) = (self.estate.sources.tree(file), resource) else { return };
        let expr = tree.expr(number);
        let settings = (self.estate.settings_of)(&instance.module.folder);
        for (place, key) in root.evaluation.resource_keys(instance, question.resource).iter().enumerate() {
            let address = instance.address.join(&format!("{}{key}", resource.address()));
            if *root.left == 0 {
                root.hold(at, &address, Answer::Undecided, Vec::new());
                continue;
            }
            *root.left -= 1;
            let value = root.evaluation.value_in(instance, (question.resource, place), expr);
            for answer in (self.answer)(at, &Asked { value: &value, question, settings }) {
                let trail = match &answer {
                    Answer::Wrong { path, .. } => {
                        let here = (question.resource, place);
                        let trail = root.evaluation.trail_of_argument(instance, here, expr, path);
                        trail.steps.into_iter().map(label_of).collect()
                    }
                    Answer::Right | Answer::Undecided => Vec::new(),
                };
                root.hold(at, &address, answer, trail);
            }
        }
    }
}

impl InRoot<'_, '_> {
    fn hold(&mut self, question: usize, address: &str, answer: Answer, trail: Vec<Label>) {
        self.held.push(Held {
            question,
            environment: self.environment.clone(),
            root: self.evaluation.root().module_id,
            address: address.to_owned(),
            answer,
            trail,
        });
    }
}

fn label_of(step: TrailStep) -> Label {
    let text = if step.what.is_empty() { "written here".to_owned() } else { step.what };
    Label { span: step.span, text }
}

/// The findings that the answers to a question come to.
fn findings_of(estate: &Estate<'_>, question: &Question, held: &[Held]) -> Vec<Finding> {
    let mut wrong: BTreeMap<&str, Vec<&Held>> = BTreeMap::new();
    for held in held {
        if let Answer::Wrong { message, .. } = &held.answer {
            wrong.entry(message).or_default().push(held);
        }
    }
    if wrong.is_empty() {
        let is_open = held.is_empty() || held.iter().any(|held| matches!(held.answer, Answer::Undecided));
        return if is_open { vec![question.finding.clone()] } else { Vec::new() };
    }
    let all: BTreeSet<(ModuleId, &Option<String>)> = held.iter().map(|held| (held.root, &held.environment)).collect();
    let has_one_root = all.iter().map(|(root, _)| root).collect::<BTreeSet<_>>().len() == 1;
    let found = wrong.into_values().filter_map(|held| {
        let first = held.first()?;
        let Answer::Wrong { message, subject, help, .. } = &first.answer else { return None };
        let mut finding = question.finding.clone();
        finding.judgement = Judgement::Wrong;
        finding.because = None;
        finding.message.clone_from(message);
        finding.subject = Some(subject.clone());
        finding.help = Some(help.clone());
        finding.trail.clone_from(&first.trail);
        let addresses: BTreeSet<String> = held.iter().map(|held| address_of(estate, held, has_one_root)).collect();
        finding.instance_count = addresses.len();
        finding.instances = addresses.into_iter().take(LISTED).collect();
        let places: BTreeSet<(ModuleId, &Option<String>)> =
            held.iter().map(|held| (held.root, &held.environment)).collect();
        if places != all {
            let names: BTreeSet<String> = held.iter().filter_map(|held| held.environment.clone()).collect();
            finding.environments = names.into_iter().collect();
        }
        Some(finding)
    });
    found.collect()
}

fn address_of(estate: &Estate<'_>, held: &Held, has_one_root: bool) -> String {
    let folder = estate.configuration.module(held.root).map_or("", |module| module.folder.as_str());
    if has_one_root || folder.is_empty() { held.address.clone() } else { format!("{folder}:{}", held.address) }
}
