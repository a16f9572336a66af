//! `--var`, `--var-file`, `--workspace`, `--environment`, `--allow-read`: what a root is evaluated with.

use camino::{Utf8Path, Utf8PathBuf};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};

use super::exit::Failure;
use super::session::Session;
use crate::evaluation::modules::{Scenario, scenarios_of};
use crate::settings::nearest;
use crate::source::FileId;

/// The flags as they were typed.
#[derive(Clone, Debug, Default)]
pub(super) struct GivenFlags {
    /// Values and files in the order of the command line: of several values for one variable the last counts.
    values: Vec<Flag>,
    workspace: Option<String>,
    environment: Option<String>,
    allowed: Vec<Utf8PathBuf>,
}

#[derive(Clone, Debug)]
enum Flag {
    Variable(String),
    File(Utf8PathBuf),
}

const VARIABLE: &str = "var";
const FILE: &str = "var-file";
const WORKSPACE: &str = "workspace";
const ENVIRONMENT: &str = "environment";
const ALLOW_READ: &str = "allow-read";

impl Args for GivenFlags {
    fn augment_args(command: Command) -> Command {
        let repeated = |name: &'static str| Arg::new(name).long(name).action(ArgAction::Append).help_heading("Values");
        let single = |name: &'static str| Arg::new(name).long(name).value_name("NAME").help_heading("Values");
        let path = |name: &'static str| repeated(name).value_parser(clap::value_parser!(Utf8PathBuf));
        command
            .arg(repeated(VARIABLE).value_name("NAME=VALUE").help("Give a root's variable a value (repeatable)"))
            .arg(path(FILE).value_name("FILE").help("Give a root's variables the values of a file (repeatable)"))
            .arg(single(WORKSPACE).help("Say what `terraform.workspace` is"))
            .arg(single(ENVIRONMENT).help("Take the values of this environment of the settings"))
            .arg(
                path(ALLOW_READ).value_name("DIR").help(
                    "Let `file`, `templatefile`, `fileset` and their like read below this folder too (repeatable)",
                ),
            )
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for GivenFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let places = |name: &str| matches.indices_of(name).into_iter().flatten().collect::<Vec<usize>>();
        let variables = matches.get_many::<String>(VARIABLE).into_iter().flatten().cloned().map(Flag::Variable);
        let files = matches.get_many::<Utf8PathBuf>(FILE).into_iter().flatten().cloned().map(Flag::File);
        let mut values: Vec<(usize, Flag)> =
            places(VARIABLE).into_iter().zip(variables).chain(places(FILE).into_iter().zip(files)).collect();
        values.sort_by_key(|(place, _)| *place);
        Ok(Self {
            values: values.into_iter().map(|(_, flag)| flag).collect(),
            workspace: matches.get_one::<String>(WORKSPACE).cloned(),
            environment: matches.get_one::<String>(ENVIRONMENT).cloned(),
            allowed: matches.get_many::<Utf8PathBuf>(ALLOW_READ).into_iter().flatten().cloned().collect(),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl GivenFlags {
    /// Folders outside the repository that functions may read.
    pub(super) fn allowed(&self) -> &[Utf8PathBuf] {
        &self.allowed
    }

    /// What the root in a folder is evaluated with: once for each environment of the settings, or only the one that was
    /// asked for; with none, once with what Terraform loads unasked.
    pub(super) fn scenarios<'a>(&self, session: &'a Session, folder: &Utf8Path) -> Result<Vec<Scenario<'a>>, Failure> {
        let mut scenarios = scenarios_of(&session.sources, session.settings.for_folder(folder), folder)
            .map_err(|missing| Failure::usage(missing.to_string(), Some(missing.help().to_owned())))?;
        if let Some(asked) = &self.environment {
            let known: Vec<String> = scenarios.iter().filter_map(|scenario| scenario.environment.clone()).collect();
            scenarios.retain(|scenario| scenario.environment.as_ref() == Some(asked));
            if scenarios.is_empty() {
                let names: Vec<&str> = known.iter().map(String::as_str).collect();
                let help = match nearest(asked, &names) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None if names.is_empty() => "settings name none for it, in a `root` block".to_owned(),
                    None => format!("settings name {}", names.join(", ")),
                };
                let folder = if folder.as_str().is_empty() { "." } else { folder.as_str() };
                return Err(Failure::usage(format!("`{folder}` has no environment `{asked}`"), Some(help)));
            }
        }
        for scenario in &mut scenarios {
            self.add_to(scenario, session)?;
        }
        Ok(scenarios)
    }

    fn add_to<'a>(&self, scenario: &mut Scenario<'a>, session: &'a Session) -> Result<(), Failure> {
        if let Some(workspace) = &self.workspace {
            scenario.workspace = Some(workspace.clone());
        }
        for flag in &self.values {
            match flag {
                Flag::Variable(text) => match text.split_once('=') {
                    Some((name, value)) => scenario.add_text(name.trim(), value),
                    None => {
                        let help = "write `--var name=value`".to_owned();
                        return Err(Failure::usage(format!("`--var {text}` gives no value"), Some(help)));
                    }
                },
                Flag::File(path) => scenario.add_file(&session.sources, file_of(session, path)?),
            }
        }
        Ok(())
    }
}

/// The file of a path that was typed: from the working folder, or from the root.
fn file_of(session: &Session, path: &Utf8Path) -> Result<FileId, Failure> {
    let real = path.canonicalize_utf8().ok();
    let inside = real.as_deref().and_then(|real| real.strip_prefix(&session.root.path).ok());
    let files = &session.sources.loaded.files;
    let found = files.iter().find(|(_, file)| Some(file.path.as_path()) == inside || file.path == path);
    found.map(|(id, _)| id).ok_or_else(|| {
        let help = "it has to be a .tfvars or .tfvars.json file of this repository, not ignored by it".to_owned();
        Failure::usage(format!("cannot read the values in `{path}`"), Some(help))
    })
}
