//! What a rule hands back while it runs.

use super::Question;
use crate::findings::{Finding, Judgement, Level, RuleId};
use crate::source::Span;

/// What one rule found, and how often it judged at all.
#[derive(Debug)]
pub struct Found {
    rule: RuleId,
    level: Level,
    /// Findings, wrong and undecided.
    pub(super) findings: Vec<Finding>,
    /// Places that were judged and are right.
    pub(super) right: usize,
    /// Texts that no output may show, with their places.
    pub(super) hidden: Vec<(Span, String)>,
    /// What has to be asked in every root.
    pub(super) questions: Vec<Question>,
}

impl Found {
    /// Nothing found yet. `level` is what its findings start with.
    pub(super) fn new(rule: RuleId, level: Level) -> Self {
        Self { rule, level, findings: Vec::new(), right: 0, hidden: Vec::new(), questions: Vec::new() }
    }

    /// The rule.
    pub(super) fn rule(&self) -> &RuleId {
        &self.rule
    }

    /// Whether it is that rule's.
    pub(super) fn is_of(&self, rule: &str) -> bool {
        self.rule.as_str() == rule
    }

    /// The level that this rule's findings start with.
    pub fn level(&self) -> Level {
        self.level
    }

    /// A finding of this rule, to be filled in and handed to [`Found::wrong`] or [`Found::undecided`].
    pub fn finding(&self, span: Span, message: String) -> Finding {
        Finding::new(self.rule.clone(), self.level, span, message)
    }

    /// This place was judged and is right.
    pub fn right(&mut self) {
        self.right += 1;
    }

    /// The rule is broken.
    pub fn wrong(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// It cannot be known whether the rule is broken; [`Finding::because`] must say why.
    pub fn undecided(&mut self, mut finding: Finding) {
        finding.judgement = Judgement::Undecided;
        self.findings.push(finding);
    }

    /// A module by itself does not decide it: the question is asked again in every root that holds the module. Its finding
    /// says why it is undecided so far.
    pub fn ask(&mut self, mut question: Question) {
        question.finding.judgement = Judgement::Undecided;
        self.questions.push(question);
    }

    /// Keeps a text out of every output, whether the rule is on or off.
    pub fn hide(&mut self, span: Span, text: &str) {
        self.hidden.push((span, text.to_owned()));
    }
}
