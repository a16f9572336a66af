//! Reads every declaration under `rules/`, refuses what is not whole, and writes it as Rust tables.
//!
//! Our own files are read through hcl-edit: the crate's own parser cannot be used to build the crate.

#[path = "build/blob.rs"]
mod blob;
#[path = "build/facts.rs"]
mod facts;
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
    let mut blob = blob::Blob::new();
    let catalogue = Path::new("rules/catalogue");
    let tables = tables::generate(catalogue, &out, &mut blob, &mut errors)
        + &facts::generate(&catalogue.join("facts"), &out, &mut blob, &mut errors);
    if let Err(error) = blob.write(&out) {
        errors.push(format!("cannot write the texts of the tables: {error}"));
    }
    let outputs = [
        ("rules.rs", rules::generate(Path::new("rules"), &mut errors)),
        ("services.rs", services::generate(&catalogue.join("services"), &mut errors)),
        ("tables.rs", tables),
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
