//! `--output FORMAT[=PATH]`: which formats go where.

use std::io::{self, Write as _};

use camino::Utf8PathBuf;

use super::exit::Failure;
use crate::report::Format;
use crate::settings::nearest;

/// One output of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// How it is written.
    pub(super) format: Format,
    /// Where; to standard output if there is none.
    pub(super) path: Option<Utf8PathBuf>,
}

/// Reads the flags; with none, `auto` on standard output.
pub(super) fn outputs(flags: &[String]) -> Result<Vec<Target>, Failure> {
    if flags.is_empty() {
        return Ok(vec![Target { format: Format::Auto, path: None }]);
    }
    let outputs = flags.iter().map(|flag| target(flag)).collect::<Result<Vec<_>, _>>()?;
    if outputs.iter().filter(|output| output.path.is_none()).count() > 1 {
        let help = "give all but one of them a path: --output json=unmoor.json".to_owned();
        return Err(Failure::usage("two outputs would go to standard output", Some(help)));
    }
    Ok(outputs)
}

fn target(flag: &str) -> Result<Target, Failure> {
    let (name, path) = match flag.split_once('=') {
        Some((name, path)) => (name, Some(Utf8PathBuf::from(path))),
        None => (flag, None),
    };
    if path.as_ref().is_some_and(|path| path.as_str().is_empty()) {
        return Err(Failure::usage(format!("`--output {flag}` names no file"), None));
    }
    let format = Format::parse(name).ok_or_else(|| {
        let known: Vec<&str> = Format::all().map(Format::name).collect();
        let help = match nearest(name, &known) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the formats are {}", known.join(", ")),
        };
        Failure::usage(format!("there is no output format `{name}`"), Some(help))
    })?;
    Ok(Target { format, path })
}

impl Target {
    /// Whether it is text on standard output, for people.
    pub(super) fn is_page(&self) -> bool {
        self.path.is_none() && self.format != Format::Json
    }

    /// Its name in a message.
    pub(super) fn name(&self) -> String {
        self.path.as_ref().map_or("standard output".to_owned(), ToString::to_string)
    }

    /// Writes all of it at once.
    pub(super) fn write(&self, text: &[u8]) -> Result<(), Failure> {
        let written = match &self.path {
            None => {
                let mut out = io::stdout().lock();
                out.write_all(text).and_then(|()| out.flush())
            }
            Some(path) => std::fs::write(path, text),
        };
        written.map_err(|error| Failure::Output { target: self.name(), error })
    }
}

/// Prints a text to standard output, ended by one newline.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let target = Target { format: Format::Auto, path: None };
    target.write(format!("{}\n", text.trim_end()).as_bytes())
}
