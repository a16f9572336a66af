//! Formats: how they are written, what makes them ambiguous, and how names are read by them.

use unmoor::settings::FormatKind;
use unmoor::settings::naming::{NameContext, Readings};

use super::{check, loaded};

const TOKENS: &str = r#"
token "app" { values = ["web", "web-api"] }
token "env" { values = ["dev", "prod"] }
token "kind" { by_type = { aws_sqs_queue = "queue", aws_s3_bucket = "bucket" } }
token "region" { by_region = { "eu-west-2" = "euw2" } }
token "word" { pattern = "[a-z]+" }
token "words" { pattern = "[a-z]+(-[a-z]+)*" }
"#;

/// Readings of a name, one a line, token by token; or why there are none.
fn read(format: &str, name: &str, context: NameContext<'_>) -> String {
    let text = format!("{TOKENS}\nnaming {{\nformat \"f\" {{ tokens = \"{format}\" }}\n}}");
    let (_, settings) = loaded(&[("unmoor.hcl", &text)]);
    let settings = settings.root();
    let FormatKind::Tokens(tokens) = &settings.naming.formats["f"].kind.value else { return String::new() };
    match tokens.readings(name, &settings.vocabulary, context) {
        Readings::NotApplied(token) => format!("not applied: {token}"),
        Readings::TooMany => "too many".to_owned(),
        Readings::Found(readings) => {
            let lines = readings.iter().map(|reading| {
                let parts: Vec<_> = reading.tokens.iter().map(|(name, text)| format!("{name}={text}")).collect();
                parts.join(" ")
            });
            lines.collect::<Vec<_>>().join("\n")
        }
    }
}

#[test]
fn longer_values_are_read_first_and_every_reading_is_given() {
    let any = NameContext::default();
    assert_eq!(read("{app}-{words}", "web-api-logs", any), "app=web-api words=logs\napp=web words=api-logs");
    assert_eq!(read("{app}-{env}[-{word}]", "web-prod", any), "app=web env=prod");
    assert_eq!(read("{app}-{env}[-{word}]", "web-prod-logs", any), "app=web env=prod word=logs");
    assert_eq!(read("{app}-{env}[-{word}]", "web-test", any), "");
    assert_eq!(
        read("{words}-{env}-{words}", "a-dev-b-prod-c", any),
        "words=a-dev-b env=prod words=c\nwords=a env=dev words=b-prod-c"
    );
}

#[test]
fn values_by_type_and_region_depend_on_what_bears_the_name() {
    let queue = NameContext { resource_type: Some("aws_sqs_queue"), region: Some("eu-west-2") };
    assert_eq!(read("{app}-{kind}", "web-queue", queue), "app=web kind=queue");
    assert_eq!(read("{app}-{kind}", "web-bucket", queue), "");
    assert_eq!(read("{app}-{region}", "web-euw2", queue), "app=web region=euw2");
    let role = NameContext { resource_type: Some("aws_iam_role"), region: Some("us-east-1") };
    assert_eq!(read("{app}-{kind}", "web-queue", role), "not applied: kind");
    assert_eq!(read("{app}-{region}", "web-euw2", role), "not applied: region");
}

#[test]
fn hostile_names_are_given_up() {
    let format = "{words}-{env}-{words}-{env}-{words}-{env}-{words}";
    assert_eq!(read(format, &"dev-".repeat(200), NameContext::default()), "too many");
    assert_eq!(read("{word}", &"a".repeat(2000), NameContext::default()), "too many");
}

