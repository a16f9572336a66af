//! Looking at everything in a root once, so that what is wrong anywhere in it is found.

use super::{InstanceScope, ModuleInstance, RootEvaluation, Walk};
use crate::configuration::Resource;
use crate::evaluation::expression::Diagnostic;
use crate::evaluation::values::{ErrorClass, Value};
use crate::syntax::Block;

impl<'a> RootEvaluation<'a> {
    /// Evaluates all variables, locals, outputs, module calls and resources, and gives what is wrong with them.
    pub fn check_all(&self) -> Vec<Diagnostic> {
        self.check_given();
        let instances = self.all_instances();
        for instance in &instances {
            self.check_instance(instance);
        }
        self.check_absent(&instances);
        self.diagnostics()
    }

    pub(super) fn check_instance(&self, instance: &ModuleInstance<'a>) {
        for at in 0..instance.module.variables.len() {
            self.variable(instance, at);
            instance.module.variables.get(at).into_iter().for_each(|variable| self.check_default(variable));
            self.check_validations(instance, at);
        }
        for at in 0..instance.module.locals.len() {
            self.local(instance, at);
        }
        for at in 0..instance.module.outputs.len() {
            self.output(instance, at);
        }
        for (at, resource) in instance.module.resources.iter().enumerate() {
            let expanded = self.resource_expansion(instance, at);
            for place in 0..expanded.instances.len() {
                self.check_resource(instance, resource, (at, place));
            }
        }
        self.check_declarations(instance);
    }

    fn check_validations(&self, instance: &ModuleInstance<'a>, at: usize) {
        let Some(variable) = instance.module.variables.get(at) else { return };
        for validation in variable.arguments.blocks_of("validation") {
            let Some(condition) = validation.body().attribute("condition") else { continue };
            let value = self.evaluate(instance, condition.value());
            if value.unmarked().as_bool() == Some(false) {
                let said = self.author_says(&InstanceScope::new(self, instance), validation);
                let message = format!("the value of `{}` does not pass its validation{said}", variable.name);
                self.report(ErrorClass::ValidationFailed, variable.block.header_span(), message);
            }
        }
    }

    pub(super) fn check_resource(&self, instance: &ModuleInstance<'a>, resource: &Resource<'a>, at: (usize, usize)) {
        for attribute in resource.arguments.attributes() {
            if !super::resources::META_ARGUMENTS.contains(&attribute.name()) {
                let value = self.argument(instance, at, attribute);
                self.check_ephemeral(resource, attribute, &value);
            }
        }
        for block in resource.arguments.blocks() {
            match block.kind() {
                "lifecycle" if self.walk == Walk::Plan => self.check_conditions(instance, block, at),
                "lifecycle" => {}
                kind if super::resources::META_BLOCKS.contains(&kind) => {}
                _ => drop(self.blocks_value(instance, at, block)),
            }
        }
    }

    fn check_conditions(&self, instance: &ModuleInstance<'a>, lifecycle: Block<'a>, at: (usize, usize)) {
        for block in lifecycle.body().blocks() {
            let scope: InstanceScope<'_, 'a> = match block.kind() {
                "precondition" => self.resource_scope(instance, at.0, at.1),
                "postcondition" => {
                    let itself: Value = self.resource_object(instance, at.0, at.1);
                    self.resource_scope(instance, at.0, at.1).with_self(itself)
                }
                _ => continue,
            };
            self.check_condition(&scope, block);
        }
    }
}
