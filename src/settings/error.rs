//! What is wrong with settings, as plain data; `report` draws it.

use crate::source::Span;

/// Settings that cannot be used: everything that is wrong with them, in the order of files and places.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot use the settings: {}", self.first_message())]
pub struct SettingsErrors {
    /// Never empty.
    pub list: Vec<SettingsError>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SettingsError {
    /// Where; absent where a file could not be read at all.
    pub span: Option<Span>,
    /// What is wrong: one sentence, lower-case start, no full stop.
    pub message: String,
    /// The next action, in the imperative.
    pub help: Option<String>,
    /// A second place that it is about, with a few words.
    pub also: Option<(Span, String)>,
}

/// Something about the settings that is worth saying and stops nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsNote {
    /// Where.
    pub span: Span,
    /// One sentence, lower-case start, no full stop.
    pub message: String,
}

impl SettingsErrors {
    /// The exit code that goes with wrong settings.
    pub const EXIT_CODE: u8 = 2;

    fn first_message(&self) -> String {
        let first = self.list.first().map_or("nothing is wrong", |error| error.message.as_str());
        match self.list.len() {
            0 | 1 => first.to_owned(),
            many => format!("{first}, and {} more", many - 1),
        }
    }
}

impl SettingsError {
    /// An error at a place.
    pub fn new(span: Span, message: String) -> Self {
        Self { span: Some(span), message, help: None, also: None }
    }

    /// The same with a next action.
    #[must_use]
    pub fn with_help(self, help: String) -> Self {
        Self { help: Some(help), ..self }
    }

    /// The same with a next action, where there is one.
    #[must_use]
    pub fn with_some_help(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }

    /// The same with a second place.
    #[must_use]
    pub fn with_also(self, span: Span, text: &str) -> Self {
        Self { also: Some((span, text.to_owned())), ..self }
    }
}

/// All that was found wrong so far.
#[derive(Debug, Default)]
pub(super) struct Errors {
    list: Vec<SettingsError>,
}

impl Errors {
    pub(super) fn push(&mut self, error: SettingsError) {
        self.list.push(error);
    }

    pub(super) fn extend(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// Sorted by place; what several folders' settings share is said once.
    pub(super) fn into_result(mut self) -> Result<(), SettingsErrors> {
        if self.list.is_empty() {
            return Ok(());
        }
        self.list.sort_by(|a, b| a.span.cmp(&b.span).then_with(|| a.message.cmp(&b.message)));
        self.list.dedup();
        Err(SettingsErrors { list: self.list })
    }
}
