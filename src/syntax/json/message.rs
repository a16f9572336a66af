//! Every sentence about JSON syntax.

/// Message and help.
pub(super) type Wording = (String, Option<String>);

fn wording(message: &str, help: &str) -> Wording {
    (message.to_owned(), Some(help.to_owned()))
}

pub(super) fn too_deep(limit: u32) -> String {
    format!("nested more than {limit} levels deep, which is as far as unmoor reads")
}

pub(super) fn after_value() -> Wording {
    wording("more follows the JSON value", "a file holds one value; remove the rest")
}

pub(super) fn not_a_value(rest: &str) -> Wording {
    match rest.chars().next() {
        None => wording("the JSON ends where a value is missing", "write the value, and close what is open"),
        Some('\'') => wording("text in single quotes", "use double quotes"),
        Some('/' | '#') => wording("JSON has no comments", "use a property named `\"//\"`"),
        Some(char) => (format!("`{}` does not start a JSON value", char.escape_default()), None),
    }
}

pub(super) fn not_a_key(found: u8, at_end: bool) -> Wording {
    match found {
        _ if at_end => never_closed(b'}'),
        b'\'' => wording("a property name in single quotes", "use double quotes"),
        b'/' | b'#' => wording("JSON has no comments", "use a property named `\"//\"`"),
        _ => wording("a property name is missing here", "write it in double quotes"),
    }
}

pub(super) fn no_colon(found: u8) -> Wording {
    if found == b'=' {
        return wording("`=` after a property name", "JSON uses `:`");
    }
    wording("a `:` is missing after the property name", "write `\"name\": value`")
}

pub(super) fn trailing_comma() -> Wording {
    wording("a comma before the closing bracket", "JSON has none after the last value; remove it")
}

pub(super) fn never_closed(close: u8) -> Wording {
    let what = if close == b'}' { "object" } else { "array" };
    (format!("this {what} is never closed"), Some(format!("add the `{}` that is missing", char::from(close))))
}

pub(super) fn no_comma(found: u8, close: u8) -> Wording {
    match found {
        b'}' | b']' => (
            format!("`{}` where `{}` closes", char::from(found), char::from(close)),
            Some("check which bracket is open".to_owned()),
        ),
        _ => wording("a comma is missing here", "put a comma between the values"),
    }
}

pub(super) fn string_not_closed() -> Wording {
    wording("the string is not closed on its line", "add the `\"`; write `\\n` for a line break")
}

pub(super) fn control_character() -> Wording {
    wording("a control character in a string", "write it as an escape, such as `\\t`")
}

pub(super) fn unknown_escape() -> Wording {
    wording("not an escape that JSON has", "write `\\\\` for a backslash")
}

pub(super) fn not_a_number() -> Wording {
    wording("not a number as JSON writes it", "put other text in double quotes")
}

pub(super) fn unknown_word(word: &str) -> Wording {
    let word: String = word.chars().take(24).collect();
    (
        format!("`{word}` is not a JSON word"),
        Some("put text in double quotes; the words are true, false and null".to_owned()),
    )
}

pub(super) fn not_a_body() -> Wording {
    wording("arguments and blocks are missing here", "write an object")
}

pub(super) fn not_a_block(kind: &str) -> Wording {
    (format!("not the content of a `{kind}` block"), Some("write an object, or an array of objects".to_owned()))
}

pub(super) fn no_label(kind: &str) -> Wording {
    (format!("the `{kind}` block has no label"), Some("write an object whose property names are the labels".to_owned()))
}

pub(super) fn argument_redefined(name: &str, line: usize) -> Wording {
    (format!("argument `{name}` is set twice; the first is on line {line}"), Some("remove one of them".to_owned()))
}
