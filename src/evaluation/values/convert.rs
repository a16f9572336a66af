//! Conversion of values between types, as Terraform does it by itself.

use std::sync::Arc;

use super::equality::same_type;
use super::{
    AttributeConstraint, Cause, Constraint, Data, Entries, Marks, Name, Number, Presence, Reason, Refinement, Type,
    Value, unify,
};

/// Whether every value of a type converts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conversion {
    /// Every one does.
    Safe,
    /// Some do: it depends on the value.
    Unsafe,
}

/// Why a value does not convert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConvertError {
    /// A sentence without a full stop: what is wrong, with the path inside the value. It may quote the value.
    message: String,
}

impl ConvertError {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }

    /// What is wrong, for a value with these marks: of a sensitive one nothing is quoted.
    pub fn told(self, marks: Marks) -> String {
        if marks.is_sensitive() { "the value, which is sensitive, has the wrong type".to_owned() } else { self.message }
    }

    fn inside(self, place: &str) -> Self {
        Self { message: format!("{place}: {}", self.message) }
    }
}

/// Whether a type converts to another, as far as types tell.
pub fn conversion(from: &Type, to: &Type) -> Option<Conversion> {
    conversion_to(from, &Constraint::from(to))
}

fn conversion_to(from: &Type, to: &Constraint) -> Option<Conversion> {
    use Conversion::{Safe, Unsafe};
    match (from, to) {
        (Type::Dynamic, Constraint::Any) => Some(Safe),
        (Type::Dynamic, _) => Some(Unsafe),
        (_, Constraint::Any)
        | (Type::String | Type::Number | Type::Bool, Constraint::String)
        | (Type::Number, Constraint::Number)
        | (Type::Bool, Constraint::Bool) => Some(Safe),
        (Type::String, Constraint::Number | Constraint::Bool) => Some(Unsafe),
        (Type::List(from) | Type::Set(from), Constraint::List(to) | Constraint::Set(to))
        | (Type::Map(from), Constraint::Map(to)) => conversion_to(from, to),
        (Type::Tuple(types), Constraint::List(to) | Constraint::Set(to)) => {
            // Elements without a type in common make no list, while those of a map may have one type beside nulls.
            let is_open = **to == Constraint::Any && unify(types) == Some(Type::Dynamic);
            if is_open && types.iter().any(|ty| *ty != Type::Dynamic) {
                return None;
            }
            worst(types.iter(), to)
        }
        (Type::Object(attributes), Constraint::Map(to)) => worst(attributes.iter().map(|(_, ty)| ty), to),
        (Type::Tuple(types), Constraint::Tuple(wanted)) if types.len() == wanted.len() => {
            let each = types.iter().zip(wanted).map(|(ty, wanted)| conversion_to(ty, wanted));
            each.collect::<Option<Vec<_>>>().map(|all| all.into_iter().max().unwrap_or(Safe))
        }
        (Type::Map(element), Constraint::Object(attributes)) => {
            let all = attributes.iter().all(|attribute| conversion_to(element, &attribute.constraint).is_some());
            all.then_some(Unsafe)
        }
        (Type::Object(_), Constraint::Object(attributes)) => {
            let each = attributes.iter().map(|attribute| match from.attribute(&attribute.name) {
                Some(ty) => conversion_to(ty, &attribute.constraint),
                None if attribute.presence == Presence::Required => None,
                None => Some(Safe),
            });
            each.collect::<Option<Vec<_>>>().map(|all| all.into_iter().max().unwrap_or(Safe))
        }
        _ => None,
    }
}

fn worst<'t>(types: impl Iterator<Item = &'t Type> + Clone, to: &Constraint) -> Option<Conversion> {
    if *to == Constraint::Any {
        let types: Vec<Type> = types.cloned().collect();
        return (types.is_empty() || unify(&types).is_some()).then_some(Conversion::Unsafe);
    }
    let each = types.map(|ty| conversion_to(ty, to)).collect::<Option<Vec<_>>>()?;
    Some(each.into_iter().max().unwrap_or(Conversion::Safe))
}

/// Converts a value to a type.
pub fn convert(value: &Value, ty: &Type) -> Result<Value, ConvertError> {
    match (ty, value.data()) {
        (Type::Dynamic, _)
        | (Type::String, Data::String(_))
        | (Type::Number, Data::Number(_))
        | (Type::Bool, Data::Bool(_)) => Ok(value.clone()),
        _ => convert_to(value, &Constraint::from(ty)),
    }
}

