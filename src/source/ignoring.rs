//! Ignore files: `.ignore`, `.gitignore`, `.git/info/exclude`. The user's own global git settings are left out on purpose:
//! the same repository must give the same answers to everybody.

use std::sync::Arc;

use camino::Utf8Path;
use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use super::tree::{self, Entry, EntryKind, Tree};

/// The ignore files of one folder and of those above it.
#[derive(Debug, Default)]
pub(super) struct Ignoring {
    above: Option<Arc<Ignoring>>,
    ignore: Option<Gitignore>,
    git: Option<Gitignore>,
    exclude: Option<Gitignore>,
    is_repository: bool,
}

impl Ignoring {
    /// The rules that hold inside a folder with these entries.
    pub(super) fn enter<T: Tree + ?Sized>(
        above: &Arc<Self>,
        tree: &T,
        folder: &Utf8Path,
        entries: &[Entry],
    ) -> Arc<Self> {
        let has = |name: &str| entries.binary_search_by(|entry| entry.name.as_str().cmp(name)).ok();
        let git_folder = has(".git").and_then(|at| entries.get(at));
        let (ignore, git) = (has(".ignore"), has(".gitignore"));
        if ignore.or(git).is_none() && git_folder.is_none() {
            return Arc::clone(above);
        }
        let rules = |name: &str| rules(tree, folder, &tree::join(folder, name));
        Arc::new(Self {
            above: Some(Arc::clone(above)),
            ignore: ignore.and_then(|_| rules(".ignore")),
            git: git.and_then(|_| rules(".gitignore")),
            exclude: git_folder.filter(|git| git.kind == EntryKind::Folder).and_then(|_| rules(".git/info/exclude")),
            is_repository: git_folder.is_some(),
        })
    }

    /// Whether a path is to be passed over. `.ignore` outweighs `.gitignore`, which outweighs `.git/info/exclude`; in
    /// each, the innermost folder that says something decides, and a repository inside another has only its own.
    pub(super) fn ignores(&self, path: &Utf8Path, kind: EntryKind) -> bool {
        let is_folder = kind == EntryKind::Folder;
        let (mut by_git, mut by_exclude) = (None, None);
        let mut is_outer_repository = false;
        let mut next = Some(self);
        while let Some(level) = next {
            if let Some(verdict) = verdict(level.ignore.as_ref(), path, is_folder) {
                return verdict;
            }
            if !is_outer_repository {
                by_git = by_git.or_else(|| verdict(level.git.as_ref(), path, is_folder));
                by_exclude = by_exclude.or_else(|| verdict(level.exclude.as_ref(), path, is_folder));
            }
            is_outer_repository |= level.is_repository;
            next = level.above.as_deref();
        }
        by_git.or(by_exclude).unwrap_or(false)
    }
}

/// A longer ignore file is not honoured, so more is read than its writer meant: 1 MiB of globs takes a second and 400 MB to
/// compile, and the longest in use have a few thousand lines.
const MAX_BYTES: u64 = 128 * 1024;

fn rules<T: Tree + ?Sized>(tree: &T, folder: &Utf8Path, file: &Utf8Path) -> Option<Gitignore> {
    let bytes = tree.read(file, MAX_BYTES).ok()?;
    let text = String::from_utf8_lossy(&bytes);
    let mut builder = GitignoreBuilder::new(folder);
    for line in text.trim_start_matches('\u{feff}').lines() {
        // Git passes over a line that it cannot read, and so do we.
        let _unreadable_line = builder.add_line(None, line);
    }
    builder.build().ok().filter(|rules| !rules.is_empty())
}

fn verdict(rules: Option<&Gitignore>, path: &Utf8Path, is_folder: bool) -> Option<bool> {
    match rules?.matched(path, is_folder) {
        Match::None => None,
        Match::Ignore(_) => Some(true),
        Match::Whitelist(_) => Some(false),
    }
}
