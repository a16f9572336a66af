//! Every sentence about native syntax: what is wrong, and what to do.

/// Message and help.
pub(super) type Wording = (String, Option<String>);

/// Characters of the user's text in a message.
const LONGEST_QUOTE: usize = 24;

/// What is missing a separator or a closing bracket.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Collection {
    List,
    Object,
    Arguments,
}

fn wording(message: &str, help: &str) -> Wording {
    (message.to_owned(), Some(help.to_owned()))
}

/// The token at the start of a text, short enough to quote.
fn quote(text: &str) -> String {
    let is_word = |char: char| char.is_alphanumeric() || matches!(char, '_' | '-' | '.');
    let length = match text.chars().next() {
        None => 0,
        Some('"') => text.get(1..).and_then(|rest| rest.find(['"', '\n'])).map_or(1, |end| end + 2),
        Some(char) if is_word(char) => text.find(|char| !is_word(char)).unwrap_or(text.len()),
        Some(char) => char.len_utf8(),
    };
    let token = text.get(..length).unwrap_or("");
    let mut shown: String = token.chars().take(LONGEST_QUOTE).collect();
    if shown.len() < token.len() {
        shown.push('…');
    }
    shown
}

pub(super) fn too_deep(limit: u32) -> Wording {
    (format!("nested more than {limit} levels deep, which is as far as unmoor reads"), None)
}

pub(super) fn escape_in_name() -> Wording {
    wording("an escape inside a name or number, which unmoor does not read", "write the character itself")
}

pub(super) fn unfilled_template() -> Wording {
    wording(
        "text without quotes; looks like an unfilled template",
        "replace the placeholder, and put text in double quotes",
    )
}

pub(super) fn not_an_expression(rest: &str) -> Wording {
    let mut chars = rest.chars();
    match chars.next() {
        None => wording("the value is missing, the file ends here", "write the value after the `=`"),
        Some('\n' | '\r') => wording("the value is missing", "write the value on the same line"),
        Some('\'') => wording("text in single quotes", "use double quotes"),
        Some('“' | '”' | '‘' | '’' | '„') => {
            wording("text in typographic quotes", "use straight double quotes")
        }
        Some('`') => wording("text in backticks", "use double quotes, or a heredoc such as `<<EOT` for several lines"),
        Some('<') if rest.starts_with("<<") => heredoc_marker(),
        Some(_) => (format!("`{}` does not start a value", quote(rest)), None),
    }
}

pub(super) fn heredoc_marker() -> Wording {
    wording("`<<` does not start a heredoc here", "write the marker right after `<<`, and nothing else on that line")
}

pub(super) fn heredoc_not_closed(marker: &str, ends_with_marker: bool) -> Wording {
    let message = format!("the heredoc is never closed: no line holds only `{marker}`");
    let help = if ends_with_marker {
        format!("end the last line, `{marker}`, with a line break")
    } else {
        format!("put `{marker}` alone on the line after the text")
    };
    (message, Some(help))
}

pub(super) fn bare_return() -> Wording {
    wording("a carriage return that ends no line", "end lines with a line feed; write `${\"\\r\"}` for the character")
}

pub(super) fn no_colon() -> Wording {
    wording("`?` without its `:`", "write `condition ? value : other value`")
}

pub(super) fn no_closing_paren() -> Wording {
    wording("a `)` is missing here", "close the bracket, or put an operator between the values")
}

pub(super) fn no_closing_bracket() -> Wording {
    wording("a `]` is missing here", "close the index with `]`")
}

pub(super) fn not_a_number(text: &str) -> Wording {
    (
        format!("`{}` is not a number", quote(text)),
        Some("put text such as addresses and versions in double quotes".to_owned()),
    )
}

pub(super) fn nested_legacy_index(text: &str) -> Wording {
    let steps: Vec<String> = text.split('.').map(|step| format!("[{step}]")).collect();
    (format!("`.{}` is not an index", quote(text)), Some(format!("write `{}`", steps.concat())))
}

