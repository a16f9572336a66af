//! Rules on secrets in the open.
//!
//! Both rules come from one search (`search`, `walk`): a sensitive argument, or a name that says so, with a literal
//! value; or a text that has the form of a credential (`credential`). What the value looks like (`value`, `part`) and
//! whether Terraform is told to ignore changes of it decides which rule it is. Arguments with references are looked at by
//! their values too (`evaluated`), in the module by itself and, where that does not decide, in every root.

mod by_path;
mod credential;
mod evaluated;
mod literal_secret;
mod message;
mod name;
mod part;
mod placeholder_secret;
mod search;
mod value;
mod walk;

use super::Entry;

pub use evaluated::SecretPlace;
pub(super) use search::{Search, search};

/// The compiled rules of this group.
pub(super) const RULES: &[Entry] = &[
    ("secrets/literal_secret", || Box::new(literal_secret::LiteralSecret)),
    ("secrets/placeholder_secret", || Box::new(placeholder_secret::PlaceholderSecret)),
];
