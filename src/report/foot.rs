//! The foot of the text formats: what was counted, what is not shown, what could not be read or judged.

use crate::findings::{Incomplete, Level};
use crate::policy::Unbound;

use super::words::{HARD_SPACE, wrap};
use super::{Context, number, plural};

/// How the foot lists Terraform that could not be read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Listed {
    /// The first few, then a count.
    Few,
    /// Not again: the format has listed all of them.
    Already,
}

/// Incomplete files that are listed before the rest is counted.
const FEW: usize = 5;

/// The foot, each line ended.
pub(super) fn foot(cx: &Context<'_>, listed: Listed) -> String {
    let mut lines = Vec::new();
    if listed == Listed::Few {
        lines.extend(incomplete(cx));
    }
    lines.extend(notes(cx, usize::MAX));
    lines.extend(unbound(cx).iter().flat_map(|line| wrap(line, cx.style.width)));
    lines.extend(wrap(&read(cx), cx.style.width));
    lines.extend(wrap(&closing(cx), cx.style.width));
    ended(&lines)
}

/// Lines as one text.
pub(super) fn ended(lines: &[String]) -> String {
    let mut text = lines.join("\n");
    if !lines.is_empty() {
        text.push('\n');
    }
    text
}

/// What was read, in one sentence, and which settings were used.
pub(super) fn read(cx: &Context<'_>) -> String {
    let summary = &cx.outcome.summary;
    let mut text = format!("Read {}", plural(summary.files, "file", "files"));
    if summary.files > 0 {
        text += &format!(", {}", plural(summary.resource_blocks, "resource block", "resource blocks"));
        text += &format!(" in {}", plural(summary.roots, "root", "roots"));
    }
    let settings: Vec<String> = cx.outcome.settings_files.iter().map(|path| cx.paths.show(path)).collect();
    match settings.as_slice() {
        [] => text += ". No settings found.",
        few if few.len() <= 3 => text += &format!(". Settings: {}.", few.join(", ")),
        [first, rest @ ..] => text += &format!(". Settings: {first} and {} more.", number(rest.len())),
    }
    text
}

/// The closing line: what was found, not shown, not decided and not read, and the date that expiry is judged by.
pub(super) fn closing(cx: &Context<'_>) -> String {
    let summary = &cx.outcome.summary;
    let counts = [
        (summary.findings.error, "error", "errors"),
        (summary.findings.warning, "warning", "warnings"),
        (summary.findings.info, "info", "infos"),
    ];
    let found: Vec<String> = counts
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| plural(count, one, many))
        .collect();
    let found = if found.is_empty() { "nothing to mend".to_owned() } else { super::words::and_list(&found) };
    let mut sentences = vec![format!("Found {found}.")];
    let hidden: Vec<String> =
        [(summary.suppressed, "suppressed"), (summary.baselined, "in the baseline"), (summary.excepted, "excepted")]
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{} {word}", number(count)))
            .collect();
    if !hidden.is_empty() {
        sentences.push(format!("Not shown: {}.", hidden.join(", ")));
    }
    sentences.extend(undecided(cx));
    if cx.outcome.evaluation_errors > 0 {
        let places = plural(cx.outcome.evaluation_errors, "place", "places");
        let command = "unmoor inspect".replace(' ', HARD_SPACE);
        sentences.push(format!("Evaluation fails in {places}: {command}."));
    }
    if summary.unresolved_modules > 0 {
        let calls = plural(summary.unresolved_modules, "module call", "module calls");
        sentences.push(format!("The source of {calls} is not here."));
    }
    if summary.encrypted_files > 0 {
        sentences
            .push(format!("{} left unread.", plural(summary.encrypted_files, "encrypted file", "encrypted files")));
    }
    if !cx.outcome.incomplete.is_empty() {
        sentences.push(format!("Incomplete: {}.", unread_places(cx)));
    }
    if !cx.outcome.today.is_empty() {
        sentences.push(format!("As of {}.", cx.line(&cx.outcome.today)));
    }
    sentences.join(" ")
}

/// How much could not be judged.
pub(super) fn undecided(cx: &Context<'_>) -> Option<String> {
    let summary = &cx.outcome.summary;
    let all = summary.judged_right + summary.judged_wrong + summary.judged_undecided;
    let judgements = plural(all, "judgement", "judgements");
    (all > 0).then(|| format!("Undecided: {} of {judgements}.", number(summary.judged_undecided)))
}

/// Terraform that could not be read: a heading, the first few, and how many more.
pub(super) fn incomplete(cx: &Context<'_>) -> Vec<String> {
    let all = &cx.outcome.incomplete;
    if all.is_empty() {
        return Vec::new();
    }
    let mut lines = vec!["Could not be read:".to_owned()];
    lines.extend(all.iter().take(FEW).map(|incomplete| format!("  {}", incomplete_line(cx, incomplete))));
    if let Some(more) = all.len().checked_sub(FEW).filter(|more| *more > 0) {
        lines.push(format!("  and {more} more"));
    }
    lines
}

fn unread_places(cx: &Context<'_>) -> String {
    plural(cx.outcome.incomplete.len(), "place", "places")
}

/// One place that could not be read, on one line.
pub(super) fn incomplete_line(cx: &Context<'_>, incomplete: &Incomplete) -> String {
    let place = match incomplete.span {
        Some(span) => cx.place(span),
        None => cx.paths.show(&incomplete.file),
    };
    format!("{place}: {}[{}] {}", Level::Error, incomplete.reason, cx.line(&incomplete.message))
}

/// Files of values that could be bound to roots, and what shows them.
pub(super) fn unbound(cx: &Context<'_>) -> Option<String> {
    let Unbound { files, roots } = cx.outcome.unbound;
    let (fit, are) = if files == 1 { ("fits", "is") } else { ("fit", "are") };
    let (files, roots) = (plural(files, "file of values", "files of values"), plural(roots, "root", "roots"));
    let command = "unmoor inspect --environments".replace(' ', HARD_SPACE);
    let text = format!("Note: {files} {fit} {roots} and {are} bound to none: {command}");
    (cx.outcome.unbound != Unbound::default()).then_some(text)
}

/// What else a person should know.
pub(super) fn notes(cx: &Context<'_>, most: usize) -> Vec<String> {
    let all = &cx.outcome.notes;
    let mut lines: Vec<String> = all.iter().take(most).map(|note| format!("Note: {}", cx.line(note))).collect();
    if let Some(more) = all.len().checked_sub(most).filter(|more| *more > 0) {
        lines.push(format!("      and {more} more"));
    }
    lines
}
