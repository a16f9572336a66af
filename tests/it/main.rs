//! One integration binary.
#![cfg(test)]

mod report;
mod source;
