//! Rules: one declaration under `rules/<group>/<rule>.hcl`, one compiled check in `src/rules/<group>/<rule>.rs`.
//!
//! [`REGISTRY`] is the table that joins the two; a test holds it against the declarations. [`engine::run`] gives every
//! rule what it asks for in parallel and gathers what it found. Rules do not know levels from settings, suppressions or
//! the baseline: that is `policy`.

mod asking;
mod context;
mod declaration;
mod engine;
mod found;
mod hygiene;
mod literals;
mod naming;
mod planned;
pub mod portability;
mod secrets;
mod separation;

pub use asking::{Answer, Asked, BlockAt, Matter, Question, What};
pub use context::{Context, Estate, Interest, Rule, SettingsOf};
pub use declaration::{Declaration, Example, ExampleKind, Status};
pub use engine::{Findings, Selection, panic_is_contained, run};
pub use found::Found;
pub use planned::PLANNED;
pub use secrets::SecretPlace;

use crate::findings::Level;
use crate::settings::Settings;

mod generated {
    use super::{Declaration, Example, ExampleKind, Level, Status};

    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}

/// A compiled rule: its id and how to make it.
pub(crate) type Entry = (&'static str, fn() -> Box<dyn Rule>);

/// Every compiled rule, by group.
pub(crate) const REGISTRY: &[&[Entry]] =
    &[hygiene::RULES, naming::RULES, portability::RULES, secrets::RULES, separation::RULES];

/// The declarations of all rules, sorted by id.
pub fn declarations() -> &'static [Declaration] {
    generated::DECLARATIONS
}

/// The declaration of a rule by its id or a former one.
pub fn declaration(id: &str) -> Option<&'static Declaration> {
    declarations().iter().find(|rule| rule.id == id || rule.aliases.contains(&id))
}

/// The ids that a selector means: one rule, or a whole group by `group` or `group/*`.
pub fn matching(selector: &str) -> Vec<&'static str> {
    let group = selector.strip_suffix("/*").unwrap_or(selector);
    let of_group = declarations().iter().filter(|rule| rule.group() == group).map(|rule| rule.id);
    declaration(selector).map(|rule| vec![rule.id]).unwrap_or_else(|| of_group.collect())
}

/// Whether settings give a rule something to hold code against, which may change its level.
pub fn is_configured(id: &str, settings: &Settings) -> bool {
    let uses = |places: &[&str]| {
        settings.naming.uses.iter().any(|usage| usage.on.iter().any(|place| places.contains(&place.value.as_str())))
    };
    match id {
        "naming/label_case" => uses(naming::LABELS),
        "portability/outside_primary" => settings.portability.primary.is_some(),
        "portability/outside_regions" => settings.portability.regions.is_some(),
        _ => false,
    }
}

/// Ids of the rules that are compiled in.
pub fn compiled() -> impl Iterator<Item = &'static str> {
    REGISTRY.iter().flat_map(|group| group.iter()).map(|(id, _)| *id)
}
