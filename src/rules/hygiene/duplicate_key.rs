//! `hygiene/duplicate_key`: an object literal that sets one key several times, of which Terraform keeps the last.
//!
//! Only keys that are written out count: `Team`, `"Team"`. What an expression in parentheses gives is not asked for. In
//! JSON syntax Terraform refuses such an object itself.

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::message;
use crate::configuration::Resource;
use crate::findings::Label;
use crate::rules::{Context, Found, Rule};
use crate::source::{FileKind, Span};
use crate::syntax::{Block, Expr, Pairs, Tree};

/// The rule.
pub(super) struct DuplicateKey;

/// A key that is written more than once: at first, at last, and how often.
struct Repeated<'a> {
    name: &'a str,
    first: Expr<'a>,
    last: Expr<'a>,
    times: usize,
}

impl Rule for DuplicateKey {
    fn module<'a>(&self, cx: &Context<'_, 'a>, out: &mut Found) {
        let folder = cx.estate.sources.loaded.folders.get(&cx.module.folder);
        let members = folder.into_iter().flat_map(|folder| &folder.members);
        let terraform = members.filter(|member| !matches!(member.kind, FileKind::LockFile));
        for tree in terraform.filter_map(|member| cx.estate.sources.tree(member.file)) {
            let mut wrong = Vec::new();
            for pairs in tree.objects() {
                let before = wrong.len();
                wrong.extend(repeated(pairs));
                if wrong.len() == before {
                    out.right();
                }
            }
            tell(&wrong, tree, cx, out);
        }
    }
}

/// The keys of an object that are written more than once, in the order of the text.
fn repeated<'a>(pairs: Pairs<'a>) -> impl Iterator<Item = Repeated<'a>> {
    let mut keys: IndexMap<&str, Repeated<'a>, FxBuildHasher> = IndexMap::default();
    for (key, _) in pairs.iter() {
        let Some(name) = key.as_text() else { continue };
        let known = keys.entry(name).or_insert(Repeated { name, first: key, last: key, times: 0 });
        known.last = key;
        known.times += 1;
    }
    keys.into_values().filter(|key| key.times > 1)
}

fn tell<'a>(wrong: &[Repeated<'a>], tree: &'a Tree, cx: &Context<'_, 'a>, out: &mut Found) {
    if wrong.is_empty() {
        return;
    }
    let blocks: Vec<Block<'a>> = tree.root().blocks().collect();
    let resources: FxHashMap<Span, &Resource<'a>> =
        cx.module.resources.iter().map(|resource| (resource.block.header_span(), resource)).collect();
    for key in wrong {
        let mut finding = out.finding(key.last.span(), message::duplicate_key(key.name, key.times));
        let at = key.last.span().range.start;
        let after = blocks.partition_point(|block| block.span().range.start <= at);
        let block = after.checked_sub(1).and_then(|at| blocks.get(at)).filter(|block| at < block.span().range.end);
        match block.map(|block| (block, resources.get(&block.header_span()))) {
            Some((_, Some(resource))) => cx.on_resource(&mut finding, resource, None),
            Some((block, None)) => cx.on_block(&mut finding, *block, &address(*block), None),
            None => {}
        }
        finding.labels.push(Label { span: key.first.span(), text: message::not_applied() });
        finding.help = Some(message::duplicate_key_help());
        finding.subject = Some(key.name.to_owned());
        out.wrong(finding);
    }
}

/// The address of a block that is no resource.
fn address(block: Block<'_>) -> String {
    let kind = if block.kind() == "variable" { "var" } else { block.kind() };
    let labels = block.label(0).into_iter().chain(block.label(1));
    labels.fold(kind.to_owned(), |address, label| format!("{address}.{}", label.text))
}
