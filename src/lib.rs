//! unmoor reads Terraform and OpenTofu configuration, says what is wrong with it, and what holds it to one cloud.
//!
//! The modules are layers. Each uses only those before it (the table of allowed edges is in `tests/it/tidy.rs`):
//!
//! ```text
//! source → findings → syntax → settings → configuration → facts → evaluation → services → rules → policy → report → cli
//! ```
//!
//! `ARCHITECTURE.md` tells what each is for and how data flows through them.

pub mod cli;
pub mod configuration;
pub mod evaluation;
pub mod facts;
pub mod findings;
pub mod policy;
pub mod report;
pub mod rules;
pub mod services;
pub mod settings;
pub mod source;
pub mod syntax;
