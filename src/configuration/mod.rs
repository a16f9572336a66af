//! Terraform's own nouns: what the files of a module folder declare.
//!
//! [`Configuration::build`] groups files into modules, merges override files, follows local and installed module calls
//! and tells root modules from the rest. Declarations borrow the syntax trees; nothing is evaluated here, and nothing
//! fails: what is no known block becomes a [`Diagnostic`].

mod arguments;
mod declarations;
mod graph;
mod lock_file;
mod module;
mod module_source;
mod sources;
mod version;

pub use arguments::Arguments;
pub use declarations::{
    Backend, Check, Import, InputVariable, LocalValue, Mode, ModuleCall, Moved, OutputValue, ProviderConfiguration,
    ProviderRequirement, Removed, Resource, TerraformBlock,
};
pub use graph::{CallTarget, Configuration, InstalledModules, MissingModule};
pub use lock_file::{LockFile, LockedProvider};
pub use module::{Diagnostic, Module, ModuleId};
pub use module_source::{GitReference, ModuleSource};
pub use sources::{Sources, parse};
pub use version::{Constraint, Pin};
