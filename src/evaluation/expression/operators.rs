//! `-`, `!`, and the binary operators.

use std::cmp::Ordering;

use super::{Frame, Logic};
use crate::evaluation::values::{Bound, Data, ErrorClass, Marks, Number, Refinement, Type, Value, convert, equal};
use crate::source::Span;
use crate::syntax::{BinaryOperator, Expr, ExprKind, UnaryOperator};

impl Frame<'_> {
    pub(super) fn negate(&self, expr: Expr<'_>, operand: Expr<'_>) -> Value {
        // A chain of signs is walked, not recursed into.
        let mut inner = operand;
        let mut is_negative = true;
        while let ExprKind::Unary { operator: UnaryOperator::Negate, operand } = inner.kind() {
            inner = operand;
            is_negative = !is_negative;
        }
        let value = self.evaluate(inner);
        let Some((value, marks)) = self.operand(&value, &Type::Number, inner.span()) else {
            return self.poison_of(Type::Number, ErrorClass::BadOperand, inner.span());
        };
        let result = match value.data() {
            Data::Number(number) if is_negative => Value::number(number.neg()),
            Data::Null(_) => return self.no_null(Type::Number, expr.span()),
            Data::Unknown(unknown) => {
                let refinement = if is_negative { negated(&unknown.refinement) } else { unknown.refinement.clone() };
                self.unknown_like(&value, Type::Number, Refinement { is_not_null: true, ..refinement })
            }
            _ => value,
        };
        result.with_marks(marks)
    }

    pub(super) fn not(&self, expr: Expr<'_>, operand: Expr<'_>) -> Value {
        let mut inner = operand;
        let mut is_negative = true;
        while let ExprKind::Unary { operator: UnaryOperator::Not, operand } = inner.kind() {
            inner = operand;
            is_negative = !is_negative;
        }
        let value = self.evaluate(inner);
        let Some((value, marks)) = self.operand(&value, &Type::Bool, inner.span()) else {
            return self.poison_of(Type::Bool, ErrorClass::BadOperand, inner.span());
        };
        let result = match value.data() {
            Data::Bool(value) => Value::bool(*value != is_negative),
            Data::Null(_) => return self.no_null(Type::Bool, expr.span()),
            _ => self.unknown_like(&value, Type::Bool, Refinement::not_null()),
        };
        result.with_marks(marks)
    }

    /// The left spine of a chain of operators is walked, since it may be of any length.
    pub(super) fn binary(&self, expr: Expr<'_>) -> Value {
        let mut pending = Vec::new();
        let mut leftmost = expr;
        while let ExprKind::Binary { operator, left, right } = leftmost.kind() {
            pending.push((leftmost.span(), operator, left.span(), right));
            leftmost = left;
        }
        let mut value = self.evaluate(leftmost);
        for (span, operator, left_span, right) in pending.into_iter().rev() {
            let before = self.errors();
            let right_value = self.evaluate(right);
            if self.errors() > before && self.run.logic == Logic::Lazy && decides(operator, &value) {
                self.forget_errors(before);
                continue;
            }
            value = self.operate(operator, span, (&value, left_span), (&right_value, right.span()));
        }
        value
    }

    fn operate(
        &self,
        operator: BinaryOperator,
        span: Span,
        (left, left_span): (&Value, Span),
        (right, right_span): (&Value, Span),
    ) -> Value {
        use BinaryOperator as Op;
        if let Op::Equal | Op::NotEqual = operator {
            return self.equality(left, right, operator == Op::Equal);
        }
        let wanted = match operator {
            Op::Or | Op::And => Type::Bool,
            _ => Type::Number,
        };
        let left = self.operand(left, &wanted, left_span);
        let right = self.operand(right, &wanted, right_span);
        let (Some((left, left_marks)), Some((right, right_marks))) = (left, right) else {
            return self.poison_of(result_type(operator), ErrorClass::BadOperand, span);
        };
        if left.is_null() || right.is_null() {
            return self.no_null(result_type(operator), span);
        }
        let result = match (left.data(), right.data()) {
            (Data::Bool(left), Data::Bool(right)) => {
                Value::bool(if operator == Op::And { *left && *right } else { *left || *right })
            }
            (Data::Number(left), Data::Number(right)) => self.arithmetic(operator, span, left, right),
            (left_data, right_data) => {
                let unknown = if matches!(left_data, Data::Unknown(_)) { &left } else { &right };
                self.doubt();
                match operator {
                    Op::And | Op::Or => self.unknown_like(unknown, Type::Bool, Refinement::not_null()),
                    Op::Less | Op::LessOrEqual | Op::Greater | Op::GreaterOrEqual => {
                        match compared(operator, &range(left_data), &range(right_data)) {
                            Some(result) => Value::bool(result),
                            None => self.unknown_like(unknown, Type::Bool, Refinement::not_null()),
                        }
                    }
                    _ => self.unknown_like(unknown, Type::Number, Refinement::not_null()),
                }
            }
        };
        result.with_marks(left_marks | right_marks)
    }

    fn equality(&self, left: &Value, right: &Value, wanted: bool) -> Value {
        let marks = left.marks_deep() | right.marks_deep();
        let result = match equal(&left.unmarked_deep().0, &right.unmarked_deep().0) {
            Some(is_equal) => Value::bool(is_equal == wanted),
            None => {
                let unknown = if left.is_wholly_known() { right } else { left };
                self.unknown_like(unknown, Type::Bool, Refinement::not_null())
            }
        };
        result.with_marks(marks)
    }

    fn arithmetic(&self, operator: BinaryOperator, span: Span, left: &Number, right: &Number) -> Value {
        use BinaryOperator as Op;
        let result = match operator {
            Op::Add => left.checked_add(right),
            Op::Subtract => left.checked_sub(right),
            Op::Multiply => left.checked_mul(right),
            Op::Divide => left.checked_div(right),
            Op::Remainder => left.checked_rem(right),
            Op::Less => return Value::bool(left.compare(right) == Ordering::Less),
            Op::LessOrEqual => return Value::bool(left.compare(right) != Ordering::Greater),
            Op::Greater => return Value::bool(left.compare(right) == Ordering::Greater),
            _ => return Value::bool(left.compare(right) != Ordering::Less),
        };
        result.map_or_else(|| self.failed(Type::Number, span, "the result is no number"), Value::number)
    }

    /// An operand in the type that the operator needs, with its marks taken off; nothing after an error.
    fn operand(&self, value: &Value, wanted: &Type, span: Span) -> Option<(Value, Marks)> {
        let (plain, marks) = value.unmarked_deep();
        if !plain.is_known() {
            self.doubt();
        }
        match convert(&plain, wanted) {
            Ok(converted) => Some((converted, marks)),
            Err(error) => {
                self.error(ErrorClass::BadOperand, span, error.told(self.marks_here(marks)));
                None
            }
        }
    }

    fn no_null(&self, ty: Type, span: Span) -> Value {
        self.failed(ty, span, "an operand is null")
    }

    fn failed(&self, ty: Type, span: Span, message: &'static str) -> Value {
        self.error(ErrorClass::OperationFailed, span, message);
        self.poison_of(ty, ErrorClass::OperationFailed, span)
    }
}

