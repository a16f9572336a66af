//! The catalogue of services: how types find their service, and laws that hold for every entry.

use std::collections::BTreeMap;

use unmoor::facts::{self, Kind, ResourceType};
use unmoor::services::{Catalogue, Class, Confidence, Role, Target, matches};

fn check(resource_type: &str) -> Option<(&'static str, Role)> {
    Catalogue::new().of_type(resource_type).map(|(service, role)| (service.id, role))
}

#[test]
fn a_very_long_name_of_a_type_is_looked_up_at_once() {
    let name = format!("aws_s3_bucket_{}", "x".repeat(10_000_000));
    assert_eq!(Catalogue::new().of_type(&name).map(|(service, _)| service.id), Some("aws.s3"));
}

#[test]
fn types_find_their_service_by_the_longest_pattern() {
    assert_eq!(check("aws_sqs_queue"), Some(("aws.sqs", Role::Unit)));
    assert_eq!(check("aws_sqs_queue_policy"), Some(("aws.sqs", Role::Glue)));
    assert_eq!(check("aws_s3_bucket"), Some(("aws.s3", Role::Unit)));
    assert_eq!(check("aws_s3_bucket_versioning"), Some(("aws.s3", Role::Glue)));
    assert_eq!(check("aws_s3_bucket_notification"), Some(("aws.s3.notification", Role::Unit)));
    assert_eq!(check("aws_db_instance").map(|(id, _)| id), Some("aws.rds"));
    assert_eq!(check("google_pubsub_topic_iam_member").map(|(_, role)| role), Some(Role::Glue));
    assert_eq!(check("no_such_type"), None);
}

#[test]
fn a_star_stands_for_any_text_also_none() {
    for (pattern, text, expected) in [
        ("a", "a", true),
        ("a", "ab", false),
        ("a*", "a", true),
        ("a*", "abc", true),
        ("a*c", "abc", true),
        ("a*c", "abd", false),
        ("a_*_iam_*", "a_b_iam_c", true),
        ("a_*_iam_*", "a_iam_c", false),
        ("*b", "ab", true),
        ("a*ab", "aab", true),
        ("a*ab", "ab", false),
    ] {
        assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
    }
}

#[test]
fn every_service_has_a_class_for_every_target_but_its_own_cloud() {
    let catalogue = Catalogue::new();
    assert!(catalogue.services().len() > 400);
    for service in catalogue.services() {
        for target in Target::ALL {
            let is_own = service.cloud() == target.as_str();
            assert_eq!(service.fit(target).is_none(), is_own, "{} on {target}", service.id);
        }
    }
}

#[test]
fn every_resource_type_of_the_three_clouds_has_a_service() {
    let catalogue = Catalogue::new();
    let clouds = ["aws", "azurerm", "google", "google-beta"];
    let is_theirs = |known: &ResourceType| known.kind() == Kind::Resource && clouds.contains(&known.provider().name());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for known in facts::all_types().filter(is_theirs) {
        *counts.entry(known.provider().name()).or_default() += 1;
        assert!(catalogue.of_type(known.name()).is_some(), "{} is of no service", known.name());
    }
    assert!(["aws", "azurerm", "google"].iter().all(|cloud| counts.get(cloud) > Some(&1_000)), "{counts:?}");
}

#[test]
fn confidence_is_earned_by_a_source_and_the_unknown_says_why() {
    for service in Catalogue::new().services() {
        for fit in service.fits {
            assert!(fit.confidence == Confidence::Low || fit.source.is_some(), "{} on {}", service.id, fit.target);
            assert!(fit.class != Class::Opaque || fit.gap.is_some(), "{} on {}", service.id, fit.target);
        }
    }
}

#[test]
fn families_are_the_first_two_parts() {
    let catalogue = Catalogue::new();
    let service = catalogue.service("aws.s3.notification").expect("it is there");
    assert_eq!((service.cloud(), service.family()), ("aws", "aws.s3"));
    assert_eq!(catalogue.service("aws.sqs").map(|service| service.family()), Some("aws.sqs"));
}

#[test]
fn managed_open_engines_are_engines_and_never_the_same() {
    let catalogue = Catalogue::new();
    for id in ["aws.rds", "aws.elasticache", "aws.msk"] {
        let service = catalogue.service(id).unwrap_or_else(|| panic!("{id} is there"));
        assert!(service.fits.iter().all(|fit| fit.class != Class::Same), "{id}");
    }
}

#[test]
fn a_family_is_called_what_the_titles_of_its_services_share() {
    let catalogue = Catalogue::new();
    for (family, title) in [
        ("aws.glue", "AWS Glue"),
        ("aws.s3", "Amazon S3"),
        ("aws.ec2", "Amazon EC2"),
        ("aws.sqs", "Amazon SQS"),
        ("aws.lake_formation", "AWS Lake Formation"),
        ("no.such", "no.such"),
    ] {
        assert_eq!(catalogue.family_title(family), title, "{family}");
    }
}
