//! The clouds' own services in use, for the first screen.

use std::collections::BTreeMap;

use super::outcome::{Hold, ServiceUse};
use crate::rules::Estate;
use crate::services::{Class, Role, Service, Target};

/// Services in use over the estate, by system; the most used first. Services that create nothing at a cloud are left out.
pub fn services_in_use(estate: &Estate<'_>) -> Vec<ServiceUse> {
    let mut counts: BTreeMap<(String, &'static str), (&'static Service, usize)> = BTreeMap::new();
    for (id, module) in estate.configuration.modules().filter(|(_, module)| !module.is_vendored) {
        let systems = estate.systems(id);
        for resource in module.managed_resources() {
            let Some((service, Role::Unit)) = estate.catalogue.of_type(resource.resource_type) else { continue };
            for system in &systems {
                counts.entry((system.clone(), service.id)).or_insert((service, 0)).1 += 1;
            }
        }
    }
    let targets = named_targets(estate);
    let mut uses: Vec<ServiceUse> = counts
        .into_iter()
        .filter_map(|((system, id), (service, blocks))| {
            let (title, supplier) = (service.title.to_owned(), supplier(service).to_owned());
            let hold = hold(service, &targets)?;
            Some(ServiceUse { system, service: id.to_owned(), title, supplier, blocks, hold })
        })
        .collect();
    uses.sort_by(|a, b| {
        b.blocks.cmp(&a.blocks).then_with(|| a.service.cmp(&b.service)).then_with(|| a.system.cmp(&b.system))
    });
    uses
}

/// The targets that settings name, else the usual ones.
fn named_targets(estate: &Estate<'_>) -> Vec<Target> {
    let named = estate.settings.portability.targets.iter().filter_map(|target| Target::parse(&target.value));
    let named: Vec<Target> = named.collect();
    if named.is_empty() { Target::USUAL.to_vec() } else { named }
}

fn hold(service: &Service, targets: &[Target]) -> Option<Hold> {
    let (best, worst) = service.class_range(targets)?;
    Some(match (best, worst) {
        (Class::Neutral, Class::Neutral) => return None,
        (best, _) if best.is_proprietary() => Hold::Own,
        (_, worst) if worst.is_proprietary() => Hold::Depends,
        _ => Hold::Common,
    })
}

/// The cloud's name as its supplier writes it.
fn supplier(service: &Service) -> &'static str {
    Target::parse(service.cloud()).map_or(service.title, Target::title)
}