/// Converts a tuple or object that stands beside a list or map in a conditional. Terraform chooses how to convert the
/// elements by the type that they have in common, and takes them for values of that type, which they need not be: where
/// that is another than the one they come to, and leaves them of several types, it gives up, unless they are primitive.
pub fn convert_beside_collection(value: &Value, ty: &Type) -> Result<Value, ConvertError> {
    let converted = convert(value, ty)?;
    let items: Vec<&Value> = match value.data() {
        Data::Tuple(elements) => elements.items().iter().collect(),
        Data::Object(entries) => entries.iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    };
    let types: Vec<Type> = items.iter().map(|item| item.ty()).collect();
    let (Some(common), Some(element)) = (unify(&types), ty.element()) else { return Ok(converted) };
    if are_of_one_type(types.iter()) || common.is_primitive() || common == *element {
        return Ok(converted);
    }
    let taken = items.iter().map(|item| taken_for(item, &common, element)).collect::<Result<Vec<Type>, _>>()?;
    if are_of_one_type(taken.iter()) { Ok(converted) } else { Err(differ()) }
}

/// The type that a value has after a conversion that takes it for one of another type.
fn taken_for(value: &Value, from: &Type, to: &Type) -> Result<Type, ConvertError> {
    match (value.data(), from, to) {
        _ if from == to => Ok(value.ty()),
        (Data::Object(entries), Type::Object(_), Type::Map(element)) => {
            let attributes = entries.iter().filter_map(|(name, value)| Some((value, from.attribute(name)?)));
            let types =
                attributes.map(|(value, from)| taken_for(value, from, element)).collect::<Result<Vec<_>, _>>()?;
            if are_of_one_type(types.iter()) {
                Ok(Type::map(types.into_iter().find(|ty| *ty != Type::Dynamic).unwrap_or(Type::Dynamic)))
            } else {
                Err(differ())
            }
        }
        (Data::Object(entries), Type::Object(_), Type::Object(_)) => {
            let attribute = |(name, value): (&Name, &Value)| {
                let (from, to) = (from.attribute(name)?, to.attribute(name)?);
                Some(taken_for(value, from, to).map(|ty| (Arc::clone(name), ty)))
            };
            Ok(Type::Object(entries.iter().filter_map(attribute).collect::<Result<Vec<_>, _>>()?.into()))
        }
        (_, _, Type::Dynamic) => Ok(value.ty()),
        _ => convert(value, to).map(|made| made.ty()),
    }
}

/// Whether types are the same, but for what has none.
fn are_of_one_type<'t>(types: impl Iterator<Item = &'t Type>) -> bool {
    let mut types = types.filter(|ty| **ty != Type::Dynamic);
    types.next().is_none_or(|first| types.all(|ty| ty == first))
}

fn differ() -> ConvertError {
    ConvertError::new("all elements must have the same type")
}

/// Converts a value to a type constraint. Defaults of optional attributes are not filled in here but before.
pub fn convert_to(value: &Value, to: &Constraint) -> Result<Value, ConvertError> {
    if is_empty_misfit(value, to) {
        return Err(mismatch(value, to));
    }
    converted(value, to).map(|made| made.with_marks(value.marks()))
}

/// Whether it is a collection without elements, whose type does not convert all the same.
fn is_empty_misfit(value: &Value, to: &Constraint) -> bool {
    let (element, to) = match (value.data(), to) {
        (Data::List(elements) | Data::Set(elements), Constraint::List(to) | Constraint::Set(to))
            if elements.items().is_empty() =>
        {
            (elements.element(), to)
        }
        (Data::Map(entries), Constraint::Map(to)) if entries.is_empty() => (entries.element(), to),
        _ => return false,
    };
    conversion_to(element, to).is_none()
}

