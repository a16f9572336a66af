//! Finding one type for several values, as `[a, b]` in a list and the branches of a conditional need it.

use std::sync::Arc;

use super::convert::{Conversion, conversion};
use super::{Name, Type};

/// One type that all of these convert to, if there is one. [`Type::Dynamic`] where one of them is not known.
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
    if maps > 0 && maps + objects == all {
        return if dynamic > 0 { Some(Type::Dynamic) } else { unify_as(types, Type::map) };
    }
    if lists > 0 && lists + tuples == all {
        return if dynamic > 0 { Some(Type::Dynamic) } else { unify_as(types, Type::list) };
    }
    if sets > 0 && sets == all {
        return if dynamic > 0 { Some(Type::Dynamic) } else { unify_as(types, Type::set) };
    }
    if objects > 0 && objects == all {
        return if dynamic > 0 { Some(Type::Dynamic) } else { unify_objects(types) };
    }
    if tuples > 0 && tuples == all {
        return if dynamic > 0 { Some(Type::Dynamic) } else { unify_tuples(types) };
    }
    if objects > 0 && tuples > 0 {
        return None;
    }
    preferred(types)
}

/// All element types of collections and structures, unified, in a collection of that kind.
fn unify_as(types: &[Type], make: fn(Type) -> Type) -> Option<Type> {
    let mut elements = Vec::new();
    for ty in types {
        match ty {
            Type::List(element) | Type::Set(element) | Type::Map(element) => elements.push((**element).clone()),
            Type::Tuple(types) => elements.extend(types.iter().cloned()),
            Type::Object(attributes) => elements.extend(attributes.iter().map(|(_, ty)| ty.clone())),
            _ => {}
        }
    }
    if elements.is_empty() {
        return Some(make(Type::Dynamic));
    }
    unify(&elements).map(make)
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

/// The type among them that all others convert to; one without loss is preferred.
fn preferred(types: &[Type]) -> Option<Type> {
    let converts = |wanted: &Type, worst: Conversion| {
        types.iter().all(|ty| conversion(ty, wanted).is_some_and(|conversion| conversion <= worst))
    };
    // What is not known, or a null without a type, takes the type of the others.
    let known = || types.iter().filter(|ty| **ty != Type::Dynamic);
    let find = |worst: Conversion| known().find(|wanted| converts(wanted, worst)).cloned();
    find(Conversion::Safe).or_else(|| find(Conversion::Unsafe))
}
