//! `unmoor catalogue`: what is known about providers and services, as a whole.

use std::collections::BTreeSet;

use super::args::{CatalogueArgs, CatalogueCommand, ExportFormat, Global};
use super::exit::{Exit, Failure};
use super::{outputs, terminal};
use crate::findings::escape_control;
use crate::report::{catalogue, catalogue_export, catalogue_review};
use crate::services::{Catalogue, Service};

/// Runs the command.
pub(super) fn run(args: &CatalogueArgs, global: &Global) -> Result<Exit, Failure> {
    let known = Catalogue::new();
    let text = match &args.command {
        None => catalogue::overview(&known, &terminal::today(global.today.as_deref())?),
        Some(CatalogueCommand::Review(review)) => {
            let clouds: BTreeSet<&str> = known.services().iter().map(Service::cloud).collect();
            if let Some(unknown) = review.cloud.as_deref().filter(|cloud| !clouds.contains(cloud)) {
                let help = format!("use one of {}", clouds.into_iter().collect::<Vec<_>>().join(", "));
                let message = format!("no service is of `{}`", escape_control(unknown));
                return Err(Failure::usage(message, Some(help)));
            }
            catalogue_review::review(&known, review.cloud.as_deref(), &terminal::today(global.today.as_deref())?)
        }
        Some(CatalogueCommand::Export(export)) => match export.output {
            ExportFormat::Json => catalogue_export::json(&known)
                .map_err(|error| Failure::usage(format!("cannot write JSON: {error}"), None))?,
            ExportFormat::Csv => catalogue_export::csv(&known),
        },
    };
    outputs::print(&text)?;
    Ok(Exit::Clean)
}
