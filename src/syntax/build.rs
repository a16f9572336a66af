//! The arenas of a tree while it is being made, with the scratch stacks that reading needs.
//!
//! Lists of children must lie together in their arena although reading one child makes others, so each list grows on a
//! scratch stack and moves to its arena when it is complete.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::tree::{
    AttributeRecord, BlockRecord, BodyRecord, Comment, ItemRecord, LabelRecord, Node, SyntaxError, Tag, TextRef, Tree,
};
use crate::source::{FileId, Language, TextRange};

/// Bodies with more arguments than this are searched for duplicates through a hash map.
const FEW_ATTRIBUTES: usize = 16;

/// Errors of one file that are kept. A file of millions of broken lines would otherwise take many times its size.
const MOST_ERRORS: usize = 1_000;

#[derive(Default)]
pub(super) struct Builder {
    pub(super) decoded: String,
    pub(super) nodes: Vec<Node>,
    pub(super) lists: Vec<u32>,
    pub(super) attributes: Vec<AttributeRecord>,
    pub(super) blocks: Vec<BlockRecord>,
    pub(super) labels: Vec<LabelRecord>,
    pub(super) items: Vec<ItemRecord>,
    pub(super) bodies: Vec<BodyRecord>,
    pub(super) comments: Vec<Comment>,
    pub(super) errors: Vec<SyntaxError>,
    /// Children of lists that are not complete.
    pub(super) pending: Vec<u32>,
    /// Items of bodies that are not complete.
    pub(super) pending_items: Vec<ItemRecord>,
    /// Whether there were more errors than are kept.
    has_more_errors: bool,
}

/// How far the arenas had grown at some time.
#[derive(Clone, Copy)]
pub(super) struct Mark([usize; 11]);

impl Builder {
    pub(super) fn mark(&self) -> Mark {
        Mark([
            self.decoded.len(),
            self.nodes.len(),
            self.lists.len(),
            self.attributes.len(),
            self.blocks.len(),
            self.labels.len(),
            self.items.len(),
            self.bodies.len(),
            self.comments.len(),
            self.errors.len(),
            self.pending_items.len(),
        ])
    }

    /// Forgets what was added since.
    pub(super) fn reset(&mut self, mark: Mark) {
        let Mark([decoded, nodes, lists, attributes, blocks, labels, items, bodies, comments, errors, pending]) = mark;
        self.decoded.truncate(decoded);
        self.nodes.truncate(nodes);
        self.lists.truncate(lists);
        self.attributes.truncate(attributes);
        self.blocks.truncate(blocks);
        self.labels.truncate(labels);
        self.items.truncate(items);
        self.bodies.truncate(bodies);
        self.comments.truncate(comments);
        self.errors.truncate(errors);
        self.pending_items.truncate(pending);
    }

    /// Arenas with room for what a text of that length usually holds.
    pub(super) fn for_text(length: usize) -> Self {
        Self {
            nodes: Vec::with_capacity(length / 20),
            lists: Vec::with_capacity(length / 100),
            attributes: Vec::with_capacity(length / 40),
            items: Vec::with_capacity(length / 40),
            ..Self::default()
        }
    }

    pub(super) fn node(&mut self, tag: Tag, a: u32, b: u32, range: TextRange) -> u32 {
        let id = self.nodes.len() as u32;
        self.nodes.push(Node { tag, a, b, range });
        id
    }

    pub(super) fn range(&self, id: u32) -> TextRange {
        self.nodes.get(id as usize).map_or(TextRange::default(), |node| node.range)
    }

    pub(super) fn tag(&self, id: u32) -> Tag {
        self.nodes.get(id as usize).map_or(Tag::Invalid, |node| node.tag)
    }

    /// Moves what is pending since `base` to the lists; gives its place there.
    pub(super) fn finish_list(&mut self, base: usize) -> (u32, u32) {
        let first = self.lists.len() as u32;
        self.lists.extend(self.pending.drain(base.min(self.pending.len())..));
        (first, self.lists.len() as u32)
    }

    /// Adds a list of known length.
    pub(super) fn list<const N: usize>(&mut self, children: [u32; N]) -> u32 {
        let first = self.lists.len() as u32;
        self.lists.extend(children);
        first
    }

    /// A node for a text; `range` is all of it with its quotes.
    pub(super) fn text_node(&mut self, text: TextRef, range: TextRange) -> u32 {
        match text {
            TextRef::Source(slice) => self.node(Tag::Text, slice.start, slice.end, range),
            TextRef::Decoded(slice) => self.node(Tag::TextDecoded, slice.start, slice.end, range),
        }
    }

