//! What is known about providers and their resource types, as plain look-ups with a source and a day each.
//!
//! Some tables are made by `make catalogue` from registry packages, the others are kept by hand; all lie in the binary
//! as records that are found by binary search. Nothing here judges, and nothing is told that nobody can cite.

mod accounts;
mod blob;
mod defaults;
mod hosts;
mod limits;
mod permissions;
mod places;
mod secrets;
mod sizes;
mod types;

pub use accounts::{Account, Supplier, provider_account, supplier};
pub use defaults::DefaultTags;
pub use hosts::{Host, HostKind, is_public_bucket, provider_domains, provider_host};
pub use limits::{NameLimit, name_limit};
pub use permissions::{Permission, permission_word, permissions};
pub use places::{Region, region, regions};
pub use secrets::{SecretArguments, Sensitive, secret_arguments, sensitive_argument, sensitive_provider_argument};
pub use sizes::{Machine, Size, size, size_count};
pub use types::{
    Kind, Lookup, Provider, ResourceType, TagArgument, TagForm, TypeArgument, all_types, known_type, providers,
    resource_type, types_named,
};

mod tables {
    use super::blob::Rows;

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}
