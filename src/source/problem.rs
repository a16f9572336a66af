//! What could not be read.

use camino::Utf8PathBuf;

use super::{LineColumn, LineIndex};

/// Terraform that could not be read, so that a run is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path from the tree's root.
    pub path: Utf8PathBuf,
    /// The kind.
    pub kind: ProblemKind,
    /// Where in the file, if that can be said.
    pub place: Option<LineColumn>,
    /// One sentence, lower-case start, no full stop.
    pub message: String,
    /// The next action, in the imperative.
    pub help: Option<String>,
}

/// Why it could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemKind {
    /// The operating system refused, or it is a pipe, socket or device.
    Unreadable,
    /// Nothing is there, such as behind a symbolic link.
    NotFound,
    /// The text is not UTF-8.
    NotUtf8,
    /// Over the limit of size.
    TooLarge,
}

impl ProblemKind {
    /// The word for it in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::NotFound => "not_found",
            Self::NotUtf8 => "not_utf8",
            Self::TooLarge => "too_large",
        }
    }
}

impl Problem {
    /// A name that is not UTF-8, so that what bears it cannot be reached; `path` has the wrong bytes replaced.
    pub(super) fn name_not_utf8(path: Utf8PathBuf) -> Self {
        let message = format!("cannot read `{path}`: its name is not UTF-8");
        Self { path, kind: ProblemKind::NotUtf8, place: None, message, help: Some("rename it".to_owned()) }
    }

    /// Text that is not UTF-8 from a byte on.
    pub(super) fn text_not_utf8(path: Utf8PathBuf, bytes: &[u8], valid_up_to: usize) -> Self {
        let valid = bytes.get(..valid_up_to).and_then(|valid| std::str::from_utf8(valid).ok()).unwrap_or("");
        let offset = u32::try_from(valid.len()).unwrap_or(u32::MAX);
        let place = LineIndex::new(valid).position(valid, offset);
        let byte = bytes.get(valid_up_to).copied().unwrap_or(0);
        let message = format!("byte 0x{byte:02X} at line {}, column {} is not UTF-8", place.line, place.column);
        let is_utf16 = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
        let help = if is_utf16 { "the file looks like UTF-16; save it as UTF-8" } else { "save the file as UTF-8" };
        Self { path, kind: ProblemKind::NotUtf8, place: Some(place), message, help: Some(help.to_owned()) }
    }

    /// A problem with what reading a path said.
    pub(super) fn from_error(path: Utf8PathBuf, error: &super::ReadError) -> Self {
        use super::ReadError;
        let (kind, help) = match error {
            ReadError::NotFound => {
                (ProblemKind::NotFound, "restore the file, or remove the symbolic link that leads to it")
            }
            ReadError::TooLarge { .. } => (ProblemKind::TooLarge, "split the file, or list it under `exclude`"),
            ReadError::NotAFile | ReadError::NotAFolder => {
                (ProblemKind::Unreadable, "rename it, or list it under `exclude`")
            }
            ReadError::Circle => (ProblemKind::Unreadable, "remove the symbolic link"),
            ReadError::OutsideRoot | ReadError::Io(_) => (ProblemKind::Unreadable, "check the permissions"),
        };
        let shown = if path.as_str().is_empty() { "." } else { path.as_str() };
        let message = format!("cannot read `{shown}`: {error}");
        Self { path, kind, place: None, message, help: Some(help.to_owned()) }
    }
}
