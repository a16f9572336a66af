//! A tree as text, one form for every parser that we compare: one line for each argument, brackets for every operator.

use std::fmt::Write;

use unmoor::syntax::{
    BinaryOperator, Body, Expr, ExprKind, For, Item, SplatStyle, Template, TemplatePart, UnaryOperator,
};

/// The outline of a body.
pub fn outline(body: Body<'_>) -> String {
    let mut out = String::new();
    write_body(&mut out, body, 0);
    out
}

fn write_body(out: &mut String, body: Body<'_>, depth: usize) {
    for item in body.items() {
        indent(out, depth);
        match item {
            Item::Attribute(attribute) => {
                out.push_str(attribute.name());
                out.push_str(" = ");
                expression(out, attribute.value());
                out.push('\n');
            }
            Item::Block(block) => {
                out.push_str(block.kind());
                for label in block.labels() {
                    out.push(' ');
                    text(out, label.text);
                }
                out.push_str(" {\n");
                write_body(out, block.body(), depth + 1);
                indent(out, depth);
                out.push_str("}\n");
            }
        }
    }
}

pub fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

pub fn text(out: &mut String, text: &str) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' | '\\' => out.extend(['\\', char]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ => out.push(char),
        }
    }
    out.push('"');
}

/// Writes the outline of an expression.
pub fn expression(out: &mut String, expr: Expr<'_>) {
    match expr.kind() {
        ExprKind::Null => out.push_str("null"),
        ExprKind::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        ExprKind::Number(number) => out.push_str(number),
        ExprKind::Text(value) => text(out, value),
        ExprKind::Template(parts) => template(out, parts),
        ExprKind::Variable(name) => out.push_str(name),
        ExprKind::GetAttr { base, name } => {
            expression(out, base);
            out.push('.');
            out.push_str(name);
        }
        ExprKind::Index { base, key } => {
            expression(out, base);
            out.push('[');
            expression(out, key);
            out.push(']');
        }
        ExprKind::Splat { source, each, style } => {
            expression(out, source);
            out.push_str(if style == SplatStyle::Full { "[*]<" } else { ".*<" });
            expression(out, each);
            out.push('>');
        }
        ExprKind::SplatItem => out.push('@'),
        ExprKind::Tuple(items) => {
            out.push('[');
            list(out, items.iter());
            out.push(']');
        }
        ExprKind::Object(pairs) => {
            out.push('{');
            for (key, value) in pairs.iter() {
                expression(out, key);
                out.push('=');
                expression(out, value);
                out.push(',');
            }
            out.push('}');
        }
        ExprKind::Call { name, arguments, expands_last } => {
            let _ = write!(out, "{name}(");
            list(out, arguments.iter());
            out.push_str(if expands_last { "...)" } else { ")" });
        }
        ExprKind::Unary { operator, operand } => {
            out.push_str(if operator == UnaryOperator::Not { "(!" } else { "(-" });
            expression(out, operand);
            out.push(')');
        }
        ExprKind::Binary { operator, left, right } => {
            out.push('(');
            expression(out, left);
            out.push_str(sign(operator));
            expression(out, right);
            out.push(')');
        }
        ExprKind::Conditional { condition, when_true, when_false } => {
            out.push('(');
            expression(out, condition);
            out.push('?');
            expression(out, when_true);
            out.push(':');
            expression(out, when_false);
            out.push(')');
        }
        ExprKind::For(parts) => for_expression(out, parts),
        ExprKind::Paren(inner) => {
            out.push_str("paren(");
            expression(out, inner);
            out.push(')');
        }
        ExprKind::Invalid => out.push_str("INVALID"),
    }
}

fn list<'a>(out: &mut String, items: impl Iterator<Item = Expr<'a>>) {
    for item in items {
        expression(out, item);
        out.push(',');
    }
}

fn for_expression(out: &mut String, parts: For<'_>) {
    let _ = write!(out, "for<{},{} in ", parts.key_name.unwrap_or(""), parts.value_name);
    expression(out, parts.collection);
    out.push(':');
    if let Some(key) = parts.key {
        expression(out, key);
        out.push_str("=>");
    }
    expression(out, parts.value);
    if parts.groups {
        out.push_str("...");
    }
    if let Some(condition) = parts.condition {
        out.push_str(" if ");
        expression(out, condition);
    }
    out.push('>');
}

fn template(out: &mut String, template: Template<'_>) {
    out.push('`');
    parts(out, template);
    out.push('`');
}

fn parts(out: &mut String, template: Template<'_>) {
    for part in template.parts() {
        match part {
            TemplatePart::Text(value, _) => text(out, value),
            TemplatePart::Interpolation(inner) => {
                out.push_str("${");
                expression(out, inner);
                out.push('}');
            }
            TemplatePart::If { condition, then, otherwise } => {
                out.push_str("%{if ");
                expression(out, condition);
                out.push('}');
                parts(out, then);
                out.push_str("%{else}");
                if let Some(otherwise) = otherwise {
                    parts(out, otherwise);
                }
                out.push_str("%{endif}");
            }
            TemplatePart::For { key_name, value_name, collection, body } => {
                let _ = write!(out, "%{{for {},{value_name} in ", key_name.unwrap_or(""));
                expression(out, collection);
                out.push('}');
                parts(out, body);
                out.push_str("%{endfor}");
            }
        }
    }
}

fn sign(operator: BinaryOperator) -> &'static str {
    use BinaryOperator as B;
    match operator {
        B::Or => "||",
        B::And => "&&",
        B::Equal => "==",
        B::NotEqual => "!=",
        B::Greater => ">",
        B::GreaterOrEqual => ">=",
        B::Less => "<",
        B::LessOrEqual => "<=",
        B::Add => "+",
        B::Subtract => "-",
        B::Multiply => "*",
        B::Divide => "/",
        B::Remainder => "%",
    }
}
