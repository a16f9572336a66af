//! A tree as text, one form for every parser that we compare: one line for each argument, brackets for every operator.

use std::fmt::Write;

use unmoor::syntax::{
    BinaryOperator, Body, Expr, ExprKind, For, Item, SplatStyle, Template, TemplatePart, UnaryOperator,
};

/// How much of a text an outline shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Texts {
    /// All of it, and numbers as they are written.
    Exact,
    /// Templates and heredocs without space, since hcl-edit leaves strip markers and indents to its evaluator; numbers
    /// by value.
    Loose,
}

/// A text that grows.
pub(crate) struct Outline {
    pub(crate) out: String,
    pub(crate) texts: Texts,
}

/// The outline of a body.
pub(crate) fn outline(body: Body<'_>, texts: Texts) -> String {
    let mut outline = Outline { out: String::new(), texts };
    outline.body(body, 0);
    outline.out
}

impl Outline {
    pub(crate) fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    pub(crate) fn indent(&mut self, depth: usize) {
        for _ in 0..depth {
            self.push("  ");
        }
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.push("\"");
        for char in text.chars() {
            match char {
                '"' | '\\' => self.out.extend(['\\', char]),
                '\n' => self.push("\\n"),
                '\r' => self.push("\\r"),
                '\t' => self.push("\\t"),
                _ => self.out.push(char),
            }
        }
        self.push("\"");
    }

    /// A text inside a template or heredoc.
    pub(crate) fn template_text(&mut self, text: &str) {
        if self.texts == Texts::Exact {
            return self.text(text);
        }
        self.out.extend(text.chars().filter(|char| !char.is_whitespace()));
    }

    pub(crate) fn number(&mut self, text: &str) {
        match text.parse::<f64>() {
            Ok(number) if self.texts == Texts::Loose => {
                let _ = write!(self.out, "{number}");
            }
            _ => self.push(text),
        }
    }

    fn body(&mut self, body: Body<'_>, depth: usize) {
        for item in body.items() {
            self.indent(depth);
            match item {
                Item::Attribute(attribute) => {
                    self.push(attribute.name());
                    self.push(" = ");
                    self.expression(attribute.value());
                    self.push("\n");
                }
                Item::Block(block) => {
                    self.push(block.kind());
                    for label in block.labels() {
                        self.push(" ");
                        self.text(label.text);
                    }
                    self.push(" {\n");
                    self.body(block.body(), depth + 1);
                    self.indent(depth);
                    self.push("}\n");
                }
            }
        }
    }

    fn expression(&mut self, expr: Expr<'_>) {
        match expr.kind() {
            ExprKind::Null => self.push("null"),
            ExprKind::Bool(value) => self.push(if value { "true" } else { "false" }),
            ExprKind::Number(number) => self.number(number),
            ExprKind::Text(value) if self.texts == Texts::Loose && expr.source().starts_with("<<") => {
                self.push("`");
                self.template_text(value);
                self.push("`");
            }
            ExprKind::Text(value) => self.text(value),
            ExprKind::Template(template) => {
                self.push("`");
                self.parts(template);
                self.push("`");
            }
            ExprKind::Variable(name) => self.push(name),
            ExprKind::GetAttr { .. } | ExprKind::Index { .. } | ExprKind::Splat { .. } => self.step(expr.kind()),
            ExprKind::SplatItem => self.push("@"),
            ExprKind::Tuple(items) => {
                self.push("[");
                self.list(items.iter());
                self.push("]");
            }
            ExprKind::Object(pairs) => {
                self.push("{");
                for (key, value) in pairs.iter() {
                    self.expression(key);
                    self.push("=");
                    self.expression(value);
                    self.push(",");
                }
                self.push("}");
            }
            ExprKind::Call { name, arguments, expands_last } => {
                self.push(name);
                self.push("(");
                self.list(arguments.iter());
                self.push(if expands_last { "...)" } else { ")" });
            }
            ExprKind::For(parts) => self.for_expression(parts),
            ExprKind::Paren(inner) => {
                self.push("paren(");
                self.expression(inner);
                self.push(")");
            }
            ExprKind::Invalid => self.push("INVALID"),
            // hcl-edit reads `-1` as a number.
            ExprKind::Unary { operator: UnaryOperator::Negate, operand }
                if self.texts == Texts::Loose && matches!(operand.kind(), ExprKind::Number(_)) =>
            {
                // It drops the sign of zero.
                let is_zero = operand.source().parse::<f64>().is_ok_and(|number| number == 0.0);
                self.push(if is_zero { "" } else { "-" });
                self.expression(operand);
            }
            kind => self.operation(kind),
        }
    }

    fn step(&mut self, kind: ExprKind<'_>) {
        match kind {
            ExprKind::GetAttr { base, name } => {
                self.expression(base);
                self.push(".");
                self.push(name);
            }
            ExprKind::Index { base, key } => {
                self.expression(base);
                self.push("[");
                self.expression(key);
                self.push("]");
            }
            ExprKind::Splat { source, each, style } => {
                self.expression(source);
                self.push(if style == SplatStyle::Full { "[*]<" } else { ".*<" });
                self.expression(each);
                self.push(">");
            }
            _ => {}
        }
    }

    fn operation(&mut self, kind: ExprKind<'_>) {
        self.push("(");
        match kind {
            ExprKind::Unary { operator, operand } => {
                self.push(if operator == UnaryOperator::Not { "!" } else { "-" });
                self.expression(operand);
            }
            ExprKind::Binary { operator, left, right } => {
                self.expression(left);
                self.push(sign(operator));
                self.expression(right);
            }
            ExprKind::Conditional { condition, when_true, when_false } => {
                self.expression(condition);
                self.push("?");
                self.expression(when_true);
                self.push(":");
                self.expression(when_false);
            }
            _ => self.push("UNKNOWN"),
        }
        self.push(")");
    }

    fn list<'a>(&mut self, items: impl Iterator<Item = Expr<'a>>) {
        for item in items {
            self.expression(item);
            self.push(",");
        }
    }

    fn for_expression(&mut self, parts: For<'_>) {
        let _ = write!(self.out, "for<{},{} in ", parts.key_name.unwrap_or(""), parts.value_name);
        self.expression(parts.collection);
        self.push(":");
        if let Some(key) = parts.key {
            self.expression(key);
            self.push("=>");
        }
        self.expression(parts.value);
        if parts.groups {
            self.push("...");
        }
        if let Some(condition) = parts.condition {
            self.push(" if ");
            self.expression(condition);
        }
        self.push(">");
    }

    fn parts(&mut self, template: Template<'_>) {
        for part in template.parts() {
            match part {
                TemplatePart::Text(value, _) => self.template_text(value),
                TemplatePart::Interpolation(inner) => {
                    self.push("${");
                    self.expression(inner);
                    self.push("}");
                }
                TemplatePart::If { condition, then, otherwise } => {
                    self.push("%{if ");
                    self.expression(condition);
                    self.push("}");
                    self.parts(then);
                    self.push("%{else}");
                    if let Some(otherwise) = otherwise {
                        self.parts(otherwise);
                    }
                    self.push("%{endif}");
                }
                TemplatePart::For { key_name, value_name, collection, body } => {
                    let _ = write!(self.out, "%{{for {},{value_name} in ", key_name.unwrap_or(""));
                    self.expression(collection);
                    self.push("}");
                    self.parts(body);
                    self.push("%{endfor}");
                }
            }
        }
    }
}

pub(crate) fn sign(operator: BinaryOperator) -> &'static str {
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
