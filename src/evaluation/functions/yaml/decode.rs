//! `yamldecode`: from the events of a YAML text to a value.
//!
//! Sequences become tuples and mappings objects. Nothing here recurses, and what aliases repeat is counted. Where the
//! parser, which reads YAML 1.2, may take a text in another way than Terraform, the result is not known.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;
use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::super::Failure;
use super::scalar::{Stop, Style, TAG_PREFIX, key_of, value_of};
use super::strictness::{check_anchors, check_root_block, check_text, has_bare_colon, lines_with_tabs, parser_error};
use crate::evaluation::values::{Cause, Data, Name, Reason, Refinement, Type, Value};

/// Collections that lie deeper in one another are not read.
const DEPTH: usize = 250;

/// More values than this are not repeated by aliases.
const ALIASED: usize = 100_000;

pub(super) fn yamldecode(arguments: &[Value]) -> Result<Value, Failure> {
    let text = arguments.first().and_then(Value::as_str).unwrap_or("");
    match decoded(text) {
        Ok(value) => Ok(value),
        Err(Stop::Refused(why)) => Err(Failure::call(format!("this is no YAML that Terraform reads: {why}"))),
        Err(Stop::Unread(what)) => {
            let cause = Cause::nowhere(Reason::Limit(what));
            Ok(Value::unknown(Type::Dynamic, Refinement::default(), cause))
        }
    }
}

fn decoded(text: &str) -> Result<Value, Stop> {
    check_text(text)?;
    let mut parser = Parser::new_from_str(text);
    let mut reader = Reader::new(text);
    let length = text.chars().count();
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| reader.parser_stopped(error.info()))?;
        let event = if span.end.index() >= length { without_added_break(event, text)? } else { event };
        reader.take(event, span)?;
    }
    if !reader.lines_with_tabs.is_empty() {
        return Err(Stop::Unread("YAML 1.1"));
    }
    reader.root.ok_or_else(|| refused("there is no document"))
}

/// An event at the end of the text. The parser ends a literal block with a line break that is not in the text.
fn without_added_break<'e>(event: Event<'e>, text: &str) -> Result<Event<'e>, Stop> {
    match event {
        Event::Scalar(value, style, anchor, tag)
            if style_of(style) == Style::Block && !text.ends_with(['\n', '\r']) =>
        {
            if text.ends_with([' ', '\t']) {
                return Err(Stop::Unread("spaces at the end of a block"));
            }
            let value = value.strip_suffix('\n').map(|value| value.to_owned().into()).unwrap_or(value);
            Ok(Event::Scalar(value, style, anchor, tag))
        }
        event => Ok(event),
    }
}

fn refused(why: &str) -> Stop {
    Stop::Refused(why.to_owned())
}

/// What has been read so far.
struct Reader<'t> {
    text: &'t str,
    root: Option<Value>,
    documents: usize,
    /// Collections that have begun and not ended, from the outside in.
    open: Vec<Open>,
    /// Values by the number of their anchor.
    anchors: FxHashMap<usize, Value>,
    /// Whether any anchor is on a key. Terraform forgets those.
    has_key_anchor: bool,
    aliased: usize,
    has_checked_anchors: bool,
    has_bare_colon: bool,
    /// Lines with tabs that no literal block has been seen to hold.
    lines_with_tabs: VecDeque<usize>,
}

/// A collection that has not ended.
struct Open {
    anchor: usize,
    /// Whether it is in brackets, or may be.
    in_brackets: bool,
    /// The line in which the last key ends.
    key_line: usize,
    inside: Inside,
}

enum Inside {
    Sequence(Vec<Value>),
    Mapping { entries: Vec<(Name, Value)>, key: Option<Key> },
}

