//! Resource types, data source types and ephemeral resource types of providers: what they are called, what can be set,
//! what takes tags and the name.
//!
//! The tables are made by `make catalogue` from packages that were generated from the providers' own schemas.

use std::fmt;

use super::blob::{list, text};
use super::tables;

/// What is known of a name that stands where a type stands.
#[derive(Clone, Copy, Debug)]
pub enum Lookup {
    /// The type.
    Known(ResourceType),
    /// The provider is known, and has no such type: it is newer than the tables, older than them, or misspelt.
    UnknownType(Provider),
    /// Nothing is known of a provider whose types begin like this.
    UnknownProvider,
}

/// Which block declares a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A data source: `data`.
    Data,
    /// An ephemeral resource: `ephemeral`.
    Ephemeral,
    /// A managed resource: `resource`.
    Resource,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Resource, Self::Data, Self::Ephemeral];

    /// The word of the block.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Ephemeral => "ephemeral",
            Self::Resource => "resource",
        }
    }

    /// What such a type is called in a sentence, with its article.
    pub fn title(self) -> &'static str {
        match self {
            Self::Data => "a data source",
            Self::Ephemeral => "an ephemeral resource type",
            Self::Resource => "a resource type",
        }
    }
}

/// A provider, as it was when the tables were made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Provider {
    record: [u32; 6],
}

impl Provider {
    fn at(number: u32) -> Self {
        Self { record: tables::PROVIDERS.get(usize::try_from(number).unwrap_or(usize::MAX)) }
    }

    fn cell(&self, column: usize) -> Option<&'static str> {
        self.record.get(column).map(|number| text(*number)).filter(|cell| *cell != "-")
    }

    /// What it is usually called: `aws`, `google-beta`.
    pub fn name(&self) -> &'static str {
        self.cell(0).unwrap_or("")
    }

    /// Its place in Terraform's registry: `hashicorp/aws`.
    pub fn address(&self) -> Option<&'static str> {
        self.cell(1)
    }

    /// The version that was read.
    pub fn version(&self) -> Option<&'static str> {
        self.cell(2)
    }

    /// Whether it is known which of its arguments are sensitive.
    pub fn knows_sensitive(&self) -> bool {
        self.cell(3) == Some("known")
    }

    /// What its table was made from.
    pub fn source(&self) -> &'static str {
        self.cell(4).unwrap_or("")
    }

    /// When that was read, `YYYY-MM-DD`.
    pub fn read(&self) -> &'static str {
        self.cell(5).unwrap_or("")
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A type and all that is known of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ResourceType {
    record: [u32; 12],
}

impl fmt::Debug for ResourceType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind().as_str(), self.name())
    }
}

/// An argument that takes tags or labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TagArgument {
    /// Its path in the block: `tags`, `metadata.labels`.
    pub path: &'static str,
    /// How tags are written in it.
    pub form: TagForm,
}

/// How tags are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagForm {
    /// `tags = { Team = "data" }`.
    Map,
    /// `tag { key = "Team" … }`.
    Blocks,
    /// `tags = [{ key = "Team", value = "data" }]`.
    Objects,
    /// `tags = ["team:data"]`.
    List,
}

impl TagForm {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Blocks => "blocks",
            Self::Objects => "objects",
            Self::List => "list",
        }
    }
}

/// An argument of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeArgument {
    /// Its name.
    pub name: &'static str,
    /// What it takes: `string`, `number`, `bool`, `any`, `block`, `object`, `list(…)`, `map(…)`; a list may be a set.
    pub shape: &'static str,
    /// Whether it must be set.
    pub is_required: bool,
}

impl ResourceType {
    fn number(&self, column: usize) -> u32 {
        self.record.get(column).copied().unwrap_or(0)
    }

