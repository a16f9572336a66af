//! One file with every block and argument of the grammar.

use camino::Utf8Path;
use unmoor::settings::Subject;

use super::loaded;

pub(super) const EVERYTHING: &[(&str, &str)] = &[
    ("unmoor.hcl", include_str!("../../../fixtures/settings/everything/unmoor.hcl")),
    ("policy/council.hcl", include_str!("../../../fixtures/settings/everything/policy/council.hcl")),
    (
        "policy/encryption.unmoor.hcl",
        include_str!("../../../fixtures/settings/everything/policy/encryption.unmoor.hcl"),
    ),
];

#[test]
fn a_file_with_everything_is_read() {
    let (_, settings) = loaded(EVERYTHING);
    let root = settings.root();
    assert_eq!(root.repository, "library-platform");
    assert_eq!(root.system_of(Utf8Path::new("terraform/core")), "library-platform");
    assert_eq!(root.system_of(Utf8Path::new("terraform/tools/x")), "open-data");
    assert_eq!(root.system_of(Utf8Path::new("elsewhere")), "library-platform");
    assert_eq!(root.targets(), ["azure", "google", "kubernetes"]);
    assert_eq!(root.account_name("111122223333"), Some("catalogue supplier"));
    assert!(root.accepts("aws.sqs", "library-platform"));
    assert_eq!(root.checks.keys().collect::<Vec<_>>(), ["library/database_backup", "library/encrypted_volumes"]);
    let production = &root.root_at(Utf8Path::new("terraform/core")).environments["prod"];
    let (files, optional) = production.files_for(Utf8Path::new("terraform/core"));
    assert_eq!(files[0].value, "terraform/config/prod.tfvars");
    assert_eq!(optional[0].value, "variables/prod/core.tfvars");
    assert!(root.rule("hygiene/floating_image", &Subject::default()).level.is_some());
}
