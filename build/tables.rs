//! `rules/catalogue/*.tsv`: small hand-owned tables, one row a line, with a header line and a source column.

use std::fmt::Write as _;
use std::path::Path;

/// A table file, its columns in order, and the Rust item that it becomes.
struct Table {
    file: &'static str,
    columns: &'static [&'static str],
    item: &'static str,
    row: &'static str,
}

const TABLES: [Table; 4] = [
    Table {
        file: "accounts.tsv",
        columns: &["provider", "number", "owner", "source", "read"],
        item: "ACCOUNTS",
        row: "Account",
    },
    Table {
        file: "hosts.tsv",
        columns: &["provider", "pattern", "kind", "service", "source", "read"],
        item: "HOSTS",
        row: "Host",
    },
    Table { file: "regions.tsv", columns: &["provider", "region", "source", "read"], item: "REGIONS", row: "Region" },
    Table {
        file: "sensitive.tsv",
        columns: &["resource_type", "argument", "source", "read"],
        item: "SENSITIVE",
        row: "Sensitive",
    },
];

/// All tables as sorted statics.
pub(crate) fn generate(folder: &Path, errors: &mut Vec<String>) -> String {
    TABLES.iter().map(|table| read(folder, table, errors)).collect()
}

fn read(folder: &Path, table: &Table, errors: &mut Vec<String>) -> String {
    let path = folder.join(table.file);
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    let mut lines = text.lines();
    if lines.next() != Some(table.columns.join("\t").as_str()) {
        errors.push(format!("{}:1: the header must be {}", path.display(), table.columns.join(", ")));
    }
    let mut rows: Vec<Vec<&str>> = Vec::new();
    for (line, number) in lines.zip(2..) {
        let row: Vec<&str> = line.split('\t').collect();
        if row.len() != table.columns.len() || row.iter().any(|cell| cell.trim().is_empty()) {
            errors.push(format!("{}:{number}: a row has {} filled columns", path.display(), table.columns.len()));
        } else if rows.last().is_some_and(|last| last >= &row) {
            errors.push(format!("{}:{number}: rows must be sorted and unique", path.display()));
        } else {
            rows.push(row);
        }
    }
    let mut out = format!("pub(super) static {}: &[{}] = &[\n", table.item, table.row);
    for row in rows {
        let fields: Vec<String> =
            table.columns.iter().zip(row).map(|(column, cell)| format!("{column}: {cell:?}")).collect();
        let _ = writeln!(out, "{} {{ {} }},", table.row, fields.join(", "));
    }
    out + "];\n"
}
