//! Resources as values: arguments that the configuration sets are known where they are referred to, all else is not.

use std::sync::Arc;

use super::refused::is_terraform_data;
use super::{InstanceScope, ModuleInstance, RootEvaluation, Walk};
use crate::configuration::{Mode, Resource};
use crate::evaluation::expansion::InstanceKey;
use crate::evaluation::expression::{Step, either};
use crate::evaluation::values::{Cause, Data, ErrorClass, Marks, Name, Reason, Refinement, Type, Value, equal};
use crate::syntax::{Attribute, Block, Expr};

/// Meta-arguments, which are no attributes of the resource.
pub(crate) const META_ARGUMENTS: [&str; 4] = ["count", "for_each", "provider", "depends_on"];

/// Blocks that are Terraform's own and say nothing of the resource; `self` and words of their own stand in them.
pub(crate) const META_BLOCKS: [&str; 3] = ["connection", "lifecycle", "provisioner"];

impl<'a> RootEvaluation<'a> {
    /// The scope inside an instance of a resource.
    pub(crate) fn resource_scope<'s>(
        &'s self,
        instance: &'s ModuleInstance<'a>,
        resource: usize,
        place: usize,
    ) -> InstanceScope<'s, 'a> {
        let each = self.resource_expansion(instance, resource).each(place);
        InstanceScope::new(self, instance).inside(resource).with_each(each)
    }

    /// The value of a top-level argument of a resource instance, worked out once.
    pub fn argument(
        &self,
        instance: &ModuleInstance<'a>,
        (resource, place): (usize, usize),
        attribute: Attribute<'a>,
    ) -> Value {
        let Some(state) = instance.resources.get(resource) else { return Value::null(Type::Dynamic) };
        let key = (u32::try_from(place).unwrap_or(u32::MAX), attribute.name());
        let known = state.attributes.borrow().get(&key).cloned();
        match known {
            Some(Some(value)) => value,
            Some(None) => self.cycle(attribute.name_span()),
            None => {
                state.attributes.borrow_mut().insert(key, None);
                let value = self.chained(attribute.name_span(), || {
                    self.evaluate_in(&self.resource_scope(instance, resource, place), attribute.value())
                });
                state.attributes.borrow_mut().insert(key, Some(value.clone()));
                value
            }
        }
    }

    /// The keys of the instances of a resource.
    pub fn resource_keys(&self, instance: &ModuleInstance<'a>, resource: usize) -> Vec<InstanceKey> {
        self.resource_expansion(instance, resource).instances.iter().map(|(key, _)| key.clone()).collect()
    }

    /// What a resource instance sets: arguments by name, nested blocks as tuples of objects under their type. Of blocks
    /// whose number is not known the value is not known.
    pub fn resource_values(&self, instance: &ModuleInstance<'a>, at: (usize, usize)) -> Vec<(String, Value)> {
        let Some(resource) = instance.module.resources.get(at.0) else { return Vec::new() };
        let mut found: Vec<(String, Value)> = Vec::new();
        for attribute in resource.arguments.attributes() {
            if !META_ARGUMENTS.contains(&attribute.name()) {
                found.push((attribute.name().to_owned(), self.argument(instance, at, attribute)));
            }
        }
        for block in resource.arguments.blocks() {
            let kind =
                if block.kind() == "dynamic" { block.label(0).map_or("", |label| label.text) } else { block.kind() };
            if !META_BLOCKS.contains(&kind) && !found.iter().any(|(name, _)| name == kind) {
                found.extend(self.argument_or_blocks(instance, at, kind).map(|value| (kind.to_owned(), value)));
            }
        }
        found
    }

    /// The value of any expression that stands in a resource, in one instance of it.
    pub fn value_in(&self, instance: &ModuleInstance<'a>, (resource, place): (usize, usize), expr: Expr<'_>) -> Value {
        self.evaluate_in(&self.resource_scope(instance, resource, place), expr)
    }

    /// The value of any expression that stands in a module call, in one instance of it.
    pub fn value_in_call(&self, instance: &ModuleInstance<'a>, (call, place): (usize, usize), expr: Expr<'_>) -> Value {
        let each = self.call_expansion(instance, call).each(place);
        self.evaluate_in(&InstanceScope::new(self, instance).with_each(each), expr)
    }

    /// The keys of the instances of a module call.
    pub fn call_keys(&self, instance: &ModuleInstance<'a>, call: usize) -> Vec<InstanceKey> {
        self.call_expansion(instance, call).instances.iter().map(|(key, _)| key.clone()).collect()
    }

    /// What `type.name.attribute` is, and how many of the steps after it are used up.
    pub(super) fn resource_attribute(
        &self,
        instance: &ModuleInstance<'a>,
        at: (usize, usize),
        name: &str,
        next: Option<&Step<'_>>,
    ) -> (Value, usize) {
        let Some(resource) = instance.module.resources.get(at.0) else { return (Value::null(Type::Dynamic), 0) };
        if self.walk == Walk::Validation {
            return (self.computed(resource, name, instance), 0);
        }
        if is_terraform_data(resource) && name != "id" {
            return (self.data_attribute(instance, at, resource, name), 0);
        }
        if let Some(attribute) = resource.arguments.attribute(name)
            && !META_ARGUMENTS.contains(&name)
        {
            let value = self.argument(instance, at, attribute);
            return (self.as_exported(resource, value, name, attribute.value().span()), 0);
        }
        let position = next.and_then(|step| match step {
            Step::Index { key, .. } => key.as_number().and_then(|number| number.to_usize()),
            Step::Attribute { .. } => None,
        });
        let blocks = resource.arguments.blocks();
        let is_dynamic = blocks
            .iter()
            .any(|block| block.kind() == "dynamic" && block.label(0).is_some_and(|label| label.text == name));
        let mut of_kind = blocks.iter().filter(|block| block.kind() == name);
        match position.filter(|_| !is_dynamic).and_then(|position| of_kind.nth(position)) {
            Some(block) => (self.block_object(instance, at, *block), 1),
            None => {
                let whole = next.is_none() && !is_dynamic;
                let blocks = whole.then(|| self.all_blocks(instance, at, name)).flatten();
                (blocks.unwrap_or_else(|| self.computed(resource, name, instance)), 0)
            }
        }
    }

    /// What an attribute of `terraform_data` is but its `id`: `output` is of the type of `input`, and null if that is.
    fn data_attribute(
        &self,
        instance: &ModuleInstance<'a>,
        at: (usize, usize),
        resource: &Resource<'a>,
        name: &str,
    ) -> Value {
        let of =
            |name: &str| resource.arguments.attribute(name).map(|attribute| self.argument(instance, at, attribute));
        let value = of(if name == "output" { "input" } else { name });
        match value {
            None => Value::null(Type::Dynamic),
            Some(value) if name != "output" || value.is_null() => value,
            Some(value) => {
                let ty = if value.marks_deep().is_sensitive() { Type::Dynamic } else { value.ty() };
                let reference = format!("{}.{name}", resource.address());
                Value::unknown(ty, Refinement::default(), computed_cause(resource, reference))
            }
        }
    }

    /// Nested blocks that are all written out, as a tuple: of several only what they have in common, since the order that
    /// the provider keeps them in is not known. Nothing where some may be the same, which a set would hold once.
    fn all_blocks(&self, instance: &ModuleInstance<'a>, at: (usize, usize), name: &str) -> Option<Value> {
        let resource = instance.module.resources.get(at.0)?;
        let blocks = resource.arguments.blocks_of(name);
        // These two are objects with most providers, never lists.
        if blocks.is_empty() || blocks.len() > MOST_BLOCKS || META_BLOCKS.contains(&name) || name == "timeouts" {
            return None;
        }
        let objects: Vec<Value> = blocks.iter().map(|block| self.block_object(instance, at, *block)).collect();
        let is_told_apart =
            |(place, one): (usize, &Value)| objects.iter().skip(place + 1).all(|other| are_different(one, other));
        if !objects.iter().enumerate().all(is_told_apart) {
            return None;
        }
        let cause = computed_cause(resource, format!("{}.{name}", resource.address()));
        let common = objects.iter().skip(1).fold(objects.first()?.clone(), |all, one| either(&all, one, &cause));
        Some(Value::tuple(objects.iter().map(|_| common.clone()).collect()))
    }

    /// `null` means that the argument is not set: then the provider decides.
    fn as_exported(&self, resource: &Resource<'a>, value: Value, name: &str, span: crate::source::Span) -> Value {
        if !value.is_null() {
            return value;
        }
        let reason = Reason::Computed(format!("{}.{name}", resource.address()));
        Value::unknown(Type::Dynamic, Refinement::default(), Cause::at(reason, span))
    }

    fn computed(&self, resource: &Resource<'a>, name: &str, _instance: &ModuleInstance<'a>) -> Value {
        let reference = format!("{}.{name}", resource.address());
        let cause = computed_cause(resource, reference);
        // Every resource that providers manage has a text for its `id`.
        let is_id = name == "id" && resource.mode == Mode::Managed;
        let value =
            if is_id { Value::unknown(Type::String, Refinement::not_null(), cause) } else { Value::dynamic(cause) };
        value.with_marks(marks_of(resource))
    }

    /// A nested block as an object with what it sets.
    fn block_object(
        &self,
        instance: &ModuleInstance<'a>,
        (resource, place): (usize, usize),
        block: Block<'a>,
    ) -> Value {
        let Some(declared) = instance.module.resources.get(resource) else { return Value::null(Type::Dynamic) };
        let scope = self.resource_scope(instance, resource, place);
        let entries = block
            .body()
            .attributes()
            .map(|attribute| (Name::from(attribute.name()), self.evaluate_in(&scope, attribute.value())));
        let more = computed_cause(declared, format!("{}.{}", declared.address(), block.kind()));
        Value::partial_object(entries.collect(), Some(more))
    }

    /// A resource instance as an object: what it sets, and whatever else there may be.
    pub(super) fn resource_object(&self, instance: &ModuleInstance<'a>, resource: usize, place: usize) -> Value {
        let Some(declared) = instance.module.resources.get(resource) else { return Value::null(Type::Dynamic) };
        if self.walk == Walk::Validation {
            return Value::dynamic(computed_cause(declared, declared.address())).with_marks(marks_of(declared));
        }
        let attributes = declared.arguments.attributes().into_iter();
        let entries = attributes.filter(|attribute| !META_ARGUMENTS.contains(&attribute.name())).map(|attribute| {
            let value = self.argument(instance, (resource, place), attribute);
            let value = self.as_exported(declared, value, attribute.name(), attribute.value().span());
            (Name::from(attribute.name()), value)
        });
        let more = computed_cause(declared, declared.address());
        Value::partial_object(entries.collect(), Some(more)).with_marks(marks_of(declared))
    }

    /// Reports ephemeral values in arguments that are kept.
    pub(super) fn check_ephemeral(&self, resource: &Resource<'a>, attribute: Attribute<'a>, value: &Value) {
        let is_kept = resource.mode != Mode::Ephemeral && !attribute.name().ends_with("_wo");
        if is_kept && value.marks_deep().contains(Marks::EPHEMERAL) {
            let message = format!("`{}` is kept in state, and the value is ephemeral", attribute.name());
            self.report(ErrorClass::EphemeralUse, attribute.value().span(), message);
        }
    }
}

