//! What a provider offers: its types with their arguments, whatever package that was read from.

/// A provider and its types.
#[derive(Debug)]
pub(crate) struct Schema {
    /// Its place in Terraform's registry: `hashicorp/aws`.
    pub(crate) address: String,
    /// The version of the provider.
    pub(crate) version: String,
    /// Its types, sorted by name and kind.
    pub(crate) types: Vec<Type>,
}

/// A resource type, data source type or ephemeral resource type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Type {
    /// `aws_sqs_queue`.
    pub(crate) name: String,
    /// What it is.
    pub(crate) kind: Kind,
    /// What can be set, sorted by name.
    pub(crate) arguments: Vec<Argument>,
    /// What the provider makes, by name, sorted.
    pub(crate) attributes: Vec<String>,
}

/// Which block declares a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// `data`.
    Data,
    /// `ephemeral`.
    Ephemeral,
    /// `resource`.
    Resource,
}

impl Kind {
    /// The word for it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Ephemeral => "ephemeral",
            Self::Resource => "resource",
        }
    }
}

/// An argument, or a field of a nested block or object.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Argument {
    /// Its name.
    pub(crate) name: String,
    /// Whether it must be set.
    pub(crate) is_required: bool,
    /// What it takes.
    pub(crate) shape: Shape,
    /// The fields of a block or object, down to [`DEPTH`] levels.
    pub(crate) fields: Vec<Argument>,
    /// What the provider says of it.
    pub(crate) description: String,
}

/// How deep nested fields are followed: `spec.job_template.spec.template.metadata.labels`.
pub(crate) const DEPTH: usize = 8;

/// What an argument takes. A list may be a set: the packages do not say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    /// Any value.
    Any,
    /// A nested block, once or often.
    Block,
    /// True or false.
    Bool,
    /// A list or set.
    List(Box<Shape>),
    /// A map.
    Map(Box<Shape>),
    /// A number.
    Number,
    /// An object.
    Object,
    /// A string.
    String,
}

impl std::fmt::Display for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Any => f.write_str("any"),
            Self::Block => f.write_str("block"),
            Self::Bool => f.write_str("bool"),
            Self::List(element) => write!(f, "list({element})"),
            Self::Map(element) => write!(f, "map({element})"),
            Self::Number => f.write_str("number"),
            Self::Object => f.write_str("object"),
            Self::String => f.write_str("string"),
        }
    }
}

impl Type {
    /// The argument of that name.
    pub(crate) fn argument(&self, name: &str) -> Option<&Argument> {
        self.arguments.iter().find(|argument| argument.name == name)
    }

    /// Whether it has an argument of that name that takes a string.
    pub(crate) fn has_string(&self, name: &str) -> bool {
        self.argument(name).is_some_and(|argument| argument.shape == Shape::String)
    }
}

impl Argument {
    /// Its field of that name.
    pub(crate) fn field(&self, name: &str) -> Option<&Argument> {
        self.fields.iter().find(|field| field.name == name)
    }
}
