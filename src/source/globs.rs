//! Ordered lists of path globs, as settings write them.

use camino::{Utf8Path, Utf8PathBuf};
use globset::{Candidate, Glob, GlobBuilder, GlobSet, GlobSetBuilder};
use thiserror::Error;

/// Paths told by an ordered list of globs: `*` stays inside one path part, `**` crosses parts, `{a,b}` chooses, a leading
/// `!` takes out what earlier globs let in. The last glob that matches a path decides. A trailing `/` means everything
/// below that folder.
#[derive(Clone, Debug, Default)]
pub struct PathGlobs {
    base: Utf8PathBuf,
    set: GlobSet,
    /// The globs that end in `/**`, without that: folders of which all is meant.
    folders: GlobSet,
    takes_out: Vec<bool>,
}

/// A glob that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct GlobError {
    /// Which glob of the list, from 0.
    pub index: usize,
    /// What is wrong with it.
    pub message: String,
}

impl PathGlobs {
    /// Globs relative to a folder, which is itself relative to the tree's root.
    pub fn new(base: &Utf8Path, globs: &[&str]) -> Result<Self, GlobError> {
        let mut set = GlobSetBuilder::new();
        let mut folders = GlobSetBuilder::new();
        let mut takes_out = Vec::with_capacity(globs.len());
        for (index, glob) in globs.iter().enumerate() {
            let pattern = glob.strip_prefix('!');
            takes_out.push(pattern.is_some());
            let wrong = |message| GlobError { index, message };
            let whole = complete(pattern.unwrap_or(glob)).map_err(wrong)?;
            set.add(compile(&whole).map_err(wrong)?);
            if let Some(folder) = whole.strip_suffix("/**") {
                folders.add(compile(folder).map_err(wrong)?);
            }
        }
        let wrong = |error: globset::Error| GlobError { index: 0, message: error.kind().to_string() };
        let (set, folders) = (set.build().map_err(wrong)?, folders.build().map_err(wrong)?);
        Ok(Self { base: base.to_owned(), set, folders, takes_out })
    }

    /// Whether the list has no glob, and so matches nothing.
    pub fn is_empty(&self) -> bool {
        self.takes_out.is_empty()
    }

    /// Whether the first glob takes out of nothing, which its writer cannot have meant.
    pub fn begins_by_taking_out(&self) -> bool {
        self.takes_out.first() == Some(&true)
    }

    /// Whether a path, relative to the tree's root, is one of those that the list means.
    pub fn matches(&self, path: &Utf8Path) -> bool {
        if self.is_empty() {
            return false;
        }
        let Ok(relative) = path.strip_prefix(&self.base) else { return false };
        let matching = self.set.matches_candidate(&Candidate::new(relative));
        let last = matching.into_iter().max();
        last.and_then(|index| self.takes_out.get(index)).is_some_and(|takes_out| !takes_out)
    }

    /// Whether a folder is meant with all that it holds, so that it need not be entered. Where some glob takes out, that
    /// is left to the paths in it.
    pub(super) fn matches_folder(&self, folder: &Utf8Path) -> bool {
        if self.is_empty() || self.takes_out.contains(&true) {
            return false;
        }
        let Ok(relative) = folder.strip_prefix(&self.base) else { return false };
        let candidate = Candidate::new(relative);
        self.set.is_match_candidate(&candidate) || self.folders.is_match_candidate(&candidate)
    }
}

/// Checks a glob and gives it in full.
fn complete(glob: &str) -> Result<String, String> {
    let glob = glob.trim_start_matches("./");
    if glob.is_empty() {
        return Err("the glob is empty".to_owned());
    }
    if glob.starts_with('/') {
        return Err(format!("`{glob}` begins with `/`; globs are relative to the folder of the file that holds them"));
    }
    if glob.split('/').any(|part| part == "..") {
        return Err(format!("`{glob}` leaves the folder of the file that holds it"));
    }
    Ok(if glob.ends_with('/') { format!("{glob}**") } else { glob.to_owned() })
}

fn compile(glob: &str) -> Result<Glob, String> {
    GlobBuilder::new(glob)
        .literal_separator(true)
        .backslash_escape(true)
        .build()
        .map_err(|error| format!("`{glob}` is not a glob: {}", error.kind()))
}
