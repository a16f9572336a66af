//! Functions on maps and objects: `keys`, `values`, `lookup`, `merge`, `zipmap` and `transpose`.
//!
//! Keys that are sure stay sure beside what is not known. Marks stay on the values that have them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::arguments::{Outcome, is_open, maybe_null, open, open_collection, pure, wrong_kind, wrong_kind_call};
use super::{Failure, Function, Kind, Parameter, unknown_from};
use crate::evaluation::values::{Cause, Data, Entries, Marks, Name, Refinement, Type, Value, convert};

pub(super) const FUNCTIONS: &[Function] = &[
    pure("keys", &[MAP], None, Kind::Any, keys),
    pure("values", &[MAP], None, Kind::Any, values),
    pure(
        "lookup",
        LOOKUP,
        Some(Parameter::new("default", Kind::Any).or_null().or_unknown().or_marked()),
        Kind::Any,
        lookup,
    ),
    pure("merge", &[], Some(Parameter::new("maps", Kind::Any).or_null().or_unknown().or_marked()), Kind::Any, merge),
    pure("zipmap", ZIPMAP, None, Kind::Any, zipmap),
    pure("transpose", &[Parameter::new("values", Kind::MapOfStrings).or_unknown()], None, Kind::Map, transpose),
];

const MAP: Parameter = Parameter::new("map", Kind::Any).or_unknown().or_marked();
const LOOKUP: &[Parameter] = &[MAP, Parameter::new("key", Kind::String).or_unknown()];
const ZIPMAP: &[Parameter] =
    &[Parameter::new("keys", Kind::Strings).or_unknown(), Parameter::new("values", Kind::Any).or_unknown().or_marked()];

/// A tuple for an object, a list for a map. The keys of an object are known by its type alone.
fn keys(arguments: &[Value]) -> Outcome {
    let [map] = arguments else { return Err(Failure::call("one argument is required")) };
    let strings = Type::list(Type::String);
    let made = match map.data() {
        Data::Map(entries) if entries.more().is_some() => open_collection(map, strings, entries.len(), None),
        Data::Object(entries) if entries.more().is_some() => open(map, Type::Dynamic),
        Data::Map(entries) => Value::list(Type::String, entries.iter().map(|(key, _)| Value::name(key)).collect()),
        Data::Object(entries) => Value::tuple(entries.iter().map(|(key, _)| Value::name(key)).collect()),
        Data::Unknown(unknown) => match &unknown.ty {
            Type::Map(_) => copy_length(map, strings),
            Type::Object(attributes) => Value::tuple(attributes.iter().map(|(name, _)| Value::name(name)).collect()),
            Type::Dynamic => open(map, Type::Dynamic),
            _ => return Err(Failure::argument(0, wrong_kind("a map or object", map))),
        },
        _ => return Err(Failure::argument(0, wrong_kind("a map or object", map))),
    };
    Ok(made.with_marks(map.marks()))
}

fn values(arguments: &[Value]) -> Outcome {
    let [map] = arguments else { return Err(Failure::call("one argument is required")) };
    let made = match map.data() {
        Data::Map(entries) if entries.more().is_some() => {
            open_collection(map, Type::list(entries.element().clone()), entries.len(), None)
        }
        Data::Object(entries) if entries.more().is_some() => open(map, Type::Dynamic),
        Data::Map(entries) => {
            Value::list(entries.element().clone(), entries.iter().map(|(_, value)| value.clone()).collect())
        }
        Data::Object(entries) => Value::tuple(entries.iter().map(|(_, value)| value.clone()).collect()),
        Data::Unknown(unknown) => match &unknown.ty {
            Type::Map(element) => copy_length(map, Type::List(Arc::clone(element))),
            Type::Object(attributes) => open(map, Type::Tuple(attributes.iter().map(|(_, ty)| ty.clone()).collect())),
            Type::Dynamic => open(map, Type::Dynamic),
            _ => return Err(wrong_kind_call("a map or object", map)),
        },
        _ => return Err(wrong_kind_call("a map or object", map)),
    };
    Ok(made.with_marks(map.marks()))
}

/// An unknown list with as many elements as an unknown map.
fn copy_length(map: &Value, ty: Type) -> Value {
    let refinement = map.as_unknown().map(|unknown| unknown.refinement.clone()).unwrap_or_default();
    open_collection(map, ty, refinement.length_lower, refinement.length_upper)
}

