//! Credentials that show themselves by their form, wherever they stand in a text.

use std::sync::LazyLock;

use regex::Regex;

use super::name::hint;
use super::value::{Looks, is_placeholder, under_name};

/// Forms of well-known credentials, from their issuers' documentation.
static KNOWN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let forms = [
        r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[\s\\nr]*(?:[A-Za-z0-9+/=]{16}[A-Za-z0-9+/=\s\\]*|Proc-Type)",
        r"\bgh[pousr]_[A-Za-z0-9]{36,}\b",
        r"\bgithub_pat_[A-Za-z0-9_]{60,}\b",
        r"\bglpat-[A-Za-z0-9_-]{20,}\b",
        r"\bxox[abepors]-[0-9]{8,}-[A-Za-z0-9-]{20,}\b",
        r"\bAIza[0-9A-Za-z_-]{35}\b",
        r"\b[rs]k_live_[0-9A-Za-z]{20,}\b",
        r"https://hooks\.slack\.com/services/T[A-Z0-9]{8,}/B[A-Z0-9]{8,}/[A-Za-z0-9]{20,}",
        r"\bAccountKey=[A-Za-z0-9+/]{60,}={0,2}",
        r"\bSharedAccessKey=[A-Za-z0-9+/]{40,}={0,2}",
        r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}",
        r"\bnpm_[A-Za-z0-9]{36}\b",
        r"\bpypi-AgE[A-Za-z0-9_-]{50,}",
        r"\bdop_v1_[0-9a-f]{64}\b",
        r"\bdapi[0-9a-f]{32}\b",
        r"\bhvs\.[A-Za-z0-9_-]{24,}",
        r"\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,}",
        r"\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b",
        r"\bNRAK-[A-Z0-9]{27}\b",
        r"\bAGE-SECRET-KEY-1[A-Z0-9]{58}\b",
    ];
    Regex::new(&forms.join("|")).ok()
});

/// A password inside an address: `postgres://user:password@host`.
static IN_ADDRESS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[a-z][a-z0-9+.-]*://[^\s/:@$<{]*:([^\s/:@$<{]+)@[A-Za-z0-9.-]").ok());

/// The secret half of an AWS access key in a script or a file of settings.
static AWS_SECRET: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?i)\baws_?secret_?(?:access_?)?key['"]?\s*[=:]\s*['"]?([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$)"#)
        .ok()
});

/// The password of a connection string: `Server=db;User ID=app;Password=…`.
static IN_CONNECTION: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"(?i)(?:^|;)\s*(?:password|pwd)\s*=\s*([^;'"\s$<{]+)"#).ok());

/// A name and its text in JSON: `"password": "…"`.
static PAIR: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#""([A-Za-z0-9_.-]{3,80})"\s*:\s*"((?:[^"\\]|\\.)+)""#).ok());

/// A variable of an environment in JSON: `"name": "DB_PASSWORD", "value": "…"`.
static NAMED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#""name"\s*:\s*"([A-Za-z0-9_.-]{3,80})"\s*,\s*"value"\s*:\s*"((?:[^"\\]|\\.)+)""#).ok()
});

/// Shorter than this, a password in an address is taken for an example.
const SHORTEST: usize = 6;

/// The parts of a text that have the form of a credential, in the order of the text.
pub(super) fn credentials(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let known = KNOWN.iter().flat_map(|forms| forms.find_iter(text)).map(|part| part.as_str());
    found.extend(known.filter(|part| !is_placeholder(part)));
    if text.contains("://") && text.contains('@') {
        let passwords = captured(&IN_ADDRESS, text);
        found.extend(passwords.filter(|part| {
            part.len() >= SHORTEST && !is_placeholder(part) && !part.to_ascii_lowercase().ends_with("password")
        }));
    }
    found.extend(captured(&AWS_SECRET, text).filter(|part| !is_placeholder(part)));
    if is_connection(text) {
        found.extend(captured(&IN_CONNECTION, text).filter(|part| part.len() >= SHORTEST && !is_placeholder(part)));
    }
    found.sort_unstable_by_key(|part| part.as_ptr());
    found.dedup_by_key(|part| part.as_ptr());
    found
}

/// Secrets under names in a text of JSON, with the name of each.
pub(super) fn named_in_json(text: &str) -> Vec<(&str, &str)> {
    if !text.contains('{') {
        return Vec::new();
    }
    let pairs = [&PAIR, &NAMED].into_iter().flat_map(|form| form.iter()).flat_map(|form| form.captures_iter(text));
    let named = pairs.filter_map(|pair| Some((pair.get(1)?.as_str(), pair.get(2)?.as_str())));
    named.filter(|(name, text)| hint(name).is_some_and(|hint| under_name(text, name, hint) == Looks::Secret)).collect()
}

fn is_connection(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["server=", "data source=", "host=", "addr="].iter().any(|word| lower.contains(word))
}

fn captured<'t>(form: &'static LazyLock<Option<Regex>>, text: &'t str) -> impl Iterator<Item = &'t str> {
    let found = form.iter().flat_map(move |form| form.captures_iter(text));
    found.filter_map(|found| found.get(1)).map(|part| part.as_str())
}
