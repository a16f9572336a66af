//! Files held in memory: for tests, and for text that is on no disk.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use super::tree::{self, Entry, EntryKind, ReadError, Tree};

/// A tree of files in memory. A folder is there when something in it is.
#[derive(Clone, Debug, Default)]
pub struct MemoryTree {
    /// By folder, then by name.
    folders: BTreeMap<String, BTreeMap<String, Node>>,
}

#[derive(Clone, Debug)]
enum Node {
    File(Vec<u8>),
    Folder,
    Link(Utf8PathBuf),
    Special,
    Unreadable,
}

impl MemoryTree {
    /// Files with those paths and texts.
    pub fn new(files: &[(&str, &str)]) -> Self {
        files.iter().fold(Self::default(), |tree, (path, text)| tree.with_file(path, text.as_bytes()))
    }

    /// With one more file, or another content for one.
    #[must_use]
    pub fn with_file(self, path: &str, content: &[u8]) -> Self {
        self.with(path, Node::File(content.to_vec()))
    }

    /// With an empty folder.
    #[must_use]
    pub fn with_folder(self, path: &str) -> Self {
        self.with(path, Node::Folder)
    }

    /// With a symbolic link; the target is relative to the link's folder.
    #[must_use]
    pub fn with_link(self, path: &str, target: &str) -> Self {
        self.with(path, Node::Link(Utf8PathBuf::from(target)))
    }

    /// With something that is neither file, folder nor link, such as a pipe.
    #[must_use]
    pub fn with_special(self, path: &str) -> Self {
        self.with(path, Node::Special)
    }

    /// With a file that cannot be opened.
    #[must_use]
    pub fn with_unreadable(self, path: &str) -> Self {
        self.with(path, Node::Unreadable)
    }

    fn with(mut self, path: &str, node: Node) -> Self {
        if matches!(node, Node::Folder) {
            self.folders.entry(path.to_owned()).or_default();
        }
        let (mut path, mut node) = (path, node);
        while !path.is_empty() {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            let names = self.folders.entry(folder.to_owned()).or_default();
            let is_known_folder = matches!(node, Node::Folder) && names.contains_key(name);
            if !is_known_folder {
                names.insert(name.to_owned(), node);
            }
            (path, node) = (folder, Node::Folder);
        }
        self
    }

    fn node(&self, path: &Utf8Path) -> Result<&Node, ReadError> {
        static ROOT: Node = Node::Folder;
        if path.as_str().is_empty() {
            return Ok(&ROOT);
        }
        let (folder, name) = path.as_str().rsplit_once('/').unwrap_or(("", path.as_str()));
        self.folders.get(folder).and_then(|names| names.get(name)).ok_or(ReadError::NotFound)
    }
}

impl Tree for MemoryTree {
    fn list(&self, folder: &Utf8Path) -> Result<Vec<Entry>, ReadError> {
        let real = self.resolve(folder)?;
        let is_empty_root = real.as_str().is_empty() && self.folders.is_empty();
        if is_empty_root {
            return Ok(Vec::new());
        }
        let names = self.folders.get(real.as_str()).ok_or(ReadError::NotFound)?;
        let entry = |(name, node)| Entry { name: String::clone(name), is_exact: true, kind: kind_of(node) };
        Ok(names.iter().map(entry).collect())
    }

    fn read(&self, path: &Utf8Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        match self.node(&self.resolve(path)?)? {
            Node::File(content) if content.len() as u64 > limit => Err(ReadError::TooLarge { limit }),
            Node::File(content) => Ok(content.clone()),
            Node::Unreadable => Err(ReadError::Io("permission denied".to_owned())),
            Node::Folder | Node::Link(_) | Node::Special => Err(ReadError::NotAFile),
        }
    }

    fn kind(&self, path: &Utf8Path) -> Result<EntryKind, ReadError> {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return self.node(&self.resolve(path)?).map(kind_of);
        };
        self.node(&tree::join(&self.resolve(parent)?, name)).map(kind_of)
    }

    fn resolve(&self, path: &Utf8Path) -> Result<Utf8PathBuf, ReadError> {
        tree::resolve(path, None, |part| match self.node(part)? {
            Node::Link(target) => Ok(Some(target.clone())),
            _ => Ok(None),
        })
    }
}

fn kind_of(node: &Node) -> EntryKind {
    match node {
        Node::File(_) | Node::Unreadable => EntryKind::File,
        Node::Folder => EntryKind::Folder,
        Node::Link(_) => EntryKind::Link,
        Node::Special => EntryKind::Special,
    }
}
