//! Names that say that what they hold is a secret.

/// How surely a name speaks of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hint {
    /// It may as well be the name of something else: `secret`, `token`, `access_key`. The value must look random.
    Weak,
    /// It is where a service answers, perhaps with a password in it: `connection_string`. Only that part is a secret.
    Connection,
    /// It is a secret: `password`, `client_secret`. The value must not look like a name or a reference.
    Strong,
}

/// Endings, in small letters and without marks, that surely mean a secret.
const STRONG: [&str; 27] = [
    "accesskeysecret",
    "adminpass",
    "appsecret",
    "authtoken",
    "bearertoken",
    "bindpass",
    "clientsecret",
    "cookiesecret",
    "dbpass",
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
    "smtppass",
    "userpass",
    "webhooksecret",
];

/// Endings that may mean one.
const WEAK: [&str; 20] = [
    "accesskey",
    "accesstoken",
    "accountkey",
    "apikey",
    "apisecret",
    "apitoken",
    "authkey",
    "credential",
    "credentials",
    "encryptionkey",
    "hmackey",
    "integrationkey",
    "licensekey",
    "masterkey",
    "secret",
    "secretkey",
    "sharedkey",
    "signingkey",
    "storagekey",
    "token",
];

/// Endings that sound like one and are none: marks by which a request is told from its repetition, and passwords of
/// nobody.
const NEITHER: [&str; 8] = [
    "clienttoken",
    "continuationtoken",
    "creationtoken",
    "idempotencytoken",
    "nexttoken",
    "oldpwd",
    "requesttoken",
    "validationtoken",
];

/// Endings of names of things that are kept in a store of secrets and are no secrets themselves.
const PLAIN: [&str; 29] = [
    "accountid",
    "address",
    "applicationid",
    "appid",
    "arn",
    "bucket",
    "clientid",
    "database",
    "dbname",
    "domain",
    "email",
    "enabled",
    "endpoint",
    "flag",
    "fqdn",
    "host",
    "hostname",
    "login",
    "name",
    "namespace",
    "number",
    "port",
    "region",
    "subscriptionid",
    "tenantid",
    "uri",
    "url",
    "user",
    "username",
];

/// What a name says. `_wo` for write-only arguments and a number at the end are looked through.
pub(super) fn hint(name: &str) -> Option<Hint> {
    let bare = bare(name);
    if NEITHER.iter().any(|end| bare.ends_with(end)) {
        None
    } else if STRONG.iter().any(|end| bare.ends_with(end)) {
        Some(Hint::Strong)
    } else if bare.ends_with("connectionstring") || bare.ends_with("connstr") {
        Some(Hint::Connection)
    } else if WEAK.iter().any(|end| bare.ends_with(end)) {
        Some(Hint::Weak)
    } else {
        None
    }
}

/// Whether a name is that of something which is no secret, wherever it is kept: `db_username`, `SENTRY_URL`.
pub(super) fn is_plain(name: &str) -> bool {
    let bare = bare(name);
    let is_name_of_secret = bare.strip_suffix("name").is_some_and(|rest| hint(rest).is_some());
    !is_name_of_secret && PLAIN.iter().any(|end| bare.ends_with(end))
}

/// Whether a name says that everybody may have what it holds.
pub(super) fn is_public(name: &str) -> bool {
    name.to_ascii_lowercase().contains("public")
}

/// A name in small letters, without marks.
pub(super) fn bare(name: &str) -> String {
    let name = name.strip_suffix("_wo").unwrap_or(name).trim_end_matches(|c: char| c.is_ascii_digit());
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
