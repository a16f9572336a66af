//! Selectors: to which places a statement applies.

use camino::{Utf8Path, Utf8PathBuf};

use super::globs::{self, NameGlobs, Reach};
use crate::source::PathGlobs;

/// Which places a block of settings is about. Globs in one list are alternatives; different lists must all hold.
#[derive(Clone, Debug, Default)]
pub struct Selector {
    /// Rules.
    pub rules: Option<NameGlobs>,
    /// Resource types.
    pub types: Option<NameGlobs>,
    /// Resource types to which it does not apply.
    pub except_types: Option<NameGlobs>,
    /// Services.
    pub services: Option<NameGlobs>,
    /// Addresses.
    pub addresses: Option<AddressGlobs>,
    /// Files.
    pub paths: Option<PathGlobs>,
    /// Systems.
    pub systems: Option<NameGlobs>,
    /// Environments.
    pub environments: Option<NameGlobs>,
    /// Providers.
    pub providers: Option<NameGlobs>,
}

/// A place that a selector may select. What a place does not have, no selector of that kind selects.
#[derive(Clone, Copy, Debug, Default)]
pub struct Subject<'a> {
    /// The rule that judges it.
    pub rule: Option<&'a str>,
    /// The resource type.
    pub resource_type: Option<&'a str>,
    /// The service that it belongs to.
    pub service: Option<&'a str>,
    /// The address without instance keys.
    pub address: Option<&'a str>,
    /// The root module's folder.
    pub root: Option<&'a Utf8Path>,
    /// The file, from the tree's root.
    pub path: Option<&'a Utf8Path>,
    /// The system.
    pub system: Option<&'a str>,
    /// The environment.
    pub environment: Option<&'a str>,
    /// The provider.
    pub provider: Option<&'a str>,
}

/// Globs over addresses, each of which may be led by a root module's folder.
#[derive(Clone, Debug, Default)]
pub struct AddressGlobs {
    globs: Vec<AddressGlob>,
}

#[derive(Clone, Debug)]
struct AddressGlob {
    takes_out: bool,
    root: Option<PathGlobs>,
    address: String,
}

impl Selector {
    /// Whether it selects everything.
    pub fn is_empty(&self) -> bool {
        let names = [
            &self.rules,
            &self.types,
            &self.except_types,
            &self.services,
            &self.systems,
            &self.environments,
            &self.providers,
        ];
        names.iter().all(|list| list.is_none()) && self.addresses.is_none() && self.paths.is_none()
    }

    /// Whether it selects that place.
    pub fn matches(&self, subject: &Subject<'_>) -> bool {
        let holds = |globs: &Option<NameGlobs>, name: Option<&str>, reach| match globs {
            Some(globs) => name.is_some_and(|name| globs.matches(name, reach)),
            None => true,
        };
        let is_exempt = |globs: &NameGlobs| subject.resource_type.is_some_and(|name| globs.matches(name, Reach::Exact));
        holds(&self.rules, subject.rule, Reach::Exact)
            && holds(&self.types, subject.resource_type, Reach::Exact)
            && !self.except_types.as_ref().is_some_and(is_exempt)
            && holds(&self.services, subject.service, Reach::Below)
            && holds(&self.systems, subject.system, Reach::Exact)
            && holds(&self.environments, subject.environment, Reach::Exact)
            && holds(&self.providers, subject.provider, Reach::Exact)
            && self.paths.as_ref().is_none_or(|globs| subject.path.is_some_and(|path| globs.matches(path)))
            && self.addresses.as_ref().is_none_or(|globs| globs.matches(subject))
    }
}

impl AddressGlobs {
    /// Globs in the order in which they are written; the root module's folder stands from the tree's root.
    pub fn new<'a>(globs: impl IntoIterator<Item = &'a str>) -> Self {
        Self { globs: globs.into_iter().map(AddressGlob::new).collect() }
    }

    fn matches(&self, subject: &Subject<'_>) -> bool {
        let Some(address) = subject.address else { return false };
        let decides = self.globs.iter().rev().find(|glob| glob.matches(address, subject.root));
        decides.is_some_and(|glob| !glob.takes_out)
    }
}

impl AddressGlob {
    fn new(text: &str) -> Self {
        let pattern = text.strip_prefix('!').unwrap_or(text);
        let (root, address) = match pattern.split_once(':') {
            Some((root, address)) => (Some(folder_glob(root)), address),
            None => (None, pattern),
        };
        Self { takes_out: text.starts_with('!'), root, address: address.to_owned() }
    }

    fn matches(&self, address: &str, root: Option<&Utf8Path>) -> bool {
        let in_root = self.root.as_ref().is_none_or(|globs| root.is_some_and(|root| folder_matches(globs, root)));
        in_root && NameGlobs::new(vec![self.address.clone()]).matches(address, Reach::Below)
    }
}

/// The globs of a list of paths, from the tree's root. A path without `*` that is a folder stands for all below it too.
pub(super) fn path_globs<'a>(globs: impl IntoIterator<Item = &'a str>) -> PathGlobs {
    let mut list: Vec<String> = Vec::new();
    for glob in globs {
        list.push(glob.to_owned());
        if matches!(glob, "." | "./") {
            list.push("**".to_owned());
        } else if !glob.contains(['*', '?', '[', '{']) && !glob.ends_with('/') {
            list.push(format!("{glob}/**"));
        }
    }
    compile(&list)
}

/// One glob over folders, from the tree's root.
pub(super) fn folder_glob(glob: &str) -> PathGlobs {
    compile(&[glob.trim_end_matches('/').to_owned()])
}

/// Whether a glob over folders matches one; the root's own folder is written `.`.
pub(super) fn folder_matches(globs: &PathGlobs, folder: &Utf8Path) -> bool {
    let shown = if folder.as_str().is_empty() { Utf8PathBuf::from(super::path::ROOT) } else { folder.to_owned() };
    globs.matches(&shown)
}

/// Every glob was tried when it was read, so that none is left out here.
fn compile(globs: &[String]) -> PathGlobs {
    let texts: Vec<&str> = globs.iter().map(String::as_str).collect();
    PathGlobs::new(Utf8Path::new(""), &texts).unwrap_or_default()
}

/// Whether a text of a selector is a glob, not a plain name.
pub(super) fn is_glob(text: &str) -> bool {
    globs::is_glob(text)
}
