//! Functions that convert between types (`tobool`, `tolist`, `tomap`, `tonumber`, `toset`, `tostring`) and those that
//! only put marks on values or take them off.
//!
//! Conversion itself is in [`values`](crate::evaluation::values); marks stay where it leaves them.

use super::arguments::{Outcome, maybe_null, open, open_collection, pure};
use super::{Failure, Function, Kind, Parameter};
use crate::evaluation::values::{Constraint, Data, Marks, Type, Value, convert_to};

pub(super) const FUNCTIONS: &[Function] = &[
    of_any("tobool", to_bool),
    of_any("tolist", to_list),
    of_any("tomap", to_map),
    of_any("tonumber", to_number),
    of_any("toset", to_set),
    of_any("tostring", to_string),
    of_any("sensitive", sensitive),
    of_any("nonsensitive", nonsensitive),
    of_any("issensitive", is_sensitive),
    of_any("ephemeralasnull", ephemeral_as_null),
];

const ANY: Parameter = Parameter::new("value", Kind::Any).or_null().or_unknown().or_marked();

const fn of_any(name: &'static str, body: fn(&[Value]) -> Outcome) -> Function {
    pure(name, &[ANY], None, Kind::Any, body)
}

fn to_bool(arguments: &[Value]) -> Outcome {
    converted(arguments, &Constraint::Bool)
}

fn to_list(arguments: &[Value]) -> Outcome {
    if let [value] = arguments
        && let Data::Set(elements) = value.data()
        && !value.is_wholly_known()
    {
        // Elements of a set that are not known may be the same as others, and may stand anywhere.
        let (count, ty) = (elements.items().len(), Type::list(elements.element().clone()));
        return Ok(open_collection(value, ty, count.min(1), Some(count)).with_marks(value.marks()));
    }
    converted(arguments, &Constraint::List(Box::new(Constraint::Any)))
}

fn to_map(arguments: &[Value]) -> Outcome {
    converted(arguments, &Constraint::Map(Box::new(Constraint::Any)))
}

fn to_number(arguments: &[Value]) -> Outcome {
    converted(arguments, &Constraint::Number)
}

fn to_set(arguments: &[Value]) -> Outcome {
    converted(arguments, &Constraint::Set(Box::new(Constraint::Any)))
}

fn to_string(arguments: &[Value]) -> Outcome {
    converted(arguments, &Constraint::String)
}

fn converted(arguments: &[Value], to: &Constraint) -> Outcome {
    convert_to(only(arguments)?, to).map_err(|error| Failure::argument(0, error.told(Marks::NONE)))
}

fn only(arguments: &[Value]) -> Result<&Value, Failure> {
    match arguments {
        [value] => Ok(value),
        _ => Err(Failure::call("one argument is required")),
    }
}

fn sensitive(arguments: &[Value]) -> Outcome {
    Ok(only(arguments)?.clone().with_marks(Marks::SENSITIVE))
}

/// Marks of values inside stay.
fn nonsensitive(arguments: &[Value]) -> Outcome {
    let value = only(arguments)?;
    Ok(value.unmarked().with_marks(value.marks().without(Marks::SENSITIVE)))
}

/// Of a value that is not known, or not even in outline, it may yet come out that it is.
fn is_sensitive(arguments: &[Value]) -> Outcome {
    let value = only(arguments)?;
    if value.marks().is_sensitive() {
        return Ok(Value::bool(true));
    }
    let is_open = !value.is_known() || value.as_entries().is_some_and(|entries| entries.more().is_some());
    Ok(if is_open { open(value, Type::Bool) } else { Value::bool(false) })
}

fn ephemeral_as_null(arguments: &[Value]) -> Outcome {
    Ok(without_ephemeral(only(arguments)?))
}

/// Values are limited in depth, so that this recursion is.
fn without_ephemeral(value: &Value) -> Value {
    if !value.marks_deep().contains(Marks::EPHEMERAL) {
        return value.clone();
    }
    if value.marks().contains(Marks::EPHEMERAL) {
        let null = match value.as_unknown() {
            // Terraform leaves it open, and so it is not sure to be of this type.
            Some(unknown) => maybe_null(&unknown.cause, unknown.ty.clone()),
            None => Value::null(value.ty()),
        };
        return null.with_marks(value.marks().without(Marks::EPHEMERAL));
    }
    value.map_children(without_ephemeral)
}

#[cfg(test)]
mod tests {
    use super::super::arguments::testing::{
        dynamic, failed, list, map, null, number, object, result, secret, set, some, text, tuple, unknown,
    };
    use super::*;

