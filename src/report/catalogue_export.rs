//! All of the catalogue for other programs: resource types and services as JSON, resource types as CSV.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::value_shape::published;
use crate::facts::{self, Kind, ResourceType, secret_arguments};
use crate::services::{self, Catalogue, FACETS, Feature, Role, Service};

/// All of the catalogue, for programs.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "unmoor catalogue export")]
struct Export {
    /// The version of this shape; it rises when a reader of the one before would break.
    schema_version: u32,
    /// The day of the newest fact or review.
    date: String,
    /// Types of providers, by name, kind and provider.
    types: Vec<ExportedType>,
    /// Services, by id.
    services: Vec<ExportedService>,
}

/// A type of a provider.
#[derive(Serialize, JsonSchema)]
struct ExportedType {
    #[serde(rename = "type")]
    type_name: &'static str,
    /// What the provider is usually called; `google-beta` is told apart from `google`.
    provider: &'static str,
    /// `resource`, `data` or `ephemeral`.
    kind: &'static str,
    /// The service that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<&'static str>,
    /// Whether it is only wiring of that service.
    glue: bool,
    /// Where tags of the resource itself go; absent if it cannot be tagged or that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<ExportedTags>,
    /// What sets the name that the cloud sees; absent if nothing does or that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<ExportedName>,
    /// Arguments that hold secrets, by path; absent if neither people nor the provider's schema say.
    #[serde(skip_serializing_if = "Option::is_none")]
    sensitive: Option<BTreeSet<&'static str>>,
    /// The last version that was seen to have it, where the newest has it no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    retired: Option<&'static str>,
}

/// How a type takes tags.
#[derive(Serialize, JsonSchema)]
struct ExportedTags {
    /// The path of the argument.
    argument: &'static str,
    /// `map`, `blocks`, `objects` or `list`.
    form: &'static str,
    /// Whether tags of the provider configuration are added.
    provider_defaults: bool,
}

/// How a type takes its name.
#[derive(Serialize, JsonSchema)]
struct ExportedName {
    /// The path of the argument.
    argument: &'static str,
}

/// A service of a supplier.
#[derive(Serialize, JsonSchema)]
struct ExportedService {
    id: &'static str,
    title: &'static str,
    /// The first part of the id.
    provider: &'static str,
    /// Whether it holds data.
    stateful: bool,
    /// Data gravity, identity, network, operations, contract: 0 to 3 each.
    facets: BTreeMap<&'static str, u8>,
    /// By target.
    fits: BTreeMap<&'static str, ExportedFit>,
    /// Ways of use that change a class.
    features: Vec<ExportedFeature>,
    /// What only people can answer.
    questions: Vec<ExportedQuestion>,
}

/// A way of use that changes how a service fits.
#[derive(Serialize, JsonSchema)]
struct ExportedFeature {
    id: &'static str,
    title: &'static str,
    /// The resource types that it is looked for on; `*` stands for any text.
    types: &'static [&'static str],
    /// A Terraform expression over `self` and `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<&'static str>,
    /// The question that it hangs on.
    #[serde(skip_serializing_if = "Option::is_none")]
    ask: Option<&'static str>,
    /// The answer with which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    equals: Option<bool>,
    /// The class that it gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    class: Option<&'static str>,
    /// The work that it adds: `S`, `M` or `L`.
    #[serde(skip_serializing_if = "Option::is_none")]
    add: Option<&'static str>,
    /// Facets that it raises.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    facets: BTreeMap<&'static str, u8>,
    /// The targets on which it counts; absent for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    targets: Vec<&'static str>,
    because: &'static str,
}

/// A question that only people can answer.
#[derive(Serialize, JsonSchema)]
struct ExportedQuestion {
    id: &'static str,
    text: &'static str,
}

/// How a service fits a target.
#[derive(Serialize, JsonSchema)]
struct ExportedFit {
    class: &'static str,
    /// What it would become.
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'static str>,
    /// What would be missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    gap: Option<&'static str>,
    /// Title and place of what says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'static str>,
    /// `high`, `medium` or `low`.
    confidence: &'static str,
    /// When somebody last looked.
    reviewed: &'static str,
}

/// The schema's version.
const SCHEMA_VERSION: u32 = 1;

