//! What references mean inside a module instance.

use std::sync::Arc;

use super::expansion::By;
use super::refused::lacks_attribute;
use super::{Each, ModuleInstance, RootEvaluation};
use crate::configuration::{CallTarget, Mode};
use crate::evaluation::expansion::InstanceKey;
use crate::evaluation::expression::{FileAnswer, ListAnswer, Reference, Resolved, Scope, Step};
use crate::evaluation::values::{Cause, Data, ErrorClass, Name, Number, Reason, Refinement, Type, Value};
use crate::source::Span;
use crate::syntax::Block;

/// The scope of an expression in a module instance.
pub(crate) struct InstanceScope<'s, 'a> {
    pub(super) root: &'s RootEvaluation<'a>,
    pub(super) instance: &'s ModuleInstance<'a>,
    pub(super) each: Each,
    /// The resource that the expression stands in.
    pub(super) resource: Option<usize>,
    /// What `self` is.
    pub(super) itself: Option<Value>,
}

impl<'s, 'a> InstanceScope<'s, 'a> {
    /// The scope outside any block with instances.
    pub(crate) fn new(root: &'s RootEvaluation<'a>, instance: &'s ModuleInstance<'a>) -> Self {
        Self { root, instance, each: Each::None, resource: None, itself: None }
    }

    /// Whether what stands here may not be there at all.
    pub(super) fn is_symbolic(&self) -> bool {
        self.each.is_symbolic() || self.root.is_symbolic(self.instance)
    }

    /// The same inside an instance of a block.
    pub(crate) fn with_each(mut self, each: Each) -> Self {
        self.each = each;
        self
    }

    /// The same inside a resource.
    pub(crate) fn inside(mut self, resource: usize) -> Self {
        self.resource = Some(resource);
        self
    }

    /// The same where `self` is something.
    pub(crate) fn with_self(mut self, itself: Value) -> Self {
        self.itself = Some(itself);
        self
    }
}

fn undeclared(what: &str) -> Resolved {
    Resolved::Error(ErrorClass::Undeclared, format!("{what} is not declared in this module"))
}

fn incomplete(root: &str) -> Resolved {
    Resolved::Error(ErrorClass::BadReference, format!("`{root}` needs a name after it"))
}

impl Scope for InstanceScope<'_, '_> {
    fn resolve(&self, reference: &Reference<'_>) -> Resolved {
        let name = reference.steps.first().and_then(Step::name);
        let module = self.instance.module;
        match (reference.root, name) {
            ("var", Some(name)) => match module.variables.iter().position(|variable| variable.name == name) {
                Some(at) => found(self.root.variable(self.instance, at), 1),
                None => undeclared(&format!("the variable `{name}`")),
            },
            ("local", Some(name)) => match module.locals.iter().position(|local| local.name == name) {
                Some(at) => found(self.root.local(self.instance, at), 1),
                None => undeclared(&format!("the local value `{name}`")),
            },
            ("path", Some(name)) => self.path(name, reference.span),
            ("terraform" | "tofu", Some(name)) => self.terraform(name, reference.span),
            ("each", Some(name)) => self.each(name),
            ("count", Some("index")) => self.count(),
            ("count", Some(_)) => Resolved::Error(ErrorClass::BadReference, "`count` has only `index`".to_owned()),
            ("self", _) => match &self.itself {
                Some(itself) => Resolved::Value(itself.clone(), 0),
                None => Resolved::Error(ErrorClass::BadContext, "there is no `self` here".to_owned()),
            },
            ("module", Some(name)) => match module.calls.iter().position(|call| call.name == name) {
                Some(call) => self.module(call, reference),
                None => undeclared(&format!("the module call `{name}`")),
            },
            ("data", Some(_)) => self.resource(Mode::Data, 1, reference),
            ("ephemeral", Some(_)) => self.resource(Mode::Ephemeral, 1, reference),
            ("resource", Some(_)) => self.resource(Mode::Managed, 1, reference),
            ("var" | "local" | "path" | "terraform" | "tofu" | "each" | "count" | "module" | "data", None) => {
                incomplete(reference.root)
            }
            (_, Some(_)) => self.resource(Mode::Managed, 0, reference),
            (root, None) => incomplete(root),
        }
    }

