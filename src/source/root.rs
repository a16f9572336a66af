//! The root of a run, and which folders are read for the paths that somebody gave.

use camino::{Utf8Path, Utf8PathBuf};
use thiserror::Error;

use super::walk::Start;

/// Where a run takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// Absolute, without symbolic links.
    pub path: Utf8PathBuf,
    /// Whether a `.git` or settings mark it; else it is the inputs' common folder.
    pub is_marked: bool,
    /// What is read and reported.
    pub scope: Scope,
}

/// What is read, and about what findings are reported. Inside a marked root all of it is read, so that a file given alone
/// gets the same answers as its folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Folders to read.
    pub starts: Vec<Start>,
    /// Files given by name, which are read even where they are ignored.
    pub files: Vec<Utf8PathBuf>,
    /// Files and folders given; findings elsewhere are not reported.
    pub reported: Vec<Utf8PathBuf>,
}

/// An input that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("cannot read `{path}`: {reason}")]
pub struct InputError {
    /// As given.
    pub path: Utf8PathBuf,
    /// What the operating system said.
    pub reason: String,
}

impl Scope {
    /// The whole tree.
    pub fn whole() -> Self {
        Self { starts: vec![Start::whole(Utf8Path::new(""))], files: Vec::new(), reported: vec![Utf8PathBuf::new()] }
    }

    /// Whether findings in a file are reported.
    pub fn covers(&self, path: &Utf8Path) -> bool {
        self.reported.iter().any(|given| given.as_str().is_empty() || path.starts_with(given))
    }

    /// Whether a folder is asked about: itself, or a file in it.
    pub fn asks_about(&self, folder: &Utf8Path) -> bool {
        self.covers(folder) || self.reported.iter().any(|given| given.parent() == Some(folder))
    }
}

/// Finds the root for inputs given as absolute paths: the nearest folder upward from what they have in common that holds
/// `.git` or of which `is_root` is true (settings with `root = true`); else what they have in common.
pub fn find_root(inputs: &[Utf8PathBuf], is_root: impl Fn(&Utf8Path) -> bool) -> Result<Root, InputError> {
    let mut given = Vec::with_capacity(inputs.len());
    for input in inputs {
        let wrong = |error: std::io::Error| InputError {
            path: input.clone(),
            reason: match error.kind() {
                std::io::ErrorKind::NotFound => "it does not exist".to_owned(),
                other => other.to_string(),
            },
        };
        let real = input.canonicalize_utf8().map_err(wrong)?;
        let is_folder = real.is_dir();
        given.push((real, is_folder));
    }
    let folders = given.iter().map(|(path, is_folder)| folder_of(path, *is_folder));
    let common = folders.map(Utf8Path::to_owned).reduce(|a, b| common(&a, &b)).unwrap_or_default();
    let marked = common.ancestors().find(|folder| folder.join(".git").exists() || is_root(folder));
    let path = marked.unwrap_or(&common).to_owned();
    let scope = scope(&path, marked.is_some(), &given);
    Ok(Root { is_marked: marked.is_some(), scope, path })
}

fn scope(root: &Utf8Path, is_marked: bool, given: &[(Utf8PathBuf, bool)]) -> Scope {
    let mut scope = Scope::default();
    if is_marked {
        scope.starts.push(Start::whole(Utf8Path::new("")));
    }
    for (path, is_folder) in given {
        let path = relative(root, path);
        if *is_folder {
            scope.starts.push(Start::whole(&path));
        } else {
            scope.starts.push(Start::own(path.parent().unwrap_or(Utf8Path::new(""))));
            scope.files.push(path.clone());
        }
        scope.reported.push(path);
    }
    for list in [&mut scope.files, &mut scope.reported] {
        list.sort_unstable();
        list.dedup();
    }
    scope.starts.sort_unstable();
    scope.starts.dedup();
    scope
}

fn folder_of(path: &Utf8Path, is_folder: bool) -> &Utf8Path {
    if is_folder { path } else { path.parent().unwrap_or(path) }
}

fn common(a: &Utf8Path, b: &Utf8Path) -> Utf8PathBuf {
    a.components().zip(b.components()).take_while(|(a, b)| a == b).map(|(part, _)| part).collect()
}

/// Relative to the root, with `/` between parts on every system.
fn relative(root: &Utf8Path, path: &Utf8Path) -> Utf8PathBuf {
    let below = path.strip_prefix(root).unwrap_or(Utf8Path::new(""));
    let parts: Vec<&str> = below.components().map(|part| part.as_str()).collect();
    Utf8PathBuf::from(parts.join("/"))
}
