//! Questions that a module by itself leaves open, asked again in every root and environment that holds it.
//!
//! A rule judges a module once, with open variables. Where that does not decide, it leaves a [`Question`]: an expression of
//! a resource or module call. Here each root is evaluated once for each of its environments, the expression in every
//! instance of that block, and the rule answers for each value. The answers to a question become findings again: wrong if any instance
//! is wrong, undecided only if none is and some cannot be judged.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::Estate;
use super::secrets::SecretPlace;
use crate::configuration::{Module, ModuleId};
use crate::evaluation::InstanceKey;
use crate::evaluation::modules::{ModuleInstance, PathStep, RootEvaluation, Trail, TrailStep};
use crate::evaluation::{ModuleTree, Value};
use crate::findings::{Finding, Judgement, Label};
use crate::services::Feature;
use crate::settings::Settings;
use crate::source::{FileId, Span};
use crate::syntax::Expr;

/// An expression whose value decides a finding.
#[derive(Clone, Debug)]
pub struct Question {
    /// The finding as it is while nothing is decided.
    pub finding: Finding,
    /// The module.
    pub module: ModuleId,
    /// The block that it stands in.
    pub block: BlockAt,
    /// What is evaluated.
    pub what: What,
    /// What the rule has to remember of it.
    pub matter: Matter,
}

/// What a question is evaluated on.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// An expression of the module: its file, and its number in the file's tree.
    Expression(FileId, u32),
    /// The condition of a feature, on each instance of a resource.
    Feature(&'static Feature),
}

/// A block with instances, by its place among those of its kind in the module.
#[derive(Clone, Copy, Debug)]
pub enum BlockAt {
    /// A resource.
    Resource(usize),
    /// A module call.
    Call(usize),
    /// None: once in a module.
    Outside,
}

/// What a rule remembers of its question.
#[derive(Clone, Debug)]
pub enum Matter {
    /// Nothing but the value counts.
    Value,
    /// Texts inside the value that were judged already.
    Judged(Vec<String>),
    /// A place that may hold a secret.
    Secret(SecretPlace),
}

/// A value to judge.
pub struct Asked<'q> {
    /// The value of the expression in one instance.
    pub value: &'q Value,
    /// The question.
    pub question: &'q Question,
    /// Settings that hold in the module's folder.
    pub settings: &'q Settings,
    /// The root that it is asked in.
    pub root: &'q Module<'q>,
    /// How the expression is written.
    pub source: &'q str,
    /// The way of what lies at a path inside the value.
    pub trail: &'q dyn Fn(&[PathStep]) -> Vec<TrailStep>,
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
        /// The text at fault, if no output may show it: the finding then stands where it is written.
        secret: Option<String>,
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
    /// Whether it is broken in every instance.
    pub(super) is_everywhere: bool,
    /// Texts that no output may show, with their places.
    pub(super) hidden: Vec<(Span, String)>,
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
        .map(|((at, held), question)| Decided {
            question: at,
            findings: findings_of(estate, question, &held),
            is_everywhere: held.iter().all(|held| matches!(held.answer, Answer::Wrong { .. })),
            hidden: held.iter().filter_map(|held| held.secret(estate, question)).collect(),
        })
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
        let expr = match question.what {
            What::Expression(file, number) => self.estate.sources.tree(file).map(|tree| tree.expr(number)),
            What::Feature(feature) => self.estate.catalogue.condition(feature),
        };
        let (Some(expr), Some(block)) = (expr, question.name_in(instance.module)) else { return };
        let settings = (self.estate.settings_of)(&instance.module.folder);
        let above = root.evaluation.root();
        for (place, key) in question.block.keys(&root.evaluation, instance).iter().enumerate() {
            let address = instance.address.join(&format!("{block}{key}"));
            if *root.left == 0 {
                root.hold(at, &address, Answer::Undecided, Vec::new());
                continue;
            }
            *root.left -= 1;
            let value = question.value(&root.evaluation, (instance, place), expr);
            if value.marks_deep().is_sensitive() {
                self.estate.add_sensitive(value.sensitive_texts().into_iter().map(str::to_owned));
            }
            let trail = |path: &[PathStep]| question.trail(&root.evaluation, (instance, place), expr, path);
            let (source, root_module) = (expr.source(), above.module);
            let asked = Asked { value: &value, question, settings, root: root_module, source, trail: &trail };
            let answers = (self.answer)(at, &asked).into_iter().map(|answer| {
                let steps = match &answer {
                    Answer::Wrong { path, .. } => trail(path),
                    Answer::Right | Answer::Undecided => Vec::new(),
                };
                (answer, steps.into_iter().map(label_of).collect())
            });
            for (answer, trail) in answers.collect::<Vec<_>>() {
                root.hold(at, &address, answer, trail);
            }
        }
    }
}

