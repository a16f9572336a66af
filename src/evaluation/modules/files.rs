//! Files that functions read: only inside the repository and where somebody allowed it, and only so many and so large.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::glob::Glob;
use super::{ModuleInstance, RootEvaluation};
use crate::evaluation::expression::{FileAnswer, ListAnswer};
use crate::source::ReadError;

/// The biggest file that a function reads.
const FILE_BYTES: u64 = 1 << 20;

/// Files that functions of one root read.
const FILE_READS: u32 = 256;

impl<'a> RootEvaluation<'a> {
    fn root_folder(&self) -> &'a Utf8Path {
        &self.instance(super::ROOT).module.folder
    }

    /// `path.module`: from the root's folder to that of the module.
    pub(super) fn module_path(&self, instance: &ModuleInstance<'a>) -> String {
        relative(self.root_folder(), &instance.module.folder)
    }

    /// A path of the configuration as one of the tree. Absolute ones are of the machine, not of the repository, and left
    /// alone but for those that lead into a folder which somebody allowed.
    fn place(&self, path: &str) -> Option<Utf8PathBuf> {
        let path = Utf8Path::new(path);
        let is_of_machine = path.as_str().starts_with('~') || path.is_absolute() && !self.tree.reaches(path);
        (!is_of_machine).then(|| self.root_folder().join(path))
    }

    pub(super) fn read_file(&self, path: &str) -> FileAnswer {
        let refused = || FileAnswer::Refused(path.to_owned());
        let Some(place) = self.place(path) else { return refused() };
        if self.file_reads.get() >= FILE_READS {
            return refused();
        }
        self.file_reads.set(self.file_reads.get() + 1);
        match self.tree.read(&place, FILE_BYTES) {
            Ok(bytes) => FileAnswer::Read(Arc::from(bytes)),
            Err(ReadError::NotFound) => FileAnswer::Missing,
            Err(_) => refused(),
        }
    }

    pub(super) fn list_files(&self, folder: &str, pattern: &str) -> ListAnswer {
        Glob::new(self.tree, self.root_folder()).list(folder, pattern)
    }
}

/// The path from one folder to another, both from the root of the tree.
fn relative(from: &Utf8Path, to: &Utf8Path) -> String {
    let common = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let up = from.components().skip(common).map(|_| "..".to_owned());
    let down = to.components().skip(common).map(|part| part.to_string());
    let path = up.chain(down).collect::<Vec<_>>().join("/");
    if path.is_empty() { ".".to_owned() } else { path }
}
