//! `portability/provider_state_backend`: state that is kept in a provider's own store, told once a system.

use std::collections::{BTreeMap, BTreeSet};

use crate::configuration::Backend;
use crate::facts;
use crate::findings::{Because, Group, Label};
use crate::rules::{Estate, Found, Rule};

use super::message;

pub(super) struct ProviderStateBackend;

/// Backends that keep state in a provider's store.
const PROVIDER_BACKENDS: [&str; 6] = ["azurerm", "cos", "gcs", "oci", "oss", "s3"];

impl Rule for ProviderStateBackend {
    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        let mut by_system: BTreeMap<String, Vec<&Backend<'_>>> = BTreeMap::new();
        let own = estate.configuration.modules().filter(|(_, module)| !module.is_vendored);
        for (id, module) in own {
            let Some(backend) = &module.terraform.backend else { continue };
            match store_of(backend) {
                Store::Provider => {
                    for system in estate.systems(id) {
                        by_system.entry(system).or_default().push(backend);
                    }
                }
                Store::Other => out.right(),
                Store::Unknown(because) => {
                    let mut finding = out.finding(backend.block.header_span(), message::unclear_backend(backend.kind));
                    finding.tokens = backend.block.tokens_hash();
                    finding.because = Some(because);
                    out.undecided(finding);
                }
            }
        }
        for (system, backends) in by_system {
            tell(estate, system, backends, out);
        }
    }
}

/// Where a backend keeps state.
enum Store {
    Provider,
    Other,
    Unknown(Because),
}

/// The S3 backend also works with other makers' stores: then an endpoint names one.
fn store_of(backend: &Backend<'_>) -> Store {
    if !PROVIDER_BACKENDS.contains(&backend.kind) {
        return Store::Other;
    }
    let body = backend.block.body();
    let Some(endpoint) = body.attribute("endpoints").or_else(|| body.attribute("endpoint")) else {
        return Store::Provider;
    };
    let source = endpoint.value().source();
    if facts::provider_domains(source).next().is_some() {
        Store::Provider
    } else if source.contains("://") {
        Store::Other
    } else {
        Store::Unknown(Because { reason: message::unclear_endpoint(endpoint.name()), span: endpoint.span() })
    }
}

fn tell(estate: &Estate<'_>, system: String, mut backends: Vec<&Backend<'_>>, out: &mut Found) {
    let files = &estate.sources.loaded.files;
    let span = |backend: &Backend<'_>| backend.block.header_span();
    backends.sort_by(|a, b| {
        let (a, b) = (span(a), span(b));
        files.path(a.file).cmp(files.path(b.file)).then(a.range.cmp(&b.range))
    });
    let kinds: BTreeSet<&str> = backends.iter().map(|backend| backend.kind).collect();
    let kinds: Vec<&str> = kinds.into_iter().collect();
    let Some((first, others)) = backends.split_first() else { return };
    let mut finding = out.finding(span(first), message::provider_state_backend(&kinds, backends.len()));
    let subject = kinds.join(", ");
    finding.help = Some(message::provider_state_backend_help());
    finding.tokens = first.block.tokens_hash();
    finding.labels =
        others.iter().map(|backend| Label { span: span(backend), text: format!("`{}`", backend.kind) }).collect();
    finding.subject = Some(subject.clone());
    finding.group = Some(Group { system, subject, part: None, places: backends.len() });
    out.wrong(finding);
}
