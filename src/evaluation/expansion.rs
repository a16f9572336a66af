//! `count`, `for_each` and module calls: which instances there are, and how they are called.

use std::fmt;

use super::value::Data;
use super::{Evaluator, Reason};
use crate::configuration::{CallTarget, Configuration, ModuleId};
use crate::syntax::Expr;

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

/// The instances of a resource or module call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expansion {
    /// Exactly these.
    Known(Vec<InstanceKey>),
    /// It cannot be told; [`InstanceKey::Unknown`] stands for them.
    Unknown(Reason),
}

impl Expansion {
    /// The keys, one unknown one where they cannot be told.
    pub fn keys(&self) -> &[InstanceKey] {
        const SYMBOLIC: &[InstanceKey] = &[InstanceKey::Unknown];
        match self {
            Self::Known(keys) => keys,
            Self::Unknown(_) => SYMBOLIC,
        }
    }
}

/// Instances of one resource or call beyond which one stands for all.
const INSTANCES: i64 = 1024;

/// What `count` or `for_each` make of a block.
pub fn expansion_of(evaluator: &Evaluator, count: Option<Expr<'_>>, for_each: Option<Expr<'_>>) -> Expansion {
    match (count, for_each) {
        (None, None) => Expansion::Known(vec![InstanceKey::None]),
        (Some(count), _) => counted(evaluator, count),
        (None, Some(each)) => keyed(evaluator, each),
    }
}

fn counted(evaluator: &Evaluator, count: Expr<'_>) -> Expansion {
    let value = evaluator.evaluate(count);
    match value.as_integer() {
        Some(number @ 0..=INSTANCES) => Expansion::Known((0..number.unsigned_abs()).map(InstanceKey::Int).collect()),
        Some(_) => Expansion::Unknown(Reason::Limit("instances of one block")),
        None => Expansion::Unknown(reason_of(&value.data)),
    }
}

fn keyed(evaluator: &Evaluator, each: Expr<'_>) -> Expansion {
    let value = evaluator.evaluate(each);
    match &value.data {
        Data::Mapping(mapping) => match mapping.more() {
            Some(unknown) => Expansion::Unknown(unknown.reason.clone()),
            None => Expansion::Known(
                mapping.entries().iter().map(|entry| InstanceKey::Str(entry.key.to_string())).collect(),
            ),
        },
        data => Expansion::Unknown(reason_of(data)),
    }
}

fn reason_of(data: &Data) -> Reason {
    match data {
        Data::Unknown(unknown) => unknown.reason.clone(),
        _ => Reason::Expression,
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

/// A root module and every module instance below it.
#[derive(Debug)]
pub struct ModuleTree {
    /// The root.
    pub root: ModuleId,
    /// Module instances in the order of calls, the root first.
    pub instances: Vec<(ModuleId, Address)>,
    /// Whether a limit stopped the expansion, or a circle of calls.
    pub is_cut: bool,
}

/// Module instances of one root beyond which the expansion stops.
const MODULE_INSTANCES: usize = 10_000;

/// How deep module calls may nest.
const MODULE_DEPTH: usize = 32;

/// Expands every root module of a configuration.
pub fn module_trees(configuration: &Configuration<'_>) -> Vec<ModuleTree> {
    configuration.roots().map(|root| module_tree(configuration, root)).collect()
}

fn module_tree(configuration: &Configuration<'_>, root: ModuleId) -> ModuleTree {
    let evaluator = Evaluator::new();
    let mut tree = ModuleTree { root, instances: Vec::new(), is_cut: false };
    // Beside each call to follow: the modules that it stands in, from the root on.
    let mut open = vec![(root, Address::default(), Vec::new())];
    while let Some((id, address, above)) = open.pop() {
        let depth = above.len();
        if tree.instances.len() >= MODULE_INSTANCES || depth > MODULE_DEPTH {
            tree.is_cut = true;
            continue;
        }
        let Some(module) = configuration.module(id) else { continue };
        if above.contains(&id) {
            // A module that calls itself, over others or straight: Terraform refuses it.
            tree.is_cut = true;
            continue;
        }
        let mut here: Vec<ModuleId> = above;
        here.push(id);
        let mut below = Vec::new();
        for (index, call) in module.calls.iter().enumerate() {
            let CallTarget::Module(target) = configuration.target(id, index) else { continue };
            for key in expansion_of(&evaluator, call.count(), call.for_each()).keys() {
                below.push((*target, address.child(call.name, key), here.clone()));
            }
        }
        tree.instances.push((id, address));
        open.extend(below.into_iter().rev());
    }
    tree
}
