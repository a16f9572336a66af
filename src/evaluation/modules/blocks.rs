//! Nested blocks with their values, `dynamic` ones among them.

use std::sync::Arc;

use super::resources::DynamicBlocks;
use super::{InstanceScope, ModuleInstance, RootEvaluation};
use crate::configuration::Arguments;
use crate::evaluation::expression::{Binding, Frame, Logic, Run};
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
        let run = Run::new(&self.budget, Logic::Lazy);
        let blocks = block_values(&Frame::new(&scope, &run), block);
        if !scope.is_symbolic() {
            self.report_all(run.into_diagnostics());
        }
        blocks
    }

    /// Arguments and nested blocks of any other block, such as a provider configuration, as an object.
    pub(super) fn arguments_value(&self, scope: &InstanceScope<'_, 'a>, arguments: &Arguments<'a>) -> Value {
        let run = Run::new(&self.budget, Logic::Lazy);
        let frame = Frame::new(scope, &run);
        let value = object(&frame, arguments.attributes().into_iter(), arguments.blocks().into_iter());
        if !scope.is_symbolic() {
            self.report_all(run.into_diagnostics());
        }
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
    let iterator = block.body().attribute("iterator").map(|name| name.value());
    let iterator = iterator.and_then(Expr::as_name).unwrap_or(kind);
    let dynamic = DynamicBlocks::of(&frame.evaluate(for_each.value()));
    for (key, value) in dynamic.items {
        let each = Value::object(vec![(Name::from("key"), key), (Name::from("value"), value)]);
        let mut binding = Binding::new(iterator, each);
        let inner = frame.bind(&mut binding);
        made.items.extend(block.body().blocks_of("content").map(|content| object_of(&inner, content.body())));
    }
    made.more = dynamic.more;
    made
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
