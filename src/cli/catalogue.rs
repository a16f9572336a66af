//! `unmoor catalogue`: what is known about providers and services, as a whole.

use super::args::{CatalogueArgs, CatalogueCommand, ExportFormat, Global};
use super::exit::{Exit, Failure};
use super::{outputs, terminal};
use crate::report::{catalogue, catalogue_export};
use crate::services::Catalogue;

/// Runs the command.
pub(super) fn run(args: &CatalogueArgs, global: &Global) -> Result<Exit, Failure> {
    let known = Catalogue::new();
    let text = match &args.command {
        None => catalogue::overview(&known, &terminal::today(global.today.as_deref())?),
        Some(CatalogueCommand::Export(export)) => match export.output {
            ExportFormat::Json => catalogue_export::json(&known)
                .map_err(|error| Failure::usage(format!("cannot write JSON: {error}"), None))?,
            ExportFormat::Csv => catalogue_export::csv(&known),
        },
    };
    outputs::print(&text)?;
    Ok(Exit::Clean)
}
