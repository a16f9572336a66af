//! The one place where secrets are hidden and dangerous characters made harmless.

use std::borrow::Cow;
use std::fmt::Write as _;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::source::{FileId, Span, TextRange};

/// What must never be shown: places in files, and the texts found there.
#[derive(Debug, Default)]
pub struct Mask {
    places: FxHashMap<FileId, Vec<TextRange>>,
    texts: Vec<String>,
}

/// What stands for a hidden text.
const HIDDEN: &str = "(hidden)";

/// Texts shorter than this are hidden only in place: hiding every "a" of a message would help nobody.
const SHORTEST_TEXT: usize = 4;

impl Mask {
    /// Hides these places; `texts` are the values found there, hidden wherever a message repeats them.
    pub fn new(places: impl IntoIterator<Item = Span>, texts: impl IntoIterator<Item = String>) -> Self {
        let mut by_file: FxHashMap<FileId, Vec<TextRange>> = FxHashMap::default();
        for span in places {
            by_file.entry(span.file).or_default().push(span.range);
        }
        for ranges in by_file.values_mut() {
            ranges.sort_unstable();
            ranges.dedup();
        }
        let unique: FxHashSet<String> = texts.into_iter().filter(|text| text.len() >= SHORTEST_TEXT).collect();
        let mut texts: Vec<String> = unique.into_iter().collect();
        // The longest first, so that a secret which holds another one is hidden whole.
        texts.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        Self { places: by_file, texts }
    }

    /// The bytes of one file with secrets overwritten by `*`, byte for byte, so that offsets still hold.
    pub fn source<'a>(&self, file: FileId, text: &'a str) -> Cow<'a, str> {
        let Some(ranges) = self.places.get(&file) else { return Cow::Borrowed(text) };
        let mut hidden = String::with_capacity(text.len());
        let mut at = 0;
        for range in ranges {
            let start = (range.start as usize).max(at);
            let end = (range.end as usize).max(start);
            hidden.push_str(text.get(at..start).unwrap_or(""));
            for character in text.get(start..end).unwrap_or("").chars() {
                match character {
                    '\n' | '\r' => hidden.push(character),
                    _ => hidden.extend(std::iter::repeat_n('*', character.len_utf8())),
                }
            }
            at = end;
        }
        hidden.push_str(text.get(at..).unwrap_or(""));
        Cow::Owned(hidden)
    }

    /// A message, an address or any other text with every known secret in it replaced, and control characters escaped.
    pub fn text(&self, text: &str) -> String {
        let mut shown = escape_control(text).into_owned();
        for secret in &self.texts {
            if shown.contains(secret.as_str()) {
                shown = shown.replace(secret.as_str(), HIDDEN);
            }
        }
        shown
    }
}

/// Replaces control characters and those that change the direction of text by `\u{…}`, so that a repository can neither
/// drive a terminal nor show one thing and mean another. Newline and tab stay.
pub fn escape_control(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_dangerous) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_dangerous(character) {
            let _ = write!(safe, "\\u{{{:x}}}", character as u32);
        } else {
            safe.push(character);
        }
    }
    Cow::Owned(safe)
}

fn is_dangerous(character: char) -> bool {
    matches!(character,
        '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
