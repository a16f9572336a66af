//! The command line as it is typed.

use camino::Utf8PathBuf;
use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};

use super::given::GivenFlags;
use crate::findings::Level;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Checks Terraform and OpenTofu for names, tags, secrets and separation, and tells what holds an estate to one cloud.
///
/// It reads configuration only: no network, no cloud account, no `terraform init`, no plan.
#[derive(Debug, Parser)]
#[command(
    name = "unmoor",
    version,
    styles = STYLES,
    propagate_version = true,
    arg_required_else_help = true,
    after_help = "Begin with `unmoor check` in a repository. `unmoor explain RULE` says why a rule exists.\n\n\
                  Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage or settings wrong,\n\
                  3 Terraform that could not be read or parsed, or none found."
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
    #[command(flatten)]
    pub(super) global: Global,
}

/// Flags that every command takes.
#[derive(Debug, Args)]
pub(super) struct Global {
    /// Colour the output
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", env = "UNMOOR_COLOR", hide_env = true)]
    pub(super) color: When,
    /// Use this many threads; by default as many as there are processors
    #[arg(long, global = true, value_name = "N", env = "UNMOOR_THREADS", hide_env = true)]
    pub(super) threads: Option<usize>,
    /// Judge expiry as of this day, YYYY-MM-DD; by default the local date
    #[arg(long, global = true, value_name = "DATE", env = "UNMOOR_TODAY", hide_env = true)]
    pub(super) today: Option<String>,
    /// Read these settings in place of the repository's own `unmoor.hcl`
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "UNMOOR_CONFIG",
        hide_env = true,
        conflicts_with = "no_config"
    )]
    pub(super) config: Option<Utf8PathBuf>,
    /// Read no settings
    #[arg(long, global = true)]
    pub(super) no_config: bool,
    /// Read an organisation's settings before the repository's own (repeatable)
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) base: Vec<Utf8PathBuf>,
}

/// When to do something that depends on the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum When {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check Terraform and say what is wrong
    Check(Check),
    /// Show what unmoor sees: modules, resources, values, services
    Inspect(Inspect),
    /// Evaluate expressions and print what they are
    Console(Console),
    /// Explain a rule, a resource type, a service, a region, a size of machine
    Explain(Explain),
    /// List the rules
    Rules(Rules),
    /// Show what is known about providers and services, how old it is, or all of it
    Catalogue(CatalogueArgs),
    /// Show, validate or describe the settings
    Config(Config),
    /// Write the generated pages of the project's own documentation
    #[command(hide = true)]
    DocsForDevelopers(Docs),
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Files and folders; by default the working folder
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<Utf8PathBuf>,
    /// Write FORMAT, to standard output or to PATH: auto, full, grouped, concise, json (repeatable)
    #[arg(short, long, value_name = "FORMAT[=PATH]", env = "UNMOOR_OUTPUT", hide_env = true, value_delimiter = ',')]
    pub(super) output: Vec<String>,
    /// Exit with 1 on findings of this level or above
    #[arg(long, value_name = "LEVEL", default_value = "warning", env = "UNMOOR_FAIL_ON", hide_env = true)]
    pub(super) fail_on: FailOn,
    /// Turn a rule or group on, at its set level or else at info (repeatable)
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) select: Vec<String>,
    /// Turn a rule or group off (repeatable)
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,
    /// Apply these rules or groups and no others (repeatable)
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) only: Vec<String>,
    /// Do not exit with 3 when Terraform could not be read or parsed
    #[arg(long)]
    pub(super) allow_incomplete: bool,
    /// Print one table by rule in place of findings
    #[arg(long)]
    pub(super) statistics: bool,
    /// Say on standard error how long each part took
    #[arg(long)]
    pub(super) timings: bool,
    /// Print nothing for people to read when the exit code is 0
    #[arg(short, long)]
    pub(super) quiet: bool,
    #[command(flatten)]
    pub(super) given: GivenFlags,
}

/// From which level on findings set the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    /// Errors.
    Error,
    /// Warnings and errors.
    Warning,
    /// Everything.
    Info,
    /// Nothing.
    Never,
}

