//! `rules/catalogue/*.tsv`: tables of which each row is one fact, with a header line and a source column.

use std::fmt::Write as _;
use std::path::Path;

use crate::blob::{Blob, bytes};

/// A table file, its columns in order, and the Rust item that it becomes.
struct Table {
    file: &'static str,
    columns: &'static [&'static str],
    item: &'static str,
}

const TABLES: [Table; 10] = [
    Table {
        file: "accounts.tsv",
        columns: &["provider", "number", "region", "owner", "source", "read"],
        item: "ACCOUNTS",
    },
    Table {
        file: "facts/sizes.tsv",
        columns: &["provider", "kind", "size", "vcpu", "memory_mib", "source", "read", "confidence"],
        item: "SIZES",
    },
    Table { file: "hosts.tsv", columns: &["provider", "pattern", "kind", "service", "source", "read"], item: "HOSTS" },
    Table {
        file: "limits.tsv",
        columns: &["resource_type", "argument", "min", "max", "pattern", "case", "unique", "source", "read"],
        item: "LIMITS",
    },
    Table {
        file: "permissions.tsv",
        columns: &["provider", "kind", "word", "title", "service", "source", "read"],
        item: "PERMISSIONS",
    },
    Table {
        file: "provider_secrets.tsv",
        columns: &["provider", "argument", "source", "read"],
        item: "PROVIDER_SECRETS",
    },
    Table { file: "public.tsv", columns: &["resource_type", "argument", "meaning", "source", "read"], item: "PUBLIC" },
    Table {
        file: "regions.tsv",
        columns: &["provider", "region", "country", "place", "source", "read", "confidence"],
        item: "REGIONS",
    },
    Table { file: "sensitive.tsv", columns: &["resource_type", "argument", "source", "read"], item: "SENSITIVE" },
    Table { file: "suppliers.tsv", columns: &["provider", "number", "owner", "source", "read"], item: "SUPPLIERS" },
];

/// All tables: their records into files, and the Rust items that take them up.
pub(crate) fn generate(folder: &Path, out: &Path, blob: &mut Blob, errors: &mut Vec<String>) -> String {
    let mut items = String::new();
    for table in &TABLES {
        let records = records(folder, table, blob, errors);
        let name = format!("{}.bin", table.item.to_lowercase());
        if let Err(error) = std::fs::write(out.join(&name), bytes(&records)) {
            errors.push(format!("cannot write {name}: {error}"));
        }
        item(&mut items, table.item, table.columns.len(), &name);
    }
    items
}

/// A static that takes up a file of records.
pub(crate) fn item(items: &mut String, name: &str, columns: usize, file: &str) {
    let _ = writeln!(
        items,
        "pub(super) static {name}: Rows<{columns}> = Rows::new(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\")));"
    );
}

fn records(folder: &Path, table: &Table, blob: &mut Blob, errors: &mut Vec<String>) -> Vec<u32> {
    let path = folder.join(table.file);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            errors.push(format!("{}: {error}", path.display()));
            return Vec::new();
        }
    };
    let mut lines = text.lines();
    if lines.next() != Some(table.columns.join("\t").as_str()) {
        errors.push(format!("{}:1: the header must be {}", path.display(), table.columns.join(", ")));
    }
    let mut records = Vec::new();
    let mut last: Vec<&str> = Vec::new();
    for (line, number) in lines.zip(2..) {
        let row: Vec<&str> = line.split('\t').collect();
        if row.len() != table.columns.len() || row.iter().any(|cell| cell.trim().is_empty()) {
            errors.push(format!("{}:{number}: a row has {} filled columns", path.display(), table.columns.len()));
        } else if last >= row {
            errors.push(format!("{}:{number}: rows must be sorted and unique", path.display()));
        } else {
            records.extend(row.iter().map(|cell| blob.text(cell)));
            last = row;
        }
    }
    records
}
