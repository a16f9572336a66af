//! The parts of a text that are secrets, or stand for some, by where the text is.

use super::credential::{credentials, named_in_json};
use super::name::{Hint, bare, hint, is_public};
use super::value::{Looks, in_sensitive_argument, under_name, under_plain_name};

/// All of a text, or a part of it.
#[derive(Clone, Debug)]
pub(super) struct Part<'t> {
    /// The text of the part.
    pub(super) text: &'t str,
    /// What names it.
    pub(super) name: String,
    /// A secret, or something that stands for one.
    pub(super) looks: Looks,
    /// Whether its form alone says that it is a credential.
    pub(super) has_known_form: bool,
    /// Whether it is all of the text.
    pub(super) is_whole: bool,
}

impl<'t> Part<'t> {
    fn whole(text: &'t str, name: &str, looks: Looks) -> Self {
        Self { text, name: name.to_owned(), looks, has_known_form: !credentials(text).is_empty(), is_whole: true }
    }
}

/// Of a text in an argument that is known to hold a secret. `is_plain` says that what holds the argument is named after
/// something that is no secret.
pub(super) fn parts_in_secret<'t>(text: &'t str, name: &str, is_plain: bool) -> Vec<Part<'t>> {
    let looks = if is_plain && keeps_values(name) {
        under_plain_name(text)
    } else if is_its_name(text, name) {
        Looks::Placeholder
    } else {
        in_sensitive_argument(text)
    };
    if looks == Looks::Other { parts_under(text, name) } else { vec![Part::whole(text, name, looks)] }
}

/// Of a text under a name: all of it if the name says so and the text looks so, else what has the form of a credential.
pub(super) fn parts_under<'t>(text: &'t str, name: &str) -> Vec<Part<'t>> {
    // A key for maps in everybody's browser is no secret, and people who know say so in its name.
    if is_public(name) {
        return Vec::new();
    }
    let hinted = hint(name);
    let looks = hinted.map_or(Looks::Other, |hint| under_name(text, name, hint));
    // What merely stands in, under a name that merely hints, tells nobody anything.
    if looks == Looks::Secret || (looks == Looks::Placeholder && hinted == Some(Hint::Strong)) {
        return vec![Part::whole(text, name, looks)];
    }
    parts_inside(text, name)
}

/// Credentials inside a longer text, by their form or by their names in JSON.
pub(super) fn parts_inside<'t>(text: &'t str, name: &str) -> Vec<Part<'t>> {
    let part = |text, name: &str, has_known_form| Part {
        text,
        name: name.to_owned(),
        looks: Looks::Secret,
        has_known_form,
        is_whole: false,
    };
    let by_form = credentials(text).into_iter().map(|text| part(text, name, true));
    by_form.chain(named_in_json(text).into_iter().map(|(key, text)| part(text, key, false))).collect()
}

/// `initial_password = "initialPassword"`: the text is the name of the argument, or its end.
fn is_its_name(text: &str, name: &str) -> bool {
    let (word, name) = (bare(text), bare(name));
    let is_end = hint(&word).is_some() && name.ends_with(&word);
    !text.bytes().any(|byte| byte.is_ascii_digit()) && !word.is_empty() && (is_end || name == word)
}

/// Arguments that hold whatever a store keeps, not a password by their own name.
fn keeps_values(name: &str) -> bool {
    matches!(name, "value" | "value_wo" | "plaintext_value" | "secret_data" | "secret_string" | "secret_text")
}
