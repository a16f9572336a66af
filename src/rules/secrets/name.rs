//! Names that say that what they hold is a secret.

/// How surely a name speaks of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hint {
    /// It may as well be the name of something else: `secret`, `token`, `key`. The value must look random.
    Weak,
    /// It is a secret: `password`, `client_secret`. The value must not look like a name or a reference.
    Strong,
}

/// Endings, in small letters and without marks, that surely mean a secret.
const STRONG: [&str; 26] = [
    "accesskeysecret",
    "adminpass",
    "appsecret",
    "authtoken",
    "bearertoken",
    "clientsecret",
    "connectionstring",
    "cookiesecret",
    "dbpass",
    "encryptionkeypassphrase",
    "jwtsecret",
    "passphrase",
    "passwd",
    "password",
    "personalaccesstoken",
    "presharedkey",
    "privatekey",
    "privatekeypem",
    "pwd",
    "rootpass",
    "secretaccesskey",
    "secretkeybase",
    "sessionsecret",
    "sharedsecret",
    "signingsecret",
    "webhooksecret",
];

/// Endings that may mean one.
const WEAK: [&str; 10] = [
    "accesskey",
    "accesstoken",
    "apikey",
    "apitoken",
    "authkey",
    "credentials",
    "encryptionkey",
    "secret",
    "secretkey",
    "token",
];

/// What a name says.
pub(super) fn hint(name: &str) -> Option<Hint> {
    let bare: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    if bare.contains("public") {
        None
    } else if STRONG.iter().any(|end| bare.ends_with(end)) {
        Some(Hint::Strong)
    } else if WEAK.iter().any(|end| bare.ends_with(end)) {
        Some(Hint::Weak)
    } else {
        None
    }
}