#[test]
fn open_tokens_must_be_told_apart() {
    let naming = |format: &str| format!("{}\nnaming {{\n format \"f\" {{ tokens = \"{format}\" }}\n}}", TOKENS.trim());
    check(
        &naming("{word}{words}"),
        "
unmoor.hcl:8:24 nothing stands between `{word}` and `{words}`, which are both open
  help: put text between them that neither can hold, or list the values of `words`
  unmoor.hcl:6:7 its pattern is here
",
    );
    check(
        &naming("{word}-{words}"),
        "
unmoor.hcl:8:24 `{word}` and `{words}` cannot be told apart: `words` can hold the `-` between them
  help: use text that neither can hold, or list the values of `words`
  unmoor.hcl:6:7 its pattern is here
",
    );
    check(
        &naming("{word}[-{env}]-{words}"),
        "
unmoor.hcl:8:24 `{word}` and `{words}` cannot be told apart: `words` can hold the `-` between them
  help: use text that neither can hold, or list the values of `words`
  unmoor.hcl:6:7 its pattern is here
",
    );
    for fine in ["{word}-{word}", "{words}--{words}", "{words}_{words}", "{words}-{env}-{words}", "{word}.{words}"] {
        check(&naming(fine), "");
    }
}

#[test]
fn formats_are_well_formed() {
    for (format, why) in [
        ("{env", "a `{` has no `}` after it"),
        ("env}", "a `}` has no `{` before it"),
        ("{env}[-{app}", "a `[` has no `]` after it"),
        ("{env}]", "a `]` has no `[` before it"),
        ("{env}[]", "a `[ ]` is empty"),
        ("{env}[-[{app}]]", "a `[ ]` is inside another"),
        ("{}", "between `{` and `}` stands the name of a token"),
        ("plain", "it has no `{token}` in it"),
        ("[{a}][{a}][{a}][{a}][{a}][{a}]", "it has more than 5 optional parts"),
    ] {
        check(
            &format!("naming {{\n format \"f\" {{\n  tokens = \"{format}\"\n }}\n}}"),
            &format!("\nunmoor.hcl:3:12 `tokens` cannot be `{format}`: {why}\n"),
        );
    }
}

#[test]
fn examples_read_in_exactly_one_way() {
    check(
        &format!(
            "{}\nnaming {{\n{}\n}}",
            TOKENS.trim(),
            r#"
  format "a" {
    tokens  = "{app}-{words}"
    example = "web-api-logs"
  }
  format "b" {
    tokens  = "{app}-{env}"
    example = "web-test"
  }
  format "c" {
    case    = "kebab"
    example = "a_b"
  }
  format "d" {
    pattern    = "[a-z]{3,9}"
    example    = "abcd"
    max_length = 3
  }
  format "e" {
    pattern = "a|b"
    example = "ab"
  }"#
        ),
        "
unmoor.hcl:11:15 the example `web-api-logs` can be read in several ways
  help: choose one that cannot be both app `web-api`, words `logs` and app `web`, words `api-logs`
unmoor.hcl:15:15 the example `web-test` does not follow its own format
unmoor.hcl:19:15 the example `a_b` does not follow its own format
unmoor.hcl:23:18 the example has 4 characters, more than `max_length` allows
  unmoor.hcl:24:18 the limit
unmoor.hcl:28:15 the example `ab` does not follow its own format
",
    );
}

#[test]
fn tokens_agree_with_their_aliases_and_examples() {
    check(
        r#"
        token "env" {
          values  = ["dev", "prod"]
          aliases = { production = "prd", dev = "prod" }
          example = "test"
        }
        token "empty" { values = [] }
        token "open" {
          pattern = "[a-z"
        }
        naming {
          format "f" { tokens = "{open}" }
        }
        tagging {
          key "Open" { token = "open" }
        }
        "#,
        "
unmoor.hcl:4:36 `prd` is not a value of the token `env`
  help: did you mean `prod`?
unmoor.hcl:4:43 `dev` is a value of the token `env`, so it cannot be an alias
  help: remove it from one of the two
unmoor.hcl:5:21 the example `test` is not a value of the token `env`
  help: use one of `dev`, `prod`
unmoor.hcl:7:25 `values` of `token \"empty\"` is empty
unmoor.hcl:9:21 `pattern` cannot be `[a-z`: this regular expression is wrong: unclosed character class
",
    );
}

#[test]
fn patterns_hold_for_the_whole_text() {
    check(
        "token \"a\" {\n  pattern = \"a)|(b\"\n}",
        "
unmoor.hcl:2:13 `pattern` cannot be `a)|(b`: this regular expression is wrong: unopened group
",
    );
}
