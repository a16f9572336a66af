//! The wording of the rules on secrets. No message holds the secret.

/// An argument of something.
pub(super) fn argument(name: &str, address: &str) -> String {
    format!("`{name}` of `{address}`")
}

/// A value that may be a secret.
pub(super) fn open(what: &str) -> String {
    format!("{what} may hold a secret that is written in the open")
}

/// A secret in the open.
pub(super) fn literal(what: &str) -> String {
    format!("{what} holds a secret that is written in the open")
}

/// What to do about it.
pub(super) fn literal_help() -> String {
    "take it from a secrets store or a sensitive variable without a default, and change it: the history keeps the old one"
        .to_owned()
}

/// A value that stands in for one that a person sets.
pub(super) fn placeholder(what: &str) -> String {
    format!("{what} stands in for a value that somebody sets by hand")
}

/// A literal that Terraform is told to leave alone.
pub(super) fn ignored(what: &str) -> String {
    format!("{what} is a first value; `ignore_changes` leaves the real one to somebody's hand")
}

/// A value that stands in and that Terraform would put back.
pub(super) fn placeholder_help(is_ignored: bool) -> String {
    if is_ignored {
        "write down who sets it and where, or fill it from a secrets store".to_owned()
    } else {
        "fill it from a secrets store; the next apply would put this text back over a value set by hand".to_owned()
    }
}
