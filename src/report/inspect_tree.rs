//! What unmoor sees, as a tree for people: roots, module instances, resources with their service, name and tags.

use crate::configuration::{MissingModule, Module, Resource};
use crate::evaluation::modules::{EffectiveTags, ModuleInstance, NestedTags, RootEvaluation, Scenario};
use crate::evaluation::{InstanceKey, Value};
use crate::facts::{self, Kind, Lookup, ResourceType, sensitive_argument};
use crate::services::Role;

use super::View;
use super::inspect::{InspectedRoot, SENSITIVE, folder_name, kind_of};
use super::inspect_service::Judged;
use super::inspect_shape::Level;
use super::tag_places::{nested_tag_places, tag_place};
use super::words::plural;

/// Of what Terraform would refuse in a root, so many are shown.
const DIAGNOSTICS_SHOWN: usize = 20;

impl View<'_, '_> {
    /// For people.
    pub fn tree(&self) -> String {
        let roots = self.roots.iter().flat_map(|root| root.scenarios.iter().map(move |scenario| (root, scenario)));
        let roots: Vec<String> = roots.filter_map(|(root, scenario)| self.root_text(root, scenario)).collect();
        let unused = roots.is_empty().then(|| "No root module found.".to_owned());
        roots.into_iter().chain(unused).collect::<Vec<_>>().join("\n")
    }

    fn root_text(&self, root: &InspectedRoot<'_>, scenario: &Scenario<'_>) -> Option<String> {
        let configuration = self.estate.configuration;
        let evaluation = RootEvaluation::new(configuration, self.estate.evaluated.tree, root.root, scenario)?;
        let environment = scenario.environment.as_ref().map(|name| format!(" in {name}")).unwrap_or_default();
        let mut lines = vec![format!("{}{environment}", folder_name(configuration, root.root))];
        lines.extend(root_facts(evaluation.root().module).into_iter().map(|fact| format!("  {fact}")));
        for instance in evaluation.all_instances() {
            let address = instance.address.as_str();
            let indent = "  ".repeat(1 + address.matches("module.").count());
            if !address.is_empty() {
                let folder = instance.module.folder.as_str();
                let folder = if folder.is_empty() { "." } else { folder };
                lines.push(format!("{}{address} ({folder})", indent.get(2..).unwrap_or("")));
            }
            let resources = 0..instance.module.resources.len();
            lines.extend(resources.map(|at| format!("{indent}{}", self.resource_line(&evaluation, &instance, at))));
        }
        for call in evaluation.unresolved_calls() {
            let source = call.source.unwrap_or_else(|| "no plain source".to_owned());
            let why = match call.reason {
                MissingModule::NotInstalled | MissingModule::UnknownSource => "not here",
                MissingModule::NoFolder => "no such folder was read",
                MissingModule::OutsideTree => "outside the repository",
            };
            lines.push(format!("  {} ({source}, {why})", call.address));
        }
        if evaluation.is_cut() {
            lines.push("  … module calls that are not followed: too many, too deep, or in a circle".to_owned());
        }
        lines.extend(self.diagnostic_lines(&evaluation));
        // A name with a line break in it must not look like two.
        let lines = lines.iter().map(|line| self.text(line).replace('\n', "\\n"));
        Some(lines.collect::<Vec<_>>().join("\n") + "\n")
    }

    fn diagnostic_lines(&self, evaluation: &RootEvaluation<'_>) -> Vec<String> {
        let found = self.diagnostics(evaluation);
        let shown = found.iter().take(DIAGNOSTICS_SHOWN);
        let lines = shown.map(|wrong| {
            let level = if matches!(wrong.level, Level::Error) { "error" } else { "warning" };
            format!("  {level} {}:{} {} ({})", wrong.file, wrong.line, wrong.message, wrong.kind)
        });
        let more = found.len().saturating_sub(DIAGNOSTICS_SHOWN);
        let rest = (more > 0).then(|| format!("  … and {more} more that Terraform would tell of, all with -o json"));
        lines.chain(rest).collect()
    }

    fn resource_line<'e>(&self, evaluation: &RootEvaluation<'e>, instance: &ModuleInstance<'e>, at: usize) -> String {
        let Some(resource) = instance.module.resources.get(at) else { return String::new() };
        let keys = evaluation.resource_keys(instance, at);
        let repeat = match keys.as_slice() {
            [InstanceKey::None] => String::new(),
            [InstanceKey::Unknown] => "[*]".to_owned(),
            [] => " (no instance)".to_owned(),
            several => format!(" × {}", several.len()),
        };
        let mut told = vec![format!("{}{repeat}", resource.address()), self.service_text(resource)];
        if !keys.is_empty() {
            let judged = Judged::of(self.estate.catalogue, evaluation, (instance, resource), (at, 0));
            told.extend((!judged.titles.is_empty()).then(|| format!("with {}", judged.titles.join(", "))));
        }
        match facts::resource_type(kind_of(resource.mode), resource.resource_type) {
            Lookup::Known(known) => told.extend(self.instance_facts(evaluation, instance, at, &known)),
            Lookup::UnknownType(provider) => told.push(format!("new or misspelt in {}", provider.name())),
            Lookup::UnknownProvider => told.push("of a provider that is not in the catalogue".to_owned()),
        }
        told.retain(|part| !part.is_empty());
        told.join("  ")
    }

    fn service_text(&self, resource: &Resource<'_>) -> String {
        match self.estate.catalogue.of_type(resource.resource_type) {
            Some((service, Role::Unit)) => service.id.to_owned(),
            Some((service, Role::Glue)) => format!("{}, wiring", service.id),
            None => String::new(),
        }
    }
}