    fn read_file(&self, path: &str) -> FileAnswer {
        self.root.read_file(path)
    }

    fn list_files(&self, folder: &str, pattern: &str) -> ListAnswer {
        self.root.list_files(folder, pattern)
    }

    fn has_provider(&self, local_name: &str) -> bool {
        self.instance.module.terraform.required_providers.iter().any(|provider| provider.name == local_name)
    }
}

fn found(value: Option<Value>, used: usize) -> Resolved {
    value.map_or_else(|| undeclared("it"), |value| Resolved::Value(value, used))
}

impl InstanceScope<'_, '_> {
    fn path(&self, name: &str, span: Span) -> Resolved {
        match name {
            "root" => Resolved::Value(Value::string("."), 1),
            "module" => Resolved::Value(Value::string(&self.root.module_path(self.instance)), 1),
            "cwd" => {
                let cause = Cause::at(Reason::Function("path.cwd".to_owned()), span);
                Resolved::Value(Value::unknown(Type::String, Refinement::not_null(), cause), 1)
            }
            other => Resolved::Error(ErrorClass::NoAttribute, format!("`path` has no attribute `{other}`")),
        }
    }

    fn terraform(&self, name: &str, span: Span) -> Resolved {
        match (name, &self.root.scenario.workspace) {
            ("workspace", Some(workspace)) => Resolved::Value(Value::string(workspace), 1),
            ("workspace", None) => {
                let cause = Cause::at(Reason::Workspace, span);
                Resolved::Value(Value::unknown(Type::String, Refinement::not_null(), cause), 1)
            }
            ("applying", _) => {
                let cause = Cause::at(Reason::Function("terraform.applying".to_owned()), span);
                Resolved::Value(Value::unknown(Type::Bool, Refinement::not_null(), cause), 1)
            }
            (other, _) => Resolved::Error(ErrorClass::BadReference, format!("`terraform` has no attribute `{other}`")),
        }
    }

    fn each(&self, name: &str) -> Resolved {
        match (&self.each, name) {
            (Each::Key(key, _), "key") => Resolved::Value(Value::name(key), 1),
            (Each::Key(_, value), "value") => Resolved::Value(value.clone(), 1),
            (Each::AnyKey(cause), "key") => {
                Resolved::Value(Value::unknown(Type::String, Refinement::not_null(), Arc::clone(cause)), 1)
            }
            (Each::AnyKey(cause), "value") => Resolved::Value(Value::dynamic(Arc::clone(cause)), 1),
            (_, "key" | "value") => {
                Resolved::Error(ErrorClass::BadContext, "there is no `each` without `for_each`".to_owned())
            }
            _ => Resolved::Error(ErrorClass::BadReference, "`each` has only `key` and `value`".to_owned()),
        }
    }

    fn count(&self) -> Resolved {
        match &self.each {
            Each::Index(index) => Resolved::Value(Value::integer(i64::try_from(*index).unwrap_or(i64::MAX)), 1),
            Each::AnyIndex(cause) => {
                let refinement = Refinement {
                    lower: Some((Number::Integer(0), crate::evaluation::values::Bound::Inclusive)),
                    ..Refinement::not_null()
                };
                Resolved::Value(Value::unknown(Type::Number, refinement, Arc::clone(cause)), 1)
            }
            _ => Resolved::Error(ErrorClass::BadContext, "there is no `count.index` without `count`".to_owned()),
        }
    }

    /// `module.name`, `module.name.output`, `module.name[key].output`, as far as the reference goes.
    fn module(&self, call: usize, reference: &Reference<'_>) -> Resolved {
        let expanded = self.root.call_expansion(self.instance, call);
        let output_of = |key: &InstanceKey, name: Option<&str>| self.outputs(call, key, name, reference.span);
        match (expanded.by, reference.steps.get(1)) {
            (By::Nothing, step) => match step.and_then(Step::name) {
                Some(name) => resolved(output_of(&InstanceKey::None, Some(name)), 2),
                None => resolved(output_of(&InstanceKey::None, None), 1),
            },
            (_, Some(Step::Index { key, .. })) if key.is_known() => {
                let Some(key) = instance_key(key, expanded.by) else {
                    return resolved(self.collection(&expanded, |key| output_of(key, None)), 1);
                };
                let Some(place) = expanded.place(&key) else {
                    return Resolved::Error(ErrorClass::BadIndex, "there is no such instance".to_owned());
                };
                let key = expanded.instances.get(place).map_or(&key, |(key, _)| key);
                match reference.steps.get(2).and_then(Step::name) {
                    Some(name) => resolved(output_of(key, Some(name)), 3),
                    None => resolved(output_of(key, None), 2),
                }
            }
            (_, Some(Step::Attribute { .. })) if expanded.by == By::Count => missing_key(),
            _ => resolved(self.collection(&expanded, |key| output_of(key, None)), 1),
        }
    }

