//! The dependency lock file, `.terraform.lock.hcl`.

use crate::syntax::Tree;

/// What a lock file pins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockFile {
    /// Providers with their versions.
    pub providers: Vec<LockedProvider>,
}

/// One provider of a lock file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockedProvider {
    /// The whole address, such as `registry.terraform.io/hashicorp/aws`.
    pub address: String,
    /// The version in use.
    pub version: String,
}

impl LockFile {
    /// Reads what the tree of a lock file says.
    pub fn read(tree: &Tree) -> Self {
        let providers = tree.root().blocks_of("provider").filter_map(|block| {
            let version = block.body().attribute("version")?.value().as_text()?;
            Some(LockedProvider { address: block.label(0)?.text.to_owned(), version: version.to_owned() })
        });
        Self { providers: providers.collect() }
    }
}
