//! Modules that `terraform init` put under `.terraform/modules`, by the manifest that it wrote there.

use camino::{Utf8Path, Utf8PathBuf};
use serde_json::Value;

use super::tree::{self, EntryKind, Tree};
use super::walk::{Folder, Origin, Walk};
use super::{FileKind, PathGlobs};

/// Where `terraform init` puts modules, below a root module.
pub(super) const FOLDER: &str = ".terraform/modules";

/// Adds the manifests below these folders and the module folders that they list, without what lies further down: a module
/// inside a module has its own line in the manifest.
pub(super) fn add<T: Tree + ?Sized>(tree: &T, initialised: &[Utf8PathBuf], exclude: &PathGlobs, walk: &mut Walk) {
    for folder in initialised {
        let modules = tree::join(folder, FOLDER);
        if exclude.matches_folder(&modules) {
            walk.excluded.push(modules);
            continue;
        }
        let Ok(text) = tree.read(&tree::join(&modules, MANIFEST), MAX_BYTES) else { continue };
        for listed in listed(folder, &modules, &text) {
            if exclude.matches_folder(&listed) {
                walk.excluded.push(listed);
                continue;
            }
            let Ok(entries) = tree.list(&listed) else { continue };
            let is_wanted = |entry: &&tree::Entry| entry.kind == EntryKind::File && FileKind::of(&entry.name).is_some();
            let names: Vec<&str> = entries.iter().filter(is_wanted).map(|entry| entry.name.as_str()).collect();
            walk.folders.push(Folder::new(listed, Origin::Installed, &names));
        }
        walk.folders.push(Folder::new(modules, Origin::Installed, &[MANIFEST]));
    }
}

const MANIFEST: &str = "modules.json";

/// A manifest has a short line for each module call of a root module.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

fn listed(folder: &Utf8Path, modules: &Utf8Path, text: &[u8]) -> Vec<Utf8PathBuf> {
    let manifest: Value = serde_json::from_slice(text).unwrap_or_default();
    let lines = manifest.get("Modules").and_then(Value::as_array).into_iter().flatten();
    let mut folders: Vec<Utf8PathBuf> = lines
        .filter_map(|line| line.get("Dir")?.as_str())
        .filter_map(|dir| tree::normal(&tree::join(folder, &dir.replace('\\', "/"))))
        .filter(|dir| dir.starts_with(modules) && dir != modules)
        .collect();
    folders.sort_unstable();
    folders.dedup();
    folders
}
