use super::{PLAIN, Run};
use unmoor::findings::{Label, Level};
use unmoor::report::{Canvas, Diagnostic, render_diagnostic};

fn draw(run: &Run, diagnostic: &Diagnostic) -> String {
    let canvas = Canvas { files: &run.files, mask: &run.mask, paths: &run.paths, style: PLAIN };
    render_diagnostic(diagnostic, &canvas)
}

#[test]
fn settings_error_shows_both_places() {
    let mut run = Run::new();
    let base = run.file("policy/council.hcl", "token \"environment\" {\n  locked = true\n}\n");
    let own = run.file("unmoor.hcl", "unmoor {\n  root = true\n}\n\ntoken \"environment\" {\n  values = []\n}\n");
    let diagnostic = Diagnostic {
        level: Level::Error,
        kind: String::new(),
        message: "token `environment` is locked and cannot be changed here".to_owned(),
        primary: Some(Label { span: run.span(own, "token \"environment\""), text: "changed here".to_owned() }),
        labels: vec![Label { span: run.span(base, "locked = true"), text: "locked here".to_owned() }],
        help: Some("take this block out, or ask whoever keeps `policy/council.hcl`".to_owned()),
    };
    insta::assert_snapshot!(draw(&run, &diagnostic));
}

#[test]
fn usage_error_without_a_place() {
    let mut diagnostic = Diagnostic::error("there is no rule `tagging/missing_keys`".to_owned());
    diagnostic.help = Some("did you mean `tagging/missing_key`?".to_owned());
    insta::assert_snapshot!(draw(&Run::new(), &diagnostic));
}

#[test]
fn empty_file_and_place_past_its_end() {
    let mut run = Run::new();
    let file = run.file("unmoor.hcl", "");
    let span = unmoor::source::TextRange::new(40, 50).in_file(file);
    let mut diagnostic = Diagnostic::error("a block is not closed".to_owned());
    diagnostic.primary = Some(Label { span, text: "here".to_owned() });
    insta::assert_snapshot!(draw(&run, &diagnostic));
}
