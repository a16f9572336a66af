//! Tables about a run: findings by rule, and where the time went.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::findings::{Level, RuleId};
use crate::policy::Timings;

use super::words::paint;
use super::{Context, number};

#[derive(Default)]
struct Row {
    level: Option<Level>,
    findings: usize,
    undecided: usize,
}

/// A line a rule: its weightiest level here, how many findings are shown, and how many places it could not judge.
pub fn statistics(cx: &Context<'_>) -> String {
    let mut rows: BTreeMap<&RuleId, Row> = BTreeMap::new();
    for figures in &cx.outcome.rules {
        rows.entry(&figures.rule).or_default().undecided = figures.undecided;
    }
    for finding in cx.outcome.shown() {
        let row = rows.entry(&finding.rule).or_default();
        row.level = row.level.max(Some(finding.level));
        row.findings += 1;
    }
    let mut rows: Vec<(&RuleId, Row)> = rows.into_iter().filter(|(_, row)| row.findings + row.undecided > 0).collect();
    rows.sort_by_key(|(_, row)| (Reverse(row.level), Reverse(row.findings)));
    let width = rows.iter().map(|(rule, _)| cx.line(rule.as_str()).chars().count()).max().unwrap_or(0).max(4);
    let heading = format!("{:width$}  {:7}  {:>8}  {:>9}", "rule", "level", "findings", "undecided");
    let mut table = format!("{}\n", paint(cx.style.heading(), &heading));
    for (rule, row) in rows {
        let level = format!("{:7}", row.level.map_or("-", Level::as_str));
        let level = row.level.map_or(level.clone(), |known| paint(cx.style.level(known), &level));
        let (findings, undecided) = (number(row.findings), number(row.undecided));
        table += &format!("{:width$}  {level}  {findings:>8}  {undecided:>9}\n", cx.line(rule.as_str()));
    }
    table
}

/// A line for each part of a run, in milliseconds.
pub fn timings(timings: &Timings) -> String {
    let width = timings.parts.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let line = |name: &str, milliseconds: f64| format!("{name:width$}  {milliseconds:>9.1} ms\n");
    timings.parts.iter().map(|(name, time)| line(name, time.as_secs_f64() * 1000.0)).collect()
}
