//! What unmoor sees, as JSON for programs.

use rustc_hash::FxHashSet;
use serde_json::{Map, Value as Json, json};

use crate::configuration::{Configuration, MissingModule, Mode, ModuleId};
use crate::evaluation::modules::{
    Configured, EffectiveTag, EffectiveTags, ModuleInstance, NestedTags, RootEvaluation, Scenario, TagSource,
    UnresolvedCall,
};
use crate::evaluation::values::{Data, ErrorClass};
use crate::evaluation::{InstanceKey, Unknown, Value, number_json, type_json};
use crate::facts::{Kind, ResourceType, known_type, sensitive_argument};
use crate::findings::{Mask, escape_control};
use crate::rules::Estate;
use crate::source::{Files, Span};

use super::inspect_service::Judged;
use super::inspect_shape as shape;
use super::json_shape::{Position, Span as Place};
use super::tag_places::{nested_tag_places, tag_place};
use super::value_shape::published;

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

/// What stands for a name or a key that is sensitive.
pub(super) const SENSITIVE: &str = "(sensitive)";

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
        written(&shape::Inspect { schema_version: SCHEMA_VERSION, roots })
    }

    /// Text from the repository as it may be shown: without secrets, and with nothing in it that drives a terminal.
    pub(super) fn text(&self, text: &str) -> String {
        if self.shows_sensitive { escape_control(text).into_owned() } else { self.mask.text(text) }
    }

    pub(super) fn files(&self) -> &Files {
        &self.estate.sources.loaded.files
    }

    fn root_json(&self, root: &InspectedRoot<'_>, scenario: &Scenario<'_>, left: &mut usize) -> Option<shape::Root> {
        let estate = self.estate;
        let evaluation = RootEvaluation::new(estate.configuration, estate.evaluated.tree, root.root, scenario)?;
        let diagnostics = self.diagnostics(&evaluation);
        let mut resources = Map::new();
        for instance in evaluation.all_instances() {
            // What is declared again is refused, and no further resource.
            let mut declared: FxHashSet<String> = FxHashSet::default();
            for (at, resource) in instance.module.resources.iter().enumerate() {
                if declared.insert(resource.address()) {
                    self.add_resource(&evaluation, &instance, at, &mut resources, left);
                }
            }
        }
        resources.sort_keys();
        let unresolved = evaluation.unresolved_calls();
        let module = evaluation.root();
        let mut declared: FxHashSet<&str> = FxHashSet::default();
        let outputs = module.module.outputs.iter().enumerate().filter(|(_, output)| declared.insert(output.name));
        let outputs = outputs.filter_map(|(at, output)| {
            Some((self.text(output.name), self.value_json(&evaluation.output(&module, at)?)))
        });
        Some(shape::Root {
            dir: self.text(&folder_name(estate.configuration, root.root)),
            environment: scenario.environment.as_ref().map(|environment| self.text(environment)),
            resources,
            outputs: distinct(outputs),
            unresolved_modules: unresolved.iter().map(|call| self.unresolved(call)).collect(),
            diagnostics,
            is_cut: evaluation.is_cut(),
        })
    }

    fn unresolved(&self, call: &UnresolvedCall) -> shape::UnresolvedModule {
        shape::UnresolvedModule {
            address: self.text(&call.address),
            source: call.source.as_ref().map(|source| self.text(source)),
            file: self.text(self.files().path(call.span.file).as_str()),
            line: self.files().position(call.span).line,
            reason: match call.reason {
                MissingModule::NotInstalled => shape::UnresolvedReason::NotInstalled,
                MissingModule::NoFolder => shape::UnresolvedReason::NoFolder,
                MissingModule::OutsideTree => shape::UnresolvedReason::OutsideRepository,
                MissingModule::UnknownSource => shape::UnresolvedReason::UnknownSource,
            },
        }
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
            let Some(mut shown) = self.resource(evaluation, instance, (at, 0)) else { return };
            shown.instance_count = Some(keys.len());
            return insert(resources, &name_of(&InstanceKey::Unknown), written(&shown));
        }
        *left = left.saturating_sub(keys.len());
        for (place, key) in keys.iter().enumerate() {
            let shown = self.resource(evaluation, instance, (at, place));
            insert(resources, &name_of(key), shown.as_ref().map_or(Json::Null, written));
        }
    }

    fn resource<'e>(
        &self,
        evaluation: &RootEvaluation<'e>,
        instance: &ModuleInstance<'e>,
        at: (usize, usize),
    ) -> Option<shape::Resource> {
        let resource = instance.module.resources.get(at.0)?;
        let span = resource.block.header_span();
        let written =
            || resource.provider().map_or(resource.implied_provider(), |provider| provider.source()).to_owned();
        let provider = match evaluation.provider_of(instance, at) {
            Configured::By(used) => evaluation.provider_name(&used),
            Configured::Nowhere | Configured::Unknown => written(),
        };
        let values = evaluation
            .resource_values(instance, at)
            .into_iter()
            .map(|(name, value)| (self.text(&name), self.argument_json(resource.resource_type, &name, &value)));
        let known = known_type(kind_of(resource.mode), resource.resource_type);
        let tagged = known.as_ref().filter(|_| resource.mode == Mode::Managed);
        let tags = tagged
            .and_then(|known| tag_place(known, resource))
            .map(|place| evaluation.effective_tags(instance, at, &place));
        let nested = tagged.map(|known| evaluation.nested_tags(instance, at, &nested_tag_places(known)));
        let judged = Judged::of(self.estate.catalogue, evaluation, (instance, resource), at);
        Some(shape::Resource {
            r#type: self.text(resource.resource_type),
            provider: self.text(&provider),
            file: self.text(self.files().path(span.file).as_str()),
            span: self.span(span),
            values: distinct(values),
            service: self.estate.catalogue.of_type(resource.resource_type).map(|(service, _)| service.id),
            classes: judged.classes,
            features: judged.features,
            undecided_features: judged.open,
            questions: judged.questions,
            effective_tags: tags.map(|tags| self.effective_tags(&tags)),
            nested_tags: nested.iter().flatten().map(|place| self.nested_tags(place)).collect(),
            tags: known.as_ref().and_then(tag_argument),
            name: known.as_ref().and_then(ResourceType::name_argument).map(|argument| shape::NameArgument { argument }),
            retired: known.as_ref().and_then(ResourceType::retired),
            instance_count: None,
        })
    }

    fn effective_tags(&self, tags: &EffectiveTags) -> Map<String, Json> {
        let mut shown = self.tags(tags);
        if tags.more.is_some() {
            shown.insert("$more".to_owned(), json!(true));
        }
        shown
    }

    fn nested_tags(&self, place: &NestedTags) -> shape::NestedTags {
        shape::NestedTags {
            path: place.path.clone(),
            made_for: place.made_for.as_ref().map(|made_for| self.value_json(made_for)),
            tags: self.tags(&place.tags),
            more: place.tags.more.is_some(),
            may_be_absent: place.may_be_absent,
        }
    }

    fn tags(&self, tags: &EffectiveTags) -> Map<String, Json> {
        distinct(tags.tags.iter().map(|tag| {
            let from = match tag.from {
                TagSource::Resource => shape::TagSource::Resource,
                TagSource::Provider => shape::TagSource::Provider,
            };
            (self.tag_key(tag), written(&shape::Tag { value: self.value_json(&tag.value), from }))
        }))
    }

    /// The key of a tag, unless it is sensitive.
    pub(super) fn tag_key(&self, tag: &EffectiveTag) -> String {
        if tag.is_key_sensitive && !self.shows_sensitive { SENSITIVE.to_owned() } else { self.text(&tag.key) }
    }

    pub(super) fn span(&self, span: Span) -> Place {
        let position = |offset: u32| {
            let at = self.files().position(crate::source::TextRange::new(offset, offset).in_file(span.file));
            Position { line: at.line, column: at.column, byte: offset }
        };
        Place { start: position(span.range.start), end: position(span.range.end) }
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
            _ if value.marks().is_sensitive() => sensitive(),
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
        if value.marks().is_sensitive() && !self.shows_sensitive {
            return sensitive();
        }
        match value.data() {
            Data::Null(_) => Json::Null,
            Data::Bool(value) => json!(value),
            // With all digits, as the console writes them.
            Data::Number(number) => {
                number_json(number).and_then(|text| text.parse().ok()).map_or(Json::Null, Json::Number)
            }
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

    /// What Terraform would refuse in a root, or warn of: declarations first, then values.
    pub(super) fn diagnostics(&self, evaluation: &RootEvaluation<'_>) -> Vec<shape::Diagnostic> {
        let found = evaluation.check_all();
        let mut diagnostics = Vec::new();
        let mut told: FxHashSet<ModuleId> = FxHashSet::default();
        for instance in evaluation.all_instances() {
            if told.insert(instance.module_id) {
                let of_module = instance.module.diagnostics.iter();
                let warning = shape::Level::Warning;
                diagnostics
                    .extend(of_module.map(|wrong| self.diagnostic(warning, wrong.kind, wrong.span, &wrong.message)));
            }
        }
        diagnostics.extend(found.iter().map(|wrong| {
            let is_warning = wrong.class == ErrorClass::UndeclaredVariable;
            let level = if is_warning { shape::Level::Warning } else { shape::Level::Error };
            self.diagnostic(level, wrong.class.word(), wrong.span, &wrong.message)
        }));
        diagnostics
    }

    fn diagnostic(&self, level: shape::Level, kind: &str, span: Span, message: &str) -> shape::Diagnostic {
        shape::Diagnostic {
            level,
            kind: kind.to_owned(),
            file: self.text(self.files().path(span.file).as_str()),
            line: self.files().position(span).line,
            message: self.text(message),
        }
    }
}

/// The JSON Schema of `inspect --output json`, with `--explain` and without.
pub fn inspect_schema() -> Json {
    published::<shape::Document>()
}

/// A shape as JSON. Its keys are texts and its numbers finite, so that nothing can be wrong with it.
pub(super) fn written(shape: &impl serde::Serialize) -> Json {
    serde_json::to_value(shape).unwrap_or(Json::Null)
}

fn tag_argument(known: &ResourceType) -> Option<shape::TagArgument> {
    let tags = known.tags().next()?;
    let provider_defaults = known.has_provider_defaults();
    Some(shape::TagArgument { argument: tags.path, form: tags.form.as_str(), provider_defaults })
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
