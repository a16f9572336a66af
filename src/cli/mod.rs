//! The command line: arguments, streams, exit codes. The only layer that knows the clock, the environment and the
//! terminal.

mod args;
mod catalogue;
mod check;
mod config;
mod console;
mod docs;
mod exit;
mod explain;
mod given;
mod given_secrets;
mod incomplete;
mod inspect;
mod list;
mod names;
mod outputs;
mod pipeline;
mod session;
mod terminal;

use std::process::ExitCode;

use clap::Parser as _;

use args::{Arguments, Command};
use exit::{Exit, Failure};
use terminal::Terminal;

use crate::rules;

pub use pipeline::{Checked, Options, check_tree};

/// Bytes of stack for each thread: evaluation and parsing recurse as deep as their limits allow.
const STACK: usize = 16 * 1024 * 1024;

/// Runs the program.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let terminal = Terminal::look(&arguments.global);
    match run(&arguments, &terminal) {
        Ok(exit) => exit.into(),
        Err(failure) if failure.is_closed_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            terminal.note(&message(&failure));
            Exit::Usage.into()
        }
    }
}

fn message(failure: &Failure) -> String {
    match failure {
        Failure::Usage { message, help: Some(help) } => format!("error: {message}\n help: {help}"),
        Failure::Settings(rendered) => rendered.clone(),
        other => format!("error: {other}"),
    }
}

fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Failure> {
    let threads = arguments.global.threads.unwrap_or(0);
    silence_contained_panics();
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .stack_size(STACK)
        .build()
        .map_err(|error| Failure::usage(format!("cannot start {threads} threads: {error}"), None))?;
    pool.install(|| dispatch(arguments, terminal))
}

/// Panics of rules are contained and told as findings, so they must not be told a second time.
fn silence_contained_panics() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if !rules::panic_is_contained() {
            usual(info);
        }
    }));
}

/// JSON for people and programs.
fn pretty(value: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value).map_err(|error| Failure::usage(format!("cannot write JSON: {error}"), None))
}

fn dispatch(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Failure> {
    let global = &arguments.global;
    match &arguments.command {
        Command::Check(args) => check::run(args, global, terminal),
        Command::Catalogue(args) => catalogue::run(args, global),
        Command::Explain(args) => explain::run(args),
        Command::Rules(args) => list::run(args),
        Command::Config(args) => config::run(args, global, terminal),
        Command::Console(args) => console::run(args, global, terminal),
        Command::Inspect(args) => inspect::run(args, global, terminal),
        Command::DocsForDevelopers(args) => docs::run(args),
    }
}
