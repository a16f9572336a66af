//! Rules on separation.

use super::Entry;

/// The compiled rules of this group.
pub(super) const RULES: &[Entry] = &[];
