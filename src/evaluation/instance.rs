//! A resource as a rule sees it: its arguments with their values, wherever in the block they stand.

use super::values::Value;
use super::{Evaluator, InstanceKey};
use crate::configuration::{Arguments, Module, Resource};
use crate::source::Span;
use crate::syntax::{Attribute, Block, Expr, ExprKind};

/// A resource block with the means to evaluate its arguments.
#[derive(Clone, Copy)]
pub struct Instance<'r, 'a> {
    /// The module that declares it.
    pub module: &'r Module<'a>,
    /// The resource.
    pub resource: &'r Resource<'a>,
    /// Evaluates expressions of the module.
    pub evaluator: &'r Evaluator<'a>,
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
        self.resource.arguments.attribute(name).map(|attribute| self.evaluate(attribute.value()))
    }

    /// The value of an expression that stands in the block: what it is in every instance alike.
    pub fn evaluate(&self, expr: Expr<'_>) -> Value {
        self.evaluator.evaluate_in(self.resource, expr)
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
        self.evaluator.keys_of(self.resource)
    }

    /// Whether `lifecycle { ignore_changes }` names an argument, a block that it is in, or all. An element of a map, as in
    /// `tags["Owner"]`, is not the map; the position of a block, as in `container[0].image`, is not told apart.
    pub fn ignores_changes_of(&self, path: &str) -> bool {
        match self.ignored_changes() {
            Some(ExprKind::Variable(word) | ExprKind::Text(word)) => word == "all",
            Some(ExprKind::Tuple(names)) => names.iter().any(|name| {
                let ignored = steps_of(name.as_text().unwrap_or(name.source()));
                let mut steps = path.split('.');
                !ignored.is_empty() && ignored.iter().all(|step| steps.next() == Some(step))
            }),
            _ => false,
        }
    }

    /// The elements of a map argument that `ignore_changes` names: `Owner` for `tags["Owner"]` or `tags.Owner`.
    pub fn ignored_keys_of(&self, path: &str) -> Vec<&'a str> {
        let Some(ExprKind::Tuple(names)) = self.ignored_changes() else { return Vec::new() };
        let key_of = |name: Expr<'a>| {
            let mut ignored = steps_of(name.as_text().unwrap_or(name.source()));
            let key = ignored.pop()?;
            ignored.iter().copied().eq(path.split('.')).then_some(key)
        };
        names.iter().filter_map(key_of).collect()
    }

    fn ignored_changes(&self) -> Option<ExprKind<'a>> {
        let ignored = self.resource.lifecycle()?.body().attribute("ignore_changes")?;
        Some(ignored.value().unwrapped().kind())
    }
}

/// The names and keys in a reference such as `site_config[0].app_settings["KEY"]`, without its positions.
fn steps_of(reference: &str) -> Vec<&str> {
    let mut steps = Vec::new();
    let mut rest = reference.trim();
    while !rest.is_empty() {
        if let Some(index) = rest.strip_prefix('[') {
            let (index, after) = match index.trim_start().strip_prefix('"') {
                Some(key) => key.split_once('"').map_or((Some(key), ""), |(key, after)| (Some(key), after)),
                None => (None, index),
            };
            steps.extend(index);
            rest = after.split_once(']').map_or("", |(_, after)| after);
        } else {
            rest = rest.strip_prefix('.').unwrap_or(rest);
            let (step, after) = rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len()));
            let is_position = step == "*" || step.bytes().all(|byte| byte.is_ascii_digit());
            steps.extend((!is_position).then_some(step));
            rest = after;
        }
    }
    steps
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
