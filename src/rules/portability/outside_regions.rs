//! `portability/outside_regions`: something is built in a region that is not among those agreed on.

use std::collections::{BTreeMap, BTreeSet};

use crate::configuration::Mode;
use crate::evaluation::modules::{ModuleInstance, RootEvaluation};
use crate::evaluation::{Judged, ModuleTree, Value};
use crate::facts;
use crate::findings::{Because, Finding};
use crate::rules::{Estate, Found, Rule};
use crate::settings::Settings;
use crate::source::{Span, TextRange};

use super::message;

pub(super) struct OutsideRegions;

/// Arguments of provider configurations and resources that name a region, or a zone of one.
const ARGUMENTS: [&str; 5] = ["availability_zone", "location", "region", "replica_region", "zone"];

impl Rule for OutsideRegions {
    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        let mut places = Places::default();
        for tree in estate.trees {
            let folder = estate.configuration.module(tree.root).map(|root| &root.folder);
            let Some(settings) = folder.map(|folder| (estate.settings_of)(folder)) else { continue };
            if settings.portability.regions.is_some() {
                places.look(estate, tree, settings);
            }
        }
        places.tell(out);
    }
}

/// A root in an environment, while it is looked at.
struct Look<'l, 'a> {
    evaluation: &'l RootEvaluation<'a>,
    settings: &'l Settings,
    environment: &'l Option<String>,
}

/// What is known of one place.
#[derive(Default)]
struct Place {
    address: String,
    argument: &'static str,
    /// Regions that are outside, with the environments and instances in which they are named.
    outside: BTreeMap<String, (BTreeSet<Option<String>>, BTreeSet<String>)>,
    /// Environments in which the place was looked at.
    environments: BTreeSet<Option<String>>,
    because: Option<Because>,
    is_right: bool,
    allowed: Vec<String>,
}

#[derive(Default)]
struct Places {
    /// By file and range.
    by_span: BTreeMap<(u32, TextRange), Place>,
}

impl Places {
    fn look(&mut self, estate: &Estate<'_>, tree: &ModuleTree, settings: &Settings) {
        for scenario in estate.evaluated.scenarios.of_root(tree.root) {
            let evaluation = RootEvaluation::new(estate.configuration, estate.evaluated.tree, tree.root, scenario);
            let Some(evaluation) = evaluation else { continue };
            for instance in evaluation.all_instances() {
                if !instance.module.is_vendored {
                    let look = Look { evaluation: &evaluation, settings, environment: &scenario.environment };
                    self.look_at(&look, &instance);
                }
            }
        }
    }

    fn look_at<'a>(&mut self, look: &Look<'_, 'a>, instance: &ModuleInstance<'a>) {
        for provider in &instance.module.providers {
            let address = format!("provider.{}", provider.name);
            for argument in ARGUMENTS {
                let Some(attribute) = provider.arguments.attribute(argument) else { continue };
                let value = look.evaluation.evaluate(instance, attribute.value());
                self.place(look, attribute.value().span(), &address, argument).add(look, &value, None);
            }
        }
        let managed =
            instance.module.resources.iter().enumerate().filter(|(_, resource)| resource.mode == Mode::Managed);
        for (at, resource) in managed {
            let address = resource.address();
            for argument in ARGUMENTS {
                let Some(attribute) = resource.arguments.attribute(argument) else { continue };
                for (position, key) in look.evaluation.resource_keys(instance, at).iter().enumerate() {
                    let value = look.evaluation.argument(instance, (at, position), attribute);
                    let full = instance.address.join(&format!("{address}{key}"));
                    self.place(look, attribute.value().span(), &address, argument).add(look, &value, Some(full));
                }
            }
        }
    }

    fn place(&mut self, look: &Look<'_, '_>, span: Span, address: &str, argument: &'static str) -> &mut Place {
        let place = self.by_span.entry((span.file.0, span.range)).or_default();
        if place.environments.is_empty() {
            place.address = address.to_owned();
            place.argument = argument;
            let regions = look.settings.portability.regions.iter().flatten();
            place.allowed = regions.map(|region| region.value.clone()).collect();
        }
        place
    }

    fn tell(self, out: &mut Found) {
        for ((file, range), place) in self.by_span {
            let span = range.in_file(crate::source::FileId(file));
            if place.outside.is_empty() {
                match place.because.clone() {
                    Some(because) => {
                        let mut finding = place.finding(out, span, message::unclear_region());
                        finding.because = Some(because);
                        out.undecided(finding);
                    }
                    None if place.is_right => out.right(),
                    None => {}
                }
                continue;
            }
            for (name, (environments, instances)) in &place.outside {
                let mut finding = place.finding(out, span, message::outside_regions(name, &place.allowed));
                finding.help = Some(message::outside_regions_help());
                finding.subject = Some(name.clone());
                finding.instance_count = instances.len();
                finding.instances = instances.iter().cloned().collect();
                if *environments != place.environments {
                    finding.environments = environments.iter().flatten().cloned().collect();
                }
                out.wrong(finding);
            }
        }
    }
}

impl Place {
    fn add(&mut self, look: &Look<'_, '_>, value: &Value, instance: Option<String>) {
        self.environments.insert(look.environment.clone());
        match value.judged() {
            Judged::Known(known) => match known.as_str().and_then(region_named) {
                Some(name) if self.allowed.iter().any(|allowed| allowed == name) => self.is_right = true,
                Some(name) => {
                    let (environments, instances) = self.outside.entry(name.to_owned()).or_default();
                    environments.insert(look.environment.clone());
                    instances.extend(instance);
                }
                None => {}
            },
            Judged::Unknown(unknown) => {
                if let (None, Some(span)) = (&self.because, unknown.cause.span) {
                    self.because = Some(Because { reason: unknown.cause.reason.to_string(), span });
                }
            }
            Judged::Absent | Judged::Partial(_) => {}
        }
    }

    fn finding(&self, out: &Found, span: Span, message: String) -> Finding {
        let mut finding = out.finding(span, message);
        finding.address = Some(self.address.clone());
        finding.argument = Some(self.argument.to_owned());
        finding
    }
}

/// The region that a text names, or whose zone it names; Azure's names may be written with spaces and capitals.
fn region_named(text: &str) -> Option<&'static str> {
    let plain: String = text.chars().filter(|char| *char != ' ').collect::<String>().to_ascii_lowercase();
    facts::region(text).or_else(|| facts::region(&plain)).map(|region| region.name)
}
