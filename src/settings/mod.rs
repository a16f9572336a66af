//! Settings: what people tell unmoor in `unmoor.hcl` or `unmoor.json`.
//!
//! The grammar is one table, `grammar`. A file is read by it into blocks of checked literals, blocks of all files are
//! merged by its rules, and the merged blocks become the typed [`Settings`]. Which rules, resource types and services
//! exist is not known here; the layers that know them check the names that [`Settings`] hands out.

mod build;
mod checks;
mod error;
mod file;
mod globs;
pub mod grammar;
mod label;
mod literal;
mod load;
mod merge;
mod model;
pub mod naming;
mod path;
mod reference;
mod resolve;
mod schema;
mod section;
mod selector;
mod shape;
mod show;
mod suggest;
mod validate;
mod value;
mod write;

pub use error::{SettingsError, SettingsErrors, SettingsNote};
pub use file::{GivenFile, declares_root};
pub use globs::{NameGlobs, Reach};
pub use load::{Choice, FILE_NAMES, Request, SettingsTree, load};
pub use model::{
    Accept, Account, AccountOwner, Check, CheckExample, Environment, ExampleKind, Fit, Format, FormatKind, FormatUse,
    KeyStatement, Layout, ModuleSettings, MustPass, Naming, Pinned, Portability, Presence, RootSettings, RuleLevel,
    RuleSettings, RuleStatement, Settings, System, TagHome, TagKey, TagValues, Tagging, Token, Unmoor, ValueCase,
};
pub use reference::reference_markdown;
pub use resolve::RootBinding;
pub use schema::schema;
pub use selector::{AddressGlobs, Selector, Subject};
pub use show::show;
pub use suggest::{nearest, suggest};
pub use value::{Literal, Place, SettingsExpr, Sourced};
pub use write::quoted;
