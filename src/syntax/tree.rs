//! The tree of one file: arenas of small records behind views that borrow them.
//!
//! A node is an index; its record holds a tag, two `u32` and a byte range (20 bytes). Texts are slices of the source, or,
//! where the source has escapes, of a side buffer of decoded text. Views ([`Body`], [`Block`], [`Attribute`], [`Expr`])
//! are `Copy` and are what other layers use; they never see the records.
//!
//! Native syntax and JSON syntax make the same tree. In JSON syntax, whether a property is a block or an argument depends
//! on a schema: the blocks that Terraform itself knows become blocks, everything else an attribute with an object value.

use std::fmt;
use std::sync::Arc;

use crate::source::{FileId, Language, Span, TextRange};

/// A text of the tree: a slice of the source, or of the decoded side buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextRef {
    /// As it stands in the source.
    Source(TextRange),
    /// With escapes resolved, or trimmed, in the side buffer.
    Decoded(TextRange),
}

impl TextRef {
    pub(super) fn is_empty(self) -> bool {
        match self {
            Self::Source(range) | Self::Decoded(range) => range.is_empty(),
        }
    }
}

/// What a node is; `a` and `b` of [`Node`] mean what each line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// Nothing.
    Null,
    True,
    False,
    /// The range is the number's text.
    Number,
    /// A text without interpolation, slice `a..b` of the source.
    Text,
    /// The same, slice `a..b` of the decoded buffer.
    TextDecoded,
    /// `lists[a..b]` are its parts.
    Template,
    /// Part of a template: `${a}`.
    Interpolation,
    /// Part of a template: `lists[a..]` is condition, then-template, else-template or `NONE`.
    TemplateIf,
    /// Part of a template: `lists[a..]` is key name start, end (or `NONE`), value name start, end, collection, body.
    TemplateFor,
    /// The range is the name.
    Variable,
    /// Base `a`; the name is the last part of the range, from `b`.
    GetAttr,
    /// Base `a`, key `b`.
    Index,
    /// Source `a`, each `b`.
    SplatFull,
    SplatAttribute,
    /// The anonymous value inside a splat's `each`.
    SplatItem,
    /// `lists[a..b]`.
    Tuple,
    /// `lists[a..b]` in pairs of key and value.
    Object,
    /// `lists[a]` is the end of the name, which starts with the range; `lists[a + 1..b]` are the arguments.
    Call,
    /// A call whose last argument is followed by `...`.
    CallExpand,
    /// Operand `a`.
    Unary(UnaryOperator),
    /// Operands `a` and `b`.
    Binary(BinaryOperator),
    /// `lists[a..]` is condition, true, false.
    Conditional,
    /// `lists[a..]` is key name start, end (or `NONE`), value name start, end, collection, key expression or `NONE`,
    /// value expression, condition or `NONE`.
    For,
    /// The same with `...` after the value.
    ForGrouped,
    /// Inner `a`.
    Paren,
    /// A place where the text is not an expression; an error stands for it.
    Invalid,
}

/// An absent child.
pub(super) const NONE: u32 = u32::MAX;

