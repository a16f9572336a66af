//! Functions on sets: `setunion`, `setintersection`, `setsubtract` and `setproduct`.
//!
//! The first three bring elements to one type. With an element that is not known, only a union is known in outline.

use rustc_hash::FxHashSet;

use super::arguments::{
    Common, ELEMENTS, Outcome, common_type, element_type, is_open, is_too_much, open, open_collection, pure,
    shallow_marks, too_much, total_length, unless_known, wrong_kind,
};
use super::{Failure, Function, Kind, Parameter};
use crate::evaluation::values::{Constraint, Data, Marks, Type, Value, convert, convert_to, equal};

pub(super) const FUNCTIONS: &[Function] = &[
    pure("setunion", &[FIRST], Some(FURTHER), Kind::Set, set_union),
    pure("setintersection", &[FIRST], Some(FURTHER), Kind::Set, set_intersection),
    pure("setsubtract", &[SET_A, SET_B], None, Kind::Set, set_subtract),
    pure("setproduct", &[], Some(Parameter::new("sets", Kind::Any).or_unknown().or_marked()), Kind::Any, set_product),
];

const FIRST: Parameter = Parameter::new("first_set", Kind::Set).or_unknown();
const FURTHER: Parameter = Parameter::new("other_sets", Kind::Set).or_unknown();
const SET_A: Parameter = Parameter::new("a", Kind::Set).or_unknown();
const SET_B: Parameter = Parameter::new("b", Kind::Set).or_unknown();

/// Sets whose elements are of one type, or the answer where there are none.
enum Together {
    Sets(Type, Vec<Vec<Value>>),
    Answer(Value),
}

fn together(arguments: &[Value]) -> Result<Together, Failure> {
    let incompatible = || Failure::call("the elements of the sets have no type in common");
    // A set without elements has no say in their type, unless it says one.
    let is_silent =
        |set: &&Value| set.as_items().is_some_and(<[Value]>::is_empty) && element_type(set) == Type::Dynamic;
    let outspoken: Vec<Value> = arguments.iter().filter(|set| !is_silent(set)).cloned().collect();
    let common = match common_type(&outspoken, element_type) {
        Common::None => return Err(incompatible()),
        Common::Type(ty) => Some(ty),
        Common::Open => None,
    };
    let set_type = Type::set(common.clone().unwrap_or(Type::Dynamic));
    if let Some(unknown) = unless_known(arguments, || set_type.clone()) {
        return Ok(Together::Answer(unknown));
    }
    let Some(element) = common else {
        let unknown = arguments.iter().find(|set| !set.is_wholly_known());
        let unknown = unknown.map(|set| open(set, set_type.clone()));
        return Ok(Together::Answer(unknown.unwrap_or_else(|| Value::limit("what is known of types", set_type))));
    };
    if total_length(arguments) > ELEMENTS {
        return Ok(Together::Answer(Value::limit("the size of values", set_type)));
    }
    let converted = arguments.iter().map(|set| convert(set, &set_type)).collect::<Result<Vec<Value>, _>>();
    let converted = converted.map_err(|_| incompatible())?;
    // A set of nulls beside one of tuples, say, has elements of no type, and Terraform fails on them.
    if converted.windows(2).any(|pair| matches!(pair, [a, b] if element_type(a) != element_type(b))) {
        return Err(incompatible());
    }
    let sets = converted.iter().map(|set| set.as_items().unwrap_or_default().to_vec());
    Ok(Together::Sets(element, sets.collect()))
}

fn set_union(arguments: &[Value]) -> Outcome {
    Ok(match together(arguments)? {
        Together::Answer(value) => value,
        Together::Sets(element, sets) => Value::set(element, sets.into_iter().flatten().collect()),
    })
}

fn set_intersection(arguments: &[Value]) -> Outcome {
    let (element, sets) = match together(arguments)? {
        Together::Answer(value) => return Ok(value),
        Together::Sets(element, sets) => (element, sets),
    };
    let mut sets = sets.into_iter();
    let mut kept = sets.next().unwrap_or_default();
    let mut at_most = kept.len();
    let others: Vec<Vec<Value>> = sets.collect();
    if let Some(partly) = arguments.iter().find(|set| !set.is_wholly_known()) {
        at_most = others.iter().map(Vec::len).min().unwrap_or(at_most).min(at_most);
        return Ok(open_collection(partly, Type::set(element), 0, Some(at_most)));
    }
    for other in &others {
        let Some(left) = filtered(kept, other, Wanted::InBoth) else { return Ok(too_much(Type::set(element))) };
        kept = left;
    }
    Ok(Value::set(element, kept))
}

