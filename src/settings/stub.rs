//! Placeholder until the real model lands.
#![allow(missing_docs)]
use crate::findings::Level;
use camino::Utf8Path;

#[derive(Debug, Default)]
pub struct Settings {}

#[derive(Debug, Default)]
pub struct SettingsTree {
    root: Settings,
}

impl SettingsTree {
    pub fn for_folder(&self, _folder: &Utf8Path) -> &Settings {
        &self.root
    }
    pub fn root(&self) -> &Settings {
        &self.root
    }
}

impl Settings {
    /// The system of a root module's folder; the repository's name where no `root` block says one.
    pub fn system_of(&self, _root_folder: &Utf8Path) -> String {
        "repository".to_owned()
    }
    pub fn is_named_root(&self, _folder: &Utf8Path) -> bool {
        false
    }
    pub fn is_vendored(&self, _folder: &Utf8Path) -> bool {
        false
    }
    /// `portability.targets`, empty where none is named.
    pub fn targets(&self) -> &[String] {
        &[]
    }
    /// What `class_levels` says of a class: nothing, off, or a level.
    pub fn class_level(&self, _class: &str) -> Option<Option<Level>> {
        None
    }
    /// Whether `must_pass = "all"`.
    pub fn all_targets_must_pass(&self) -> bool {
        false
    }
    /// Whether a standing `accept` covers a service in a system.
    pub fn accepts(&self, _service: &str, _system: &str) -> bool {
        false
    }
    /// The name that settings give an account number.
    pub fn account_name(&self, _number: &str) -> Option<&str> {
        None
    }
    /// Whether `separation { layout = "together" }`.
    pub fn is_laid_out_together(&self) -> bool {
        false
    }
}
