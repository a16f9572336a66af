//! What is wrong in blocks and modules that have no instances: Terraform refuses there too what is wrong whatever the
//! values of variables are.
//!
//! Such places are looked at in a second evaluation, in which no variable, no attribute of a resource and no instance is
//! known. Everywhere else the first evaluation finds what is wrong, and more of it.

use std::rc::Rc;

use super::{ModuleInstance, RootEvaluation, Scenario, Walk};

impl<'a> RootEvaluation<'a> {
    /// Looks at resources and module calls that have no instances.
    pub(super) fn check_absent(&self, instances: &[Rc<ModuleInstance<'a>>]) {
        let mut validation: Option<Self> = None;
        for instance in instances {
            let absent = self.absent_in(instance);
            if absent.is_empty() {
                continue;
            }
            let validation = validation.get_or_insert_with(|| self.validation());
            if let Some(counterpart) = validation.counterpart(self, instance) {
                absent.iter().for_each(|block| validation.check_block(&counterpart, *block));
            }
        }
        self.report_all(validation.map(|validation| validation.diagnostics()).unwrap_or_default());
    }

    fn absent_in(&self, instance: &ModuleInstance<'a>) -> Vec<Absent> {
        let resources = (0..instance.module.resources.len())
            .filter(|at| self.resource_expansion(instance, *at).instances.is_empty())
            .map(Absent::Resource);
        let calls = (0..instance.module.calls.len())
            .filter(|at| self.call_expansion(instance, *at).instances.is_empty())
            .map(Absent::Call);
        resources.chain(calls).collect()
    }

    /// The same root in Terraform's first walk.
    fn validation(&self) -> Self {
        let root = self.root();
        let scenario = Scenario { values: Vec::new(), ..self.scenario.clone() };
        let evaluation = Self::of_module(self.configuration, self.tree, (root.module_id, root.module), &scenario);
        Self { walk: Walk::Validation, ..evaluation }
    }

    /// The instance here that stands for one of another evaluation.
    fn counterpart(&self, of: &Self, instance: &ModuleInstance<'a>) -> Option<Rc<ModuleInstance<'a>>> {
        let mut calls = Vec::new();
        let mut parent = instance.parent.clone();
        while let Some(above) = parent {
            calls.push(above.call);
            parent = of.instance(above.instance).parent.clone();
        }
        calls.into_iter().rev().try_fold(self.root(), |instance, call| self.called(&instance, call))
    }

    /// The one instance that a call has here.
    fn called(&self, instance: &ModuleInstance<'a>, call: usize) -> Option<Rc<ModuleInstance<'a>>> {
        let expanded = self.call_expansion(instance, call);
        let (key, _) = expanded.instances.first()?;
        self.child(instance, call, key)
    }

    fn check_block(&self, instance: &ModuleInstance<'a>, block: Absent) {
        match block {
            Absent::Resource(at) => {
                let resource = instance.module.resources.get(at);
                resource.into_iter().for_each(|resource| self.check_resource(instance, resource, (at, 0)));
            }
            Absent::Call(at) => {
                let mut open: Vec<Rc<ModuleInstance<'a>>> = self.called(instance, at).into_iter().collect();
                while let Some(instance) = open.pop() {
                    self.check_instance(&instance);
                    open.extend((0..instance.module.calls.len()).filter_map(|call| self.called(&instance, call)));
                }
            }
        }
    }
}

/// A block of a module without instances.
#[derive(Clone, Copy)]
enum Absent {
    /// A resource by its place.
    Resource(usize),
    /// A module call by its place.
    Call(usize),
}
