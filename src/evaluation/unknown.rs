//! Values that cannot be known from the text, and what is known of them all the same.

use std::fmt;

use super::OriginId;

/// A type, as far as the expression gives one away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// Anything.
    Dynamic,
    /// `string`
    String,
    /// `number`
    Number,
    /// `bool`
    Bool,
    /// A list, set or tuple.
    Sequence,
    /// A map or object.
    Mapping,
}

/// What holds of an unknown value whatever it turns out to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refinement {
    /// It is not null.
    pub is_not_null: bool,
    /// The text that it begins with.
    pub prefix: Option<String>,
}

/// Why a value is not known.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It depends on what this reference means, such as `var.tags`.
    Reference(String),
    /// It is the result of this function.
    Call(String),
    /// It is the result of an operator, a condition, a `for` or a splat over parts that are not evaluated.
    Expression,
    /// The text there is no expression.
    Invalid,
    /// A block that may or may not be there: `dynamic`.
    Dynamic,
    /// One of unmoor's own limits, by name.
    Limit(&'static str),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reference(reference) => write!(f, "it depends on `{reference}`"),
            Self::Call(name) => write!(f, "it is the result of `{name}()`"),
            Self::Expression => f.write_str("it is computed"),
            Self::Invalid => f.write_str("the expression could not be read"),
            Self::Dynamic => f.write_str("a `dynamic` block decides it"),
            Self::Limit(limit) => write!(f, "the limit on {limit} was reached"),
        }
    }
}

/// A value that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// Its type, as far as it shows.
    pub ty: Type,
    /// What is known of it.
    pub refinement: Refinement,
    /// Why it is not known.
    pub reason: Reason,
    /// Where the unknown comes from.
    pub origin: OriginId,
}
