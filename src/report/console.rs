//! Answers of the console: for people as Terraform's own console prints values, for programs as JSON.

use crate::evaluation::expression::Diagnostic;
use crate::evaluation::values::{Data, Entries, ErrorClass, Type, Value};
use crate::evaluation::{Sensitive, quoted, shown_type, type_json, value_json};
use crate::findings::escape_control;
use crate::syntax::SyntaxError;

use super::value_shape::published;

/// What an expression came to.
#[derive(Clone, Debug)]
pub struct Answer {
    value: Option<Value>,
    error: Option<AnswerError>,
}

/// What is wrong with an expression.
#[derive(Clone, Debug)]
struct AnswerError {
    class: ErrorClass,
    message: String,
    /// Bytes of the expression.
    span: (usize, usize),
}

impl Answer {
    /// From a value and what was found wrong; `length` is that of the expression in bytes.
    pub fn new(value: Value, diagnostics: Vec<Diagnostic>, length: usize) -> Self {
        let error = diagnostics.into_iter().next().map(|diagnostic| AnswerError {
            class: diagnostic.class,
            message: diagnostic.message,
            span: within(diagnostic.span.range.start, diagnostic.span.range.end, length),
        });
        Self { value: Some(value), error }
    }

    /// From what keeps a text from being an expression.
    pub fn syntax(error: Option<&SyntaxError>, length: usize) -> Self {
        let (message, span) = match error {
            // The parser takes it for the inside of an interpolation, and for a file.
            Some(error) => {
                let message = error.message.replace(" inside the interpolation", "");
                (
                    message.replace("the file ends here", "the expression ends here"),
                    within(error.range.start, error.range.end, length),
                )
            }
            None => ("this is no expression".to_owned(), (0, length)),
        };
        Self { value: None, error: Some(AnswerError { class: ErrorClass::Syntax, message, span }) }
    }

    /// From a text with nothing in it.
    pub fn empty() -> Self {
        let message = "there is no expression".to_owned();
        Self { value: None, error: Some(AnswerError { class: ErrorClass::Syntax, message, span: (0, 0) }) }
    }

    /// Whether the expression is wrong.
    pub fn is_error(&self) -> bool {
        self.error.is_some()
    }
}

fn within(start: u32, end: u32, length: usize) -> (usize, usize) {
    ((start as usize).min(length), (end as usize).min(length))
}

/// One line of JSON, without a line break.
pub fn console_json(answer: &Answer, shows_sensitive: bool) -> String {
    if let Some(error) = &answer.error {
        return format!("{{\"error\":\"{}\",\"span\":[{},{}]}}", error.class, error.span.0, error.span.1);
    }
    let Some(value) = &answer.value else { return "{}".to_owned() };
    let sensitive = if shows_sensitive { Sensitive::Shown } else { Sensitive::Hidden };
    let ty = type_json(&shown_type(value, sensitive));
    match value.data() {
        Data::Unknown(unknown) => {
            let mut reason = String::new();
            quoted(&unknown.cause.reason.to_string(), &mut reason);
            format!("{{\"unknown\":true,\"type\":{ty},\"reason\":{reason}}}")
        }
        Data::Number(number) if number.is_infinite() && (shows_sensitive || !value.marks().is_sensitive()) => {
            format!("{{\"infinite\":\"{}\"}}", if number.signum() < 0 { "-" } else { "+" })
        }
        _ => {
            let shown = value_json(value, sensitive);
            let partial = if value.is_wholly_known() { "" } else { ",\"partial\":true" };
            format!("{{\"value\":{shown},\"type\":{ty}{partial}}}")
        }
    }
}

/// The JSON Schema of a line of `console --json`.
pub fn console_schema() -> serde_json::Value {
    published::<super::console_shape::Line>()
}

/// Lines for people, without a line break at the end.
pub fn console_text(answer: &Answer, shows_sensitive: bool) -> String {
    if let Some(error) = &answer.error {
        return escape_control(&format!("error: {} ({})", error.message, error.class)).into_owned();
    }
    answer.value.as_ref().map_or_else(String::new, |value| value_text(value, shows_sensitive))
}

/// A value in lines for people.
pub(super) fn value_text(value: &Value, shows_sensitive: bool) -> String {
    let mut out = String::new();
    write(value, 0, shows_sensitive, &mut out);
    out
}

fn write(value: &Value, depth: usize, shows_sensitive: bool, out: &mut String) {
    if value.marks().is_sensitive() && !shows_sensitive {
        return out.push_str("(sensitive value)");
    }
    match value.data() {
        Data::Null(Type::Dynamic) => out.push_str("null"),
        Data::Null(ty) => match ty {
            Type::String | Type::Number | Type::Bool => out.push_str(&format!("to{ty}(null)")),
            _ => out.push_str("null"),
        },
        Data::Bool(known) => out.push_str(if *known { "true" } else { "false" }),
        Data::Number(number) => {
            out.push_str(&number.to_text_limited(10_000).unwrap_or_else(|| "(a number with many digits)".to_owned()));
        }
        Data::String(text) => out.push_str(&string(text)),
        Data::List(elements) => wrapped("tolist", elements.items(), depth, shows_sensitive, out),
        Data::Set(elements) => wrapped("toset", elements.items(), depth, shows_sensitive, out),
        Data::Tuple(elements) => sequence(elements.items(), depth, shows_sensitive, out),
        Data::Map(entries) => {
            out.push_str("tomap(");
            mapping(entries, depth, shows_sensitive, out);
            out.push(')');
        }
        Data::Object(entries) => mapping(entries, depth, shows_sensitive, out),
        Data::Unknown(unknown) => {
            let reason = unknown.cause.reason.to_string();
            let prefix = unknown.refinement.prefix.as_ref().map(|prefix| format!(", begins with {}", string(prefix)));
            out.push_str(&format!("(not known: {}{})", escape_control(&reason), prefix.unwrap_or_default()));
        }
    }
}

fn string(text: &str) -> String {
    let mut quoted_text = String::new();
    quoted(text, &mut quoted_text);
    escape_control(&quoted_text.replace("${", "$${").replace("%{", "%%{")).into_owned()
}

fn wrapped(name: &str, items: &[Value], depth: usize, shows_sensitive: bool, out: &mut String) {
    out.push_str(name);
    out.push('(');
    sequence(items, depth, shows_sensitive, out);
    out.push(')');
}

fn sequence(items: &[Value], depth: usize, shows_sensitive: bool, out: &mut String) {
    if items.is_empty() {
        return out.push_str("[]");
    }
    out.push_str("[\n");
    for item in items {
        out.push_str(&"  ".repeat(depth + 1));
        write(item, depth + 1, shows_sensitive, out);
        out.push_str(",\n");
    }
    out.push_str(&"  ".repeat(depth));
    out.push(']');
}

fn mapping(entries: &Entries, depth: usize, shows_sensitive: bool, out: &mut String) {
    if entries.is_empty() && entries.more().is_none() {
        return out.push_str("{}");
    }
    out.push_str("{\n");
    let indent = "  ".repeat(depth + 1);
    for (key, value) in entries.iter() {
        out.push_str(&format!("{indent}{} = ", string(key)));
        write(value, depth + 1, shows_sensitive, out);
        out.push('\n');
    }
    if let Some(cause) = entries.more() {
        out.push_str(&format!("{indent}# there may be more: {}\n", escape_control(&cause.reason.to_string())));
    }
    out.push_str(&"  ".repeat(depth));
    out.push('}');
}
