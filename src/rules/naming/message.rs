//! The wording of the naming rules.

use crate::settings::naming::Case;

/// A label that leaves the habit of its kind.
pub(super) fn leaves_habit(kind: &str, name: &str, habit: Case, alike: usize, all: usize) -> String {
    format!("the {} `{name}` is not in {}, as {alike} of {all} are here", noun(kind), case_name(habit))
}

/// A label that leaves a format by its case.
pub(super) fn leaves_case(kind: &str, name: &str, case: Case, format: &str) -> String {
    format!("the {} `{name}` is not in {}, which the format `{format}` wants", noun(kind), case_name(case))
}

/// A label that cannot be read by a format.
pub(super) fn leaves_format(kind: &str, name: &str, format: &str) -> String {
    format!("the {} `{name}` does not follow the format `{format}`", noun(kind))
}

/// A label that is longer than a format allows.
pub(super) fn too_long(kind: &str, name: &str, length: usize, most: u32, format: &str) -> String {
    format!("the {} `{name}` has {length} characters; the format `{format}` allows {most}", noun(kind))
}

/// What to do about a name.
pub(super) fn rename(kind: &str, to: Option<&str>, example: Option<&str>) -> String {
    let how = match (to, example) {
        (Some(name), _) => format!("rename it to `{name}`"),
        (None, Some(example)) => format!("rename it; a right name is `{example}`"),
        (None, None) => "rename it".to_owned(),
    };
    match kind {
        "resource" | "module" => format!("{how}, with a `moved` block so that nothing is replaced"),
        "output" | "variable" => format!("{how}, and in the calls of this module"),
        _ => how,
    }
}

/// The kind as people call it.
fn noun(kind: &str) -> &str {
    match kind {
        "resource" => "resource label",
        "data" => "data source label",
        "ephemeral" => "ephemeral resource label",
        "module" => "module call",
        "variable" => "input variable",
        "output" => "output value",
        "local" => "local value",
        "provider_alias" => "provider alias",
        other => other,
    }
}

/// The case in writing that shows it.
fn case_name(case: Case) -> &'static str {
    match case {
        Case::Snake => "snake_case",
        Case::MixedSnake => "Mixed_snake_case",
        Case::Kebab => "kebab-case",
        Case::Camel => "camelCase",
        Case::Pascal => "PascalCase",
    }
}
