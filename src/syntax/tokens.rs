//! A hash of what a block says, without how it is laid out.
//!
//! Taken from the tree, not the text: space, comments, commas against line breaks, `=` against `:`, and brackets of a
//! call over several lines make no difference, and a block in JSON has the hash of its native twin where both make the
//! same nodes. The last label is left out, so that a renamed block keeps its hash.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::body::Block;
use super::tree::{BlockRecord, BodyRecord, ItemRecord, NONE, Node, Tag, TextRef, Tree};
use crate::source::TextRange;

/// Bytes of the hash that are kept.
const LENGTH: usize = 16;

impl Block<'_> {
    /// SHA-256 over the block's type, all its labels but the last, and its body; the first 16 bytes in hexadecimal.
    pub fn tokens_hash(self) -> String {
        let mut hasher = Hasher { tree: self.tree, digest: Sha256::new(), waiting: Vec::new() };
        if let Some(block) = self.record() {
            hasher.block(block, Labels::AllButLast);
            hasher.run();
        }
        let mut out = String::with_capacity(LENGTH * 2);
        for byte in hasher.digest.finalize().iter().take(LENGTH) {
            let _ = write!(out, "{byte:02x}");
        }
        out
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Labels {
    All,
    AllButLast,
}

/// What is still to be hashed; a stack, since a chain of operators may be deeper than ours.
#[derive(Clone, Copy)]
enum Waiting {
    Node(u32),
    Body(u32),
    Item(ItemRecord),
}

struct Hasher<'t> {
    tree: &'t Tree,
    digest: Sha256,
    waiting: Vec<Waiting>,
}

impl Hasher<'_> {
    fn run(&mut self) {
        while let Some(next) = self.waiting.pop() {
            match next {
                Waiting::Node(NONE) => self.mark(0, 0),
                Waiting::Node(id) => self.node(self.tree.node(id)),
                Waiting::Body(id) => self.body(id),
                Waiting::Item(ItemRecord::Attribute(id)) => {
                    if let Some(attribute) = self.tree.attributes.get(id as usize) {
                        self.mark(1, 0);
                        self.text(self.tree.str(attribute.name));
                        self.waiting.push(Waiting::Node(attribute.value));
                    }
                }
                Waiting::Item(ItemRecord::Block(id)) => {
                    if let Some(block) = self.tree.blocks.get(id as usize) {
                        self.block(block, Labels::All);
                    }
                }
            }
        }
    }

    /// A kind and a count, so that different trees never feed the same bytes.
    fn mark(&mut self, kind: u8, count: usize) {
        self.digest.update([kind]);
        self.digest.update((count as u32).to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.mark(2, text.len());
        self.digest.update(text);
    }

    fn block(&mut self, block: &BlockRecord, hashed: Labels) {
        let labels = self.tree.labels.get(block.labels.0 as usize..block.labels.1 as usize).unwrap_or(&[]);
        self.mark(3, labels.len());
        self.text(self.tree.str(block.kind));
        let count = labels.len() - usize::from(hashed == Labels::AllButLast && !labels.is_empty());
        for label in labels.iter().take(count) {
            self.text(self.tree.str(label.text));
        }
        self.waiting.push(Waiting::Body(block.body));
    }

    fn body(&mut self, id: u32) {
        let Some(&BodyRecord { items: (first, end), .. }) = self.tree.bodies.get(id as usize) else { return };
        let items = self.tree.items.get(first as usize..end as usize).unwrap_or(&[]);
        self.mark(4, items.len());
        self.waiting.extend(items.iter().rev().map(|&item| Waiting::Item(item)));
    }

    fn slice(&mut self, start: u32, end: u32) {
        self.text(TextRange::new(start, end).of(&self.tree.text));
    }

    /// A name in a list, or its absence.
    fn name(&mut self, list: &[u32], index: usize) {
        match (list.get(index), list.get(index + 1)) {
            (Some(&start), Some(&end)) if start != NONE => self.slice(start, end),
            _ => self.mark(0, 0),
        }
    }

    fn children(&mut self, list: &[u32]) {
        self.waiting.extend(list.iter().rev().map(|&id| Waiting::Node(id)));
    }

    fn node(&mut self, Node { tag, a, b, range }: Node) {
        let tree = self.tree;
        let (kind, count) = kind(tag, a, b);
        self.mark(kind, count);
        match tag {
            Tag::Number | Tag::Variable => self.slice(range.start, range.end),
            Tag::Text => self.text(tree.str(TextRef::Source(TextRange::new(a, b)))),
            Tag::TextDecoded => self.text(tree.str(TextRef::Decoded(TextRange::new(a, b)))),
            Tag::GetAttr => {
                self.slice(b, range.end);
                self.children(&[a]);
            }
            Tag::Template | Tag::Tuple | Tag::Object => self.children(tree.list(a, b)),
            Tag::Call | Tag::CallExpand => {
                let (name, arguments) = tree.call(tree.list(a, b), range);
                self.text(name);
                self.children(arguments);
            }
            Tag::Conditional | Tag::TemplateIf => self.children(tree.list(a, a.saturating_add(3))),
            Tag::For | Tag::ForGrouped | Tag::TemplateFor => {
                let length = if tag == Tag::TemplateFor { 6 } else { 8 };
                let list = tree.list(a, a.saturating_add(length));
                self.name(list, 0);
                self.name(list, 2);
                self.children(list.get(4..).unwrap_or(&[]));
            }
            Tag::Interpolation | Tag::Unary(_) | Tag::Paren => self.children(&[a]),
            Tag::Index | Tag::SplatFull | Tag::SplatAttribute | Tag::Binary(_) => self.children(&[a, b]),
            Tag::Invalid => self.slice(range.start, range.end),
            Tag::Null | Tag::True | Tag::False | Tag::SplatItem => {}
        }
    }
}

/// A number for each kind of node, and how many children its list has. These go into hashes that are kept in files, so
/// they must not change.
fn kind(tag: Tag, a: u32, b: u32) -> (u8, usize) {
    let listed = b.saturating_sub(a) as usize;
    match tag {
        Tag::Null => (16, 0),
        Tag::True => (17, 0),
        Tag::False => (18, 0),
        Tag::Number => (19, 0),
        Tag::Text | Tag::TextDecoded => (20, 0),
        Tag::Template => (21, listed),
        Tag::Interpolation => (22, 0),
        Tag::TemplateIf => (23, 0),
        Tag::TemplateFor => (24, 0),
        Tag::Variable => (25, 0),
        Tag::GetAttr => (26, 0),
        Tag::Index => (27, 0),
        Tag::SplatFull => (28, 0),
        Tag::SplatAttribute => (29, 0),
        Tag::SplatItem => (30, 0),
        Tag::Tuple => (31, listed),
        Tag::Object => (32, listed),
        Tag::Call => (33, listed),
        Tag::CallExpand => (34, listed),
        Tag::Unary(operator) => (35, operator as usize),
        Tag::Binary(operator) => (36, operator as usize),
        Tag::Conditional => (37, 0),
        Tag::For => (38, 0),
        Tag::ForGrouped => (39, 0),
        Tag::Paren => (40, 0),
        Tag::Invalid => (41, 0),
    }
}
