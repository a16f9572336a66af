//! From byte offsets to lines and columns in constant memory per line, so that thousands of findings in one file cost no
//! scan of the text each.

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// From 1.
    pub line: u32,
    /// From 1, in Unicode scalar values.
    pub column: u32,
}

impl LineColumn {
    /// The beginning of a file.
    pub const START: Self = Self { line: 1, column: 1 };
}

/// Byte offsets at which lines start.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
    /// How many scalar values begin before each [`BLOCK`] of bytes; empty where every byte is one. Without it a column in
    /// a line of a megabyte would cost a scan of that megabyte.
    scalars: Vec<u32>,
}

/// Bytes between two entries of [`LineIndex::scalars`].
const BLOCK: usize = 1024;

impl LineIndex {
    /// Scans a text once.
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).filter_map(|at| u32::try_from(at + 1).ok()));
        Self { starts, scalars: if text.is_ascii() { Vec::new() } else { scalars_before_blocks(text.as_bytes()) } }
    }

    /// How many lines; a text that ends in a newline has an empty last one.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// Number of the line, from 0, that holds a byte offset.
    pub fn line_of(&self, offset: u32) -> usize {
        self.starts.partition_point(|&start| start <= offset).saturating_sub(1)
    }

    /// First byte of a line, counted from 0; past the last line, the last line's.
    pub fn start_of(&self, line: usize) -> u32 {
        self.starts.get(line).or(self.starts.last()).copied().unwrap_or(0)
    }

    /// Line and column of a byte offset in the text that the index was made from.
    pub fn position(&self, text: &str, offset: u32) -> LineColumn {
        let line = self.line_of(offset);
        let column = self.scalars_before(text, offset).saturating_sub(self.scalars_before(text, self.start_of(line)));
        LineColumn { line: u32::try_from(line).unwrap_or(u32::MAX - 1) + 1, column: column.saturating_add(1) }
    }

    /// How many scalar values begin before a byte offset.
    fn scalars_before(&self, text: &str, offset: u32) -> u32 {
        let end = (offset as usize).min(text.len());
        let block = end / BLOCK;
        match self.scalars.get(block) {
            Some(before) => before + scalar_starts(text.as_bytes().get(block * BLOCK..end).unwrap_or_default()),
            None => u32::try_from(end).unwrap_or(u32::MAX),
        }
    }
}

fn scalars_before_blocks(bytes: &[u8]) -> Vec<u32> {
    let mut counts = vec![0];
    let mut sum = 0;
    for block in bytes.chunks(BLOCK) {
        sum += scalar_starts(block);
        counts.push(sum);
    }
    counts
}

/// Counts the bytes that begin a scalar value in UTF-8.
fn scalar_starts(bytes: &[u8]) -> u32 {
    let starts = bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
    u32::try_from(starts).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{LineColumn, LineIndex};

    proptest! {
        #[test]
        fn positions_are_those_of_a_plain_count(text in "(a|é|😀|\n|\r|[ -~]{500}){0,40}", part in 0.0..=1.0_f64) {
            let mut offset = (text.len() as f64 * part) as usize;
            while !text.is_char_boundary(offset) {
                offset -= 1;
            }
            let before = text.get(..offset).unwrap_or("");
            let line = before.matches('\n').count() as u32 + 1;
            let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) as u32 + 1;
            prop_assert_eq!(LineIndex::new(&text).position(&text, offset as u32), LineColumn { line, column });
        }
    }
}
