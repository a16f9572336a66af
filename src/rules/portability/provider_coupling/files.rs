//! Files that functions read into values: scripts, templates and policies beside the configuration.

use std::collections::BTreeMap;
use std::rc::Rc;

use camino::{Utf8Path, Utf8PathBuf};

use crate::rules::Context;

/// The biggest file that is looked into.
const FILE_BYTES: u64 = 1 << 18;

/// How often files are looked into for one module.
const READS: usize = 1024;

/// A file that was read.
pub(super) struct FileText {
    /// Its path in the repository.
    pub(super) path: Utf8PathBuf,
    /// What is in it.
    pub(super) text: String,
    /// Where its lines begin.
    starts: Vec<usize>,
}

impl FileText {
    /// The number of the line that holds a byte, from 1 on.
    pub(super) fn line_of(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at)
    }
}

/// Where the lines of a text begin.
pub(super) fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

/// The files of a module that were read already, by their path.
#[derive(Default)]
pub(super) struct Files {
    texts: BTreeMap<String, Option<Rc<FileText>>>,
    reads: usize,
}

impl Files {
    /// A file, by its path from the module's folder; nothing where it is written for people, is no text, or lies outside
    /// the repository.
    pub(super) fn read(&mut self, cx: &Context<'_, '_>, path: &str) -> Option<Rc<FileText>> {
        const PROSE: [&str; 6] = ["adoc", "html", "md", "pem", "pub", "txt"];
        let path = Utf8Path::new(path);
        let is_left_out = path.extension().is_some_and(|extension| PROSE.contains(&extension));
        if is_left_out || path.is_absolute() || path.as_str().starts_with('~') || self.reads >= READS {
            return None;
        }
        self.reads += 1;
        let read = || {
            let tree = cx.estate.evaluated.tree;
            let path = tree.resolve(&cx.module.folder.join(path)).ok()?;
            let text = String::from_utf8(tree.read(&path, FILE_BYTES).ok()?).ok()?;
            let starts = line_starts(&text);
            Some(Rc::new(FileText { path, text, starts }))
        };
        self.texts.entry(path.as_str().to_owned()).or_insert_with(read).clone()
    }
}
