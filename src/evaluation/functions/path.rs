//! Paths as texts: parts and clean forms. What depends on the machine, as a home folder does, is not known.

use super::{Body, Failure, Function, Kind, Parameter, Returns};
use crate::evaluation::values::{Cause, Reason, Refinement, Type, Value};

const PATH: &[Parameter] = &[Parameter::new("path", Kind::String)];

const fn on_path(name: &'static str, body: fn(&[Value]) -> Result<Value, Failure>) -> Function {
    Function { name, parameters: PATH, rest: None, returns: Returns::Always(Kind::String), body: Body::Pure(body) }
}

pub(super) const FUNCTIONS: &[Function] = &[
    on_path("abspath", abspath),
    on_path("basename", |arguments| Ok(Value::string(base(text(arguments))))),
    on_path("dirname", |arguments| Ok(Value::string(&clean(folder(text(arguments)))))),
    on_path("pathexpand", pathexpand),
];

fn text(arguments: &[Value]) -> &str {
    arguments.first().and_then(Value::as_str).unwrap_or("")
}

fn of_machine(name: &str) -> Value {
    let cause = Cause::nowhere(Reason::Function(name.to_owned()));
    Value::unknown(Type::String, Refinement::not_null(), cause)
}

fn abspath(arguments: &[Value]) -> Result<Value, Failure> {
    let path = text(arguments);
    Ok(if path.starts_with('/') { Value::string(&clean(path)) } else { of_machine("abspath") })
}

fn pathexpand(arguments: &[Value]) -> Result<Value, Failure> {
    let path = text(arguments);
    match path.strip_prefix('~') {
        None => Ok(Value::string(path)),
        Some("") => Ok(of_machine("pathexpand")),
        Some(rest) if rest.starts_with(['/', '\\']) => Ok(of_machine("pathexpand")),
        Some(_) => Err(Failure::call("the home folder of another user is not known")),
    }
}

/// The last part of a path, without slashes at its end.
fn base(path: &str) -> &str {
    if path.is_empty() {
        return ".";
    }
    let trimmed = path.trim_end_matches('/');
    if trimmed.is_empty() { "/" } else { trimmed.rsplit('/').next().unwrap_or(trimmed) }
}

/// Everything up to the last slash.
fn folder(path: &str) -> &str {
    path.rfind('/').and_then(|slash| path.get(..=slash)).unwrap_or("")
}

/// A path without `.`, `..` and doubled slashes, by its text alone.
fn clean(path: &str) -> String {
    let is_absolute = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        match (part, parts.last()) {
            ("..", Some(last)) if *last != ".." => drop(parts.pop()),
            ("..", None) if is_absolute => {}
            _ => parts.push(part),
        }
    }
    let joined = parts.join("/");
    match (is_absolute, joined.is_empty()) {
        (true, _) => format!("/{joined}"),
        (false, true) => ".".to_owned(),
        (false, false) => joined,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_paths_are_those_that_terraform_gives() {
        for (path, last, above) in [
            ("a/b/c/", "c", "a/b/c"),
            ("a", "a", "."),
            ("/", "/", "/"),
            ("", ".", "."),
            ("a//b", "b", "a"),
            ("a//b/../c", "c", "a"),
            ("..", "..", "."),
        ] {
            assert_eq!((base(path), clean(folder(path)).as_str()), (last, above), "{path}");
        }
        assert_eq!(clean("/a/../../b"), "/b");
        assert_eq!(clean("../../a"), "../../a");
    }
}
