//! Settings as the other layers read them: one typed value for each block of the grammar.
//!
//! Everything knows where it is written. Names of rules, resource types and services are as the user wrote them; the
//! layers that know those say which exist.

use indexmap::IndexMap;

use super::naming::{Case, Pattern, TokenFormat, TokenKind, Vocabulary};
use super::section::Section;
use super::selector::Selector;
use super::value::{Literal, SettingsExpr, Sourced};
use crate::findings::Level;
use crate::source::{PathGlobs, Span};

/// The settings that hold in one folder.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What is read.
    pub unmoor: Unmoor,
    /// Systems by name.
    pub systems: IndexMap<String, System>,
    /// Root modules, in the order in which they are named; where several match a folder, the last counts.
    pub roots: IndexMap<String, RootSettings>,
    /// Accounts by number.
    pub accounts: IndexMap<String, Account>,
    /// Modules by glob over their sources.
    pub modules: IndexMap<String, ModuleSettings>,
    /// Tokens by name.
    pub tokens: IndexMap<String, Token>,
    /// What the tokens can be, for reading names.
    pub vocabulary: Vocabulary,
    /// What names look like.
    pub naming: Naming,
    /// Which tags resources carry.
    pub tagging: Tagging,
    /// Which cloud is home.
    pub portability: Portability,
    /// Judgements of the team's own, by service and target.
    pub services: IndexMap<String, IndexMap<String, Fit>>,
    /// Whether infrastructure and applications live apart.
    pub layout: Sourced<Layout>,
    /// Statements about rules, in order.
    pub rules: Vec<RuleStatement>,
    /// The team's own rules, by id.
    pub checks: IndexMap<String, Check>,
    /// The repository's name, which is also its system's where none is declared.
    pub repository: String,
    /// What all this was made from.
    pub(super) section: Section,
}

/// A level, or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleLevel {
    /// Not judged.
    Off,
    /// Judged, at that level.
    On(Level),
}

/// `unmoor`
#[derive(Clone, Debug)]
pub struct Unmoor {
    /// What is not read.
    pub exclude: PathGlobs,
    /// Files that may be unreadable.
    pub unreadable: PathGlobs,
    /// Others' code.
    pub vendored: PathGlobs,
    /// Files that hold further checks.
    pub checks: PathGlobs,
}

/// `system`
#[derive(Clone, Debug)]
pub struct System {
    /// Name.
    pub name: Sourced<String>,
    /// Its name for people.
    pub title: Option<Sourced<String>>,
    /// Who answers for it.
    pub owner: Option<Sourced<String>>,
    /// How much depends on it.
    pub criticality: Option<Sourced<String>>,
}

/// `root`
#[derive(Clone, Debug)]
pub struct RootSettings {
    /// Glob over folders, from the tree's root.
    pub folders: Sourced<String>,
    /// The same, compiled; ask [`Settings::root_at`].
    pub(super) globs: PathGlobs,
    /// The system that they belong to.
    pub system: Option<Sourced<String>>,
    /// Environments by name.
    pub environments: IndexMap<String, Environment>,
}

/// `environment`
#[derive(Clone, Debug)]
pub struct Environment {
    /// Name.
    pub name: Sourced<String>,
    /// Variable files from the tree's root, which must exist; `{root}` is the root folder's last part.
    pub var_files: Vec<Sourced<String>>,
    /// Variable files that may be missing.
    pub optional_var_files: Vec<Sourced<String>>,
    /// The workspace.
    pub workspace: Option<Sourced<String>>,
    /// Input variables, by name.
    pub variables: Vec<(Sourced<String>, Sourced<Literal>)>,
}

/// `account`
#[derive(Clone, Debug)]
pub struct Account {
    /// The number.
    pub number: Sourced<String>,
    /// Its name for people.
    pub name: Option<Sourced<String>>,
    /// Whose it is.
    pub owner: Option<Sourced<AccountOwner>>,
}

/// Whose an account is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountOwner {
    /// Our own.
    Ours,
    /// Somebody else's.
    ThirdParty,
}

/// `module`
#[derive(Clone, Debug)]
pub struct ModuleSettings {
    /// Glob over sources.
    pub sources: Sourced<String>,
    /// What counts as pinned.
    pub pinned: Option<Sourced<Pinned>>,
    /// Outputs, as expressions over `input`.
    pub outputs: Vec<(Sourced<String>, SettingsExpr)>,
    /// Services that it brings; absent where nothing is said.
    pub services: Option<Vec<Sourced<String>>>,
}

/// What counts as pinned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pinned {
    /// Git: a tag or a commit.
    Tag,
    /// Git: a commit.
    Commit,
    /// Registry: one version.
    Exact,
    /// Registry: `~> X.Y` or tighter.
    Minor,
    /// Anything.
    Any,
}

