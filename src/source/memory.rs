//! Files held in memory: for tests, and for text that is on no disk.

use std::collections::BTreeMap;
use std::ops::Bound;

use camino::{Utf8Path, Utf8PathBuf};

use super::tree::{self, Entry, EntryKind, ReadError, Tree};

/// A tree of files in memory. A folder is there when something in it is.
#[derive(Clone, Debug, Default)]
pub struct MemoryTree {
    nodes: BTreeMap<Utf8PathBuf, Node>,
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
        let path = Utf8Path::new(path);
        for folder in path.ancestors().skip(1) {
            self.nodes.entry(folder.to_owned()).or_insert(Node::Folder);
        }
        self.nodes.insert(path.to_owned(), node);
        self
    }

    fn node(&self, path: &Utf8Path) -> Result<&Node, ReadError> {
        static ROOT: Node = Node::Folder;
        if path.as_str().is_empty() {
            return Ok(&ROOT);
        }
        self.nodes.get(path).ok_or(ReadError::NotFound)
    }
}

impl Tree for MemoryTree {
    fn list(&self, folder: &Utf8Path) -> Result<Vec<Entry>, ReadError> {
        let real = self.resolve(folder)?;
        if kind_of(self.node(&real)?) != EntryKind::Folder {
            return Err(ReadError::NotFound);
        }
        let below = self.nodes.range::<Utf8Path, _>((Bound::Excluded(real.as_path()), Bound::Unbounded));
        let mut entries: Vec<Entry> = below
            .take_while(|(path, _)| path.starts_with(&real))
            .filter(|(path, _)| path.parent() == Some(&real))
            .map(|(path, node)| Entry {
                name: path.file_name().unwrap_or("").to_owned(),
                is_exact: true,
                kind: kind_of(node),
            })
            .collect();
        entries.sort_unstable();
        Ok(entries)
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