impl View<'_, '_> {
    /// The name that the cloud sees, as far as it is known; the tags; whether the type is gone. Of several instances the
    /// first is told.
    fn instance_facts<'e>(
        &self,
        evaluation: &RootEvaluation<'e>,
        instance: &ModuleInstance<'e>,
        at: usize,
        known: &ResourceType,
    ) -> Vec<String> {
        let mut told = Vec::new();
        let has_instance = !evaluation.resource_keys(instance, at).is_empty();
        let resource_type = instance.module.resources.get(at).map_or("", |resource| resource.resource_type);
        if let Some(argument) = known.name_argument().filter(|_| has_instance)
            && let Some(value) = evaluation.argument_or_blocks(instance, (at, 0), argument)
            && value.as_str().is_some()
        {
            let is_hidden = sensitive_argument(resource_type, argument).is_some() && !self.shows_sensitive;
            told.push(format!("named {}", if is_hidden { SENSITIVE } else { self.known_text(&value) }));
        }
        let is_tagged = known.kind() == Kind::Resource && has_instance;
        let resource = instance.module.resources.get(at).filter(|_| is_tagged);
        if let Some(place) = resource.and_then(|resource| tag_place(known, resource)) {
            told.push(self.tags_text(&evaluation.effective_tags(instance, (at, 0), &place)));
        }
        if is_tagged {
            told.extend(self.nested_text(&evaluation.nested_tags(instance, (at, 0), &nested_tag_places(known))));
        }
        told.extend(known.retired().map(|last| format!("gone after {} {last}", known.provider().name())));
        told
    }

    /// The text of a known string, unless it is sensitive.
    fn known_text<'v>(&self, value: &'v Value) -> &'v str {
        if value.marks().is_sensitive() && !self.shows_sensitive { SENSITIVE } else { value.as_str().unwrap_or("") }
    }

    /// The keys of the tags, those of the provider among them.
    fn tags_text(&self, tags: &EffectiveTags) -> String {
        match (tags.tags.is_empty(), tags.more.is_some()) {
            (true, true) => "tags not known".to_owned(),
            (true, false) => "no tags".to_owned(),
            (false, _) => format!("tagged {}", self.keys_text(tags, 6)),
        }
    }

    fn keys_text(&self, tags: &EffectiveTags, most: usize) -> String {
        let keys: Vec<String> = tags.tags.iter().take(most).map(|tag| self.tag_key(tag)).collect();
        let more = if tags.more.is_some() {
            ", others not known"
        } else if tags.tags.len() > most {
            ", …"
        } else {
            ""
        };
        format!("{}{more}", keys.join(", "))
    }

    /// The first places inside a resource that have tags of their own: `inside root_block_device[0].tags: Name, Team`.
    fn nested_text(&self, places: &[NestedTags]) -> Option<String> {
        const PLACES: usize = 4;
        let told = places.iter().take(PLACES).map(|place| {
            let made_for = place.made_for.as_ref().filter(|value| value.as_str().is_some());
            let made_for = made_for.map(|kind| format!(" for {}", self.known_text(kind)));
            let perhaps = if place.may_be_absent { " (if it is there)" } else { "" };
            let keys = match (place.tags.tags.is_empty(), place.tags.more.is_some()) {
                (true, true) => "not known".to_owned(),
                (true, false) => "none".to_owned(),
                (false, _) => self.keys_text(&place.tags, 3),
            };
            format!("{}{}{perhaps}: {keys}", place.path, made_for.unwrap_or_default())
        });
        let told: Vec<String> = told.collect();
        let left = places.len().saturating_sub(PLACES);
        let left = if left == 0 { String::new() } else { format!("; {left} more") };
        (!told.is_empty()).then(|| format!("inside {}{left}", told.join("; ")))
    }
}

fn root_facts(root: &Module<'_>) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(backend) = &root.terraform.backend {
        facts.push(format!("state: {}", backend.kind));
    }
    if let Some(version) = &root.terraform.required_version {
        facts.push(format!("terraform {}", version.text));
    }
    for provider in &root.providers {
        let alias = provider.alias.map(|alias| format!(".{alias}")).unwrap_or_default();
        facts.push(format!("provider {}{alias}", provider.name));
    }
    for provider in root.lock_file.iter().flat_map(|lock| &lock.providers) {
        facts.push(format!("locked {} {}", provider.address, provider.version));
    }
    let counts = [
        plural(root.variables.len(), "input variable", "input variables"),
        plural(root.locals.len(), "local value", "local values"),
        plural(root.outputs.len(), "output value", "output values"),
    ];
    facts.push(counts.join(", "));
    facts
}
