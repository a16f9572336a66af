//! The terminal, the clock and the environment: the only place that looks at them.

use std::io::{self, IsTerminal as _, Write as _};

use anstream::ColorChoice;
use jiff::civil::Date;

use super::args::{Global, When};
use super::exit::Failure;
use crate::report::Style;

/// What standard output can show.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terminal {
    style: Style,
}

/// Widths that text is laid out for, whatever the terminal says.
const WIDTHS: std::ops::RangeInclusive<usize> = 60..=160;

/// For what is no terminal.
pub(super) const PLAIN: Style = Style { colour: false, unicode: true, links: false, width: PLAIN_WIDTH };

/// Width where there is no terminal.
const PLAIN_WIDTH: usize = 100;

impl Terminal {
    /// Looks once.
    pub(super) fn look(global: &Global) -> Self {
        let out = io::stdout();
        let is_terminal = out.is_terminal();
        let colour = match global.color {
            When::Always => true,
            When::Never => false,
            When::Auto => anstream::AutoStream::choice(&out) != ColorChoice::Never,
        };
        let width = if is_terminal { columns().unwrap_or(PLAIN_WIDTH) } else { PLAIN_WIDTH };
        let style = Style {
            colour,
            unicode: !is_terminal || speaks_unicode(),
            links: is_terminal && colour,
            width: width.clamp(*WIDTHS.start(), *WIDTHS.end()),
        };
        Self { style }
    }

    /// For standard output.
    pub(super) fn style(&self) -> Style {
        self.style
    }

    /// For files: no colour, no links.
    pub(super) fn plain(&self) -> Style {
        PLAIN
    }

    /// Writes a line to standard error; that it cannot be written is no failure.
    #[expect(clippy::unused_self, reason = "writing is the terminal's, like reading its width")]
    pub(super) fn note(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{}", text.trim_end());
    }
}

fn columns() -> Option<usize> {
    std::env::var("COLUMNS").ok()?.parse().ok()
}

/// Whether the locale can show drawing characters.
fn speaks_unicode() -> bool {
    let locale =
        ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    locale.is_none_or(|locale| locale.to_ascii_uppercase().replace('-', "").contains("UTF8"))
}

/// The day to judge expiry by.
pub(super) fn today(given: Option<&str>) -> Result<String, Failure> {
    match given {
        Some(text) => text.parse::<Date>().map(|date| date.to_string()).map_err(|_| {
            let help = "write it as YYYY-MM-DD, such as 2027-03-31".to_owned();
            Failure::usage(format!("`{text}` is not a date"), Some(help))
        }),
        None => Ok(jiff::ZonedDateTime::now().date().to_string()),
    }
}

/// Values of the environment for Terraform's variables, `TF_VAR_name`, by the variable's name and in the order of names. One
/// that is not UTF-8 is left out.
pub(super) fn terraform_variables() -> Vec<(String, String)> {
    let texts =
        std::env::vars_os().filter_map(|(name, text)| Some((name.into_string().ok()?, text.into_string().ok()?)));
    let mut values: Vec<(String, String)> =
        texts.filter_map(|(name, text)| Some((name.strip_prefix("TF_VAR_")?.to_owned(), text))).collect();
    values.sort();
    values
}
