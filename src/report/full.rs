//! `full`: every finding with its lines of code, related places, help and where its value comes from.

use std::io;

use crate::findings::{Finding, Judgement, Label};

use super::diagnostic::{self, Diagnostic};
use super::excerpt::Mark;
use super::snippet::{Artist, Picture};
use super::words::{and_list, paint};
use super::{Context, foot, number, plural};

/// Related places that are drawn; the rest is counted.
const MOST_LABELS: usize = 6;

/// Steps of a value's way that are listed.
const MOST_STEPS: usize = 8;

/// Instances that are named.
const MOST_INSTANCES: usize = 3;

pub(super) fn write(cx: &Context<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut artist = Artist::new(cx.canvas());
    for finding in cx.outcome.shown() {
        write_picture(&mut artist, &picture(cx, finding), out)?;
    }
    let mut is_first = true;
    for finding in cx.outcome.undecided() {
        if std::mem::take(&mut is_first) {
            writeln!(out, "{}\n", paint(cx.style.heading(), "Undecided, and asked to be shown:"))?;
        }
        write_picture(&mut artist, &picture(cx, finding), out)?;
    }
    for incomplete in &cx.outcome.incomplete {
        let canvas = cx.canvas();
        let diagnostic = Diagnostic::incomplete(incomplete, cx.paths);
        write_picture(&mut artist, &diagnostic::picture(&diagnostic, &canvas), out)?;
    }
    out.write_all(foot::foot(cx, foot::Listed::Already).as_bytes())
}

fn write_picture(artist: &mut Artist<'_>, picture: &Picture, out: &mut dyn io::Write) -> io::Result<()> {
    let mut page = String::new();
    artist.draw(picture, &mut page);
    page.push('\n');
    out.write_all(page.as_bytes())
}

fn picture(cx: &Context<'_>, finding: &Finding) -> Picture {
    let canvas = cx.canvas();
    let mut marks = vec![Mark { span: finding.span, text: String::new(), is_primary: true }];
    for label in finding.labels.iter().take(MOST_LABELS) {
        match marks.first_mut().filter(|primary| primary.span == label.span && primary.text.is_empty()) {
            Some(primary) => primary.text = cx.line(&label.text),
            None => marks.push(canvas.mark(label, false)),
        }
    }
    let undecided = if finding.judgement == Judgement::Undecided { "undecided: " } else { "" };
    Picture {
        level: finding.level,
        code: Some(cx.line(finding.rule.as_str())),
        url: cx.rules.text(&finding.rule).and_then(|text| text.url).map(str::to_owned),
        message: format!("{undecided}{}", cx.mask.text(&finding.message)),
        marks,
        notes: notes(cx, finding),
    }
}

fn notes(cx: &Context<'_>, finding: &Finding) -> Vec<(&'static str, String)> {
    let mut notes = Vec::new();
    notes.extend(finding.help.iter().map(|help| ("help", cx.mask.text(help))));
    if let Some(because) = &finding.because {
        notes.push(("why", format!("{} ({})", cx.line(&because.reason), cx.place(because.span))));
    }
    if !finding.trail.is_empty() {
        notes.push(("from", trail(cx, &finding.trail)));
    }
    notes.extend(extent(cx, finding).map(|extent| ("in", extent)));
    if let Some(more) = finding.labels.len().checked_sub(MOST_LABELS).filter(|more| *more > 0) {
        notes.push(("note", format!("{} not drawn here", plural(more, "more place is", "more places are"))));
    }
    notes
}

/// How a value came here, a step a line.
fn trail(cx: &Context<'_>, steps: &[Label]) -> String {
    let mut lines: Vec<String> =
        steps.iter().take(MOST_STEPS).map(|step| format!("{} {}", cx.place(step.span), cx.line(&step.text))).collect();
    if let Some(more) = steps.len().checked_sub(MOST_STEPS).filter(|more| *more > 0) {
        lines.push(format!("and {} more", plural(more, "step", "steps")));
    }
    lines.join("\n")
}

/// The instances and environments in which a finding holds, where that says more than its place.
fn extent(cx: &Context<'_>, finding: &Finding) -> Option<String> {
    let is_plain = finding.instance_count <= 1 && finding.instances.first() == finding.address.as_ref();
    let mut parts = Vec::new();
    if !is_plain && finding.instance_count > 0 {
        let mut names: Vec<String> = finding.instances.iter().take(MOST_INSTANCES).map(|name| cx.line(name)).collect();
        let more = finding.instance_count - names.len().min(finding.instance_count);
        if more > 0 && !names.is_empty() {
            names.push(format!("{} more", number(more)));
        }
        let count = plural(finding.instance_count, "instance", "instances");
        parts.push(match (finding.instance_count, names.as_slice()) {
            (_, []) => count,
            (1, [only]) => only.clone(),
            _ => format!("{count}: {}", and_list(&names)),
        });
    }
    if !finding.environments.is_empty() {
        let names: Vec<String> = finding.environments.iter().map(|name| cx.line(name)).collect();
        parts.push(format!("only in {}", and_list(&names)));
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}
