//! What unmoor sees, as JSON for programs.

use serde_json::{Map, Value as Json, json};

use crate::configuration::{Configuration, Diagnostic, Mode, Module};
use crate::evaluation::{Data, Evaluator, Instance, InstanceKey, ModuleTree, Number, Type, Unknown, Value};
use crate::facts::{Kind, ResourceType, known_type, sensitive_argument};
use crate::findings::{Mask, escape_control};
use crate::rules::Estate;
use crate::source::Files;
use crate::syntax::{Block, Body, Item};

/// What is needed to show what was read.
pub struct View<'v, 'a> {
    /// The estate.
    pub estate: &'v Estate<'a>,
    /// What must not be shown.
    pub mask: &'v Mask,
    /// Whether sensitive values are shown all the same.
    pub shows_sensitive: bool,
}

/// The schema's version.
const SCHEMA_VERSION: u32 = 1;

/// Resource instances that are written one by one. Two small files with a large `for_each` and a large `count` ask for
/// millions; beyond this number a resource is written once for all its keys, as `address[*]` with their count.
const MOST_INSTANCES: usize = 20_000;

impl View<'_, '_> {
    /// For programs.
    pub fn json(&self) -> Json {
        let mut left = MOST_INSTANCES;
        let roots = self.estate.trees.iter().map(|tree| self.root_json(tree, &mut left));
        json!({ "schema_version": SCHEMA_VERSION, "roots": roots.collect::<Vec<_>>() })
    }

    /// Text from the repository as it may be shown: without secrets, and with nothing in it that drives a terminal.
    pub(super) fn text(&self, text: &str) -> String {
        if self.shows_sensitive { escape_control(text).into_owned() } else { self.mask.text(text) }
    }

    fn files(&self) -> &Files {
        &self.estate.sources.loaded.files
    }

    fn root_json(&self, tree: &ModuleTree, left: &mut usize) -> Json {
        let configuration = self.estate.configuration;
        let evaluator = Evaluator::new();
        let mut resources = Map::new();
        let mut diagnostics = Vec::new();
        for (id, address) in &tree.instances {
            let Some(module) = configuration.module(*id) else { continue };
            for resource in module.resources.iter().filter(|resource| resource.mode != Mode::Ephemeral) {
                let instance = Instance { module, resource, evaluator: &evaluator };
                let keys = instance.keys();
                let name_of = |key: &InstanceKey| self.text(&address.join(&format!("{}{key}", resource.address())));
                let mut shown = self.resource_json(&instance);
                if keys.len() > 1 && keys.len() > *left {
                    set(&mut shown, "instance_count", json!(keys.len()));
                    insert(&mut resources, &name_of(&InstanceKey::Unknown), shown);
                    continue;
                }
                *left = left.saturating_sub(keys.len());
                for key in &keys {
                    insert(&mut resources, &name_of(key), shown.clone());
                }
            }
            diagnostics.extend(module.diagnostics.iter().map(|diagnostic| self.diagnostic_json(diagnostic)));
        }
        resources.sort_keys();
        let root = configuration.module(tree.root);
        let outputs = root.map(|root| self.outputs_json(root, &evaluator)).unwrap_or_default();
        let mut shown = json!({
            "dir": self.text(&folder_name(configuration, tree)),
            "resources": resources,
            "outputs": outputs,
            "diagnostics": diagnostics,
        });
        if tree.is_cut {
            set(&mut shown, "is_cut", json!(true));
        }
        shown
    }

    fn outputs_json(&self, root: &Module<'_>, evaluator: &Evaluator) -> Map<String, Json> {
        let values = root.outputs.iter().filter_map(|output| {
            let value = output.arguments.attribute("value")?;
            let is_sensitive =
                output.arguments.attribute("sensitive").is_some_and(|flag| flag.value().source() == "true");
            let shown = if is_sensitive && !self.shows_sensitive {
                sensitive()
            } else {
                self.value_json(&evaluator.evaluate(value.value()))
            };
            Some((self.text(output.name), shown))
        });
        distinct(values)
    }

