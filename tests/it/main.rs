//! One integration binary.
#![cfg(test)]

mod asking;
mod chains;
mod configuration;
mod estate;
mod evaluation;
mod examples;
mod facts;
mod features;
mod fuzz;
mod given;
mod inspecting;
mod laws;
mod policy;
mod program;
mod report;
mod rules;
mod schemas;
mod sensitive;
mod services;
mod settings;
mod source;
mod syntax;
mod tidy;
