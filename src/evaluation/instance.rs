//! A resource as a rule sees it: its arguments with their values, wherever in the block they stand.

use super::{Evaluator, InstanceKey, Value};
use crate::configuration::{Arguments, Module, Resource};
use crate::source::Span;
use crate::syntax::{Attribute, Block, ExprKind};

/// A resource block with the means to evaluate its arguments.
#[derive(Clone, Copy, Debug)]
pub struct Instance<'r, 'a> {
    /// The module that declares it.
    pub module: &'r Module<'a>,
    /// The resource.
    pub resource: &'r Resource<'a>,
    /// Evaluates expressions of the module.
    pub evaluator: &'r Evaluator,
}

/// An argument somewhere in a block.
#[derive(Clone, Debug)]
pub struct Argument<'a> {
    /// Path inside the block, nested block types first: `ingress.cidr_blocks`.
    pub path: String,
    /// The argument as it is written.
    pub attribute: Attribute<'a>,
    /// Whether it is there in every instance, or only if a `dynamic` block makes it.
    pub location: Location,
}

/// Whether an argument is surely there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// It is.
    Block,
    /// It is inside a `dynamic` block.
    DynamicBlock,
}

impl<'r, 'a> Instance<'r, 'a> {
    /// The value of a top-level argument, if it is set.
    pub fn value(&self, name: &str) -> Option<Value> {
        self.resource.arguments.attribute(name).map(|attribute| self.evaluator.evaluate(attribute.value()))
    }

    /// The top-level argument of that name.
    pub fn argument(&self, name: &str) -> Option<Argument<'a>> {
        self.resource.arguments.attribute(name).map(|attribute| Argument {
            path: name.to_owned(),
            attribute,
            location: Location::Block,
        })
    }

    /// Every argument of the block and of the blocks inside it, in the order of the text. Meta-arguments are left out,
    /// and so are `lifecycle` blocks.
    pub fn arguments(&self) -> Vec<Argument<'a>> {
        let mut found = Vec::new();
        collect_merged(&self.resource.arguments, &mut found);
        found
    }

    /// Where the block's header stands.
    pub fn header_span(&self) -> Span {
        self.resource.block.header_span()
    }

    /// The address inside the module.
    pub fn address(&self) -> String {
        self.resource.address()
    }

    /// The keys of its instances.
    pub fn keys(&self) -> Vec<InstanceKey> {
        super::expansion_of(self.evaluator, self.resource.count(), self.resource.for_each()).keys().to_vec()
    }

    /// Whether `lifecycle { ignore_changes }` names an argument, or all.
    pub fn ignores_changes_of(&self, path: &str) -> bool {
        let Some(lifecycle) = self.resource.lifecycle() else { return false };
        let Some(ignored) = lifecycle.body().attribute("ignore_changes") else { return false };
        match ignored.value().unwrapped().kind() {
            ExprKind::Variable(word) | ExprKind::Text(word) => word == "all",
            ExprKind::Tuple(names) => names.iter().any(|name| {
                let name = name.as_text().unwrap_or(name.source());
                let bare: String = name.split('[').next().unwrap_or(name).to_owned();
                bare == path || path.strip_prefix(bare.as_str()).is_some_and(|rest| rest.starts_with('.'))
            }),
            _ => false,
        }
    }
}

const META_ARGUMENTS: [&str; 5] = ["count", "for_each", "provider", "providers", "depends_on"];

fn collect_merged<'a>(arguments: &Arguments<'a>, found: &mut Vec<Argument<'a>>) {
    for attribute in arguments.attributes() {
        if !META_ARGUMENTS.contains(&attribute.name()) {
            found.push(Argument { path: attribute.name().to_owned(), attribute, location: Location::Block });
        }
    }
    for block in arguments.blocks() {
        collect_block(block, "", Location::Block, found);
    }
}

/// The syntax tree's own limit on depth bounds the recursion.
fn collect_block<'a>(block: Block<'a>, prefix: &str, location: Location, found: &mut Vec<Argument<'a>>) {
    let kind = block.kind();
    if prefix.is_empty() && matches!(kind, "lifecycle") {
        return;
    }
    if kind == "dynamic" {
        let name = block.label(0).map_or("", |label| label.text);
        for content in block.body().blocks_of("content") {
            collect_body(content, &join(prefix, name), Location::DynamicBlock, found);
        }
        return;
    }
    collect_body(block, &join(prefix, kind), location, found);
}

fn collect_body<'a>(block: Block<'a>, path: &str, location: Location, found: &mut Vec<Argument<'a>>) {
    for attribute in block.body().attributes() {
        found.push(Argument { path: join(path, attribute.name()), attribute, location });
    }
    for inner in block.body().blocks() {
        collect_block(inner, path, location, found);
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }
}
