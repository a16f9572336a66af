//! A root module with everything below it: variables, locals, outputs, module calls and resources with their instances.
//!
//! [`RootEvaluation`] holds one root in one environment. Whatever is asked for is worked out then, once for each module
//! instance, and remembered; what depends on itself is found by being asked for while it is worked out. An instance whose
//! `count` or `for_each` is not known is one instance with an unknown key, never none.

mod blocks;
mod checks;
mod conditions;
mod constraints;
mod declared;
mod environments;
mod expansion;
mod files;
mod glob;
mod instance;
mod lookup;
mod memo;
mod nested;
mod proposals;
mod providers;
mod refused;
mod resources;
mod run_values;
mod scenario;
mod scope;
mod tags;
mod trail;
mod validation;
mod variables;
mod versions;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::expansion::{Address, InstanceKey};
use super::expression::{Budget, Diagnostic, FileAnswer, Frame, ListAnswer, Logic, Reference, Resolved, Run, Scope};
use super::values::{Cause, ErrorClass, Reason, Value};
use crate::configuration::{CallTarget, Configuration, Module, ModuleId};
use crate::source::{Span, Tree};
use crate::syntax::Expr;

pub use super::values::PathStep;
pub use blocks::BlockValues;
pub use environments::{MissingVariableFile, Scenarios, scenarios_of};
pub(crate) use expansion::{Each, Expanded};
pub use instance::{InstanceId, ModuleInstance, Parent};
pub use lookup::Named;
pub use nested::NestedTags;
pub use proposals::{Proposal, proposals};
pub use providers::{Configured, ProviderUse};
pub use refused::UnresolvedCall;
pub use run_values::RunValues;
pub use scenario::{Given, Rest, Scenario, TextSource, values_of};
pub(crate) use scope::InstanceScope;
pub use tags::{EffectiveTag, EffectiveTags, ProviderDefaults, Reach, TagDefaults, TagForm, TagPlace, TagSource};
pub use trail::{Trail, TrailStep, Via};

use expansion::{counted, keyed};
use memo::{Asked, Memo};
use versions::ProviderVersions;

/// Steps of evaluation in one root.
const STEPS: u64 = 5_000_000;

/// Symbols that wait for one another.
const CHAIN: u32 = 10_000;

/// How deep module calls may nest.
const MODULE_DEPTH: usize = 32;

/// Module instances of one root.
const MODULE_INSTANCES: usize = 10_000;

/// One root module in one environment.
pub struct RootEvaluation<'a> {
    configuration: &'a Configuration<'a>,
    tree: &'a dyn Tree,
    scenario: Scenario<'a>,
    instances: RefCell<Vec<Rc<ModuleInstance<'a>>>>,
    budget: Budget,
    chain: Cell<u32>,
    diagnostics: RefCell<Vec<Diagnostic>>,
    reported: RefCell<FxHashSet<(Span, ErrorClass)>>,
    file_reads: Cell<u32>,
    provider_versions: RefCell<FxHashMap<String, Rc<ProviderVersions>>>,
    is_cut: Cell<bool>,
    walk: Walk,
}

/// Which of Terraform's two walks over a root is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Walk {
    /// The plan: variables have values, blocks have instances.
    Plan,
    /// The validation before it, which knows only what is constant, and looks into blocks without instances too.
    Validation,
}

/// The root's own instance.
const ROOT: InstanceId = InstanceId(0);

impl<'a> RootEvaluation<'a> {
    /// A root of which nothing is worked out yet; nothing if the module is not there.
    pub fn new(
        configuration: &'a Configuration<'a>,
        tree: &'a dyn Tree,
        root: ModuleId,
        scenario: &Scenario<'a>,
    ) -> Option<Self> {
        Some(Self::of_module(configuration, tree, (root, configuration.module(root)?), scenario))
    }

    /// The same of a module that need not be one of the configuration.
    pub fn of_module(
        configuration: &'a Configuration<'a>,
        tree: &'a dyn Tree,
        module: (ModuleId, &'a Module<'a>),
        scenario: &Scenario<'a>,
    ) -> Self {
        let instance = ModuleInstance::new(ROOT, module, Address::default(), None);
        Self {
            configuration,
            tree,
            scenario: scenario.clone(),
            instances: RefCell::new(vec![Rc::new(instance)]),
            budget: Budget::new(STEPS),
            chain: Cell::new(0),
            diagnostics: RefCell::default(),
            reported: RefCell::default(),
            file_reads: Cell::new(0),
            provider_versions: RefCell::default(),
            is_cut: Cell::new(false),
            walk: Walk::Plan,
        }
    }

