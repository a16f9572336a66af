//! One integration binary.
#![cfg(test)]

mod chains;
mod estate;
mod examples;
mod fuzz;
mod laws;
mod program;
mod report;
mod rules;
mod settings;
mod source;
mod syntax;
mod tidy;
