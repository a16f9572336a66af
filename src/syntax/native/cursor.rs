//! Steps over bytes: space, comments, names, line breaks.

use memchr::{memchr, memmem};

use super::{Parsed, Parser, message};
use crate::source::TextRange;
use crate::syntax::tree::Comment;

/// Letter or underscore.
const START: u8 = 1;
/// May follow in a name.
const CONTINUE: u8 = 2;
/// Ends the plain part of a quoted string.
pub(super) const QUOTED_STOP: u8 = 4;

/// Space, or the start of a comment.
const SPACE: u8 = 8;

#[expect(clippy::indexing_slicing, reason = "the compiler runs this loop, which ends at 256")]
const CLASSES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let ascii = byte as u8;
        if ascii.is_ascii_alphabetic() || ascii == b'_' {
            table[byte] |= START | CONTINUE;
        }
        if ascii.is_ascii_digit() || ascii == b'-' {
            table[byte] |= CONTINUE;
        }
        if matches!(ascii, b' ' | b'\t' | b'\n' | b'\r' | b'#' | b'/') {
            table[byte] |= SPACE;
        }
        if matches!(ascii, b'"' | b'\\' | b'$' | b'%' | b'\n' | b'\r') {
            table[byte] |= QUOTED_STOP;
        }
        byte += 1;
    }
    table
};

pub(super) fn is(byte: u8, class: u8) -> bool {
    CLASSES.get(usize::from(byte)).is_some_and(|&classes| classes & class != 0)
}

impl<'s> Parser<'s> {
    /// The byte at the cursor, 0 at the end.
    pub(super) fn byte(&self) -> u8 {
        self.bytes.get(self.pos).copied().unwrap_or(0)
    }

    /// The byte so many after the cursor, 0 past the end.
    pub(super) fn byte_at(&self, ahead: usize) -> u8 {
        self.bytes.get(self.pos + ahead).copied().unwrap_or(0)
    }

    pub(super) fn at_end(&self) -> bool {
        self.pos >= self.bytes.len()
    }

    pub(super) fn rest(&self) -> &'s [u8] {
        self.bytes.get(self.pos..).unwrap_or(&[])
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &'s str {
        self.text.get(start..end).unwrap_or("")
    }

    /// Where a byte of `text` stands in the source.
    pub(super) fn source(&self, pos: usize) -> u32 {
        if self.map.is_empty() {
            return pos as u32;
        }
        let after = self.map.partition_point(|&(decoded, _)| decoded as usize <= pos);
        let (decoded, source) = self.map.get(after.saturating_sub(1)).copied().unwrap_or((0, 0));
        source + (pos as u32).saturating_sub(decoded)
    }

    pub(super) fn range(&self, start: usize, end: usize) -> TextRange {
        TextRange::new(self.source(start), self.source(end))
    }

    pub(super) fn at_newline(&self) -> bool {
        match self.byte() {
            b'\n' => true,
            b'\r' => self.byte_at(1) == b'\n',
            _ => false,
        }
    }

    /// Steps over a line break, if one is here.
    pub(super) fn newline(&mut self) -> bool {
        match self.byte() {
            b'\n' => self.pos += 1,
            b'\r' if self.byte_at(1) == b'\n' => self.pos += 2,
            _ => return false,
        }
        true
    }

    /// Steps over space, comments, and line breaks where they mean nothing.
    #[inline]
    pub(super) fn skip_space(&mut self) {
        if is(self.byte(), SPACE) {
            self.skip_some_space();
        }
    }

    fn skip_some_space(&mut self) {
        loop {
            match self.byte() {
                b' ' | b'\t' => {
                    let run = self.rest().iter().position(|&byte| byte != b' ' && byte != b'\t');
                    self.pos += run.unwrap_or(self.rest().len());
                }
                b'\n' if !self.newlines => self.pos += 1,
                b'\r' if !self.newlines && self.byte_at(1) == b'\n' => self.pos += 2,
                b'#' => self.line_comment(),
                b'/' if self.byte_at(1) == b'/' => self.line_comment(),
                b'/' if self.byte_at(1) == b'*' => {
                    if !self.block_comment() {
                        return;
                    }
                }
                _ => return,
            }
        }
    }

    /// Steps over space, comments and line breaks.
    pub(super) fn skip_lines(&mut self) {
        self.skip_space();
        while self.newline() {
            self.skip_space();
        }
    }

    fn line_comment(&mut self) {
        let start = self.pos;
        let length = memchr(b'\n', self.rest()).unwrap_or(self.bytes.len() - start);
        self.pos += length;
        let has_return = self.bytes.get(self.pos.wrapping_sub(1)) == Some(&b'\r') && !self.at_end();
        let range = self.range(start, self.pos - usize::from(has_return));
        self.out.comments.push(Comment { range });
    }

    /// Steps over `/* … */`; stays at one that is never closed.
    fn block_comment(&mut self) -> bool {
        let start = self.pos;
        let inner = self.bytes.get(start + 2..).unwrap_or(&[]);
        let Some(length) = (start < self.no_comment_end).then(|| memmem::find(inner, b"*/")).flatten() else {
            self.no_comment_end = self.no_comment_end.min(start);
            return false;
        };
        self.pos = start + 2 + length + 2;
        let range = self.range(start, self.pos);
        self.out.comments.push(Comment { range });
        true
    }

    /// Whether a name starts here. Letters are those of today's Unicode; Terraform knows those of Unicode 9, so we take a
    /// few names that it refuses.
    pub(super) fn at_name(&self) -> bool {
        let byte = self.byte();
        is(byte, START) || (byte >= 0x80 && self.char_at(self.pos).is_some_and(unicode_ident::is_xid_start))
    }

    pub(super) fn char_at(&self, pos: usize) -> Option<char> {
        self.text.get(pos..).and_then(|rest| rest.chars().next())
    }

    /// Steps over a name and gives its end; the caller knows that one starts here.
    pub(super) fn name(&mut self) -> usize {
        loop {
            let byte = self.byte();
            if is(byte, CONTINUE) {
                self.pos += 1;
            } else if byte < 0x80 {
                return self.pos;
            } else {
                match self.char_at(self.pos) {
                    Some(char) if self.pos < self.bytes.len() && unicode_ident::is_xid_continue(char) => {
                        self.pos += char.len_utf8();
                    }
                    _ => return self.pos,
                }
            }
        }
    }

    /// Steps over that very name, if it is here.
    pub(super) fn keyword(&mut self, keyword: &str) -> bool {
        let start = self.pos;
        if !self.rest().starts_with(keyword.as_bytes()) {
            return false;
        }
        if self.name() == start + keyword.len() {
            return true;
        }
        self.pos = start;
        false
    }

    /// Steps over a byte that must be here.
    pub(super) fn expect(&mut self, byte: u8, wording: impl FnOnce() -> message::Wording) -> Parsed<()> {
        self.skip_space();
        if self.byte() == byte && !self.at_end() {
            self.pos += 1;
            return Ok(());
        }
        let (start, end) = self.here();
        Err(self.fail(start, end, wording()))
    }

    /// The character at the cursor, as a place to point at.
    pub(super) fn here(&self) -> (usize, usize) {
        let length = if self.at_end() { 0 } else { self.char_at(self.pos).map_or(0, char::len_utf8) };
        (self.pos, self.pos + length)
    }
}
