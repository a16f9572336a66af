//! `condition ? a : b`, and what is known of the result where the condition is not.

use std::cmp::Ordering;
use std::sync::Arc;

use super::Frame;
use crate::evaluation::values::{
    Bound, Cause, Data, Entries, ErrorClass, Name, Number, Refinement, Type, Value, convert, unify,
};
use crate::syntax::Expr;

impl Frame<'_> {
    pub(super) fn conditional(
        &self,
        expr: Expr<'_>,
        condition: Expr<'_>,
        when_true: Expr<'_>,
        when_false: Expr<'_>,
    ) -> Value {
        let decided = self.condition(condition, ErrorClass::BadCondition);
        let (chosen, chosen_is_uncertain, other, other_is_uncertain) = {
            let is_true = decided.as_bool() != Some(false);
            let (first, second) = if is_true { (when_true, when_false) } else { (when_false, when_true) };
            // Errors of a branch that is not taken do not count, nor do those of either if it is not known which is.
            let before = self.errors();
            let (chosen, chosen_is_uncertain) = self.with_doubt(|| self.evaluate(first));
            let mut is_poisoned = !decided.is_known() && self.forget_errors(before);
            let before = self.errors();
            let (other, other_is_uncertain) = self.with_doubt(|| self.evaluate(second));
            is_poisoned |= self.forget_errors(before);
            if is_poisoned {
                return self.poison(ErrorClass::BadReference, expr.span());
            }
            (chosen, chosen_is_uncertain, other, other_is_uncertain)
        };
        let marks = decided.marks() | chosen.marks() | other.marks();
        if chosen_is_uncertain || (!decided.is_known() && other_is_uncertain) {
            self.doubt();
        }
        let Some(ty) = common_type(&chosen, &other) else {
            let message = format!("one branch is {}, the other is {}", chosen.ty().friendly(), other.ty().friendly());
            let span = crate::source::TextRange::cover(when_true.span().range, when_false.span().range);
            return self.error(ErrorClass::ConditionalTypes, span.in_file(expr.span().file), message);
        };
        let brought = |value: &Value| convert(value, &ty);
        match decided.data() {
            Data::Bool(_) => match brought(&chosen) {
                Ok(value) => value.with_marks(marks),
                Err(error) => self.error(ErrorClass::ConditionalTypes, expr.span(), error.message),
            },
            _ => {
                self.doubt();
                let cause = decided.cause().map_or_else(|| Cause::nowhere(super::Reason::Open), Arc::clone);
                match (brought(&chosen), brought(&other)) {
                    (Ok(a), Ok(b)) => either(&a, &b, &cause).with_marks(marks),
                    _ => Value::unknown(ty, Refinement::default(), cause).with_marks(marks),
                }
            }
        }
    }

    /// A condition as a bool that is known or not; an error where it is null or no bool.
    pub(super) fn condition(&self, condition: Expr<'_>, class: ErrorClass) -> Value {
        let value = self.evaluate(condition);
        let (plain, marks) = value.unmarked_deep();
        if plain.is_null() {
            return self.error(ErrorClass::NullCondition, condition.span(), "the condition is null");
        }
        match convert(&plain, &Type::Bool) {
            Ok(value) => value.with_marks(marks),
            Err(error) => self.error(class, condition.span(), error.message),
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

/// The type of a conditional: that of the branches, or one that both convert to. `null` takes the other's type.
fn common_type(a: &Value, b: &Value) -> Option<Type> {
    match (a.data(), b.data()) {
        (Data::Null(Type::Dynamic), _) => Some(b.ty()),
        (_, Data::Null(Type::Dynamic)) => Some(a.ty()),
        _ => unify(&[a.ty(), b.ty()]),
    }
}

/// What is known of a value that is one of two.
pub(super) fn either(a: &Value, b: &Value, cause: &Arc<Cause>) -> Value {
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
