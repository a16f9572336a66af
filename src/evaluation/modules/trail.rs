//! Where a value comes from, step by step: from the place that uses it to the place that it is written at.
//!
//! Values carry no places of their own, so that equal ones can be shared; the way is walked again through expressions
//! when somebody asks. It ends where a value is put together in a way that no single place stands for.

use std::rc::Rc;

use super::scope::instance_key;
use super::{Each, Given, InstanceScope, ModuleInstance, RootEvaluation};
use crate::configuration::Mode;
use crate::evaluation::expansion::InstanceKey;
use crate::evaluation::expression::{Binding, Frame, Logic, Run};
use crate::evaluation::values::{Data, Name, PathStep, Value};
use crate::source::Span;
use crate::syntax::{Expr, ExprKind, Exprs, For, Pairs, TemplatePart};

/// One step of the way that a value came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrailStep {
    /// Where.
    pub span: Span,
    /// What stands there: `local.tags`, `var.name`, `default`; empty for the value itself.
    pub what: String,
    /// What kind of thing that is.
    pub via: Via,
}

/// What a value passes on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// A local value, input variable or output value.
    Symbol,
    /// An argument of a resource.
    Resource,
    /// Anything else: a default, an argument of a call, the end of the way.
    Other,
}

/// The way of a value, from the use on.
#[derive(Clone, Debug, Default)]
pub struct Trail<'a> {
    /// The steps; the last is where the value is written or put together.
    pub steps: Vec<TrailStep>,
    /// The expression that it ends at, if it is one of the files.
    pub end: Option<Expr<'a>>,
}

/// Functions whose result is their first argument in another dress.
const CHANGES_ONE_TEXT: [&str; 10] = [
    "base64decode",
    "base64encode",
    "chomp",
    "lower",
    "title",
    "trim",
    "trimprefix",
    "trimspace",
    "trimsuffix",
    "upper",
];

/// Longer ways are cut.
const STEPS: usize = 64;

/// Where a walk is.
struct Walker<'w, 'a> {
    root: &'w RootEvaluation<'a>,
    instance: Rc<ModuleInstance<'a>>,
    each: Each,
    /// The block whose `for_each` gives `each`.
    for_each: Option<Expr<'a>>,
    /// Names that the `for` expressions around bind, the innermost last.
    bound: Vec<Bound<'a>>,
    path: Vec<PathStep>,
    trail: Trail<'a>,
    /// Whether the last step is the end already.
    is_ended: bool,
    /// Whether a key on the way is not to be shown.
    has_sensitive_key: bool,
}

/// A name that a `for` expression binds.
struct Bound<'a> {
    name: &'a str,
    value: Value,
    /// What the value is an element of, and which; nothing for a key.
    element_of: Option<(Expr<'a>, PathStep)>,
}

impl<'a> RootEvaluation<'a> {
    /// The way of a value inside what an expression of a resource instance gives. The path leads into the value.
    pub fn trail_of_argument(
        &self,
        instance: &Rc<ModuleInstance<'a>>,
        (resource, place): (usize, usize),
        expr: Expr<'a>,
        path: &[PathStep],
    ) -> Trail<'a> {
        let each = self.resource_expansion(instance, resource).each(place);
        let for_each = instance.module.resources.get(resource).and_then(|resource| resource.for_each());
        self.walk(instance, each, for_each, expr, path)
    }

    /// The same for an expression of a module call.
    pub fn trail_of_input(
        &self,
        instance: &Rc<ModuleInstance<'a>>,
        (call, place): (usize, usize),
        expr: Expr<'a>,
        path: &[PathStep],
    ) -> Trail<'a> {
        let each = self.call_expansion(instance, call).each(place);
        let for_each = instance.module.calls.get(call).and_then(|call| call.for_each());
        self.walk(instance, each, for_each, expr, path)
    }

    /// The same for an expression outside any block with instances.
    pub fn trail(&self, instance: &Rc<ModuleInstance<'a>>, expr: Expr<'a>, path: &[PathStep]) -> Trail<'a> {
        self.walk(instance, Each::None, None, expr, path)
    }

    fn walk(
        &self,
        instance: &Rc<ModuleInstance<'a>>,
        each: Each,
        for_each: Option<Expr<'a>>,
        expr: Expr<'a>,
        path: &[PathStep],
    ) -> Trail<'a> {
        let mut walker = Walker {
            root: self,
            instance: Rc::clone(instance),
            each,
            for_each,
            bound: Vec::new(),
            path: path.iter().rev().cloned().collect(),
            trail: Trail::default(),
            is_ended: false,
            has_sensitive_key: false,
        };
        let mut next = Some(expr);
        while let Some(expr) = next {
            walker.trail.end = Some(expr);
            if walker.trail.steps.len() >= STEPS {
                break;
            }
            next = walker.step(expr);
            if next.is_none() && !walker.is_ended {
                let is_reference = matches!(
                    expr.unwrapped().kind(),
                    ExprKind::Variable(_) | ExprKind::GetAttr { .. } | ExprKind::Index { .. }
                );
                let what = if is_reference { expr.source().trim().to_owned() } else { String::new() };
                walker.pass(expr.span(), what, Via::Other);
            }
        }
        walker.trail
    }
}

