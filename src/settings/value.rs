//! Literal values with their places, and the expressions that are kept unevaluated.

use std::borrow::Cow;
use std::sync::Arc;

use crate::source::Span;
use crate::syntax::{Expr, Language, Tree};

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Nobody set it.
    Default,
    /// It is written here.
    Written(Span),
}

/// A value with the place that it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub place: Place,
}

impl Place {
    /// The span, unless it is a default.
    pub fn span(self) -> Option<Span> {
        match self {
            Self::Default => None,
            Self::Written(span) => Some(span),
        }
    }
}

impl<T> Sourced<T> {
    /// A value that is written at a place.
    pub fn written(value: T, span: Span) -> Self {
        Self { value, place: Place::Written(span) }
    }

    /// A value that nobody set.
    pub fn default(value: T) -> Self {
        Self { value, place: Place::Default }
    }

    /// The place, unless it is a default.
    pub fn span(&self) -> Option<Span> {
        self.place.span()
    }

    /// Another value of the same place.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Sourced<U> {
        Sourced { value: convert(self.value), place: self.place }
    }

    /// Another value of the same place, if there is one.
    pub fn and_then<U>(self, convert: impl FnOnce(T) -> Option<U>) -> Option<Sourced<U>> {
        let place = self.place;
        convert(self.value).map(|value| Sourced { value, place })
    }
}

/// A literal value of the settings.
#[derive(Clone, Debug)]
pub enum Literal {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Sourced<Literal>>),
    /// A map, in the order of the text; no key comes twice.
    Map(Vec<(Sourced<String>, Sourced<Literal>)>),
    /// An expression that is not evaluated here.
    Expression(SettingsExpr),
}

impl Literal {
    /// What it is, for a message: reads well after "is".
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a bool",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a map",
            Self::Expression(_) => "an expression",
        }
    }

    /// Its text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one that fits.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Number(text) => text.parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        }
    }

    /// Its elements; none if it is no list.
    pub fn elements(&self) -> &[Sourced<Self>] {
        match self {
            Self::List(elements) => elements,
            _ => &[],
        }
    }

    /// Its keys and values; none if it is no map.
    pub fn pairs(&self) -> &[(Sourced<String>, Sourced<Self>)] {
        match self {
            Self::Map(pairs) => pairs,
            _ => &[],
        }
    }
}

/// A Terraform expression in the settings. It keeps its file's tree alive.
#[derive(Clone)]
pub struct SettingsExpr {
    tree: Arc<Tree>,
    id: u32,
    /// The value that it is written in: in JSON the text around `${…}`, else the expression itself.
    written: u32,
}

impl SettingsExpr {
    /// Keeps an expression of that tree, which is or stands in the value `written`.
    pub(super) fn new(tree: &Arc<Tree>, expr: Expr<'_>, written: Expr<'_>) -> Self {
        Self { tree: Arc::clone(tree), id: expr.id(), written: written.id() }
    }

    /// The expression.
    pub fn expr(&self) -> Expr<'_> {
        self.tree.expr(self.id)
    }

    /// The tree that it belongs to.
    pub fn tree(&self) -> &Arc<Tree> {
        &self.tree
    }

    /// Its text in HCL's own syntax.
    pub fn source(&self) -> Cow<'_, str> {
        let written = self.tree.expr(self.written).source();
        if self.tree.language() == Language::Native {
            return Cow::Borrowed(written);
        }
        let text: Result<String, _> = serde_json::from_str(written);
        match text.as_deref().map(|text| text.strip_prefix("${").and_then(|text| text.strip_suffix('}'))) {
            Ok(Some(inner)) => Cow::Owned(inner.trim().to_owned()),
            // A JSON number, bool or null means the same in HCL.
            Ok(None) | Err(_) => Cow::Borrowed(written),
        }
    }

    /// Where it is written.
    pub fn span(&self) -> Span {
        self.tree.expr(self.written).span()
    }
}

impl std::fmt::Debug for SettingsExpr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.expr().fmt(f)
    }
}
