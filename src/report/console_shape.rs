//! The shape of a line of `console --json`, for its published schema. The lines are written by hand, since numbers keep
//! all their digits; tests hold them against this.

use schemars::JsonSchema;

use super::value_shape::{True, TypeShape, ValueShape};

/// What `unmoor console --json` answers to one expression.
#[derive(JsonSchema)]
#[schemars(title = "unmoor console", untagged)]
#[expect(dead_code, reason = "only its schema is used")]
pub(super) enum Line {
    Known(KnownValue),
    Unknown(UnknownValue),
    Infinite(Infinite),
    Error(Error),
}

/// A value that is known, wholly or in part.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
pub(super) struct KnownValue {
    value: ValueShape,
    r#type: TypeShape,
    /// `true` where something in it is not known.
    #[schemars(with = "True", skip_serializing_if = "std::ops::Not::not")]
    partial: bool,
}

/// A value of which nothing is known but its type.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
pub(super) struct UnknownValue {
    unknown: True,
    r#type: TypeShape,
    /// Why it is not known.
    reason: String,
}

/// A number without end.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
pub(super) struct Infinite {
    infinite: Sign,
}

/// On which side of zero it lies.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
enum Sign {
    #[schemars(rename = "+")]
    Plus,
    #[schemars(rename = "-")]
    Minus,
}

/// An expression that Terraform refuses.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
pub(super) struct Error {
    /// The class of the error: `syntax`, `undeclared` and others.
    error: String,
    /// From which byte of the expression to before which.
    span: [usize; 2],
}
