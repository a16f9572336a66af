//! From what was read to a frozen result: modules, rules, levels, figures.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};

use super::exit::Failure;
use super::{given, given_secrets, incomplete, names, session, terminal};
use crate::configuration::{Configuration, Module, Sources};
use crate::evaluation::modules::{RunValues, proposals};
use crate::evaluation::values::ErrorClass;
use crate::facts::{self, Lookup};
use crate::findings::{Level, Mask};
use crate::policy::{self, Chosen, Judging, Levels, Outcome, Summary, Unbound};
use crate::report::{self, PathStyle};
use crate::rules::{self, Estate};
use crate::services::{self, Catalogue};
use crate::settings::{Request, SettingsTree};
use crate::source::{FileId, FileKind, Files, Scope, Span, Tree};

/// What a check is asked for beside its files and settings.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Rules turned on and off.
    pub chosen: Chosen,
    /// The lowest level that fails a run.
    pub fail_on: Option<Level>,
    /// Whether Terraform that could not be read leaves the exit code alone.
    pub allow_incomplete: bool,
    /// `YYYY-MM-DD`.
    pub today: String,
}

/// The result of a check, frozen.
#[derive(Debug)]
pub struct Checked {
    /// What all outputs are made from.
    pub outcome: Outcome,
    /// What no output may show.
    pub mask: Mask,
}

/// Judges what was read.
pub(super) fn check(
    tree: &dyn Tree,
    settings: &SettingsTree,
    sources: &Sources,
    given: &RunValues<'_>,
    scope: &Scope,
    options: &Options,
) -> Result<Checked, Failure> {
    let levels = Levels::new(&options.chosen).map_err(|unknown| {
        let help = unknown.suggestion.as_ref().map(|name| format!("did you mean `{name}`?"));
        Failure::usage(unknown.to_string(), help.or_else(|| Some("`unmoor rules` lists them".to_owned())))
    })?;
    let configuration = session::configure(settings, sources);
    let roots: Vec<&Module<'_>> = configuration.roots().filter_map(|root| configuration.module(root)).collect();
    given::refuse_unknown(given, &roots, settings, sources)?;
    let evaluated = session::evaluate(settings, sources, &configuration, tree, given)?;
    let catalogue = Catalogue::new();
    let settings_of = |folder: &Utf8Path| settings.for_folder(folder);
    let estate = Estate::new(&configuration, sources, &catalogue, &settings_of, &evaluated);
    let selection = levels.selection(&settings.all().map(|(_, settings)| settings).collect::<Vec<_>>());
    let mut found = rules::run(&estate, &selection);
    found.add(policy::expired_acceptances(settings, &options.today), &sources.loaded.files);
    let mask = mask(&found, &configuration, sources, given_secrets::texts(given, &roots));
    let mut incomplete = incomplete::unread_terraform(settings, sources, scope);
    incomplete.extend(found.panicked.iter().map(|(rule, file)| incomplete::panicked(rule.as_str(), file)));
    let judging = Judging { estate: &estate, levels: &levels, scope };
    let judged = policy::judge(found, &judging);
    let is_asked = |file: FileId| scope.covers(sources.loaded.files.path(file));
    let mut outcome = Outcome {
        summary: figures(&configuration, sources, scope, &estate),
        services: policy::services_in_use(estate.inventory(), &catalogue, is_asked),
        blind: policy::blind_spots(&estate, scope),
        notes: notes(settings, scope, &estate, is_asked),
        unbound: unbound(&estate, scope, given),
        evaluation_errors: policy::evaluation_errors(&estate, scope),
        settings_files: settings_files(settings, scope),
        today: options.today.clone(),
        ..Outcome::default()
    };
    policy::summarise(&mut outcome.summary, &judged);
    if outcome.summary.files == 0 && incomplete.is_empty() {
        incomplete.push(incomplete::no_terraform(scope));
    }
    let is_incomplete = !options.allow_incomplete && !incomplete.is_empty();
    outcome.summary.exit_code = policy::exit_code(judged.counts, options.fail_on, is_incomplete);
    outcome.rules = judged.rules;
    outcome.findings = judged.findings;
    outcome.incomplete = incomplete;
    Ok(Checked { outcome, mask })
}

