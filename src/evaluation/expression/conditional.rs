//! `condition ? a : b`, and what is known of the result where the condition is not.

use std::cmp::Ordering;
use std::sync::Arc;

use super::Frame;
use crate::evaluation::values::{
    Bound, Cause, ConvertError, Data, Entries, ErrorClass, Name, Number, Refinement, Type, Value, convert,
    convert_beside_collection, is_open, unify,
};
use crate::syntax::{Expr, ExprKind};

impl Frame<'_> {
    pub(super) fn conditional(
        &self,
        expr: Expr<'_>,
        condition: Expr<'_>,
        when_true: Expr<'_>,
        when_false: Expr<'_>,
    ) -> Value {
        let before = self.errors();
        let decided = self.condition(condition, ErrorClass::BadCondition);
        let is_refused = self.errors() > before;
        let is_true = decided.as_bool() != Some(false);
        let (first, second) = if is_true { (when_true, when_false) } else { (when_false, when_true) };
        // Errors of a branch that is not taken do not count, nor do those of either if it is not known which is.
        let before = self.errors();
        let chosen = self.branch(first);
        let mut is_poisoned = !decided.is_known() && self.forget_errors(before);
        let before = self.errors();
        let other = self.branch(second);
        is_poisoned |= self.forget_errors(before);
        if is_poisoned {
            return self.poison(ErrorClass::BadReference, expr.span());
        }
        if chosen.is_uncertain || (!decided.is_known() && other.is_uncertain) {
            self.doubt();
        }
        let marks = decided.marks() | chosen.value.marks() | other.value.marks();
        let span = crate::source::TextRange::cover(when_true.span().range, when_false.span().range);
        let Some(ty) = common_type(&chosen, &other) else {
            let is_hidden = (chosen.value.marks_deep() | other.value.marks_deep()).is_sensitive();
            let types = [&chosen, &other].map(|branch| branch.value.ty());
            let message = difference(&types, if is_hidden { 0 } else { DEPTH_TOLD });
            return self.error(ErrorClass::ConditionalTypes, span.in_file(expr.span().file), message);
        };
        if matches!(decided.data(), Data::Bool(_)) {
            let converted = match (chosen.value.data(), &other.ty) {
                (Data::Tuple(_), Type::List(_)) | (Data::Object(_), Type::Map(_)) => {
                    convert_beside_collection(&chosen.value, &ty)
                }
                _ => brought(&chosen.value, &ty),
            };
            return converted.map(|value| value.with_marks(marks)).unwrap_or_else(|error| {
                let marks = chosen.value.marks_deep() | other.value.marks_deep();
                self.error(ErrorClass::ConditionalTypes, expr.span(), error.told(self.marks_here(marks)));
                self.poison_of(ty, ErrorClass::ConditionalTypes, expr.span())
            });
        }
        if is_refused {
            let is_untyped = |branch: &Branch| branch.ty == Type::Dynamic && !branch.value.is_null();
            let ty = if is_untyped(&chosen) || is_untyped(&other) { Type::Dynamic } else { ty };
            return self.poison_of(ty, ErrorClass::BadCondition, condition.span()).with_marks(marks);
        }
        self.doubt();
        let cause = decided.cause().map_or_else(|| Cause::nowhere(super::Reason::Open), Arc::clone);
        one_of(&chosen.value, &other.value, ty, &cause).with_marks(marks)
    }

    /// A branch with what Terraform knows of its type.
    fn branch(&self, expr: Expr<'_>) -> Branch {
        let outer = self.run.has_open_type.replace(false);
        let (value, is_uncertain) = self.with_doubt(|| self.evaluate(expr));
        let has_open_type = self.run.has_open_type.replace(outer) && !value.is_wholly_known();
        let ty = match has_open_type {
            true if is_try(expr) => Type::Dynamic,
            true => open_type(&value),
            false => value.ty(),
        };
        self.run.has_open_type.set(outer || has_open_type);
        Branch { value, ty, is_uncertain }
    }

    /// A condition as a bool that is known or not; an error where it is null or no bool.
    pub(super) fn condition(&self, condition: Expr<'_>, class: ErrorClass) -> Value {
        let value = self.evaluate(condition);
        let (plain, marks) = value.unmarked_deep();
        if plain.is_null() {
            return self.error(ErrorClass::NullCondition, condition.span(), "the condition is null");
        }
        // Where it decides between branches, Terraform does not look at its type before it knows the value.
        if class == ErrorClass::BadCondition && !plain.is_known() {
            return self.unknown_like(&plain, Type::Bool, Refinement::default()).with_marks(marks);
        }
        match convert(&plain, &Type::Bool) {
            Ok(value) => value.with_marks(marks),
            Err(error) => self.error(class, condition.span(), error.told(self.marks_here(marks))),
        }
    }

    /// Does something and says whether that may fail because of an unknown; what was in doubt before stays so.
    pub(super) fn with_doubt<T>(&self, run: impl FnOnce() -> T) -> (T, bool) {
        let before = self.run.is_uncertain.replace(false);
        let result = run();
        let is_uncertain = self.run.is_uncertain.replace(before);
        (result, is_uncertain)
    }
}

