//! The tree of one file: arenas of small records behind views that borrow them.
//!
//! A node is an index; its record holds a tag, two `u32` and a byte range (20 bytes). Texts are slices of the source, or,
//! where the source has escapes, of a side buffer of decoded text. Views
//! ([`Body`] and what it gives) are `Copy` and are what other layers use; they never see the records.
//!
//! Native syntax and JSON syntax make the same tree. In JSON syntax, whether a property is a block or an argument depends
//! on a schema: the blocks that Terraform itself knows become blocks, everything else an attribute with an object value.

use std::sync::Arc;

use super::body::Body;
use super::expression::{BinaryOperator, Expr, Pairs, UnaryOperator};
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
    /// `lists[a]` is the end of the name, which starts with the range; `lists[a + 1..b]` are the arguments. A name with
    /// space inside is in the decoded buffer: `lists[a]` is [`NONE`], then come start and end, then the arguments.
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

    /// The expression of a text that is one expression or template.
    pub fn single(&self) -> Option<Expr<'_>> {
        self.root().attributes().next().map(|attribute| attribute.value())
    }

    /// The expression of that number, which [`Expr::id`] gave.
    pub fn expr(&self, id: u32) -> Expr<'_> {
        Expr { tree: self, id }
    }

    /// Keys and values of every object literal in native syntax. JSON is left out, where blocks are objects too.
    pub fn objects(&self) -> impl Iterator<Item = Pairs<'_>> {
        let is_native = self.language == Language::Native;
        let objects = self.nodes.iter().filter(move |node| is_native && node.tag == Tag::Object);
        objects.map(|node| Pairs { tree: self, ids: self.list(node.a, node.b) })
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

    /// Name and arguments of a call whose list and range these are.
    pub(super) fn call<'t>(&'t self, list: &'t [u32], range: TextRange) -> (&'t str, &'t [u32]) {
        match list {
            [NONE, start, end, arguments @ ..] => (self.str(TextRef::Decoded(TextRange::new(*start, *end))), arguments),
            [end, arguments @ ..] => (TextRange::new(range.start, *end).of(&self.text), arguments),
            [] => ("", &[]),
        }
    }

    pub(super) fn node(&self, id: u32) -> Node {
        self.nodes.get(id as usize).copied().unwrap_or(Node {
            tag: Tag::Invalid,
            a: NONE,
            b: NONE,
            range: TextRange::default(),
        })
    }

    pub(super) fn span(&self, range: TextRange) -> Span {
        range.in_file(self.file)
    }
}