    #[test]
    fn converts_as_terraform_does() {
        assert_eq!(result("tostring", [number("1.50")]), r#""1.5""#);
        assert_eq!(result("tonumber", [text("1e3")]), "1000");
        assert_eq!(result("tobool", [text("1")]), "true");
        assert_eq!(result("tolist", [tuple([number("1"), text("a")])]), r#"list(string)["1", "a"]"#);
        assert_eq!(result("toset", [tuple([number("1"), text("1")])]), r#"set(string)["1"]"#);
        assert_eq!(
            result("tomap", [object([("a", number("1")), ("b", text("x"))])]),
            r#"map(string){a = "1", b = "x"}"#
        );
        assert_eq!(result("tolist", [Value::null(Type::Dynamic)]), "null(list(any))");
        assert_eq!(result("tomap", [Value::null(Type::map(Type::String))]), "null(map(string))");
        assert_eq!(failed("tobool", [number("1")]), "bad-argument");
        assert_eq!(failed("tolist", [text("a")]), "bad-argument");
        assert_eq!(failed("tostring", [tuple([number("1")])]), "bad-argument");
    }

    #[test]
    fn beside_a_null_structures_make_a_map_but_no_list() {
        let one = |value: Value| tuple([value]);
        assert_eq!(failed("tolist", [tuple([one(number("0")), null()])]), "bad-argument");
        assert_eq!(failed("toset", [tuple([list(Type::String, [text("a")]), null()])]), "bad-argument");
        let listed = list(Type::String, [text("a")]);
        assert_eq!(
            result("tolist", [tuple([listed, one(number("1")), null()])]),
            r#"list(list(string))[list(string)["a"], list(string)["1"], null(list(string))]"#
        );
        assert_eq!(
            result("tomap", [object([("a", one(text("x"))), ("b", null())])]),
            r#"map(tuple([string])){a = ["x"], b = null(tuple([string]))}"#
        );
        assert_eq!(failed("tomap", [object([("a", tuple([])), ("b", one(text("x"))), ("c", null())])]), "bad-argument");
    }

    #[test]
    fn the_elements_of_a_tuple_have_a_type_before_those_of_lists() {
        let empty = list(Type::Dynamic, []);
        let mixed = tuple([number("0"), text("")]);
        assert_eq!(
            result("tolist", [tuple([empty, mixed])]),
            r#"list(list(string))[list(string)[], list(string)["0", ""]]"#
        );
    }

    #[test]
    fn what_is_not_known_stays_open() {
        assert_eq!(result("tonumber", [unknown(Type::String)]), "?number");
        assert_eq!(result("tolist", [tuple([text("a"), unknown(Type::String)])]), r#"list(string)["a", ?string]"#);
        assert_eq!(
            result("tolist", [set(Type::String, [text("a"), unknown(Type::String)])]),
            "?list(string) not null 1..2"
        );
        assert_eq!(result("tostring", [dynamic()]), "?string");
        // The only element need not be brought to the type of another.
        assert_eq!(result("tolist", [tuple([object([("b", dynamic())])])]), "list(object({b = any}))[{b = ?any}]");
        assert_eq!(result("tomap", [object([("a", tuple([dynamic()]))])]), "map(tuple([any])){a = [?any]}");
        // Terraform refuses these before everything has run, so that not even a list is sure.
        assert_eq!(result("tolist", [tuple([tuple([]), dynamic()])]), "?any not null");
        assert_eq!(result("toset", [tuple([tuple([]), dynamic()])]), "?any not null");
    }

    #[test]
    fn marks_are_put_on_taken_off_and_asked_for() {
        assert_eq!(result("sensitive", [text("a")]), r#"secret "a""#);
        assert_eq!(result("nonsensitive", [secret(text("a"))]), r#""a""#);
        // Marks inside stay.
        assert_eq!(result("nonsensitive", [tuple([secret(text("a"))])]), r#"[secret "a"]"#);
        assert_eq!(result("issensitive", [tuple([secret(text("a"))])]), "false");
        assert_eq!(result("issensitive", [secret(unknown(Type::String))]), "true");
        assert_eq!(result("issensitive", [unknown(Type::String)]), "?bool not null");
        assert_eq!(result("tolist", [tuple([secret(text("a")), text("b")])]), r#"list(string)[secret "a", "b"]"#);
        assert_eq!(result("toset", [tuple([secret(text("a")), text("b")])]), r#"secret set(string)["a", "b"]"#);
    }

    #[test]
    fn ephemeral_values_become_null_at_any_depth() {
        let ephemeral = |value: Value| value.with_marks(Marks::EPHEMERAL);
        assert_eq!(result("ephemeralasnull", [ephemeral(text("x"))]), "null(string)");
        assert_eq!(result("ephemeralasnull", [tuple([ephemeral(text("x")), number("1")])]), "[null(string), 1]");
        let both = map(Type::String, [("a", ephemeral(text("x"))), ("b", text("k"))]);
        assert_eq!(result("ephemeralasnull", [both]), r#"map(string){a = null(string), b = "k"}"#);
        assert_eq!(result("ephemeralasnull", [secret(ephemeral(text("x")))]), "secret null(string)");
        assert_eq!(result("ephemeralasnull", [ephemeral(some(Type::String))]), "?string");
        assert_eq!(result("ephemeralasnull", [list(Type::String, [text("a")])]), r#"list(string)["a"]"#);
    }
}
