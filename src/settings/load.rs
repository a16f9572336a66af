//! All settings of a run: which files there are, in which order they are merged, and what holds in each folder.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use super::build::build;
use super::checks::{self, Surroundings};
use super::error::{Errors, SettingsError, SettingsErrors, SettingsNote};
use super::file::{self, GivenFile, Role, SettingsFile};
use super::grammar::FILE;
use super::model::Settings;
use super::section::Section;
use super::{merge, selector, validate};
use crate::source::{FileId, Files, Origin, Scope, Span, Tree, Walk};

/// Names of settings files; a folder has one of them at most.
pub const FILE_NAMES: [&str; 2] = ["unmoor.hcl", "unmoor.json"];

/// Files that later versions read.
const FILES_NOT_USED_YET: [&str; 2] = ["unmoor.exceptions.hcl", "unmoor.inputs.hcl"];

/// Which settings to use.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// This program's version.
    pub version: String,
    /// The name of the repository's folder.
    pub repository: String,
    /// Where settings come from.
    pub choice: Choice,
    /// Files that are merged before those, in order.
    pub base: Vec<GivenFile>,
}

/// Where settings come from.
#[derive(Clone, Debug, Default)]
pub enum Choice {
    /// The files of the root and of the folders below.
    #[default]
    Discover,
    /// Nowhere, but for base files.
    None,
    /// This file alone, in place of the root's.
    File(GivenFile),
}

/// The settings of a run, folder by folder.
#[derive(Debug, Default)]
pub struct SettingsTree {
    request: Request,
    /// Files of `--base`, which come before all others.
    given: Vec<SettingsFile>,
    /// The files of each folder that has settings, in the order of merging. The root's is always there.
    layers: BTreeMap<Utf8PathBuf, Vec<SettingsFile>>,
    root: Settings,
    /// What holds in folders below the root that have settings of their own.
    below: BTreeMap<Utf8PathBuf, Settings>,
    notes: Vec<SettingsNote>,
}

impl SettingsTree {
    /// The settings that hold in a folder, or for a file.
    pub fn for_folder(&self, path: &Utf8Path) -> &Settings {
        if self.below.is_empty() {
            return &self.root;
        }
        path.ancestors().find_map(|folder| self.below.get(folder)).unwrap_or(&self.root)
    }

    /// The settings of the root.
    pub fn root(&self) -> &Settings {
        &self.root
    }

    /// The settings of every folder that has its own, the root first.
    pub fn all(&self) -> impl Iterator<Item = (&Utf8Path, &Settings)> {
        let below = self.below.iter().map(|(folder, settings)| (folder.as_path(), settings));
        std::iter::once((Utf8Path::new(""), &self.root)).chain(below)
    }

    /// The files that were read, in the order of merging.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &Utf8Path)> {
        let layers = self.layers.values().flatten();
        self.given.iter().chain(layers).map(|file| (file.id, file.path.as_path()))
    }

    /// What is worth saying and stops nothing.
    pub fn notes(&self) -> &[SettingsNote] {
        &self.notes
    }
}

/// Reads base files and the root's own settings: what must be known before the tree is walked.
pub fn load<T: Tree + ?Sized>(tree: &T, files: &mut Files, request: Request) -> Result<SettingsTree, SettingsErrors> {
    let mut errors = Errors::default();
    let mut loader = Loader { tree, files, version: &request.version, errors: &mut errors };
    let given = request.base.iter().filter_map(|given| loader.given(given, Role::Base)).collect();
    let root = match &request.choice {
        Choice::Discover => loader.in_folder(Utf8Path::new(""), Role::Root),
        Choice::None => None,
        Choice::File(given) => loader.given(given, Role::Root),
    };
    let layer = root.map(|root| loader.with_bases(root)).unwrap_or_default();
    let notes = match &request.choice {
        Choice::Discover => loader.not_used_yet(Utf8Path::new("")),
        Choice::None | Choice::File(_) => Vec::new(),
    };
    let layers = BTreeMap::from([(Utf8PathBuf::new(), layer)]);
    let mut settings = SettingsTree { request, given, layers, notes, ..SettingsTree::default() };
    settings.merge(&mut errors);
    errors.into_result()?;
    Ok(settings)
}

