//! `portability/provider_coupling`: code that is coupled to one provider outside of the resources themselves.
//!
//! What somebody decides for a whole system (who gives identity, whose policies and conditions, which images) is told once
//! a system; what scripts do once a module folder.

mod files;
mod gather;
mod identity;
mod scripts;
mod tools;
mod values;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};

use crate::configuration::ModuleId;
use crate::findings::{Finding, Group, Label};
use crate::rules::{Estate, Found, Rule};
use crate::source::Span;
use crate::syntax::Block;

use super::message;

pub(super) struct ProviderCoupling;

/// A kind of coupling, with what it is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Coupling {
    /// Scripts ask this provider's instance metadata.
    Metadata(&'static str),
    /// Scripts call this program of a provider.
    Command(&'static str),
    /// Policies decide by this key of that provider.
    Condition(&'static str, String),
    /// Permissions are in policies or roles that this provider keeps.
    Permissions(&'static str),
    /// Workloads take their identity from this provider.
    Identity(&'static str),
    /// Machine images are named by their id at this provider.
    Image(&'static str),
}

/// One place.
#[derive(Clone)]
pub(super) struct Hit<'a> {
    /// What is coupled.
    coupling: Coupling,
    /// What stands there: a command, a policy, a mechanism.
    detail: String,
    span: Span,
    address: Option<String>,
    argument: Option<String>,
    block: Option<Block<'a>>,
    /// The file that is read there, and the line in it.
    inside: Option<(Utf8PathBuf, usize)>,
}

/// How far a finding reaches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Extent {
    Folder { system: String, folder: String },
    System(String),
}

impl Rule for ProviderCoupling {
    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        let mut found: BTreeMap<(Coupling, Extent), Vec<Hit<'_>>> = BTreeMap::new();
        for (id, module) in estate.configuration.modules().filter(|(_, module)| !module.is_vendored) {
            for hit in gather::hits(estate, id, module) {
                for extent in extents(estate, id, &hit.coupling) {
                    found.entry((hit.coupling.clone(), extent)).or_default().push(hit.clone());
                }
            }
        }
        for hit in values::hits(estate) {
            let folder = estate.sources.loaded.files.path(hit.span.file).parent().unwrap_or(Utf8Path::new(""));
            let extent = Extent::System(estate.settings.system_of(folder));
            found.entry((hit.coupling.clone(), extent)).or_default().push(hit);
        }
        for ((coupling, extent), hits) in found {
            tell(estate, &coupling, &extent, hits, out);
        }
    }
}

/// The module's folder, in the first system that it is part of, or all of them.
fn extents(estate: &Estate<'_>, id: ModuleId, coupling: &Coupling) -> Vec<Extent> {
    let mut systems = estate.systems(id).into_iter();
    match coupling {
        Coupling::Metadata(_) | Coupling::Command(_) => {
            let folder = estate.configuration.module(id).map(|module| module.folder.to_string());
            folder.zip(systems.next()).map(|(folder, system)| Extent::Folder { system, folder }).into_iter().collect()
        }
        _ => systems.map(Extent::System).collect(),
    }
}

fn tell(estate: &Estate<'_>, coupling: &Coupling, extent: &Extent, mut hits: Vec<Hit<'_>>, out: &mut Found) {
    let files = &estate.sources.loaded.files;
    hits.sort_by(|a, b| {
        let path = |hit: &Hit<'_>| files.path(hit.span.file);
        path(a).cmp(path(b)).then(a.span.range.cmp(&b.span.range)).then_with(|| a.inside.cmp(&b.inside))
    });
    let Some(first) = hits.first() else { return };
    let (details, places) = details(&hits);
    let mut finding = out.finding(first.span, message::provider_coupling(coupling, &details, places));
    finding.help = Some(message::provider_coupling_help(coupling));
    finding.subject = Some(coupling.subject());
    finding.address.clone_from(&first.address);
    finding.argument.clone_from(&first.argument);
    finding.tokens = first.block.map(|block| block.tokens_hash()).unwrap_or_default();
    label(&mut finding, &hits);
    let (system, part) = match extent {
        Extent::System(system) => (system.clone(), None),
        Extent::Folder { system, folder } => (system.clone(), Some(format!("in {folder}"))),
    };
    finding.group = Some(Group { system, subject: coupling.subject(), part, places });
    out.wrong(finding);
}

/// A label for each place but the first, and for each file that is read, with the lines in it.
fn label(finding: &mut Finding, hits: &[Hit<'_>]) {
    for of_span in hits.chunk_by(|a, b| a.span == b.span) {
        let Some(first) = of_span.first() else { continue };
        let lines: Vec<usize> = of_span.iter().filter_map(|hit| Some(hit.inside.as_ref()?.1)).collect();
        match &first.inside {
            Some((file, _)) => {
                finding.labels.push(Label {
                    span: first.span,
                    text: message::lines_of_file(file.file_name().unwrap_or(""), &lines),
                });
            }
            None if first.span != finding.span => {
                finding.labels.push(Label { span: first.span, text: first.detail.clone() });
            }
            None => {}
        }
    }
}

/// What stands at the places, the most frequent first, each with how often; and how many places there are. A line of a
/// file is one place, wherever the file is read.
fn details(hits: &[Hit<'_>]) -> (Vec<(String, usize)>, usize) {
    let mut seen = BTreeSet::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut places = 0;
    for hit in hits {
        if hit.inside.as_ref().is_none_or(|inside| seen.insert((inside, hit.detail.as_str()))) {
            places += 1;
            *counts.entry(hit.detail.as_str()).or_default() += 1;
        }
    }
    counts.remove("");
    let mut counts: Vec<(String, usize)> = counts.into_iter().map(|(text, count)| (text.to_owned(), count)).collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    (counts, places)
}

impl Coupling {
    /// What a finding is about, in a word that stays the same: `identity of Azure`.
    fn subject(&self) -> String {
        match self {
            Self::Metadata(owner) => format!("metadata of {owner}"),
            Self::Command(name) => (*name).to_owned(),
            Self::Condition(_, key) => key.clone(),
            Self::Permissions(owner) => format!("permissions of {owner}"),
            Self::Identity(owner) => format!("identity of {owner}"),
            Self::Image(owner) => format!("images of {owner}"),
        }
    }
}
