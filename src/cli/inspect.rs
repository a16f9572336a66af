//! `unmoor inspect`: what unmoor sees.

use super::args::{Global, Inspect, InspectFormat};
use super::exit::{Exit, Failure};
use super::terminal::Terminal;
use super::{outputs, pipeline, pretty, session};
use crate::evaluation::module_trees;
use crate::report::View;
use crate::rules::{self, Estate, Selection};
use crate::services::Catalogue;

/// Runs the command.
pub(super) fn run(args: &Inspect, global: &Global, terminal: &Terminal) -> Result<Exit, Failure> {
    let session = session::open(&args.paths, global, terminal.style())?;
    let (settings, sources) = (&session.settings, &session.sources);
    let configuration = session::configure(settings, sources);
    let scope = &session.root.scope;
    let is_asked = |folder: &camino::Utf8Path| {
        scope.covers(folder) || scope.reported.iter().any(|path| path.parent() == Some(folder))
    };
    let mut trees = module_trees(&configuration);
    trees.retain(|tree| configuration.module(tree.root).is_some_and(|root| is_asked(&root.folder)));
    let catalogue = Catalogue::new();
    let settings_of = |folder: &camino::Utf8Path| settings.for_folder(folder);
    let estate = Estate::new(&configuration, sources, &catalogue, &settings_of, &trees);
    // No rule is on; those that find secrets run all the same.
    let found = rules::run(&estate, &Selection::default());
    let mask = pipeline::mask(&found.hidden);
    let view = View { estate: &estate, mask: &mask, shows_sensitive: args.show_sensitive };
    let text = match args.output {
        InspectFormat::Tree => view.tree(),
        InspectFormat::Json => pretty(&view.json())?,
    };
    outputs::print(&text)?;
    let has_errors = sources.trees().any(|tree| !tree.errors().is_empty());
    Ok(if sources.loaded.problems.is_empty() && !has_errors && sources.trees().next().is_some() {
        Exit::Clean
    } else {
        Exit::Incomplete
    })
}
