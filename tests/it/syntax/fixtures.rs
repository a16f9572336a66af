//! Each file of `fixtures/syntax` beside what we read of it: outline, comments, errors.
//!
//! With `UNMOOR_BLESS=1` the expected files are written instead; read them before you commit them.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use unmoor::source::LineIndex;
use unmoor::syntax::Tree;

use super::laws;
use super::named;
use super::outline::{Texts, outline};

/// Every fixture of a folder, name and text.
pub(crate) fn fixtures(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/syntax").join(folder);
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end != "expect")).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(&path).unwrap())).collect()
}

fn shown(tree: &Tree) -> String {
    let mut out = outline(tree.root(), Texts::Exact);
    for comment in tree.comments() {
        writeln!(out, "# {:?}", comment.range.of(tree.text())).unwrap();
    }
    let lines = LineIndex::new(tree.text());
    for error in tree.errors() {
        let place = lines.position(tree.text(), error.range.start);
        let covered = error.range.of(tree.text());
        writeln!(out, "! {}:{} {covered:?}: {}", place.line, place.column, error.message).unwrap();
        if let Some(help) = &error.help {
            writeln!(out, "!   help: {help}").unwrap();
        }
    }
    out
}

fn check(folder: &str, accepts: Option<bool>) {
    let bless = std::env::var_os("UNMOOR_BLESS").is_some();
    let mut wrong = String::new();
    for (path, text) in fixtures(folder) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let tree = named(&name, &text);
        laws::hold(&tree);
        if let Some(accepts) = accepts {
            assert_eq!(tree.errors().is_empty(), accepts, "{name}: {:?}", tree.errors());
        }
        let got = shown(&tree);
        let expected_path = path.with_file_name(format!("{name}.expect"));
        if bless {
            fs::write(&expected_path, &got).unwrap();
        }
        let expected = fs::read_to_string(&expected_path).unwrap_or_default();
        if got != expected {
            write!(wrong, "--- {name}: expected\n{expected}--- got\n{got}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn odd_but_valid_files_are_read_as_terraform_reads_them() {
    check("valid", Some(true));
}

#[test]
fn broken_files_lose_only_what_is_broken_and_say_what_to_do() {
    check("invalid", Some(false));
}

#[test]
fn json_syntax_makes_the_same_tree() {
    check("json", None);
}