/// What comes before a value in a mapping.
enum Key {
    Name(Name),
    /// `<<`: the entries of the value belong here.
    Merge,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            root: None,
            documents: 0,
            open: Vec::new(),
            anchors: FxHashMap::default(),
            has_key_anchor: false,
            aliased: 0,
            has_checked_anchors: false,
            has_bare_colon: has_bare_colon(text),
            lines_with_tabs: lines_with_tabs(text),
        }
    }

    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Stop> {
        self.check(&event, span)?;
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(refused("there is more than one document"));
                }
            }
            Event::Scalar(text, style, anchor, tag) => self.scalar(&text, style_of(style), anchor, tag.as_deref())?,
            Event::Alias(anchor) => {
                self.refuse_as_key("an alias")?;
                let value = self.aliased(anchor)?;
                self.place(value, 0)?;
            }
            Event::SequenceStart(anchor, tag) => {
                self.begin(anchor, tag.as_deref(), Inside::Sequence(Vec::new()), span)?;
            }
            Event::MappingStart(anchor, tag) => {
                let inside = Inside::Mapping { entries: Vec::new(), key: None };
                self.begin(anchor, tag.as_deref(), inside, span)?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.end()?,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    /// Where the parsers do not agree, as far as single events show it.
    fn check(&mut self, event: &Event<'_>, span: Span) -> Result<(), Stop> {
        let (anchor, style, text) = match event {
            Event::Scalar(text, style, anchor, _) => (*anchor, Some(style_of(*style)), text.as_ref()),
            Event::Alias(anchor) | Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) => {
                (*anchor, None, "")
            }
            _ => return Ok(()),
        };
        if anchor != 0 && !self.has_checked_anchors {
            check_anchors(self.text)?;
            self.has_checked_anchors = true;
        }
        if style == Some(Style::Block) {
            self.check_block(span)?;
        }
        let Some(open) = self.open.last_mut().filter(|open| open.in_brackets) else { return Ok(()) };
        let is_ambiguous = match &open.inside {
            Inside::Mapping { key: None, .. } => {
                open.key_line = span.end.line();
                span.start.line() != span.end.line() || self.has_bare_colon && style == Some(Style::Plain)
            }
            // A key in brackets and its colon stand in one line.
            Inside::Mapping { key: Some(_), .. } => span.start.line() != open.key_line,
            Inside::Sequence(_) => false,
        };
        // A question mark is an indicator in brackets, and so is a colon at either end.
        let has_indicator = text.contains('?') || text.starts_with([':', '|', '>']) || text.ends_with(':');
        if is_ambiguous || style == Some(Style::Plain) && has_indicator {
            return Err(Stop::Unread("YAML 1.1"));
        }
        Ok(())
    }

    fn check_block(&mut self, span: Span) -> Result<(), Stop> {
        if self.open.is_empty() {
            check_root_block(self.text)?;
        }
        while let Some(line) = self.lines_with_tabs.front().filter(|line| **line < span.end.line()) {
            if *line <= span.start.line() {
                return Err(Stop::Unread("YAML 1.1"));
            }
            self.lines_with_tabs.pop_front();
        }
        Ok(())
    }

    fn is_in_brackets(&self) -> bool {
        self.open.last().is_some_and(|open| open.in_brackets)
    }

    /// Whether a collection begins with a bracket, or may. Where a block begins there is at most an anchor or a tag.
    fn begins_in_brackets(&self, span: Span) -> bool {
        let beginning = self.text.as_bytes().get(span.start.index()..span.end.index()).unwrap_or_default();
        !span.is_empty() && (!self.text.is_ascii() || beginning.iter().any(|byte| matches!(byte, b'[' | b'{')))
    }

    fn scalar(&mut self, text: &str, style: Style, anchor: usize, tag: Option<&Tag>) -> Result<(), Stop> {
        let tag = tag.map(full_tag);
        let Some(key) = self.missing_key() else {
            return self.place(value_of(text, style, tag.as_deref())?, anchor);
        };
        let is_merge = text == "<<" && tag.is_none();
        *key = Some(if is_merge {
            Key::Merge
        } else {
            Key::Name(key_of(text, style, tag.as_deref())?.ok_or_else(|| refused("a key is null"))?)
        });
        self.has_key_anchor |= anchor != 0;
        Ok(())
    }

    /// Where the next key goes, if one is due.
    fn missing_key(&mut self) -> Option<&mut Option<Key>> {
        match self.open.last_mut() {
            Some(Open { inside: Inside::Mapping { key: key @ None, .. }, .. }) => Some(key),
            _ => None,
        }
    }

    fn refuse_as_key(&mut self, what: &str) -> Result<(), Stop> {
        if self.missing_key().is_some() { Err(refused(&format!("{what} is no key"))) } else { Ok(()) }
    }

    fn begin(&mut self, anchor: usize, tag: Option<&Tag>, inside: Inside, span: Span) -> Result<(), Stop> {
        self.refuse_as_key("a collection")?;
        let kind = match inside {
            Inside::Sequence(_) => "seq",
            Inside::Mapping { .. } => "map",
        };
        if let Some(tag) = tag.map(full_tag)
            && tag.strip_prefix(TAG_PREFIX) != Some(kind)
        {
            return Err(refused(&format!("the tag `{tag}` is not supported here")));
        }
        if self.open.len() >= DEPTH {
            return Err(Stop::Unread("the depth of values"));
        }
        let in_brackets = self.is_in_brackets() || self.begins_in_brackets(span);
        self.open.push(Open { anchor, in_brackets, key_line: 0, inside });
        Ok(())
    }

    fn end(&mut self) -> Result<(), Stop> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let value = match open.inside {
            Inside::Sequence(items) => Value::tuple(items),
            Inside::Mapping { entries, .. } => Value::object(entries),
        };
        self.place(value, open.anchor)
    }

    /// The value of an anchor that stands before, and not around, the alias.
    fn aliased(&mut self, anchor: usize) -> Result<Value, Stop> {
        let Some(value) = self.anchors.get(&anchor) else {
            let why = if self.has_key_anchor {
                // An earlier anchor of the same name may be meant.
                Stop::Unread("anchors on keys")
            } else {
                refused("an alias stands inside of what it repeats")
            };
            return Err(why);
        };
        self.aliased = self.aliased.saturating_add(value.weight());
        if self.aliased > ALIASED { Err(Stop::Unread("what aliases repeat")) } else { Ok(value.clone()) }
    }

    /// Puts a value where it belongs: under the key before it, at the end of a sequence, or at the root.
    fn place(&mut self, value: Value, anchor: usize) -> Result<(), Stop> {
        if anchor != 0 {
            self.anchors.insert(anchor, value.clone());
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(value);
            return Ok(());
        };
        match &mut open.inside {
            Inside::Sequence(items) => items.push(value),
            Inside::Mapping { entries, key } => match key.take() {
                Some(Key::Name(name)) => entries.push((name, value)),
                Some(Key::Merge) => merge(&value, entries)?,
                None => return Err(refused("a value has no key")),
            },
        }
        Ok(())
    }

    /// What an error of the parser means. It gives up on collections in brackets that lie deep in one another.
    fn parser_stopped(&self, why: &str) -> Stop {
        if self.open.len() >= DEPTH {
            Stop::Unread("the depth of values")
        } else if self.lines_with_tabs.is_empty() {
            parser_error(why)
        } else {
            Stop::Unread("YAML 1.1")
        }
    }
}

/// The entries of a merged mapping count as if they stood here: later ones win over them, and they over earlier ones.
fn merge(value: &Value, entries: &mut Vec<(Name, Value)>) -> Result<(), Stop> {
    match value.data() {
        Data::Object(merged) => {
            entries.extend(merged.iter().map(|(name, value)| (Name::clone(name), value.clone())));
            Ok(())
        }
        Data::Unknown(_) => Err(Stop::Unread("the size of values")),
        _ => Err(refused("what is merged is no mapping")),
    }
}

fn style_of(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
        ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
    }
}

fn full_tag(tag: &Tag) -> String {
    format!("{}{}", tag.handle, tag.suffix)
}
