//! Views of expressions and templates.

use std::fmt;
use std::rc::Rc;

use super::tree::{NONE, Node, Tag, Tree};
use crate::source::{Span, TextRange};

/// An expression.
#[derive(Clone, Copy)]
pub struct Expr<'a> {
    pub(super) tree: &'a Tree,
    pub(super) id: u32,
}

/// `-a`, `!a`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnaryOperator {
    /// `-`
    Negate,
    /// `!`
    Not,
}

/// The binary operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BinaryOperator {
    /// `||`
    Or,
    /// `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
}

/// How a splat is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SplatStyle {
    /// `a[*]`
    Full,
    /// `a.*`
    Attribute,
}

/// What an expression is.
#[derive(Clone, Copy, Debug)]
pub enum ExprKind<'a> {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number in its exact text.
    Number(&'a str),
    /// A string without interpolation, escapes resolved; a quoted string, a heredoc, or an object key without quotes.
    Text(&'a str),
    /// A string with interpolations or directives.
    Template(Template<'a>),
    /// The first name of a reference.
    Variable(&'a str),
    /// `base.name`
    GetAttr {
        /// What it is taken from.
        base: Expr<'a>,
        /// The attribute.
        name: &'a str,
    },
    /// `base[key]`, and the old `base.0`.
    Index {
        /// What it is taken from.
        base: Expr<'a>,
        /// The key.
        key: Expr<'a>,
    },
    /// `source[*].…` or `source.*.…`
    Splat {
        /// The list.
        source: Expr<'a>,
        /// What is taken of each element; its innermost base is [`ExprKind::SplatItem`].
        each: Expr<'a>,
        /// How it is written.
        style: SplatStyle,
    },
    /// The element inside a splat.
    SplatItem,
    /// `[a, b]`
    Tuple(Exprs<'a>),
    /// `{ a = b }`; the same key may come twice, and Terraform takes the last.
    Object(Pairs<'a>),
    /// `name(arguments)`
    Call {
        /// The function, with its namespace if it has one.
        name: &'a str,
        /// The arguments.
        arguments: Exprs<'a>,
        /// Whether `...` follows the last one.
        expands_last: bool,
    },
    /// `!a`, `-a`
    Unary {
        /// The operator.
        operator: UnaryOperator,
        /// What it works on.
        operand: Expr<'a>,
    },
    /// `a + b`
    Binary {
        /// The operator.
        operator: BinaryOperator,
        /// Left of it.
        left: Expr<'a>,
        /// Right of it.
        right: Expr<'a>,
    },
    /// `condition ? when_true : when_false`
    Conditional {
        /// The condition.
        condition: Expr<'a>,
        /// If it holds.
        when_true: Expr<'a>,
        /// If not.
        when_false: Expr<'a>,
    },
    /// `[for …]`, `{for …}`
    For(For<'a>),
    /// `(inner)`
    Paren(Expr<'a>),
    /// Text that is no expression; [`Tree::errors`] says why.
    Invalid,
}

/// A `for` expression.
#[derive(Clone, Copy, Debug)]
pub struct For<'a> {
    /// Name for the key or index.
    pub key_name: Option<&'a str>,
    /// Name for the value.
    pub value_name: &'a str,
    /// What is gone through.
    pub collection: Expr<'a>,
    /// The key of the result; absent in `[for …]`.
    pub key: Option<Expr<'a>>,
    /// The value of the result.
    pub value: Expr<'a>,
    /// After `if`.
    pub condition: Option<Expr<'a>>,
    /// Whether `...` follows the value.
    pub groups: bool,
}

/// A string in parts.
#[derive(Clone, Copy, Debug)]
pub struct Template<'a> {
    tree: &'a Tree,
    id: u32,
}

/// One part of a template.
#[derive(Clone, Copy, Debug)]
pub enum TemplatePart<'a> {
    /// Literal text, trimmed where strip markers say so.
    Text(&'a str, Span),
    /// `${ … }`
    Interpolation(Expr<'a>),
    /// `%{ if … }`
    If {
        /// The condition.
        condition: Expr<'a>,
        /// The text if it holds.
        then: Template<'a>,
        /// The text if not.
        otherwise: Option<Template<'a>>,
    },
    /// `%{ for … }`
    For {
        /// Name for the key or index.
        key_name: Option<&'a str>,
        /// Name for the value.
        value_name: &'a str,
        /// What is gone through.
        collection: Expr<'a>,
        /// The text for each.
        body: Template<'a>,
    },
}

/// Several expressions.
#[derive(Clone, Copy)]
pub struct Exprs<'a> {
    tree: &'a Tree,
    ids: &'a [u32],
}

impl<'a> Exprs<'a> {
    /// In order.
    pub fn iter(self) -> impl ExactSizeIterator<Item = Expr<'a>> + DoubleEndedIterator {
        let tree = self.tree;
        self.ids.iter().map(move |&id| Expr { tree, id })
    }

    /// How many.
    pub fn len(self) -> usize {
        self.ids.len()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.ids.is_empty()
    }

    /// The one at that place, from 0.
    pub fn get(self, index: usize) -> Option<Expr<'a>> {
        self.ids.get(index).map(|&id| Expr { tree: self.tree, id })
    }
}

impl fmt::Debug for Exprs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Keys and values of an object.
#[derive(Clone, Copy)]
pub struct Pairs<'a> {
    pub(super) tree: &'a Tree,
    pub(super) ids: &'a [u32],
}

impl<'a> Pairs<'a> {
    /// In the order of the text.
    pub fn iter(self) -> impl ExactSizeIterator<Item = (Expr<'a>, Expr<'a>)> + DoubleEndedIterator {
        let tree = self.tree;
        self.ids.chunks_exact(2).map(move |pair| {
            let at = |index: usize| Expr { tree, id: pair.get(index).copied().unwrap_or(NONE) };
            (at(0), at(1))
        })
    }

    /// How many pairs.
    pub fn len(self) -> usize {
        self.ids.len() / 2
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.ids.is_empty()
    }

    /// The value of the last pair whose key is that literal.
    pub fn get(self, name: &str) -> Option<Expr<'a>> {
        self.iter().rev().find(|(key, _)| key.as_text() == Some(name)).map(|(_, value)| value)
    }
}

impl fmt::Debug for Pairs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<'a> Expr<'a> {
    /// Where it stands.
    pub fn span(self) -> Span {
        self.tree.span(self.tree.node(self.id).range)
    }

    /// Its text in the source.
    pub fn source(self) -> &'a str {
        self.tree.node(self.id).range.of(&self.tree.text)
    }

    /// The tree that it belongs to.
    pub fn tree(self) -> &'a Tree {
        self.tree
    }

    /// A number that tells it from the tree's other expressions.
    pub fn id(self) -> u32 {
        self.id
    }

    /// The value of a string without interpolation, brackets around it looked through.
    pub fn as_text(self) -> Option<&'a str> {
        match self.unwrapped().kind() {
            ExprKind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A bare name, as `iterator = port` has it, or a text in quotes.
    pub fn as_name(self) -> Option<&'a str> {
        match self.unwrapped().kind() {
            ExprKind::Variable(name) | ExprKind::Text(name) => Some(name),
            _ => None,
        }
    }

    /// What is inside any brackets around it.
    pub fn unwrapped(self) -> Self {
        let mut inner = self;
        while let ExprKind::Paren(expr) = inner.kind() {
            inner = expr;
        }
        inner
    }

    /// Itself and all expressions inside it, in the order of the text. Needs no depth of stack, however long a chain of
    /// operators is.
    pub fn descendants(self) -> impl Iterator<Item = Expr<'a>> {
        let mut waiting = vec![self];
        let mut children = Vec::new();
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            next.children(&mut children);
            waiting.extend(children.drain(..).rev());
            Some(next)
        })
    }

    /// The first names of the references in it that no `for` around them binds, each once, in the order of the text. In
    /// Terraform's language the names that a `for` binds hold in its key, value and condition, not in its collection.
    pub fn free_variables(self) -> Vec<&'a str> {
        let mut found: Vec<&'a str> = Vec::new();
        let mut open: Vec<(Part<'a>, Rc<Vec<&'a str>>)> = vec![(Part::Expr(self), Rc::default())];
        let mut children = Vec::new();
        while let Some((part, bound)) = open.pop() {
            match part {
                Part::Expr(expr) => match expr.kind() {
                    ExprKind::Variable(name) if !bound.contains(&name) && !found.contains(&name) => found.push(name),
                    ExprKind::Template(template) => open.push((Part::Template(template), bound)),
                    ExprKind::For(parts) => {
                        let inner = with_names(&bound, parts.key_name, parts.value_name);
                        let inside = parts.condition.into_iter().chain([parts.value]).chain(parts.key);
                        open.extend(inside.map(|expr| (Part::Expr(expr), Rc::clone(&inner))));
                        open.push((Part::Expr(parts.collection), bound));
                    }
                    _ => {
                        expr.children(&mut children);
                        open.extend(children.drain(..).rev().map(|child| (Part::Expr(child), Rc::clone(&bound))));
                    }
                },
                Part::Template(template) => template.push_parts(&bound, &mut open),
            }
        }
        found
    }

    /// The expressions that a conditional may come to, brackets looked through; any other expression comes to itself.
    /// Needs no depth of stack, however long a chain of conditionals is.
    pub fn branches(self) -> impl Iterator<Item = Expr<'a>> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            loop {
                let next = waiting.pop()?.unwrapped();
                match next.kind() {
                    ExprKind::Conditional { when_true, when_false, .. } => waiting.extend([when_false, when_true]),
                    _ => return Some(next),
                }
            }
        })
    }

    /// Appends the expressions right inside it, in the order of the text.
    pub fn children(self, into: &mut Vec<Expr<'a>>) {
        match self.kind() {
            ExprKind::Template(template) => template.children(into),
            ExprKind::GetAttr { base, .. } => into.push(base),
            ExprKind::Index { base, key } => into.extend([base, key]),
            ExprKind::Splat { source, each, .. } => into.extend([source, each]),
            ExprKind::Tuple(items) => into.extend(items.iter()),
            ExprKind::Object(pairs) => into.extend(pairs.iter().flat_map(|(key, value)| [key, value])),
            ExprKind::Call { arguments, .. } => into.extend(arguments.iter()),
            ExprKind::Unary { operand, .. } => into.push(operand),
            ExprKind::Binary { left, right, .. } => into.extend([left, right]),
            ExprKind::Conditional { condition, when_true, when_false } => {
                into.extend([condition, when_true, when_false]);
            }
            ExprKind::For(parts) => {
                into.push(parts.collection);
                into.extend(parts.key);
                into.push(parts.value);
                into.extend(parts.condition);
            }
            ExprKind::Paren(inner) => into.push(inner),
            ExprKind::Null
            | ExprKind::Bool(_)
            | ExprKind::Number(_)
            | ExprKind::Text(_)
            | ExprKind::Variable(_)
            | ExprKind::SplatItem
            | ExprKind::Invalid => {}
        }
    }

    /// What it is.
    pub fn kind(self) -> ExprKind<'a> {
        let tree = self.tree;
        let Node { tag, a, b, range } = tree.node(self.id);
        let at = |id: u32| Expr { tree, id };
        match tag {
            Tag::Null => ExprKind::Null,
            Tag::True => ExprKind::Bool(true),
            Tag::False => ExprKind::Bool(false),
            Tag::Number => ExprKind::Number(range.of(&tree.text)),
            Tag::Text => ExprKind::Text(TextRange::new(a, b).of(&tree.text)),
            Tag::TextDecoded => ExprKind::Text(TextRange::new(a, b).of(&tree.decoded)),
            Tag::Template => ExprKind::Template(Template { tree, id: self.id }),
            Tag::Variable => ExprKind::Variable(range.of(&tree.text)),
            Tag::GetAttr => ExprKind::GetAttr { base: at(a), name: TextRange::new(b, range.end).of(&tree.text) },
            Tag::Index => ExprKind::Index { base: at(a), key: at(b) },
            Tag::SplatFull => ExprKind::Splat { source: at(a), each: at(b), style: SplatStyle::Full },
            Tag::SplatAttribute => ExprKind::Splat { source: at(a), each: at(b), style: SplatStyle::Attribute },
            Tag::SplatItem => ExprKind::SplatItem,
            Tag::Tuple => ExprKind::Tuple(Exprs { tree, ids: tree.list(a, b) }),
            Tag::Object => ExprKind::Object(Pairs { tree, ids: tree.list(a, b) }),
            Tag::Call | Tag::CallExpand => self.call(tag, a, b, range),
            Tag::Unary(operator) => ExprKind::Unary { operator, operand: at(a) },
            Tag::Binary(operator) => ExprKind::Binary { operator, left: at(a), right: at(b) },
            Tag::Conditional => self.conditional(a),
            Tag::For | Tag::ForGrouped => self.for_expression(a, tag == Tag::ForGrouped),
            Tag::Paren => ExprKind::Paren(at(a)),
            Tag::Interpolation | Tag::TemplateIf | Tag::TemplateFor | Tag::Invalid => ExprKind::Invalid,
        }
    }

    fn call(self, tag: Tag, first: u32, end: u32, range: TextRange) -> ExprKind<'a> {
        let tree = self.tree;
        let (name, arguments) = tree.call(tree.list(first, end), range);
        ExprKind::Call { name, arguments: Exprs { tree, ids: arguments }, expands_last: tag == Tag::CallExpand }
    }

    fn conditional(self, first: u32) -> ExprKind<'a> {
        let tree = self.tree;
        let parts = tree.list(first, first.saturating_add(3));
        let at = |index: usize| Expr { tree, id: parts.get(index).copied().unwrap_or(NONE) };
        ExprKind::Conditional { condition: at(0), when_true: at(1), when_false: at(2) }
    }

    fn for_expression(self, first: u32, groups: bool) -> ExprKind<'a> {
        let tree = self.tree;
        let parts = tree.list(first, first.saturating_add(8));
        let part = |index: usize| parts.get(index).copied().unwrap_or(NONE);
        let optional = |index: usize| Some(part(index)).filter(|&id| id != NONE).map(|id| Expr { tree, id });
        ExprKind::For(For {
            key_name: name_in(tree, part(0), part(1)),
            value_name: name_in(tree, part(2), part(3)).unwrap_or(""),
            collection: Expr { tree, id: part(4) },
            key: optional(5),
            value: Expr { tree, id: part(6) },
            condition: optional(7),
            groups,
        })
    }
}

