//! From expressions to values, the way Terraform evaluates them.
//!
//! Evaluating never fails. What Terraform would refuse becomes an unknown whose reason is the error, so that it spoils only
//! what uses it, and a [`Diagnostic`] at the place of the error. What references mean is the business of a [`Scope`];
//! this module knows operators, templates, collections and calls.

mod calls;
mod collections;
mod conditional;
mod loops;
mod operators;
mod template_files;
mod templates;
mod traversal;

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::sync::Arc;

use super::values::{Cause, Data, ErrorClass, Marks, Number, Reason, Refinement, Type, Value};
use crate::source::Span;
use crate::syntax::{Expr, ExprKind, UnaryOperator};

pub(in crate::evaluation) use conditional::either;
pub use traversal::Step;

/// Something that Terraform would refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of thing.
    pub class: ErrorClass,
    /// Where.
    pub span: Span,
    /// A fragment that says what is wrong, without a full stop.
    pub message: String,
}

/// A reference: its first name and the steps after it.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'r> {
    /// The first name, such as `var` or `aws_sqs_queue`.
    pub root: &'r str,
    /// What follows; more may follow than the reference needs.
    pub steps: &'r [Step<'r>],
    /// All of it.
    pub span: Span,
}

/// What a reference leads to.
#[derive(Clone, Debug)]
pub enum Resolved {
    /// To this value, by so many of its steps.
    Value(Value, usize),
    /// To nothing.
    Error(ErrorClass, String),
}

/// What references mean where an expression stands, and what else its surroundings decide.
pub trait Scope {
    /// What a reference leads to.
    fn resolve(&self, reference: &Reference<'_>) -> Resolved;

    /// The text of a file for `file` and the like; the path is as it was written.
    fn read_file(&self, path: &str) -> FileAnswer;

    /// The paths below a folder that match a pattern, for `fileset`.
    fn list_files(&self, folder: &str, pattern: &str) -> ListAnswer;

    /// Whether the module has a provider of that local name, which may bring functions.
    fn has_provider(&self, local_name: &str) -> bool;

    /// Whether functions may be called. Terraform takes none in files of values and in defaults of variables.
    fn takes_functions(&self) -> bool {
        true
    }
}

/// What became of reading a file.
#[derive(Clone, Debug)]
pub enum FileAnswer {
    /// Its bytes.
    Read(Arc<[u8]>),
    /// It is not there.
    Missing,
    /// It may not be read, or is no file that can be.
    Refused(String),
}

/// What became of listing files by a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListAnswer {
    /// The files, as paths from the folder.
    Listed(Vec<String>),
    /// The pattern is wrong.
    BadPattern,
    /// The folder may not be listed, or not as far as needed.
    Refused,
}

/// The evaluation of one symbol: what it found wrong, and how much it may still do.
#[derive(Debug)]
pub struct Run<'b> {
    diagnostics: RefCell<Vec<Diagnostic>>,
    /// Whether something was done since last asked that may fail when Terraform runs, because of an unknown.
    is_uncertain: Cell<bool>,
    /// Whether `try` has given something since last asked that is not wholly known: Terraform then knows nothing of it.
    has_open_type: Cell<bool>,
    /// Whether nothing is kept of what `try` gives unless it is wholly known.
    forgets_tried: bool,
    /// Whether what is at hand comes out of something sensitive, so that no message may quote it.
    hides_values: Cell<bool>,
    budget: &'b Budget,
    logic: Logic,
}

/// What `&&` and `||` do with their right side where the left side decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logic {
    /// It is evaluated all the same, and its errors count: Terraform up to 1.11.
    Eager,
    /// It is passed over: Terraform from 1.12 on, and OpenTofu from 1.10 on.
    Lazy,
}

/// How many steps all evaluations of a root may take together.
#[derive(Debug)]
pub struct Budget {
    steps: Cell<u64>,
}

impl Budget {
    /// One of so many steps.
    pub fn new(steps: u64) -> Self {
        Self { steps: Cell::new(steps) }
    }

    /// Takes steps; whether there were enough.
    pub fn spend(&self, steps: u64) -> bool {
        let left = self.steps.get();
        self.steps.set(left.saturating_sub(steps));
        left >= steps
    }
}