impl SettingsTree {
    /// Reads what a walk found: settings of folders below the root, and further files of checks. Settings that can hold
    /// for nothing that was asked about are not read, so that they cannot stand in its way.
    pub fn add_walk<T: Tree + ?Sized>(
        &mut self,
        tree: &T,
        files: &mut Files,
        walk: &Walk,
        scope: &Scope,
    ) -> Result<(), SettingsErrors> {
        let mut errors = Errors::default();
        let version = self.request.version.clone();
        let mut loader = Loader { tree, files, version: &version, errors: &mut errors };
        let before = self.files().count();
        if matches!(self.request.choice, Choice::Discover) {
            self.add_folders(&mut loader, walk, scope);
        }
        loader.add_checks(&mut self.given, walk);
        for layer in self.layers.values_mut() {
            loader.add_checks(layer, walk);
        }
        if self.files().count() > before {
            self.merge(&mut errors);
        }
        errors.into_result()
    }

    fn add_folders<T: Tree + ?Sized>(&mut self, loader: &mut Loader<'_, T>, walk: &Walk, scope: &Scope) {
        let used: Vec<Utf8PathBuf> = self.files().map(|(_, path)| path.to_owned()).collect();
        let holds = |folder: &Utf8Path| {
            scope.reported.iter().any(|asked| asked.starts_with(folder) || folder.starts_with(asked))
        };
        let below = walk
            .folders
            .iter()
            .filter(|folder| folder.origin == Origin::Own && !folder.path.as_str().is_empty() && holds(&folder.path));
        for folder in below {
            let has = |names: &[&str]| folder.names().any(|name| names.contains(&name));
            let is_used = used.iter().any(|path| path.parent() == Some(&folder.path) && is_settings(path));
            if has(&FILE_NAMES) && !is_used {
                let file = loader.in_folder(&folder.path, Role::Folder);
                let layer = file.map(|file| loader.with_bases(file)).unwrap_or_default();
                self.layers.insert(folder.path.clone(), layer);
            }
            if has(&FILES_NOT_USED_YET) {
                self.notes.extend(loader.not_used_yet(&folder.path));
            }
        }
    }

    /// Merges the files of each folder and of those above it, and checks what comes out.
    fn merge(&mut self, errors: &mut Errors) {
        let bases: Vec<FileId> = self.files_of_role(Role::Base);
        let is_base = |span: Span| bases.contains(&span.file);
        let mut merged = BTreeMap::new();
        for folder in self.layers.keys() {
            let mut section = Section::empty(&FILE, file::beginning(FileId(u32::MAX)));
            for file in self.given.iter().chain(self.chain(folder)) {
                merge::lay_over(&mut section, &file.section, errors);
            }
            merge::drop_nulls(&mut section);
            validate::validate(&section, errors);
            let settings = build(section, &self.request.repository);
            let around = Surroundings { repository: &settings.repository, is_base: &is_base };
            checks::check(&settings, &around, errors);
            merged.insert(folder.clone(), settings);
        }
        self.root = merged.remove(Utf8Path::new("")).unwrap_or_default();
        self.below = merged;
    }

    /// The files that hold in a folder, from the nearest root down.
    fn chain(&self, folder: &Utf8Path) -> impl Iterator<Item = &SettingsFile> {
        let mut layers: Vec<&Vec<SettingsFile>> = Vec::new();
        for layer in folder.ancestors().filter_map(|above| self.layers.get(above)) {
            layers.push(layer);
            if layer.iter().any(SettingsFile::is_root) {
                break;
            }
        }
        layers.into_iter().rev().flatten()
    }

    fn files_of_role(&self, role: Role) -> Vec<FileId> {
        let all = self.given.iter().chain(self.layers.values().flatten());
        all.filter(|file| file.role == role).map(|file| file.id).collect()
    }
}

struct Loader<'a, T: ?Sized> {
    tree: &'a T,
    files: &'a mut Files,
    version: &'a str,
    errors: &'a mut Errors,
}

