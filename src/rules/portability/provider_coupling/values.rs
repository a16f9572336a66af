//! Files of variable values: the ids of machine images in them.

use crate::rules::{Estate, literals};
use crate::source::{FileKind, Origin};

use super::{Coupling, Hit, words};

/// The images that files of values name.
pub(super) fn hits<'a>(estate: &Estate<'a>) -> Vec<Hit<'a>> {
    let mut found = Vec::new();
    let is_image = |source: &str| source.contains("ami-") || source.contains("mages/") || source.contains("galleries/");
    for (folder, contents) in &estate.sources.loaded.folders {
        if contents.origin == Origin::Installed || estate.settings.is_vendored(folder) {
            continue;
        }
        let values = contents.members.iter().filter(|member| matches!(member.kind, FileKind::VariableValues { .. }));
        for tree in values.filter_map(|member| estate.sources.tree(member.file)) {
            literals::walk_values(tree, &is_image, &mut |name, literal| {
                let Some(owner) = words::image_owner(literal.text).filter(|_| literal.template.is_none()) else {
                    return;
                };
                found.push(Hit {
                    coupling: Coupling::Image(owner),
                    detail: literal.text.to_owned(),
                    span: literal.span,
                    address: None,
                    argument: Some(name.to_owned()),
                    block: None,
                    inside: None,
                });
            });
        }
    }
    found
}
