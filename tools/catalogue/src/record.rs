//! What the tables were made from, for people and for the test that says when they are stale.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::Error;
use crate::packages::{Package, Packages};

/// `rules/catalogue/SOURCES.md`.
pub(crate) fn sources(packages: &Packages, catalogue: &Path) -> Result<String, Error> {
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
            Each row says where it was read and when; `no source read` and `unread` say that it was not.\n\n\
            | table | rows | sources |\n|---|---|---|\n";
    for (path, text) in tables(catalogue)? {
        let columns: Vec<&str> = text.lines().next().unwrap_or("").split('\t').collect();
        let Some(at) = columns.iter().position(|column| *column == "source") else { continue };
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for row in text.lines().skip(1) {
            *counts.entry(origin(row.split('\t').nth(at).unwrap_or("-"))).or_default() += 1;
        }
        let rows: usize = counts.values().sum();
        let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
        counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let most = counts.iter().take(8).map(|(source, count)| format!("{source} {count}")).collect::<Vec<_>>();
        let more = if counts.len() > 8 { format!(", {} more", counts.len() - 8) } else { String::new() };
        out += &format!("| {} | {rows} | {}{more} |\n", file_name(&path), most.join(", "));
    }
    Ok(out)
}

/// The part of a source that several rows share: the repository, the site, the package.
fn origin(source: &str) -> String {
    let first = source.split([' ', ',']).next().unwrap_or(source);
    let mut parts = first.split('/');
    match (parts.next(), parts.next()) {
        (Some(site), _) if site.contains('.') => site.to_owned(),
        (Some(owner), Some(repository)) => format!("{owner}/{repository}"),
        _ if source.starts_with("no source") => "no source read".to_owned(),
        _ => first.to_owned(),
    }
}

/// `rules/catalogue/facts/CHECKSUMS`, in the form that `sha256sum --check` reads: every committed file that the tables
/// are made from, and the tables.
pub(crate) fn checksums(repository: &Path) -> Result<String, Error> {
    let tool = repository.join("tools/catalogue");
    let mut files = vec![tool.join("packages.tsv")];
    files.extend(files_in(&tool.join("src"), "rs")?);
    let catalogue = repository.join("rules/catalogue");
    files
        .extend(tables(&catalogue)?.into_iter().map(|(path, _)| path).filter(|path| READ.contains(&&*file_name(path))));
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

fn tables(catalogue: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let mut tables = Vec::new();
    for path in files_in(catalogue, "tsv")? {
        let text = std::fs::read_to_string(&path).map_err(|error| Error::file(&path, error))?;
        tables.push((path, text));
    }
    Ok(tables)
}

fn files_in(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Error> {
    let entries = std::fs::read_dir(folder).map_err(|error| Error::file(folder, error))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    Ok(files)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
