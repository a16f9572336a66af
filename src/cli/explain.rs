//! `unmoor explain`: what a rule, a resource type or a service is about, from the same text as everything else.

use std::collections::BTreeSet;

use super::args::Explain;
use super::exit::{Exit, Failure};
use super::outputs;
use crate::facts::{self, Kind, Lookup};
use crate::report::{explain, explain_fact, resource_type};
use crate::rules;
use crate::services::Catalogue;
use crate::settings::nearest;

/// Runs the command.
pub(super) fn run(args: &Explain) -> Result<Exit, Failure> {
    let id = args.id.trim();
    outputs::print(&text(id)?)?;
    Ok(Exit::Clean)
}

fn text(id: &str) -> Result<String, Failure> {
    let catalogue = Catalogue::new();
    if let Some(rule) = rules::declaration(id) {
        return Ok(explain::rule(rule));
    }
    let group = rules::matching(id);
    if !group.is_empty() {
        return Ok(explain::group(id, &group));
    }
    if let Some(service) = catalogue.service(id) {
        return Ok(explain::service(service));
    }
    let types: Vec<_> = facts::types_named(id).collect();
    if !types.is_empty() {
        return Ok(resource_type::resource_type(id, &types, catalogue.of_type(id)));
    }
    let family: Vec<_> = catalogue.services().iter().filter(|service| service.family() == id).collect();
    if !family.is_empty() {
        return Ok(family.iter().map(|service| explain::service(service)).collect::<Vec<_>>().join("\n"));
    }
    explain_fact::fact(id).ok_or_else(|| unknown(id, &catalogue))
}

/// Why there is nothing to explain, and what may have been meant.
fn unknown(id: &str, catalogue: &Catalogue) -> Failure {
    if let Lookup::UnknownType(provider) = facts::resource_type(Kind::Resource, id) {
        let types: BTreeSet<&str> =
            facts::all_types().filter(|known| known.provider() == provider).map(|known| known.name()).collect();
        let types: Vec<&str> = types.into_iter().collect();
        let meant = nearest(id, &types).map(|meant| format!("did you mean `{meant}`?"));
        let of_name = catalogue.of_type(id).map(|(service, _)| {
            format!("by its name it may belong to {}: `unmoor explain {}`", service.title, service.id)
        });
        let version = provider.version().map(|version| format!(" {version}")).unwrap_or_default();
        let place = provider.address().unwrap_or(provider.name());
        return Failure::usage(format!("{place}{version} has no resource type `{id}`"), meant.or(of_name));
    }
    let rules = rules::declarations().iter().map(|rule| rule.id);
    let known: Vec<&str> = rules.chain(catalogue.services().iter().map(|service| service.id)).collect();
    let help = match nearest(id, &known) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "`unmoor rules` lists rules, `unmoor catalogue` providers; a resource type is written as in \
                 Terraform: aws_sqs_queue"
            .to_owned(),
    };
    Failure::usage(format!("there is no rule, resource type or service `{id}`"), Some(help))
}
