//! Tables for the binary: each distinct text once in a pool, rows as fixed-width records of numbers of texts.
//!
//! Thousands of rows as Rust statics cost the compiler minutes; as bytes they cost nothing. `src/facts/blob.rs` reads
//! what is written here.

use std::collections::HashMap;
use std::path::Path;

/// All texts, each once, and all lists of texts.
pub(crate) struct Blob {
    numbers: HashMap<String, u32>,
    text: String,
    ends: Vec<u32>,
    lists: Vec<u32>,
    known_lists: HashMap<Vec<u32>, u32>,
}

impl Blob {
    /// A pool in which number 0 is the empty text and list 0 is empty.
    pub(crate) fn new() -> Self {
        let mut blob = Self {
            numbers: HashMap::new(),
            text: String::new(),
            ends: Vec::new(),
            lists: Vec::new(),
            known_lists: HashMap::new(),
        };
        blob.text("");
        blob.list(std::iter::empty());
        blob
    }

    /// The number of a text.
    pub(crate) fn text(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = small(self.ends.len());
        self.text.push_str(text);
        self.ends.push(small(self.text.len()));
        self.numbers.insert(text.to_owned(), number);
        number
    }

    /// The place of a list of texts: a length, then the numbers of the texts.
    pub(crate) fn list<'t>(&mut self, texts: impl Iterator<Item = &'t str>) -> u32 {
        let numbers: Vec<u32> = texts.map(|text| self.text(text)).collect();
        if let Some(place) = self.known_lists.get(&numbers) {
            return *place;
        }
        let place = small(self.lists.len());
        self.lists.push(small(numbers.len()));
        self.lists.extend(&numbers);
        self.known_lists.insert(numbers, place);
        place
    }

    /// Writes the pool.
    pub(crate) fn write(&self, out: &Path) -> std::io::Result<()> {
        std::fs::write(out.join("texts.txt"), &self.text)?;
        std::fs::write(out.join("texts.bin"), bytes(&self.ends))?;
        std::fs::write(out.join("lists.bin"), bytes(&self.lists))
    }
}

/// Numbers as they stand in a file: four bytes each, the lowest first.
pub(crate) fn bytes(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

/// A number that is known to be small: our own tables are a few megabytes.
pub(crate) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
