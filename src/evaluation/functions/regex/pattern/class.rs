//! Classes of characters and escapes in Go's regular expressions.

use std::fmt::Write as _;

use super::super::Problem;
use super::refused;

/// A set of characters that has a name.
pub(super) struct Set {
    /// What stands for it inside a class.
    pub text: String,
    /// About how many states it takes.
    pub weight: usize,
}

/// What a class weighs that is not of ASCII alone.
const WIDE: usize = 10;

/// What a class of a category or script weighs.
const PROPERTY: usize = 100;

/// The classes with names in brackets. Both sides mean the same by them.
const BRACKETED: [&str; 14] = [
    "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "word",
    "xdigit",
];

/// The categories that Go knows. `C` is missing: for the crate it has characters that are not assigned.
const CATEGORIES: [&str; 34] = [
    "Cc", "Cf", "Co", "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No", "P", "Pc", "Pd",
    "Pe", "Pf", "Pi", "Po", "Ps", "S", "Sc", "Sk", "Sm", "So", "Z", "Zl", "Zp", "Zs",
];

/// Scripts that are likely in a pattern. Others are not known rather than refused.
const SCRIPTS: [&str; 14] = [
    "Arabic",
    "Armenian",
    "Bengali",
    "Common",
    "Cyrillic",
    "Devanagari",
    "Georgian",
    "Greek",
    "Han",
    "Hangul",
    "Hebrew",
    "Hiragana",
    "Katakana",
    "Latin",
];

/// Writes a character that stands for itself.
pub(super) fn push_literal(text: &mut String, letter: char) {
    if letter.is_ascii_alphanumeric() || !letter.is_ascii() {
        text.push(letter);
    } else {
        let _ = write!(text, "\\x{{{:X}}}", u32::from(letter));
    }
}

/// Writes the class whose opening bracket is taken; returns its weight and what comes after it.
pub(super) fn translate<'p>(pattern: &'p str, text: &mut String) -> Result<(usize, &'p str), Problem> {
    let mut rest = pattern;
    let mut weight = 1;
    text.push('[');
    if let Some(after) = rest.strip_prefix('^') {
        text.push('^');
        weight = WIDE;
        rest = after;
    }
    let mut is_first = true;
    loop {
        if let Some(after) = rest.strip_prefix(']').filter(|_| !is_first) {
            text.push(']');
            return Ok((weight, after));
        }
        is_first = false;
        let (more, after) = match set(rest, text)? {
            Some(set) => set,
            None => range(rest, text)?,
        };
        weight += more;
        rest = after;
    }
}

/// Writes a set with a name that a class has next, if it has one; returns what it adds to the weight, and what comes
/// after it.
fn set<'p>(pattern: &'p str, text: &mut String) -> Result<Option<(usize, &'p str)>, Problem> {
    if let Some(after) = pattern.strip_prefix("[:")
        && let Some((name, after)) = after.split_once(":]")
    {
        if !BRACKETED.contains(&name.strip_prefix('^').unwrap_or(name)) {
            return Err(refused("there is no class of that name"));
        }
        let _ = write!(text, "[:{name}:]");
        return Ok(Some((if name.starts_with('^') { WIDE } else { 0 }, after)));
    }
    let Some(escape) = pattern.strip_prefix('\\') else { return Ok(None) };
    let Some((set, after)) = named(escape)? else { return Ok(None) };
    text.push_str(&set.text);
    Ok(Some((set.weight - 1, after)))
}

/// Writes one character of a class or a range of them; returns the same.
fn range<'p>(pattern: &'p str, text: &mut String) -> Result<(usize, &'p str), Problem> {
    let (low, rest) = single(pattern)?;
    push_literal(text, low);
    // A hyphen before the end stands for itself.
    let Some(after) = rest.strip_prefix('-').filter(|after| !after.starts_with(']')) else {
        return Ok((usize::from(!low.is_ascii()), rest));
    };
    let (high, rest) = single(after)?;
    if high < low {
        return Err(refused("a range is upside down"));
    }
    text.push('-');
    push_literal(text, high);
    Ok((if high.is_ascii() { 0 } else { WIDE }, rest))
}

/// One character of a class, plain or escaped.
fn single(pattern: &str) -> Result<(char, &str), Problem> {
    if let Some(after) = pattern.strip_prefix('\\') {
        return escaped(after);
    }
    let mut rest = pattern.chars();
    let letter = rest.next().ok_or_else(|| refused("a class is not closed"))?;
    Ok((letter, rest.as_str()))
}

