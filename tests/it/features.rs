//! Features of services: each has a resource that uses it and one that does not, in `fixtures/features/<service>.tf`, named
//! `<feature>` and `<feature>_not`.

use std::collections::{BTreeMap, BTreeSet};

use unmoor::configuration::{self, Configuration, Resource};
use unmoor::evaluation::modules::{RunValues, Scenarios};
use unmoor::evaluation::{Evaluator, Instance};
use unmoor::facts::{Kind, known_type};
use unmoor::services::{Catalogue, Feature, Held, Service};
use unmoor::settings::Settings;
use unmoor::source::{Limits, MemoryTree, Scope, WalkOptions, load};

/// Hands on every feature with its service.
fn all(catalogue: &Catalogue) -> impl Iterator<Item = (&'static Service, &'static Feature)> {
    catalogue.services().iter().flat_map(|service| service.features.iter().map(move |feature| (service, feature)))
}

/// How each resource of a text holds a feature, by name.
fn check(catalogue: &Catalogue, service: &Service, text: &str) -> BTreeMap<(String, &'static str), (String, Held)> {
    let tree = MemoryTree::new(&[("main.tf", text)]);
    let loaded = load(&tree, &Scope::whole(), &WalkOptions::default(), &Limits::default());
    let sources = configuration::parse(loaded);
    let configuration = Configuration::build(&sources, |_| false, |_| false);
    let settings = Settings::default();
    let scenarios =
        Scenarios::new(&configuration, &sources, &|_| &settings, &RunValues::default()).expect("no file is missing");
    let (id, module) = configuration.modules().next().expect("there is one");
    let evaluator = Evaluator::new(&configuration, &tree, (id, module), scenarios.of_module(&configuration, id));
    let of = |resource: &Resource<'_>, feature: &'static Feature| {
        let name = resource.name.to_owned();
        let resource = module.resources.iter().find(|known| known.address() == resource.address()).expect("it is here");
        let held = catalogue.held(feature, &Instance { module, resource, evaluator: &evaluator });
        ((name, feature.id), (resource.resource_type.to_owned(), held))
    };
    let pairs = module.resources.iter().flat_map(|resource| service.features.iter().map(move |f| (resource, f)));
    pairs.map(|(resource, feature)| of(resource, feature)).collect()
}

#[test]
fn each_feature_has_a_resource_that_uses_it_and_one_that_does_not() {
    let catalogue = Catalogue::new();
    let mut wrong = Vec::new();
    for service in catalogue.services().iter().filter(|service| !service.features.is_empty()) {
        let path = format!("fixtures/features/{}.tf", service.id);
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let found = check(&catalogue, service, &text);
        for feature in service.features.iter().filter(|feature| !feature.types.is_empty()) {
            let (uses, not) = (feature.id.to_owned(), format!("{}_not", feature.id));
            match found.get(&(uses, feature.id)) {
                Some((_, Held::Everywhere)) => {}
                other => wrong.push(format!("{path}: {} does not use it: {other:?}", feature.id)),
            }
            match found.get(&(not, feature.id)) {
                Some((_, Held::Nowhere)) => {}
                other => wrong.push(format!("{path}: {}_not is not free of it: {other:?}", feature.id)),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn conditions_are_expressions_over_arguments_that_their_types_have() {
    let catalogue = Catalogue::new();
    for (service, feature) in all(&catalogue) {
        let at = format!("{}, feature {}", service.id, feature.id);
        let types: Vec<&str> = unmoor::facts::all_types()
            .filter(|known| known.kind() == Kind::Resource && feature.is_of_type(known.name()))
            .map(|known| known.name())
            .collect();
        assert!(feature.types.is_empty() || !types.is_empty(), "{at}: no such type: {:?}", feature.types);
        for name in &types {
            let owner = catalogue.of_type(name).map(|(service, _)| service.family());
            assert_eq!(owner, Some(service.family()), "{at}: {name} is of another family");
        }
        let Some(condition) = feature.condition else { continue };
        assert!(catalogue.condition(feature).is_some(), "{at}: `{condition}` is no expression");
        for name in arguments_of(condition) {
            let has = |of: &&str| {
                known_type(Kind::Resource, of).is_some_and(|known| known.arguments().any(|known| known.name == name))
            };
            assert!(types.iter().any(has), "{at}: no type of {:?} has an argument `{name}`", feature.types);
        }
    }
}

/// The names after `self.` in a condition.
fn arguments_of(condition: &str) -> BTreeSet<&str> {
    let rests = condition.match_indices("self.").filter_map(|(at, found)| condition.get(at + found.len()..));
    rests.filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next()).collect()
}

#[test]
fn questions_are_asked_once_in_the_catalogue_and_features_hang_on_those_of_their_service() {
    let catalogue = Catalogue::new();
    let mut ids = BTreeSet::new();
    for service in catalogue.services() {
        for question in service.questions {
            assert!(ids.insert(question.id), "{} is asked twice", question.id);
            assert!(question.text.ends_with('?'), "{}", question.id);
        }
    }
}
