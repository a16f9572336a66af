//! The wording of the hygiene rules.

use super::unpinned_module::Looseness;

/// A module source that is not pinned.
pub(super) fn unpinned(source: &str, looseness: &Looseness, calls: usize) -> String {
    let how = match looseness {
        Looseness::NoReference => "comes from whatever its default branch holds".to_owned(),
        Looseness::Branch(name) => format!("comes from `{name}`, which can move"),
        Looseness::Tag(name) => format!("comes from the tag `{name}`, where settings want a commit"),
        Looseness::NoVersion => "has no version".to_owned(),
        Looseness::Range(range) => format!("may be any version of `{range}`"),
    };
    let where_else = match calls {
        0 | 1 => String::new(),
        2 => ", in 2 calls".to_owned(),
        many => format!(", in {many} calls"),
    };
    format!("the module `{source}` {how}{where_else}")
}

/// How to pin it.
pub(super) fn pin(looseness: &Looseness) -> String {
    match looseness {
        Looseness::NoReference | Looseness::Branch(_) => {
            "name a release or a commit: add `?ref=v1.2.3` to the source, after any `//folder`".to_owned()
        }
        Looseness::Tag(_) => "name the commit: `?ref=` and its 40 hexadecimal digits".to_owned(),
        Looseness::NoVersion => "add `version = \"~> 1.2\"`, or the exact version".to_owned(),
        Looseness::Range(_) => "narrow it to `~> X.Y` or an exact version".to_owned(),
    }
}

/// A container image by a tag that can move.
pub(super) fn floating(image: &str, tag: Option<&str>) -> String {
    match tag {
        None => format!("the image `{image}` has no tag, so it is whatever `latest` is on the day"),
        Some(tag) => format!("the image `{image}` comes by the tag `{tag}`, which can move"),
    }
}

/// The image of a chart, by a tag that can move.
pub(super) fn floating_chart(tag: &str) -> String {
    format!("the chart's image comes by the tag `{tag}`, which can move")
}

/// How to pin an image.
pub(super) fn pin_image() -> String {
    "name a version, or better a digest: `image@sha256:…`".to_owned()
}

/// An image whose tag is not known.
pub(super) fn image_unknown() -> String {
    "whether this image comes by a tag that can move cannot be known".to_owned()
}

/// A key that an object sets more than once.
pub(super) fn duplicate_key(key: &str, times: usize) -> String {
    let often = if times == 2 { "twice".to_owned() } else { format!("{times} times") };
    format!("`{key}` is set {often} in this object, and Terraform keeps the last")
}

/// Where it is set first.
pub(super) fn not_applied() -> String {
    "this one is not applied".to_owned()
}

/// What to do about it.
pub(super) fn duplicate_key_help() -> String {
    "keep the one that is meant; as it stands the last counts".to_owned()
}

pub(super) fn environment_literal(environment: &str, others: &[&str]) -> String {
    let others: Vec<String> = others.iter().map(|name| format!("`{name}`")).collect();
    format!("the environment `{environment}` is written into code that also runs in {}", others.join(", "))
}

pub(super) fn environment_literal_help() -> String {
    "take the name from a variable that each environment sets".to_owned()
}
