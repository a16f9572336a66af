//! How names are built: the words that they are made of, the formats that join them, and reading a name by a format.
//!
//! A name can often be read in several ways; all are given, and a name conforms if any of them does. What a reading means
//! for a resource is for the naming rules to say.

mod ambiguity;
mod case;
mod format;
mod pattern;
mod readings;

pub use case::Case;
pub use format::{FormatPart, TokenFormat};
pub use pattern::Pattern;
pub use readings::{NameContext, Reading, Readings, TokenKind, Vocabulary};

pub(super) use ambiguity::clash_of_open_tokens;
