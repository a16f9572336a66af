//! Where Terraform's parser of YAML and ours part: what is refused at once, and what is better not claimed to be known.

use super::Problem;

/// The limit that is named where the two parsers part.
pub(super) const DIALECT: &str = "the dialect of YAML";

const UNCLEAR: Problem = Problem::Unclear(DIALECT);

/// Brackets and commas in a text that is parsed: the parser may keep everything inside brackets in memory at once.
const BRACKETS: usize = 100_000;

/// Looks at a text as a whole, before it is parsed.
pub(super) fn check(text: &str) -> Result<(), Problem> {
    if text.bytes().filter(|byte| matches!(byte, b',' | b'[' | b'{')).count() > BRACKETS {
        return Err(Problem::Unclear("the size of YAML"));
    }
    if let Some(char) = text.chars().find(|char| !is_allowed(*char)) {
        return Err(Problem::wrong(format!("the character U+{:04X} is not allowed", char as u32)));
    }
    // Line breaks in YAML 1.1 alone, and marks of byte order inside.
    if text.contains(['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}']) {
        return Err(UNCLEAR);
    }
    directives(text)?;
    tabs(text)
}

fn is_allowed(char: char) -> bool {
    matches!(
        char,
        '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..
    )
}

fn directives(text: &str) -> Result<(), Problem> {
    for line in text.split(['\n', '\r']).filter(|line| line.starts_with('%')) {
        match line.strip_prefix("%YAML ").map(str::trim) {
            Some("1.1") => {}
            Some("1.0" | "1.2") => return Err(Problem::wrong("only YAML 1.1 is read")),
            _ => return Err(UNCLEAR),
        }
    }
    Ok(())
}

/// Tabs may not indent, but inside quotes and brackets they may.
fn tabs(text: &str) -> Result<(), Problem> {
    let mut is_first = true;
    for line in text.split(['\n', '\r']).filter(|line| !line.trim_matches(' ').is_empty()) {
        if line.trim_start_matches(' ').starts_with('\t') {
            let is_refused = is_first && !line.trim().is_empty() && !line.trim().starts_with('#');
            return Err(if is_refused { Problem::wrong("a line begins with a tab") } else { UNCLEAR });
        }
        is_first = false;
    }
    Ok(())
}

/// What it means that our parser refuses a text.
pub(super) fn refusal(message: &str, text: &str) -> Problem {
    // Terraform's parser does not mind how lines inside brackets and quotes are indented, takes comments right after a
    // quote, a lone dash inside brackets, and tabs.
    let is_stricter = message.contains("indentation")
        || message.contains("comment")
        || message.contains("indent")
        || message.contains("'-'")
        || text.contains('\t');
    if is_stricter { UNCLEAR } else { Problem::wrong(message) }
}

/// Whether a plain scalar inside brackets is one to Terraform too, which takes `?` for the beginning of a key, and a
/// colon for part of the scalar if neither space nor line break follows.
pub(super) fn check_flow_scalar(text: &str, next: Option<char>, after: Option<char>) -> Result<(), Problem> {
    let is_key = next == Some(':');
    if text.contains('?') || text.starts_with(':') || (is_key && matches!(after, Some(',' | '[' | ']' | '{' | '}'))) {
        return Err(UNCLEAR);
    }
    Ok(())
}

/// Whether a text in double quotes has escapes that Terraform has too: it lacks `\/`.
pub(super) fn check_escapes(raw: &[char]) -> Result<(), Problem> {
    let mut rest = raw.iter();
    while let Some(char) = rest.next() {
        if *char == '\\' && rest.next() == Some(&'/') {
            return Err(Problem::wrong("`\\/` is no escape in YAML 1.1"));
        }
    }
    Ok(())
}
