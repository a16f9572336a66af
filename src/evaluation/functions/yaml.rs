//! `yamlencode` and `yamldecode`.
//!
//! Reading a text is in [`decode`], what its scalars mean in [`scalar`] and [`timestamp`], writing one in [`encode`] and
//! [`emitter`]. Terraform reads and writes YAML 1.1 with its own rules for scalars, and so do these.

mod decode;
mod emitter;
mod encode;
mod scalar;
mod strictness;
#[cfg(test)]
mod tests;
mod timestamp;

use super::{Body, Function, Kind, Parameter, Returns};

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "yamlencode",
        parameters: &[Parameter::new("value", Kind::Any).or_null()],
        rest: None,
        returns: Returns::Always(Kind::String),
        body: Body::Pure(encode::yamlencode),
    },
    Function {
        name: "yamldecode",
        parameters: &[Parameter::new("src", Kind::String)],
        rest: None,
        returns: Returns::Always(Kind::Any),
        body: Body::Pure(decode::yamldecode),
    },
];