fn lookup(arguments: &[Value]) -> Outcome {
    let (map, key, default) = match arguments {
        [map, key] => (map, key, None),
        [map, key, default] => (map, key, Some(default)),
        _ => return Err(Failure::call("two or three arguments are required")),
    };
    let element = match map.ty() {
        Type::Map(element) => (*element).clone(),
        Type::Object(_) | Type::Dynamic => Type::Dynamic,
        _ => return Err(Failure::argument(0, wrong_kind("a map or object", map))),
    };
    // The default of a map is converted even where it is not needed; that of an object stays as it is.
    let default = match default {
        Some(default) => {
            Some(convert(default, &element).map_err(|error| Failure::argument(2, error.told(Marks::NONE)))?)
        }
        None => None,
    };
    let marks = map.marks();
    if let Some(unknown) = [map, key].into_iter().find(|argument| !argument.is_known()) {
        let ty = key.as_str().and_then(|key| map.ty().attribute(key).cloned()).unwrap_or(element);
        return Ok(unknown_from(unknown, ty, Refinement::default()).with_marks(marks));
    }
    let (Some(entries), Some(key)) = (map.as_entries(), key.as_str()) else {
        return Err(Failure::argument(0, wrong_kind("a map or object", map)));
    };
    if let Some(value) = entries.get(key) {
        return Ok(value.clone().with_marks(marks));
    }
    if let Some(cause) = entries.more() {
        return Ok(maybe_null(cause, element).with_marks(marks));
    }
    match default {
        Some(default) if is_open(map) && matches!(map.data(), Data::Map(_)) && !default.is_null() => {
            Ok(unknown_from(map, element, Refinement::default()).with_marks(marks | default.marks_deep()))
        }
        Some(default) => Ok(default.with_marks(marks)),
        None if matches!(map.data(), Data::Map(_)) => Err(Failure::call(format!("there is no key {key:?}"))),
        None => Err(Failure::argument(0, format!("there is no attribute {key:?}"))),
    }
}

/// What is known while maps and objects are laid over one another.
#[derive(Default)]
struct Merged {
    entries: BTreeMap<Name, Value>,
    more: Option<Arc<Cause>>,
    marks: Marks,
}

impl Merged {
    fn add(&mut self, argument: &Value) {
        match argument.data() {
            Data::Map(entries) | Data::Object(entries) => {
                if let Some(cause) = entries.more() {
                    self.open(cause, entries.element(), |key| entries.get(key).is_none());
                }
                for (key, value) in entries.iter() {
                    self.entries.insert(Arc::clone(key), value.clone());
                }
            }
            Data::Unknown(unknown) => match &unknown.ty {
                Type::Object(attributes) if unknown.refinement.is_not_null => {
                    for (name, ty) in attributes.iter() {
                        self.entries.insert(Arc::clone(name), maybe_null(&unknown.cause, ty.clone()));
                    }
                }
                Type::Object(_) => {
                    self.open(&unknown.cause, &Type::Dynamic, |key| unknown.ty.attribute(key).is_some());
                }
                ty => self.open(&unknown.cause, ty.element().unwrap_or(&Type::Dynamic), |_| true),
            },
            // Null adds nothing, not even its marks.
            _ => return,
        }
        self.marks |= argument.marks();
    }

    /// Something is laid over what is there of which not every key is known: each key stays, but it may get another
    /// value.
    fn open(&mut self, cause: &Arc<Cause>, other: &Type, may_be_in: impl Fn(&str) -> bool) {
        for (key, value) in &mut self.entries {
            if may_be_in(key) {
                let same = value.ty() == *other && other.is_wholly_known();
                let ty = if same { other.clone() } else { Type::Dynamic };
                *value = maybe_null(cause, ty).with_marks(value.marks_deep());
            }
        }
        self.more.get_or_insert_with(|| Arc::clone(cause));
    }
}

/// What the result of `merge` is.
enum Shape {
    Map(Type),
    Object,
    /// One or the other.
    Open,
}

/// Maps of one type make a map, all else makes an object. Nulls count by their type.
fn merged_shape(arguments: &[Value]) -> Shape {
    let mut elements: Vec<Type> = Vec::new();
    let mut is_sure = true;
    for argument in arguments {
        match argument.ty() {
            Type::Map(element) => elements.push((*element).clone()),
            Type::Dynamic if !argument.is_null() => is_sure = false,
            _ => return Shape::Object,
        }
    }
    let Some(first) = elements.first() else { return if is_sure { Shape::Object } else { Shape::Open } };
    if !is_sure || (arguments.len() > 1 && arguments.iter().any(is_open)) {
        return Shape::Open;
    }
    if elements.iter().all(|element| element == first) { Shape::Map(first.clone()) } else { Shape::Object }
}

