//! The parser for HCL's native syntax: recursive descent straight over the bytes, without a list of tokens.
//!
//! `self.pos` always stands at the next byte that means something to the caller. Whether a line break means something
//! depends on the innermost bracket (`self.newlines`). The first error inside an argument or block header ends that
//! item; `recovery` finds where the next one starts.

mod body;
mod collection;
mod cursor;
mod directive;
mod expression;
mod heredoc;
mod message;
mod recovery;
mod template;

use std::sync::Arc;

use super::build::Builder;
use super::tree::{AttributeRecord, NONE, SyntaxError, Tag, TextRef, Tree};
use crate::source::{FileId, Language, TextRange};

/// Brackets, blocks, strings and directives inside one another. The parser's frames for this many fit a stack of 2 MiB
/// also without optimisation.
pub(super) const DEPTH_LIMIT: u32 = 512;

/// An error has been recorded and the item around it is given up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Failed;

pub(super) type Parsed<T> = Result<T, Failed>;

pub(super) struct Parser<'s> {
    /// What is read, up to the end that holds for now.
    pub(super) bytes: &'s [u8],
    pub(super) text: &'s str,
    pub(super) pos: usize,
    /// Whether a line break ends something here.
    pub(super) newlines: bool,
    pub(super) depth: u32,
    pub(super) out: &'s mut Builder,
    operators: Vec<expression::Pending>,
    pub(super) operands: Vec<u32>,
    parts: Vec<template::Part>,
    /// How many more heredocs may turn out to have no end; each one found costs a look at the rest of the text.
    pub(super) open_heredocs: u32,
    /// From here on no `*/` follows.
    pub(super) no_comment_end: usize,
    /// Whether the text has a carriage return outside line breaks.
    pub(super) has_bare_return: bool,
    /// The blocks around `pos`, innermost last: where their headers stand.
    pub(super) open_blocks: Vec<TextRange>,
    /// Whether the end of the text came inside a block.
    has_open_block: bool,
    /// Whether a heredoc without an end took the text up to the next block.
    has_open_heredoc: bool,
    /// How many more guesses are made at where a block or argument that is never closed ends.
    retries: u32,
    /// Whether a JSON string is read.
    pub(super) is_embedded: bool,
    /// Where `text` is decoded from a JSON string, pairs of offset in it and offset in the source; else empty.
    pub(super) map: &'s [(u32, u32)],
}

impl<'s> Parser<'s> {
    pub(super) fn new(text: &'s str, out: &'s mut Builder) -> Self {
        Self {
            bytes: text.as_bytes(),
            text,
            pos: 0,
            newlines: true,
            depth: 0,
            out,
            operators: Vec::new(),
            operands: Vec::new(),
            parts: Vec::new(),
            open_heredocs: body::RETRIES,
            no_comment_end: usize::MAX,
            has_bare_return: false,
            open_blocks: Vec::new(),
            has_open_block: false,
            has_open_heredoc: false,
            retries: body::RETRIES,
            is_embedded: false,
            map: &[],
        }
    }

    /// An expression with nothing after it; line breaks in it mean nothing.
    fn whole_expression(&mut self) -> Parsed<u32> {
        self.newlines = false;
        let value = self.expression()?;
        if self.at_end() {
            return Ok(value);
        }
        let (start, end) = self.here();
        Err(self.fail(start, end, message::after_interpolation(0)))
    }

    /// Records what is wrong at a place.
    pub(super) fn fail(&mut self, start: usize, end: usize, (message, help): message::Wording) -> Failed {
        let range = self.range(start, end);
        self.out.errors.push(SyntaxError { range, message, help, is_limit: false });
        Failed
    }

    /// The range of a name or number, whose text the tree takes from the source: no escape may stand in it.
    pub(super) fn plain_range(&mut self, start: usize, end: usize) -> Parsed<TextRange> {
        let range = self.range(start, end);
        if range.len() as usize == end - start {
            return Ok(range);
        }
        let (message, help) = message::escape_in_name();
        self.out.errors.push(SyntaxError { range, message, help, is_limit: true });
        Err(Failed)
    }

