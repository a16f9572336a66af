//! The generated pages under `docs/`: `make docs` writes them, a check in CI holds them current.

use std::fmt::Write as _;

use camino::Utf8Path;
use clap::{Command, CommandFactory as _};

use super::args::{Arguments, Docs};
use super::exit::{Exit, Failure};
use super::pretty;
use crate::report::{self, explain, service_page};
use crate::rules;
use crate::services::Catalogue;
use crate::settings;

/// Writes every page.
pub(super) fn run(args: &Docs) -> Result<Exit, Failure> {
    let folder = &args.folder;
    write(folder, "commands.md", &commands())?;
    write(folder, "rules.md", &rule_index())?;
    for rule in rules::declarations() {
        write(folder, &format!("rules/{}.md", rule.id), &explain::page(rule))?;
    }
    for (name, text) in service_page::pages(&Catalogue::new()) {
        write(folder, &name, &text)?;
    }
    write(folder, "settings.md", &settings::reference_markdown())?;
    write(folder, "schema/unmoor.schema.json", &pretty(&settings::schema())?)?;
    write(folder, "schema/catalogue.schema.json", &pretty(&report::catalogue_export::schema())?)?;
    write(folder, "schema/check.schema.json", &pretty(&report::check_schema())?)?;
    write(folder, "schema/console.schema.json", &pretty(&report::console_schema())?)?;
    write(folder, "schema/inspect.schema.json", &pretty(&report::inspect_schema())?)?;
    Ok(Exit::Clean)
}

fn write(folder: &Utf8Path, name: &str, text: &str) -> Result<(), Failure> {
    let path = folder.join(name);
    let parent = path.parent().unwrap_or(folder);
    std::fs::create_dir_all(parent)
        .and_then(|()| std::fs::write(&path, format!("{}\n", text.trim_end())))
        .map_err(|error| Failure::Output { target: path.to_string(), error })
}

fn commands() -> String {
    let mut out = String::from("# Commands\n\nGenerated from the program's own help.\n");
    let mut root = Arguments::command().term_width(100);
    root.build();
    describe(&root, "unmoor", &mut out);
    out
}

fn describe(command: &Command, name: &str, out: &mut String) {
    let help = command.clone().term_width(100).render_long_help();
    let _ = write!(out, "\n## {name}\n\n```text\n{}\n```\n", help.to_string().trim_end());
    let shown = command.get_subcommands().filter(|inner| !inner.is_hide_set() && inner.get_name() != "help");
    for inner in shown {
        describe(inner, &format!("{name} {}", inner.get_name()), out);
    }
}

fn rule_index() -> String {
    let mut out = String::from(
        "# Rules\n\nGenerated from the rules' own declarations under `rules/`.\n\n| rule | level | what is wrong |\n|---|---|---|\n",
    );
    for rule in rules::declarations() {
        let level = rule.level.map_or("off", |level| level.as_str());
        let _ = writeln!(out, "| [{id}](rules/{id}.md) | {level} | {} |", rule.summary, id = rule.id);
    }
    out
}
