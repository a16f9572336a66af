//! `grouped`: a heading for each rule, below it one line a finding.

use std::io;

use super::groups::{RuleGroup, by_rule};
use super::words::paint;
use super::{Context, foot, plural};

pub(super) fn write(cx: &Context<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    for group in by_rule(cx.outcome.shown()) {
        write_group(cx, &group, "", out)?;
    }
    for group in by_rule(cx.outcome.undecided()) {
        write_group(cx, &group, "undecided ", out)?;
    }
    out.write_all(foot::foot(cx, foot::Listed::Few).as_bytes())
}

fn write_group(cx: &Context<'_>, group: &RuleGroup<'_>, kind: &str, out: &mut dyn io::Write) -> io::Result<()> {
    let level = paint(cx.style.level(group.level), group.level.as_str());
    let rule = paint(cx.style.heading(), &cx.line(group.rule.as_str()));
    let count = plural(group.findings.len(), &format!("{kind}finding"), &format!("{kind}findings"));
    write!(out, "{level}[{rule}] {count}")?;
    if let Some(text) = cx.rules.text(group.rule) {
        write!(out, ": {}", cx.line(text.summary))?;
    }
    writeln!(out)?;
    for finding in &group.findings {
        let address = finding.address.as_ref().map(|address| format!(" [{}]", cx.line(address))).unwrap_or_default();
        writeln!(out, "  {} {}{address}", cx.place(finding.span), cx.message(finding))?;
    }
    writeln!(out)
}
