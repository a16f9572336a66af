//! Where types take their tags: what the catalogue knows, in the words of the evaluation.

use crate::evaluation::modules::{ProviderDefaults, Reach, TagDefaults, TagForm, TagPlace};
use crate::facts::{self, DefaultTags, ResourceType, TagArgument};

/// Where a type takes its own tags.
pub(super) fn tag_place(known: &ResourceType) -> Option<TagPlace<'static>> {
    let tags = known.tags().next()?;
    Some(place(known, tags, known.default_tags(tags.path)))
}

/// Where a type takes tags of what it makes beside itself.
pub(super) fn nested_tag_places(known: &ResourceType) -> Vec<TagPlace<'static>> {
    known.nested_tags().map(|tags| place(known, tags, known.nested_default_tags(tags.path))).collect()
}

fn place(known: &ResourceType, tags: TagArgument, defaults: DefaultTags) -> TagPlace<'static> {
    let form = match tags.form {
        facts::TagForm::Map => TagForm::Map,
        facts::TagForm::Blocks | facts::TagForm::Objects => TagForm::Pairs,
        facts::TagForm::List => TagForm::List,
    };
    let from = if known.provider().name().starts_with("google") {
        ProviderDefaults::DefaultLabels
    } else {
        ProviderDefaults::DefaultTags
    };
    let reach = match defaults {
        DefaultTags::Never => None,
        DefaultTags::Since(version) => Some(Reach::Since(version)),
        DefaultTags::NotKnown => Some(Reach::NotKnown),
    };
    TagPlace { path: tags.path, form, defaults: reach.map(|reach| TagDefaults { from, reach }) }
}
