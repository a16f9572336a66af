//! Globs over names whose parts are joined by `.`: addresses, services, resource types, systems, environments.
//!
//! Paths have globs of their own, [`PathGlobs`](crate::source::PathGlobs); the law is the same. `*` stays inside one part,
//! `**` crosses parts, and the last glob of a list that matches decides, where a leading `!` takes out.

/// An ordered list of globs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameGlobs {
    globs: Vec<String>,
}

/// What a glob stands for beside the names that it matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Nothing.
    Exact,
    /// All that is below such a name: a service family's services, a module's resources.
    Below,
}

impl NameGlobs {
    /// Globs in the order in which they are written.
    pub fn new(globs: Vec<String>) -> Self {
        Self { globs }
    }

    /// As written.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.globs.iter().map(String::as_str)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.globs.is_empty()
    }

    /// Whether the list means that name.
    pub fn matches(&self, name: &str, reach: Reach) -> bool {
        let decides = self.globs.iter().rev().find(|glob| {
            let pattern = glob.strip_prefix('!').unwrap_or(glob);
            match reach {
                Reach::Exact => matches(pattern, name),
                Reach::Below => matches(pattern, name) || ancestors(name).any(|above| matches(pattern, above)),
            }
        });
        decides.is_some_and(|glob| !glob.starts_with('!'))
    }
}

/// Whether a text is a glob, not a name.
pub(super) fn is_glob(text: &str) -> bool {
    text.starts_with('!') || text.contains('*')
}

/// Whether one glob, without a leading `!`, matches a name.
fn matches(pattern: &str, name: &str) -> bool {
    let pattern: Vec<&str> = pattern.split('.').collect();
    let name: Vec<&str> = name.split('.').collect();
    star_match(
        &pattern,
        &name,
        |part| *part == "**",
        |part, text| {
            let (part, text): (Vec<char>, Vec<char>) = (part.chars().collect(), text.chars().collect());
            star_match(&part, &text, |c| *c == '*', |a, b| a == b)
        },
    )
}

/// `a.b` and `a` for `a.b.c`.
pub(super) fn ancestors(name: &str) -> impl Iterator<Item = &str> {
    name.rmatch_indices('.').filter_map(|(at, _)| name.get(..at))
}

/// The usual matching with one place to go back to, the last star: never more steps than pattern times text.
fn star_match<T>(pattern: &[T], text: &[T], is_star: impl Fn(&T) -> bool, is_same: impl Fn(&T, &T) -> bool) -> bool {
    let (mut at, mut place) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while let Some(next) = text.get(place) {
        match pattern.get(at) {
            Some(part) if is_star(part) => {
                back = Some((at + 1, place));
                at += 1;
            }
            Some(part) if is_same(part, next) => {
                at += 1;
                place += 1;
            }
            _ => match &mut back {
                Some((after_star, from)) => {
                    *from += 1;
                    (at, place) = (*after_star, *from);
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).is_some_and(|rest| rest.iter().all(is_star))
}
