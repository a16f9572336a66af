//! Heredocs: `<<EOT` and, with the indent of its lines removed, `<<-EOT`.

use memchr::memchr3;

use super::template::{Part, PartKind, Strip};
use super::{Parsed, Parser, message};
use crate::source::TextRange;
use crate::syntax::tree::TextRef;

impl Parser<'_> {
    pub(super) fn heredoc(&mut self) -> Parsed<u32> {
        let start = self.pos;
        let Some((marker_start, marker_end)) = self.heredoc_marker() else {
            return Err(self.fail(start, start + 2, message::heredoc_marker()));
        };
        let marker = self.slice(marker_start, marker_end);
        let flush = self.byte_at(2) == b'-';
        self.pos = marker_end;
        self.newline();
        self.nested(true, |parser| {
            let base = parser.parts.len();
            parser.heredoc_pieces(start, marker, base)?;
            if flush {
                parser.remove_indent(base);
            }
            let range = parser.range(start, parser.pos);
            parser.template(base, range)
        })
    }

    /// Cuts a heredoc into pieces; the cursor ends behind the closing marker, before its line break.
    fn heredoc_pieces(&mut self, start: usize, marker: &str, base: usize) -> Parsed<()> {
        let mut strip = Strip::default();
        let mut at_line_start = true;
        loop {
            let rest = self.rest();
            let Some(length) = memchr3(b'$', b'%', b'\n', rest) else {
                return Err(self.heredoc_not_closed(start, marker));
            };
            let is_line_end = rest.get(length) == Some(&b'\n');
            if length == 0 && !is_line_end {
                self.sequence(base, &mut strip)?;
                at_line_start = false;
                continue;
            }
            let from = self.pos;
            self.pos += length + usize::from(is_line_end);
            self.no_bare_return(from)?;
            if at_line_start && is_line_end {
                let text = self.slice(from, from + length);
                if text.trim() == marker {
                    self.pos = from + length - usize::from(text.ends_with('\r'));
                    return Ok(());
                }
            }
            let text = self.text_between(from, self.pos);
            self.push_text(from, text, &mut strip);
            at_line_start = is_line_end;
        }
    }

    /// Terraform refuses a carriage return that is not part of a line break.
    fn no_bare_return(&mut self, from: usize) -> Parsed<()> {
        if !self.has_bare_return {
            return Ok(());
        }
        let text = self.slice(from, self.pos);
        let text = text.strip_suffix("\r\n").unwrap_or(text);
        match memchr::memchr(b'\r', text.as_bytes()) {
            Some(at) => Err(self.fail(from + at, from + at + 1, message::bare_return())),
            None => Ok(()),
        }
    }

    /// Says whether the closing marker is there but not alone on its line.
    fn heredoc_not_closed(&mut self, start: usize, marker: &str) -> super::Failed {
        let last_line = self.slice(start, self.bytes.len()).lines().next_back().unwrap_or("").trim();
        let wording = message::heredoc_not_closed(marker, last_line == marker);
        let end = start + self.slice(start, self.bytes.len()).lines().next().unwrap_or("").len();
        self.fail(start, end, wording)
    }

    /// Takes the smallest indent of all lines from each; blank lines count for nothing and keep their space.
    fn remove_indent(&mut self, base: usize) {
        let mut smallest = usize::MAX;
        let mut at_line_start = true;
        for index in base..self.parts.len() {
            let Some(Part { kind, .. }) = self.parts.get(index) else { break };
            let text = if let PartKind::Text(text) = *kind { Some(self.str_of(text)) } else { None };
            if at_line_start {
                let indent = text.map_or(0, |text| if is_blank_line(text) { usize::MAX } else { indent_of(text) });
                smallest = smallest.min(indent);
            }
            at_line_start = text.is_some_and(|text| text.ends_with('\n'));
        }
        if smallest == 0 || smallest == usize::MAX {
            return;
        }
        let mut at_line_start = true;
        for index in base..self.parts.len() {
            let Some(&Part { kind: PartKind::Text(text), range }) = self.parts.get(index) else {
                at_line_start = false;
                continue;
            };
            let whole = self.str_of(text);
            let starts = std::mem::replace(&mut at_line_start, whole.ends_with('\n'));
            if !starts || is_blank_line(whole) {
                continue;
            }
            let bytes: usize = whole.chars().take(smallest).map(char::len_utf8).sum();
            let cut = |text: TextRange| TextRange::new((text.start + bytes as u32).min(text.end), text.end);
            let text = match text {
                TextRef::Source(text) => TextRef::Source(cut(text)),
                TextRef::Decoded(text) => TextRef::Decoded(cut(text)),
            };
            if let Some(part) = self.parts.get_mut(index) {
                *part = Part { kind: PartKind::Text(text), range };
            }
        }
    }
}

fn is_blank_line(text: &str) -> bool {
    text.ends_with('\n') && text.trim().is_empty()
}

fn indent_of(text: &str) -> usize {
    text.chars().take_while(|char| char.is_whitespace()).count()
}
