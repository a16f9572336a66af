//! Rules on names.

mod label_case;
mod labels;
mod message;

use super::Entry;

/// The compiled rules of this group.
pub(super) const RULES: &[Entry] = &[("naming/label_case", || Box::new(label_case::LabelCase))];

/// Places of `naming { use { on = … } }` that are labels.
pub(super) const LABELS: &[&str] =
    &["resource", "data", "ephemeral", "module", "variable", "output", "local", "check", "provider_alias"];