/// The type that an operator gives, whatever its operands.
fn result_type(operator: BinaryOperator) -> Type {
    use BinaryOperator::{Add, Divide, Multiply, Remainder, Subtract};
    match operator {
        Add | Subtract | Multiply | Divide | Remainder => Type::Number,
        _ => Type::Bool,
    }
}

/// Whether the left side of a logical operator decides it.
fn decides(operator: BinaryOperator, left: &Value) -> bool {
    match operator {
        BinaryOperator::And => left.as_bool() == Some(false),
        BinaryOperator::Or => left.as_bool() == Some(true),
        _ => false,
    }
}

type Edge<'n> = Option<(&'n Number, Bound)>;

/// Between which numbers a value lies.
fn range(data: &Data) -> (Edge<'_>, Edge<'_>) {
    match data {
        Data::Number(number) => (Some((number, Bound::Inclusive)), Some((number, Bound::Inclusive))),
        Data::Unknown(unknown) => (edge(unknown.refinement.lower.as_ref()), edge(unknown.refinement.upper.as_ref())),
        _ => (None, None),
    }
}

fn edge(edge: Option<&(Number, Bound)>) -> Edge<'_> {
    edge.map(|(number, bound)| (number, *bound))
}

/// What a comparison comes to if the ranges of both sides settle it.
fn compared(operator: BinaryOperator, left: &(Edge<'_>, Edge<'_>), right: &(Edge<'_>, Edge<'_>)) -> Option<bool> {
    use BinaryOperator as Op;
    match operator {
        Op::Less => lies_below(left.1, right.0, Bound::Exclusive)
            .or_else(|| lies_below(right.1, left.0, Bound::Inclusive).map(|_| false)),
        Op::LessOrEqual => lies_below(left.1, right.0, Bound::Inclusive)
            .or_else(|| lies_below(right.1, left.0, Bound::Exclusive).map(|_| false)),
        Op::Greater => compared(Op::Less, right, left),
        _ => compared(Op::LessOrEqual, right, left),
    }
}

/// `Some(true)` if everything up to `upper` is below everything from `lower` on; with [`Bound::Inclusive`] it may touch.
fn lies_below(upper: Edge<'_>, lower: Edge<'_>, touching: Bound) -> Option<bool> {
    let ((upper, upper_bound), (lower, lower_bound)) = (upper?, lower?);
    let is_below = match upper.compare(lower) {
        Ordering::Less => true,
        Ordering::Equal => {
            touching == Bound::Inclusive || upper_bound == Bound::Exclusive || lower_bound == Bound::Exclusive
        }
        Ordering::Greater => false,
    };
    is_below.then_some(true)
}

fn negated(refinement: &Refinement) -> Refinement {
    let flipped = |edge: &Option<(Number, Bound)>| edge.as_ref().map(|(number, bound)| (number.neg(), *bound));
    Refinement { lower: flipped(&refinement.upper), upper: flipped(&refinement.lower), ..Refinement::default() }
}
