//! `unmoor rules`: the rules that there are.

use serde::Serialize;

use super::args::{Rules, RulesFormat};
use super::exit::{Exit, Failure};
use super::{outputs, pretty};
use crate::rules::{self, Declaration};

/// Runs the command.
pub(super) fn run(args: &Rules) -> Result<Exit, Failure> {
    let text = match args.output {
        RulesFormat::Table => table(),
        RulesFormat::Json => json()?,
    };
    outputs::print(&text)?;
    Ok(Exit::Clean)
}

fn table() -> String {
    let mut lines = vec![format!("{:<34} {:<8} {:<8} {}", "rule", "level", "status", "what is wrong")];
    lines.extend(
        rules::declarations()
            .iter()
            .map(|rule| format!("{:<34} {:<8} {:<8} {}", rule.id, level(rule), rule.status.as_str(), rule.summary)),
    );
    lines.push("\nunmoor explain RULE says why, with examples.".to_owned());
    lines.join("\n")
}

fn level(rule: &Declaration) -> &'static str {
    rule.level.map_or("off", |level| level.as_str())
}

#[derive(Serialize)]
struct Listed {
    schema_version: u32,
    rules: Vec<ListedRule>,
}

#[derive(Serialize)]
struct ListedRule {
    id: &'static str,
    level: &'static str,
    status: &'static str,
    since: &'static str,
    summary: &'static str,
    why: &'static str,
    drawbacks: &'static str,
    aliases: &'static [&'static str],
}

fn json() -> Result<String, Failure> {
    let listed = rules::declarations().iter().map(|rule| ListedRule {
        id: rule.id,
        level: level(rule),
        status: rule.status.as_str(),
        since: rule.since,
        summary: rule.summary,
        why: rule.why,
        drawbacks: rule.drawbacks,
        aliases: rule.aliases,
    });
    let all = Listed { schema_version: 1, rules: listed.collect() };
    pretty(&all)
}
