//! Tags inside a resource, which are for what it makes beside itself: volumes of a machine, whatever a launch template
//! starts, pods of a deployment.
//!
//! A place is told where something sets tags in it, or where tags of the provider configuration reach it in some version
//! of the provider that may be in use. Any other block that could hold tags and does not is no place.

use std::sync::Arc;

use super::tags::{is_of_kind, tags_in};
use super::versions::InUse;
use super::{EffectiveTags, ModuleInstance, Reach, RootEvaluation, TagDefaults, TagForm, TagPlace, TagSource};
use crate::evaluation::values::{Cause, Data, Reason, Value};

/// The tags of one place inside a resource instance.
#[derive(Clone, Debug)]
pub struct NestedTags {
    /// The argument with the position of each block, `[*]` where it is not known: `root_block_device[0].tags`.
    pub path: String,
    /// What they are for, where a block says so in `resource_type`, as those of launch templates do: `volume`.
    pub made_for: Option<Value>,
    /// The tags.
    pub tags: EffectiveTags,
    /// Whether there may be no such block, or several: a `dynamic` block makes them of something that is not known.
    pub may_be_absent: bool,
}

/// A block, or an object that stands for one.
struct Holder {
    path: String,
    value: Value,
    may_be_absent: bool,
}

/// What a provider configuration adds.
enum Added {
    Nothing,
    Tags(EffectiveTags),
    /// It is not known whether it adds its tags.
    Perhaps(Arc<Cause>),
}