fn converted(value: &Value, to: &Constraint) -> Result<Value, ConvertError> {
    match (value.data(), to) {
        (_, Constraint::Any) => Ok(value.clone()),
        (Data::Null(ty), _) => match conversion_to(ty, to) {
            Some(_) => Ok(Value::null(filled(ty, to))),
            None => Err(mismatch(value, to)),
        },
        (Data::Unknown(unknown), _) => {
            if conversion_to(&unknown.ty, to).is_none() {
                return Err(mismatch(value, to));
            }
            let ty = to.ty();
            let refinement = if unknown.ty == ty {
                unknown.refinement.clone()
            } else {
                Refinement { is_not_null: unknown.refinement.is_not_null, ..Refinement::default() }
            };
            // Where the constraint leaves something open, the type that is known already is kept.
            let ty = if ty.is_wholly_known() { ty } else { open_type(&unknown.ty, to) };
            Ok(Value::unknown(ty, refinement, Arc::clone(&unknown.cause)))
        }
        (
            Data::String(_) | Data::Number(_) | Data::Bool(_),
            Constraint::String | Constraint::Number | Constraint::Bool,
        ) => primitive(value, to),
        (Data::Set(elements), Constraint::List(to)) if !value.is_wholly_known() => {
            // Elements that are not known may be the same as others, and may come to stand anywhere.
            let brought = converted_items(elements.items(), elements.element(), to, Elements::List)?;
            let (element, items) = brought.unwrap_or_else(|_| (to.ty(), elements.items().to_vec()));
            let length_lower = items.iter().filter(|item| item.is_wholly_known()).count().max(1);
            let refinement = Refinement { length_lower, length_upper: Some(items.len()), ..Refinement::not_null() };
            let cause = value.cause().cloned().unwrap_or_else(|| Cause::nowhere(Reason::Open));
            Ok(Value::unknown(Type::list(element), refinement, cause))
        }
        (Data::List(elements) | Data::Set(elements) | Data::Tuple(elements), Constraint::List(to)) => {
            Ok(match converted_items(elements.items(), elements.element(), to, Elements::List)? {
                Ok((element, items)) => Value::list(element, items),
                Err(cause) => Value::unknown(Type::Dynamic, Refinement::not_null(), cause),
            })
        }
        (Data::List(elements) | Data::Set(elements) | Data::Tuple(elements), Constraint::Set(to)) => {
            Ok(match converted_items(elements.items(), elements.element(), to, Elements::Set)? {
                Ok((element, items)) => Value::set(element, items),
                Err(cause) => Value::unknown(Type::Dynamic, Refinement::not_null(), cause),
            })
        }
        (Data::Tuple(elements), Constraint::Tuple(wanted)) => {
            if elements.items().len() != wanted.len() {
                return Err(mismatch(value, to));
            }
            let each = elements.items().iter().zip(wanted).enumerate();
            let items = each
                .map(|(at, (item, to))| convert_to(item, to).map_err(|error| error.inside(&format!("element {at}"))));
            Ok(Value::tuple(items.collect::<Result<_, _>>()?))
        }
        (Data::Map(entries) | Data::Object(entries), Constraint::Map(to)) => {
            let values: Vec<Value> = entries.iter().map(|(_, value)| value.clone()).collect();
            let brought = converted_items(&values, entries.element(), to, Elements::Map(entries.more()))?;
            let (element, values) = match brought {
                Ok(brought) => brought,
                Err(cause) => return Ok(Value::unknown(Type::Dynamic, Refinement::not_null(), cause)),
            };
            let keys = entries.iter().map(|(key, _)| Arc::clone(key));
            Ok(Value::partial_map(element, keys.zip(values).collect(), entries.more().cloned()))
        }
        (Data::Map(entries) | Data::Object(entries), Constraint::Object(attributes)) => object(entries, attributes),
        _ => Err(mismatch(value, to)),
    }
}

/// The type of a null that was converted to a constraint: what that leaves open is as it was.
fn filled(from: &Type, to: &Constraint) -> Type {
    match (from, to) {
        (Type::Dynamic, _) => to.ty(),
        (_, Constraint::Any) => from.clone(),
        (Type::List(from) | Type::Set(from), Constraint::List(to)) => Type::list(filled(from, to)),
        (Type::List(from) | Type::Set(from), Constraint::Set(to)) => Type::set(filled(from, to)),
        (Type::Map(from), Constraint::Map(to)) => Type::map(filled(from, to)),
        (Type::Tuple(types), Constraint::List(to)) => Type::list(filled_all(types.iter(), to)),
        (Type::Tuple(types), Constraint::Set(to)) => Type::set(filled_all(types.iter(), to)),
        (Type::Object(attributes), Constraint::Map(to)) => {
            Type::map(filled_all(attributes.iter().map(|(_, ty)| ty), to))
        }
        _ => to.ty(),
    }
}

fn filled_all<'t>(types: impl Iterator<Item = &'t Type>, to: &Constraint) -> Type {
    let types: Vec<Type> = types.map(|ty| filled(ty, to)).collect();
    unify(&types).unwrap_or_else(|| to.ty())
}

/// What is known of the type of an unknown that was converted to a constraint with `any` in it.
fn open_type(from: &Type, to: &Constraint) -> Type {
    match (from, to) {
        (_, Constraint::Any) => from.clone(),
        (Type::Dynamic, _) => to.ty(),
        (Type::List(from) | Type::Set(from), Constraint::List(to)) => Type::list(open_type(from, to)),
        (Type::List(from) | Type::Set(from), Constraint::Set(to)) => Type::set(open_type(from, to)),
        (Type::Map(from), Constraint::Map(to)) => Type::map(open_type(from, to)),
        _ => Type::Dynamic,
    }
}

