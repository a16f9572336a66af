//! Reading a name by a format made of tokens, in every way.

use std::collections::BTreeMap;

use super::{FormatPart, Pattern, TokenFormat};

/// What a token can be.
#[derive(Clone, Debug)]
pub enum TokenKind {
    /// One of these values.
    Values(Vec<String>),
    /// The value that belongs to the resource type.
    ByType(BTreeMap<String, String>),
    /// The value that belongs to the region.
    ByRegion(BTreeMap<String, String>),
    /// Whatever matches.
    Pattern(Pattern),
}

/// Tokens by name.
pub type Vocabulary = BTreeMap<String, TokenKind>;

/// What bears the name, as far as tokens depend on it. Where it is not known, every value is possible.
#[derive(Clone, Copy, Debug, Default)]
pub struct NameContext<'a> {
    /// The resource type.
    pub resource_type: Option<&'a str>,
    /// The region.
    pub region: Option<&'a str>,
}

/// One way to read a name: each token of the format that is there, with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// In the order of the name.
    pub tokens: Vec<(String, String)>,
}

/// All ways to read a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Readings {
    /// The format does not apply: this token has no value for the resource type or region.
    NotApplied(String),
    /// The ways; none where the name does not follow the format. Longer values come before shorter ones.
    Found(Vec<Reading>),
    /// The name is too long, or has too many readings, to be judged.
    TooMany,
}

impl TokenFormat {
    /// Reads a name in every way.
    pub fn readings(&self, name: &str, vocabulary: &Vocabulary, context: NameContext<'_>) -> Readings {
        if let Some(token) = self.tokens().find(|token| has_no_value(vocabulary.get(*token), context)) {
            return Readings::NotApplied(token.to_owned());
        }
        if name.len() > LONGEST_NAME {
            return Readings::TooMany;
        }
        let mut reader = Reader { vocabulary, context, steps: 0, so_far: Vec::new(), found: Vec::new() };
        for expansion in self.expansions() {
            reader.read(&expansion, name);
        }
        if reader.steps >= MOST_STEPS { Readings::TooMany } else { Readings::Found(reader.found) }
    }
}

impl TokenKind {
    /// Whether its values are not listed.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Pattern(_))
    }
}

fn has_no_value(kind: Option<&TokenKind>, context: NameContext<'_>) -> bool {
    match (kind, context.resource_type, context.region) {
        (Some(TokenKind::ByType(values)), Some(resource_type), _) => !values.contains_key(resource_type),
        (Some(TokenKind::ByRegion(values)), _, Some(region)) => !values.contains_key(region),
        _ => false,
    }
}

struct Reader<'a> {
    vocabulary: &'a Vocabulary,
    context: NameContext<'a>,
    steps: usize,
    so_far: Vec<(String, String)>,
    found: Vec<Reading>,
}

impl Reader<'_> {
    fn read(&mut self, parts: &[&FormatPart], rest: &str) {
        self.steps += 1;
        if self.steps >= MOST_STEPS {
            return;
        }
        let Some((first, after)) = parts.split_first() else {
            if rest.is_empty() {
                self.keep();
            }
            return;
        };
        match first {
            FormatPart::Literal(text) => {
                if let Some(rest) = rest.strip_prefix(text.as_str()) {
                    self.read(after, rest);
                }
            }
            FormatPart::Token(name) => self.read_token(name, after, rest),
            FormatPart::Optional(_) => {}
        }
    }

    fn read_token(&mut self, name: &str, after: &[&FormatPart], rest: &str) {
        let vocabulary = self.vocabulary;
        match vocabulary.get(name) {
            None => {}
            Some(TokenKind::Pattern(pattern)) => {
                // The last part of a format takes all that is left, which spares trying every length.
                let ends: Vec<usize> = if after.is_empty() {
                    vec![rest.len()]
                } else {
                    rest.char_indices().map(|(at, c)| at + c.len_utf8()).rev().collect()
                };
                for end in ends {
                    let Some((text, left)) = rest.split_at_checked(end) else { continue };
                    if pattern.matches(text) {
                        self.take(name, text, after, left);
                    }
                }
            }
            Some(kind) => {
                for value in closed_values(kind, self.context) {
                    if let Some(left) = rest.strip_prefix(value) {
                        self.take(name, value, after, left);
                    }
                }
            }
        }
    }

    fn take(&mut self, name: &str, text: &str, after: &[&FormatPart], left: &str) {
        self.so_far.push((name.to_owned(), text.to_owned()));
        self.read(after, left);
        self.so_far.pop();
    }

    fn keep(&mut self) {
        let reading = Reading { tokens: self.so_far.clone() };
        if !self.found.contains(&reading) {
            self.found.push(reading);
        }
    }
}

/// The values that a closed token can have here, each once, the longest first.
fn closed_values<'v>(kind: &'v TokenKind, context: NameContext<'_>) -> Vec<&'v str> {
    let from_map = |map: &'v BTreeMap<String, String>, key: Option<&str>| match key {
        Some(key) => map.get(key).map(String::as_str).into_iter().collect(),
        None => map.values().map(String::as_str).collect::<Vec<_>>(),
    };
    let mut values = match kind {
        TokenKind::Values(values) => values.iter().map(String::as_str).collect(),
        TokenKind::ByType(map) => from_map(map, context.resource_type),
        TokenKind::ByRegion(map) => from_map(map, context.region),
        TokenKind::Pattern(_) => Vec::new(),
    };
    values.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    values.dedup();
    values
}

/// In bytes; no cloud lets names be longer.
const LONGEST_NAME: usize = 1024;
/// A name of two open tokens takes a few dozen.
const MOST_STEPS: usize = 20_000;
