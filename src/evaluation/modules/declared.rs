//! Outputs of modules that are not here, as `module` blocks of settings declare them: expressions over `input`.

use std::sync::Arc;

use super::variables::META_ARGUMENTS;
use super::{InstanceScope, ModuleInstance, RootEvaluation};
use crate::evaluation::expansion::InstanceKey;
use crate::evaluation::expression::{FileAnswer, Frame, ListAnswer, Logic, Reference, Resolved, Run, Scope};
use crate::evaluation::values::{Cause, ErrorClass, Name, Value};

/// The scope of a declared output: what the call passes, and nothing else.
struct InputScope<'s> {
    input: Value,
    outer: &'s dyn Scope,
}

impl Scope for InputScope<'_> {
    fn resolve(&self, reference: &Reference<'_>) -> Resolved {
        match reference.root {
            "input" => Resolved::Value(self.input.clone(), 0),
            other => Resolved::Error(ErrorClass::Undeclared, format!("`{other}` is not known here: only `input` is")),
        }
    }

    fn read_file(&self, path: &str) -> FileAnswer {
        self.outer.read_file(path)
    }

    fn list_files(&self, folder: &str, pattern: &str) -> ListAnswer {
        self.outer.list_files(folder, pattern)
    }

    fn has_provider(&self, local_name: &str) -> bool {
        self.outer.has_provider(local_name)
    }
}

impl<'a> RootEvaluation<'a> {
    /// An output of a module that is not here, or all that settings declare as an object; nothing where they say nothing.
    /// Inputs that the call leaves out, and outputs that are not declared, are unknown for that cause.
    pub(super) fn declared_outputs(
        &self,
        instance: &ModuleInstance<'a>,
        (call, key): (usize, &InstanceKey),
        name: Option<&str>,
        cause: &Arc<Cause>,
    ) -> Option<Value> {
        let settings = self.scenario.settings?;
        let called = instance.module.calls.get(call)?;
        let declared = settings.module_outputs(&called.source.identity())?;
        let expanded = self.call_expansion(instance, call);
        let each = expanded.place(key).and_then(|place| expanded.instances.get(place)).map(|(_, each)| each.clone())?;
        let scope = InstanceScope::new(self, instance).with_each(each);
        let inputs = called.arguments.attributes().into_iter();
        let inputs = inputs.filter(|argument| !META_ARGUMENTS.contains(&argument.name()));
        let entries = inputs.map(|argument| (Name::from(argument.name()), self.evaluate_in(&scope, argument.value())));
        let input = Value::partial_object(entries.collect(), Some(Arc::clone(cause)));
        let inner = InputScope { input, outer: &scope };
        let value_of = |expr| {
            // What is wrong in settings is no fault of the configuration.
            let run = Run::new(&self.budget, Logic::Lazy);
            Frame::new(&inner, &run).evaluate(expr)
        };
        match name {
            Some(name) => {
                let (_, expr) = declared.outputs.iter().find(|(output, _)| output.value == name)?;
                Some(value_of(expr.expr()))
            }
            None => {
                let outputs = declared.outputs.iter();
                let entries = outputs.map(|(output, expr)| (Name::from(output.value.as_str()), value_of(expr.expr())));
                Some(Value::partial_object(entries.collect(), Some(Arc::clone(cause))))
            }
        }
    }
}