/// 20 bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) tag: Tag,
    pub(super) a: u32,
    pub(super) b: u32,
    pub(super) range: TextRange,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct AttributeRecord {
    pub(super) name: TextRef,
    pub(super) name_range: TextRange,
    pub(super) value: u32,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct LabelRecord {
    pub(super) text: TextRef,
    pub(super) range: TextRange,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct BlockRecord {
    pub(super) kind: TextRef,
    pub(super) kind_range: TextRange,
    /// `labels[first..end]`.
    pub(super) labels: (u32, u32),
    pub(super) body: u32,
    /// From the block type to the closing brace.
    pub(super) range: TextRange,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum ItemRecord {
    Attribute(u32),
    Block(u32),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct BodyRecord {
    /// `items[first..end]`, in the order of the text.
    pub(super) items: (u32, u32),
    /// Between the braces; for a file, all of it.
    pub(super) range: TextRange,
}

/// One comment, with its marks (`#`, `//` or `/* */`) and without the line break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Where it stands.
    pub range: TextRange,
}

/// What could not be read at some place. The rest of the file is in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where.
    pub range: TextRange,
    /// What is wrong, in words: lower-case start, no full stop.
    pub message: String,
    /// What to do, where we can tell.
    pub help: Option<String>,
    /// Whether one of unmoor's own limits stopped the reading, not the grammar.
    pub is_limit: bool,
}

/// The tree of one file.
#[derive(Debug)]
pub struct Tree {
    pub(super) file: FileId,
    pub(super) text: Arc<str>,
    pub(super) language: Language,
    pub(super) decoded: String,
    pub(super) nodes: Vec<Node>,
    pub(super) lists: Vec<u32>,
    pub(super) attributes: Vec<AttributeRecord>,
    pub(super) blocks: Vec<BlockRecord>,
    pub(super) labels: Vec<LabelRecord>,
    pub(super) items: Vec<ItemRecord>,
    pub(super) bodies: Vec<BodyRecord>,
    pub(super) root: u32,
    pub(super) comments: Vec<Comment>,
    pub(super) errors: Vec<SyntaxError>,
}

impl Tree {
    /// The file that this is the tree of.
    pub fn file(&self) -> FileId {
        self.file
    }

    /// The text that was parsed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Which syntax it is written in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The file's own body.
    pub fn root(&self) -> Body<'_> {
        Body { tree: self, id: self.root }
    }

    /// The expression of that number, which [`Expr::id`] gave.
    pub fn expr(&self, id: u32) -> Expr<'_> {
        Expr { tree: self, id }
    }

    /// All comments, in the order of the text.
    pub fn comments(&self) -> &[Comment] {
        &self.comments
    }

    /// All that could not be read, in the order of the text.
    pub fn errors(&self) -> &[SyntaxError] {
        &self.errors
    }

    /// How many nodes, blocks and attributes it holds, for statistics.
    pub fn size(&self) -> usize {
        self.nodes.len() + self.blocks.len() + self.attributes.len()
    }

    /// Bytes that the tree takes beside its text.
    pub fn memory(&self) -> usize {
        fn bytes<T>(list: &Vec<T>) -> usize {
            list.capacity() * size_of::<T>()
        }
        self.decoded.capacity()
            + bytes(&self.nodes)
            + bytes(&self.lists)
            + bytes(&self.attributes)
            + bytes(&self.blocks)
            + bytes(&self.labels)
            + bytes(&self.items)
            + bytes(&self.bodies)
            + bytes(&self.comments)
            + bytes(&self.errors)
    }

    pub(super) fn str(&self, text: TextRef) -> &str {
        match text {
            TextRef::Source(range) => range.of(&self.text),
            TextRef::Decoded(range) => range.of(&self.decoded),
        }
    }

    pub(super) fn list(&self, first: u32, end: u32) -> &[u32] {
        self.lists.get(first as usize..end as usize).unwrap_or(&[])
    }

    pub(super) fn node(&self, id: u32) -> Node {
        self.nodes.get(id as usize).copied().unwrap_or(Node {
            tag: Tag::Invalid,
            a: NONE,
            b: NONE,
            range: TextRange::default(),
        })
    }

    fn span(&self, range: TextRange) -> Span {
        range.in_file(self.file)
    }
}

/// A body: arguments and nested blocks, in the order of the text.
#[derive(Clone, Copy)]
pub struct Body<'a> {
    pub(super) tree: &'a Tree,
    pub(super) id: u32,
}

/// One thing in a body.
#[derive(Clone, Copy, Debug)]
pub enum Item<'a> {
    /// `name = value`.
    Attribute(Attribute<'a>),
    /// `type "label" { … }`.
    Block(Block<'a>),
}

impl<'a> Body<'a> {
    /// Everything in it, in the order of the text.
    pub fn items(self) -> impl DoubleEndedIterator<Item = Item<'a>> {
        let tree = self.tree;
        let (first, end) = tree.bodies.get(self.id as usize).map_or((0, 0), |body| body.items);
        let items = tree.items.get(first as usize..end as usize).unwrap_or(&[]);
        items.iter().map(move |item| match *item {
            ItemRecord::Attribute(id) => Item::Attribute(Attribute { tree, id }),
            ItemRecord::Block(id) => Item::Block(Block { tree, id }),
        })
    }

    /// Its arguments; one that is written twice comes twice.
    pub fn attributes(self) -> impl DoubleEndedIterator<Item = Attribute<'a>> {
        self.items().filter_map(|item| match item {
            Item::Attribute(attribute) => Some(attribute),
            Item::Block(_) => None,
        })
    }

    /// The first argument of that name.
    pub fn attribute(self, name: &str) -> Option<Attribute<'a>> {
        self.attributes().find(|attribute| attribute.name() == name)
    }

    /// Its blocks.
    pub fn blocks(self) -> impl DoubleEndedIterator<Item = Block<'a>> {
        self.items().filter_map(|item| match item {
            Item::Block(block) => Some(block),
            Item::Attribute(_) => None,
        })
    }

    /// Its blocks of one type.
    pub fn blocks_of<'n>(self, kind: &'n str) -> impl DoubleEndedIterator<Item = Block<'a>> + use<'a, 'n> {
        self.blocks().filter(move |block| block.kind() == kind)
    }

    /// Between the braces; for a file, all of it.
    pub fn span(self) -> Span {
        self.tree.span(self.tree.bodies.get(self.id as usize).map_or(TextRange::default(), |body| body.range))
    }

    /// The tree that it belongs to.
    pub fn tree(self) -> &'a Tree {
        self.tree
    }
}