/// A whole check of files in memory or anywhere else, for tests and programs: reads, judges, and gives the frozen result
/// with the texts that it is about.
pub fn check_tree(
    tree: &dyn Tree,
    scope: &Scope,
    request: Request,
    options: &Options,
) -> Result<(Checked, Files), String> {
    let (settings, sources) = session::read(tree, scope, request).map_err(|(errors, files)| {
        let paths = PathStyle { folder: Utf8PathBuf::new(), root: Utf8PathBuf::new() };
        session::render_errors(&errors, &files, &paths, terminal::PLAIN)
    })?;
    let checked = check(tree, &settings, &sources, &RunValues::default(), scope, options)
        .map_err(|failure| failure.to_string())?;
    Ok((checked, sources.loaded.files))
}

fn figures(configuration: &Configuration<'_>, sources: &Sources, scope: &Scope, estate: &Estate<'_>) -> Summary {
    let is_asked = |file: FileId| scope.covers(sources.loaded.files.path(file));
    let is_in = |module: &Module<'_>| module.files.iter().any(|file| is_asked(*file));
    let modules = || configuration.modules().filter(|(_, module)| is_in(module));
    let blocks = modules().flat_map(|(_, module)| module.managed_resources());
    Summary {
        files: sources.trees().filter(|tree| is_asked(tree.file())).count(),
        roots: configuration.roots().filter(|root| configuration.module(*root).is_some_and(is_in)).count(),
        modules: modules().count(),
        resource_blocks: blocks.filter(|resource| is_asked(resource.block.span().file)).count(),
        resource_instances: policy::resource_instances(estate),
        unresolved_modules: modules().map(|(id, _)| configuration.missing_calls_of(id)).sum(),
        encrypted_files: sources.loaded.encrypted.len(),
        ..Summary::default()
    }
}

/// Files of values that fit a root which was asked about. Where somebody named some for this run, that is answer enough.
fn unbound(estate: &Estate<'_>, scope: &Scope, given: &RunValues<'_>) -> Unbound {
    if given.has_files() {
        return Unbound::default();
    }
    let mut proposed = proposals(estate.configuration, estate.sources, estate.settings_of);
    proposed.retain(|proposal| {
        estate.configuration.module(proposal.root).is_some_and(|root| scope.asks_about(&root.folder))
    });
    let files = proposed.iter().flat_map(|proposal| proposal.environments.values().flatten());
    let files: BTreeSet<&Utf8PathBuf> = files.collect();
    Unbound { files: files.len(), roots: proposed.len() }
}

/// What a person should know about this run that is neither a finding nor a failure.
fn notes(
    settings: &SettingsTree,
    scope: &Scope,
    estate: &Estate<'_>,
    is_asked: impl Fn(FileId) -> bool,
) -> Vec<String> {
    let loaded = &estate.sources.loaded;
    let is_no_terraform = |path: &&Utf8PathBuf| path.file_name().is_none_or(|name| FileKind::of(name).is_none());
    let others = scope.files.iter().filter(is_no_terraform).count();
    let wrong = estate.trees.iter().flat_map(|tree| &tree.errors);
    let missing = wrong.filter(|(span, class)| **class == ErrorClass::MissingModule && is_asked(span.file));
    let missing: BTreeSet<Span> = missing.map(|(span, _)| *span).collect();
    let counted = [
        (
            missing.len(),
            "module call leads to a folder that is not there, which Terraform refuses",
            "module calls lead to folders that are not there, which Terraform refuses",
        ),
        (others, "file was given that is no Terraform", "files were given that are no Terraform"),
        (loaded.encrypted.len(), "encrypted file was not read", "encrypted files were not read"),
        (
            loaded.ignored.len(),
            "Terraform file is left out by .gitignore",
            "Terraform files are left out by .gitignore",
        ),
        (
            loaded.outside.len(),
            "symbolic link leads out of the repository",
            "symbolic links lead out of the repository",
        ),
        (loaded.excluded.len(), "path is excluded by settings", "paths are excluded by settings"),
        (loaded.terragrunt.len(), "terragrunt.hcl was not read", "terragrunt.hcl files were not read"),
        (loaded.replaced.len(), "file gives way to its .tofu twin", "files give way to their .tofu twins"),
    ];
    let counted = counted.iter().filter(|(count, ..)| *count > 0);
    let mut notes: Vec<String> = counted.map(|(count, one, many)| report::plural(*count, one, many)).collect();
    notes.extend(unknown_types(estate, is_asked));
    notes.extend(settings.notes().iter().map(|note| note.message.clone()));
    let unknown = names::unknown_yet(settings, estate.catalogue).into_iter();
    notes.extend(unknown.map(|(span, text)| {
        let line = loaded.files.position(span).line;
        format!("{}:{line}: {text}", loaded.files.path(span.file))
    }));
    notes
}

