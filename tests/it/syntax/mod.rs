//! The parser: what it reads of odd and of broken files, the laws of its trees, its limits, and hcl-edit as a referee.

mod fixtures;
mod hash;
mod laws;
mod limits;
mod mutations;
mod outline;
mod referee;

use std::sync::Arc;

use unmoor::source::{FileId, Language};
use unmoor::syntax::{Tree, parse, parse_values};

/// A text as native syntax.
fn native(text: &str) -> Tree {
    parse(FileId(0), &Arc::from(text), Language::Native)
}

/// A text as JSON syntax.
fn json(text: &str) -> Tree {
    parse(FileId(0), &Arc::from(text), Language::Json)
}

/// A text as the file name says.
fn named(name: &str, text: &str) -> Tree {
    if name.ends_with(".tfvars.json") {
        return parse_values(FileId(0), &Arc::from(text), Language::Json);
    }
    if name.ends_with(".json") { json(text) } else { native(text) }
}
