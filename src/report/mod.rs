//! Renders a frozen result: one file per format, all of them from the same [`Outcome`](crate::policy::Outcome).
//!
//! Nothing here filters, ranks or decides, and nothing looks at the environment, the clock or the terminal: `cli` says how
//! wide the page is and whether it may be coloured. What came from a repository goes through the mask before it is written.

mod auto;
pub mod catalogue;
pub mod catalogue_export;
pub mod catalogue_review;
mod concise;
mod console;
mod console_shape;
mod context;
mod declared;
mod diagnostic;
mod excerpt;
pub mod explain;
pub mod explain_fact;
mod foot;
mod format;
mod full;
mod grouped;
mod groups;
mod inspect;
mod inspect_explain;
mod inspect_service;
mod inspect_shape;
mod inspect_tree;
mod json;
mod json_shape;
mod leaving;
mod proposals;
pub mod resource_type;
pub mod service_page;
mod snippet;
mod statistics;
mod tag_places;
mod value_shape;
mod words;

pub use console::{Answer, console_json, console_schema, console_text};
pub use context::{Context, Part, PathStyle, RuleText, RuleTexts, Style, Tool};
pub use declared::Declared;
pub use diagnostic::{Canvas, Diagnostic, render_diagnostic};
pub use format::{Format, render};
pub use inspect::{InspectedRoot, View, inspect_schema};
pub use json::check_schema;
pub use proposals::proposed_roots;
pub use statistics::{statistics, timings};
pub use words::{number, plural};
