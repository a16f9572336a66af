//! From `root` and `environment` blocks of settings to what a root is evaluated with.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::{FxHashMap, FxHashSet};
use thiserror::Error;

use super::{Given, Rest, RunValues, Scenario};
use crate::configuration::{Configuration, ModuleId, Sources};
use crate::evaluation::values::{Number, Type, Value, normalized};
use crate::settings::{Environment, Literal, Settings};
use crate::source::{FileId, FileKind, Span};

/// A variable file that settings name and that is not there.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("environment `{environment}` of `{folder}` needs the variable file `{path}`, which was not read")]
pub struct MissingVariableFile {
    /// The environment.
    pub environment: String,
    /// The root's folder; `.` for the root of the repository.
    pub folder: String,
    /// The file, from the root of the repository.
    pub path: Utf8PathBuf,
    /// Where settings name it.
    pub span: Option<Span>,
}

impl MissingVariableFile {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        "write its path from the folder of the settings, or name it in `optional_var_files`; ignored files are not read"
    }
}

/// What the root in a folder is evaluated with: once for each environment that settings name, else once with what
/// Terraform loads unasked.
///
/// `variables` of an environment count as `TF_VAR_` does: less than any file of values.
pub fn scenarios_of<'a>(
    sources: &'a Sources,
    settings: &'a Settings,
    folder: &Utf8Path,
) -> Result<Vec<Scenario<'a>>, MissingVariableFile> {
    let binding = settings.root_at(folder);
    if binding.environments.is_empty() {
        return Ok(vec![Scenario { settings: Some(settings), ..Scenario::automatic(sources, folder) }]);
    }
    let environments = binding.environments.values();
    let scenarios = environments.map(|environment| {
        scenario(sources, environment, folder).map(|scenario| Scenario { settings: Some(settings), ..scenario })
    });
    scenarios.collect()
}

/// What all modules of a configuration are evaluated with.
#[derive(Debug)]
pub struct Scenarios<'a> {
    by_root: FxHashMap<ModuleId, Vec<Scenario<'a>>>,
    open: Scenario<'a>,
}

impl<'a> Scenarios<'a> {
    /// From settings, by folder, the files beside each root, and what a run gives to all of them.
    pub fn new(
        configuration: &Configuration<'a>,
        sources: &'a Sources,
        settings_of: &dyn Fn(&Utf8Path) -> &'a Settings,
        given: &RunValues<'a>,
    ) -> Result<Self, MissingVariableFile> {
        let mut by_root = FxHashMap::default();
        let unbound = Arc::new(names_in_unbound_files(sources));
        for root in configuration.roots() {
            let Some(module) = configuration.module(root) else { continue };
            let settings = settings_of(&module.folder);
            let mut scenarios = given.chosen(scenarios_of(sources, settings, &module.folder)?);
            if scenarios.is_empty() {
                // It has other environments than the one that is asked about: nothing is known of its values then.
                let automatic = Scenario::automatic(sources, &module.folder);
                scenarios.push(Scenario { rest: Rest::Open, settings: Some(settings), ..automatic });
            }
            // A module for others to call has no values of its own; its defaults are not what callers pass.
            for scenario in scenarios.iter_mut().filter(|scenario| scenario.environment.is_none()) {
                // Terragrunt passes inputs to modules wherever they are, and its files are not read.
                let has_terragrunt = !sources.loaded.terragrunt.is_empty();
                if has_terragrunt || (!configuration.is_applied(root) && scenario.values.is_empty()) {
                    scenario.rest = Rest::Open;
                }
                if !given.has_file_for(module) {
                    scenario.unsettled = Arc::clone(&unbound);
                }
            }
            scenarios.iter_mut().for_each(|scenario| given.add_to(scenario, module));
            by_root.insert(root, scenarios);
        }
        let (settings, workspace) = (Some(settings_of(Utf8Path::new(""))), given.workspace.clone());
        Ok(Self { by_root, open: Scenario { rest: Rest::Open, settings, workspace, ..Scenario::default() } })
    }

    /// Those of a root.
    pub fn of_root(&self, root: ModuleId) -> &[Scenario<'a>] {
        self.by_root.get(&root).map_or(&[], Vec::as_slice)
    }

    /// The one that a module is judged by itself with: its own, if it is a root with a single one that nobody calls; else
    /// one in which every variable is open.
    pub fn of_module(&self, configuration: &Configuration<'a>, module: ModuleId) -> &Scenario<'a> {
        match self.of_root(module) {
            [single] if !configuration.is_called(module) => single,
            _ => &self.open,
        }
    }
}

/// Names of variables that files of values set which Terraform does not load unasked: where no settings bind these files,
/// nobody can tell which root they are for.
fn names_in_unbound_files(sources: &Sources) -> FxHashSet<String> {
    let is_unasked = |kind| matches!(kind, FileKind::VariableValues { is_automatic: false, .. });
    let members = sources.loaded.folders.values().flat_map(|folder| &folder.members);
    let trees = members.filter(|member| is_unasked(member.kind)).filter_map(|member| sources.tree(member.file));
    trees.flat_map(|tree| tree.root().attributes().map(|attribute| attribute.name().to_owned())).collect()
}

fn scenario<'a>(
    sources: &'a Sources,
    environment: &Environment,
    folder: &Utf8Path,
) -> Result<Scenario<'a>, MissingVariableFile> {
    let mut scenario = Scenario {
        environment: Some(environment.name.value.clone()),
        workspace: environment.workspace.as_ref().map(|workspace| workspace.value.clone()),
        ..Scenario::default()
    };
    for (name, literal) in &environment.variables {
        scenario.values.push((name.value.clone(), Given::Value(value_of(&literal.value), literal.span())));
    }
    scenario.values.extend(Scenario::automatic(sources, folder).values);
    let (needed, optional) = environment.files_for(folder);
    for file in needed {
        let Some(id) = file_at(sources, &file.value) else {
            let folder = if folder.as_str().is_empty() { "." } else { folder.as_str() };
            return Err(MissingVariableFile {
                environment: environment.name.value.clone(),
                folder: folder.to_owned(),
                span: file.span(),
                path: file.value,
            });
        };
        scenario.add_file(sources, id);
    }
    optional.iter().filter_map(|file| file_at(sources, &file.value)).for_each(|id| scenario.add_file(sources, id));
    Ok(scenario)
}

fn file_at(sources: &Sources, path: &Utf8Path) -> Option<FileId> {
    sources.loaded.files.iter().find(|(_, file)| file.path == path).map(|(id, _)| id)
}

/// A literal of the settings as a value of Terraform.
fn value_of(literal: &Literal) -> Value {
    match literal {
        Literal::Null | Literal::Expression(_) => Value::null(Type::Dynamic),
        Literal::Bool(value) => Value::bool(*value),
        Literal::Number(text) => Number::parse(text).map_or_else(|| Value::null(Type::Number), Value::number),
        Literal::Text(text) => Value::string(text),
        Literal::List(items) => Value::tuple(items.iter().map(|item| value_of(&item.value)).collect()),
        Literal::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| (normalized(&key.value), value_of(&value.value)));
            Value::object(entries.collect())
        }
    }
}
