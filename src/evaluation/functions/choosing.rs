//! Functions that choose among elements or arguments: `element`, `one`, `coalesce`, `coalescelist` and `matchkeys`.
//!
//! What is chosen keeps its value; `coalesce` alone brings it to the type that all arguments have in common.

use std::sync::Arc;

use super::arguments::{
    Common, Outcome, common_type, element_type, is_open, is_too_much, not_known, open, open_collection, pure,
    same_type, too_much, unless_known, whole_number, wrong_kind_call,
};
use super::{Failure, Function, Kind, Parameter, unknown_from};
use crate::evaluation::values::{Data, Name, Refinement, Type, Value, convert, equal};

pub(super) const FUNCTIONS: &[Function] = &[
    pure("element", ELEMENT, None, Kind::Any, element),
    pure("one", &[Parameter::new("list", Kind::Any).or_unknown()], None, Kind::Any, one),
    pure("coalesce", &[], Some(Parameter::new("vals", Kind::Any).or_null().or_unknown()), Kind::Any, coalesce),
    pure("coalescelist", &[], Some(Parameter::new("vals", Kind::Any).or_null().or_unknown()), Kind::Any, coalescelist),
    pure("matchkeys", MATCHKEYS, None, Kind::List, matchkeys),
];

const ELEMENT: &[Parameter] =
    &[Parameter::new("list", Kind::Any).or_unknown().or_marked(), Parameter::new("index", Kind::Number).or_unknown()];
const MATCHKEYS: &[Parameter] = &[
    Parameter::new("values", Kind::List).or_unknown(),
    Parameter::new("keys", Kind::List).or_unknown(),
    Parameter::new("searchset", Kind::List).or_unknown(),
];

/// Counts round in a circle, but not backwards.
fn element(arguments: &[Value]) -> Outcome {
    let [list, index] = arguments else { return Err(Failure::call("two arguments are required")) };
    let marks = list.marks();
    let ty = list.ty();
    if !matches!(ty, Type::List(_) | Type::Tuple(_) | Type::Dynamic) || is_object(list) {
        return Err(wrong_kind_call("a list or tuple", list));
    }
    let at = if index.is_known() { Some(whole_number(index, "index").map_err(Failure::call)?) } else { None };
    let is_empty = matches!(&ty, Type::Tuple(types) if types.is_empty());
    if is_empty || list.as_items().is_some_and(<[Value]>::is_empty) {
        return Err(Failure::call("an empty list has no elements"));
    }
    if let (Some(items), Some(at)) = (list.as_items(), at) {
        let place = round(at, items.len(), &ty)?;
        return items
            .get(place)
            .map(|item| item.clone().with_marks(marks))
            .ok_or_else(|| Failure::call("an empty list has no elements"));
    }
    let element = match (&ty, at) {
        (Type::List(element), _) => (**element).clone(),
        (Type::Tuple(types), Some(at)) => types.get(round(at, types.len(), &ty)?).cloned().unwrap_or(Type::Dynamic),
        // Terraform does not look whether all are of one type.
        (Type::Tuple(_), None) => Type::Dynamic,
        _ => Type::Dynamic,
    };
    let unknown = arguments.iter().find(|argument| !argument.is_known()).unwrap_or(index);
    Ok(unknown_from(unknown, element, Refinement::default()).with_marks(marks))
}

/// The place that an index comes to. One below zero counts from the end of a list; of a tuple only the first element is
/// found that way.
fn round(at: i64, length: usize, ty: &Type) -> Result<usize, Failure> {
    let place = i64::try_from(length).ok().and_then(|length| at.checked_rem_euclid(length)).unwrap_or(0);
    if at < 0 && place != 0 && matches!(ty, Type::Tuple(_)) {
        return Err(Failure::call("the index of a tuple must not be negative"));
    }
    usize::try_from(place).map_err(|_| Failure::call("the index is too big"))
}

/// An object of which not every attribute is known has no type, but it is no list.
fn is_object(value: &Value) -> bool {
    matches!(value.data(), Data::Object(_))
}