impl<'a> Walker<'_, 'a> {
    /// The expression that this one takes its value from; nothing at the end of the way.
    fn step(&mut self, expr: Expr<'a>) -> Option<Expr<'a>> {
        match expr.kind() {
            ExprKind::Paren(inner) => Some(inner),
            ExprKind::Template(template) => match (template.parts().len(), template.parts().next()) {
                (1, Some(TemplatePart::Interpolation(inner))) => Some(inner),
                _ => None,
            },
            ExprKind::Object(pairs) => self.entry(pairs),
            ExprKind::Tuple(items) => match self.path.last()? {
                PathStep::Index(at) => {
                    let item = items.get(*at)?;
                    self.path.pop();
                    Some(item)
                }
                PathStep::Key(_) => None,
            },
            ExprKind::Conditional { condition, when_true, when_false } => {
                let decided = self.evaluate(condition).as_bool()?;
                Some(if decided { when_true } else { when_false })
            }
            ExprKind::Call { name, arguments, expands_last: false } => self.call(name, arguments),
            ExprKind::For(parts) if !parts.groups => self.element(parts),
            ExprKind::Variable(_) | ExprKind::GetAttr { .. } | ExprKind::Index { .. } => self.reference(expr),
            _ => None,
        }
    }

    fn evaluate(&self, expr: Expr<'_>) -> Value {
        self.marked(expr).unmarked_deep().0
    }

    fn marked(&self, expr: Expr<'_>) -> Value {
        let scope = InstanceScope::new(self.root, &self.instance).with_each(self.each.clone());
        let run = Run::new(&self.root.budget, Logic::Lazy);
        evaluate_bound(&Frame::new(&scope, &run), &self.bound, expr)
    }

    /// The value of a `for` expression's element that the path leads to, with the names bound as they are for it.
    fn element(&mut self, parts: For<'a>) -> Option<Expr<'a>> {
        let wanted = self.path.last()?.clone();
        let outer = self.bound.len();
        let mut made = 0;
        for (step, value) in elements_of(&self.evaluate(parts.collection))? {
            let key = parts.key_name.map(|name| Bound { name, value: as_value(&step), element_of: None });
            self.bound.push(Bound { name: parts.value_name, value, element_of: Some((parts.collection, step)) });
            self.bound.extend(key);
            let is_made = parts.condition.is_none_or(|condition| self.evaluate(condition).as_bool() == Some(true));
            let is_it = is_made
                && match (parts.key, &wanted) {
                    (Some(key), PathStep::Key(name)) => self.evaluate(key).as_str() == Some(&**name),
                    (None, PathStep::Index(at)) => made == *at,
                    _ => return None,
                };
            if is_it {
                self.path.pop();
                return Some(parts.value);
            }
            made += usize::from(is_made);
            self.bound.truncate(outer);
        }
        None
    }

    fn entry(&mut self, pairs: Pairs<'a>) -> Option<Expr<'a>> {
        let Some(PathStep::Key(wanted)) = self.path.last().cloned() else { return None };
        let found = pairs.iter().rev().find(|(key, _)| match key.as_text() {
            Some(text) => *text == *wanted,
            None => self.evaluate(*key).as_str() == Some(&*wanted),
        });
        let (_, value) = found?;
        self.path.pop();
        Some(value)
    }

    fn call(&mut self, name: &str, arguments: Exprs<'a>) -> Option<Expr<'a>> {
        match name.strip_prefix("core::").unwrap_or(name) {
            "merge" => {
                let Some(PathStep::Key(wanted)) = self.path.last().cloned() else { return None };
                for argument in arguments.iter().rev() {
                    let value = self.evaluate(argument);
                    if value.get(&wanted).is_some() {
                        return Some(argument);
                    }
                    let may_have_it = value.as_entries().map_or(!value.is_null(), |entries| entries.more().is_some());
                    if may_have_it {
                        return None;
                    }
                }
                None
            }
            "concat" => {
                let Some(PathStep::Index(mut wanted)) = self.path.last().cloned() else { return None };
                for argument in arguments.iter() {
                    let length = self.evaluate(argument).as_items().map(<[Value]>::len)?;
                    if wanted < length {
                        self.path.pop();
                        self.path.push(PathStep::Index(wanted));
                        return Some(argument);
                    }
                    wanted -= length;
                }
                None
            }
            "coalesce" => arguments.iter().find(|argument| {
                let value = self.evaluate(*argument);
                value.is_known() && !value.is_null() && value.as_str() != Some("")
            }),
            "try" => {
                let scope = InstanceScope::new(self.root, &self.instance).with_each(self.each.clone());
                arguments.iter().find(|argument| {
                    let run = Run::new(&self.root.budget, Logic::Lazy);
                    let value = Frame::new(&scope, &run).evaluate(*argument);
                    run.into_diagnostics().is_empty() && value.is_known()
                })
            }
            "lookup" => {
                let key = self.evaluate(arguments.get(1)?);
                let map = self.evaluate(arguments.get(0)?);
                let key = key.as_name()?;
                if map.get(key).is_some() {
                    self.path.push(PathStep::Key(Name::clone(key)));
                    return arguments.get(0);
                }
                map.as_entries().filter(|entries| entries.more().is_none())?;
                arguments.get(2)
            }
            "tomap" | "tolist" | "tostring" | "sensitive" | "nonsensitive" => arguments.get(0),
            name if self.path.is_empty() && CHANGES_ONE_TEXT.contains(&name) => arguments.get(0),
            _ => None,
        }
    }

    fn pass(&mut self, span: Span, what: impl Into<String>, via: Via) {
        self.trail.steps.push(TrailStep { span, what: what.into(), via });
    }

    /// Ends the way at what no expression of the files gives.
    fn end_at(&mut self, span: Span, what: String) -> Option<Expr<'a>> {
        self.pass(span, what, Via::Other);
        self.is_ended = true;
        None
    }

    fn reference(&mut self, expr: Expr<'a>) -> Option<Expr<'a>> {
        let mut steps = Vec::new();
        let mut base = expr;
        let root = loop {
            match base.unwrapped().kind() {
                ExprKind::GetAttr { base: inner, name } => {
                    steps.push(PathStep::Key(Name::from(name)));
                    base = inner;
                }
                ExprKind::Index { base: inner, key } => {
                    let (key, marks) = self.marked(key).unmarked_deep();
                    self.has_sensitive_key |= marks.is_sensitive();
                    steps.push(path_step(&key)?);
                    base = inner;
                }
                ExprKind::Variable(name) => break name,
                // A step into what is written right here.
                _ => {
                    self.path.extend(steps);
                    return Some(base);
                }
            }
        };
        if let Some(at) = self.bound.iter().rposition(|bound| bound.name == root) {
            let (collection, step) = self.bound.get(at)?.element_of.clone()?;
            self.path.extend(steps);
            self.path.push(step);
            self.bound.truncate(at);
            return Some(collection);
        }
        self.bound.clear();
        let mut names = steps.iter().rev().filter_map(|step| match step {
            PathStep::Key(name) => Some(&**name),
            PathStep::Index(_) => None,
        });
        let first = names.next()?.to_owned();
        let module = self.instance.module;
        match root {
            "local" => {
                let local = module.locals.iter().find(|local| local.name == first)?;
                self.pass(expr.span(), format!("local.{first}"), Via::Symbol);
                self.take(steps, 1);
                Some(local.value)
            }
            "var" => {
                let next = self.variable(expr, &first)?;
                self.take(steps, 1);
                Some(next)
            }
            "each" if first == "value" => {
                let (Each::Key(key, _), Some(for_each)) = (&self.each, &self.for_each) else { return None };
                let (key, for_each) = (Name::clone(key), *for_each);
                self.pass(expr.span(), "each.value", Via::Other);
                self.take(steps, 1);
                self.path.push(PathStep::Key(key));
                Some(for_each)
            }
            "module" => self.output(expr, &first, steps),
            "each" | "count" | "self" | "path" | "terraform" | "data" | "ephemeral" => None,
            resource_type => self.argument(expr, resource_type, &first, steps),
        }
    }

    /// Puts the steps of a reference before the path, without the first few.
    fn take(&mut self, steps: Vec<PathStep>, used: usize) {
        let left = steps.len().saturating_sub(used);
        self.path.extend(steps.into_iter().take(left));
    }

    fn variable(&mut self, expr: Expr<'a>, name: &str) -> Option<Expr<'a>> {
        let variable = self.instance.module.variable(name)?;
        let default = |walker: &mut Self| {
            let default = variable.default()?;
            walker.pass(default.span(), format!("default of var.{name}"), Via::Other);
            Some(default)
        };
        let Some(parent) = self.instance.parent.clone() else {
            self.pass(expr.span(), format!("var.{name}"), Via::Symbol);
            return match self.root.scenario.given(name) {
                Some(Given::Expression(expr, _)) => Some(*expr),
                Some(Given::Value(_, place)) => {
                    let span = place.unwrap_or_else(|| variable.block.header_span());
                    self.end_at(span, format!("`variables` of settings give {name}"))
                }
                Some(Given::Text(_, source)) => self.end_at(variable.block.header_span(), source.written(name)),
                None => default(self),
            };
        };
        let caller = self.root.instance(parent.instance);
        let call = caller.module.calls.get(parent.call)?;
        self.pass(expr.span(), format!("var.{name}"), Via::Symbol);
        match call.arguments.attribute(name) {
            Some(argument) => {
                self.pass(argument.span(), format!("argument of module.{}", call.name), Via::Other);
                self.for_each = call.for_each();
                self.each = parent.each.clone();
                self.instance = caller;
                Some(argument.value())
            }
            None => default(self),
        }
    }

    fn output(&mut self, expr: Expr<'a>, call: &str, steps: Vec<PathStep>) -> Option<Expr<'a>> {
        let at = self.instance.module.calls.iter().position(|known| known.name == call)?;
        let expanded = self.root.call_expansion(&self.instance, at);
        let mut used = 1;
        let is_single = matches!(expanded.instances.as_slice(), [(InstanceKey::None, _)]);
        let key = if is_single {
            InstanceKey::None
        } else {
            used += 1;
            let step = steps.iter().rev().nth(1)?;
            instance_key(&as_value(step), expanded.by)?
        };
        let name = match steps.iter().rev().nth(used)? {
            PathStep::Key(name) => name.to_string(),
            PathStep::Index(_) => return None,
        };
        let child = self.root.child(&self.instance, at, &key)?;
        let output = child.module.outputs.iter().find(|output| output.name == name)?;
        let value = output.arguments.attribute("value")?;
        let key_text = if self.has_sensitive_key { "[(sensitive)]".to_owned() } else { key.to_string() };
        self.pass(expr.span(), format!("module.{call}{key_text}.{name}"), Via::Symbol);
        self.take(steps, used + 1);
        self.each = Each::None;
        self.for_each = None;
        self.instance = child;
        Some(value.value())
    }

    fn argument(&mut self, expr: Expr<'a>, resource_type: &str, name: &str, steps: Vec<PathStep>) -> Option<Expr<'a>> {
        let module = self.instance.module;
        let at = module.resources.iter().position(|known| {
            known.mode == Mode::Managed && known.resource_type == resource_type && known.name == name
        })?;
        let resource = module.resources.get(at)?;
        let expanded = self.root.resource_expansion(&self.instance, at);
        let (place, used) = match steps.iter().rev().nth(1)? {
            _ if matches!(expanded.instances.as_slice(), [(InstanceKey::None, _)]) => (0, 1),
            step => (expanded.place(&instance_key(&as_value(step), expanded.by)?)?, 2),
        };
        let PathStep::Key(argument) = steps.iter().rev().nth(used)? else { return None };
        let attribute = resource.arguments.attribute(argument)?;
        self.pass(expr.span(), format!("{}.{argument}", resource.address()), Via::Resource);
        self.take(steps, used + 1);
        self.each = expanded.each(place);
        self.for_each = resource.for_each();
        Some(attribute.value())
    }
}

/// The elements of a list, tuple, map or object, each with the step to it; nothing for any other value.
fn elements_of(value: &Value) -> Option<Vec<(PathStep, Value)>> {
    match value.data() {
        Data::List(elements) | Data::Tuple(elements) => {
            Some(elements.items().iter().enumerate().map(|(at, item)| (PathStep::Index(at), item.clone())).collect())
        }
        Data::Map(entries) | Data::Object(entries) => {
            Some(entries.iter().map(|(key, value)| (PathStep::Key(Name::clone(key)), value.clone())).collect())
        }
        _ => None,
    }
}

/// `for` expressions nest no deeper than the syntax tree.
fn evaluate_bound(frame: &Frame<'_>, bound: &[Bound<'_>], expr: Expr<'_>) -> Value {
    match bound {
        [] => frame.evaluate(expr),
        [first, rest @ ..] => {
            let mut binding = Binding::new(first.name, first.value.clone());
            evaluate_bound(&frame.bind(&mut binding), rest, expr)
        }
    }
}

fn as_value(step: &PathStep) -> Value {
    match step {
        PathStep::Key(name) => Value::name(name),
        PathStep::Index(at) => Value::integer(i64::try_from(*at).unwrap_or(i64::MAX)),
    }
}

fn path_step(key: &Value) -> Option<PathStep> {
    match (key.as_name(), key.as_number()) {
        (Some(name), _) => Some(PathStep::Key(Name::clone(name))),
        (_, Some(number)) => number.to_usize().map(PathStep::Index),
        _ => None,
    }
}
