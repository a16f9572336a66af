//! One integration binary.
#![cfg(test)]

mod examples;
mod laws;
mod report;
mod rules;
mod settings;
mod source;
mod tidy;
