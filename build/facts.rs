//! `rules/catalogue/facts/<provider>.tsv`: what providers offer, one type a line, made by `make catalogue`.

use std::collections::BTreeSet;
use std::path::Path;

use crate::blob::{Blob, bytes, small};
use crate::hcl::files_below;
use crate::tables::item;

const COLUMNS: [&str; 13] = [
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
    "source",
];

/// Numbers in a record: kind and default tags share one.
const FIELDS: usize = COLUMNS.len() - 1;

/// What stands before the rows of a provider.
const HEAD: [&str; 6] = ["provider", "address", "version", "sensitive", "from", "read"];

/// Kinds of types, in the order of `facts::Kind`.
const KINDS: [&str; 3] = ["data", "ephemeral", "resource"];

/// How tags are written.
const FORMS: [&str; 4] = ["map", "blocks", "objects", "list"];

/// A type that `sensitive.tsv` has rows for.
const HAS_SENSITIVE: u32 = 8;

/// A type that `public.tsv` has rows for.
const HAS_PUBLIC: u32 = 16;

/// Files in the folder that are no provider's.
const OTHER: [&str; 1] = ["sizes.tsv"];

/// The head of a provider's table, its rows, and what is wrong with some, as `LINE: reason`.
type ProviderTable = ([u32; HEAD.len()], Vec<Row>, Vec<String>);

/// A type by its name, and its record.
type Row = (String, [u32; FIELDS]);

/// All providers' tables: their records into files, and the Rust items that take them up.
pub(crate) fn generate(folder: &Path, out: &Path, blob: &mut Blob, errors: &mut Vec<String>) -> String {
    let mut files = files_below(folder, ".tsv");
    files.retain(|path| !is_other(path));
    // `google` before `google-beta`, so that the first of several providers of a type is the plain one.
    files.sort_by(|a, b| a.file_stem().cmp(&b.file_stem()));
    let mut providers = Vec::new();
    let mut types: Vec<Row> = Vec::new();
    for (number, path) in files.iter().enumerate() {
        match provider(path, number, blob) {
            Ok((head, rows, wrong)) => {
                providers.extend(head);
                types.extend(rows);
                errors.extend(wrong.into_iter().map(|error| format!("{}:{error}", path.display())));
            }
            Err(error) => errors.push(format!("{}:{error}", path.display())),
        }
    }
    for (table, flag) in [("sensitive.tsv", HAS_SENSITIVE), ("public.tsv", HAS_PUBLIC)] {
        let text = std::fs::read_to_string(folder.join("..").join(table)).unwrap_or_default();
        let named: BTreeSet<&str> = text.lines().filter_map(|line| line.split('\t').next()).collect();
        let marked = types.iter_mut().filter(|(name, _)| named.contains(name.as_str()));
        marked.for_each(|(_, record)| record[1] |= flag);
    }
    types.sort();
    let prefixes: BTreeSet<(&str, u32)> = types
        .iter()
        .map(|(name, [_, packed, ..])| (name.split('_').next().unwrap_or(name), packed >> 8 & 0xffff))
        .collect();
    let prefixes: Vec<u32> = prefixes.into_iter().flat_map(|(prefix, number)| [blob.text(prefix), number]).collect();
    let records: Vec<u32> = types.into_iter().flat_map(|(_, record)| record).collect();
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

fn provider(path: &Path, number: usize, blob: &mut Blob) -> Result<ProviderTable, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("1: {error}"))?;
    let mut lines = text.split('\n');
    let mut head = [0; HEAD.len()];
    for (place, word) in head.iter_mut().zip(HEAD) {
        let line = lines.next().unwrap_or("");
        let value = line.strip_prefix(&format!("# {word}\t")).ok_or_else(|| format!("1: `# {word}` is missing"))?;
        *place = blob.text(value);
    }
    if lines.next() != Some(COLUMNS.join("\t").as_str()) {
        return Err(format!("{}: the header must be {}", HEAD.len() + 1, COLUMNS.join(", ")));
    }
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    let mut last = Vec::new();
    for (line, at) in lines.zip(HEAD.len() + 2..).filter(|(line, _)| !line.is_empty()) {
        let key: Vec<&str> = line.split('\t').take(2).collect();
        if last >= key {
            wrong.push(format!("{at}: rows must be sorted and unique by type and kind"));
        }
        last = key;
        match record(line, number, blob) {
            Ok(row) => rows.push(row),
            Err(error) => wrong.push(format!("{at}: {error}")),
        }
    }
    Ok((head, rows, wrong))
}

/// A type: its name; provider, kind and flags in one number; texts and lists.
fn record(line: &str, provider: usize, blob: &mut Blob) -> Result<Row, String> {
    let cells: Vec<&str> = line.split('\t').collect();
    let cells: [&str; COLUMNS.len()] =
        cells.try_into().map_err(|cells: Vec<&str>| format!("{} columns are not {}", cells.len(), COLUMNS.len()))?;
    if cells.iter().any(|cell| cell.trim() != *cell || cell.is_empty()) {
        return Err("a cell is empty or has space at an end; write - for none".to_owned());
    }
    let [
        name,
        kind,
        retired,
        tags,
        nested,
        defaults,
        argument,
        prefix,
        limit,
        sensitive,
        deprecated,
        arguments,
        source,
    ] = cells;
    let kind = KINDS.iter().position(|known| *known == kind).ok_or_else(|| format!("`{kind}` is no kind"))?;
    let has_form = |cell: &str| cell.split_once(':').is_some_and(|(_, form)| FORMS.contains(&form));
    if let Some(cell) =
        [tags, nested].iter().flat_map(|cell| cell.split(',')).find(|cell| *cell != "-" && !has_form(cell))
    {
        return Err(format!("`{cell}` is no argument with one of the forms {}", FORMS.join(", ")));
    }
    if !["yes", "-"].contains(&defaults) {
        return Err(format!("default_tags is yes or -, not `{defaults}`"));
    }
    let flags = u32::from(defaults == "yes") | u32::from(arguments == "?") << 1 | u32::from(sensitive == "?") << 2;
    let packed = small(kind) << 24 | small(provider) << 8 | flags;
    let mut text = |cell: &str| if cell == "-" { 0 } else { blob.text(cell) };
    let [number, retired, argument, prefix, limit, source] =
        [name, retired, argument, prefix, limit, source].map(&mut text);
    let mut list = |cell: &str| match cell {
        "-" | "?" => 0,
        cell => blob.list(cell.split(',')),
    };
    let [tags, nested, sensitive, deprecated, arguments] =
        [tags, nested, sensitive, deprecated, arguments].map(&mut list);
    let record =
        [number, packed, retired, tags, nested, argument, prefix, limit, sensitive, deprecated, arguments, source];
    Ok((name.to_owned(), record))
}
