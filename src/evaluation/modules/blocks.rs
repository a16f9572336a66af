//! Nested blocks with their values, `dynamic` ones among them.

use std::sync::Arc;

use super::resources::DynamicBlocks;
use super::{InstanceScope, ModuleInstance, RootEvaluation};
use crate::configuration::Arguments;
use crate::evaluation::expression::{Binding, Frame};
use crate::evaluation::values::{Cause, Name, Value};
use crate::syntax::{Attribute, Block, Body, Expr};

/// Nested blocks of one type as values.
#[derive(Clone, Debug, Default)]
pub struct BlockValues {
    /// The type of the blocks.
    pub kind: String,
    /// Each as an object, nested blocks in it as tuples of objects.
    pub items: Vec<Value>,
    /// Why there may be more of them, if there may.
    pub more: Option<Arc<Cause>>,
}

impl<'a> RootEvaluation<'a> {
    /// The blocks that one written block comes to: itself, or those that a `dynamic` block makes.
    pub fn blocks_value(
        &self,
        instance: &ModuleInstance<'a>,
        (resource, place): (usize, usize),
        block: Block<'a>,
    ) -> BlockValues {
        let scope = self.resource_scope(instance, resource, place);
        let run = self.run();
        let blocks = block_values(&Frame::new(&scope, &run), block);
        self.report_found(&scope, run);
        blocks
    }

    /// What a `dynamic` block makes of an element that is not known. There may be no such block, so that nothing in it is
    /// reported as wrong.
    pub(super) fn block_of_any(
        &self,
        instance: &ModuleInstance<'a>,
        (resource, place): (usize, usize),
        block: Block<'a>,
        cause: &Arc<Cause>,
    ) -> Option<Value> {
        let content = block.body().blocks_of("content").next()?;
        let scope = self.resource_scope(instance, resource, place);
        let run = self.run();
        let frame = Frame::new(&scope, &run);
        let any = || Value::dynamic(Arc::clone(cause));
        let mut binding = Binding::new(iterator_of(block), element(any(), any()));
        let inner = frame.bind(&mut binding);
        Some(object_of(&inner, content.body()))
    }

    /// Arguments and nested blocks of any other block, such as a provider configuration, as an object.
    pub(super) fn arguments_value(&self, scope: &InstanceScope<'_, 'a>, arguments: &Arguments<'a>) -> Value {
        let run = self.run();
        let frame = Frame::new(scope, &run);
        let value = object(&frame, arguments.attributes().into_iter(), arguments.blocks().into_iter());
        self.report_found(scope, run);
        value
    }
}

/// The parser bounds how deep blocks lie in one another.
fn block_values(frame: &Frame<'_>, block: Block<'_>) -> BlockValues {
    if block.kind() != "dynamic" {
        let item = object_of(frame, block.body());
        return BlockValues { kind: block.kind().to_owned(), items: vec![item], more: None };
    }
    let kind = block.label(0).map_or("", |label| label.text);
    let mut made = BlockValues { kind: kind.to_owned(), ..BlockValues::default() };
    let Some(for_each) = block.body().attribute("for_each") else { return made };
    let dynamic = DynamicBlocks::of(&frame.evaluate(for_each.value()));
    for (key, value) in dynamic.items {
        let mut binding = Binding::new(iterator_of(block), element(key, value));
        let inner = frame.bind(&mut binding);
        made.items.extend(block.body().blocks_of("content").map(|content| object_of(&inner, content.body())));
    }
    made.more = dynamic.more;
    made
}

/// The name that the elements of a `dynamic` block go by in it.
fn iterator_of(block: Block<'_>) -> &str {
    let iterator = block.body().attribute("iterator").map(|name| name.value());
    iterator.and_then(Expr::as_name).unwrap_or(block.label(0).map_or("", |label| label.text))
}

/// What the iterator of a `dynamic` block is for one element.
fn element(key: Value, value: Value) -> Value {
    Value::object(vec![(Name::from("key"), key), (Name::from("value"), value)])
}

fn object_of(frame: &Frame<'_>, body: Body<'_>) -> Value {
    object(frame, body.attributes(), body.blocks())
}

fn object<'b>(
    frame: &Frame<'_>,
    attributes: impl Iterator<Item = Attribute<'b>>,
    blocks: impl Iterator<Item = Block<'b>>,
) -> Value {
    let mut entries: Vec<(Name, Value)> =
        attributes.map(|attribute| (Name::from(attribute.name()), frame.evaluate(attribute.value()))).collect();
    let mut grouped: Vec<BlockValues> = Vec::new();
    for block in blocks {
        let values = block_values(frame, block);
        match grouped.iter_mut().find(|known| known.kind == values.kind) {
            Some(known) => {
                known.items.extend(values.items);
                known.more = known.more.take().or(values.more);
            }
            None => grouped.push(values),
        }
    }
    for blocks in grouped {
        let name = Name::from(blocks.kind.as_str());
        match blocks.more {
            None => entries.push((name, Value::tuple(blocks.items))),
            Some(cause) => entries.push((name, Value::dynamic(cause))),
        }
    }
    Value::object(entries)
}