impl fmt::Debug for Expr<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.kind(), f)
    }
}

impl<'a> Template<'a> {
    /// Its parts in order.
    pub fn parts(self) -> impl ExactSizeIterator<Item = TemplatePart<'a>> + DoubleEndedIterator {
        let tree = self.tree;
        let Node { a, b, .. } = tree.node(self.id);
        tree.list(a, b).iter().map(move |&id| template_part(tree, id))
    }

    /// Where it stands.
    pub fn span(self) -> Span {
        self.tree.span(self.tree.node(self.id).range)
    }
}

/// What a search for names has still to look at.
enum Part<'a> {
    Expr(Expr<'a>),
    Template(Template<'a>),
}

fn with_names<'a>(bound: &Rc<Vec<&'a str>>, key_name: Option<&'a str>, value_name: &'a str) -> Rc<Vec<&'a str>> {
    Rc::new(bound.iter().copied().chain(key_name).chain([value_name]).collect())
}

impl<'a> Template<'a> {
    fn push_parts(self, bound: &Rc<Vec<&'a str>>, open: &mut Vec<(Part<'a>, Rc<Vec<&'a str>>)>) {
        for part in self.parts().rev() {
            match part {
                TemplatePart::Text(..) => {}
                TemplatePart::Interpolation(inner) => open.push((Part::Expr(inner), Rc::clone(bound))),
                TemplatePart::If { condition, then, otherwise } => {
                    open.extend(otherwise.map(|otherwise| (Part::Template(otherwise), Rc::clone(bound))));
                    open.push((Part::Template(then), Rc::clone(bound)));
                    open.push((Part::Expr(condition), Rc::clone(bound)));
                }
                TemplatePart::For { key_name, value_name, collection, body } => {
                    open.push((Part::Template(body), with_names(bound, key_name, value_name)));
                    open.push((Part::Expr(collection), Rc::clone(bound)));
                }
            }
        }
    }

