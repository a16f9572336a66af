//! `unmoor inspect`: what unmoor sees.

use super::args::{Global, Inspect, InspectFormat};
use super::exit::{Exit, Failure};
use super::terminal::Terminal;
use super::{given, given_secrets, incomplete, outputs, pipeline, pretty, session};
use crate::configuration::{Module, ModuleId, Sources};
use crate::evaluation::modules::proposals;
use crate::findings::{Incomplete, escape_control};
use crate::report::{InspectedRoot, View, proposed_roots};
use crate::rules::{self, Estate, Selection};
use crate::services::Catalogue;

/// Runs the command.
pub(super) fn run(args: &Inspect, global: &Global, terminal: &Terminal) -> Result<Exit, Failure> {
    let session = session::open(&args.paths, global, terminal.style())?;
    let (settings, sources) = (&session.settings, &session.sources);
    let configuration = session::configure(settings, sources);
    let scope = &session.root.scope;
    let tree = session.tree(args.given.allowed())?;
    let given = args.given.values(&session)?;
    let mut evaluated = session::evaluate(settings, sources, &configuration, &tree, &given)?;
    evaluated.trees.retain(|tree| configuration.module(tree.root).is_some_and(|root| scope.asks_about(&root.folder)));
    let asked = evaluated.trees.iter().filter_map(|tree| Some((tree.root, configuration.module(tree.root)?)));
    let asked: Vec<(ModuleId, &Module<'_>)> = asked.collect();
    let modules: Vec<&Module<'_>> = asked.iter().map(|(_, root)| *root).collect();
    given::refuse_unknown(&given, &modules, settings, sources)?;
    let catalogue = Catalogue::new();
    let settings_of = |folder: &camino::Utf8Path| settings.for_folder(folder);
    let estate = Estate::new(&configuration, sources, &catalogue, &settings_of, &evaluated);
    // No rule is on; those that find secrets run all the same.
    let found = rules::run(&estate, &Selection::default());
    let mask = pipeline::mask(&found, &configuration, sources, given_secrets::texts(&given, &modules));
    let mut roots = Vec::new();
    for (id, root) in asked {
        roots.push(InspectedRoot { root: id, scenarios: given::scenarios(&given, &session, root)? });
    }
    if args.environments {
        let mut proposed = proposals(&configuration, sources, &settings_of);
        proposed.retain(|proposal| roots.iter().any(|root| root.root == proposal.root));
        outputs::print(&proposed_roots(&proposed, &configuration, &mask))?;
        return Ok(Exit::Clean);
    }
    let view = View { estate: &estate, mask: &mask, shows_sensitive: args.show_sensitive, roots };
    if let Some(asked) = &args.explain {
        return explain(&view, asked, args.output);
    }
    let text = match args.output {
        InspectFormat::Tree => view.tree(),
        InspectFormat::Json => pretty(&view.json())?,
    };
    outputs::print(&text)?;
    Ok(tell_unread(&incomplete::unread_terraform(settings, sources, scope), sources, terminal))
}

/// Says on standard error what was not read or parsed.
fn tell_unread(unread: &[Incomplete], sources: &Sources, terminal: &Terminal) -> Exit {
    for one in unread {
        let line = one.span.map(|span| format!(":{}", sources.loaded.files.position(span).line)).unwrap_or_default();
        terminal.note(&escape_control(&format!("error: {}{line}: {}", one.file, one.message)));
    }
    let has_some = sources.trees().next().is_some();
    if unread.is_empty() && has_some { Exit::Clean } else { Exit::Incomplete }
}

/// Shows where one value comes from.
fn explain(view: &View<'_, '_>, asked: &str, output: InspectFormat) -> Result<Exit, Failure> {
    let told = match output {
        InspectFormat::Tree => view.explain(asked),
        InspectFormat::Json => view.explain_json(asked).map(|told| pretty(&told)).transpose()?,
    };
    let help = "write it as `unmoor inspect` shows it, such as `aws_sqs_queue.q.tags.Owner`, `module.a.local.name`, \
                `module.a[\"k\"].var.name` or `output.id`";
    let told =
        told.ok_or_else(|| Failure::usage(format!("nothing here is called `{asked}`"), Some(help.to_owned())))?;
    outputs::print(&told)?;
    Ok(Exit::Clean)
}
