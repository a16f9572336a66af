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
        return sort_by_text(items);
    }
    items.dedup_by(|a, b| a.is_wholly_known() && is_same(a, b));
}

/// Texts of different elements may be the same, since they have but ten digits of a number. Those then stay in order.
fn sort_by_text(items: &mut Vec<Value>) {
    let mut keyed: Vec<(String, Value)> =
        std::mem::take(items).into_iter().map(|item| (text_of(&item), item)).collect();
    keyed.sort_by(|a, b| a.0.cmp(&b.0));
    let mut start = 0;
    let mut last = String::new();
    for (text, item) in keyed {
        if text != last {
            start = items.len();
            last = text;
        }
        let is_double = |known: &Value| item.is_wholly_known() && is_same(known, &item);
        if !items.iter().skip(start).any(is_double) {
            items.push(item);
        }
    }
}

fn simple(a: &Value, b: &Value) -> Ordering {
    match (a.data(), b.data()) {
        (Data::Bool(a), Data::Bool(b)) => a.cmp(b),
        (Data::Number(a), Data::Number(b)) => {
            a.compare(b).then_with(|| b.is_negative_zero().cmp(&a.is_negative_zero()))
        }
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

/// Whether two known elements of a set are the same. Numbers are compared as `==` does, but for the sign of zero.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a.data(), b.data()) {
        (Data::Number(a), Data::Number(b)) => a.terraform_equal(b) && a.is_negative_zero() == b.is_negative_zero(),
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
        Data::Number(number) => text.push_str(&number.format_g(Some(10), false).unwrap_or_default()),
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