    fn resource_json(&self, instance: &Instance<'_, '_>) -> Json {
        let resource = instance.resource;
        let span = instance.header_span();
        let provider =
            resource.provider().map_or(resource.implied_provider().to_owned(), |provider| provider.source().to_owned());
        let mut shown = json!({
            "type": self.text(resource.resource_type),
            "provider": self.text(&provider),
            "file": self.text(self.files().path(span.file).as_str()),
            "span": self.span_json(span),
            "values": self.body_json(instance),
        });
        if let Some((service, _)) = self.estate.catalogue.of_type(resource.resource_type) {
            set(&mut shown, "service", json!(service.id));
        }
        if let Some(known) = known_type(kind_of(resource.mode), resource.resource_type) {
            type_facts(&known, &mut shown);
        }
        shown
    }

    fn span_json(&self, span: crate::source::Span) -> Json {
        let place = |offset: u32| {
            let at = self.files().position(crate::source::TextRange::new(offset, offset).in_file(span.file));
            json!({ "line": at.line, "column": at.column, "byte": offset })
        };
        json!({ "start": place(span.range.start), "end": place(span.range.end) })
    }

    fn body_json(&self, instance: &Instance<'_, '_>) -> Json {
        let arguments = &instance.resource.arguments;
        let items = arguments.attributes().into_iter().map(Item::Attribute);
        let items = items.chain(arguments.blocks().into_iter().map(Item::Block));
        Json::Object(self.items_json(items, "", instance))
    }

    /// Attributes with their values; nested blocks as lists of objects under their type. The tree's own limit on depth
    /// bounds the recursion.
    fn items_json<'b>(
        &self,
        items: impl Iterator<Item = Item<'b>>,
        path: &str,
        instance: &Instance<'_, '_>,
    ) -> Map<String, Json> {
        let mut shown = Map::new();
        for item in items {
            match item {
                Item::Attribute(attribute) => {
                    let name = attribute.name();
                    if path.is_empty() && matches!(name, "count" | "for_each" | "provider" | "depends_on") {
                        continue;
                    }
                    let value = self.argument_json(
                        &join(path, name),
                        instance,
                        &instance.evaluator.evaluate(attribute.value()),
                    );
                    insert(&mut shown, &self.text(name), value);
                }
                Item::Block(block) => self.block_json(block, path, instance, &mut shown),
            }
        }
        shown
    }

    fn block_json(&self, block: Block<'_>, path: &str, instance: &Instance<'_, '_>, shown: &mut Map<String, Json>) {
        if block.kind() == "dynamic" {
            let name = block.label(0).map_or("", |label| label.text);
            let unknown = json!({ "$unknown": { "type": "sequence", "reason": "a `dynamic` block decides it" } });
            shown.entry(self.text(name)).or_insert(unknown);
            return;
        }
        let inner = Json::Object(self.items_json(Body::items(block.body()), &join(path, block.kind()), instance));
        match shown.entry(self.text(block.kind())).or_insert_with(|| Json::Array(Vec::new())) {
            Json::Array(list) => list.push(inner),
            other => *other = Json::Array(vec![inner]),
        }
    }

    fn argument_json(&self, path: &str, instance: &Instance<'_, '_>, value: &Value) -> Json {
        let is_secret = sensitive_argument(instance.resource.resource_type, path).is_some();
        if is_secret && !self.shows_sensitive { sensitive() } else { self.value_json(value) }
    }

    fn value_json(&self, value: &Value) -> Json {
        if value.is_sensitive && !self.shows_sensitive {
            return sensitive();
        }
        match &value.data {
            Data::Null => Json::Null,
            Data::Bool(value) => json!(value),
            Data::Number(Number::Integer(number)) => json!(number),
            Data::Number(Number::Decimal(text)) => text
                .parse::<f64>()
                .ok()
                .filter(|number| number.is_finite())
                .map_or_else(|| json!(&**text), |number| json!(number)),
            Data::String(text) if self.shows_sensitive => json!(&**text),
            Data::String(text) => json!(self.text(text)),
            Data::Sequence(values) => values.iter().map(|value| self.value_json(value)).collect(),
            Data::Mapping(mapping) => {
                let entries =
                    mapping.entries().iter().map(|entry| (self.text(&entry.key), self.value_json(&entry.value)));
                let mut shown = distinct(entries);
                if mapping.more().is_some() {
                    shown.insert("$more".to_owned(), json!(true));
                }
                Json::Object(shown)
            }
            Data::Unknown(unknown) => self.unknown_json(unknown),
        }
    }

    fn unknown_json(&self, unknown: &Unknown) -> Json {
        let mut told = json!({ "type": type_name(unknown.ty), "reason": unknown.reason.to_string() });
        if let (Some(prefix), Json::Object(fields)) = (&unknown.refinement.prefix, &mut told) {
            fields.insert("prefix".to_owned(), json!(self.text(prefix)));
        }
        json!({ "$unknown": told })
    }

    fn diagnostic_json(&self, diagnostic: &Diagnostic) -> Json {
        json!({
            "level": "warning",
            "kind": diagnostic.kind,
            "file": self.text(self.files().path(diagnostic.span.file).as_str()),
            "line": self.files().position(diagnostic.span).line,
            "message": self.text(&diagnostic.message),
        })
    }
}