/// What hides the secrets that were found, and texts that were given for some. The names of resource types and services are left alone.
pub(super) fn mask(
    found: &rules::Findings,
    configuration: &Configuration<'_>,
    sources: &Sources,
    given: Vec<String>,
) -> Mask {
    let is_vocabulary = |word: &str| facts::types_named(word).next().is_some() || services::is_part_of_id(word);
    let hidden = found.hidden.iter();
    let places = hidden.clone().map(|(span, _)| *span).chain(given_secrets::places(configuration, sources));
    let texts = hidden.map(|(_, text)| text.clone()).chain(found.sensitive.iter().cloned()).chain(given);
    Mask::new(places, texts).sparing(is_vocabulary)
}

/// How many resource types are unknown and in what way, with the most used of each.
fn unknown_types(estate: &Estate<'_>, is_asked: impl Fn(FileId) -> bool) -> Vec<String> {
    let types = estate.inventory().unknown_types.iter();
    let mut types: Vec<(&str, usize)> = types
        .map(|(name, spans)| (*name, spans.iter().filter(|span| is_asked(span.file)).count()))
        .filter(|(_, blocks)| *blocks > 0)
        .collect();
    types.sort_by_key(|(_, blocks)| Reverse(*blocks));
    let lookups = types.iter().map(|(name, _)| facts::resource_type(facts::Kind::Resource, name));
    let (mut no_type, mut no_provider, mut no_service, mut gone) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for ((name, blocks), lookup) in types.iter().zip(lookups) {
        let told = format!("`{name}` ({blocks})");
        match lookup {
            Lookup::UnknownType(_) => no_type.push(told),
            Lookup::UnknownProvider => no_provider.push(told),
            Lookup::Known(known) if known.retired().is_some() => gone.push(told),
            Lookup::Known(_) => no_service.push(told),
        }
    }
    let kinds = [
        (no_type, "resource type is new or misspelt", "resource types are new or misspelt"),
        (
            gone,
            "resource type is gone from its provider's newest version",
            "resource types are gone from their providers' newest versions",
        ),
        (
            no_provider,
            "resource type is of a provider that is not in the catalogue",
            "resource types are of providers that are not in the catalogue",
        ),
        (no_service, "resource type is of no known service", "resource types are of no known service"),
    ];
    kinds.into_iter().filter_map(|(told, one, many)| first_of(&told, one, many)).collect()
}

/// A count, and the first few of what is counted.
fn first_of(told: &[String], one: &str, many: &str) -> Option<String> {
    const NAMED: usize = 3;
    let first = told.get(..told.len().min(NAMED)).filter(|first| !first.is_empty())?.join(", ");
    let more = if told.len() > NAMED { ", …" } else { "" };
    Some(format!("{}: {first}{more}", report::plural(told.len(), one, many)))
}

/// The settings files that hold somewhere in what was asked about.
fn settings_files(settings: &SettingsTree, scope: &Scope) -> Vec<Utf8PathBuf> {
    let holds = |file: &Utf8Path| {
        let folder = file.parent().unwrap_or(Utf8Path::new(""));
        scope.reported.iter().any(|asked| asked.starts_with(folder) || folder.starts_with(asked))
    };
    settings.files().filter(|(_, file)| file.is_absolute() || holds(file)).map(|(_, file)| file.to_owned()).collect()
}
