//! Values as Terraform has them, as far as literals go.

use std::sync::Arc;

use super::{OriginId, Unknown};

/// A value, known, partly known or unknown.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// What it is.
    pub data: Data,
    /// Whether Terraform would hide it.
    pub is_sensitive: bool,
    /// Where it comes from.
    pub origin: OriginId,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// `null`
    Null,
    /// A bool.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string, in Unicode normal form C as Terraform keeps it.
    String(Arc<str>),
    /// A tuple, list or set.
    Sequence(Arc<[Value]>),
    /// An object or map.
    Mapping(Mapping),
    /// Not known.
    Unknown(Arc<Unknown>),
}

/// A number, exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Number {
    /// One that fits.
    Integer(i64),
    /// Any other, in the text that it is written in.
    Decimal(Arc<str>),
}

/// One key and value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Arc<str>,
    /// Where the key is written.
    pub key_origin: OriginId,
    /// The value.
    pub value: Value,
}

/// Keys and values, sorted by key.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    entries: Arc<[Entry]>,
    /// Why there may be more keys than these: the value with the unknown keys.
    more: Option<Arc<Unknown>>,
}

impl Mapping {
    /// Of equal keys the last counts. `more` says that further keys may be there.
    pub fn new(mut entries: Vec<Entry>, more: Option<Arc<Unknown>>) -> Self {
        entries.sort_by(|a, b| a.key.cmp(&b.key));
        let mut unique: Vec<Entry> = Vec::with_capacity(entries.len());
        for entry in entries {
            match unique.last_mut() {
                Some(last) if last.key == entry.key => *last = entry,
                _ => unique.push(entry),
            }
        }
        Self { entries: unique.into(), more }
    }

    /// The known keys with their values, sorted.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Why there may be more keys.
    pub fn more(&self) -> Option<&Arc<Unknown>> {
        self.more.as_ref()
    }

    /// The entry of that key.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.binary_search_by(|entry| (*entry.key).cmp(key)).ok().and_then(|at| self.entries.get(at))
    }
}

/// What a rule gets when it asks for an argument.
#[derive(Clone, Copy, Debug)]
pub enum Judged<'a> {
    /// It is not set.
    Absent,
    /// It is wholly known.
    Known(&'a Value),
    /// Its outline is known and something inside is not.
    Partial(&'a Value),
    /// It is not known.
    Unknown(&'a Unknown),
}

impl Value {
    /// Whether nothing inside is unknown.
    pub fn is_wholly_known(&self) -> bool {
        match &self.data {
            Data::Null | Data::Bool(_) | Data::Number(_) | Data::String(_) => true,
            Data::Sequence(values) => values.iter().all(Self::is_wholly_known),
            Data::Mapping(mapping) => {
                mapping.more.is_none() && mapping.entries.iter().all(|entry| entry.value.is_wholly_known())
            }
            Data::Unknown(_) => false,
        }
    }

    /// For rules.
    pub fn judged(&self) -> Judged<'_> {
        match &self.data {
            Data::Unknown(unknown) => Judged::Unknown(unknown),
            _ if self.is_wholly_known() => Judged::Known(self),
            _ => Judged::Partial(self),
        }
    }

    /// The text of a known string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.data {
            Data::String(text) => Some(text),
            _ => None,
        }
    }

    /// The known literal text that a string begins with: all of it if it is known.
    pub fn prefix(&self) -> Option<&str> {
        match &self.data {
            Data::String(text) => Some(text),
            Data::Unknown(unknown) => unknown.refinement.prefix.as_deref(),
            _ => None,
        }
    }

    /// A known integer, also one that is written as a string.
    pub fn as_integer(&self) -> Option<i64> {
        match &self.data {
            Data::Number(Number::Integer(number)) => Some(*number),
            Data::String(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// A known bool, also one that is written as a string.
    pub fn as_bool(&self) -> Option<bool> {
        match &self.data {
            Data::Bool(value) => Some(*value),
            Data::String(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The entry of a mapping.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match &self.data {
            Data::Mapping(mapping) => mapping.get(key).map(|entry| &entry.value),
            _ => None,
        }
    }

    /// Every value inside, itself first, depth first; values that are shared are visited once a use. The walk is by a
    /// list, not by recursion.
    pub fn walk(&self) -> impl Iterator<Item = &Self> {
        let mut open = vec![self];
        std::iter::from_fn(move || {
            let value = open.pop()?;
            match &value.data {
                Data::Sequence(values) => open.extend(values.iter().rev()),
                Data::Mapping(mapping) => open.extend(mapping.entries.iter().rev().map(|entry| &entry.value)),
                _ => {}
            }
            Some(value)
        })
    }
}
