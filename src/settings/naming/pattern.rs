//! Regular expressions that a whole text must match.

use regex::{Regex, RegexBuilder};
use regex_automata::util::syntax;

/// An anchored regular expression in RE2's syntax.
#[derive(Clone, Debug)]
pub struct Pattern {
    text: String,
    regex: Regex,
}

impl Pattern {
    /// Reads it. The error reads well after a colon.
    pub fn compile(text: &str) -> Result<Self, String> {
        // On its own first: `a)|(b` would be well formed only once it is wrapped.
        syntax::parse(text).map_err(|error| reason(&error.to_string()))?;
        let built = RegexBuilder::new(&format!(r"\A(?:{text})\z")).size_limit(SIZE_LIMIT).build();
        match built {
            Ok(regex) => Ok(Self { text: text.to_owned(), regex }),
            Err(regex::Error::CompiledTooBig(_)) => Err("this regular expression is too big".to_owned()),
            Err(error) => Err(reason(&error.to_string())),
        }
    }

    /// As written, without the anchors.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the whole text matches.
    pub fn matches(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// The error's own words, without its drawing of the pattern.
fn reason(error: &str) -> String {
    let words = error.rsplit("error: ").next().unwrap_or(error).trim();
    format!("this regular expression is wrong: {words}")
}

/// In bytes; a pattern of a settings file takes a few thousand.
const SIZE_LIMIT: usize = 1 << 20;