/// All of it as JSON.
///
/// # Errors
///
/// None is expected: every part can be written as JSON.
pub fn json(catalogue: &Catalogue) -> serde_json::Result<String> {
    let read = facts::providers().map(|provider| provider.read()).max().unwrap_or("");
    let export = Export {
        schema_version: SCHEMA_VERSION,
        date: read.max(services::DATE).to_owned(),
        types: facts::all_types().map(|known| exported_type(&known, catalogue)).collect(),
        services: catalogue.services().iter().map(exported_service).collect(),
    };
    serde_json::to_string_pretty(&export)
}

/// The types as lines of comma-separated values, with a header.
pub fn csv(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "type,provider,kind,service,glue,tag_argument,tag_form,provider_defaults,name_argument,sensitive,retired\n",
    );
    for known in facts::all_types() {
        let of = exported_type(&known, catalogue);
        let tags = of.tags.as_ref();
        let sensitive = of.sensitive.as_ref().map(|paths| paths.iter().copied().collect::<Vec<_>>().join(" "));
        let cells = [
            of.type_name,
            of.provider,
            of.kind,
            of.service.unwrap_or(""),
            if of.glue { "true" } else { "false" },
            tags.map_or("", |tags| tags.argument),
            tags.map_or("", |tags| tags.form),
            tags.map_or("", |tags| if tags.provider_defaults { "true" } else { "false" }),
            of.name_argument(),
            sensitive.as_deref().unwrap_or(""),
            of.retired.unwrap_or(""),
        ];
        // Names of types and arguments hold no comma and no quote, so that no cell needs quoting.
        out.push_str(&cells.join(","));
        out.push('\n');
    }
    out
}

/// The schema of the JSON.
pub fn schema() -> serde_json::Value {
    published::<Export>()
}

impl ExportedType {
    fn name_argument(&self) -> &'static str {
        self.name.as_ref().map_or("", |name| name.argument)
    }
}

fn exported_type(known: &ResourceType, catalogue: &Catalogue) -> ExportedType {
    let is_managed = known.kind() == Kind::Resource;
    let service = catalogue.of_type(known.name()).filter(|_| is_managed);
    let sensitive = secret_arguments(known.name()).all();
    let knows_sensitive = known.schema_sensitive().is_some() || !sensitive.is_empty();
    ExportedType {
        type_name: known.name(),
        provider: known.provider().name(),
        kind: known.kind().as_str(),
        service: service.map(|(service, _)| service.id),
        glue: service.is_some_and(|(_, role)| role == Role::Glue),
        tags: known.tags().next().map(|tags| ExportedTags {
            argument: tags.path,
            form: tags.form.as_str(),
            provider_defaults: known.has_provider_defaults(),
        }),
        name: known.name_argument().map(|argument| ExportedName { argument }),
        sensitive: (is_managed && knows_sensitive).then_some(sensitive),
        retired: known.retired(),
    }
}

fn exported_service(service: &'static Service) -> ExportedService {
    let fits = service.fits.iter().map(|fit| {
        let source = fit.source.and_then(|id| service.sources.iter().find(|source| source.id == id));
        let exported = ExportedFit {
            class: fit.class.as_str(),
            to: fit.to,
            gap: fit.gap,
            source: source.map(|source| source.title),
            confidence: fit.confidence.as_str(),
            reviewed: fit.reviewed,
        };
        (fit.target.as_str(), exported)
    });
    ExportedService {
        id: service.id,
        title: service.title,
        provider: service.cloud(),
        stateful: service.is_stateful,
        facets: FACETS.into_iter().map(|(letter, _)| letter).zip(service.facets).collect(),
        fits: fits.collect(),
        features: service.features.iter().map(exported_feature).collect(),
        questions: service.questions.iter().map(|of| ExportedQuestion { id: of.id, text: of.text }).collect(),
    }
}

fn exported_feature(feature: &'static Feature) -> ExportedFeature {
    let facets = feature.facets.iter().filter_map(|(at, value)| Some((FACETS.get(*at)?.0, *value)));
    ExportedFeature {
        id: feature.id,
        title: feature.title,
        types: feature.types,
        condition: feature.condition,
        ask: feature.ask.map(|ask| ask.question),
        equals: feature.ask.map(|ask| ask.equals),
        class: feature.class.map(|class| class.as_str()),
        add: feature.add.map(|add| add.as_str()),
        facets: facets.collect(),
        targets: feature.targets.iter().map(|target| target.as_str()).collect(),
        because: feature.because,
    }
}
