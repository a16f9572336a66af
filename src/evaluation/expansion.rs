//! Root modules with every module instance below them, their addresses, and how many instances there are.

use std::collections::BTreeMap;
use std::fmt;

use camino::Utf8Path;
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::modules::{Expanded, MissingVariableFile, RootEvaluation, RunValues, Scenario, Scenarios};
use super::values::ErrorClass;
use crate::configuration::{Configuration, Mode, ModuleId, Sources};
use crate::settings::Settings;
use crate::source::{Span, Tree};

/// The key of an instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceKey {
    /// Neither `count` nor `for_each`.
    None,
    /// By `count`.
    Int(u64),
    /// By `for_each`.
    Str(String),
    /// There may be none, one or several; this one stands for all. Prints `[*]`.
    Unknown,
}

impl fmt::Display for InstanceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => Ok(()),
            Self::Int(number) => write!(f, "[{number}]"),
            Self::Str(text) => write!(f, "[{text:?}]"),
            Self::Unknown => f.write_str("[*]"),
        }
    }
}

/// The address of a module instance inside its root: `module.a["k"].module.b[0]`, empty for the root itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    /// The address of a call's instance inside this module instance.
    pub fn child(&self, call: &str, key: &InstanceKey) -> Self {
        Self(self.join(&format!("module.{call}{key}")))
    }

    /// The address of something in this module instance.
    pub fn join(&self, inner: &str) -> String {
        if self.0.is_empty() { inner.to_owned() } else { format!("{}.{inner}", self.0) }
    }

    /// As Terraform prints it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A root module and every module instance below it, over all environments.
#[derive(Debug)]
pub struct ModuleTree {
    /// The root.
    pub root: ModuleId,
    /// Module instances in the order of calls, the root first; each address once.
    pub instances: Vec<(ModuleId, Address)>,
    /// Whether a limit stopped the expansion, or a circle of calls.
    pub is_cut: bool,
    /// Managed resource instances in the environment that has most of them; of a block whose number is not known, one.
    pub resource_instances: usize,
    /// Blocks with `count` or `for_each`.
    pub repeated: usize,
    /// Those of them whose instances are not known in some environment.
    pub unknown: usize,
    /// Places of what Terraform would refuse, each once: only of what had to be evaluated to find the instances.
    pub errors: BTreeMap<Span, ErrorClass>,
}

impl ModuleTree {
    /// A root of which nothing is known yet.
    fn new(root: ModuleId) -> Self {
        Self {
            root,
            instances: Vec::new(),
            is_cut: false,
            resource_instances: 0,
            repeated: 0,
            unknown: 0,
            errors: BTreeMap::new(),
        }
    }
}

/// What evaluation gives the layers after it.
pub struct Evaluated<'a> {
    /// The files, for functions that read some.
    pub tree: &'a dyn Tree,
    /// What modules are evaluated with.
    pub scenarios: Scenarios<'a>,
    /// Root modules and the module instances below each.
    pub trees: Vec<ModuleTree>,
}

impl<'a> Evaluated<'a> {
    /// Binds files of values to roots as settings say, and expands every root.
    pub fn new(
        configuration: &'a Configuration<'a>,
        sources: &'a Sources,
        tree: &'a dyn Tree,
        settings_of: &dyn Fn(&Utf8Path) -> &'a Settings,
        given: &RunValues<'a>,
    ) -> Result<Self, MissingVariableFile> {
        let scenarios = Scenarios::new(configuration, sources, settings_of, given)?;
        let trees = module_trees(configuration, tree, &scenarios);
        Ok(Self { tree, scenarios, trees })
    }
}

/// Expands every root module of a configuration, in parallel.
pub fn module_trees<'a>(
    configuration: &'a Configuration<'a>,
    tree: &'a dyn Tree,
    scenarios: &Scenarios<'a>,
) -> Vec<ModuleTree> {
    let roots: Vec<ModuleId> = configuration.roots().collect();
    roots.par_iter().map(|root| module_tree(configuration, tree, *root, scenarios.of_root(*root))).collect()
}

fn module_tree<'a>(
    configuration: &'a Configuration<'a>,
    tree: &'a dyn Tree,
    root: ModuleId,
    scenarios: &[Scenario<'a>],
) -> ModuleTree {
    let mut made = ModuleTree::new(root);
    let mut repeated = Repeated::default();
    let mut addresses: FxHashSet<Address> = FxHashSet::default();
    for scenario in scenarios {
        let Some(evaluation) = RootEvaluation::new(configuration, tree, root, scenario) else { continue };
        let mut resources = 0;
        for instance in evaluation.all_instances() {
            if scenarios.len() == 1 || addresses.insert(instance.address.clone()) {
                made.instances.push((instance.module_id, instance.address.clone()));
            }
            for (at, resource) in instance.module.resources.iter().enumerate() {
                if resource.mode == Mode::Managed {
                    let is_repeated = resource.count().is_some() || resource.for_each().is_some();
                    let expanded = evaluation.resource_expansion(&instance, at);
                    resources += expanded.instances.len();
                    repeated.add(is_repeated, resource.block.header_span(), &expanded);
                }
            }
            for (at, call) in instance.module.calls.iter().enumerate() {
                let is_repeated = call.count().is_some() || call.for_each().is_some();
                repeated.add(is_repeated, call.block.header_span(), &evaluation.call_expansion(&instance, at));
            }
        }
        made.errors.extend(evaluation.diagnostics().iter().map(|wrong| (wrong.span, wrong.class)));
        made.is_cut |= evaluation.is_cut();
        made.resource_instances = made.resource_instances.max(resources);
    }
    (made.repeated, made.unknown) = (repeated.all.len(), repeated.unknown.len());
    made
}

/// Blocks with `count` or `for_each`, each once however many instances its module has.
#[derive(Default)]
struct Repeated {
    all: FxHashSet<Span>,
    unknown: FxHashSet<Span>,
}

impl Repeated {
    fn add(&mut self, is_repeated: bool, span: Span, expanded: &Expanded) {
        if is_repeated {
            self.all.insert(span);
            if !expanded.is_known() {
                self.unknown.insert(span);
            }
        }
    }
}
