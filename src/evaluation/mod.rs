//! From expressions to values, and to what is known of values that cannot be known.
//!
//! ```text
//! syntax tree ─► expression::Frame ─► values::Value ─► Judged, for rules
//!                   │ what references mean: expression::Scope
//!                   ▼
//!                modules::RootEvaluation: variables, locals, outputs, calls, resources of one root in one environment,
//!                each worked out when it is first asked for
//! ```
//!
//! [`values`] knows nothing of expressions, [`expression`] nothing of modules. Evaluating never fails: what Terraform
//! would refuse is an unknown with a reason, and a diagnostic at its place. Values carry no places; where one comes from
//! is found by walking the way again ([`modules::RootEvaluation::trail`]).

mod expansion;
pub mod expression;
mod functions;
mod instance;
mod json;
pub mod modules;
pub mod values;
mod view;

pub use expansion::{Address, Evaluated, InstanceKey, ModuleTree, module_trees};
pub use instance::{Argument, Instance, Location};
pub use json::{Sensitive, number_json, quoted, shown_type, type_json, value_json};
pub use values::{Cause, Judged, Reason, Unknown, Value};
pub use view::Evaluator;
