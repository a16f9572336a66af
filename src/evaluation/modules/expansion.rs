//! `count`, `for_each` and `enabled`: which instances a block has, and what `each` and `count` are in each of them.

use std::sync::Arc;

use crate::evaluation::expansion::InstanceKey;
use crate::evaluation::values::{Cause, Data, ErrorClass, Name, Number, Reason, Type, Value, convert};

/// What `each` and `count` are in an instance.
#[derive(Clone, Debug)]
pub(crate) enum Each {
    /// Neither is there.
    None,
    /// `count.index`
    Index(u64),
    /// `each.key` and `each.value`
    Key(Name, Value),
    /// An instance that stands for all of a `count` that is not known.
    AnyIndex(Arc<Cause>),
    /// An instance that stands for all of a `for_each` that is not known, or for those beyond the known keys.
    AnyKey(Arc<Cause>),
}

impl Each {
    /// Whether it stands for any number of instances.
    pub(crate) fn is_symbolic(&self) -> bool {
        matches!(self, Self::AnyIndex(_) | Self::AnyKey(_))
    }
}

/// The instances of a block.
#[derive(Debug)]
pub(crate) struct Expanded {
    /// By what they are told apart.
    pub(crate) by: By,
    /// Keys with what `each` and `count` are. The last may be [`InstanceKey::Unknown`], which stands for any number.
    pub(crate) instances: Vec<(InstanceKey, Each)>,
}

/// By what the instances of a block are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// There is one.
    Nothing,
    /// `count`
    Count,
    /// `for_each`
    Key,
}

/// What is wrong with `count` or `for_each`.
pub(crate) type Wrong = (ErrorClass, String);

/// Instances of one block beyond which one stands for all.
const INSTANCES: usize = 1024;

impl Expanded {
    /// One instance without a key.
    pub(crate) fn single() -> Self {
        Self { by: By::Nothing, instances: vec![(InstanceKey::None, Each::None)] }
    }

    /// No instance.
    pub(crate) fn none() -> Self {
        Self { by: By::Nothing, instances: Vec::new() }
    }

    /// The place of a key, and whether it is surely there. A key that is not listed may be that of an unknown instance.
    pub(crate) fn place(&self, key: &InstanceKey) -> Option<usize> {
        let exact = self.instances.iter().position(|(known, _)| known == key);
        exact.or_else(|| self.instances.iter().position(|(known, _)| *known == InstanceKey::Unknown))
    }

    /// What `each` and `count` are in the instance at a place.
    pub(crate) fn each(&self, place: usize) -> Each {
        self.instances.get(place).map_or(Each::None, |(_, each)| each.clone())
    }

    /// Whether all keys are known.
    pub(crate) fn is_known(&self) -> bool {
        !self.instances.iter().any(|(key, _)| *key == InstanceKey::Unknown)
    }

    /// Any number by `count`.
    pub(super) fn some_count(cause: Arc<Cause>) -> Self {
        Self { by: By::Count, instances: vec![(InstanceKey::Unknown, Each::AnyIndex(cause))] }
    }

    /// Any number by `for_each`.
    pub(super) fn some_each(cause: Arc<Cause>) -> Self {
        Self { by: By::Key, instances: vec![(InstanceKey::Unknown, Each::AnyKey(cause))] }
    }
}

/// The instances by `count`. What is wrong with it comes beside.
pub(crate) fn counted(value: &Value) -> (Expanded, Option<Wrong>) {
    // A sensitive number is one too: how many instances there are shows anyhow.
    let (plain, _) = value.unmarked_deep();
    let wrong = |class: ErrorClass, message: &str| {
        let cause = Cause::nowhere(Reason::Error(class));
        (Expanded::some_count(cause), Some((class, message.to_owned())))
    };
    if plain.is_null() {
        return wrong(ErrorClass::BadCount, "`count` is null");
    }
    let Ok(number) = convert(&plain, &Type::Number) else {
        return wrong(ErrorClass::BadCountType, "`count` is no number");
    };
    match number.data() {
        Data::Number(number) => match number.to_usize() {
            Some(count) if count <= INSTANCES => {
                let instances = (0..count as u64).map(|index| (InstanceKey::Int(index), Each::Index(index)));
                (Expanded { by: By::Count, instances: instances.collect() }, None)
            }
            Some(_) => (Expanded::some_count(Cause::nowhere(Reason::Limit("the instances of one block"))), None),
            None if number.signum() < 0 => wrong(ErrorClass::BadCount, "`count` is negative"),
            None if Number::is_integer(number) => {
                (Expanded::some_count(Cause::nowhere(Reason::Limit("the instances of one block"))), None)
            }
            None => wrong(ErrorClass::BadCount, "`count` is no whole number"),
        },
        _ => (Expanded::some_count(cause_of(&number)), None),
    }
}

/// The instances by `for_each`. What is wrong with it comes beside.
pub(crate) fn keyed(value: &Value) -> (Expanded, Option<Wrong>) {
    let wrong = |message: &str| {
        let cause = Cause::nowhere(Reason::Error(ErrorClass::BadForEach));
        (Expanded::some_each(cause), Some((ErrorClass::BadForEach, message.to_owned())))
    };
    if value.marks().is_sensitive() {
        return wrong("`for_each` must not be sensitive");
    }
    match value.data() {
        Data::Map(entries) | Data::Object(entries) => {
            let instances = entries.iter().map(|(key, value)| each(key, value.clone()));
            (listed(instances.collect(), entries.more().cloned()), None)
        }
        Data::Set(elements) => {
            let mut instances = Vec::new();
            let mut more = None;
            for item in elements.items() {
                match item.data() {
                    Data::String(key) => instances.push(each(key, item.clone())),
                    Data::Unknown(unknown) => more = Some(Arc::clone(&unknown.cause)),
                    _ => return wrong("`for_each` takes a set of strings"),
                }
            }
            (listed(instances, more), None)
        }
        Data::Unknown(unknown) => match unknown.ty {
            Type::Dynamic | Type::Map(_) | Type::Object(_) | Type::Set(_) => {
                (Expanded::some_each(Arc::clone(&unknown.cause)), None)
            }
            _ => wrong("`for_each` takes a map, an object or a set of strings"),
        },
        Data::Null(_) => wrong("`for_each` is null"),
        _ => wrong("`for_each` takes a map, an object or a set of strings"),
    }
}

fn each(key: &Name, value: Value) -> (InstanceKey, Each) {
    (InstanceKey::Str(key.to_string()), Each::Key(Arc::clone(key), value))
}

fn listed(mut instances: Vec<(InstanceKey, Each)>, more: Option<Arc<Cause>>) -> Expanded {
    if instances.len() > INSTANCES {
        return Expanded::some_each(Cause::nowhere(Reason::Limit("the instances of one block")));
    }
    instances.extend(more.map(|cause| (InstanceKey::Unknown, Each::AnyKey(cause))));
    Expanded { by: By::Key, instances }
}

fn cause_of(value: &Value) -> Arc<Cause> {
    value.cause().map_or_else(|| Cause::nowhere(Reason::Open), Arc::clone)
}
