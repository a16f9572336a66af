//! Values as Terraform has them: types, conversion, numbers, sets, marks, unknowns with what is known of them.
//!
//! Nothing here knows about expressions or files. Collections keep a summary of what is inside, so that it need not be
//! walked to be known, and are bounded in weight and depth: what would be larger is unknown with a reason.

mod arithmetic;
mod constraint;
mod convert;
mod decimal;
mod equality;
mod error;
mod marks;
mod number;
mod order;
mod types;
mod unify;
mod unknown;
mod value;

pub use arithmetic::{log, parse_integer, pow};
pub use constraint::{AttributeConstraint, Constraint, Presence};
pub(crate) use convert::text_of;
pub use convert::{Conversion, ConvertError, conversion, convert, convert_beside_collection, convert_to, is_open};
pub use decimal::{NumberFormat, format_number};
pub use equality::equal;
pub use error::ErrorClass;
pub use marks::Marks;
pub use number::Number;
pub use types::{Name, Type};
pub use unify::unify;
pub use unknown::{Bound, Cause, Reason, Refinement, Unknown};
pub use value::{Data, Elements, Entries, Judged, PathStep, Value, normalized};
