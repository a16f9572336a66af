//! Lists, objects, `for` expressions and calls.

use super::{Failed, Parsed, Parser, message};
use crate::source::TextRange;
use crate::syntax::tree::{NONE, Tag};

/// What goes before the `:` of a `for`: names and collection.
pub(super) struct ForHeader {
    pub(super) key: (u32, u32),
    pub(super) value: (u32, u32),
    pub(super) collection: u32,
}

impl Parser<'_> {
    pub(super) fn tuple(&mut self) -> Parsed<u32> {
        let start = self.pos;
        self.pos += 1;
        self.nested(false, |parser| {
            parser.skip_space();
            if parser.keyword("for") {
                return parser.for_expression(start, b']');
            }
            let base = parser.out.pending.len();
            while parser.byte() != b']' {
                let item = parser.expression()?;
                parser.out.pending.push(item);
                match parser.byte() {
                    b',' => parser.pos += 1,
                    b']' => break,
                    _ => return Err(parser.no_separator(start, message::Collection::List)),
                }
                parser.skip_space();
            }
            parser.pos += 1;
            let (first, end) = parser.out.finish_list(base);
            let range = parser.range(start, parser.pos);
            Ok(parser.out.node(Tag::Tuple, first, end, range))
        })
    }

    /// Where `,` or the closing bracket is missing.
    fn no_separator(&mut self, open: usize, collection: message::Collection) -> Failed {
        let (start, end) = self.here();
        if self.at_end() {
            return self.fail(open, open + 1, message::never_closed(collection));
        }
        let wording = message::no_separator(collection, self.slice(start, self.bytes.len()));
        self.fail(start, end, wording)
    }

    pub(super) fn object(&mut self) -> Parsed<u32> {
        let start = self.pos;
        self.pos += 1;
        self.nested(true, |parser| {
            parser.skip_lines();
            if parser.keyword("for") {
                parser.newlines = false;
                return parser.for_expression(start, b'}');
            }
            let base = parser.out.pending.len();
            while parser.byte() != b'}' {
                parser.object_item(start)?;
                match parser.byte() {
                    b',' => parser.pos += 1,
                    b'}' => break,
                    _ if parser.newline() => {}
                    _ => return Err(parser.no_separator(start, message::Collection::Object)),
                }
                parser.skip_lines();
            }
            parser.pos += 1;
            let (first, end) = parser.out.finish_list(base);
            let range = parser.range(start, parser.pos);
            Ok(parser.out.node(Tag::Object, first, end, range))
        })
    }

    fn object_item(&mut self, open: usize) -> Parsed<()> {
        let key = self.expression()?;
        self.out.name_as_key(key);
        match self.byte() {
            b'=' | b':' => self.pos += 1,
            _ if self.at_end() => {
                return Err(self.fail(open, open + 1, message::never_closed(message::Collection::Object)));
            }
            _ => {
                let (start, end) = self.here();
                return Err(self.fail(start, end, message::no_value_for_key()));
            }
        }
        let value = self.expression()?;
        self.out.pending.extend([key, value]);
        Ok(())
    }

    /// After `[for` or `{for`.
    fn for_expression(&mut self, start: usize, close: u8) -> Parsed<u32> {
        let header = self.for_header()?;
        self.expect(b':', message::for_without_colon)?;
        let first = self.expression()?;
        let (key, value) = if self.byte() == b'=' && self.byte_at(1) == b'>' {
            self.pos += 2;
            (first, self.expression()?)
        } else {
            (NONE, first)
        };
        let dots = self.pos;
        let groups = self.rest().starts_with(b"...");
        if groups {
            self.pos += 3;
            self.skip_space();
        }
        let condition = if self.keyword("if") { self.expression()? } else { NONE };
        self.expect(close, || message::for_not_closed(close))?;
        match (close, key, groups) {
            (b'}', NONE, _) => return Err(self.fail(start, self.pos, message::for_object_without_key())),
            (b']', NONE, true) => return Err(self.fail(dots, dots + 3, message::for_list_groups())),
            (b']', NONE, false) | (b'}', ..) => {}
            _ => return Err(self.fail(start, self.pos, message::for_list_with_key())),
        }
        let ForHeader { key: names, value: value_name, collection } = header;
        let list = [names.0, names.1, value_name.0, value_name.1, collection, key, value, condition];
        let list = self.out.list(list);
        let range = self.range(start, self.pos);
        Ok(self.out.node(if groups { Tag::ForGrouped } else { Tag::For }, list, NONE, range))
    }

    /// `[key,] value in collection`.
    pub(super) fn for_header(&mut self) -> Parsed<ForHeader> {
        let first = self.for_name()?;
        self.skip_space();
        let (key, value) = if self.byte() == b',' {
            self.pos += 1;
            (first, self.for_name()?)
        } else {
            ((NONE, NONE), first)
        };
        self.skip_space();
        if !self.keyword("in") {
            let (start, end) = self.here();
            return Err(self.fail(start, end, message::for_without_in()));
        }
        let collection = self.expression()?;
        Ok(ForHeader { key, value, collection })
    }

    fn for_name(&mut self) -> Parsed<(u32, u32)> {
        self.skip_space();
        if !self.at_name() {
            let (start, end) = self.here();
            return Err(self.fail(start, end, message::for_without_name()));
        }
        let start = self.pos;
        let end = self.name();
        let TextRange { start, end } = self.plain_range(start, end)?;
        Ok((start, end))
    }

    /// After the first name of a call, at `(` or `::`.
    pub(super) fn call(&mut self, start: usize, first_end: usize) -> Parsed<u32> {
        let mut name_end = first_end;
        let mut is_plain = true;
        let mut parts = String::new();
        while self.byte() == b':' && self.byte_at(1) == b':' {
            self.pos += 2;
            self.skip_space();
            if !self.at_name() {
                let (at, end) = self.here();
                return Err(self.fail(at, end, message::no_name_after_colons()));
            }
            is_plain &= self.pos == name_end + 2;
            let part = self.pos;
            name_end = self.name();
            parts.push_str("::");
            parts.push_str(self.slice(part, name_end));
            self.skip_space();
        }
        self.expect(b'(', message::no_arguments)?;
        let base = self.out.pending.len();
        if is_plain {
            let name_end = self.plain_range(start, name_end)?.end;
            self.out.pending.push(name_end);
        } else {
            let from = self.out.decoded.len() as u32;
            let first = self.slice(start, first_end);
            self.out.decoded.push_str(first);
            self.out.decoded.push_str(&parts);
            self.out.pending.extend([NONE, from, self.out.decoded.len() as u32]);
        }
        let tag = self.nested(false, |parser| parser.arguments(start))?;
        let (first, end) = self.out.finish_list(base);
        let range = self.range(start, self.pos);
        Ok(self.out.node(tag, first, end, range))
    }

    fn arguments(&mut self, start: usize) -> Parsed<Tag> {
        self.skip_space();
        while self.byte() != b')' {
            let argument = self.expression()?;
            self.out.pending.push(argument);
            match self.byte() {
                b',' => self.pos += 1,
                b')' => break,
                b'.' if self.rest().starts_with(b"...") => {
                    self.pos += 3;
                    self.expect(b')', message::expansion_not_last)?;
                    return Ok(Tag::CallExpand);
                }
                _ => return Err(self.no_separator(start, message::Collection::Arguments)),
            }
            self.skip_space();
        }
        self.pos += 1;
        Ok(Tag::Call)
    }
}
