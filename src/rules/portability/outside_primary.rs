//! `portability/outside_primary`: a cloud that is neither the primary one nor named beside it, told once a system.

use std::collections::BTreeMap;

use crate::findings::{Group, Label};
use crate::rules::{Estate, Found, Rule};
use crate::settings::Reach;
use crate::source::Span;
use crate::syntax::Block;

use super::message;

pub(super) struct OutsidePrimary;

/// A block of another cloud.
struct Use<'a> {
    span: Span,
    address: String,
    block: Block<'a>,
    provider: &'a str,
}

impl Rule for OutsidePrimary {
    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        let mut found: BTreeMap<(String, &'static str), Vec<Use<'_>>> = BTreeMap::new();
        let own =
            estate.configuration.modules().filter(|(id, module)| !module.is_vendored && !estate.uses(*id).is_empty());
        for (id, module) in own {
            let settings = &(estate.settings_of)(&module.folder).portability;
            let Some(primary) = &settings.primary else { continue };
            for resource in module.managed_resources() {
                let Some((service, _)) = estate.catalogue.of_type(resource.resource_type) else { continue };
                let cloud = service.id.split('.').next().unwrap_or("");
                let provider = resource.implied_provider();
                let is_beside = |name: &str| settings.beside.matches(name, Reach::Exact);
                if cloud == "neutral" {
                    continue;
                }
                if cloud == primary.value || is_beside(cloud) || is_beside(provider) {
                    out.right();
                    continue;
                }
                for system in estate.systems(id) {
                    found.entry((system, cloud)).or_default().push(Use {
                        span: resource.block.header_span(),
                        address: resource.address(),
                        block: resource.block,
                        provider,
                    });
                }
            }
        }
        let primary = estate.settings.portability.primary.as_ref().map_or("", |primary| primary.value.as_str());
        for ((system, cloud), uses) in found {
            tell(estate, &system, (cloud, primary), uses, out);
        }
    }
}

fn tell(estate: &Estate<'_>, system: &str, (cloud, primary): (&str, &str), mut uses: Vec<Use<'_>>, out: &mut Found) {
    let files = &estate.sources.loaded.files;
    uses.sort_by(|a, b| files.path(a.span.file).cmp(files.path(b.span.file)).then(a.span.range.cmp(&b.span.range)));
    let Some((first, others)) = uses.split_first() else { return };
    let mut finding = out.finding(first.span, message::outside_primary(cloud, primary, uses.len()));
    finding.help = Some(message::outside_primary_help(first.provider));
    finding.address = Some(first.address.clone());
    finding.tokens = first.block.tokens_hash();
    finding.subject = Some(cloud.to_owned());
    finding.labels = others.iter().map(|other| Label { span: other.span, text: other.address.clone() }).collect();
    finding.group =
        Some(Group { system: system.to_owned(), subject: cloud.to_owned(), part: None, places: uses.len() });
    out.wrong(finding);
}
