//! The hash of a block's tokens.

use super::{json, native};

fn hash(text: &str) -> String {
    native(text).root().blocks().next().unwrap().tokens_hash()
}

#[test]
fn layout_comments_and_the_name_make_no_difference() {
    let plain = hash("resource \"a\" \"b\" {\n  c = { d = 1, e = [2] }\n}\n");
    assert_eq!(plain.len(), 32);
    let spread = "resource \"a\" \"renamed\" { # why\n  c = {\n    d = 1 // one\n    e = [\n      2,\n    ]\n  }\n}\n";
    assert_eq!(plain, hash(spread));
    let json = json("{\"resource\": {\"a\": {\"b\": {\"c\": {\"d\": 1, \"e\": [2]}}}}}");
    assert_eq!(plain, json.root().blocks().next().unwrap().tokens_hash());
}

#[test]
fn content_makes_a_difference() {
    let base = hash("a \"b\" \"c\" {\n  d = \"e\"\n}\n");
    let others = [
        "a \"b\" \"c\" {\n  d = \"f\"\n}\n",
        "a \"b\" \"c\" {\n  d = e\n}\n",
        "a \"x\" \"c\" {\n  d = \"e\"\n}\n",
        "x \"b\" \"c\" {\n  d = \"e\"\n}\n",
        "a \"b\" \"c\" {\n  d = \"e\"\n  f = 1\n}\n",
        "a \"b\" \"c\" {\n  d = \"${e}\"\n}\n",
        "a \"b\" \"c\" {\n  d {\n  }\n}\n",
    ];
    for other in others {
        assert_ne!(base, hash(other), "{other}");
    }
}

/// Baselines keep hashes between versions.
#[test]
fn the_hash_stays_the_same_between_versions() {
    let text =
        "resource \"a\" \"b\" {\n  c = \"x${var.y[0]}\"\n  d = [for k, v in m : v if v > 1 ? true : !false]\n}\n";
    assert_eq!(hash(text), "3147cfd3cef7edb9a3bef9741f9d6999");
}
