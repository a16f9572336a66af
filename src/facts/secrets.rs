//! Which arguments hold secrets.
//!
//! Two tables together: what providers' schemas mark at the top level of a type, made by machine, and what people read
//! of nested arguments and of providers whose flags are not to be had.

use std::collections::BTreeSet;
use std::ops::Range;

use super::blob::text;
use super::tables;
use super::types::{Kind, ResourceType, known_type};

/// An argument that holds a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sensitive {
    /// Whether it does only beside an argument with a certain value: its name and the value.
    pub when: Option<(&'static str, &'static str)>,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
}

/// What is known of a managed resource type's arguments and secrets: look it up once, then ask for each argument.
#[derive(Clone, Debug)]
pub struct SecretArguments {
    read: Range<usize>,
    plain: Range<usize>,
    known: Option<ResourceType>,
}

/// What is known of a managed resource type's arguments and secrets.
pub fn secret_arguments(resource_type: &str) -> SecretArguments {
    let has_marks = |known: &ResourceType| known.schema_sensitive().is_some_and(|mut marked| marked.next().is_some());
    let known = known_type(Kind::Resource, resource_type);
    // The tables also have types of providers that are not known themselves.
    let (is_read, is_plain) = known.map_or((true, true), |known| known.has_rows_of_secrets());
    SecretArguments {
        read: if is_read { tables::SENSITIVE.range([resource_type]) } else { 0..0 },
        plain: if is_plain { tables::PUBLIC.range([resource_type]) } else { 0..0 },
        known: known.filter(has_marks),
    }
}

impl SecretArguments {
    /// Whether any argument may hold a secret.
    pub fn is_empty(&self) -> bool {
        self.read.is_empty() && self.known.is_none()
    }

    /// Whether an argument holds a secret, by its path: `auth.token`.
    pub fn sensitive(&self, path: &str) -> Option<Sensitive> {
        let mut rows = self.read.clone().map(|at| tables::SENSITIVE.get(at));
        if let Some(row) = rows.find(|row| is_of(row, path)) {
            let [_, _, when, source, read] = row.map(text);
            return Some(Sensitive { when: when.split_once('='), source, read });
        }
        let known = self.known?;
        let is_marked = known.schema_sensitive()?.any(|argument| argument == path);
        (is_marked && self.plain(path).is_none()).then(|| Sensitive {
            when: None,
            source: known.provider().source(),
            read: known.provider().read(),
        })
    }

    /// Whether an argument holds something that holds a secret: `a` of `a.token`.
    pub fn knows_below(&self, path: &str) -> bool {
        let is_below = |known: &str| known.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'));
        self.read.clone().any(|at| is_below(text(tables::SENSITIVE.get(at)[1])))
    }

    /// Whether somebody read that an argument holds no secret, whatever it is called.
    pub fn is_public(&self, path: &str) -> bool {
        self.plain(path) == Some("public")
    }

    /// All arguments that hold secrets, by path.
    pub fn all(&self) -> BTreeSet<&'static str> {
        let read = self.read.clone().map(|at| text(tables::SENSITIVE.get(at)[1]));
        let marked = self.known.iter().filter_map(ResourceType::schema_sensitive).flatten();
        read.chain(marked.filter(|path| self.plain(path).is_none())).collect()
    }

    /// Why an argument holds no secret by itself: `public`, or `marked` where the schema says otherwise.
    fn plain(&self, path: &str) -> Option<&'static str> {
        let mut rows = self.plain.clone().map(|at| tables::PUBLIC.get(at));
        rows.find(|row| is_of(row, path)).map(|[_, _, meaning, ..]| text(meaning))
    }
}

/// Whether a record is about an argument: its second column.
fn is_of(record: &[u32], path: &str) -> bool {
    record.get(1).is_some_and(|argument| text(*argument) == path)
}

/// Whether an argument of a managed resource type is known to hold a secret, by its path.
pub fn sensitive_argument(resource_type: &str, path: &str) -> Option<Sensitive> {
    secret_arguments(resource_type).sensitive(path)
}

/// Whether an argument of a provider configuration is known to hold a secret.
pub fn sensitive_provider_argument(provider: &str, path: &str) -> Option<Sensitive> {
    let [_, _, source, read] = tables::PROVIDER_SECRETS.of([provider, path]).next()?.map(text);
    Some(Sensitive { when: None, source, read })
}
