//! Writes YAML in blocks, texts in double quotes or, where they have several lines, as literals.

use crate::evaluation::values::{Data, Entries, Value};

/// Longer texts are not written.
const LONGEST: usize = 4 << 20;

/// Columns beyond which a quoted text goes on in the next line.
const WIDTH: usize = 80;

/// Longer keys need another form.
const KEY: usize = 128;

/// Where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Document,
    Item,
    AfterKey,
}

struct Writer {
    out: String,
    column: usize,
}

/// The text of a value that is wholly known; nothing for what is not written: too long, infinite, or with keys of several
/// lines.
pub(super) fn write(value: &Value) -> Option<String> {
    let mut writer = Writer { out: String::new(), column: 0 };
    writer.value(value, 0, Place::Document)?;
    if !writer.out.ends_with('\n') {
        writer.out.push('\n');
    }
    if matches!(value.data(), Data::Null(_) | Data::Bool(_) | Data::Number(_)) {
        // A plain scalar by itself could go on.
        writer.out.push_str("...\n");
    }
    Some(writer.out)
}

impl Writer {
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
        self.column += text.chars().count();
    }

    fn line(&mut self, indent: usize) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        self.column = 0;
        self.push(&" ".repeat(indent));
    }

    /// `indent` is that of the collection around the value.
    fn value(&mut self, value: &Value, indent: usize, place: Place) -> Option<()> {
        if self.out.len() > LONGEST {
            return None;
        }
        let before = if place == Place::AfterKey { " " } else { "" };
        match value.data() {
            Data::Null(_) => self.push(&format!("{before}null")),
            Data::Bool(known) => self.push(&format!("{before}{known}")),
            Data::Number(number) if number.is_infinite() => return None,
            Data::Number(number) => self.push(&format!("{before}{}", number.to_text_limited(10_000)?)),
            Data::String(text) => {
                self.push(before);
                if text.contains('\n') && fits_literal(text) {
                    self.literal(text, indent + 2);
                } else {
                    self.quoted(text, Some(indent + 2));
                }
            }
            Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
                if elements.items().is_empty() {
                    self.push(&format!("{before}[]"));
                }
                let inner = if place == Place::Item { indent + 2 } else { indent };
                for (at, item) in elements.items().iter().enumerate() {
                    if at > 0 || place == Place::AfterKey {
                        self.line(inner);
                    }
                    self.push("- ");
                    self.value(item, inner, Place::Item)?;
                }
            }
            Data::Map(entries) | Data::Object(entries) => self.entries(entries, indent, place)?,
            Data::Unknown(_) => return None,
        }
        Some(())
    }

    fn entries(&mut self, entries: &Entries, indent: usize, place: Place) -> Option<()> {
        if entries.is_empty() {
            self.push(if place == Place::AfterKey { " {}" } else { "{}" });
        }
        let inner = if place == Place::Document { indent } else { indent + 2 };
        for (at, (key, value)) in entries.iter().enumerate() {
            if at > 0 || place == Place::AfterKey {
                self.line(inner);
            }
            if key.contains('\n') || key.len() > KEY {
                return None;
            }
            self.quoted(key, None);
            self.push(":");
            self.value(value, inner, Place::AfterKey)?;
        }
        Some(())
    }

    /// A text in double quotes. With an indent, a long one goes on in further lines, where it has spaces.
    fn quoted(&mut self, text: &str, indent: Option<usize>) {
        self.push("\"");
        let chars: Vec<char> = text.chars().collect();
        let mut follows_space = false;
        for (at, char) in chars.iter().copied().enumerate() {
            let is_inside = at > 0 && at + 1 < chars.len();
            if char == ' ' {
                match indent {
                    Some(indent) if !follows_space && self.column > WIDTH && is_inside => {
                        self.line(indent);
                        if chars.get(at + 1) == Some(&' ') {
                            self.push("\\");
                        }
                    }
                    _ => self.push(" "),
                }
                follows_space = true;
                continue;
            }
            follows_space = false;
            match escape_of(char) {
                Some(escape) => self.push(&escape),
                None => {
                    self.out.push(char);
                    self.column += 1;
                }
            }
        }
        self.push("\"");
    }

    fn literal(&mut self, text: &str, indent: usize) {
        self.push("|");
        if text.starts_with([' ', '\n']) {
            self.push("2");
        }
        let is_alone_or_doubled = text == "\n" || text.ends_with("\n\n");
        self.push(match text.ends_with('\n') {
            false => "-",
            true if is_alone_or_doubled => "+",
            true => "",
        });
        self.out.push('\n');
        for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
            if !line.is_empty() {
                self.out.push_str(&" ".repeat(indent));
                self.out.push_str(line);
            }
            self.out.push('\n');
        }
        self.column = 0;
    }
}

/// Whether a text of several lines can be written as it is: without control characters, tabs, and spaces at line ends.
fn fits_literal(text: &str) -> bool {
    !text.contains(" \n") && !text.ends_with(' ') && text.chars().all(|char| char == '\n' || is_printable(char))
}

fn is_printable(char: char) -> bool {
    matches!(char, ' '..='~' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}')
        && !matches!(char, '\u{feff}' | '\u{2028}' | '\u{2029}')
}

fn escape_of(char: char) -> Option<String> {
    let short = match char {
        '"' | '\\' => return Some(format!("\\{char}")),
        '\0' => "\\0",
        '\u{7}' => "\\a",
        '\u{8}' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\u{b}' => "\\v",
        '\u{c}' => "\\f",
        '\r' => "\\r",
        '\u{1b}' => "\\e",
        '\u{85}' => "\\N",
        '\u{2028}' => "\\L",
        '\u{2029}' => "\\P",
        other if is_printable(other) => return None,
        other => {
            let code = other as u32;
            return Some(match code {
                0..=0xff => format!("\\x{code:02X}"),
                0x100..=0xffff => format!("\\u{code:04X}"),
                _ => format!("\\U{code:08X}"),
            });
        }
    };
    Some(short.to_owned())
}