impl<'b> Run<'b> {
    /// One with nothing done yet.
    pub fn new(budget: &'b Budget, logic: Logic) -> Self {
        let [is_uncertain, has_open_type, hides_values] = [false, false, false].map(Cell::new);
        let diagnostics = RefCell::new(Vec::new());
        Self { diagnostics, is_uncertain, has_open_type, forgets_tried: false, hides_values, budget, logic }
    }

    /// The same, as sure of errors as Terraform is: of what `try` gives it keeps nothing that is not wholly known.
    #[must_use]
    pub fn forgetting_tried(mut self) -> Self {
        self.forgets_tried = true;
        self
    }

    /// What was found wrong, in the order of evaluation.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics.into_inner()
    }

    /// Adds something that is wrong.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }
}

/// Where an expression is evaluated: scope, names bound around it, and the run that it belongs to.
#[derive(Clone, Copy)]
pub struct Frame<'f> {
    scope: &'f dyn Scope,
    run: &'f Run<'f>,
    bindings: Option<&'f Binding<'f>>,
    splat_item: Option<&'f Value>,
    /// Templates inside templates by `templatefile`.
    template_depth: u32,
}

/// A name that a `for` expression, directive or `dynamic` block binds.
pub struct Binding<'f> {
    name: &'f str,
    value: Value,
    outer: Option<&'f Binding<'f>>,
}

impl<'f> Binding<'f> {
    /// A name with its value.
    pub fn new(name: &'f str, value: Value) -> Self {
        Self { name, value, outer: None }
    }
}

/// Stack that an expression may need before more is added.
const STACK_MARGIN: usize = 96 * 1024;

/// Stack that is added then.
const STACK_STEP: usize = 2 * 1024 * 1024;

impl<'f> Frame<'f> {
    /// A frame with nothing bound.
    pub fn new(scope: &'f dyn Scope, run: &'f Run<'f>) -> Self {
        Self { scope, run, bindings: None, splat_item: None, template_depth: 0 }
    }

