//! Accounts that belong to providers themselves, and to suppliers who ask their customers for access.

use super::blob::text;
use super::tables;

/// An account that belongs to a provider or to a publisher of images, and to no customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// Whose cloud it is an account of.
    pub provider: &'static str,
    /// Twelve digits for AWS; a project for Google; the id of a tenant or application for Azure.
    pub number: &'static str,
    /// The region that it serves, where it serves one; an account may serve several.
    pub region: Option<&'static str>,
    /// What the owner uses it for.
    pub owner: &'static str,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
}

/// The provider's own account of that number; where it serves several regions, the first of them.
pub fn provider_account(provider: &str, number: &str) -> Option<Account> {
    let [provider, number, region, owner, source, read] = tables::ACCOUNTS.of([provider, number]).next()?.map(text);
    Some(Account { provider, number, region: Some(region).filter(|cell| *cell != "-"), owner, source, read })
}

/// A supplier who publishes the account that customers are to trust: a third party with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supplier {
    /// Who it is.
    pub name: &'static str,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
}

/// The supplier who publishes that account number.
pub fn supplier(provider: &str, number: &str) -> Option<Supplier> {
    let [_, _, name, source, read] = tables::SUPPLIERS.of([provider, number]).next()?.map(text);
    Some(Supplier { name, source, read })
}