fn primitive(value: &Value, to: &Constraint) -> Result<Value, ConvertError> {
    let made = match (value.data(), to) {
        (Data::String(text), Constraint::Number) => Number::parse(text).map(Value::number),
        (Data::String(text), Constraint::Bool) => match &**text {
            "true" | "1" => Some(Value::bool(true)),
            "false" | "0" => Some(Value::bool(false)),
            _ => None,
        },
        (Data::Number(number), Constraint::String) => Some(text_of(number)),
        (Data::Bool(value), Constraint::String) => Some(Value::string(if *value { "true" } else { "false" })),
        (Data::String(_), Constraint::String)
        | (Data::Number(_), Constraint::Number)
        | (Data::Bool(_), Constraint::Bool) => Some(value.clone()),
        _ => None,
    };
    made.ok_or_else(|| mismatch(value, to))
}

/// The text of a number; of one with an absurd exponent it is not made.
pub(crate) fn text_of(number: &Number) -> Value {
    const LONGEST: usize = 100_000;
    if number.text_length_estimate() > LONGEST {
        return Value::limit("the length of numbers", Type::String);
    }
    Value::string(&number.to_text())
}

/// What elements are of.
#[derive(Clone, Copy)]
enum Elements<'c> {
    /// A list.
    List,
    /// A set.
    Set,
    /// A map, and why it may have more.
    Map(Option<&'c Arc<Cause>>),
}

/// Elements of one type, or why it is not known what comes of them: Terraform may refuse them, so that not even a list,
/// set or map is sure.
type Brought = Result<(Type, Vec<Value>), Arc<Cause>>;

/// Converts elements. Where the element's type is open they are brought to one type.
fn converted_items(
    items: &[Value],
    known: &Type,
    to: &Constraint,
    kind: Elements<'_>,
) -> Result<Brought, ConvertError> {
    let mut made = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        made.push(convert_to(item, to).map_err(|error| error.inside(&format!("element {at}")))?);
    }
    let wanted = to.ty();
    if wanted.is_wholly_known() {
        return Ok(Ok((wanted, made)));
    }
    if *to == Constraint::Any && *known != Type::Dynamic {
        return Ok(Ok((known.clone(), made)));
    }
    if made.is_empty() {
        return Ok(Ok((wanted, made)));
    }
    let more = if let Elements::Map(more) = kind { more } else { None };
    let open = more.or_else(|| made.iter().find(|item| is_open(item)).and_then(Value::cause)).cloned();
    if let Some(cause) = open {
        return open_items(&made, wanted, kind, cause);
    }
    let types: Vec<Type> = made.iter().map(Value::ty).collect();
    if matches!(kind, Elements::Set) && *to != Constraint::Any && !are_of_one_type(types.iter()) {
        return Err(differ());
    }
    of_one_type(made, kind).map(Ok)
}

/// Elements of which one has a type that is not known.
fn open_items(items: &[Value], wanted: Type, kind: Elements<'_>, cause: Arc<Cause>) -> Result<Brought, ConvertError> {
    // A single one need not be brought to the type of another.
    if let ([only], Elements::List | Elements::Set | Elements::Map(None)) = (items, kind) {
        return Ok(Ok((only.ty(), vec![only.clone()])));
    }
    let is_map = matches!(kind, Elements::Map(_));
    let is_untyped = |item: &Value| item.ty() == Type::Dynamic && !item.is_null();
    let types: Vec<Type> = items.iter().filter(|item| !is_untyped(item)).map(Value::ty).collect();
    let common = unify(&types);
    let mut given = types.iter().filter(|ty| **ty != Type::Dynamic);
    let first = given.next();
    let mut may_be_one = |first: &Type| given.all(|ty| same_type(first, ty) != Some(false));
    // What is known is refused already: there is no type for it, or it is not of one type beside a null without a type.
    let is_refused = first.is_some_and(|first| match common {
        None => true,
        Some(Type::Dynamic) => !is_map || !may_be_one(first),
        Some(_) => false,
    });
    if is_refused {
        return Err(differ());
    }
    // Terraform refuses structures in a list, and in a map if they are of several types, beside what has no type before
    // everything has run.
    let mut structures = types.iter().filter(|ty| !ty.is_primitive() && **ty != Type::Dynamic);
    let is_open = match structures.next() {
        Some(first) if is_map => structures.any(|ty| ty != first),
        first => first.is_some(),
    };
    if is_open && items.iter().any(is_untyped) {
        return if cause.reason == Reason::AnyElement { Err(differ()) } else { Ok(Err(cause)) };
    }
    Ok(Ok((wanted, items.iter().map(|item| loosened(item, &cause)).collect())))
}

