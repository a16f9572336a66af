use super::{PLAIN, Run, sample};
use unmoor::findings::RuleId;
use unmoor::report::{Declared, Format, RuleTexts, Style, plural, statistics, timings};

#[test]
fn names_of_formats_read_back() {
    for format in Format::all() {
        assert_eq!(Format::parse(format.name()), Some(format));
        assert!(!format.summary().is_empty());
    }
    assert_eq!(Format::parse("yaml"), None);
}

#[test]
fn full_draws_code_labels_help_and_origin() {
    insta::assert_snapshot!(sample().render(Format::Full, PLAIN));
}

#[test]
fn full_in_ascii_and_60_columns() {
    insta::assert_snapshot!(sample().render(Format::Full, Style { unicode: false, width: 60, ..PLAIN }));
}

#[test]
fn full_in_colour_with_links() {
    let style = Style { colour: true, links: true, ..PLAIN };
    insta::assert_snapshot!(sample().render(Format::Full, style).replace('\u{1b}', "ESC"));
}

#[test]
fn grouped_lists_findings_below_their_rule() {
    insta::assert_snapshot!(sample().render(Format::Grouped, PLAIN));
}

#[test]
fn concise_is_one_line_a_finding() {
    insta::assert_snapshot!(sample().render(Format::Concise, PLAIN));
}

#[test]
fn statistics_counts_by_rule() {
    let run = sample();
    insta::assert_snapshot!(statistics(&run.context(PLAIN)));
}

#[test]
fn empty_result_says_so_in_every_text_format() {
    let run = Run::new().freeze();
    for format in [Format::Auto, Format::Full, Format::Grouped, Format::Concise] {
        assert_eq!(
            run.render(format, PLAIN),
            "Read 3 files, 12 resource blocks in 1 root. No settings found.\nFound nothing to mend. As of 2026-11-24.\n"
        );
    }
}

#[test]
fn paths_are_shown_from_the_working_folder() {
    let mut run = sample();
    run.paths = unmoor::report::PathStyle { folder: "".into(), root: "some/repository".into() };
    let page = run.render(Format::Concise, PLAIN);
    assert!(page.starts_with("some/repository/terraform/core/database.tf:3:14: warning"), "{page}");
    run.paths = unmoor::report::PathStyle { folder: "modules".into(), root: "..".into() };
    assert!(run.render(Format::Concise, PLAIN).starts_with("../terraform/core/database.tf:3:14: warning"));
}

#[test]
fn plurals_and_thousands() {
    assert_eq!(plural(0, "file", "files"), "0 files");
    assert_eq!(plural(1, "file", "files"), "1 file");
    assert_eq!(plural(1_234_567, "file", "files"), "1,234,567 files");
}

#[test]
fn built_in_rules_say_what_they_declare() {
    for declaration in unmoor::rules::declarations() {
        let text = Declared.text(&RuleId::new(declaration.id)).expect("a declared rule has a text");
        assert_eq!((text.summary, text.counted), (declaration.summary, declaration.counted));
        assert!(
            !text.summary.is_empty() && !text.counted.0.is_empty() && !text.counted.1.is_empty(),
            "{}",
            declaration.id
        );
    }
    assert!(Declared.text(&RuleId::new("tagging/no_such_rule")).is_none());
}

#[test]
fn timings_are_milliseconds_a_part() {
    let parts =
        vec![("read", std::time::Duration::from_micros(1_250)), ("evaluate", std::time::Duration::from_millis(20))];
    assert_eq!(timings(&unmoor::policy::Timings { parts }), "read            1.2 ms\nevaluate       20.0 ms\n");
}
