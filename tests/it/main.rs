//! One integration binary.
#![cfg(test)]

mod source;
