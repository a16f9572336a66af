//! The tags that a resource ends up with: its own, and those that its provider configuration gives to all.

use std::sync::Arc;

use super::providers::Configured;
use super::{ModuleInstance, RootEvaluation};
use crate::evaluation::values::{Cause, Data, Marks, Name, Reason, Type, Value, convert};

/// Where a type of resource takes its tags, as the catalogue knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TagPlace<'f> {
    /// The argument, nested blocks first: `tags`, `labels`, `metadata.labels`.
    pub path: &'f str,
    /// How it is written.
    pub form: TagForm,
    /// Where a provider configuration has tags for all resources of this type.
    pub defaults: Option<ProviderDefaults>,
}

/// How tags are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagForm {
    /// A map from key to value.
    Map,
    /// Blocks or objects with `key` and `value`.
    Pairs,
    /// A list of `key:value`.
    List,
}

/// Where a provider configuration has tags for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProviderDefaults {
    /// `default_tags { tags = {…} }`
    DefaultTags,
    /// `default_labels = {…}`
    DefaultLabels,
}

/// The tags of a resource instance.
#[derive(Clone, Debug, Default)]
pub struct EffectiveTags {
    /// Keys that are surely there, sorted.
    pub tags: Vec<EffectiveTag>,
    /// Why there may be more.
    pub more: Option<Arc<Cause>>,
}

/// One tag.
#[derive(Clone, Debug)]
pub struct EffectiveTag {
    /// The key.
    pub key: Name,
    /// The value.
    pub value: Value,
    /// Who sets it.
    pub from: TagSource,
}

/// Who sets a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagSource {
    /// The resource.
    Resource,
    /// Its provider configuration.
    Provider,
}

impl<'a> RootEvaluation<'a> {
    /// The tags that a resource instance ends up with. Those of the resource win over those of its provider.
    pub fn effective_tags(
        &self,
        instance: &ModuleInstance<'a>,
        at: (usize, usize),
        place: &TagPlace<'_>,
    ) -> EffectiveTags {
        let own = self.own_tags(instance, at, place);
        let defaults = place.defaults.map(|defaults| self.default_tags(instance, at, defaults)).unwrap_or_default();
        let mut found = EffectiveTags { tags: own.tags, more: own.more };
        for tag in defaults.tags {
            if found.tags.iter().any(|known| known.key == tag.key) {
                continue;
            }
            // Where the resource's tags are not wholly known, it may give the key another value.
            let value = match &found.more {
                Some(cause) => {
                    Value::unknown(Type::String, crate::evaluation::values::Refinement::default(), Arc::clone(cause))
                }
                None => tag.value,
            };
            found.tags.push(EffectiveTag { value, ..tag });
        }
        found.more = found.more.or(defaults.more);
        found.tags.sort_by(|a, b| a.key.cmp(&b.key));
        found
    }

    fn own_tags(&self, instance: &ModuleInstance<'a>, at: (usize, usize), place: &TagPlace<'_>) -> EffectiveTags {
        let mut parts = place.path.split('.');
        let first = parts.next().unwrap_or("");
        let mut value = self.argument_or_blocks(instance, at, first);
        for part in parts {
            value = match value {
                Some(value) => match single(&value) {
                    Some(Ok(inner)) => inner.get(part).cloned(),
                    Some(Err(cause)) => Some(Value::dynamic(cause)),
                    None => None,
                },
                None => None,
            };
        }
        value.map_or_else(EffectiveTags::default, |value| tags_in(&value, place.form, TagSource::Resource))
    }

