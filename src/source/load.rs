//! Reading: every Terraform file of a walk once, in parallel, with ids that are the same in every run.

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::tree::{self, EntryKind, Tree};
use super::walk::{self, Origin, Walk, WalkOptions};
use super::{FileId, FileKind, Files, Problem, Scope, SourceFile, Surroundings, installed};

/// Bounds on reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The biggest file that is read, in bytes; under 4 GiB.
    pub file_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_bytes: 64 * 1024 * 1024 }
    }
}

/// The Terraform of a run.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The texts.
    pub files: Files,
    /// Folders that hold Terraform, by path.
    pub folders: BTreeMap<Utf8PathBuf, TerraformFolder>,
    /// Symbolic links to folders, and where they lead; see [`Loaded::folder`].
    pub folder_links: BTreeMap<Utf8PathBuf, Utf8PathBuf>,
    /// Terraform that could not be read.
    pub problems: Vec<Problem>,
    /// Files that git-crypt has encrypted.
    pub encrypted: Vec<Utf8PathBuf>,
    /// Files that are not read because OpenTofu's twin takes their place.
    pub replaced: Vec<Utf8PathBuf>,
    /// Terragrunt's files, which are not read.
    pub terragrunt: Vec<Utf8PathBuf>,
    /// What `exclude` took out: folders, and files that Terraform would read.
    pub excluded: Vec<Utf8PathBuf>,
    /// Configuration files that ignore files pass over.
    pub ignored: Vec<Utf8PathBuf>,
    /// Symbolic links that lead out of the root.
    pub outside: Vec<Utf8PathBuf>,
    /// Names of all other files.
    pub surroundings: Surroundings,
}

/// One folder as Terraform sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerraformFolder {
    /// Whose it is.
    pub origin: Origin,
    /// Its files, sorted by name.
    pub members: Vec<Member>,
    /// Names of files that belong here and could not be read: the folder is not wholly known.
    pub unread: Vec<String>,
}

/// A file in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The name here; another than the file's own where it is here by a symbolic link.
    pub name: String,
    /// What Terraform takes it for.
    pub kind: FileKind,
    /// The text.
    pub file: FileId,
}

/// Walks and reads.
pub fn load<T: Tree + ?Sized>(tree: &T, scope: &Scope, options: &WalkOptions, limits: &Limits) -> Loaded {
    read(tree, survey(tree, scope, options), limits, Files::default())
}

/// Finds all files that a scope means, which is the first half of [`load`].
pub fn survey<T: Tree + ?Sized>(tree: &T, scope: &Scope, options: &WalkOptions) -> Walk {
    let mut walk = walk::walk(tree, &scope.starts, options);
    let (excluded, wanted): (Vec<_>, Vec<_>) = scope.files.iter().partition(|path| options.exclude.matches(path));
    walk.excluded.extend(excluded.into_iter().cloned());
    walk.excluded.sort_unstable();
    walk.excluded.dedup();
    for path in wanted.into_iter().filter(|path| tree.kind(path) == Ok(EntryKind::File)) {
        walk.add_file(path);
    }
    walk
}

/// Reads the Terraform files of a walk, which is the second half of [`load`], beside files that were read before it.
pub fn read<T: Tree + ?Sized>(tree: &T, walk: Walk, limits: &Limits, files: Files) -> Loaded {
    let mut loaded = Loaded { files, ..Loaded::default() };
    let (places, paths) = plan(&walk, &mut loaded);
    let texts: Vec<Text> = paths.par_iter().map(|path| read_text(tree, path, limits)).collect();
    let ids = loaded.take_in(&paths, texts);
    loaded.folders = group(places, &ids);
    loaded.finish(walk);
    loaded
}

impl Loaded {
    /// The folder at a path without `.` and `..`, which may lead through symbolic links.
    pub fn folder(&self, path: &Utf8Path) -> Option<(&Utf8Path, &TerraformFolder)> {
        let real = self.real(path);
        self.folders.get_key_value(&real).map(|(path, folder)| (path.as_path(), folder))
    }

    /// The path with symbolic links to folders replaced by what they lead to.
    pub fn real(&self, path: &Utf8Path) -> Utf8PathBuf {
        let mut real = path.to_owned();
        // A target holds no link itself, but what follows it in the path may.
        for _ in 0..tree::MAX_LINKS {
            let Some(next) = self.one_link_further(&real) else { break };
            real = next;
        }
        real
    }

    fn one_link_further(&self, path: &Utf8Path) -> Option<Utf8PathBuf> {
        let (link, target) = path.ancestors().find_map(|part| self.folder_links.get_key_value(part))?;
        let rest = path.strip_prefix(link).ok()?;
        Some(if rest.as_str().is_empty() { target.clone() } else { tree::join(target, rest.as_str()) })
    }

    fn take_in(&mut self, paths: &[Utf8PathBuf], texts: Vec<Text>) -> Vec<Option<FileId>> {
        let mut ids = Vec::with_capacity(texts.len());
        for (path, text) in paths.iter().zip(texts) {
            ids.push(match text {
                Text::Read { text, has_mark } => {
                    let mut file = SourceFile::new(path.clone(), text);
                    file.has_mark = has_mark;
                    Some(self.files.add(file))
                }
                Text::Encrypted => {
                    self.encrypted.push(path.clone());
                    None
                }
                Text::Problem(problem) => {
                    self.problems.push(problem);
                    None
                }
            });
        }
        ids
    }

