//! Rules on portability: what ties an estate to one supplier.

mod account;
mod account_literal;
mod endpoint_literal;
mod features;
mod fit;
mod host;
mod inventory;
mod message;
mod outside_primary;
mod outside_regions;
mod principals;
mod proprietary_feature;
mod proprietary_service;
mod provider_coupling;
mod provider_state_backend;
mod region_literal;
mod third_party_trust;

use super::Entry;

pub use features::UsedFeature;
pub use fit::Fits;
pub use inventory::{Hold, Inventory, UsePlace, UsedService};

pub(super) use inventory::inventory;

/// The compiled rules of this group.
pub(super) const RULES: &[Entry] = &[
    ("portability/account_literal", || Box::new(account_literal::AccountLiteral)),
    ("portability/endpoint_literal", || Box::new(endpoint_literal::EndpointLiteral)),
    ("portability/outside_primary", || Box::new(outside_primary::OutsidePrimary)),
    ("portability/outside_regions", || Box::new(outside_regions::OutsideRegions)),
    ("portability/proprietary_feature", || Box::new(proprietary_feature::ProprietaryFeature)),
    ("portability/proprietary_service", || Box::new(proprietary_service::ProprietaryService)),
    ("portability/provider_coupling", || Box::new(provider_coupling::ProviderCoupling)),
    ("portability/provider_state_backend", || Box::new(provider_state_backend::ProviderStateBackend)),
    ("portability/region_literal", || Box::new(region_literal::RegionLiteral)),
    ("portability/third_party_trust", || Box::new(third_party_trust::ThirdPartyTrust)),
];
