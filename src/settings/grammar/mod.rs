//! The grammar of `unmoor.hcl` as one table.
//!
//! Decoding, suggestions, merging, `config show`, the JSON Schema and the settings reference all read [`FILE`]; nothing
//! else says which block or argument exists. Texts called `about` are what users read in the reference.

mod definitions;
mod names;
mod portability;
mod rules;

use super::value::{Literal, Sourced};

pub use names::{CASES, CLASSES, CLOUDS, LEVELS, PLACES};

/// One kind of block.
#[derive(Debug)]
pub struct BlockSpec {
    /// The block type.
    pub name: &'static str,
    /// What its label is.
    pub label: Label,
    /// How blocks of several files come together.
    pub merge: Merge,
    /// Whether this version acts on it.
    pub status: Status,
    /// For the reference: one or more sentences.
    pub about: &'static str,
    /// What can be set in it.
    pub arguments: &'static [&'static [ArgumentSpec]],
    /// What can be nested in it.
    pub blocks: &'static [&'static BlockSpec],
    /// Arguments that exclude each other.
    pub exclusive: &'static [Exclusive],
}

/// What the label of a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// It has none.
    None,
    /// One label, named for the reference.
    One(&'static str, LabelForm),
}

/// What a label may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelForm {
    /// Any text but the empty one.
    Text,
    /// Letters, digits, `_` and `-`, so that it can stand in `{…}` and on a command line.
    Name,
    /// A glob over folders, relative to the file.
    Folders,
    /// A glob over module sources.
    Sources,
    /// The id of a service.
    Service,
    /// `group/rule`.
    Rule,
    /// `group/rule` or `group/*`.
    RuleOrGroup,
    /// One of these.
    Word(&'static [&'static str]),
}

/// How blocks of several files come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merge {
    /// By label, argument by argument; the later file wins.
    Definition,
    /// All are kept in order; for one place the last whose selectors hold wins, argument by argument.
    Statement,
}

/// Whether this version acts on a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It does.
    Used,
    /// It reads and checks the block, and nothing more yet.
    NotUsedYet,
}

/// Arguments of one block of which no two can be set; setting one clears the others.
#[derive(Clone, Copy, Debug)]
pub struct Exclusive {
    /// Their names.
    pub names: &'static [&'static str],
    /// Whether one of them must be set.
    pub need: Need,
}

/// Whether something must be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It may be left out.
    Optional,
    /// It may not.
    Required,
}

/// One argument.
#[derive(Clone, Copy, Debug)]
pub struct ArgumentSpec {
    /// Its name.
    pub name: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// Whether it must be set, in whichever file.
    pub need: Need,
    /// What holds where it is not set.
    pub default: Option<DefaultValue>,
    /// For the reference: a fragment that reads well after the name.
    pub about: &'static str,
}

/// What a value looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// `true`, `false`
    Bool,
    /// Any text but the empty one.
    Text,
    /// One of these words.
    Word(&'static [&'static str]),
    /// An anchored RE2 regular expression.
    Pattern,
    /// `{token}`, text and `[optional]`.
    TokenFormat,
    /// `2027-03-31`
    Date,
    /// A version constraint such as `>= 0.1, < 1.0`.
    VersionConstraint,
    /// A path relative to the file.
    Path,
    /// A glob over paths relative to the file.
    PathGlob,
    /// A glob over names without parts, such as environments and providers.
    NameGlob,
    /// A system, which must exist.
    System,
    /// A glob over systems; a plain name must exist.
    SystemGlob,
    /// A token, which must exist.
    Token,
    /// A glob over resource types.
    TypeGlob,
    /// The id of a service, or a glob over them.
    ServiceGlob,
    /// A rule's id, or a glob over them.
    RuleGlob,
    /// A glob over addresses.
    AddressGlob,
    /// A whole number, from and to.
    Whole(u32, u32),
    /// A number, from and to.
    Number(f64, f64),
    /// So many numbers, none smaller than the one before it.
    Ascending(usize),
    /// A list.
    List(&'static Shape),
    /// A map with any keys.
    Map(&'static Shape),
    /// A map whose keys are resource types.
    TypeMap(&'static Shape),
    /// A map with some of these keys.
    WordMap(&'static [&'static str], &'static Shape),
    /// Any literal value.
    Any,
    /// A Terraform expression, kept unevaluated.
    Expression,
}

/// What holds where nothing is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DefaultValue {
    /// A bool.
    Bool(bool),
    /// A text.
    Text(&'static str),
    /// A number, as written.
    Number(&'static str),
    /// A list of numbers.
    Numbers(&'static [&'static str]),
    /// A list of texts.
    Texts(&'static [&'static str]),
    /// A map of texts.
    TextMap(&'static [(&'static str, &'static str)]),
}

impl BlockSpec {
    /// All arguments, in the order of the reference.
    pub fn arguments(&self) -> impl Iterator<Item = &'static ArgumentSpec> + use<> {
        self.arguments.iter().flat_map(|part| part.iter())
    }

    /// The argument of that name.
    pub fn argument(&self, name: &str) -> Option<&'static ArgumentSpec> {
        self.arguments().find(|argument| argument.name == name)
    }

    /// The nested block of that type.
    pub fn block(&self, name: &str) -> Option<&'static Self> {
        self.blocks.iter().copied().find(|block| block.name == name)
    }

    /// The group of arguments that exclude each other to which that name belongs.
    pub fn exclusive_group(&self, name: &str) -> Option<&'static Exclusive> {
        self.exclusive.iter().find(|group| group.names.contains(&name))
    }
}

