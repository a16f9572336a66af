//! Features: what of a service, where it is used, changes how the service fits; and questions that Terraform cannot answer.

use super::{Class, Target, matches};

/// Something about a resource that changes how its service fits elsewhere.
#[derive(Debug, PartialEq, Eq)]
pub struct Feature {
    /// Its id inside the service, in `snake_case`.
    pub id: &'static str,
    /// What it is called in a sentence.
    pub title: &'static str,
    /// The resource types that it is looked for on; `*` at the end stands for any rest. Empty where it hangs on an answer
    /// alone.
    pub types: &'static [&'static str],
    /// A Terraform expression over one resource instance (`self`, `type`) that is true where the feature is used. Without
    /// one, every instance of those types uses it.
    pub condition: Option<&'static str>,
    /// The answer that it needs.
    pub ask: Option<Ask>,
    /// The class that it gives, better or worse than the service's own.
    pub class: Option<Class>,
    /// The work that it adds.
    pub add: Option<Addition>,
    /// Facets that it raises, by their place in [`super::FACETS`].
    pub facets: &'static [(usize, u8)],
    /// The targets on which it counts; empty for all.
    pub targets: &'static [Target],
    /// Why, as a fragment.
    pub because: &'static str,
}

/// An answer of people that a feature hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The id of the question.
    pub question: &'static str,
    /// The answer with which the feature holds.
    pub equals: bool,
}

/// A question that only people can answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Question {
    /// Its id, of which there is one in the whole catalogue.
    pub id: &'static str,
    /// What to ask, as a sentence.
    pub text: &'static str,
}

/// How much work a feature adds once it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Addition {
    /// A day or so.
    Small,
    /// A week or so.
    Medium,
    /// A month or so.
    Large,
}

impl Addition {
    /// The letter for it in the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Small => "S",
            Self::Medium => "M",
            Self::Large => "L",
        }
    }

    /// The word for it in a sentence.
    pub fn title(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }
}

impl Feature {
    /// Whether it is looked for on a resource type.
    pub fn is_of_type(&self, resource_type: &str) -> bool {
        self.types.iter().any(|pattern| matches(pattern, resource_type))
    }

    /// The arguments that its condition looks at, by the name after `self`; sorted.
    pub fn arguments(&self) -> Vec<&'static str> {
        let condition = self.condition.unwrap_or("");
        let rests = condition.match_indices("self.").filter_map(|(at, found)| condition.get(at + found.len()..));
        let is_end = |c: char| !c.is_ascii_alphanumeric() && c != '_';
        let mut names: Vec<&str> = rests.filter_map(|rest| rest.split(is_end).next()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The class that it gives on a target, if any.
    pub fn class_on(&self, target: Target) -> Option<Class> {
        self.class.filter(|_| self.targets.is_empty() || self.targets.contains(&target))
    }
}

/// The class of a resource on a target: the service's own, or the worst that the features in use there give.
pub fn class_with<'f>(own: Class, features: impl IntoIterator<Item = &'f Feature>, target: Target) -> Class {
    features.into_iter().filter_map(|feature| feature.class_on(target)).max().unwrap_or(own)
}
