//! `unmoor console`: what unmoor thinks an expression is.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::args::{Console, Global};
use super::exit::{Exit, Failure};
use super::terminal::Terminal;
use super::{given, outputs, session};
use crate::configuration::{Module, ModuleId};
use crate::evaluation::modules::{RootEvaluation, Scenario};
use crate::report::{Answer, console_json, console_text};
use crate::source::FileId;
use crate::syntax::parse_expression;

/// Longer lines are refused.
const LINE_BYTES: usize = 4 << 20;

/// Runs the command.
pub(super) fn run(args: &Console, global: &Global, terminal: &Terminal) -> Result<Exit, Failure> {
    let paths = [args.folder.clone()];
    let session = session::open(&paths, global, terminal.style())?;
    let configuration = session::configure(&session.settings, &session.sources);
    let folder = session.folder_of(&args.folder)?;
    let tree = session.tree(args.given.allowed())?;
    let empty = Module::new(folder.clone());
    let module = configuration
        .module_in(&folder)
        .and_then(|id| Some((id, configuration.module(id)?)))
        .unwrap_or((ModuleId(u32::MAX), &empty));
    let given = args.given.values(&session)?;
    given::refuse_unknown(&given, &[module.1], &session.settings, &session.sources)?;
    let scenario = only_one(given::scenarios(&given, &session, module.1)?, &folder)?;
    let evaluation = RootEvaluation::of_module(&configuration, &tree, module, &scenario);
    // A file of its own, so that no place in it is taken for one of the configuration.
    let file = FileId(u32::try_from(session.sources.loaded.files.len()).unwrap_or(u32::MAX));
    let answer = |line: &str| {
        if line.trim().is_empty() {
            return Answer::empty();
        }
        let text = Arc::from(format!("{line}\n"));
        let parsed = parse_expression(file, &text);
        match (parsed.errors().first(), parsed.single()) {
            (None, Some(expr)) => {
                let root = evaluation.root();
                let (value, diagnostics) = evaluation.try_evaluate(&root, expr);
                Answer::new(value, diagnostics, line.len())
            }
            (error, _) => Answer::syntax(error, line.len()),
        }
    };
    if let Some(expression) = &args.expression {
        let answer = answer(expression);
        let shown = if args.json {
            console_json(&answer, args.show_sensitive)
        } else {
            console_text(&answer, args.show_sensitive)
        };
        outputs::print(&format!("{shown}\n"))?;
        return Ok(if answer.is_error() { Exit::Findings } else { Exit::Clean });
    }
    lines(args, &answer)
}

/// One line in, one answer out, until the input ends.
fn lines(args: &Console, answer: &dyn Fn(&str) -> Answer) -> Result<Exit, Failure> {
    let input = io::stdin();
    let prompts = input.is_terminal() && io::stdout().is_terminal() && !args.json;
    let mut exit = Exit::Clean;
    let mut line = String::new();
    loop {
        if prompts {
            outputs::print("> ")?;
            let _ = io::stdout().flush();
        }
        line.clear();
        let read = io::Read::take(input.lock(), LINE_BYTES as u64).read_line(&mut line);
        match read {
            Ok(0) => return Ok(exit),
            Ok(_) => {}
            Err(error) => return Err(Failure::usage(format!("cannot read standard input: {error}"), None)),
        }
        let typed = line.trim_end_matches(['\n', '\r']);
        let text = if args.json { read_json(typed)? } else { typed.to_owned() };
        if text.trim().is_empty() {
            continue;
        }
        if !args.json && matches!(text.trim(), "exit" | "quit") {
            return Ok(exit);
        }
        let answer = answer(&text);
        if answer.is_error() {
            exit = Exit::Findings;
        }
        let shown = if args.json {
            console_json(&answer, args.show_sensitive)
        } else {
            console_text(&answer, args.show_sensitive)
        };
        outputs::print(&format!("{shown}\n"))?;
    }
}

fn read_json(line: &str) -> Result<String, Failure> {
    if line.trim().is_empty() {
        return Ok(String::new());
    }
    serde_json::from_str::<String>(line).map_err(|error| {
        let help = "with --json each line is one JSON string that holds an expression, such as \"1 + 1\"".to_owned();
        Failure::usage(format!("cannot read a line of standard input: {error}"), Some(help))
    })
}

fn only_one<'a>(mut scenarios: Vec<Scenario<'a>>, folder: &Utf8Path) -> Result<Scenario<'a>, Failure> {
    if scenarios.len() > 1 {
        let names: Vec<String> = scenarios.iter().filter_map(|scenario| scenario.environment.clone()).collect();
        let folder = if folder.as_str().is_empty() { Utf8PathBuf::from(".") } else { folder.to_owned() };
        let help = format!("name one with `--environment`: {}", names.join(", "));
        return Err(Failure::usage(format!("`{folder}` has {} environments", names.len()), Some(help)));
    }
    Ok(scenarios.pop().unwrap_or_default())
}
