//! What unmoor sees, as a tree for people: roots, module instances, resources with their service, name and tags.

use crate::configuration::{Module, Resource};
use crate::evaluation::{Data, Evaluator, Instance, InstanceKey, Judged, Location, ModuleTree, Value};
use crate::facts::{self, Kind, Lookup, ResourceType};
use crate::services::Role;

use super::View;
use super::inspect::{folder_name, kind_of};
use super::words::plural;

impl View<'_, '_> {
    /// For people.
    pub fn tree(&self) -> String {
        let roots: Vec<String> = self.estate.trees.iter().map(|tree| self.root_text(tree)).collect();
        let unused = roots.is_empty().then(|| "No root module found.".to_owned());
        roots.into_iter().chain(unused).collect::<Vec<_>>().join("\n")
    }

    fn root_text(&self, tree: &ModuleTree) -> String {
        let configuration = self.estate.configuration;
        let mut lines = vec![folder_name(configuration, tree)];
        if let Some(root) = configuration.module(tree.root) {
            lines.extend(root_facts(root).into_iter().map(|fact| format!("  {fact}")));
        }
        for (id, address) in &tree.instances {
            let Some(module) = configuration.module(*id) else { continue };
            let indent = "  ".repeat(1 + address.as_str().matches("module.").count());
            if !address.as_str().is_empty() {
                let folder = if module.folder.as_str().is_empty() { "." } else { module.folder.as_str() };
                lines.push(format!("{}{} ({folder})", indent.get(2..).unwrap_or(""), address.as_str()));
            }
            lines.extend(self.module_lines(module).into_iter().map(|line| format!("{indent}{line}")));
        }
        lines.extend(
            tree.is_cut
                .then(|| "  … module calls that are not followed: too many, too deep, or in a circle".to_owned()),
        );
        // A name with a line break in it must not look like two.
        let lines = lines.iter().map(|line| self.text(line).replace('\n', "\\n"));
        lines.collect::<Vec<_>>().join("\n") + "\n"
    }

    fn module_lines(&self, module: &Module<'_>) -> Vec<String> {
        let evaluator = Evaluator::new();
        let resources = module.resources.iter().map(|resource| {
            let instance = Instance { module, resource, evaluator: &evaluator };
            let keys = instance.keys();
            let repeat = match keys.as_slice() {
                [InstanceKey::None] => String::new(),
                [InstanceKey::Unknown] => "[*]".to_owned(),
                [] => " (no instance)".to_owned(),
                several => format!(" × {}", several.len()),
            };
            let mut told = vec![format!("{}{repeat}", resource.address()), self.service_text(resource)];
            match facts::resource_type(kind_of(resource.mode), resource.resource_type) {
                Lookup::Known(known) => told.extend(instance_facts(&instance, &known)),
                Lookup::UnknownType(provider) => told.push(format!("new or misspelt in {}", provider.name())),
                Lookup::UnknownProvider => told.push("of a provider that is not in the catalogue".to_owned()),
            }
            told.retain(|part| !part.is_empty());
            told.join("  ")
        });
        resources.collect()
    }

    fn service_text(&self, resource: &Resource<'_>) -> String {
        match self.estate.catalogue.of_type(resource.resource_type) {
            Some((service, Role::Unit)) => service.id.to_owned(),
            Some((service, Role::Glue)) => format!("{}, wiring", service.id),
            None => String::new(),
        }
    }
}

/// The name that the cloud sees, as far as it is known; whether there are tags where there could be; whether the type
/// is gone.
fn instance_facts(instance: &Instance<'_, '_>, known: &ResourceType) -> Vec<String> {
    let mut told = Vec::new();
    if let Some(value) = known.name_argument().and_then(|argument| instance.value(argument))
        && let Judged::Known(value) = value.judged()
        && let Some(name) = value.as_str()
    {
        told.push(format!("named {name}"));
    }
    if known.kind() == Kind::Resource && known.tags().next().is_some() {
        told.push(tags_text(instance, known).to_owned());
    }
    told.extend(known.retired().map(|last| format!("gone after {} {last}", known.provider().name())));
    told
}

/// Whether a resource has tags of its own. Those that only a `dynamic` block or an unknown value may make are not known.
fn tags_text(instance: &Instance<'_, '_>, known: &ResourceType) -> &'static str {
    let mut is_unknown = false;
    for tags in known.tags() {
        for block in instance.resource.arguments.blocks() {
            let is_dynamic = block.kind() == "dynamic" && block.label(0).is_some_and(|label| label.text == tags.path);
            if block.kind() == tags.path {
                return "tagged";
            }
            is_unknown |= is_dynamic;
        }
        for argument in instance.arguments().iter().filter(|argument| argument.path == tags.path) {
            let value = instance.evaluator.evaluate(argument.attribute.value());
            match value.judged() {
                Judged::Known(value) if is_empty(value) => {}
                Judged::Known(_) | Judged::Partial(_) if argument.location == Location::Block => return "tagged",
                Judged::Known(_) | Judged::Partial(_) | Judged::Unknown(_) => is_unknown = true,
                Judged::Absent => {}
            }
        }
    }
    if is_unknown { "tags not known" } else { "no tags of its own" }
}

fn is_empty(value: &Value) -> bool {
    match &value.data {
        Data::Mapping(mapping) => mapping.entries().is_empty(),
        Data::Sequence(values) => values.is_empty(),
        Data::Null => true,
        _ => false,
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
