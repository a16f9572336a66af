//! Facts about providers: that the tables are current, whole, and say what the providers' own documentation says.

use std::collections::BTreeSet;

use camino::Utf8Path;
use sha2::{Digest, Sha256};
use unmoor::facts::{
    self, DefaultTags, Kind, Lookup, Machine, TagForm, known_type, name_limit, permission_word, permissions,
    provider_account, region, regions, resource_type, sensitive_argument, size, supplier,
};
use unmoor::services::Catalogue;

#[test]
fn the_tables_are_what_their_inputs_make() {
    let listed = std::fs::read_to_string("rules/catalogue/facts/CHECKSUMS").expect("`make catalogue` writes it");
    let mut names = BTreeSet::new();
    for line in listed.lines() {
        let (digest, path) = line.split_once("  ").expect("a checksum and a path");
        let bytes = std::fs::read(path).unwrap_or_default();
        let found: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(found, digest, "{path} has changed since the tables were made: run `make catalogue`");
        names.insert(path.to_owned());
    }
    for (folder, ending) in [("rules/catalogue/facts", "tsv"), ("tools/catalogue/src", "rs")] {
        for entry in Utf8Path::new(folder).read_dir_utf8().expect("there").flatten() {
            let path = entry.path();
            assert!(path.extension() != Some(ending) || names.contains(path.as_str()), "{path} has no checksum");
        }
    }
}

