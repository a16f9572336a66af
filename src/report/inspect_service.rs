//! What the catalogue says of one resource instance: its class on each target with the features it uses, and what to ask.

use std::collections::BTreeMap;

use crate::configuration::{Mode, Resource};
use crate::evaluation::modules::{ModuleInstance, RootEvaluation};
use crate::services::{Catalogue, Class, Feature, Held, Role, Service, class_with};

/// The judgement on one instance.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// The class by target; empty for wiring, and for what is at home everywhere.
    pub(super) classes: BTreeMap<&'static str, &'static str>,
    /// Features that it uses, by `service.feature`.
    pub(super) features: Vec<String>,
    /// Titles of those.
    pub(super) titles: Vec<&'static str>,
    /// Features of which it cannot be known.
    pub(super) open: Vec<String>,
    /// Ids of questions that only people can answer.
    pub(super) questions: Vec<&'static str>,
}

impl Judged {
    /// On an instance of a managed resource; nothing is said of others.
    pub(super) fn of<'e>(
        catalogue: &Catalogue,
        evaluation: &RootEvaluation<'e>,
        (instance, resource): (&ModuleInstance<'e>, &Resource<'_>),
        at: (usize, usize),
    ) -> Self {
        let mut judged = Self::default();
        let Some((service, role)) =
            catalogue.of_type(resource.resource_type).filter(|_| resource.mode == Mode::Managed)
        else {
            return judged;
        };
        let mut used: Vec<&Feature> = Vec::new();
        for (of, feature) in catalogue.features_of(resource.resource_type) {
            let id = format!("{}.{}", of.id, feature.id);
            let value = catalogue.condition(feature).map(|condition| evaluation.condition(instance, at, condition));
            match value.map_or(Held::Everywhere, |value| Held::of(&[value])) {
                _ if feature.ask.is_some() => {}
                Held::Everywhere | Held::Somewhere => {
                    judged.features.push(id);
                    judged.titles.push(feature.title);
                    used.push(feature);
                }
                Held::Open(_) => judged.open.push(id),
                Held::Nowhere => {}
            }
        }
        if role == Role::Unit && !is_at_home_everywhere(service) {
            let classes = service.fits.iter().map(|fit| {
                let class = class_with(fit.class, used.iter().copied(), fit.target);
                (fit.target.as_str(), class.as_str())
            });
            judged.classes = classes.collect();
            judged.questions = service.questions.iter().map(|question| question.id).collect();
        }
        judged
    }
}

fn is_at_home_everywhere(service: &Service) -> bool {
    service.fits.iter().all(|fit| fit.class == Class::Neutral)
}
