//! What the functions on collections share: marks and types of their arguments, and answers where one is not known.
//!
//! An argument is *open* if its type, or the type of something in it, is not known. What other arguments become beside
//! it is then open too, since Terraform brings them to one type: `coalesce(1, "a")` is the string `"1"`.

use std::sync::Arc;

use super::{Body, Failure, Function, Kind, Parameter, Returns, unknown_from};
use crate::evaluation::values::{Cause, Data, Entries, Marks, Refinement, Type, Value, unify};

/// More pairs than this are not compared.
const COMPARISONS: usize = 1 << 24;

/// More elements than this are not put into one result.
pub(super) const ELEMENTS: usize = 1 << 20;

/// What a body gives.
pub(super) type Outcome = Result<Value, Failure>;

/// A function that works on values alone. `returns` counts where its body is not asked about unknown arguments.
pub(super) const fn pure(
    name: &'static str,
    parameters: &'static [Parameter],
    rest: Option<Parameter>,
    returns: Kind,
    body: fn(&[Value]) -> Outcome,
) -> Function {
    Function { name, parameters, rest, returns: Returns::Always(returns), body: Body::Pure(body) }
}

/// The type that several values have in common.
pub(super) enum Common {
    /// This one.
    Type(Type),
    /// It depends on something that is not known.
    Open,
    /// There is none.
    None,
}

/// The marks of the values themselves, without those of values inside.
pub(super) fn shallow_marks(values: &[Value]) -> Marks {
    values.iter().fold(Marks::NONE, |marks, value| marks | value.marks())
}

/// An unknown of that type that is not null, if one of the values as a whole is not known.
pub(super) fn unless_known(values: &[Value], ty: impl FnOnce() -> Type) -> Option<Value> {
    let unknown = values.iter().find(|value| !value.is_known())?;
    Some(unknown_from(unknown, ty(), Refinement::not_null()))
}

/// The result for a value that is not known, or not wholly: it has a type and is not null.
pub(super) fn open(value: &Value, ty: Type) -> Value {
    unknown_from(value, ty, Refinement::not_null())
}

/// The same for a list, set or map with bounds on its length.
pub(super) fn open_collection(value: &Value, ty: Type, at_least: usize, at_most: Option<usize>) -> Value {
    let refinement = Refinement { length_lower: at_least, length_upper: at_most, ..Refinement::not_null() };
    unknown_from(value, ty, refinement)
}

/// A value of which only the type, and not even whether it is null, is known.
pub(super) fn maybe_null(cause: &Arc<Cause>, ty: Type) -> Value {
    Value::unknown(ty, Refinement::default(), Arc::clone(cause))
}

/// Whether its type, or the type of something inside, is not known. An empty list or a `null` is not open, though
/// nothing says what it is a list or a `null` of.
pub(super) fn is_open(value: &Value) -> bool {
    if value.is_wholly_known() {
        return false;
    }
    let has_known_type = |entries: &Entries| entries.element().is_wholly_known();
    match value.data() {
        Data::Unknown(unknown) => !unknown.ty.is_wholly_known(),
        Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
            !elements.element().is_wholly_known() && elements.items().iter().any(is_open)
        }
        Data::Map(map) => !has_known_type(map) && (map.more().is_some() || map.iter().any(|(_, value)| is_open(value))),
        Data::Object(object) => object.more().is_some() || object.iter().any(|(_, value)| is_open(value)),
        _ => false,
    }
}

/// The type that the values, or what `of` says of each, have in common.
pub(super) fn common_type(values: &[Value], of: impl Fn(&Value) -> Type) -> Common {
    let types: Vec<Type> = values.iter().map(of).collect();
    if values.iter().any(is_open) {
        let has_structure = types.iter().any(|ty| !ty.is_primitive() && *ty != Type::Dynamic);
        return match () {
            () if has_structure && types.contains(&Type::Dynamic) => Common::Open,
            () if has_structure && types.iter().any(Type::is_primitive) => Common::None,
            // What has a type in common with a string becomes a string, if anything.
            () if types.contains(&Type::String) => Common::Type(Type::String),
            () => Common::Open,
        };
    }
    match unify(&types) {
        _ if types.is_empty() => Common::Type(Type::Dynamic),
        Some(ty) => Common::Type(ty),
        None => Common::None,
    }
}

/// The type of the elements of a list, set or map; [`Type::Dynamic`] for all else.
pub(super) fn element_type(value: &Value) -> Type {
    value.ty().element().cloned().unwrap_or(Type::Dynamic)
}

/// The type if all are of the same, which has to be known.
pub(super) fn same_type<'t>(mut types: impl Iterator<Item = &'t Type>) -> Type {
    match types.next() {
        Some(first) if first.is_wholly_known() && types.all(|ty| ty == first) => first.clone(),
        _ => Type::Dynamic,
    }
}

/// How many elements the known lists, sets and tuples among the values have together.
pub(super) fn total_length(values: &[Value]) -> usize {
    values.iter().filter_map(Value::as_items).map(<[Value]>::len).fold(0, usize::saturating_add)
}

/// A known number that has to be a whole one.
pub(super) fn whole_number(value: &Value, what: &str) -> Result<i64, String> {
    let whole = value.as_number().and_then(|number| number.to_i64());
    whole.ok_or_else(|| format!("the {what} must be a whole number"))
}

/// Whether it is too much work to compare each of some values with each of others.
pub(super) fn is_too_much(some: &[Value], others: &[Value]) -> bool {
    let weight = |values: &[Value]| values.iter().map(Value::weight).sum::<usize>();
    weight(some).saturating_mul(others.len()) > COMPARISONS || weight(others).saturating_mul(some.len()) > COMPARISONS
}