fn set_subtract(arguments: &[Value]) -> Outcome {
    let (element, sets) = match together(arguments)? {
        Together::Answer(value) => return Ok(value),
        Together::Sets(element, sets) => (element, sets),
    };
    let mut sets = sets.into_iter();
    let (kept, taken) = (sets.next().unwrap_or_default(), sets.next().unwrap_or_default());
    if let Some(partly) = arguments.iter().find(|set| !set.is_wholly_known()) {
        return Ok(open_collection(partly, Type::set(element), 0, Some(kept.len())));
    }
    let Some(left) = filtered(kept, &taken, Wanted::InFirstAlone) else { return Ok(too_much(Type::set(element))) };
    Ok(Value::set(element, left))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    InBoth,
    InFirstAlone,
}

/// Nothing where it would be too much work.
fn filtered(mut items: Vec<Value>, others: &[Value], wanted: Wanted) -> Option<Vec<Value>> {
    if items.iter().chain(others).all(|item| item.as_str().is_some()) {
        let texts: FxHashSet<&str> = others.iter().filter_map(Value::as_str).collect();
        items.retain(|item| {
            let is_there = item.as_str().is_some_and(|text| texts.contains(text));
            is_there == (wanted == Wanted::InBoth)
        });
        return Some(items);
    }
    if is_too_much(&items, others) {
        return None;
    }
    items.retain(|item| {
        let is_there = others.iter().any(|other| equal(item, other) == Some(true));
        is_there == (wanted == Wanted::InBoth)
    });
    Some(items)
}

/// A set of tuples if any argument is a set, else a list of tuples.
fn set_product(arguments: &[Value]) -> Outcome {
    if arguments.len() < 2 {
        return Err(Failure::call("at least two arguments are required"));
    }
    let marks = shallow_marks(arguments);
    let mut factors = Vec::with_capacity(arguments.len());
    for (at, argument) in arguments.iter().enumerate() {
        let list = Constraint::List(Box::new(Constraint::Any));
        factors.push(match (argument.data(), argument.ty()) {
            // A set stays one here, since in a list its elements would count as distinct and in order.
            (Data::Set(_), _) | (_, Type::Set(_)) => argument.clone(),
            (Data::Object(_), _) => return Err(Failure::argument(at, wrong_kind("a set or list", argument))),
            (_, Type::Tuple(_) | Type::List(_) | Type::Dynamic) => {
                convert_to(argument, &list).map_err(|error| Failure::argument(at, error.told(Marks::NONE)))?
            }
            _ => return Err(Failure::argument(at, wrong_kind("a set or list", argument))),
        });
    }
    Ok(product_of(&factors).with_marks(marks))
}

fn product_of(factors: &[Value]) -> Value {
    let row = Type::Tuple(factors.iter().map(element_type).collect());
    let has_set = factors.iter().any(|factor| matches!(factor.ty(), Type::Set(_)));
    let ty = if has_set { Type::set(row.clone()) } else { Type::list(row.clone()) };
    let has_open_kind = factors.iter().any(|factor| factor.ty() == Type::Dynamic);
    let whole = || if has_open_kind && !has_set { Type::Dynamic } else { ty.clone() };
    if let Some(unknown) = unless_known(factors, whole) {
        return unknown;
    }
    let lists: Vec<&[Value]> = factors.iter().map(|factor| factor.as_items().unwrap_or_default()).collect();
    let count = lists.iter().try_fold(1_usize, |count, list| count.checked_mul(list.len())).unwrap_or(usize::MAX);
    // Each row weighs at least as much as it has elements, and one.
    if count.saturating_mul(lists.len().saturating_add(1)) > ELEMENTS {
        return Value::limit("the size of values", ty);
    }
    if let Some(partly) = factors.iter().find(|factor| is_open(factor)).filter(|_| count == 0) {
        return open_collection(partly, ty, 0, Some(0));
    }
    if let Some(partly) = factors.iter().find(|factor| !factor.is_wholly_known()).filter(|_| has_set && count > 1) {
        return open_collection(partly, ty, count.min(1), Some(count));
    }
    let mut rows: Vec<Vec<Value>> = vec![Vec::new()];
    for list in lists {
        let longer = rows.iter().flat_map(|row| {
            list.iter().map(move |item| row.iter().cloned().chain(std::iter::once(item.clone())).collect())
        });
        rows = longer.collect();
    }
    let rows = rows.into_iter().map(Value::tuple).collect();
    if has_set { Value::set(row, rows) } else { Value::list(row, rows) }
}

