//! What a literal value looks like: a secret, something that stands in for one, or neither.

use std::sync::LazyLock;

use regex::Regex;

use super::name::Hint;

/// A literal's looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looks {
    /// A secret.
    Secret,
    /// Something that stands in for one: `changeme`, `UPDATE_IN_CONSOLE`, `<password>`.
    Placeholder,
    /// Neither: empty, a reference, a name, a path.
    Other,
}

/// Words that stand in for a value. They count wherever they are in the text.
const STAND_INS: [&str; 27] = [
    "changeme",
    "change_me",
    "change-me",
    "change me",
    "changeit",
    "change_it",
    "dummy",
    "example",
    "fake",
    "fixme",
    "fillme",
    "fill_me",
    "fill-in",
    "insert",
    "manually",
    "must_be",
    "mustbe",
    "not-a-real",
    "notreal",
    "placeholder",
    "redacted",
    "replace",
    "set_me",
    "tobe",
    "to_be",
    "todo",
    "update",
];

/// Whole texts that stand in for a value.
const WHOLE_STAND_INS: [&str; 24] = [
    "-",
    "...",
    "abc",
    "abc123",
    "bar",
    "baz",
    "blank",
    "default",
    "empty",
    "foo",
    "foobar",
    "initial",
    "n/a",
    "na",
    "none",
    "null",
    "password",
    "secret",
    "sensitive",
    "string",
    "tbc",
    "tbd",
    "test",
    "undefined",
];

/// Whether a text stands in for a value.
pub(super) fn is_placeholder(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let is_bracketed = (lower.starts_with('<') && lower.ends_with('>'))
        || (lower.starts_with('[') && lower.ends_with(']'))
        || lower.contains("{{")
        || lower.starts_with("$(")
        || (lower.starts_with("__") && lower.ends_with("__"));
    let repeats = {
        let mut letters = lower.chars().filter(|c| !matches!(c, '-' | '_' | ' '));
        letters.next().is_none_or(|first| letters.all(|letter| letter == first))
    };
    let is_yours = ["your-", "your_", "your ", "my-secret", "my_secret", "some-", "some_"]
        .iter()
        .any(|start| lower.starts_with(start));
    is_bracketed
        || repeats
        || is_yours
        || WHOLE_STAND_INS.contains(&lower.as_str())
        || STAND_INS.iter().any(|word| lower.contains(word))
}

/// The looks of a value in an argument that is known to hold a secret.
pub(super) fn in_sensitive_argument(text: &str) -> Looks {
    let text = text.trim();
    // Flags and small numbers are kept in secrets stores too; nobody guards them.
    let is_flag =
        matches!(text, "true" | "false") || (text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit()));
    if text.is_empty() || is_flag {
        return Looks::Other;
    }
    if let Some(leaves) = json_leaves(text) {
        return of_leaves(&leaves);
    }
    if is_placeholder(text) { Looks::Placeholder } else { Looks::Secret }
}

/// A JSON object counts by the texts in it: those whose names say so, else all of them.
fn of_leaves(leaves: &[(String, String)]) -> Looks {
    let filled = || leaves.iter().filter(|(_, text)| !text.trim().is_empty());
    let telling: Vec<_> = filled().filter(|(name, _)| super::name::hint(name).is_some()).collect();
    let counted: Vec<_> = if telling.is_empty() { filled().collect() } else { telling };
    if counted.is_empty() {
        Looks::Other
    } else if counted.iter().all(|(_, text)| is_placeholder(text)) {
        Looks::Placeholder
    } else {
        Looks::Secret
    }
}

/// Names and texts of a JSON object; nothing if the text is no JSON object.
fn json_leaves(text: &str) -> Option<Vec<(String, String)>> {
    if !text.starts_with('{') {
        return None;
    }
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(text).ok()?;
    let leaves = object.into_iter().filter_map(|(name, value)| match value {
        serde_json::Value::String(text) => Some((name, text)),
        _ => None,
    });
    Some(leaves.collect())
}

/// The looks of a value under a name that says that it is a secret.
pub(super) fn under_name(text: &str, name: &str, hint: Hint) -> Looks {
    let text = text.trim();
    let is_nothing = matches!(text.to_ascii_lowercase().as_str(), "null" | "none" | "undefined" | "n/a" | "na" | "-");
    if is_nothing || (speaks_of_connection(name) && !has_password(text)) {
        return Looks::Other;
    }
    if text.len() < SHORTEST || is_reference_like(text) || is_same_word(text, name) {
        return if !text.is_empty() && is_placeholder(text) && hint == Hint::Strong {
            Looks::Placeholder
        } else {
            Looks::Other
        };
    }
    if is_placeholder(text) {
        return Looks::Placeholder;
    }
    let is_secret = match hint {
        Hint::Strong => is_random(text) || !looks_like_name(text),
        Hint::Weak => is_random(text),
    };
    if is_secret { Looks::Secret } else { Looks::Other }
}

/// Whether a name is that of a connection string, which holds a secret only if there is a password in it.
fn speaks_of_connection(name: &str) -> bool {
    name.to_ascii_lowercase().replace(['_', '-'], "").ends_with("connectionstring")
}

fn has_password(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let words = ["password=", "pwd=", "accountkey=", "sharedaccesskey="];
    words.iter().any(|word| lower.contains(word)) || known_credential(text).is_some()
}

