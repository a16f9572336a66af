//! `unmoor check`.

use std::io::Write as _;
use std::time::Instant;

use camino::{Utf8Path, Utf8PathBuf};

use super::args::{Check, Global};
use super::exit::{Exit, Failure};
use super::names;
use super::outputs::{Target, outputs};
use super::session::{self, Session};
use super::terminal::{self, Terminal};
use crate::configuration::{Configuration, Sources};
use crate::evaluation::module_trees;
use crate::findings::{Incomplete, Mask};
use crate::policy::{self, Chosen, Judging, Levels, Outcome, Summary, Timings};
use crate::report::{self, Context, Format, Tool};
use crate::rules::{self, Estate};
use crate::services::Catalogue;
use crate::settings::SettingsTree;
use crate::source::{FileId, Files, Problem, Scope};

/// Runs the command.
pub(super) fn run(args: &Check, global: &Global, terminal: &Terminal) -> Result<Exit, Failure> {
    let outputs = outputs(&args.output)?;
    let options = Options {
        chosen: Chosen { select: args.select.clone(), ignore: args.ignore.clone(), only: args.only.clone() },
        fail_on: args.fail_on.level(),
        allow_incomplete: args.allow_incomplete,
        today: terminal::today(global.today.as_deref())?,
    };
    let mut clock = Clock::start();
    let session = session::open(&args.paths, global, terminal.style())?;
    clock.lap("read and parse");
    let checked = check(&session.settings, &session.sources, &session.root.scope, &options)?;
    clock.lap("check");
    let exit = exit_of(&checked.outcome);
    print(&outputs, args, &session, &checked, terminal)?;
    clock.lap("print");
    if args.timings {
        terminal.note(&report::timings(&clock.timings));
    }
    Ok(exit)
}

/// What a check is asked for beside its files and settings.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Rules turned on and off.
    pub chosen: Chosen,
    /// The lowest level that fails a run.
    pub fail_on: Option<crate::findings::Level>,
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
    settings: &SettingsTree,
    sources: &Sources,
    scope: &Scope,
    options: &Options,
) -> Result<Checked, Failure> {
    let levels = Levels::new(&options.chosen).map_err(|unknown| {
        let help = unknown.suggestion.as_ref().map(|name| format!("did you mean `{name}`?"));
        Failure::usage(unknown.to_string(), help.or_else(|| Some("`unmoor rules` lists them".to_owned())))
    })?;
    let configuration = session::configure(settings, sources);
    let trees = module_trees(&configuration);
    let catalogue = Catalogue::new();
    let settings_of = |folder: &Utf8Path| settings.for_folder(folder);
    let estate = Estate::new(&configuration, sources, &catalogue, &settings_of, &trees);
    let selection = levels.selection(&settings.all().map(|(_, settings)| settings).collect::<Vec<_>>());
    let found = rules::run(&estate, &selection);
    let mask = Mask::new(found.hidden.iter().map(|(span, _)| *span), found.hidden.iter().map(|(_, text)| text.clone()));
    let mut incomplete = incomplete(settings, sources, scope);
    incomplete.extend(found.panicked.iter().map(|(rule, file)| panicked(rule.as_str(), file)));
    let judging = Judging { estate: &estate, levels: &levels, scope };
    let judged = policy::judge(found, &judging);
    let is_asked = |file: FileId| scope.covers(sources.loaded.files.path(file));
    let mut outcome = Outcome {
        summary: figures(&configuration, sources, scope, &estate),
        services: policy::services_in_use(estate.inventory(), is_asked),
        blind: policy::blind_spots(&estate, scope),
        notes: notes(settings, sources, &estate, is_asked),
        settings_files: settings_files(settings, scope),
        today: options.today.clone(),
        ..Outcome::default()
    };
    policy::summarise(&mut outcome.summary, &judged);
    if outcome.summary.files == 0 && incomplete.is_empty() {
        incomplete.push(no_terraform(scope));
    }
    let is_incomplete = !options.allow_incomplete && !incomplete.is_empty();
    outcome.summary.exit_code = policy::exit_code(judged.counts, options.fail_on, is_incomplete);
    outcome.rules = judged.rules;
    outcome.findings = judged.findings;
    outcome.incomplete = incomplete;
    Ok(Checked { outcome, mask })
}

