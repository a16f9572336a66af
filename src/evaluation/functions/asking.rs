//! Functions that ask about values: `length`, `index`, `contains`, `sum`, `alltrue` and `anytrue`.
//!
//! They answer as soon as what is known decides, whatever else is not known.

use unicode_segmentation::UnicodeSegmentation;

use super::arguments::{Outcome, is_too_much, not_known, open, pure, too_much, wrong_kind, wrong_kind_call};
use super::{Failure, Function, Kind, Parameter, unknown_from};
use crate::evaluation::values::{Bound, Data, Number, Refinement, Type, Value, convert, equal};

pub(super) const FUNCTIONS: &[Function] = &[
    pure("length", &[Parameter::new("value", Kind::Any).or_unknown().or_marked()], None, Kind::Number, length),
    pure("index", &[LIST, Parameter::new("value", Kind::Any)], None, Kind::Number, index),
    pure("contains", &[LIST, Parameter::new("value", Kind::Any)], None, Kind::Bool, contains),
    pure("sum", &[LIST], None, Kind::Number, sum),
    pure("alltrue", &[Parameter::new("list", Kind::Bools)], None, Kind::Bool, alltrue),
    pure("anytrue", &[Parameter::new("list", Kind::Bools)], None, Kind::Bool, anytrue),
];

const LIST: Parameter = Parameter::new("list", Kind::Any);

fn length(arguments: &[Value]) -> Outcome {
    let [value] = arguments else { return Err(Failure::call("one argument is required")) };
    let made = match value.data() {
        Data::String(text) => counted(text.graphemes(true).count()),
        Data::Set(elements) if !value.is_wholly_known() => {
            let known = elements.items().iter().filter(|item| item.is_wholly_known()).count();
            length_between(value, known.max(1), Some(elements.items().len()))
        }
        Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => counted(elements.items().len()),
        Data::Map(entries) | Data::Object(entries) if entries.more().is_some() => {
            length_between(value, entries.len(), None)
        }
        Data::Map(entries) | Data::Object(entries) => counted(entries.len()),
        Data::Unknown(unknown) => match &unknown.ty {
            Type::Tuple(types) => counted(types.len()),
            Type::Object(attributes) => counted(attributes.len()),
            Type::String | Type::Dynamic => length_between(value, 0, None),
            Type::List(_) | Type::Set(_) | Type::Map(_) => {
                length_between(value, unknown.refinement.length_lower, unknown.refinement.length_upper)
            }
            Type::Number | Type::Bool => return Err(wrong_kind_call("a string, collection or structure", value)),
        },
        _ => return Err(wrong_kind_call("a string, collection or structure", value)),
    };
    Ok(made.with_marks(value.marks()))
}

fn counted(count: usize) -> Value {
    Value::integer(i64::try_from(count).unwrap_or(i64::MAX))
}

fn length_between(value: &Value, at_least: usize, at_most: Option<usize>) -> Value {
    let bound = |count: usize| i64::try_from(count).ok().map(|count| (Number::from(count), Bound::Inclusive));
    // Terraform does not say of every length that it is at least 0.
    let lower = if at_least == 0 { None } else { bound(at_least) };
    let upper = at_most.and_then(bound);
    unknown_from(value, Type::Number, Refinement { lower, upper, ..Refinement::not_null() })
}

fn index(arguments: &[Value]) -> Outcome {
    let [list, wanted] = arguments else { return Err(Failure::call("two arguments are required")) };
    let (Data::List(elements) | Data::Tuple(elements)) = list.data() else {
        return Err(wrong_kind_call("a list or tuple", list));
    };
    if is_too_much(elements.items(), std::slice::from_ref(wanted)) {
        return Ok(too_much(Type::Number));
    }
    for (at, item) in elements.items().iter().enumerate() {
        match equal(item, wanted) {
            Some(true) => return Ok(counted(at)),
            Some(false) => {}
            None => return Ok(open(not_known(list, wanted), Type::Number)),
        }
    }
    Err(Failure::call("there is no such element"))
}

fn contains(arguments: &[Value]) -> Outcome {
    let [list, wanted] = arguments else { return Err(Failure::call("two arguments are required")) };
    let Some(items) = list.as_items() else { return Err(wrong_kind_call("a list, set or tuple", list)) };
    if is_too_much(items, std::slice::from_ref(wanted)) {
        return Ok(too_much(Type::Bool));
    }
    let mut result = Some(false);
    for item in items {
        match equal(item, wanted) {
            Some(true) => return Ok(Value::bool(true)),
            Some(false) => {}
            None => result = None,
        }
    }
    Ok(result.map_or_else(|| open(not_known(list, wanted), Type::Bool), Value::bool))
}

