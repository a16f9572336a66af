//! How a run ends.

use std::io;
use std::process::ExitCode;

/// The exit codes; CONTRIBUTING.md says what each promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// Nothing at or above the level that fails a run.
    Clean,
    /// Findings.
    Findings,
    /// Usage or settings wrong: nothing was judged.
    Usage,
    /// Terraform could not be read or parsed, or there is none.
    Incomplete,
}

impl Exit {
    /// The number.
    pub(super) fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Usage => 2,
            Self::Incomplete => 3,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

/// Why a command could not do its work; all of these exit with 2.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// A message with what to do about it.
    #[error("{message}")]
    Usage {
        /// What is wrong: lower-case start, no full stop.
        message: String,
        /// What to do.
        help: Option<String>,
    },
    /// Wrong settings, already rendered.
    #[error("{0}")]
    Settings(String),
    /// Output could not be written.
    #[error("cannot write {target}: {error}")]
    Output {
        /// `standard output`, or a path.
        target: String,
        /// What the system said.
        error: io::Error,
    },
}

impl Failure {
    /// A usage error.
    pub(super) fn usage(message: impl Into<String>, help: Option<String>) -> Self {
        Self::Usage { message: message.into(), help }
    }

    /// Whether it is only that the reader went away, as in `unmoor check | head`.
    pub(super) fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output { error, .. } if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