    /// The same with one more name; what was bound before stays bound.
    pub fn bind<'i>(&'i self, binding: &'i mut Binding<'i>) -> Frame<'i>
    where
        'f: 'i,
    {
        binding.outer = self.bindings;
        Frame { bindings: Some(binding), ..*self }
    }

    /// The value of an expression.
    pub fn evaluate(&self, expr: Expr<'_>) -> Value {
        if !self.run.budget.spend(1) {
            return self.unknown(Reason::Limit("the steps of evaluation"), expr.span());
        }
        match expr.kind() {
            ExprKind::Null => Value::null(Type::Dynamic),
            ExprKind::Bool(value) => Value::bool(value),
            ExprKind::Number(text) => Number::parse(text)
                .map_or_else(|| self.unknown(Reason::Limit("the size of numbers"), expr.span()), Value::number),
            ExprKind::Text(text) => Value::string(text),
            ExprKind::SplatItem => self.splat_item.cloned().unwrap_or_else(|| Value::null(Type::Dynamic)),
            ExprKind::Invalid => self.poison(ErrorClass::Syntax, expr.span()),
            _ => stacker::maybe_grow(STACK_MARGIN, STACK_STEP, || self.composite(expr)),
        }
    }

    fn composite(&self, expr: Expr<'_>) -> Value {
        match expr.kind() {
            ExprKind::Template(template) => self.template(expr, template),
            ExprKind::Variable(_) | ExprKind::GetAttr { .. } | ExprKind::Index { .. } => self.traversal(expr),
            ExprKind::Splat { source, each, .. } => self.splat(source, each),
            ExprKind::Tuple(items) => Value::tuple(items.iter().map(|item| self.evaluate(item)).collect()),
            ExprKind::Object(pairs) => self.object(pairs),
            ExprKind::Call { name, arguments, expands_last } => self.call(expr, name, arguments, expands_last),
            ExprKind::Unary { operator: UnaryOperator::Negate, operand } => {
                self.with_sure_type(|| self.negate(expr, operand))
            }
            ExprKind::Unary { operator: UnaryOperator::Not, operand } => {
                self.with_sure_type(|| self.not(expr, operand))
            }
            ExprKind::Binary { .. } => self.with_sure_type(|| self.binary(expr)),
            ExprKind::Conditional { condition, when_true, when_false } => {
                self.conditional(expr, condition, when_true, when_false)
            }
            ExprKind::For(parts) => self.for_expression(parts),
            ExprKind::Paren(inner) => self.evaluate(inner),
            ExprKind::Null
            | ExprKind::Bool(_)
            | ExprKind::Number(_)
            | ExprKind::Text(_)
            | ExprKind::SplatItem
            | ExprKind::Invalid => Value::null(Type::Dynamic),
        }
    }

    /// Works out something that has a type of its own, whatever `try` gives inside.
    fn with_sure_type<T>(&self, make: impl FnOnce() -> T) -> T {
        let outer = self.run.has_open_type.get();
        let made = make();
        self.run.has_open_type.set(outer);
        made
    }

    /// Reports an error and gives the unknown that stands for the result. A message that is put together may quote a value.
    pub fn error(&self, class: ErrorClass, span: Span, message: impl Into<Cow<'static, str>>) -> Value {
        let message = match message.into() {
            Cow::Owned(_) if self.run.hides_values.get() => "Terraform refuses this for a sensitive value".to_owned(),
            message => message.into_owned(),
        };
        self.run.report(Diagnostic { class, span, message });
        self.poison(class, span)
    }

    /// Does something with values that have these marks, or come out of one that has them: if they are sensitive, no
    /// error quotes them.
    fn hiding<T>(&self, marks: Marks, make: impl FnOnce() -> T) -> T {
        let outer = self.run.hides_values.get();
        self.run.hides_values.set(outer || marks.is_sensitive());
        let made = make();
        self.run.hides_values.set(outer);
        made
    }

    /// These marks with what holds of all values around.
    fn marks_here(&self, marks: Marks) -> Marks {
        if self.run.hides_values.get() { marks | Marks::SENSITIVE } else { marks }
    }

    fn poison(&self, class: ErrorClass, span: Span) -> Value {
        self.poison_of(Type::Dynamic, class, span)
    }

    /// What stands for the result after an error, of a type that is clear all the same: it shows where errors do not
    /// count, as in a branch that is not taken.
    fn poison_of(&self, ty: Type, class: ErrorClass, span: Span) -> Value {
        Value::unknown(ty, Refinement::default(), Cause::at(Reason::Error(class), span))
    }

    fn unknown(&self, reason: Reason, span: Span) -> Value {
        self.doubt();
        Value::dynamic(Cause::at(reason, span))
    }

    /// Remembers that an unknown may make this fail when Terraform runs.
    fn doubt(&self) {
        self.run.is_uncertain.set(true);
    }

    /// An unknown for the reason that a value is not known, or not known inside.
    fn unknown_like(&self, value: &Value, ty: Type, refinement: Refinement) -> Value {
        self.doubt();
        let cause = value.cause().map_or_else(|| Cause::nowhere(Reason::Open), Arc::clone);
        Value::unknown(ty, refinement, cause)
    }

    fn errors(&self) -> usize {
        self.run.diagnostics.borrow().len()
    }

    /// Forgets the errors since a count, as where a branch is not taken. References to nothing are wrong all the same,
    /// since Terraform looks at them before it evaluates: says whether there are any.
    fn forget_errors(&self, since: usize) -> bool {
        use ErrorClass::{BadContext, BadReference, Undeclared};
        let mut diagnostics = self.run.diagnostics.borrow_mut();
        let at = since.min(diagnostics.len());
        let mut kept = diagnostics.split_off(at);
        kept.retain(|error| matches!(error.class, BadContext | BadReference | Undeclared));
        let has_any = !kept.is_empty();
        diagnostics.append(&mut kept);
        has_any
    }

    /// Forgets all errors since a count and gives the message of the first.
    fn take_errors(&self, since: usize) -> Option<String> {
        let mut diagnostics = self.run.diagnostics.borrow_mut();
        let at = since.min(diagnostics.len());
        diagnostics.split_off(at).into_iter().next().map(|error| error.message)
    }

    fn binding(&self, name: &str) -> Option<&'f Value> {
        let mut open = self.bindings;
        while let Some(binding) = open {
            if binding.name == name {
                return Some(&binding.value);
            }
            open = binding.outer;
        }
        None
    }
}

/// What Terraform makes of a primitive value where it needs a string; nothing for other values.
fn text_of(value: &Value) -> Option<Value> {
    match value.data() {
        Data::String(_) => Some(value.clone()),
        Data::Bool(known) => Some(Value::string(if *known { "true" } else { "false" })),
        Data::Number(number) => Some(super::values::text_of(number)),
        _ => None,
    }
    .map(|text| text.with_marks(value.marks()))
}
