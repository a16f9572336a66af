//! Evaluates the expressions of one module.

use std::cell::RefCell;
use std::sync::Arc;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::value::Mapping;
use super::{Data, Entry, Number, Origin, OriginId, Reason, Refinement, Step, Type, Unknown, Value};
use crate::source::Span;
use crate::syntax::{BinaryOperator, Expr, ExprKind, Pairs, SplatStyle, Template, TemplatePart, UnaryOperator};

/// Evaluates expressions, and remembers where the values that it made come from.
#[derive(Debug, Default)]
pub struct Evaluator {
    origins: RefCell<Vec<Origin>>,
}

impl Evaluator {
    /// One with nothing evaluated yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of an expression. It recurses into brackets, collections and templates alone, whose nesting the parser
    /// bounds; chains of operators, which may be of any length, are not gone into.
    pub fn evaluate(&self, expr: Expr<'_>) -> Value {
        match expr.kind() {
            ExprKind::Null => self.literal(expr, Data::Null),
            ExprKind::Bool(value) => self.literal(expr, Data::Bool(value)),
            ExprKind::Number(text) => self.literal(expr, Data::Number(Number::parse(text))),
            ExprKind::Text(text) => self.literal(expr, Data::String(normalized(text))),
            ExprKind::Template(template) => self.template(expr, template),
            ExprKind::Tuple(items) => {
                let values = items.iter().map(|item| self.evaluate(item)).collect();
                self.made(expr, Data::Sequence(values))
            }
            ExprKind::Object(pairs) => self.object(expr, pairs),
            ExprKind::Paren(inner) => self.evaluate(inner),
            ExprKind::Unary { operator: UnaryOperator::Negate, operand } => self.negated(expr, operand),
            ExprKind::Variable(_) | ExprKind::GetAttr { .. } | ExprKind::Index { .. } => {
                self.unknown(expr.span(), Type::Dynamic, Reason::Reference(reference_of(expr)))
            }
            ExprKind::Splat { style, .. } => {
                let ty = match style {
                    SplatStyle::Full | SplatStyle::Attribute => Type::Sequence,
                };
                self.unknown(expr.span(), ty, Reason::Expression)
            }
            ExprKind::Call { name, .. } => self.unknown(expr.span(), Type::Dynamic, Reason::Call(name.to_owned())),
            ExprKind::For(parts) => {
                let ty = if parts.key.is_some() { Type::Mapping } else { Type::Sequence };
                self.unknown(expr.span(), ty, Reason::Expression)
            }
            ExprKind::Unary { operator: UnaryOperator::Not, .. } => {
                self.unknown(expr.span(), Type::Bool, Reason::Expression)
            }
            ExprKind::Binary { operator, .. } => self.unknown(expr.span(), type_of(operator), Reason::Expression),
            ExprKind::Conditional { .. } | ExprKind::SplatItem => {
                self.unknown(expr.span(), Type::Dynamic, Reason::Expression)
            }
            ExprKind::Invalid => self.unknown(expr.span(), Type::Dynamic, Reason::Invalid),
        }
    }

    /// Where a value, or an unknown, comes from.
    pub fn span_of(&self, origin: OriginId) -> Option<Span> {
        match self.origins.borrow().get(origin.0 as usize) {
            Some(Origin::At { span, .. }) => Some(*span),
            Some(Origin::Input { .. }) | None => None,
        }
    }

    fn origin(&self, span: Span, step: Step) -> OriginId {
        let mut origins = self.origins.borrow_mut();
        origins.push(Origin::At { span, step, from: None });
        OriginId(u32::try_from(origins.len() - 1).unwrap_or(u32::MAX))
    }

    fn literal(&self, expr: Expr<'_>, data: Data) -> Value {
        Value { data, is_sensitive: false, origin: self.origin(expr.span(), Step::Literal) }
    }

    fn made(&self, expr: Expr<'_>, data: Data) -> Value {
        Value { data, is_sensitive: false, origin: self.origin(expr.span(), Step::Made) }
    }

    fn unknown(&self, span: Span, ty: Type, reason: Reason) -> Value {
        self.refined(span, ty, Refinement::default(), reason)
    }

    fn refined(&self, span: Span, ty: Type, refinement: Refinement, reason: Reason) -> Value {
        let origin = self.origin(span, Step::Reference);
        let unknown = Unknown { ty, refinement, reason, origin };
        Value { data: Data::Unknown(Arc::new(unknown)), is_sensitive: false, origin }
    }

