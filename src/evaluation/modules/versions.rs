//! Which versions of a provider may be in use: what the lock file beside the root pins, else what its modules require.

use std::rc::Rc;

use super::{ProviderUse, RootEvaluation};
use crate::configuration::{CallTarget, Module, ModuleId};
use crate::syntax::{Version, VersionConstraint};

/// Whether a version or any later one is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InUse {
    /// It is.
    Surely,
    /// It may be, and so may an earlier one.
    Perhaps,
    /// An earlier one is.
    No,
}

/// What holds the version of a provider. What cannot be read as a version holds nothing.
#[derive(Debug, Default)]
pub(super) struct ProviderVersions {
    locked: Option<Version>,
    required: Vec<VersionConstraint>,
}

impl ProviderVersions {
    /// Whether that version or a later one is in use.
    fn is_from(&self, since: &Version) -> InUse {
        if let Some(locked) = &self.locked {
            return if locked.is_before(since) { InUse::No } else { InUse::Surely };
        }
        let lowest = Version::parse("0").and_then(|zero| VersionConstraint::lowest_allowed(&self.required, &zero));
        match lowest {
            // Nothing meets all of them: Terraform says so before anything else matters.
            None => InUse::Perhaps,
            Some(lowest) if !lowest.is_before(since) => InUse::Surely,
            Some(_) if VersionConstraint::lowest_allowed(&self.required, since).is_none() => InUse::No,
            Some(_) => InUse::Perhaps,
        }
    }
}

impl<'a> RootEvaluation<'a> {
    /// Whether the provider of a configuration is of that version or a later one.
    pub(super) fn is_provider_from(&self, used: &ProviderUse, since: &str) -> InUse {
        let instance = self.instance(used.instance);
        let Some(provider) = instance.module.providers.get(used.provider) else { return InUse::Perhaps };
        let source = provider_source(instance.module, provider.name);
        let known = self.provider_versions.borrow().get(&source).cloned();
        let versions = known.unwrap_or_else(|| {
            let read = Rc::new(self.read_provider_versions(&source));
            self.provider_versions.borrow_mut().insert(source, Rc::clone(&read));
            read
        });
        Version::parse(since).map_or(InUse::Perhaps, |since| versions.is_from(&since))
    }

    /// Terraform takes one version of a provider for a root and all modules below it, so that all their requirements hold.
    fn read_provider_versions(&self, source: &str) -> ProviderVersions {
        let root = self.root();
        let locked = root.module.lock_file.iter().flat_map(|lock| &lock.providers);
        let locked = locked.filter(|locked| plain(&locked.address) == source).find_map(|locked| {
            // Providers write no more than three numbers.
            Version::parse(&locked.version)
        });
        let mut versions = ProviderVersions { locked, required: requirements(root.module, source) };
        let mut seen: Vec<ModuleId> = vec![root.module_id];
        let mut open = vec![(root.module_id, root.module)];
        while let Some((id, module)) = open.pop() {
            for call in 0..module.calls.len() {
                if let CallTarget::Module(target) = self.configuration.target(id, call)
                    && !seen.contains(target)
                    && let Some(called) = self.configuration.module(*target)
                {
                    seen.push(*target);
                    versions.required.extend(requirements(called, source));
                    open.push((*target, called));
                }
            }
        }
        versions
    }
}

/// What a module requires of a provider: in `required_providers`, and in `provider` blocks as it was written before.
fn requirements(module: &Module<'_>, source: &str) -> Vec<VersionConstraint> {
    let required = module.terraform.required_providers.iter();
    let required = required.filter(|required| provider_source(module, required.name) == source);
    let required = required.filter_map(|required| Some(required.version.as_ref()?.text.as_str()));
    let configured = module.providers.iter().filter(|provider| provider_source(module, provider.name) == source);
    let configured = configured.filter_map(|provider| provider.arguments.attribute("version")?.value().as_text());
    required.chain(configured).filter_map(|text| VersionConstraint::parse(text).ok()).collect()
}

/// The source of a provider that a module calls by that name, without the host of a public registry: `hashicorp/aws`.
fn provider_source(module: &Module<'_>, name: &str) -> String {
    let required = module.terraform.required_providers.iter().find(|required| required.name == name);
    plain(required.and_then(|required| required.source).unwrap_or(name))
}

/// An address without the host of a public registry and with the namespace that Terraform takes where there is none.
fn plain(address: &str) -> String {
    let address = address.to_ascii_lowercase();
    let hosts = ["registry.terraform.io/", "registry.opentofu.org/"];
    let address = hosts.iter().find_map(|host| address.strip_prefix(host)).unwrap_or(&address);
    if address.contains('/') { address.to_owned() } else { format!("hashicorp/{address}") }
}
