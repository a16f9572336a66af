//! What `fileset` finds: patterns as the library means them that Terraform uses for it (doublestar of its first major
//! version). Folder and pattern are one path first, so that `..` in a pattern leads up and a folder with `*` in its name
//! is a pattern too. Whether a pattern is wrong shows only where it is held against a name.

use std::cell::Cell;
use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};

use crate::evaluation::expression::ListAnswer;
use crate::source::{EntryKind, ReadError, Tree};

/// Entries of folders that one call looks at.
const ENTRIES: usize = 20_000;

/// Steps of matching that one call may take.
const STEPS: usize = 2_000_000;

/// Characters of a pattern, folder included.
const PATTERN: usize = 1024;

/// One call.
pub(super) struct Glob<'g> {
    tree: &'g dyn Tree,
    /// Where relative paths begin, in the tree.
    base: &'g Utf8Path,
    entries: Cell<usize>,
    steps: Cell<usize>,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The pattern is wrong.
    BadPattern,
    /// It cannot be known.
    Unknown,
}

impl<'g> Glob<'g> {
    /// A call in a module whose root lies at `base` of a tree.
    pub(super) fn new(tree: &'g dyn Tree, base: &'g Utf8Path) -> Self {
        Self { tree, base, entries: Cell::new(ENTRIES), steps: Cell::new(STEPS) }
    }

    /// The regular files that match, as paths from the folder.
    pub(super) fn list(&self, folder: &str, pattern: &str) -> ListAnswer {
        let folder = cleaned(folder);
        let whole = cleaned(&format!("{folder}/{pattern}"));
        if whole.starts_with('~') || whole.chars().count() > PATTERN {
            return ListAnswer::Refused;
        }
        let parts = split(&whole, '/');
        let mut found = BTreeSet::new();
        let walked = match parts.split_first() {
            Some((first, rest)) if first.is_empty() => self.walk("/", rest, &mut found),
            _ => self.walk(".", &parts, &mut found),
        };
        match walked {
            Ok(()) => {}
            Err(Fault::BadPattern) => return ListAnswer::BadPattern,
            Err(Fault::Unknown) => return ListAnswer::Refused,
        }
        let mut files = Vec::new();
        for path in found {
            match self.real_kind(&path) {
                Ok(Some(EntryKind::File)) => files.push(relative(&folder, &path)),
                Ok(_) => {}
                Err(_) => return ListAnswer::Refused,
            }
        }
        ListAnswer::Listed(files)
    }

    fn place(&self, path: &str) -> Result<Utf8PathBuf, Fault> {
        let path = Utf8Path::new(path);
        if path.is_absolute() && !self.tree.reaches(path) {
            return Err(Fault::Unknown);
        }
        Ok(self.base.join(path))
    }

    /// What a path is in the end, behind symbolic links; nothing where there is nothing.
    fn real_kind(&self, path: &str) -> Result<Option<EntryKind>, Fault> {
        let place = self.place(path)?;
        let real = self.tree.resolve(&place);
        match real.and_then(|real| self.tree.kind(&real)) {
            Ok(kind) => Ok(Some(kind)),
            Err(ReadError::NotFound | ReadError::NotAFolder) => Ok(None),
            // The top of what may be read has nothing above it that could be asked.
            Err(_) if self.tree.list(&place).is_ok() => Ok(Some(EntryKind::Folder)),
            Err(_) => Err(Fault::Unknown),
        }
    }

    /// Adds what matches the parts below a folder. Parts without anything special in them are just names.
    fn walk(&self, folder: &str, parts: &[String], found: &mut BTreeSet<String>) -> Result<(), Fault> {
        let names = parts.iter().take_while(|part| !part.contains(['*', '?', '[', '{', '\\'])).count();
        let (plain, patterns) = parts.split_at(names.min(parts.len()));
        let folder = plain.iter().fold(folder.to_owned(), |folder, name| joined(&folder, name));
        let Some((pattern, below)) = patterns.split_first() else {
            if self.real_kind(&folder)?.is_some() {
                found.insert(folder);
            }
            return Ok(());
        };
        if self.real_kind(&folder)? != Some(EntryKind::Folder) {
            return Ok(());
        }
        let inside = self.entries_of(&folder)?;
        let mut is_doubtful = false;
        let mut walk_below = |path: &str, parts: &[String], found: &mut BTreeSet<String>| {
            match self.walk(path, parts, found) {
                // Terraform forgets this error if another folder comes after; in which order they come is not known.
                Err(Fault::BadPattern) => is_doubtful = true,
                walked => walked?,
            }
            Ok(())
        };
        let (pattern, below) = if pattern == "**" {
            for (path, _) in &inside {
                if below.is_empty() {
                    found.insert(path.clone());
                }
                if self.real_kind(path)? == Some(EntryKind::Folder) {
                    walk_below(path, patterns, found)?;
                }
            }
            match below.split_first() {
                Some(next) => next,
                None => return if is_doubtful { Err(Fault::Unknown) } else { Ok(()) },
            }
        } else {
            (pattern, below)
        };
        let pattern: Vec<char> = pattern.chars().collect();
        for (path, name) in &inside {
            if !self.matches(&pattern, name)? {
                continue;
            }
            if below.is_empty() {
                found.insert(path.clone());
            } else {
                walk_below(path, below, found)?;
            }
        }
        if is_doubtful { Err(Fault::Unknown) } else { Ok(()) }
    }

    /// The paths of what lies in a folder, with their names.
    fn entries_of(&self, folder: &str) -> Result<Vec<(String, Vec<char>)>, Fault> {
        let entries = self.tree.list(&self.place(folder)?).map_err(|_| Fault::Unknown)?;
        let left = self.entries.get().checked_sub(entries.len()).ok_or(Fault::Unknown)?;
        self.entries.set(left);
        if entries.iter().any(|entry| !entry.is_exact) {
            return Err(Fault::Unknown);
        }
        Ok(entries.iter().map(|entry| (joined(folder, &entry.name), entry.name.chars().collect())).collect())
    }

