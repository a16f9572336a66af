//! `hygiene/unpinned_module`: modules whose code can change without a change here.

use std::collections::BTreeMap;

use super::message;
use crate::configuration::{GitReference, ModuleCall, ModuleSource, Pin};
use crate::findings::Label;
use crate::rules::{Context, Estate, Found, Rule};
use crate::settings::Pinned;
use crate::source::Span;

/// The rule.
pub(super) struct UnpinnedModule;

/// A call of a source that is not pinned.
struct Call<'c, 'r, 'a> {
    cx: Context<'r, 'a>,
    call: &'c ModuleCall<'a>,
    looseness: Looseness,
}

impl Call<'_, '_, '_> {
    /// The range that is too wide, or else the source.
    fn span(&self) -> Span {
        let version =
            self.call.arguments.attribute("version").filter(|_| matches!(self.looseness, Looseness::Range(_)));
        let source = self.call.source_span.unwrap_or(self.call.block.header_span());
        version.map_or(source, |version| version.value().span())
    }
}

/// How a source is not pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Looseness {
    /// A git source without `ref`.
    NoReference,
    /// A git source whose `ref` names no version and no commit.
    Branch(String),
    /// A git source by a tag, where settings want a commit.
    Tag(String),
    /// A registry source without `version`.
    NoVersion,
    /// A registry source with a range that is wider than allowed.
    Range(String),
}

impl Rule for UnpinnedModule {
    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        let mut by_source: BTreeMap<String, Vec<Call<'_, '_, '_>>> = BTreeMap::new();
        for (id, module) in estate.configuration.modules().filter(|(_, module)| !module.is_vendored) {
            let settings = (estate.settings_of)(&module.folder);
            for call in &module.calls {
                let identity = call.source.identity();
                let wanted = settings.module_pin(&identity);
                match looseness(call, wanted) {
                    Some(looseness) => {
                        let cx = Context::new(estate, id, module);
                        by_source.entry(identity).or_default().push(Call { cx, call, looseness });
                    }
                    None if matches!(call.source, ModuleSource::Git { .. } | ModuleSource::Registry { .. }) => {
                        out.right();
                    }
                    None => {}
                }
            }
        }
        for (source, mut calls) in by_source {
            calls.sort_by(|a, b| place(a).cmp(&place(b)));
            report(&source, &calls, out);
        }
    }
}

/// One finding for a source, at its first call.
fn report(source: &str, calls: &[Call<'_, '_, '_>], out: &mut Found) {
    let Some((first, others)) = calls.split_first() else { return };
    let span = first.span();
    let mut finding = out.finding(span, message::unpinned(source, &first.looseness, calls.len()));
    finding.subject = Some(source.to_owned());
    finding.help = Some(message::pin(&first.looseness));
    first.cx.on_call(&mut finding, first.call, Some("source"));
    finding.labels = others.iter().map(|other| Label { span: other.span(), text: "and here".to_owned() }).collect();
    out.wrong(finding);
}

/// Path and place of a call.
fn place<'c>(call: &'c Call<'_, '_, '_>) -> (&'c camino::Utf8Path, u32) {
    let span = call.call.block.span();
    (call.cx.estate.sources.loaded.files.path(span.file), span.range.start)
}

fn looseness(call: &ModuleCall<'_>, wanted: Option<Pinned>) -> Option<Looseness> {
    if wanted == Some(Pinned::Any) {
        return None;
    }
    match &call.source {
        ModuleSource::Git { reference, .. } => match reference {
            None => Some(Looseness::NoReference),
            Some(GitReference::Named(name)) => Some(Looseness::Branch(name.clone())),
            Some(GitReference::Tag(name)) if wanted == Some(Pinned::Commit) => Some(Looseness::Tag(name.clone())),
            Some(GitReference::Tag(_) | GitReference::Commit(_)) => None,
        },
        ModuleSource::Registry { .. } => match &call.version {
            None => call.arguments.attribute("version").is_none().then_some(Looseness::NoVersion),
            Some(version) => {
                let is_pinned = match wanted {
                    Some(Pinned::Exact) => version.pin() == Pin::Exact,
                    _ => version.pin() != Pin::Any,
                };
                (!is_pinned).then(|| Looseness::Range(version.text.clone()))
            }
        },
        _ => None,
    }
}
