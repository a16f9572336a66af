//! `rules/<group>/<rule>.hcl`: the declarations of rules.

use std::fmt::Write as _;
use std::path::Path;

use hcl_edit::Span as _;
use hcl_edit::structure::Body;

use crate::hcl::{Reader, files_below, label, quoted, quoted_list, quoted_option, variant};

const GROUPS: [&str; 7] = ["hygiene", "meta", "naming", "portability", "secrets", "separation", "tagging"];
const LEVELS: [&str; 4] = ["off", "info", "warning", "error"];
const ATTRIBUTES: [&str; 9] =
    ["level", "configured_level", "since", "status", "summary", "why", "drawbacks", "counted", "aliases"];

/// The table `DECLARATIONS`, sorted by id.
pub(crate) fn generate(folder: &Path, errors: &mut Vec<String>) -> String {
    let mut out = String::from("pub(super) static DECLARATIONS: &[Declaration] = &[\n");
    for group in GROUPS {
        for path in files_below(&folder.join(group), ".hcl") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let Some((mut reader, body)) = Reader::open(&path, errors) else { continue };
            declaration(&mut reader, &body, &format!("{group}/{name}"), &mut out);
        }
    }
    out.push_str("];\n");
    out
}

fn declaration(reader: &mut Reader<'_>, body: &Body, id: &str, out: &mut String) {
    reader.only(body, &ATTRIBUTES, &["example", "option"]);
    if !id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'/')) {
        reader.error(None, "the file's name must be in snake_case");
    }
    let counted = reader.texts(body, "counted");
    let [singular, plural] = counted.as_slice() else {
        return reader.error(None, "`counted` must hold a singular and a plural");
    };
    let level = reader.choice(body, "level", &LEVELS, None);
    let configured =
        body.has_attribute("configured_level").then(|| reader.choice(body, "configured_level", &LEVELS, None));
    let status = reader.choice(body, "status", &["preview", "stable", "deprecated"], None);
    let _ = writeln!(
        out,
        "Declaration {{ id: {}, level: {}, configured_level: {}, since: {}, status: Status::{}, summary: {}, why: {}, \
         drawbacks: {}, counted: ({}, {}), aliases: {}, options: {}, examples: {} }},",
        quoted(id),
        level_literal(&level),
        configured.as_deref().map_or("None".to_owned(), |level| format!("Some({})", level_literal(level))),
        quoted(&reader.text(body, "since", None)),
        variant(&status),
        quoted(&reader.text(body, "summary", None)),
        quoted(reader.text(body, "why", None).trim()),
        quoted(reader.text(body, "drawbacks", None).trim()),
        quoted(singular),
        quoted(plural),
        quoted_list(&reader.texts(body, "aliases")),
        options(reader, body),
        examples(reader, body, id),
    );
}

fn level_literal(level: &str) -> String {
    match level {
        "off" => "None".to_owned(),
        other => format!("Some(Level::{})", variant(other)),
    }
}

fn options(reader: &mut Reader<'_>, body: &Body) -> String {
    let mut out = String::from("&[");
    for block in body.get_blocks("option") {
        reader.only(&block.body, &["text"], &[]);
        let text = reader.text(&block.body, "text", block.span());
        let _ = write!(out, "({}, {}), ", quoted(&label(block)), quoted(&text));
    }
    out + "]"
}

fn examples(reader: &mut Reader<'_>, body: &Body, id: &str) -> String {
    let mut out = String::from("&[");
    let (mut has_bad, mut has_good) = (false, false);
    for block in body.get_blocks("example") {
        reader.only(&block.body, &["source", "title", "settings", "file"], &[]);
        let kind = label(block);
        match kind.as_str() {
            "bad" => has_bad = true,
            "good" => has_good = true,
            _ => reader.error(block.span(), "an example is \"bad\" or \"good\""),
        }
        let file = reader.optional_text(&block.body, "file").unwrap_or_else(|| "main.tf".to_owned());
        let _ = write!(
            out,
            "Example {{ kind: ExampleKind::{}, title: {}, file: {}, source: {}, settings: {} }}, ",
            variant(&kind),
            quoted_option(reader.optional_text(&block.body, "title").as_ref()),
            quoted(&file),
            quoted(&reader.text(&block.body, "source", block.span())),
            quoted_option(reader.optional_text(&block.body, "settings").as_ref()),
        );
    }
    if (!has_bad || !has_good) && !id.starts_with("meta/") {
        reader.error(None, "a rule needs at least one bad and one good example");
    }
    out + "]"
}
