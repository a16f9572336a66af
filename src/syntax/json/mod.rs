//! HCL's JSON syntax: JSON values become bodies, blocks and expressions by what Terraform knows about their place.
//!
//! ```text
//! {"resource": {"aws_instance": {"web": {"ami": "${var.ami}", "lifecycle": {"ignore_changes": ["tags"]}}}}}
//! ```
//!
//! An array of objects in the place of a block is several blocks, and in the place of a body or of labels their sum.

mod message;
mod reader;
mod schema;
mod strings;

use std::sync::Arc;

use super::build::Builder;
use super::tree::{AttributeRecord, BlockRecord, Comment, LabelRecord, NONE, SyntaxError, Tag, TextRef, Tree};
use crate::source::{FileId, Language, TextRange};
use reader::{Document, Kind, Value};
use schema::{BlockType, Schema};

/// What strings are in expressions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Strings {
    /// `"${var.a}"` is a template.
    Templates,
    /// Texts as they are.
    Literal,
    /// Names of things, such as `"aws.west"` or `"list(string)"`.
    References,
}

pub(super) fn parse(file: FileId, text: &Arc<str>, strings: Strings) -> Tree {
    let mut document = reader::read(text);
    let error = document.error.take();
    let mut maker = Maker { text, document: &document, out: Builder::for_text(text.len()), depth: 0 };
    let schema = if strings == Strings::Literal { &schema::ARGUMENTS } else { &schema::FILE };
    let root = match document.root {
        Some(root) => maker.body(root, schema, strings, TextRange::new(0, text.len() as u32)),
        None => maker.out.finish_body(0, TextRange::new(0, text.len() as u32)),
    };
    let mut out = maker.out;
    out.errors.extend(error);
    out.comments.sort_by_key(|comment| comment.range.start);
    out.finish(file, text, Language::Json, root)
}

struct Maker<'s> {
    text: &'s str,
    document: &'s Document,
    out: Builder,
    /// Of expressions inside one another; the reader has bound it.
    depth: u32,
}