/// Brings elements to one type.
fn of_one_type(items: Vec<Value>, kind: Elements<'_>) -> Result<(Type, Vec<Value>), ConvertError> {
    let types: Vec<Type> = items.iter().map(Value::ty).collect();
    let mut element = unify(&types).ok_or_else(differ)?;
    if element == Type::Dynamic {
        let given: Vec<Type> = types.into_iter().filter(|ty| *ty != Type::Dynamic).collect();
        let Some(first) = given.first() else { return Ok((element, items)) };
        // Beside nulls without a type a map takes what has one type, a list or set nothing.
        if !matches!(kind, Elements::Map(_)) || given.iter().any(|ty| ty != first) {
            return Err(differ());
        }
        element = first.clone();
    }
    let converted = |items: &[Value], element: &Type| {
        items.iter().map(|item| convert(item, element)).collect::<Result<Vec<Value>, _>>()
    };
    let mut same = converted(&items, &element)?;
    // Where a null of no type stands beside a structure, deeper inside, Terraform finds no type for both. Elements of
    // primitive types it brings to one: `[tolist([]), toset([0])]`.
    let types: Vec<Type> = same.iter().map(Value::ty).filter(|ty| *ty != Type::Dynamic).collect();
    if !are_of_one_type(types.iter()) {
        if matches!(kind, Elements::Set) {
            return Err(differ());
        }
        element = unify(&types).filter(|ty| ty.element().is_some_and(Type::is_primitive)).ok_or_else(differ)?;
        same = converted(&same, &element)?;
    }
    Ok((element, same))
}

/// Whether its type, or that of something in it, is not known for something that is not known.
pub fn is_open(value: &Value) -> bool {
    if value.is_wholly_known() {
        return false;
    }
    match value.data() {
        Data::Unknown(unknown) => !unknown.ty.is_wholly_known(),
        Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
            !elements.element().is_wholly_known() && elements.items().iter().any(is_open)
        }
        Data::Map(entries) | Data::Object(entries) => {
            let is_sure = entries.element().is_wholly_known();
            !is_sure && (entries.more().is_some() || entries.iter().any(|(_, value)| is_open(value)))
        }
        _ => false,
    }
}

/// What stays of a value that is brought to a type which is not known: strings, nulls and keys. A number may become a
/// string.
fn loosened(value: &Value, cause: &Arc<Cause>) -> Value {
    let unknown = || Value::unknown(Type::Dynamic, Refinement::not_null(), Arc::clone(cause));
    let loose = match value.data() {
        Data::String(_) | Data::Null(_) | Data::Unknown(_) => return value.clone(),
        Data::Map(entries) | Data::Object(entries) if !entries.is_empty() => {
            let entries = entries.iter().map(|(key, value)| (Arc::clone(key), loosened(value, cause))).collect();
            Value::partial_object(entries, Some(Arc::clone(cause)))
        }
        _ => unknown(),
    };
    loose.with_marks(value.marks_deep())
}

fn object(entries: &Entries, attributes: &[AttributeConstraint]) -> Result<Value, ConvertError> {
    let mut made: Vec<(Name, Value)> = Vec::with_capacity(attributes.len());
    for attribute in attributes {
        let name = Arc::clone(&attribute.name);
        let value = match (entries.get(&name), entries.more(), &attribute.presence) {
            (Some(value), ..) => convert_to(value, &attribute.constraint)
                .map_err(|error| error.inside(&format!("attribute {name:?}")))?,
            (None, Some(cause), _) => {
                Value::unknown(attribute.constraint.ty(), Refinement::default(), Arc::clone(cause))
            }
            (None, None, Presence::Required) => {
                return Err(ConvertError::new(format!("attribute {name:?} is required")));
            }
            (None, None, _) => Value::null(attribute.constraint.ty()),
        };
        made.push((name, value));
    }
    Ok(Value::object(made))
}

/// Characters of a string that a message quotes.
const QUOTED: usize = 40;

fn mismatch(value: &Value, to: &Constraint) -> ConvertError {
    let from = value.ty();
    match (value.data(), to) {
        (Data::String(text), Constraint::Number | Constraint::Bool) => {
            // Of a long one the beginning tells enough.
            let short: String = text.chars().take(QUOTED).collect();
            let more = if short.len() < text.len() { "…" } else { "" };
            ConvertError::new(format!("{:?} is not {}", short + more, to.ty().with_article()))
        }
        _ => ConvertError::new(format!("{} is required, not {}", to.ty().with_article(), from.with_article())),
    }
}
