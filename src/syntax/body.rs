//! Views of bodies, blocks and arguments.

use std::fmt;

use super::expression::Expr;
use super::tree::{AttributeRecord, BlockRecord, ItemRecord, NONE, Tree};
use crate::source::{Language, Span, TextRange};

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
    pub(super) tree: &'a Tree,
    pub(super) id: u32,
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
