//! From merged blocks to the typed model. What is missing or does not fit together is said by `validate` and `checks`;
//! here a block that lacks what it needs is left out.

mod fields;
mod judging;
mod names;

use indexmap::IndexMap;

use super::grammar::FILE;
use super::model::{
    Account, AccountOwner, Environment, Layout, ModuleSettings, Pinned, RootSettings, RuleLevel, Settings, System,
    Unmoor,
};
use super::section::Section;
use super::selector::folder_glob;
use super::value::Sourced;
use crate::findings::Level;
use crate::source::{FileId, PathGlobs, TextRange};

use fields::Fields;

impl Default for Settings {
    /// What holds where nobody set anything.
    fn default() -> Self {
        build(Section::empty(&FILE, TextRange::default().in_file(FileId(u32::MAX))), "repository")
    }
}

/// The typed settings of a folder; `repository` is the name of the repository's folder.
pub(super) fn build(section: Section, repository: &str) -> Settings {
    let unmoor_block = only(&section, "unmoor");
    let named = Fields(&unmoor_block).text("repository").map(|name| name.value);
    let tokens = labelled(&section, "token", names::token);
    Settings {
        unmoor: unmoor(Fields(&unmoor_block)),
        systems: labelled(&section, "system", system),
        roots: labelled(&section, "root", root),
        accounts: labelled(&section, "account", account),
        modules: labelled(&section, "module", module),
        vocabulary: tokens.iter().map(|(name, token)| (name.clone(), token.kind.clone())).collect(),
        tokens,
        naming: names::naming(&only(&section, "naming")),
        tagging: names::tagging(&only(&section, "tagging")),
        portability: judging::portability(&only(&section, "portability")),
        services: labelled(&section, "service", |service, _| Some(labelled(service.0, "fit", judging::fit))),
        layout: layout(Fields(&only(&section, "separation"))),
        rules: section.sections_of("rule").filter_map(|rule| judging::rule(Fields(rule))).collect(),
        checks: labelled(&section, "check", judging::check),
        repository: named.unwrap_or_else(|| repository.to_owned()),
        section,
    }
}

/// The block of which there is at most one, or an empty one.
fn only(section: &Section, name: &str) -> Section {
    let found = section.sections_of(name).next().cloned();
    found.unwrap_or_else(|| Section::empty(FILE.block(name).unwrap_or(&FILE), section.header))
}

fn labelled<T>(
    section: &Section,
    name: &str,
    read: impl Fn(Fields<'_>, Sourced<String>) -> Option<T>,
) -> IndexMap<String, T> {
    let found = section.sections_of(name).filter_map(|block| {
        let label = block.label.clone()?;
        Some((label.value.clone(), read(Fields(block), label)?))
    });
    found.collect()
}

fn unmoor(fields: Fields<'_>) -> Unmoor {
    let paths = |name: &str| fields.paths(name).unwrap_or_default();
    Unmoor {
        exclude: paths("exclude"),
        unreadable: paths("unreadable"),
        vendored: paths("vendored"),
        checks: paths("checks"),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "all readers of blocks have one form")]
fn system(fields: Fields<'_>, name: Sourced<String>) -> Option<System> {
    Some(System {
        name,
        title: fields.text("title"),
        owner: fields.text("owner"),
        criticality: fields.text("criticality"),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "all readers of blocks have one form")]
fn root(fields: Fields<'_>, folders: Sourced<String>) -> Option<RootSettings> {
    let globs: PathGlobs = folder_glob(&folders.value);
    Some(RootSettings {
        folders,
        globs,
        system: fields.text("system"),
        environments: labelled(fields.0, "environment", environment),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "all readers of blocks have one form")]
fn environment(fields: Fields<'_>, name: Sourced<String>) -> Option<Environment> {
    Some(Environment {
        name,
        var_files: fields.texts("var_files").unwrap_or_default(),
        optional_var_files: fields.texts("optional_var_files").unwrap_or_default(),
        workspace: fields.text("workspace"),
        variables: fields.map("variables"),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "all readers of blocks have one form")]
fn account(fields: Fields<'_>, number: Sourced<String>) -> Option<Account> {
    let owner = fields.word("owner", |word| match word {
        "ours" => Some(AccountOwner::Ours),
        "third_party" => Some(AccountOwner::ThirdParty),
        _ => None,
    });
    Some(Account { number, name: fields.text("name"), owner })
}

#[expect(clippy::unnecessary_wraps, reason = "all readers of blocks have one form")]
fn module(fields: Fields<'_>, sources: Sourced<String>) -> Option<ModuleSettings> {
    let pinned = fields.word("pinned", |word| match word {
        "tag" => Some(Pinned::Tag),
        "commit" => Some(Pinned::Commit),
        "exact" => Some(Pinned::Exact),
        "minor" => Some(Pinned::Minor),
        "any" => Some(Pinned::Any),
        _ => None,
    });
    let outputs =
        fields.map("outputs").into_iter().filter_map(|(name, value)| Some((name, fields::expression(value)?)));
    Some(ModuleSettings { sources, pinned, outputs: outputs.collect(), services: fields.texts("services") })
}

fn layout(fields: Fields<'_>) -> Sourced<Layout> {
    let found = fields.word("layout", |word| match word {
        "separate" => Some(Layout::Separate),
        "together" => Some(Layout::Together),
        _ => None,
    });
    found.unwrap_or(Sourced::default(Layout::Separate))
}

/// `off`, or a level.
fn level(word: &str) -> Option<RuleLevel> {
    if word == "off" { Some(RuleLevel::Off) } else { Level::parse(word).map(RuleLevel::On) }
}
