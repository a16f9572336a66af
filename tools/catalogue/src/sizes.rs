//! Virtual processors and memory of machine sizes, as one table: `rules/catalogue/facts/sizes.tsv`.
//!
//! EC2's come from a registry package; families with a constant ratio and single sizes from two hand-owned tables. The
//! classes of RDS, OpenSearch and their like are EC2's with other words around them, which the look-up knows.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::error::Error;
use crate::packages::{Packages, Purpose, gunzip};
use crate::table::Table;

/// The columns of the table.
pub(crate) const COLUMNS: [&str; 8] =
    ["provider", "kind", "size", "vcpu", "memory_mib", "source", "read", "confidence"];

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct InstanceType {
    v_cpu_info: VCpuInfo,
    memory_info: MemoryInfo,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct VCpuInfo {
    default_v_cpus: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct MemoryInfo {
    size_in_mi_b: u64,
}

/// A line of the table after provider, kind and size.
type Rest = [String; 5];

/// The table.
pub(crate) fn table(packages: &Packages, catalogue: &Path) -> Result<String, Error> {
    let mut sizes: BTreeMap<[String; 3], Rest> = BTreeMap::new();
    for package in packages.of(Purpose::Sizes) {
        let archive = packages.open(package)?;
        let packed = archive.one_zipped(|file| file.ends_with("ec2/resources/instance_types.json.gz"))?;
        let types: BTreeMap<String, InstanceType> = serde_json::from_slice(&gunzip(&package.file, &packed)?)
            .map_err(|error| Error::package(&package.file, &error))?;
        let source = format!("{} {}", package.name, package.version);
        for (size, of) in types {
            let (vcpu, memory) = (of.v_cpu_info.default_v_cpus, of.memory_info.size_in_mi_b);
            let rest = [vcpu.to_string(), memory.to_string(), source.clone(), package.read.clone(), "high".to_owned()];
            sizes.insert(["aws".to_owned(), "vm".to_owned(), size], rest);
        }
    }
    families(catalogue, &mut sizes)?;
    single(catalogue, &mut sizes)?;
    let mut out = COLUMNS.join("\t") + "\n";
    for (key, rest) in sizes {
        out += &format!("{}\t{}\n", key.join("\t"), rest.join("\t"));
    }
    Ok(out)
}

fn families(catalogue: &Path, sizes: &mut BTreeMap<[String; 3], Rest>) -> Result<(), Error> {
    let path = catalogue.join("machine_families.tsv");
    let columns = ["provider", "form", "vcpus", "mib_per_vcpu", "source", "read", "confidence"];
    for (row, line) in Table::read(&path, &columns)?.rows().zip(2..) {
        let wrong = |reason: &str| Error::Table { file: path.display().to_string(), line, reason: reason.to_owned() };
        let ratio: u64 = row.get("mib_per_vcpu").parse().map_err(|_| wrong("mib_per_vcpu must be a whole number"))?;
        for count in row.get("vcpus").split(',') {
            let number: u64 = count.parse().map_err(|_| wrong("vcpus must be whole numbers with commas"))?;
            let size = row.get("form").replace("{n}", count);
            let rest = [
                count.to_owned(),
                (number * ratio).to_string(),
                row.get("source").to_owned(),
                row.get("read").to_owned(),
                row.get("confidence").to_owned(),
            ];
            sizes.insert([row.get("provider").to_owned(), "vm".to_owned(), size], rest);
        }
    }
    Ok(())
}

fn single(catalogue: &Path, sizes: &mut BTreeMap<[String; 3], Rest>) -> Result<(), Error> {
    for row in Table::read(&catalogue.join("machine_sizes.tsv"), &COLUMNS)?.rows() {
        let key = ["provider", "kind", "size"].map(|column| row.get(column).to_owned());
        let rest = ["vcpu", "memory_mib", "source", "read", "confidence"].map(|column| row.get(column).to_owned());
        sizes.insert(key, rest);
    }
    Ok(())
}
