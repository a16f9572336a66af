use camino::Utf8Path;
use unmoor::source::{FileId, Limits, MemoryTree, Origin, Scope, Start, WalkOptions, load};

use super::{check, excluding, load_all, render};

#[test]
fn folders_are_read_with_ids_in_path_order() {
    let tree = MemoryTree::new(&[("b/z.tf", "z"), ("a.tf", "a"), ("b/c/d.tf", "d"), ("b/README.md", "")]);
    check(&tree, "/: a.tf\nb/: z.tf\nb/c/: d.tf");
    let loaded = load_all(&tree);
    let paths: Vec<_> = loaded.files.iter().map(|(id, file)| (id, file.path.as_str())).collect();
    assert_eq!(paths, [(FileId(0), "a.tf"), (FileId(1), "b/z.tf"), (FileId(2), "b/c/d.tf")]);
}

#[test]
fn a_tofu_file_takes_the_place_of_its_twin_in_the_same_folder() {
    let tree = MemoryTree::new(&[
        ("main.tf", ""),
        ("main.tofu", ""),
        ("json.tf.json", ""),
        ("json.tofu.json", ""),
        ("other.tf", ""),
        ("sub/main.tf", ""),
    ]);
    check(&tree, "/: json.tofu.json, main.tofu, other.tf\nsub/: main.tf\nreplaced json.tf.json\nreplaced main.tf");
}

#[test]
fn a_mark_is_taken_off_and_remembered_and_line_ends_stay() {
    let tree = MemoryTree::new(&[("a.tf", "\u{feff}x\r\ny\r\n"), ("b.tf", "\u{feff}"), ("c.tf", "")]);
    let loaded = load_all(&tree);
    let texts: Vec<_> = loaded.files.iter().map(|(_, file)| (&*file.text, file.has_mark)).collect();
    assert_eq!(texts, [("x\r\ny\r\n", true), ("", true), ("", false)]);
}

#[test]
fn what_cannot_be_read_is_told_and_leaves_its_folder_known_in_part() {
    let tree = MemoryTree::new(&[("a/ok.tf", "")])
        .with_file("a/latin.tf", b"# one\n# caf\xe9\n")
        .with_file("a/wide.tfvars", b"\xff\xfex\0")
        .with_file("a/secret.tfvars", b"\0GITCRYPT\0\x01\x02")
        .with_special("a/pipe.tf")
        .with_special("a/pipe")
        .with_unreadable("a/closed.tf")
        .with_link("a/gone.tf", "../nowhere.tf")
        .with_link("a/gone", "../nowhere");
    check(
        &tree,
        r#"
a/: ok.tf unread ["closed.tf", "gone.tf", "latin.tf", "pipe.tf", "secret.tfvars", "wide.tfvars"]
unreadable: cannot read `a/closed.tf`: permission denied
not_found: cannot read `a/gone.tf`: it does not exist
not_utf8: byte 0xE9 at line 2, column 6 is not UTF-8
unreadable: cannot read `a/pipe.tf`: it is not a regular file
not_utf8: byte 0xFF at line 1, column 1 is not UTF-8
encrypted a/secret.tfvars"#,
    );
}

#[test]
fn a_file_over_the_limit_is_told_with_the_limit() {
    let tree = MemoryTree::new(&[("a.tf", "0123456789"), ("b.tf", "012345678")]);
    let loaded = load(&tree, &Scope::whole(), &WalkOptions::default(), &Limits { file_bytes: 9 });
    assert_eq!(loaded.files.len(), 1);
    assert_eq!(loaded.problems[0].kind.as_str(), "too_large");
    let limit = Limits { file_bytes: 1 << 20 };
    let big = MemoryTree::default().with_file("a.tf", &vec![b' '; (1 << 20) + 1]);
    let loaded = load(&big, &Scope::whole(), &WalkOptions::default(), &limit);
    assert_eq!(loaded.problems[0].message, "cannot read `a.tf`: it is over the limit of 1 MiB");
}

#[test]
fn a_link_stands_in_its_folder_for_the_real_file_which_is_read_once() {
    let tree = MemoryTree::new(&[("shared/common.tf", ""), ("shared/x.tpl", ""), ("prod/main.tf", "")])
        .with_link("prod/common.tf", "../shared/common.tf")
        .with_link("prod/tpl.tf", "../shared/x.tpl")
        .with_link("stage/common.tf", "../prod/common.tf");
    check(
        &tree,
        "prod/: common.tf -> shared/common.tf, main.tf, tpl.tf -> shared/x.tpl\nshared/: common.tf\n\
         stage/: common.tf -> shared/common.tf",
    );
    assert_eq!(load_all(&tree).files.len(), 3);
}

#[test]
fn a_link_to_a_folder_leads_there_and_circles_end() {
    let tree = MemoryTree::new(&[("modules/vpc/main.tf", ""), ("prod/main.tf", ""), (".shared/db/main.tf", "")])
        .with_link("prod/modules", "../modules")
        .with_link("prod/up", "..")
        .with_link("modules/db", "../.shared/db")
        .with_link("self.tf", "self.tf")
        .with_link("out", "../elsewhere")
        .with_link("root", "/etc");
    check(
        &tree,
        "
.shared/db/: main.tf
modules/vpc/: main.tf
prod/: main.tf
link modules/db -> .shared/db
link prod/modules -> modules
link prod/up -> 
unreadable: cannot read `self.tf`: its symbolic links lead in a circle
outside out
outside root",
    );
    let loaded = load_all(&tree);
    let through = |path: &str| loaded.folder(Utf8Path::new(path)).map(|(real, _)| real.to_string());
    assert_eq!(through("prod/modules/vpc").as_deref(), Some("modules/vpc"));
    assert_eq!(through("prod/modules/db").as_deref(), Some(".shared/db"));
    assert_eq!(through("prod/up/prod").as_deref(), Some("prod"));
    assert_eq!(through("prod/none"), None);
}

