//! One integration binary.
#![cfg(test)]

mod report;
mod settings;
mod source;
