//! What is known about providers and their resource types, as plain look-ups with a source each.
//!
//! Today's tables are kept by hand: providers' own account numbers, host names that providers own, and arguments that
//! hold secrets. Nothing here judges.

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

/// A host name that a provider owns: using it ties the user to the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Host {
    /// The provider.
    pub provider: &'static str,
    /// What the host name ends with, from a dot on: `.rds.amazonaws.com`.
    pub suffix: &'static str,
    /// What answers there.
    pub service: &'static str,
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
    use super::{Account, Host, Sensitive};

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// The provider's own account of that number.
pub fn provider_account(number: &str) -> Option<&'static Account> {
    tables::ACCOUNTS.iter().find(|account| account.number == number)
}

/// The entry for a host name, if a provider owns it; of several the longest ending counts.
pub fn provider_host(host: &str) -> Option<&'static Host> {
    tables::HOSTS
        .iter()
        .filter(|known| host.strip_suffix(known.suffix).is_some_and(|rest| !rest.is_empty()))
        .max_by_key(|known| known.suffix.len())
}

/// Whether an argument of a resource type is known to hold a secret.
pub fn sensitive_argument(resource_type: &str, path: &str) -> Option<&'static Sensitive> {
    let first = tables::SENSITIVE.partition_point(|row| row.resource_type < resource_type);
    let own = tables::SENSITIVE.get(first..).unwrap_or(&[]);
    own.iter().take_while(|row| row.resource_type == resource_type).find(|row| row.argument == path)
}
