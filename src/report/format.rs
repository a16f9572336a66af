//! The formats by name. A new one is a variant, a file, and a line in the table.

use std::io;

use super::{Context, auto, concise, full, grouped, json};

/// A way to write a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// What matters, on one screen.
    Auto,
    /// Every finding with its lines of code.
    Full,
    /// One line a finding, under a heading for each rule.
    Grouped,
    /// One line a finding.
    Concise,
    /// For programs.
    Json,
}

struct Entry {
    format: Format,
    name: &'static str,
    summary: &'static str,
    write: fn(&Context<'_>, &mut dyn io::Write) -> io::Result<()>,
}

const TABLE: [Entry; 5] = [
    Entry { format: Format::Auto, name: "auto", summary: "what matters, on one screen", write: auto::write },
    Entry { format: Format::Full, name: "full", summary: "every finding with its lines of code", write: full::write },
    Entry {
        format: Format::Grouped,
        name: "grouped",
        summary: "one line a finding, under a heading for each rule",
        write: grouped::write,
    },
    Entry { format: Format::Concise, name: "concise", summary: "one line a finding", write: concise::write },
    Entry { format: Format::Json, name: "json", summary: "for programs; the schema is published", write: json::write },
];

impl Format {
    /// Every format.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|entry| entry.format)
    }

    /// The format of that name.
    pub fn parse(name: &str) -> Option<Self> {
        TABLE.iter().find(|entry| entry.name == name).map(|entry| entry.format)
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        self.entry().map_or("", |entry| entry.name)
    }

    /// What it is for, in a few words.
    pub fn summary(self) -> &'static str {
        self.entry().map_or("", |entry| entry.summary)
    }

    fn entry(self) -> Option<&'static Entry> {
        TABLE.iter().find(|entry| entry.format == self)
    }
}

/// Writes a result in a format, in small pieces: give it a buffered writer.
pub fn render(format: Format, context: &Context<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    format.entry().map_or(Ok(()), |entry| (entry.write)(context, out))
}
