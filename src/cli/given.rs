//! `--var`, `--var-file`, `--workspace`, `--environment`, `--allow-env`, `--allow-read`: what a root is evaluated with.

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};

use super::exit::Failure;
use super::session::Session;
use super::terminal;
use crate::configuration::{Module, Sources};
use crate::evaluation::modules::{Given, RunValues, Scenario, TextSource, scenarios_of, values_of};
use crate::settings::{SettingsTree, nearest};
use crate::source::FileId;

/// The flags as they were typed.
#[derive(Clone, Debug, Default)]
pub(super) struct GivenFlags {
    /// Values and files in the order of the command line: of several values for one variable the last counts.
    values: Vec<Flag>,
    workspace: Option<String>,
    environment: Option<String>,
    allows_environment: bool,
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
const ALLOW_ENVIRONMENT: &str = "allow-env";
const ALLOW_READ: &str = "allow-read";

impl Args for GivenFlags {
    fn augment_args(command: Command) -> Command {
        let repeated = |name: &'static str| Arg::new(name).long(name).action(ArgAction::Append).help_heading("Values");
        let single = |name: &'static str| Arg::new(name).long(name).value_name("NAME").help_heading("Values");
        let path = |name: &'static str| repeated(name).value_parser(clap::value_parser!(Utf8PathBuf));
        command
            .arg(
                repeated(VARIABLE)
                    .value_name("NAME=VALUE")
                    .help("Give a variable a value in every root that declares it (repeatable)"),
            )
            .arg(
                path(FILE)
                    .value_name("FILE")
                    .help("Give variables the values of a file in every root that declares them (repeatable)"),
            )
            .arg(single(WORKSPACE).help("Say what `terraform.workspace` is"))
            .arg(single(ENVIRONMENT).help("Take the values of this environment of the settings"))
            .arg(
                Arg::new(ALLOW_ENVIRONMENT)
                    .long(ALLOW_ENVIRONMENT)
                    .action(ArgAction::SetTrue)
                    .help_heading("Values")
                    .help(
                        "Give variables the values of `TF_VAR_name` in the environment; settings and files count more",
                    ),
            )
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
            allows_environment: matches.get_flag(ALLOW_ENVIRONMENT),
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

    /// What was given, for all roots.
    pub(super) fn values<'a>(&self, session: &'a Session) -> Result<RunValues<'a>, Failure> {
        let mut given = RunValues {
            environment: self.environment.clone(),
            workspace: self.workspace.clone(),
            ambient: if self.allows_environment { terminal::terraform_variables() } else { Vec::new() },
            typed: Vec::new(),
        };
        for flag in &self.values {
            match flag {
                Flag::Variable(text) => match text.split_once('=') {
                    Some((name, value)) => {
                        let text = Given::Text(value.to_owned(), TextSource::CommandLine);
                        given.typed.push((name.trim().to_owned(), text));
                    }
                    None => {
                        let help = "write `--var name=value`".to_owned();
                        return Err(Failure::usage(format!("`--var {text}` gives no value"), Some(help)));
                    }
                },
                Flag::File(path) => given.typed.extend(values_of(&session.sources, file_of(session, path)?)),
            }
        }
        Ok(given)
    }
}

/// What a root is evaluated with: once for each environment of the settings, or only the one that was asked for; with
/// none, once with what Terraform loads unasked.
pub(super) fn scenarios<'a>(
    given: &RunValues<'a>,
    session: &'a Session,
    root: &Module<'_>,
) -> Result<Vec<Scenario<'a>>, Failure> {
    let settings = session.settings.for_folder(&root.folder);
    let scenarios = scenarios_of(&session.sources, settings, &root.folder)
        .map_err(|missing| Failure::usage(missing.to_string(), Some(missing.help().to_owned())))?;
    let mut scenarios = given.chosen(scenarios);
    scenarios.iter_mut().for_each(|scenario| given.add_to(scenario, root));
    Ok(scenarios)
}

/// Refuses what no root takes: a variable that none declares, a file of values for none, an environment that none has.
pub(super) fn refuse_unknown(
    given: &RunValues<'_>,
    roots: &[&Module<'_>],
    settings: &SettingsTree,
    sources: &Sources,
) -> Result<(), Failure> {
    let declared = |name: &str| roots.iter().any(|root| root.variable(name).is_some());
    let mut files: BTreeMap<FileId, bool> = BTreeMap::new();
    for (name, value) in &given.typed {
        match value {
            Given::Expression(_, span) => *files.entry(span.file).or_default() |= declared(name),
            _ if declared(name) => {}
            _ => return Err(undeclared(name, roots)),
        }
    }
    if let Some((file, _)) = files.iter().find(|(_, is_for_some)| !**is_for_some) {
        let message = format!("no root declares a variable that `{}` sets", sources.loaded.files.path(*file));
        return Err(Failure::usage(message, Some("name a file of values for one of the roots".to_owned())));
    }
    match &given.environment {
        Some(asked) => known_environment(asked, roots, settings),
        None => Ok(()),
    }
}

fn undeclared(name: &str, roots: &[&Module<'_>]) -> Failure {
    let names: BTreeSet<&str> = roots.iter().flat_map(|root| &root.variables).map(|variable| variable.name).collect();
    let names: Vec<&str> = names.into_iter().collect();
    let help = match nearest(name, &names) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "declare it, or leave `--var` out".to_owned(),
    };
    Failure::usage(format!("no root declares the variable `{name}`"), Some(help))
}

fn known_environment(asked: &str, roots: &[&Module<'_>], settings: &SettingsTree) -> Result<(), Failure> {
    let bindings = roots.iter().map(|root| settings.for_folder(&root.folder).root_at(&root.folder));
    let names: BTreeSet<&str> = bindings.flat_map(|binding| binding.environments.into_keys()).collect();
    if names.contains(asked) {
        return Ok(());
    }
    let names: Vec<&str> = names.into_iter().collect();
    let help = match nearest(asked, &names) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if names.is_empty() => "settings name none, in a `root` block".to_owned(),
        None => format!("settings name {}", names.join(", ")),
    };
    let whose = match roots {
        [root] if root.folder.as_str().is_empty() => "`.` has".to_owned(),
        [root] => format!("`{}` has", root.folder),
        _ => "these roots have".to_owned(),
    };
    Err(Failure::usage(format!("{whose} no environment `{asked}`"), Some(help)))
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
