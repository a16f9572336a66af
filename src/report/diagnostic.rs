//! What a run has to say that is not a finding: wrong settings, wrong usage, Terraform that could not be read.

use crate::findings::{Incomplete, Label, Level, Mask};
use crate::source::{Files, Span};

use super::context::{PathStyle, Style, one_line};
use super::excerpt::Mark;
use super::snippet::{Artist, Picture};

/// What a picture is drawn with.
#[derive(Clone, Copy)]
pub struct Canvas<'a> {
    /// The texts that places lie in.
    pub files: &'a Files,
    /// What must not be shown.
    pub mask: &'a Mask,
    /// How paths are written.
    pub paths: &'a PathStyle,
    /// What the page can show.
    pub style: Style,
}

/// A message with places that is no finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub level: Level,
    /// A word for its kind, shown in brackets; empty for none.
    pub kind: String,
    /// One sentence, lower-case start, no full stop.
    pub message: String,
    /// The place that it is about.
    pub primary: Option<Label>,
    /// Other places.
    pub labels: Vec<Label>,
    /// The next action.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error without a place.
    pub fn error(message: String) -> Self {
        Self { level: Level::Error, kind: String::new(), message, primary: None, labels: Vec::new(), help: None }
    }

    /// Terraform that could not be read.
    pub fn incomplete(incomplete: &Incomplete, paths: &PathStyle) -> Self {
        let message = match incomplete.span {
            Some(_) => incomplete.message.clone(),
            None => format!("{}: {}", paths.show(&incomplete.file), incomplete.message),
        };
        Self {
            kind: incomplete.reason.to_owned(),
            primary: incomplete.span.map(|span| Label { span, text: String::new() }),
            help: incomplete.help.clone(),
            ..Self::error(message)
        }
    }
}

/// Draws a diagnostic as findings are drawn.
pub fn render_diagnostic(diagnostic: &Diagnostic, canvas: &Canvas<'_>) -> String {
    let mut page = String::new();
    Artist::new(*canvas).draw(&picture(diagnostic, canvas), &mut page);
    page
}

pub(super) fn picture(diagnostic: &Diagnostic, canvas: &Canvas<'_>) -> Picture {
    let primary = diagnostic.primary.iter().map(|label| canvas.mark(label, true));
    let others = diagnostic.labels.iter().map(|label| canvas.mark(label, false));
    Picture {
        level: diagnostic.level,
        code: (!diagnostic.kind.is_empty()).then(|| canvas.line(&diagnostic.kind)),
        url: None,
        message: canvas.mask.text(&diagnostic.message),
        marks: primary.chain(others).collect(),
        notes: diagnostic.help.iter().map(|help| ("help", canvas.mask.text(help))).collect(),
    }
}

impl Canvas<'_> {
    /// A text for one line of a page.
    pub(super) fn line(&self, text: &str) -> String {
        one_line(&self.mask.text(text))
    }

    /// `path:line:column` of a place.
    pub(super) fn place(&self, span: Span) -> String {
        let position = self.files.position(span);
        format!("{}:{}:{}", self.paths.show(self.files.path(span.file)), position.line, position.column)
    }

    /// A label to be drawn.
    pub(super) fn mark(&self, label: &Label, is_primary: bool) -> Mark {
        Mark { span: label.span, text: self.line(&label.text), is_primary }
    }
}
