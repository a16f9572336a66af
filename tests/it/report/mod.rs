//! Every format of a frozen result, built by hand.

mod auto;
mod diagnostics;
mod formats;
mod json;
mod safety;
mod scale;

use unmoor::findings::{
    Because, Finding, Incomplete, Judgement, Label, Level, Mask, RuleId, Verdict, assign_fingerprints,
};
use unmoor::policy::{Hold, LevelCounts, Outcome, RuleFigures, ServiceUse, Summary};
use unmoor::report::{Context, Format, Part, PathStyle, RuleText, RuleTexts, Style, Tool, render};
use unmoor::source::{FileId, Files, SourceFile, Span, TextRange};

/// A result with the texts that it lies in.
pub(super) struct Run {
    pub(super) outcome: Outcome,
    pub(super) files: Files,
    pub(super) mask: Mask,
    pub(super) paths: PathStyle,
    pub(super) next: Vec<String>,
}

/// What the rules of these tests say about themselves.
struct Texts;

impl RuleTexts for Texts {
    fn text(&self, rule: &RuleId) -> Option<RuleText<'_>> {
        let text =
            |summary, counted, part| Some(RuleText { summary, counted, part, url: Some("https://example.org/rule") });
        match rule.as_str() {
            "secrets/placeholder_secret" => text(
                "a placeholder stands where a secret goes",
                ("value kept by hand", "values kept by hand"),
                Part::Look,
            ),
            "portability/endpoint_literal" => {
                text("a host name that a provider owns", ("provider's host name", "providers' host names"), Part::Look)
            }
            "portability/third_party_trust" => {
                text("an account that nobody named", ("unnamed account number", "unnamed account numbers"), Part::Look)
            }
            "portability/proprietary_service" => {
                text("a service of one cloud", ("proprietary service", "proprietary services"), Part::Leaving)
            }
            "tagging/missing_key" => {
                text("a required tag is missing", ("resource without a tag", "resources without a tag"), Part::Look)
            }
            _ => None,
        }
    }
}

pub(super) const PLAIN: Style = Style { colour: false, unicode: true, links: false, width: 100 };

impl Run {
    pub(super) fn new() -> Self {
        let mut outcome = Outcome { today: "2026-11-24".to_owned(), ..Outcome::default() };
        outcome.summary.files = 3;
        outcome.summary.resource_blocks = 12;
        outcome.summary.roots = 1;
        Self { outcome, files: Files::default(), mask: Mask::default(), paths: PathStyle::default(), next: Vec::new() }
    }

    pub(super) fn file(&mut self, path: &str, text: &str) -> FileId {
        self.files.add(SourceFile::new(path.into(), text.into()))
    }

    /// The place of the first `needle` in a file.
    pub(super) fn span(&self, file: FileId, needle: &str) -> Span {
        let start = self.files.text(file).find(needle).expect("the needle is in the text");
        TextRange::new(start as u32, (start + needle.len()) as u32).in_file(file)
    }

    pub(super) fn finding(&self, level: Level, rule: &str, file: FileId, needle: &str, message: &str) -> Finding {
        Finding::new(RuleId::new(rule), level, self.span(file, needle), message.to_owned())
    }

    pub(super) fn add(&mut self, finding: Finding) {
        self.outcome.findings.push(finding);
    }

    pub(super) fn render(&self, format: Format, style: Style) -> String {
        let mut bytes = Vec::new();
        render(format, &self.context(style), &mut bytes).expect("a vector takes all bytes");
        String::from_utf8(bytes).expect("output is UTF-8")
    }

    pub(super) fn context(&self, style: Style) -> Context<'_> {
        Context {
            outcome: &self.outcome,
            files: &self.files,
            mask: &self.mask,
            rules: &Texts,
            paths: &self.paths,
            style,
            tool: Tool { version: "0.0.0", catalogue: "2026-11-01" },
            next: &self.next,
        }
    }

    /// Counts what is shown, as `policy` does.
    pub(super) fn freeze(mut self) -> Self {
        let mut counts = LevelCounts::default();
        self.outcome.shown().for_each(|finding| counts.add(finding.level));
        self.outcome.summary.findings = counts;
        assign_fingerprints(&mut self.outcome.findings, &self.files);
        self
    }
}

