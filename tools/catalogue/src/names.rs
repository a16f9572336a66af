//! Which argument sets the name that the cloud sees.
//!
//! Rules here, single exceptions in `rules/catalogue/names.tsv`. A type without such an argument has none: for
//! `aws_instance` the name is the tag `Name`.

use crate::exceptions::{Exceptions, NameException};
use crate::schema::{Kind, Type};
use crate::tags::argument_at;

/// The name argument of a type and the argument that sets only its beginning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Name {
    /// `bucket`, `metadata.name`.
    pub(crate) argument: Option<String>,
    /// `bucket_prefix`.
    pub(crate) prefix: Option<String>,
}

/// Grants of Google's: they have no name of their own.
const GOOGLE_GRANTS: [&str; 4] = ["_iam_binding", "_iam_member", "_iam_policy", "_iam_audit_config"];

/// What a name is called where nothing nearer to the type's own name is there, the likeliest first.
const PLAIN: [&str; 4] = ["display_name", "identifier", "title", "label"];

/// The same for AWS and Azure, where the other words name something else.
const ONLY_DISPLAY_NAME: [&str; 1] = ["display_name"];

/// The same for Google.
const PLAIN_OF_GOOGLE: [&str; 5] = ["display_name", "short_name", "identifier", "title", "label"];

/// The name argument of a managed resource type.
pub(crate) fn name(provider: &str, of: &Type, exceptions: &Exceptions) -> Name {
    if of.kind != Kind::Resource {
        return Name::default();
    }
    let argument = match exceptions.name(&of.name) {
        Some(NameException::None) => None,
        Some(NameException::Argument(argument)) => Some(argument.to_owned()),
        None => by_rule(provider, of),
    };
    let prefix = argument.as_deref().and_then(|argument| prefix_of(of, argument));
    Name { argument, prefix }
}

fn by_rule(provider: &str, of: &Type) -> Option<String> {
    if provider.starts_with("google") && GOOGLE_GRANTS.iter().any(|ending| of.name.ends_with(ending)) {
        return None;
    }
    if of.has_string("name") {
        return Some("name".to_owned());
    }
    if argument_at(of, "metadata.name").is_some() {
        return Some("metadata.name".to_owned());
    }
    let strings = || of.arguments.iter().filter(|argument| of.has_string(&argument.name));
    if let Some(argument) = strings().find(|argument| of.has_string(&format!("{}_prefix", argument.name))) {
        return Some(argument.name.clone());
    }
    let (own, plain): (_, &[&str]) = match provider {
        // Azure's `certificate_name` and their like name another thing, which this one belongs to.
        "azurerm" => (None, &ONLY_DISPLAY_NAME),
        "awscc" => (by_own_words(of, &["_name", "_identifier"]), &PLAIN),
        "aws" => (by_own_words(of, &["_name", "_identifier"]), &ONLY_DISPLAY_NAME),
        "google" | "google-beta" => (by_own_words(of, &["_name", "_id"]), &PLAIN_OF_GOOGLE),
        _ => (by_own_words(of, &["_name"]), &PLAIN),
    };
    own.or_else(|| plain.iter().find(|name| of.has_string(name)).map(|name| (*name).to_owned()))
}

/// `function_name` of `aws_lambda_function`: the longest end of the type's name that an argument is named after.
fn by_own_words(of: &Type, endings: &[&str]) -> Option<String> {
    let words: Vec<&str> = of.name.split('_').skip(1).collect();
    let ends = (0..words.len()).filter_map(|from| words.get(from..)).map(|words| words.join("_"));
    ends.flat_map(|end| endings.iter().map(move |ending| format!("{end}{ending}"))).find(|name| of.has_string(name))
}

fn prefix_of(of: &Type, argument: &str) -> Option<String> {
    let beside = |name: &str| match argument.rsplit_once('.') {
        Some((block, _)) => format!("{block}.{name}"),
        None => name.to_owned(),
    };
    let own = argument.rsplit('.').next().unwrap_or(argument);
    let known = [beside(&format!("{own}_prefix")), beside("generate_name")];
    known.into_iter().find(|path| argument_at(of, path).is_some())
}
