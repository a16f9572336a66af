//! Draws a message with its lines of code through miette, with everything that miette could detect decided by us.

use std::fmt;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, Severity, SourceCode, ThemeCharacters, ThemeStyles};

use crate::findings::Level;

use super::context::Style;
use super::diagnostic::Canvas;
use super::excerpt::{Excerpt, Mark, Sources};
use super::words::{paint, wrap};

/// What is drawn; every text in it is already safe to print.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) level: Level,
    /// Stands in brackets behind the level.
    pub(super) code: Option<String>,
    /// Where the code is explained.
    pub(super) url: Option<String>,
    pub(super) message: String,
    pub(super) marks: Vec<Mark>,
    /// A word of at most four letters, and what it introduces.
    pub(super) notes: Vec<(&'static str, String)>,
}

/// Draws pictures for one page.
pub(super) struct Artist<'a> {
    style: Style,
    handler: GraphicalReportHandler,
    sources: Sources<'a>,
}

impl<'a> Artist<'a> {
    pub(super) fn new(canvas: Canvas<'a>) -> Self {
        let style = canvas.style;
        let theme = GraphicalTheme {
            characters: if style.unicode { ThemeCharacters::unicode() } else { ThemeCharacters::ascii() },
            styles: if style.colour { ThemeStyles::ansi() } else { ThemeStyles::none() },
        };
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_width(style.width)
            .with_wrap_lines(false)
            .with_urls(false)
            .with_context_lines(1)
            .without_cause_chain()
            .without_syntax_highlighting();
        Self { style, handler, sources: Sources::new(canvas) }
    }

    /// Adds a picture to a page.
    pub(super) fn draw(&mut self, picture: &Picture, page: &mut String) {
        let drawn = Drawn {
            header: self.header(picture),
            severity: match picture.level {
                Level::Error => Severity::Error,
                Level::Warning => Severity::Warning,
                Level::Info => Severity::Advice,
            },
            excerpt: self.sources.excerpt(&picture.marks),
        };
        if self.handler.render_report(page, &drawn).is_err() {
            page.push_str(&drawn.header);
            page.push('\n');
        }
        for (word, text) in &picture.notes {
            self.note(word, text, page);
        }
    }

    /// `level[code] message`, wrapped. The code is painted after wrapping, since ink has no width.
    fn header(&self, picture: &Picture) -> String {
        let level = picture.level.as_str();
        let (plain, painted) = match &picture.code {
            Some(code) => {
                let ink = self.style.level(picture.level);
                let shown = self.link(&paint(self.style.heading(), code), picture.url.as_deref());
                (format!("{level}[{code}]"), format!("{}[{shown}]", paint(ink, level)))
            }
            None => (format!("{level}:"), format!("{}:", paint(self.style.level(picture.level), level))),
        };
        let mut lines = wrap(&format!("{plain} {}", picture.message), self.style.width.saturating_sub(4));
        if let Some(rest) = lines.first().and_then(|first| first.strip_prefix(&plain)) {
            let first = format!("{painted}{rest}");
            lines.splice(..1, [first]);
        }
        lines.join("\n")
    }

    fn link(&self, text: &str, url: Option<&str>) -> String {
        match url {
            Some(url) if self.style.links => format!("\u{1b}]8;;{url}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\"),
            _ => text.to_owned(),
        }
    }

    fn note(&self, word: &str, text: &str, page: &mut String) {
        for (at, line) in wrap(text, self.style.width.saturating_sub(8)).iter().enumerate() {
            match at {
                0 => page.push_str(&paint(self.style.help(), &format!("{word:>6}:"))),
                _ => page.push_str("       "),
            }
            page.push(' ');
            page.push_str(line);
            page.push('\n');
        }
    }
}

/// A picture in miette's terms.
#[derive(Debug)]
struct Drawn {
    header: String,
    severity: Severity,
    excerpt: Excerpt,
}

impl fmt::Display for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.header)
    }
}

impl std::error::Error for Drawn {}

impl miette::Diagnostic for Drawn {
    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        (!self.excerpt.placed.is_empty()).then_some(&self.excerpt as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.excerpt.placed.iter().map(|placed| {
            let text = (!placed.text.is_empty()).then(|| placed.text.clone());
            if placed.is_primary {
                LabeledSpan::new_primary_with_span(text, (placed.start, placed.length))
            } else {
                LabeledSpan::new_with_span(text, (placed.start, placed.length))
            }
        })))
    }
}
