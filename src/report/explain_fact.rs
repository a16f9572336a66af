//! What is known of a region, a size of machine, an account: a line or two each, with where it was read.

use std::fmt::Write as _;

use crate::facts::{self, Machine, Region, Size};

/// What is known of a name that is no rule, service or resource type.
pub fn fact(name: &str) -> Option<String> {
    facts::region(name)
        .filter(|region| region.name == name)
        .map(|region| region_text(&region))
        .or_else(|| sizes_text(name))
        .or_else(|| account_text(name))
}

fn region_text(region: &Region) -> String {
    let place = match (region.place, region.country) {
        (Some(place), Some(country)) => format!("in {place}, country {country}"),
        (Some(place), None) => format!("in {place}"),
        (None, Some(country)) => format!("in country {country}"),
        (None, None) => "whose place nobody says".to_owned(),
    };
    let Region { name, provider, source, read, confidence, .. } = region;
    format!("{name}: a region of {} {place}\n  from {source}, read {read}, confidence {confidence}\n", cloud(provider))
}

/// Where a size may be one, and what it is called there.
const MACHINES: [(&str, Machine, &str); 7] = [
    ("aws", Machine::Vm, "virtual machine"),
    ("aws", Machine::Database, "database instance"),
    ("aws", Machine::Cache, "cache node"),
    ("aws", Machine::Search, "search node"),
    ("azure", Machine::Vm, "virtual machine"),
    ("google", Machine::Vm, "virtual machine"),
    ("google", Machine::Database, "database instance"),
];

fn sizes_text(name: &str) -> Option<String> {
    let sizes = MACHINES.iter().filter(|(provider, machine, _)| belongs(provider, *machine, name));
    let sizes: String = sizes
        .filter_map(|(provider, machine, title)| Some((provider, title, facts::size(provider, *machine, name)?)))
        .fold(String::new(), |mut out, (provider, title, size)| {
            let Size { vcpu, memory_mib, source, read, confidence } = size;
            let _ = writeln!(out, "{name}: a {title} of {} with {vcpu} vCPU and {memory_mib} MiB", cloud(provider));
            let _ = writeln!(out, "  from {source}, read {read}, confidence {confidence}");
            out
        });
    (!sizes.is_empty()).then_some(sizes)
}

/// Whether a name has the form that the classes of a managed service have.
fn belongs(provider: &str, machine: Machine, name: &str) -> bool {
    match (provider, machine) {
        ("aws", Machine::Database) => name.starts_with("db."),
        ("aws", Machine::Cache) => name.starts_with("cache."),
        ("aws", Machine::Search) => name.ends_with(".search") || name.ends_with(".elasticsearch"),
        ("google", Machine::Database) => name.starts_with("db-"),
        _ => true,
    }
}

fn account_text(number: &str) -> Option<String> {
    if let Some(supplier) = facts::supplier("aws", number) {
        let (name, source, read) = (supplier.name, supplier.source, supplier.read);
        return Some(format!("{number}: an account of {name}, a third party\n  from {source}, read {read}\n"));
    }
    let account = facts::provider_account("aws", number)?;
    let region = account.region.map(|region| format!(" in {region}")).unwrap_or_default();
    let (owner, source, read) = (account.owner, account.source, account.read);
    Some(format!("{number}: not a customer's account: {owner}{region}\n  from {source}, read {read}\n"))
}

fn cloud(provider: &str) -> &str {
    match provider {
        "aws" => "AWS",
        "azure" => "Azure",
        "google" => "Google Cloud",
        "oci" => "Oracle Cloud",
        other => other,
    }
}
