//! From what rules found to what a reader is told: levels, selection, verdicts, figures and the exit code.

mod outcome;

pub use outcome::{Hold, LevelCounts, Outcome, RuleFigures, ServiceUse, Summary, Timings};