impl FailOn {
    /// The lowest level that fails a run.
    pub(super) fn level(self) -> Option<Level> {
        match self {
            Self::Error => Some(Level::Error),
            Self::Warning => Some(Level::Warning),
            Self::Info => Some(Level::Info),
            Self::Never => None,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Inspect {
    /// A file or folder; by default the working folder
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<Utf8PathBuf>,
    /// Write a tree for people or JSON for programs
    #[arg(short, long, value_name = "FORMAT", default_value = "tree")]
    pub(super) output: InspectFormat,
    /// Show sensitive values too
    #[arg(long)]
    pub(super) show_sensitive: bool,
    /// Show where one value comes from, such as `module.a.aws_sqs_queue.q.tags.Owner` or `local.name`
    #[arg(long, value_name = "ADDRESS.ARGUMENT")]
    pub(super) explain: Option<String>,
    /// Propose `root` blocks for files of values that fit a root and that no settings bind
    #[arg(long, conflicts_with = "explain")]
    pub(super) environments: bool,
    #[command(flatten)]
    pub(super) given: GivenFlags,
}

#[derive(Debug, Args)]
pub(super) struct Console {
    /// The folder of a root module; by default the working folder
    #[arg(value_name = "DIR", default_value = ".")]
    pub(super) folder: Utf8PathBuf,
    /// Evaluate this and no standard input
    ///
    /// Expressions are evaluated as Terraform up to 1.11 does it: both sides of `&&` and `||` always, so that an error in
    /// either counts. `inspect` and `check` pass over a right side that the left one decides, as later versions do.
    #[arg(short, long, value_name = "EXPRESSION", allow_hyphen_values = true)]
    pub(super) expression: Option<String>,
    /// Read an expression as a JSON string from each line and answer with a line of JSON
    #[arg(long)]
    pub(super) json: bool,
    /// Show sensitive values too
    #[arg(long)]
    pub(super) show_sensitive: bool,
    #[command(flatten)]
    pub(super) given: GivenFlags,
}

/// How to show what was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum InspectFormat {
    /// For people.
    Tree,
    /// For programs.
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// A rule (`hygiene/unpinned_module`), a group, a resource type (`aws_sqs_queue`), a service (`aws.sqs`), a region,
    /// a size of machine or an account number
    #[arg(value_name = "ID")]
    pub(super) id: String,
}

#[derive(Debug, Args)]
pub(super) struct Rules {
    /// Write a table for people or JSON for programs
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    pub(super) output: RulesFormat,
}

/// How to list rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum RulesFormat {
    /// For people.
    Table,
    /// For programs.
    Json,
}

#[derive(Debug, Args)]
pub(super) struct CatalogueArgs {
    #[command(subcommand)]
    pub(super) command: Option<CatalogueCommand>,
}

#[derive(Debug, Subcommand)]
pub(super) enum CatalogueCommand {
    /// Write all resource types and services for other programs
    Export(Export),
    /// List what somebody should look at next: what is old, unsure, without a source, or beside the facts
    Review(Review),
}

#[derive(Debug, Args)]
pub(super) struct Review {
    /// Only the services of this cloud or provider, such as aws
    #[arg(value_name = "CLOUD")]
    pub(super) cloud: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Export {
    /// Write all of it as JSON, or the resource types as lines of CSV
    #[arg(short, long, value_name = "FORMAT", default_value = "json")]
    pub(super) output: ExportFormat,
}

/// How to export the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ExportFormat {
    /// Types and services.
    Json,
    /// Types.
    Csv,
}

#[derive(Debug, Args)]
pub(super) struct Config {
    #[command(subcommand)]
    pub(super) command: ConfigCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum ConfigCommand {
    /// Print the settings that hold in a folder, each with the place that it comes from
    Show(ConfigPath),
    /// Say whether the settings are right
    Validate(ConfigPath),
    /// Print the JSON Schema of `unmoor.json`
    Schema,
}

#[derive(Debug, Args)]
pub(super) struct ConfigPath {
    /// The folder; by default the working folder
    #[arg(value_name = "PATH", default_value = ".")]
    pub(super) path: Utf8PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Docs {
    /// The folder to write into
    #[arg(value_name = "FOLDER")]
    pub(super) folder: Utf8PathBuf,
}