    fn some(&self, column: usize) -> Option<&'static str> {
        Some(text(self.number(column))).filter(|cell| !cell.is_empty())
    }

    /// Its name: `aws_sqs_queue`.
    pub fn name(&self) -> &'static str {
        text(self.number(0))
    }

    /// Which block declares it.
    pub fn kind(&self) -> Kind {
        match self.number(1) >> 24 {
            0 => Kind::Data,
            1 => Kind::Ephemeral,
            _ => Kind::Resource,
        }
    }

    /// Whose it is.
    pub fn provider(&self) -> Provider {
        Provider::at(self.number(1) >> 8 & 0xffff)
    }

    /// The last version that was seen to have it, where the newest has it no more.
    pub fn retired(&self) -> Option<&'static str> {
        self.some(2)
    }

    /// The arguments that take tags or labels of the resource itself, the main one first; none if it cannot be tagged.
    pub fn tags(&self) -> impl Iterator<Item = TagArgument> {
        list(self.number(3)).filter_map(tag_argument)
    }

    /// The arguments that take tags of what it makes beside itself, such as volumes.
    pub fn nested_tags(&self) -> impl Iterator<Item = TagArgument> {
        list(self.number(4)).filter_map(tag_argument)
    }

    /// Whether tags of the provider configuration are added to its own.
    pub fn has_provider_defaults(&self) -> bool {
        self.number(1) & 1 != 0
    }

    /// The argument that sets the name that the cloud sees.
    pub fn name_argument(&self) -> Option<&'static str> {
        self.some(5)
    }

    /// The argument that sets only how that name begins.
    pub fn name_prefix_argument(&self) -> Option<&'static str> {
        self.some(6)
    }

    /// What a machine found of the length and characters of the name, `1..80 [a-z]+`: advice, not ground for a finding.
    pub fn advised_limit(&self) -> Option<&'static str> {
        self.some(7)
    }

    /// Arguments at its top level that the provider's schema marks as sensitive; nothing if that is not known.
    pub fn schema_sensitive(&self) -> Option<impl Iterator<Item = &'static str>> {
        (self.number(1) & 4 == 0).then(|| list(self.number(8)))
    }

    /// Arguments that the provider's schema marks as deprecated, as far as that is known.
    pub fn deprecated(&self) -> impl Iterator<Item = &'static str> {
        list(self.number(9))
    }

    /// Whether people read something of its secrets: rows of `sensitive.tsv`, rows of `public.tsv`.
    pub(super) fn has_rows_of_secrets(&self) -> (bool, bool) {
        (self.number(1) & 8 != 0, self.number(1) & 16 != 0)
    }

    /// Where it was read: what most of the provider's types were read from, or another package or page.
    pub fn source(&self) -> &'static str {
        self.some(11).unwrap_or_else(|| self.provider().source())
    }

    /// Whether it is a type of the provider's version that was read.
    pub fn is_of_version(&self) -> bool {
        self.some(11).is_none()
    }

    /// Whether its arguments are known, and not only its name.
    pub fn has_arguments(&self) -> bool {
        self.number(1) & 2 == 0
    }

    /// Its arguments by name, as far as they are known.
    pub fn arguments(&self) -> impl Iterator<Item = TypeArgument> {
        list(self.number(10)).filter_map(|cell| {
            let (name, shape) = cell.split_once(':')?;
            let is_required = shape.ends_with('!');
            Some(TypeArgument { name, shape: shape.trim_end_matches('!'), is_required })
        })
    }

    /// The argument of that name.
    pub fn argument(&self, name: &str) -> Option<TypeArgument> {
        self.arguments().find(|argument| argument.name == name)
    }
}

fn tag_argument(cell: &'static str) -> Option<TagArgument> {
    let (path, form) = cell.split_once(':')?;
    let form = match form {
        "map" => TagForm::Map,
        "blocks" => TagForm::Blocks,
        "objects" => TagForm::Objects,
        _ => TagForm::List,
    };
    Some(TagArgument { path, form })
}

/// What is known of a type. Where two providers have it, as `google` and `google-beta` do, the first is told.
pub fn resource_type(kind: Kind, name: &str) -> Lookup {
    match types_named(name).find(|known| known.kind() == kind) {
        Some(known) => Lookup::Known(known),
        None => providers_of(name).next().map_or(Lookup::UnknownProvider, Lookup::UnknownType),
    }
}

/// The type, if it is known.
pub fn known_type(kind: Kind, name: &str) -> Option<ResourceType> {
    match resource_type(kind, name) {
        Lookup::Known(known) => Some(known),
        Lookup::UnknownType(_) | Lookup::UnknownProvider => None,
    }
}

/// All types of that name, of every kind and provider.
pub fn types_named(name: &str) -> impl Iterator<Item = ResourceType> {
    tables::TYPES.of([name]).map(|record| ResourceType { record })
}

/// All types, by name, kind and provider.
pub fn all_types() -> impl Iterator<Item = ResourceType> {
    tables::TYPES.iter().map(|record| ResourceType { record })
}

/// All providers, by name.
pub fn providers() -> impl Iterator<Item = Provider> {
    tables::PROVIDERS.iter().map(|record| Provider { record })
}

/// The providers whose types begin with the first word of a type's name.
fn providers_of(name: &str) -> impl Iterator<Item = Provider> {
    let word = name.split('_').next().unwrap_or(name);
    tables::PREFIXES.of([word]).map(|[_, number]| Provider::at(number))
}
