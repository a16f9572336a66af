//! One instance of a module, and what has been worked out of it.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::expansion::{Each, Expanded};
use super::memo::Memo;
use crate::configuration::{Module, ModuleId};
use crate::evaluation::expansion::{Address, InstanceKey};
use crate::evaluation::values::Value;

/// A module instance: an index into those of its root.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceId(pub(super) u32);

/// An instance of a module below a root.
#[derive(Debug)]
pub struct ModuleInstance<'a> {
    /// Its place among the instances of the root.
    pub id: InstanceId,
    /// Which module.
    pub module_id: ModuleId,
    /// The module.
    pub module: &'a Module<'a>,
    /// Where it is in the tree of modules.
    pub address: Address,
    /// The call that it comes from; none for the root.
    pub parent: Option<Parent>,
    pub(super) variables: Vec<Memo<Value>>,
    pub(super) locals: Vec<Memo<Value>>,
    pub(super) outputs: Vec<Memo<Value>>,
    pub(super) calls: Vec<CallState>,
    pub(super) resources: Vec<ResourceState<'a>>,
}

/// The call that a module instance comes from.
#[derive(Clone, Debug)]
pub struct Parent {
    /// The instance that calls.
    pub instance: InstanceId,
    /// Which of its module's calls.
    pub call: usize,
    /// What `each` and `count` are in that call.
    pub(super) each: Each,
}

/// What is known of a module call.
#[derive(Debug, Default)]
pub(super) struct CallState {
    pub(super) expansion: Memo<Rc<Expanded>>,
    /// The instances made so far.
    pub(super) children: RefCell<FxHashMap<InstanceKey, InstanceId>>,
}

/// What is known of a resource.
#[derive(Debug, Default)]
pub(super) struct ResourceState<'a> {
    pub(super) expansion: Memo<Rc<Expanded>>,
    /// Top-level arguments by place of the instance and name; nothing while one is being worked out.
    pub(super) attributes: RefCell<FxHashMap<(u32, &'a str), Option<Value>>>,
}

impl<'a> ModuleInstance<'a> {
    pub(super) fn new(
        id: InstanceId,
        (module_id, module): (ModuleId, &'a Module<'a>),
        address: Address,
        parent: Option<Parent>,
    ) -> Self {
        let memos = |count: usize| (0..count).map(|_| Memo::default()).collect();
        Self {
            id,
            module_id,
            module,
            address,
            parent,
            variables: memos(module.variables.len()),
            locals: memos(module.locals.len()),
            outputs: memos(module.outputs.len()),
            calls: module.calls.iter().map(|_| CallState::default()).collect(),
            resources: module.resources.iter().map(|_| ResourceState::default()).collect(),
        }
    }
}
