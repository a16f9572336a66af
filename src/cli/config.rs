//! `unmoor config`: show, validate and describe the settings.

use super::args::{Config, ConfigCommand, ConfigPath, Global};
use super::exit::{Exit, Failure};
use super::terminal::Terminal;
use super::{outputs, pretty, session};
use crate::report;
use crate::settings;

/// Runs the command.
pub(super) fn run(args: &Config, global: &Global, terminal: &Terminal) -> Result<Exit, Failure> {
    match &args.command {
        ConfigCommand::Show(path) => show(path, global, terminal),
        ConfigCommand::Validate(path) => validate(path, global, terminal),
        ConfigCommand::Schema => {
            outputs::print(&pretty(&settings::schema())?)?;
            Ok(Exit::Clean)
        }
    }
}

fn show(path: &ConfigPath, global: &Global, terminal: &Terminal) -> Result<Exit, Failure> {
    let session = session::open(std::slice::from_ref(&path.path), global, terminal.style())?;
    let folder = session.root.scope.reported.first().cloned().unwrap_or_default();
    outputs::print(&settings::show(session.settings.for_folder(&folder), &session.sources.loaded.files))?;
    Ok(Exit::Clean)
}

/// Reading the settings is what validates them; here it is said that they are right, and which files they are.
fn validate(path: &ConfigPath, global: &Global, terminal: &Terminal) -> Result<Exit, Failure> {
    let session = session::open(std::slice::from_ref(&path.path), global, terminal.style())?;
    let files: Vec<String> = session.settings.files().map(|(_, file)| session.paths.show(file).to_string()).collect();
    let mut text = match files.as_slice() {
        [] => "No settings found; unmoor works without them.".to_owned(),
        _ => format!(
            "{} right: {}",
            report::plural(files.len(), "settings file is", "settings files are"),
            files.join(", ")
        ),
    };
    for note in session.settings.notes() {
        text.push_str(&format!("\nnote: {}", note.message));
    }
    outputs::print(&text)?;
    Ok(Exit::Clean)
}