impl Maker<'_> {
    fn fail(&mut self, range: TextRange, (message, help): message::Wording) {
        self.out.errors.push(SyntaxError { range, message, help, is_limit: false });
    }

    /// A value as a body.
    fn body(&mut self, id: u32, schema: &'static Schema, strings: Strings, range: TextRange) -> u32 {
        let base = self.out.pending_items.len();
        let mut properties = Vec::new();
        let value = self.document.value(id);
        let is_file = strings == Strings::Literal || std::ptr::eq(schema, &schema::FILE);
        if !self.properties(id, &mut properties) || (is_file && value.kind == Kind::Null) {
            self.fail(value.range, message::not_a_body());
        }
        for (key, value) in properties {
            self.property(key, value, schema, strings);
            self.out.bound_errors();
        }
        let body = self.out.finish_body(base, range);
        for (later, first) in self.out.duplicates(body, self.text) {
            let before = self.text.get(..first.name_range.start as usize).unwrap_or("");
            let line = 1 + memchr::memchr_iter(b'\n', before.as_bytes()).count();
            let name = self.out.str(self.text, later.name).to_owned();
            self.fail(later.name_range, message::argument_redefined(&name, line));
        }
        body
    }

    /// The properties of an object, or of all objects of an array; whether it is either.
    fn properties(&self, id: u32, into: &mut Vec<(u32, u32)>) -> bool {
        let value = self.document.value(id);
        let children = self.document.children(value);
        match value.kind {
            Kind::Null => true,
            Kind::Object => {
                into.extend(children.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))));
                true
            }
            Kind::Array => children
                .iter()
                .all(|&child| self.document.value(child).kind == Kind::Object && self.properties(child, into)),
            _ => false,
        }
    }

    fn property(&mut self, key: u32, value: u32, schema: &'static Schema, strings: Strings) {
        let key = self.document.value(key);
        let name = self.string(key);
        let name_text = self.out.str(self.text, name);
        if name_text == "//" {
            self.comment(value);
        } else if let Some(block) = schema.blocks.iter().find(|block| block.name == name_text) {
            let mut labels = Vec::new();
            self.blocks(key, value, block, &mut labels);
        } else {
            let strings = match strings {
                Strings::Templates if schema.references.contains(&name_text) => Strings::References,
                Strings::Templates if schema.literals.contains(&name_text) => Strings::Literal,
                _ => strings,
            };
            let value = self.expression(value, strings);
            self.out.add_attribute(AttributeRecord { name, name_range: inner(key.range), value });
        }
    }

    /// The texts of a `"//"` property.
    fn comment(&mut self, id: u32) {
        let value = self.document.value(id);
        match value.kind {
            Kind::PlainString | Kind::EscapedString => self.out.comments.push(Comment { range: inner(value.range) }),
            Kind::Array => {
                for &child in self.document.children(value) {
                    self.comment(child);
                }
            }
            _ => {}
        }
    }

    /// The blocks of one type below a value, which holds the labels that are missing.
    fn blocks(&mut self, key: Value, id: u32, block: &'static BlockType, labels: &mut Vec<LabelRecord>) {
        let value = self.document.value(id);
        if labels.len() < block.labels {
            let mut properties = Vec::new();
            if !self.properties(id, &mut properties) || properties.is_empty() {
                self.fail(value.range, message::no_label(block.name));
            }
            for (label, content) in properties {
                let label = self.document.value(label);
                let text = self.string(label);
                if self.out.str(self.text, text) == "//" {
                    self.comment(content);
                    continue;
                }
                labels.push(LabelRecord { text, range: label.range });
                self.blocks(key, content, block, labels);
                labels.pop();
            }
            return;
        }
        match value.kind {
            Kind::Null => {}
            Kind::Object => self.block(key, id, block, labels),
            Kind::Array => {
                for &child in self.document.children(value) {
                    self.block(key, child, block, labels);
                }
            }
            _ => self.fail(value.range, message::not_a_block(block.name)),
        }
    }

    fn block(&mut self, key: Value, id: u32, block: &'static BlockType, labels: &[LabelRecord]) {
        let content = self.document.value(id);
        let first = self.out.labels.len() as u32;
        self.out.labels.extend_from_slice(labels);
        let labels = (first, self.out.labels.len() as u32);
        let body = self.body(id, block.body, Strings::Templates, self.between_brackets(content.range));
        let kind = self.string(key);
        self.out.add_block(BlockRecord { kind, kind_range: inner(key.range), labels, body, range: content.range });
    }

    /// Inside the brackets of a container, of which the closing one may be missing.
    fn between_brackets(&self, range: TextRange) -> TextRange {
        if range.of(self.text).ends_with(['}', ']']) { inner(range) } else { range }
    }

    fn expression(&mut self, id: u32, strings: Strings) -> u32 {
        let value = self.document.value(id);
        let tag = match value.kind {
            Kind::Null => Tag::Null,
            Kind::True => Tag::True,
            Kind::False => Tag::False,
            Kind::Number => Tag::Number,
            Kind::PlainString | Kind::EscapedString => return self.string_expression(value, strings),
            Kind::Array | Kind::Object => return self.container(value, strings),
        };
        self.out.node(tag, NONE, NONE, value.range)
    }

    fn container(&mut self, value: Value, strings: Strings) -> u32 {
        let base = self.out.pending.len();
        let is_object = value.kind == Kind::Object;
        self.depth += 1;
        let mut is_alias = false;
        for (index, &child) in self.document.children(value).iter().enumerate() {
            let is_key = is_object && index % 2 == 0;
            if is_key {
                is_alias = self.is_key(child, schema::CONFIGURATION_ALIASES);
            }
            let strings = if is_alias && !is_key { Strings::References } else { strings };
            let node = self.expression(child, strings);
            if is_key {
                self.out.name_as_key(node);
            }
            self.out.pending.push(node);
        }
        self.depth -= 1;
        let (first, end) = self.out.finish_list(base);
        self.out.node(if is_object { Tag::Object } else { Tag::Tuple }, first, end, value.range)
    }

    fn is_key(&self, id: u32, name: &str) -> bool {
        let key = self.document.value(id);
        key.kind == Kind::PlainString && inner(key.range).of(self.text) == name
    }

    /// The text of a string.
    fn string(&mut self, value: Value) -> TextRef {
        if value.kind == Kind::PlainString {
            return TextRef::Source(inner(value.range));
        }
        let from = self.out.decoded.len() as u32;
        strings::decode(inner(value.range), self.text, &mut self.out.decoded, None);
        TextRef::Decoded(TextRange::new(from, self.out.decoded.len() as u32))
    }
}

/// Between the quotes.
fn inner(range: TextRange) -> TextRange {
    TextRange::new((range.start + 1).min(range.end), range.end.saturating_sub(1))
}
