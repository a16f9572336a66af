//! What Terraform's YAML 1.1 and the parser's YAML 1.2 do not agree on, as far as the text shows it.
//!
//! Characters that Terraform refuses anywhere are refused here, and so is what both parsers refuse; what they read in two
//! ways is left unread.

use std::collections::VecDeque;

use super::scalar::Stop;

/// What the messages begin with by which the parser refuses what Terraform refuses too. The parser is stricter about
/// indentation in brackets and quotes, comments and tabs. A message that is not listed only costs the answer.
const SHARED_REFUSALS: &[&str] = &[
    "block sequence entries are not allowed",
    "did not find expected <document start>",
    "invalid trailing content after double-quoted scalar",
    "mapping keys are not allowed",
    "mapping values are not allowed",
    "misplaced bracket",
    "simple key expect",
    "unexpected character",
    "while parsing a block",
    "while parsing a flow",
    "while parsing a node",
    "while parsing a tag",
    "while parsing node, found unknown anchor",
    "while scanning a quoted scalar, found unexpected",
];

/// What an error of the parser means.
pub(super) fn parser_error(message: &str) -> Stop {
    if SHARED_REFUSALS.iter().any(|start| message.starts_with(start)) {
        return Stop::Refused(message.to_owned());
    }
    Stop::Unread("YAML 1.1")
}

/// What shows before the text is parsed.
pub(super) fn check_text(text: &str) -> Result<(), Stop> {
    if let Some(wrong) = text.chars().find(|char| !is_allowed(*char)) {
        return Err(Stop::Refused(format!("the character U+{:04X} is not allowed", wrong as u32)));
    }
    let mut spaces_taken = text.lines().map(|line| line.trim_start_matches(' '));
    if spaces_taken.find(|line| !line.is_empty() && !line.starts_with('#')).is_some_and(|line| line.starts_with('\t')) {
        return Err(Stop::Refused("a tab stands before the first value".to_owned()));
    }
    // Line breaks of YAML 1.1 alone or without a line feed, a byte order mark in the text, an escape of YAML 1.2 alone,
    // directives, tabs for indentation, and an end before the beginning.
    let is_ambiguous = text.contains(['\u{85}', '\u{2028}', '\u{2029}'])
        || text.trim_start_matches('\u{feff}').contains('\u{feff}')
        || text.contains("\\/")
        || text.contains('\r') && text.matches('\r').count() != text.matches("\r\n").count()
        || text.lines().any(|line| line.starts_with(['%', '\t']))
        || text.lines().find(|line| !is_blank(line)).is_some_and(|line| line.starts_with("..."));
    if is_ambiguous { Err(Stop::Unread("YAML 1.1")) } else { Ok(()) }
}

fn is_allowed(char: char) -> bool {
    matches!(char,
        '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..)
}

fn is_blank(line: &str) -> bool {
    let line = line.trim_start_matches('\u{feff}').trim();
    line.is_empty() || line.starts_with('#')
}

/// The lines, counted from 1, with a tab at their beginning or behind an indicator. Only in a literal block that is
/// certain to be text.
pub(super) fn lines_with_tabs(text: &str) -> VecDeque<usize> {
    text.lines().zip(1..).filter(|(line, _)| has_ambiguous_tab(line)).map(|(_, number)| number).collect()
}

fn has_ambiguous_tab(line: &str) -> bool {
    line.match_indices('\t').any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        // Of several tabs in a row the first one counts.
        let is_first = !before.ends_with('\t');
        let before = before.trim_end_matches([' ', '\t']);
        is_first && (before.is_empty() || before.ends_with(['-', ':', '?']))
    })
}

/// What only matters in texts with anchors: names may not have all the characters that they have in YAML 1.2.
pub(super) fn check_anchors(text: &str) -> Result<(), Stop> {
    let is_simple = |name: &str| {
        let rest = name.trim_start_matches(|char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_'));
        rest.is_empty() || rest.len() < name.len() && rest.starts_with([',', ']', '}'])
    };
    let has_other = text
        .split([' ', '\t', '\n', '\r', ',', '[', '{'])
        .filter_map(|word| word.strip_prefix(['&', '*']))
        .any(|name| !is_simple(name));
    if has_other { Err(Stop::Unread("YAML 1.1")) } else { Ok(()) }
}

/// Whether a colon is followed by a bracket or comma, and so belongs to the key before it in YAML 1.1.
pub(super) fn has_bare_colon(text: &str) -> bool {
    [":,", ":]", ":}", ":[", ":{"].iter().any(|pair| text.contains(pair))
}

/// A text that is one literal block: Terraform wants it indented.
pub(super) fn check_root_block(text: &str) -> Result<(), Stop> {
    let is_marker = |line: &str| {
        let rest = line.strip_prefix("---").or_else(|| line.strip_prefix("..."));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
    };
    let mut inside = text.lines().skip_while(|line| is_blank(line) || !line.contains(['|', '>'])).skip(1);
    if inside.any(|line| !line.is_empty() && !line.starts_with(' ') && !is_marker(line)) {
        return Err(Stop::Unread("YAML 1.1"));
    }
    Ok(())
}
