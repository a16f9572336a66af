//! Principals in the text of a JSON policy document, found without reading the document: it may hold interpolations, or
//! be the inside of a quoted string.

use std::ops::Range;

/// The byte ranges of all values of `"Principal"`. A `"Federated"` or `"Service"` principal names no account of a
/// partner, and is left out.
pub(super) fn in_json(text: &str) -> Vec<Range<usize>> {
    const KEY: &str = "\"Principal";
    let mut found = Vec::new();
    for (at, _) in text.match_indices(KEY) {
        let after = at + KEY.len();
        let Some(value) = text.get(after..).and_then(value_start).map(|skipped| after + skipped) else {
            continue;
        };
        found.extend(accounts_in(text, value));
    }
    found
}

/// How far it is from the end of a key's name to its value: over the closing quote, the colon and space.
fn value_start(rest: &str) -> Option<usize> {
    let rest_after_quote = rest.strip_prefix('\\').unwrap_or(rest).strip_prefix('"')?;
    let after_colon = rest_after_quote.trim_start().strip_prefix(':')?;
    Some(rest.len() - after_colon.trim_start().len())
}

/// The range of the value of `"AWS"` inside the principal that starts there.
fn accounts_in(text: &str, start: usize) -> Option<Range<usize>> {
    let end = start + value_length(text.get(start..)?);
    let principal = text.get(start..end)?;
    let key = principal.find("\"AWS")?;
    let value = key + 4 + value_start(principal.get(key + 4..)?)?;
    let length = value_length(principal.get(value..)?);
    Some(start + value..start + value + length)
}

/// The length of the JSON value that a text begins with: to the closing bracket, else to the end of the line or the
/// next comma.
fn value_length(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth <= 1 => return at + usize::from(depth == 1),
            b'}' | b']' => depth -= 1,
            b',' | b'\n' if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}