    /// One output of a module instance, or all as an object.
    fn outputs(&self, call: usize, key: &InstanceKey, name: Option<&str>, span: Span) -> Result<Value, Resolved> {
        let Some(child) = self.root.child(self.instance, call, key) else {
            return Ok(self.absent_module(call, key, name, span));
        };
        match name {
            Some(name) => match child.module.outputs.iter().position(|output| output.name == name) {
                Some(at) => Ok(self.root.output(&child, at).unwrap_or_else(|| Value::null(Type::Dynamic))),
                None => Err(Resolved::Error(ErrorClass::NoAttribute, format!("the module has no output `{name}`"))),
            },
            None => {
                let outputs = child.module.outputs.iter().enumerate();
                let entries =
                    outputs.filter_map(|(at, output)| Some((Name::from(output.name), self.root.output(&child, at)?)));
                Ok(Value::object(entries.collect()))
            }
        }
    }

    fn absent_module(&self, call: usize, key: &InstanceKey, name: Option<&str>, span: Span) -> Value {
        let called = self.instance.module.calls.get(call).map_or("", |call| call.name);
        let is_there = matches!(self.root.configuration.target(self.instance.module_id, call), CallTarget::Module(_));
        let reference = name.map_or_else(|| format!("module.{called}"), |name| format!("module.{called}.{name}"));
        let reason = if is_there { Reason::Error(ErrorClass::ModuleCycle) } else { Reason::Module(reference) };
        let cause = Cause::at(reason, span);
        let told = if is_there { None } else { self.root.declared_outputs(self.instance, (call, key), name, &cause) };
        told.unwrap_or_else(|| Value::dynamic(cause))
    }

    /// All instances: a tuple by `count`, an object by `for_each`.
    fn collection(
        &self,
        expanded: &super::Expanded,
        mut of: impl FnMut(&InstanceKey) -> Result<Value, Resolved>,
    ) -> Result<Value, Resolved> {
        let mut items = Vec::new();
        let mut more = None;
        for (key, each) in &expanded.instances {
            match each {
                Each::AnyIndex(cause) | Each::AnyKey(cause) => more = Some(Arc::clone(cause)),
                _ => items.push((key, of(key)?)),
            }
        }
        Ok(match (expanded.by, more) {
            (By::Count, Some(cause)) => Value::unknown(Type::Dynamic, Refinement::not_null(), cause),
            (By::Count, None) => Value::tuple(items.into_iter().map(|(_, value)| value).collect()),
            (_, more) => {
                let entries = items.into_iter().map(|(key, value)| match key {
                    InstanceKey::Str(text) => (Name::from(text.as_str()), value),
                    other => (Name::from(other.to_string()), value),
                });
                Value::partial_object(entries.collect(), more)
            }
        })
    }

