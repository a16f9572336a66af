//! One integration binary.
#![cfg(test)]

mod examples;
mod laws;
mod program;
mod report;
mod rules;
mod settings;
mod source;
mod syntax;
mod tidy;
