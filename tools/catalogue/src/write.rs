//! The tables as text: one type a line, sorted, the same bytes for the same facts.

use std::fmt::Display;

use crate::facts::{ProviderFacts, TypeFacts};

/// The columns of a provider's table.
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

/// The table of a provider.
pub(crate) fn provider(name: &str, facts: &ProviderFacts) -> String {
    let sensitive = if facts.has_bridge { "known" } else { "unknown" };
    let head = [
        ("provider", name),
        ("address", &facts.address),
        ("version", &facts.version),
        ("sensitive", sensitive),
        ("from", &facts.sources.join(", ")),
        ("read", &facts.read),
    ];
    let mut out: String = head.iter().map(|(word, value)| format!("# {word}\t{value}\n")).collect();
    out.push_str(&COLUMNS.join("\t"));
    out.push('\n');
    for row in &facts.rows {
        out.push_str(&cells(row).join("\t"));
        out.push('\n');
    }
    out
}

fn cells(row: &TypeFacts) -> [String; COLUMNS.len()] {
    let arguments = row.of.arguments.iter().map(|argument| {
        let mark = if argument.is_required { "!" } else { "" };
        format!("{}:{}{mark}", argument.name, argument.shape)
    });
    [
        row.of.name.clone(),
        row.of.kind.as_str().to_owned(),
        or_none(row.retired.clone()),
        list(&row.tags),
        list(&row.nested_tags),
        if row.has_provider_defaults { "yes" } else { "-" }.to_owned(),
        or_none(row.name.argument.clone()),
        or_none(row.name.prefix.clone()),
        or_none(row.limit.as_ref().map(ToString::to_string)),
        row.sensitive.as_ref().map_or_else(|| "?".to_owned(), list),
        list(&row.deprecated),
        if row.has_arguments { list(arguments) } else { "?".to_owned() },
        or_none(row.source.clone()),
    ]
}

fn or_none(cell: Option<String>) -> String {
    cell.unwrap_or_else(|| "-".to_owned())
}

fn list<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    if items.is_empty() { "-".to_owned() } else { items.join(",") }
}
