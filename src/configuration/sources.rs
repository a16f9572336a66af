//! The files of a run with their trees.

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use crate::source::{FileId, FileKind, Loaded, Origin};
use crate::syntax::{self, ExprKind, Tree};

use super::graph::InstalledModules;

/// Everything that was read, parsed.
#[derive(Debug)]
pub struct Sources {
    /// The files.
    pub loaded: Loaded,
    /// Trees by [`FileId`]; none for files that are no Terraform, such as settings.
    trees: Vec<Option<Tree>>,
    /// Where `terraform init` put modules.
    pub installed: InstalledModules,
}

/// Parses every Terraform file, in parallel.
pub fn parse(loaded: Loaded) -> Sources {
    let mut kinds: Vec<Option<FileKind>> = vec![None; loaded.files.len()];
    for member in loaded.folders.values().flat_map(|folder| &folder.members) {
        if let Some(kind) = kinds.get_mut(member.file.0 as usize) {
            *kind = Some(member.kind);
        }
    }
    let files: Vec<(FileId, Option<FileKind>)> = loaded.files.iter().map(|(id, _)| id).zip(kinds).collect();
    let trees = files
        .par_iter()
        .map(|&(id, kind)| kind.and_then(|kind| Some(parse_file(id, kind, &loaded.files.get(id)?.text))))
        .collect();
    let mut sources = Sources { loaded, trees, installed: InstalledModules::default() };
    sources.installed = installed_modules(&sources);
    sources
}

fn parse_file(id: FileId, kind: FileKind, text: &std::sync::Arc<str>) -> Tree {
    match kind {
        FileKind::VariableValues { .. } => syntax::parse_values(id, text, kind.language()),
        _ => syntax::parse(id, text, kind.language()),
    }
}

impl Sources {
    /// The tree of a file.
    pub fn tree(&self, id: FileId) -> Option<&Tree> {
        self.trees.get(id.0 as usize)?.as_ref()
    }

    /// All trees, in the order of the files.
    pub fn trees(&self) -> impl Iterator<Item = &Tree> {
        self.trees.iter().flatten()
    }

    /// The text of a file.
    pub fn text(&self, id: FileId) -> &str {
        self.loaded.files.text(id)
    }

    /// Whether a folder was put there by `terraform init`.
    pub fn is_installed(&self, folder: &Utf8Path) -> bool {
        self.loaded.folders.get(folder).is_some_and(|folder| folder.origin == Origin::Installed)
    }
}

/// Reads the manifests: for each call its key, such as `network.subnets`, and the folder from the root module.
fn installed_modules(sources: &Sources) -> InstalledModules {
    let mut installed = InstalledModules::default();
    for (folder, contents) in &sources.loaded.folders {
        let manifests = contents.members.iter().filter(|member| member.kind == FileKind::ModulesManifest);
        for manifest in manifests {
            let Some(tree) = sources.tree(manifest.file) else { continue };
            // The manifest lies in `ROOT/.terraform/modules`.
            let root = folder.ancestors().nth(2).unwrap_or(Utf8Path::new(""));
            add_manifest(tree, root, sources, &mut installed);
        }
    }
    installed
}

fn add_manifest(tree: &Tree, root: &Utf8Path, sources: &Sources, installed: &mut InstalledModules) {
    let Some(ExprKind::Tuple(records)) = tree.root().attribute("Modules").map(|list| list.value().kind()) else {
        return;
    };
    let mut folders: Vec<(String, Utf8PathBuf)> = Vec::new();
    for record in records.iter() {
        let ExprKind::Object(pairs) = record.kind() else { continue };
        let text = |name| pairs.get(name).and_then(|value| value.as_text());
        if let (Some(key), Some(folder)) = (text("Key"), text("Dir")) {
            let local = super::ModuleSource::Local(Utf8PathBuf::from(format!("./{folder}")));
            folders.extend(local.local_folder(root).map(|folder| (key.to_owned(), sources.loaded.real(&folder))));
        }
    }
    for (key, folder) in &folders {
        let (caller, call) = key.rsplit_once('.').unwrap_or(("", key));
        let caller_folder = folders.iter().find(|(known, _)| known == caller).map_or(root, |(_, folder)| folder);
        if !call.is_empty() {
            installed.add(caller_folder.to_owned(), call.to_owned(), folder.clone());
        }
    }
}
