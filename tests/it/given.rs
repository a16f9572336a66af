//! The flags of the group "Values": what people give on the command line and in the environment, and what comes of it.

use std::path::Path;

use crate::program::{repository, run, run_with};

/// What an expression is in the root module of a folder.
fn value(folder: &Path, arguments: &[&str], environment: &[(&str, &str)], expression: &str) -> String {
    let arguments = [&["console", "-e", expression], arguments].concat();
    let run = run_with(folder, &arguments, environment);
    assert_eq!(run.err, "");
    run.out.trim_end().to_owned()
}

#[test]
fn functions_read_below_an_allowed_folder_and_nowhere_else_outside() {
    let folder = repository(&[("main.tf", "locals {\n  a = 1\n}\n")]);
    let shared = repository(&[("words.txt", "hello ${name}"), ("in/b.json", "{}")]);
    let other = repository(&[("words.txt", "not for you")]);
    let path = |folder: &tempfile::TempDir, inner: &str| folder.path().join(inner).to_string_lossy().into_owned();
    let allowed = path(&shared, "");
    let asked = |path: String| value(folder.path(), &["--allow-read", &allowed], &[], &format!("file(\"{path}\")"));
    assert_eq!(
        value(
            folder.path(),
            &["--allow-read", &allowed],
            &[],
            &format!("templatefile(\"{}\", {{ name = \"you\" }})", path(&shared, "words.txt"))
        ),
        "\"hello you\""
    );
    assert_eq!(
        value(
            folder.path(),
            &["--allow-read", &allowed],
            &[],
            &format!("join(\",\", fileset(\"{allowed}\", \"**/*.json\"))")
        ),
        "\"in/b.json\""
    );
    let depth = folder.path().canonicalize().expect("it is there").components().count() - 1;
    let up = "../".repeat(depth);
    assert_eq!(asked(format!("{up}{}", path(&shared, "in/b.json").trim_start_matches('/'))), "\"{}\"");
    for refused in [path(&other, "words.txt"), path(&folder, "main.tf"), path(&shared, "../hosts")] {
        let told = asked(refused.clone());
        assert!(told.contains("was not read"), "{refused}: {told}");
    }
    let without = value(folder.path(), &[], &[], &format!("file(\"{}\")", path(&shared, "in/b.json")));
    assert!(without.contains("was not read"), "{without}");
}

#[test]
fn what_may_be_read_has_to_be_a_folder() {
    let folder = repository(&[("main.tf", "")]);
    for command in [["console", "-e", "1"].as_slice(), &["inspect"]] {
        for (given, told) in [("nowhere", "it does not exist"), ("main.tf", "it is not a folder")] {
            let run = run(folder.path(), &[command, &["--allow-read", given]].concat());
            assert_eq!((run.code, run.out.as_str()), (2, ""), "{command:?} {given}");
            assert!(run.err.contains(&format!("cannot read below `{given}`: {told}")), "{}", run.err);
        }
    }
}
