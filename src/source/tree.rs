//! Where files come from: a folder on disk now, a git revision, the index or unsaved text later.

use std::cmp::Ordering;

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use thiserror::Error;

use super::walk::{self, Walk, WalkOptions};

/// A tree of files that can be listed and read.
///
/// Paths are relative to the tree's root, with `/` between parts; the root itself is the empty path. No method gives
/// anything from outside the root, whatever symbolic links say, but for what somebody allowed: see [`Tree::reaches`].
pub trait Tree: Sync {
    /// What a folder holds, sorted by name.
    fn list(&self, folder: &Utf8Path) -> Result<Vec<Entry>, ReadError>;

    /// A regular file's bytes, at most `limit` of them. Symbolic links are followed.
    fn read(&self, path: &Utf8Path, limit: u64) -> Result<Vec<u8>, ReadError>;

    /// As [`Tree::read`], for a path that [`Tree::list`] called a regular file, in a folder reached without a symbolic
    /// link. A tree may then leave out the checks that this makes needless.
    fn read_listed(&self, path: &Utf8Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        self.read(path, limit)
    }

    /// What a path is; a symbolic link is not followed in the last part.
    fn kind(&self, path: &Utf8Path) -> Result<EntryKind, ReadError>;

    /// The path without `.`, `..` and symbolic links, as the file system would read it.
    fn resolve(&self, path: &Utf8Path) -> Result<Utf8PathBuf, ReadError>;

    /// Whether an absolute path leads, by its text, into a folder outside the root that may be read all the same.
    fn reaches(&self, path: &Utf8Path) -> bool {
        let _ = path;
        false
    }

    /// All files at or below a folder that are neither ignored nor excluded.
    fn walk(&self, under: &Utf8Path, options: &WalkOptions) -> Walk {
        walk::walk(self, &[walk::Start::whole(under)], options)
    }
}

/// One name in a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The name; where it is not UTF-8, with the wrong bytes replaced.
    pub name: String,
    /// Whether [`Entry::name`] is the true name, so that the entry can be reached.
    pub is_exact: bool,
    /// What it is.
    pub kind: EntryKind,
}

/// What a path is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, socket or device: opening it may block or have effects, so we never do.
    Special,
}

/// Why something could not be read. The text reads well after "cannot read x.tf: ".
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// Nothing is there, or a symbolic link points nowhere.
    #[error("it does not exist")]
    NotFound,
    /// It is inside the root only by name.
    #[error("it leads outside the repository")]
    OutsideRoot,
    /// Symbolic links that lead to one another.
    #[error("its symbolic links lead in a circle")]
    Circle,
    /// A folder, pipe, socket or device where a file was wanted.
    #[error("it is not a regular file")]
    NotAFile,
    /// Something else where a folder was wanted.
    #[error("it is not a folder")]
    NotAFolder,
    /// The file is bigger than the caller's limit.
    #[error("it is over the limit of {} MiB", .limit / (1024 * 1024))]
    TooLarge {
        /// In bytes.
        limit: u64,
    },
    /// What the operating system said.
    #[error("{0}")]
    Io(String),
}

/// Resolves a path part by part. `link` gives the target of a symbolic link, or nothing for what is not one; absolute
/// targets count as inside where they begin with `root`. What lies outside the root is never looked at, so the answer
/// does not depend on it.
pub(super) fn resolve(
    path: &Utf8Path,
    root: Option<&Utf8Path>,
    link: impl Fn(&Utf8Path) -> Result<Option<Utf8PathBuf>, ReadError>,
) -> Result<Utf8PathBuf, ReadError> {
    let mut real = Utf8PathBuf::new();
    let mut pending: Vec<String> = Vec::new();
    push_reversed(&mut pending, path, root)?;
    let mut followed = 0;
    while let Some(part) = pending.pop() {
        if part == ".." {
            if !real.pop() {
                return Err(ReadError::OutsideRoot);
            }
            continue;
        }
        real = join(&real, &part);
        let Some(target) = link(&real)? else { continue };
        followed += 1;
        if followed > MAX_LINKS {
            return Err(ReadError::Circle);
        }
        if target.is_absolute() {
            real = Utf8PathBuf::new();
        } else {
            real.pop();
        }
        push_reversed(&mut pending, &target, root)?;
    }
    Ok(real)
}

/// As many symbolic links in one path as Linux follows.
pub(super) const MAX_LINKS: usize = 40;

fn push_reversed(pending: &mut Vec<String>, path: &Utf8Path, root: Option<&Utf8Path>) -> Result<(), ReadError> {
    let relative = if path.is_absolute() {
        root.and_then(|root| path.strip_prefix(root).ok()).ok_or(ReadError::OutsideRoot)?
    } else {
        path
    };
    let at = pending.len();
    for component in relative.components() {
        match component {
            Utf8Component::Normal(name) => pending.push(name.to_owned()),
            Utf8Component::ParentDir => pending.push("..".to_owned()),
            Utf8Component::CurDir => {}
            Utf8Component::RootDir | Utf8Component::Prefix(_) => return Err(ReadError::OutsideRoot),
        }
    }
    if let Some(added) = pending.get_mut(at..) {
        added.reverse();
    }
    Ok(())
}

/// The order of paths part by part, which is that of [`Utf8Path`], found by bytes.
pub fn compare_paths(a: &Utf8Path, b: &Utf8Path) -> Ordering {
    let (a, b) = (a.as_str().as_bytes(), b.as_str().as_bytes());
    let at = a.iter().zip(b).position(|(a, b)| a != b);
    match at.and_then(|at| Some((a.get(at)?, b.get(at)?))) {
        Some((b'/', _)) => Ordering::Less,
        Some((_, b'/')) => Ordering::Greater,
        Some((a, b)) => a.cmp(b),
        None => a.len().cmp(&b.len()),
    }
}

/// The path without `.` and `..`, by its text alone; nothing where it leaves the root.
pub(super) fn normal(path: &Utf8Path) -> Option<Utf8PathBuf> {
    resolve(path, None, |_| Ok(None)).ok()
}

/// Joins with `/` on every system.
pub(super) fn join(folder: &Utf8Path, name: &str) -> Utf8PathBuf {
    if folder.as_str().is_empty() {
        return Utf8PathBuf::from(name);
    }
    let mut path = String::with_capacity(folder.as_str().len() + 1 + name.len());
    path.push_str(folder.as_str());
    path.push('/');
    path.push_str(name);
    Utf8PathBuf::from(path)
}
