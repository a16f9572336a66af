//! `secrets/literal_secret`: secrets that are written in the open.

use super::search::{Holder, Literal, Search, values_without_module};
use super::value::Looks;
use super::{evaluated, message};
use crate::findings::Finding;
use crate::rules::{Answer, Asked, Context, Estate, Found, Rule};

/// The rule.
pub(super) struct LiteralSecret;

impl Rule for LiteralSecret {
    fn hides_secrets(&self) -> bool {
        true
    }

    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        judge(cx.secrets(), Some(cx), out);
        evaluated::judge(&cx.secrets().open, Looks::Secret, cx, out);
    }

    fn answer(&self, asked: &Asked<'_>) -> Vec<Answer> {
        evaluated::answers(asked, Looks::Secret)
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
            let mut finding = out.finding(found.span, message::literal(&what(found.holder, &found.name)));
            finding.help = Some(message::literal_help());
            tell_place(&mut finding, found, cx);
            out.wrong(finding);
        }
    }
}

/// What holds a value, as a message names it.
pub(super) fn what(holder: Holder<'_, '_>, name: &str) -> String {
    match (holder, address(holder)) {
        (Holder::Resource(_) | Holder::Call(_), Some(address)) => message::argument(name, &address),
        (_, Some(address)) if address.split('.').next_back() == Some(name) => format!("`{address}`"),
        (_, Some(address)) => message::argument(name, &address),
        (_, None) => format!("`{name}` of this file"),
    }
}

/// The address inside the module of what holds a value.
pub(super) fn address(holder: Holder<'_, '_>) -> Option<String> {
    match holder {
        Holder::Resource(resource) => Some(resource.address()),
        Holder::Call(call) => Some(format!("module.{}", call.name)),
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
    match cx {
        Some(cx) => tell_holder(finding, found.holder, &found.name, cx),
        None => {
            finding.address = address(found.holder);
            finding.argument = Some(found.name.clone());
        }
    }
}

/// Says that a finding is about an argument of what holds it.
pub(super) fn tell_holder<'a>(finding: &mut Finding, holder: Holder<'_, 'a>, argument: &str, cx: &Context<'_, 'a>) {
    match holder {
        Holder::Resource(resource) => cx.on_resource(finding, resource, Some(argument)),
        Holder::Call(call) => cx.on_call(finding, call, Some(argument)),
        Holder::Block(block, _) => {
            cx.on_block(finding, block, &address(holder).unwrap_or_default(), Some(argument));
        }
        Holder::Local(_) | Holder::Values => {
            finding.address = address(holder);
            finding.argument = Some(argument.to_owned());
        }
    }
}
