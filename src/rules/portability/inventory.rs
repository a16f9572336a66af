//! Which services of clouds an estate uses, by system, and how far each holds it there.
//!
//! Only units count, not their wiring, and not blocks that make nothing. What a vendored module declares is told at the
//! call that brings it, since that is the line which its user can change.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::configuration::{CallTarget, Configuration, Module, ModuleId, Resource};
use crate::evaluation::{Evaluator, Instance};
use crate::rules::Estate;
use crate::services::{Class, Role, Service, Target};
use crate::source::{FileId, Span};

use super::fit::Fits;

/// What an estate uses of clouds.
#[derive(Debug, Default)]
pub struct Inventory {
    /// Services in use, by system, the most used first.
    pub services: Vec<UsedService>,
    /// Resource types that the catalogue does not know, with the number of blocks, by type.
    pub unknown_types: Vec<(String, usize)>,
}

/// One service in one system.
#[derive(Debug)]
pub struct UsedService {
    /// The system.
    pub system: String,
    /// The service.
    pub service: &'static Service,
    /// The supplier's name in its own writing.
    pub supplier: &'static str,
    /// Blocks that are units of it.
    pub blocks: usize,
    /// How far it holds the system to its supplier.
    pub hold: Hold,
    /// Where those blocks are, by path and position; a vendored module's all at its call.
    pub places: Vec<UsePlace>,
}

/// A block that is a unit of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsePlace {
    /// The block's header, or that of the call which brings it.
    pub span: Span,
    /// The address inside the module.
    pub address: String,
    /// Hash of the block's tokens.
    pub tokens: String,
}

/// How far a service holds a system to its supplier, over the targets in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hold {
    /// The supplier's own on every target.
    Own,
    /// It depends on the target.
    Depends,
    /// Something like it is to be had on every target.
    Common,
}

/// The services in use in the files that somebody asks about. Those that are at home everywhere are left out.
pub fn inventory(estate: &Estate<'_>, is_asked: &dyn Fn(FileId) -> bool) -> Inventory {
    let mut uses = Uses { is_asked, by_service: BTreeMap::new(), unknown: BTreeMap::new() };
    let calls = calls_of_vendored(estate.configuration);
    for (id, module) in estate.configuration.modules() {
        if !estate.uses(id).is_empty() || estate.trees.iter().any(|tree| tree.is_cut) {
            uses.add_module(estate, id, module, calls.get(&id).map_or(&[], Vec::as_slice));
        }
    }
    uses.into_inventory(estate)
}

type Calls = Vec<(ModuleId, usize)>;

/// For each vendored module, the calls in the user's own code that lead to it, straight or through others.
fn calls_of_vendored(configuration: &Configuration<'_>) -> FxHashMap<ModuleId, Calls> {
    let mut calls: FxHashMap<ModuleId, Calls> = FxHashMap::default();
    for (caller, module) in configuration.modules().filter(|(_, module)| !module.is_vendored) {
        for index in 0..module.calls.len() {
            let mut seen = FxHashSet::default();
            let mut open = vec![configuration.target(caller, index)];
            while let Some(target) = open.pop() {
                let CallTarget::Module(id) = target else { continue };
                let Some(module) = configuration.module(*id).filter(|module| module.is_vendored) else { continue };
                if seen.insert(*id) {
                    calls.entry(*id).or_default().push((caller, index));
                    open.extend((0..module.calls.len()).map(|index| configuration.target(*id, index)));
                }
            }
        }
    }
    calls
}

struct Uses<'u> {
    is_asked: &'u dyn Fn(FileId) -> bool,
    by_service: BTreeMap<(String, &'static str), (&'static Service, Vec<UsePlace>)>,
    unknown: BTreeMap<String, usize>,
}

impl Uses<'_> {
    fn add_module(&mut self, estate: &Estate<'_>, id: ModuleId, module: &Module<'_>, calls: &[(ModuleId, usize)]) {
        let evaluator = Evaluator::new();
        let mut systems = None;
        for resource in module.managed_resources() {
            let Some((service, role)) = estate.catalogue.of_type(resource.resource_type) else {
                if (self.is_asked)(resource.block.span().file) {
                    *self.unknown.entry(resource.resource_type.to_owned()).or_default() += 1;
                }
                continue;
            };
            let instance = Instance { module, resource, evaluator: &evaluator };
            if role != Role::Unit || is_neutral(service) || instance.keys().is_empty() {
                continue;
            }
            let mut places = places_of(estate.configuration, module, resource, calls);
            places.retain(|place| (self.is_asked)(place.span.file));
            if places.is_empty() {
                continue;
            }
            for system in systems.get_or_insert_with(|| estate.systems(id)) {
                let key = (system.clone(), service.id);
                let known = self.by_service.entry(key).or_insert_with(|| (service, Vec::new()));
                known.1.extend(places.iter().cloned());
            }
        }
    }

    fn into_inventory(self, estate: &Estate<'_>) -> Inventory {
        let files = &estate.sources.loaded.files;
        let used = self.by_service.into_iter().map(|((system, _), (service, mut places))| {
            places.sort_by(|a, b| {
                let path = |place: &UsePlace| files.path(place.span.file);
                path(a).cmp(path(b)).then(a.span.range.cmp(&b.span.range)).then_with(|| a.address.cmp(&b.address))
            });
            UsedService {
                supplier: supplier(service),
                blocks: places.len(),
                hold: Fits::of(service, estate.settings).hold(),
                system,
                service,
                places,
            }
        });
        let mut services: Vec<UsedService> = used.collect();
        services.sort_by(|a, b| {
            a.system.cmp(&b.system).then(b.blocks.cmp(&a.blocks)).then_with(|| a.service.id.cmp(b.service.id))
        });
        Inventory { services, unknown_types: self.unknown.into_iter().collect() }
    }
}

/// Where a block is told: at itself, or at the calls that bring its vendored module.
fn places_of(
    configuration: &Configuration<'_>,
    module: &Module<'_>,
    resource: &Resource<'_>,
    calls: &[(ModuleId, usize)],
) -> Vec<UsePlace> {
    if !module.is_vendored {
        let block = resource.block;
        return vec![UsePlace { span: block.header_span(), address: resource.address(), tokens: block.tokens_hash() }];
    }
    let called: BTreeSet<&(ModuleId, usize)> = calls.iter().collect();
    let places = called.into_iter().filter_map(|(caller, index)| {
        let call = configuration.module(*caller)?.calls.get(*index)?;
        let (span, tokens) = (call.block.header_span(), call.block.tokens_hash());
        Some(UsePlace { span, address: format!("module.{}", call.name), tokens })
    });
    places.collect()
}

/// Whether a service is at home everywhere, so that it holds nobody.
fn is_neutral(service: &Service) -> bool {
    service.fits.iter().all(|fit| matches!(fit.class, Class::Neutral | Class::Glue))
}

fn supplier(service: &'static Service) -> &'static str {
    Target::parse(service.cloud()).map_or(service.cloud(), Target::title)
}
