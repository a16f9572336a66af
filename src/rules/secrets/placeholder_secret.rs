//! `secrets/placeholder_secret`: values that somebody keeps by hand, outside the code.

use super::literal_secret::{tell_place, what};
use super::search::{Search, values_without_module};
use super::value::Looks;
use super::{evaluated, message};
use crate::rules::{Answer, Asked, Context, Estate, Found, Rule};

/// The rule.
pub(super) struct PlaceholderSecret;

impl Rule for PlaceholderSecret {
    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        judge(cx.secrets(), Some(cx), out);
        evaluated::judge(&cx.secrets().open, Looks::Placeholder, cx, out);
    }

    fn answer(&self, asked: &Asked<'_>) -> Vec<Answer> {
        evaluated::answers(asked, Looks::Placeholder)
    }

    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        judge(&values_without_module(estate), None, out);
    }
}

fn judge<'a>(search: &Search<'_, 'a>, cx: Option<&Context<'_, 'a>>, out: &mut Found) {
    (0..search.right).for_each(|_| out.right());
    for found in search.found.iter().filter(|found| found.is_kept_by_hand()) {
        let what = what(found.holder, &found.name);
        let text = match found.looks {
            Looks::Secret => message::ignored(&what),
            _ => message::placeholder(&what),
        };
        let mut finding = out.finding(found.span, text);
        finding.help = Some(message::placeholder_help(found.is_ignored));
        tell_place(&mut finding, found, cx);
        out.wrong(finding);
    }
}