/// A branch of a conditional.
struct Branch {
    value: Value,
    /// What Terraform takes for its type: nothing is known of that of `try(…)` before it has run.
    ty: Type,
    is_uncertain: bool,
}

/// How deep in two types the difference between them is looked for.
const DEPTH_TOLD: usize = 8;

/// Why two types have none in common, with the attribute that differs.
fn difference([one, other]: &[Type; 2], depth: usize) -> String {
    if let (Type::Object(left), Type::Object(_)) = (one, other)
        && depth > 0
    {
        let apart = left.iter().find(|(name, ty)| match other.attribute(name) {
            Some(found) => unify(&[ty.clone(), found.clone()]).is_none(),
            None => true,
        });
        match apart.map(|(name, ty)| (name, ty, other.attribute(name))) {
            Some((name, ty, Some(found))) => {
                return format!("at {name:?} {}", difference(&[ty.clone(), found.clone()], depth - 1));
            }
            Some((name, ..)) => return format!("only one branch has the attribute {name:?}"),
            None => {}
        }
        let Type::Object(right) = other else { return String::new() };
        if let Some((name, _)) = right.iter().find(|(name, _)| one.attribute(name).is_none()) {
            return format!("only one branch has the attribute {name:?}");
        }
    }
    match (one, other) {
        (Type::Tuple(left), Type::Tuple(right)) if left.len() != right.len() => {
            format!("one branch has {} elements, the other {}", left.len(), right.len())
        }
        _ => format!("one branch is {}, the other is {}", one.with_article(), other.with_article()),
    }
}

/// Whether an expression is a call of `try`.
pub(super) fn is_try(expr: Expr<'_>) -> bool {
    let mut inner = expr;
    while let ExprKind::Paren(next) = inner.kind() {
        inner = next;
    }
    matches!(inner.kind(), ExprKind::Call { name, .. } if matches!(name, "try" | "core::try"))
}

/// The type of a value, with nothing known where the value is not.
fn open_type(value: &Value) -> Type {
    match value.data() {
        Data::Unknown(_) => Type::Dynamic,
        Data::Tuple(elements) => Type::Tuple(elements.items().iter().map(open_type).collect()),
        Data::Object(entries) if entries.more().is_none() => {
            Type::Object(entries.iter().map(|(name, value)| (Arc::clone(name), open_type(value))).collect())
        }
        _ => value.ty(),
    }
}

/// The type of a conditional: that of the branches, or one that both convert to. `null` takes the other's type.
fn common_type(a: &Branch, b: &Branch) -> Option<Type> {
    match (a.value.data(), b.value.data()) {
        (Data::Null(Type::Dynamic), _) => Some(b.ty.clone()),
        (_, Data::Null(Type::Dynamic)) => Some(a.ty.clone()),
        _ => unify(&[a.ty.clone(), b.ty.clone()]),
    }
}

/// A branch in the type of the conditional.
fn brought(value: &Value, ty: &Type) -> Result<Value, ConvertError> {
    let stays = match value.data() {
        // What has no type gets none here, except for a `null` that is written as such.
        Data::Null(Type::Dynamic) => !value.marks().is_empty(),
        Data::Unknown(unknown) => unknown.ty == Type::Dynamic,
        _ => false,
    };
    if stays {
        return Ok(value.clone());
    }
    convert(value, ty)
}

/// What is known of a conditional whose condition is not.
fn one_of(a: &Value, b: &Value, ty: Type, cause: &Arc<Cause>) -> Value {
    if is_open(a) || is_open(b) {
        return either_open(a, b, cause);
    }
    match (brought(a, &ty), brought(b, &ty)) {
        (Ok(a), Ok(b)) => either(&a, &b, cause),
        _ => Value::unknown(ty, Refinement::default(), Arc::clone(cause)),
    }
}

