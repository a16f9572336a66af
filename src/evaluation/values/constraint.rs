//! Type constraints, as input variables have them: types with optional attributes and their defaults.

use std::sync::Arc;

use super::{Data, Name, Type, Value};

/// A type constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// `any`: whatever comes.
    Any,
    /// `string`
    String,
    /// `number`
    Number,
    /// `bool`
    Bool,
    /// `list(…)`
    List(Box<Constraint>),
    /// `set(…)`
    Set(Box<Constraint>),
    /// `map(…)`
    Map(Box<Constraint>),
    /// `tuple([…])`
    Tuple(Vec<Constraint>),
    /// `object({…})`, sorted by name.
    Object(Vec<AttributeConstraint>),
}

/// One attribute of an object constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeConstraint {
    /// Its name.
    pub name: Name,
    /// What it has to be.
    pub constraint: Constraint,
    /// Whether it may be left out.
    pub presence: Presence,
}

/// Whether an attribute has to be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It has to.
    Required,
    /// `optional(type)`: null where it is left out.
    Optional,
    /// `optional(type, default)`: the default where it is left out or null.
    Default(Value),
}

impl From<&Type> for Constraint {
    fn from(ty: &Type) -> Self {
        let boxed = |element: &Type| Box::new(Self::from(element));
        match ty {
            Type::Dynamic => Self::Any,
            Type::String => Self::String,
            Type::Number => Self::Number,
            Type::Bool => Self::Bool,
            Type::List(element) => Self::List(boxed(element)),
            Type::Set(element) => Self::Set(boxed(element)),
            Type::Map(element) => Self::Map(boxed(element)),
            Type::Tuple(types) => Self::Tuple(types.iter().map(Self::from).collect()),
            Type::Object(attributes) => Self::Object(
                attributes
                    .iter()
                    .map(|(name, ty)| AttributeConstraint {
                        name: Arc::clone(name),
                        constraint: Self::from(ty),
                        presence: Presence::Required,
                    })
                    .collect(),
            ),
        }
    }
}

impl Constraint {
    /// The type that a value has after conversion, `any` left open.
    pub fn ty(&self) -> Type {
        match self {
            Self::Any => Type::Dynamic,
            Self::String => Type::String,
            Self::Number => Type::Number,
            Self::Bool => Type::Bool,
            Self::List(element) => Type::list(element.ty()),
            Self::Set(element) => Type::set(element.ty()),
            Self::Map(element) => Type::map(element.ty()),
            Self::Tuple(elements) => Type::Tuple(elements.iter().map(Self::ty).collect()),
            Self::Object(attributes) => Type::Object(
                attributes.iter().map(|attribute| (Arc::clone(&attribute.name), attribute.constraint.ty())).collect(),
            ),
        }
    }

    /// Whether any attribute in it has a default.
    fn has_defaults(&self) -> bool {
        match self {
            Self::Any | Self::String | Self::Number | Self::Bool => false,
            Self::List(element) | Self::Set(element) | Self::Map(element) => element.has_defaults(),
            Self::Tuple(elements) => elements.iter().any(Self::has_defaults),
            Self::Object(attributes) => attributes.iter().any(|attribute| {
                matches!(attribute.presence, Presence::Default(_)) || attribute.constraint.has_defaults()
            }),
        }
    }

    /// Fills in the defaults of optional attributes that are left out or null, at every depth. Done before conversion.
    pub fn apply_defaults(&self, value: &Value) -> Value {
        if !self.has_defaults() {
            return value.clone();
        }
        match (self, value.data()) {
            (
                Self::List(element) | Self::Set(element) | Self::Map(element),
                Data::List(_) | Data::Set(_) | Data::Tuple(_) | Data::Map(_) | Data::Object(_),
            ) => self.apply_to_elements(element, value),
            (Self::Tuple(elements), Data::Tuple(tuple)) => {
                let filled = |(at, item): (usize, &Value)| match elements.get(at) {
                    Some(constraint) => constraint.apply_defaults(item),
                    None => item.clone(),
                };
                Value::tuple(tuple.items().iter().enumerate().map(filled).collect()).with_marks(value.marks())
            }
            (Self::Object(attributes), Data::Object(entries) | Data::Map(entries)) => {
                let mut filled: Vec<(Name, Value)> =
                    entries.iter().map(|(name, value)| (Arc::clone(name), value.clone())).collect();
                for attribute in attributes {
                    let given = filled.iter_mut().find(|(name, _)| *name == attribute.name);
                    let is_open = given.is_none() && entries.more().is_some();
                    match (given, &attribute.presence) {
                        (Some((_, value)), Presence::Default(default)) if value.is_null() => {
                            *value = attribute.constraint.apply_defaults(default);
                        }
                        (Some((_, value)), Presence::Default(_)) if !value.is_surely_not_null() => {
                            // It may be null, and then it is the default: nothing but its type is left.
                            if let Some(unknown) = value.as_unknown() {
                                let cause = Arc::clone(&unknown.cause);
                                *value = Value::unknown(attribute.constraint.ty(), super::Refinement::default(), cause);
                            }
                        }
                        (Some((_, value)), _) => *value = attribute.constraint.apply_defaults(value),
                        (None, Presence::Default(default)) if !is_open => {
                            let default = attribute.constraint.apply_defaults(default);
                            filled.push((Arc::clone(&attribute.name), default));
                        }
                        (None, _) => {}
                    }
                }
                Value::partial_object(filled, entries.more().cloned()).with_marks(value.marks())
            }
            _ => value.clone(),
        }
    }

    /// With defaults the elements may come to differ in type, so that a list becomes a tuple and a map an object until
    /// they are converted.
    fn apply_to_elements(&self, element: &Self, value: &Value) -> Value {
        let made = match value.data() {
            Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) if !matches!(self, Self::Map(_)) => {
                Value::tuple(elements.items().iter().map(|item| element.apply_defaults(item)).collect())
            }
            Data::Map(entries) | Data::Object(entries) if matches!(self, Self::Map(_)) => {
                let filled = entries.iter().map(|(key, value)| (Arc::clone(key), element.apply_defaults(value)));
                Value::partial_object(filled.collect(), entries.more().cloned())
            }
            _ => return value.clone(),
        };
        made.with_marks(value.marks())
    }
}
