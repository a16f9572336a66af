//! From the events of the parser to values: anchors, tags, keys and merging.

use rustc_hash::FxHashMap;
use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::Problem;
use super::dialect::{self, DIALECT};
use super::scalar::{self, Style};
use crate::evaluation::values::{Data, Name, Type, Value, normalized};

/// Parts of a document that are read, those behind aliases at each use.
const NODES: usize = 100_000;

/// Parts inside one another that are read.
const DEPTH: usize = 200;

const SIZE: Problem = Problem::Unclear("the size of YAML");

/// A collection in the making.
struct Open {
    anchor: usize,
    /// Whether it is in brackets, or inside one that is.
    is_flow: bool,
    kind: Collection,
}

enum Collection {
    Sequence(Vec<Value>),
    Mapping { entries: Vec<(Name, Value)>, key: Option<Key> },
}

/// A key that waits for its value.
enum Key {
    Name(Name),
    /// `<<`: the value's entries are put in.
    Merge,
}

/// What is known of an anchor.
enum Anchored {
    Value(Value),
    /// Terraform passes over the anchors of keys, and our parser has lost an earlier one of that name.
    Key,
}

struct Reader {
    chars: Vec<char>,
    /// Whether the last line has no line break at its end.
    ends_in_line: bool,
    open: Vec<Open>,
    anchors: FxHashMap<usize, Anchored>,
    document: Option<Value>,
    nodes: usize,
}

/// The value of the one document in a text.
pub(super) fn read(text: &str) -> Result<Value, Problem> {
    let mut reader = Reader {
        chars: text.chars().collect(),
        ends_in_line: !text.ends_with(['\n', '\r']),
        open: Vec::new(),
        anchors: FxHashMap::default(),
        document: None,
        nodes: 0,
    };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| dialect::refusal(error.info(), text))?;
        reader.nodes += 1;
        if reader.nodes > NODES || reader.open.len() > DEPTH {
            return Err(SIZE);
        }
        reader.take(event, span)?;
    }
    reader.document.ok_or_else(|| Problem::wrong("there is no document"))
}

impl Reader {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Problem> {
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
            Event::DocumentStart(_) if self.document.is_some() => Err(Problem::wrong("there are several documents")),
            Event::DocumentStart(_) => Ok(()),
            Event::Scalar(text, style, anchor, tag) => self.scalar(&text, style, anchor, tag.as_deref(), span),
            Event::SequenceStart(anchor, tag) => {
                self.start(anchor, tag.as_deref(), "seq", Collection::Sequence(Vec::new()), span)
            }
            Event::MappingStart(anchor, tag) => {
                let kind = Collection::Mapping { entries: Vec::new(), key: None };
                self.start(anchor, tag.as_deref(), "map", kind, span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Alias(anchor) => self.alias(anchor),
        }
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        span: Span,
    ) -> Result<(), Problem> {
        let tag = tag_name(tag)?;
        let (text, style) = match style {
            ScalarStyle::Plain => {
                if self.is_flow() {
                    let next = |by: usize| self.chars.get(span.end.index() + by).copied();
                    dialect::check_flow_scalar(text, next(0), next(1))?;
                }
                (text, Style::Plain)
            }
            ScalarStyle::SingleQuoted => (text, Style::Quoted),
            ScalarStyle::DoubleQuoted => {
                dialect::check_escapes(self.chars.get(span.start.index()..span.end.index()).unwrap_or(&[]))?;
                (text, Style::Quoted)
            }
            ScalarStyle::Literal | ScalarStyle::Folded => (self.block_text(text, tag.as_deref(), span)?, Style::Block),
        };
        let value = scalar::resolved(text, style, tag.as_deref())?;
        if !self.awaits_key() {
            let is_zero = matches!(value.data(), Data::Number(number) if number.signum() == 0);
            // Our numbers have no negative zero, which shows where it becomes a text.
            let is_lost = is_zero && text.starts_with('-');
            return self.put(if is_lost { Value::limit("negative zeros", Type::Number) } else { value }, anchor);
        }
        if anchor > 0 {
            self.anchors.insert(anchor, Anchored::Key);
        }
        let key = if text == "<<" && tag.is_none() {
            Key::Merge
        } else {
            let written = scalar::key_text(&value, text).ok_or_else(|| Problem::wrong("a key is null"))?;
            let name = normalized(&written);
            if *name != *written {
                // Only escapes make such keys. If there is another spelling of one, nothing says which counts.
                return Err(Problem::Unclear(DIALECT));
            }
            Key::Name(name)
        };
        self.set_key(key);
        Ok(())
    }

