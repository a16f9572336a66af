//! What the table asks of merged blocks: arguments that must be set, in whichever file.

use super::error::{Errors, SettingsError};
use super::grammar::Need;
use super::section::Section;

/// Goes over a block and all in it.
pub(super) fn validate(section: &Section, errors: &mut Errors) {
    for spec in section.spec.arguments().filter(|spec| spec.need == Need::Required) {
        if !is_set(section, spec.name) {
            let message = format!("`{}` has no `{}`", section.title(), spec.name);
            errors.push(SettingsError::new(section.header, message).with_help(format!("add `{} = …`", spec.name)));
        }
    }
    for group in section.spec.exclusive.iter().filter(|group| group.need == Need::Required) {
        if !group.names.iter().any(|name| is_set(section, name)) {
            let names: Vec<String> = group.names.iter().map(|name| format!("`{name}`")).collect();
            let message = format!("`{}` has none of {}", section.title(), names.join(", "));
            errors.push(SettingsError::new(section.header, message).with_help("add one of them".to_owned()));
        }
    }
    for nested in &section.sections {
        validate(nested, errors);
    }
}

fn is_set(section: &Section, name: &str) -> bool {
    section.argument(name).is_some() || section.refused.contains(&name)
}
