//! Strings in JSON: escapes, and the templates and references inside.

use super::reader::{Kind, Value};
use super::{Maker, Strings, inner};
use crate::source::TextRange;
use crate::syntax::native::{DEPTH_LIMIT, Embedded};
use crate::syntax::tree::{NONE, Tag};

impl Maker<'_> {
    pub(super) fn string_expression(&mut self, value: Value, strings: Strings) -> u32 {
        let content = inner(value.range);
        let source = content.of(self.text);
        let is_literal = match strings {
            Strings::Literal => true,
            // An escape may hide a `$` or `%`.
            Strings::Templates => !(source.contains("${") || source.contains("%{") || source.contains("\\u")),
            Strings::References => false,
        };
        if is_literal {
            let text = self.string(value);
            return self.out.text_node(text, value.range);
        }
        if value.kind == Kind::PlainString {
            let text = self.text;
            return self.embedded(text, (content.start as usize, content.end as usize), &[], value, strings);
        }
        let mut decoded = String::with_capacity(source.len());
        let mut map = vec![(0, content.start)];
        decode(content, self.text, &mut decoded, Some(&mut map));
        self.embedded(&decoded, (0, decoded.len()), &map, value, strings)
    }

    fn embedded(
        &mut self,
        text: &str,
        (start, end): (usize, usize),
        map: &[(u32, u32)],
        value: Value,
        strings: Strings,
    ) -> u32 {
        let depth = (self.depth + 1).min(DEPTH_LIMIT);
        let embedded = Embedded { text, start, end, map, depth };
        let errors = self.out.errors.len();
        let comments = self.out.comments.len();
        let base = self.out.pending.len();
        if strings == Strings::References {
            if let Ok(node) = embedded.expression(&mut self.out) {
                return node;
            }
            self.out.errors.truncate(errors);
            self.out.comments.truncate(comments);
            self.out.pending.truncate(base);
        }
        let result = embedded.template(&mut self.out, value.range);
        if result.is_err() {
            self.out.pending.truncate(base);
        }
        result.unwrap_or_else(|_| self.out.node(Tag::Invalid, NONE, NONE, value.range))
    }
}

/// Appends the value of a string whose content is that range. With `map`, notes after each escape which offset of the
/// value stands for which offset of the source.
pub(super) fn decode(content: TextRange, text: &str, out: &mut String, mut map: Option<&mut Vec<(u32, u32)>>) {
    let source = content.of(text);
    let from = out.len();
    let mut rest = source;
    while let Some(at) = memchr::memchr(b'\\', rest.as_bytes()) {
        out.push_str(rest.get(..at).unwrap_or(""));
        let (char, length) = escape(rest.get(at..).unwrap_or(""));
        out.push(char);
        rest = rest.get(at + length..).unwrap_or("");
        if let Some(map) = map.as_deref_mut() {
            let read = source.len() - rest.len();
            map.push(((out.len() - from) as u32, content.start + read as u32));
        }
    }
    out.push_str(rest);
}

/// The character that an escape stands for, and the escape's length. Half of a surrogate pair becomes U+FFFD.
fn escape(text: &str) -> (char, usize) {
    let plain = match text.as_bytes().get(1) {
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode_escape(text),
        Some(&byte) => char::from(byte),
        None => char::REPLACEMENT_CHARACTER,
    };
    (plain, 2)
}

fn unicode_escape(text: &str) -> (char, usize) {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u32::from_str_radix(digits, 16).ok()
    };
    let Some(first) = unit(0) else { return (char::REPLACEMENT_CHARACTER, 2) };
    if let Some(char) = char::from_u32(first) {
        return (char, 6);
    }
    match unit(6) {
        Some(second @ 0xdc00..0xe000) if first < 0xdc00 => {
            let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 12)
        }
        _ => (char::REPLACEMENT_CHARACTER, 6),
    }
}
