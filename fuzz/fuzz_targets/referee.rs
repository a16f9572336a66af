//! Any text: we and hcl-edit take and refuse the same, and see the same, but for what `referee` lists.

#![no_main]

#[path = "../../tests/it/syntax/outline.rs"]
mod outline;
#[path = "../../tests/it/syntax/referee.rs"]
mod referee;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(difference) = referee::unexplained(text) {
        panic!("{difference}");
    }
});
