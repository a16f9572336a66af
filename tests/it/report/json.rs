use super::{PLAIN, Run, sample};
use serde_json::Value;
use unmoor::findings::{Edit, Fix, Safety};
use unmoor::report::{Format, check_schema};

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.render(Format::Json, PLAIN)).expect("output is JSON")
}

fn full_sample() -> Run {
    let mut run = sample();
    let span = run.outcome.findings[0].span;
    run.outcome.findings[0].fix = Some(Fix {
        safety: Safety::Unsafe,
        title: "write the reference".to_owned(),
        edits: vec![Edit { span, text: "aws_db_instance.records.address".to_owned() }],
    });
    run
}

#[test]
fn json_has_the_published_shape() {
    insta::assert_snapshot!(full_sample().render(Format::Json, PLAIN));
}

#[test]
fn schema_is_as_published() {
    insta::assert_snapshot!(serde_json::to_string_pretty(&check_schema()).expect("a schema is JSON"));
}

#[test]
fn outputs_are_valid_under_the_schema() {
    let schema = check_schema();
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    for run in [Run::new().freeze(), sample(), full_sample()] {
        let output = json(&run);
        let errors: Vec<String> = validator.iter_errors(&output).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
    }
    let mut wrong = json(&sample());
    wrong["findings"][0]["level"] = "fatal".into();
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn keys_stand_in_the_listed_order_and_absent_ones_are_left_out() {
    let output = json(&full_sample());
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(keys(&output), "schema_version tool summary findings undecided incomplete");
    assert_eq!(
        keys(&output["summary"]),
        "files roots modules resource_blocks resource_instances findings not_shown judged unresolved_modules exit_code"
    );
    assert_eq!(
        keys(&output["findings"][0]),
        "rule level subject judgement file span address instances instance_count environments message help labels trail \
         fingerprint tokens verdict fix"
    );
    assert_eq!(
        keys(&output["undecided"][0]),
        "rule level judgement file span instances instance_count message labels trail because fingerprint tokens verdict"
    );
    assert_eq!(keys(&output["incomplete"][0]), "file span reason message");
    assert_eq!(keys(&output["incomplete"][1]), "file reason message");
}

#[test]
fn columns_count_scalar_values_and_bytes_count_bytes() {
    let mut run = Run::new();
    let file = run.file("a.tf", "x = \"é😀\" # y\n");
    run.add(run.finding(unmoor::findings::Level::Info, "a/b", file, "# y", "m"));
    let start = &json(&run.freeze())["findings"][0]["span"]["start"];
    assert_eq!((&start["line"], &start["column"], &start["byte"]), (&1.into(), &10.into(), &13.into()));
}
