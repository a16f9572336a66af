//! What is known about providers and their resource types, as plain look-ups with a source each.
//!
//! Today's tables are kept by hand: providers' own account numbers, host names that providers own, their regions, and
//! arguments that hold secrets. Nothing here judges.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

/// An account number that belongs to a provider or to a supplier of images, and to no customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// Whose cloud it is an account of.
    pub provider: &'static str,
    /// Twelve digits for AWS.
    pub number: &'static str,
    /// What the owner uses it for.
    pub owner: &'static str,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
}

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

/// A region of a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// The provider.
    pub provider: &'static str,
    /// The name that programs use: `eu-west-2`, `uksouth`.
    pub region: &'static str,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
}

/// An argument that holds a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sensitive {
    /// The resource type, or `*` for any.
    pub resource_type: &'static str,
    /// Its path in the block: `master_password`, `auth.token`.
    pub argument: &'static str,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
}

mod tables {
    use super::{Account, Host, Region, Sensitive};

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// The provider's own account of that number.
pub fn provider_account(number: &str) -> Option<&'static Account> {
    tables::ACCOUNTS.iter().find(|account| account.number == number)
}

/// The entry for a host name in small letters, if a provider owns it; an exact name counts before a pattern, and of
/// several patterns the longest.
pub fn provider_host(host: &str) -> Option<&'static Host> {
    let host = host.strip_suffix(".cn").filter(|rest| rest.ends_with(".amazonaws.com")).unwrap_or(host);
    let known = tables::HOSTS.iter().filter(|known| known.kind() != HostKind::Bucket);
    known.filter(|known| matches_host(known.pattern, host)).max_by_key(|known| {
        let is_exact = known.pattern == host;
        (is_exact, known.pattern.len())
    })
}

/// Whether a bucket of that name is one that a provider lets all read.
pub fn is_public_bucket(name: &str) -> bool {
    let mut buckets = tables::HOSTS.iter().filter(|known| known.kind() == HostKind::Bucket);
    buckets.any(|known| matches_label(known.pattern, name))
}

/// Where a text mentions a domain that [`provider_host`] may know: the ends of those mentions, in order.
pub fn provider_domains(text: &str) -> impl Iterator<Item = usize> {
    DOMAINS.iter().flat_map(move |domains| domains.find_iter(text)).map(|found| found.end())
}

/// The last two labels of every known host, each once.
static DOMAINS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let mut domains: Vec<&str> = tables::HOSTS
        .iter()
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

/// The region of that name, or of the zone `eu-west-2a`, `europe-west2-b`.
pub fn region(name: &str) -> Option<&'static Region> {
    let of_name = |name: &str| tables::REGIONS.iter().find(|known| known.region == name);
    let zone = name
        .strip_suffix(|c: char| c.is_ascii_lowercase())
        .filter(|rest| rest.ends_with(|c: char| c.is_ascii_digit() || c == '-'));
    of_name(name).or_else(|| zone.and_then(|zone| of_name(zone.trim_end_matches('-'))))
}

/// Whether an argument of a resource type is known to hold a secret.
pub fn sensitive_argument(resource_type: &str, path: &str) -> Option<&'static Sensitive> {
    let first = tables::SENSITIVE.partition_point(|row| row.resource_type < resource_type);
    let own = tables::SENSITIVE.get(first..).unwrap_or(&[]);
    own.iter().take_while(|row| row.resource_type == resource_type).find(|row| row.argument == path)
}

/// Whether a resource type has arguments that are known to hold secrets.
pub fn has_sensitive_arguments(resource_type: &str) -> bool {
    tables::SENSITIVE.binary_search_by(|row| row.resource_type.cmp(resource_type)).is_ok()
}
