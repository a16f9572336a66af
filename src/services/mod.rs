//! Judgements: which service a resource type belongs to, and how that service fits other clouds.
//!
//! The entries are in `rules/catalogue/services/`, read by `build.rs`. A class is a property of a service *on a target*;
//! nothing here gives a service one class for everywhere.

mod feature;
mod held;
mod model;

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use crate::source::FileId;
use crate::syntax::{self, Expr, Tree};

pub use feature::{Addition, Ask, Feature, Question, class_with};
pub use held::Held;
pub use model::{Class, Confidence, Fit, Role, Service, Source, Target};

/// The day on which the catalogue was last reviewed, `YYYY-MM-DD`.
pub const DATE: &str = "2026-11-24";

mod generated {
    use super::{Addition, Ask, Class, Confidence, Feature, Fit, Question, Service, Source, Target};

    include!(concat!(env!("OUT_DIR"), "/services.rs"));
}

/// The service catalogue, ready for look-ups by resource type.
#[derive(Debug)]
pub struct Catalogue {
    exact: FxHashMap<&'static str, Match>,
    /// Patterns with a `*`, by the text before the first one.
    patterns: FxHashMap<&'static str, Vec<(&'static str, Match)>>,
    /// Bytes of the longest of those texts.
    longest: usize,
    /// Features by the resource types that they are looked for on.
    features: FxHashMap<&'static str, Vec<OfService>>,
    /// Those that are looked for on types with a common beginning.
    feature_patterns: Vec<(&'static str, OfService)>,
    /// Conditions of features by their text, parsed when the first is asked for.
    conditions: OnceLock<FxHashMap<&'static str, Tree>>,
}

/// The facets of a service, by the letters that the catalogue has for them.
pub const FACETS: [(&str, &str); 5] =
    [("G", "data gravity"), ("I", "identity"), ("N", "network"), ("O", "operations"), ("K", "contract")];

/// The file of what stands in the catalogue.
const NO_FILE: FileId = FileId(u32::MAX);

/// A feature with its service.
type OfService = (&'static Service, &'static Feature);

/// What a pattern stands for: a service, by its place, and what the type is to it.
type Match = (usize, Role);

impl Default for Catalogue {
    fn default() -> Self {
        Self::new()
    }
}

impl Catalogue {
    /// Indexes the built-in entries.
    pub fn new() -> Self {
        let mut catalogue = Self {
            exact: FxHashMap::default(),
            patterns: FxHashMap::default(),
            longest: 0,
            features: FxHashMap::default(),
            feature_patterns: Vec::new(),
            conditions: OnceLock::new(),
        };
        for (at, service) in generated::SERVICES.iter().enumerate() {
            for pattern in service.matches {
                catalogue.add(pattern, (at, Role::Unit));
            }
            for pattern in service.glue {
                catalogue.add(pattern, (at, Role::Glue));
            }
            for feature in service.features {
                catalogue.add_feature((service, feature));
            }
        }
        catalogue
    }

    fn add(&mut self, pattern: &'static str, found: Match) {
        match pattern.split_once('*') {
            Some((prefix, _)) => {
                self.longest = self.longest.max(prefix.len());
                self.patterns.entry(prefix).or_default().push((pattern, found));
            }
            None => {
                self.exact.insert(pattern, found);
            }
        }
    }

    fn add_feature(&mut self, (service, feature): OfService) {
        for pattern in feature.types {
            if pattern.contains('*') {
                self.feature_patterns.push((pattern, (service, feature)));
            } else {
                self.features.entry(pattern).or_default().push((service, feature));
            }
        }
    }

    /// The features that are looked for on a resource type, each with its service. Those that hang on an answer of people
    /// are among them.
    pub fn features_of(&self, resource_type: &str) -> Vec<(&'static Service, &'static Feature)> {
        let mut found: Vec<OfService> = self.features.get(resource_type).cloned().unwrap_or_default();
        let by_pattern = self.feature_patterns.iter().filter(|(pattern, _)| matches(pattern, resource_type));
        found.extend(by_pattern.map(|(_, feature)| *feature));
        found
    }

    /// All services, by id.
    pub fn services(&self) -> &'static [Service] {
        generated::SERVICES
    }

    /// The service of that id.
    pub fn service(&self, id: &str) -> Option<&'static Service> {
        let at = generated::SERVICES.binary_search_by(|service| service.id.cmp(id)).ok()?;
        generated::SERVICES.get(at)
    }

    /// What a family is called: the words that the titles of its services begin with, where there are two or more; else the
    /// title of the service that the family is named after.
    pub fn family_title(&self, family: &str) -> String {
        let mut titles = generated::SERVICES.iter().filter(|service| service.family() == family);
        let Some(first) = titles.next() else { return family.to_owned() };
        let mut common: Vec<&str> = first.title.split(' ').collect();
        for service in titles {
            let same = common.iter().zip(service.title.split(' ')).take_while(|(a, b)| **a == *b).count();
            common.truncate(same);
        }
        if common.len() > 1 {
            return common.join(" ");
        }
        self.service(family).unwrap_or(first).title.to_owned()
    }

    /// The service that a resource type belongs to, and whether it is a unit of it or only wiring. Of several patterns
    /// the longest counts.
    pub fn of_type(&self, resource_type: &str) -> Option<(&'static Service, Role)> {
        let (at, role) = match self.exact.get(resource_type) {
            Some(found) => *found,
            None => self.by_pattern(resource_type)?,
        };
        generated::SERVICES.get(at).map(|service| (service, role))
    }

    /// The condition of a feature as an expression; nothing where it has none.
    pub fn condition(&self, feature: &Feature) -> Option<Expr<'_>> {
        let parsed = self.conditions.get_or_init(|| {
            let features = generated::SERVICES.iter().flat_map(|service| service.features);
            let conditions = features.filter_map(|feature| feature.condition);
            conditions.map(|text| (text, syntax::parse_expression(NO_FILE, &Arc::from(text)))).collect()
        });
        parsed.get(feature.condition?)?.single()
    }

    fn by_pattern(&self, resource_type: &str) -> Option<Match> {
        // A name may be a megabyte long: only its beginning can be one of the texts.
        let prefixes = (0..=resource_type.len().min(self.longest)).filter_map(|end| resource_type.get(..end));
        let candidates = prefixes.filter_map(|prefix| self.patterns.get(prefix)).flatten();
        let matching = candidates.filter(|(pattern, _)| matches(pattern, resource_type));
        matching.max_by_key(|(pattern, _)| pattern.len()).map(|(_, found)| *found)
    }
}

/// Whether a word is a part of some service's id: `postgresql` of `azure.postgresql`.
pub fn is_part_of_id(word: &str) -> bool {
    generated::SERVICES.iter().any(|service| service.id.split('.').any(|part| part == word))
}

/// Whether a text has the form of a pattern in which each `*` stands for any text, also none.
pub fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut open) = text.strip_prefix(first) else { return false };
    let mut parts = rest.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return open.ends_with(part);
        }
        match open.split_once(part) {
            Some((_, after)) => open = after,
            None => return false,
        }
    }
    open.is_empty()
}