    /// Appends the expressions in it, also those inside directives. The parser bounds how deep directives lie in one
    /// another.
    fn children(self, into: &mut Vec<Expr<'a>>) {
        for part in self.parts() {
            match part {
                TemplatePart::Text(..) => {}
                TemplatePart::Interpolation(inner) => into.push(inner),
                TemplatePart::If { condition, then, otherwise } => {
                    into.push(condition);
                    then.children(into);
                    if let Some(otherwise) = otherwise {
                        otherwise.children(into);
                    }
                }
                TemplatePart::For { collection, body, .. } => {
                    into.push(collection);
                    body.children(into);
                }
            }
        }
    }
}

fn template_part(tree: &Tree, id: u32) -> TemplatePart<'_> {
    let Node { tag, a, b, range } = tree.node(id);
    let parts = |count: u32| tree.list(a, a.saturating_add(count));
    let at = |list: &[u32], index: usize| list.get(index).copied().unwrap_or(NONE);
    match tag {
        Tag::Text => TemplatePart::Text(TextRange::new(a, b).of(&tree.text), tree.span(range)),
        Tag::TextDecoded => TemplatePart::Text(TextRange::new(a, b).of(&tree.decoded), tree.span(range)),
        Tag::TemplateIf => {
            let list = parts(3);
            TemplatePart::If {
                condition: Expr { tree, id: at(list, 0) },
                then: Template { tree, id: at(list, 1) },
                otherwise: Some(at(list, 2)).filter(|&id| id != NONE).map(|id| Template { tree, id }),
            }
        }
        Tag::TemplateFor => {
            let list = parts(6);
            TemplatePart::For {
                key_name: name_in(tree, at(list, 0), at(list, 1)),
                value_name: name_in(tree, at(list, 2), at(list, 3)).unwrap_or(""),
                collection: Expr { tree, id: at(list, 4) },
                body: Template { tree, id: at(list, 5) },
            }
        }
        Tag::Interpolation => TemplatePart::Interpolation(Expr { tree, id: a }),
        _ => TemplatePart::Interpolation(Expr { tree, id }),
    }
}

fn name_in(tree: &Tree, start: u32, end: u32) -> Option<&str> {
    (start != NONE).then(|| TextRange::new(start, end).of(&tree.text))
}
