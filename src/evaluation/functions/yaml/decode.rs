//! `yamldecode`: from the events of a YAML text to a value.
//!
//! Sequences become tuples and mappings objects. Nothing here recurses, and what aliases repeat is counted. Where the
//! parser, which reads YAML 1.2, may take a text in another way than Terraform, the result is not known.

use rustc_hash::FxHashMap;
use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use super::super::Failure;
use super::scalar::{Stop, Style, TAG_PREFIX, key_of, value_of};
use super::strictness::check_text;
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
    let mut reader = Reader::default();
    while let Some(event) = parser.next_event() {
        let (event, _) = event.map_err(|error| reader.parser_stopped(error.info()))?;
        reader.take(event)?;
    }
    reader.root.ok_or_else(|| refused("there is no document"))
}

fn refused(why: &str) -> Stop {
    Stop::Refused(why.to_owned())
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    root: Option<Value>,
    documents: usize,
    /// Collections that have begun and not ended, from the outside in.
    open: Vec<Open>,
    /// Values by the number of their anchor.
    anchors: FxHashMap<usize, Value>,
    /// Whether any anchor is on a key. Terraform forgets those.
    has_key_anchor: bool,
    aliased: usize,
}

/// A collection that has not ended.
struct Open {
    anchor: usize,
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

impl Reader {
    fn take(&mut self, event: Event<'_>) -> Result<(), Stop> {
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
                self.begin(anchor, tag.as_deref(), "seq", Inside::Sequence(Vec::new()))?;
            }
            Event::MappingStart(anchor, tag) => {
                let inside = Inside::Mapping { entries: Vec::new(), key: None };
                self.begin(anchor, tag.as_deref(), "map", inside)?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.end()?,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
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

    fn begin(&mut self, anchor: usize, tag: Option<&Tag>, kind: &str, inside: Inside) -> Result<(), Stop> {
        self.refuse_as_key("a collection")?;
        if let Some(tag) = tag.map(full_tag)
            && tag.strip_prefix(TAG_PREFIX) != Some(kind)
        {
            return Err(refused(&format!("the tag `{tag}` is not supported here")));
        }
        if self.open.len() >= DEPTH {
            return Err(Stop::Unread("the depth of values"));
        }
        self.open.push(Open { anchor, inside });
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
        if self.open.len() >= DEPTH { Stop::Unread("the depth of values") } else { refused(why) }
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
