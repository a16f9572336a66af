//! All modules and the calls between them.

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{LockFile, Module, ModuleId, ModuleSource, Sources};
use crate::source::{FileKind, Origin};

/// Every module that was read, and where their calls lead.
#[derive(Debug)]
pub struct Configuration<'a> {
    modules: Vec<Module<'a>>,
    by_folder: FxHashMap<Utf8PathBuf, ModuleId>,
    targets: FxHashMap<(ModuleId, usize), CallTarget>,
    roots: Vec<ModuleId>,
    /// Modules that another one calls.
    called: FxHashSet<ModuleId>,
    applied: FxHashSet<ModuleId>,
}

/// Where a module call leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallTarget {
    /// To a module that was read.
    Module(ModuleId),
    /// To one that was not.
    Missing(MissingModule),
}

/// Why a called module was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingModule {
    /// It is not a local one, and not installed under `.terraform/modules`.
    NotInstalled,
    /// The local folder is not there, or has no configuration.
    NoFolder,
    /// The local path leads out of the tree.
    OutsideTree,
    /// The source is not a plain text, or not written.
    UnknownSource,
}

impl<'a> Configuration<'a> {
    /// Groups files into modules and follows their calls. Settings say which folders are roots or vendored.
    pub fn build(
        sources: &'a Sources,
        is_named_root: impl Fn(&Utf8Path) -> bool,
        is_vendored: impl Fn(&Utf8Path) -> bool,
    ) -> Self {
        let mut modules = modules_of(sources);
        modules.iter_mut().for_each(|module| module.is_vendored |= is_vendored(&module.folder));
        let by_folder: FxHashMap<Utf8PathBuf, ModuleId> =
            modules.iter().zip(0..).map(|(module, id)| (module.folder.clone(), ModuleId(id))).collect();
        let mut configuration = Self {
            modules,
            by_folder,
            targets: FxHashMap::default(),
            roots: Vec::new(),
            called: FxHashSet::default(),
            applied: FxHashSet::default(),
        };
        configuration.follow_calls(sources);
        configuration.find_roots(is_named_root);
        configuration
    }

    /// Every module, in the order of their folders.
    pub fn modules(&self) -> impl ExactSizeIterator<Item = (ModuleId, &Module<'a>)> {
        self.modules.iter().enumerate().map(|(id, module)| (ModuleId(u32::try_from(id).unwrap_or(u32::MAX)), module))
    }

