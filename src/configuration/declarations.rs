//! The declarations of Terraform's language, one type a block type.

use super::{Arguments, Constraint, ModuleSource};
use crate::source::Span;
use crate::syntax::{Block, Expr};

/// Which kind of resource a block declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// `resource`
    Managed,
    /// `data`
    Data,
    /// `ephemeral`
    Ephemeral,
}

impl Mode {
    /// The block type.
    pub fn block_type(self) -> &'static str {
        match self {
            Self::Managed => "resource",
            Self::Data => "data",
            Self::Ephemeral => "ephemeral",
        }
    }
}

/// A managed resource, data source or ephemeral resource.
#[derive(Clone, Debug)]
pub struct Resource<'a> {
    /// Which of the three.
    pub mode: Mode,
    /// The resource type, such as `aws_sqs_queue`.
    pub resource_type: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The block in the primary file.
    pub block: Block<'a>,
    /// Arguments and nested blocks.
    pub arguments: Arguments<'a>,
}

impl<'a> Resource<'a> {
    /// Whether Terraform makes it, rather than reads it or opens it for a run.
    pub fn is_managed(&self) -> bool {
        self.mode == Mode::Managed
    }

    /// The address inside its module: `aws_sqs_queue.a`, `data.aws_region.current`.
    pub fn address(&self) -> String {
        match self.mode {
            Mode::Managed => format!("{}.{}", self.resource_type, self.name),
            Mode::Data | Mode::Ephemeral => {
                format!("{}.{}.{}", self.mode.block_type(), self.resource_type, self.name)
            }
        }
    }

    /// The provider's local name by the resource type: what stands before the first `_`.
    pub fn implied_provider(&self) -> &'a str {
        self.resource_type.split('_').next().unwrap_or(self.resource_type)
    }

    /// `count`.
    pub fn count(&self) -> Option<Expr<'a>> {
        self.arguments.attribute("count").map(|attribute| attribute.value())
    }

    /// `for_each`.
    pub fn for_each(&self) -> Option<Expr<'a>> {
        self.arguments.attribute("for_each").map(|attribute| attribute.value())
    }

    /// `provider`.
    pub fn provider(&self) -> Option<Expr<'a>> {
        self.arguments.attribute("provider").map(|attribute| attribute.value())
    }

    /// The `lifecycle` block.
    pub fn lifecycle(&self) -> Option<Block<'a>> {
        self.arguments.block("lifecycle")
    }
}

/// An input variable.
#[derive(Clone, Debug)]
pub struct InputVariable<'a> {
    /// Its name.
    pub name: &'a str,
    /// The block.
    pub block: Block<'a>,
    /// Its arguments.
    pub arguments: Arguments<'a>,
}

impl<'a> InputVariable<'a> {
    /// `default`.
    pub fn default(&self) -> Option<Expr<'a>> {
        self.arguments.attribute("default").map(|attribute| attribute.value())
    }

    /// Whether `sensitive` is written as `true`.
    pub fn is_sensitive(&self) -> bool {
        self.arguments.attribute("sensitive").is_some_and(|attribute| attribute.value().source() == "true")
    }
}

/// A local value.
#[derive(Clone, Copy, Debug)]
pub struct LocalValue<'a> {
    /// Its name.
    pub name: &'a str,
    /// Where the name stands.
    pub name_span: Span,
    /// Its expression.
    pub value: Expr<'a>,
}

/// An output value.
#[derive(Clone, Debug)]
pub struct OutputValue<'a> {
    /// Its name.
    pub name: &'a str,
    /// The block.
    pub block: Block<'a>,
    /// Its arguments.
    pub arguments: Arguments<'a>,
}

/// A module call.
#[derive(Clone, Debug)]
pub struct ModuleCall<'a> {
    /// Its name.
    pub name: &'a str,
    /// The block.
    pub block: Block<'a>,
    /// Its arguments, inputs among them.
    pub arguments: Arguments<'a>,
    /// Where the module comes from.
    pub source: ModuleSource,
    /// Where `source` is written, if it is.
    pub source_span: Option<Span>,
    /// `version`.
    pub version: Option<Constraint>,
}

impl<'a> ModuleCall<'a> {
    /// `count`.
    pub fn count(&self) -> Option<Expr<'a>> {
        self.arguments.attribute("count").map(|attribute| attribute.value())
    }

    /// `for_each`.
    pub fn for_each(&self) -> Option<Expr<'a>> {
        self.arguments.attribute("for_each").map(|attribute| attribute.value())
    }
}

/// A provider configuration: a `provider` block.
#[derive(Clone, Debug)]
pub struct ProviderConfiguration<'a> {
    /// The local name.
    pub name: &'a str,
    /// `alias`.
    pub alias: Option<&'a str>,
    /// The block.
    pub block: Block<'a>,
    /// Its arguments.
    pub arguments: Arguments<'a>,
}

/// A provider requirement: an entry of `required_providers`.
#[derive(Clone, Debug)]
pub struct ProviderRequirement<'a> {
    /// The local name.
    pub name: &'a str,
    /// Where it is written.
    pub span: Span,
    /// `source`, such as `hashicorp/aws`.
    pub source: Option<&'a str>,
    /// `version`.
    pub version: Option<Constraint>,
    /// `configuration_aliases`, such as `aws.us_east_1`.
    pub aliases: Vec<String>,
}

/// Where state is kept.
#[derive(Clone, Debug)]
pub struct Backend<'a> {
    /// The backend type, such as `s3`; `cloud` for a `cloud` block.
    pub kind: &'a str,
    /// The block.
    pub block: Block<'a>,
}

/// What a module's `terraform` blocks say.
#[derive(Clone, Debug, Default)]
pub struct TerraformBlock<'a> {
    /// `required_version`.
    pub required_version: Option<Constraint>,
    /// Provider requirements.
    pub required_providers: Vec<ProviderRequirement<'a>>,
    /// Backend or cloud block; that of an override file counts.
    pub backend: Option<Backend<'a>>,
    /// `encryption` blocks, which OpenTofu has.
    pub encryption: Vec<Block<'a>>,
}

/// A `moved` block.
#[derive(Clone, Copy, Debug)]
pub struct Moved<'a> {
    /// The block.
    pub block: Block<'a>,
}

/// An `import` block.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// The block.
    pub block: Block<'a>,
}

/// A `removed` block.
#[derive(Clone, Copy, Debug)]
pub struct Removed<'a> {
    /// The block.
    pub block: Block<'a>,
}

/// A `check` block.
#[derive(Clone, Copy, Debug)]
pub struct Check<'a> {
    /// Its name.
    pub name: &'a str,
    /// The block.
    pub block: Block<'a>,
}
