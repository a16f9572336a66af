//! The shape of `check --output json`. Keys are written in the order of the fields; the published schema is made from the
//! same types.

use schemars::JsonSchema;
use serde::Serialize;

/// What one run of `unmoor check` found.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "unmoor check")]
pub(super) struct Check {
    /// The version of this shape; it rises when a reader of the one before would break.
    pub(super) schema_version: u32,
    pub(super) tool: Tool,
    pub(super) summary: Summary,
    /// What is known to be wrong, also what is not shown in text formats (see `verdict`), by path, place, rule and message.
    pub(super) findings: Vec<Finding>,
    /// What cannot be decided, where that has been given a level.
    pub(super) undecided: Vec<Finding>,
    /// Terraform that could not be read or parsed.
    pub(super) incomplete: Vec<Incomplete>,
}

/// Who wrote this.
#[derive(Serialize, JsonSchema)]
pub(super) struct Tool {
    pub(super) name: String,
    pub(super) version: String,
    /// The date of the catalogue of resource types and services.
    pub(super) catalogue: String,
}

/// The figures of the run.
#[derive(Serialize, JsonSchema)]
pub(super) struct Summary {
    /// Terraform files read.
    pub(super) files: usize,
    /// Root modules.
    pub(super) roots: usize,
    /// Module folders, roots among them.
    pub(super) modules: usize,
    /// `resource` blocks.
    pub(super) resource_blocks: usize,
    /// Resource instances over all roots; one whose count is unknown counts once.
    pub(super) resource_instances: usize,
    /// Active findings by level.
    pub(super) findings: LevelCounts,
    pub(super) not_shown: NotShown,
    pub(super) judged: Judged,
    /// Module calls whose source is not here.
    pub(super) unresolved_modules: usize,
    /// The exit code of the run.
    pub(super) exit_code: u8,
}

/// Active findings by level.
#[derive(Serialize, JsonSchema)]
pub(super) struct LevelCounts {
    pub(super) error: usize,
    pub(super) warning: usize,
    pub(super) info: usize,
}

/// Findings that text formats leave out, by reason.
#[derive(Serialize, JsonSchema)]
pub(super) struct NotShown {
    /// Silenced by a comment.
    pub(super) suppressed: usize,
    /// In the baseline.
    pub(super) baselined: usize,
    /// Under an exception or acceptance.
    pub(super) excepted: usize,
}

/// Judgements, which are pairs of a rule and a place.
#[derive(Serialize, JsonSchema)]
pub(super) struct Judged {
    pub(super) right: usize,
    pub(super) wrong: usize,
    pub(super) undecided: usize,
}

/// One thing that a rule found at one place.
#[derive(Serialize, JsonSchema)]
pub(super) struct Finding {
    /// `group/rule`.
    pub(super) rule: String,
    pub(super) level: Level,
    /// What the message is about, where that is not the whole block: a tag key, a token, a service, a host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub(super) subject: Option<String>,
    pub(super) judgement: Judgement,
    /// Path from the repository's root.
    pub(super) file: String,
    pub(super) span: Span,
    /// The block's address inside its module, without instance keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub(super) address: Option<String>,
    /// Addresses of the resource instances in which it holds; may be fewer than `instance_count`.
    pub(super) instances: Vec<String>,
    pub(super) instance_count: usize,
    /// The environments in which it holds; absent where it holds in all, or none is named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) environments: Vec<String>,
    pub(super) message: String,
    /// The next action.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub(super) help: Option<String>,
    /// Related places.
    pub(super) labels: Vec<Label>,
    /// How the value came here, nearest step first.
    pub(super) trail: Vec<Label>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Because")]
    pub(super) because: Option<Because>,
    /// Identity over time, in hexadecimal.
    pub(super) fingerprint: String,
    /// Hash of the block's tokens, in hexadecimal; empty where there is no block.
    pub(super) tokens: String,
    pub(super) verdict: Verdict,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Fix")]
    pub(super) fix: Option<Fix>,
}

/// How much a finding matters.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Level {
    Error,
    Warning,
    Info,
}

/// Whether a finding is known to hold.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Judgement {
    Wrong,
    Undecided,
}

/// What policy made of a finding.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Verdict {
    Active,
    Suppressed,
    Baselined,
    Excepted,
}

/// From the first byte to one past the last.
#[derive(Serialize, JsonSchema)]
pub(super) struct Span {
    pub(super) start: Position,
    pub(super) end: Position,
}

/// A place in a file.
#[derive(Serialize, JsonSchema)]
pub(super) struct Position {
    /// From 1.
    #[schemars(range(min = 1))]
    pub(super) line: u32,
    /// From 1, in Unicode scalar values.
    #[schemars(range(min = 1))]
    pub(super) column: u32,
    /// From 0; a byte-order mark does not count.
    pub(super) byte: u32,
}

/// A place with a few words.
#[derive(Serialize, JsonSchema)]
pub(super) struct Label {
    pub(super) file: String,
    pub(super) span: Span,
    pub(super) text: String,
}

/// Why a finding is undecided, and where the unknown comes from.
#[derive(Serialize, JsonSchema)]
pub(super) struct Because {
    pub(super) reason: String,
    pub(super) file: String,
    pub(super) span: Span,
}

/// A change that mends a finding.
#[derive(Serialize, JsonSchema)]
pub(super) struct Fix {
    pub(super) safety: Safety,
    pub(super) title: String,
    pub(super) edits: Vec<Edit>,
}

/// Whether a fix keeps the plan and the comments as they are.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Safety {
    Safe,
    Unsafe,
}

/// The bytes from `start` to before `end` become `text`.
#[derive(Serialize, JsonSchema)]
pub(super) struct Edit {
    pub(super) file: String,
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) text: String,
}

/// Terraform that could not be read or parsed.
#[derive(Serialize, JsonSchema)]
pub(super) struct Incomplete {
    pub(super) file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Span")]
    pub(super) span: Option<Span>,
    /// A word for the kind: `syntax`, `unreadable`, `not_utf8`, `too_large`, `limit`, `not_found`, `rule_panic`.
    pub(super) reason: String,
    pub(super) message: String,
}
