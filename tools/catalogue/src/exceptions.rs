//! The hand-owned tables that correct the rules: `rules/catalogue/names.tsv` and `rules/catalogue/tags.tsv`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::error::Error;
use crate::schema::Type;
use crate::table::Table;
use crate::tags::{Form, TagArgument, form};

/// All exceptions.
#[derive(Debug, Default)]
pub(crate) struct Exceptions {
    names: BTreeMap<String, String>,
    meanings: BTreeMap<(String, String), (Meaning, Form)>,
}

/// What an argument that is called like tags is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Tags after all.
    Tags,
    /// Tags to which the provider configuration's are added, although the schema does not show it.
    TagsWithDefaults,
    /// Something else: a selector, a network tag, a copy of tags of another thing.
    Other,
}

/// What the table says of a type's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameException<'a> {
    /// No argument sets a name.
    None,
    /// This argument does.
    Argument(&'a str),
}

impl Exceptions {
    /// Reads both tables.
    pub(crate) fn read(catalogue: &Path) -> Result<Self, Error> {
        let names = Table::read(&catalogue.join("names.tsv"), &["resource_type", "argument", "why", "source", "read"])?;
        let columns = ["resource_type", "argument", "meaning", "form", "why", "source", "read"];
        let tags_file = catalogue.join("tags.tsv");
        let tags = Table::read(&tags_file, &columns)?;
        let mut exceptions = Self::default();
        for row in names.rows() {
            exceptions.names.insert(row.get("resource_type").to_owned(), row.get("argument").to_owned());
        }
        for (row, line) in tags.rows().zip(2..) {
            let wrong =
                |reason: &str| Error::Table { file: tags_file.display().to_string(), line, reason: reason.to_owned() };
            let meaning = match row.get("meaning") {
                "tags" => Meaning::Tags,
                "tags_with_defaults" => Meaning::TagsWithDefaults,
                "selector" | "network" | "copied" | "other" => Meaning::Other,
                _ => {
                    return Err(wrong(
                        "the meaning must be tags, tags_with_defaults, selector, network, copied or other",
                    ));
                }
            };
            let form = form(row.get("form")).ok_or_else(|| wrong("the form must be map, objects, blocks or list"))?;
            let place = (row.get("resource_type").to_owned(), row.get("argument").to_owned());
            exceptions.meanings.insert(place, (meaning, form));
        }
        Ok(exceptions)
    }

    /// What the table of names says of a type.
    pub(crate) fn name(&self, resource_type: &str) -> Option<NameException<'_>> {
        self.names.get(resource_type).map(|argument| match argument.as_str() {
            "-" => NameException::None,
            argument => NameException::Argument(argument),
        })
    }

    /// What the table of tags says of an argument.
    pub(crate) fn meaning(&self, resource_type: &str, path: &str) -> Option<Meaning> {
        let place = (resource_type.to_owned(), path.to_owned());
        self.meanings.get(&place).map(|(meaning, _)| *meaning)
    }

    /// The arguments that the table says to be tags of a type.
    pub(crate) fn tag_arguments<'a>(&'a self, of: &'a Type) -> impl Iterator<Item = TagArgument> + 'a {
        let own =
            self.meanings.iter().filter(|((name, _), (meaning, _))| *name == of.name && *meaning != Meaning::Other);
        own.map(|((_, path), (_, form))| TagArgument { path: path.clone(), form: *form })
    }

    /// Whether the table says that the provider configuration's tags are added to a type's.
    pub(crate) fn takes_defaults(&self, resource_type: &str) -> bool {
        let mut own = self.meanings.iter().filter(|((name, _), _)| name == resource_type);
        own.any(|(_, (meaning, _))| *meaning == Meaning::TagsWithDefaults)
    }

    /// Types and arguments that the tables name and no schema has: misspelt, or gone for good.
    pub(crate) fn unknown(&self, known: &BTreeSet<&str>) -> Vec<String> {
        let tagged = self.meanings.keys().map(|(name, _)| name);
        let mut unknown: Vec<String> =
            self.names.keys().chain(tagged).filter(|name| !known.contains(name.as_str())).cloned().collect();
        unknown.sort();
        unknown.dedup();
        unknown
    }
}