/// The only element, or null where there is none.
fn one(arguments: &[Value]) -> Outcome {
    let [list] = arguments else { return Err(Failure::call("one argument is required")) };
    let message = "a list, set or tuple with no or one element is required";
    let element = match list.ty() {
        Type::List(element) | Type::Set(element) => (*element).clone(),
        Type::Tuple(types) if list.is_known() || types.len() < 2 => types.first().cloned().unwrap_or(Type::Dynamic),
        Type::Dynamic if !is_object(list) => Type::Dynamic,
        _ => return Err(Failure::argument(0, message)),
    };
    let Some(items) = list.as_items() else {
        return Ok(match list.ty() {
            Type::Tuple(types) if types.is_empty() => Value::null(Type::Dynamic),
            _ => unknown_from(list, element, Refinement::default()),
        });
    };
    match items {
        [] => Ok(Value::null(element)),
        [only] => Ok(only.clone()),
        _ => {
            let known = items.iter().filter(|item| item.is_wholly_known()).count();
            // Unknown elements of a set may turn out to be the same as others.
            if matches!(list.data(), Data::Set(_)) && known < 2 {
                return Ok(unknown_from(list, element, Refinement::default()));
            }
            Err(Failure::argument(0, message))
        }
    }
}

/// The first that is neither null nor an empty string, brought to the type that all have in common.
fn coalesce(arguments: &[Value]) -> Outcome {
    let common = match common_type(arguments, Value::ty) {
        Common::None => return Err(Failure::call("all arguments must have the same type")),
        Common::Type(ty) => Some(ty),
        Common::Open => None,
    };
    for argument in arguments {
        if argument.is_null() {
            continue;
        }
        let open_type = common.clone().unwrap_or(Type::Dynamic);
        if !argument.is_known() && !is_chosen(argument, common.as_ref()) {
            return Ok(open(argument, open_type));
        }
        let Some(ty) = &common else {
            return Ok(if arguments.len() == 1 { argument.clone() } else { loosened(argument, arguments) });
        };
        // What does not convert is passed over: `coalesce({ a = null, b = [], c = 0 }, {})` is `{}`.
        match convert(argument, ty) {
            Ok(value) if value.as_str() != Some("") => return Ok(value),
            _ => {}
        }
    }
    Err(Failure::call("all arguments are null or empty strings"))
}

/// Whether it is chosen whatever it turns out to be.
fn is_chosen(unknown: &Value, common: Option<&Type>) -> bool {
    match common {
        Some(Type::String) => unknown.prefix().is_some_and(|prefix| !prefix.is_empty()),
        Some(ty) if ty.is_wholly_known() => unknown.is_surely_not_null(),
        _ => false,
    }
}

/// What stays of a value that is brought to a type which is not known: keys, nulls and strings, since what a string
/// meets becomes a string.
fn loosened(value: &Value, arguments: &[Value]) -> Value {
    let cause = arguments.iter().find(|argument| is_open(argument)).unwrap_or(value);
    let Some(entries) = value.as_entries() else { return open(cause, Type::Dynamic) };
    let mut kept: Vec<(Name, Value)> = Vec::new();
    for (key, value) in entries.iter() {
        let is_kept = value.is_null() || value.ty() == Type::String;
        kept.push((
            Arc::clone(key),
            if is_kept { value.clone() } else { unknown_from(cause, Type::Dynamic, Refinement::default()) },
        ));
    }
    let more = cause.cause().cloned();
    if kept.is_empty() || more.is_none() { open(cause, Type::Dynamic) } else { Value::partial_object(kept, more) }
}

/// The first list that is not empty, as it is.
fn coalescelist(arguments: &[Value]) -> Outcome {
    if arguments.is_empty() {
        return Err(Failure::call("at least one argument is required"));
    }
    let is_wrong = |argument: &&Value| match argument.ty() {
        Type::List(_) | Type::Tuple(_) => false,
        Type::Dynamic => argument.is_known(),
        _ => true,
    };
    if let Some(wrong) = arguments.iter().find(is_wrong) {
        return Err(wrong_kind_call("a list or tuple", wrong));
    }
    for argument in arguments {
        match (argument.as_items(), argument.as_unknown()) {
            (Some([]), _) => {}
            (Some(_), _) => return Ok(argument.clone()),
            (None, Some(unknown)) => {
                let refinement = &unknown.refinement;
                let is_chosen = match &unknown.ty {
                    Type::Tuple(types) => !types.is_empty(),
                    _ => refinement.length_lower > 0,
                };
                if is_chosen && refinement.is_not_null {
                    return Ok(argument.clone());
                }
                let types: Vec<Type> = arguments.iter().map(Value::ty).collect();
                return Ok(open(argument, same_type(types.iter())));
            }
            (None, None) => {}
        }
    }
    Err(Failure::call("all lists are empty or null"))
}

