//! `concise`: one line a finding, for editors, `grep` and hooks.

use std::io;

use crate::findings::{Finding, Judgement};

use super::words::paint;
use super::{Context, foot};

pub(super) fn write(cx: &Context<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in cx.outcome.shown().chain(cx.outcome.undecided()) {
        writeln!(out, "{}", line(cx, finding))?;
    }
    for incomplete in &cx.outcome.incomplete {
        writeln!(out, "{}", foot::incomplete_line(cx, incomplete))?;
    }
    out.write_all(foot::foot(cx, foot::Listed::Already).as_bytes())
}

fn line(cx: &Context<'_>, finding: &Finding) -> String {
    let level = paint(cx.style.level(finding.level), finding.level.as_str());
    let undecided = match finding.judgement {
        Judgement::Wrong => "",
        Judgement::Undecided => "undecided: ",
    };
    let address = finding.address.as_ref().map(|address| format!(" [{}]", cx.line(address))).unwrap_or_default();
    let place = cx.place(finding.span);
    let rule = cx.line(finding.rule.as_str());
    format!("{place}: {level}[{rule}] {undecided}{}{address}", cx.message(finding))
}
