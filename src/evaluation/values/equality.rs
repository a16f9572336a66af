//! When two values are equal, as `==` has it.

use super::{Data, Elements, Entries, Type, Value};

/// Whether two values are equal. Nothing where that depends on something that is not known.
pub fn equal(a: &Value, b: &Value) -> Option<bool> {
    match (a.data(), b.data()) {
        (Data::Unknown(_), _) | (_, Data::Unknown(_)) => unknown_equal(a, b),
        (Data::Null(_), Data::Null(_)) => Some(true),
        (Data::Null(_), _) | (_, Data::Null(_)) => Some(false),
        (Data::Bool(a), Data::Bool(b)) => Some(a == b),
        (Data::Number(a), Data::Number(b)) => Some(a.terraform_equal(b)),
        (Data::String(a), Data::String(b)) => Some(a == b),
        (Data::List(left), Data::List(right)) | (Data::Tuple(left), Data::Tuple(right)) => {
            with_types(a, b, || items_equal(left, right))
        }
        (Data::Set(left), Data::Set(right)) => with_types(a, b, || sets_equal(left, right)),
        (Data::Map(left), Data::Map(right)) | (Data::Object(left), Data::Object(right)) => {
            with_types(a, b, || entries_equal(left, right))
        }
        _ => Some(false),
    }
}

/// Values of different types are not equal, whatever is in them. Where a type is not known, only a difference counts.
fn with_types(a: &Value, b: &Value, inside: impl FnOnce() -> Option<bool>) -> Option<bool> {
    // What has no elements may have elements of an open type, and is known all the same.
    let same =
        if a.is_wholly_known() && b.is_wholly_known() { Some(a.ty() == b.ty()) } else { same_type(&a.ty(), &b.ty()) };
    match same {
        Some(true) => inside(),
        Some(false) => Some(false),
        None => inside().filter(|is_equal| !is_equal),
    }
}

/// Nothing where a part that is not known decides.
pub(super) fn same_type(a: &Type, b: &Type) -> Option<bool> {
    let all = |each: &mut dyn Iterator<Item = Option<bool>>| {
        let mut result = Some(true);
        for one in each {
            match one {
                Some(false) => return Some(false),
                None => result = None,
                Some(true) => {}
            }
        }
        result
    };
    match (a, b) {
        (Type::Dynamic, _) | (_, Type::Dynamic) => None,
        (Type::List(a), Type::List(b)) | (Type::Set(a), Type::Set(b)) | (Type::Map(a), Type::Map(b)) => same_type(a, b),
        (Type::Tuple(a), Type::Tuple(b)) if a.len() == b.len() => {
            all(&mut a.iter().zip(b.iter()).map(|(a, b)| same_type(a, b)))
        }
        (Type::Object(a), Type::Object(b)) if a.len() == b.len() => all(&mut a
            .iter()
            .zip(b.iter())
            .map(|((name, a), (other, b))| if name == other { same_type(a, b) } else { Some(false) })),
        _ => Some(a == b),
    }
}

fn unknown_equal(a: &Value, b: &Value) -> Option<bool> {
    let null_and_not = |a: &Value, b: &Value| a.is_null() && b.is_surely_not_null();
    if null_and_not(a, b) || null_and_not(b, a) {
        return Some(false);
    }
    if same_type(&a.ty(), &b.ty()) == Some(false) && (a.is_surely_not_null() || b.is_surely_not_null()) {
        return Some(false);
    }
    match (a.prefix(), b.prefix()) {
        (Some(left), Some(right)) if !left.starts_with(right) && !right.starts_with(left) => Some(false),
        // A known text that is shorter than what the other surely begins with.
        (Some(left), Some(right)) if a.is_known() && left.len() < right.len() => Some(false),
        (Some(left), Some(right)) if b.is_known() && right.len() < left.len() => Some(false),
        _ => None,
    }
}

fn items_equal(a: &Elements, b: &Elements) -> Option<bool> {
    if a.items().len() != b.items().len() {
        return Some(false);
    }
    all_equal(a.items().iter().zip(b.items()))
}

fn all_equal<'v>(pairs: impl Iterator<Item = (&'v Value, &'v Value)>) -> Option<bool> {
    let mut result = Some(true);
    for (a, b) in pairs {
        match equal(a, b) {
            Some(true) => {}
            Some(false) => return Some(false),
            None => result = None,
        }
    }
    result
}

/// The elements of known sets stand in the same order; with something unknown inside nothing is sure.
fn sets_equal(a: &Elements, b: &Elements) -> Option<bool> {
    let is_known = a.items().iter().chain(b.items()).all(Value::is_wholly_known);
    if is_known { items_equal(a, b) } else { None }
}

fn entries_equal(a: &Entries, b: &Entries) -> Option<bool> {
    let lacks = |a: &Entries, b: &Entries| b.more().is_none() && a.iter().any(|(key, _)| b.get(key).is_none());
    if lacks(a, b) || lacks(b, a) {
        return Some(false);
    }
    let is_open = a.more().is_some() || b.more().is_some();
    let common = a.iter().filter_map(|(key, value)| b.get(key).map(|other| (value, other)));
    all_equal(common).filter(|is_equal| !is_equal || !is_open)
}
