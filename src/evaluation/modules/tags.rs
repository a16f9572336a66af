//! The tags that a resource ends up with: its own, and those that its provider configuration gives to all.

use std::rc::Rc;
use std::sync::Arc;

use super::providers::Configured;
use super::versions::InUse;
use super::{BlockValues, ModuleInstance, RootEvaluation};
use crate::evaluation::values::{Cause, Data, Marks, Name, Reason, Refinement, Type, Value, convert};
use crate::syntax::{Block, Expr};

/// Where a type of resource takes its tags, as the catalogue knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TagPlace<'f> {
    /// The argument, nested blocks first: `tags`, `labels`, `metadata.labels`.
    pub path: &'f str,
    /// How it is written.
    pub form: TagForm,
    /// The tags of a provider configuration that are added to it, if any are.
    pub defaults: Option<TagDefaults<'f>>,
}

/// Tags of a provider configuration that are added to those of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TagDefaults<'f> {
    /// Where the provider configuration has them.
    pub from: ProviderDefaults,
    /// Which versions of the provider add them.
    pub reach: Reach<'f>,
}

/// Which versions of a provider add tags of its configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach<'f> {
    /// This one and all after it: `3.38.0`.
    Since(&'f str),
    /// It is not known whether any does.
    NotKnown,
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
    /// Whether the key is not to be shown.
    pub is_key_sensitive: bool,
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
        let Some(TagDefaults { from, reach }) = place.defaults else { return own.sorted() };
        match self.default_tags(instance, at, from, reach) {
            // Without a lock file Terraform takes the newest version that may be.
            (defaults, InUse::Surely | InUse::Perhaps) => own.with_defaults(defaults),
            (_, InUse::No) => own.sorted(),
        }
    }

    fn own_tags(&self, instance: &ModuleInstance<'a>, at: (usize, usize), place: &TagPlace<'_>) -> EffectiveTags {
        let mut parts = place.path.split('.');
        let first = parts.next().unwrap_or("");
        if place.path == first
            && let Some(blocks) = self.blocks_named(instance, at, first)
        {
            // Blocks that are surely there count beside a `dynamic` one that is not known.
            let mut found = tags_in(&Value::tuple(blocks.items), place.form, TagSource::Resource);
            found.more = found.more.or(blocks.more);
            return found;
        }
        let mut value = self.argument_or_blocks(instance, at, first);
        for part in parts {
            value = match value {
                Some(value) => match single(&value) {
                    Some(Ok(inner)) => inner.get(part).map(|found| found.clone().with_marks(inner.marks())),
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
        let blocks = self.blocks_named(instance, at, name)?;
        Some(blocks.more.map_or_else(|| Value::tuple(blocks.items), Value::dynamic))
    }

    /// The blocks of that name, those that `dynamic` blocks make among them; nothing where none is written.
    fn blocks_named(&self, instance: &ModuleInstance<'a>, at: (usize, usize), name: &str) -> Option<BlockValues> {
        let resource = instance.module.resources.get(at.0)?;
        let written = resource.arguments.blocks().into_iter().filter(|block| is_of_kind(*block, name));
        written.map(|block| self.blocks_value(instance, at, block)).reduce(|mut all, values| {
            all.items.extend(values.items);
            all.more = all.more.or(values.more);
            all
        })
    }

    /// The tags of the provider configuration of a resource instance, and whether the provider in use adds them.
    pub(super) fn default_tags(
        &self,
        instance: &ModuleInstance<'a>,
        at: (usize, usize),
        defaults: ProviderDefaults,
        reach: Reach<'_>,
    ) -> (EffectiveTags, InUse) {
        let used = match self.provider_of(instance, at) {
            Configured::By(used) => used,
            Configured::Nowhere => return (EffectiveTags::default(), InUse::Perhaps),
            Configured::Unknown => {
                let span = instance.module.resources.get(at.0).map(|resource| resource.block.header_span());
                let cause = Arc::new(Cause { reason: Reason::Open, span });
                return (EffectiveTags { tags: Vec::new(), more: Some(cause) }, InUse::Perhaps);
            }
        };
        let is_used = match reach {
            Reach::Since(version) => self.is_provider_from(&used, version),
            Reach::NotKnown => InUse::Perhaps,
        };
        let overridden = self.overridden_defaults(instance, at, defaults);
        let value = overridden.or_else(|| tags_for_all(&self.provider_value(&used), defaults));
        let tags =
            value.map_or_else(EffectiveTags::default, |value| tags_in(&value, TagForm::Map, TagSource::Provider));
        (tags, is_used)
    }

    /// What a resource has in place of the tags of its provider configuration: `override_provider { default_tags { … } }`,
    /// as S3 objects take it, which may have ten tags and no more.
    fn overridden_defaults(
        &self,
        instance: &ModuleInstance<'a>,
        at: (usize, usize),
        defaults: ProviderDefaults,
    ) -> Option<Value> {
        match single(&self.argument_or_blocks(instance, at, "override_provider")?)? {
            Ok(block) => tags_for_all(&block, defaults),
            Err(cause) => Some(Value::dynamic(cause)),
        }
    }

    /// The expression that a provider configuration's tags for all resources come from, and where it stands.
    pub(super) fn tags_for_all_of(
        &self,
        instance: &ModuleInstance<'a>,
        at: (usize, usize),
        defaults: ProviderDefaults,
    ) -> Option<(Rc<ModuleInstance<'a>>, Expr<'a>)> {
        let Configured::By(used) = self.provider_of(instance, at) else { return None };
        let above = self.instance(used.instance);
        let provider = above.module.providers.get(used.provider)?;
        let attribute = match defaults {
            ProviderDefaults::DefaultLabels => provider.arguments.attribute("default_labels"),
            ProviderDefaults::DefaultTags => {
                let blocks = provider.arguments.blocks_of("default_tags");
                blocks.first().and_then(|block| block.body().attribute("tags"))
            }
        };
        attribute.map(|attribute| (above, attribute.value()))
    }
}

/// The tags for all in the arguments of a provider configuration.
fn tags_for_all(configuration: &Value, defaults: ProviderDefaults) -> Option<Value> {
    match defaults {
        ProviderDefaults::DefaultLabels => configuration.get("default_labels").cloned(),
        ProviderDefaults::DefaultTags => match single(configuration.get("default_tags")?)? {
            Ok(block) => block.get("tags").cloned(),
            Err(cause) => Some(Value::dynamic(cause)),
        },
    }
}

/// Whether a block, or the blocks that a `dynamic` one makes, are of that type.
pub(super) fn is_of_kind(block: Block<'_>, name: &str) -> bool {
    if block.kind() == "dynamic" {
        block.label(0).is_some_and(|label| label.text == name)
    } else {
        block.kind() == name
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

/// The tags that the value of an argument holds.
pub(super) fn tags_in(value: &Value, form: TagForm, from: TagSource) -> EffectiveTags {
    if let Data::Unknown(unknown) = value.data() {
        return EffectiveTags { tags: Vec::new(), more: Some(Arc::clone(&unknown.cause)) };
    }
    let marks = value.marks();
    let mut found = EffectiveTags::default();
    match form {
        TagForm::Map => {
            let Some(entries) = value.as_entries() else { return found };
            for (key, value) in entries.iter().filter(|(_, value)| !value.is_null()) {
                found.add((Arc::clone(key), marks), value, marks, from);
            }
            found.more = entries.more().cloned();
        }
        TagForm::Pairs => {
            for item in value.as_items().unwrap_or(&[]) {
                let unknown = item.cause().cloned();
                let field = |names: &[&str]| names.iter().find_map(|name| item.get(name));
                match (field(&PAIR_KEYS).map(Value::data), field(&PAIR_VALUES)) {
                    (Some(Data::String(key)), Some(value)) => {
                        let of_key = field(&PAIR_KEYS).map_or(Marks::NONE, Value::marks);
                        let of_item = marks | item.marks();
                        found.add((Arc::clone(key), of_item | of_key), value, of_item, from);
                    }
                    _ => found.more = found.more.take().or(unknown),
                }
            }
        }
        TagForm::List => {
            for item in value.as_items().unwrap_or(&[]) {
                match item.as_str() {
                    Some(text) => {
                        let (key, value) = text.split_once(':').unwrap_or((text, ""));
                        let marks = marks | item.marks();
                        found.add((Name::from(key), marks), &Value::string(value), marks, from);
                    }
                    None => found.more = found.more.take().or_else(|| item.cause().cloned()),
                }
            }
        }
    }
    found
}

/// What providers call the key of a pair: `key` of AWS, `label` of Docker.
const PAIR_KEYS: [&str; 4] = ["key", "tag_key", "label", "name"];

/// What they call its value.
const PAIR_VALUES: [&str; 2] = ["value", "tag_value"];

impl EffectiveTags {
    /// Whether there are none, and surely none.
    pub(super) fn is_surely_empty(&self) -> bool {
        self.tags.is_empty() && self.more.is_none()
    }

    /// These, and of the provider's those whose keys are not among them.
    pub(super) fn with_defaults(mut self, defaults: Self) -> Self {
        for tag in defaults.tags {
            if self.tags.iter().any(|known| known.key == tag.key) {
                continue;
            }
            // Where the resource's tags are not wholly known, it may give the key another value.
            let value = match &self.more {
                Some(cause) => Value::unknown(Type::String, Refinement::default(), Arc::clone(cause)),
                None => tag.value,
            };
            self.tags.push(EffectiveTag { value, ..tag });
        }
        self.more = self.more.or(defaults.more);
        self.sorted()
    }

    /// The same by key.
    pub(super) fn sorted(mut self) -> Self {
        self.tags.sort_by(|a, b| a.key.cmp(&b.key));
        self
    }

    /// The value has its own marks beside those that are given; those of the key are only of the key.
    fn add(&mut self, (key, key_marks): (Name, Marks), value: &Value, marks: Marks, from: TagSource) {
        let is_key_sensitive = key_marks.is_sensitive();
        let text = convert(value, &Type::String).unwrap_or_else(|_| value.clone()).with_marks(marks);
        self.tags.retain(|known| known.key != key);
        self.tags.push(EffectiveTag { key, is_key_sensitive, value: text, from });
    }
}