/// The values whose keys are in a set of keys.
fn matchkeys(arguments: &[Value]) -> Outcome {
    let [values, keys, wanted] = arguments else { return Err(Failure::call("three arguments are required")) };
    if let Some(unknown) = unless_known(arguments, || values.ty()) {
        return Ok(unknown);
    }
    let lists = [values, keys, wanted].map(|list| list.as_items().unwrap_or_default());
    let [values_items, keys_items, wanted_items] = lists;
    if values_items.len() != keys_items.len() {
        return Err(Failure::call("there must be as many keys as values"));
    }
    let ty = match common_type(arguments.get(1..).unwrap_or_default(), element_type) {
        Common::None => return Err(Failure::call("keys and the keys to look for must be of the same type")),
        Common::Type(ty) => ty,
        Common::Open if wanted_items.is_empty() => Type::Dynamic,
        Common::Open => return Ok(open(not_known(keys, wanted), values.ty())),
    };
    if is_too_much(keys_items, wanted_items) {
        return Ok(too_much(values.ty()));
    }
    let converted = |items: &[Value]| items.iter().map(|item| convert(item, &ty)).collect::<Result<Vec<_>, _>>();
    let (Ok(keys_items), Ok(wanted_items)) = (converted(keys_items), converted(wanted_items)) else {
        return Err(Failure::call("keys and the keys to look for must be of the same type"));
    };
    let mut kept = Vec::new();
    for (value, key) in values_items.iter().zip(&keys_items) {
        let found: Vec<Option<bool>> = wanted_items.iter().map(|wanted| equal(key, wanted)).collect();
        if found.contains(&Some(true)) {
            kept.push(value.clone());
        } else if found.contains(&None) {
            return Ok(open_collection(not_known(keys, wanted), values.ty(), kept.len(), Some(values_items.len())));
        }
    }
    Ok(Value::list(element_type(values), kept))
}

#[cfg(test)]
mod tests {
    use super::super::arguments::testing::{
        dynamic, failed, list, null, number, object, partial, result, secret, set, some, text, tuple, unknown,
    };
    use super::*;

    fn of(items: &[&str]) -> Value {
        tuple(items.iter().map(|item| text(item)))
    }

