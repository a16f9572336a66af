//! Which services of clouds an estate uses, by system, and how far each holds it there.
//!
//! Only units count, not their wiring, and not blocks that make nothing. What a vendored module declares is told at the
//! call that brings it, since that is the line which its user can change.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::configuration::{CallTarget, Configuration, Module, ModuleId, Resource};
use crate::evaluation::Instance;
use crate::facts::{Kind, known_type};
use crate::rules::Estate;
use crate::services::{Class, Role, Service, Target};
use crate::source::Span;
use crate::syntax::Block;

use super::features::{self, InUse, UsedFeature};
use super::fit::Fits;

/// What an estate uses of clouds.
#[derive(Debug, Default)]
pub struct Inventory<'a> {
    /// Services in use, by system, the most used first.
    pub services: Vec<UsedService<'a>>,
    /// Features of services in use, and those that may be.
    pub features: Vec<UsedFeature>,
    /// Blocks whose resource types no provider has any more or as far as is known, or that belong to no service.
    pub unknown_types: Vec<(&'a str, Vec<Span>)>,
}

/// One service in one system.
#[derive(Debug)]
pub struct UsedService<'a> {
    /// The system.
    pub system: String,
    /// The service.
    pub service: &'static Service,
    /// The supplier's name in its own writing.
    pub supplier: &'static str,
    /// How it fits the targets in question, with the features that the system uses.
    pub fits: Fits,
    /// Where those blocks are, by path and position; a vendored module's all at its call.
    pub places: Vec<UsePlace<'a>>,
}

/// A block that is a unit of a service.
#[derive(Clone, Debug)]
pub struct UsePlace<'a> {
    /// The block's header, or that of the call which brings it.
    pub span: Span,
    /// The address inside the module.
    pub address: String,
    /// The block.
    pub block: Block<'a>,
    /// The module and place of the resource that it stands for.
    pub resource: (ModuleId, usize),
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

/// The services in use. Those that are at home everywhere are left out. [`Estate::inventory`] keeps it.
pub(in crate::rules) fn inventory<'a>(estate: &Estate<'a>) -> Inventory<'a> {
    let calls = calls_of_vendored(estate.configuration);
    let features = features::in_use(estate, &calls);
    let mut uses = Uses::default();
    let is_cut = estate.trees.iter().any(|tree| tree.is_cut);
    for (id, module) in estate.configuration.modules() {
        if is_cut || !estate.uses(id).is_empty() {
            uses.add_module(estate, id, module, calls.get(&id).map_or(&[], Vec::as_slice));
        }
    }
    uses.into_inventory(estate, features)
}

/// Calls by the module that makes them and their place in it.
pub(super) type Calls = Vec<(ModuleId, usize)>;

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

#[derive(Default)]
struct Uses<'a> {
    by_service: BTreeMap<(String, &'static str), (&'static Service, Vec<UsePlace<'a>>)>,
    unknown: BTreeMap<&'a str, Vec<Span>>,
    /// What is known of each type, looked up once.
    types: FxHashMap<&'a str, OfType>,
}

/// The service of a type and what the type is to it; whether its provider's newest version has it.
type OfType = (Option<(&'static Service, Role)>, bool);

impl<'a> Uses<'a> {
    fn add_module(&mut self, estate: &Estate<'a>, id: ModuleId, module: &'a Module<'a>, calls: &[(ModuleId, usize)]) {
        let evaluator = estate.evaluator(id, module);
        let mut systems = None;
        for (at, resource) in module.resources.iter().enumerate().filter(|(_, resource)| resource.is_managed()) {
            let of_type = self.types.entry(resource.resource_type);
            let (service, is_current) = *of_type.or_insert_with(|| {
                let known = known_type(Kind::Resource, resource.resource_type);
                let is_current = known.is_some_and(|known| known.retired().is_none());
                (estate.catalogue.of_type(resource.resource_type), is_current)
            });
            if service.is_none() || !is_current {
                self.unknown.entry(resource.resource_type).or_default().push(resource.block.header_span());
            }
            let Some((service, role)) = service else { continue };
            let instance = Instance { module, resource, evaluator: &evaluator };
            if role != Role::Unit || is_neutral(service) || instance.keys().is_empty() {
                continue;
            }
            let places = places_of(estate.configuration, (id, module), (at, resource), calls);
            for system in systems.get_or_insert_with(|| estate.systems(id)) {
                let key = (system.clone(), service.id);
                let known = self.by_service.entry(key).or_insert_with(|| (service, Vec::new()));
                known.1.extend(places.iter().cloned());
            }
        }
    }

    fn into_inventory(self, estate: &Estate<'a>, features: Vec<UsedFeature>) -> Inventory<'a> {
        let files = &estate.sources.loaded.files;
        let in_use = InUse::new(estate, &features);
        let used = self.by_service.into_iter().map(|((system, _), (service, mut places))| {
            places.sort_by(|a, b| {
                let path = |place: &UsePlace<'_>| files.path(place.span.file);
                path(a).cmp(path(b)).then(a.span.range.cmp(&b.span.range)).then_with(|| a.address.cmp(&b.address))
            });
            let fits = Fits::of_used(service, &in_use.of(service, &system, &places), estate.settings);
            UsedService { supplier: supplier(service), fits, system, service, places }
        });
        let mut services: Vec<UsedService<'a>> = used.collect();
        services.sort_by(|a, b| {
            a.system
                .cmp(&b.system)
                .then(b.places.len().cmp(&a.places.len()))
                .then_with(|| a.service.id.cmp(b.service.id))
        });
        Inventory { services, features, unknown_types: self.unknown.into_iter().collect() }
    }
}

/// Where a block is told: at itself, or at the calls that bring its vendored module.
pub(super) fn places_of<'a>(
    configuration: &Configuration<'a>,
    (module, declared): (ModuleId, &Module<'a>),
    (at, resource): (usize, &Resource<'a>),
    calls: &[(ModuleId, usize)],
) -> Vec<UsePlace<'a>> {
    let resource_at = (module, at);
    if !declared.is_vendored {
        let block = resource.block;
        let address = resource.address();
        return vec![UsePlace { span: block.header_span(), address, block, resource: resource_at }];
    }
    let called: BTreeSet<&(ModuleId, usize)> = calls.iter().collect();
    let places = called.into_iter().filter_map(|(caller, index)| {
        let call = configuration.module(*caller)?.calls.get(*index)?;
        let block = call.block;
        let address = format!("module.{}", call.name);
        Some(UsePlace { span: block.header_span(), address, block, resource: resource_at })
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
