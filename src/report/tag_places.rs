//! Where types take their tags: what the catalogue knows, in the words of the evaluation.

use crate::configuration::Resource;
use crate::evaluation::modules::{ProviderDefaults, Reach, TagDefaults, TagForm, TagPlace};
use crate::facts::{self, DefaultTags, ResourceType, TagArgument};
use crate::syntax::Block;

/// Where a resource has its own tags: of several arguments that its type takes them in, as `tag` and `tags` of
/// autoscaling groups, the first that is written.
pub(super) fn tag_place(known: &ResourceType, resource: &Resource<'_>) -> Option<TagPlace<'static>> {
    let is_written = |tags: &TagArgument| {
        let name = tags.path.split('.').next().unwrap_or(tags.path);
        resource.arguments.attribute(name).is_some()
            || resource.arguments.blocks().iter().any(|block| block_type(*block) == name)
    };
    let tags = known.tags().find(is_written).or_else(|| known.tags().next())?;
    Some(place(known, tags, known.default_tags(tags.path)))
}

/// Where a type takes tags of what it makes beside itself.
pub(super) fn nested_tag_places(known: &ResourceType) -> Vec<TagPlace<'static>> {
    known.nested_tags().map(|tags| place(known, tags, known.nested_default_tags(tags.path))).collect()
}

/// The type of a block, or of those that a `dynamic` one makes.
fn block_type<'a>(block: Block<'a>) -> &'a str {
    if block.kind() == "dynamic" { block.label(0).map_or("", |label| label.text) } else { block.kind() }
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
