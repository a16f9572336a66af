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

/// What a cell of a column must be, beside filled.
enum Form {
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A number, or `-`.
    Number,
    /// `YYYY-MM-DD`, or `unread`.
    Day,
    /// `argument=value`, or `-`.
    Condition,
    /// A version such as `3.38.0`, or `never`.
    Since,
}

/// Columns with a form of their own, by file and name; `*` is every file.
const FORMS: [(&str, &str, Form); 13] = [
    ("*", "read", Form::Day),
    ("*", "confidence", Form::OneOf(&["high", "medium", "low"])),
    ("facts/sizes.tsv", "kind", Form::OneOf(&["vm", "database", "cache", "search"])),
    ("facts/sizes.tsv", "vcpu", Form::Number),
    ("facts/sizes.tsv", "memory_mib", Form::Number),
    ("hosts.tsv", "kind", Form::OneOf(&["own", "path", "shared", "bucket"])),
    ("limits.tsv", "max", Form::Number),
    ("limits.tsv", "min", Form::Number),
    ("limits.tsv", "case", Form::OneOf(&["lower", "any"])),
    ("permissions.tsv", "kind", Form::OneOf(&["action", "principal", "api", "policy", "role"])),
    ("provider_defaults.tsv", "since", Form::Since),
    ("sensitive.tsv", "when", Form::Condition),
    ("public.tsv", "meaning", Form::OneOf(&["public", "marked"])),
];

const TABLES: [Table; 11] = [
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
        file: "provider_defaults.tsv",
        columns: &["provider", "resource_type", "argument", "since", "source", "read"],
        item: "PROVIDER_DEFAULTS",
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
    Table {
        file: "sensitive.tsv",
        columns: &["resource_type", "argument", "when", "source", "read"],
        item: "SENSITIVE",
    },
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

/// What is wrong with a row, if anything is.
fn wrong(table: &Table, row: &[&str], last: &[&str]) -> Option<String> {
    if row.len() != table.columns.len() || row.iter().any(|cell| cell.is_empty() || cell.trim() != *cell) {
        return Some(format!("a row has {} filled cells; write - for none", table.columns.len()));
    }
    if last >= row {
        return Some("rows must be sorted and unique".to_owned());
    }
    let of_column =
        |column: &str| FORMS.iter().find(|(file, name, _)| (*file == "*" || *file == table.file) && *name == column);
    table.columns.iter().zip(row).find_map(|(column, cell)| match &of_column(column)?.2 {
        Form::OneOf(words) if !words.contains(cell) => Some(format!("`{column}` is one of {}", words.join(", "))),
        Form::Number if *cell != "-" && cell.parse::<f64>().is_err() => Some(format!("`{column}` must be a number")),
        Form::Condition if *cell != "-" && !cell.contains('=') => Some(format!("`{column}` must be argument=value")),
        Form::Since if *cell != "never" && !is_version(cell) => {
            Some(format!("`{column}` must be a version or `never`"))
        }
        Form::Day if *cell != "unread" && !is_day(cell) => Some(format!("`{column}` must be a day or `unread`")),
        _ => None,
    })
}

fn is_version(cell: &str) -> bool {
    cell.split('.').count() == 3 && cell.split('.').all(|part| part.parse::<u64>().is_ok())
}

fn is_day(cell: &str) -> bool {
    cell.len() == 10
        && cell
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
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
    let mut lines = text.trim_end_matches('\n').split('\n');
    if lines.next() != Some(table.columns.join("\t").as_str()) {
        errors.push(format!("{}:1: the header must be {}", path.display(), table.columns.join(", ")));
    }
    let mut records = Vec::new();
    let mut last: Vec<&str> = Vec::new();
    for (line, number) in lines.zip(2..) {
        let row: Vec<&str> = line.split('\t').collect();
        if let Some(reason) = wrong(table, &row, &last) {
            errors.push(format!("{}:{number}: {reason}", path.display()));
        }
        records.extend(row.iter().map(|cell| blob.text(cell)));
        last = row;
    }
    records
}
