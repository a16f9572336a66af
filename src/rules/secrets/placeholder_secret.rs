//! `secrets/placeholder_secret`: values that somebody keeps by hand, outside the code.

use super::literal_secret::{place, tell_place};
use super::message;
use super::search::{self, search_values};
use super::value::Looks;
use crate::rules::{Context, Estate, Found, Rule};

/// The rule.
pub(super) struct PlaceholderSecret;

impl Rule for PlaceholderSecret {
    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        let search = cx.secrets();
        (0..search.right).for_each(|_| out.right());
        search.found.iter().for_each(|found| judge(found, Some(cx), out));
    }

    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        search_values(estate).found.iter().for_each(|found| judge(found, None, out));
    }
}

fn judge<'a>(found: &search::Found<'_, 'a>, cx: Option<&Context<'_, 'a>>, out: &mut Found) {
    let place = place(found);
    let text = match found.looks {
        Looks::Secret if found.is_ignored => message::ignored(&found.name, &place),
        Looks::Placeholder => message::placeholder(&found.name, &place),
        Looks::Secret | Looks::Other => return,
    };
    let mut finding = out.finding(found.span(), text);
    finding.help = Some(message::placeholder_help(found.is_ignored));
    tell_place(&mut finding, found, cx);
    out.wrong(finding);
}
