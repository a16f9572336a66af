//! Virtual processors and memory of machine sizes.

use super::blob::text;
use super::tables;

/// What a size of machine gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Virtual processors; a share of one where a share is what is sold.
    pub vcpu: f64,
    /// Memory in MiB.
    pub memory_mib: u64,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
    /// `high`, `medium` or `low`.
    pub confidence: &'static str,
}

/// What a size is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Machine {
    /// A virtual machine.
    Vm,
    /// An instance of a managed database.
    Database,
    /// A node of a managed cache.
    Cache,
    /// A node of a managed search engine.
    Search,
}

impl Machine {
    fn word(self) -> &'static str {
        match self {
            Self::Vm => "vm",
            Self::Database => "database",
            Self::Cache => "cache",
            Self::Search => "search",
        }
    }
}

/// What a size gives: `m6i.large`, `db.r6g.xlarge`, `Standard_D4s_v5`, `n2-standard-8`, `db-custom-2-7680`.
///
/// Where a managed service's class is not listed itself, it is the virtual machine's of the same name. That does not
/// hold for RDS for SQL Server of the seventh generation on, which halves the processors.
pub fn size(provider: &str, machine: Machine, name: &str) -> Option<Size> {
    listed(provider, machine, name).or_else(|| match (provider, machine) {
        ("aws", Machine::Vm) | ("azure", Machine::Vm) => None,
        ("aws", Machine::Search) => {
            let name = name.replace(".elasticsearch", ".search");
            listed("aws", machine, &name).or_else(|| listed("aws", Machine::Vm, name.strip_suffix(".search")?))
        }
        ("aws", _) => listed("aws", Machine::Vm, name.split_once('.')?.1),
        ("azure", _) => listed("azure", Machine::Vm, name.get(name.find("Standard_")?..)?),
        ("google", Machine::Vm) => custom(name),
        ("google", _) => {
            let own = name.strip_prefix("db-")?;
            listed("google", Machine::Vm, own).or_else(|| custom(own))
        }
        _ => None,
    })
}

/// How many sizes are listed.
pub fn size_count() -> usize {
    tables::SIZES.len()
}

fn listed(provider: &str, machine: Machine, name: &str) -> Option<Size> {
    let row = tables::SIZES.of([provider, machine.word(), name]).next()?;
    let [_, _, _, vcpu, memory, source, read, confidence] = row.map(text);
    Some(Size { vcpu: vcpu.parse().ok()?, memory_mib: memory.parse().ok()?, source, read, confidence })
}

/// Google's sizes to measure, which say what they are: `n2-custom-4-8192`, `custom-2-7680`, `e2-custom-small-2048-ext`.
fn custom(name: &str) -> Option<Size> {
    let own = name.split_once("custom-").filter(|(family, _)| family.is_empty() || family.ends_with('-'))?.1;
    let mut parts = own.trim_end_matches("-ext").split('-');
    let vcpu = match parts.next()? {
        "micro" => 0.25,
        "small" => 0.5,
        "medium" => 1.0,
        count => count.parse().ok()?,
    };
    let memory_mib = parts.next()?.parse().ok()?;
    let source = "docs.cloud.google.com/compute/docs/instances/creating-instance-with-custom-machine-type";
    Some(Size { vcpu, memory_mib, source, read: "2026-11-24", confidence: "high" })
}