    /// A number with as many signs before it as there are: the chain is walked, not recursed into.
    fn negated(&self, expr: Expr<'_>, operand: Expr<'_>) -> Value {
        let mut inner = operand.unwrapped();
        let mut is_negative = true;
        while let ExprKind::Unary { operator: UnaryOperator::Negate, operand } = inner.kind() {
            inner = operand.unwrapped();
            is_negative = !is_negative;
        }
        let ExprKind::Number(text) = inner.kind() else {
            return self.unknown(expr.span(), Type::Number, Reason::Expression);
        };
        let number = match (Number::parse(text), is_negative) {
            (number, false) => Some(number),
            (Number::Integer(number), true) => number.checked_neg().map(Number::Integer),
            (Number::Decimal(text), true) => Some(Number::Decimal(format!("-{text}").into())),
        };
        match number {
            Some(number) => self.literal(expr, Data::Number(number)),
            None => self.unknown(expr.span(), Type::Number, Reason::Limit("integers")),
        }
    }

    fn object(&self, expr: Expr<'_>, pairs: Pairs<'_>) -> Value {
        let mut entries = Vec::with_capacity(pairs.len());
        let mut more = None;
        for (key, value) in pairs.iter() {
            let evaluated = self.evaluate(key);
            match evaluated.data {
                Data::Unknown(unknown) => more = Some(unknown),
                data => {
                    let Some(key) = text_of(&data) else { continue };
                    entries.push(Entry { key, key_origin: evaluated.origin, value: self.evaluate(value) });
                }
            }
        }
        self.made(expr, Data::Mapping(Mapping::new(entries, more)))
    }

    /// A template is known if every part is. Else it is an unknown string that begins with what is known up to there.
    /// A template of one interpolation is that value itself, as in Terraform.
    fn template(&self, expr: Expr<'_>, template: Template<'_>) -> Value {
        let mut parts = template.parts();
        if let (1, Some(TemplatePart::Interpolation(inner))) = (parts.len(), parts.next()) {
            return self.evaluate(inner);
        }
        let mut text = String::new();
        for part in template.parts() {
            let unknown = match part {
                TemplatePart::Text(literal, _) => {
                    text.push_str(literal);
                    continue;
                }
                TemplatePart::Interpolation(inner) => match self.evaluate(inner).data {
                    Data::Unknown(unknown) => unknown.reason.clone(),
                    data => match text_of(&data) {
                        Some(known) => {
                            text.push_str(&known);
                            continue;
                        }
                        None => Reason::Expression,
                    },
                },
                TemplatePart::If { .. } | TemplatePart::For { .. } => Reason::Expression,
            };
            let prefix = Some(normalized(&text).to_string()).filter(|prefix| !prefix.is_empty());
            let refinement = Refinement { is_not_null: true, prefix };
            return self.refined(expr.span(), Type::String, refinement, unknown);
        }
        self.made(expr, Data::String(normalized(&text)))
    }
}

impl Number {
    fn parse(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::Decimal(Arc::from(text)), Self::Integer)
    }
}

/// What Terraform makes of a primitive value where it needs a string.
fn text_of(data: &Data) -> Option<Arc<str>> {
    match data {
        Data::String(text) => Some(Arc::clone(text)),
        Data::Bool(value) => Some(Arc::from(if *value { "true" } else { "false" })),
        Data::Number(Number::Integer(number)) => Some(Arc::from(number.to_string())),
        // The text of `1.50` is "1.5" in Terraform; until numbers are exact this is left unknown.
        Data::Number(Number::Decimal(_)) => None,
        Data::Null | Data::Sequence(_) | Data::Mapping(_) | Data::Unknown(_) => None,
    }
}

fn normalized(text: &str) -> Arc<str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Arc::from(text),
        IsNormalized::No | IsNormalized::Maybe => Arc::from(text.nfc().collect::<String>()),
    }
}

fn type_of(operator: BinaryOperator) -> Type {
    use BinaryOperator as Op;
    match operator {
        Op::Add | Op::Subtract | Op::Multiply | Op::Divide | Op::Remainder => Type::Number,
        Op::Or | Op::And | Op::Equal | Op::NotEqual | Op::Greater | Op::GreaterOrEqual | Op::Less | Op::LessOrEqual => {
            Type::Bool
        }
    }
}

/// The reference that an expression begins with, short enough for a sentence: `var.tags`, `module.a.b`.
fn reference_of(expr: Expr<'_>) -> String {
    const PARTS: usize = 3;
    let mut parts = Vec::new();
    let mut inner = expr;
    loop {
        match inner.unwrapped().kind() {
            ExprKind::GetAttr { base, name } => {
                parts.push(name);
                inner = base;
            }
            ExprKind::Index { base, .. } => inner = base,
            ExprKind::Variable(name) => {
                parts.push(name);
                break;
            }
            ExprKind::Call { name, .. } => return format!("{name}()"),
            _ => break,
        }
    }
    let is_data = parts.last() == Some(&"data");
    let shown = if is_data { PARTS } else { PARTS - usize::from(parts.last() != Some(&"module")) };
    parts.iter().rev().take(shown).copied().collect::<Vec<_>>().join(".")
}
