//! Reads every declaration under `rules/`, refuses what is not whole, and writes it as Rust tables.
//!
//! Our own files are read through hcl-edit: the crate's own parser cannot be used to build the crate.

#[path = "build/hcl.rs"]
mod hcl;
#[path = "build/rules.rs"]
mod rules;
#[path = "build/services.rs"]
mod services;
#[path = "build/tables.rs"]
mod tables;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=rules");
    println!("cargo:rerun-if-changed=build");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let mut errors = Vec::new();
    let outputs = [
        ("rules.rs", rules::generate(Path::new("rules"), &mut errors)),
        ("services.rs", services::generate(Path::new("rules/catalogue/services"), &mut errors)),
        ("tables.rs", tables::generate(Path::new("rules/catalogue"), &mut errors)),
    ];
    for (name, text) in outputs {
        if let Err(error) = std::fs::write(out.join(name), text) {
            errors.push(format!("cannot write {name}: {error}"));
        }
    }
    for error in &errors {
        println!("cargo::error={error}");
    }
    if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
