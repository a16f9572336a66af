//! What a renderer is given.

use anstyle::{AnsiColor, Style as Ink};
use camino::{Utf8Path, Utf8PathBuf};

use crate::findings::{Finding, Level, Mask, RuleId, escape_control};
use crate::policy::Outcome;
use crate::source::{Files, Span};

use super::diagnostic::Canvas;

/// Everything that an output is made from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The frozen result.
    pub outcome: &'a Outcome,
    /// The texts that its places lie in.
    pub files: &'a Files,
    /// What must not be shown.
    pub mask: &'a Mask,
    /// What rules say about themselves.
    pub rules: &'a dyn RuleTexts,
    /// How text formats write paths.
    pub paths: &'a PathStyle,
    /// What the page can show.
    pub style: Style,
    /// Who made this.
    pub tool: Tool<'a>,
    /// Commands that exist and would help here, for the `Next:` line.
    pub next: &'a [String],
}

/// What rules say about themselves.
pub trait RuleTexts {
    /// The text of one rule; none for a rule that this version does not know.
    fn text(&self, rule: &RuleId) -> Option<RuleText<'_>>;
}

/// What one rule says about itself.
#[derive(Clone, Copy, Debug)]
pub struct RuleText<'a> {
    /// One sentence, without a full stop.
    pub summary: &'a str,
    /// What one finding and many of them are called: `value kept by hand`, `values kept by hand`.
    pub counted: (&'a str, &'a str),
    /// Where its page is, if it has one.
    pub url: Option<&'a str>,
    /// Which part of the `auto` output tells of its info findings.
    pub part: Part,
}

/// The part of the `auto` output that a rule's info findings belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Counted under `look`.
    Look,
    /// Told by the services under `leaving`.
    Leaving,
}

/// What the page can show. `cli` decides; nothing here looks at a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether terminal colours are written.
    pub colour: bool,
    /// Whether drawing characters outside ASCII are written.
    pub unicode: bool,
    /// Whether rule names are terminal links.
    pub links: bool,
    /// Columns.
    pub width: usize,
}

/// Who made an output.
#[derive(Clone, Copy, Debug)]
pub struct Tool<'a> {
    /// The version of unmoor.
    pub version: &'a str,
    /// The date of the catalogue.
    pub catalogue: &'a str,
}

/// How text formats write paths: relative to the working folder.
#[derive(Clone, Debug, Default)]
pub struct PathStyle {
    /// The working folder, from the repository's root; empty where it is the root or lies outside.
    pub folder: Utf8PathBuf,
    /// The repository's root, from the working folder: empty, `../..`, `some/repository`.
    pub root: Utf8PathBuf,
}

impl Style {
    /// What stands for text left out.
    pub(super) fn ellipsis(self) -> &'static str {
        if self.unicode { "…" } else { "..." }
    }

    /// What stands between things in a row.
    pub(super) fn dot(self) -> &'static str {
        if self.unicode { " · " } else { " | " }
    }

    /// The ink of a level's word.
    pub(super) fn level(self, level: Level) -> Ink {
        self.ink(
            Ink::new().bold().fg_color(Some(
                match level {
                    Level::Error => AnsiColor::Red,
                    Level::Warning => AnsiColor::Yellow,
                    Level::Info => AnsiColor::Cyan,
                }
                .into(),
            )),
        )
    }

    /// The ink of headings.
    pub(super) fn heading(self) -> Ink {
        self.ink(Ink::new().bold())
    }

    /// The ink of help.
    pub(super) fn help(self) -> Ink {
        self.ink(Ink::new().fg_color(Some(AnsiColor::Cyan.into())))
    }

    fn ink(self, ink: Ink) -> Ink {
        if self.colour { ink } else { Ink::new() }
    }
}

impl PathStyle {
    /// A repository-relative path as text formats write it.
    pub fn show(&self, path: &Utf8Path) -> String {
        let inside = path.strip_prefix(&self.folder).ok().filter(|_| !self.folder.as_str().is_empty());
        let shown = match inside {
            Some(inside) => inside.to_owned(),
            None => self.root.join(path),
        };
        one_line(&escape_control(shown.as_str()))
    }
}

impl<'a> Context<'a> {
    /// The part that snippets are drawn with.
    pub(super) fn canvas(&self) -> Canvas<'a> {
        Canvas { files: self.files, mask: self.mask, paths: self.paths, style: self.style }
    }

    /// A text for one line of a page: masked, control characters and line ends escaped.
    pub(super) fn line(&self, text: &str) -> String {
        one_line(&self.mask.text(text))
    }

    /// `path:line:column` of a place.
    pub(super) fn place(&self, span: Span) -> String {
        self.canvas().place(span)
    }

    /// The message of a finding on one line; one that is undecided says why.
    pub(super) fn message(&self, finding: &Finding) -> String {
        let message = self.line(&finding.message);
        match &finding.because {
            Some(because) => format!("{message}: {} ({})", self.line(&because.reason), self.place(because.span)),
            None => message,
        }
    }

    /// What findings of a rule are called, counted.
    pub(super) fn counted(&self, rule: &RuleId, count: usize) -> String {
        match self.rules.text(rule) {
            Some(text) => super::plural(count, text.counted.0, text.counted.1),
            None => super::plural(count, "finding", "findings"),
        }
    }
}

/// Escapes what would break a line.
pub(super) fn one_line(text: &str) -> String {
    text.replace('\n', "\\n").replace('\t', "\\t")
}