impl<T: Tree + ?Sized> Loader<'_, T> {
    /// A file that somebody named, so that it must be there.
    fn given(&mut self, given: &GivenFile, role: Role) -> Option<SettingsFile> {
        if let Some(text) = &given.text {
            let id = file::add_text(self.files, &given.path, text);
            return Some(self.decode(id, role));
        }
        let found = self.at(&given.path, role);
        if found.is_none() && self.tree.kind(&given.path).is_err() {
            self.errors.push(file::unreadable(&given.path, "it does not exist"));
        }
        found
    }

    fn at(&mut self, path: &Utf8Path, role: Role) -> Option<SettingsFile> {
        let id = file::read_text(self.tree, self.files, path, self.errors)?;
        Some(self.decode(id, role))
    }

    fn decode(&mut self, id: FileId, role: Role) -> SettingsFile {
        file::decode(self.files, id, role, self.version, self.errors)
    }

    /// The settings file of a folder.
    fn in_folder(&mut self, folder: &Utf8Path, role: Role) -> Option<SettingsFile> {
        let found: Vec<SettingsFile> =
            FILE_NAMES.iter().filter_map(|name| self.at(&join(folder, name), role)).collect();
        if let [first, second] = found.as_slice() {
            let message = format!("`{}` and `{}` are both here", first.path, second.path);
            let error = SettingsError::new(file::beginning(second.id), message);
            self.errors.push(error.with_help("keep one of them".to_owned()));
        }
        found.into_iter().next()
    }

    /// A root's file, after the base files that it names.
    fn with_bases(&mut self, root: SettingsFile) -> Vec<SettingsFile> {
        let named: Vec<(Utf8PathBuf, Option<Span>)> = root
            .unmoor("base")
            .map(|base| base.value.elements())
            .unwrap_or_default()
            .iter()
            .filter_map(|path| Some((Utf8PathBuf::from(path.value.as_text()?), path.span())))
            .collect();
        let mut layer = Vec::with_capacity(named.len() + 1);
        for (path, span) in named {
            match self.at(&path, Role::Base) {
                Some(base) => layer.push(base),
                None if self.tree.kind(&path).is_err() => {
                    let message = format!("cannot read `{path}`: it does not exist");
                    self.errors.push(SettingsError { span, message, help: None, also: None });
                }
                None => {}
            }
        }
        layer.push(root);
        layer
    }

    /// Puts after each file the files of checks that it names.
    fn add_checks(&mut self, layer: &mut Vec<SettingsFile>, walk: &Walk) {
        let known: Vec<Utf8PathBuf> = layer.iter().map(|file| file.path.clone()).collect();
        for owner in std::mem::take(layer) {
            let globs = owner.unmoor("checks").filter(|_| owner.role != Role::Checks);
            let globs = globs.map(|globs| globs.value.elements()).unwrap_or_default();
            let globs = selector::path_globs(globs.iter().filter_map(|glob| glob.value.as_text()));
            layer.push(owner);
            if !globs.is_empty() {
                let wanted = walk.files().filter(|path| globs.matches(path) && !known.contains(path));
                layer.extend(wanted.filter_map(|path| self.at(&path, Role::Checks)).collect::<Vec<_>>());
            }
        }
    }

    /// Notes about files that later versions read; that they are HCL is checked.
    fn not_used_yet(&mut self, folder: &Utf8Path) -> Vec<SettingsNote> {
        let mut notes = Vec::new();
        for name in FILES_NOT_USED_YET {
            let path = join(folder, name);
            if let Some(id) = file::read_text(self.tree, self.files, &path, self.errors) {
                file::parse(self.files, id, self.errors);
                let message = format!("`{path}` is not used by this version");
                notes.push(SettingsNote { span: file::beginning(id), message });
            }
        }
        notes
    }
}

fn is_settings(path: &Utf8Path) -> bool {
    path.file_name().is_some_and(|name| FILE_NAMES.contains(&name))
}

/// Joins with `/` on every system.
fn join(folder: &Utf8Path, name: &str) -> Utf8PathBuf {
    if folder.as_str().is_empty() { Utf8PathBuf::from(name) } else { Utf8PathBuf::from(format!("{folder}/{name}")) }
}
