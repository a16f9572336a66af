//! Paths and globs in settings: written relative to the file that holds them, kept relative to the tree's root.

use camino::Utf8Path;

use super::literal::shortened;
use crate::source::PathGlobs;

/// The root's own folder, which as a text cannot be empty.
pub(super) const ROOT: &str = ".";

/// A path from the tree's root. `..` is followed, but not out of the tree.
pub(super) fn resolve(folder: &Utf8Path, text: &str) -> Result<String, String> {
    let mut parts: Vec<&str> = parts_of(folder.as_str()).collect();
    refuse_foreign(text)?;
    for part in parts_of(text) {
        if part != ".." {
            parts.push(part);
        } else if parts.pop().is_none() {
            return Err(format!("`{}` leads out of the repository", shortened(text)));
        }
    }
    Ok(join(&parts))
}

/// A glob from the tree's root. A leading `!` stays in front, a trailing `/` at the end.
pub(super) fn resolve_glob(folder: &Utf8Path, text: &str) -> Result<String, String> {
    let (mark, pattern) = match text.strip_prefix('!') {
        Some(rest) => ("!", rest),
        None => ("", text),
    };
    if pattern.is_empty() {
        return Err("this glob is empty".to_owned());
    }
    refuse_foreign(pattern)?;
    if parts_of(pattern).any(|part| part == "..") {
        return Err(format!("`{}` leaves the folder of the file that holds it", shortened(text)));
    }
    let escaped = globset::escape(folder.as_str());
    let parts: Vec<&str> = parts_of(&escaped).chain(parts_of(pattern)).collect();
    let end = if pattern.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    let whole = format!("{}{end}", join(&parts));
    match PathGlobs::new(Utf8Path::new(""), &[&whole]) {
        Ok(_) => Ok(format!("{mark}{whole}")),
        Err(error) => Err(error.message),
    }
}

/// The folder that a path lies in.
pub(super) fn folder_of(path: &Utf8Path) -> &Utf8Path {
    path.parent().unwrap_or(Utf8Path::new(""))
}

fn refuse_foreign(text: &str) -> Result<(), String> {
    let shown = shortened(text);
    if text.starts_with('/') || text.starts_with('~') {
        return Err(format!("`{shown}` is not relative to the file that holds it"));
    }
    if text.contains('\\') {
        return Err(format!("`{shown}` has `\\` in it; parts of a path are joined by `/`"));
    }
    Ok(())
}

fn parts_of(text: &str) -> impl Iterator<Item = &str> {
    text.split('/').filter(|part| !matches!(*part, "" | "."))
}

fn join(parts: &[&str]) -> String {
    if parts.is_empty() { ROOT.to_owned() } else { parts.join("/") }
}