    /// The value of an argument, or of the blocks of that name as a tuple of objects.
    pub fn argument_or_blocks(&self, instance: &ModuleInstance<'a>, at: (usize, usize), name: &str) -> Option<Value> {
        let resource = instance.module.resources.get(at.0)?;
        if let Some(attribute) = resource.arguments.attribute(name) {
            return Some(self.argument(instance, at, attribute));
        }
        let mut items = Vec::new();
        let mut more = None;
        let mut is_there = false;
        for block in resource.arguments.blocks() {
            let kind =
                if block.kind() == "dynamic" { block.label(0).map_or("", |label| label.text) } else { block.kind() };
            if kind == name {
                is_there = true;
                let values = self.blocks_value(instance, at, block);
                items.extend(values.items);
                more = more.or(values.more);
            }
        }
        match more {
            _ if !is_there => None,
            Some(cause) => Some(Value::dynamic(cause)),
            None => Some(Value::tuple(items)),
        }
    }

    fn default_tags(
        &self,
        instance: &ModuleInstance<'a>,
        at: (usize, usize),
        defaults: ProviderDefaults,
    ) -> EffectiveTags {
        let used = match self.provider_of(instance, at) {
            Configured::By(used) => used,
            Configured::Nowhere => return EffectiveTags::default(),
            Configured::Unknown => {
                let span = instance.module.resources.get(at.0).map(|resource| resource.block.header_span());
                let cause = Arc::new(Cause { reason: Reason::Open, span });
                return EffectiveTags { tags: Vec::new(), more: Some(cause) };
            }
        };
        let configuration = self.provider_value(&used);
        let value = match defaults {
            ProviderDefaults::DefaultLabels => configuration.get("default_labels").cloned(),
            ProviderDefaults::DefaultTags => {
                configuration.get("default_tags").and_then(|blocks| match single(blocks) {
                    Some(Ok(block)) => block.get("tags").cloned(),
                    Some(Err(cause)) => Some(Value::dynamic(cause)),
                    None => None,
                })
            }
        };
        value.map_or_else(EffectiveTags::default, |value| tags_in(&value, TagForm::Map, TagSource::Provider))
    }
}

/// The object itself, or the first of a list of blocks; the cause where it is not known.
fn single(value: &Value) -> Option<Result<Value, Arc<Cause>>> {
    match value.data() {
        Data::Object(_) | Data::Map(_) => Some(Ok(value.clone())),
        Data::Unknown(unknown) => Some(Err(Arc::clone(&unknown.cause))),
        _ => value.as_items().and_then(<[Value]>::first).map(|first| Ok(first.clone())),
    }
}

fn tags_in(value: &Value, form: TagForm, from: TagSource) -> EffectiveTags {
    if let Data::Unknown(unknown) = value.data() {
        return EffectiveTags { tags: Vec::new(), more: Some(Arc::clone(&unknown.cause)) };
    }
    let marks = value.marks();
    let mut found = EffectiveTags::default();
    match form {
        TagForm::Map => {
            let Some(entries) = value.as_entries() else { return found };
            for (key, value) in entries.iter().filter(|(_, value)| !value.is_null()) {
                found.add(Arc::clone(key), value, marks, from);
            }
            found.more = entries.more().cloned();
        }
        TagForm::Pairs => {
            for item in value.as_items().unwrap_or(&[]) {
                let unknown = item.cause().cloned();
                match (item.get("key").map(Value::data), item.get("value")) {
                    (Some(Data::String(key)), Some(value)) => found.add(Arc::clone(key), value, marks, from),
                    _ => found.more = found.more.take().or(unknown),
                }
            }
        }
        TagForm::List => {
            for item in value.as_items().unwrap_or(&[]) {
                match item.as_str() {
                    Some(text) => {
                        let (key, value) = text.split_once(':').unwrap_or((text, ""));
                        found.add(Name::from(key), &Value::string(value), marks, from);
                    }
                    None => found.more = found.more.take().or_else(|| item.cause().cloned()),
                }
            }
        }
    }
    found
}

impl EffectiveTags {
    fn add(&mut self, key: Name, value: &Value, marks: Marks, from: TagSource) {
        let text = convert(value, &Type::String).unwrap_or_else(|_| value.clone()).with_marks(marks);
        self.tags.retain(|known| known.key != key);
        self.tags.push(EffectiveTag { key, value: text, from });
    }
}
