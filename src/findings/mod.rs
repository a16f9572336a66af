//! What a rule found, as plain data: finding, label, level, identity, and the one total order.
//!
//! Nothing here knows a rule, judges a level or prints. Text from the user's files that reaches a finding goes through
//! [`Mask`] before it is shown.

mod fingerprint;
mod mask;

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use camino::Utf8PathBuf;

use crate::source::{Files, Span};

pub use fingerprint::{Fingerprint, Identity, assign_fingerprints};
pub use mask::{Mask, escape_control};

/// The id of a rule, `group/rule`: built in, or a team's own.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RuleId(Arc<str>);

impl RuleId {
    /// The rule of that name; whether it exists is for the `rules` layer to say.
    pub fn new(id: &str) -> Self {
        Self(Arc::from(id))
    }

    /// `group/rule`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the slash.
    pub fn group(&self) -> &str {
        self.0.split('/').next().unwrap_or("")
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How much a finding matters. The order is the order of weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth knowing; never fails a run unless asked to.
    Info,
    /// Wrong, and worth mending.
    Warning,
    /// Wrong, and dangerous to leave.
    Error,
}

impl Level {
    /// All levels, the weightiest first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Info];

    /// The word for it in settings and output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == word)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether a finding is known to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Judgement {
    /// The rule is broken here.
    Wrong,
    /// It cannot be known from what was read; [`Finding::because`] says why.
    Undecided,
}

/// What `policy` made of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Shown and counted.
    Active,
    /// Silenced by a comment.
    Suppressed,
    /// In the baseline.
    Baselined,
    /// Covered by the register of exceptions, or by an acceptance.
    Excepted,
}

/// A place with a few words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is there, in a few words.
    pub text: String,
}

/// Why a finding is undecided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// The reason in words, such as "it depends on `var.tags`".
    pub reason: String,
    /// Where the unknown comes from.
    pub span: Span,
}

/// One thing that a rule found at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// How much it matters here; `policy` may have changed it from the rule's own.
    pub level: Level,
    /// Known or undecided.
    pub judgement: Judgement,
    /// What the message is about, where that is not the whole block: a tag key, a token, a service, a host.
    pub subject: Option<String>,
    /// The primary place.
    pub span: Span,
    /// The block's address inside its module, without instance keys.
    pub address: Option<String>,
    /// The argument's path inside the block, such as `ingress.cidr_blocks`.
    pub argument: Option<String>,
    /// Addresses of the resource instances in which it holds, sorted; may be cut, [`Finding::instance_count`] is whole.
    pub instances: Vec<String>,
    /// In how many instances it holds.
    pub instance_count: usize,
    /// The environments in which it holds; empty where it holds in all, or none is named.
    pub environments: Vec<String>,
    /// One sentence, lower-case start, no full stop, names in backticks.
    pub message: String,
    /// The next action, in the imperative.
    pub help: Option<String>,
    /// Related places.
    pub labels: Vec<Label>,
    /// How the value came here, nearest step first.
    pub trail: Vec<Label>,
    /// Whether it stands where a value is written that is wrong where it is used: one place, whoever uses it.
    pub is_at_origin: bool,
    /// Why it is undecided.
    pub because: Option<Because>,
    /// Set where findings are identified by group, not by place.
    pub group: Option<Group>,
    /// Identity; filled by [`assign_fingerprints`].
    pub fingerprint: Fingerprint,
    /// Hash of the block's tokens without space and comments, in hexadecimal; empty where there is no block.
    pub tokens: String,
    /// What policy made of it.
    pub verdict: Verdict,
    /// How it can be mended by machine.
    pub fix: Option<Fix>,
}

/// A change that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Whether it can be made unseen.
    pub safety: Safety,
    /// What it does, in a few words.
    pub title: String,
    /// The changes to text, sorted and apart from each other.
    pub edits: Vec<Edit>,
}

/// Whether a fix keeps the plan and the comments as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// It does.
    Safe,
    /// It may not, or that is not sure.
    Unsafe,
}

/// One change to a file's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go.
    pub span: Span,
    /// The text that comes.
    pub text: String,
}

/// Identity of a finding that stands for many places: the rule, this system, this subject and
/// part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// The system that it is about.
    pub system: String,
    /// The service or other subject.
    pub subject: String,
    /// What of the subject it is about, and where, if not all of it.
    pub part: Option<String>,
    /// How many places it stands for.
    pub places: usize,
}

impl Finding {
    /// A known finding with the required parts; the rest is added field by field.
    pub fn new(rule: RuleId, level: Level, span: Span, message: String) -> Self {
        Self {
            rule,
            level,
            judgement: Judgement::Wrong,
            subject: None,
            span,
            address: None,
            argument: None,
            instances: Vec::new(),
            instance_count: 0,
            environments: Vec::new(),
            message,
            help: None,
            labels: Vec::new(),
            trail: Vec::new(),
            is_at_origin: false,
            because: None,
            group: None,
            fingerprint: Fingerprint::default(),
            tokens: String::new(),
            verdict: Verdict::Active,
            fix: None,
        }
    }
}

/// Terraform that could not be read or parsed: what makes a run incomplete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    /// Repository-relative path.
    pub file: Utf8PathBuf,
    /// Where in the file, if it could be read.
    pub span: Option<Span>,
    /// A word for the kind: `syntax`, `unreadable`, `not_utf8`, `too_large`, `limit`, `not_found`, `rule_panic`.
    pub reason: &'static str,
    /// What is wrong there, in words.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// The one order of findings: path, place, rule, message.
pub fn compare(files: &Files, a: &Finding, b: &Finding) -> Ordering {
    files
        .path(a.span.file)
        .cmp(files.path(b.span.file))
        .then_with(|| a.span.range.cmp(&b.span.range))
        .then_with(|| a.rule.cmp(&b.rule))
        .then_with(|| a.message.cmp(&b.message))
}
