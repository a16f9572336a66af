//! Files: where they come from, which of them are Terraform, what text they hold.
//!
//! Everything above this layer reads through [`Tree`], so that the working folder, a git revision, the git index and an
//! editor's unsaved text look alike. Paths are UTF-8, relative to the tree's root, with `/` between parts and no `.` or
//! `..` inside; the root itself is the empty path. This layer knows file names, not what is in the files.

mod files;
mod line_index;
mod span;

pub use files::{Files, SourceFile};
pub use line_index::{LineColumn, LineIndex};
pub use span::{FileId, Span, TextRange};
