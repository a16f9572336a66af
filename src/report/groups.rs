//! Findings in groups, as several text formats list them.

use std::collections::BTreeMap;

use crate::findings::{Finding, Level, RuleId};

/// Findings of one rule at one level.
pub(super) struct RuleGroup<'a> {
    pub(super) level: Level,
    pub(super) rule: &'a RuleId,
    /// In the order of findings.
    pub(super) findings: Vec<&'a Finding>,
}

/// Puts findings together by level and rule: the weightiest level first, then by rule.
pub(super) fn by_rule<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<RuleGroup<'a>> {
    let mut groups: BTreeMap<(std::cmp::Reverse<Level>, &RuleId), Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        groups.entry((std::cmp::Reverse(finding.level), &finding.rule)).or_default().push(finding);
    }
    groups.into_iter().map(|((level, rule), findings)| RuleGroup { level: level.0, rule, findings }).collect()
}
