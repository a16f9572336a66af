//! From expressions to literal values: what settings hold is written out, not computed.

use std::sync::Arc;

use super::error::{Errors, SettingsError};
use super::value::{Literal, SettingsExpr, Sourced};
use crate::source::Span;
use crate::syntax::{Expr, ExprKind, Language, Pairs, Template, TemplatePart, Tree, UnaryOperator};

/// The literal value of an expression; nothing, and an error, where it is none.
pub(super) fn read(expr: Expr<'_>, errors: &mut Errors) -> Option<Sourced<Literal>> {
    let span = expr.span();
    let literal = match expr.unwrapped().kind() {
        ExprKind::Null => Literal::Null,
        ExprKind::Bool(value) => Literal::Bool(value),
        ExprKind::Number(text) => Literal::Number(text.to_owned()),
        ExprKind::Text(text) => Literal::Text(text.to_owned()),
        ExprKind::Unary { operator: UnaryOperator::Negate, operand } => match operand.unwrapped().kind() {
            ExprKind::Number(text) => Literal::Number(format!("-{text}")),
            _ => return refuse(span, "it is computed", errors),
        },
        ExprKind::Tuple(elements) => {
            Literal::List(elements.iter().filter_map(|element| read(element, errors)).collect())
        }
        ExprKind::Object(pairs) => Literal::Map(read_pairs(pairs, errors, read)),
        ExprKind::Invalid => return None,
        kind => return refuse(span, why_not_literal(&kind), errors),
    };
    Some(Sourced::written(literal, span))
}

/// An expression that is kept as it is. In JSON it stands in `"${…}"`.
pub(super) fn read_expression(tree: &Arc<Tree>, expr: Expr<'_>, errors: &mut Errors) -> Option<Sourced<Literal>> {
    let span = expr.span();
    let inner = match expr.kind() {
        ExprKind::Invalid => return None,
        ExprKind::Null => return Some(Sourced::written(Literal::Null, span)),
        ExprKind::Template(template) if tree.language() == Language::Json => {
            only_interpolation(template).unwrap_or(expr)
        }
        ExprKind::Text(text) if tree.language() == Language::Json => {
            let error = SettingsError::new(span, "in JSON an expression stands in `\"${…}\"`".to_owned());
            errors.push(error.with_help(format!("write `\"${{{}}}\"`", shortened(text))));
            return None;
        }
        _ => expr,
    };
    Some(Sourced::written(Literal::Expression(SettingsExpr::new(tree, inner, expr)), span))
}

/// A map whose values are read by `read_value`.
pub(super) fn read_map(
    expr: Expr<'_>,
    errors: &mut Errors,
    read_value: impl FnMut(Expr<'_>, &mut Errors) -> Option<Sourced<Literal>>,
) -> Option<Sourced<Literal>> {
    match expr.unwrapped().kind() {
        ExprKind::Object(pairs) => {
            Some(Sourced::written(Literal::Map(read_pairs(pairs, errors, read_value)), expr.span()))
        }
        _ => read(expr, errors),
    }
}

fn read_pairs(
    pairs: Pairs<'_>,
    errors: &mut Errors,
    mut read_value: impl FnMut(Expr<'_>, &mut Errors) -> Option<Sourced<Literal>>,
) -> Vec<(Sourced<String>, Sourced<Literal>)> {
    let mut read: Vec<(Sourced<String>, Sourced<Literal>)> = Vec::with_capacity(pairs.len());
    let mut places = rustc_hash::FxHashMap::default();
    for (key, value) in pairs.iter() {
        let Some(text) = key_text(key) else {
            errors.push(SettingsError::new(key.span(), "this key is not a literal text".to_owned()));
            continue;
        };
        let Some(value) = read_value(value, errors) else { continue };
        if let Some(first) = places.insert(text.to_owned(), key.span()) {
            let error = SettingsError::new(key.span(), format!("the key `{}` is here twice", shortened(text)));
            errors.push(error.with_also(first, "first written here"));
            continue;
        }
        read.push((Sourced::written(text.to_owned(), key.span()), value));
    }
    read
}

fn key_text(key: Expr<'_>) -> Option<&str> {
    match key.unwrapped().kind() {
        ExprKind::Text(text) | ExprKind::Number(text) | ExprKind::Variable(text) => Some(text),
        ExprKind::Bool(true) => Some("true"),
        ExprKind::Bool(false) => Some("false"),
        ExprKind::Null => Some("null"),
        _ => None,
    }
}

fn only_interpolation(template: Template<'_>) -> Option<Expr<'_>> {
    let mut parts = template.parts();
    match (parts.next(), parts.next()) {
        (Some(TemplatePart::Interpolation(expr)), None) => Some(expr),
        _ => None,
    }
}

fn refuse(span: Span, why: &str, errors: &mut Errors) -> Option<Sourced<Literal>> {
    let error = SettingsError::new(span, format!("settings hold literal values, but {why}"));
    errors.push(error.with_help("write the value itself".to_owned()));
    None
}

fn why_not_literal(kind: &ExprKind<'_>) -> &'static str {
    match kind {
        ExprKind::Template(_) => "this text has `${…}` or `%{…}` in it",
        ExprKind::Variable(_) | ExprKind::GetAttr { .. } | ExprKind::Index { .. } => "this is a reference",
        ExprKind::Call { .. } => "this calls a function",
        _ => "this is computed",
    }
}

/// A text cut to what fits in a message.
pub(super) fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST_QUOTE {
        return text.to_owned();
    }
    let start: String = text.chars().take(LONGEST_QUOTE).collect();
    format!("{start}…")
}

const LONGEST_QUOTE: usize = 60;
