//! The texts of this run, each read once.

use std::sync::{Arc, OnceLock};

use camino::{Utf8Path, Utf8PathBuf};

use super::{FileId, LineColumn, LineIndex, Span};

/// One file's text.
#[derive(Debug)]
pub struct SourceFile {
    /// Path from the tree's root.
    pub path: Utf8PathBuf,
    /// The text, without a byte-order mark; offsets count from the first byte after it.
    pub text: Arc<str>,
    /// Whether the file begins with a byte-order mark, which whoever writes it back has to keep.
    pub has_mark: bool,
    lines: OnceLock<LineIndex>,
}

impl SourceFile {
    /// A file with that text.
    pub fn new(path: Utf8PathBuf, text: Arc<str>) -> Self {
        Self { path, text, has_mark: false, lines: OnceLock::new() }
    }

    /// The table of line starts, made when first asked for.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }
}

/// All texts of this run, by [`FileId`].
#[derive(Debug, Default)]
pub struct Files {
    list: Vec<SourceFile>,
}

impl Files {
    /// Adds a file and gives its id.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        let id = FileId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(file);
        id
    }

    /// The file of that id, if this run has it.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.list.get(id.0 as usize)
    }

    /// Path from the tree's root, empty for a file that this run does not have.
    pub fn path(&self, id: FileId) -> &Utf8Path {
        self.get(id).map_or(Utf8Path::new(""), |file| &file.path)
    }

    /// The whole text of a file.
    pub fn text(&self, id: FileId) -> &str {
        self.get(id).map_or("", |file| &file.text)
    }

    /// The text that a span covers.
    pub fn slice(&self, span: Span) -> &str {
        span.range.of(self.text(span.file))
    }

    /// Line and column of a span's first byte, both from 1.
    pub fn position(&self, span: Span) -> LineColumn {
        self.get(span.file).map_or(LineColumn::START, |file| file.lines().position(&file.text, span.range.start))
    }

    /// Ids and files in the order of reading.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.list.iter().zip(0..).map(|(file, id)| (FileId(id), file))
    }

    /// How many files.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
