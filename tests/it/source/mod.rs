//! Finding and reading files.

mod allowed;
mod disk;
mod kinds;
mod loading;
mod places;
mod roots;

use camino::Utf8Path;
use unmoor::source::{Limits, Loaded, PathGlobs, Scope, Tree, WalkOptions, load};

fn load_all<T: Tree>(tree: &T) -> Loaded {
    load(tree, &Scope::whole(), &WalkOptions::default(), &Limits::default())
}

fn excluding(globs: &[&str]) -> WalkOptions {
    WalkOptions { exclude: PathGlobs::new(Utf8Path::new(""), globs).unwrap() }
}

/// Everything that loading gives, one line a fact.
fn render(loaded: &Loaded) -> String {
    let mut lines = Vec::new();
    for (path, folder) in &loaded.folders {
        let members: Vec<String> = folder
            .members
            .iter()
            .map(|member| {
                let real = loaded.files.path(member.file);
                let is_here = real == path.join(&member.name);
                if is_here { member.name.clone() } else { format!("{} -> {real}", member.name) }
            })
            .collect();
        let unread = if folder.unread.is_empty() { String::new() } else { format!(" unread {:?}", folder.unread) };
        lines.push(format!("{path}/: {}{unread}", members.join(", ")));
    }
    lines.extend(loaded.folder_links.iter().map(|(link, target)| format!("link {link} -> {target}")));
    lines.extend(loaded.problems.iter().map(|problem| format!("{}: {}", problem.kind.as_str(), problem.message)));
    for (word, paths) in [
        ("encrypted", &loaded.encrypted),
        ("replaced", &loaded.replaced),
        ("terragrunt", &loaded.terragrunt),
        ("excluded", &loaded.excluded),
        ("outside", &loaded.outside),
    ] {
        lines.extend(paths.iter().map(|path| format!("{word} {path}")));
    }
    lines.join("\n")
}

fn check<T: Tree>(tree: &T, expected: &str) {
    assert_eq!(render(&load_all(tree)), expected.trim());
}
