//! `yamldecode` and `yamlencode`, as Terraform reads and writes YAML: scalars resolve as in YAML 1.1 with some of 1.2.
//!
//! Parsing is saphyr-parser's; what a plain scalar is, is decided here, from what the real terraform made of it.

mod scalar;
#[cfg(test)]
mod tests;
mod writer;

use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use super::{Body, Failure, Function, Kind, Parameter, Returns, unknown_from};
use crate::evaluation::values::{Data, Name, Refinement, Type, Value, normalized};

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "yamldecode",
        parameters: &[Parameter::new("src", Kind::String)],
        rest: None,
        returns: Returns::Always(Kind::Any),
        body: Body::Pure(yamldecode),
    },
    Function {
        name: "yamlencode",
        parameters: &[Parameter::new("value", Kind::Any).or_null().or_unknown()],
        rest: None,
        returns: Returns::Always(Kind::String),
        body: Body::Pure(yamlencode),
    },
];

fn yamlencode(arguments: &[Value]) -> Result<Value, Failure> {
    let Some(value) = arguments.first() else { return Ok(Value::null(Type::String)) };
    if !value.is_wholly_known() {
        return Ok(unknown_from(value, Type::String, Refinement::not_null()));
    }
    Ok(match writer::write(value) {
        Some(text) => Value::string(&text),
        None => Value::limit("the size of YAML", Type::String),
    })
}

/// Parts of a document that are read.
const NODES: usize = 100_000;

/// Parts inside one another that are read.
const DEPTH: usize = 200;

/// A collection in the making.
enum Open {
    Sequence { anchor: usize, items: Vec<Value> },
    Mapping { anchor: usize, entries: Vec<(Name, Value)>, key: Option<Key> },
}

/// A key that waits for its value.
enum Key {
    Name(Name),
    /// `<<`: the value's entries are put in.
    Merge,
}

struct Reader {
    open: Vec<Open>,
    anchors: Vec<(usize, Value)>,
    document: Option<Value>,
    nodes: usize,
}

fn yamldecode(arguments: &[Value]) -> Result<Value, Failure> {
    let text = arguments.first().and_then(Value::as_str).unwrap_or("");
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.lines().any(|line| line.starts_with("%YAML") && !line.trim_end().ends_with("1.1")) {
        return Err(wrong("only YAML 1.1 is read"));
    }
    if starts_with_tab(text) {
        return Err(wrong("a line begins with a tab"));
    }
    let length = text.chars().count();
    let mut reader = Reader { open: Vec::new(), anchors: Vec::new(), document: None, nodes: 0 };
    for event in Parser::new_from_str(text) {
        let (mut event, span) = event.map_err(|error| wrong(&error.to_string()))?;
        if let Event::Scalar(text_of_block, ScalarStyle::Literal | ScalarStyle::Folded, ..) = &mut event
            && span.end.index() >= length
            && !text.ends_with('\n')
        {
            // Where the text ends without a line break, so does the block.
            let stripped = text_of_block.strip_suffix('\n').map(str::to_owned);
            if let Some(stripped) = stripped {
                *text_of_block = stripped.into();
            }
        }
        if reader.nodes > NODES || reader.open.len() > DEPTH {
            return Ok(Value::limit("the size of YAML", Type::Dynamic));
        }
        reader.take(event)?;
    }
    reader.document.ok_or_else(|| wrong("there is no document"))
}

/// The first line with something in it may not begin with a tab. Tabs further on, which Terraform takes in some places
/// only, are left to the parser.
fn starts_with_tab(text: &str) -> bool {
    text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| line.trim_start_matches(' ').starts_with('\t'))
}

fn wrong(message: &str) -> Failure {
    Failure::call(format!("this is no YAML that Terraform reads: {message}"))
}

impl Reader {
    fn take(&mut self, event: Event<'_>) -> Result<(), Failure> {
        self.nodes += 1;
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
            Event::DocumentStart(_) if self.document.is_some() => Err(wrong("there are several documents")),
            Event::DocumentStart(_) => Ok(()),
            Event::Scalar(text, style, anchor, tag) => {
                let is_plain = style == ScalarStyle::Plain;
                let value = scalar::resolved(&text, is_plain, tag_name(tag.as_deref())?.as_deref())
                    .map_err(|message| wrong(&message))?;
                if text == "<<" && self.awaits_key() {
                    return self.key(Key::Merge);
                }
                self.put(value, anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                self.collection_tag(tag.as_deref(), "seq")?;
                self.open.push(Open::Sequence { anchor, items: Vec::new() });
                Ok(())
            }
            Event::MappingStart(anchor, tag) => {
                self.collection_tag(tag.as_deref(), "map")?;
                self.open.push(Open::Mapping { anchor, entries: Vec::new(), key: None });
                Ok(())
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Alias(anchor) => {
                let found =
                    self.anchors.iter().rev().find(|(known, _)| *known == anchor).map(|(_, value)| value.clone());
                let value = found.ok_or_else(|| wrong("an alias stands for itself"))?;
                self.nodes = self.nodes.saturating_add(value.weight());
                self.put(value, 0)
            }
        }
    }

    fn collection_tag(&self, tag: Option<&Tag>, wanted: &str) -> Result<(), Failure> {
        if self.awaits_key() {
            return Err(wrong("a key is a scalar"));
        }
        match tag_name(tag)? {
            Some(name) if name != wanted => Err(wrong(&format!("the tag `!!{name}` is not taken here"))),
            _ => Ok(()),
        }
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open::Mapping { key: None, .. }))
    }

    fn key(&mut self, made: Key) -> Result<(), Failure> {
        if let Some(Open::Mapping { key, .. }) = self.open.last_mut() {
            *key = Some(made);
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), Failure> {
        let (value, anchor) = match self.open.pop() {
            Some(Open::Sequence { anchor, items }) => (Value::tuple(items), anchor),
            Some(Open::Mapping { anchor, entries, .. }) => (Value::object(entries), anchor),
            None => return Ok(()),
        };
        self.put(value, anchor)
    }

    fn put(&mut self, value: Value, anchor: usize) -> Result<(), Failure> {
        if anchor > 0 {
            self.anchors.push((anchor, value.clone()));
        }
        if self.awaits_key() {
            let name = scalar::key_text(&value).ok_or_else(|| wrong("a key is null, or no scalar"))?;
            return self.key(Key::Name(normalized(&name)));
        }
        match self.open.last_mut() {
            None => self.document = Some(value),
            Some(Open::Sequence { items, .. }) => items.push(value),
            Some(Open::Mapping { entries, key, .. }) => match key.take() {
                Some(Key::Name(name)) => entries.push((name, value)),
                _ => {
                    let Data::Object(merged) = value.data() else { return Err(wrong("`<<` takes a mapping")) };
                    entries.extend(merged.iter().map(|(name, value)| (Name::clone(name), value.clone())));
                }
            },
        }
        Ok(())
    }
}

/// The name of a tag of YAML's own; none where there is no tag.
fn tag_name(tag: Option<&Tag>) -> Result<Option<String>, Failure> {
    match tag {
        None => Ok(None),
        Some(tag) if tag.is_yaml_core_schema() => Ok(Some(tag.suffix.clone())),
        Some(tag) => Err(wrong(&format!("the tag `{}{}` is not known", tag.handle, tag.suffix))),
    }
}
