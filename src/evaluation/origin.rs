//! Where values were written, and by which steps they came.

use crate::source::Span;

/// An origin: an index into the table of the [`Evaluator`](super::Evaluator) that made the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OriginId(pub u32);

/// What a place did to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The value is written there.
    Literal,
    /// It is put together there: a template, a collection, an operation.
    Made,
    /// It is referred to there.
    Reference,
}

/// One step on the way of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A place in a file.
    At {
        /// Where.
        span: Span,
        /// What happened there.
        step: Step,
        /// The step before.
        from: Option<OriginId>,
    },
    /// It came in through an input variable of the module; resolved through the call when a trail is printed.
    Input {
        /// The variable's name, interned by the module: its position among the declared ones.
        variable: u32,
    },
}