    /// The root's own module instance.
    pub fn root(&self) -> Rc<ModuleInstance<'a>> {
        self.instance(ROOT)
    }

    /// A module instance.
    pub fn instance(&self, id: InstanceId) -> Rc<ModuleInstance<'a>> {
        let instances = self.instances.borrow();
        let at = (id.0 as usize).min(instances.len().saturating_sub(1));
        #[expect(clippy::indexing_slicing, reason = "the root is always there, and ids come from this list alone")]
        Rc::clone(&instances[at])
    }

    /// What was found wrong so far, each once.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        self.diagnostics.borrow().clone()
    }

    /// The value of an expression that stands in a module instance outside any block with instances.
    pub fn evaluate(&self, instance: &ModuleInstance<'a>, expr: Expr<'_>) -> Value {
        self.evaluate_in(&InstanceScope::new(self, instance), expr)
    }

    /// The same, with what is wrong in the expression itself, as strict as Terraform 1.11 is.
    pub fn try_evaluate(&self, instance: &ModuleInstance<'a>, expr: Expr<'_>) -> (Value, Vec<Diagnostic>) {
        let run = Run::new(&self.budget, Logic::Eager);
        let value = Frame::new(&InstanceScope::new(self, instance), &run).evaluate(expr);
        (value, run.into_diagnostics())
    }

    pub(crate) fn evaluate_in(&self, scope: &InstanceScope<'_, 'a>, expr: Expr<'_>) -> Value {
        let run = self.run();
        let value = Frame::new(scope, &run).evaluate(expr);
        self.report_found(scope, run);
        value
    }

    /// A run as lenient as any Terraform.
    fn run(&self) -> Run<'_> {
        let run = Run::new(&self.budget, Logic::Lazy);
        if self.walk == Walk::Validation { run.forgetting_tried() } else { run }
    }

    /// Reports what a run found. An instance that stands for any number may be none: what would be wrong in it need not
    /// be, unless it is wrong whatever stands there.
    fn report_found(&self, scope: &InstanceScope<'_, 'a>, run: Run<'_>) {
        if self.walk == Walk::Validation || !scope.is_symbolic() {
            self.report_all(run.into_diagnostics());
        }
    }

    fn report_all(&self, diagnostics: Vec<Diagnostic>) {
        for diagnostic in diagnostics {
            if self.reported.borrow_mut().insert((diagnostic.span, diagnostic.class)) {
                self.diagnostics.borrow_mut().push(diagnostic);
            }
        }
    }

    fn report(&self, class: ErrorClass, span: Span, message: impl Into<String>) {
        self.report_all(vec![Diagnostic { class, span, message: message.into() }]);
    }

    /// The value of a symbol, worked out on first use; `span` is where it is declared.
    fn remembered(&self, memo: &Memo<Value>, span: Span, make: impl FnOnce() -> Value) -> Value {
        match memo.ask() {
            Asked::Done(value) => value,
            Asked::Running => self.cycle(span),
            Asked::Empty => memo.fill(self.chained(span, make)),
        }
    }

    /// Works something out on a stack that is large enough, unless too much waits for it already.
    fn chained(&self, span: Span, make: impl FnOnce() -> Value) -> Value {
        if self.chain.get() >= CHAIN {
            return Value::dynamic(Cause::at(Reason::Limit("values that depend on one another"), span));
        }
        self.chain.set(self.chain.get() + 1);
        let value = stacker::maybe_grow(STACK_MARGIN, STACK_STEP, make);
        self.chain.set(self.chain.get() - 1);
        value
    }

    fn cycle(&self, span: Span) -> Value {
        self.report(ErrorClass::Cycle, span, "it depends on itself");
        Value::dynamic(Cause::at(Reason::Error(ErrorClass::Cycle), span))
    }

    /// The value of a local value, by its place in the module.
    pub(super) fn local(&self, instance: &ModuleInstance<'a>, at: usize) -> Option<Value> {
        let (local, memo) = (instance.module.locals.get(at)?, instance.locals.get(at)?);
        Some(self.remembered(memo, local.name_span, || self.evaluate(instance, local.value)))
    }

    /// The value of an output value, by its place in the module.
    pub fn output(&self, instance: &ModuleInstance<'a>, at: usize) -> Option<Value> {
        let (output, memo) = (instance.module.outputs.get(at)?, instance.outputs.get(at)?);
        let span = output.block.header_span();
        Some(self.remembered(memo, span, || {
            let value = output.arguments.attribute("value").map(|attribute| self.evaluate(instance, attribute.value()));
            let value = value.unwrap_or_else(|| Value::dynamic(Cause::at(Reason::Open, span)));
            value.with_marks(variables::written_marks(&output.arguments))
        }))
    }

    /// The instances of a module call.
    pub(crate) fn call_expansion(&self, instance: &ModuleInstance<'a>, call: usize) -> Rc<Expanded> {
        let (Some(declared), Some(state)) = (instance.module.calls.get(call), instance.calls.get(call)) else {
            return Rc::new(Expanded::none());
        };
        self.expansion(&state.expansion, declared.block.header_span(), || {
            self.expand(&InstanceScope::new(self, instance), declared.count(), declared.for_each())
        })
    }

    /// The instances of a resource.
    pub(crate) fn resource_expansion(&self, instance: &ModuleInstance<'a>, resource: usize) -> Rc<Expanded> {
        let declared = instance.module.resources.get(resource).zip(instance.resources.get(resource));
        let Some((declared, state)) = declared else { return Rc::new(Expanded::none()) };
        self.expansion(&state.expansion, declared.block.header_span(), || {
            let scope = InstanceScope::new(self, instance).inside(resource);
            let enabled = declared.lifecycle().and_then(|lifecycle| lifecycle.body().attribute("enabled"));
            match enabled {
                Some(enabled) if declared.count().is_none() && declared.for_each().is_none() => {
                    let value = self.evaluate_in(&scope, enabled.value());
                    match value.as_bool() {
                        Some(true) => Expanded::single(),
                        Some(false) => Expanded::none(),
                        None => counted(&value).0,
                    }
                }
                _ => self.expand(&scope, declared.count(), declared.for_each()),
            }
        })
    }

    fn expansion(&self, memo: &Memo<Rc<Expanded>>, span: Span, make: impl FnOnce() -> Expanded) -> Rc<Expanded> {
        match memo.ask() {
            Asked::Done(expanded) => expanded,
            Asked::Running => {
                self.cycle(span);
                Rc::new(counted(&Value::dynamic(Cause::at(Reason::Error(ErrorClass::Cycle), span))).0)
            }
            Asked::Empty => {
                let mut made = Expanded::none();
                let _ = self.chained(span, || {
                    made = make();
                    Value::bool(true)
                });
                memo.fill(Rc::new(made))
            }
        }
    }

    fn expand(&self, scope: &InstanceScope<'_, 'a>, count: Option<Expr<'_>>, for_each: Option<Expr<'_>>) -> Expanded {
        let (expr, expanded) = match (count, for_each) {
            (None, None) => return Expanded::single(),
            (Some(count), _) => (count, counted(&self.evaluate_in(scope, count))),
            (None, Some(each)) => (each, keyed(&self.evaluate_in(scope, each))),
        };
        if let (_, Some((class, message))) = &expanded {
            self.report(*class, expr.span(), message.clone());
        }
        match self.walk {
            Walk::Plan => expanded.0,
            Walk::Validation if count.is_some() => Expanded::some_count(Cause::at(Reason::Open, expr.span())),
            Walk::Validation => Expanded::some_each(Cause::at(Reason::Open, expr.span())),
        }
    }

    /// The module instance of a call with a key: none where the module was not read.
    pub fn child(
        &self,
        instance: &ModuleInstance<'a>,
        call: usize,
        key: &InstanceKey,
    ) -> Option<Rc<ModuleInstance<'a>>> {
        let state = instance.calls.get(call)?;
        let known = state.children.borrow().get(key).copied();
        if let Some(id) = known {
            return Some(self.instance(id));
        }
        let CallTarget::Module(target) = self.configuration.target(instance.module_id, call) else { return None };
        let module = self.configuration.module(*target)?;
        let declared = instance.module.calls.get(call)?;
        let expanded = self.call_expansion(instance, call);
        let (_, each) = expanded.place(key).and_then(|place| expanded.instances.get(place))?;
        if !self.may_call(instance, *target, declared.block.header_span()) {
            return None;
        }
        let id = InstanceId(u32::try_from(self.instances.borrow().len()).unwrap_or(u32::MAX));
        let parent = Parent { instance: instance.id, call, each: each.clone() };
        let address = instance.address.child(declared.name, key);
        let child = Rc::new(ModuleInstance::new(id, (*target, module), address, Some(parent)));
        self.instances.borrow_mut().push(Rc::clone(&child));
        state.children.borrow_mut().insert(key.clone(), id);
        self.check_inputs(instance, call, &child);
        Some(child)
    }

    /// Whether a call may be followed: not in a circle, not too deep, not too many.
    fn may_call(&self, instance: &ModuleInstance<'a>, target: ModuleId, span: Span) -> bool {
        let mut depth = 0;
        let mut above = Some(instance.id);
        while let Some(id) = above {
            let current = self.instance(id);
            if current.module_id == target {
                self.report(ErrorClass::ModuleCycle, span, "the module calls itself, over others or straight");
                self.is_cut.set(true);
                return false;
            }
            depth += 1;
            above = current.parent.as_ref().map(|parent| parent.instance);
        }
        let may_be = depth < MODULE_DEPTH && self.instances.borrow().len() < MODULE_INSTANCES;
        if !may_be {
            self.is_cut.set(true);
        }
        may_be
    }

    /// Whether a limit kept module calls from being followed, or a circle.
    pub fn is_cut(&self) -> bool {
        self.is_cut.get()
    }

    /// The scope that a module instance's inputs are written in.
    fn caller_scope<'s>(&'s self, parent: &Parent, caller: &'s ModuleInstance<'a>) -> InstanceScope<'s, 'a> {
        InstanceScope::new(self, caller).with_each(parent.each.clone())
    }

    /// Whether a module instance stands for any number of them, or lies in one that does.
    fn is_symbolic(&self, instance: &ModuleInstance<'a>) -> bool {
        let mut current = instance.parent.clone();
        while let Some(parent) = current {
            if parent.each.is_symbolic() {
                return true;
            }
            current = self.instance(parent.instance).parent.clone();
        }
        false
    }

    /// Every module instance with all calls followed, the root first, in the order of calls.
    pub fn all_instances(&self) -> Vec<Rc<ModuleInstance<'a>>> {
        let mut found = Vec::new();
        let mut open = vec![self.root()];
        while let Some(instance) = open.pop() {
            let mut below = Vec::new();
            for call in 0..instance.module.calls.len() {
                self.check_source(&instance, call);
                for (key, _) in &self.call_expansion(&instance, call).instances {
                    below.extend(self.child(&instance, call, key));
                }
            }
            found.push(instance);
            open.extend(below.into_iter().rev());
        }
        found
    }
}