/// Shorter than this, nothing under a mere name is taken for a secret.
const SHORTEST: usize = 6;

/// Paths, addresses, ARNs, ids, template marks, prose: what points at a secret, or speaks of one.
fn is_reference_like(text: &str) -> bool {
    const STARTS: [&str; 14] = [
        "/",
        "./",
        "../",
        "arn:",
        "http://",
        "https://",
        "ssm:",
        "projects/",
        "vault:",
        "secret/",
        "data.",
        "var.",
        "aws/",
        "~/",
    ];
    let lower = text.to_ascii_lowercase();
    STARTS.iter().any(|start| lower.starts_with(start))
        || text.contains("${")
        || text.chars().any(char::is_whitespace)
        || (text.contains('/') && text.split('/').all(|part| !part.is_empty() && looks_like_name(part)))
        || is_uuid(text)
        || lower == "true"
        || lower == "false"
}

/// `db_password = "db-password"`: the value is the name of the thing.
fn is_same_word(text: &str, name: &str) -> bool {
    let bare = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let (text, name) = (bare(text), bare(name));
    text.ends_with(&name) || name.ends_with(&text) || super::name::hint(&text).is_some()
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    groups == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// Words joined by marks, all written alike, or one word: what people call things.
fn looks_like_name(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['-', '_', '.', ':', '/', '@']).collect();
    if parts.len() == 1 && text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let words: Vec<&str> = parts.iter().map(|part| part.trim_end_matches(|c: char| c.is_ascii_digit())).collect();
    // A year or a small number is part of many names, any other number of none.
    let is_number = |part: &str| part.len() >= 3 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    let has_few_digits = parts
        .iter()
        .zip(&words)
        .all(|(part, word)| part.len() - word.len() <= 4 && (!is_number(part) || is_year(part)));
    let are_words = words.iter().all(|word| word.chars().all(|c| c.is_ascii_alphabetic()));
    let filled = || words.iter().filter(|word| !word.is_empty());
    let is_lower = |word: &&&str| word.chars().all(|c| c.is_ascii_lowercase());
    let is_upper = |word: &&&str| word.chars().all(|c| c.is_ascii_uppercase());
    let are_alike = filled().all(|word| is_lower(&word))
        || filled().all(|word| is_upper(&word))
        || filled().all(|word| word.starts_with(|c: char| c.is_ascii_uppercase()) && is_camel(word))
        || (words.len() == 1 && filled().all(|word| is_camel(word)));
    has_few_digits && are_words && are_alike
}

/// `dbPassword`, `RepairsApi`: capitals begin words of three letters and more.
fn is_camel(letters: &str) -> bool {
    let mut length = 3;
    for letter in letters.chars() {
        if letter.is_ascii_uppercase() {
            if length < 3 {
                return false;
            }
            length = 0;
        }
        length += 1;
    }
    true
}

/// Whether a text has the mixture of a generated secret: long enough, of several kinds of character, and varied.
fn is_random(text: &str) -> bool {
    if text.len() < 12 || !text.is_ascii() || looks_like_name(text) {
        return false;
    }
    let has = |is: fn(&u8) -> bool| usize::from(text.as_bytes().iter().any(is));
    let kinds = has(u8::is_ascii_lowercase)
        + has(u8::is_ascii_uppercase)
        + has(u8::is_ascii_digit)
        + has(u8::is_ascii_punctuation);
    let mut distinct: Vec<u8> = text.bytes().collect();
    distinct.sort_unstable();
    distinct.dedup();
    let is_hex = text.len() >= 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    (kinds >= 3 && distinct.len() >= 8 && has(u8::is_ascii_digit) == 1) || (is_hex && distinct.len() >= 8)
}

/// Forms of well-known credentials, from their issuers' documentation.
static KNOWN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let forms = [
        r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----",
        r"\bgh[pousr]_[A-Za-z0-9]{36,}\b",
        r"\bgithub_pat_[A-Za-z0-9_]{60,}\b",
        r"\bglpat-[A-Za-z0-9_-]{20,}\b",
        r"\bxox[abpors]-[0-9]{8,}-[A-Za-z0-9-]{20,}\b",
        r"\bAIza[0-9A-Za-z_-]{35}\b",
        r"\bsk_live_[0-9A-Za-z]{20,}\b",
        r"https://hooks\.slack\.com/services/T[A-Z0-9]{8,}/B[A-Z0-9]{8,}/[A-Za-z0-9]{20,}",
        r"\bAccountKey=[A-Za-z0-9+/]{60,}={0,2}",
    ];
    Regex::new(&forms.join("|")).ok()
});

/// A password inside an address: `postgres://user:password@host`.
static IN_ADDRESS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[a-z][a-z0-9+.-]*://[^\s/:@$<{]+:([^\s/:@$<{]+)@[A-Za-z0-9.-]").ok());

/// The part of a text that has the form of a known credential.
pub(super) fn known_credential(text: &str) -> Option<&str> {
    let known = KNOWN.as_ref().and_then(|forms| forms.find(text)).map(|found| found.as_str());
    known.filter(|found| !is_placeholder(found)).or_else(|| {
        let found = IN_ADDRESS.as_ref()?.captures(text)?.get(1)?.as_str();
        (!is_placeholder(found) && found.len() >= SHORTEST && !found.ends_with("password")).then_some(found)
    })
}
