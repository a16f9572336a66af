//! Finding files: all folders at or below a start, in parallel, each once.
//!
//! Not entered: ignored and excluded folders, hidden ones, `.git`, and `.terraform` but for the module folders that its
//! manifest lists. What a symbolic link leads to is walked at its own place, where that is inside the root.

use std::sync::{Arc, Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashSet;

use super::ignoring::Ignoring;
use super::tree::{self, Entry, EntryKind, ReadError, Tree};
use super::{FileKind, PathGlobs, Problem, installed};

/// What to pass over beside ignored files.
#[derive(Clone, Debug, Default)]
pub struct WalkOptions {
    /// `exclude` of the settings.
    pub exclude: PathGlobs,
}

/// What a walk found. All lists are sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Walk {
    /// The folders entered.
    pub folders: Vec<Folder>,
    /// Symbolic links to files and folders inside the root.
    pub links: Vec<Link>,
    /// Symbolic links that lead out of the root; they are not followed.
    pub outside: Vec<Utf8PathBuf>,
    /// Folders, and files that Terraform would read, that [`WalkOptions::exclude`] took out.
    pub excluded: Vec<Utf8PathBuf>,
    /// Configuration files that ignore files pass over; what is in an ignored folder is not looked at.
    pub ignored: Vec<Utf8PathBuf>,
    /// What could not be listed or reached.
    pub problems: Vec<Problem>,
}

/// A folder and the names of the files right in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Folder {
    /// Path from the tree's root.
    pub path: Utf8PathBuf,
    /// Whose it is.
    pub origin: Origin,
    names: String,
}

/// Whether files are the repository's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Part of the repository.
    Own,
    /// Put under `.terraform/modules` by `terraform init`.
    Installed,
}

/// A symbolic link inside the root.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// Where the link is.
    pub path: Utf8PathBuf,
    /// What it leads to in the end, itself no link.
    pub target: Utf8PathBuf,
    /// What that is: a file or a folder.
    pub kind: EntryKind,
}

/// Where a walk begins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Start {
    /// The folder.
    pub folder: Utf8PathBuf,
    /// How far down.
    pub depth: Depth,
}

/// How far down a walk goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Depth {
    /// The folder's own files.
    Own,
    /// All below.
    Whole,
}

impl Start {
    /// A folder and all below.
    pub fn whole(folder: &Utf8Path) -> Self {
        Self { folder: folder.to_owned(), depth: Depth::Whole }
    }

    /// A folder's own files.
    pub fn own(folder: &Utf8Path) -> Self {
        Self { folder: folder.to_owned(), depth: Depth::Own }
    }
}

impl Folder {
    /// A folder with those files.
    pub(super) fn new(path: Utf8PathBuf, origin: Origin, names: &[&str]) -> Self {
        Self { path, origin, names: names.join("/") }
    }

    /// Names of its files, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.split('/').filter(|name| !name.is_empty())
    }
}

impl Walk {
    /// Paths of all files, folder by folder.
    pub fn files(&self) -> impl Iterator<Item = Utf8PathBuf> {
        self.folders.iter().flat_map(|folder| folder.names().map(|name| tree::join(&folder.path, name)))
    }

    /// Adds a file that was given by name and that the walk passed over, if it did.
    pub(super) fn add_file(&mut self, path: &Utf8Path) {
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return };
        let Ok(at) = self.folders.binary_search_by(|walked| walked.path.as_path().cmp(folder)) else { return };
        let Some(walked) = self.folders.get_mut(at) else { return };
        let mut names: Vec<&str> = walked.names().collect();
        if let Err(at) = names.binary_search(&name) {
            names.insert(at, name);
            walked.names = names.join("/");
        }
    }

    fn sort(&mut self) {
        self.folders
            .sort_unstable_by(|a, b| tree::compare_paths(&a.path, &b.path).then_with(|| b.origin.cmp(&a.origin)));
        self.folders.dedup_by(|later, earlier| later.path == earlier.path);
        self.links.sort_unstable();
        self.outside.sort_unstable();
        self.excluded.sort_unstable();
        self.excluded.dedup();
        self.ignored.sort_unstable();
        self.ignored.dedup();
        self.problems.sort_unstable();
        self.problems.dedup();
    }
}