/// Name, tag arguments, whether the provider's default tags are added, name argument, prefix argument.
type Expected = (&'static str, &'static [(&'static str, TagForm)], bool, Option<&'static str>, Option<&'static str>);

#[test]
fn tags_and_names_are_where_the_providers_take_them() {
    use TagForm::{Blocks, Map, Objects};
    // From the pages of these resources in the providers' own documentation.
    let cases: [Expected; 16] = [
        ("aws_s3_bucket", &[("tags", Map)], true, Some("bucket"), Some("bucket_prefix")),
        ("aws_instance", &[("tags", Map)], true, None, None),
        ("aws_autoscaling_group", &[("tag", Blocks), ("tags", Objects)], false, Some("name"), Some("name_prefix")),
        ("aws_lambda_function", &[("tags", Map)], true, Some("function_name"), None),
        ("aws_db_instance", &[("tags", Map)], true, Some("identifier"), Some("identifier_prefix")),
        ("aws_iam_role_policy_attachment", &[], false, None, None),
        ("azurerm_storage_account", &[("tags", Map)], false, Some("name"), None),
        ("azurerm_subnet", &[], false, Some("name"), None),
        ("google_compute_instance", &[("labels", Map)], true, Some("name"), None),
        ("google_container_cluster", &[("resource_labels", Map)], true, Some("name"), None),
        ("google_sql_database_instance", &[("settings.user_labels", Map)], false, Some("name"), None),
        ("google_project_iam_member", &[], false, None, None),
        ("google_cloud_run_service", &[("metadata.labels", Map)], true, Some("name"), None),
        (
            "kubernetes_namespace",
            &[("metadata.labels", Map)],
            false,
            Some("metadata.name"),
            Some("metadata.generate_name"),
        ),
        ("awscc_s3_bucket", &[("tags", Objects)], false, Some("bucket_name"), Some("bucket_name_prefix")),
        ("oci_core_vcn", &[("freeform_tags", Map), ("defined_tags", Map)], false, Some("display_name"), None),
    ];
    for (name, tags, has_defaults, argument, prefix) in cases {
        let known = known_type(Kind::Resource, name).unwrap_or_else(|| panic!("{name} is known"));
        let found: Vec<_> = known.tags().map(|tags| (tags.path, tags.form)).collect();
        assert_eq!(found, tags, "{name}");
        assert_eq!(known.has_provider_defaults(), has_defaults, "{name}");
        assert_eq!((known.name_argument(), known.name_prefix_argument()), (argument, prefix), "{name}");
    }
}

#[test]
fn default_tags_are_known_from_a_version_on() {
    let known = |name: &str| known_type(Kind::Resource, name).expect("known");
    for (name, argument, expected) in [
        ("aws_sqs_queue", "tags", DefaultTags::Since("3.38.0")),
        ("aws_autoscaling_group", "tag", DefaultTags::Never),
        ("google_compute_instance", "labels", DefaultTags::Since("5.0.0")),
        ("google_container_cluster", "resource_labels", DefaultTags::Since("6.0.0")),
        ("azurerm_storage_account", "tags", DefaultTags::Never),
    ] {
        assert_eq!(known(name).default_tags(argument), expected, "{name}");
    }
    for (name, argument, expected) in [
        ("aws_instance", "root_block_device.tags", DefaultTags::Since("5.39.0")),
        ("aws_launch_template", "tag_specifications.tags", DefaultTags::Never),
        ("aws_spot_instance_request", "volume_tags", DefaultTags::NotKnown),
        ("google_compute_instance", "boot_disk.initialize_params.labels", DefaultTags::Never),
        ("kubernetes_deployment", "spec.template.metadata.labels", DefaultTags::Never),
    ] {
        assert_eq!(known(name).nested_default_tags(argument), expected, "{name}");
    }
    let table = std::fs::read_to_string("rules/catalogue/provider_defaults.tsv").expect("there");
    for row in table.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>()).filter(|row| row[1] != "*") {
        let mut known = facts::types_named(row[1]).filter(|known| known.provider().name() == row[0]);
        let has_it = known.any(|known| known.tags().chain(known.nested_tags()).any(|tags| tags.path == row[2]));
        assert!(has_it, "{row:?} is of an argument that takes tags");
    }
}

#[test]
fn tags_of_volumes_and_templates_are_told_apart() {
    let nested = |name: &str| -> Vec<&str> {
        known_type(Kind::Resource, name).expect("known").nested_tags().map(|tags| tags.path).collect()
    };
    assert_eq!(nested("aws_instance"), ["ebs_block_device.tags", "root_block_device.tags", "volume_tags"]);
    assert_eq!(nested("aws_launch_template"), ["tag_specifications.tags"]);
    assert!(nested("aws_s3_bucket_lifecycle_configuration").is_empty(), "a filter gives no tags");
    assert!(nested("kubernetes_deployment").contains(&"spec.template.metadata.labels"));
}

#[test]
fn unknown_types_and_unknown_providers_are_different_answers() {
    assert!(matches!(resource_type(Kind::Resource, "aws_sqs_queue"), Lookup::Known(_)));
    let Lookup::UnknownType(provider) = resource_type(Kind::Resource, "aws_sqs_que") else {
        panic!("the provider is known");
    };
    assert_eq!((provider.name(), provider.address()), ("aws", Some("hashicorp/aws")));
    assert!(matches!(resource_type(Kind::Resource, "nobody_thing"), Lookup::UnknownProvider));
    assert!(matches!(resource_type(Kind::Ephemeral, "aws_sqs_queue"), Lookup::UnknownType(_)));
    let provider = |name: &str| known_type(Kind::Resource, name).expect("known").provider().name();
    assert_eq!(provider("google_compute_instance"), "google", "where both have it, the plain one is told");
    assert_eq!(provider("google_runtimeconfig_config"), "google-beta");
}

#[test]
fn types_that_are_gone_say_which_version_had_them() {
    let gone = |name: &str| known_type(Kind::Resource, name).expect("known").retired();
    assert!(gone("aws_db_security_group").is_some_and(|last| last.starts_with("4.")), "gone with version 5");
    assert_eq!(gone("aws_db_instance"), None);
    assert!(gone("azurerm_mysql_server").is_some());
}

#[test]
fn arguments_have_shapes() {
    let queue = known_type(Kind::Resource, "aws_sqs_queue").expect("known");
    let shape = |name: &str| queue.argument(name).map(|argument| (argument.shape, argument.is_required));
    assert_eq!(shape("fifo_queue"), Some(("bool", false)));
    assert_eq!(shape("tags"), Some(("map(string)", false)));
    assert_eq!(shape("timeouts"), Some(("block", false)));
    assert_eq!(shape("id"), None, "what only old schemas add is no argument");
    let bucket = known_type(Kind::Resource, "google_storage_bucket").expect("known");
    assert!(bucket.argument("location").is_some_and(|argument| argument.is_required));
}

#[test]
fn secrets_are_known_by_schema_and_by_hand() {
    assert!(sensitive_argument("aws_db_instance", "password").is_some(), "marked by the schema");
    assert!(sensitive_argument("aws_db_instance", "password_wo").is_some(), "written only, the same secret");
    let nested = "advanced_security_options.master_user_options.master_user_password";
    assert!(sensitive_argument("aws_opensearch_domain", nested).is_some(), "nested, read by people");
    assert!(sensitive_argument("aws_db_instance", "identifier").is_none());
    assert!(sensitive_argument("snowflake_user", "email").is_none(), "marked, and no secret");
    let runner = known_type(Kind::Resource, "gitlab_runner").expect("known");
    assert!(runner.schema_sensitive().is_none(), "no bridged type was found for it: not known is not none");
    assert!(known_type(Kind::Resource, "aws_sqs_queue").is_some_and(|queue| queue.schema_sensitive().is_some()));
}

#[test]
fn sizes_of_machines_are_found_by_their_own_names_and_by_managed_ones() {
    let of =
        |provider: &str, machine: Machine, name: &str| size(provider, machine, name).map(|s| (s.vcpu, s.memory_mib));
    assert_eq!(of("aws", Machine::Vm, "m6i.large"), Some((2.0, 8192)));
    assert_eq!(of("aws", Machine::Database, "db.r6g.xlarge"), Some((4.0, 32768)));
    assert_eq!(of("aws", Machine::Search, "r6g.large.search"), Some((2.0, 16384)));
    assert_eq!(of("aws", Machine::Search, "r6g.large.elasticsearch"), Some((2.0, 16384)));
    let cache = size("aws", Machine::Cache, "cache.m6g.large").expect("listed");
    assert!(cache.memory_mib < 8192, "a cache node gives less than its machine: {}", cache.memory_mib);
    assert_eq!(of("azure", Machine::Vm, "Standard_D4s_v5"), Some((4.0, 16384)));
    assert_eq!(of("azure", Machine::Database, "GP_Standard_D4s_v3"), Some((4.0, 16384)));
    assert_eq!(of("google", Machine::Vm, "n2-standard-8"), Some((8.0, 32768)));
    assert_eq!(of("google", Machine::Vm, "n2-custom-4-8192"), Some((4.0, 8192)));
    assert_eq!(of("google", Machine::Vm, "custom-2-7680"), Some((2.0, 7680)));
    assert_eq!(of("google", Machine::Database, "db-custom-2-7680"), Some((2.0, 7680)));
    for nothing in ["", "m6i", "m6i.", "custom", "n2-custom-x-1", "db."] {
        assert_eq!(of("google", Machine::Vm, nothing), None);
        assert_eq!(of("aws", Machine::Database, nothing), None);
    }
}

#[test]
fn regions_lie_in_countries() {
    let country = |name: &str| region(name).and_then(|region| region.country);
    assert_eq!(country("eu-west-2"), Some("GB"));
    assert_eq!(country("eu-west-2a"), Some("GB"), "a zone lies in its region");
    assert_eq!(country("uksouth"), Some("GB"));
    assert_eq!(country("europe-west2-b"), Some("GB"));
    assert_eq!(country("uk-london-1"), Some("GB"));
    assert!(region("elsewhere-1").is_none());
    for region in regions() {
        let is_code = |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        assert!(region.country.is_none_or(is_code), "{region:?}");
    }
}

#[test]
fn accounts_are_the_providers_own_or_a_suppliers() {
    let logs = provider_account("aws", "652711504416").expect("access logs in London");
    assert_eq!(logs.region, Some("eu-west-2"));
    assert_eq!(supplier("aws", "464622532012").map(|supplier| supplier.name), Some("Datadog"));
    assert!(provider_account("aws", "464622532012").is_none(), "a supplier is a third party");
    assert!(provider_account("aws", "610042718532").is_none());
}

#[test]
fn words_of_permissions_lead_to_services_of_the_catalogue() {
    let catalogue = Catalogue::new();
    let families: BTreeSet<&str> = catalogue.services().iter().map(|service| service.family()).collect();
    for word in permissions() {
        for service in word.service.into_iter().flat_map(|services| services.split(',')) {
            assert!(catalogue.service(service).is_some() || families.contains(service), "{word:?}");
        }
    }
    let of = |provider, kind, word| permission_word(provider, kind, word).and_then(|word| word.service);
    assert_eq!(of("aws", "action", "sqs"), Some("aws.sqs"));
    assert_eq!(of("aws", "principal", "lambda.amazonaws.com"), Some("aws.lambda"));
    assert_eq!(of("azure", "action", "Microsoft.KeyVault"), Some("azure.key_vault"));
    assert_eq!(of("google", "api", "pubsub.googleapis.com"), Some("google.pubsub"));
}

#[test]
fn words_that_the_catalogue_gives_to_a_service_are_known_to_be_its() {
    let mut wrong = Vec::new();
    for service in Catalogue::new().services().iter().filter(|service| service.cloud() == "aws") {
        let actions = service.actions.iter().map(|word| ("action", word.trim_end_matches(':')));
        let principals = service.principals.iter().map(|word| ("principal", *word));
        for (kind, word) in actions.chain(principals) {
            if permission_word("aws", kind, word).is_none() {
                wrong.push(format!("{}: {kind} {word}", service.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn limits_are_of_arguments_that_exist_and_can_be_applied() {
    let text = std::fs::read_to_string("rules/catalogue/limits.tsv").expect("there");
    assert!(text.lines().count() > 1);
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let (name, argument) = (cells[0], cells[1]);
        let known = known_type(Kind::Resource, name).unwrap_or_else(|| panic!("{name} is known"));
        assert!(known.argument(argument).is_some(), "{name} takes {argument}");
        let limit = name_limit(name, argument).expect("it was just read");
        assert!(limit.min.zip(limit.max).is_none_or(|(min, max)| min <= max), "{line}");
        if let Some(pattern) = limit.pattern {
            regex::Regex::new(&format!("^(?:{pattern})$")).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
    let bucket = name_limit("aws_s3_bucket", "bucket").expect("listed");
    assert_eq!((bucket.min, bucket.max, bucket.is_lower_case), (Some(3), Some(63), true));
}

#[test]
fn every_type_of_the_three_big_providers_has_a_service() {
    let catalogue = Catalogue::new();
    let missing: Vec<&str> = facts::all_types()
        .filter(|known| known.kind() == Kind::Resource)
        .filter(|known| matches!(known.provider().name(), "aws" | "azurerm" | "google" | "google-beta"))
        .map(|known| known.name())
        .filter(|name| catalogue.of_type(name).is_none())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
