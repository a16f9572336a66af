//! The clouds' own services in use, by family, for the first screen.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::outcome::{Hold, ServiceUse};
use crate::rules::portability::Inventory;
use crate::services::{Catalogue, Service};
use crate::source::FileId;

/// Service families in use in the files that somebody asks about, those parts of a family apart that hold differently far.
/// What has no equal comes first, then what is most used.
pub fn services_in_use(
    inventory: &Inventory<'_>,
    catalogue: &Catalogue,
    is_asked: impl Fn(FileId) -> bool,
) -> Vec<ServiceUse> {
    let mut parts: BTreeMap<(&str, Hold), Part> = BTreeMap::new();
    for used in &inventory.services {
        let blocks = used.places.iter().filter(|place| is_asked(place.span.file)).count();
        if blocks > 0 {
            let part = parts.entry((used.service.family(), used.fits.hold())).or_default();
            part.services.push(used.service);
            part.supplier = used.supplier;
            part.blocks += blocks;
            part.is_unique |= used.fits.is_unique(used.service);
        }
    }
    let mut uses: Vec<ServiceUse> =
        parts.into_iter().map(|((family, hold), part)| part.into_use(family, hold, catalogue)).collect();
    uses.sort_by(|a, b| {
        let order = |service: &ServiceUse| (!service.is_unique, Reverse(service.blocks));
        order(a).cmp(&order(b)).then_with(|| a.family.cmp(&b.family)).then_with(|| a.hold.cmp(&b.hold))
    });
    uses
}

/// The services of a family that hold equally far.
#[derive(Default)]
struct Part {
    services: Vec<&'static Service>,
    supplier: &'static str,
    blocks: usize,
    is_unique: bool,
}

impl Part {
    fn into_use(mut self, family: &str, hold: Hold, catalogue: &Catalogue) -> ServiceUse {
        self.services.dedup_by_key(|service| service.id);
        let title = match self.services.as_slice() {
            [only] => only.title.to_owned(),
            _ => catalogue.family_title(family),
        };
        ServiceUse {
            family: family.to_owned(),
            title,
            supplier: self.supplier.to_owned(),
            blocks: self.blocks,
            hold,
            is_unique: self.is_unique,
        }
    }
}