/// Walks from each start; a folder that two of them cover is walked once. A start that is itself ignored is walked all the
/// same, since somebody asked for it.
pub fn walk<T: Tree + ?Sized>(tree: &T, starts: &[Start], options: &WalkOptions) -> Walk {
    let walker = Walker { tree, options, found: Mutex::default() };
    for depth in [Depth::Whole, Depth::Own] {
        for start in starts.iter().filter(|start| start.depth == depth) {
            walker.run(start);
        }
    }
    let mut found = walker.found.into_inner().unwrap_or_else(PoisonError::into_inner);
    installed::add(tree, &found.initialised, &options.exclude, &mut found.walk);
    found.walk.sort();
    found.walk
}

struct Walker<'a, T: ?Sized> {
    tree: &'a T,
    options: &'a WalkOptions,
    found: Mutex<Found>,
}

#[derive(Default)]
struct Found {
    walk: Walk,
    entered: FxHashSet<Utf8PathBuf>,
    /// Links whose end is not known yet.
    pending: Vec<Utf8PathBuf>,
    /// Folders with a `.terraform` in them.
    initialised: Vec<Utf8PathBuf>,
}

impl<T: Tree + ?Sized> Walker<'_, T> {
    fn run(&self, start: &Start) {
        let mut folders = vec![start.folder.clone()];
        while let Some(folder) = folders.pop() {
            if self.excludes(&folder, EntryKind::Folder) {
                self.with(|found| found.walk.excluded.push(folder));
                continue;
            }
            let above = self.rules_above(&folder);
            rayon::scope(|scope| self.visit(scope, folder, &above, start.depth));
            let linked = self.follow_links();
            if start.depth == Depth::Whole {
                folders.extend(linked);
            }
        }
    }

    /// The ignore rules that the folders above a start lay down; none where they ignore the start itself.
    fn rules_above(&self, start: &Utf8Path) -> Arc<Ignoring> {
        let mut rules = Arc::default();
        let mut ancestors: Vec<&Utf8Path> = start.ancestors().collect();
        ancestors.reverse();
        for pair in ancestors.windows(2) {
            let [folder, below] = pair else { continue };
            let Ok(entries) = self.tree.list(folder) else { continue };
            rules = Ignoring::enter(&rules, self.tree, folder, &entries);
            if rules.ignores(below, EntryKind::Folder) {
                return Arc::default();
            }
        }
        rules
    }

    fn with<R>(&self, change: impl FnOnce(&mut Found) -> R) -> R {
        change(&mut self.found.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn visit<'scope>(
        &'scope self,
        scope: &rayon::Scope<'scope>,
        folder: Utf8PathBuf,
        above: &Arc<Ignoring>,
        depth: Depth,
    ) {
        if !self.with(|found| found.entered.insert(folder.clone())) {
            return;
        }
        let entries = match self.tree.list(&folder) {
            Ok(entries) => entries,
            Err(error) => return self.with(|found| found.walk.problems.push(Problem::from_error(folder, &error))),
        };
        let ignoring = Ignoring::enter(above, self.tree, &folder, &entries);
        let mut seen = self.sort_out(&folder, &entries, &ignoring);
        if depth == Depth::Whole {
            for below in seen.folders.drain(..) {
                let ignoring = Arc::clone(&ignoring);
                scope.spawn(move |scope| self.visit(scope, below, &ignoring, depth));
            }
        }
        self.with(|found| {
            found.walk.folders.push(Folder::new(folder.clone(), Origin::Own, &seen.names));
            found.walk.excluded.append(&mut seen.excluded);
            found.walk.ignored.append(&mut seen.ignored);
            found.walk.problems.append(&mut seen.problems);
            found.pending.append(&mut seen.links);
            if seen.is_initialised {
                found.initialised.push(folder);
            }
        });
    }

    fn sort_out<'e>(&self, folder: &Utf8Path, entries: &'e [Entry], ignoring: &Ignoring) -> Seen<'e> {
        let mut seen = Seen::default();
        for entry in entries {
            let is_terraform = FileKind::of(&entry.name).is_some();
            let is_hidden = entry.kind == EntryKind::Folder && entry.name.starts_with('.');
            if is_hidden {
                seen.is_initialised |= entry.name == ".terraform";
                continue;
            }
            let path = tree::join(folder, &entry.name);
            if ignoring.ignores(&path, entry.kind) {
                let is_configuration = matches!(FileKind::of(&entry.name), Some(FileKind::Configuration { .. }));
                if is_configuration && entry.kind == EntryKind::File {
                    seen.ignored.push(path);
                }
                continue;
            }
            if self.excludes(&path, entry.kind) {
                if is_terraform || entry.kind == EntryKind::Folder {
                    seen.excluded.push(path);
                }
                continue;
            }
            match entry.kind {
                EntryKind::Folder | EntryKind::File if !entry.is_exact => {
                    if is_terraform || entry.kind == EntryKind::Folder {
                        seen.problems.push(Problem::name_not_utf8(path));
                    }
                }
                EntryKind::Folder => seen.folders.push(path),
                EntryKind::File => seen.names.push(&entry.name),
                EntryKind::Link => seen.links.push(path),
                EntryKind::Special if is_terraform => {
                    seen.problems.push(Problem::from_error(path, &ReadError::NotAFile));
                }
                EntryKind::Special => {}
            }
        }
        seen
    }

    fn excludes(&self, path: &Utf8Path, kind: EntryKind) -> bool {
        match kind {
            EntryKind::Folder => self.options.exclude.matches_folder(path),
            _ => self.options.exclude.matches(path),
        }
    }

    /// Finds where links end, and gives the folders behind them that no walk has entered.
    fn follow_links(&self) -> Vec<Utf8PathBuf> {
        let mut pending = self.with(|found| std::mem::take(&mut found.pending));
        pending.sort_unstable();
        let mut folders = Vec::new();
        for path in pending {
            let end = self.tree.resolve(&path).and_then(|target| Ok((self.tree.kind(&target)?, target)));
            let is_terraform = path.file_name().and_then(FileKind::of).is_some();
            self.with(|found| match end {
                Ok((_, target)) if is_private(&target) => {}
                Ok((kind, target)) if self.excludes(&target, kind) => found.walk.excluded.push(path),
                Ok((kind @ (EntryKind::File | EntryKind::Folder), target)) => {
                    if kind == EntryKind::Folder && !found.entered.contains(&target) {
                        folders.push(target.clone());
                    }
                    found.walk.links.push(Link { path, target, kind });
                }
                Err(ReadError::OutsideRoot) => found.walk.outside.push(path),
                Ok(_) if is_terraform => found.walk.problems.push(Problem::from_error(path, &ReadError::NotAFile)),
                Err(error) if is_terraform => found.walk.problems.push(Problem::from_error(path, &error)),
                Ok(_) | Err(_) => {}
            });
        }
        folders
    }
}

#[derive(Default)]
struct Seen<'e> {
    names: Vec<&'e str>,
    folders: Vec<Utf8PathBuf>,
    links: Vec<Utf8PathBuf>,
    excluded: Vec<Utf8PathBuf>,
    ignored: Vec<Utf8PathBuf>,
    problems: Vec<Problem>,
    is_initialised: bool,
}

/// Whether a path lies in a folder that belongs to git or to `terraform init`.
fn is_private(path: &Utf8Path) -> bool {
    path.components().any(|part| matches!(part.as_str(), ".git" | ".terraform"))
}
