//! A module by itself, as rules judge it: what holds whatever callers pass in.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::InstanceKey;
use super::modules::{Each, InstanceScope, ModuleInstance, PathStep, RootEvaluation, Scenario, TrailStep};
use super::values::{Cause, Reason, Value};
use crate::configuration::{Configuration, Module, ModuleCall, ModuleId, Resource};
use crate::source::{Span, Tree};
use crate::syntax::Expr;

/// Evaluates expressions of one module. Its input variables are not known, unless it is a root that nobody calls: then
/// they have the values that Terraform would find.
pub struct Evaluator<'a> {
    evaluation: RootEvaluation<'a>,
    root: Rc<ModuleInstance<'a>>,
    /// The place of each resource, by where it stands; filled when first asked for.
    places: OnceCell<FxHashMap<Span, usize>>,
    /// Texts in values that were asked for and that are sensitive.
    sensitive: RefCell<BTreeSet<String>>,
}

impl<'a> Evaluator<'a> {
    /// An evaluator of a module. Nothing is evaluated yet.
    pub fn new(
        configuration: &'a Configuration<'a>,
        tree: &'a dyn Tree,
        module: (ModuleId, &'a Module<'a>),
        scenario: &Scenario<'a>,
    ) -> Self {
        let evaluation = RootEvaluation::of_module(configuration, tree, module, scenario);
        let root = evaluation.root();
        Self { evaluation, root, places: OnceCell::new(), sensitive: RefCell::default() }
    }

    /// The value of an expression that stands outside any block with instances.
    pub fn evaluate(&self, expr: Expr<'_>) -> Value {
        self.noted(self.evaluation.evaluate(&self.root, expr))
    }

    /// The value of an expression inside a resource: what it is in every instance alike.
    pub fn evaluate_in(&self, resource: &Resource<'a>, expr: Expr<'_>) -> Value {
        let Some(at) = self.place_of(resource) else { return self.evaluate(expr) };
        let each = any_instance(resource.count(), resource.for_each(), resource.block.header_span());
        let scope = InstanceScope::new(&self.evaluation, &self.root).inside(at).with_each(each);
        self.noted(self.evaluation.evaluate_in(&scope, expr))
    }

    /// The value of an expression inside a module call: what it is in every instance alike.
    pub fn evaluate_in_call(&self, call: &ModuleCall<'a>, expr: Expr<'_>) -> Value {
        let each = any_instance(call.count(), call.for_each(), call.block.header_span());
        let scope = InstanceScope::new(&self.evaluation, &self.root).with_each(each);
        self.noted(self.evaluation.evaluate_in(&scope, expr))
    }

    /// Texts that no output may repeat: those that are sensitive in what was asked for so far.
    pub fn sensitive_texts(&self) -> BTreeSet<String> {
        self.sensitive.borrow().clone()
    }

    fn noted(&self, value: Value) -> Value {
        if value.marks_deep().is_sensitive() {
            self.sensitive.borrow_mut().extend(value.sensitive_texts().into_iter().map(str::to_owned));
        }
        value
    }

    /// The value of a condition on each instance of a resource.
    pub fn condition(&self, resource: &Resource<'a>, condition: Expr<'_>) -> Vec<Value> {
        let Some(at) = self.place_of(resource) else { return Vec::new() };
        let places = 0..self.evaluation.resource_keys(&self.root, at).len();
        places.map(|place| self.evaluation.condition(&self.root, (at, place), condition)).collect()
    }

    /// The way of a value inside what an expression gives.
    pub fn trail(&self, expr: Expr<'a>, path: &[PathStep]) -> Vec<TrailStep> {
        self.evaluation.trail(&self.root, expr, path).steps
    }

    /// The values inside what an expression gives that have nothing inside themselves, each with its place in the files of
    /// the module: where it is written, or the last place before it comes from elsewhere. Beyond a limit they are left out.
    pub fn leaves(&self, expr: Expr<'a>) -> Vec<(Value, Span)> {
        let value = self.evaluate(expr);
        let leaves = value.leaves().into_iter();
        leaves.map(|(leaf, path)| (leaf.clone(), self.place(expr, &path))).collect()
    }

    fn place(&self, expr: Expr<'a>, path: &[PathStep]) -> Span {
        let is_here = |span: &Span| self.root.module.files.contains(&span.file);
        self.trail(expr, path).iter().map(|step| step.span).rfind(is_here).unwrap_or_else(|| expr.span())
    }

    /// The keys of the instances of a resource.
    pub fn keys_of(&self, resource: &Resource<'a>) -> Vec<InstanceKey> {
        if resource.count().is_none() && resource.for_each().is_none() && resource.lifecycle().is_none() {
            return vec![InstanceKey::None];
        }
        let Some(at) = self.place_of(resource) else { return vec![InstanceKey::None] };
        let expanded = self.evaluation.resource_expansion(&self.root, at);
        expanded.instances.iter().map(|(key, _)| key.clone()).collect()
    }

    /// The place of a resource among those of the module.
    pub fn place_of(&self, resource: &Resource<'a>) -> Option<usize> {
        let places = self.places.get_or_init(|| {
            let resources = self.root.module.resources.iter().enumerate();
            resources.map(|(at, resource)| (resource.block.span(), at)).collect()
        });
        places.get(&resource.block.span()).copied()
    }
}

/// What `each` and `count` are in what holds of every instance alike.
fn any_instance(count: Option<Expr<'_>>, for_each: Option<Expr<'_>>, header: Span) -> Each {
    let cause = |reference: &str| Cause::at(Reason::Instance(reference.to_owned()), header);
    match (count, for_each) {
        (None, None) => Each::None,
        (Some(_), _) => Each::AnyIndex(cause("count.index")),
        (None, Some(_)) => Each::AnyKey(cause("each.key")),
    }
}
