//! Texts that a shell runs: calls of a provider's command line, and questions to the instance metadata.
//!
//! A command counts where a shell would begin one, and with a word after it that the program knows, so that a sentence
//! about `aws` is none.

use super::tools::{self, Subcommands, TOOLS, Tool};

/// What is known of the place of a text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// Whether it is surely run: its argument says so, or its first line.
    pub(super) is_run: bool,
    /// Whether it goes on from an interpolation, so that its first line has begun before.
    pub(super) follows_reference: bool,
    /// Whether an interpolation goes on from it.
    pub(super) precedes_reference: bool,
}

/// A part of a text that is coupled to a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part<'t> {
    /// Where it begins in the text.
    pub(super) at: usize,
    /// It, as it is written.
    pub(super) text: &'t str,
    /// The program or the provider.
    pub(super) of: &'static str,
}

/// The calls of providers' programs, each with the word after it: `aws s3`.
pub(super) fn commands(text: &str, place: Place) -> Vec<Part<'_>> {
    let place = Place { is_run: place.is_run || text.starts_with("#!"), ..place };
    let mut found = Vec::new();
    for (offset, line) in lines(text) {
        for tool in &TOOLS {
            in_line(line, tool, (place, offset == 0), &mut |at, length| {
                let part = line.get(at..at + length).unwrap_or(tool.name);
                found.push(Part { at: offset + at, text: part, of: tool.name });
            });
        }
    }
    found
}

/// Longer lines are no script that somebody wrote; looking back from each word in one would take too long.
const LINE_BYTES: usize = 8192;

/// The lines of a text that are no comments, each with where it begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    let with_offset = text.split_inclusive('\n').map(move |line| {
        let begin = offset;
        offset += line.len();
        (begin, line)
    });
    with_offset.filter(|(_, line)| line.len() <= LINE_BYTES && !is_comment(line))
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    (line.starts_with('#') && !line.starts_with("#!")) || line.starts_with("//")
}

fn in_line(line: &str, tool: &Tool, (place, is_first): (Place, bool), tell: &mut dyn FnMut(usize, usize)) {
    for (at, name) in line.match_indices(tool.name) {
        let (Some(before), Some(after)) = (line.get(..at), line.get(at + name.len()..)) else { continue };
        let begun = place.follows_reference && is_first;
        let is_word = after.is_empty() || after.starts_with([' ', '\t', '\n', '\r', ')', '"', '\'', ';']);
        if !is_word || !begins_command(before, begun, place.is_run) {
            continue;
        }
        let goes_on = place.precedes_reference && !line.ends_with('\n');
        if let Some(length) = subcommand(tool, after, place.is_run, goes_on) {
            tell(at, name.len() + length);
        }
    }
}

/// Whether a shell begins a command after this part of a line.
fn begins_command(before: &str, begun: bool, is_run: bool) -> bool {
    let before = without_folder(before).trim_end_matches([' ', '\t']);
    let Some(last) = before.chars().next_back() else { return !begun };
    let rest = before.strip_suffix(last).unwrap_or("");
    match last {
        ';' | '|' | '&' | '!' => true,
        '{' => rest.is_empty() || rest.ends_with([' ', '\t', ')']),
        '(' => is_run || rest.ends_with(['$', '<', '(']),
        // In prose it marks code.
        '`' => is_run || rest.ends_with(['=', '"']),
        '"' | '\'' => is_command_string(rest.trim_end_matches('\\')),
        '-' => rest.trim().is_empty(),
        ':' => is_command_key(rest),
        _ => {
            let word = before.rsplit([' ', '\t']).next().unwrap_or(before);
            KEYWORDS.contains(&word) || is_assignment(word)
        }
    }
}

/// Words after which a shell begins a command.
const KEYWORDS: [&str; 15] = [
    "command", "do", "elif", "else", "eval", "exec", "if", "nohup", "sudo", "then", "time", "until", "while", "xargs",
    "env",
];

fn is_assignment(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}