/// The answer where it would be.
pub(super) fn too_much(ty: Type) -> Value {
    Value::limit("the number of comparisons", ty)
}

/// The one that is not wholly known, if only one is not.
pub(super) fn not_known<'v>(one: &'v Value, other: &'v Value) -> &'v Value {
    if one.is_wholly_known() { other } else { one }
}

/// `a`, `b` or `c` is required: the failure of a call whose argument is of a wrong kind.
pub(super) fn wrong_kind(wanted: &str, value: &Value) -> String {
    format!("{wanted} is required, not {}", value.ty().with_article())
}

/// A failure of the call because an argument is of a wrong kind.
pub(super) fn wrong_kind_call(wanted: &str, value: &Value) -> Failure {
    Failure::call(wrong_kind(wanted, value))
}

/// What the tests of the functions on collections build values with, and how they read them.
#[cfg(test)]
pub(super) mod testing {
    use std::fmt::Write as _;

    use super::super::{call, function};
    use super::{Arc, Cause, Data, Entries, Failure, Marks, Refinement, Type, Value};
    use crate::evaluation::values::{Name, Number, Reason, normalized};

    pub(crate) fn text(text: &str) -> Value {
        Value::string(text)
    }

    pub(crate) fn number(text: &str) -> Value {
        Value::number(Number::parse(text).unwrap())
    }

    pub(crate) fn tuple(items: impl IntoIterator<Item = Value>) -> Value {
        Value::tuple(items.into_iter().collect())
    }

    pub(crate) fn list(element: Type, items: impl IntoIterator<Item = Value>) -> Value {
        Value::list(element, items.into_iter().collect())
    }

    pub(crate) fn set(element: Type, items: impl IntoIterator<Item = Value>) -> Value {
        Value::set(element, items.into_iter().collect())
    }

    fn named<'n>(entries: impl IntoIterator<Item = (&'n str, Value)>) -> Vec<(Name, Value)> {
        entries.into_iter().map(|(name, value)| (normalized(name), value)).collect()
    }

    pub(crate) fn object<'n>(entries: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
        Value::object(named(entries))
    }

    pub(crate) fn map<'n>(element: Type, entries: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
        Value::map(element, named(entries))
    }

    pub(crate) fn partial<'n>(entries: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
        Value::partial_object(named(entries), Some(Cause::nowhere(Reason::Workspace)))
    }

    pub(crate) fn unknown(ty: Type) -> Value {
        Value::unknown(ty, Refinement::default(), Cause::nowhere(Reason::Workspace))
    }

    pub(crate) fn dynamic() -> Value {
        unknown(Type::Dynamic)
    }

    /// Unknown, but not null.
    pub(crate) fn some(ty: Type) -> Value {
        Value::unknown(ty, Refinement::not_null(), Cause::nowhere(Reason::Workspace))
    }

    pub(crate) fn null() -> Value {
        Value::null(Type::Dynamic)
    }

    pub(crate) fn secret(value: Value) -> Value {
        value.with_marks(Marks::SENSITIVE)
    }

    /// The result of a call as a text.
    pub(crate) fn result(name: &str, arguments: impl IntoIterator<Item = Value>) -> String {
        shown(&called(name, arguments).unwrap())
    }

    /// The class of the failure of a call.
    pub(crate) fn failed(name: &str, arguments: impl IntoIterator<Item = Value>) -> String {
        called(name, arguments).unwrap_err().class.to_string()
    }

    pub(crate) fn called(name: &str, arguments: impl IntoIterator<Item = Value>) -> Result<Value, Failure> {
        call(function(name).unwrap(), arguments.into_iter().collect()).unwrap()
    }

    fn shown(value: &Value) -> String {
        let mark = if value.marks().is_sensitive() { "secret " } else { "" };
        let joined = |items: &[Value]| items.iter().map(shown).collect::<Vec<_>>().join(", ");
        let entries = |entries: &Arc<Entries>| {
            let mut each: Vec<String> =
                entries.iter().map(|(key, value)| format!("{key} = {}", shown(value))).collect();
            each.extend(entries.more().map(|_| "…".to_owned()));
            each.join(", ")
        };
        let plain = match value.data() {
            Data::Null(Type::Dynamic) => "null".to_owned(),
            Data::Null(ty) => format!("null({ty})"),
            Data::Bool(value) => value.to_string(),
            Data::Number(number) => number.to_text(),
            Data::String(text) => format!("{text:?}"),
            Data::List(elements) | Data::Set(elements) => format!("{}[{}]", value.ty(), joined(elements.items())),
            Data::Tuple(elements) => format!("[{}]", joined(elements.items())),
            Data::Map(map) => format!("{}{{{}}}", value.ty(), entries(map)),
            Data::Object(object) => format!("{{{}}}", entries(object)),
            Data::Unknown(unknown) => {
                let refinement = &unknown.refinement;
                let mut text = format!("?{}", unknown.ty);
                if refinement.is_not_null {
                    text.push_str(" not null");
                }
                if let Some(prefix) = &refinement.prefix {
                    let _ = write!(text, " {prefix}…");
                }
                let bound = |bound: &Option<(Number, _)>| bound.as_ref().map(|(number, _)| number.to_text());
                let (lower, upper) = if refinement.lower.is_some() || refinement.upper.is_some() {
                    (bound(&refinement.lower), bound(&refinement.upper))
                } else {
                    let lower = (refinement.length_lower > 0).then(|| refinement.length_lower.to_string());
                    (lower, refinement.length_upper.map(|upper| upper.to_string()))
                };
                if lower.is_some() || upper.is_some() {
                    let _ = write!(text, " {}..{}", lower.unwrap_or_default(), upper.unwrap_or_default());
                }
                text
            }
        };
        format!("{mark}{plain}")
    }
}