/// What is known of a type: where its tags and its name go, and whether it is gone.
fn type_facts(known: &ResourceType, shown: &mut Json) {
    if let Some(tags) = known.tags().next() {
        let (argument, form) = (tags.path, tags.form.as_str());
        let has_defaults = known.has_provider_defaults();
        set(shown, "tags", json!({ "argument": argument, "form": form, "provider_defaults": has_defaults }));
    }
    if let Some(argument) = known.name_argument() {
        set(shown, "name", json!({ "argument": argument }));
    }
    if let Some(last) = known.retired() {
        set(shown, "retired", json!(last));
    }
}

/// What the facts call a mode.
pub(super) fn kind_of(mode: Mode) -> Kind {
    match mode {
        Mode::Managed => Kind::Resource,
        Mode::Data => Kind::Data,
        Mode::Ephemeral => Kind::Ephemeral,
    }
}

/// The folder of a root, as it is shown.
pub(super) fn folder_name(configuration: &Configuration<'_>, tree: &ModuleTree) -> String {
    let folder = configuration.module(tree.root).map_or("", |module| module.folder.as_str());
    if folder.is_empty() { ".".to_owned() } else { folder.to_owned() }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Sets a key of an object.
fn set(shown: &mut Json, key: &str, value: Json) {
    if let Json::Object(fields) = shown {
        fields.insert(key.to_owned(), value);
    }
}

/// Adds an entry. Names that only differ in what is hidden become `name`, `name (2)`, and so on, so that none is lost.
fn insert(shown: &mut Map<String, Json>, name: &str, value: Json) {
    let mut free = name.to_owned();
    let mut count = 1_u32;
    while shown.contains_key(&free) {
        count += 1;
        free = format!("{name} ({count})");
    }
    shown.insert(free, value);
}

fn distinct(entries: impl Iterator<Item = (String, Json)>) -> Map<String, Json> {
    let mut shown = Map::new();
    entries.for_each(|(name, value)| insert(&mut shown, &name, value));
    shown
}

fn sensitive() -> Json {
    json!({ "$sensitive": true })
}

fn type_name(ty: Type) -> &'static str {
    match ty {
        Type::Dynamic => "dynamic",
        Type::String => "string",
        Type::Number => "number",
        Type::Bool => "bool",
        Type::Sequence => "sequence",
        Type::Mapping => "mapping",
    }
}
