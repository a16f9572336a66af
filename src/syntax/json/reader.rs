//! From JSON text to a flat list of JSON values. The first error ends the reading; what was read stays.

use crate::source::TextRange;
use crate::syntax::tree::SyntaxError;

use super::message;
use crate::syntax::native::DEPTH_LIMIT;

/// A JSON value; its children are a slice of [`Document::children`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Value {
    pub(super) kind: Kind,
    pub(super) range: TextRange,
    children: (u32, u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    True,
    False,
    Number,
    /// Without a backslash: what is between the quotes is the value.
    PlainString,
    /// With escapes.
    EscapedString,
    Array,
    /// Children are keys and values in turn.
    Object,
}

/// All values of a file, parents after their children.
#[derive(Default)]
pub(super) struct Document {
    values: Vec<Value>,
    children: Vec<u32>,
    pub(super) root: Option<u32>,
    pub(super) error: Option<SyntaxError>,
}

impl Document {
    pub(super) fn value(&self, id: u32) -> Value {
        let nothing = Value { kind: Kind::Null, range: TextRange::default(), children: (0, 0) };
        self.values.get(id as usize).copied().unwrap_or(nothing)
    }

    pub(super) fn children(&self, value: Value) -> &[u32] {
        self.children.get(value.children.0 as usize..value.children.1 as usize).unwrap_or(&[])
    }
}

pub(super) fn read(text: &str) -> Document {
    let mut reader =
        Reader { text, bytes: text.as_bytes(), pos: 0, depth: 0, out: Document::default(), pending: Vec::new() };
    let root = reader.value();
    reader.skip_space();
    if reader.out.error.is_none() && reader.pos < reader.bytes.len() {
        reader.fail(reader.pos, message::after_value());
    }
    reader.out.root = root;
    reader.out
}

struct Reader<'s> {
    text: &'s str,
    bytes: &'s [u8],
    pos: usize,
    depth: u32,
    out: Document,
    pending: Vec<u32>,
}

