//! Finding one type for several values, as `[a, b]` in a list and the branches of a conditional need it.

use std::cmp::Ordering;
use std::sync::Arc;

use super::convert::conversion;
use super::{Name, Type};

/// As many different types are tried as the one that all others convert to.
const TRIED: usize = 256;

/// One type that all of these convert to, if there is one. [`Type::Dynamic`] stands for what is not known and for a null
/// without a type; beside collections and structures nothing is known of the type of all.
pub fn unify(types: &[Type]) -> Option<Type> {
    let first = types.first()?;
    if types.iter().all(|ty| ty == first) {
        return Some(first.clone());
    }
    let count = |is: fn(&Type) -> bool| types.iter().filter(|ty| is(ty)).count();
    let dynamic = count(|ty| *ty == Type::Dynamic);
    let maps = count(|ty| matches!(ty, Type::Map(_)));
    let lists = count(|ty| matches!(ty, Type::List(_)));
    let sets = count(|ty| matches!(ty, Type::Set(_)));
    let objects = count(|ty| matches!(ty, Type::Object(_)));
    let tuples = count(|ty| matches!(ty, Type::Tuple(_)));
    let all = types.len() - dynamic;
    if all > 0 && [maps, lists, sets, objects, tuples].contains(&all) {
        return match () {
            () if dynamic > 0 => Some(Type::Dynamic),
            () if maps > 0 => unify_elements(types, Type::map),
            () if lists > 0 => unify_elements(types, Type::list),
            () if sets > 0 => unify_elements(types, Type::set),
            () if objects > 0 => unify_objects(types),
            () => unify_tuples(types),
        };
    }
    let mixed = if maps > 0 && maps + objects == all {
        unify_in_disguise(types, |ty| matches!(ty, Type::Object(_)), Type::map)
    } else if lists > 0 && lists + tuples == all {
        unify_in_disguise(types, |ty| matches!(ty, Type::Tuple(_)), Type::list)
    } else if objects > 0 && tuples > 0 {
        return None;
    } else {
        None
    };
    mixed.or_else(|| preferred(types))
}

/// The element types of collections, unified, in a collection of that kind.
fn unify_elements(types: &[Type], make: fn(Type) -> Type) -> Option<Type> {
    let elements: Vec<Type> = types.iter().flat_map(elements_of).collect();
    unify(&elements).map(make)
}

fn elements_of(ty: &Type) -> Vec<Type> {
    match ty {
        Type::List(element) | Type::Set(element) | Type::Map(element) => vec![(**element).clone()],
        Type::Tuple(types) => types.to_vec(),
        Type::Object(attributes) => attributes.iter().map(|(_, ty)| ty.clone()).collect(),
        _ => Vec::new(),
    }
}

/// Structures as a collection with all their types unified, where they convert to that.
fn unify_as(types: &[Type], make: fn(Type) -> Type) -> Option<Type> {
    let unified = unify_elements(types, make)?;
    types.iter().all(|ty| conversion(ty, &unified).is_some()).then_some(unified)
}

/// Structures among collections: they count as a collection first.
fn unify_in_disguise(types: &[Type], is_structure: fn(&Type) -> bool, make: fn(Type) -> Type) -> Option<Type> {
    let structures: Vec<Type> = types.iter().filter(|ty| is_structure(ty)).cloned().collect();
    let collection = unify_as(&structures, make)?;
    let replaced = types.iter().map(|ty| if is_structure(ty) { collection.clone() } else { ty.clone() });
    unify(&replaced.collect::<Vec<Type>>()).filter(|ty| *ty != Type::Dynamic)
}

fn unify_objects(types: &[Type]) -> Option<Type> {
    let attributes_of = |ty: &Type| match ty {
        Type::Object(attributes) => Arc::clone(attributes),
        _ => Arc::from(Vec::new()),
    };
    let all: Vec<Arc<[(Name, Type)]>> = types.iter().map(attributes_of).collect();
    let first = all.first()?;
    let names_agree = all.iter().all(|attributes| {
        attributes.len() == first.len() && attributes.iter().zip(first.iter()).all(|((a, _), (b, _))| a == b)
    });
    if !names_agree {
        return unify_as(types, Type::map);
    }
    let mut unified = Vec::with_capacity(first.len());
    for (at, (name, _)) in first.iter().enumerate() {
        let column: Vec<Type> =
            all.iter().filter_map(|attributes| attributes.get(at)).map(|(_, ty)| ty.clone()).collect();
        unified.push((Arc::clone(name), unify(&column)?));
    }
    Some(Type::Object(unified.into()))
}

