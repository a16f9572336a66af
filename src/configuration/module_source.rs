//! Where a module call gets its module from, in the forms that Terraform documents.
//!
//! Source: Terraform documentation, "Module Sources" (developer.hashicorp.com/terraform/language/modules/sources).

use camino::{Utf8Path, Utf8PathBuf};

/// The `source` of a module call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModuleSource {
    /// `./x`, `../x`: another folder of the same tree.
    Local(Utf8PathBuf),
    /// A module registry.
    Registry {
        /// `[host/]namespace/name/provider`.
        address: String,
        /// After `//`.
        folder: Option<String>,
    },
    /// A git repository.
    Git {
        /// Without `git::`, scheme, user, `.git` and query: `github.com/org/repo`.
        repository: String,
        /// After `//`.
        folder: Option<String>,
        /// `ref`, if one is written.
        reference: Option<GitReference>,
    },
    /// An archive over HTTP.
    Http(String),
    /// A bucket, Mercurial repository, OCI registry or another getter.
    Other(String),
    /// Not a plain text, so not to be known here.
    Dynamic,
    /// Not written.
    Missing,
}

/// What `ref` names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GitReference {
    /// A commit: 7 to 40 hexadecimal digits.
    Commit(String),
    /// A tag that looks like a version.
    Tag(String),
    /// Anything else: a branch, or a tag with another form of name.
    Named(String),
}

impl ModuleSource {
    /// Reads the text of a `source` argument.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        if text.starts_with("./") || text.starts_with("../") || text == "." || text == ".." {
            return Self::Local(Utf8PathBuf::from(text));
        }
        if let Some(rest) = text.strip_prefix("git::") {
            return git(rest);
        }
        if let Some((getter, _)) = text.split_once("::") {
            return match getter {
                "http" | "https" => Self::Http(text.to_owned()),
                _ => Self::Other(text.to_owned()),
            };
        }
        if let Some(rest) = text.strip_prefix("git@") {
            return git(&format!("ssh://git@{}", rest.replacen(':', "/", 1)));
        }
        if text.starts_with("github.com/") || text.starts_with("bitbucket.org/") {
            return git(text);
        }
        if let Some((scheme, _)) = text.split_once("://") {
            return match scheme {
                "ssh" | "git" => git(text),
                "http" | "https" if looks_like_git(text) => git(text),
                "http" | "https" => Self::Http(text.to_owned()),
                _ => Self::Other(text.to_owned()),
            };
        }
        registry(text).unwrap_or_else(|| Self::Other(text.to_owned()))
    }

    /// The source without its version: what `module` blocks of settings match and what "one per source" means.
    pub fn identity(&self) -> String {
        let with_folder = |base: &str, folder: &Option<String>| match folder {
            Some(folder) => format!("{base}//{folder}"),
            None => base.to_owned(),
        };
        match self {
            Self::Local(path) => path.to_string(),
            Self::Registry { address, folder } => with_folder(address, folder),
            Self::Git { repository, folder, .. } => with_folder(repository, folder),
            Self::Http(text) | Self::Other(text) => text.split('?').next().unwrap_or(text).to_owned(),
            Self::Dynamic | Self::Missing => String::new(),
        }
    }

    /// The folder that a local source means, seen from the calling module's folder; nothing when it leads out of the tree.
    pub fn local_folder(&self, caller: &Utf8Path) -> Option<Utf8PathBuf> {
        let Self::Local(path) = self else { return None };
        let mut folder = caller.to_owned();
        for part in path.as_str().split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    if !folder.pop() {
                        return None;
                    }
                }
                name => folder.push(name),
            }
        }
        Some(folder)
    }
}

/// Hosts and endings by which an `https` source is a repository, not an archive.
fn looks_like_git(text: &str) -> bool {
    let without_query = text.split('?').next().unwrap_or(text);
    let path = without_query.split("//").nth(1).unwrap_or("");
    path.ends_with(".git") || path.starts_with("github.com/") && !path.ends_with(".zip") && !path.contains("/archive/")
}

fn git(text: &str) -> ModuleSource {
    let (address, query) = text.split_once('?').unwrap_or((text, ""));
    let without_scheme = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (host_and_path, folder) = match without_scheme.split_once("//") {
        Some((repository, folder)) => (repository, Some(folder.trim_end_matches('/').to_owned())),
        None => (without_scheme, None),
    };
    let without_user = match host_and_path.split_once('@') {
        Some((user, rest)) if !user.contains('/') => rest,
        _ => host_and_path,
    };
    let repository = without_user.trim_end_matches('/').trim_end_matches(".git").replacen(':', "/", 1);
    let reference = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("ref="))
        .filter(|reference| !reference.is_empty())
        .map(GitReference::parse);
    ModuleSource::Git { repository, folder, reference }
}

impl GitReference {
    fn parse(text: &str) -> Self {
        let text = text.strip_prefix("refs/tags/").unwrap_or(text);
        let is_commit = (7..=40).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_hexdigit())
            && text.bytes().any(|byte| byte.is_ascii_digit());
        if is_commit {
            Self::Commit(text.to_owned())
        } else if is_version_like(text) {
            Self::Tag(text.to_owned())
        } else {
            Self::Named(text.to_owned())
        }
    }

    /// As it is written.
    pub fn text(&self) -> &str {
        match self {
            Self::Commit(text) | Self::Tag(text) | Self::Named(text) => text,
        }
    }
}

/// Whether a part of a name is a version: `v1`, `1.2`, `release-2024.1`, `module/v3.0.0`, `1.2.3-rc1`; a bare number is
/// one only if it is the whole name, since `feature-123` is a branch.
fn is_version_like(text: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_version = |part: &str| {
        let bare = part.trim_start_matches(['v', 'V']);
        let mut numbers = bare.split(['.', '+']);
        numbers.next().is_some_and(is_number) && (bare.len() < part.len() || numbers.next().is_some_and(is_number))
    };
    is_number(text) || text.split(['/', '-', '_', '@']).any(is_version)
}

fn registry(text: &str) -> Option<ModuleSource> {
    let (address, folder) = match text.split_once("//") {
        Some((address, folder)) => (address, Some(folder.to_owned())),
        None => (text, None),
    };
    let parts: Vec<&str> = address.split('/').collect();
    let is_name = |part: &&str| {
        !part.is_empty() && part.chars().all(|character| character.is_alphanumeric() || matches!(character, '-' | '_'))
    };
    let names = match parts.len() {
        3 => parts.as_slice(),
        4 if parts.first().is_some_and(|host| host.contains('.') || host.contains(':')) => parts.get(1..)?,
        _ => return None,
    };
    names.iter().all(is_name).then(|| ModuleSource::Registry { address: address.to_owned(), folder })
}
