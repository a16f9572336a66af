//! Files of values that fit a root and that no settings bind: proposed to people, never used unasked.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashSet;

use crate::configuration::{Configuration, Module, ModuleId, Sources};
use crate::settings::Settings;
use crate::source::FileKind;

/// Environments that a root could be bound to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The root.
    pub root: ModuleId,
    /// Files of values by the name of the environment, from the root of the repository.
    pub environments: BTreeMap<String, Vec<Utf8PathBuf>>,
}

/// A file that Terraform does not load unasked, and the names that it sets.
struct ValuesFile<'a> {
    path: &'a Utf8Path,
    names: Vec<&'a str>,
}

/// Of a hundred names that a file sets so many have to be variables of the root.
const FIT: usize = 90;

/// Proposals for all roots without an environment of their own, in the order of the roots.
pub fn proposals<'s>(
    configuration: &Configuration<'_>,
    sources: &Sources,
    settings_of: &dyn Fn(&Utf8Path) -> &'s Settings,
) -> Vec<Proposal> {
    let files = values_files(sources);
    let unbound = configuration.roots().filter_map(|root| {
        let module = configuration.module(root)?;
        let is_bound = !settings_of(&module.folder).root_at(&module.folder).environments.is_empty();
        (!is_bound && !module.variables.is_empty()).then_some((root, module))
    });
    let proposals = unbound.filter_map(|(root, module)| {
        let environments = environments_for(module, &files);
        (!environments.is_empty()).then_some(Proposal { root, environments })
    });
    proposals.collect()
}

fn values_files(sources: &Sources) -> Vec<ValuesFile<'_>> {
    let is_asked_for = |kind| matches!(kind, FileKind::VariableValues { is_automatic: false, .. });
    let members = sources.loaded.folders.values().flat_map(|folder| &folder.members);
    let files = members.filter(|member| is_asked_for(member.kind)).filter_map(|member| {
        let tree = sources.tree(member.file)?;
        let names: Vec<&str> = tree.root().attributes().map(|attribute| attribute.name()).collect();
        Some(ValuesFile { path: sources.loaded.files.path(member.file), names })
    });
    files.filter(|file| !file.names.is_empty()).collect()
}

/// The files that fit and lie nearest, by the environments that they are named after.
fn environments_for(module: &Module<'_>, files: &[ValuesFile<'_>]) -> BTreeMap<String, Vec<Utf8PathBuf>> {
    let declared: FxHashSet<&str> = module.variables.iter().map(|variable| variable.name).collect();
    let fits = |file: &&ValuesFile<'_>| {
        // Most files are for other roots, which their first names tell.
        let strangers = file.names.len() * (100 - FIT) / 100;
        file.names.iter().filter(|name| !declared.contains(*name)).nth(strangers).is_none()
    };
    let fitting: Vec<(usize, &ValuesFile<'_>)> =
        files.iter().filter(fits).map(|file| (distance(&module.folder, file.path), file)).collect();
    let nearest = fitting.iter().map(|(distance, _)| *distance).min();
    let mut environments: BTreeMap<String, Vec<Utf8PathBuf>> = BTreeMap::new();
    for (_, file) in fitting.iter().filter(|(distance, _)| Some(*distance) == nearest) {
        environments.entry(name_of(module, file.path)).or_default().push(file.path.to_owned());
    }
    environments
}

/// How many folders lie between a root and a file: up from the root, and down again.
fn distance(root: &Utf8Path, file: &Utf8Path) -> usize {
    let folder = file.parent().unwrap_or(Utf8Path::new(""));
    let common = root.components().zip(folder.components()).take_while(|(a, b)| a == b).count();
    root.components().count() + folder.components().count() - 2 * common
}

/// The environment that a file is named after: itself, or its folder where the file is named after the root.
fn name_of(module: &Module<'_>, file: &Utf8Path) -> String {
    let name = file.file_name().unwrap_or("");
    let stem = name.strip_suffix(".json").unwrap_or(name);
    let stem = stem.strip_suffix(".tfvars").unwrap_or(stem);
    let is_of_root = matches!(stem, "terraform" | "variables" | "vars" | "") || module.folder.file_name() == Some(stem);
    let folder = file.parent().and_then(Utf8Path::file_name);
    folder.filter(|_| is_of_root).unwrap_or(stem).to_owned()
}
