//! Values of settings as HCL text.
//!
//! Not through hcl-rs: it leaves the second `$${` of a text unescaped, so that `a${b}$${c}` would be read back otherwise.

use super::value::{Literal, SettingsExpr};
use crate::findings::escape_control;

/// A value on one line, unless an expression in it was written on several.
pub(super) fn value(literal: &Literal) -> String {
    match literal {
        Literal::Null => "null".to_owned(),
        Literal::Bool(value) => value.to_string(),
        Literal::Number(text) => text.clone(),
        Literal::Text(text) => quoted(text),
        Literal::Expression(expr) => expression(expr),
        Literal::List(elements) => {
            let elements: Vec<String> = elements.iter().map(|element| value(&element.value)).collect();
            format!("[{}]", elements.join(", "))
        }
        Literal::Map(pairs) if pairs.is_empty() => "{}".to_owned(),
        Literal::Map(pairs) => {
            let pairs: Vec<String> = pairs
                .iter()
                .map(|(name, element)| format!("{} = {}", key(&name.value), value(&element.value)))
                .collect();
            // A heredoc ends at a line break, and a comma may not follow it.
            let joint = if pairs.iter().any(|pair| pair.contains('\n')) { "\n" } else { ", " };
            if joint == "\n" {
                format!("{{\n{}\n}}", pairs.join(joint))
            } else {
                format!("{{ {} }}", pairs.join(joint))
            }
        }
    }
}

/// A text in quotes, as HCL has it.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '$' | '%' if rest.peek() == Some(&'{') => out.extend([c, c]),
            c if is_hidden(c) => out.push_str(&escaped(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A key of a map: plain where it is a name that means nothing else there.
fn key(text: &str) -> String {
    let starts = |c: char| c.is_ascii_alphabetic() || c == '_';
    let is_name = text.starts_with(starts) && text.chars().all(|c| starts(c) || c.is_ascii_digit() || c == '-');
    if is_name && !matches!(text, "for" | "true" | "false" | "null") { text.to_owned() } else { quoted(text) }
}

fn expression(expr: &SettingsExpr) -> String {
    let source = expr.source();
    let lines: Vec<_> = source.lines().map(escape_control).collect();
    lines.join("\n")
}

/// Characters that would not show, or would show other text than there is.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn escaped(c: char) -> String {
    let code = u32::from(c);
    if code > 0xFFFF { format!("\\U{code:08X}") } else { format!("\\u{code:04X}") }
}