/// Terraform that could not be read or parsed, and that settings do not list as `unreadable`.
fn incomplete(settings: &SettingsTree, sources: &Sources, scope: &Scope) -> Vec<Incomplete> {
    let files = &sources.loaded.files;
    let expected = |path: &Utf8Path| !scope.covers(path) || settings.for_folder(path).unmoor.unreadable.matches(path);
    let mut found: Vec<Incomplete> =
        sources.loaded.problems.iter().filter(|problem| !expected(&problem.path)).map(unread).collect();
    for tree in sources.trees() {
        let path = files.path(tree.file());
        if tree.errors().is_empty() || expected(path) || sources.is_installed(path.parent().unwrap_or(path)) {
            continue;
        }
        found.extend(tree.errors().iter().map(|error| Incomplete {
            file: path.to_owned(),
            span: Some(error.range.in_file(tree.file())),
            reason: if error.is_limit { "limit" } else { "syntax" },
            message: error.message.clone(),
            help: error.help.clone(),
        }));
    }
    found.sort_by(|a, b| a.file.cmp(&b.file).then_with(|| a.span.cmp(&b.span)));
    found
}

/// The settings files that hold somewhere in what was asked about.
fn settings_files(settings: &SettingsTree, scope: &Scope) -> Vec<Utf8PathBuf> {
    let holds = |file: &Utf8Path| {
        let folder = file.parent().unwrap_or(Utf8Path::new(""));
        scope.reported.iter().any(|asked| asked.starts_with(folder) || folder.starts_with(asked))
    };
    settings.files().filter(|(_, file)| file.is_absolute() || holds(file)).map(|(_, file)| file.to_owned()).collect()
}

fn no_terraform(scope: &Scope) -> Incomplete {
    let asked = scope.reported.first().filter(|path| !path.as_str().is_empty());
    Incomplete {
        file: asked.cloned().unwrap_or_else(|| Utf8PathBuf::from(".")),
        span: None,
        reason: "no_terraform",
        message: "there is no Terraform here".to_owned(),
        help: Some(
            "give a folder with .tf or .tofu files in it; what .gitignore or `exclude` names is not read".to_owned(),
        ),
    }
}

fn unread(problem: &Problem) -> Incomplete {
    Incomplete {
        file: problem.path.clone(),
        span: None,
        reason: problem.kind.as_str(),
        message: problem.message.clone(),
        help: problem.help.clone(),
    }
}

fn panicked(rule: &str, file: &Utf8Path) -> Incomplete {
    Incomplete {
        file: file.to_owned(),
        span: None,
        reason: "rule_panic",
        message: format!("the rule `{rule}` failed"),
        help: Some("report this with the file that it happened on".to_owned()),
    }
}

fn figures(configuration: &Configuration<'_>, sources: &Sources, scope: &Scope, estate: &Estate<'_>) -> Summary {
    let is_asked = |file: FileId| scope.covers(sources.loaded.files.path(file));
    let modules = || configuration.modules().filter(|(_, module)| module.files.iter().any(|file| is_asked(*file)));
    let blocks = modules().flat_map(|(_, module)| module.managed_resources());
    Summary {
        files: sources.trees().filter(|tree| is_asked(tree.file())).count(),
        roots: configuration.roots().filter(|root| modules().any(|(id, _)| id == *root)).count(),
        modules: modules().count(),
        resource_blocks: blocks.filter(|resource| is_asked(resource.block.span().file)).count(),
        resource_instances: policy::resource_instances(estate),
        unresolved_modules: modules().map(|(id, _)| configuration.missing_calls_of(id)).sum(),
        encrypted_files: sources.loaded.encrypted.len(),
        ..Summary::default()
    }
}

