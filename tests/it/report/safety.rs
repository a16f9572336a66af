use proptest::prelude::*;

use super::{PLAIN, Run};
use unmoor::findings::{Because, Finding, Judgement, Label, Level, Mask, RuleId};
use unmoor::report::{Format, Style};
use unmoor::source::{Span, TextRange};

const SECRET: &str = "hunter2-hunter2";

/// A secret in the text, in a neighbour's snippet, in a comment, and in every text of a finding.
fn planted() -> Run {
    let mut run = Run::new();
    let text = format!("a = 1\npassword = \"{SECRET}\"\nb = 2\n# it was {SECRET}\nc = 3\n");
    let file = run.file("main.tf", &text);
    run.mask = Mask::new([run.span(file, SECRET)], [SECRET.to_owned()]);
    for (needle, judgement) in
        [("a = 1", Judgement::Wrong), (SECRET, Judgement::Wrong), ("c = 3", Judgement::Undecided)]
    {
        let mut finding = run.finding(Level::Error, "secrets/literal_secret", file, needle, &format!("it is {SECRET}"));
        finding.judgement = judgement;
        finding.help = Some(format!("change {SECRET}"));
        finding.address = Some(format!("a.b[\"{SECRET}\"]"));
        finding.subject = Some(SECRET.to_owned());
        finding.instances = vec![format!("a.b[\"{SECRET}\"]")];
        finding.instance_count = 2;
        finding.environments = vec![SECRET.to_owned()];
        let span = run.span(file, "b = 2");
        finding.labels = vec![Label { span, text: format!("label {SECRET}") }];
        finding.trail = vec![Label { span, text: format!("step {SECRET}") }];
        finding.because = Some(Because { reason: format!("because {SECRET}"), span });
        run.add(finding);
    }
    run.outcome.blind = vec![format!("blind {SECRET}")];
    run.outcome.notes = vec![format!("note {SECRET}")];
    run.next = vec![format!("next {SECRET}")];
    run.freeze()
}

#[test]
fn secret_is_in_no_format() {
    let run = planted();
    for format in Format::all() {
        for style in [PLAIN, Style { width: 60, colour: true, ..PLAIN }] {
            let output = run.render(format, style);
            assert!(!output.contains("hunter2"), "{}:\n{output}", format.name());
        }
    }
    insta::assert_snapshot!(run.render(Format::Full, PLAIN));
}

#[test]
fn secret_of_several_lines_is_hidden_line_by_line() {
    let mut run = Run::new();
    let file = run.file("main.tf", "a = 1\n# MIIEvQIBADANBgkqhkiG9w0BAQEF\nb = 2\n");
    let secret = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END PRIVATE KEY-----\n";
    run.mask = Mask::new([], [secret.to_owned()]);
    run.add(run.finding(Level::Error, "a/b", file, "a = 1", &format!("it is {secret}")));
    let run = run.freeze();
    for format in Format::all() {
        let output = run.render(format, PLAIN);
        assert!(!output.contains("MIIE"), "{}:\n{output}", format.name());
    }
}

#[test]
fn secret_at_the_edge_of_a_cut_line_is_hidden_whole() {
    for distance in 0..200 {
        let mut run = Run::new();
        let file = run.file("main.tf", &format!("x = \"@{}{SECRET}{}\"\n", "-".repeat(distance), "-".repeat(400)));
        run.mask = Mask::new([], [SECRET.to_owned()]);
        run.add(run.finding(Level::Error, "a/b", file, "@", "m"));
        let output = run.freeze().render(Format::Full, PLAIN);
        assert!(!output.contains("hunter") && !output.contains("hun…"), "{output}");
    }
}

#[test]
fn words_of_a_provider_are_no_secrets() {
    let mask = Mask::new([], ["postgres".to_owned()]).sparing(|word| word == "azurerm_postgresql_server");
    assert_eq!(mask.text("azurerm_postgresql_server.a"), "azurerm_postgresql_server.a");
    assert_eq!(mask.text("it is postgres, mypostgresdb"), "it is (hidden), my(hidden)db");
}

#[test]
fn control_and_direction_characters_are_escaped_everywhere() {
    let nasty = "\u{1b}]0;owned\u{7}\u{202e}\u{200b}";
    let mut run = Run::new();
    let file = run.file("we\u{1b}[31mird\n.tf", &format!("a = \"{nasty}\" # b\r\nc = 1\r\n"));
    let mut finding = run.finding(Level::Error, "a/b", file, "# b", &format!("message {nasty}\nsecond line"));
    finding.address = Some(format!("a.b[\"{nasty}\"]"));
    finding.help = Some(nasty.to_owned());
    finding.labels = vec![Label { span: run.span(file, "a ="), text: format!("label {nasty}\nmore") }];
    finding.instances = vec![nasty.to_owned()];
    finding.instance_count = 1;
    run.add(finding);
    let run = run.freeze();
    for format in Format::all() {
        let output = run.render(format, PLAIN);
        let dangerous = output.chars().find(|c| (c.is_control() && *c != '\n') || "\u{202e}\u{200b}".contains(*c));
        assert_eq!(dangerous, None, "{}:\n{output}", format.name());
    }
    insta::assert_snapshot!(format!("{}\n{}", run.render(Format::Concise, PLAIN), run.render(Format::Full, PLAIN)));
}

proptest! {
    #[test]
    fn no_text_and_no_place_upsets_the_drawing(
        text in "(a|é|😀|漢|\u{202e}|\n|\r|\r\n|\t|\u{1b}|[ -~]{30}|x{150}){0,30}",
        places in prop::collection::vec((0.0..1.2_f64, 0_u32..200), 1..6),
        width in 0_usize..120,
        unicode in any::<bool>(),
    ) {
        let mut run = Run::new();
        let file = run.file("main.tf", &text);
        let spans: Vec<Span> = places
            .iter()
            .map(|(part, length)| {
                let start = (text.len() as f64 * part) as u32;
                TextRange::new(start, start + length).in_file(file)
            })
            .collect();
        run.mask = Mask::new(spans.get(1).copied(), ["xxxxxxxxxx".to_owned()]);
        let mut finding = Finding::new(RuleId::new("a/b"), Level::Error, spans[0], "a message".to_owned());
        finding.labels = spans.iter().map(|&span| Label { span, text: "here".to_owned() }).collect();
        run.add(finding);
        let run = run.freeze();
        for format in Format::all() {
            let page = run.render(format, Style { width, unicode, ..PLAIN });
            prop_assert!(!page.contains("Failed to read"), "{}", page);
            prop_assert!(!page.contains("xxxxxxxxxx"), "{}", page);
            prop_assert!(!page.contains(['\u{1b}', '\u{202e}', '\r', '\t']), "{}", page);
        }
        let page = run.render(Format::Full, Style { width, unicode, ..PLAIN });
        prop_assert!(page.contains("[main.tf:"), "{}", page);
    }
}