impl Question {
    fn value<'a>(
        &self,
        evaluation: &RootEvaluation<'a>,
        (instance, place): (&ModuleInstance<'a>, usize),
        expr: Expr<'a>,
    ) -> Value {
        match (self.what, self.block) {
            (What::Feature(_), BlockAt::Resource(at)) => evaluation.condition(instance, (at, place), expr),
            _ => self.block.value(evaluation, (instance, place), expr),
        }
    }

    fn trail<'a>(
        &self,
        evaluation: &RootEvaluation<'a>,
        at: (&Rc<ModuleInstance<'a>>, usize),
        expr: Expr<'a>,
        path: &[PathStep],
    ) -> Vec<TrailStep> {
        match self.what {
            What::Expression(..) => self.block.trail(evaluation, at, expr, path).steps,
            What::Feature(_) => Vec::new(),
        }
    }

    /// The address of the block inside its module.
    fn name_in(&self, module: &Module<'_>) -> Option<String> {
        match self.block {
            BlockAt::Resource(at) => module.resources.get(at).map(crate::configuration::Resource::address),
            BlockAt::Call(at) => module.calls.get(at).map(|call| format!("module.{}", call.name)),
            BlockAt::Outside => self.finding.address.clone(),
        }
    }
}

impl BlockAt {
    fn keys<'a>(self, evaluation: &RootEvaluation<'a>, instance: &ModuleInstance<'a>) -> Vec<InstanceKey> {
        match self {
            Self::Resource(at) => evaluation.resource_keys(instance, at),
            Self::Call(at) => evaluation.call_keys(instance, at),
            Self::Outside => vec![InstanceKey::None],
        }
    }

    fn value<'a>(
        self,
        evaluation: &RootEvaluation<'a>,
        (instance, place): (&ModuleInstance<'a>, usize),
        expr: Expr<'a>,
    ) -> Value {
        match self {
            Self::Resource(at) => evaluation.value_in(instance, (at, place), expr),
            Self::Call(at) => evaluation.value_in_call(instance, (at, place), expr),
            Self::Outside => evaluation.evaluate(instance, expr),
        }
    }

    fn trail<'a>(
        self,
        evaluation: &RootEvaluation<'a>,
        (instance, place): (&Rc<ModuleInstance<'a>>, usize),
        expr: Expr<'a>,
        path: &[PathStep],
    ) -> Trail<'a> {
        match self {
            Self::Resource(at) => evaluation.trail_of_argument(instance, (at, place), expr, path),
            Self::Call(at) => evaluation.trail_of_input(instance, (at, place), expr, path),
            Self::Outside => evaluation.trail(instance, expr, path),
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

impl Held {
    /// Where a finding stands that comes of the answer.
    fn place(&self, estate: &Estate<'_>, question: &Question) -> Span {
        match &self.answer {
            Answer::Wrong { secret: Some(_), .. } => origin(estate, &self.trail, question.finding.span),
            _ => question.finding.span,
        }
    }

    fn secret(&self, estate: &Estate<'_>, question: &Question) -> Option<(Span, String)> {
        match &self.answer {
            Answer::Wrong { secret: Some(text), .. } => Some((self.place(estate, question), text.clone())),
            _ => None,
        }
    }
}

/// Where a value is written, as its trail says; where it is used, if it is written in somebody else's module.
pub(super) fn origin(estate: &Estate<'_>, trail: &[Label], usage: Span) -> Span {
    let last = trail.last().map(|step| step.span);
    last.filter(|span| !estate.is_vendored(span.file)).unwrap_or(usage)
}

/// A step as findings tell it.
pub(super) fn label_of(step: TrailStep) -> Label {
    let text = if step.what.is_empty() { "written here".to_owned() } else { step.what };
    Label { span: step.span, text }
}

/// The findings that the answers to a question come to.
fn findings_of(estate: &Estate<'_>, question: &Question, held: &[Held]) -> Vec<Finding> {
    let mut wrong: BTreeMap<(&str, Span), Vec<&Held>> = BTreeMap::new();
    for held in held {
        if let Answer::Wrong { message, .. } = &held.answer {
            wrong.entry((message, held.place(estate, question))).or_default().push(held);
        }
    }
    if wrong.is_empty() {
        let is_open = held.is_empty() || held.iter().any(|held| matches!(held.answer, Answer::Undecided));
        return if is_open { vec![question.finding.clone()] } else { Vec::new() };
    }
    let all: BTreeSet<(ModuleId, &Option<String>)> = held.iter().map(|held| (held.root, &held.environment)).collect();
    let has_one_root = all.iter().map(|(root, _)| root).collect::<BTreeSet<_>>().len() == 1;
    let found = wrong.into_iter().filter_map(|((_, span), held)| {
        let first = held.first()?;
        let Answer::Wrong { message, subject, help, secret, .. } = &first.answer else { return None };
        let mut finding = question.finding.clone();
        finding.span = span;
        finding.is_at_origin = secret.is_some();
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
