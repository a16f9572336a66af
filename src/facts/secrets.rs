//! Which arguments hold secrets.
//!
//! Two tables together: what providers' schemas mark at the top level of a type, made by machine, and what people read
//! of nested arguments and of providers whose flags are not to be had.

use std::collections::BTreeSet;

use super::blob::text;
use super::tables;
use super::types::{Kind, ResourceType, known_type};

/// An argument that holds a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sensitive {
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
}

/// Whether an argument of a managed resource type is known to hold a secret, by its path: `auth.token`.
pub fn sensitive_argument(resource_type: &str, path: &str) -> Option<Sensitive> {
    if let Some(row) = tables::SENSITIVE.of([resource_type, path]).next() {
        let [_, _, source, read] = row.map(text);
        return Some(Sensitive { source, read });
    }
    let known = known_type(Kind::Resource, resource_type)?;
    let is_marked = known.schema_sensitive()?.any(|argument| argument == path);
    (is_marked && !is_no_secret(resource_type, path))
        .then(|| Sensitive { source: known.provider().source(), read: known.provider().read() })
}

/// The arguments of a managed resource type that are known to hold secrets, by path.
pub fn sensitive_arguments(resource_type: &str) -> BTreeSet<&'static str> {
    let read = tables::SENSITIVE.of([resource_type]).map(|[_, path, ..]| text(path));
    let known = known_type(Kind::Resource, resource_type);
    let marked = known.iter().filter_map(ResourceType::schema_sensitive).flatten();
    read.chain(marked.filter(|path| !is_no_secret(resource_type, path))).collect()
}

/// Whether a resource type has arguments that are known to hold secrets.
pub fn has_sensitive_arguments(resource_type: &str) -> bool {
    tables::SENSITIVE.of([resource_type]).next().is_some()
        || known_type(Kind::Resource, resource_type)
            .and_then(|known| Some(known.schema_sensitive()?.any(|argument| !is_no_secret(resource_type, argument))))
            .unwrap_or(false)
}

/// Whether an argument of a provider configuration is known to hold a secret.
pub fn sensitive_provider_argument(provider: &str, path: &str) -> Option<Sensitive> {
    let [_, _, source, read] = tables::PROVIDER_SECRETS.of([provider, path]).next()?.map(text);
    Some(Sensitive { source, read })
}

/// Whether somebody read that an argument holds no secret, whatever it is called.
pub fn is_public(resource_type: &str, path: &str) -> bool {
    tables::PUBLIC.of([resource_type, path, "public"]).next().is_some()
}

/// Whether somebody read that an argument holds no secret by itself, although the schema marks it: an address, a name.
fn is_no_secret(resource_type: &str, path: &str) -> bool {
    tables::PUBLIC.of([resource_type, path]).next().is_some()
}
