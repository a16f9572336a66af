//! `unmoor explain`: what a rule, a resource type or a service is about, from the same text as everything else.

use super::args::Explain;
use super::exit::{Exit, Failure};
use super::outputs;
use crate::report::explain;
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
    if let Some((service, role)) = catalogue.of_type(id) {
        return Ok(explain::resource_type(id, service, role));
    }
    let family: Vec<_> = catalogue.services().iter().filter(|service| service.family() == id).collect();
    if !family.is_empty() {
        return Ok(family.iter().map(|service| explain::service(service)).collect::<Vec<_>>().join("\n"));
    }
    let rules = rules::declarations().iter().map(|rule| rule.id);
    let known: Vec<&str> = rules.chain(catalogue.services().iter().map(|service| service.id)).collect();
    let help = match nearest(id, &known) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "`unmoor rules` lists rules; a resource type is written as in Terraform: aws_sqs_queue".to_owned(),
    };
    Err(Failure::usage(format!("there is no rule, resource type or service `{id}`"), Some(help)))
}
