//! `unmoor check`.

use std::io::Write as _;
use std::time::Instant;

use super::args::{Check, Global};
use super::exit::{Exit, Failure};
use super::outputs::{Target, outputs};
use super::pipeline::{Checked, Options, check};
use super::session::{self, Session};
use super::terminal::{self, Terminal};
use crate::findings::Level;
use crate::policy::{Chosen, Hold, Outcome, Timings};
use crate::report::{self, Context, Format, Tool};

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
    let (tree, given) = (session.tree(args.given.allowed())?, args.given.values(&session)?);
    let checked = check(&tree, &session.settings, &session.sources, &given, &session.root.scope, &options)?;
    clock.lap("check");
    let exit = exit_of(&checked.outcome);
    print(&outputs, args, &session, &checked, terminal)?;
    clock.lap("print");
    if args.timings {
        terminal.note(&report::timings(&clock.timings));
    }
    Ok(exit)
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
    let is_silent = args.quiet && checked.outcome.summary.exit_code == 0;
    for output in outputs.iter().filter(|output| !(is_silent && output.is_page())) {
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
    let first = outcome.findings.iter().find(|finding| finding.level >= Level::Warning);
    if outcome.summary.findings.total() > 0 {
        next.push("unmoor check --output full".to_owned());
    }
    if let Some(finding) = first {
        next.push(format!("unmoor explain {}", finding.rule));
    }
    if let Some(service) = outcome.services.iter().find(|service| service.hold == Hold::Own) {
        next.push(format!("unmoor explain {}", service.family));
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