pub(super) fn no_name_after_dot() -> Wording {
    wording("a name is missing after the dot", "write the attribute's name, or remove the dot")
}

pub(super) fn never_closed(collection: Collection) -> Wording {
    match collection {
        Collection::List => wording("this list is never closed", "add the `]` that is missing"),
        Collection::Object => wording("this object is never closed", "add the `}` that is missing"),
        Collection::Arguments => wording("this call is never closed", "add the `)` that is missing"),
    }
}

pub(super) fn no_separator(collection: Collection, rest: &str) -> Wording {
    let found = quote(rest);
    match collection {
        Collection::List => (
            format!("`{found}` follows a value of the list without a comma"),
            Some("put a comma between the values, or close the list with `]`".to_owned()),
        ),
        Collection::Object => (
            format!("`{found}` follows a value of the object on the same line"),
            Some("put a comma or a line break between the pairs, or close the object with `}`".to_owned()),
        ),
        Collection::Arguments => (
            format!("`{found}` follows an argument without a comma"),
            Some("put a comma between the arguments, or close the call with `)`".to_owned()),
        ),
    }
}

pub(super) fn no_value_for_key() -> Wording {
    wording("the key has no value", "write `key = value`; put a key with spaces or dots in double quotes")
}

pub(super) fn for_without_colon() -> Wording {
    wording("a `:` is missing in the `for` expression", "write `[for value in list : result]`")
}

pub(super) fn for_without_in() -> Wording {
    wording("`in` is missing after the names of the `for` expression", "write `for value in list`")
}

pub(super) fn for_without_name() -> Wording {
    wording("a name is missing after `for`", "write `for value in list`; a key called `for` needs quotes")
}

pub(super) fn for_not_closed(close: u8) -> Wording {
    let close = char::from(close);
    (format!("a `{close}` is missing at the end of the `for` expression"), Some(format!("close it with `{close}`")))
}

pub(super) fn for_object_without_key() -> Wording {
    wording("a `for` in braces needs a key", "write `{for key, value in map : key => value}`, or use `[…]` for a list")
}

pub(super) fn for_list_with_key() -> Wording {
    wording("a `for` in square brackets has no key", "use `{…}` to make an object")
}

pub(super) fn for_list_groups() -> Wording {
    wording("`...` groups values only in a `for` in braces", "remove it, or use `{…}` to make an object")
}

pub(super) fn no_name_after_colons() -> Wording {
    wording("a function's name is missing after `::`", "write `provider::name::function(…)`")
}

pub(super) fn no_arguments() -> Wording {
    wording("a `(` is missing after the function's name", "write the arguments in brackets")
}

pub(super) fn expansion_not_last() -> Wording {
    wording("`...` belongs to the last argument only", "close the call with `)` after it")
}

pub(super) fn quote_not_closed() -> Wording {
    wording("the text is never closed", "add the `\"` that is missing")
}

pub(super) fn line_break_in_quotes() -> Wording {
    wording(
        "the text in quotes is not closed on its line",
        "add the `\"`; write `\\n` for a line break, or use a heredoc",
    )
}

pub(super) fn unknown_escape(escape: &str) -> Wording {
    (
        format!("`{escape}` is not an escape"),
        Some("write `\\\\` for a backslash; the escapes are \\n \\r \\t \\\" \\\\ \\uNNNN \\UNNNNNNNN".to_owned()),
    )
}

pub(super) fn escape_digits(digits: usize) -> Wording {
    let letter = if digits == 4 { 'u' } else { 'U' };
    (format!("`\\{letter}` needs {digits} hexadecimal digits"), None)
}

pub(super) fn no_such_character(hex: &str) -> Wording {
    (format!("U+{hex} is not a character"), None)
}

pub(super) fn interpolation_not_closed() -> Wording {
    wording("the interpolation is never closed", "add the `}` that is missing, or write `$${` for the text `${`")
}

pub(super) fn after_interpolation(found: u8) -> Wording {
    match found {
        b'"' => interpolation_not_closed(),
        b':' => {
            wording("a `:` inside an interpolation", "if another language is meant to read this, write `$${` for `${`")
        }
        _ => wording(
            "more follows the value inside the interpolation",
            "close it with `}`; if another language is meant to read this, write `$${` for `${`",
        ),
    }
}

