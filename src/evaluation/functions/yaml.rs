//! `yamldecode` and `yamlencode`, as Terraform reads and writes YAML: scalars resolve as in YAML 1.1 with some of 1.2.
//!
//! Parsing is saphyr-parser's, which reads YAML 1.2. Terraform's parser reads YAML 1.1 and is of an old kind; where the
//! two are known to part, [`dialect`] says so, and the document is refused or not known.

mod dialect;
mod emitter;
mod encode;
mod reader;
mod scalar;
#[cfg(test)]
mod tests;

use super::{Body, Failure, Function, Kind, Parameter, Returns};
use crate::evaluation::values::{Cause, Reason, Refinement, Type, Value};

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "yamldecode",
        parameters: &[Parameter::new("src", Kind::String)],
        rest: None,
        returns: Returns::Always(Kind::Any),
        body: Body::Pure(yamldecode),
    },
    Function {
        name: "yamlencode",
        parameters: &[Parameter::new("value", Kind::Any).or_null()],
        rest: None,
        returns: Returns::Always(Kind::String),
        body: Body::Pure(encode::yamlencode),
    },
];

/// Why a text has no known value.
#[derive(Debug)]
enum Problem {
    /// Terraform refuses it.
    Wrong(String),
    /// Terraform may take it for something else, or it is too large.
    Unclear(&'static str),
}

impl Problem {
    fn wrong(message: impl Into<String>) -> Self {
        Self::Wrong(message.into())
    }
}

fn yamldecode(arguments: &[Value]) -> Result<Value, Failure> {
    let text = arguments.first().and_then(Value::as_str).unwrap_or("");
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match dialect::check(text).and_then(|()| reader::read(text)) {
        Ok(value) => Ok(value),
        Err(Problem::Wrong(message)) => Err(Failure::call(format!("this is no YAML that Terraform reads: {message}"))),
        Err(Problem::Unclear(limit)) => {
            let cause = Cause::nowhere(Reason::Limit(limit));
            Ok(Value::unknown(Type::Dynamic, Refinement::default(), cause))
        }
    }
}
