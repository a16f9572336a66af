//! The clouds' own services in use, for the first screen.

use super::outcome::ServiceUse;
use crate::rules::portability::{Inventory, UsedService};

/// Services in use over the estate, by system; the most used first.
pub fn services_in_use(inventory: &Inventory) -> Vec<ServiceUse> {
    let mut uses: Vec<ServiceUse> = inventory.services.iter().map(service_use).collect();
    uses.sort_by(|a, b| {
        b.blocks.cmp(&a.blocks).then_with(|| a.service.cmp(&b.service)).then_with(|| a.system.cmp(&b.system))
    });
    uses
}

fn service_use(used: &UsedService) -> ServiceUse {
    ServiceUse {
        system: used.system.clone(),
        service: used.service.id.to_owned(),
        title: used.service.title.to_owned(),
        supplier: used.supplier.to_owned(),
        blocks: used.blocks,
        hold: used.hold,
    }
}
