//! The clouds' own services in use, for the first screen.

use super::outcome::ServiceUse;
use crate::rules::portability::{Inventory, UsedService};
use crate::source::FileId;

/// Services in use in the files that somebody asks about, by system; the most used first.
pub fn services_in_use(inventory: &Inventory<'_>, is_asked: impl Fn(FileId) -> bool) -> Vec<ServiceUse> {
    let uses = inventory.services.iter().map(|used| service_use(used, &is_asked));
    let mut uses: Vec<ServiceUse> = uses.filter(|service| service.blocks > 0).collect();
    uses.sort_by(|a, b| {
        b.blocks.cmp(&a.blocks).then_with(|| a.service.cmp(&b.service)).then_with(|| a.system.cmp(&b.system))
    });
    uses
}

fn service_use(used: &UsedService<'_>, is_asked: impl Fn(FileId) -> bool) -> ServiceUse {
    ServiceUse {
        system: used.system.clone(),
        service: used.service.id.to_owned(),
        title: used.service.title.to_owned(),
        supplier: used.supplier.to_owned(),
        blocks: used.places.iter().filter(|place| is_asked(place.span.file)).count(),
        hold: used.fits.hold(),
    }
}
