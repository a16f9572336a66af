//! What functions on strings share: arguments, graphemes, simple case mapping, and what stays of a text when more text
//! comes after it.
//!
//! Terraform 1.11 has the tables of Unicode 15 and OpenTofu newer ones. Where versions differ, nothing is said.

use unicode_normalization::char::canonical_combining_class;
use unicode_segmentation::UnicodeSegmentation;

use super::super::super::values::{Cause, Number, Reason, Refinement, Type, Value, normalized};

/// The greatest length in bytes of a text that a function makes.
pub(in super::super) const TEXT_BYTES: usize = 4 << 20;

/// The greatest number of elements of a list that a function makes from a text.
pub(in super::super) const ELEMENTS: usize = 100_000;

/// A case that letters are brought to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Case {
    /// `upper`
    Upper,
    /// `lower`
    Lower,
    /// `title`
    Title,
}

/// The known string at a position; empty if it is no known string.
pub(in super::super) fn text_at(arguments: &[Value], at: usize) -> &str {
    arguments.get(at).and_then(Value::as_str).unwrap_or_default()
}

/// The known number at a position; zero if it is no known number.
pub(in super::super) fn number_at(arguments: &[Value], at: usize) -> Number {
    arguments.get(at).and_then(Value::as_number).cloned().unwrap_or(Number::Integer(0))
}

/// A text that would be too long.
pub(in super::super) fn too_long() -> Value {
    Value::limit("the length of strings", Type::String)
}

/// A value on which versions of Unicode do not agree.
pub(in super::super) fn unsettled(ty: Type) -> Value {
    Value::unknown(ty, Refinement::not_null(), Cause::nowhere(Reason::Open))
}

/// The graphemes of a text; none where versions of Unicode divide it differently.
pub(in super::super) fn graphemes(text: &str) -> Option<impl DoubleEndedIterator<Item = &str>> {
    (!text.chars().any(is_divided_differently)).then(|| text.graphemes(true))
}

/// Since Unicode 15.1 a consonant stays with one before it if one of the first of these is between them; the others are
/// marks that are newer than Unicode 15.
fn is_divided_differently(letter: char) -> bool {
    const LINKERS: [u32; 20] = [
        0x94D, 0x9CD, 0xA4D, 0xACD, 0xB4D, 0xC4D, 0xCCD, 0xD4D, 0x1039, 0x17D2, 0x1A60, 0x1B44, 0x1BAB, 0xA9C0, 0xAAF6,
        0x10A3F, 0x11133, 0x1193E, 0x11A47, 0x11A99,
    ];
    let code = u32::from(letter);
    code >= 0x897
        && (LINKERS.contains(&code)
            || matches!(
                code,
                0x897 | 0x1ACF..=0x1AEB | 0x10D69..=0x10D6D | 0x10EFA..=0x10EFC | 0x113B8..=0x113E2 | 0x11A3A
                    | 0x11B60..=0x11B67 | 0x11F42 | 0x11F5A | 0x1611E..=0x1612F | 0x1E5EE | 0x1E5EF | 0x1E6E3..=0x1E6F5
            ))
}

/// What a text that begins like this surely begins with, in normal form C. The last letter may change with what comes
/// after it: `"e"` and a combining acute accent are `"é"`, which does not begin with `"e"`.
pub(in crate::evaluation) fn lasting_prefix(text: &str) -> Refinement {
    let text = normalized(text);
    let mut rest = text.chars();
    while let Some(last) = rest.clone().next_back() {
        // Digits and most signs never change. `<`, `=` and `>` do: with U+0338 they are struck through.
        if last.is_ascii() && !last.is_ascii_alphabetic() && !matches!(last, '<' | '=' | '>') {
            break;
        }
        rest.next_back();
        if canonical_combining_class(last) == 0 {
            break;
        }
    }
    Refinement::prefix(rest.as_str())
}

/// A text in another case, letter by letter, as Terraform does it: `upper("straße")` is `"STRAßE"`. None where versions
/// of Unicode differ.
pub(in super::super) fn in_case(text: &str, case: Case) -> Option<String> {
    let mut made = String::with_capacity(text.len());
    let mut is_start = true;
    for letter in text.chars() {
        if has_new_case(letter) {
            return None;
        }
        made.push(match case {
            Case::Upper => upper(letter),
            Case::Lower => lower(letter),
            Case::Title if is_start => title(letter),
            Case::Title => letter,
        });
        is_start = is_separator(letter);
    }
    Some(made)
}

/// Whether a word begins after it: `title("it's x_y")` is `"It'S X_y"`.
fn is_separator(letter: char) -> bool {
    if letter.is_ascii() { !letter.is_ascii_alphanumeric() && letter != '_' } else { letter.is_whitespace() }
}

/// Letters whose full upper case is several letters have a single one for it only in Greek.
fn upper(letter: char) -> char {
    let mut full = letter.to_uppercase();
    match (full.next(), full.next(), u32::from(letter)) {
        (Some(only), None, _) => only,
        (_, _, code @ (0x1F80..=0x1F87 | 0x1F90..=0x1F97 | 0x1FA0..=0x1FA7)) => {
            char::from_u32(code + 8).unwrap_or(letter)
        }
        (_, _, code @ (0x1FB3 | 0x1FC3 | 0x1FF3)) => char::from_u32(code + 9).unwrap_or(letter),
        _ => letter,
    }
}

/// The full lower case of `İ` is an `i` with a dot above; the single letter is an `i`.
fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Digraphs have a title case of their own, and Georgian has none.
fn title(letter: char) -> char {
    match u32::from(letter) {
        0x1C4..=0x1C6 => '\u{1C5}',
        0x1C7..=0x1C9 => '\u{1C8}',
        0x1CA..=0x1CC => '\u{1CB}',
        0x1F1..=0x1F3 => '\u{1F2}',
        0x10D0..=0x10FA | 0x10FD..=0x10FF => letter,
        _ => upper(letter),
    }
}

/// Letters that have got another case since Unicode 15.
fn has_new_case(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0x19B | 0x264 | 0x1C89 | 0x1C8A | 0xA7CB..=0xA7CF | 0xA7D2..=0xA7D5 | 0xA7DA..=0xA7DC
            | 0x10D50..=0x10D65 | 0x10D70..=0x10D85 | 0x16EA0..=0x16ED3
    )
}
