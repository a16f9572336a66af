//! Rules on naming.

use super::Entry;

/// The compiled rules of this group.
pub(super) const RULES: &[Entry] = &[];

/// Places of `naming { use { on = … } }` that are labels.
pub(super) const LABELS: &[&str] =
    &["resource", "data", "ephemeral", "module", "variable", "output", "local", "check", "provider_alias"];
