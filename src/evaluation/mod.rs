//! From expressions to values, and to what is known of values that cannot be known.
//!
//! Today literals, collections and templates of literals are evaluated; every reference and call is an [`Unknown`] with
//! its reason and whatever is known of it, such as the literal text that a template begins with. The types are the final
//! ones: scopes, functions and the module tree are to be filled in behind [`Evaluator`] without changing what rules see.
//!
//! Way of the data: syntax tree → [`Evaluator::evaluate`] → [`Value`] with an [`OriginId`] → [`Judged`] for rules.
//! Evaluation never fails; what is wrong becomes an unknown with a reason.

mod evaluator;
mod expansion;
mod instance;
mod origin;
mod unknown;
mod value;

pub use evaluator::Evaluator;
pub use expansion::{Address, Expansion, InstanceKey, ModuleTree, expansion_of, module_trees};
pub use instance::{Argument, Instance, Location};
pub use origin::{Origin, OriginId, Step};
pub use unknown::{Reason, Refinement, Type, Unknown};
pub use value::{Data, Entry, Judged, Number, Value};
