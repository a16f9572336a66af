//! How long names may be and what they are made of, as people read it in the providers' own documentation.

use super::blob::text;
use super::tables;

/// The limit of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameLimit {
    /// The fewest characters.
    pub min: Option<usize>,
    /// The most characters.
    pub max: Option<usize>,
    /// What the whole name matches, as a regular expression.
    pub pattern: Option<&'static str>,
    /// Whether only small letters are taken.
    pub is_lower_case: bool,
    /// In what the name is the only one of its kind: `global`, `account`, `region`, `parent`.
    pub unique: Option<&'static str>,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
}

/// The vetted limit of an argument that sets a name.
pub fn name_limit(resource_type: &str, argument: &str) -> Option<NameLimit> {
    let row = tables::LIMITS.of([resource_type, argument]).next()?;
    let [_, _, min, max, pattern, case, unique, source, read] = row.map(text);
    let some = |cell: &'static str| Some(cell).filter(|cell| *cell != "-");
    Some(NameLimit {
        min: min.parse().ok(),
        max: max.parse().ok(),
        pattern: some(pattern),
        is_lower_case: case == "lower",
        unique: some(unique),
        source,
        read,
    })
}
