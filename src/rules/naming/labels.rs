//! The labels of a module: the names that its code gives to things.

use crate::configuration::{Mode, Module, Resource};
use crate::source::Span;
use crate::syntax::Block;

/// A name that code gives to something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label<'m, 'a> {
    /// What bears it: one of [`LABELS`](super::LABELS).
    pub(super) kind: &'static str,
    /// The name.
    pub(super) name: &'a str,
    /// Where it is written.
    pub(super) span: Span,
    /// The block that it names; a local value has none of its own.
    pub(super) block: Option<Block<'a>>,
    /// The resource, if it is one.
    pub(super) resource: Option<&'m Resource<'a>>,
}

impl Label<'_, '_> {
    /// The address in the module of what bears the name.
    pub(super) fn address(&self) -> String {
        match (self.resource, self.kind) {
            (Some(resource), _) => resource.address(),
            (None, "variable") => format!("var.{}", self.name),
            (None, "provider_alias") => format!("provider.{}", self.name),
            (None, kind) => format!("{kind}.{}", self.name),
        }
    }
}

/// All labels of a module, kind by kind.
pub(super) fn labels<'m, 'a>(module: &'m Module<'a>) -> Vec<Label<'m, 'a>> {
    let mut found = Vec::new();
    for resource in &module.resources {
        let kind = match resource.mode {
            Mode::Managed => "resource",
            Mode::Data => "data",
            Mode::Ephemeral => "ephemeral",
        };
        found.extend(label_of(kind, resource.block, 1, Some(resource)));
    }
    found.extend(module.calls.iter().filter_map(|call| label_of("module", call.block, 0, None)));
    found.extend(module.variables.iter().filter_map(|variable| label_of("variable", variable.block, 0, None)));
    found.extend(module.outputs.iter().filter_map(|output| label_of("output", output.block, 0, None)));
    found.extend(module.checks.iter().filter_map(|check| label_of("check", check.block, 0, None)));
    for provider in &module.providers {
        if let (Some(name), Some(alias)) = (provider.alias, provider.block.body().attribute("alias")) {
            let span = alias.value().span();
            found.push(Label { kind: "provider_alias", name, span, block: Some(provider.block), resource: None });
        }
    }
    for local in &module.locals {
        found.push(Label { kind: "local", name: local.name, span: local.name_span, block: None, resource: None });
    }
    found
}

fn label_of<'m, 'a>(
    kind: &'static str,
    block: Block<'a>,
    index: usize,
    resource: Option<&'m Resource<'a>>,
) -> Option<Label<'m, 'a>> {
    block.label(index).map(|label| Label { kind, name: label.text, span: label.span, block: Some(block), resource })
}
