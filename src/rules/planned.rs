//! Rules that have their names already and come with later versions: settings may name them.

/// Their ids.
pub const PLANNED: [&str; 21] = [
    "meta/expired_exception",
    "meta/expired_suppression",
    "meta/incomplete_exception",
    "meta/malformed_suppression",
    "meta/overlapping_exception",
    "meta/suppression_not_allowed",
    "meta/suppression_without_reason",
    "meta/unmatched_exception",
    "meta/unused_suppression",
    "naming/label_stutter",
    "naming/name_limit",
    "naming/name_outlier",
    "naming/resource_name",
    "portability/new_family",
    "tagging/disallowed_value",
    "tagging/forbidden_key",
    "tagging/misspelt_key",
    "tagging/missing_key",
    "tagging/repeated_default",
    "tagging/tag_limit",
    "tagging/unshared_key",
];
