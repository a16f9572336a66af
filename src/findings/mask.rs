//! The one place where secrets are hidden and dangerous characters made harmless.

use std::borrow::Cow;
use std::fmt::Write as _;

use aho_corasick::{AhoCorasick, MatchKind};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::source::{FileId, Span, TextRange};

/// What must never be shown: places in files, and the texts found there.
#[derive(Debug, Default)]
pub struct Mask {
    places: FxHashMap<FileId, Vec<TextRange>>,
    texts: Texts,
    /// Says of a word whether it is a provider's own, such as the name of a resource type.
    is_vocabulary: Option<fn(&str) -> bool>,
}

/// The values to hide, all searched for in one pass.
#[derive(Debug, Default)]
enum Texts {
    #[default]
    None,
    Known(AhoCorasick),
    /// More than a search can be built for: then nothing is shown at all.
    TooMany,
}

/// What stands for a hidden text.
const HIDDEN: &str = "(hidden)";

/// Texts shorter than this are hidden only in place: hiding every "a" of a message would help nobody.
const SHORTEST_TEXT: usize = 4;

/// Shorter than this, a text is hidden only where it stands by itself: `pass` is no secret inside `password`.
const LONG_TEXT: usize = 8;

/// A line of a secret that has several is hidden by itself from this length on: snippets show single lines.
const SHORTEST_LINE: usize = 16;

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
        Self { places: by_file, texts: Texts::new(texts), is_vocabulary: None }
    }

    /// Leaves words alone in messages that are a provider's own: with `postgres` for a password,
    /// `azurerm_postgresql_server` is still no secret.
    #[must_use]
    pub fn sparing(self, is_vocabulary: fn(&str) -> bool) -> Self {
        Self { is_vocabulary: Some(is_vocabulary), ..self }
    }

    /// The bytes of one file with secrets overwritten by `*`, byte for byte, so that offsets still hold.
    pub fn source<'a>(&self, file: FileId, text: &'a str) -> Cow<'a, str> {
        let mut hidden = self.places.get(&file).cloned().unwrap_or_default();
        self.texts.find(text, |start, end| hidden.push(TextRange::new(start, end)));
        if hidden.is_empty() {
            return Cow::Borrowed(text);
        }
        hidden.sort_unstable();
        Cow::Owned(overwrite(text, &hidden))
    }

    /// A message, an address or any other text with every known secret in it replaced, and control characters escaped.
    pub fn text(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut at = 0;
        self.texts.find(text, |start, end| {
            if self.is_spared(text, start as usize, end as usize) {
                return;
            }
            shown.push_str(text.get(at..start as usize).unwrap_or(""));
            shown.push_str(HIDDEN);
            at = end as usize;
        });
        shown.push_str(text.get(at..).unwrap_or(""));
        match escape_control(&shown) {
            Cow::Borrowed(_) => shown,
            Cow::Owned(escaped) => escaped,
        }
    }
}

impl Mask {
    /// Whether a part of a text lies inside a longer word that is a provider's own.
    fn is_spared(&self, text: &str, start: usize, end: usize) -> bool {
        let is_inner = |character: char| character.is_ascii_alphanumeric() || character == '_';
        let before = text.get(..start).unwrap_or("");
        let after = text.get(end..).unwrap_or("");
        let from = before.trim_end_matches(is_inner).len();
        let to = text.len() - after.trim_start_matches(is_inner).len();
        let is_longer = from < start || end < to;
        is_longer && self.is_vocabulary.is_some_and(|is_vocabulary| text.get(from..to).is_some_and(is_vocabulary))
    }
}

impl Texts {
    fn new(texts: impl IntoIterator<Item = String>) -> Self {
        let mut unique: FxHashSet<String> = FxHashSet::default();
        for text in texts {
            if text.contains('\n') {
                unique
                    .extend(text.lines().map(str::trim).filter(|line| line.len() >= SHORTEST_LINE).map(str::to_owned));
            }
            if text.len() >= SHORTEST_TEXT {
                unique.insert(text);
            }
        }
        if unique.is_empty() {
            return Self::None;
        }
        let mut texts: Vec<String> = unique.into_iter().collect();
        texts.sort_unstable();
        // The longest wins, so that a secret which holds another one is hidden whole.
        AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(texts).map_or(Self::TooMany, Self::Known)
    }

    /// Calls back with each place of a secret, in order.
    fn find(&self, text: &str, mut found: impl FnMut(u32, u32)) {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        match self {
            Self::None => {}
            Self::Known(search) => {
                let places =
                    search.find_iter(text).filter(|at| at.len() >= LONG_TEXT || is_word(text, at.start(), at.end()));
                places.for_each(|at| found(offset(at.start()), offset(at.end())));
            }
            Self::TooMany => found(0, offset(text.len())),
        }
    }
}

/// Whether no letter, digit or `_` touches a part of a text.
fn is_word(text: &str, start: usize, end: usize) -> bool {
    let is_inner = |character: char| character.is_alphanumeric() || character == '_';
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    let after = text.get(end..).and_then(|after| after.chars().next());
    !before.is_some_and(is_inner) && !after.is_some_and(is_inner)
}

/// Puts `*` over sorted ranges, byte for byte; line ends stay.
fn overwrite(text: &str, ranges: &[TextRange]) -> String {
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
    hidden
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