#[test]
fn excluded_terraform_is_counted_and_not_read() {
    let tree = MemoryTree::new(&[
        ("a/templates/x.tf", ""),
        ("a/main.tf", ""),
        ("a/gen.tf", ""),
        ("a/gen.txt", ""),
        ("b/keep.tf", ""),
        ("b/drop.tf", ""),
    ])
    .with_link("a/linked.tf", "templates/x.tf");
    let loaded = |globs: &[&str]| render(&load(&tree, &Scope::whole(), &excluding(globs), &Limits::default()));
    assert_eq!(
        loaded(&["**/templates/**", "a/gen.*"]),
        "a/: main.tf\nb/: drop.tf, keep.tf\nexcluded a/gen.tf\nexcluded a/linked.tf\nexcluded a/templates"
    );
    assert_eq!(
        loaded(&["b/**", "!b/keep.tf", "a/**"]),
        "b/: keep.tf\nexcluded a/gen.tf\nexcluded a/linked.tf\nexcluded a/main.tf\nexcluded a/templates/x.tf\nexcluded b/drop.tf"
    );
}

#[test]
fn ignore_files_hold_with_git_precedence() {
    let tree = MemoryTree::new(&[
        (".gitignore", "build/\n*.gen.tf\n!keep.gen.tf\n/only_here.tf\n"),
        (".git/info/exclude", "private.tf\n"),
        ("build/a.tf", ""),
        ("a.gen.tf", ""),
        ("keep.gen.tf", ""),
        ("only_here.tf", ""),
        ("private.tf", ""),
        ("sub/only_here.tf", ""),
        ("sub/private.tf", ""),
        ("sub/.ignore", "!b.gen.tf\nc.tf"),
        ("sub/b.gen.tf", ""),
        ("sub/c.tf", ""),
        ("inner/.git/HEAD", ""),
        ("inner/d.gen.tf", ""),
        (".github/x.tf", ""),
    ]);
    check(&tree, "/: keep.gen.tf\ninner/: d.gen.tf\nsub/: b.gen.tf, only_here.tf");
}

#[test]
fn modules_that_init_installed_are_read_by_their_manifest() {
    let manifest = r#"{"Modules":[{"Key":"","Source":"","Dir":"."},
        {"Key":"vpc","Source":"registry.terraform.io/a/vpc/aws","Version":"1.0.0","Dir":".terraform/modules/vpc"},
        {"Key":"sub","Source":"git::x//m","Dir":".terraform/modules/sub/m"},
        {"Key":"local","Source":"./m","Dir":"m"},{"Key":"bad","Dir":"../../etc"},{"Key":"worse","Dir":7}]}"#;
    let tree = MemoryTree::new(&[
        (".gitignore", ".terraform\n"),
        ("root/main.tf", ""),
        ("root/.terraform/modules/modules.json", manifest),
        ("root/.terraform/modules/vpc/main.tf", ""),
        ("root/.terraform/modules/vpc/examples/a/main.tf", ""),
        ("root/.terraform/modules/sub/m/main.tf", ""),
        ("root/.terraform/modules/sub/main.tf", ""),
        ("root/.terraform/providers/main.tf", ""),
    ]);
    check(
        &tree,
        "root/: main.tf\nroot/.terraform/modules/: modules.json\nroot/.terraform/modules/sub/m/: main.tf\n\
         root/.terraform/modules/vpc/: main.tf",
    );
    let options = excluding(&["**/.terraform/modules/vpc/**"]);
    let loaded = load(&tree, &Scope::whole(), &options, &Limits::default());
    let vpc = Utf8Path::new("root/.terraform/modules/vpc");
    assert_eq!((loaded.folder(vpc), loaded.excluded.as_slice()), (None, [vpc.to_owned()].as_slice()));
    let twice = Scope { starts: vec![Start::whole(Utf8Path::new("")), Start::whole(vpc)], ..Scope::default() };
    let loaded = load(&tree, &twice, &WalkOptions::default(), &Limits::default());
    assert_eq!(
        loaded.folder(vpc).map(|(_, folder)| (folder.origin, folder.members.len())),
        Some((Origin::Installed, 1))
    );
}

#[test]
fn terragrunt_is_counted() {
    check(&MemoryTree::new(&[("a/terragrunt.hcl", ""), ("a/main.tf", "")]), "a/: main.tf\nterragrunt a/terragrunt.hcl");
}

#[test]
fn surroundings_name_what_is_not_terraform() {
    let tree =
        MemoryTree::new(&[("app/a.py", ""), ("app/lib/b.py", ""), ("app/main.tf", ""), ("app/package.json", "")]);
    let around = load_all(&tree).surroundings;
    let app = Utf8Path::new("app");
    assert_eq!(around.names(app).collect::<Vec<_>>(), ["a.py", "package.json"]);
    assert_eq!(around.count_below(app, |name| name.ends_with(".py")), 2);
    assert_eq!(around.named(Utf8Path::new(""), "package.json"), ["app/package.json"]);
}

#[test]
fn an_unlistable_root_is_told() {
    let tree = MemoryTree::default();
    let scope = Scope { starts: vec![Start::whole(Utf8Path::new("gone"))], ..Scope::default() };
    let loaded = load(&tree, &scope, &WalkOptions::default(), &Limits::default());
    assert_eq!(render(&loaded), "not_found: cannot read `gone`: it does not exist");
}
