//! Rules on secrets in the open.
//!
//! Both rules come from one search (`search`): a sensitive argument, or a name that says so, with a literal value. What
//! the value looks like (`value`) and whether Terraform is told to ignore changes of it decides which rule it is.

mod literal_secret;
mod message;
mod name;
mod placeholder_secret;
mod search;
mod value;

use super::Entry;

pub(super) use search::{Search, search};

/// The compiled rules of this group.
pub(super) const RULES: &[Entry] = &[
    ("secrets/literal_secret", || Box::new(literal_secret::LiteralSecret)),
    ("secrets/placeholder_secret", || Box::new(placeholder_secret::PlaceholderSecret)),
];
