//! What can go wrong while facts are made.

use std::path::PathBuf;

/// An error that ends the run; its text reads well after "cannot make the catalogue: ".
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// A file could not be read or written.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: std::io::Error,
    },
    /// A package does not hold what it is listed for.
    #[error("{package}: {reason}")]
    Package {
        /// The package's file name.
        package: String,
        /// What is wrong.
        reason: String,
    },
    /// A line of one of our own tables is wrong.
    #[error("{file}:{line}: {reason}")]
    Table {
        /// The table.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
}

impl Error {
    /// Says which package is wrong and why.
    pub(crate) fn package(package: &str, reason: &dyn ToString) -> Self {
        Self::Package { package: package.to_owned(), reason: reason.to_string() }
    }

    /// Wraps an error of a file.
    pub(crate) fn file(path: &std::path::Path, error: std::io::Error) -> Self {
        Self::File { path: path.to_owned(), error }
    }
}