    /// `type.name`, `type.name.argument`, `type.name[key].argument`, as far as the reference goes. `skip` steps lead to
    /// the type.
    fn resource(&self, mode: Mode, skip: usize, reference: &Reference<'_>) -> Resolved {
        let name_at = |at: usize| reference.steps.get(at).and_then(Step::name);
        let (resource_type, rest) = if skip == 0 { (Some(reference.root), 0) } else { (name_at(0), 1) };
        if skip == 0 && self.is_iterator(reference.root) {
            let span = reference.span;
            return Resolved::Value(Value::dynamic(Cause::at(Reason::Dynamic, span)), 1);
        }
        let (Some(resource_type), Some(name)) = (resource_type, name_at(rest)) else {
            return incomplete(reference.root);
        };
        let resources = &self.instance.module.resources;
        let is_it = |known: &crate::configuration::Resource<'_>| {
            known.mode == mode && known.resource_type == resource_type && known.name == name
        };
        let Some(at) = resources.iter().position(is_it) else {
            return undeclared(&format!("the resource `{resource_type}.{name}`"));
        };
        if self.resource == Some(at) && mode == Mode::Managed {
            return Resolved::Error(ErrorClass::Cycle, "the resource refers to itself".to_owned());
        }
        let used = rest + 1;
        let expanded = self.root.resource_expansion(self.instance, at);
        match (expanded.by, reference.steps.get(used)) {
            (By::Nothing, step) if expanded.instances.is_empty() => {
                let _ = step;
                Resolved::Value(Value::null(Type::Dynamic), used)
            }
            (By::Nothing, _) => self.resource_part(at, 0, used, reference),
            (_, Some(Step::Index { key, .. })) if key.is_known() => {
                let Some(key) = instance_key(key, expanded.by) else {
                    return self.all_of(at, &expanded, used);
                };
                match expanded.place(&key) {
                    Some(place) => self.resource_part(at, place, used + 1, reference),
                    None => Resolved::Error(ErrorClass::BadIndex, "there is no such instance".to_owned()),
                }
            }
            (_, Some(Step::Attribute { .. })) => missing_key(),
            _ => self.all_of(at, &expanded, used),
        }
    }

    /// Whether a `dynamic` block of the resource around binds that name. Where one is evaluated as a block, its names are
    /// bound already.
    fn is_iterator(&self, name: &str) -> bool {
        let resource = self.resource.and_then(|at| self.instance.module.resources.get(at));
        let resource = resource.filter(|resource| {
            resource
                .block
                .body()
                .blocks()
                .any(|block| block.kind() == "dynamic" || block.body().blocks().next().is_some())
        });
        resource.is_some_and(|resource| resource.arguments.blocks().into_iter().any(|block| binds(block, name)))
    }

    fn all_of(&self, resource: usize, expanded: &super::Expanded, used: usize) -> Resolved {
        let value = self.collection(expanded, |key| {
            let place = expanded.place(key).unwrap_or(0);
            Ok(self.root.resource_object(self.instance, resource, place))
        });
        resolved(value, used)
    }

    /// An argument of a resource instance if one is named, else the whole.
    fn resource_part(&self, resource: usize, place: usize, used: usize, reference: &Reference<'_>) -> Resolved {
        let declared = self.instance.module.resources.get(resource);
        match reference.steps.get(used).and_then(Step::name) {
            Some(name) if declared.is_some_and(|declared| lacks_attribute(declared, name)) => {
                Resolved::Error(ErrorClass::NoAttribute, format!("`terraform_data` has no attribute `{name}`"))
            }
            Some(name) => {
                let (value, more) =
                    self.root.resource_attribute(self.instance, (resource, place), name, reference.steps.get(used + 1));
                Resolved::Value(value, used + 1 + more)
            }
            None => Resolved::Value(self.root.resource_object(self.instance, resource, place), used),
        }
    }
}

fn resolved(value: Result<Value, Resolved>, used: usize) -> Resolved {
    value.map_or_else(|error| error, |value| Resolved::Value(value, used))
}

fn missing_key() -> Resolved {
    let message = "it has several instances, so that a key in brackets is needed".to_owned();
    Resolved::Error(ErrorClass::MissingInstanceKey, message)
}

/// The parser bounds how deep blocks lie in one another.
fn binds(block: Block<'_>, name: &str) -> bool {
    let iterator = || {
        let named = block.body().attribute("iterator").and_then(|attribute| attribute.value().as_name());
        named.or_else(|| block.label(0).map(|label| label.text))
    };
    (block.kind() == "dynamic" && iterator() == Some(name)) || block.body().blocks().any(|inner| binds(inner, name))
}

/// The key of an instance that an index means.
pub(super) fn instance_key(key: &Value, by: By) -> Option<InstanceKey> {
    match (key.data(), by) {
        (Data::Number(number), By::Count) => number.to_usize().map(|index| InstanceKey::Int(index as u64)),
        (Data::String(text), By::Count) => text.parse().ok().map(InstanceKey::Int),
        (Data::String(text), _) => Some(InstanceKey::Str(text.to_string())),
        (Data::Number(number), _) => Some(InstanceKey::Str(number.to_text_limited(40)?)),
        _ => None,
    }
}