/// Without the folder of a program: `/usr/local/bin/`.
fn without_folder(before: &str) -> &str {
    if !before.ends_with('/') {
        return before;
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-');
    let rest = before.trim_end_matches(is_part);
    if before.get(rest.len()..).is_some_and(|folder| folder.starts_with('/')) { rest } else { before }
}

/// `sh -c "…"`, or an element of a list in JSON or YAML.
fn is_command_string(before: &str) -> bool {
    let before = before.trim_end();
    before.ends_with(" -c") || before == "-c" || before.ends_with("\"-c\",") || before.ends_with(['[', ','])
}

/// `run:` and the like, alone before the command.
fn is_command_key(before: &str) -> bool {
    const KEYS: [&str; 6] = ["cmd", "command", "entrypoint", "run", "script", "shell"];
    KEYS.contains(&before.trim_start_matches(['-', ' ', '\t']).trim_matches('"'))
}

/// The length of what comes after a program's name if that is a call of it.
fn subcommand(tool: &Tool, after: &str, is_run: bool, goes_on: bool) -> Option<usize> {
    let trimmed = after.trim_start_matches([' ', '\t']);
    let is_end = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '$'));
    let word = trimmed.get(..trimmed.find(is_end).unwrap_or(trimmed.len()))?;
    let end = after.len() - trimmed.len() + word.len();
    let rest = after.get(end..)?.trim_start_matches([' ', '\t']);
    let next = rest.get(..rest.find(is_end).unwrap_or(rest.len()))?;
    if word.is_empty() {
        // `aws ${…}` in a script; a program whose name is no other word may stand alone.
        let is_open = is_run && goes_on && !after.is_empty();
        return (matches!(tool.subcommands, Subcommands::Any) || is_open).then_some(0);
    }
    if let Some(option) = word.strip_prefix('-') {
        let is_option = option.trim_start_matches('-').starts_with(|c: char| c.is_ascii_alphabetic());
        return (is_option || matches!(tool.subcommands, Subcommands::Any)).then_some(0);
    }
    let is_known = match tool.subcommands {
        Subcommands::Any => return Some(0),
        Subcommands::Services => {
            let is_service = word.starts_with(|c: char| c.is_ascii_lowercase());
            is_service && (is_run || tools::is_operation(next)) || is_run && word.starts_with('$')
        }
        Subcommands::Known(known) => tools::holds(known, word),
    };
    is_known.then_some(end)
}

/// Addresses at which machines ask a provider what they are, with whose they are where that is sure; kept by hand.
const ADDRESSES: [(&str, Option<&str>); 6] = [
    ("169.254.169.254", None),
    ("169.254.170.2", Some("AWS")),
    ("169.254.170.23", Some("AWS")),
    ("fd00:ec2::254", Some("AWS")),
    ("metadata.google.internal", Some("Google Cloud")),
    ("metadata/computeMetadata", Some("Google Cloud")),
];

/// The first part of a path that tells whose metadata it is.
const PATHS: [(&str, &str); 9] = [
    ("latest", "AWS"),
    ("computeMetadata", "Google Cloud"),
    ("opc", "Oracle Cloud"),
    ("openstack", "OpenStack"),
    ("hetzner", "Hetzner Cloud"),
    ("metadata/v1", "DigitalOcean"),
    ("metadata", "Azure"),
    ("2", "AWS"),
    ("1.0", "AWS"),
];

/// Whose metadata is not told by the text.
pub(super) const SOME_PROVIDER: &str = "the provider";

/// The questions to the instance metadata: its address in a URL, or before a path. A list of addresses that go around a
/// proxy, or a rule of a firewall, asks nothing.
pub(super) fn questions(text: &str) -> Vec<Part<'_>> {
    let mut found: Vec<Part<'_>> = Vec::new();
    for (offset, line) in lines(text) {
        for (address, owner) in ADDRESSES {
            for (at, address) in line.match_indices(address) {
                let (Some(before), Some(after)) = (line.get(..at), line.get(at + address.len()..)) else { continue };
                let is_part = before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-')
                    || after.starts_with(|c: char| c.is_ascii_digit());
                let path = after.trim_start_matches(']').trim_start_matches(":80").strip_prefix('/').unwrap_or("");
                let is_url = before.trim_end_matches('[').ends_with("://");
                let has_path = path.starts_with(|c: char| c.is_ascii_alphabetic()) || path.starts_with("20");
                if !is_part && (is_url || has_path) {
                    let by_path = PATHS.iter().find(|(start, _)| path.starts_with(start)).map(|(_, owner)| *owner);
                    let of = owner.or(by_path).unwrap_or(SOME_PROVIDER);
                    found.push(Part { at: offset + at, text: address, of });
                }
            }
        }
    }
    found
}