fn sum(arguments: &[Value]) -> Outcome {
    let [list] = arguments else { return Err(Failure::call("one argument is required")) };
    let Some(items) = list.as_items() else {
        return Err(Failure::argument(0, wrong_kind("a list, set or tuple", list)));
    };
    if items.is_empty() {
        return Err(Failure::argument(0, "an empty list has no sum"));
    }
    if !list.is_wholly_known() {
        return Ok(open(list, Type::Number));
    }
    let mut total: Option<Number> = None;
    for item in items {
        let number = convert(item, &Type::Number).ok();
        let Some(number) = number.as_ref().and_then(Value::as_number) else {
            return Err(Failure::argument(0, "all elements must be numbers"));
        };
        let sum = total.map_or_else(|| Some(number.clone()), |total| total.checked_add(number));
        total = Some(sum.ok_or_else(|| Failure::call("the numbers have no sum"))?);
    }
    Ok(Value::number(total.unwrap_or(Number::Integer(0))))
}

/// A null is not true.
fn alltrue(arguments: &[Value]) -> Outcome {
    let [list] = arguments else { return Err(Failure::call("one argument is required")) };
    let items = list.as_items().unwrap_or_default();
    if items.iter().any(|item| item.is_known() && item.as_bool() != Some(true)) {
        return Ok(Value::bool(false));
    }
    Ok(if list.is_wholly_known() { Value::bool(true) } else { open(list, Type::Bool) })
}

fn anytrue(arguments: &[Value]) -> Outcome {
    let [list] = arguments else { return Err(Failure::call("one argument is required")) };
    let items = list.as_items().unwrap_or_default();
    if items.iter().any(|item| item.as_bool() == Some(true)) {
        return Ok(Value::bool(true));
    }
    Ok(if list.is_wholly_known() { Value::bool(false) } else { open(list, Type::Bool) })
}

#[cfg(test)]
mod tests {
    use super::super::arguments::testing::{
        dynamic, failed, null, number, object, partial, result, secret, set, text, tuple, unknown,
    };
    use super::*;

    #[test]
    fn length_is_known_where_the_outline_is() {
        assert_eq!(result("length", [text("e\u{301}x")]), "2");
        assert_eq!(result("length", [tuple([unknown(Type::String), null()])]), "2");
        assert_eq!(result("length", [set(Type::String, [text("a"), unknown(Type::String)])]), "?number not null 1..2");
        assert_eq!(result("length", [partial([("a", number("1"))])]), "?number not null 1..");
        assert_eq!(result("length", [unknown(Type::Tuple([Type::String].into()))]), "1");
        assert_eq!(result("length", [dynamic()]), "?number not null");
        assert_eq!(result("length", [tuple([secret(number("1"))])]), "1");
        assert_eq!(result("length", [secret(text("a"))]), "secret 1");
        assert_eq!(
            (failed("length", [number("5")]), failed("length", [null()])),
            ("call-failed".into(), "bad-argument".into())
        );
    }

    #[test]
    fn index_and_contains_compare_types_too() {
        assert_eq!(result("index", [tuple([number("1"), text("a"), number("1.0")]), number("1.0")]), "0");
        assert_eq!(failed("index", [tuple([number("1")]), text("1")]), "call-failed");
        assert_eq!(failed("index", [set(Type::String, [text("a")]), text("a")]), "call-failed");
        assert_eq!(result("index", [tuple([text("a"), unknown(Type::String)]), text("a")]), "0");
        assert_eq!(result("index", [tuple([unknown(Type::String), text("a")]), text("a")]), "?number not null");
        assert_eq!(result("contains", [tuple([unknown(Type::String), text("a")]), text("a")]), "true");
        assert_eq!(result("contains", [tuple([unknown(Type::String), text("a")]), text("b")]), "?bool not null");
        assert_eq!(result("contains", [set(Type::Number, [number("1")]), text("1")]), "false");
        assert_eq!(result("contains", [tuple([]), secret(text("a"))]), "secret false");
        assert_eq!(failed("contains", [object([("a", number("1"))]), number("1")]), "call-failed");
        assert_eq!(failed("contains", [tuple([null()]), null()]), "bad-argument");
    }

    #[test]
    fn sum_alltrue_and_anytrue() {
        assert_eq!(result("sum", [tuple([number("0.1"), text("0.2")])]), "0.3");
        assert_eq!(result("sum", [tuple([number("1"), unknown(Type::Number)])]), "?number not null");
        for wrong in [tuple([]), tuple([null()]), tuple([Value::bool(true)]), text("x"), object([("a", number("1"))])] {
            assert_eq!(failed("sum", [wrong]), "bad-argument");
        }
        let open = || unknown(Type::Bool);
        assert_eq!(result("alltrue", [tuple([])]), "true");
        assert_eq!(result("alltrue", [tuple([null()])]), "false");
        assert_eq!(result("alltrue", [tuple([Value::bool(false), open()])]), "false");
        assert_eq!(result("alltrue", [tuple([text("true"), open()])]), "?bool not null");
        assert_eq!(result("anytrue", [tuple([open(), Value::bool(true)])]), "true");
        assert_eq!(result("anytrue", [tuple([null(), open()])]), "?bool not null");
        assert_eq!(failed("anytrue", [tuple([number("1")])]), "bad-argument");
    }
}
