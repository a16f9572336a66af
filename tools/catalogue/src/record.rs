//! What the tables were made from, for people and for the test that says when they are stale.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::Error;
use crate::packages::{Package, Packages};

/// `rules/catalogue/SOURCES.md`.
pub(crate) fn sources(packages: &Packages) -> String {
    let mut out = String::from(
        "# Sources of the catalogue\n\n\
         Written by `make catalogue`; change `tools/catalogue/packages.tsv` or the tables named below, not this page.\n\
         Only names, shapes and flags are taken from packages: facts about what a provider offers.\n\n\
         ## Packages\n\n\
         | package | version | licence | read for | provider |\n|---|---|---|---|---|\n",
    );
    for package in packages.all() {
        let Package { registry, name, version, licence, provider, .. } = package;
        let purpose = package.purpose.title();
        out += &format!("| {name} ({registry}) | {version} | {licence} | {purpose} | {provider} |\n");
    }
    out += "\n## Tables kept by hand\n\n\
            `rules/catalogue/*.tsv` and `rules/catalogue/services/*.hcl`. Each row or fit says where it was read and when;\n\
            `no source read` and `unread` say that it was not.\n";
    out
}

/// `rules/catalogue/facts/CHECKSUMS`, in the form that `sha256sum --check` reads: every committed file that the tables
/// are made from, and the tables.
pub(crate) fn checksums(repository: &Path) -> Result<String, Error> {
    let tool = repository.join("tools/catalogue");
    let mut files = vec![tool.join("packages.tsv")];
    files.extend(files_in(&tool.join("src"), "rs")?);
    let catalogue = repository.join("rules/catalogue");
    files.extend(READ.iter().map(|name| catalogue.join(name)));
    files.extend(files_in(&catalogue.join("facts"), "tsv")?);
    files.push(catalogue.join("SOURCES.md"));
    let mut out = String::new();
    for path in files {
        let bytes = std::fs::read(&path).map_err(|error| Error::file(&path, error))?;
        let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let shown = path.strip_prefix(repository).unwrap_or(&path).display();
        out += &format!("{digest}  {shown}\n");
    }
    Ok(out)
}

/// The hand-owned tables that this program reads.
const READ: [&str; 6] =
    ["machine_families.tsv", "machine_sizes.tsv", "names.tsv", "tags.tsv", "type_names.tsv", "type_tags.tsv"];

/// The files of a folder with that ending, sorted.
pub(crate) fn files_in(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Error> {
    let entries = std::fs::read_dir(folder).map_err(|error| Error::file(folder, error))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    Ok(files)
}