    /// Where the whole text ends without a line break, so does a block there. Our parser adds one.
    fn block_text<'t>(&self, text: &'t str, tag: Option<&str>, span: Span) -> Result<&'t str, Problem> {
        // A block that is the whole document is indented in YAML 1.1. With a tag, the span tells nothing of that.
        if self.open.is_empty() && span.start.col() == 0 && tag.is_none() && !text.trim().is_empty() {
            return Err(Problem::Unclear(DIALECT));
        }
        if !self.ends_in_line || span.end.index() < self.chars.len() {
            return Ok(text);
        }
        let last_line = self.chars.rsplit(|char| matches!(char, '\n' | '\r')).next().unwrap_or(&[]);
        if last_line.iter().all(|char| *char == ' ') {
            return Err(Problem::Unclear(DIALECT));
        }
        Ok(text.strip_suffix('\n').unwrap_or(text))
    }

    fn start(
        &mut self,
        anchor: usize,
        tag: Option<&Tag>,
        wanted: &str,
        kind: Collection,
        span: Span,
    ) -> Result<(), Problem> {
        if self.awaits_key() {
            return Err(Problem::wrong("a key is a scalar"));
        }
        if let Some(name) = tag_name(tag)?.filter(|name| name != wanted) {
            return Err(Problem::wrong(format!("the tag `!!{name}` is not taken here")));
        }
        let is_flow = self.is_flow() || matches!(self.chars.get(span.start.index()), Some('[' | '{'));
        self.open.push(Open { anchor, is_flow, kind });
        Ok(())
    }

    fn alias(&mut self, anchor: usize) -> Result<(), Problem> {
        if self.awaits_key() {
            return Err(Problem::wrong("a key is a scalar, and no alias"));
        }
        let value = match self.anchors.get(&anchor) {
            Some(Anchored::Value(value)) => value.clone(),
            Some(Anchored::Key) => return Err(Problem::Unclear(DIALECT)),
            None => return Err(Problem::wrong("an alias stands for itself")),
        };
        self.nodes = self.nodes.saturating_add(value.weight());
        self.put(value, 0)
    }

    fn is_flow(&self) -> bool {
        self.open.last().is_some_and(|open| open.is_flow)
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { kind: Collection::Mapping { key: None, .. }, .. }))
    }

    fn set_key(&mut self, made: Key) {
        if let Some(Open { kind: Collection::Mapping { key, .. }, .. }) = self.open.last_mut() {
            *key = Some(made);
        }
    }

    fn close(&mut self) -> Result<(), Problem> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let value = match open.kind {
            Collection::Sequence(items) => Value::tuple(items),
            Collection::Mapping { entries, .. } => Value::object(entries),
        };
        if !value.is_known() {
            return Err(SIZE);
        }
        self.put(value, open.anchor)
    }

    fn put(&mut self, value: Value, anchor: usize) -> Result<(), Problem> {
        if anchor > 0 {
            self.anchors.insert(anchor, Anchored::Value(value.clone()));
        }
        match self.open.last_mut().map(|open| &mut open.kind) {
            None => self.document = Some(value),
            Some(Collection::Sequence(items)) => items.push(value),
            Some(Collection::Mapping { entries, key }) => match key.take() {
                Some(Key::Name(name)) => entries.push((name, value)),
                _ => {
                    let Data::Object(merged) = value.data() else {
                        return Err(Problem::wrong("`<<` takes a mapping"));
                    };
                    self.nodes = self.nodes.saturating_add(merged.len());
                    entries.extend(merged.iter().map(|(name, value)| (Name::clone(name), value.clone())));
                }
            },
        }
        Ok(())
    }
}

/// The name of a tag of YAML's own; none where there is no tag.
fn tag_name(tag: Option<&Tag>) -> Result<Option<String>, Problem> {
    let Some(tag) = tag else { return Ok(None) };
    let full = format!("{}{}", tag.handle, tag.suffix);
    match full.strip_prefix("tag:yaml.org,2002:") {
        Some(name) => Ok(Some(name.to_owned())),
        None => Err(Problem::wrong(format!("the tag `{full}` is not known"))),
    }
}
