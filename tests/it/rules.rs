//! `fixtures/rules/<group>/<rule>/*`: one rule over one file or folder. A line that must fire ends in `# expect: <rule>`;
//! one that must stay undecided in `# undecided: <rule>`. Nothing else may fire.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};
use unmoor::cli::{Options, check_tree};
use unmoor::findings::Judgement;
use unmoor::policy::Chosen;
use unmoor::settings::Request;
use unmoor::source::{Files, MemoryTree, Scope};

#[test]
fn every_marked_line_fires_and_no_other_does() {
    let mut wrong = Vec::new();
    for (rule, case) in cases() {
        let (expected, found) = judge(&rule, &case);
        for missing in expected.difference(&found) {
            wrong.push(format!("{case}: {missing:?} is expected and not found"));
        }
        for surprise in found.difference(&expected) {
            wrong.push(format!("{case}: {surprise:?} is found and not expected"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// File, line and whether it is wrong or undecided.
type Place = (String, u32, &'static str);

fn judge(rule: &str, case: &Utf8Path) -> (BTreeSet<Place>, BTreeSet<Place>) {
    let tree = tree_of(case);
    let only = Chosen { only: vec![rule.to_owned()], ..Chosen::default() };
    let options = Options { chosen: only, today: "2026-11-24".to_owned(), ..Options::default() };
    let settings = format!("rule \"{rule}\" {{\n  undecided = \"info\"\n}}\n");
    let base = unmoor::settings::GivenFile { path: "undecided.hcl".into(), text: Some(settings.into()) };
    let request =
        Request { version: "0.1.0".to_owned(), repository: "case".to_owned(), base: vec![base], ..Request::default() };
    let (checked, files) =
        check_tree(&tree, &Scope::whole(), request, &options).unwrap_or_else(|text| panic!("{case}:\n{text}"));
    let found = checked.outcome.findings.iter().map(|finding| {
        let verdict = match finding.judgement {
            Judgement::Wrong => "expect",
            Judgement::Undecided => "undecided",
        };
        (files.path(finding.span.file).to_string(), files.position(finding.span).line, verdict)
    });
    (marks(rule, &files), found.collect())
}

fn marks(rule: &str, files: &Files) -> BTreeSet<Place> {
    let mut marks = BTreeSet::new();
    for (_, file) in files.iter() {
        for (line, number) in file.text.lines().zip(1..) {
            for word in ["expect", "undecided"] {
                if line.contains(&format!("{word}: {rule}")) {
                    marks.insert((file.path.to_string(), number, word));
                }
            }
        }
    }
    marks
}

/// The file alone, or everything in the folder.
fn tree_of(case: &Utf8Path) -> MemoryTree {
    let mut tree = MemoryTree::default();
    if case.is_file() {
        let name = case.file_name().unwrap_or("main.tf");
        return tree.with_file(name, &std::fs::read(case).expect("the case can be read"));
    }
    let mut open = vec![case.to_owned()];
    while let Some(folder) = open.pop() {
        for path in entries(&folder) {
            if path.is_dir() {
                open.push(path);
            } else {
                let inside = path.strip_prefix(case).expect("it lies in the case");
                tree = tree.with_file(inside.as_str(), &std::fs::read(&path).expect("the case can be read"));
            }
        }
    }
    tree
}

fn cases() -> Vec<(String, Utf8PathBuf)> {
    let root = Utf8Path::new("fixtures/rules");
    let mut cases = Vec::new();
    for group in entries(root) {
        for rule in entries(&group) {
            let id = rule.strip_prefix(root).expect("it lies below").as_str().to_owned();
            cases.extend(entries(&rule).into_iter().map(|case| (id.clone(), case)));
        }
    }
    cases
}

fn entries(folder: &Utf8Path) -> Vec<Utf8PathBuf> {
    let Ok(entries) = folder.read_dir_utf8() else { return Vec::new() };
    let mut paths: Vec<Utf8PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path().to_owned())).collect();
    paths.sort();
    paths
}
