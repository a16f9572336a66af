//! From what rules found to what a reader is told: levels, selection, verdicts, figures and the exit code.

mod acceptances;
mod figures;
mod inventory;
mod judge;
mod levels;
mod outcome;

pub use acceptances::expired_acceptances;
pub use figures::{blind_spots, evaluation_errors, resource_instances};
pub use inventory::services_in_use;
pub use judge::{Judged, Judging, exit_code, judge, summarise};
pub use levels::{Chosen, Levels, UnknownRule};
pub use outcome::{Hold, LevelCounts, Outcome, RuleFigures, ServiceUse, Summary, Timings, Unbound};
