//! `secrets/placeholder_secret`: values that somebody keeps by hand, outside the code.

use super::literal_secret::{place, tell_place};
use super::message;
use super::value::Looks;
use crate::rules::{Context, Found, Rule};

/// The rule.
pub(super) struct PlaceholderSecret;

impl Rule for PlaceholderSecret {
    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        let search = cx.secrets();
        (0..search.right).for_each(|_| out.right());
        for found in search.found.iter().filter(|found| found.looks == Looks::Placeholder || found.is_ignored) {
            let place = place(found);
            let text = match found.looks {
                Looks::Secret => message::ignored(&found.name, &place),
                _ => message::placeholder(&found.name, &place),
            };
            let mut finding = out.finding(found.span(), text);
            finding.help = Some(message::placeholder_help(found.is_ignored));
            tell_place(&mut finding, found, cx);
            out.wrong(finding);
        }
    }
}
