//! Finding what a text such as `module.a.aws_sqs_queue.q["k"].tags.Owner` names in a root.

use std::rc::Rc;

use super::{Expanded, Given, ModuleInstance, PathStep, RootEvaluation, TagPlace, TagSource, Trail, TrailStep, Via};
use crate::configuration::Resource;
use crate::evaluation::expansion::InstanceKey;
use crate::evaluation::values::{Name, Value};
use crate::source::Span;
use crate::syntax::{Block, Expr};

/// Something that an address names.
pub struct Named<'a> {
    /// Its value.
    pub value: Value,
    /// Where the value comes from.
    pub trail: Trail<'a>,
    /// Where the way begins.
    pub start: Span,
    /// The type of the resource that it is of, and the way into its arguments without positions; nothing outside one.
    pub argument: Option<(&'a str, String)>,
}

/// Where in a module instance an expression stands.
#[derive(Clone, Copy)]
enum Place {
    /// Outside any block with instances.
    Module,
    /// In an instance of a resource.
    Resource(usize, usize),
}

/// Where a resource takes its tags.
type TagPlaceOf<'t> = dyn Fn(&Resource<'_>) -> Option<TagPlace<'static>> + 't;

impl<'a> RootEvaluation<'a> {
    /// What an address names: an argument of a resource instance, a local, output or input variable of a module instance,
    /// or something inside their values. Tags of a resource are also those that its provider configuration gives it.
    pub fn named(&self, asked: &str, tag_place: &TagPlaceOf<'_>) -> Option<Named<'a>> {
        for instance in self.all_instances() {
            let inner = match instance.address.as_str() {
                "" => asked,
                address => match asked.strip_prefix(address).and_then(|rest| rest.strip_prefix('.')) {
                    Some(inner) => inner,
                    None => continue,
                },
            };
            if let Some(named) = self.named_in(&instance, inner, tag_place) {
                return Some(named);
            }
        }
        None
    }

    fn named_in(
        &self,
        instance: &Rc<ModuleInstance<'a>>,
        asked: &str,
        tag_place: &TagPlaceOf<'_>,
    ) -> Option<Named<'a>> {
        let module = instance.module;
        let (kind, rest) = asked.split_once('.')?;
        let (name, path) = first_name(rest);
        match kind {
            "var" => return self.variable_named(instance, name, &steps_of(path)?),
            "local" => {
                let local = module.locals.iter().find(|local| local.name == name)?;
                return self.follow(instance, Place::Module, local.value, &steps_of(path)?);
            }
            "output" => {
                let output = module.outputs.iter().find(|output| output.name == name)?;
                let value = output.arguments.attribute("value")?;
                return self.follow(instance, Place::Module, value.value(), &steps_of(path)?);
            }
            _ => {}
        }
        for (at, resource) in module.resources.iter().enumerate() {
            let Some(rest) = asked.strip_prefix(&resource.address()) else { continue };
            for (place, key) in self.resource_keys(instance, at).iter().enumerate() {
                let argument = rest.strip_prefix(&key.to_string()).and_then(|rest| rest.strip_prefix('.'));
                if let Some(argument) = argument {
                    let own = self.argument_named(instance, (at, place), argument);
                    let is_known = own.as_ref().is_some_and(|own| own.value.is_wholly_known());
                    let given = || self.tag_of_provider(instance, (at, place), argument, tag_place(resource)?);
                    return if is_known { own } else { given().or(own) };
                }
            }
        }
        None
    }

    /// An input variable: the way begins where its value is written.
    fn variable_named(&self, instance: &Rc<ModuleInstance<'a>>, name: &str, path: &[PathStep]) -> Option<Named<'a>> {
        let at = instance.module.variables.iter().position(|variable| variable.name == name)?;
        let variable = instance.module.variables.get(at)?;
        let value = inside(self.variable(instance, at)?, path)?;
        let declared = variable.block.header_span();
        let mut start = declared;
        let mut trail = Trail::default();
        if let Some(parent) = &instance.parent {
            let caller = self.instance(parent.instance);
            let call = caller.module.calls.get(parent.call)?;
            if let Some(argument) = call.arguments.attribute(name) {
                let place = instance_place(&self.call_expansion(&caller, parent.call), instance);
                start = argument.value().span();
                trail = self.trail_of_input(&caller, (parent.call, place), argument.value(), path);
                return Some(Named { value, trail, start, argument: None });
            }
        } else {
            match self.scenario.given(name) {
                Some(Given::Expression(expr, _)) => {
                    trail = self.trail(instance, *expr, path);
                    return Some(Named { value, trail, start: expr.span(), argument: None });
                }
                Some(Given::Text(_, source)) => {
                    let what = source.written(name);
                    trail.steps.push(TrailStep { span: declared, what, via: Via::Other });
                    return Some(Named { value, trail, start, argument: None });
                }
                Some(Given::Value(_, span)) => {
                    let what = format!("`variables` of settings give {name}");
                    trail.steps.push(TrailStep { span: span.unwrap_or(declared), what, via: Via::Other });
                    return Some(Named { value, trail, start, argument: None });
                }
                None => {}
            }
        }
        if let Some(default) = variable.default().filter(|_| value.is_known()) {
            start = default.span();
            trail.steps.push(TrailStep { span: start, what: format!("default of var.{name}"), via: Via::Other });
        }
        Some(Named { value, trail, start, argument: None })
    }

    fn argument_named(
        &self,
        instance: &Rc<ModuleInstance<'a>>,
        (at, place): (usize, usize),
        asked: &str,
    ) -> Option<Named<'a>> {
        let resource = instance.module.resources.get(at)?;
        let (name, path) = first_name(asked);
        let steps = steps_of(path)?;
        let keys = steps.iter().filter_map(|step| match step {
            PathStep::Key(key) => Some(&**key),
            PathStep::Index(_) => None,
        });
        let argument = [name].into_iter().chain(keys).collect::<Vec<_>>().join(".");
        let where_it_stands = Place::Resource(at, place);
        let named = match resource.arguments.attribute(name) {
            Some(attribute) => self.follow(instance, where_it_stands, attribute.value(), &steps),
            None => {
                let (expr, steps) = in_blocks(&resource.arguments.blocks_of(name), &steps)?;
                self.follow(instance, where_it_stands, expr, &steps)
            }
        };
        named.map(|named| Named { argument: Some((resource.resource_type, argument)), ..named })
    }