fn unify_tuples(types: &[Type]) -> Option<Type> {
    let all: Vec<&[Type]> =
        types.iter().filter_map(|ty| if let Type::Tuple(types) = ty { Some(&**types) } else { None }).collect();
    let first = all.first()?;
    if all.iter().any(|types| types.len() != first.len()) {
        return unify_as(types, Type::list);
    }
    let mut unified = Vec::with_capacity(first.len());
    for at in 0..first.len() {
        let column: Vec<Type> = all.iter().filter_map(|types| types.get(at)).cloned().collect();
        unified.push(unify(&column)?);
    }
    Some(Type::Tuple(unified.into()))
}

/// The type among them that all others convert to; the most general comes first.
fn preferred(types: &[Type]) -> Option<Type> {
    let mut different: Vec<&Type> = Vec::new();
    for ty in types {
        if !different.contains(&ty) {
            different.push(ty);
        }
        if different.len() > TRIED {
            return None;
        }
    }
    let converts = |wanted: &Type| different.iter().all(|ty| *ty == wanted || conversion(ty, wanted).is_some());
    by_generality(&different).into_iter().find(|wanted| converts(wanted)).cloned()
}

/// The more general before the less; otherwise in order.
fn by_generality<'t>(types: &[&'t Type]) -> Vec<&'t Type> {
    let is_before = |a: &Type, b: &Type| compare(a, b) == Ordering::Less;
    let mut above: Vec<usize> =
        types.iter().map(|ty| types.iter().filter(|other| is_before(other, ty)).count()).collect();
    let mut queue: Vec<usize> = (0..types.len()).filter(|at| above.get(*at) == Some(&0)).collect();
    let mut next = 0;
    while let Some(at) = queue.get(next).copied() {
        next += 1;
        for (other, count) in above.iter_mut().enumerate() {
            if let (Some(one), Some(less)) = (types.get(at), types.get(other))
                && is_before(one, less)
            {
                *count -= 1;
                if *count == 0 {
                    queue.push(other);
                }
            }
        }
    }
    queue.into_iter().filter_map(|at| types.get(at).copied()).collect()
}

/// `Less`: the first is the more general. Whether one converts to the other is not asked here.
fn compare(a: &Type, b: &Type) -> Ordering {
    match (a, b) {
        (Type::Dynamic, Type::Dynamic) => Ordering::Equal,
        (_, Type::Dynamic)
        | (Type::String, Type::Number | Type::Bool)
        | (Type::List(_) | Type::Tuple(_), Type::Set(_))
        | (Type::List(_), Type::Tuple(_))
        | (Type::Map(_), Type::Object(_)) => Ordering::Less,
        (Type::Dynamic, _)
        | (Type::Number | Type::Bool, Type::String)
        | (Type::Set(_), Type::List(_) | Type::Tuple(_))
        | (Type::Tuple(_), Type::List(_))
        | (Type::Object(_), Type::Map(_)) => Ordering::Greater,
        (Type::List(a), Type::List(b)) | (Type::Set(a), Type::Set(b)) | (Type::Map(a), Type::Map(b)) => compare(a, b),
        (Type::Tuple(a), Type::Tuple(b)) if a.len() == b.len() => sum(a.iter().zip(b.iter())),
        (Type::Object(a), Type::Object(b))
            if a.len() == b.len() && a.iter().zip(b.iter()).all(|((a, _), (b, _))| a == b) =>
        {
            sum(a.iter().zip(b.iter()).map(|((_, a), (_, b))| (a, b)))
        }
        _ => Ordering::Equal,
    }
}

/// Which of two structures is the more general: none if each is somewhere.
fn sum<'t>(pairs: impl Iterator<Item = (&'t Type, &'t Type)>) -> Ordering {
    let (mut first, mut second) = (false, false);
    for (a, b) in pairs {
        match compare(a, b) {
            Ordering::Less => first = true,
            Ordering::Greater => second = true,
            Ordering::Equal => {}
        }
    }
    second.cmp(&first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_general_type_is_that_of_all() {
        let list = || Type::list(Type::Number);
        let set = || Type::set(Type::String);
        assert_eq!(unify(&[set(), list()]), Some(list()));
        assert_eq!(unify(&[list(), set()]), Some(list()));
        assert_eq!(unify(&[Type::Tuple(Arc::from([Type::String])), set()]), Some(set()));
        assert_eq!(unify(&[Type::Number, Type::Dynamic, Type::String]), Some(Type::String));
        assert_eq!(unify(&[Type::Bool, Type::Number]), None);
    }

    #[test]
    fn nothing_is_known_of_a_structure_beside_a_null_without_a_type() {
        assert_eq!(unify(&[Type::list(Type::String), Type::Dynamic]), Some(Type::Dynamic));
        let (empty, open) =
            (Type::Tuple(Arc::from([])), Type::Tuple(Arc::from([Type::list(Type::Dynamic), Type::Dynamic])));
        assert_eq!(unify(&[open, empty]), None);
    }
}
