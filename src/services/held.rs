//! Whether a resource uses a feature.

use std::sync::Arc;

use super::{Catalogue, Feature};
use crate::evaluation::{Cause, Instance, Judged, Value};

/// Whether the instances of a resource use a feature.
#[derive(Clone, Debug)]
pub enum Held {
    /// All do.
    Everywhere,
    /// Some do.
    Somewhere,
    /// None does.
    Nowhere,
    /// It depends on something that is not known.
    Open(Arc<Cause>),
}

impl Catalogue {
    /// Whether a resource uses a feature, as far as its module by itself tells. Answers of people do not count here.
    pub fn held(&self, feature: &Feature, instance: &Instance<'_, '_>) -> Held {
        let resource = instance.resource;
        let may_use = resource.is_managed() && feature.is_of_type(resource.resource_type);
        if !may_use || instance.keys().is_empty() {
            return Held::Nowhere;
        }
        match self.condition(feature) {
            Some(condition) => Held::of(&instance.evaluator.condition(instance.resource, condition)),
            None => Held::Everywhere,
        }
    }
}

impl Held {
    /// From the values of a condition in all instances.
    pub fn of(values: &[Value]) -> Self {
        let mut open = None;
        let (mut holds, mut fails) = (false, false);
        for value in values {
            match (value.as_bool(), value.judged()) {
                (Some(true), _) => holds = true,
                (Some(false), _) => fails = true,
                (None, Judged::Unknown(unknown)) => open = Some(Arc::clone(&unknown.cause)),
                (None, _) => fails = true,
            }
        }
        match (holds, open) {
            (true, None) if !fails => Self::Everywhere,
            (true, _) => Self::Somewhere,
            (false, Some(cause)) => Self::Open(cause),
            (false, None) => Self::Nowhere,
        }
    }
}
