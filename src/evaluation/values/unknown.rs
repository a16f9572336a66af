//! Values that cannot be known from the text, why, and what is known of them all the same.

use std::fmt;
use std::sync::Arc;

use super::{ErrorClass, Name, Number, Type};
use crate::source::Span;

/// What holds of an unknown value whatever it turns out to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refinement {
    /// It is not null.
    pub is_not_null: bool,
    /// The text that it begins with; empty where nothing is known.
    pub prefix: Option<Name>,
    /// A number is at least, or if the flag says so more than, this.
    pub lower: Option<(Number, Bound)>,
    /// A number is at most, or if the flag says so less than, this.
    pub upper: Option<(Number, Bound)>,
    /// A list, set or map has at least so many elements.
    pub length_lower: usize,
    /// A list, set or map has at most so many elements.
    pub length_upper: Option<usize>,
}

/// Whether a bound belongs to the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// It does.
    Inclusive,
    /// It does not.
    Exclusive,
}

impl Refinement {
    /// One that only says that the value is not null.
    pub fn not_null() -> Self {
        Self { is_not_null: true, ..Self::default() }
    }

    /// One for a string that begins with some text, and so is not null.
    pub fn prefix(text: &str) -> Self {
        let prefix = (!text.is_empty()).then(|| Arc::from(text));
        Self { is_not_null: true, prefix, ..Self::default() }
    }
}

/// Why a value is not known.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The input variable has no value here: no default, and nobody passes one.
    Variable(String),
    /// The provider decides it: an attribute of a managed resource that the configuration does not set.
    Computed(String),
    /// It is read from the outside when Terraform runs: a data source, an ephemeral resource.
    Data(String),
    /// The output of a module that was not read.
    Module(String),
    /// `terraform.workspace`, which is named nowhere.
    Workspace,
    /// The function depends on time, chance or the machine.
    Function(String),
    /// The function reads a file that may not or cannot be read.
    File(String),
    /// `each`, `count` or an iterator, where the instances are not known.
    Instance(String),
    /// Terraform refuses the expression; the class of its error.
    Error(ErrorClass),
    /// A block that may or may not be there: `dynamic`.
    Dynamic,
    /// One of unmoor's own limits, by name.
    Limit(&'static str),
    /// A function or construct whose result Terraform leaves open too.
    Open,
    /// It stands for any element where a `for` has none, of which Terraform knows as little.
    AnyElement,
}

impl Reason {
    /// Whether the value may yet be one that somebody wrote in code, here or where it is called from. What a provider or the
    /// outside gives is not, nor a file that is not read, nor what a reference leads to that nothing declares.
    pub fn may_be_written(&self) -> bool {
        !matches!(
            self,
            Self::Computed(_)
                | Self::Data(_)
                | Self::Error(_)
                | Self::File(_)
                | Self::Function(_)
                | Self::Open
                | Self::AnyElement
        )
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(name) => write!(f, "it depends on `var.{name}`"),
            Self::Computed(reference) => write!(f, "the provider decides `{reference}`"),
            Self::Data(reference) => write!(f, "it is read from `{reference}` at plan time"),
            Self::Module(reference) => write!(f, "`{reference}` comes from a module that is not here"),
            Self::Workspace => f.write_str("it depends on `terraform.workspace`"),
            Self::Function(name) if name.contains('.') => write!(f, "`{name}` depends on the machine"),
            Self::Function(name) => write!(f, "`{name}()` depends on time, chance or the machine"),
            Self::File(path) => write!(f, "the file `{path}` was not read"),
            Self::Instance(reference) => write!(f, "it depends on `{reference}`, whose instances are not known"),
            Self::Error(class) => write!(f, "Terraform refuses the expression ({class})"),
            Self::Dynamic => f.write_str("a `dynamic` block decides it"),
            Self::Limit(limit) => write!(f, "the limit on {limit} was reached"),
            Self::Open | Self::AnyElement => f.write_str("it is computed"),
        }
    }
}

/// A reason and the place that it is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cause {
    /// Why.
    pub reason: Reason,
    /// Where; nowhere for values that come from outside the files.
    pub span: Option<Span>,
}

impl Cause {
    /// A cause at a place.
    pub fn at(reason: Reason, span: Span) -> Arc<Self> {
        Arc::new(Self { reason, span: Some(span) })
    }

    /// A cause without a place.
    pub fn nowhere(reason: Reason) -> Arc<Self> {
        Arc::new(Self { reason, span: None })
    }
}

/// A value that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// Its type, as far as it shows.
    pub ty: Type,
    /// What is known of it.
    pub refinement: Refinement,
    /// Why it is not known, and where that comes from.
    pub cause: Arc<Cause>,
}
