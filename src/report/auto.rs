//! `auto`: what matters, on one screen. Up to five parts beside a gutter, then the foot and what to type next.

use std::io;

use crate::findings::{Finding, Level};

use super::context::Part;
use super::groups::{RuleGroup, by_rule};
use super::leaving::leaving;
use super::words::{HARD_SPACE, cut, first_lines, paint, wrap};
use super::{Context, foot, number, plural};

/// Lines of a page.
const PAGE: usize = 40;

/// Columns before the text of a part.
const GUTTER: usize = 10;

/// Up to so many errors and warnings are told in full.
const MOST_FULL: usize = 5;

/// Up to so many errors and warnings have a line each.
const MOST_SINGLE: usize = 15;

/// Lines that a part other than `fix` may take.
const MOST_LINES: usize = 4;

pub(super) fn write(cx: &Context<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let width = cx.style.width;
    let mut page = wrap(&foot::read(cx), width);
    let mut rest = part(cx, "look", look(cx));
    rest.extend(part(cx, "leaving", leaving(cx, body_width(cx))));
    rest.extend(part(cx, "blind", blind(cx)));
    rest.extend(foot::incomplete(cx).iter().map(|line| cut(line, width, cx.style.ellipsis())));
    rest.extend(foot::notes(cx, MOST_LINES - 1).iter().map(|line| cut(line, width, cx.style.ellipsis())));
    rest.extend(foot::unbound(cx).iter().flat_map(|line| wrap(line, width)));
    rest.extend(wrap(&foot::closing(cx), width));
    rest.extend(next(cx));
    let room = PAGE.saturating_sub(page.len() + rest.len());
    page.extend(part(cx, "fix", fix(cx, room)));
    page.extend(rest);
    out.write_all(foot::ended(&page).as_bytes())
}

/// Sets lines beside the gutter.
fn part(cx: &Context<'_>, name: &str, lines: Vec<String>) -> Vec<String> {
    let indent = " ".repeat(GUTTER);
    let title = paint(cx.style.heading(), &format!(" {name:width$}", width = GUTTER - 1));
    lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| format!("{}{line}", if at == 0 { title.as_str() } else { indent.as_str() }))
        .collect()
}

fn body_width(cx: &Context<'_>) -> usize {
    cx.style.width.saturating_sub(GUTTER).max(20)
}

/// Errors and warnings: in full, a line each, or a line a rule, whichever is the most that there is room for.
fn fix(cx: &Context<'_>, room: usize) -> Vec<String> {
    let mut findings: Vec<&Finding> = cx.outcome.shown().filter(|finding| finding.level > Level::Info).collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    let counts = &cx.outcome.summary.findings;
    let counted: Vec<String> = [(counts.error, "error", "errors"), (counts.warning, "warning", "warnings")]
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| plural(count, one, many))
        .collect();
    let heading = counted.join(", ");
    if let [only] = findings.as_slice() {
        let full = in_full(cx, &format!("{heading}  ").replace(' ', HARD_SPACE), only);
        if full.len() <= room {
            return full;
        }
    }
    let mut lines = vec![heading];
    let most_full = findings.iter().take(MOST_FULL);
    let full: Vec<String> = most_full.flat_map(|finding| in_full(cx, finding.level.as_str(), finding)).collect();
    if findings.len() <= MOST_FULL && full.len() < room {
        lines.extend(full);
    } else if findings.len() <= MOST_SINGLE && findings.len() < room {
        lines.extend(findings.iter().map(|finding| single(cx, finding)));
    } else {
        lines.extend(rules(cx, &findings, room.saturating_sub(1)));
    }
    if findings.is_empty() { Vec::new() } else { lines }
}

/// A finding with its whole message and its help.
fn in_full(cx: &Context<'_>, lead: &str, finding: &Finding) -> Vec<String> {
    let width = body_width(cx).saturating_sub(2);
    let text =
        format!("{lead} {} {} [{}]", line_place(cx, finding), cx.message(finding), cx.line(finding.rule.as_str()));
    let mut lines = wrap(&text, width);
    if let Some(first) = lines.first_mut() {
        *first = paint_level(cx, finding.level, first);
    }
    for line in lines.iter_mut().skip(1) {
        line.insert_str(0, "  ");
    }
    if let Some(help) = &finding.help {
        let help = wrap(&format!("help: {}", cx.line(help)), width);
        lines.extend(help.iter().map(|line| format!("  {}", paint(cx.style.help(), line))));
    }
    lines
}

fn single(cx: &Context<'_>, finding: &Finding) -> String {
    let (level, rule) = (finding.level, cx.line(finding.rule.as_str()));
    let text = format!("{level} {rule} {} {}", short_place(cx, finding), cx.message(finding));
    paint_level(cx, level, &cut(&text, body_width(cx), cx.style.ellipsis()))
}

