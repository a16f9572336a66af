//! Rendering: thousands of findings in one file, and in one line.

use divan::Bencher;
use unmoor::findings::{Finding, Level, Mask, RuleId};
use unmoor::policy::Outcome;
use unmoor::report::{Context, Format, PathStyle, RuleText, RuleTexts, Style, Tool, render};
use unmoor::source::{Files, SourceFile, TextRange};

struct NoTexts;

impl RuleTexts for NoTexts {
    fn text(&self, _: &RuleId) -> Option<RuleText<'_>> {
        None
    }
}

/// 5,000 findings in 500 kB; `end` ends each of 5,000 pieces.
fn crowd(end: &str) -> (Files, Outcome, Mask) {
    let pieces: Vec<String> = (0..5_000).map(|at| format!("argument_{at:04} = \"{}\"{end}", "é".repeat(41))).collect();
    let mut files = Files::default();
    let file = files.add(SourceFile::new("main.tf".into(), pieces.concat().into()));
    let mut outcome = Outcome::default();
    let mut at = 0;
    for piece in &pieces {
        let span = TextRange::new(at, at + 13).in_file(file);
        outcome.findings.push(Finding::new(RuleId::new("a/b"), Level::Warning, span, "a message".to_owned()));
        at += u32::try_from(piece.len()).unwrap_or(0);
    }
    let mask = Mask::new([TextRange::new(0, 4).in_file(file)], (0..100).map(|at| format!("secret number {at}")));
    (files, outcome, mask)
}

#[divan::bench(args = [
    (Format::Full, "\n"), (Format::Full, "  "), (Format::Concise, "\n"), (Format::Concise, "  "), (Format::Grouped, "\n"),
    (Format::Auto, "\n"), (Format::Json, "\n"), (Format::Json, "  "),
])]
fn five_thousand_findings(bencher: Bencher<'_, '_>, (format, end): (Format, &str)) {
    let paths = PathStyle::default();
    let style = Style { colour: true, unicode: true, links: true, width: 100 };
    bencher.with_inputs(|| crowd(end)).bench_refs(|(files, outcome, mask)| {
        let tool = Tool { version: "0.0.0", catalogue: "" };
        let context = Context { outcome, files, mask, rules: &NoTexts, paths: &paths, style, tool, next: &[] };
        let mut page = Vec::new();
        let written = render(format, &context, &mut page);
        divan::black_box((written.is_ok(), page));
    });
}
