//! What holds for every tree, whatever the text.

use unmoor::source::TextRange;
use unmoor::syntax::{Body, Expr, ExprKind, Item, Language, Template, TemplatePart, Tree};

/// Panics where a law is broken.
pub(crate) fn hold(tree: &Tree) {
    let laws = Laws { tree };
    laws.comments();
    laws.errors();
    let whole = TextRange::new(0, tree.text().len() as u32);
    laws.body(tree.root(), whole);
    for block in tree.root().blocks() {
        assert_eq!(block.tokens_hash().len(), 32);
    }
}

struct Laws<'t> {
    tree: &'t Tree,
}

impl Laws<'_> {
    /// A range lies in the text, on character boundaries, inside the range around it.
    fn inside(&self, range: TextRange, around: TextRange) {
        assert!(around.contains(range), "{range:?} outside {around:?}");
        let text = self.tree.text();
        assert!(text.is_char_boundary(range.start as usize), "{range:?} starts inside a character");
        assert!(text.is_char_boundary(range.end as usize), "{range:?} ends inside a character");
    }

    fn whole(&self) -> TextRange {
        TextRange::new(0, self.tree.text().len() as u32)
    }

    fn comments(&self) {
        let mut end = 0;
        for comment in self.tree.comments() {
            self.inside(comment.range, self.whole());
            assert!(comment.range.start >= end, "comments overlap at {:?}", comment.range);
            end = comment.range.end;
        }
    }

    fn errors(&self) {
        let mut start = 0;
        for error in self.tree.errors() {
            self.inside(error.range, self.whole());
            assert!(error.range.start >= start, "errors are not in order at {:?}", error.range);
            assert!(!error.message.is_empty(), "an error without words");
            start = error.range.start;
        }
    }

    fn body(&self, body: Body<'_>, around: TextRange) {
        self.inside(body.span().range, around);
        for item in body.items() {
            match item {
                Item::Attribute(attribute) => {
                    self.inside(attribute.span().range, around);
                    self.inside(attribute.name_span().range, attribute.span().range);
                    assert!(!attribute.name().is_empty() || self.tree.language() == Language::Json, "no name");
                    self.expression(attribute.value(), attribute.span().range);
                }
                Item::Block(block) => {
                    self.inside(block.span().range, around);
                    if self.tree.language() == Language::Native {
                        self.inside(block.header_span().range, block.span().range);
                    }
                    self.body(block.body(), block.span().range);
                }
            }
        }
    }

    fn expression(&self, expr: Expr<'_>, around: TextRange) {
        let range = expr.span().range;
        self.inside(range, around);
        let child = |expr| self.expression(expr, range);
        match expr.kind() {
            ExprKind::Template(template) => self.template(template, range),
            ExprKind::Variable(name) => assert!(!name.is_empty(), "a variable without a name at {range:?}"),
            ExprKind::GetAttr { base, name } => {
                assert!(!name.is_empty(), "an attribute without a name at {range:?}");
                child(base);
            }
            ExprKind::Index { base, key } => [base, key].into_iter().for_each(child),
            ExprKind::Splat { source, each, .. } => [source, each].into_iter().for_each(child),
            ExprKind::Tuple(items) => items.iter().for_each(child),
            ExprKind::Object(pairs) => pairs.iter().for_each(|(key, value)| [key, value].into_iter().for_each(child)),
            ExprKind::Call { name, arguments, .. } => {
                assert!(!name.is_empty(), "a call without a name at {range:?}");
                arguments.iter().for_each(child);
            }
            ExprKind::Unary { operand, .. } => child(operand),
            ExprKind::Binary { left, right, .. } => [left, right].into_iter().for_each(child),
            ExprKind::Conditional { condition, when_true, when_false } => {
                [condition, when_true, when_false].into_iter().for_each(child);
            }
            ExprKind::For(parts) => {
                let optional = [parts.key, parts.condition].into_iter().flatten();
                [parts.collection, parts.value].into_iter().chain(optional).for_each(child);
            }
            ExprKind::Paren(inner) => child(inner),
            ExprKind::Number(number) => assert!(!number.is_empty(), "a number without digits at {range:?}"),
            ExprKind::Invalid => assert!(!self.tree.errors().is_empty(), "an invalid expression without an error"),
            ExprKind::Null | ExprKind::Bool(_) | ExprKind::Text(_) | ExprKind::SplatItem => {}
        }
    }

    fn template(&self, template: Template<'_>, around: TextRange) {
        self.inside(template.span().range, around);
        for part in template.parts() {
            match part {
                TemplatePart::Text(_, span) => self.inside(span.range, around),
                TemplatePart::Interpolation(inner) => self.expression(inner, around),
                TemplatePart::If { condition, then, otherwise } => {
                    self.expression(condition, around);
                    [Some(then), otherwise].into_iter().flatten().for_each(|branch| self.template(branch, around));
                }
                TemplatePart::For { collection, body, .. } => {
                    self.expression(collection, around);
                    self.template(body, around);
                }
            }
        }
    }
}
