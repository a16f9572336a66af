//! Reads what Pulumi's Python packages say of a provider's resources: inputs, secret inputs, deprecated inputs.
//!
//! The packages were generated from the provider's own schema too, and keep two of its flags that CDK Terrain's drop.
//! Only resources' own arguments are seen, nothing inside nested blocks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

use crate::error::Error;
use crate::jsii::snake;
use crate::packages::Archive;

/// A resource as Pulumi names it.
#[derive(Debug)]
pub(crate) struct Bridged {
    /// `aws:rds/instance:Instance`.
    pub(crate) token: String,
    /// Its inputs, in snake case, plural where Terraform repeats a block.
    pub(crate) inputs: BTreeSet<String>,
    /// Those that the provider marks as sensitive.
    pub(crate) secrets: BTreeSet<String>,
    /// Those that the provider marks as deprecated.
    pub(crate) deprecated: BTreeSet<String>,
}

impl Bridged {
    /// The words of the token that tell resources apart: `rds` and `Instance`.
    pub(crate) fn module_and_class(&self) -> (&str, &str) {
        let mut parts = self.token.split(':').skip(1);
        let module = parts.next().and_then(|path| path.split('/').next()).unwrap_or("");
        (module, parts.next().unwrap_or(""))
    }
}

static CLASS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"super\((\w+), __self__\)\.__init__\(\s*'([^']+)'").ok());
static INPUT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"__props__\.__dict__\["(\w+)"\] = (None if \w+ is None else )?([\w.]+)"#).ok());
static SECRETS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"additional_secret_outputs=\[([^\]]*)\]").ok());
static DEPRECATED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"pulumi\.log\.warn\("""(\w+) is deprecated: "#).ok());

/// Reads the resources of a package, sorted by token.
pub(crate) fn read(name: &str, wheel: &Archive) -> Result<Vec<Bridged>, Error> {
    let files = wheel.zipped(|file| {
        let last = file.rsplit('/').next().unwrap_or("");
        last.ends_with(".py") && !last.starts_with('_') && !last.starts_with("get_")
    })?;
    let mut found = BTreeMap::new();
    for (file, bytes) in files {
        let text = String::from_utf8(bytes).map_err(|_| Error::package(name, &format!("{file} is not UTF-8")))?;
        if let Some(bridged) = resource(&text) {
            found.insert(bridged.token.clone(), bridged);
        }
    }
    if found.is_empty() {
        return Err(Error::package(name, &"there is no resource in it"));
    }
    Ok(found.into_values().collect())
}

/// The resource that a Python file defines, if it defines one.
pub(crate) fn resource(text: &str) -> Option<Bridged> {
    let token = CLASS.as_ref()?.captures(text)?.get(2)?.as_str().to_owned();
    let mut bridged = Bridged { token, inputs: BTreeSet::new(), secrets: BTreeSet::new(), deprecated: BTreeSet::new() };
    for input in INPUT.as_ref()?.captures_iter(text) {
        let (Some(name), Some(value)) = (input.get(1), input.get(3)) else { continue };
        if value.as_str() == "None" {
            continue;
        }
        bridged.inputs.insert(name.as_str().to_owned());
        if value.as_str() == "pulumi.Output.secret" {
            bridged.secrets.insert(name.as_str().to_owned());
        }
    }
    for list in SECRETS.as_ref()?.captures_iter(text) {
        let names = list.get(1).map_or("", |list| list.as_str()).split(',');
        bridged.secrets.extend(names.map(|name| snake(name.trim().trim_matches('"'))));
    }
    for warning in DEPRECATED.as_ref()?.captures_iter(text) {
        bridged.deprecated.extend(warning.get(1).map(|name| name.as_str().to_owned()));
    }
    bridged.secrets.retain(|name| bridged.inputs.contains(name));
    bridged.deprecated.retain(|name| bridged.inputs.contains(name));
    Some(bridged)
}