    /// The module of that id.
    pub fn module(&self, id: ModuleId) -> Option<&Module<'a>> {
        self.modules.get(id.0 as usize)
    }

    /// The module of that folder.
    pub fn module_in(&self, folder: &Utf8Path) -> Option<ModuleId> {
        self.by_folder.get(folder).copied()
    }

    /// Where a module's call, counted from 0, leads.
    pub fn target(&self, module: ModuleId, call: usize) -> &CallTarget {
        const UNKNOWN: &CallTarget = &CallTarget::Missing(MissingModule::UnknownSource);
        self.targets.get(&(module, call)).unwrap_or(UNKNOWN)
    }

    /// Root modules, in the order of their folders: those that no call leads to, that keep state or configure a
    /// provider, or that settings name.
    pub fn roots(&self) -> impl ExactSizeIterator<Item = ModuleId> {
        self.roots.iter().copied()
    }

    /// Whether a root keeps state, configures a provider or is named by settings, and so is applied as it stands. Other
    /// roots are modules for others to call.
    pub fn is_applied(&self, module: ModuleId) -> bool {
        self.applied.contains(&module)
    }

    /// Whether another module calls this one.
    pub fn is_called(&self, module: ModuleId) -> bool {
        self.called.contains(&module)
    }

    /// How many of a module's calls lead to no module that was read.
    pub fn missing_calls_of(&self, module: ModuleId) -> usize {
        let calls = self.module(module).map_or(0, |module| module.calls.len());
        (0..calls).filter(|call| matches!(self.target(module, *call), CallTarget::Missing(_))).count()
    }

    fn follow_calls(&mut self, sources: &Sources) {
        for (module, id) in self.modules.iter().zip(0..) {
            for (index, call) in module.calls.iter().enumerate() {
                let target = match &call.source {
                    ModuleSource::Local(_) => match call.source.local_folder(&module.folder) {
                        None => CallTarget::Missing(MissingModule::OutsideTree),
                        Some(folder) => self
                            .by_folder
                            .get(&sources.loaded.real(&folder))
                            .map_or(CallTarget::Missing(MissingModule::NoFolder), |&id| CallTarget::Module(id)),
                    },
                    ModuleSource::Dynamic | ModuleSource::Missing => CallTarget::Missing(MissingModule::UnknownSource),
                    _ => sources
                        .installed
                        .folder_of(&module.folder, call.name)
                        .and_then(|folder| self.by_folder.get(folder))
                        .map_or(CallTarget::Missing(MissingModule::NotInstalled), |&id| CallTarget::Module(id)),
                };
                self.targets.insert((ModuleId(id), index), target);
            }
        }
    }

    fn find_roots(&mut self, is_named_root: impl Fn(&Utf8Path) -> bool) {
        self.called = self
            .targets
            .iter()
            .filter_map(|((caller, _), target)| match target {
                CallTarget::Module(id) if id != caller => Some(*id),
                _ => None,
            })
            .collect();
        self.applied = self
            .modules()
            .filter(|(_, module)| {
                let keeps_state = module.terraform.backend.is_some();
                let configures = module
                    .providers
                    .iter()
                    .any(|provider| provider.arguments.attributes().len() > usize::from(provider.alias.is_some()));
                !module.is_vendored && (keeps_state || configures || is_named_root(&module.folder))
            })
            .map(|(id, _)| id)
            .collect();
        self.roots = self
            .modules()
            .filter(|(id, module)| self.applied.contains(id) || (!module.is_vendored && !self.called.contains(id)))
            .map(|(id, _)| id)
            .collect();
        self.add_roots_of_circles();
    }

    /// Modules that only call each other are called by no root. Terraform refuses them; so that they are seen all the
    /// same, the first of each such circle counts as a root.
    fn add_roots_of_circles(&mut self) {
        let mut reached = FxHashSet::default();
        let mut roots = self.roots.clone();
        roots.iter().for_each(|root| self.reach(*root, &mut reached));
        for (id, module) in self.modules() {
            if !module.is_vendored && !reached.contains(&id) {
                roots.push(id);
                self.reach(id, &mut reached);
            }
        }
        roots.sort_unstable();
        self.roots = roots;
    }

    /// Adds a module and all that its calls lead to.
    fn reach(&self, from: ModuleId, reached: &mut FxHashSet<ModuleId>) {
        let mut open = vec![from];
        while let Some(id) = open.pop() {
            if reached.insert(id) {
                let calls = self.module(id).map_or(0, |module| module.calls.len());
                open.extend((0..calls).filter_map(|index| match self.target(id, index) {
                    CallTarget::Module(target) => Some(*target),
                    _ => None,
                }));
            }
        }
    }
}

/// What `.terraform/modules/modules.json` files say: which folder a call was installed into.
#[derive(Debug, Default)]
pub struct InstalledModules {
    by_call: FxHashMap<(Utf8PathBuf, String), Utf8PathBuf>,
}

impl InstalledModules {
    /// Adds one: the calling module's folder, the call's name, and the folder that it was installed into.
    pub fn add(&mut self, caller: Utf8PathBuf, call: String, folder: Utf8PathBuf) {
        self.by_call.insert((caller, call), folder);
    }

    /// The folder that a call was installed into.
    pub fn folder_of(&self, caller: &Utf8Path, call: &str) -> Option<&Utf8PathBuf> {
        self.by_call.get(&(caller.to_owned(), call.to_owned()))
    }
}

fn modules_of(sources: &Sources) -> Vec<Module<'_>> {
    let modules = sources.loaded.folders.iter().filter_map(|(folder, contents)| {
        let mut module = Module::new(folder.clone());
        module.is_vendored = contents.origin == Origin::Installed;
        let trees = |wanted: fn(FileKind) -> bool| {
            let members = contents.members.iter().filter(move |member| wanted(member.kind));
            members.filter_map(|member| sources.tree(member.file))
        };
        trees(|kind| matches!(kind, FileKind::Configuration { is_override: false, .. }))
            .for_each(|tree| module.add_file(tree));
        trees(|kind| matches!(kind, FileKind::Configuration { is_override: true, .. }))
            .for_each(|tree| module.add_override_file(tree));
        module.lock_file = trees(|kind| kind == FileKind::LockFile).next().map(LockFile::read);
        (!module.files.is_empty()).then_some(module)
    });
    modules.collect()
}
