//! The frozen result of a run: every output is rendered from one of these, so that no two outputs can disagree.

use std::time::Duration;

use camino::Utf8PathBuf;

use crate::findings::{Finding, Incomplete, Judgement, Level, RuleId, Verdict};

pub use crate::rules::portability::Hold;

/// What a run found, judged and in its final order.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Every finding that has a level, in the one order of findings; also those that are not shown.
    pub findings: Vec<Finding>,
    /// Terraform that could not be read or parsed.
    pub incomplete: Vec<Incomplete>,
    /// The figures.
    pub summary: Summary,
    /// What each rule judged, in the order of rule ids; rules that judged nothing are left out.
    pub rules: Vec<RuleFigures>,
    /// Services of clouds in use, the most used first.
    pub services: Vec<ServiceUse>,
    /// What could not be judged and why, a sentence each.
    pub blind: Vec<String>,
    /// What else a person should know about this run, a sentence each: encrypted files, links that lead out, and so on.
    pub notes: Vec<String>,
    /// Files of values that fit a root and that nothing binds.
    pub unbound: Unbound,
    /// Places of what Terraform would refuse, as far as the run met them.
    pub evaluation_errors: usize,
    /// The settings files that were used, repository-relative.
    pub settings_files: Vec<Utf8PathBuf>,
    /// The date that expiry is judged by, `YYYY-MM-DD`.
    pub today: String,
}

/// Files of values that fit roots and that nothing binds, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unbound {
    /// The files.
    pub files: usize,
    /// The roots.
    pub roots: usize,
}

/// What one rule judged, in places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFigures {
    /// The rule.
    pub rule: RuleId,
    /// Found right.
    pub right: usize,
    /// Found wrong.
    pub wrong: usize,
    /// Could not be judged.
    pub undecided: usize,
}

/// What is in use of a family of cloud services and holds equally far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceUse {
    /// The first two parts of catalogue ids, such as `aws.sqs`.
    pub family: String,
    /// The supplier's name for it.
    pub title: String,
    /// The cloud, in the supplier's own writing: `AWS`.
    pub supplier: String,
    /// Resource blocks of it, glue left out; none for one that is seen only in permissions.
    pub blocks: usize,
    /// How far it holds.
    pub hold: Hold,
    /// Whether something of it has no equal by its nature, whatever of it is used.
    pub is_unique: bool,
}

/// Figures of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Terraform files read.
    pub files: usize,
    /// Root modules.
    pub roots: usize,
    /// Module folders, roots among them.
    pub modules: usize,
    /// `resource` blocks.
    pub resource_blocks: usize,
    /// Resource instances over all roots; one whose count is unknown counts once.
    pub resource_instances: usize,
    /// Shown findings by level.
    pub findings: LevelCounts,
    /// Findings silenced by a comment.
    pub suppressed: usize,
    /// Findings in the baseline.
    pub baselined: usize,
    /// Findings under an exception or acceptance.
    pub excepted: usize,
    /// (rule, place) pairs judged and found right.
    pub judged_right: usize,
    /// (rule, place) pairs judged and found wrong.
    pub judged_wrong: usize,
    /// (rule, place) pairs that could not be judged.
    pub judged_undecided: usize,
    /// Module calls whose source is not here.
    pub unresolved_modules: usize,
    /// Encrypted files left unread.
    pub encrypted_files: usize,
    /// The exit code that these findings ask for.
    pub exit_code: u8,
}

/// Findings by level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LevelCounts {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Infos.
    pub info: usize,
}

impl LevelCounts {
    /// Counts one more.
    pub fn add(&mut self, level: Level) {
        *match level {
            Level::Error => &mut self.error,
            Level::Warning => &mut self.warning,
            Level::Info => &mut self.info,
        } += 1;
    }

    /// All of them.
    pub fn total(self) -> usize {
        self.error + self.warning + self.info
    }
}

impl Outcome {
    /// The findings that a reader is shown: active and known to be wrong.
    pub fn shown(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| is_shown(finding) && finding.judgement == Judgement::Wrong)
    }

    /// Active findings that cannot be decided and whose rule's `undecided` has a level.
    pub fn undecided(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| is_shown(finding) && finding.judgement == Judgement::Undecided)
    }
}

fn is_shown(finding: &Finding) -> bool {
    finding.verdict == Verdict::Active
}

/// How long each part of a run took, in order; shown only when asked for, since it differs from run to run.
#[derive(Debug, Default)]
pub struct Timings {
    /// Name of the part and its wall time.
    pub parts: Vec<(&'static str, Duration)>,
}
