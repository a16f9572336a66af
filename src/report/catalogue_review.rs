//! What somebody should look at next in the catalogue of services: what is old, unsure, without a source, or beside the
//! facts.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::catalogue::days_between;
use super::words::number;
use crate::facts::{self, Kind, ResourceType};
use crate::services::{Catalogue, Class, Confidence, Feature, Fit, Service};

/// Days after which a judgement is to be looked at again.
const OLD: usize = 365;

/// The lists, for one cloud's services or for all.
pub fn review(catalogue: &Catalogue, cloud: Option<&str>, today: &str) -> String {
    let services: Vec<&Service> =
        catalogue.services().iter().filter(|service| cloud.is_none_or(|cloud| service.cloud() == cloud)).collect();
    let is_old = |fit: &Fit| days_between(fit.reviewed, today).is_some_and(|days| days > OLD);
    let mut out = String::new();
    fits(&mut out, "reviewed over a year ago", &services, is_old);
    fits(&mut out, "not known", &services, |fit| fit.class == Class::Opaque);
    fits(&mut out, "without a source", &services, |fit| fit.source.is_none());
    fits(&mut out, "low confidence", &services, |fit| fit.confidence == Confidence::Low);
    let strange: Vec<String> = services.iter().flat_map(|service| strange_arguments(service)).collect();
    section(&mut out, "features with arguments that the facts do not know", &strange);
    out
}

/// The services with such fits, each with its targets; what is at home everywhere is left out.
fn fits(out: &mut String, title: &str, services: &[&Service], is_meant: impl Fn(&Fit) -> bool) {
    let mut lines: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for service in services {
        for fit in service.fits.iter().filter(|fit| fit.class != Class::Neutral && is_meant(fit)) {
            lines.entry(service.id).or_default().push(fit.target.as_str());
        }
    }
    let lines: Vec<String> = lines.into_iter().map(|(id, targets)| format!("{id}: {}", targets.join(", "))).collect();
    section(out, title, &lines);
}

fn section(out: &mut String, title: &str, lines: &[String]) {
    let _ = writeln!(out, "{} {title}", number(lines.len()));
    for line in lines {
        let _ = writeln!(out, "  {line}");
    }
}

/// The arguments in conditions of a service that none of the feature's types has.
fn strange_arguments(service: &Service) -> Vec<String> {
    let of_feature = |feature: &Feature| {
        let types = facts::all_types().filter(|of| of.kind() == Kind::Resource && feature.is_of_type(of.name()));
        let types: Vec<ResourceType> = types.collect();
        let is_known = |name: &str| types.iter().any(|known| known.arguments().any(|argument| argument.name == name));
        let unknown: Vec<&str> = feature.arguments().into_iter().filter(|name| !is_known(name)).collect();
        let text = || format!("{}.{}: {}", service.id, feature.id, unknown.join(", "));
        (!unknown.is_empty()).then(text)
    };
    service.features.iter().filter_map(of_feature).collect()
}
