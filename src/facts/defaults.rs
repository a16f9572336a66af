//! Which tags a provider configuration can give to all its resources, and from which version of the provider on.

use super::blob::text;
use super::tables;
use super::types::ResourceType;

/// Whether tags of a provider configuration reach an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultTags {
    /// They never do.
    Never,
    /// They do from this version of the provider on.
    Since(&'static str),
    /// Nobody has read whether they do.
    NotKnown,
}

impl ResourceType {
    /// Whether tags of the provider configuration reach one of [`ResourceType::tags`].
    pub fn default_tags(&self, argument: &str) -> DefaultTags {
        if !self.has_provider_defaults() {
            return DefaultTags::Never;
        }
        let provider = self.provider().name();
        row(provider, self.name(), argument).or_else(|| row(provider, "*", "own")).unwrap_or(DefaultTags::NotKnown)
    }

    /// Whether they reach one of [`ResourceType::nested_tags`].
    pub fn nested_default_tags(&self, argument: &str) -> DefaultTags {
        let provider = self.provider().name();
        // A provider whose configuration has no tags for its resources has none for what is nested in them.
        if row(provider, "*", "own").is_none() {
            return DefaultTags::Never;
        }
        row(provider, self.name(), argument).or_else(|| row(provider, "*", "nested")).unwrap_or(DefaultTags::NotKnown)
    }
}

/// A row of `provider_defaults.tsv`.
fn row(provider: &str, resource_type: &str, argument: &str) -> Option<DefaultTags> {
    let [_, _, _, since, _, _] = tables::PROVIDER_DEFAULTS.of([provider, resource_type, argument]).next()?.map(text);
    Some(if since == "never" { DefaultTags::Never } else { DefaultTags::Since(since) })
}