/// The same where a type is not known in one of them, so that neither is that of the other: only what is a string, or of
/// the same type at the same place, stays.
fn either_open(a: &Value, b: &Value, cause: &Arc<Cause>) -> Value {
    let made = match (a.data(), b.data()) {
        (Data::Object(left), Data::Object(right)) => {
            let pairs = left.iter().filter_map(|(key, value)| right.get(key).map(|other| (key, value, other)));
            let common: Vec<(Name, Value)> =
                pairs.map(|(key, value, other)| (Arc::clone(key), either_open(value, other, cause))).collect();
            let is_whole = left.more().is_none()
                && right.more().is_none()
                && left.len() == common.len()
                && right.len() == common.len();
            let common =
                if is_whole { common } else { common.into_iter().filter(|(_, value)| is_text(value)).collect() };
            Value::partial_object(common, (!is_whole).then(|| Arc::clone(cause)))
        }
        (Data::Tuple(left), Data::Tuple(right)) if left.items().len() == right.items().len() => {
            let pairs = left.items().iter().zip(right.items());
            Value::tuple(pairs.map(|(a, b)| either_open(a, b, cause)).collect())
        }
        _ if a.ty() == b.ty() && !is_open(a) && !is_open(b) => either(a, b, cause),
        _ => Value::unknown(Type::Dynamic, Refinement::default(), Arc::clone(cause)),
    };
    made.with_marks(a.marks() | b.marks())
}

fn is_text(value: &Value) -> bool {
    value.ty() == Type::String
}

/// What is known of a value that is one of two.
pub(in crate::evaluation) fn either(a: &Value, b: &Value, cause: &Arc<Cause>) -> Value {
    let marks = a.marks() | b.marks();
    if a.unmarked() == b.unmarked() && a.is_wholly_known() {
        return a.clone().with_marks(marks);
    }
    let value = match (a.data(), b.data()) {
        (Data::Object(left), Data::Object(right)) => {
            let (entries, more) = common_entries(left, right, cause);
            Value::partial_object(entries, more)
        }
        (Data::Map(left), Data::Map(right)) => {
            let (entries, more) = common_entries(left, right, cause);
            Value::partial_map(left.element().clone(), entries, more)
        }
        (Data::Tuple(left), Data::Tuple(right)) if left.items().len() == right.items().len() => {
            let pairs = left.items().iter().zip(right.items());
            Value::tuple(pairs.map(|(a, b)| either(a, b, cause)).collect())
        }
        _ => {
            let ty = if a.ty() == b.ty() { a.ty() } else { Type::Dynamic };
            Value::unknown(ty, common_refinement(a, b), Arc::clone(cause))
        }
    };
    value.with_marks(marks)
}

fn common_entries(a: &Entries, b: &Entries, cause: &Arc<Cause>) -> (Vec<(Name, Value)>, Option<Arc<Cause>>) {
    let common: Vec<(Name, Value)> = a
        .iter()
        .filter_map(|(key, value)| b.get(key).map(|other| (Arc::clone(key), either(value, other, cause))))
        .collect();
    let is_whole = a.more().is_none() && b.more().is_none() && a.len() == common.len() && b.len() == common.len();
    (common, (!is_whole).then(|| Arc::clone(cause)))
}

fn common_refinement(a: &Value, b: &Value) -> Refinement {
    let prefix = match (a.prefix(), b.prefix()) {
        (Some(a), Some(b)) => common_prefix(a, b),
        _ => "",
    };
    let numbers = |value: &Value| match value.data() {
        Data::Number(number) => (Some((number.clone(), Bound::Inclusive)), Some((number.clone(), Bound::Inclusive))),
        Data::Unknown(unknown) => (unknown.refinement.lower.clone(), unknown.refinement.upper.clone()),
        _ => (None, None),
    };
    let ((a_lower, a_upper), (b_lower, b_upper)) = (numbers(a), numbers(b));
    Refinement {
        is_not_null: a.is_surely_not_null() && b.is_surely_not_null(),
        prefix: (!prefix.is_empty()).then(|| Arc::from(prefix)),
        lower: outer(a_lower, b_lower, Ordering::Less),
        upper: outer(a_upper, b_upper, Ordering::Greater),
        ..Refinement::default()
    }
}

/// Of two bounds the one that lets more in.
fn outer(a: Option<(Number, Bound)>, b: Option<(Number, Bound)>, side: Ordering) -> Option<(Number, Bound)> {
    let (a, b) = (a?, b?);
    Some(match a.0.compare(&b.0) {
        Ordering::Equal if a.1 == Bound::Inclusive => a,
        Ordering::Equal => b,
        order if order == side => a,
        _ => b,
    })
}

fn common_prefix<'t>(a: &'t str, b: &str) -> &'t str {
    let length: usize = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).map(|(char, _)| char.len_utf8()).sum();
    a.get(..length).unwrap_or("")
}
