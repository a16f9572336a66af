//! Type constraints as they are written: `list(object({ a = optional(string, "x") }))`.

use super::constant;
use crate::evaluation::values::{AttributeConstraint, Constraint, Presence, Reason, convert_to, normalized};
use crate::syntax::{Expr, ExprKind, Exprs};

/// The constraint that an expression means; nothing for what is none.
pub(crate) fn constraint_of(expr: Expr<'_>) -> Option<Constraint> {
    match expr.unwrapped().kind() {
        // As Terraform 0.11 had it. It is refused, but clear.
        ExprKind::Text(name) => named(name),
        _ => unquoted(expr),
    }
}

fn unquoted(expr: Expr<'_>) -> Option<Constraint> {
    match expr.unwrapped().kind() {
        ExprKind::Variable(name) => named(name),
        ExprKind::Call { name, arguments, expands_last: false } => applied(name, arguments),
        _ => None,
    }
}

fn named(name: &str) -> Option<Constraint> {
    Some(match name {
        "any" => Constraint::Any,
        "string" => Constraint::String,
        "number" => Constraint::Number,
        "bool" => Constraint::Bool,
        "list" => Constraint::List(Box::new(Constraint::Any)),
        "map" => Constraint::Map(Box::new(Constraint::Any)),
        "set" => Constraint::Set(Box::new(Constraint::Any)),
        _ => return None,
    })
}

fn applied(name: &str, arguments: Exprs<'_>) -> Option<Constraint> {
    let argument = arguments.get(0).filter(|_| arguments.len() == 1)?;
    let element = || unquoted(argument).map(Box::new);
    match name {
        "list" => element().map(Constraint::List),
        "set" => element().map(Constraint::Set),
        "map" => element().map(Constraint::Map),
        "tuple" => match argument.unwrapped().kind() {
            ExprKind::Tuple(items) => items.iter().map(unquoted).collect::<Option<_>>().map(Constraint::Tuple),
            _ => None,
        },
        "object" => match argument.unwrapped().kind() {
            ExprKind::Object(pairs) => object(pairs.iter()),
            _ => None,
        },
        _ => None,
    }
}

fn object<'a>(pairs: impl Iterator<Item = (Expr<'a>, Expr<'a>)>) -> Option<Constraint> {
    let mut attributes = Vec::new();
    for (key, value) in pairs {
        // Terraform takes bare names alone here.
        let name = key.as_text().filter(|_| !key.source().starts_with('"'))?;
        let (constraint, presence) = attribute(value)?;
        attributes.push(AttributeConstraint { name: normalized(name), constraint, presence });
    }
    attributes.sort_by(|a, b| a.name.cmp(&b.name));
    attributes.dedup_by(|a, b| a.name == b.name);
    Some(Constraint::Object(attributes))
}

fn attribute(value: Expr<'_>) -> Option<(Constraint, Presence)> {
    let ExprKind::Call { name: "optional", arguments, expands_last: false } = value.unwrapped().kind() else {
        return Some((unquoted(value)?, Presence::Required));
    };
    let constraint = unquoted(arguments.get(0)?)?;
    let presence = match arguments.get(1) {
        None => Presence::Optional,
        Some(default) => {
            let default = constant(default);
            // What Terraform refuses, such as a function, makes the whole no type constraint.
            if default.as_unknown().is_some_and(|unknown| matches!(unknown.cause.reason, Reason::Error(_))) {
                return None;
            }
            Presence::Default(convert_to(&constraint.apply_defaults(&default), &constraint).ok()?)
        }
    };
    (arguments.len() <= 2).then_some((constraint, presence))
}