/// So many nested blocks of one type are compared with one another.
const MOST_BLOCKS: usize = 64;

/// Whether something that is known in two objects differs.
fn are_different(one: &Value, other: &Value) -> bool {
    let entries = one.as_entries().map(|entries| entries.iter()).into_iter().flatten();
    entries.into_iter().any(|(key, value)| other.get(key).is_some_and(|other| equal(value, other) == Some(false)))
}

fn computed_cause(resource: &Resource<'_>, reference: String) -> Arc<Cause> {
    let reason = match resource.mode {
        Mode::Managed => Reason::Computed(reference),
        Mode::Data | Mode::Ephemeral => Reason::Data(reference),
    };
    Cause::at(reason, resource.block.header_span())
}

fn marks_of(resource: &Resource<'_>) -> Marks {
    if resource.mode == Mode::Ephemeral { Marks::EPHEMERAL } else { Marks::NONE }
}

/// The blocks that a `dynamic` block makes: the iterator's key and value for each, and whether there may be more.
pub(crate) struct DynamicBlocks {
    pub(crate) items: Vec<(Value, Value)>,
    pub(crate) more: Option<Arc<Cause>>,
}

impl DynamicBlocks {
    /// From the value of its `for_each`.
    pub(crate) fn of(value: &Value) -> Self {
        let (marks, mut blocks) = (value.marks(), Self::unmarked(value));
        for (key, item) in &mut blocks.items {
            // What is sensitive as a whole is so in each of its elements.
            *key = key.clone().with_marks(marks);
            *item = item.clone().with_marks(marks);
        }
        blocks
    }

    fn unmarked(value: &Value) -> Self {
        let items = match value.data() {
            Data::List(elements) | Data::Tuple(elements) => {
                let indexed = (0..).zip(elements.items()).map(|(at, item)| (Value::integer(at), item.clone()));
                return Self { items: indexed.collect(), more: None };
            }
            Data::Set(elements) => {
                let known = elements.items().iter().filter(|item| item.is_wholly_known());
                known.map(|item| (item.clone(), item.clone())).collect()
            }
            Data::Map(entries) | Data::Object(entries) => {
                entries.iter().map(|(key, value)| (Value::name(key), value.clone())).collect()
            }
            _ => Vec::new(),
        };
        let more = match value.data() {
            Data::Map(entries) | Data::Object(entries) => entries.more().cloned(),
            Data::Set(elements) => elements.items().iter().find_map(|item| item.cause()).cloned(),
            Data::Unknown(unknown) => Some(Arc::clone(&unknown.cause)),
            _ => None,
        };
        Self { items, more }
    }
}
