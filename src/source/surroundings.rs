//! Names of the files that lie beside Terraform and are not Terraform, for rules that tell an application's code from its
//! infrastructure. Their content is never read.

use camino::{Utf8Path, Utf8PathBuf};

use super::FileKind;
use super::walk::{Folder, Origin};

/// Names by folder, for the folders that are the repository's own.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    folders: Vec<Folder>,
}

impl Surroundings {
    pub(super) fn new(walked: Vec<Folder>) -> Self {
        Self { folders: walked.into_iter().filter(|folder| folder.origin == Origin::Own).collect() }
    }

    /// Folders that were walked, by path.
    pub fn folders(&self) -> impl Iterator<Item = &Utf8Path> {
        self.folders.iter().map(|folder| folder.path.as_path())
    }

    /// Names of the files right in a folder that are not Terraform, sorted; those of symbolic links are not among them.
    pub fn names(&self, folder: &Utf8Path) -> impl Iterator<Item = &str> {
        let at = self.folders.binary_search_by(|walked| walked.path.as_path().cmp(folder)).ok();
        let walked = at.and_then(|at| self.folders.get(at));
        walked.into_iter().flat_map(Folder::names).filter(|name| FileKind::of(name).is_none())
    }

    /// How many files at or below a folder have a name that `is_counted`.
    pub fn count_below(&self, folder: &Utf8Path, is_counted: impl Fn(&str) -> bool) -> usize {
        let below = self.below(folder).flat_map(|walked| walked.names());
        below.filter(|name| FileKind::of(name).is_none() && is_counted(name)).count()
    }

    /// Paths of the files at or below a folder that have this name.
    pub fn named(&self, folder: &Utf8Path, name: &str) -> Vec<Utf8PathBuf> {
        let holding = self.below(folder).filter(|walked| walked.names().any(|candidate| candidate == name));
        holding.map(|walked| super::tree::join(&walked.path, name)).collect()
    }

    fn below(&self, folder: &Utf8Path) -> impl Iterator<Item = &Folder> {
        let from = self.folders.partition_point(|walked| walked.path.as_path() < folder);
        let rest = self.folders.get(from..).unwrap_or_default();
        rest.iter().take_while(move |walked| walked.path.starts_with(folder))
    }
}
