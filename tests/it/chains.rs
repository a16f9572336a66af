//! Chains of operators may be of any length: every rule goes over them without a stack as deep.

use unmoor::cli::{Options, check_tree};
use unmoor::settings::Request;
use unmoor::source::{MemoryTree, Scope};

/// Links of a chain: some thousand times what a stack of 2 MiB could recurse into.
const LINKS: usize = 100_000;

fn check(text: &str) -> usize {
    let tree = MemoryTree::new(&[("main.tf", text)]);
    let request = Request { version: "0.1.0".to_owned(), repository: "chain".to_owned(), ..Request::default() };
    let (checked, _) = check_tree(&tree, &Scope::whole(), request, &Options::default()).expect("there are no settings");
    checked.outcome.incomplete.len()
}

#[test]
fn chains_of_any_length_are_judged() {
    let chain = |first: &str, link: &str, last: &str| first.to_owned() + &link.repeat(LINKS) + last;
    let expressions = [
        chain("\"x\"", " + \"y.rds.amazonaws.com\"", ""),
        chain("", "true ? \"b\" : ", "\"c\""),
        chain("", "-", "1"),
        chain("", "!", "true"),
        chain("a", ".b", ""),
        chain("a", "[*]", ""),
        chain("a", "[0]", ""),
        chain("a", " && a", ""),
    ];
    for expression in expressions {
        let shown = expression.get(..20).unwrap_or("").to_owned();
        let text = format!(
            "locals {{\n  password = {expression}\n}}\n\nresource \"aws_iam_role\" \"a\" {{\n  count = {expression}\n  \
             assume_role_policy = jsonencode({expression})\n}}\n"
        );
        assert_eq!(check(&text), 0, "{shown}…");
    }
}
