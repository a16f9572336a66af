//! A repository together with folders outside it that functions of the configuration may read.

use camino::{Utf8Path, Utf8PathBuf};

use super::disk::{self, DiskTree};
use super::tree::{self, Entry, EntryKind, ReadError, Tree};
use super::walk::{Walk, WalkOptions};

/// The repository's files, and those below folders that somebody allowed.
///
/// A path that leads out of the repository, by `..`, by being absolute or through a symbolic link, is read where it ends
/// below an allowed folder. What lies elsewhere is never looked at, so that no answer depends on it. A walk stays in the
/// repository.
#[derive(Debug)]
pub struct AllowedTree {
    repository: DiskTree,
    allowed: Vec<Allowed>,
}

#[derive(Debug)]
struct Allowed {
    /// The folder as somebody wrote it, absolute and without `..`: configuration may write it so as well.
    given: Utf8PathBuf,
    tree: DiskTree,
}

/// Where absolute paths begin.
const TOP: &str = "/";

impl AllowedTree {
    /// A repository and nothing else.
    pub fn new(repository: DiskTree) -> Self {
        Self { repository, allowed: Vec::new() }
    }

    /// Allows reading below an absolute path, which is resolved once, here.
    pub fn allow(&mut self, folder: &Utf8Path) -> Result<(), ReadError> {
        let tree = DiskTree::new(folder)?;
        if !tree.root().is_dir() {
            return Err(ReadError::NotAFolder);
        }
        let given = Utf8Path::new(TOP).join(tree::resolve(folder, Some(Utf8Path::new(TOP)), |_| Ok(None))?);
        self.allowed.push(Allowed { given, tree });
        Ok(())
    }

    fn trees(&self) -> impl Iterator<Item = &DiskTree> {
        std::iter::once(&self.repository).chain(self.allowed.iter().map(|allowed| &allowed.tree))
    }

    /// The tree that a path ends in after symbolic links, and the path in it.
    fn place(&self, path: &Utf8Path) -> Result<(&DiskTree, Utf8PathBuf), ReadError> {
        let top = Utf8Path::new(TOP);
        let absolute = self.repository.root().join(path);
        let real = top.join(tree::resolve(&absolute, Some(top), |part| self.link(&top.join(part)))?);
        let inside = self.trees().find_map(|tree| Some((tree, real.strip_prefix(tree.root()).ok()?.to_owned())));
        inside.ok_or(ReadError::OutsideRoot)
    }

    /// Where a symbolic link leads, if this is one. An allowed folder counts as a link to its real place; above it and the
    /// repository no link is looked for, and what lies beside them is not looked at.
    fn link(&self, part: &Utf8Path) -> Result<Option<Utf8PathBuf>, ReadError> {
        let is_other_name = |allowed: &&Allowed| allowed.given == part && allowed.tree.root() != part;
        if let Some(allowed) = self.allowed.iter().find(is_other_name) {
            return Ok(Some(allowed.tree.root().to_owned()));
        }
        let given = self.allowed.iter().map(|allowed| allowed.given.as_path());
        if self.trees().map(DiskTree::root).chain(given).any(|folder| folder.starts_with(part)) {
            return Ok(None);
        }
        if self.trees().any(|tree| part.starts_with(tree.root())) {
            return disk::link_target(part);
        }
        Err(ReadError::OutsideRoot)
    }

    /// Asks the repository, and where a path leads out of it the tree that it ends in.
    fn ask<T>(
        &self,
        path: &Utf8Path,
        ask: impl Fn(&DiskTree, &Utf8Path) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        match ask(&self.repository, path) {
            Err(ReadError::OutsideRoot) if !self.allowed.is_empty() => {
                let (tree, inner) = self.place(path)?;
                ask(tree, &inner)
            }
            answer => answer,
        }
    }
}

impl Tree for AllowedTree {
    fn list(&self, folder: &Utf8Path) -> Result<Vec<Entry>, ReadError> {
        self.ask(folder, DiskTree::list)
    }

    fn read(&self, path: &Utf8Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        self.ask(path, |tree, path| tree.read(path, limit))
    }

    fn read_listed(&self, path: &Utf8Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        self.repository.read_listed(path, limit)
    }

    fn kind(&self, path: &Utf8Path) -> Result<EntryKind, ReadError> {
        match (self.repository.kind(path), path.parent(), path.file_name()) {
            (Err(ReadError::OutsideRoot), Some(parent), Some(name)) if !self.allowed.is_empty() => {
                let (tree, inner) = self.place(parent)?;
                tree.kind(&tree::join(&inner, name))
            }
            (answer, ..) => answer,
        }
    }

    fn resolve(&self, path: &Utf8Path) -> Result<Utf8PathBuf, ReadError> {
        match self.repository.resolve(path) {
            Err(ReadError::OutsideRoot) if !self.allowed.is_empty() => {
                let (tree, inner) = self.place(path)?;
                let is_inside = tree.root() == self.repository.root();
                Ok(if is_inside { inner } else { tree.root().join(inner) })
            }
            answer => answer,
        }
    }

    fn reaches(&self, path: &Utf8Path) -> bool {
        self.allowed.iter().any(|allowed| path.starts_with(&allowed.given) || path.starts_with(allowed.tree.root()))
    }

    fn walk(&self, under: &Utf8Path, options: &WalkOptions) -> Walk {
        self.repository.walk(under, options)
    }
}