fn merge(arguments: &[Value]) -> Outcome {
    let mut merged = Merged::default();
    // After a null without a type Terraform looks at no type any more, and takes what has no elements.
    let mut is_lax = false;
    for argument in arguments {
        is_lax |= argument.is_null() && argument.ty() == Type::Dynamic;
        let is_empty = argument.is_null() || argument.as_items().is_some_and(<[Value]>::is_empty);
        let is_mapping = matches!(argument.ty(), Type::Map(_) | Type::Object(_) | Type::Dynamic);
        if !(is_mapping || is_lax && is_empty) {
            return Err(wrong_kind_call("a map or object", argument));
        }
        merged.add(argument);
    }
    let Merged { entries, more, marks } = merged;
    let entries: Vec<(Name, Value)> = entries.into_iter().collect();
    let made = match (merged_shape(arguments), more) {
        (Shape::Map(element), Some(cause)) if entries.is_empty() => {
            Value::unknown(Type::map(element), Refinement::not_null(), cause)
        }
        (Shape::Map(element), more) => Value::partial_map(element, entries, more),
        (_, Some(cause)) if entries.is_empty() => Value::unknown(Type::Dynamic, Refinement::not_null(), cause),
        (Shape::Object, more) => Value::partial_object(entries, more),
        (Shape::Open, more) => {
            // A partial object has no type, which is what makes it right for a map as well.
            let more = more.or_else(|| arguments.iter().find_map(|argument| argument.cause().cloned()));
            Value::partial_object(entries, more)
        }
    };
    Ok(made.with_marks(marks))
}

/// A map if the values are a list, an object if they are a tuple.
fn zipmap(arguments: &[Value]) -> Outcome {
    let [keys, values] = arguments else { return Err(Failure::call("two arguments are required")) };
    if !matches!(values.ty(), Type::List(_) | Type::Tuple(_) | Type::Dynamic) || is_object(values) {
        return Err(wrong_kind_call("a list or tuple", values));
    }
    let marks = values.marks();
    let Some(names) = keys.as_items() else { return Ok(open(keys, zipped_type(values)).with_marks(marks)) };
    if let Some(given) = sequence_length(values).filter(|given| *given != names.len()) {
        return Err(Failure::call(format!("{} keys do not match {given} values", names.len())));
    }
    if names.iter().any(Value::is_null) {
        return Err(Failure::call("a key must not be null"));
    }
    if !keys.is_wholly_known() {
        return Ok(open(keys, zipped_type(values)).with_marks(marks));
    }
    if names.is_empty() && !values.is_known() {
        // It fails if there are values.
        return Ok(open(values, zipped_type(values)).with_marks(marks));
    }
    let names = names.iter().filter_map(|name| name.as_name().cloned());
    let made = match values.data() {
        Data::List(elements) => {
            Value::map(elements.element().clone(), names.zip(elements.items().iter().cloned()).collect())
        }
        Data::Tuple(elements) => Value::object(names.zip(elements.items().iter().cloned()).collect()),
        Data::Unknown(unknown) => {
            let entry = |(name, ty): (Name, Type)| (name, maybe_null(&unknown.cause, ty));
            match &unknown.ty {
                Type::List(element) => {
                    let types = std::iter::repeat_with(|| (**element).clone());
                    Value::map((**element).clone(), names.zip(types).map(entry).collect())
                }
                Type::Tuple(types) => Value::object(names.zip(types.iter().cloned()).map(entry).collect()),
                // Map or object: a partial object has no type.
                _ => {
                    let types = std::iter::repeat_with(|| Type::Dynamic);
                    Value::partial_object(names.zip(types).map(entry).collect(), Some(Arc::clone(&unknown.cause)))
                }
            }
        }
        _ => return Err(wrong_kind_call("a list or tuple", values)),
    };
    Ok(made.with_marks(marks))
}

fn is_object(value: &Value) -> bool {
    matches!(value.data(), Data::Object(_) | Data::Null(_))
}

fn zipped_type(values: &Value) -> Type {
    match values.ty() {
        Type::List(element) => Type::Map(element),
        _ => Type::Dynamic,
    }
}

fn sequence_length(value: &Value) -> Option<usize> {
    match value.ty() {
        Type::Tuple(types) => Some(types.len()),
        _ => value.as_items().map(<[Value]>::len),
    }
}

