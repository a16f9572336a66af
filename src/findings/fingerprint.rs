//! Identity of findings over time: never a line number.

use std::fmt;

use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};

use super::Finding;
use crate::source::Files;

/// SHA-256 over a finding's [`Identity`], shown as 64 hexadecimal digits.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// What makes two findings of different runs the same one: rule, path, block address, argument and subject; for a grouped
/// one rule, system, subject and part. Equals are told apart by their order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Identity(Vec<String>);

impl Identity {
    /// The identity of a finding, without its ordinal.
    pub fn of(finding: &Finding, files: &Files) -> Self {
        let rule = finding.rule.to_string();
        Self(match &finding.group {
            Some(group) => {
                let whole = ["group".to_owned(), rule, group.system.clone(), group.subject.clone()];
                whole.into_iter().chain(group.part.clone()).collect()
            }
            None => vec![
                "place".to_owned(),
                rule,
                files.path(finding.span.file).to_string(),
                finding.address.clone().unwrap_or_default(),
                finding.argument.clone().unwrap_or_default(),
                finding.subject.clone().unwrap_or_default(),
            ],
        })
    }

    /// Hashes the parts, each with its length before it, and the ordinal.
    fn fingerprint(&self, ordinal: usize) -> Fingerprint {
        let mut hash = Sha256::new();
        for part in &self.0 {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        hash.update((ordinal as u64).to_le_bytes());
        Fingerprint(hash.finalize().into())
    }
}

/// Fills in the fingerprints of findings that are in their final order.
pub fn assign_fingerprints(findings: &mut [Finding], files: &Files) {
    let mut seen: FxHashMap<Identity, usize> = FxHashMap::default();
    for finding in findings {
        let identity = Identity::of(finding, files);
        let ordinal = seen.entry(identity.clone()).or_default();
        finding.fingerprint = identity.fingerprint(*ordinal);
        *ordinal += 1;
    }
}
