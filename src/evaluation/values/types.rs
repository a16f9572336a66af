//! Terraform's types, and how they print.

use std::fmt;
use std::sync::Arc;

/// A name of an attribute or a key of a map, in Unicode normal form C.
pub type Name = Arc<str>;

/// A type. `Dynamic` stands for one that is not known, and in constraints for any.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// Not known, or any.
    Dynamic,
    /// `string`
    String,
    /// `number`
    Number,
    /// `bool`
    Bool,
    /// `list(…)`
    List(Arc<Type>),
    /// `set(…)`
    Set(Arc<Type>),
    /// `map(…)`
    Map(Arc<Type>),
    /// `tuple([…])`
    Tuple(Arc<[Type]>),
    /// `object({…})`: attributes sorted by name.
    Object(Arc<[(Name, Type)]>),
}

impl Type {
    /// `list(element)`
    pub fn list(element: Self) -> Self {
        Self::List(Arc::new(element))
    }

    /// `set(element)`
    pub fn set(element: Self) -> Self {
        Self::Set(Arc::new(element))
    }

    /// `map(element)`
    pub fn map(element: Self) -> Self {
        Self::Map(Arc::new(element))
    }

    /// `object({…})`; sorts the attributes.
    pub fn object(mut attributes: Vec<(Name, Self)>) -> Self {
        attributes.sort_by(|a, b| a.0.cmp(&b.0));
        Self::Object(attributes.into())
    }

    /// Whether it is `string`, `number` or `bool`.
    pub fn is_primitive(&self) -> bool {
        matches!(self, Self::String | Self::Number | Self::Bool)
    }

    /// Whether it is a list, set or map.
    pub fn is_collection(&self) -> bool {
        matches!(self, Self::List(_) | Self::Set(_) | Self::Map(_))
    }

    /// Whether no part of it is [`Type::Dynamic`].
    pub fn is_wholly_known(&self) -> bool {
        match self {
            Self::Dynamic => false,
            Self::String | Self::Number | Self::Bool => true,
            Self::List(element) | Self::Set(element) | Self::Map(element) => element.is_wholly_known(),
            Self::Tuple(types) => types.iter().all(Self::is_wholly_known),
            Self::Object(attributes) => attributes.iter().all(|(_, ty)| ty.is_wholly_known()),
        }
    }

    /// The type of the elements of a list, set or map.
    pub fn element(&self) -> Option<&Self> {
        match self {
            Self::List(element) | Self::Set(element) | Self::Map(element) => Some(element),
            _ => None,
        }
    }

    /// The attribute of an object type.
    pub fn attribute(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(attributes) => attributes
                .binary_search_by(|(known, _)| (**known).cmp(name))
                .ok()
                .and_then(|at| attributes.get(at))
                .map(|(_, ty)| ty),
            _ => None,
        }
    }

    /// The same with its article: `a string`, `an object`.
    pub fn with_article(&self) -> String {
        match self {
            Self::Dynamic => "a value of any type".to_owned(),
            Self::Object(_) => "an object".to_owned(),
            other => format!("a {}", other.friendly()),
        }
    }

    /// The word for it in a sentence: `string`, `list of string`, `object`.
    pub fn friendly(&self) -> String {
        match self {
            Self::Dynamic => "any type".to_owned(),
            Self::String | Self::Number | Self::Bool => self.to_string(),
            Self::List(element) => format!("list of {}", element.friendly()),
            Self::Set(element) => format!("set of {}", element.friendly()),
            Self::Map(element) => format!("map of {}", element.friendly()),
            Self::Tuple(_) => "tuple".to_owned(),
            Self::Object(_) => "object".to_owned(),
        }
    }
}

/// As a type constraint is written.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dynamic => f.write_str("any"),
            Self::String => f.write_str("string"),
            Self::Number => f.write_str("number"),
            Self::Bool => f.write_str("bool"),
            Self::List(element) => write!(f, "list({element})"),
            Self::Set(element) => write!(f, "set({element})"),
            Self::Map(element) => write!(f, "map({element})"),
            Self::Tuple(types) => {
                f.write_str("tuple([")?;
                for (at, ty) in types.iter().enumerate() {
                    let comma = if at == 0 { "" } else { ", " };
                    write!(f, "{comma}{ty}")?;
                }
                f.write_str("])")
            }
            Self::Object(attributes) => {
                f.write_str("object({")?;
                for (at, (name, ty)) in attributes.iter().enumerate() {
                    let comma = if at == 0 { "" } else { ", " };
                    write!(f, "{comma}{name} = {ty}")?;
                }
                f.write_str("})")
            }
        }
    }
}
