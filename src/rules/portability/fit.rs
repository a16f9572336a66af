//! How a service fits the targets in question: the catalogue's classes, with what the features in use make of them, and the
//! team's own where it differs.

use std::cmp::Reverse;

use crate::findings::Level;
use crate::services::{Class, Feature, Service, Target, class_with};
use crate::settings::Settings;

use super::features::{UsedFeature, Uses};
use super::inventory::Hold;

/// The classes of one service over the targets.
#[derive(Debug)]
pub struct Fits {
    /// In the order of the targets; the service's own cloud is left out.
    pub(super) classes: Vec<TargetClass>,
    /// Whether settings name the targets.
    pub(super) are_named: bool,
    /// The date of the oldest judgement among them, `YYYY-MM-DD`; none where none has one.
    pub(super) as_of: Option<String>,
    /// Features in use that make the class what it is, with the number of resources, the most frequent first.
    pub(super) features: Vec<(&'static Feature, usize)>,
}

/// The class on one target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TargetClass {
    pub(super) target: Target,
    pub(super) class: Class,
    /// What the catalogue says, where the team says otherwise.
    pub(super) catalogue: Option<Class>,
}

impl TargetClass {
    /// What the catalogue and the features in use come to, whatever the team says.
    fn judged(self) -> Class {
        self.catalogue.unwrap_or(self.class)
    }
}

impl Fits {
    /// Over the targets that settings name, else over the usual ones; of a service with what is used of it.
    pub(super) fn of_used(service: &Service, uses: &Uses<'_>, settings: &Settings) -> Self {
        let are_named = !settings.targets().is_empty();
        let mut fits = Self { classes: Vec::new(), are_named, as_of: None, features: Vec::new() };
        for target in targets(settings) {
            fits.add(service, uses, target, settings);
        }
        fits.features = counted(uses, |feature| fits.is_changed_by(service, feature));
        fits
    }

    fn add(&mut self, service: &Service, uses: &Uses<'_>, target: Target, settings: &Settings) {
        let Some(fit) = service.fit(target) else { return };
        let own = settings.services.get(service.id).and_then(|fits| fits.get(target.as_str()));
        let dissent = own.and_then(|own| Some((Class::parse(&own.class.value)?, own)));
        let judged = uses.class(fit.class, target);
        let (class, date) = match dissent {
            Some((class, own)) => (class, own.on.as_ref().map(|on| on.value.to_string())),
            None => (judged, Some(fit.reviewed.to_owned())),
        };
        self.classes.push(TargetClass { target, class, catalogue: dissent.map(|_| judged) });
        let is_older = |date: &String| self.as_of.as_ref().is_none_or(|known| date < known);
        if let Some(date) = date.filter(is_older) {
            self.as_of = Some(date);
        }
    }

    /// Whether a feature has made a class what it is: a worse one, or a better one that all of the service has.
    fn is_changed_by(&self, service: &Service, feature: &Feature) -> bool {
        self.classes.iter().any(|fit| {
            let own = service.fit(fit.target).map(|fit| fit.class);
            own.zip(feature.class_on(fit.target))
                .is_some_and(|(own, class)| class > own || class < own && fit.judged() < own)
        })
    }

    /// Whether a service has no equal on any target in question by its nature, whatever of it is used.
    pub fn is_unique(&self, service: &Service) -> bool {
        let is_unique = |fit: &TargetClass| service.fit(fit.target).is_some_and(|own| own.class == Class::Unique);
        !self.classes.is_empty() && self.classes.iter().all(is_unique)
    }

    /// How far the service holds.
    pub fn hold(&self) -> Hold {
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

/// The targets in question: those that settings name, else the usual ones.
pub(super) fn targets(settings: &Settings) -> Vec<Target> {
    let named: Vec<Target> = settings.targets().iter().filter_map(|target| Target::parse(target)).collect();
    if named.is_empty() { Target::USUAL.to_vec() } else { named }
}

/// Some of the features in use, with the number of resources that use each.
fn counted(uses: &Uses<'_>, is_wanted: impl Fn(&Feature) -> bool) -> Vec<(&'static Feature, usize)> {
    let mut counts: Vec<(&'static Feature, usize)> = Vec::new();
    for used in uses.all.iter().filter(|used| is_wanted(used.feature)) {
        match counts.iter_mut().find(|(feature, _)| feature.id == used.feature.id) {
            Some((_, count)) => *count += 1,
            None => counts.push((used.feature, 1)),
        }
    }
    counts.sort_by_key(|(feature, count)| (Reverse(*count), feature.id));
    counts
}

impl Uses<'_> {
    /// The class on a target: the worst over the units, each with the features that it uses, and over what else is used of
    /// the service. A better class counts where every instance of a unit has it.
    fn class(&self, own: Class, target: Target) -> Class {
        let of_unit = |features: &Vec<&UsedFeature>| {
            let counts = |used: &&&UsedFeature| used.is_everywhere || used.feature.class_on(target) > Some(own);
            class_with(own, features.iter().filter(counts).map(|used| used.feature), target)
        };
        let units = self.units.iter().map(of_unit).max().unwrap_or(own);
        let others = self.all.iter().filter_map(|used| used.feature.class_on(target)).filter(|class| *class > own);
        others.fold(units, Ord::max)
    }
}