    /// Whether one part of a pattern is a name. The length of patterns bounds the recursion.
    fn matches(&self, pattern: &[char], name: &[char]) -> Result<bool, Fault> {
        if name.is_empty() {
            return Ok(pattern.is_empty() || pattern == ['*']);
        }
        let (mut pattern, mut name) = (pattern, name);
        while let (Some((first, rest)), Some((letter, after))) = (pattern.split_first(), name.split_first()) {
            self.steps.set(self.steps.get().checked_sub(1).ok_or(Fault::Unknown)?);
            match first {
                '\\' => {
                    let (escaped, rest) = rest.split_first().ok_or(Fault::BadPattern)?;
                    if escaped != letter {
                        return Ok(false);
                    }
                    (pattern, name) = (rest, after);
                }
                '*' => return if rest.is_empty() { Ok(true) } else { self.matches_anywhere(rest, name) },
                '[' => {
                    let end = end_of(rest, ']').ok_or(Fault::BadPattern)?;
                    if !is_in_class(rest.get(..end).unwrap_or(&[]), *letter)? {
                        return Ok(false);
                    }
                    (pattern, name) = (rest.get(end + 1..).unwrap_or(&[]), after);
                }
                '{' => {
                    let end = end_of(rest, '}').ok_or(Fault::BadPattern)?;
                    let (inside, rest) = (rest.get(..end).unwrap_or(&[]), rest.get(end + 1..).unwrap_or(&[]));
                    for option in split(&inside.iter().collect::<String>(), ',') {
                        let option: Vec<char> = option.chars().chain(rest.iter().copied()).collect();
                        if self.matches(&option, name)? {
                            return Ok(true);
                        }
                    }
                    return Ok(false);
                }
                '?' => (pattern, name) = (rest, after),
                same if same == letter => (pattern, name) = (rest, after),
                _ => return Ok(false),
            }
        }
        Ok(name.is_empty() && matches!(pattern, [] | ['*'] | ['*', '*']) || pattern == ['*', '*'])
    }

    /// After a star what is wrong with the rest of a pattern is not told.
    fn matches_anywhere(&self, pattern: &[char], name: &[char]) -> Result<bool, Fault> {
        for at in 0..name.len() {
            match self.matches(pattern, name.get(at..).unwrap_or(&[])) {
                Ok(true) => return Ok(true),
                Err(Fault::Unknown) => return Err(Fault::Unknown),
                Ok(false) | Err(Fault::BadPattern) => {}
            }
        }
        Ok(false)
    }
}

/// Whether a character is in a class such as `^a-z`; what stands between the brackets may not be empty.
fn is_in_class(class: &[char], letter: char) -> Result<bool, Fault> {
    let is_negated = *class.first().ok_or(Fault::BadPattern)? == '^';
    let mut rest = class.iter().copied().skip(usize::from(is_negated)).peekable();
    let mut is_in = false;
    while let Some(first) = rest.next() {
        let low = edge(Some(first), &mut rest)?;
        let has_end = rest.next_if_eq(&'-').is_some();
        let high = if has_end { edge(rest.next(), &mut rest)? } else { low };
        is_in |= (low..=high).contains(&letter);
    }
    Ok(is_in != is_negated)
}

/// One edge of a range in a class.
fn edge(first: Option<char>, rest: &mut impl Iterator<Item = char>) -> Result<char, Fault> {
    match first {
        Some('\\') => rest.next().ok_or(Fault::BadPattern),
        Some('-') | None => Err(Fault::BadPattern),
        Some(other) => Ok(other),
    }
}

/// Where a character stands that no `\` is before.
fn end_of(text: &[char], wanted: char) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.iter().position(|char| *char == wanted)?;
        // As in Terraform, what stands before the place that the search goes on from is not looked at.
        if at == from || text.get(at - 1) != Some(&'\\') {
            return Some(at);
        }
        from = at + 1;
    }
}

/// The parts between separators that no `\` is before; an empty one at the end is none.
fn split(text: &str, separator: char) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    if !chars.contains(&separator) {
        return vec![text.to_owned()];
    }
    let mut parts = Vec::new();
    let mut rest = chars.as_slice();
    while !rest.is_empty() {
        let end = end_of(rest, separator).unwrap_or(rest.len());
        parts.push(rest.get(..end).unwrap_or(&[]).iter().collect());
        rest = rest.get(end + 1..).unwrap_or(&[]);
    }
    parts
}

/// A path without `.`, empty parts, and `..` where something is before it; by its text alone.
fn cleaned(path: &str) -> String {
    let is_rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            ".." if is_rooted => {}
            part => parts.push(part),
        }
    }
    let inner = parts.join("/");
    match (is_rooted, inner.is_empty()) {
        (true, _) => format!("/{inner}"),
        (false, true) => ".".to_owned(),
        (false, false) => inner,
    }
}

fn joined(folder: &str, name: &str) -> String {
    match folder {
        "." => name.to_owned(),
        "/" => format!("/{name}"),
        folder => format!("{folder}/{name}"),
    }
}

/// The path from one folder to a file, both cleaned.
fn relative(from: &str, to: &str) -> String {
    let parts = |path: &str| path.split('/').filter(|part| *part != ".").map(str::to_owned).collect::<Vec<_>>();
    let (from, to) = (parts(from), parts(to));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = from.iter().skip(common).map(|_| "..".to_owned());
    up.chain(to.into_iter().skip(common)).collect::<Vec<_>>().join("/")
}
