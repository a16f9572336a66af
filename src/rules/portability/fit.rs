//! How a service fits the targets in question: the catalogue's classes, and the team's own where it differs.

use crate::findings::Level;
use crate::services::{Class, Service, Target};
use crate::settings::Settings;

use super::inventory::Hold;

/// The classes of one service over the targets.
#[derive(Debug)]
pub(super) struct Fits {
    /// In the order of the targets; the service's own cloud is left out.
    pub(super) classes: Vec<TargetClass>,
    /// Whether settings name the targets.
    pub(super) are_named: bool,
    /// The date of the oldest judgement among them, `YYYY-MM-DD`; none where none has one.
    pub(super) as_of: Option<String>,
}

/// The class on one target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TargetClass {
    pub(super) target: Target,
    pub(super) class: Class,
    /// Whether the team says so, against the catalogue.
    pub(super) is_dissent: bool,
}

impl Fits {
    /// Over the targets that settings name, else over the usual ones.
    pub(super) fn of(service: &Service, settings: &Settings) -> Self {
        let named: Vec<Target> = settings.targets().iter().filter_map(|target| Target::parse(target)).collect();
        let are_named = !named.is_empty();
        let targets = if are_named { named } else { Target::USUAL.to_vec() };
        let mut fits = Self { classes: Vec::new(), are_named, as_of: None };
        for target in targets {
            fits.add(service, target, settings);
        }
        fits
    }

    fn add(&mut self, service: &Service, target: Target, settings: &Settings) {
        let Some(fit) = service.fit(target) else { return };
        let own = settings.services.get(service.id).and_then(|fits| fits.get(target.as_str()));
        let dissent = own.and_then(|own| Some((Class::parse(&own.class.value)?, own)));
        let (class, date) = match dissent {
            Some((class, own)) => (class, own.on.as_ref().map(|on| on.value.to_string())),
            None => (fit.class, Some(fit.reviewed.to_owned())),
        };
        self.classes.push(TargetClass { target, class, is_dissent: dissent.is_some() });
        let is_older = |date: &String| self.as_of.as_ref().is_none_or(|known| date < known);
        if let Some(date) = date.filter(is_older) {
            self.as_of = Some(date);
        }
    }

    /// How far the service holds.
    pub(super) fn hold(&self) -> Hold {
        let proprietary = self.classes.iter().filter(|fit| fit.class.is_proprietary()).count();
        match proprietary {
            0 => Hold::Common,
            count if count == self.classes.len() => Hold::Own,
            _ => Hold::Depends,
        }
    }

    /// The level that the service gets, if any; `usual` where settings name no target.
    pub(super) fn level(&self, settings: &Settings, usual: Level) -> Option<Level> {
        if !self.are_named {
            return (self.hold() == Hold::Own).then_some(usual);
        }
        let classes = self.classes.iter().map(|fit| fit.class);
        let class = if settings.all_targets_must_pass() { classes.max() } else { classes.min() };
        settings.class_level(class?.as_str()).flatten()
    }
}
