//! Figures over the whole estate: how many instances there are, and how much of that could not be told.

use std::collections::BTreeSet;

use crate::evaluation::ModuleTree;
use crate::evaluation::values::ErrorClass;
use crate::rules::Estate;
use crate::source::{FileId, Scope, Span};

/// Resource instances over all roots; one whose count is unknown counts once.
pub fn resource_instances(estate: &Estate<'_>) -> usize {
    estate.trees.iter().map(|tree| tree.resource_instances).sum()
}

/// Places of what Terraform would refuse, as far as counting instances met them; those of modules by others left out, and
/// references to what Terragrunt may declare.
pub fn evaluation_errors(estate: &Estate<'_>, scope: &Scope) -> usize {
    let files = estate.configuration.modules().filter(|(_, module)| !module.is_vendored);
    let own: BTreeSet<FileId> = files.flat_map(|(_, module)| module.files.iter().copied()).collect();
    let loaded = &estate.sources.loaded;
    let is_told = |(span, class): &(&Span, &ErrorClass)| {
        let may_be_declared = **class == ErrorClass::Undeclared && !loaded.terragrunt.is_empty();
        own.contains(&span.file) && scope.covers(loaded.files.path(span.file)) && !may_be_declared
    };
    let errors = estate.trees.iter().flat_map(|tree| &tree.errors).filter(is_told);
    errors.map(|(span, _)| span).collect::<BTreeSet<&Span>>().len()
}

/// Roots beyond this number are told together.
const ROOTS_TOLD: usize = 3;

/// Where `count` and `for_each` could not be told, a sentence each; the roots with the most of it first.
pub fn blind_spots(estate: &Estate<'_>, scope: &Scope) -> Vec<String> {
    let is_asked = |tree: &&ModuleTree| {
        let root = estate.configuration.module(tree.root);
        root.is_some_and(|root| root.files.iter().any(|file| scope.covers(estate.sources.loaded.files.path(*file))))
    };
    let mut roots: Vec<Blind> = estate.trees.iter().filter(is_asked).map(|tree| blind_root(estate, tree)).collect();
    roots.retain(|root| root.unknown > 0);
    roots.sort_by(|a, b| b.unknown.cmp(&a.unknown).then_with(|| a.name.cmp(&b.name)));
    if roots.len() > ROOTS_TOLD {
        let (unknown, all) = roots.iter().fold((0, 0), |(unknown, all), root| (unknown + root.unknown, all + root.all));
        return vec![format!(
            "{unknown} of {all} counts in {} roots depend on values that are not given here",
            roots.len()
        )];
    }
    let told = roots.iter().map(|root| {
        format!("{}: {} of {} counts depend on values that are not given here", root.name, root.unknown, root.all)
    });
    told.collect()
}

struct Blind {
    name: String,
    unknown: usize,
    all: usize,
}

fn blind_root(estate: &Estate<'_>, tree: &ModuleTree) -> Blind {
    let name = estate.configuration.module(tree.root).map_or("", |module| module.folder.as_str());
    let name = if name.is_empty() { ".".to_owned() } else { name.to_owned() };
    Blind { name, unknown: tree.unknown, all: tree.repeated }
}
