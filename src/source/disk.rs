//! A folder on disk.

use std::borrow::Cow;
use std::fs::{self, File, FileType, Metadata};
use std::io::{self, Read};
use std::sync::{PoisonError, RwLock};

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashSet;

use super::tree::{self, Entry, EntryKind, ReadError, Tree};

/// The files under a folder on disk.
#[derive(Debug)]
pub struct DiskTree {
    root: Utf8PathBuf,
    /// Folders below the root that were reached without a symbolic link: what lies right in them needs no resolving.
    real: RwLock<FxHashSet<String>>,
}

impl DiskTree {
    /// The tree under a folder, which is resolved once, here.
    pub fn new(root: &Utf8Path) -> Result<Self, ReadError> {
        let root = root.canonicalize_utf8().map_err(|error| from_io(&error))?;
        Ok(Self { root, real: RwLock::new(FxHashSet::from_iter([String::new()])) })
    }

    /// The root's own place on disk.
    pub fn root(&self) -> &Utf8Path {
        &self.root
    }

    fn on_disk(&self, path: &Utf8Path) -> Utf8PathBuf {
        if path.as_str().is_empty() { self.root.clone() } else { self.root.join(path) }
    }

    fn is_real(&self, folder: &Utf8Path) -> bool {
        self.real.read().unwrap_or_else(PoisonError::into_inner).contains(folder.as_str())
    }

    /// The path after symbolic links, and what is there.
    fn locate<'a>(&self, path: &'a Utf8Path) -> Result<(Cow<'a, Utf8Path>, Metadata), ReadError> {
        if path.file_name().is_some() && path.parent().is_some_and(|parent| self.is_real(parent)) {
            let metadata = self.metadata(path)?;
            if !metadata.is_symlink() {
                return Ok((Cow::Borrowed(path), metadata));
            }
        }
        let real = self.resolve(path)?;
        let metadata = self.metadata(&real)?;
        Ok((Cow::Owned(real), metadata))
    }

    fn metadata(&self, path: &Utf8Path) -> Result<Metadata, ReadError> {
        fs::symlink_metadata(self.on_disk(path)).map_err(|error| from_io(&error))
    }
}

impl Tree for DiskTree {
    fn list(&self, folder: &Utf8Path) -> Result<Vec<Entry>, ReadError> {
        let real = if self.is_real(folder) { Cow::Borrowed(folder) } else { self.locate(folder)?.0 };
        let mut entries = Vec::new();
        for entry in fs::read_dir(self.on_disk(&real)).map_err(|error| from_io(&error))? {
            let entry = entry.map_err(|error| from_io(&error))?;
            let kind = entry.file_type().map_or(EntryKind::Special, kind_of);
            let (name, is_exact) = match entry.file_name().into_string() {
                Ok(name) => (name, true),
                Err(name) => (name.to_string_lossy().into_owned(), false),
            };
            entries.push(Entry { name, is_exact, kind });
        }
        entries.sort_unstable();
        let is_folder = |entry: &&Entry| entry.kind == EntryKind::Folder && entry.is_exact;
        if entries.iter().any(|entry| is_folder(&entry)) {
            let mut known = self.real.write().unwrap_or_else(PoisonError::into_inner);
            known.extend(entries.iter().filter(is_folder).map(|entry| tree::join(&real, &entry.name).into_string()));
        }
        Ok(entries)
    }

    fn read(&self, path: &Utf8Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        // Opening a pipe would wait for a writer, so the kind is asked first.
        let (real, metadata) = self.locate(path)?;
        if !metadata.is_file() {
            return Err(ReadError::NotAFile);
        }
        self.read_listed(&real, limit)
    }

    fn read_listed(&self, path: &Utf8Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        let file = File::open(self.on_disk(path)).map_err(|error| from_io(&error))?;
        let metadata = file.metadata().map_err(|error| from_io(&error))?;
        if !metadata.is_file() {
            return Err(ReadError::NotAFile);
        }
        // Files that the kernel makes up have no size; others are read as far as they reached when they were measured.
        let size = if metadata.len() == 0 { limit.saturating_add(1) } else { metadata.len() };
        if metadata.len() > limit {
            return Err(ReadError::TooLarge { limit });
        }
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0));
        file.take(size).read_to_end(&mut bytes).map_err(|error| from_io(&error))?;
        if bytes.len() as u64 > limit {
            return Err(ReadError::TooLarge { limit });
        }
        Ok(bytes)
    }

    fn kind(&self, path: &Utf8Path) -> Result<EntryKind, ReadError> {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return self.metadata(&self.resolve(path)?).map(|metadata| kind_of(metadata.file_type()));
        };
        let real = if self.is_real(parent) { Cow::Borrowed(parent) } else { Cow::Owned(self.resolve(parent)?) };
        self.metadata(&tree::join(&real, name)).map(|metadata| kind_of(metadata.file_type()))
    }

    fn resolve(&self, path: &Utf8Path) -> Result<Utf8PathBuf, ReadError> {
        tree::resolve(path, Some(&self.root), |part| {
            if self.is_real(part) {
                return Ok(None);
            }
            link_target(&self.on_disk(part))
        })
    }
}

/// Where a symbolic link on disk leads; nothing for what is not one.
pub(super) fn link_target(path: &Utf8Path) -> Result<Option<Utf8PathBuf>, ReadError> {
    if !fs::symlink_metadata(path).map_err(|error| from_io(&error))?.is_symlink() {
        return Ok(None);
    }
    path.read_link_utf8().map(Some).map_err(|error| from_io(&error))
}

fn kind_of(file_type: FileType) -> EntryKind {
    if file_type.is_file() {
        EntryKind::File
    } else if file_type.is_dir() {
        EntryKind::Folder
    } else if file_type.is_symlink() {
        EntryKind::Link
    } else {
        EntryKind::Special
    }
}

fn from_io(error: &io::Error) -> ReadError {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => ReadError::NotFound,
        kind => ReadError::Io(kind.to_string()),
    }
}