    /// Forgets errors beyond those that are kept; called between items.
    pub(super) fn bound_errors(&mut self) {
        if self.errors.len() > MOST_ERRORS {
            self.errors.truncate(MOST_ERRORS);
            self.has_more_errors = true;
        }
    }

    /// A bare name as a key is a text; `(name)` is a reference.
    pub(super) fn name_as_key(&mut self, key: u32) {
        if let Some(node) = self.nodes.get_mut(key as usize)
            && matches!(node.tag, Tag::Variable | Tag::True | Tag::False | Tag::Null)
        {
            node.tag = Tag::Text;
            (node.a, node.b) = (node.range.start, node.range.end);
        }
    }

    pub(super) fn add_attribute(&mut self, attribute: AttributeRecord) {
        self.pending_items.push(ItemRecord::Attribute(self.attributes.len() as u32));
        self.attributes.push(attribute);
    }

    pub(super) fn add_block(&mut self, block: BlockRecord) {
        self.pending_items.push(ItemRecord::Block(self.blocks.len() as u32));
        self.blocks.push(block);
    }

    /// Moves the items that are pending since `base` to a new body.
    pub(super) fn finish_body(&mut self, base: usize, range: TextRange) -> u32 {
        let first = self.items.len() as u32;
        self.items.extend(self.pending_items.drain(base.min(self.pending_items.len())..));
        let id = self.bodies.len() as u32;
        self.bodies.push(BodyRecord { items: (first, self.items.len() as u32), range });
        id
    }

    pub(super) fn str<'t>(&'t self, source: &'t str, text: TextRef) -> &'t str {
        match text {
            TextRef::Source(range) => range.of(source),
            TextRef::Decoded(range) => range.of(&self.decoded),
        }
    }

    /// Pairs of arguments with one name in the body, later and first.
    pub(super) fn duplicates(&self, body: u32, text: &str) -> Vec<(AttributeRecord, AttributeRecord)> {
        let Some(body) = self.bodies.get(body as usize) else { return Vec::new() };
        let items = self.items.get(body.items.0 as usize..body.items.1 as usize).unwrap_or(&[]);
        let attributes = items.iter().filter_map(|item| match *item {
            ItemRecord::Attribute(id) => self.attributes.get(id as usize),
            ItemRecord::Block(_) => None,
        });
        let name = |attribute: &AttributeRecord| self.str(text, attribute.name);
        let mut found = Vec::new();
        if items.len() <= FEW_ATTRIBUTES {
            for (index, attribute) in attributes.clone().enumerate() {
                let length = attribute.name_range.len();
                let mut earlier = attributes.clone().take(index);
                let same =
                    |other: &&AttributeRecord| other.name_range.len() == length && name(other) == name(attribute);
                if let Some(first) = earlier.find(same) {
                    found.push((*attribute, *first));
                }
            }
            return found;
        }
        let mut seen: FxHashMap<&str, AttributeRecord> = FxHashMap::default();
        for attribute in attributes {
            if found.len() > MOST_ERRORS {
                break;
            }
            match seen.get(name(attribute)) {
                Some(first) => found.push((*attribute, *first)),
                None => drop(seen.insert(name(attribute), *attribute)),
            }
        }
        found
    }

    pub(super) fn finish(mut self, file: FileId, text: &Arc<str>, language: Language, root: u32) -> Tree {
        self.errors.sort_by_key(|error| error.range.start);
        self.bound_errors();
        if self.has_more_errors {
            let end = text.len() as u32;
            let message = format!("more than {MOST_ERRORS} errors in this file, of which unmoor lists the first");
            self.errors.push(SyntaxError { range: TextRange::new(end, end), message, help: None, is_limit: true });
        }
        self.nodes.shrink_to_fit();
        self.lists.shrink_to_fit();
        self.attributes.shrink_to_fit();
        self.items.shrink_to_fit();
        Tree {
            file,
            text: Arc::clone(text),
            language,
            decoded: self.decoded,
            nodes: self.nodes,
            lists: self.lists,
            attributes: self.attributes,
            blocks: self.blocks,
            labels: self.labels,
            items: self.items,
            bodies: self.bodies,
            root,
            comments: self.comments,
            errors: self.errors,
        }
    }
}
