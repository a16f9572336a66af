//! Bodies: arguments and blocks, and where to go on after one that cannot be read.

use super::{Failed, Parsed, Parser, message};
use crate::source::TextRange;
use crate::syntax::tree::{AttributeRecord, BlockRecord, LabelRecord, NONE, SyntaxError, Tag, TextRef};

/// How often reading may start again from a guess before the rest is given up, so that time stays linear.
pub(super) const RETRIES: u32 = 16;

/// How a body ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// At its closing brace, or for a file at the end.
    Closed,
    /// At the end of the text, without a closing brace.
    Unclosed,
}

impl Parser<'_> {
    /// Reads the whole file; gives its body.
    pub(super) fn file(&mut self) -> u32 {
        let base = self.out.pending_items.len();
        loop {
            self.skip_lines();
            if self.at_end() {
                break;
            }
            if self.byte() == b'}' {
                self.fail(self.pos, self.pos + 1, message::closes_nothing());
                self.pos += 1;
                self.out.bound_errors();
            } else {
                self.top_item();
            }
        }
        let range = self.range(0, self.bytes.len());
        self.finish_body(base, range)
    }

    /// Reads an item of the file. If it is a block that is never closed, it ends before the next line that looks like the
    /// head of a block, so that a missing brace costs one block.
    fn top_item(&mut self) {
        let start = self.pos;
        let mark = self.out.mark();
        self.has_open_block = false;
        self.has_open_heredoc = false;
        self.item();
        if !self.has_open_block || self.retries == 0 {
            return;
        }
        let Some(next) = self.next_block_header(start) else { return };
        self.retries -= 1;
        self.out.reset(mark);
        let whole = self.bytes;
        self.bytes = whole.get(..next).unwrap_or(whole);
        self.pos = start;
        self.has_open_heredoc = false;
        self.item();
        self.bytes = whole;
        self.pos = next;
    }

    fn finish_body(&mut self, base: usize, range: TextRange) -> u32 {
        let body = self.out.finish_body(base, range);
        for (later, first) in self.out.duplicates(body, self.text) {
            let line = 1 + self.text.get(..first.name_range.start as usize).map_or(0, count_lines);
            let (message, help) = message::argument_redefined(self.str_of(later.name), line);
            self.out.errors.push(SyntaxError { range: later.name_range, message, help, is_limit: false });
        }
        self.out.bound_errors();
        body
    }

    /// Reads one argument or block; what cannot be read is skipped.
    fn item(&mut self) {
        let start = self.pos;
        let items = self.out.pending_items.len();
        let comments = self.out.comments.len();
        let result = if self.at_name() { self.named_item(start) } else { Err(self.not_an_item()) };
        if let Err(Failed) = result {
            self.out.pending_items.truncate(items);
            self.out.comments.truncate(comments);
            self.recover(start);
        }
        self.out.bound_errors();
    }

    fn not_an_item(&mut self) -> Failed {
        let (start, end) = self.here();
        let wording = message::not_an_item(self.slice(start, self.bytes.len()));
        self.fail(start, end, wording)
    }

    fn named_item(&mut self, start: usize) -> Parsed<()> {
        let end = self.name();
        self.skip_space();
        match self.byte() {
            b'=' if self.byte_at(1) != b'=' => {
                self.attribute(start, end)?;
                self.end_of_line(message::after_argument)
            }
            b'"' | b'{' => self.block(start, end),
            _ if self.at_name() => self.block(start, end),
            _ => {
                let (at, at_end) = self.here();
                let wording = message::not_argument_or_block(self.slice(at, self.bytes.len()));
                Err(self.fail(at, at_end, wording))
            }
        }
    }

    /// At the `=` after a name. A value that cannot be read becomes [`Tag::Invalid`], and the rest of it is skipped.
    fn attribute(&mut self, start: usize, end: usize) -> Parsed<()> {
        self.pos += 1;
        self.skip_space();
        let value_start = self.pos;
        let comments = self.out.comments.len();
        let name_range = self.range(start, end);
        let value = match self.attribute_value(value_start) {
            Ok(value) => value,
            Err(Failed) => {
                self.out.comments.truncate(comments);
                self.name_template_marker(value_start);
                self.recover(value_start);
                let range = self.range(value_start, self.end_before_space(value_start));
                self.out.node(Tag::Invalid, NONE, NONE, range)
            }
        };
        self.out.add_attribute(AttributeRecord { name: TextRef::Source(name_range), name_range, value });
        Ok(())
    }

    fn attribute_value(&mut self, start: usize) -> Parsed<u32> {
        let value = self.expression()?;
        if self.at_name() && self.out.tag(value) == Tag::Variable {
            let line = self.slice(start, self.bytes.len()).lines().next().unwrap_or("").trim_end();
            return Err(self.fail(start, start + line.len(), message::unfilled_template()));
        }
        Ok(value)
    }

    /// Says of `{{ … }}`, which reads as an object in an object, what it is.
    fn name_template_marker(&mut self, start: usize) {
        if self.bytes.get(start..).is_some_and(|rest| rest.starts_with(b"{{")) {
            self.out.errors.pop();
            self.fail(start, start + 2, message::template_marker());
        }
    }

    /// The cursor, moved back over space and line breaks.
    fn end_before_space(&self, start: usize) -> usize {
        start + self.slice(start, self.pos).trim_end().len()
    }

    /// The line must end here.
    fn end_of_line(&mut self, wording: fn(u8) -> message::Wording) -> Parsed<()> {
        self.skip_space();
        if self.newline() || self.at_end() {
            return Ok(());
        }
        let (start, end) = self.here();
        self.fail(start, end, wording(self.byte()));
        self.recover(start);
        Ok(())
    }

    /// After a block's type, at its first label or `{`.
    fn block(&mut self, start: usize, end: usize) -> Parsed<()> {
        let first_label = self.out.labels.len();
        self.labels()?;
        let labels = (first_label as u32, self.out.labels.len() as u32);
        let kind_range = self.range(start, end);
        let items = self.out.pending_items.len();
        self.pos += 1;
        let last = self.out.labels.get(first_label..).and_then(<[LabelRecord]>::last);
        let header = kind_range.cover(last.map_or(kind_range, |label| label.range));
        self.open_blocks.push(header);
        let body = self.nested(true, |parser| parser.block_body(items));
        self.open_blocks.pop();
        let body = body?;
        let range = self.range(start, self.pos);
        let kind = TextRef::Source(kind_range);
        self.out.add_block(BlockRecord { kind, kind_range, labels, body, range });
        self.end_of_line(message::after_block)
    }

    /// Labels up to the `{`, which stays.
    fn labels(&mut self) -> Parsed<()> {
        loop {
            self.skip_space();
            match self.byte() {
                b'{' => return Ok(()),
                b'"' => self.quoted_label()?,
                _ if self.at_name() => {
                    let from = self.pos;
                    let end = self.name();
                    let range = self.range(from, end);
                    self.out.labels.push(LabelRecord { text: TextRef::Source(range), range });
                }
                _ => {
                    let (at, end) = self.here();
                    let wording = message::no_block_body(self.slice(at, self.bytes.len()));
                    let failed = self.fail(at, end, wording);
                    self.skip_lines();
                    return if self.byte() == b'{' { Ok(()) } else { Err(failed) };
                }
            }
        }
    }

    fn quoted_label(&mut self) -> Parsed<()> {
        let start = self.pos;
        self.quoted()?;
        let range = self.range(start, self.pos);
        let text = match self.out.nodes.pop() {
            Some(node) if node.tag == Tag::Text => TextRef::Source(TextRange::new(node.a, node.b)),
            Some(node) if node.tag == Tag::TextDecoded => TextRef::Decoded(TextRange::new(node.a, node.b)),
            _ => return Err(self.fail(start, self.pos, message::interpolation_in_label())),
        };
        self.out.labels.push(LabelRecord { text, range });
        Ok(())
    }

    /// After the `{`: the body up to its `}`, over which it steps.
    fn block_body(&mut self, base: usize) -> Parsed<u32> {
        let start = self.pos;
        self.skip_space();
        let end = if self.at_newline() || self.byte() == b'}' || self.at_end() {
            self.block_lines()
        } else {
            self.one_argument()?
        };
        let close = if end == End::Closed { self.pos - 1 } else { self.pos };
        let range = self.range(start, close);
        Ok(self.finish_body(base, range))
    }

    fn block_lines(&mut self) -> End {
        loop {
            self.skip_lines();
            if self.at_end() {
                self.has_open_block = true;
                if let (&[range], false) = (self.open_blocks.as_slice(), self.has_open_heredoc) {
                    let (message, help) = message::block_not_closed(range.of(self.text));
                    self.out.errors.push(SyntaxError { range, message, help, is_limit: false });
                }
                return End::Unclosed;
            }
            if self.byte() == b'}' {
                self.pos += 1;
                return End::Closed;
            }
            self.item();
        }
    }

    /// `{ name = value }` on one line.
    fn one_argument(&mut self) -> Parsed<End> {
        let start = self.pos;
        if !self.at_name() {
            return Err(self.not_an_item());
        }
        let end = self.name();
        self.skip_space();
        if self.byte() != b'=' || self.byte_at(1) == b'=' {
            let (at, at_end) = self.here();
            return Err(self.fail(at, at_end, message::one_line_block()));
        }
        self.attribute(start, end)?;
        self.skip_space();
        if self.byte() == b'}' {
            self.pos += 1;
            return Ok(End::Closed);
        }
        let (at, at_end) = self.here();
        self.fail(at, at_end, message::one_line_block());
        self.recover(at);
        Ok(self.block_lines())
    }
}

fn count_lines(text: &str) -> usize {
    memchr::memchr_iter(b'\n', text.as_bytes()).count()
}