/// Paints the first word of a line, or the second where the first is a count.
fn paint_level(cx: &Context<'_>, level: Level, line: &str) -> String {
    line.replacen(level.as_str(), &paint(cx.style.level(level), level.as_str()), 1)
}

/// A line a rule, as many as there is room for.
fn rules(cx: &Context<'_>, findings: &[&Finding], room: usize) -> Vec<String> {
    let groups = by_rule(findings.iter().copied());
    let shown = if groups.len() > room { room.saturating_sub(1) } else { groups.len() };
    let mut lines: Vec<String> = groups
        .iter()
        .take(shown)
        .map(|group| {
            let counted = cx.counted(group.rule, group.findings.len());
            let first = group.findings.first().map(|finding| line_place(cx, finding)).unwrap_or_default();
            let text = format!("{} {counted} [{}], first at {first}", group.level, cx.line(group.rule.as_str()));
            paint_level(cx, group.level, &cut(&text, body_width(cx), cx.style.ellipsis()))
        })
        .collect();
    if groups.len() > shown {
        lines.push(format!("and findings of {}", plural(groups.len() - shown, "more rule", "more rules")));
    }
    lines
}

/// A path of which only the end is shown where all of it would leave no room for the message.
fn short_place(cx: &Context<'_>, finding: &Finding) -> String {
    let place = line_place(cx, finding);
    if place.chars().count() <= body_width(cx) * 2 / 5 {
        return place;
    }
    let end: Vec<&str> = place.rsplit('/').take(2).collect();
    let end: Vec<&str> = end.into_iter().rev().collect();
    format!("{}/{}", cx.style.ellipsis(), end.join("/"))
}

/// `path:line`: the column is for editors.
fn line_place(cx: &Context<'_>, finding: &Finding) -> String {
    let span = finding.span;
    format!("{}:{}", cx.paths.show(cx.files.path(span.file)), cx.files.position(span).line)
}

/// Info findings, counted by rule.
fn look(cx: &Context<'_>) -> Vec<String> {
    let mut groups = by_rule(cx.outcome.shown().filter(|finding| finding.level == Level::Info));
    groups.retain(|group| {
        let is_told_elsewhere = cx.rules.text(group.rule).is_some_and(|text| text.part == Part::Leaving);
        !is_told_elsewhere || cx.outcome.services.is_empty()
    });
    groups.sort_by_key(|group| std::cmp::Reverse(group.findings.len()));
    let phrase = |group: &RuleGroup<'_>| {
        let counted = cx.counted(group.rule, group.findings.len());
        let is_named = cx.rules.text(group.rule).is_some();
        if is_named { counted } else { format!("{counted} of {}", cx.line(group.rule.as_str())) }
    };
    let phrases: Vec<String> = groups.iter().map(phrase).collect();
    fit(&phrases, body_width(cx), MOST_LINES)
}

/// As many phrases as fit some lines, and how many rules are left out.
fn fit(phrases: &[String], width: usize, most_lines: usize) -> Vec<String> {
    let text = |kept: usize| {
        let mut text = phrases.iter().take(kept).cloned().collect::<Vec<_>>().join("; ");
        if kept < phrases.len() {
            text += &format!("; findings of {}", plural(phrases.len() - kept, "more rule", "more rules"));
        }
        wrap(&text, width)
    };
    (1..=phrases.len()).rev().map(text).find(|lines| lines.len() <= most_lines).unwrap_or_default()
}

/// What could not be judged and why; then the findings that are undecided and asked for.
fn blind(cx: &Context<'_>) -> Vec<String> {
    let width = body_width(cx);
    let reasons = cx.outcome.blind.iter().map(|reason| cx.line(reason));
    let undecided = by_rule(cx.outcome.undecided()).into_iter().map(|group| {
        let first = group.findings.first().map(|finding| line_place(cx, finding)).unwrap_or_default();
        let count = number(group.findings.len());
        format!("{} {count} undecided [{}], first at {first}", group.level, cx.line(group.rule.as_str()))
    });
    let lines: Vec<String> = reasons.chain(undecided).flat_map(|text| wrap(&text, width)).collect();
    first_lines(lines, MOST_LINES, width, cx.style.ellipsis())
}

/// What to type next.
fn next(cx: &Context<'_>) -> Vec<String> {
    if cx.next.is_empty() {
        return Vec::new();
    }
    let commands: Vec<String> = cx.next.iter().map(|command| cx.line(command).replace(' ', HARD_SPACE)).collect();
    let lines = wrap(&format!("Next: {}", commands.join(cx.style.dot())), cx.style.width);
    first_lines(lines, 2, cx.style.width, cx.style.ellipsis())
}
