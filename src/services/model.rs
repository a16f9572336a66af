//! What a catalogue entry says.

use std::fmt;

use super::feature::{Feature, Question};

/// Where an estate could go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// Amazon Web Services.
    Aws,
    /// Microsoft Azure.
    Azure,
    /// Google Cloud.
    Google,
    /// Oracle Cloud Infrastructure.
    Oci,
    /// A private cloud on OpenStack.
    Openstack,
    /// Kubernetes with open-source software.
    Kubernetes,
}

impl Target {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Aws, Self::Azure, Self::Google, Self::Oci, Self::Openstack, Self::Kubernetes];

    /// Those that a class is shown over when no target is named.
    pub const USUAL: [Self; 4] = [Self::Aws, Self::Azure, Self::Google, Self::Kubernetes];

    /// The word for it in settings and ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::Azure => "azure",
            Self::Google => "google",
            Self::Oci => "oci",
            Self::Openstack => "openstack",
            Self::Kubernetes => "kubernetes",
        }
    }

    /// Its name in a sentence.
    pub fn title(self) -> &'static str {
        match self {
            Self::Aws => "AWS",
            Self::Azure => "Azure",
            Self::Google => "Google Cloud",
            Self::Oci => "Oracle Cloud",
            Self::Openstack => "OpenStack",
            Self::Kubernetes => "Kubernetes",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.as_str() == word)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How a service fits a target, from the easiest to the hardest move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// It creates nothing at a cloud provider.
    Neutral,
    /// Wiring of another resource, without interface or state of its own.
    Glue,
    /// The same client works there after a change of endpoint and credentials.
    Same,
    /// The same open engine is sold there; state moves with the engine's own tools.
    Engine,
    /// Infrastructure code and operations change, applications do not.
    Commodity,
    /// Applications change, inside an adapter.
    Rewrite,
    /// Nothing there has the same model: a redesign, or an exception.
    Unique,
    /// It is not known, which costs the most.
    Opaque,
}

impl Class {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Neutral,
        Self::Glue,
        Self::Same,
        Self::Engine,
        Self::Commodity,
        Self::Rewrite,
        Self::Unique,
        Self::Opaque,
    ];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Glue => "glue",
            Self::Same => "same",
            Self::Engine => "engine",
            Self::Commodity => "commodity",
            Self::Rewrite => "rewrite",
            Self::Unique => "unique",
            Self::Opaque => "opaque",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.as_str() == word)
    }

    /// Whether moving it changes applications, or cannot be told.
    pub fn is_proprietary(self) -> bool {
        matches!(self, Self::Rewrite | Self::Unique | Self::Opaque)
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How sure a judgement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// No source was read.
    Low,
    /// A source says it in general, or with reserve.
    Medium,
    /// A named source says it.
    High,
}

impl Confidence {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// What a resource type is to its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A thing to move.
    Unit,
    /// Wiring of such a thing.
    Glue,
}

/// A service of a supplier.
#[derive(Debug, PartialEq, Eq)]
pub struct Service {
    /// `cloud.family[.part]`.
    pub id: &'static str,
    /// The supplier's name for it.
    pub title: &'static str,
    /// Resource types that are units of it; `*` at the end stands for any rest.
    pub matches: &'static [&'static str],
    /// Resource types that are wiring of it.
    pub glue: &'static [&'static str],
    /// IAM action prefixes.
    pub actions: &'static [&'static str],
    /// Service principals.
    pub principals: &'static [&'static str],
    /// What workloads speak to it.
    pub speaks: &'static [&'static str],
    /// Whether it holds data.
    pub is_stateful: bool,
    /// Data gravity, identity, network, operations, contract: 0 to 3 each.
    pub facets: [u8; 5],
    /// Treatments to think of, the likeliest first.
    pub treat: &'static [&'static str],
    /// One for each target but its own cloud.
    pub fits: &'static [Fit],
    /// What of it, where it is used, changes how it fits.
    pub features: &'static [Feature],
    /// What only people can answer.
    pub questions: &'static [Question],
    /// What the fits rest on.
    pub sources: &'static [Source],
}

/// How a service fits one target.
#[derive(Debug, PartialEq, Eq)]
pub struct Fit {
    /// The target.
    pub target: Target,
    /// Its class there.
    pub class: Class,
    /// What it would become.
    pub to: Option<&'static str>,
    /// What would be missing, in a line.
    pub gap: Option<&'static str>,
    /// Id of the source that says so.
    pub source: Option<&'static str>,
    /// How sure it is.
    pub confidence: Confidence,
    /// When somebody last looked, `YYYY-MM-DD`.
    pub reviewed: &'static str,
}

/// Something that was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its id inside the service.
    pub id: &'static str,
    /// Title and place.
    pub title: &'static str,
    /// When it was read, `YYYY-MM-DD`.
    pub read: &'static str,
    /// What it says that matters.
    pub says: &'static str,
}

impl Service {
    /// The cloud or provider that it belongs to: the first part of its id.
    pub fn cloud(&self) -> &'static str {
        self.id.split('.').next().unwrap_or(self.id)
    }

    /// The service family: the first two parts of its id.
    pub fn family(&self) -> &'static str {
        let mut dots = self.id.match_indices('.').map(|(at, _)| at);
        dots.nth(1).and_then(|end| self.id.get(..end)).unwrap_or(self.id)
    }

    /// The fit for a target; none for its own cloud.
    pub fn fit(&self, target: Target) -> Option<&'static Fit> {
        self.fits.iter().find(|fit| fit.target == target)
    }

    /// The best and the worst class over some targets, its own cloud left out.
    pub fn class_range(&self, targets: &[Target]) -> Option<(Class, Class)> {
        let classes = || targets.iter().filter_map(|&target| self.fit(target)).map(|fit| fit.class);
        Some((classes().min()?, classes().max()?))
    }
}