    #[test]
    fn element_goes_round() {
        assert_eq!(result("element", [of(&["a", "b"]), number("3")]), r#""b""#);
        assert_eq!(result("element", [tuple([unknown(Type::String), secret(number("1"))]), number("1")]), "secret 1");
        assert_eq!(result("element", [of(&["a", "b"]), secret(number("0"))]), r#"secret "a""#);
        assert_eq!(result("element", [of(&["a", "b"]), unknown(Type::Number)]), "?any");
        assert_eq!(result("element", [unknown(Type::list(Type::Bool)), number("5")]), "?bool");
        for (at, found) in [("-1", r#""b""#), ("-2", r#""a""#), ("-5", r#""b""#)] {
            assert_eq!(result("element", [list(Type::String, [text("a"), text("b")]), number(at)]), found);
        }
        assert_eq!(result("element", [of(&["a", "b"]), number("-2")]), r#""a""#);
        for (value, at) in
            [(of(&["a", "b"]), "-1"), (of(&["a"]), "0.5"), (tuple([]), "0"), (text("a"), "0"), (object([]), "0")]
        {
            assert_eq!(failed("element", [value, number(at)]), "call-failed");
        }
    }

    #[test]
    fn one_takes_the_only_element_or_null() {
        assert_eq!(result("one", [list(Type::String, [])]), "null(string)");
        assert_eq!(result("one", [tuple([])]), "null");
        assert_eq!(result("one", [tuple([unknown(Type::String)])]), "?string");
        assert_eq!(result("one", [set(Type::String, [text("a"), unknown(Type::String)])]), "?string");
        assert_eq!(failed("one", [tuple([number("1"), number("2")])]), "bad-argument");
        assert_eq!(failed("one", [unknown(Type::Tuple([Type::String, Type::Number].into()))]), "bad-argument");
    }

    #[test]
    fn coalesce_brings_all_to_one_type() {
        assert_eq!(result("coalesce", [null(), number("1"), text("a")]), r#""1""#);
        assert_eq!(result("coalesce", [text(""), number("1")]), r#""1""#);
        assert_eq!(result("coalesce", [tuple([]), tuple([number("1")])]), "list(number)[]");
        let two = [object([("a", number("1"))]), object([("b", text("x"))])];
        assert_eq!(result("coalesce", two), r#"map(string){a = "1"}"#);
        assert_eq!(
            result(
                "coalesce",
                [Value::null(Type::list(Type::Dynamic)), list(Type::Number, [number("1")]), list(Type::String, [])]
            ),
            r#"list(string)["1"]"#
        );
        assert_eq!(failed("coalesce", [Value::bool(true), number("1")]), "call-failed");
        assert_eq!(result("coalesce", [null(), Value::bool(true), number("1")]), "true");
        assert_eq!(failed("coalesce", [null(), text("")]), "call-failed");
        assert_eq!(result("coalesce", [text("a"), secret(text("b"))]), r#"secret "a""#);
    }

    #[test]
    fn coalesce_keeps_what_no_type_can_change() {
        assert_eq!(result("coalesce", [text("a"), dynamic()]), r#""a""#);
        // A string and a tuple have no type in common, whatever is inside.
        assert_eq!(failed("coalesce", [text("a"), tuple([dynamic()])]), "call-failed");
        // It is "1" if the other is a string.
        assert_eq!(result("coalesce", [number("1"), dynamic()]), "?any not null");
        assert_eq!(result("coalesce", [some(Type::String), text("b")]), "?string not null");
        let prefixed = unknown_from(&dynamic(), Type::String, Refinement::prefix("x"));
        assert_eq!(result("coalesce", [prefixed, text("b")]), "?string not null x…");
        let tags = partial([("a", text("x")), ("b", number("1"))]);
        assert_eq!(result("coalesce", [tags, object([])]), r#"{a = "x", b = ?any, …}"#);
        assert_eq!(result("coalesce", [tuple([unknown(Type::String)]), of(&["a"])]), "[?string]");
    }

    #[test]
    fn coalescelist_takes_the_first_that_is_not_empty() {
        assert_eq!(result("coalescelist", [tuple([]), list(Type::Number, [number("1")])]), "list(number)[1]");
        assert_eq!(result("coalescelist", [Value::null(Type::list(Type::String)), of(&["a"])]), r#"["a"]"#);
        assert_eq!(result("coalescelist", [of(&["a"]), dynamic()]), r#"["a"]"#);
        assert_eq!(result("coalescelist", [dynamic(), of(&["a"])]), "?any not null");
        for wrong in [vec![], vec![tuple([])], vec![null(), of(&["a"])], vec![of(&["a"]), set(Type::String, [])]] {
            assert_eq!(failed("coalescelist", wrong), "call-failed");
        }
    }

    #[test]
    fn matchkeys_compares_keys_of_one_type() {
        let values = || of(&["a", "b"]);
        let keys = tuple([number("1"), number("2")]);
        assert_eq!(result("matchkeys", [values(), keys.clone(), of(&["2"])]), r#"list(string)["b"]"#);
        assert_eq!(result("matchkeys", [values(), keys.clone(), tuple([])]), "list(string)[]");
        assert_eq!(failed("matchkeys", [values(), keys, tuple([Value::bool(true)])]), "call-failed");
        assert_eq!(failed("matchkeys", [values(), of(&["x"]), of(&["x"])]), "call-failed");
        let open = [tuple([text("a"), unknown(Type::String)]), of(&["x", "y"]), of(&["x"])];
        assert_eq!(result("matchkeys", open), r#"list(string)["a"]"#);
        let open = [values(), of(&["x", "y"]), tuple([unknown(Type::String)])];
        assert_eq!(result("matchkeys", open), "?list(string) not null ..2");
    }
}
