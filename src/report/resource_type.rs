//! What is known of a resource type, as text: facts with their source, then its service.

use std::fmt::Write as _;

use crate::facts::{
    DefaultTags, Kind, NameLimit, ResourceType, TagArgument, TypeArgument, name_limit, secret_arguments,
};
use crate::services::{Role, Service};

use super::explain;
use super::words::{HARD_SPACE, wrap};

/// Characters of a line.
const WIDTH: usize = 100;

/// Characters of the first column.
const INDENT: usize = 16;

/// The page of a type: of every kind that has the name, the resource type first.
pub fn resource_type(name: &str, types: &[ResourceType], service: Option<(&Service, Role)>) -> String {
    let mut types = types.to_vec();
    types.sort_by_key(|known| (Kind::ALL.iter().position(|kind| *kind == known.kind()), known.provider().name()));
    let mut out = String::new();
    for known in &types {
        one(&mut out, known, service);
        out.push('\n');
    }
    match service {
        Some((service, _)) => out.push_str(&explain::service(service)),
        None => {
            let _ = writeln!(out, "{name} belongs to no service in the catalogue.");
        }
    }
    out
}

fn one(out: &mut String, known: &ResourceType, service: Option<(&Service, Role)>) {
    let provider = known.provider();
    let version = provider.version().filter(|_| known.is_of_version());
    let version = version.map(|version| format!(" {version}")).unwrap_or_default();
    let place = provider.address().unwrap_or(provider.name());
    let _ = writeln!(out, "{}: {} of {place}{version}\n", known.name(), known.kind().title());
    if let Some(last) = known.retired() {
        row(out, "gone", &format!("the newest version has it no more; {last} was the last seen that had it"));
    }
    if known.kind() == Kind::Resource {
        managed(out, known, service);
    }
    let mut arguments: Vec<TypeArgument> = known.arguments().collect();
    arguments.sort_by_key(|argument| !argument.is_required);
    let arguments: Vec<String> = arguments.iter().map(argument_text).collect();
    let arguments = if known.has_arguments() { arguments.join(", ") } else { "not known".to_owned() };
    row(out, "arguments", &arguments);
    row(out, "from", &format!("{}, read {}", known.source(), provider.read()));
}

/// What only managed resources have.
fn managed(out: &mut String, known: &ResourceType, service: Option<(&Service, Role)>) {
    if let Some((service, role)) = service {
        let relation = match role {
            Role::Unit => "a unit of it",
            Role::Glue => "wiring of it",
        };
        row(out, "service", &format!("{} ({}), {relation}", service.title, service.id));
    }
    row(out, "tags", &tags_text(known));
    let nested: Vec<String> = known.nested_tags().map(|tags| tag_text(&tags)).collect();
    row(out, "tags inside", &nested.join(", "));
    row(out, "name", &name_text(known));
    if let Some(limit) = known.name_argument().and_then(|argument| name_limit(known.name(), argument)) {
        row(out, "name limit", &limit_text(&limit));
    } else if let Some(limit) = known.advised_limit() {
        row(out, "name limit", &format!("{limit} (found by machine, vetted by nobody)"));
    }
    let sensitive = secret_arguments(known.name()).all();
    let unknown = if known.schema_sensitive().is_none() { "; what its schema marks is not known" } else { "" };
    let sensitive = if sensitive.is_empty() { "no argument known".to_owned() } else { code_list(sensitive) };
    row(out, "secrets", &format!("{sensitive}{unknown}"));
    row(out, "deprecated", &code_list(known.deprecated()));
}

fn tags_text(known: &ResourceType) -> String {
    let own: Vec<String> = known.tags().map(|tags| tag_text(&tags)).collect();
    match (own.is_empty(), known.has_arguments()) {
        (true, true) => "cannot be tagged".to_owned(),
        (true, false) => "not known".to_owned(),
        (false, _) if known.has_provider_defaults() => {
            let since = known.tags().next().map(|tags| known.default_tags(tags.path));
            let since = match since {
                Some(DefaultTags::Since(version)) => format!(" from version {version} on"),
                _ => String::new(),
            };
            format!("{}; the provider configuration's defaults are added{since}", own.join(", "))
        }
        (false, _) => own.join(", "),
    }
}

fn tag_text(tags: &TagArgument) -> String {
    format!("`{}` ({})", tags.path, tags.form.as_str())
}

fn name_text(known: &ResourceType) -> String {
    match (known.name_argument(), known.name_prefix_argument()) {
        (Some(name), Some(prefix)) => format!("`{name}`, or how it begins: `{prefix}`"),
        (Some(name), None) => format!("`{name}`"),
        (None, _) if known.has_arguments() => "no argument sets one".to_owned(),
        (None, _) => "not known".to_owned(),
    }
}

fn limit_text(limit: &NameLimit) -> String {
    let length = match (limit.min, limit.max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max} characters")),
        (Some(min), None) => Some(format!("at least {min} characters")),
        (None, Some(max)) => Some(format!("at most {max} characters")),
        (None, None) => None,
    };
    let case = limit.is_lower_case.then(|| "small letters".to_owned());
    let pattern = limit.pattern.map(|pattern| format!("`{pattern}`"));
    let unique = limit.unique.map(|scope| match scope {
        "global" => "the only one in the world".to_owned(),
        scope => format!("the only one in its {scope}"),
    });
    let parts: Vec<String> = [length, case, pattern, unique].into_iter().flatten().collect();
    format!("{} ({}, read {})", parts.join(", "), limit.source, limit.read)
}

fn argument_text(argument: &TypeArgument) -> String {
    let required = if argument.is_required { format!("{HARD_SPACE}(required)") } else { String::new() };
    format!("{}{HARD_SPACE}{}{required}", argument.name, argument.shape)
}

fn code_list(names: impl IntoIterator<Item = &'static str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A line of the first column's word and a text that is wrapped beside it; nothing where the text is empty.
fn row(out: &mut String, word: &str, text: &str) {
    for (at, line) in wrap(text, WIDTH - INDENT).into_iter().enumerate() {
        let _ = writeln!(out, "  {:<width$}{line}", if at == 0 { word } else { "" }, width = INDENT - 2);
    }
}
