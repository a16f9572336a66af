//! Quoted strings and the parts of templates.
//!
//! A template is first cut into the same pieces that Terraform's scanner makes, since strip markers and the removal of
//! indents work on those pieces: a text ends at a line break, and a `$` or `%` that starts nothing is a piece of its own.

use std::ops::Range;

use super::{Failed, Parsed, Parser, cursor, message};
use crate::source::TextRange;
use crate::syntax::tree::{NONE, TextRef};

/// A piece of a template.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub(super) kind: PartKind,
    pub(super) range: TextRange,
}

#[derive(Clone, Copy)]
pub(super) enum PartKind {
    Text(TextRef),
    Interpolation(u32),
    If(u32),
    Else,
    EndIf,
    /// The list that holds names and collection, and the place for the body.
    For(u32),
    EndFor,
}

/// What ends a template.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    Quote,
    /// The end of a JSON string.
    Text,
}

/// Strip markers between the pieces.
#[derive(Clone, Copy, Default)]
pub(super) struct Strip {
    /// The last sequence ended in `~}`: space at the start of the next text goes.
    pub(super) next: bool,
}

impl Parser<'_> {
    pub(super) fn quoted(&mut self) -> Parsed<u32> {
        let start = self.pos;
        self.pos += 1;
        while !self.at_end() && !cursor::is(self.byte(), cursor::QUOTED_STOP) {
            self.pos += 1;
        }
        if self.byte() == b'"' && !self.at_end() {
            let text = self.text_between(start + 1, self.pos);
            self.pos += 1;
            let range = self.range(start, self.pos);
            return Ok(self.out.text_node(text, range));
        }
        self.pos = start + 1;
        self.nested(true, |parser| {
            let base = parser.parts.len();
            parser.pieces(start, base, Ending::Quote)?;
            parser.pos += 1;
            let range = parser.range(start, parser.pos);
            parser.template(base, range)
        })
    }

    /// A text that stands in the source as it is; in a decoded text, a copy.
    pub(super) fn text_between(&mut self, start: usize, end: usize) -> TextRef {
        if self.map.is_empty() {
            return TextRef::Source(TextRange::new(start as u32, end as u32));
        }
        let from = self.out.decoded.len() as u32;
        let text = self.slice(start, end);
        self.out.decoded.push_str(text);
        TextRef::Decoded(TextRange::new(from, self.out.decoded.len() as u32))
    }

    /// Cuts a template into pieces up to its ending, which stays.
    pub(super) fn pieces(&mut self, start: usize, base: usize, ending: Ending) -> Parsed<()> {
        let mut strip = Strip::default();
        loop {
            if self.at_end() {
                return match ending {
                    Ending::Text => Ok(()),
                    Ending::Quote => Err(self.fail(start, start + 1, message::quote_not_closed())),
                };
            }
            match self.byte() {
                b'"' if ending == Ending::Quote => return Ok(()),
                b'\n' | b'\r' if ending == Ending::Quote => {
                    return Err(self.fail(start, self.pos, message::line_break_in_quotes()));
                }
                b'$' | b'%' => self.sequence(base, &mut strip)?,
                _ if ending == Ending::Quote => self.quoted_text(&mut strip)?,
                _ => self.bare_text(&mut strip),
            }
        }
    }

    /// At `$` or `%`: an interpolation, a directive, an escape, or just that character.
    pub(super) fn sequence(&mut self, base: usize, strip: &mut Strip) -> Parsed<()> {
        let start = self.pos;
        let sign = self.byte();
        if self.byte_at(1) == b'{' {
            return self.interpolation_or_directive(base, strip);
        }
        let is_escape = self.byte_at(1) == sign && self.byte_at(2) == b'{';
        let text = if is_escape { start + 1..start + 3 } else { start..start + 1 };
        self.pos = text.end;
        let text = self.text_between(text.start, text.end);
        self.push_text(start, text, strip);
        Ok(())
    }

    /// Adds the text from `start` to the cursor, stripped if the sequence before it says so.
    pub(super) fn push_text(&mut self, start: usize, mut text: TextRef, strip: &mut Strip) {
        if std::mem::take(&mut strip.next) {
            text = self.trim(text, str::trim_start);
        }
        let range = self.range(start, self.pos);
        self.parts.push(Part { kind: PartKind::Text(text), range });
    }

    pub(super) fn str_of(&self, text: TextRef) -> &str {
        self.out.str(self.text, text)
    }

    /// The part of a text that a trimming function leaves.
    pub(super) fn trim(&self, text: TextRef, trim: fn(&str) -> &str) -> TextRef {
        let whole = self.str_of(text);
        let rest = trim(whole);
        let cut_start = if rest.is_empty() { 0 } else { rest.as_ptr() as usize - whole.as_ptr() as usize } as u32;
        let cut = |range: TextRange| {
            let start = range.start + cut_start;
            TextRange::new(start, start + rest.len() as u32)
        };
        match text {
            TextRef::Source(range) => TextRef::Source(cut(range)),
            TextRef::Decoded(range) => TextRef::Decoded(cut(range)),
        }
    }

    /// A run of text in a JSON string, to the end of its line. From a carriage return that ends no line, Terraform takes
    /// all the rest as text.
    fn bare_text(&mut self, strip: &mut Strip) {
        let start = self.pos;
        self.pos += memchr::memchr3(b'$', b'%', b'\n', self.rest()).unwrap_or(self.rest().len());
        if self.byte() == b'\n' {
            self.pos += 1;
        }
        let run = self.slice(start, self.pos);
        if run.strip_suffix("\r\n").unwrap_or(run).contains('\r') {
            self.pos = self.bytes.len();
            let text = self.unescaped(start);
            return self.push_text(start, text, strip);
        }
        let text = self.text_between(start, self.pos);
        self.push_text(start, text, strip);
    }

    /// The text from a place to the cursor, with `$${` and `%%{` resolved.
    fn unescaped(&mut self, start: usize) -> TextRef {
        let from = self.out.decoded.len() as u32;
        let mut rest = self.slice(start, self.pos);
        while let Some(at) = rest.find(['$', '%']) {
            let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
            self.out.decoded.push_str(before);
            let sign = after.get(..1).unwrap_or("");
            let doubled = after.get(1..).is_some_and(|after| after.starts_with(sign));
            let is_escape = doubled && after.get(2..).is_some_and(|after| after.starts_with('{'));
            let length = 1 + usize::from(doubled);
            self.out.decoded.push_str(after.get(usize::from(is_escape)..length).unwrap_or(""));
            rest = after.get(length..).unwrap_or("");
        }
        self.out.decoded.push_str(rest);
        TextRef::Decoded(TextRange::new(from, self.out.decoded.len() as u32))
    }

    /// A run of text in quotes, escapes resolved.
    fn quoted_text(&mut self, strip: &mut Strip) -> Parsed<()> {
        let start = self.pos;
        let mut plain = start;
        let mut decoded_from = None;
        while !self.at_end() {
            let byte = self.byte();
            if !cursor::is(byte, cursor::QUOTED_STOP) {
                self.pos += 1;
            } else if byte == b'\\' {
                decoded_from.get_or_insert(self.out.decoded.len());
                let text = self.text.get(plain..self.pos).unwrap_or("");
                self.out.decoded.push_str(text);
                let char = self.escape()?;
                self.out.decoded.push(char);
                plain = self.pos;
            } else {
                break;
            }
        }
        let text = match decoded_from {
            None => self.text_between(start, self.pos),
            Some(from) => {
                let rest = self.text.get(plain..self.pos).unwrap_or("");
                self.out.decoded.push_str(rest);
                TextRef::Decoded(TextRange::new(from as u32, self.out.decoded.len() as u32))
            }
        };
        self.push_text(start, text, strip);
        Ok(())
    }

    /// At a backslash in quotes: what the escape stands for.
    pub(super) fn escape(&mut self) -> Parsed<char> {
        let start = self.pos;
        self.pos += 2;
        let digits = match self.bytes.get(start + 1) {
            Some(b'n') => return Ok('\n'),
            Some(b'r') => return Ok('\r'),
            Some(b't') => return Ok('\t'),
            Some(b'"') => return Ok('"'),
            Some(b'\\') => return Ok('\\'),
            Some(b'u') => 4,
            Some(b'U') => 8,
            _ => {
                self.pos = (start + 1).min(self.bytes.len());
                let (_, end) = self.here();
                let wording = message::unknown_escape(self.slice(start, end));
                return Err(self.fail(start, end, wording));
            }
        };
        let hex = self.text.get(start + 2..start + 2 + digits).unwrap_or("");
        let is_hex = hex.len() == digits && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = if is_hex { u32::from_str_radix(hex, 16).ok() } else { None };
        match code.map(char::from_u32) {
            Some(Some(char)) => {
                self.pos += digits;
                Ok(char)
            }
            Some(None) => Err(self.fail(start, start + 2 + digits, message::no_such_character(hex))),
            None => Err(self.fail(start, start + 2, message::escape_digits(digits))),
        }
    }

    fn interpolation_or_directive(&mut self, base: usize, strip: &mut Strip) -> Parsed<()> {
        let start = self.pos;
        let is_directive = self.byte() == b'%';
        self.pos += 2;
        if self.byte() == b'~' {
            self.pos += 1;
            self.strip_previous(base);
        }
        let kind = self.nested(false, |parser| {
            if is_directive { parser.directive(start) } else { Ok(PartKind::Interpolation(parser.expression()?)) }
        })?;
        self.newlines = false;
        self.skip_space();
        self.newlines = true;
        strip.next = self.byte() == b'~' && self.byte_at(1) == b'}';
        self.pos += usize::from(strip.next);
        if self.byte() != b'}' || self.at_end() {
            return Err(self.sequence_not_closed(start));
        }
        self.pos += 1;
        let range = self.range(start, self.pos);
        self.parts.push(Part { kind, range });
        Ok(())
    }

    fn sequence_not_closed(&mut self, start: usize) -> Failed {
        let (at, end) = self.here();
        if self.at_end() {
            return self.fail(start, start + 2, message::interpolation_not_closed());
        }
        let wording = message::after_interpolation(self.byte());
        self.fail(at, end, wording)
    }

    /// `${~` and `%{~` take the space before them, if a text is there.
    fn strip_previous(&mut self, base: usize) {
        let Some(&Part { kind: PartKind::Text(text), range }) = self.parts.get(base..).and_then(<[Part]>::last) else {
            return;
        };
        let text = self.trim(text, str::trim_end);
        self.parts.pop();
        self.parts.push(Part { kind: PartKind::Text(text), range });
    }

    fn directive(&mut self, start: usize) -> Parsed<PartKind> {
        self.skip_space();
        let name_start = self.pos;
        let name_end = if self.at_name() { self.name() } else { name_start };
        match self.slice(name_start, name_end) {
            "if" => Ok(PartKind::If(self.expression()?)),
            "else" => Ok(PartKind::Else),
            "endif" => Ok(PartKind::EndIf),
            "endfor" => Ok(PartKind::EndFor),
            "for" => {
                let header = self.for_header()?;
                let (key, value) = (header.key, header.value);
                let list = self.out.list([key.0, key.1, value.0, value.1, header.collection, NONE]);
                Ok(PartKind::For(list))
            }
            name => {
                let wording = message::unknown_directive(name);
                Err(self.fail(start, name_end, wording))
            }
        }
    }

    /// Makes the node of a template from its pieces since `base`.
    pub(super) fn template(&mut self, base: usize, range: TextRange) -> Parsed<u32> {
        self.join_texts(base);
        let node = match self.parts.get(base..).unwrap_or(&[]) {
            [] => self.out.text_node(TextRef::Source(TextRange::new(range.start, range.start)), range),
            &[Part { kind: PartKind::Text(text), .. }] => self.out.text_node(text, range),
            _ => self.template_node(base, range)?,
        };
        self.parts.truncate(base);
        Ok(node)
    }

    /// Joins neighbouring texts; only those that do not lie side by side are copied.
    fn join_texts(&mut self, base: usize) {
        let mut kept = base;
        let mut index = base;
        while let Some(&part) = self.parts.get(index) {
            let mut end = index + 1;
            let mut joined = part;
            if matches!(part.kind, PartKind::Text(_)) {
                while matches!(self.parts.get(end), Some(Part { kind: PartKind::Text(_), .. })) {
                    end += 1;
                }
                if end > index + 1 {
                    joined = self.join(index..end, part);
                }
            }
            if let Some(slot) = self.parts.get_mut(kept) {
                *slot = joined;
            }
            kept += 1;
            index = end;
        }
        self.parts.truncate(kept);
    }

    fn join(&mut self, run: Range<usize>, first: Part) -> Part {
        let texts = self.parts.get(run).unwrap_or(&[]);
        let range = texts.last().map_or(first.range, |last| first.range.cover(last.range));
        let mut whole: Option<TextRange> = None;
        let side_by_side = texts.iter().all(|part| match (part.kind, &mut whole) {
            (PartKind::Text(text), Some(_)) if text.is_empty() => true,
            (PartKind::Text(TextRef::Source(text)), Some(whole)) if !whole.is_empty() => {
                let follows = whole.end == text.start;
                whole.end = text.end;
                follows
            }
            (PartKind::Text(TextRef::Source(text)), whole) => {
                *whole = Some(text);
                true
            }
            _ => false,
        });
        if let (true, Some(whole)) = (side_by_side, whole) {
            return Part { kind: PartKind::Text(TextRef::Source(whole)), range };
        }
        let from = self.out.decoded.len() as u32;
        for part in texts {
            match part.kind {
                PartKind::Text(TextRef::Source(text)) => self.out.decoded.push_str(text.of(self.text)),
                PartKind::Text(TextRef::Decoded(text)) => {
                    self.out.decoded.extend_from_within(text.start as usize..text.end as usize);
                }
                _ => {}
            }
        }
        Part { kind: PartKind::Text(TextRef::Decoded(TextRange::new(from, self.out.decoded.len() as u32))), range }
    }
}
