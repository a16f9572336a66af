//! Host names in a text that stand for somebody's own resource at a provider.

use crate::facts::{self, Host, HostKind};

use crate::rules::literals::Literal;

/// A host name in a literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// As it is written, without a final dot; with the path where only that tells whose it is.
    pub(super) host: String,
    /// What the provider says of it.
    pub(super) known: Host,
    /// Whether it stands for one resource of ours or a partner's.
    pub(super) is_own: bool,
    /// Whether a reference comes right before it, which its value would tell.
    pub(super) is_open: bool,
}

/// All mentions of known hosts in a literal, each host once.
pub(super) fn mentions(literal: &Literal<'_>) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    for end in facts::provider_domains(literal.text) {
        let Some(place) = HostPlace::around(literal, end) else { continue };
        let Some(known) = place.known() else { continue };
        let is_own = place.is_whole && !place.is_comment && is_own(&known, &place);
        let is_open = known.kind() == HostKind::Own && place.follows_reference && !place.is_comment;
        let host = match (known.kind(), is_own) {
            (HostKind::Path, true) => format!("{}{}", place.host, place.path_of(naming_parts(&known))),
            _ => place.host.to_owned(),
        };
        if !found.iter().any(|mention| mention.host == host && mention.is_own == is_own) {
            found.push(Mention { host, known, is_own, is_open });
        }
    }
    found
}

/// A host name with what stands around it.
struct HostPlace<'t> {
    host: &'t str,
    /// Whether nothing that is put together from references or a format comes before.
    is_whole: bool,
    /// Whether a reference comes right before it.
    follows_reference: bool,
    /// Whether it is in a comment of a script.
    is_comment: bool,
    /// What follows, up to the end of the URL, without a last part that goes on in an interpolation.
    path: &'t str,
}

impl<'t> HostPlace<'t> {
    /// The host name that holds the byte before `end`.
    fn around(literal: &Literal<'t>, end: usize) -> Option<Self> {
        let (before, after) = literal.text.split_at_checked(end)?;
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
        let start = end - before.bytes().rev().take_while(is_part).count();
        let stop = end + after.bytes().take_while(is_part).count();
        let run = literal.text.get(start..stop)?;
        let host = run.trim_end_matches(['.', '-']);
        let before = literal.text.get(..start)?;
        let follows_reference = before.is_empty() && literal.follows_reference;
        let is_open =
            host.starts_with(['.', '-']) || before.ends_with(['%', '*', '}', '>', '\\', '$']) || follows_reference;
        let line = before.rsplit('\n').next().unwrap_or(before).trim_start();
        let rest = literal.text.get(stop..)?;
        let path_end = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '?' | '#' | '<' | '`'));
        let is_comment = before.contains('\n') && (line.starts_with('#') || line.starts_with("//"));
        let path = rest.get(..path_end.unwrap_or(rest.len())).unwrap_or(rest);
        let goes_on = path.len() == rest.len() && literal.precedes_reference;
        let path = if goes_on { path.rsplit_once('/').map_or("", |(whole, _)| whole) } else { path };
        Some(Self { host, is_whole: !is_open, follows_reference, is_comment, path })
    }

    /// What a provider says of it, with any name for what a reference gives.
    fn known(&self) -> Option<Host> {
        let host = self.host.to_ascii_lowercase();
        let has_open_start = self.follows_reference && host.starts_with(['.', '-']);
        facts::provider_host(&if has_open_start { format!("x{host}") } else { host })
    }

    /// The first parts of the path.
    fn path_of(&self, parts: usize) -> &'t str {
        let end = self.path.match_indices('/').map(|(at, _)| at).nth(parts);
        self.path.get(..end.unwrap_or(self.path.len())).unwrap_or(self.path)
    }

    /// The parts of the path that are literally there.
    fn segments(&self) -> impl Iterator<Item = &'t str> {
        let path = self.path.find('/').and_then(|slash| self.path.get(slash + 1..)).unwrap_or("");
        path.split('/').filter(|part| !part.is_empty())
    }
}

fn is_own(known: &Host, place: &HostPlace<'_>) -> bool {
    match known.kind() {
        HostKind::Own => {
            let own = own_labels(known, place.host);
            let is_zone = own.last().is_some_and(|label| matches!(*label, "private" | "internal"))
                || own.contains(&"privatelink");
            let is_public = own.first().is_some_and(|label| facts::is_public_bucket(label));
            !is_zone && !is_public && !own.iter().any(|label| is_placeholder(label))
        }
        HostKind::Path => names_resource(known, place),
        HostKind::Shared | HostKind::Bucket => false,
    }
}

/// The labels of a host that come before the part that the provider owns.
fn own_labels<'t>(known: &Host, host: &'t str) -> Vec<&'t str> {
    let labels: Vec<&str> = host.split('.').collect();
    let fixed = known.pattern.split('.').filter(|label| !label.is_empty()).count();
    labels.into_iter().rev().skip(fixed).collect::<Vec<_>>().into_iter().rev().collect()
}

/// An account number and a name.
const QUEUE_PARTS: usize = 2;

/// How many parts of the path name a resource.
fn naming_parts(known: &Host) -> usize {
    if known.service == "Amazon SQS" { QUEUE_PARTS } else { 1 }
}

/// Whether the path names one customer's queue or bucket.
fn names_resource(known: &Host, place: &HostPlace<'_>) -> bool {
    let mut segments = place.segments();
    let Some(first) = segments.next() else { return false };
    if naming_parts(known) == QUEUE_PARTS {
        return first.len() == 12 && first.bytes().all(|byte| byte.is_ascii_digit());
    }
    const INTERFACES: [&str; 4] = ["batch", "download", "storage", "upload"];
    let is_name = |text: &str| {
        text.len() >= 3 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'))
    };
    is_name(first) && !is_placeholder(first) && !INTERFACES.contains(&first) && !facts::is_public_bucket(first)
}

/// Whether a label stands for a name that the reader is to fill in.
fn is_placeholder(label: &str) -> bool {
    let label = label.to_ascii_lowercase();
    ["example", "xxx", "your-", "changeme", "placeholder"].iter().any(|word| label.starts_with(word))
        || matches!(label.as_str(), "bucketname" | "bucket-name" | "bucket_name" | "mybucket" | "my-bucket" | "account")
}
