//! `secrets/literal_secret`: secrets that are written in the open.

use super::message;
use super::search::{self, Holder, search_values};
use super::value::Looks;
use crate::findings::Finding;
use crate::rules::{Context, Estate, Found, Rule};

/// The rule.
pub(super) struct LiteralSecret;

impl Rule for LiteralSecret {
    fn hides_secrets(&self) -> bool {
        true
    }

    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        let search = cx.secrets();
        (0..search.right).for_each(|_| out.right());
        search.found.iter().for_each(|found| judge(found, Some(cx), out));
    }

    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        search_values(estate).found.iter().for_each(|found| judge(found, None, out));
    }
}

/// A first value under `ignore_changes` may be a real one: it is hidden, and told as kept by hand.
fn judge<'a>(found: &search::Found<'_, 'a>, cx: Option<&Context<'_, 'a>>, out: &mut Found) {
    if found.looks != Looks::Secret {
        return;
    }
    out.hide(found.span(), found.text);
    if !found.is_ignored {
        let mut finding = out.finding(found.span(), message::literal(&found.name, &place(found)));
        finding.help = Some(message::literal_help());
        tell_place(&mut finding, found, cx);
        out.wrong(finding);
    }
}

/// What holds a literal, as a message names it.
pub(super) fn place(found: &search::Found<'_, '_>) -> String {
    match found.holder {
        Holder::Resource(resource) => format!("`{}`", resource.address()),
        Holder::Block(block, kind) => {
            format!("`{kind}.{}`", block.label(0).map_or("", |label| label.text))
        }
        Holder::Values => "this file".to_owned(),
    }
}

/// Says what a finding is about.
pub(super) fn tell_place<'a>(finding: &mut Finding, found: &search::Found<'_, 'a>, cx: Option<&Context<'_, 'a>>) {
    finding.subject = Some(found.name.clone());
    finding.argument = Some(found.name.clone());
    match (found.holder, cx) {
        (Holder::Resource(resource), Some(cx)) => cx.on_resource(finding, resource, Some(&found.name)),
        (Holder::Block(block, kind), Some(cx)) => {
            let address = format!("{kind}.{}", block.label(0).map_or("", |label| label.text));
            cx.on_block(finding, block, &address, Some(&found.name));
        }
        (Holder::Values, _) | (_, None) => {}
    }
}
