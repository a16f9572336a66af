//! `secrets/literal_secret`: secrets that are written in the open.

use super::message;
use super::search::{Holder, Literal, Search, values_without_module};
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
        judge(cx.secrets(), Some(cx), out);
    }

    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        judge(&values_without_module(estate), None, out);
    }
}

fn judge<'a>(search: &Search<'_, 'a>, cx: Option<&Context<'_, 'a>>, out: &mut Found) {
    (0..search.right).for_each(|_| out.right());
    for found in search.found.iter().filter(|found| found.looks == Looks::Secret) {
        // A first value under `ignore_changes` may be a real one: it is hidden, and told as kept by hand.
        out.hide(found.span, found.text);
        if !found.is_kept_by_hand() {
            let mut finding = out.finding(found.span, message::literal(&what(found)));
            finding.help = Some(message::literal_help());
            tell_place(&mut finding, found, cx);
            out.wrong(finding);
        }
    }
}

/// What holds a literal, as a message names it.
pub(super) fn what(found: &Literal<'_, '_>) -> String {
    let name = found.name.as_str();
    match found.holder {
        Holder::Resource(resource) => format!("`{name}` of `{}`", resource.address()),
        Holder::Block(..) | Holder::Local(_) => {
            let address = address(found).unwrap_or_default();
            let is_itself = address.split('.').next_back() == Some(name) && !address.starts_with("module.");
            if is_itself { format!("`{address}`") } else { format!("`{name}` of `{address}`") }
        }
        Holder::Values => format!("`{name}` of this file"),
    }
}

fn address(found: &Literal<'_, '_>) -> Option<String> {
    match found.holder {
        Holder::Resource(resource) => Some(resource.address()),
        Holder::Block(block, kind) => Some(match block.label(0) {
            Some(label) => format!("{kind}.{}", label.text),
            None => kind.to_owned(),
        }),
        Holder::Local(local) => Some(format!("local.{}", local.name)),
        Holder::Values => None,
    }
}

/// Says what a finding is about.
pub(super) fn tell_place<'a>(finding: &mut Finding, found: &Literal<'_, 'a>, cx: Option<&Context<'_, 'a>>) {
    finding.subject = Some(found.name.clone());
    match (found.holder, cx) {
        (Holder::Resource(resource), Some(cx)) => cx.on_resource(finding, resource, Some(&found.name)),
        (Holder::Block(block, _), Some(cx)) => {
            cx.on_block(finding, block, &address(found).unwrap_or_default(), Some(&found.name));
        }
        _ => {
            finding.address = address(found);
            finding.argument = Some(found.name.clone());
        }
    }
}