impl DefaultValue {
    /// The default as a value, as if it were written.
    pub fn literal(self) -> Literal {
        let text = |text: &&str| Sourced::default(Literal::Text((*text).to_owned()));
        match self {
            Self::Bool(value) => Literal::Bool(value),
            Self::Text(text) => Literal::Text(text.to_owned()),
            Self::Number(text) => Literal::Number(text.to_owned()),
            Self::Numbers(numbers) => Literal::List(
                numbers.iter().map(|number| Sourced::default(Literal::Number((*number).to_owned()))).collect(),
            ),
            Self::Texts(texts) => Literal::List(texts.iter().map(text).collect()),
            Self::TextMap(pairs) => Literal::Map(
                pairs.iter().map(|(key, value)| (Sourced::default((*key).to_owned()), text(value))).collect(),
            ),
        }
    }
}

impl ArgumentSpec {
    const fn optional(name: &'static str, shape: Shape, about: &'static str) -> Self {
        Self { name, shape, need: Need::Optional, default: None, about }
    }

    const fn required(name: &'static str, shape: Shape, about: &'static str) -> Self {
        Self { name, shape, need: Need::Required, default: None, about }
    }

    const fn with_default(name: &'static str, shape: Shape, default: DefaultValue, about: &'static str) -> Self {
        Self { name, shape, need: Need::Optional, default: Some(default), about }
    }
}

/// A file of settings: the blocks at its top.
pub static FILE: BlockSpec = BlockSpec {
    name: "unmoor.hcl",
    label: Label::None,
    merge: Merge::Definition,
    status: Status::Used,
    about: "",
    arguments: &[],
    blocks: &[
        &definitions::UNMOOR,
        &definitions::SYSTEM,
        &definitions::ROOT,
        &definitions::ACCOUNT,
        &definitions::MODULE,
        &names::TOKEN,
        &names::NAMING,
        &names::TAGGING,
        &portability::PORTABILITY,
        &portability::SERVICE,
        &rules::SEPARATION,
        &rules::RULE,
        &rules::CHECK,
    ],
    exclusive: &[],
};

/// Which selectors a block takes, in the order of the reference.
const SELECT_TYPES: ArgumentSpec =
    ArgumentSpec::optional("types", Shape::List(&Shape::TypeGlob), "resource types, as globs");
const SELECT_SERVICES: ArgumentSpec = ArgumentSpec::optional(
    "services",
    Shape::List(&Shape::ServiceGlob),
    "services of the catalogue, as globs; a service family stands for all its services",
);
const SELECT_ADDRESSES: ArgumentSpec = ArgumentSpec::optional(
    "addresses",
    Shape::List(&Shape::AddressGlob),
    "addresses without instance keys, as globs, which may be led by a root module's folder: `terraform/core:module.a.**`",
);
const SELECT_PATHS: ArgumentSpec =
    ArgumentSpec::optional("paths", Shape::List(&Shape::PathGlob), "files or folders, as globs relative to this file");
const SELECT_SYSTEMS: ArgumentSpec =
    ArgumentSpec::optional("systems", Shape::List(&Shape::SystemGlob), "systems, as globs");
const SELECT_ENVIRONMENTS: ArgumentSpec =
    ArgumentSpec::optional("environments", Shape::List(&Shape::NameGlob), "environments, as globs");
const SELECT_PROVIDERS: ArgumentSpec =
    ArgumentSpec::optional("providers", Shape::List(&Shape::NameGlob), "providers, as globs");
const LOCKED: ArgumentSpec =
    ArgumentSpec::optional("locked", Shape::Bool, "whether files that are merged later are kept from changing this");

/// Every selector but `rules`.
static SELECTORS: [ArgumentSpec; 7] = [
    SELECT_TYPES,
    SELECT_SERVICES,
    SELECT_ADDRESSES,
    SELECT_PATHS,
    SELECT_SYSTEMS,
    SELECT_ENVIRONMENTS,
    SELECT_PROVIDERS,
];
