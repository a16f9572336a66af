//! Figures over the whole estate: how many instances there are, and how much of that could not be told.

use crate::configuration::Mode;
use crate::evaluation::{Evaluator, Expansion, ModuleTree, expansion_of};
use crate::rules::Estate;
use crate::source::Scope;

/// Resource instances over all roots; one whose count is unknown counts once.
pub fn resource_instances(estate: &Estate<'_>) -> usize {
    let evaluator = Evaluator::new();
    let by_module = estate.configuration.modules().map(|(id, module)| {
        let of_block = module.managed_resources().map(|resource| match (resource.count(), resource.for_each()) {
            (None, None) => 1,
            (count, each) => expansion_of(&evaluator, count, each).keys().len(),
        });
        let uses = estate.uses(id).len();
        if uses == 0 { 0 } else { uses * of_block.sum::<usize>() }
    });
    by_module.sum()
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
    let evaluator = Evaluator::new();
    let name = estate.configuration.module(tree.root).map_or("", |module| module.folder.as_str());
    let mut blind = Blind { name: if name.is_empty() { ".".to_owned() } else { name.to_owned() }, unknown: 0, all: 0 };
    let mut modules: Vec<_> = tree.instances.iter().map(|(module, _)| *module).collect();
    modules.sort_unstable();
    modules.dedup();
    for module in modules.into_iter().filter_map(|id| estate.configuration.module(id)) {
        let resources = module.resources.iter().filter(|resource| resource.mode == Mode::Managed);
        let repeated = resources.map(|resource| (resource.count(), resource.for_each()));
        let calls = module.calls.iter().map(|call| (call.count(), call.for_each()));
        for (count, each) in repeated.chain(calls).filter(|pair| pair.0.is_some() || pair.1.is_some()) {
            blind.all += 1;
            blind.unknown += usize::from(matches!(expansion_of(&evaluator, count, each), Expansion::Unknown(_)));
        }
    }
    blind
}