/// Stack that working a symbol out may need before more is added.
const STACK_MARGIN: usize = 128 * 1024;

/// Stack that is added then.
const STACK_STEP: usize = 4 * 1024 * 1024;

/// The value of an expression that may hold no references, such as the default of a variable. What is wrong in it makes it
/// unknown.
pub(crate) fn constant(expr: Expr<'_>) -> Value {
    constant_with(expr, &Budget::new(200_000)).0
}

fn constant_with(expr: Expr<'_>, budget: &Budget) -> (Value, Vec<Diagnostic>) {
    let run = Run::new(budget, Logic::Lazy);
    let value = Frame::new(&NoScope, &run).evaluate(expr);
    (value, run.into_diagnostics())
}

/// The scope of what may refer to nothing and call nothing.
struct NoScope;

impl Scope for NoScope {
    fn resolve(&self, _: &Reference<'_>) -> Resolved {
        Resolved::Error(ErrorClass::BadReference, "references are not taken here".to_owned())
    }

    fn read_file(&self, path: &str) -> FileAnswer {
        FileAnswer::Refused(path.to_owned())
    }

    fn list_files(&self, _: &str, _: &str) -> ListAnswer {
        ListAnswer::Refused
    }

    fn has_provider(&self, _: &str) -> bool {
        false
    }

    fn takes_functions(&self) -> bool {
        false
    }
}
