//! Tab-separated tables: a header line, then rows with every cell filled, sorted and unique.

use std::path::Path;

use crate::error::Error;

/// The rows of a table, each with as many cells as the header names.
#[derive(Debug)]
pub(crate) struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Reads a table and holds it to its form.
    pub(crate) fn read(path: &Path, columns: &[&str]) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|error| Error::file(path, error))?;
        let wrong = |line: usize, reason: &str| Error::Table {
            file: path.display().to_string(),
            line,
            reason: reason.to_owned(),
        };
        let mut lines = text.lines();
        if lines.next() != Some(columns.join("\t").as_str()) {
            return Err(wrong(1, &format!("the header must be {}", columns.join(", "))));
        }
        let mut rows: Vec<Vec<String>> = Vec::new();
        for (line, number) in lines.zip(2..) {
            let row: Vec<String> = line.split('\t').map(str::to_owned).collect();
            if row.len() != columns.len() || row.iter().any(|cell| cell.trim().is_empty()) {
                return Err(wrong(number, &format!("a row has {} filled cells; write - for none", columns.len())));
            }
            if rows.last().is_some_and(|last| last >= &row) {
                return Err(wrong(number, "rows must be sorted and unique"));
            }
            rows.push(row);
        }
        Ok(Self { columns: columns.iter().map(|column| (*column).to_owned()).collect(), rows })
    }

    /// The rows, as look-ups by column.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { columns: &self.columns, cells })
    }
}

/// One row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'a> {
    columns: &'a [String],
    cells: &'a [String],
}

impl<'a> Row<'a> {
    /// The cell of a column; a column that the table has not is empty.
    pub(crate) fn get(self, column: &str) -> &'a str {
        let at = self.columns.iter().position(|known| known == column);
        at.and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }

    /// The cell, unless it says "none".
    pub(crate) fn some(self, column: &str) -> Option<&'a str> {
        Some(self.get(column)).filter(|cell| *cell != "-")
    }
}