fn transpose(arguments: &[Value]) -> Outcome {
    let [map] = arguments else { return Err(Failure::call("one argument is required")) };
    let strings = Type::list(Type::String);
    if !map.is_wholly_known() {
        return Ok(open(map, Type::map(strings)));
    }
    let mut turned: BTreeMap<Name, Vec<Value>> = BTreeMap::new();
    for (key, list) in map.as_entries().into_iter().flat_map(Entries::iter) {
        let Some(items) = list.as_items() else { return Err(Failure::call("a list must not be null")) };
        for item in items {
            let Some(name) = item.as_name() else { return Err(Failure::call("a string must not be null")) };
            turned.entry(Arc::clone(name)).or_default().push(Value::name(key));
        }
    }
    let entries = turned.into_iter().map(|(name, keys)| (name, Value::list(Type::String, keys)));
    Ok(Value::map(strings, entries.collect()))
}

#[cfg(test)]
mod tests {
    use super::super::arguments::testing::{
        dynamic, failed, list, map, null, number, object, partial, result, secret, some, text, tuple, unknown,
    };
    use super::*;

    fn tags() -> Value {
        object([("Owner", text("a"))])
    }

    #[test]
    fn keys_and_values_of_objects_are_tuples_and_of_maps_lists() {
        let both = object([("b", number("1")), ("a", text("x"))]);
        assert_eq!(result("keys", [both.clone()]), r#"["a", "b"]"#);
        assert_eq!(result("values", [both]), r#"["x", 1]"#);
        let numbers = map(Type::Number, [("b", number("1")), ("a", number("2"))]);
        assert_eq!(result("keys", [numbers.clone()]), r#"list(string)["a", "b"]"#);
        assert_eq!(result("values", [numbers]), "list(number)[2, 1]");
        assert_eq!(result("keys", [object([("a", secret(unknown(Type::String)))])]), r#"["a"]"#);
        assert_eq!(result("values", [object([("a", secret(number("1"))), ("b", number("2"))])]), "[secret 1, 2]");
        assert_eq!(result("keys", [secret(tags())]), r#"secret ["Owner"]"#);
        assert_eq!(result("keys", [partial([("a", number("1"))])]), "?any not null");
        assert_eq!(result("keys", [unknown(Type::object(vec![("a".into(), Type::String)]))]), r#"["a"]"#);
        assert_eq!(
            (failed("keys", [text("a")]), failed("values", [text("a")])),
            ("bad-argument".into(), "call-failed".into())
        );
    }

    #[test]
    fn lookup_converts_the_default_of_a_map() {
        let numbers = map(Type::Number, [("a", number("1"))]);
        assert_eq!(result("lookup", [numbers.clone(), text("b"), text("5")]), "5");
        assert_eq!(failed("lookup", [numbers.clone(), text("a"), text("z")]), "bad-argument");
        assert_eq!(failed("lookup", [numbers, text("b")]), "call-failed");
        let one = object([("a", number("1")), ("s", secret(number("2")))]);
        assert_eq!(result("lookup", [one.clone(), text("b"), text("5")]), r#""5""#);
        assert_eq!(result("lookup", [one.clone(), text("a"), secret(number("3"))]), "1");
        assert_eq!(result("lookup", [one.clone(), text("s"), number("3")]), "secret 2");
        assert_eq!(result("lookup", [one.clone(), text("b"), secret(number("3"))]), "secret 3");
        assert_eq!(result("lookup", [one.clone(), text("a"), dynamic()]), "1");
        assert_eq!(result("lookup", [one.clone(), unknown(Type::String), number("3")]), "?any");
        assert_eq!(failed("lookup", [one, text("b")]), "bad-argument");
        assert_eq!(result("lookup", [partial([("a", number("1"))]), text("a"), number("3")]), "1");
        assert_eq!(result("lookup", [partial([("a", number("1"))]), text("b"), number("3")]), "?any");
    }

    #[test]
    fn merge_makes_a_map_of_maps_of_one_type_alone() {
        let strings = |key: &'static str| map(Type::String, [(key, text("x"))]);
        assert_eq!(result("merge", [strings("a"), strings("b")]), r#"map(string){a = "x", b = "x"}"#);
        assert_eq!(result("merge", [strings("a"), map(Type::Number, [("b", number("1"))])]), r#"{a = "x", b = 1}"#);
        assert_eq!(result("merge", [strings("a"), null()]), r#"{a = "x"}"#);
        assert_eq!(result("merge", [strings("a"), Value::null(Type::map(Type::String))]), r#"map(string){a = "x"}"#);
        assert_eq!(result("merge", [tags(), object([("Owner", number("2"))])]), "{Owner = 2}");
        assert_eq!(result("merge", []), "{}");
        assert_eq!(result("merge", [null()]), "{}");
        assert_eq!(failed("merge", [tags(), tuple([])]), "call-failed");
        assert_eq!(failed("merge", [tags(), Value::null(Type::String)]), "call-failed");
    }

    #[test]
    fn merge_keeps_keys_that_are_sure() {
        assert_eq!(result("merge", [tags(), dynamic()]), "{Owner = ?any, …}");
        assert_eq!(result("merge", [dynamic(), tags()]), r#"{Owner = "a", …}"#);
        assert_eq!(result("merge", [tags(), dynamic(), object([("b", number("1"))])]), "{Owner = ?any, b = 1, …}");
        let strings = map(Type::String, [("a", text("x"))]);
        assert_eq!(result("merge", [strings.clone(), unknown(Type::map(Type::String))]), "map(string){a = ?string, …}");
        assert_eq!(result("merge", [unknown(Type::map(Type::String)), strings.clone()]), r#"map(string){a = "x", …}"#);
        assert_eq!(result("merge", [unknown(Type::map(Type::Number)), strings]), r#"{a = "x", …}"#);
        assert_eq!(result("merge", [tags(), partial([("b", number("1"))])]), "{Owner = ?any, b = 1, …}");
        assert_eq!(result("merge", [partial([("b", number("1"))]), tags()]), r#"{Owner = "a", b = 1, …}"#);
        let shape = Type::object(vec![("Owner".into(), Type::String)]);
        assert_eq!(result("merge", [tags(), some(shape.clone())]), "{Owner = ?string}");
        assert_eq!(result("merge", [object([("b", number("1"))]), unknown(shape)]), "{b = 1, …}");
        assert_eq!(result("merge", [dynamic()]), "?any not null");
    }

    #[test]
    fn merge_keeps_marks_where_they_are() {
        let hidden = object([("a", secret(number("1")))]);
        assert_eq!(result("merge", [hidden.clone(), object([("b", number("2"))])]), "{a = secret 1, b = 2}");
        assert_eq!(result("merge", [hidden, object([("a", number("2"))])]), "{a = 2}");
        assert_eq!(result("merge", [secret(tags()), object([("Owner", number("2"))])]), "secret {Owner = 2}");
        assert_eq!(result("merge", [secret(null()), tags()]), r#"{Owner = "a"}"#);
    }

    #[test]
    fn zipmap_makes_what_the_values_are() {
        let names = || tuple([text("b"), text("a")]);
        assert_eq!(result("zipmap", [names(), tuple([number("1"), text("x")])]), r#"{a = "x", b = 1}"#);
        let numbers = list(Type::Number, [number("1"), number("2")]);
        assert_eq!(result("zipmap", [names(), numbers]), "map(number){a = 2, b = 1}");
        assert_eq!(
            result("zipmap", [names(), unknown(Type::list(Type::String))]),
            "map(string){a = ?string, b = ?string}"
        );
        assert_eq!(result("zipmap", [names(), dynamic()]), "{a = ?any, b = ?any, …}");
        assert_eq!(result("zipmap", [tuple([unknown(Type::String)]), tuple([number("1")])]), "?any not null");
        assert_eq!(result("zipmap", [tuple([secret(text("a"))]), tuple([number("1")])]), "secret {a = 1}");
        assert_eq!(result("zipmap", [tuple([text("a")]), tuple([secret(number("1"))])]), "{a = secret 1}");
        assert_eq!(failed("zipmap", [names(), tuple([number("1")])]), "call-failed");
        assert_eq!(failed("zipmap", [tuple([null()]), tuple([number("1")])]), "call-failed");
    }

    #[test]
    fn transpose_turns_keys_and_elements_round() {
        let of = |items: &[&str]| tuple(items.iter().map(|item| text(item)));
        let turned = result("transpose", [object([("a", of(&["x", "y"])), ("b", of(&["y"]))])]);
        assert_eq!(turned, r#"map(list(string)){x = list(string)["a"], y = list(string)["a", "b"]}"#);
        assert_eq!(failed("transpose", [object([("a", null())])]), "call-failed");
        let open = object([("a", tuple([unknown(Type::String)]))]);
        assert_eq!(result("transpose", [open]), "?map(list(string)) not null");
    }
}
