//! Rules on keeping infrastructure apart from applications.

mod application_code;
mod message;

use super::Entry;

/// The compiled rules of this group.
pub(super) const RULES: &[Entry] = &[("separation/application_code", || Box::new(application_code::ApplicationCode))];
