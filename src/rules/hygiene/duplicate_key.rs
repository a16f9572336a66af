//! `hygiene/duplicate_key`: an object literal that sets one key twice, of which Terraform keeps the last.
//!
//! Only keys that are written out count: `Team`, `"Team"`. What an expression in parentheses gives is not asked for.

use rustc_hash::FxHashMap;

use super::message;
use crate::findings::{Finding, Label};
use crate::rules::{Context, Found, Rule};
use crate::source::FileKind;
use crate::syntax::{Block, Expr, Pairs, Tree};

/// The rule.
pub(super) struct DuplicateKey;

impl Rule for DuplicateKey {
    fn module<'a>(&self, cx: &Context<'_, 'a>, out: &mut Found) {
        let folder = cx.estate.sources.loaded.folders.get(&cx.module.folder);
        let members = folder.into_iter().flat_map(|folder| &folder.members);
        let terraform = members.filter(|member| !matches!(member.kind, FileKind::LockFile));
        for tree in terraform.filter_map(|member| cx.estate.sources.tree(member.file)) {
            for pairs in tree.objects() {
                judge(pairs, tree, cx, out);
            }
        }
    }
}

/// Tells each key of an object that is there again, at its last place.
fn judge<'a>(pairs: Pairs<'a>, tree: &'a Tree, cx: &Context<'_, 'a>, out: &mut Found) {
    let mut seen: FxHashMap<&str, Expr<'a>> = FxHashMap::default();
    let mut is_right = true;
    for (key, _) in pairs.iter() {
        let Some(name) = key.as_text() else { continue };
        let Some(earlier) = seen.insert(name, key) else { continue };
        is_right = false;
        let mut finding = out.finding(key.span(), message::duplicate_key(name));
        tell_place(&mut finding, key, tree, cx);
        finding.labels.push(Label { span: earlier.span(), text: "this one is not applied".to_owned() });
        finding.help = Some(message::duplicate_key_help());
        finding.subject = Some(name.to_owned());
        out.wrong(finding);
    }
    if is_right {
        out.right();
    }
}

/// Says which block of the file the key stands in.
fn tell_place<'a>(finding: &mut Finding, key: Expr<'a>, tree: &'a Tree, cx: &Context<'_, 'a>) {
    let at = key.span().range.start;
    let holds = |block: &Block<'_>| (block.span().range.start..block.span().range.end).contains(&at);
    let Some(block) = tree.root().blocks().find(holds) else { return };
    let resource = cx.module.resources.iter().find(|resource| resource.block.header_span() == block.header_span());
    match resource {
        Some(resource) => cx.on_resource(finding, resource, None),
        None => {
            let label = block.label(0).map(|label| format!(".{}", label.text)).unwrap_or_default();
            let word = match block.kind() {
                "variable" => "var",
                kind => kind,
            };
            cx.on_block(finding, block, &format!("{word}{label}"), None);
        }
    }
}