#[cfg(test)]
mod tests {
    use super::super::arguments::testing::{
        dynamic, failed, list, null, number, result, secret, set, text, tuple, unknown,
    };
    use super::*;

    fn of(items: &[&str]) -> Value {
        tuple(items.iter().map(|item| text(item)))
    }

    #[test]
    fn sets_are_brought_to_one_type() {
        assert_eq!(result("setunion", [tuple([number("1")]), of(&["a"])]), r#"set(string)["1", "a"]"#);
        assert_eq!(result("setunion", [tuple([]), tuple([])]), "set(any)[]");
        assert_eq!(result("setunion", [tuple([null()]), tuple([number("1")])]), "set(number)[1, null(number)]");
        assert_eq!(failed("setunion", [tuple([Value::bool(true)]), tuple([number("1")])]), "call-failed");
        assert_eq!(result("setintersection", [tuple([number("1")]), of(&["1", "2"])]), r#"set(string)["1"]"#);
        assert_eq!(result("setintersection", [of(&["a", "b"]), of(&["b", "c"]), of(&["b"])]), r#"set(string)["b"]"#);
        let nested = |item: &str| tuple([number(item)]);
        let left = tuple([nested("1"), nested("2")]);
        assert_eq!(result("setsubtract", [left, tuple([nested("2")])]), "set(tuple([number]))[[1]]");
        assert_eq!(result("setsubtract", [tuple([Value::bool(true)]), of(&["true"])]), "set(string)[]");
        assert_eq!(failed("setsubtract", [of(&["a"])]), "too-few-arguments");
        assert_eq!(failed("setunion", [text("a")]), "bad-argument");
    }

    #[test]
    fn only_a_union_is_known_beside_an_unknown_element() {
        let open = || tuple([unknown(Type::String)]);
        assert_eq!(result("setunion", [of(&["a"]), open()]), r#"set(string)["a", ?string]"#);
        assert_eq!(result("setintersection", [of(&["a"]), open()]), "?set(string) not null ..1");
        assert_eq!(result("setsubtract", [of(&["a", "b"]), open()]), "?set(string) not null ..2");
        assert_eq!(result("setunion", [of(&["a"]), unknown(Type::set(Type::String))]), "?set(string) not null");
        // A number might become a string.
        assert_eq!(result("setunion", [tuple([number("1")]), dynamic()]), "?set(any) not null");
        assert_eq!(result("setunion", [of(&["a"]), tuple([secret(text("b"))])]), r#"secret set(string)["a", "b"]"#);
    }

    #[test]
    fn a_product_is_a_set_if_a_factor_is() {
        let pairs = result("setproduct", [of(&["b", "a"]), tuple([number("1"), number("2")])]);
        assert_eq!(pairs, r#"list(tuple([string, number]))[["b", 1], ["b", 2], ["a", 1], ["a", 2]]"#);
        let pairs =
            result("setproduct", [set(Type::String, [text("b"), text("a")]), list(Type::Number, [number("1")])]);
        assert_eq!(pairs, r#"set(tuple([string, number]))[["a", 1], ["b", 1]]"#);
        assert_eq!(result("setproduct", [tuple([]), of(&["b"])]), "list(tuple([any, string]))[]");
        let mixed = tuple([text("a"), number("1")]);
        assert_eq!(
            result("setproduct", [mixed, of(&["b"])]),
            r#"list(tuple([string, string]))[["a", "b"], ["1", "b"]]"#
        );
        let secrets = result("setproduct", [of(&["a"]), tuple([secret(text("b"))])]);
        assert_eq!(secrets, r#"list(tuple([string, string]))[["a", secret "b"]]"#);
        let open = result("setproduct", [of(&["a"]), tuple([unknown(Type::String)])]);
        assert_eq!(open, r#"list(tuple([string, string]))[["a", ?string]]"#);
        let open_set = set(Type::String, [text("b"), unknown(Type::String)]);
        let open = result("setproduct", [set(Type::String, [text("a")]), open_set]);
        assert_eq!(open, "?set(tuple([string, string])) not null 1..2");
        assert_eq!(failed("setproduct", [of(&["a"])]), "call-failed");
        assert_eq!(failed("setproduct", [of(&["a"]), text("b")]), "bad-argument");
    }

    #[test]
    fn a_huge_product_is_not_made() {
        let digits = || of(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
        let product = result("setproduct", std::iter::repeat_with(digits).take(40));
        assert!(product.starts_with("?list(tuple([string, "), "{product}");
    }
}
