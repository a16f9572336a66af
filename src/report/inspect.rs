//! What unmoor sees, as JSON for programs.

use serde_json::{Map, Value as Json, json};

use crate::configuration::{Configuration, Mode, ModuleId};
use crate::evaluation::modules::{
    EffectiveTags, ModuleInstance, ProviderDefaults, RootEvaluation, Scenario, TagForm, TagPlace, TagSource,
};
use crate::evaluation::values::{Data, ErrorClass, Marks};
use crate::evaluation::{InstanceKey, Unknown, Value, type_json};
use crate::facts::{self, Kind, ResourceType, known_type, sensitive_argument};
use crate::findings::{Mask, escape_control};
use crate::rules::Estate;
use crate::source::{Files, Span};

/// What is needed to show what was read.
pub struct View<'v, 'a> {
    /// The estate.
    pub estate: &'v Estate<'a>,
    /// What must not be shown.
    pub mask: &'v Mask,
    /// Whether sensitive values are shown all the same.
    pub shows_sensitive: bool,
    /// The roots that were asked about.
    pub roots: Vec<InspectedRoot<'a>>,
}

/// A root and what it is evaluated with.
#[derive(Debug)]
pub struct InspectedRoot<'a> {
    /// The root.
    pub root: ModuleId,
    /// One for each environment.
    pub scenarios: Vec<Scenario<'a>>,
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
        let mut roots = Vec::new();
        for root in &self.roots {
            roots.extend(root.scenarios.iter().filter_map(|scenario| self.root_json(root, scenario, &mut left)));
        }
        json!({ "schema_version": SCHEMA_VERSION, "roots": roots })
    }

    /// Text from the repository as it may be shown: without secrets, and with nothing in it that drives a terminal.
    pub(super) fn text(&self, text: &str) -> String {
        if self.shows_sensitive { escape_control(text).into_owned() } else { self.mask.text(text) }
    }

    pub(super) fn files(&self) -> &Files {
        &self.estate.sources.loaded.files
    }

    fn root_json(&self, root: &InspectedRoot<'_>, scenario: &Scenario<'_>, left: &mut usize) -> Option<Json> {
        let estate = self.estate;
        let evaluation = RootEvaluation::new(estate.configuration, estate.evaluated.tree, root.root, scenario)?;
        let found = evaluation.check_all();
        let mut resources = Map::new();
        let mut diagnostics = Vec::new();
        let mut told: Vec<ModuleId> = Vec::new();
        for instance in evaluation.all_instances() {
            for at in 0..instance.module.resources.len() {
                self.add_resource(&evaluation, &instance, at, &mut resources, left);
            }
            if !told.contains(&instance.module_id) {
                told.push(instance.module_id);
                let of_module = instance.module.diagnostics.iter();
                diagnostics.extend(
                    of_module.map(|wrong| self.diagnostic_json("warning", wrong.kind, wrong.span, &wrong.message)),
                );
            }
        }
        diagnostics.extend(found.iter().map(|wrong| {
            let level = if wrong.class == ErrorClass::UndeclaredVariable { "warning" } else { "error" };
            self.diagnostic_json(level, wrong.class.word(), wrong.span, &wrong.message)
        }));
        resources.sort_keys();
        let module = evaluation.root();
        let outputs = module.module.outputs.iter().enumerate().filter_map(|(at, output)| {
            Some((self.text(output.name), self.value_json(&evaluation.output(&module, at)?)))
        });
        let mut shown = json!({ "dir": self.text(&folder_name(estate.configuration, root.root)) });
        if let Some(environment) = &scenario.environment {
            set(&mut shown, "environment", json!(self.text(environment)));
        }
        set(&mut shown, "resources", Json::Object(resources));
        set(&mut shown, "outputs", Json::Object(distinct(outputs)));
        set(&mut shown, "diagnostics", json!(diagnostics));
        if evaluation.is_cut() {
            set(&mut shown, "is_cut", json!(true));
        }
        Some(shown)
    }

    fn add_resource<'e>(
        &self,
        evaluation: &RootEvaluation<'e>,
        instance: &ModuleInstance<'e>,
        at: usize,
        resources: &mut Map<String, Json>,
        left: &mut usize,
    ) {
        let Some(resource) = instance.module.resources.get(at) else { return };
        if resource.mode == Mode::Ephemeral {
            return;
        }
        let keys = evaluation.resource_keys(instance, at);
        let name_of = |key: &InstanceKey| self.text(&instance.address.join(&format!("{}{key}", resource.address())));
        if keys.len() > 1 && keys.len() > *left {
            let mut shown = self.resource_json(evaluation, instance, (at, 0));
            set(&mut shown, "instance_count", json!(keys.len()));
            return insert(resources, &name_of(&InstanceKey::Unknown), shown);
        }
        *left = left.saturating_sub(keys.len());
        for (place, key) in keys.iter().enumerate() {
            insert(resources, &name_of(key), self.resource_json(evaluation, instance, (at, place)));
        }
    }

    fn resource_json<'e>(
        &self,
        evaluation: &RootEvaluation<'e>,
        instance: &ModuleInstance<'e>,
        at: (usize, usize),
    ) -> Json {
        let Some(resource) = instance.module.resources.get(at.0) else { return Json::Null };
        let span = resource.block.header_span();
        let provider =
            resource.provider().map_or(resource.implied_provider().to_owned(), |provider| provider.source().to_owned());
        let values = evaluation
            .resource_values(instance, at)
            .into_iter()
            .map(|(name, value)| (self.text(&name), self.argument_json(resource.resource_type, &name, &value)));
        let mut shown = json!({
            "type": self.text(resource.resource_type),
            "provider": self.text(&provider),
            "file": self.text(self.files().path(span.file).as_str()),
            "span": self.span_json(span),
            "values": distinct(values),
        });
        if let Some((service, _)) = self.estate.catalogue.of_type(resource.resource_type) {
            set(&mut shown, "service", json!(service.id));
        }
        if let Some(known) = known_type(kind_of(resource.mode), resource.resource_type) {
            if let Some(place) = tag_place(&known).filter(|_| resource.mode == Mode::Managed) {
                let tags = evaluation.effective_tags(instance, at, &place);
                set(&mut shown, "effective_tags", self.tags_json(&tags));
            }
            type_facts(&known, &mut shown);
        }
        shown
    }

    fn tags_json(&self, tags: &EffectiveTags) -> Json {
        let told = tags.tags.iter().map(|tag| {
            let from = match tag.from {
                TagSource::Resource => "resource",
                TagSource::Provider => "provider",
            };
            (self.text(&tag.key), json!({ "value": self.value_json(&tag.value), "from": from }))
        });
        let mut shown = distinct(told);
        if tags.more.is_some() {
            shown.insert("$more".to_owned(), json!(true));
        }
        Json::Object(shown)
    }

    pub(super) fn span_json(&self, span: Span) -> Json {
        let place = |offset: u32| {
            let at = self.files().position(crate::source::TextRange::new(offset, offset).in_file(span.file));
            json!({ "line": at.line, "column": at.column, "byte": offset })
        };
        json!({ "start": place(span.range.start), "end": place(span.range.end) })
    }

    /// A value of an argument; what the catalogue calls sensitive is hidden, at any depth. Values are bounded in depth.
    fn argument_json(&self, resource_type: &str, path: &str, value: &Value) -> Json {
        if self.shows_sensitive {
            return self.value_json(value);
        }
        if sensitive_argument(resource_type, path).is_some() {
            return sensitive();
        }
        match value.data() {
            _ if value.marks().contains(Marks::SENSITIVE) => sensitive(),
            Data::Object(entries) | Data::Map(entries) => {
                let told = entries
                    .iter()
                    .map(|(key, value)| (self.text(key), self.argument_json(resource_type, &join(path, key), value)));
                let mut shown = distinct(told);
                if entries.more().is_some() {
                    shown.insert("$more".to_owned(), json!(true));
                }
                Json::Object(shown)
            }
            Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
                elements.items().iter().map(|item| self.argument_json(resource_type, path, item)).collect()
            }
            _ => self.value_json(value),
        }
    }

    pub(super) fn value_json(&self, value: &Value) -> Json {
        if value.marks().contains(Marks::SENSITIVE) && !self.shows_sensitive {
            return sensitive();
        }
        match value.data() {
            Data::Null(_) => Json::Null,
            Data::Bool(value) => json!(value),
            Data::Number(number) => match number.to_i64() {
                Some(integer) => json!(integer),
                None if number.is_infinite() => Json::Null,
                None => json!(number.to_f64()),
            },
            Data::String(text) if self.shows_sensitive => json!(&**text),
            Data::String(text) => json!(self.text(text)),
            Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
                elements.items().iter().map(|value| self.value_json(value)).collect()
            }
            Data::Map(entries) | Data::Object(entries) => {
                let mut shown = distinct(entries.iter().map(|(key, value)| (self.text(key), self.value_json(value))));
                if entries.more().is_some() {
                    shown.insert("$more".to_owned(), json!(true));
                }
                Json::Object(shown)
            }
            Data::Unknown(unknown) => self.unknown_json(unknown),
        }
    }

    fn unknown_json(&self, unknown: &Unknown) -> Json {
        let ty: Json = serde_json::from_str(&type_json(&unknown.ty)).unwrap_or(Json::Null);
        let mut told = json!({ "type": ty, "reason": self.text(&unknown.cause.reason.to_string()) });
        if let (Some(prefix), Json::Object(fields)) = (&unknown.refinement.prefix, &mut told) {
            fields.insert("prefix".to_owned(), json!(self.text(prefix)));
        }
        json!({ "$unknown": told })
    }

    fn diagnostic_json(&self, level: &str, kind: &str, span: Span, message: &str) -> Json {
        json!({
            "level": level,
            "kind": kind,
            "file": self.text(self.files().path(span.file).as_str()),
            "line": self.files().position(span).line,
            "message": self.text(message),
        })
    }
}

/// Where a type takes its tags, in the words of the evaluation.
pub(super) fn tag_place(known: &ResourceType) -> Option<TagPlace<'static>> {
    let tags = known.tags().next()?;
    let form = match tags.form {
        facts::TagForm::Map => TagForm::Map,
        facts::TagForm::Blocks | facts::TagForm::Objects => TagForm::Pairs,
        facts::TagForm::List => TagForm::List,
    };
    let of_provider = if known.provider().name().starts_with("google") {
        ProviderDefaults::DefaultLabels
    } else {
        ProviderDefaults::DefaultTags
    };
    Some(TagPlace { path: tags.path, form, defaults: known.has_provider_defaults().then_some(of_provider) })
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
pub(super) fn folder_name(configuration: &Configuration<'_>, root: ModuleId) -> String {
    let folder = configuration.module(root).map_or("", |module| module.folder.as_str());
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