/// What a person should know about this run that is neither a finding nor a failure.
fn notes(
    settings: &SettingsTree,
    sources: &Sources,
    estate: &Estate<'_>,
    is_asked: impl Fn(FileId) -> bool,
) -> Vec<String> {
    let loaded = &sources.loaded;
    let counted = [
        (loaded.encrypted.len(), "encrypted file was not read", "encrypted files were not read"),
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

/// How many resource types the catalogue does not know, with the first few.
fn unknown_types(estate: &Estate<'_>, is_asked: impl Fn(FileId) -> bool) -> Option<String> {
    const NAMED: usize = 3;
    let types = estate
        .inventory()
        .unknown_types
        .iter()
        .map(|(name, spans)| (name, spans.iter().filter(|span| is_asked(span.file)).count()));
    let types: Vec<String> =
        types.filter(|(_, blocks)| *blocks > 0).map(|(name, blocks)| format!("`{name}` ({blocks})")).collect();
    let more = if types.len() > NAMED { ", …" } else { "" };
    let first = types.get(..types.len().min(NAMED))?.join(", ");
    let (one, many) = ("resource type is not in the catalogue", "resource types are not in the catalogue");
    (!types.is_empty()).then(|| format!("{}: {first}{more}", report::plural(types.len(), one, many)))
}

fn exit_of(outcome: &Outcome) -> Exit {
    match outcome.summary.exit_code {
        0 => Exit::Clean,
        1 => Exit::Findings,
        _ => Exit::Incomplete,
    }
}

fn print(
    outputs: &[Target],
    args: &Check,
    session: &Session,
    checked: &Checked,
    terminal: &Terminal,
) -> Result<(), Failure> {
    let next = next_steps(&checked.outcome);
    for output in outputs {
        let style = if output.path.is_some() { terminal.plain() } else { terminal.style() };
        let context = Context {
            outcome: &checked.outcome,
            files: &session.sources.loaded.files,
            mask: &checked.mask,
            rules: &report::Declared,
            paths: &session.paths,
            style,
            tool: Tool { version: env!("CARGO_PKG_VERSION"), catalogue: crate::services::DATE },
            next: &next,
        };
        let mut text = Vec::new();
        let rendered = if args.statistics && output.path.is_none() && output.format == Format::Auto {
            text.write_all(report::statistics(&context).as_bytes())
        } else {
            report::render(output.format, &context, &mut text)
        };
        rendered.map_err(|error| Failure::Output { target: output.name(), error })?;
        output.write(&text)?;
    }
    Ok(())
}

/// Commands that would help after this result.
fn next_steps(outcome: &Outcome) -> Vec<String> {
    let mut next = Vec::new();
    let first = outcome.findings.iter().find(|finding| finding.level >= crate::findings::Level::Warning);
    if outcome.summary.findings.total() > 0 {
        next.push("unmoor check --output full".to_owned());
    }
    if let Some(finding) = first {
        next.push(format!("unmoor explain {}", finding.rule));
    }
    if let Some(service) = outcome.services.iter().find(|service| service.hold == policy::Hold::Own) {
        next.push(format!("unmoor explain {}", service.service));
    }
    next
}

/// Measures the parts of a run.
struct Clock {
    timings: Timings,
    since: Instant,
}

impl Clock {
    fn start() -> Self {
        Self { timings: Timings::default(), since: Instant::now() }
    }

    fn lap(&mut self, part: &'static str) {
        self.timings.parts.push((part, self.since.elapsed()));
        self.since = Instant::now();
    }
}

/// A whole check of files in memory or anywhere else, for tests and programs: reads, judges, and gives the frozen result
/// with the texts that it is about.
pub fn check_tree(
    tree: &dyn crate::source::Tree,
    scope: &Scope,
    request: crate::settings::Request,
    options: &Options,
) -> Result<(Checked, Files), String> {
    let (settings, sources) = session::read(tree, scope, request).map_err(|(errors, files)| {
        let paths = report::PathStyle { folder: Utf8PathBuf::new(), root: Utf8PathBuf::new() };
        session::render_errors(&errors, &files, &paths, terminal::PLAIN)
    })?;
    let checked = check(&settings, &sources, scope, options).map_err(|failure| failure.to_string())?;
    Ok((checked, sources.loaded.files))
}
