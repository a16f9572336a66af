//! `json`: a result for programs. What came from a repository is masked and escaped here as everywhere.

use std::io;

use serde_json::Value;

use crate::findings::{Finding, Incomplete, Judgement, Label, Level, Safety, Verdict};
use crate::source::Span;

use super::Context;
use super::json_shape as shape;
use super::value_shape::published;

/// The version of the shape; it rises when a reader of the one before would break.
const SCHEMA_VERSION: u32 = 1;

pub(super) fn write(cx: &Context<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut document = serde_json::to_vec_pretty(&check(cx))?;
    document.push(b'\n');
    out.write_all(&document)
}

/// The JSON Schema of `check --output json`.
pub fn check_schema() -> Value {
    published::<shape::Check>()
}

fn check(cx: &Context<'_>) -> shape::Check {
    let of = |judgement: Judgement| {
        let findings = cx.outcome.findings.iter().filter(move |finding| finding.judgement == judgement);
        findings.map(|finding| self::finding(cx, finding)).collect()
    };
    shape::Check {
        schema_version: SCHEMA_VERSION,
        tool: shape::Tool {
            name: "unmoor".to_owned(),
            version: cx.tool.version.to_owned(),
            catalogue: cx.tool.catalogue.to_owned(),
        },
        summary: summary(cx),
        findings: of(Judgement::Wrong),
        undecided: of(Judgement::Undecided),
        incomplete: cx.outcome.incomplete.iter().map(|incomplete| self::incomplete(cx, incomplete)).collect(),
    }
}

fn summary(cx: &Context<'_>) -> shape::Summary {
    let summary = &cx.outcome.summary;
    shape::Summary {
        files: summary.files,
        roots: summary.roots,
        modules: summary.modules,
        resource_blocks: summary.resource_blocks,
        resource_instances: summary.resource_instances,
        findings: shape::LevelCounts {
            error: summary.findings.error,
            warning: summary.findings.warning,
            info: summary.findings.info,
        },
        not_shown: shape::NotShown {
            suppressed: summary.suppressed,
            baselined: summary.baselined,
            excepted: summary.excepted,
        },
        judged: shape::Judged {
            right: summary.judged_right,
            wrong: summary.judged_wrong,
            undecided: summary.judged_undecided,
        },
        unresolved_modules: summary.unresolved_modules,
        exit_code: summary.exit_code,
    }
}

fn finding(cx: &Context<'_>, finding: &Finding) -> shape::Finding {
    let text = |text: &String| cx.mask.text(text);
    let labels = |labels: &[Label]| labels.iter().map(|label| self::label(cx, label)).collect();
    shape::Finding {
        rule: cx.mask.text(finding.rule.as_str()),
        level: level(finding.level),
        subject: finding.subject.as_ref().map(text),
        judgement: match finding.judgement {
            Judgement::Wrong => shape::Judgement::Wrong,
            Judgement::Undecided => shape::Judgement::Undecided,
        },
        file: file(cx, finding.span),
        span: span(cx, finding.span),
        address: finding.address.as_ref().map(text),
        instances: finding.instances.iter().map(text).collect(),
        instance_count: finding.instance_count,
        environments: finding.environments.iter().map(text).collect(),
        message: text(&finding.message),
        help: finding.help.as_ref().map(text),
        labels: labels(&finding.labels),
        trail: labels(&finding.trail),
        because: finding.because.as_ref().map(|because| shape::Because {
            reason: text(&because.reason),
            file: file(cx, because.span),
            span: span(cx, because.span),
        }),
        fingerprint: finding.fingerprint.to_string(),
        tokens: finding.tokens.clone(),
        verdict: match finding.verdict {
            Verdict::Active => shape::Verdict::Active,
            Verdict::Suppressed => shape::Verdict::Suppressed,
            Verdict::Baselined => shape::Verdict::Baselined,
            Verdict::Excepted => shape::Verdict::Excepted,
        },
        fix: finding.fix.as_ref().map(|fix| shape::Fix {
            safety: match fix.safety {
                Safety::Safe => shape::Safety::Safe,
                Safety::Unsafe => shape::Safety::Unsafe,
            },
            title: text(&fix.title),
            edits: fix
                .edits
                .iter()
                .map(|edit| shape::Edit {
                    file: file(cx, edit.span),
                    start: edit.span.range.start,
                    end: edit.span.range.end,
                    text: text(&edit.text),
                })
                .collect(),
        }),
    }
}

fn level(level: Level) -> shape::Level {
    match level {
        Level::Error => shape::Level::Error,
        Level::Warning => shape::Level::Warning,
        Level::Info => shape::Level::Info,
    }
}

fn label(cx: &Context<'_>, label: &Label) -> shape::Label {
    shape::Label { file: file(cx, label.span), span: span(cx, label.span), text: cx.mask.text(&label.text) }
}

fn incomplete(cx: &Context<'_>, incomplete: &Incomplete) -> shape::Incomplete {
    shape::Incomplete {
        file: crate::findings::escape_control(incomplete.file.as_str()).into_owned(),
        span: incomplete.span.map(|place| span(cx, place)),
        reason: incomplete.reason.to_owned(),
        message: cx.mask.text(&incomplete.message),
    }
}

fn file(cx: &Context<'_>, span: Span) -> String {
    crate::findings::escape_control(cx.files.path(span.file).as_str()).into_owned()
}

fn span(cx: &Context<'_>, span: Span) -> shape::Span {
    let position = |byte: u32| {
        let place = cx.files.position(crate::source::TextRange::new(byte, byte).in_file(span.file));
        shape::Position { line: place.line, column: place.column, byte }
    };
    shape::Span { start: position(span.range.start), end: position(span.range.end) }
}
