//! Rules on code that is hard to trust tomorrow.

mod duplicate_key;
mod environment_literal;
mod floating_image;
mod image;
mod image_inputs;
mod message;
mod unpinned_module;

use super::Entry;

/// The compiled rules of this group.
pub(super) const RULES: &[Entry] = &[
    ("hygiene/duplicate_key", || Box::new(duplicate_key::DuplicateKey)),
    ("hygiene/environment_literal", || Box::new(environment_literal::EnvironmentLiteral)),
    ("hygiene/floating_image", || Box::new(floating_image::FloatingImage)),
    ("hygiene/unpinned_module", || Box::new(unpinned_module::UnpinnedModule)),
];
