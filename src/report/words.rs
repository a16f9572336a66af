//! Words and lines: plural forms, numbers, lists, wrapping and cutting.

use anstyle::Style as Ink;

/// A count with the right form of its noun: `1 file`, `1,240 files`.
pub fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

/// A number as people read it, with a comma between thousands.
pub fn number(count: usize) -> String {
    let digits = count.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// `a`, `a and b`, `a, b and c`.
pub(super) fn and_list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// A space that [`wrap`] does not break at.
pub(super) const HARD_SPACE: &str = "\u{a0}";

/// Breaks a text into lines of at most `width` characters at spaces; a longer word keeps a line for itself.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        let mut length = 0;
        for word in paragraph.split([' ', '\t']).filter(|word| !word.is_empty()) {
            let word_length = word.chars().count();
            if length > 0 && length + 1 + word_length > width {
                lines.push(std::mem::take(&mut line));
                length = 0;
            }
            if length > 0 {
                line.push(' ');
                length += 1;
            }
            line.push_str(&word.replace(HARD_SPACE, " "));
            length += word_length;
        }
        lines.push(line);
    }
    lines
}

/// The text, or its beginning and an ellipsis where it has more than `width` characters.
pub(super) fn cut(text: &str, width: usize, ellipsis: &str) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let kept = width.saturating_sub(ellipsis.chars().count());
    let mut short: String = text.chars().take(kept).collect();
    short.truncate(short.trim_end().len());
    short.push_str(ellipsis);
    short
}

/// The first `most` lines; where more are left out, the last one kept ends in an ellipsis.
pub(super) fn first_lines(mut lines: Vec<String>, most: usize, width: usize, ellipsis: &str) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = cut(&format!("{last} {ellipsis}"), width, ellipsis);
        }
    }
    lines
}

/// Paints a text; a plain ink leaves the bytes as they are.
pub(super) fn paint(ink: Ink, text: &str) -> String {
    format!("{ink}{text}{ink:#}")
}
