//! `rules/catalogue/facts/<provider>.tsv`: what providers offer, one type a line, made by `make catalogue`.

use std::collections::BTreeSet;
use std::path::Path;

use crate::blob::{Blob, bytes, small};
use crate::hcl::files_below;
use crate::tables::item;

const COLUMNS: [&str; 12] = [
    "type",
    "kind",
    "retired",
    "tags",
    "nested_tags",
    "default_tags",
    "name",
    "name_prefix",
    "name_limit",
    "sensitive",
    "deprecated",
    "arguments",
];

/// Numbers in a record: three columns share one.
const FIELDS: usize = COLUMNS.len() - 1;

/// What stands before the rows of a provider.
const HEAD: [&str; 6] = ["provider", "address", "version", "sensitive", "from", "read"];

/// Kinds of types, in the order of [`crate::facts`]'s own.
const KINDS: [&str; 3] = ["data", "ephemeral", "resource"];

/// Files in the folder that are no provider's.
const OTHER: [&str; 1] = ["sizes.tsv"];

/// All providers' tables: their records into files, and the Rust items that take them up.
pub(crate) fn generate(folder: &Path, out: &Path, blob: &mut Blob, errors: &mut Vec<String>) -> String {
    let mut providers = Vec::new();
    let mut types = Vec::new();
    let mut prefixes = BTreeSet::new();
    let mut files = files_below(folder, ".tsv");
    files.retain(|path| !is_other(path));
    files.sort_by(|a, b| a.file_stem().cmp(&b.file_stem()));
    for (number, path) in files.iter().enumerate() {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let mut read = |result: Result<(), String>| {
            if let Err(error) = result {
                errors.push(format!("{}:{error}", path.display()));
            }
        };
        read(head(&text, blob, &mut providers));
        for (line, at) in text.lines().zip(1..).skip(HEAD.len() + 1) {
            match record(line, number, blob) {
                Ok((name, record)) => {
                    prefixes.insert((name.split('_').next().unwrap_or(name).to_owned(), small(number)));
                    types.push((name.to_owned(), record));
                }
                Err(error) => read(Err(format!("{at}: {error}"))),
            }
        }
    }
    types.sort();
    let records: Vec<u32> = types.into_iter().flat_map(|(_, record)| record).collect();
    let prefixes: Vec<u32> = prefixes.into_iter().flat_map(|(prefix, number)| [blob.text(&prefix), number]).collect();
    let mut items = String::new();
    for (name, columns, file, records) in [
        ("PROVIDERS", HEAD.len(), "providers.bin", providers),
        ("PREFIXES", 2, "prefixes.bin", prefixes),
        ("TYPES", FIELDS, "types.bin", records),
    ] {
        if let Err(error) = std::fs::write(out.join(file), bytes(&records)) {
            errors.push(format!("cannot write {file}: {error}"));
        }
        item(&mut items, name, columns, file);
    }
    items
}

fn is_other(path: &Path) -> bool {
    path.file_name().is_some_and(|name| OTHER.iter().any(|other| name == *other))
}

/// The lines before the rows, `# version` and its value after a tab, and the names of the columns.
fn head(text: &str, blob: &mut Blob, providers: &mut Vec<u32>) -> Result<(), String> {
    let mut lines = text.lines();
    for word in HEAD {
        let line = lines.next().unwrap_or("");
        let value = line.strip_prefix(&format!("# {word}\t")).ok_or_else(|| format!("1: `# {word}` is missing"))?;
        providers.push(blob.text(value));
    }
    let columns = lines.next().unwrap_or("");
    if columns == COLUMNS.join("\t") { Ok(()) } else { Err(format!("{}: the header is wrong", HEAD.len() + 1)) }
}

/// A type: its name; provider and kind and flags in one number; texts and lists. Sorted by name, then by kind and
/// provider.
fn record<'l>(line: &'l str, provider: usize, blob: &mut Blob) -> Result<(&'l str, [u32; FIELDS]), String> {
    let cells: Vec<&str> = line.split('\t').collect();
    let cells: [&str; COLUMNS.len()] =
        cells.try_into().map_err(|cells: Vec<&str>| format!("{} columns are not {}", cells.len(), COLUMNS.len()))?;
    let [name, kind, retired, tags, nested, defaults, argument, prefix, limit, sensitive, deprecated, arguments] =
        cells;
    let kind = KINDS.iter().position(|known| *known == kind).ok_or_else(|| format!("`{kind}` is no kind"))?;
    let flags = u32::from(defaults == "yes") | u32::from(arguments == "?") << 1;
    let packed = small(kind) << 24 | small(provider) << 8 | flags;
    let mut text = |cell: &str| if cell == "-" { 0 } else { blob.text(cell) };
    let [name_number, retired, argument, prefix, limit] = [name, retired, argument, prefix, limit].map(&mut text);
    let mut list = |cell: &str| match cell {
        "-" | "?" => 0,
        cell => blob.list(cell.split(',')),
    };
    let [tags, nested, sensitive, deprecated, arguments] =
        [tags, nested, sensitive, deprecated, arguments].map(&mut list);
    Ok((name, [name_number, packed, retired, tags, nested, argument, prefix, limit, sensitive, deprecated, arguments]))
}
