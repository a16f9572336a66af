use super::{PLAIN, Run, sample, service};
use unmoor::findings::Level;
use unmoor::policy::{Hold, Unbound};
use unmoor::report::{Format, Style};

/// The five parts, as a first run on a real repository would show them.
fn first_run() -> Run {
    let mut run = Run::new();
    let file = run.file("core/15-database.tf", "a\nb = \"x.rds.amazonaws.com\"\n");
    let mut endpoint = run.finding(
        Level::Warning,
        "portability/endpoint_literal",
        file,
        "\"x.rds.amazonaws.com\"",
        "a database host name that the provider owns",
    );
    endpoint.help = Some("take it from the resource's `address`".to_owned());
    run.add(endpoint);
    for _ in 0..27 {
        run.add(run.finding(Level::Info, "secrets/placeholder_secret", file, "b", "a placeholder"));
    }
    for _ in 0..6 {
        run.add(run.finding(Level::Info, "portability/third_party_trust", file, "b", "an account"));
    }
    for _ in 0..3 {
        run.add(run.finding(Level::Info, "portability/proprietary_service", file, "b", "a service"));
    }
    run.outcome.services = vec![
        service("Glue", "AWS", 102, Hold::Own),
        service("Lambda", "AWS", 37, Hold::Own),
        service("S3", "AWS", 36, Hold::Depends),
        service("EventBridge", "AWS", 30, Hold::Own),
        service("Kinesis", "AWS", 5, Hold::Own),
        service("Athena", "AWS", 4, Hold::Own),
        service("Macie", "AWS", 3, Hold::Own),
        service("MSK", "AWS", 2, Hold::Own),
        service("VPC", "AWS", 2, Hold::Common),
        service("Cosmos DB", "Azure", 1, Hold::Own),
        service("Comprehend", "AWS", 0, Hold::Own),
    ];
    run.outcome.blind = vec!["core: 73 of 96 counts depend on an environment that nothing names".to_owned()];
    run.outcome.unbound = Unbound { files: 9, roots: 3 };
    run.outcome.evaluation_errors = 2;
    run.outcome.summary.judged_right = 1_000;
    run.outcome.summary.judged_undecided = 73;
    run.next = ["unmoor check --output full", "unmoor explain portability/endpoint_literal", "unmoor inspect"]
        .map(str::to_owned)
        .to_vec();
    run.freeze()
}

fn many(level: Level, rules: usize, each: usize) -> Run {
    let mut run = Run::new();
    let file =
        run.file("modules/a-rather-long-folder-name/main.tf", &"resource \"aws_sqs_queue\" \"q\" {}\n".repeat(200));
    for rule in 0..rules {
        for _ in 0..each {
            let message =
                "a message with quite a few words in it, so that one line at 60 columns is not enough for all";
            let mut finding = run.finding(level, &format!("naming/rule_{rule:02}"), file, "aws_sqs_queue", message);
            finding.help =
                Some("do something about it that also takes some words to say, and then some more".to_owned());
            run.add(finding);
        }
    }
    run.freeze()
}

#[test]
fn parts_stand_beside_a_gutter() {
    insta::assert_snapshot!(first_run().render(Format::Auto, PLAIN));
}

#[test]
fn sixty_columns_and_ascii() {
    insta::assert_snapshot!(first_run().render(Format::Auto, Style { unicode: false, width: 60, ..PLAIN }));
}

#[test]
fn colour_changes_no_words() {
    let plain = first_run().render(Format::Auto, PLAIN);
    let coloured = first_run().render(Format::Auto, Style { colour: true, ..PLAIN });
    assert_ne!(plain, coloured);
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
}

#[test]
fn undecided_and_incomplete_are_told() {
    insta::assert_snapshot!(sample().render(Format::Auto, PLAIN));
}

#[test]
fn five_warnings_are_told_in_full() {
    insta::assert_snapshot!(many(Level::Warning, 5, 1).render(Format::Auto, PLAIN));
}

#[test]
fn fifteen_warnings_have_a_line_each() {
    insta::assert_snapshot!(many(Level::Warning, 5, 3).render(Format::Auto, PLAIN));
}

#[test]
fn more_warnings_have_a_line_a_rule() {
    insta::assert_snapshot!(many(Level::Error, 4, 400).render(Format::Auto, PLAIN));
}

#[test]
fn page_has_at_most_40_lines_whatever_is_found() {
    for (rules, each) in [(1, 1), (5, 1), (5, 3), (15, 1), (70, 70)] {
        for level in Level::ALL {
            for width in [60, 120] {
                let mut run = many(level, rules, each);
                let crowd = first_run().outcome;
                run.outcome.services = (0..60)
                    .map(|at| {
                        service(&format!("Service number {at}"), ["AWS", "Azure", "Google"][at % 3], at / 3, Hold::Own)
                    })
                    .collect();
                run.outcome.blind = std::iter::repeat_n(crowd.blind[0].clone(), 12).collect();
                run.outcome.notes = std::iter::repeat_n(crowd.blind[0].clone(), 12).collect();
                run.outcome.unbound = crowd.unbound;
                run.outcome.evaluation_errors = 686;
                run.outcome.incomplete = std::iter::repeat_n(sample().outcome.incomplete[1].clone(), 12).collect();
                run.next = std::iter::repeat_n("unmoor explain some/rule".to_owned(), 12).collect();
                let page = run.render(Format::Auto, Style { width, ..PLAIN });
                assert!(page.lines().count() <= 40, "{} lines:\n{page}", page.lines().count());
                assert!(page.lines().all(|line| line.chars().count() <= width), "{page}");
            }
        }
    }
}