    /// A tag that the provider configuration of a resource gives it.
    fn tag_of_provider(
        &self,
        instance: &Rc<ModuleInstance<'a>>,
        at: (usize, usize),
        asked: &str,
        place: TagPlace<'_>,
    ) -> Option<Named<'a>> {
        let steps = steps_of(asked.strip_prefix(place.path)?)?;
        let [PathStep::Key(wanted)] = steps.as_slice() else { return None };
        let tags = self.effective_tags(instance, at, &place);
        let tag = tags.tags.iter().find(|tag| tag.key == *wanted && tag.from == TagSource::Provider)?;
        let (above, expr) = self.tags_for_all_of(instance, at, place.defaults?.from)?;
        let named = self.follow(&above, Place::Module, expr, &steps)?;
        Some(Named { value: tag.value.clone(), ..named })
    }

    fn follow(
        &self,
        instance: &Rc<ModuleInstance<'a>>,
        place: Place,
        expr: Expr<'a>,
        path: &[PathStep],
    ) -> Option<Named<'a>> {
        let (value, trail) = match place {
            Place::Module => (self.evaluate(instance, expr), self.trail(instance, expr, path)),
            Place::Resource(at, place) => (
                self.evaluate_in(&self.resource_scope(instance, at, place), expr),
                self.trail_of_argument(instance, (at, place), expr, path),
            ),
        };
        let value = inside(value, path)?;
        Some(Named { value, trail, start: expr.span(), argument: None })
    }
}

/// The place of a module instance among those of its call.
fn instance_place(expanded: &Expanded, instance: &ModuleInstance<'_>) -> usize {
    let is_it = |key: &InstanceKey| instance.address.as_str().ends_with(&key.to_string());
    expanded.instances.iter().position(|(key, _)| *key != InstanceKey::None && is_it(key)).unwrap_or(0)
}

/// What lies at a path inside a value.
fn inside(mut value: Value, path: &[PathStep]) -> Option<Value> {
    for step in path {
        let marks = value.marks();
        let inner = match step {
            PathStep::Key(key) => value.get(key),
            PathStep::Index(index) => value.as_items().and_then(|items| items.get(*index)),
        };
        value = match inner {
            Some(inner) => inner.clone().with_marks(marks),
            // Inside what is not known everything is not known, for the same reason.
            None => Value::dynamic(value.cause()?.clone()).with_marks(marks),
        };
    }
    Some(value)
}

/// The argument inside nested blocks, by position or the first of them.
fn in_blocks<'a>(blocks: &[Block<'a>], steps: &[PathStep]) -> Option<(Expr<'a>, Vec<PathStep>)> {
    let (block, steps) = match steps {
        [PathStep::Index(at), rest @ ..] => (blocks.get(*at)?, rest),
        rest => (blocks.first()?, rest),
    };
    let [PathStep::Key(name), rest @ ..] = steps else { return None };
    if let Some(attribute) = block.body().attribute(name) {
        return Some((attribute.value(), rest.to_vec()));
    }
    let inner: Vec<Block<'a>> = block.body().blocks_of(name).collect();
    in_blocks(&inner, rest)
}

/// The name that a text begins with, and the rest.
fn first_name(text: &str) -> (&str, &str) {
    text.split_at(text.find(['.', '[']).unwrap_or(text.len()))
}

/// `.name`, `["key"]` and `[0]`; nothing for what is neither.
fn steps_of(path: &str) -> Option<Vec<PathStep>> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let (name, after) = first_name(after);
            if name.is_empty() {
                return None;
            }
            steps.push(PathStep::Key(Name::from(name)));
            rest = after;
        } else if let Some(after) = rest.strip_prefix("[\"") {
            let (key, after) = after.split_once("\"]")?;
            steps.push(PathStep::Key(Name::from(key)));
            rest = after;
        } else {
            let (index, after) = rest.strip_prefix('[')?.split_once(']')?;
            steps.push(PathStep::Index(index.parse().ok()?));
            rest = after;
        }
    }
    Some(steps)
}