    fn finish(&mut self, walk: Walk) {
        for problem in &walk.problems {
            let (Some(folder), Some(name)) = (problem.path.parent(), problem.path.file_name()) else { continue };
            if let (Some(folder), Some(_)) = (self.folders.get_mut(folder), FileKind::of(name)) {
                folder.unread.push(name.to_owned());
                folder.unread.sort_unstable();
            }
        }
        let folder_links = walk.links.into_iter().filter(|link| link.kind == EntryKind::Folder);
        self.folder_links = folder_links.map(|link| (link.path, link.target)).collect();
        self.problems.extend(walk.problems);
        self.problems.sort_unstable();
        self.encrypted.sort_unstable();
        self.replaced.sort_unstable();
        self.excluded = walk.excluded;
        self.ignored = walk.ignored;
        self.outside = walk.outside;
        self.surroundings = Surroundings::new(walk.folders);
    }
}

/// A name in a folder, and which text stands behind it.
struct Place<'w> {
    folder: &'w Utf8Path,
    origin: Origin,
    name: &'w str,
    kind: FileKind,
    /// What a symbolic link of this name leads to.
    target: Option<&'w Utf8Path>,
    text: usize,
}

enum Text {
    Read { text: Arc<str>, has_mark: bool },
    Encrypted,
    Problem(Problem),
}

/// The Terraform files of a walk, and the paths to read for them.
fn plan<'w>(walk: &'w Walk, loaded: &mut Loaded) -> (Vec<Place<'w>>, Vec<Utf8PathBuf>) {
    let mut places = Vec::new();
    for folder in &walk.folders {
        let is_manifest = folder.origin == Origin::Installed && folder.path.ends_with(installed::FOLDER);
        for name in folder.names() {
            let kind = if is_manifest { Some(FileKind::ModulesManifest) } else { FileKind::of(name) };
            if let Some(kind) = kind {
                places.push(Place { folder: &folder.path, origin: folder.origin, name, kind, target: None, text: 0 });
            } else if matches!(name, "terragrunt.hcl" | "terragrunt.hcl.json") {
                loaded.terragrunt.push(tree::join(&folder.path, name));
            }
        }
    }
    for link in walk.links.iter().filter(|link| link.kind == EntryKind::File) {
        let (Some(folder), Some(name)) = (link.path.parent(), link.path.file_name()) else { continue };
        let Some(kind) = FileKind::of(name) else { continue };
        places.push(Place { folder, origin: Origin::Own, name, kind, target: Some(&link.target), text: 0 });
    }
    drop_replaced(&mut places, loaded);
    let paths = number(&mut places);
    (places, paths)
}

/// Leaves out `x.tf` where its folder has `x.tofu`.
fn drop_replaced(places: &mut Vec<Place<'_>>, loaded: &mut Loaded) {
    let twins = places.iter().filter_map(|place| Some((place.folder, FileKind::twin(place.name)?)));
    let replaced: FxHashSet<(&Utf8Path, String)> = twins.collect();
    if replaced.is_empty() {
        return;
    }
    places.retain(|place| {
        let is_replaced = replaced.contains(&(place.folder, place.name.to_owned()));
        if is_replaced {
            loaded.replaced.push(tree::join(place.folder, place.name));
        }
        !is_replaced
    });
}

/// Says which text each place shows: that of its own file, or of the file that its link leads to, which may be among the
/// former.
fn number(places: &mut [Place<'_>]) -> Vec<Utf8PathBuf> {
    let mut paths = Vec::with_capacity(places.len());
    for place in places.iter_mut().filter(|place| place.target.is_none()) {
        place.text = paths.len();
        paths.push(tree::join(place.folder, place.name));
    }
    if paths.len() == places.len() {
        return paths;
    }
    let mut known: FxHashMap<Utf8PathBuf, usize> = paths.iter().cloned().zip(0..).collect();
    for place in places {
        let Some(target) = place.target else { continue };
        place.text = *known.entry(target.to_owned()).or_insert_with(|| {
            paths.push(target.to_owned());
            paths.len() - 1
        });
    }
    paths
}

/// Puts the places of each folder together; they come in the order of their folders, but for those of links.
fn group(places: Vec<Place<'_>>, ids: &[Option<FileId>]) -> BTreeMap<Utf8PathBuf, TerraformFolder> {
    let mut places = places;
    places.sort_by(|a, b| tree::compare_paths(a.folder, b.folder).then_with(|| a.name.cmp(b.name)));
    let mut folders: Vec<(Utf8PathBuf, TerraformFolder)> = Vec::new();
    for place in places {
        if folders.last().is_none_or(|(path, _)| path != place.folder) {
            let folder = TerraformFolder { origin: place.origin, members: Vec::new(), unread: Vec::new() };
            folders.push((place.folder.to_owned(), folder));
        }
        let Some((_, folder)) = folders.last_mut() else { continue };
        match ids.get(place.text).copied().flatten() {
            Some(file) => folder.members.push(Member { name: place.name.to_owned(), kind: place.kind, file }),
            None => folder.unread.push(place.name.to_owned()),
        }
    }
    folders.into_iter().collect()
}

fn read_text<T: Tree + ?Sized>(tree: &T, path: &Utf8Path, limits: &Limits) -> Text {
    let limit = limits.file_bytes.min(u64::from(u32::MAX) - 1);
    let bytes = match tree.read_listed(path, limit) {
        Ok(bytes) => bytes,
        Err(error) => return Text::Problem(Problem::from_error(path.to_owned(), &error)),
    };
    if bytes.starts_with(GIT_CRYPT) {
        return Text::Encrypted;
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) => {
            let bare = text.strip_prefix('\u{feff}');
            Text::Read { text: Arc::from(bare.unwrap_or(text)), has_mark: bare.is_some() }
        }
        Err(error) => Text::Problem(Problem::text_not_utf8(path.to_owned(), &bytes, error.valid_up_to())),
    }
}

/// How a file begins that git-crypt has encrypted.
const GIT_CRYPT: &[u8] = b"\0GITCRYPT\0";
