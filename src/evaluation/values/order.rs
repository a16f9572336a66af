//! The order of the elements of a set, and which of them are the same.

use std::cmp::Ordering;
use std::fmt::Write as _;

use super::{Data, Value};

/// Sorts the elements of a set and takes out doubles. Unknown elements stay as they are: they may be equal to others or
/// not.
pub(super) fn sort_set(items: &mut Vec<Value>) {
    let is_simple = |value: &Value| {
        matches!(value.data(), Data::Bool(_) | Data::Number(_) | Data::String(_) | Data::Null(_) | Data::Unknown(_))
    };
    if items.iter().all(is_simple) {
        items.sort_by(simple);
    } else {
        items.sort_by_cached_key(text_of);
    }
    items.dedup_by(|a, b| a.is_wholly_known() && is_same(a, b));
}

fn simple(a: &Value, b: &Value) -> Ordering {
    match (a.data(), b.data()) {
        (Data::Bool(a), Data::Bool(b)) => a.cmp(b),
        (Data::Number(a), Data::Number(b)) => a.compare(b),
        (Data::String(a), Data::String(b)) => a.cmp(b),
        _ => rank(a).cmp(&rank(b)),
    }
}

/// Unknown elements come after known ones, null last.
fn rank(value: &Value) -> u8 {
    match value.data() {
        Data::Unknown(_) => 1,
        Data::Null(_) => 2,
        _ => 0,
    }
}

/// Whether two known elements of a set are the same. Numbers are compared as `==` does.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a.data(), b.data()) {
        (Data::Number(a), Data::Number(b)) => a.terraform_equal(b),
        _ => a == b,
    }
}

/// A text by which Terraform orders elements that are no primitive values.
fn text_of(value: &Value) -> String {
    let mut text = String::new();
    append(value, &mut text);
    text
}

fn append(value: &Value, text: &mut String) {
    match value.data() {
        Data::Unknown(_) => text.push('?'),
        Data::Null(_) => text.push('~'),
        Data::Bool(value) => text.push(if *value { 'T' } else { 'F' }),
        Data::Number(number) => text.push_str(&number.to_text()),
        Data::String(string) => {
            let _ = write!(text, "{string:?}");
        }
        Data::List(elements) | Data::Set(elements) => surround(text, '[', ']', |text| {
            for item in elements.items() {
                append(item, text);
                text.push(';');
            }
        }),
        Data::Tuple(elements) => surround(text, '<', '>', |text| {
            for item in elements.items() {
                append(item, text);
                text.push(';');
            }
        }),
        Data::Map(map) => surround(text, '{', '}', |text| {
            for (key, value) in map.iter() {
                let _ = write!(text, "{key:?}:");
                append(value, text);
                text.push(';');
            }
        }),
        Data::Object(object) => surround(text, '<', '>', |text| {
            for (_, value) in object.iter() {
                append(value, text);
                text.push(';');
            }
        }),
    }
}

fn surround(text: &mut String, open: char, close: char, inner: impl FnOnce(&mut String)) {
    text.push(open);
    inner(text);
    text.push(close);
}
