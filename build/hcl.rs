//! Reading our own HCL: typed access to attributes, with errors that name the file and line.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};

use hcl_edit::Span as _;
use hcl_edit::expr::Expression;
use hcl_edit::parser;
use hcl_edit::structure::{Attribute, Block, Body, Structure};
use hcl_edit::template::Element;

/// A file under `rules/` and the errors found in it.
pub(crate) struct Reader<'e> {
    path: PathBuf,
    text: String,
    errors: &'e mut Vec<String>,
}

/// A place in the file being read.
pub(crate) type At = Option<Range<usize>>;

/// The files below a folder with that ending, sorted.
pub(crate) fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

impl<'e> Reader<'e> {
    /// Reads and parses a file.
    pub(crate) fn open(path: &Path, errors: &'e mut Vec<String>) -> Option<(Self, Body)> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                errors.push(format!("{}: {error}", path.display()));
                return None;
            }
        };
        match parser::parse_body(&text) {
            Ok(body) => Some((Self { path: path.to_owned(), text, errors }, body)),
            Err(error) => {
                errors.push(format!("{}:{}: {}", path.display(), error.location().line(), error.message()));
                None
            }
        }
    }

    /// Notes an error.
    pub(crate) fn error(&mut self, at: At, message: &str) {
        let start = at.map_or(0, |range| range.start);
        let line = self.text.get(..start).unwrap_or("").matches('\n').count() + 1;
        self.errors.push(format!("{}:{line}: {message}", self.path.display()));
    }

    /// Refuses attributes and blocks with other names than these.
    pub(crate) fn only(&mut self, body: &Body, attributes: &[&str], blocks: &[&str]) {
        for structure in body {
            let (name, span, known) = match structure {
                Structure::Attribute(attribute) => (attribute.key.as_str(), attribute.span(), attributes),
                Structure::Block(block) => (block.ident.as_str(), block.span(), blocks),
            };
            if !known.contains(&name) {
                self.error(span, &format!("`{name}` is not known here"));
            }
        }
    }

    /// A required text.
    pub(crate) fn text(&mut self, body: &Body, name: &str, owner: At) -> String {
        if body.get_attribute(name).is_none() {
            self.error(owner, &format!("`{name}` is missing"));
        }
        self.optional_text(body, name).unwrap_or_default()
    }

    /// A text that may be left out.
    pub(crate) fn optional_text(&mut self, body: &Body, name: &str) -> Option<String> {
        let attribute = body.get_attribute(name)?;
        let text = text_of(&attribute.value);
        if text.is_none() {
            self.error(attribute.span(), &format!("`{name}` must be a text without interpolation"));
        }
        text
    }

    /// An expression as it is written.
    pub(crate) fn source_of(&self, body: &Body, name: &str) -> Option<String> {
        let range = body.get_attribute(name)?.value.span()?;
        self.text.get(range).map(|text| text.trim().to_owned())
    }

    /// A list of texts; absent is empty.
    pub(crate) fn texts(&mut self, body: &Body, name: &str) -> Vec<String> {
        let Some(attribute) = body.get_attribute(name) else { return Vec::new() };
        let list: Option<Vec<String>> = match &attribute.value {
            Expression::Array(array) => array.iter().map(text_of).collect(),
            _ => None,
        };
        if list.is_none() {
            self.error(attribute.span(), &format!("`{name}` must be a list of texts"));
        }
        list.unwrap_or_default()
    }

    /// A text out of a closed list.
    pub(crate) fn choice(&mut self, body: &Body, name: &str, choices: &[&str], owner: At) -> String {
        let word = self.text(body, name, owner.clone());
        if !choices.contains(&word.as_str()) {
            let span = body.get_attribute(name).and_then(Attribute::span).or(owner);
            self.error(span, &format!("`{name}` must be one of {}", choices.join(", ")));
        }
        word
    }
}

/// The only label of a block.
pub(crate) fn label(block: &Block) -> String {
    block.labels.first().map(|label| label.as_str().to_owned()).unwrap_or_default()
}

/// The text of a string or heredoc.
pub(crate) fn text_of(expression: &Expression) -> Option<String> {
    match expression {
        Expression::String(text) => Some(text.value().clone()),
        Expression::HeredocTemplate(heredoc) => {
            let mut text = String::new();
            for element in &heredoc.template {
                match element {
                    Element::Literal(literal) => text.push_str(literal),
                    _ => return None,
                }
            }
            Some(dedented(&text))
        }
        _ => None,
    }
}

/// Takes the indent that all lines share away; our own heredocs are all of the `<<-` kind.
fn dedented(text: &str) -> String {
    let filled = || text.lines().filter(|line| !line.trim().is_empty());
    let indent = filled().map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    text.lines().fold(String::new(), |mut out, line| {
        let _ = writeln!(out, "{}", line.get(indent..).unwrap_or(""));
        out
    })
}

/// A Rust string literal.
pub(crate) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// A Rust slice literal of texts.
pub(crate) fn quoted_list(texts: &[String]) -> String {
    format!("&[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

/// A Rust `Option` literal of a text.
pub(crate) fn quoted_option(text: Option<&String>) -> String {
    text.map_or("None".to_owned(), |text| format!("Some({})", quoted(text)))
}

/// The name of a Rust variant for a word.
pub(crate) fn variant(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_ascii_uppercase().to_string() + characters.as_str()).unwrap_or_default()
}