/// `token`
#[derive(Clone, Debug)]
pub struct Token {
    /// Name.
    pub name: Sourced<String>,
    /// What it can be.
    pub kind: TokenKind,
    /// Wrong words, with the value to write instead.
    pub aliases: Vec<(Sourced<String>, Sourced<String>)>,
    /// A right value.
    pub example: Option<Sourced<String>>,
}

/// `naming`
#[derive(Clone, Debug, Default)]
pub struct Naming {
    /// Formats by name.
    pub formats: IndexMap<String, Format>,
    /// Where they hold, in order.
    pub uses: Vec<FormatUse>,
}

/// `format`
#[derive(Clone, Debug)]
pub struct Format {
    /// Name.
    pub name: Sourced<String>,
    /// How a name is built.
    pub kind: Sourced<FormatKind>,
    /// The longest name, in characters.
    pub max_length: Option<Sourced<u32>>,
    /// Names that are right in any case.
    pub allow: Vec<Sourced<String>>,
    /// A right name.
    pub example: Option<Sourced<String>>,
}

/// How a name is built.
#[derive(Clone, Debug)]
pub enum FormatKind {
    /// By joining words.
    Case(Case),
    /// Of tokens.
    Tokens(TokenFormat),
    /// So that a pattern matches.
    Pattern(Pattern),
}

/// `use`
#[derive(Clone, Debug)]
pub struct FormatUse {
    /// The format.
    pub format: Sourced<String>,
    /// What bears the name: words of [`PLACES`](super::grammar::PLACES).
    pub on: Vec<Sourced<String>>,
    /// Which of them.
    pub selector: Selector,
    /// The block's header.
    pub span: Span,
}

/// `tagging`
#[derive(Clone, Debug)]
pub struct Tagging {
    /// Statements about keys, in order.
    pub keys: Vec<KeyStatement>,
    /// Resource types that need no tags.
    pub exempt_types: super::NameGlobs,
    /// Where shared tags belong.
    pub default_tags: Option<Sourced<TagHome>>,
    /// What to make of other keys: [`RuleLevel::Off`] allows them.
    pub other_keys: Sourced<RuleLevel>,
}

/// Where tags that all resources share belong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TagHome {
    /// The provider's `default_tags`.
    Provider,
    /// A module's input.
    Module,
    /// Each resource.
    Resource,
}

/// `key`: what one block says. [`Settings::tag_keys`] adds them up.
#[derive(Clone, Debug)]
pub struct KeyStatement {
    /// The key.
    pub key: Sourced<String>,
    /// On which resources.
    pub selector: Selector,
    pub(super) presence: Said<Sourced<Presence>>,
    pub(super) values: Said<Sourced<TagValues>>,
    pub(super) case: Said<Sourced<ValueCase>>,
    pub(super) misspelt: Said<Vec<Sourced<String>>>,
    pub(super) fill: Said<Sourced<String>>,
    pub(super) deny: Said<Vec<Sourced<String>>>,
}

/// What one statement says about one thing.
#[derive(Clone, Debug)]
pub(super) enum Said<T> {
    /// Nothing: an earlier statement holds.
    Nothing,
    /// That nothing holds: it is set to `null`.
    Unset,
    /// This.
    Value(T),
}

/// What holds for one key on one resource.
#[derive(Clone, Copy, Debug)]
pub struct TagKey<'s> {
    /// The key, where it is first named.
    pub key: &'s Sourced<String>,
    /// Whether it must be there.
    pub presence: Option<&'s Sourced<Presence>>,
    /// What its value must be.
    pub values: Option<&'s Sourced<TagValues>>,
    /// How the value is written.
    pub case: Option<Sourced<ValueCase>>,
    /// Wrong spellings of the key.
    pub misspelt: &'s [Sourced<String>],
    /// The value that a fix may write.
    pub fill: Option<&'s Sourced<String>>,
    /// Values that are never right.
    pub deny: &'s [Sourced<String>],
}

/// Whether a tag must be there.
#[derive(Clone, Debug)]
pub enum Presence {
    /// It must.
    Required,
    /// It may.
    Optional,
    /// It must not.
    Forbidden,
    /// It must where this is true.
    RequiredWhen(SettingsExpr),
}

/// What a tag's value must be.
#[derive(Clone, Debug)]
pub enum TagValues {
    /// A value of that token.
    Token(String),
    /// One of these.
    Values(Vec<Sourced<String>>),
    /// Whatever matches.
    Pattern(Pattern),
}

/// How a tag's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ValueCase {
    /// As the vocabulary has it.
    AsIs,
    /// In small letters.
    Lower,
    /// With a capital for each word.
    Title,
}

