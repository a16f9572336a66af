//! Terraform's languages: HCL's native syntax and its JSON syntax, read into one tree.
//!
//! Reading never fails. What is not HCL becomes a [`SyntaxError`] at its place, and the rest of the file is in the tree:
//! one bad attribute costs that attribute, one bad block that block. This layer knows the grammar and, for JSON, which
//! block types Terraform has; it evaluates nothing.

mod body;
mod build;
mod expression;
mod json;
mod native;
mod tokens;
mod tree;
mod version;

use std::sync::Arc;

use crate::source::FileId;

pub use crate::source::Language;

pub use body::{Attribute, Block, BlockLabel, Body, Item};
pub use expression::{
    BinaryOperator, Expr, ExprKind, Exprs, For, Pairs, SplatStyle, Template, TemplatePart, UnaryOperator,
};
pub use tree::{Comment, SyntaxError, Tree};
pub use version::{Version, VersionConstraint};

/// Reads one file. The text has no byte-order mark.
pub fn parse(file: FileId, text: &Arc<str>, language: Language) -> Tree {
    match language {
        Language::Native => native::parse(file, text),
        Language::Json => json::parse(file, text, json::Strings::Templates),
    }
}

/// Reads a file of variable values, in which JSON strings are literal texts.
pub fn parse_values(file: FileId, text: &Arc<str>, language: Language) -> Tree {
    match language {
        Language::Native => native::parse(file, text),
        Language::Json => json::parse(file, text, json::Strings::Literal),
    }
}

/// Reads a text that is one expression; [`Tree::single`] gives it.
pub fn parse_expression(file: FileId, text: &Arc<str>) -> Tree {
    native::parse_single(file, text, native::Single::Expression)
}

/// Reads a text that is a template, as a file for `templatefile` is; [`Tree::single`] gives it.
pub fn parse_template(file: FileId, text: &Arc<str>) -> Tree {
    native::parse_single(file, text, native::Single::Template)
}
