//! Features of services: each has a resource that uses it and one that does not, in `fixtures/features/<service>.tf`, named
//! `<feature>` and `<feature>_not`.

use std::collections::{BTreeMap, BTreeSet};

use unmoor::cli::{Options, check_tree};
use unmoor::configuration::{self, Configuration, Resource};
use unmoor::evaluation::modules::{RunValues, Scenarios};
use unmoor::evaluation::{Evaluator, Instance};
use unmoor::facts::{Kind, known_type};
use unmoor::findings::{Finding, Verdict};
use unmoor::policy::Chosen;
use unmoor::services::{Catalogue, Feature, Held, Service};
use unmoor::settings::{Request, Settings};
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
        for name in feature.arguments() {
            let has = |of: &&str| {
                known_type(Kind::Resource, of).is_some_and(|known| known.arguments().any(|known| known.name == name))
            };
            assert!(types.iter().any(has), "{at}: no type of {:?} has an argument `{name}`", feature.types);
        }
    }
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

const SERVICE: &str = "portability/proprietary_service";
const FEATURE: &str = "portability/proprietary_feature";

/// The findings of one rule, and how many were undecided.
fn findings(rule: &str, files: &[(&str, &str)]) -> (Vec<Finding>, usize) {
    let options = Options {
        chosen: Chosen { only: vec![rule.to_owned()], ..Chosen::default() },
        today: "2026-11-24".to_owned(),
        ..Options::default()
    };
    let request = Request { version: "0.1.0".to_owned(), repository: "council".to_owned(), ..Request::default() };
    let (checked, _) =
        check_tree(&MemoryTree::new(files), &Scope::whole(), request, &options).expect("settings are right");
    (checked.outcome.findings, checked.outcome.summary.judged_undecided)
}

const IMAGE: &str = "resource \"aws_lambda_function\" \"a\" {\n  package_type = \"Image\"\n}\n";
const ZIP: &str = "resource \"aws_lambda_function\" \"b\" {\n  filename = \"b.zip\"\n}\n";

#[test]
fn a_better_class_counts_where_all_of_the_service_has_it() {
    assert!(findings(SERVICE, &[("main.tf", IMAGE)]).0.is_empty());
    let (found, _) = findings(SERVICE, &[("main.tf", IMAGE), ("b.tf", ZIP)]);
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].message,
        "`AWS Lambda` has no like-for-like service elsewhere (2 resources): `rewrite` on Azure, Google Cloud and \
         Kubernetes, as of 2026-11-24"
    );
}

#[test]
fn a_better_class_that_is_not_known_to_hold_does_not_count() {
    let open = "variable \"kind\" {}\nresource \"aws_lambda_function\" \"a\" {\n  package_type = var.kind\n}\n";
    assert_eq!(findings(SERVICE, &[("main.tf", open)]).0.len(), 1);
    let some = "resource \"aws_lambda_function\" \"a\" {\n  for_each     = toset([\"Image\", \"Zip\"])\n  package_type = each.key\n}\n";
    assert_eq!(findings(SERVICE, &[("main.tf", some)]).0.len(), 1);
}

/// A cluster whose Data API is switched on by a variable, and another.
const CLUSTERS: &str = r#"
variable "http" {
  default = null
}
resource "aws_rds_cluster" "f" {
  engine               = "aurora-postgresql"
  enable_http_endpoint = var.http
}
resource "aws_rds_cluster" "g" {
  engine               = "aurora-postgresql"
  enable_http_endpoint = var.http
}
"#;

#[test]
fn a_feature_is_told_once_a_folder_and_asked_for_in_every_root() {
    let root = "terraform {\n  backend \"s3\" {}\n}\nmodule \"a\" {\n  source = \"./m\"\n  http   = true\n}\nmodule \"b\" {\n  source = \"./m\"\n}\n";
    let (found, undecided) = findings(FEATURE, &[("main.tf", root), ("m/main.tf", CLUSTERS)]);
    assert_eq!((found.len(), undecided), (1, 0));
    assert_eq!(
        found[0].message,
        "`Amazon Aurora` with the Data API (2 resources): programs send SQL to an interface of AWS instead of a \
         database connection"
    );
    assert_eq!(found[0].instances, ["module.a.aws_rds_cluster.f", "module.a.aws_rds_cluster.g"]);
    assert_eq!(found[0].subject.as_deref(), Some("aws.aurora.data_api"));
}

#[test]
fn a_feature_that_depends_on_what_is_not_given_is_undecided() {
    let open = CLUSTERS.replace("  default = null\n", "");
    let (found, undecided) = findings(FEATURE, &[("main.tf", &open)]);
    assert_eq!((found.len(), undecided), (0, 1));
}

#[test]
fn a_day_of_work_is_not_told() {
    let layers = "resource \"aws_lambda_function\" \"f\" {\n  layers = [\"x\"]\n}\n";
    assert_eq!(findings(FEATURE, &[("main.tf", layers)]), (vec![], 0));
}

#[test]
fn features_of_an_installed_module_are_told_at_its_call() {
    let index = "{\"Modules\":[{\"Key\":\"\",\"Source\":\"\",\"Dir\":\".\"},{\"Key\":\"f\",\"Source\":\"example/f/aws\",\"Dir\":\".terraform/modules/f\"}]}";
    let root = "module \"f\" {\n  source = \"example/f/aws\"\n  http   = true\n}\n";
    let files =
        [("main.tf", root), (".terraform/modules/modules.json", index), (".terraform/modules/f/main.tf", CLUSTERS)];
    let (found, _) = findings(FEATURE, &files);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].address.as_deref(), Some("module.f"));
}

#[test]
fn an_acceptance_covers_a_service_with_its_features() {
    let settings = "portability {\n  accept \"aws.aurora\" {\n    because = \"adapters\"\n    by      = \"design authority\"\n    on      = \"2026-09-02\"\n    review  = \"2027-09-02\"\n  }\n}\n";
    let clusters = CLUSTERS.replace("var.http", "true");
    for rule in [SERVICE, FEATURE] {
        let (found, _) = findings(rule, &[("main.tf", &clusters), ("unmoor.hcl", settings)]);
        assert_eq!(found.len(), 1, "{rule}");
        assert_eq!(found[0].verdict, Verdict::Excepted, "{rule}");
    }
}

#[test]
fn a_team_may_differ_and_both_are_told() {
    let settings = "portability {\n  targets = [\"azure\"]\n}\nservice \"aws.lambda\" {\n  fit \"azure\" {\n    class   = \"unique\"\n    because = \"a thousand triggers\"\n  }\n}\n";
    let (found, _) = findings(SERVICE, &[("main.tf", ZIP), ("unmoor.hcl", settings)]);
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].message,
        "`AWS Lambda` has no like-for-like service on the targets (1 resource): `unique` on Azure (your own judgement; \
         the catalogue says `rewrite`)"
    );
}
