//! References, and the steps into values: `.name` and `[key]`.

use std::sync::Arc;

use super::{Frame, Reference, Resolved, text_of};
use crate::evaluation::values::{
    Cause, Data, Elements, Entries, ErrorClass, Number, Reason, Refinement, Type, Value, convert,
};
use crate::source::{Span, TextRange};
use crate::syntax::{Expr, ExprKind};

/// One step of a reference.
#[derive(Clone, Debug)]
pub enum Step<'r> {
    /// `.name`
    Attribute {
        /// The name.
        name: &'r str,
        /// Where it stands, with its dot.
        span: Span,
    },
    /// `[key]`
    Index {
        /// The key.
        key: Value,
        /// Where it stands, with its brackets.
        span: Span,
    },
}

impl<'r> Step<'r> {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Attribute { span, .. } | Self::Index { span, .. } => *span,
        }
    }

    /// The name of an attribute.
    pub fn name(&self) -> Option<&'r str> {
        match self {
            Self::Attribute { name, .. } => Some(name),
            Self::Index { .. } => None,
        }
    }
}

impl Frame<'_> {
    pub(super) fn traversal(&self, expr: Expr<'_>) -> Value {
        let mut steps = Vec::new();
        let mut base = expr;
        loop {
            let next = match base.kind() {
                ExprKind::GetAttr { base: inner, name } => {
                    steps.push(Step::Attribute { name, span: after(inner, base) });
                    inner
                }
                ExprKind::Index { base: inner, key } => {
                    steps.push(Step::Index { key: self.evaluate(key), span: after(inner, base) });
                    inner
                }
                _ => break,
            };
            base = next;
        }
        steps.reverse();
        let (mut value, used) = match base.kind() {
            ExprKind::Variable(name) => match self.binding(name) {
                Some(value) => (value.clone(), 0),
                None => match self.reference(name, &steps, base, expr) {
                    Some(found) => found,
                    None => return self.poison(ErrorClass::Undeclared, expr.span()),
                },
            },
            _ => (self.evaluate(base), 0),
        };
        for step in steps.iter().skip(used) {
            value = self.step(&value, step);
        }
        value
    }

    fn reference(&self, root: &str, steps: &[Step<'_>], base: Expr<'_>, whole: Expr<'_>) -> Option<(Value, usize)> {
        let reference = Reference { root, steps, span: whole.span() };
        match self.scope.resolve(&reference) {
            Resolved::Value(value, used) => {
                if !value.is_known() {
                    let is_error =
                        value.as_unknown().is_some_and(|unknown| matches!(unknown.cause.reason, Reason::Error(_)));
                    if is_error || used < steps.len() {
                        self.doubt();
                    }
                }
                Some((value, used))
            }
            Resolved::Error(class, message) => {
                let range = steps.first().map_or(base.span().range, |step| base.span().range.cover(step.span().range));
                let span =
                    if class == ErrorClass::BadReference { base.span() } else { range.in_file(base.span().file) };
                self.error(class, span, message);
                None
            }
        }
    }

    /// One step into a value.
    pub(super) fn step(&self, value: &Value, step: &Step<'_>) -> Value {
        let marks = value.marks();
        match step {
            Step::Attribute { name, span } => self.attribute(value, name, *span).with_marks(marks),
            Step::Index { key, span } => {
                let marks = marks | key.marks_deep();
                self.hiding(marks, || self.index(value, &key.unmarked_deep().0, *span)).with_marks(marks)
            }
        }
    }

    fn attribute(&self, value: &Value, name: &str, span: Span) -> Value {
        match value.data() {
            Data::Object(entries) | Data::Map(entries) => match (entries.get(name), entries.more()) {
                (Some(found), _) => found.clone(),
                (None, Some(cause)) => self.hidden(entries, cause),
                (None, None) => self.error(ErrorClass::NoAttribute, span, format!("there is no attribute `{name}`")),
            },
            Data::Null(_) => self.error(ErrorClass::NullAttribute, span, format!("`.{name}` is taken of null")),
            Data::Unknown(unknown) => match &unknown.ty {
                Type::Dynamic => self.unknown_like(value, Type::Dynamic, Refinement::default()),
                Type::Map(element) => self.unknown_like(value, (**element).clone(), Refinement::default()),
                Type::Object(_) => match unknown.ty.attribute(name) {
                    Some(ty) => self.unknown_like(value, ty.clone(), Refinement::default()),
                    None => self.error(ErrorClass::NoAttribute, span, format!("there is no attribute `{name}`")),
                },
                other => self.no_attributes(other, span),
            },
            _ => self.no_attributes(&value.ty(), span),
        }
    }

    fn no_attributes(&self, ty: &Type, span: Span) -> Value {
        self.error(ErrorClass::NoAttribute, span, format!("{} has no attributes", ty.with_article()))
    }

    /// The value under a key that may be there or not.
    fn hidden(&self, entries: &Entries, cause: &Arc<Cause>) -> Value {
        self.doubt();
        Value::unknown(entries.element().clone(), Refinement::default(), Arc::clone(cause))
    }

    fn index(&self, value: &Value, key: &Value, span: Span) -> Value {
        if key.is_null() {
            return self.error(ErrorClass::BadIndex, span, "the key is null");
        }
        match value.data() {
            Data::Null(_) => self.error(ErrorClass::NullAttribute, span, "an element is taken of null"),
            Data::List(elements) | Data::Tuple(elements) => self.element(value, elements, key, span),
            Data::Map(entries) | Data::Object(entries) => self.entry(value, entries, key, span),
            Data::Unknown(unknown) => match &unknown.ty {
                Type::List(element) | Type::Map(element) => {
                    self.unknown_like(value, (**element).clone(), Refinement::default())
                }
                Type::Dynamic | Type::Tuple(_) | Type::Object(_) => {
                    self.unknown_like(value, Type::Dynamic, Refinement::default())
                }
                other => self.no_elements(other, span),
            },
            _ => self.no_elements(&value.ty(), span),
        }
    }

    fn no_elements(&self, ty: &Type, span: Span) -> Value {
        self.error(ErrorClass::BadIndex, span, format!("{} has no elements with a key", ty.with_article()))
    }

    fn element(&self, value: &Value, elements: &Elements, key: &Value, span: Span) -> Value {
        let Ok(number) = convert(key, &Type::Number) else {
            return self.error(ErrorClass::BadIndex, span, "the key of a list is a number");
        };
        let Some(number) = number.as_number() else {
            let ty = if matches!(value.data(), Data::List(_)) { elements.element().clone() } else { Type::Dynamic };
            return self.unknown_like(key, ty, Refinement::default());
        };
        let length = elements.items().len();
        let found = Number::to_usize(number).and_then(|at| elements.items().get(at));
        found.cloned().unwrap_or_else(|| {
            let message = format!("there is no element {}: there are {length}", short(number));
            self.no_element(span, message)
        })
    }

    fn no_element(&self, span: Span, message: String) -> Value {
        if self.run.hides_values.get() {
            return self.error(ErrorClass::BadIndex, span, "there is no such element, and its key is sensitive");
        }
        self.error(ErrorClass::BadIndex, span, message)
    }

    fn entry(&self, value: &Value, entries: &Entries, key: &Value, span: Span) -> Value {
        if let Data::Unknown(unknown) = key.data() {
            if unknown.ty.is_primitive() || unknown.ty == Type::Dynamic {
                let ty = if matches!(value.data(), Data::Map(_)) { entries.element().clone() } else { Type::Dynamic };
                return self.unknown_like(key, ty, Refinement::default());
            }
            return self.error(ErrorClass::BadIndex, span, "the key of a map is a string");
        }
        let text = text_of(key);
        let Some(name) = text.as_ref().and_then(Value::as_str) else {
            return self.error(ErrorClass::BadIndex, span, "the key of a map is a string");
        };
        match (entries.get(name), entries.more()) {
            (Some(found), _) => found.clone(),
            (None, Some(cause)) => self.hidden(entries, cause),
            (None, None) => self.no_element(span, format!("there is no key {name:?}")),
        }
    }
}

fn short(number: &Number) -> String {
    if number.text_length_estimate() > 30 { "of that number".to_owned() } else { number.to_text() }
}

/// From the end of one expression to the end of the one around it.
fn after(inner: Expr<'_>, outer: Expr<'_>) -> Span {
    let outer = outer.span();
    TextRange::new(inner.span().range.end, outer.range.end).in_file(outer.file)
}
