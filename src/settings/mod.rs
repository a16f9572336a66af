//! TODO
mod stub;

pub use stub::{Settings, SettingsTree};
