//! Settings: what is read, what is refused and with which words, how files come together.

mod errors;
mod everything;
mod merging;
mod naming;
mod showing;

use camino::Utf8Path;
use unmoor::settings::{self, Request, SettingsErrors, SettingsTree};
use unmoor::source::{Files, MemoryTree, Scope, Start, WalkOptions, walk};

/// Settings loaded from files in memory, with the texts.
pub(crate) fn load(files: &[(&str, &str)]) -> (Files, Result<SettingsTree, SettingsErrors>) {
    load_with(files, request())
}

pub(crate) fn request() -> Request {
    Request { version: "0.1.0".to_owned(), repository: "library".to_owned(), ..Request::default() }
}

pub(crate) fn load_with(list: &[(&str, &str)], request: Request) -> (Files, Result<SettingsTree, SettingsErrors>) {
    let tree = MemoryTree::new(list);
    let mut files = Files::default();
    let load = || {
        let mut loaded = settings::load(&tree, &mut files, request)?;
        let found = walk(&tree, &[Start::whole(Utf8Path::new(""))], &WalkOptions::default());
        loaded.add_walk(&tree, &mut files, &found, &Scope::whole())?;
        Ok(loaded)
    };
    let loaded = load();
    (files, loaded)
}

/// Errors as a person reads them: place, message, help, second place.
pub(crate) fn describe(files: &Files, errors: &SettingsErrors) -> String {
    let mut text = String::new();
    for error in &errors.list {
        if let Some(span) = error.span {
            let at = files.position(span);
            text += &format!("{}:{}:{} ", files.path(span.file), at.line, at.column);
        }
        text += &error.message;
        text.push('\n');
        if let Some(help) = &error.help {
            text += &format!("  help: {help}\n");
        }
        if let Some((span, words)) = &error.also {
            let at = files.position(*span);
            text += &format!("  {}:{}:{} {words}\n", files.path(span.file), at.line, at.column);
        }
    }
    text
}

/// The errors of one file, or an empty text.
pub(crate) fn errors_of(text: &str) -> String {
    let (files, loaded) = load(&[("unmoor.hcl", text)]);
    loaded.err().map(|errors| describe(&files, &errors)).unwrap_or_default()
}

#[track_caller]
pub(crate) fn loaded(files: &[(&str, &str)]) -> (Files, SettingsTree) {
    match load(files) {
        (files, Ok(settings)) => (files, settings),
        (files, Err(errors)) => panic!("{}", describe(&files, &errors)),
    }
}

/// The errors of one file as they are described, without a leading line break.
#[track_caller]
pub(crate) fn check(text: &str, expected: &str) {
    assert_eq!(errors_of(text), expected.trim_start_matches('\n'));
}
