//! Standing decisions that nobody has looked at since the day on which somebody was to.

use std::collections::BTreeSet;

use crate::findings::{Finding, Level, RuleId};
use crate::settings::{Accept, SettingsTree};

/// A finding for each `accept` whose review is overdue on a day, `YYYY-MM-DD`. It holds all the same: what was decided
/// stands until somebody decides anew.
pub fn expired_acceptances(settings: &SettingsTree, today: &str) -> Vec<Finding> {
    let accepted = settings.all().flat_map(|(_, settings)| settings.portability.accept.values());
    let mut seen = BTreeSet::new();
    accepted.filter(|accept| seen.insert(accept.span)).filter_map(|accept| expired(accept, today)).collect()
}

fn expired(accept: &Accept, today: &str) -> Option<Finding> {
    let review = accept.review.value.to_string();
    if today.is_empty() || review.as_str() >= today {
        return None;
    }
    let service = &accept.service.value;
    let text = format!("the acceptance of `{service}` was to be reviewed by {review}");
    let mut finding = Finding::new(RuleId::new("meta/expired_acceptance"), Level::Warning, accept.span, text);
    finding.subject = Some(service.clone());
    let by = &accept.by.value;
    finding.help = Some(format!("decide anew with {by}: give it a later `review`, or take the block out"));
    Some(finding)
}
