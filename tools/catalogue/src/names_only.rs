//! Types of which only the name is known, and for some the tag and name arguments: two hand-owned tables,
//! `rules/catalogue/type_names.tsv` and `rules/catalogue/type_tags.tsv`, read in providers' own documentation.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::error::Error;
use crate::facts::{ProviderFacts, TypeFacts};
use crate::names::Name;
use crate::schema::{Kind, Type};
use crate::table::Table;
use crate::tags::{TagArgument, form};

/// Both tables.
#[derive(Debug, Default)]
pub(crate) struct NamesOnly {
    /// By provider: kind, type, source, day.
    types: BTreeMap<String, Vec<Listed>>,
    tags: BTreeMap<String, (Vec<TagArgument>, Option<String>)>,
}

#[derive(Debug)]
struct Listed {
    kind: Kind,
    name: String,
    retired: Option<String>,
    source: String,
    read: String,
}

impl NamesOnly {
    /// Reads both tables.
    pub(crate) fn read(catalogue: &Path) -> Result<Self, Error> {
        let mut names = Self::default();
        let path = catalogue.join("type_names.tsv");
        for (row, line) in
            Table::read(&path, &["provider", "kind", "type", "retired", "source", "read"])?.rows().zip(2..)
        {
            let kind = match row.get("kind") {
                "resource" => Kind::Resource,
                "data" => Kind::Data,
                "ephemeral" => Kind::Ephemeral,
                other => return Err(wrong(&path, line, &format!("`{other}` is no kind of type"))),
            };
            names.types.entry(row.get("provider").to_owned()).or_default().push(Listed {
                kind,
                name: row.get("type").to_owned(),
                retired: row.some("retired").map(str::to_owned),
                source: row.get("source").to_owned(),
                read: row.get("read").to_owned(),
            });
        }
        let path = catalogue.join("type_tags.tsv");
        let columns = ["provider", "type", "argument", "form", "name_argument", "source", "read"];
        for (row, line) in Table::read(&path, &columns)?.rows().zip(2..) {
            let arguments = row.some("argument").into_iter().flat_map(|list| list.split(','));
            let forms = row.some("form").into_iter().flat_map(|list| list.split(','));
            let tags: Option<Vec<TagArgument>> = arguments
                .zip(forms)
                .map(|(path, word)| Some(TagArgument { path: path.to_owned(), form: form(word)? }))
                .collect();
            let tags = tags.ok_or_else(|| wrong(&path, line, "a form must be map, objects, blocks or list"))?;
            names.tags.insert(row.get("type").to_owned(), (tags, row.some("name_argument").map(str::to_owned)));
        }
        Ok(names)
    }

    /// The providers that the table of names has.
    pub(crate) fn providers(&self) -> impl Iterator<Item = &str> {
        self.types.keys().map(String::as_str)
    }

    /// A provider of which nothing else is known.
    pub(crate) fn provider(&self, provider: &str) -> ProviderFacts {
        let mut facts = ProviderFacts {
            address: "-".to_owned(),
            version: "-".to_owned(),
            sources: vec!["the provider's own documentation".to_owned()],
            read: "-".to_owned(),
            has_bridge: false,
            rows: Vec::new(),
            unjoined: Vec::new(),
        };
        self.add(provider, &mut facts);
        facts
    }

    /// Adds the types that the provider's own package does not have.
    pub(crate) fn add(&self, provider: &str, facts: &mut ProviderFacts) {
        let known: BTreeSet<(String, Kind)> = facts.rows.iter().map(|row| (row.of.name.clone(), row.of.kind)).collect();
        let listed = self.types.get(provider).into_iter().flatten();
        for listed in listed.filter(|listed| !known.contains(&(listed.name.clone(), listed.kind))) {
            if facts.read == "-" {
                facts.read.clone_from(&listed.read);
            }
            facts.rows.push(self.row(listed));
        }
        facts.rows.sort_by(|a, b| (&a.of.name, a.of.kind).cmp(&(&b.of.name, b.of.kind)));
    }

    fn row(&self, listed: &Listed) -> TypeFacts {
        let said = self.tags.get(&listed.name).filter(|_| listed.kind == Kind::Resource);
        let (tags, argument) = said.cloned().unwrap_or_default();
        TypeFacts {
            of: Type { name: listed.name.clone(), kind: listed.kind, arguments: Vec::new(), attributes: Vec::new() },
            has_arguments: false,
            source: Some(listed.source.clone()),
            retired: listed.retired.clone(),
            tags,
            nested_tags: Vec::new(),
            has_provider_defaults: false,
            name: Name { argument, prefix: None },
            limit: None,
            sensitive: None,
            deprecated: BTreeSet::new(),
        }
    }
}

fn wrong(path: &Path, line: usize, reason: &str) -> Error {
    Error::Table { file: path.display().to_string(), line, reason: reason.to_owned() }
}