impl Reader<'_> {
    fn byte(&self) -> u8 {
        self.bytes.get(self.pos).copied().unwrap_or(0)
    }

    fn skip_space(&mut self) {
        while matches!(self.byte(), b' ' | b'\t' | b'\n' | b'\r') {
            self.pos += 1;
        }
    }

    fn fail(&mut self, start: usize, (message, help): message::Wording) {
        let length = self.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let range = TextRange::new(start as u32, (start + length) as u32);
        self.set_error(SyntaxError { range, message, help, is_limit: false });
    }

    fn set_error(&mut self, error: SyntaxError) {
        self.out.error.get_or_insert(error);
    }

    fn add(&mut self, kind: Kind, start: usize, base: usize) -> u32 {
        let first = self.out.children.len() as u32;
        self.out.children.extend(self.pending.drain(base..));
        let range = TextRange::new(start as u32, self.pos as u32);
        self.out.values.push(Value { kind, range, children: (first, self.out.children.len() as u32) });
        self.out.values.len() as u32 - 1
    }

    /// Reads a value; `None` if there is none, an error then says so.
    fn value(&mut self) -> Option<u32> {
        self.skip_space();
        match self.byte() {
            b'{' => self.container(Self::object),
            b'[' => self.container(Self::array),
            b'"' => self.string(),
            b'-' | b'0'..=b'9' => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' => self.word(),
            _ => {
                let wording = message::not_a_value(self.text.get(self.pos..).unwrap_or(""));
                self.fail(self.pos, wording);
                None
            }
        }
    }

    fn container(&mut self, read: fn(&mut Self) -> u32) -> Option<u32> {
        if self.depth >= DEPTH_LIMIT {
            let range = TextRange::new(self.pos as u32, self.pos as u32 + 1);
            let message = message::too_deep(DEPTH_LIMIT);
            self.set_error(SyntaxError { range, message, help: None, is_limit: true });
            return None;
        }
        self.depth += 1;
        let id = read(self);
        self.depth -= 1;
        Some(id)
    }

    fn object(&mut self) -> u32 {
        let start = self.pos;
        let base = self.pending.len();
        self.pos += 1;
        self.skip_space();
        if self.byte() == b'}' {
            self.pos += 1;
            return self.add(Kind::Object, start, base);
        }
        loop {
            self.skip_space();
            if self.byte() != b'"' {
                let wording = message::not_a_key(self.byte(), self.pos >= self.bytes.len());
                self.fail(self.pos, wording);
                break;
            }
            let Some(key) = self.string() else { break };
            self.skip_space();
            if self.byte() != b':' {
                self.fail(self.pos, message::no_colon(self.byte()));
                break;
            }
            self.pos += 1;
            let Some(value) = self.value() else { break };
            self.pending.extend([key, value]);
            if self.out.error.is_some() || !self.goes_on(b'}', start) {
                break;
            }
        }
        self.add(Kind::Object, start, base)
    }

    fn array(&mut self) -> u32 {
        let start = self.pos;
        let base = self.pending.len();
        self.pos += 1;
        self.skip_space();
        if self.byte() == b']' {
            self.pos += 1;
            return self.add(Kind::Array, start, base);
        }
        while let Some(value) = self.value() {
            self.pending.push(value);
            if self.out.error.is_some() || !self.goes_on(b']', start) {
                break;
            }
        }
        self.add(Kind::Array, start, base)
    }

    /// After a value in a container that started at `start`: over a comma, or over the closing bracket.
    fn goes_on(&mut self, close: u8, start: usize) -> bool {
        self.skip_space();
        let byte = self.byte();
        if byte == close {
            self.pos += 1;
            return false;
        }
        if byte == b',' {
            let comma = self.pos;
            self.pos += 1;
            self.skip_space();
            if self.byte() != close {
                return true;
            }
            self.fail(comma, message::trailing_comma());
            return false;
        }
        if self.pos >= self.bytes.len() {
            self.fail(start, message::never_closed(close));
        } else {
            self.fail(self.pos, message::no_comma(byte, close));
        }
        false
    }

    fn string(&mut self) -> Option<u32> {
        let start = self.pos;
        self.pos += 1;
        let mut kind = Kind::PlainString;
        loop {
            let rest = self.bytes.get(self.pos..).unwrap_or(&[]);
            let Some(length) = rest.iter().position(|&byte| matches!(byte, b'"' | b'\\' | 0..=31)) else {
                self.fail(start, message::string_not_closed());
                return None;
            };
            self.pos += length;
            match self.byte() {
                b'"' => {
                    self.pos += 1;
                    let base = self.pending.len();
                    return Some(self.add(kind, start, base));
                }
                b'\\' => {
                    kind = Kind::EscapedString;
                    if !self.escape() {
                        return None;
                    }
                }
                b'\n' | b'\r' => {
                    self.fail(start, message::string_not_closed());
                    return None;
                }
                _ => {
                    self.fail(self.pos, message::control_character());
                    return None;
                }
            }
        }
    }

    fn escape(&mut self) -> bool {
        let length = match self.bytes.get(self.pos + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
            Some(b'u') => {
                let digits = self.bytes.get(self.pos + 2..self.pos + 6).unwrap_or(&[]);
                if digits.len() == 4 && digits.iter().all(u8::is_ascii_hexdigit) { 6 } else { 0 }
            }
            _ => 0,
        };
        if length == 0 {
            self.fail(self.pos, message::unknown_escape());
        }
        self.pos += length;
        length > 0
    }

    fn digits(&mut self) -> usize {
        let start = self.pos;
        while self.byte().is_ascii_digit() {
            self.pos += 1;
        }
        self.pos - start
    }

    fn number(&mut self) -> Option<u32> {
        let start = self.pos;
        self.pos += usize::from(self.byte() == b'-');
        let has_zero = self.byte() == b'0';
        let whole = self.digits();
        let mut is_valid = whole == 1 || (whole > 1 && !has_zero);
        if self.byte() == b'.' {
            self.pos += 1;
            is_valid &= self.digits() > 0;
        }
        if matches!(self.byte(), b'e' | b'E') {
            self.pos += 1;
            self.pos += usize::from(matches!(self.byte(), b'+' | b'-'));
            is_valid &= self.digits() > 0;
        }
        if !is_valid || self.byte().is_ascii_alphanumeric() || matches!(self.byte(), b'.' | b'+' | b'-') {
            self.fail(start, message::not_a_number());
            return None;
        }
        let base = self.pending.len();
        Some(self.add(Kind::Number, start, base))
    }

    fn word(&mut self) -> Option<u32> {
        let start = self.pos;
        while self.byte().is_ascii_alphanumeric() || self.byte() == b'_' {
            self.pos += 1;
        }
        let word = self.text.get(start..self.pos).unwrap_or("");
        let kind = match word {
            "null" => Kind::Null,
            "true" => Kind::True,
            "false" => Kind::False,
            _ => {
                let wording = message::unknown_word(word);
                self.fail(start, wording);
                return None;
            }
        };
        let base = self.pending.len();
        Some(self.add(kind, start, base))
    }
}
