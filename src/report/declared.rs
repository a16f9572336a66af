//! What the rules' own declarations say, as reports use it.

use crate::findings::RuleId;
use crate::rules::declaration;

use super::context::{Part, RuleText, RuleTexts};

/// The texts of the rules that are built in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Declared;

/// The rule whose info findings the `leaving` part of `auto` tells as services.
const TOLD_BY_SERVICES: &str = "portability/proprietary_service";

impl RuleTexts for Declared {
    fn text(&self, rule: &RuleId) -> Option<RuleText<'_>> {
        let declaration = declaration(rule.as_str())?;
        Some(RuleText {
            summary: declaration.summary,
            counted: declaration.counted,
            url: None,
            part: if declaration.id == TOLD_BY_SERVICES { Part::Leaving } else { Part::Look },
        })
    }
}
