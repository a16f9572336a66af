//! References to container images, by the grammar of the OCI distribution specification: `[host/]path[:tag][@digest]`.

/// How an image is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pinning<'t> {
    /// By a digest, or a tag that names a version.
    Fixed,
    /// By a tag that can move; by none, which means `latest`.
    Floating(Option<&'t str>),
    /// It is no image reference.
    NotAnImage,
}

/// Tags that people move on purpose.
const MOVING: [&str; 22] = [
    "alpine",
    "beta",
    "canary",
    "current",
    "dev",
    "develop",
    "development",
    "edge",
    "head",
    "latest",
    "live",
    "lts",
    "main",
    "master",
    "mainline",
    "nightly",
    "prod",
    "production",
    "release",
    "stable",
    "staging",
    "test",
];

/// How a whole, known reference pins its image.
pub(super) fn pinning(reference: &str) -> Pinning<'_> {
    if reference.contains("@sha256:") || reference.contains("@sha512:") {
        return Pinning::Fixed;
    }
    let name_start = reference.rfind('/').map_or(0, |slash| slash + 1);
    let (path, name) = reference.split_at_checked(name_start).unwrap_or(("", reference));
    let (name, tag) = match name.split_once(':') {
        Some((name, tag)) => (name, Some(tag)),
        None => (name, None),
    };
    if !is_path(path) || name.is_empty() || !name.chars().all(is_path_character) {
        return Pinning::NotAnImage;
    }
    match tag {
        None => Pinning::Floating(None),
        Some(tag) if MOVING.contains(&tag.to_ascii_lowercase().as_str()) => Pinning::Floating(Some(tag)),
        Some("") => Pinning::NotAnImage,
        Some(tag) if tag.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-')) => Pinning::Fixed,
        Some(_) => Pinning::NotAnImage,
    }
}

/// Host and folders: letters as registries take them, and a port.
fn is_path(path: &str) -> bool {
    !path.contains("://") && path.chars().all(|c| is_path_character(c) || matches!(c, '/' | ':'))
}

fn is_path_character(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_' | '-')
}

/// Whether a reference of which only the beginning is known has its tag in the unknown rest or in what is known.
pub(super) fn known_tag(prefix: &str) -> Option<&str> {
    let name_start = prefix.rfind('/').map_or(0, |slash| slash + 1);
    let name = prefix.get(name_start..).unwrap_or("");
    name.split_once(':').map(|(_, tag)| tag).filter(|tag| !tag.is_empty())
}
