use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use unmoor::source::{DiskTree, Limits, PathGlobs, WalkOptions, find_root, load};

use super::render;

fn made(paths: &[&str]) -> (tempfile::TempDir, Utf8PathBuf) {
    let temporary = tempfile::tempdir().unwrap();
    let root = Utf8Path::from_path(temporary.path()).unwrap().canonicalize_utf8().unwrap();
    for path in paths {
        let path = root.join(path);
        if path.as_str().ends_with('/') {
            fs::create_dir_all(path).unwrap();
        } else {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
    }
    (temporary, root)
}

/// The root below the temporary folder, what is read, and what is reported.
fn check(paths: &[&str], inputs: &[&str], expected: &str) {
    let (_temporary, base) = made(paths);
    let inputs: Vec<_> = inputs.iter().map(|input| base.join(input)).collect();
    let is_root = |folder: &Utf8Path| folder.join("root_here").exists();
    let root = find_root(&inputs, is_root).unwrap();
    let tree = DiskTree::new(&root.path).unwrap();
    let loaded = load(&tree, &root.scope, &WalkOptions::default(), &Limits::default());
    let reported: Vec<_> = loaded
        .files
        .iter()
        .filter(|(_, file)| root.scope.covers(&file.path))
        .map(|(_, file)| file.path.as_str())
        .collect();
    let relative = root.path.strip_prefix(&base).unwrap();
    let found = format!("root {relative}\n{}\nreported {}", render(&loaded), reported.join(" "));
    assert_eq!(found, expected.trim());
}

#[test]
fn in_a_repository_all_is_read_and_the_given_paths_are_reported() {
    let files = ["r/.git/", "r/a/x.tf", "r/a/y.tf", "r/b/z.tf"];
    check(&files, &["r/a/x.tf"], "root r\na/: x.tf, y.tf\nb/: z.tf\nreported a/x.tf");
    check(&files, &["r/b", "r/a/y.tf"], "root r\na/: x.tf, y.tf\nb/: z.tf\nreported a/y.tf b/z.tf");
}

#[test]
fn settings_can_mark_a_root_below_the_repository() {
    check(&["r/.git/", "r/a/root_here", "r/a/c/x.tf", "r/b/z.tf"], &["r/a/c"], "root r/a\nc/: x.tf\nreported c/x.tf");
}

#[test]
fn without_a_mark_only_the_given_folders_are_read() {
    let files = ["a/x.tf", "a/y.tf", "a/sub/s.tf", "b/z.tf", "c/q.tf"];
    check(&files, &["a/x.tf"], "root a\n/: x.tf, y.tf\nreported x.tf");
    check(
        &files,
        &["a", "b/z.tf"],
        "root \na/: x.tf, y.tf\na/sub/: s.tf\nb/: z.tf\nreported a/x.tf a/y.tf a/sub/s.tf b/z.tf",
    );
}

#[test]
fn an_ignored_path_is_read_where_it_is_given() {
    let (_temporary, base) = made(&["r/.git/", "r/out/x.tf", "r/out/y.tf", "r/.hid/h.tf", "r/g.tf"]);
    fs::write(base.join("r/.gitignore"), "out/\ng.tf\n").unwrap();
    let inputs = ["r/out/x.tf", "r/.hid", "r/g.tf"].map(|input| base.join(input));
    let root = find_root(&inputs, |_| false).unwrap();
    let tree = DiskTree::new(&root.path).unwrap();
    let read = |options: &WalkOptions| render(&load(&tree, &root.scope, options, &Limits::default()));
    assert_eq!(read(&WalkOptions::default()), "/: g.tf\n.hid/: h.tf\nout/: x.tf, y.tf");
    let exclude = PathGlobs::new(Utf8Path::new(""), &["g.tf", ".hid/**"]).unwrap();
    assert_eq!(read(&WalkOptions { exclude }), "out/: x.tf, y.tf\nexcluded .hid\nexcluded g.tf");
}

#[test]
fn a_missing_input_is_an_error() {
    let (_temporary, base) = made(&["a.tf"]);
    let error = find_root(&[base.join("b.tf")], |_| false).unwrap_err();
    assert_eq!(error.to_string(), format!("cannot read `{base}/b.tf`: it does not exist"));
}
