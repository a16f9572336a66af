use camino::Utf8Path;
use proptest::prelude::*;
use unmoor::source::{LineColumn, LineIndex, PathGlobs, compare_paths};

proptest! {
    #[test]
    fn line_index_agrees_with_a_naive_count(text in "[a\u{e9}\u{1f600}\n\r]{0,60}") {
        let index = LineIndex::new(&text);
        for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let before = text.get(..offset).unwrap();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            let expected = LineColumn { line: u32::try_from(line).unwrap(), column: u32::try_from(column).unwrap() };
            prop_assert_eq!(index.position(&text, u32::try_from(offset).unwrap()), expected);
        }
        prop_assert_eq!(index.count(), text.matches('\n').count() + 1);
    }
}

proptest! {
    #[test]
    fn paths_compare_by_bytes_as_by_parts(a in "[a.\\-é]{1,2}(/[a.\\-é]{1,2}){0,3}", b in "[a.\\-é]{1,2}(/[a.\\-é]{1,2}){0,3}") {
        let is_plain = |path: &str| path.split('/').all(|part| part != "." && part != "..");
        prop_assume!(is_plain(&a) && is_plain(&b));
        let (a, b) = (Utf8Path::new(&a), Utf8Path::new(&b));
        prop_assert_eq!(compare_paths(a, b), a.cmp(b));
    }
}

fn globs(base: &str, globs: &[&str]) -> Result<PathGlobs, String> {
    PathGlobs::new(Utf8Path::new(base), globs).map_err(|error| format!("{}: {error}", error.index))
}

#[track_caller]
fn check(base: &str, list: &[&str], matching: &[&str], other: &[&str]) {
    let globs = globs(base, list).unwrap();
    for path in matching {
        assert!(globs.matches(Utf8Path::new(path)), "{path}");
    }
    for path in other {
        assert!(!globs.matches(Utf8Path::new(path)), "{path}");
    }
}

#[test]
fn one_star_stays_in_a_part_and_two_cross() {
    check("", &["a/*.tf"], &["a/x.tf"], &["a/b/x.tf", "x.tf", "b/a/x.tf"]);
    check("", &["**/x.tf"], &["x.tf", "a/b/x.tf"], &["a/b/yx.tf"]);
    check("", &["a/**"], &["a/x", "a/b/x"], &["a", "b/a/x"]);
    check("", &["a/"], &["a/x", "a/b/x"], &["b/x"]);
    check("", &["./a/{b,c}/?.tf"], &["a/b/x.tf", "a/c/y.tf"], &["a/d/x.tf", "a/b/xy.tf"]);
    check("", &["**"], &["a", "a/b/.c"], &[]);
    check("", &[], &[], &["a"]);
}

#[test]
fn the_last_glob_that_matches_decides() {
    check("", &["a/**", "!a/b/**", "a/b/c.tf"], &["a/x", "a/b/c.tf"], &["a/b/d.tf"]);
    check("", &["!a"], &[], &["a", "b"]);
    assert!(globs("", &["!a"]).unwrap().begins_by_taking_out());
}

#[test]
fn globs_are_relative_to_their_folder() {
    check(
        "team/one",
        &["*.tf", "[x]/**"],
        &["team/one/a.tf", "team/one/x/y"],
        &["a.tf", "team/two/a.tf", "team/one2/a.tf"],
    );
}

#[test]
fn a_glob_that_cannot_be_read_is_told_by_its_place() {
    assert_eq!(globs("", &["a", "b["]).unwrap_err(), "1: `b[` is not a glob: unclosed character class; missing ']'");
    assert_eq!(globs("", &["../a"]).unwrap_err(), "0: `../a` leaves the folder of the file that holds it");
    assert_eq!(globs("", &[""]).unwrap_err(), "0: the glob is empty");
}
