//! What a rule's file under `rules/` says of it.

use crate::findings::Level;

/// How settled a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// New: its findings are still being read one by one.
    Preview,
    /// Settled.
    Stable,
    /// On its way out.
    Deprecated,
}

impl Status {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Preview => "preview",
            Self::Stable => "stable",
            Self::Deprecated => "deprecated",
        }
    }
}

/// Whether an example breaks its rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExampleKind {
    /// The rule fires on it.
    Bad,
    /// It does not.
    Good,
}

/// An example of a rule, which is run as a test.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// Bad or good.
    pub kind: ExampleKind,
    /// What it shows, where that is not plain.
    pub title: Option<&'static str>,
    /// The name of its file.
    pub file: &'static str,
    /// Its text.
    pub source: &'static str,
    /// The `unmoor.hcl` beside it, if it needs one.
    pub settings: Option<&'static str>,
}

/// A rule's declaration.
#[derive(Debug, PartialEq, Eq)]
pub struct Declaration {
    /// `group/rule`.
    pub id: &'static str,
    /// Its level with no settings; none where it is off.
    pub level: Option<Level>,
    /// Its level once settings give it something to hold code against; none where that changes nothing.
    pub configured_level: Option<Option<Level>>,
    /// The version that brought it.
    pub since: &'static str,
    /// How settled it is.
    pub status: Status,
    /// What is wrong, in a sentence.
    pub summary: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// What speaks against the rule.
    pub drawbacks: &'static str,
    /// What its findings are called when they are counted: one, and several.
    pub counted: (&'static str, &'static str),
    /// Former names.
    pub aliases: &'static [&'static str],
    /// Settings that it reads, with what each does.
    pub options: &'static [(&'static str, &'static str)],
    /// Examples.
    pub examples: &'static [Example],
}

impl Declaration {
    /// The part before the slash.
    pub fn group(&self) -> &'static str {
        self.id.split('/').next().unwrap_or("")
    }
}