/// `portability`
#[derive(Clone, Debug)]
pub struct Portability {
    /// The cloud that is home.
    pub primary: Option<Sourced<String>>,
    /// Providers that may stand beside it.
    pub beside: super::NameGlobs,
    /// Clouds to be able to move to.
    pub targets: Vec<Sourced<String>>,
    /// The same, without places.
    pub(super) target_names: Vec<String>,
    /// Which class over the targets counts.
    pub must_pass: Sourced<MustPass>,
    /// Months: what is hoped for, and the limit.
    pub window_months: Sourced<(f64, f64)>,
    /// From 0 to 1.
    pub confidence: Sourced<f64>,
    /// Regions that may be used; absent: not judged.
    pub regions: Option<Vec<Sourced<String>>>,
    /// Levels by class; a class that is absent is off.
    pub class_levels: IndexMap<String, Sourced<RuleLevel>>,
    /// Standing decisions by service.
    pub accept: IndexMap<String, Accept>,
    /// How many service families one change may add.
    pub new_families_limit: Option<Sourced<u32>>,
    /// The least that counts as able to leave, by name.
    pub require: IndexMap<String, Sourced<Literal>>,
    /// Overrides of the audit's parameters: low, middle, high.
    pub parameters: IndexMap<String, Sourced<[f64; 3]>>,
}

/// Which class over the targets sets a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MustPass {
    /// The best.
    Any,
    /// The worst.
    All,
}

/// `accept`
#[derive(Clone, Debug)]
pub struct Accept {
    /// The service, or service family.
    pub service: Sourced<String>,
    /// The reason.
    pub because: Sourced<String>,
    /// Who decided.
    pub by: Sourced<String>,
    /// When.
    pub on: Sourced<jiff::civil::Date>,
    /// When to decide again.
    pub review: Sourced<jiff::civil::Date>,
    /// In which systems.
    pub selector: Selector,
    /// The block's header.
    pub span: Span,
}

/// `fit`
#[derive(Clone, Debug)]
pub struct Fit {
    /// The target.
    pub target: Sourced<String>,
    /// The class.
    pub class: Sourced<String>,
    /// The reason.
    pub because: Sourced<String>,
    /// Where the reason is written down.
    pub source: Option<Sourced<String>>,
    /// When it was judged.
    pub on: Option<Sourced<jiff::civil::Date>>,
}

/// Whether infrastructure and applications live apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// They do.
    Separate,
    /// They live together.
    Together,
}

/// `rule`: what one block says. [`Settings::rule`] adds them up.
#[derive(Clone, Debug)]
pub struct RuleStatement {
    /// `group/rule` or `group/*`.
    pub label: Sourced<String>,
    /// Where.
    pub selector: Selector,
    pub(super) level: Said<Sourced<RuleLevel>>,
    pub(super) undecided: Said<Sourced<RuleLevel>>,
    pub(super) allow_inline: Said<Sourced<bool>>,
    pub(super) allow_baseline: Said<Sourced<bool>>,
}

/// What holds for one rule in one place. What is absent is as the rule itself says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleSettings {
    /// The level.
    pub level: Option<Sourced<RuleLevel>>,
    /// The level of what cannot be known.
    pub undecided: Sourced<RuleLevel>,
    /// Whether a comment can suppress it.
    pub allow_inline: Sourced<bool>,
    /// Whether the baseline can hold it.
    pub allow_baseline: Sourced<bool>,
}

/// `check`
#[derive(Clone, Debug)]
pub struct Check {
    /// `group/rule`.
    pub rule: Sourced<String>,
    /// Its own level.
    pub level: Sourced<RuleLevel>,
    /// What holds where all is well.
    pub summary: Sourced<String>,
    /// The reason.
    pub why: Option<Sourced<String>>,
    /// When it is wrong to follow it.
    pub drawbacks: Option<Sourced<String>>,
    /// Kinds of block that it looks at.
    pub blocks: Vec<Sourced<String>>,
    /// Which of them.
    pub selector: Selector,
    /// What must be true.
    pub condition: SettingsExpr,
    /// What is wrong where it is false.
    pub error_message: Sourced<String>,
    /// What to do then.
    pub help: Option<Sourced<String>>,
    /// Terraform that breaks or keeps it.
    pub examples: Vec<CheckExample>,
    /// The block's header.
    pub span: Span,
}

/// `example`
#[derive(Clone, Debug)]
pub struct CheckExample {
    /// Whether it keeps the rule.
    pub kind: ExampleKind,
    /// Terraform's text.
    pub source: Sourced<String>,
}

/// Whether an example breaks or keeps its rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExampleKind {
    /// It breaks it.
    Bad,
    /// It keeps it.
    Good,
}