/// The set that an escape without its backslash stands for, if it is one, and what comes after it.
pub(super) fn named(escape: &str) -> Result<Option<(Set, &str)>, Problem> {
    let mut rest = escape.chars();
    let (text, weight) = match rest.next() {
        Some('d') => ("0-9", 1),
        Some('D') => ("[^0-9]", WIDE),
        Some('s') => ("\\t\\n\\x0C\\r\\x20", 1),
        Some('S') => ("[^\\t\\n\\x0C\\r\\x20]", WIDE),
        Some('w') => ("0-9A-Za-z_", 1),
        Some('W') => ("[^0-9A-Za-z_]", WIDE),
        Some(letter @ ('p' | 'P')) => return property(rest.as_str(), letter == 'P').map(Some),
        _ => return Ok(None),
    };
    Ok(Some((Set { text: text.to_owned(), weight }, rest.as_str())))
}

/// `\pL`, `\p{Greek}`, `\p{^Greek}`, after the `p`.
fn property(escape: &str, is_complement: bool) -> Result<(Set, &str), Problem> {
    let (name, after) = match escape.strip_prefix('{') {
        Some(inside) => inside.split_once('}').ok_or_else(|| refused("the name of a class is not closed"))?,
        None => {
            let length = escape.chars().next().map_or(0, char::len_utf8);
            escape.split_at_checked(length).unwrap_or_default()
        }
    };
    let (name, is_complement) = match name.strip_prefix('^') {
        Some(name) => (name, !is_complement),
        None => (name, is_complement),
    };
    let letter = if is_complement { 'P' } else { 'p' };
    let text = if name == "Any" {
        if is_complement { "[^\\x{0}-\\x{10FFFF}]" } else { "\\x{0}-\\x{10FFFF}" }.to_owned()
    } else if CATEGORIES.contains(&name) {
        format!("\\{letter}{{gc={name}}}")
    } else if SCRIPTS.contains(&name) {
        format!("\\{letter}{{sc={name}}}")
    } else {
        return Err(Problem::Unsure);
    };
    Ok((Set { text, weight: PROPERTY }, after))
}

/// The character that an escape without its backslash stands for, and what comes after it.
pub(super) fn escaped(escape: &str) -> Result<(char, &str), Problem> {
    let no_escape = || refused("there is no such escape");
    let mut rest = escape.chars();
    let first = rest.next().ok_or_else(|| refused("a backslash is last"))?;
    let after = rest.as_str();
    let letter = match first {
        'a' => '\u{7}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{b}',
        'x' => return hexadecimal(after),
        '0' => return octal(escape),
        // What would be a reference to a group elsewhere is refused.
        '1'..='7' if after.starts_with(|next: char| next.is_digit(8)) => return octal(escape),
        other if other.is_ascii() && !other.is_ascii_alphanumeric() => other,
        _ => return Err(no_escape()),
    };
    Ok((letter, after))
}

/// One to three octal digits.
fn octal(escape: &str) -> Result<(char, &str), Problem> {
    let count = escape.chars().take(3).take_while(|digit| digit.is_digit(8)).count();
    let (digits, after) = escape.split_at_checked(count).ok_or(Problem::Unsure)?;
    let letter = u32::from_str_radix(digits, 8).ok().and_then(char::from_u32).ok_or(Problem::Unsure)?;
    Ok((letter, after))
}

/// `41` or `{41}`, after the `x`.
fn hexadecimal(escape: &str) -> Result<(char, &str), Problem> {
    let (digits, after) = match escape.strip_prefix('{') {
        Some(inside) => inside.split_once('}').unwrap_or_default(),
        None => escape.split_at_checked(2).unwrap_or_default(),
    };
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(refused("there is no such escape"));
    }
    let significant = digits.trim_start_matches('0');
    let code = if significant.is_empty() { Some(0) } else { u32::from_str_radix(significant, 16).ok() };
    match code {
        // Half of a pair is no character here, but Go takes it.
        Some(0xD800..=0xDFFF) => Err(Problem::Unsure),
        Some(code) => {
            char::from_u32(code).map(|letter| (letter, after)).ok_or_else(|| refused("there is no such escape"))
        }
        None => Err(refused("there is no such escape")),
    }
}
