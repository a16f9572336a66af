use std::fs;
use std::path::Path;
use std::process::Command;

use camino::Utf8Path;
use unmoor::source::{DiskTree, ReadError, Tree};

use super::{check, load_all};

fn folder(files: &[(&str, &[u8])]) -> (tempfile::TempDir, DiskTree) {
    let temporary = tempfile::tempdir().unwrap();
    for (path, content) in files {
        let path = temporary.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let tree = DiskTree::new(Utf8Path::from_path(temporary.path()).unwrap()).unwrap();
    (temporary, tree)
}

#[test]
fn a_folder_on_disk_reads_as_one_in_memory() {
    let (_temporary, tree) = folder(&[
        ("main.tf", b"\xef\xbb\xbfa\r\n"),
        ("b/main.tf", b"b"),
        ("b/x.tfvars", b"\0GITCRYPT\0"),
        ("b/y.tf", b"\xff"),
        (".gitignore", b"ignored/\n"),
        ("ignored/z.tf", b""),
        (".terraform/modules/modules.json", br#"{"Modules":[{"Key":"v","Dir":".terraform/modules/v"}]}"#),
        (".terraform/modules/v/main.tf", b""),
    ]);
    check(
        &tree,
        r#"
/: main.tf
.terraform/modules/: modules.json
.terraform/modules/v/: main.tf
b/: main.tf unread ["x.tfvars", "y.tf"]
not_utf8: byte 0xFF at line 1, column 1 is not UTF-8
encrypted b/x.tfvars"#,
    );
    assert_eq!(&*load_all(&tree).files.iter().next().unwrap().1.text, "a\r\n");
}

#[test]
fn an_empty_git_folder_marks_a_repository_whose_ignore_files_hold() {
    let (temporary, tree) = folder(&[(".gitignore", b"*.gen.tf"), ("a.gen.tf", b""), ("a.tf", b"")]);
    fs::create_dir(temporary.path().join(".git")).unwrap();
    check(&tree, "/: a.tf");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_never_opened() {
    let (temporary, tree) = folder(&[("a.tf", b"")]);
    let made = Command::new("mkfifo").arg(temporary.path().join("pipe.tf")).status();
    if !made.is_ok_and(|status| status.success()) {
        println!("left out: there is no mkfifo here");
        return;
    }
    check(&tree, "/: a.tf unread [\"pipe.tf\"]\nunreadable: cannot read `pipe.tf`: it is not a regular file");
    assert_eq!(tree.read(Utf8Path::new("pipe.tf"), 10), Err(ReadError::NotAFile));
}

#[cfg(unix)]
#[test]
fn links_on_disk_are_followed_inside_the_root_alone() {
    let (temporary, tree) = folder(&[("shared/common.tf", b""), ("prod/main.tf", b""), ("loop/a.tf", b"")]);
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.tf"), "secret").unwrap();
    let link = |target: &Path, name: &str| std::os::unix::fs::symlink(target, temporary.path().join(name)).unwrap();
    link(Path::new("../shared/common.tf"), "prod/common.tf");
    link(Path::new("nowhere.tf"), "prod/gone.tf");
    link(Path::new(".."), "loop/up");
    link(tree.root().join("shared").as_std_path(), "absolute");
    link(outside.path(), "out");
    link(&outside.path().join("secret.tf"), "prod/secret.tf");
    check(
        &tree,
        r#"
loop/: a.tf
prod/: common.tf -> shared/common.tf, main.tf unread ["gone.tf"]
shared/: common.tf
link absolute -> shared
link loop/up -> 
not_found: cannot read `prod/gone.tf`: it does not exist
outside out
outside prod/secret.tf"#,
    );
    let read = |path: &str| tree.read(Utf8Path::new(path), 100);
    assert_eq!(read("prod/secret.tf"), Err(ReadError::OutsideRoot));
    assert_eq!(read("out/secret.tf"), Err(ReadError::OutsideRoot));
    assert_eq!(read("../x"), Err(ReadError::OutsideRoot));
    assert_eq!(read("/etc/hostname"), Err(ReadError::OutsideRoot));
    assert_eq!(read("loop/up/shared/../prod/common.tf"), Ok(Vec::new()));
    assert_eq!(tree.list(Utf8Path::new("out")), Err(ReadError::OutsideRoot));
    assert_eq!(read("prod"), Err(ReadError::NotAFile));
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_not_utf8_are_told_where_terraform_could_be() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let (temporary, tree) = folder(&[("a.tf", b"")]);
    let path = |name: &[u8]| temporary.path().join(OsStr::from_bytes(name));
    if fs::write(path(b"caf\xe9.tf"), "").is_err() {
        println!("left out: this file system wants UTF-8");
        return;
    }
    fs::write(path(b"photo\xe9.jpg"), "").unwrap();
    fs::create_dir(path(b"dir\xe9")).unwrap();
    fs::write(path(b"dir\xe9/a.tf"), "").unwrap();
    check(
        &tree,
        "/: a.tf unread [\"caf\u{fffd}.tf\"]\nnot_utf8: cannot read `caf\u{fffd}.tf`: its name is not UTF-8\n\
         not_utf8: cannot read `dir\u{fffd}`: its name is not UTF-8",
    );
}

#[cfg(unix)]
#[test]
fn many_folders_deep_with_as_many_links_are_no_trouble() {
    let deep = format!("{}/a.tf", vec!["d"; 500].join("/"));
    let (temporary, tree) = folder(&[(&deep, b""), ("links/b.tf", b"")]);
    for number in 0..500 {
        let link = temporary.path().join(format!("links/l{number}"));
        std::os::unix::fs::symlink("../d/d", link).unwrap();
    }
    let loaded = load_all(&tree);
    assert_eq!((loaded.files.len(), loaded.folder_links.len(), loaded.problems.len()), (2, 500, 0));
}
