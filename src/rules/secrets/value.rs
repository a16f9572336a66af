//! What a literal value looks like: a secret, something that stands in for one, or neither.

use super::credential::credentials;
use super::name::{Hint, bare};

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

/// Words that stand in for a value, wherever they are in the text.
const STAND_INS: [&str; 24] = [
    "abc123",
    "change me",
    "change-me",
    "change_it",
    "change_me",
    "changeit",
    "changeme",
    "def456",
    "dummy",
    "example",
    "fill-in",
    "fill_me",
    "fillme",
    "fixme",
    "mustbe",
    "not-a-real",
    "not_a_real",
    "notreal",
    "placeholder",
    "redacted",
    "replaceme",
    "set_me",
    "updateme",
    "xyz789",
];

/// Words that stand in for a value where they are words of their own: `octobeR` is no "to be".
const STAND_IN_WORDS: [&str; 14] = [
    "fake", "insert", "manually", "mock", "must_be", "override", "replace", "sample", "tbc", "tbd", "to_be", "tobe",
    "todo", "update",
];

/// Whole texts that stand in for a value.
const WHOLE_STAND_INS: [&str; 28] = [
    "-",
    "...",
    "abc",
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
    "nil",
    "none",
    "null",
    "pass",
    "passphrase",
    "password",
    "secret",
    "sensitive",
    "sharedsecret",
    "string",
    "test",
    "testing",
    "token",
    "undefined",
    "unset",
];

/// Whether a text stands in for a value.
pub(super) fn is_placeholder(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let is_within = |open: &str, close: &str| lower.starts_with(open) && lower.ends_with(close);
    let is_bracketed = is_within("<", ">")
        || is_within("[", "]")
        || is_within("__", "__")
        || lower.contains("{{")
        || lower.starts_with("$(")
        || lower.starts_with("${");
    let repeats = {
        let mut letters = lower.chars().filter(|c| !matches!(c, '-' | '_' | ' '));
        letters.next().is_none_or(|first| letters.all(|letter| letter == first))
    };
    let starts = ["your", "my-secret", "my_secret", "some-", "some_", "test-", "test_"];
    is_bracketed
        || repeats
        || is_name_of_variable(text.trim())
        || starts.iter().any(|start| lower.starts_with(start))
        || WHOLE_STAND_INS.contains(&lower.as_str())
        || STAND_INS.iter().any(|word| lower.contains(word))
        || STAND_IN_WORDS.iter().any(|word| has_word(&lower, word))
}

/// `DO_TOKEN`: the name of what belongs there, as environment variables are written.
fn is_name_of_variable(text: &str) -> bool {
    let is_shouted = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    is_shouted && ["_KEY", "_PASSWORD", "_SECRET", "_TOKEN"].iter().any(|ending| text.ends_with(ending))
}

/// Whether a word stands in a text with no letter at either side of it.
fn has_word(text: &str, word: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.match_indices(word).any(|(at, _)| {
        let (before, rest) = text.split_at_checked(at).unwrap_or(("", text));
        let after = rest.get(word.len()..).unwrap_or("");
        !is_letter(before.chars().next_back()) && !is_letter(after.chars().next())
    })
}

/// The looks of a value in an argument that is known to hold a secret.
pub(super) fn in_sensitive_argument(text: &str) -> Looks {
    let text = text.trim();
    if text.is_empty() || is_switch(text) || is_pointer(text) || is_open_address(text) {
        return Looks::Other;
    }
    if let Some(leaves) = json_leaves(text) {
        return of_leaves(&leaves);
    }
    // `postgres://app:…@sample.internal`: a credential is one whatever words stand around it.
    let has_credential = !credentials(text).is_empty();
    if is_placeholder(text) && !has_credential { Looks::Placeholder } else { Looks::Secret }
}

/// The looks of a value in a store of secrets under a name that says that it is none: a user's name, an address.
pub(super) fn under_plain_name(text: &str) -> Looks {
    if is_placeholder(text) && !text.trim().is_empty() { Looks::Placeholder } else { Looks::Other }
}

/// Flags and small numbers are kept in stores of secrets too; nobody guards them.
fn is_switch(text: &str) -> bool {
    (text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit()))
        || ["true", "false", "yes", "no", "on", "off"].iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// A text that other programs take for the place of a secret.
fn is_pointer(text: &str) -> bool {
    const STARTS: [&str; 7] =
        ["@Microsoft.KeyVault(", "arn:aws", "secretref:", "ssm:", "vault:", "{{resolve:", "op://"];
    STARTS.iter().any(|start| text.starts_with(start)) || is_file_name(text)
}

/// An address or connection string in which no part can be a credential: `https://queue.internal`, or
/// `Server=db;Authentication=Active Directory`.
fn is_open_address(text: &str) -> bool {
    const CREDENTIALS: [&str; 9] = ["@", "key", "passw", "pwd", "secret", "sig=", "token", "hooks.", "webhook"];
    let lower = text.to_ascii_lowercase();
    let is_address = lower.starts_with("http://") || lower.starts_with("https://");
    let is_connection = text.contains(';') && text.split(';').all(|part| part.is_empty() || part.contains('='));
    let is_random = || text.split(['/', '?', '=', ';', '&']).any(has_random_part);
    (is_address || is_connection) && !CREDENTIALS.iter().any(|word| lower.contains(word)) && !is_random()
}

/// `../../service_account.json`: some arguments take a secret or the file that holds it.
fn is_file_name(text: &str) -> bool {
    const ENDINGS: [&str; 8] = [".cer", ".crt", ".json", ".key", ".p12", ".pem", ".pfx", ".yaml"];
    let is_path = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-/~".contains(&byte));
    is_path && ENDINGS.iter().any(|ending| text.ends_with(ending))
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
    let is_nothing = ["null", "none", "undefined", "n/a", "na", "-"].iter().any(|word| text.eq_ignore_ascii_case(word));
    // A password in a connection string shows by its form.
    if is_nothing || hint == Hint::Connection {
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
        Hint::Weak => is_random(text) && has_random_part(text),
        Hint::Connection => false,
    };
    if is_secret { Looks::Secret } else { Looks::Other }
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
        "projects/",
        "secret/",
        "data.",
        "local.",
        "module.",
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
        || is_switch(text)
        || is_pointer(text)
}

/// `db_password = "db-password"`: the value is the name of the thing.
fn is_same_word(text: &str, name: &str) -> bool {
    if !looks_like_name(text) && !text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    let (bare_text, bare_name) = (bare(text), bare(name));
    bare_text.ends_with(&bare_name) || bare_name.ends_with(&bare_text) || super::name::hint(text).is_some()
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

/// Whether some part between marks is long and mixed: `my-Product-1234` is no token.
fn has_random_part(text: &str) -> bool {
    text.split(['-', '_', '.', ':']).any(|part| {
        let count = |is: fn(&u8) -> bool| part.bytes().filter(is).count();
        let digits = count(u8::is_ascii_digit);
        let has_both_cases = count(u8::is_ascii_lowercase) > 2 && count(u8::is_ascii_uppercase) > 2;
        let has_letters = count(u8::is_ascii_alphabetic) > 0;
        (part.len() >= 16 && digits >= 2 && has_letters) || (part.len() >= 24 && digits >= 1 && has_both_cases)
    })
}