impl fmt::Debug for Body<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.items()).finish()
    }
}

/// A block, its labels and body.
#[derive(Clone, Copy)]
pub struct Block<'a> {
    pub(super) tree: &'a Tree,
    pub(super) id: u32,
}

/// A block's label.
#[derive(Clone, Copy, Debug)]
pub struct BlockLabel<'a> {
    /// The name, without quotes.
    pub text: &'a str,
    /// Where it stands, with its quotes.
    pub span: Span,
}

impl<'a> Block<'a> {
    pub(super) fn record(self) -> Option<&'a BlockRecord> {
        self.tree.blocks.get(self.id as usize)
    }

    /// The block type, such as `resource`.
    pub fn kind(self) -> &'a str {
        self.record().map_or("", |block| self.tree.str(block.kind))
    }

    /// Where the block type stands.
    pub fn kind_span(self) -> Span {
        self.tree.span(self.record().map_or(TextRange::default(), |block| block.kind_range))
    }

    /// Its labels.
    pub fn labels(self) -> impl ExactSizeIterator<Item = BlockLabel<'a>> {
        let tree = self.tree;
        let (first, end) = self.record().map_or((0, 0), |block| block.labels);
        let labels = tree.labels.get(first as usize..end as usize).unwrap_or(&[]);
        labels.iter().map(move |label| BlockLabel { text: tree.str(label.text), span: tree.span(label.range) })
    }

    /// The label at that place, counted from 0.
    pub fn label(self, index: usize) -> Option<BlockLabel<'a>> {
        self.labels().nth(index)
    }

    /// What is between its braces.
    pub fn body(self) -> Body<'a> {
        Body { tree: self.tree, id: self.record().map_or(NONE, |block| block.body) }
    }

    /// From the block type to the closing brace. In JSON, the object alone.
    pub fn span(self) -> Span {
        self.tree.span(self.record().map_or(TextRange::default(), |block| block.range))
    }

    /// From the block type to the last label. In JSON, where other blocks may stand between them, the last label alone.
    pub fn header_span(self) -> Span {
        let kind = self.kind_span();
        if self.tree.language == Language::Json {
            return self.labels().last().map_or(kind, |label| label.span);
        }
        let last = self.labels().last().map_or(kind.range, |label| label.span.range);
        self.tree.span(kind.range.cover(last))
    }

    /// The tree that it belongs to.
    pub fn tree(self) -> &'a Tree {
        self.tree
    }
}

impl fmt::Debug for Block<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let labels: Vec<&str> = self.labels().map(|label| label.text).collect();
        f.debug_struct(self.kind()).field("labels", &labels).field("body", &self.body()).finish()
    }
}

/// An argument: `name = value`.
#[derive(Clone, Copy)]
pub struct Attribute<'a> {
    tree: &'a Tree,
    id: u32,
}

impl<'a> Attribute<'a> {
    fn record(self) -> Option<&'a AttributeRecord> {
        self.tree.attributes.get(self.id as usize)
    }

    /// Its name.
    pub fn name(self) -> &'a str {
        self.record().map_or("", |attribute| self.tree.str(attribute.name))
    }

    /// Where its name stands.
    pub fn name_span(self) -> Span {
        self.tree.span(self.record().map_or(TextRange::default(), |attribute| attribute.name_range))
    }

    /// Its value.
    pub fn value(self) -> Expr<'a> {
        Expr { tree: self.tree, id: self.record().map_or(NONE, |attribute| attribute.value) }
    }

    /// From name to the end of the value.
    pub fn span(self) -> Span {
        let name = self.name_span();
        self.tree.span(name.range.cover(self.value().span().range))
    }
}

impl fmt::Debug for Attribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(self.name()).field(&self.value()).finish()
    }
}

/// An expression.
#[derive(Clone, Copy)]
pub struct Expr<'a> {
    tree: &'a Tree,
    id: u32,
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
    tree: &'a Tree,
    ids: &'a [u32],
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

    /// What is inside any brackets around it.
    pub fn unwrapped(self) -> Self {
        let mut inner = self;
        while let ExprKind::Paren(expr) = inner.kind() {
            inner = expr;
        }
        inner
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
        let parts = tree.list(first, end);
        let name_end = parts.first().copied().unwrap_or(range.start);
        ExprKind::Call {
            name: TextRange::new(range.start, name_end).of(&tree.text),
            arguments: Exprs { tree, ids: parts.get(1..).unwrap_or(&[]) },
            expands_last: tag == Tag::CallExpand,
        }
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
