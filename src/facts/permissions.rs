//! Words in permissions that show a service in use: action prefixes, principals, API names, managed policies, roles.

use super::tables;

/// A word and the service that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permission {
    /// Whose permissions: `aws`, `azure`, `google`.
    pub provider: &'static str,
    /// What the word is: `action` (`sqs` of `sqs:SendMessage`, `Microsoft.Storage` of `Microsoft.Storage/…/read`,
    /// `storage` of `storage.objects.get`), `principal`, `api`, `policy` (a managed policy of AWS), `role`.
    pub kind: &'static str,
    /// The word; a `*` stands for any text.
    pub word: &'static str,
    /// The provider's name of the service.
    pub title: &'static str,
    /// Ids of services or service families in the catalogue, with commas; none if it has no such service, or if the
    /// word spans several.
    pub service: Option<&'static str>,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
}

/// All words, by provider, kind and word.
pub fn permissions() -> impl Iterator<Item = Permission> {
    tables::PERMISSIONS.texts().map(permission)
}

/// The entry of a word, as it is written.
pub fn permission_word(provider: &str, kind: &str, word: &str) -> Option<Permission> {
    tables::PERMISSIONS.of([provider, kind, word]).next().map(|row| permission(row.map(super::blob::text)))
}

fn permission(row: [&'static str; 7]) -> Permission {
    let [provider, kind, word, title, service, source, read] = row;
    Permission { provider, kind, word, title, service: Some(service).filter(|cell| *cell != "-"), source, read }
}
