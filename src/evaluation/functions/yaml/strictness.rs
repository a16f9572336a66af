//! What Terraform's YAML 1.1 and the parser's YAML 1.2 do not agree on, as far as the text shows it beforehand.
//!
//! Characters that Terraform refuses anywhere are refused here; what is read in two ways is left unread.

use super::scalar::Stop;

pub(super) fn check_text(text: &str) -> Result<(), Stop> {
    if let Some(wrong) = text.chars().find(|char| !is_allowed(*char)) {
        return Err(Stop::Refused(format!("the character U+{:04X} is not allowed", wrong as u32)));
    }
    if text.contains(['\u{85}', '\u{2028}', '\u{2029}']) {
        return Err(Stop::Unread("line breaks beyond ASCII"));
    }
    if text.lines().any(|line| line.starts_with('%')) {
        return Err(Stop::Unread("YAML directives"));
    }
    Ok(())
}

fn is_allowed(char: char) -> bool {
    matches!(char,
        '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..)
}
