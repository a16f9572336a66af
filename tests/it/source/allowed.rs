//! Folders outside the repository that may be read: what is reached, by which path, and what is not.

use std::fs;
use std::path::Path;

use camino::{Utf8Path, Utf8PathBuf};
use unmoor::source::{AllowedTree, DiskTree, EntryKind, ReadError, Tree, WalkOptions};

/// `repository`, `shared` and `secret` side by side; only the first two may be read.
fn side_by_side() -> (tempfile::TempDir, Utf8PathBuf, AllowedTree) {
    let temporary = tempfile::tempdir().unwrap();
    let top = Utf8Path::from_path(temporary.path()).unwrap().canonicalize_utf8().unwrap();
    for (path, text) in
        [("repository/a/own.txt", "own"), ("shared/x.txt", "x"), ("shared/in/y.txt", "y"), ("secret/z.txt", "z")]
    {
        let path = top.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut tree = AllowedTree::new(DiskTree::new(&top.join("repository")).unwrap());
    tree.allow(&top.join("shared")).unwrap();
    (temporary, top, tree)
}

fn check(tree: &AllowedTree, path: impl AsRef<Path>, expected: Result<&str, ReadError>) {
    let path = Utf8Path::from_path(path.as_ref()).unwrap();
    let read = tree.read(path, 1 << 20).map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!(read, expected.map(str::to_owned), "{path}");
}

#[test]
fn an_allowed_folder_is_read_by_any_path_that_ends_in_it_and_its_neighbours_by_none() {
    let (_temporary, top, tree) = side_by_side();
    check(&tree, "a/own.txt", Ok("own"));
    check(&tree, "../shared/x.txt", Ok("x"));
    check(&tree, "a/../../shared/in/../in/y.txt", Ok("y"));
    check(&tree, top.join("shared/x.txt"), Ok("x"));
    check(&tree, "../shared/../repository/a/own.txt", Ok("own"));
    check(&tree, "../shared/none.txt", Err(ReadError::NotFound));
    check(&tree, "../shared/in", Err(ReadError::NotAFile));
    for outside in [
        "../secret/z.txt",
        "../shared/../secret/z.txt",
        "../secret/../shared/x.txt",
        "../none/z.txt",
        "..",
        "../../etc/hosts",
    ] {
        check(&tree, outside, Err(ReadError::OutsideRoot));
    }
    assert!(tree.reaches(&top.join("shared/x.txt")) && !tree.reaches(&top.join("secret/z.txt")));
    assert!(!tree.reaches(&top.join("repository/a/own.txt")), "the repository has paths of its own");
    let names: Vec<String> =
        tree.list(Utf8Path::new("../shared")).unwrap().into_iter().map(|entry| entry.name).collect();
    assert_eq!(names, ["in", "x.txt"]);
    assert_eq!(tree.resolve(Utf8Path::new("a/../../shared/in")), Ok(top.join("shared/in")));
    assert_eq!(tree.resolve(Utf8Path::new("../shared/../repository/a")), Ok(Utf8PathBuf::from("a")));
    assert_eq!(tree.kind(Utf8Path::new("../shared/in")), Ok(EntryKind::Folder));
    assert_eq!(tree.list(Utf8Path::new("../secret")), Err(ReadError::OutsideRoot));
}

#[test]
fn a_file_over_the_limit_is_not_read_in_an_allowed_folder_either() {
    let (_temporary, _, tree) = side_by_side();
    assert_eq!(tree.read(Utf8Path::new("../shared/x.txt"), 0), Err(ReadError::TooLarge { limit: 0 }));
}

#[cfg(unix)]
#[test]
fn links_are_followed_before_a_place_is_judged() {
    use std::os::unix::fs::symlink;

    let (_temporary, top, mut tree) = side_by_side();
    symlink("../../shared/x.txt", top.join("repository/a/relative.txt")).unwrap();
    symlink(top.join("shared"), top.join("repository/absolute")).unwrap();
    symlink("../secret/z.txt", top.join("shared/out.txt")).unwrap();
    symlink("../repository/a/own.txt", top.join("shared/back.txt")).unwrap();
    symlink("loop.txt", top.join("shared/loop.txt")).unwrap();
    symlink("shared", top.join("alias")).unwrap();
    check(&tree, "a/relative.txt", Ok("x"));
    check(&tree, "absolute/in/y.txt", Ok("y"));
    check(&tree, "../shared/back.txt", Ok("own"));
    check(&tree, "../shared/out.txt", Err(ReadError::OutsideRoot));
    check(&tree, "../shared/loop.txt", Err(ReadError::Circle));
    check(&tree, "../alias/x.txt", Err(ReadError::OutsideRoot));
    assert_eq!(tree.kind(Utf8Path::new("../shared/out.txt")), Ok(EntryKind::Link));
    let walked = tree.walk(Utf8Path::new(""), &WalkOptions::default());
    assert_eq!(walked.outside.len(), 2, "a walk stays in the repository: {:?}", walked.outside);
    tree.allow(&top.join("alias")).unwrap();
    check(&tree, "../alias/x.txt", Ok("x"));
    check(&tree, top.join("alias/in/y.txt"), Ok("y"));
}

#[cfg(unix)]
#[test]
fn a_pipe_in_an_allowed_folder_is_never_opened() {
    let (_temporary, top, tree) = side_by_side();
    let made = std::process::Command::new("mkfifo").arg(top.join("shared/pipe")).status();
    if !made.is_ok_and(|status| status.success()) {
        println!("left out: there is no mkfifo here");
        return;
    }
    check(&tree, "../shared/pipe", Err(ReadError::NotAFile));
}

#[test]
fn only_a_folder_that_is_there_can_be_allowed() {
    let (_temporary, top, mut tree) = side_by_side();
    assert_eq!(tree.allow(&top.join("none")), Err(ReadError::NotFound));
    assert_eq!(tree.allow(&top.join("shared/x.txt")), Err(ReadError::NotAFolder));
}
