//! Files: where they come from, which of them are Terraform, what text they hold.
//!
//! Everything above this layer reads through [`Tree`], so that the working folder, a git revision, the git index and an
//! editor's unsaved text look alike. Paths are UTF-8, relative to the tree's root, with `/` between parts and no `.` or
//! `..` inside; the root itself is the empty path. This layer knows file names, not what is in the files.

mod allowed;
mod disk;
mod files;
mod globs;
mod ignoring;
mod installed;
mod kind;
mod line_index;
mod load;
mod memory;
mod problem;
mod root;
mod span;
mod surroundings;
mod tree;
mod walk;

pub use allowed::AllowedTree;
pub use disk::DiskTree;
pub use files::{Files, SourceFile};
pub use globs::{GlobError, PathGlobs};
pub use kind::{Dialect, FileKind, Language};
pub use line_index::{LineColumn, LineIndex};
pub use load::{Limits, Loaded, Member, TerraformFolder, load, read, survey};
pub use memory::MemoryTree;
pub use problem::{Problem, ProblemKind};
pub use root::{InputError, Root, Scope, find_root};
pub use span::{FileId, Span, TextRange};
pub use surroundings::Surroundings;
pub use tree::{Entry, EntryKind, ReadError, Tree, compare_paths};
pub use walk::{Depth, Folder, Link, Origin, Start, Walk, WalkOptions, walk};