    pub(super) fn too_deep(&mut self, range: TextRange) -> Failed {
        let (message, help) = message::too_deep(DEPTH_LIMIT);
        self.out.errors.push(SyntaxError { range, message, help, is_limit: true });
        Failed
    }

    /// Reads something one level deeper, with its own meaning of line breaks.
    pub(super) fn nested<T>(&mut self, newlines: bool, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth >= DEPTH_LIMIT {
            let range = self.range(self.pos, self.pos);
            return Err(self.too_deep(range));
        }
        let outer = std::mem::replace(&mut self.newlines, newlines);
        self.depth += 1;
        let result = read(self)?;
        self.depth -= 1;
        self.newlines = outer;
        Ok(result)
    }
}

pub(super) fn parse(file: FileId, text: &Arc<str>) -> Tree {
    let mut out = Builder::for_text(text.len());
    let mut parser = Parser::new(text, &mut out);
    parser.has_bare_return = has_bare_return(text.as_bytes());
    let root = parser.file();
    out.finish(file, text, Language::Native, root)
}

/// Reads a whole text as one expression, or as a template. It becomes the value of the only argument of the tree's root.
pub(super) fn parse_single(file: FileId, text: &Arc<str>, single: Single) -> Tree {
    let mut out = Builder::for_text(text.len());
    let mut parser = Parser::new(text, &mut out);
    parser.has_bare_return = has_bare_return(text.as_bytes());
    let range = TextRange::new(0, text.len() as u32);
    let parsed = match single {
        Single::Template => parser.pieces(0, 0, template::Ending::Text).and_then(|()| parser.template(0, range)),
        Single::Expression => parser.whole_expression(),
    };
    let value = parsed.unwrap_or_else(|Failed| out.node(Tag::Invalid, NONE, NONE, range));
    let empty = TextRange::new(0, 0);
    out.add_attribute(AttributeRecord { name: TextRef::Source(empty), name_range: empty, value });
    let root = out.finish_body(0, range);
    out.finish(file, text, Language::Native, root)
}

/// What a text is one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Single {
    /// A template, as in a file for `templatefile`.
    Template,
    /// An expression.
    Expression,
}

fn has_bare_return(bytes: &[u8]) -> bool {
    memchr::memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1) != Some(&b'\n'))
}

/// Where a template or expression stands inside a JSON string.
pub(super) struct Embedded<'s> {
    /// The file's text, or a decoded copy of the string.
    pub(super) text: &'s str,
    /// Of the template in `text`.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Offsets in a decoded copy and in the source; empty where `text` is the source.
    pub(super) map: &'s [(u32, u32)],
    /// Levels around it.
    pub(super) depth: u32,
}

impl<'s> Embedded<'s> {
    fn parser(&self, out: &'s mut Builder) -> Parser<'s> {
        let mut parser = Parser::new(self.text, out);
        parser.bytes = self.text.as_bytes().get(..self.end).unwrap_or(&[]);
        parser.pos = self.start;
        parser.is_embedded = true;
        // JSON strings hold a carriage return only as an escape.
        parser.has_bare_return = !self.map.is_empty() && has_bare_return(parser.bytes);
        parser.map = self.map;
        parser.depth = self.depth;
        parser
    }

    /// Reads all of it as a template; `range` is the whole string.
    pub(super) fn template(&self, out: &'s mut Builder, range: TextRange) -> Parsed<u32> {
        let mut parser = self.parser(out);
        parser.pieces(self.start, 0, template::Ending::Text)?;
        parser.template(0, range)
    }

    /// Reads all of it as an expression.
    pub(super) fn expression(&self, out: &'s mut Builder) -> Parsed<u32> {
        self.parser(out).whole_expression()
    }
}