const DATABASE: &str = r#"resource "aws_db_instance" "records" {
  name     = "records"
  endpoint = "records.abc.eu-west-2.rds.amazonaws.com"
  tags     = var.tags
}

resource "aws_sqs_queue" "intake" {
  name = "intake"
}
"#;

const VARIABLES: &str = "variable \"tags\" {\n  default = {}\n}\n";

/// A small result that uses every part of a finding.
pub(super) fn sample() -> Run {
    let mut run = Run::new();
    let database = run.file("terraform/core/database.tf", DATABASE);
    let variables = run.file("terraform/core/variables.tf", VARIABLES);
    let mut endpoint = run.finding(
        Level::Warning,
        "portability/endpoint_literal",
        database,
        "\"records.abc.eu-west-2.rds.amazonaws.com\"",
        "`endpoint` holds a host name that AWS owns",
    );
    endpoint.help = Some("take it from `aws_db_instance.records.address`".to_owned());
    endpoint.address = Some("aws_db_instance.records".to_owned());
    endpoint.instances = vec!["aws_db_instance.records[0]".to_owned(), "aws_db_instance.records[1]".to_owned()];
    endpoint.instance_count = 18;
    endpoint.environments = vec!["prod".to_owned()];
    endpoint.subject = Some("records.abc.eu-west-2.rds.amazonaws.com".to_owned());
    endpoint.labels = vec![Label { span: run.span(database, "\"records\""), text: "of this database".to_owned() }];
    run.add(endpoint);
    let mut undecided =
        run.finding(Level::Info, "tagging/missing_key", database, "var.tags", "the tag `Owner` may be missing");
    undecided.judgement = Judgement::Undecided;
    undecided.because =
        Some(Because { reason: "it depends on `var.tags`".to_owned(), span: run.span(variables, "variable \"tags\"") });
    undecided.trail = vec![Label { span: run.span(variables, "{}"), text: "its default".to_owned() }];
    run.add(undecided);
    let mut queue = run.finding(
        Level::Error,
        "tagging/missing_key",
        database,
        "resource \"aws_sqs_queue\" \"intake\"",
        "the tag `Owner` is missing",
    );
    queue.address = Some("aws_sqs_queue.intake".to_owned());
    queue.instances = vec!["aws_sqs_queue.intake".to_owned()];
    queue.instance_count = 1;
    queue.labels = vec![Label { span: run.span(variables, "default = {}"), text: "nothing is added here".to_owned() }];
    run.add(queue);
    let mut silenced = run.finding(Level::Info, "hygiene/other", database, "\"intake\"", "not shown");
    silenced.verdict = Verdict::Suppressed;
    run.add(silenced);
    run.outcome.incomplete = vec![
        Incomplete {
            file: "terraform/core/variables.tf".into(),
            span: Some(run.span(variables, "default")),
            reason: "syntax",
            message: "an argument needs `=`".to_owned(),
            help: Some("write `name = value`".to_owned()),
        },
        Incomplete {
            file: "terraform/core/big.tf".into(),
            span: None,
            reason: "too_large",
            message: "it has more than 64 MiB".to_owned(),
            help: None,
        },
    ];
    run.outcome.notes = vec!["1 symbolic link leads out of the repository".to_owned()];
    run.outcome.rules = vec![
        RuleFigures { rule: RuleId::new("naming/label_case"), right: 40, wrong: 0, undecided: 3 },
        RuleFigures { rule: RuleId::new("tagging/missing_key"), right: 7, wrong: 1, undecided: 1_234 },
    ];
    run.outcome.summary =
        Summary { suppressed: 1, judged_right: 47, judged_wrong: 2, judged_undecided: 1_237, ..run.outcome.summary };
    run.paths = PathStyle { folder: "terraform/core".into(), root: "../..".into() };
    run.next = vec!["unmoor check --output full".to_owned(), "unmoor explain tagging/missing_key".to_owned()];
    run.freeze()
}

pub(super) fn service(title: &str, supplier: &str, blocks: usize, hold: Hold) -> ServiceUse {
    ServiceUse {
        family: format!("{}.{title}", supplier.to_lowercase()),
        title: title.to_owned(),
        supplier: supplier.to_owned(),
        blocks,
        hold,
        is_unique: title.starts_with("Lake"),
    }
}
