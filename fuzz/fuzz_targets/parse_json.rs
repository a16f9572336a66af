//! Any text as JSON: no panic, and the laws of every tree.

#![no_main]

#[path = "../../tests/it/syntax/laws.rs"]
mod laws;

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use unmoor::source::{FileId, Language};
use unmoor::syntax::{parse, parse_values};

fuzz_target!(|text: &str| {
    let text: Arc<str> = Arc::from(text);
    laws::hold(&parse(FileId(0), &text, Language::Json));
    laws::hold(&parse_values(FileId(0), &text, Language::Json));
});
