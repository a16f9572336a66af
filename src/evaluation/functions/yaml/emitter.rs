//! The layout of YAML texts: indentation, quotes, escapes, and where long strings are broken.
//!
//! The rules are those that show in what Terraform writes: two columns for each level, strings in double quotes or as
//! literal blocks, and lines broken at the first lone space after column 80. Keys are strings only.

use std::fmt::Write as _;

/// Lines are broken after this column where they may be.
const WIDTH: usize = 80;

/// Longer keys are written after a question mark.
const LONGEST_SIMPLE_KEY: usize = 128;

/// How many columns a level takes.
const STEP: usize = 2;

/// Where the levels outside end, to go back to.
#[derive(Clone, Copy)]
pub(super) struct Outer(Option<usize>);

/// Whether a string in quotes may go on in the next line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    Allowed,
    Forbidden,
}

/// Writes a text from front to back.
pub(super) struct Emitter {
    out: String,
    column: usize,
    /// The column at which the entries of the collection that is being written begin; none outside of any.
    indent: Option<usize>,
    /// Whether the last thing written was space, or nothing.
    after_space: bool,
    /// Whether the line has only indentation and indicators so far.
    at_start: bool,
}

impl Emitter {
    pub(super) fn new() -> Self {
        Self { out: String::new(), column: 0, indent: None, after_space: true, at_start: true }
    }

    /// How long the text is by now.
    pub(super) fn length(&self) -> usize {
        self.out.len()
    }

    /// The text, if need be with the marker that a plain scalar ends here.
    pub(super) fn finish(mut self, is_plain: bool) -> String {
        self.indent = None;
        self.new_line();
        if is_plain {
            self.out.push_str("...\n");
        }
        self.out
    }

    /// Begins a sequence. As the value of a key it is not indented.
    pub(super) fn begin_sequence(&mut self) -> Outer {
        let is_value_of_key = self.indent.is_some() && !self.at_start;
        if is_value_of_key { Outer(self.indent) } else { self.begin_mapping() }
    }

    /// Begins a mapping.
    pub(super) fn begin_mapping(&mut self) -> Outer {
        let outer = Outer(self.indent);
        self.indent = Some(self.indent.map_or(0, |indent| indent + STEP));
        outer
    }

    /// Ends what was begun last.
    pub(super) fn end(&mut self, outer: Outer) {
        self.indent = outer.0;
    }

    /// What comes before an item of a sequence.
    pub(super) fn item(&mut self) {
        self.new_line();
        self.mark("-");
        self.at_start = true;
    }

    /// A key and what follows it.
    pub(super) fn key(&mut self, key: &str) {
        self.new_line();
        if key.len() <= LONGEST_SIMPLE_KEY && !key.contains(is_break) {
            self.quoted(key, Breaks::Forbidden);
            self.put(':');
            return self.after_mark();
        }
        self.mark("?");
        self.at_start = true;
        self.string(key);
        self.new_line();
        self.mark(":");
        self.at_start = true;
    }

    /// A scalar without quotes, or an empty collection.
    pub(super) fn plain(&mut self, text: &str) {
        self.mark(text);
    }

    /// A string, as a literal block if it has several lines and nothing that needs an escape.
    pub(super) fn string(&mut self, text: &str) {
        let outer = self.indent;
        self.indent = Some(outer.map_or(STEP, |indent| indent + STEP));
        if text.contains('\n') && may_be_block(text) {
            self.block(text);
        } else {
            self.quoted(text, Breaks::Allowed);
        }
        self.indent = outer;
    }

    fn block(&mut self, text: &str) {
        self.mark("|");
        if text.starts_with(|first| first == ' ' || is_break(first)) {
            let _ = write!(self.out, "{STEP}");
        }
        let mut last = text.chars().rev();
        match (last.next().is_some_and(is_break), last.next().is_none_or(is_break)) {
            (false, _) => self.out.push('-'),
            (true, true) => self.out.push('+'),
            (true, false) => {}
        }
        self.line_break('\n');
        let mut is_line_start = true;
        for char in text.chars() {
            if is_break(char) {
                self.line_break(char);
                is_line_start = true;
                continue;
            }
            if is_line_start {
                self.new_line();
            }
            self.put(char);
            self.after_mark();
            is_line_start = false;
        }
    }

    fn quoted(&mut self, text: &str, breaks: Breaks) {
        self.mark("\"");
        let mut chars = text.chars().peekable();
        let (mut is_first, mut after_space) = (true, false);
        while let Some(char) = chars.next() {
            let may_break = breaks == Breaks::Allowed && !after_space && self.column > WIDTH && !is_first;
            is_first = false;
            after_space = char == ' ';
            match (char, chars.peek()) {
                (' ', Some(next)) if may_break => {
                    self.after_mark();
                    self.new_line();
                    if *next == ' ' {
                        self.put('\\');
                    }
                }
                _ => self.put_escaped(char),
            }
        }
        self.put('"');
        self.after_mark();
    }

    fn put_escaped(&mut self, char: char) {
        let short = match char {
            '\0' => '0',
            '\u{7}' => 'a',
            '\u{8}' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\u{b}' => 'v',
            '\u{c}' => 'f',
            '\r' => 'r',
            '\u{1b}' => 'e',
            '"' => '"',
            '\\' => '\\',
            '\u{85}' => 'N',
            '\u{2028}' => 'L',
            '\u{2029}' => 'P',
            _ if is_printable(char) => return self.put(char),
            _ => return self.put_by_number(char),
        };
        self.put('\\');
        self.put(short);
    }

    fn put_by_number(&mut self, char: char) {
        let code = char as u32;
        let (written, length) = match code {
            0..=0xff => (write!(self.out, "\\x{code:02X}"), 4),
            0x100..=0xffff => (write!(self.out, "\\u{code:04X}"), 6),
            _ => (write!(self.out, "\\U{code:08X}"), 10),
        };
        // Writing to a string does not fail.
        self.column += if written.is_ok() { length } else { 0 };
    }

    /// An indicator or a word, with a space before it if need be.
    fn mark(&mut self, text: &str) {
        if !self.after_space {
            self.put(' ');
        }
        self.out.push_str(text);
        self.column += text.chars().count();
        self.after_mark();
    }

    fn after_mark(&mut self) {
        self.after_space = false;
        self.at_start = false;
    }

    /// Goes to where an entry begins: in a new line, unless this one has only indicators of outer levels before it.
    fn new_line(&mut self) {
        let indent = self.indent.unwrap_or(0);
        let is_behind = self.column > indent || self.column == indent && !self.after_space;
        if !self.at_start || is_behind {
            self.line_break('\n');
        }
        while self.column < indent {
            self.put(' ');
        }
        self.after_space = true;
        self.at_start = true;
    }

    fn line_break(&mut self, char: char) {
        self.out.push(char);
        self.column = 0;
        self.after_space = true;
        self.at_start = true;
    }

    fn put(&mut self, char: char) {
        self.out.push(char);
        self.column += 1;
    }
}

/// What ends a line in YAML 1.1.
fn is_break(char: char) -> bool {
    matches!(char, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What is written as it is. Characters beyond the basic plane are not.
fn is_printable(char: char) -> bool {
    matches!(char, '\n' | ' '..='~' | '\u{a0}'..='\u{fffd}') && char != '\u{feff}'
}

/// Whether a string reads back from a literal block: no line, nor the string, ends with a space.
fn may_be_block(text: &str) -> bool {
    let mut after_space = false;
    for char in text.chars() {
        if !is_printable(char) || after_space && is_break(char) {
            return false;
        }
        after_space = char == ' ';
    }
    !after_space
}
