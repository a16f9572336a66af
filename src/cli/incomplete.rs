//! What makes a run incomplete: Terraform that could not be read or parsed, none at all, or a rule that failed.

use camino::{Utf8Path, Utf8PathBuf};

use crate::configuration::Sources;
use crate::findings::Incomplete;
use crate::settings::SettingsTree;
use crate::source::{Problem, Scope};

/// Terraform that could not be read or parsed, and that settings do not list as `unreadable`.
pub(super) fn unread_terraform(settings: &SettingsTree, sources: &Sources, scope: &Scope) -> Vec<Incomplete> {
    let files = &sources.loaded.files;
    let expected = |path: &Utf8Path| !scope.covers(path) || settings.for_folder(path).unmoor.unreadable.matches(path);
    let mut found: Vec<Incomplete> =
        sources.loaded.problems.iter().filter(|problem| !expected(&problem.path)).map(unread).collect();
    for tree in sources.trees() {
        let path = files.path(tree.file());
        if tree.errors().is_empty() || expected(path) || sources.is_installed(path.parent().unwrap_or(path)) {
            continue;
        }
        found.extend(tree.errors().iter().map(|error| Incomplete {
            file: path.to_owned(),
            span: Some(error.range.in_file(tree.file())),
            reason: if error.is_limit { "limit" } else { "syntax" },
            message: error.message.clone(),
            help: error.help.clone(),
        }));
    }
    found.sort_by(|a, b| a.file.cmp(&b.file).then_with(|| a.span.cmp(&b.span)));
    found
}

/// That nothing of what was asked about is Terraform.
pub(super) fn no_terraform(scope: &Scope) -> Incomplete {
    let asked = scope.reported.first().filter(|path| !path.as_str().is_empty());
    Incomplete {
        file: asked.cloned().unwrap_or_else(|| Utf8PathBuf::from(".")),
        span: None,
        reason: "no_terraform",
        message: "there is no Terraform here".to_owned(),
        help: Some(
            "give a folder with .tf or .tofu files in it; what .gitignore or `exclude` names is not read".to_owned(),
        ),
    }
}

fn unread(problem: &Problem) -> Incomplete {
    Incomplete {
        file: problem.path.clone(),
        span: None,
        reason: problem.kind.as_str(),
        message: problem.message.clone(),
        help: problem.help.clone(),
    }
}

/// That a rule failed.
pub(super) fn panicked(rule: &str, file: &Utf8Path) -> Incomplete {
    Incomplete {
        file: file.to_owned(),
        span: None,
        reason: "rule_panic",
        message: format!("the rule `{rule}` failed"),
        help: Some("report this with the file that it happened on".to_owned()),
    }
}
