//! `unmoor explain`: what a rule, a resource type or a service is about, from the same text as everything else.

use std::collections::BTreeSet;

use super::args::Explain;
use super::exit::{Exit, Failure};
use super::outputs;
use crate::facts::{self, Kind, Lookup};
use crate::findings::escape_control;
use crate::report::{explain, explain_fact, resource_type};
use crate::rules;
use crate::services::Catalogue;
use crate::settings::nearest;

/// Runs the command.
pub(super) fn run(args: &Explain) -> Result<Exit, Failure> {
    let id = args.id.trim();
    let catalogue = Catalogue::new();
    let lower = id.to_lowercase();
    let text = text(id, &catalogue).or_else(|| text(&lower, &catalogue)).ok_or_else(|| unknown(id, &catalogue))?;
    outputs::print(&text)?;
    Ok(Exit::Clean)
}

fn text(id: &str, catalogue: &Catalogue) -> Option<String> {
    if let Some(rule) = rules::declaration(id) {
        return Some(explain::rule(rule));
    }
    let group = rules::matching(id);
    if !group.is_empty() {
        return Some(explain::group(id, &group));
    }
    if let Some(service) = catalogue.service(id) {
        return Some(explain::service(service));
    }
    let types: Vec<_> = facts::types_named(id).collect();
    if !types.is_empty() {
        return Some(resource_type::resource_type(id, &types, catalogue.of_type(id)));
    }
    let family: Vec<_> = catalogue.services().iter().filter(|service| service.family() == id).collect();
    if !family.is_empty() {
        return Some(family.iter().map(|service| explain::service(service)).collect::<Vec<_>>().join("\n"));
    }
    explain_fact::fact(id)
}

/// Why there is nothing to explain, and what may have been meant.
fn unknown(id: &str, catalogue: &Catalogue) -> Failure {
    let shown = escape_control(id);
    if facts::providers().any(|provider| provider.name() == id) {
        let help = format!("`unmoor catalogue` tells what is known of the provider; `unmoor explain {id}_…` one type");
        return Failure::usage(format!("`{shown}` is a provider, not a resource type"), Some(help));
    }
    // `aws_sqs_queue.jobs` is an address; its first part is the type.
    let (first, rest) = id.split_once('.').unwrap_or((id, ""));
    if !rest.is_empty() && facts::types_named(first).next().is_some() {
        let help = Some(format!("`unmoor explain {first}` explains its type"));
        return Failure::usage(format!("`{shown}` is an address"), help);
    }
    if let Lookup::UnknownType(provider) = facts::resource_type(Kind::Resource, id) {
        let types: BTreeSet<&str> =
            facts::all_types().filter(|known| known.provider() == provider).map(|known| known.name()).collect();
        let of_name = catalogue.of_type(id).map(|(service, _)| {
            format!("by its name it may belong to {}: `unmoor explain {}`", service.title, service.id)
        });
        let version = provider.version().map(|version| format!(" {version}")).unwrap_or_default();
        let place = provider.address().unwrap_or(provider.name());
        return Failure::usage(format!("{place}{version} has no type `{shown}`"), meant(id, types).or(of_name));
    }
    let rules = rules::declarations().iter().flat_map(|rule| [rule.id, rule.id.split('/').next().unwrap_or("")]);
    let services = catalogue.services().iter().flat_map(|service| [service.id, service.family()]);
    let known: BTreeSet<&str> = rules.chain(services).collect();
    let types = || facts::all_types().map(|known| known.name()).filter(|_| id.contains('_')).collect();
    let help = meant(id, known).or_else(|| meant(id, types())).unwrap_or_else(|| {
        "`unmoor rules` lists rules, `unmoor catalogue` providers; a resource type is written as in Terraform: \
         aws_sqs_queue"
            .to_owned()
    });
    Failure::usage(format!("there is no rule, resource type or service `{shown}`"), Some(help))
}

fn meant(id: &str, known: BTreeSet<&str>) -> Option<String> {
    let known: Vec<&str> = known.into_iter().collect();
    nearest(id, &known).map(|meant| format!("did you mean `{meant}`?"))
}
