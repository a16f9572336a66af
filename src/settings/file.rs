//! One settings file: read, parsed and held against the table, before it meets others.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::error::{Errors, SettingsError};
use super::grammar::FILE;
use super::section::{self, Section};
use super::shape::Context;
use super::value::Literal;
use super::{merge, path};
use crate::source::{FileId, Files, ReadError, SourceFile, Span, Tree};
use crate::syntax::{self, Language, Version, VersionConstraint};

/// A settings file that is given by path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenFile {
    /// From the tree's root; absolute for a file outside the tree.
    pub path: Utf8PathBuf,
    /// The text of a file outside the tree, which only the caller can read.
    pub text: Option<Arc<str>>,
}

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Merged before the repository's own.
    Base,
    /// The repository root's.
    Root,
    /// A folder's below.
    Folder,
    /// One that may hold only checks.
    Checks,
}

/// A file's blocks.
#[derive(Debug)]
pub(super) struct SettingsFile {
    pub(super) id: FileId,
    pub(super) path: Utf8PathBuf,
    pub(super) role: Role,
    pub(super) section: Section,
}

impl SettingsFile {
    /// What its block `unmoor` sets.
    pub(super) fn unmoor(&self, name: &str) -> Option<&super::value::Sourced<Literal>> {
        let unmoor = self.section.sections_of("unmoor").next()?;
        unmoor.argument(name).map(|argument| &argument.value)
    }

    pub(super) fn is_root(&self) -> bool {
        self.unmoor("root").is_some_and(|root| matches!(root.value, Literal::Bool(true)))
    }
}

/// Reads a file's text into the run; nothing where there is no such file.
pub(super) fn read_text<T: Tree + ?Sized>(
    tree: &T,
    files: &mut Files,
    path: &Utf8Path,
    errors: &mut Errors,
) -> Option<FileId> {
    let text = match tree.read(path, MOST_BYTES) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned()),
        Err(ReadError::NotFound) => return None,
        Err(error) => Err(error.to_string()),
    };
    match text {
        Ok(text) => Some(add_text(files, path, &text)),
        Err(why) => {
            errors.push(unreadable(path, &why));
            None
        }
    }
}

pub(super) fn add_text(files: &mut Files, path: &Utf8Path, text: &str) -> FileId {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    files.add(SourceFile::new(path.to_owned(), Arc::from(text)))
}

pub(super) fn unreadable(path: &Utf8Path, why: &str) -> SettingsError {
    SettingsError { span: None, message: format!("cannot read `{path}`: {why}"), help: None, also: None }
}

/// Parses a file and holds it against the table. Where the file is for another version of unmoor, only that is said.
pub(super) fn decode(files: &Files, id: FileId, role: Role, version: &str, errors: &mut Errors) -> SettingsFile {
    let path = files.path(id).to_owned();
    let mut own = Errors::default();
    let tree = parse(files, id, &mut own);
    // What lies outside the repository has no folder in it to be relative to.
    let is_of_root = role == Role::Base || path.is_absolute();
    let folder = if is_of_root { Utf8Path::new("") } else { path::folder_of(&path) };
    let section = section::read(&tree, &FILE, &Context { folder }, &mut own);
    let mut file = SettingsFile { id, path, role, section: merge::within_file(section, &mut own) };
    match wrong_version(&file, version) {
        Some(error) => {
            file.section.sections.clear();
            errors.push(error);
        }
        None => {
            refuse_by_role(&mut file, &mut own);
            errors.extend(own);
        }
    }
    file
}

/// Parses a file whose grammar this version does not know yet, to say what is no HCL.
pub(super) fn parse(files: &Files, id: FileId, errors: &mut Errors) -> Arc<syntax::Tree> {
    let is_json = files.path(id).extension() == Some("json");
    let language = if is_json { Language::Json } else { Language::Native };
    let text: Arc<str> = files.get(id).map_or(Arc::from(""), |file| Arc::clone(&file.text));
    let tree = syntax::parse(id, &text, language);
    for error in tree.errors() {
        let span = error.range.in_file(id);
        errors.push(SettingsError::new(span, error.message.clone()).with_some_help(error.help.clone()));
    }
    Arc::new(tree)
}

/// Whether a text of settings says that its folder is the repository's root.
pub fn declares_root(text: &str, language: Language) -> bool {
    let tree = syntax::parse(FileId(u32::MAX), &Arc::from(text), language);
    let mut ignored = Errors::default();
    let section = section::read(&Arc::new(tree), &FILE, &Context { folder: Utf8Path::new("") }, &mut ignored);
    let section = merge::within_file(section, &mut ignored);
    SettingsFile { id: FileId(u32::MAX), path: Utf8PathBuf::new(), role: Role::Root, section }.is_root()
}

fn wrong_version(file: &SettingsFile, version: &str) -> Option<SettingsError> {
    let wanted = file.unmoor("required_version")?;
    let (text, span) = (wanted.value.as_text()?, wanted.span()?);
    let constraint = VersionConstraint::parse(text).ok()?;
    let allows = Version::parse(version).is_none_or(|version| constraint.allows(&version));
    let message = format!("these settings are for unmoor `{text}`, and this is {version}");
    (!allows)
        .then(|| SettingsError::new(span, message).with_help("install such a version, or change the line".to_owned()))
}

/// What only some files may hold.
fn refuse_by_role(file: &mut SettingsFile, errors: &mut Errors) {
    if file.role == Role::Checks {
        for section in file.section.sections.iter().filter(|section| section.spec.name != "check") {
            let message = format!("`{}` cannot stand here: this file may hold only `check` blocks", section.title());
            let help = "move it to `unmoor.hcl`, or take the file out of `checks`".to_owned();
            errors.push(SettingsError::new(section.header, message).with_help(help));
        }
        file.section.sections.retain(|section| section.spec.name == "check");
    }
    let is_root = file.role == Role::Root || (file.role == Role::Folder && file.is_root());
    if let (false, Some(span)) = (is_root, file.unmoor("base").and_then(super::value::Sourced::span)) {
        let message = "`base` can only be set in the repository root's own settings".to_owned();
        errors.push(SettingsError::new(span, message).with_help("set it there".to_owned()));
    }
}

/// The place of a file as a whole.
pub(super) fn beginning(id: FileId) -> Span {
    crate::source::TextRange::default().in_file(id)
}

/// Settings are written by people; a file of this size is a mistake.
const MOST_BYTES: u64 = 1024 * 1024;