pub(super) fn unknown_directive(name: &str) -> Wording {
    let message = if name.is_empty() {
        "`%{` needs a directive".to_owned()
    } else {
        format!("`{}` is not a directive", quote(name))
    };
    (message, Some("the directives are if, else, endif, for and endfor; write `%%{` for the text `%{`".to_owned()))
}

pub(super) fn directive_not_closed(word: &str) -> Wording {
    (format!("the directive has no `%{{ {word} }}`"), Some(format!("add `%{{ {word} }}`")))
}

pub(super) fn directive_out_of_place(word: &str) -> Wording {
    (format!("`{word}` without the directive that it belongs to"), None)
}

pub(super) fn second_else() -> Wording {
    wording("a second `else` for one `if`", "remove one of them")
}

pub(super) fn closes_nothing() -> Wording {
    wording("this `}` closes nothing", "remove it, or look for a `{` that is missing above")
}

pub(super) fn argument_redefined(name: &str, line: usize) -> Wording {
    (format!("argument `{name}` is set twice; the first is on line {line}"), Some("remove one of them".to_owned()))
}

pub(super) fn not_an_item(rest: &str) -> Wording {
    if rest.starts_with("{{") {
        return template_marker();
    }
    if rest.starts_with('"') {
        return wording("a name in quotes", "write argument names and block types without quotes");
    }
    (format!("`{}` does not start an argument or a block", quote(rest)), None)
}

pub(super) fn template_marker() -> Wording {
    wording("a template marker `{{`", "render the template first; this is not Terraform yet")
}

pub(super) fn not_argument_or_block(rest: &str) -> Wording {
    match rest.bytes().next() {
        None | Some(b'\n' | b'\r') => {
            wording("a name alone on its line", "write `name = value` for an argument, or `name { … }` for a block")
        }
        Some(b'\'') => wording("a label in single quotes", "use double quotes"),
        _ if rest.starts_with(['“', '”']) => wording("a label in typographic quotes", "use straight double quotes"),
        Some(b':') => wording("a `:` after an argument's name", "write `=`"),
        Some(b'.') => {
            wording("a dot in an argument's name", "write `name = value` for an argument, or `name { … }` for a block")
        }
        _ => wording("`=` or `{` is missing after the name", "write `name = value`, or `name { … }` for a block"),
    }
}

pub(super) fn after_argument(found: u8) -> Wording {
    match found {
        b',' => wording("a comma after an argument", "separate arguments by line breaks"),
        b';' => wording("a semicolon after an argument", "separate arguments by line breaks"),
        _ => wording(
            "more follows the value on the same line",
            "start a new line for the next argument; put text in quotes",
        ),
    }
}

pub(super) fn after_block(_: u8) -> Wording {
    wording("more follows the block on the same line", "start a new line after `}`")
}

pub(super) fn no_block_body(rest: &str) -> Wording {
    match rest.bytes().next() {
        Some(b'=') => wording("a block has no `=`", "remove the `=`, or quote a name that holds spaces"),
        None | Some(b'\n' | b'\r') => {
            wording("the block has no `{` on its first line", "open it with `{` on the same line")
        }
        Some(b'\'') => wording("a label in single quotes", "use double quotes"),
        _ if rest.starts_with(['“', '”']) => wording("a label in typographic quotes", "use straight double quotes"),
        _ => wording("neither a label nor `{` follows", "write labels in double quotes, then `{`"),
    }
}

pub(super) fn interpolation_in_label() -> Wording {
    wording("a label cannot hold an interpolation", "write the label out; use `for_each` for several")
}

pub(super) fn block_not_closed(header: &str) -> Wording {
    (format!("the block `{}` is never closed", header.trim_end()), Some("add the `}` that is missing".to_owned()))
}

pub(super) fn one_line_block() -> Wording {
    wording("a block on one line holds one argument", "write each argument on its own line")
}
