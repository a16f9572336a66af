//! Host names that providers own.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::tables;

/// Host names that a provider owns: using one ties the user to the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Host {
    /// The provider.
    pub provider: &'static str,
    /// The host name, with `*` for any text inside a label; where it begins with a dot, at least one more label comes
    /// before: `.*.rds.amazonaws.com`. For [`HostKind::Bucket`] the name of a bucket.
    pub pattern: &'static str,
    /// A word for [`HostKind`].
    pub kind: &'static str,
    /// What answers there.
    pub service: &'static str,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
}

/// What a provider's host name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HostKind {
    /// One customer's resource.
    Own,
    /// All customers' resources, told apart by the path.
    Path,
    /// Something that the provider offers to all, or no host at all.
    Shared,
    /// A bucket of the provider's own that all may read.
    Bucket,
}

impl Host {
    /// What it stands for.
    pub fn kind(&self) -> HostKind {
        match self.kind {
            "own" => HostKind::Own,
            "path" => HostKind::Path,
            "bucket" => HostKind::Bucket,
            _ => HostKind::Shared,
        }
    }
}

fn hosts() -> impl Iterator<Item = Host> {
    let hosts = tables::HOSTS.texts();
    hosts.map(|[provider, pattern, kind, service, source, read]| Host {
        provider,
        pattern,
        kind,
        service,
        source,
        read,
    })
}

/// The entry for a host name in small letters, if a provider owns it; an exact name counts before a pattern, and of
/// several patterns the longest.
pub fn provider_host(host: &str) -> Option<Host> {
    let host = host.strip_suffix(".cn").filter(|rest| rest.ends_with(".amazonaws.com")).unwrap_or(host);
    let known = hosts().filter(|known| known.kind() != HostKind::Bucket);
    known.filter(|known| matches_host(known.pattern, host)).max_by_key(|known| {
        let is_exact = known.pattern == host;
        (is_exact, known.pattern.len())
    })
}

/// Whether a bucket of that name is one that a provider lets all read.
pub fn is_public_bucket(name: &str) -> bool {
    let mut buckets = hosts().filter(|known| known.kind() == HostKind::Bucket);
    buckets.any(|known| matches_label(known.pattern, name))
}

/// Where a text mentions a domain that [`provider_host`] may know: the ends of those mentions, in order.
pub fn provider_domains(text: &str) -> impl Iterator<Item = usize> {
    DOMAINS.iter().flat_map(move |domains| domains.find_iter(text)).map(|found| found.end())
}

/// The last two labels of every known host, each once.
static DOMAINS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let mut domains: Vec<&str> = hosts()
        .filter(|known| known.kind() != HostKind::Bucket)
        .filter_map(|known| {
            let dot = known.pattern.rmatch_indices('.').map(|(at, _)| at).nth(1);
            known.pattern.get(dot.map_or(0, |dot| dot + 1)..)
        })
        .collect();
    domains.sort_unstable();
    domains.dedup();
    AhoCorasick::builder().ascii_case_insensitive(true).build(&domains).ok()
});

fn matches_host(pattern: &str, host: &str) -> bool {
    let mut labels = host.rsplit('.');
    for part in pattern.rsplit('.') {
        match (part, labels.next()) {
            ("", Some(label)) => return !label.is_empty(),
            (part, Some(label)) if matches_label(part, label) => {}
            _ => return false,
        }
    }
    labels.next().is_none()
}

/// One `*` in a pattern stands for any text, also none.
fn matches_label(pattern: &str, label: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return pattern == label };
    label.strip_prefix(before).is_some_and(|rest| rest.ends_with(after))
}
