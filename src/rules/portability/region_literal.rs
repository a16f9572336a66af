//! `portability/region_literal`: the name of a region in the middle of code.

use crate::facts;
use crate::rules::literals::{self, Literal};
use crate::rules::{Context, Found, Rule};

use super::message;

pub(super) struct RegionLiteral;

impl Rule for RegionLiteral {
    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        literals::walk(cx.module, cx.evaluator(), &may_name_region, &mut |holder, argument, literal| {
            if literal.is_policy || literal.is_prose || literal.is_constant_of(holder) {
                return;
            }
            for name in names_in(&literal) {
                let mut finding = out.finding(literal.span_of(name), message::region_literal(name));
                holder.tell(cx, &mut finding, argument);
                finding.help = Some(message::region_literal_help());
                finding.subject = Some(name.to_owned());
                out.wrong(finding);
            }
        });
    }
}

/// Whether any word of a block's text is a region's name, wherever it stands.
fn may_name_region(source: &str) -> bool {
    words(source).any(|word| facts::region(word).is_some())
}

/// The regions that a text names: all of it, or a whole part between colons, dots, slashes and spaces. A part that an
/// interpolation goes on from is another word.
fn names_in<'t>(literal: &Literal<'t>) -> Vec<&'t str> {
    let text = literal.text;
    let mut found: Vec<&str> = Vec::new();
    for word in words(text) {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let is_open = (start == 0 && literal.follows_reference)
            || (start + word.len() == text.len() && literal.precedes_reference);
        if !is_open && !found.contains(&word) && facts::region(word).is_some() {
            found.push(word);
        }
    }
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    const SHORTEST: usize = 6;
    text.split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-')
        .filter(|word| word.len() >= SHORTEST)
}
