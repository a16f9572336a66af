//! Marks that travel with values.

use std::ops::{BitOr, BitOrAssign};

/// What Terraform remembers of a value beside the value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Marks(u8);

impl Marks {
    /// None.
    pub const NONE: Self = Self(0);
    /// It is not shown.
    pub const SENSITIVE: Self = Self(1);
    /// It is not kept in state or plan.
    pub const EPHEMERAL: Self = Self(2);

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of those are there.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether what has them is not to be shown.
    pub fn is_sensitive(self) -> bool {
        self.contains(Self::SENSITIVE)
    }

    /// These without those.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl BitOr for Marks {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Marks {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}