impl<'a> RootEvaluation<'a> {
    /// The tags of all places inside a resource instance, in the order of the places and of the blocks.
    pub fn nested_tags(
        &self,
        instance: &ModuleInstance<'a>,
        at: (usize, usize),
        places: &[TagPlace<'_>],
    ) -> Vec<NestedTags> {
        let mut found = Vec::new();
        // Whether one argument, `volume_tags`, tags whatever the blocks leave untagged.
        let mut has_one_for_all = false;
        let (nested, direct): (Vec<&TagPlace<'_>>, Vec<_>) = places.iter().partition(|place| place.path.contains('.'));
        for place in direct {
            let value = self.argument_or_blocks(instance, at, place.path).filter(|value| !value.is_null());
            let Some(value) = value else { continue };
            has_one_for_all = true;
            let own = tags_in(&value, place.form, TagSource::Resource);
            let tags = self.added(instance, at, place).over(Some(own)).unwrap_or_default();
            found.push(NestedTags { path: place.path.to_owned(), made_for: None, tags, may_be_absent: false });
        }
        for place in nested {
            let Some((above, last)) = place.path.rsplit_once('.') else { continue };
            let holders = self.holders(instance, at, above);
            if holders.is_empty() {
                continue;
            }
            let added = self.added(instance, at, place);
            let tells_all = !has_one_for_all && !place.defaults.is_some_and(|known| known.reach == Reach::NotKnown);
            let told = holders.into_iter().filter(|holder| tells_all || holder.sets(last));
            found.extend(told.filter_map(|holder| holder.tags(last, place.form, &added)));
        }
        found.sort_by_key(|known| places.iter().position(|place| is_of(&known.path, place.path)));
        found
    }

    /// The blocks of a path.
    fn holders(&self, instance: &ModuleInstance<'a>, at: (usize, usize), path: &str) -> Vec<Holder> {
        let mut parts = path.split('.');
        let mut holders = self.top_holders(instance, at, parts.next().unwrap_or(""));
        for part in parts {
            holders = holders.iter().flat_map(|holder| holder.inside(part)).collect();
        }
        holders
    }

    fn top_holders(&self, instance: &ModuleInstance<'a>, at: (usize, usize), name: &str) -> Vec<Holder> {
        let Some(resource) = instance.module.resources.get(at.0) else { return Vec::new() };
        if let Some(attribute) = resource.arguments.attribute(name) {
            return elements(name, &self.argument(instance, at, attribute), false);
        }
        let mut holders = Vec::new();
        let mut position = Some(0_usize);
        for block in resource.arguments.blocks().into_iter().filter(|block| is_of_kind(*block, name)) {
            let values = self.blocks_value(instance, at, block);
            for value in values.items {
                holders.push(Holder { path: format!("{name}{}", index(position)), value, may_be_absent: false });
                position = position.map(|position| position + 1);
            }
            if let Some(cause) = values.more {
                position = None;
                let value = self.block_of_any(instance, at, block, &cause).unwrap_or_else(|| Value::dynamic(cause));
                holders.push(Holder { path: format!("{name}{}", index(None)), value, may_be_absent: true });
            }
        }
        holders
    }

    /// What the provider configuration adds at a place.
    fn added(&self, instance: &ModuleInstance<'a>, at: (usize, usize), place: &TagPlace<'_>) -> Added {
        let Some(TagDefaults { from, reach }) = place.defaults else { return Added::Nothing };
        let (tags, is_used) = self.default_tags(instance, at, from, reach);
        match is_used {
            _ if tags.is_surely_empty() => Added::Nothing,
            InUse::No => Added::Nothing,
            InUse::Surely => Added::Tags(tags),
            InUse::Perhaps => {
                let resource = instance.module.resources.get(at.0);
                let address = resource.map(|resource| resource.address()).unwrap_or_default();
                let span = resource.map(|resource| resource.block.header_span());
                let reason = Reason::Computed(format!("{address}.{}", place.path));
                Added::Perhaps(Arc::new(Cause { reason, span }))
            }
        }
    }
}

impl Holder {
    /// The blocks of that name in it.
    fn inside(&self, name: &str) -> Vec<Self> {
        let path = format!("{}.{name}", self.path);
        match (self.value.cause(), self.value.get(name)) {
            (_, Some(value)) => elements(&path, &value.clone().with_marks(self.value.marks()), self.may_be_absent),
            (Some(cause), None) if !self.value.is_known() => {
                vec![Self { path: path + &index(None), value: Value::dynamic(Arc::clone(cause)), may_be_absent: true }]
            }
            _ => Vec::new(),
        }
    }

    /// Whether it sets an argument, as far as that is known.
    fn sets(&self, argument: &str) -> bool {
        !self.value.is_known() || self.value.get(argument).is_some_and(|value| !value.is_null())
    }

    /// The tags that an argument in it sets, or that are added to it.
    fn tags(&self, argument: &str, form: TagForm, added: &Added) -> Option<NestedTags> {
        let own = match (self.value.data(), self.value.get(argument)) {
            (Data::Unknown(unknown), _) => {
                Some(EffectiveTags { tags: Vec::new(), more: Some(Arc::clone(&unknown.cause)) })
            }
            (_, Some(value)) if !value.is_null() => {
                let value = value.clone().with_marks(self.value.marks());
                Some(tags_in(&value, form, TagSource::Resource))
            }
            _ => None,
        };
        Some(NestedTags {
            path: format!("{}.{argument}", self.path),
            made_for: self.value.get("resource_type").filter(|value| !value.is_null()).cloned(),
            tags: added.over(own)?,
            may_be_absent: self.may_be_absent,
        })
    }
}

impl Added {
    /// A place's own tags, if it has an argument for them, with what is added; nothing if there are neither.
    fn over(&self, own: Option<EffectiveTags>) -> Option<EffectiveTags> {
        match self {
            Self::Nothing => own.map(EffectiveTags::sorted),
            Self::Tags(tags) => Some(own.unwrap_or_default().with_defaults(tags.clone())),
            Self::Perhaps(cause) => {
                let mut own = own.unwrap_or_default().sorted();
                own.more = own.more.or_else(|| Some(Arc::clone(cause)));
                Some(own)
            }
        }
    }
}

/// The blocks that a value stands for: each element of a list, or an object by itself.
fn elements(path: &str, value: &Value, may_be_absent: bool) -> Vec<Holder> {
    let holder = |index: String, value: Value| Holder { path: format!("{path}{index}"), value, may_be_absent };
    match value.data() {
        Data::Object(_) | Data::Map(_) => vec![holder(String::new(), value.clone())],
        Data::Unknown(_) => {
            vec![Holder { path: path.to_owned() + &index(None), value: value.clone(), may_be_absent: true }]
        }
        _ => {
            let items = value.as_items().unwrap_or(&[]).iter().enumerate();
            items.map(|(at, item)| holder(index(Some(at)), item.clone().with_marks(value.marks()))).collect()
        }
    }
}

fn index(position: Option<usize>) -> String {
    position.map_or_else(|| "[*]".to_owned(), |position| format!("[{position}]"))
}

/// Whether a path with positions is one of that path.
fn is_of(path: &str, plain: &str) -> bool {
    let parts = path.split('.').map(|part| part.split('[').next().unwrap_or(part));
    parts.eq(plain.split('.'))
}
