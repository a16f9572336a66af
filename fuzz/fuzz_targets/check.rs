//! Any bytes as settings and as Terraform, parted by a zero byte: the whole check gives an answer, and no rule fails.

#![no_main]

use libfuzzer_sys::fuzz_target;
use unmoor::cli::{Options, check_tree};
use unmoor::settings::Request;
use unmoor::source::{MemoryTree, Scope};

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(3, |byte| *byte == 0);
    let main = parts.next().unwrap_or_default();
    let mut tree = MemoryTree::default().with_file("main.tf", main);
    if let Some(settings) = parts.next() {
        tree = tree.with_file("unmoor.hcl", settings);
    }
    if let Some(values) = parts.next() {
        tree = tree.with_file("terraform.tfvars", values);
    }
    let request = Request { version: "0.1.0".to_owned(), repository: "fuzz".to_owned(), ..Request::default() };
    let options = Options { today: "2026-11-24".to_owned(), ..Options::default() };
    if let Ok((checked, _)) = check_tree(&tree, &Scope::whole(), request, &options) {
        assert!(checked.outcome.incomplete.iter().all(|one| one.reason != "rule_panic"), "a rule panicked");
    }
});
