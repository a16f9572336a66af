use super::{PLAIN, Run};
use unmoor::findings::{Label, Level};
use unmoor::report::Format;

/// 5,000 findings in a text of about 500 kB, whose lines end in `end`.
fn crowd(end: &str) -> Run {
    let mut run = Run::new();
    let lines: Vec<String> = (0..5_000).map(|at| format!("argument_{at:04} = \"{}\"{end}", "é".repeat(39))).collect();
    let file = run.file("main.tf", &lines.concat());
    let mut at = 0;
    for line in &lines {
        let mut finding = run.finding(Level::Warning, "a/b", file, "argument_0000", "a message");
        finding.span = unmoor::source::TextRange::new(at, at + 13).in_file(file);
        finding.help = Some("do something".to_owned());
        at += line.len() as u32;
        run.add(finding);
    }
    run.freeze()
}

#[test]
fn thousands_of_findings_in_one_file() {
    let page = crowd("\n").render(Format::Full, PLAIN);
    assert_eq!(page.matches("warning[a/b] a message").count(), 5_000);
    assert!(page.contains("[main.tf:5000:1]"));
}

#[test]
fn thousands_of_findings_in_one_line_show_a_window_each() {
    let run = crowd("  ");
    let page = run.render(Format::Full, PLAIN);
    assert!(page.len() < 5_000 * 600, "{}", page.len());
    assert!(page.lines().all(|line| line.chars().count() <= 104));
    let (_, last) = page.rsplit_once("\n\n  ⚠").expect("several findings");
    insta::assert_snapshot!(last);
}

#[test]
fn labels_far_apart_in_one_long_line_each_have_a_window() {
    let mut run = Run::new();
    let file = run.file("main.tf.json", &format!("{{\"first\": \"{}\", \"second\": 1}}", "x".repeat(1_000_000)));
    let mut finding = run.finding(Level::Error, "a/b", file, "\"second\"", "the second one is too much");
    finding.labels = vec![Label { span: run.span(file, "\"first\""), text: "the first one".to_owned() }];
    run.add(finding);
    insta::assert_snapshot!(run.freeze().render(Format::Full, PLAIN));
}

#[test]
fn block_of_many_lines_is_shown_by_its_first() {
    let mut run = Run::new();
    let text = format!("# before\nresource \"a\" \"b\" {{\n{}}}\n", "  x = 1\n".repeat(300));
    let file = run.file("main.tf", &text);
    let block = text.trim_start_matches("# before\n").trim_end().to_owned();
    run.add(run.finding(Level::Error, "a/b", file, &block, "the whole block"));
    insta::assert_snapshot!(run.freeze().render(Format::Full, PLAIN));
}
