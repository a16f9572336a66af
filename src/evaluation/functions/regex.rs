//! `regex`, `regexall` and `replace`.
//!
//! Patterns are Go's, which are RE2's; `pattern` brings them into the form of the regex crate. What it is not sure of
//! is unknown rather than refused.

mod pattern;

use std::cell::RefCell;
use std::sync::Arc;

use ::regex::{Captures, Regex, RegexBuilder};
use rustc_hash::FxHashMap;

use self::pattern::Translation;
use super::super::values::{Name, Refinement, Type, Value};
use super::string::text::{ELEMENTS, TEXT_BYTES, text_at, too_long, unsettled};
use super::{Body, Failure, Function, Kind, Parameter, Returns, unknown_from};

const PATTERN: Parameter = Parameter::new("pattern", Kind::String);
const STRING: Parameter = Parameter::new("string", Kind::String).or_unknown();

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "regex",
        parameters: &[PATTERN, STRING],
        rest: None,
        returns: Returns::Always(Kind::Any),
        body: Body::Pure(regex),
    },
    Function {
        name: "regexall",
        parameters: &[PATTERN, STRING],
        rest: None,
        returns: Returns::Always(Kind::List),
        body: Body::Pure(regexall),
    },
    Function {
        name: "replace",
        parameters: &[
            Parameter::new("str", Kind::String),
            Parameter::new("substr", Kind::String),
            Parameter::new("replace", Kind::String),
        ],
        rest: None,
        returns: Returns::Always(Kind::String),
        body: Body::Pure(replace),
    },
];

/// How much searching may cost: states of the pattern times bytes of the text that each search may have to read.
const WORK: usize = 500_000_000;

/// The greatest size in bytes of a compiled pattern.
const COMPILED_BYTES: usize = 1 << 20;

/// How many compiled patterns a thread keeps.
const KEPT: usize = 32;

/// A pattern that can be searched for.
struct Compiled {
    regex: Regex,
    /// The names of its groups.
    groups: Vec<Option<Name>>,
    /// About how many states it has.
    weight: usize,
}

/// Why a pattern cannot be searched for.
#[derive(Clone, Debug)]
enum Problem {
    /// Terraform refuses it.
    Refused(String),
    /// Terraform may take it or refuse it.
    Unsure,
}

impl Problem {
    /// What a function answers that has the pattern as its first argument.
    fn answer(self, ty: Type) -> Result<Value, Failure> {
        match self {
            Self::Refused(message) => Err(Failure::argument(0, message)),
            Self::Unsure => Ok(unsettled(ty)),
        }
    }
}

thread_local! {
    /// Compiling costs far more than a search, and a pattern is mostly used for every element of something.
    static COMPILED: RefCell<FxHashMap<Name, Arc<Compiled>>> = RefCell::default();
}

fn compiled(pattern: &str) -> Result<Arc<Compiled>, Problem> {
    let kept = COMPILED.with_borrow(|all| all.get(pattern).cloned());
    if let Some(kept) = kept {
        return Ok(kept);
    }
    let Translation { text, groups, weight } = pattern::translate(pattern)?;
    let mut builder = RegexBuilder::new(&text);
    builder.size_limit(COMPILED_BYTES).dfa_size_limit(COMPILED_BYTES);
    let regex = builder.build().map_err(|_| Problem::Unsure)?;
    let made = Arc::new(Compiled { regex, groups, weight });
    COMPILED.with_borrow_mut(|all| {
        if all.len() >= KEPT {
            all.clear();
        }
        all.insert(Name::from(pattern), Arc::clone(&made));
    });
    Ok(made)
}

impl Compiled {
    /// The type of what one match gives: the text, or its unnamed or named groups.
    fn ty(&self) -> Result<Type, Failure> {
        let named = self.groups.iter().flatten().count();
        if self.groups.is_empty() {
            Ok(Type::String)
        } else if named == 0 {
            Ok(Type::Tuple(self.groups.iter().map(|_| Type::String).collect()))
        } else if named == self.groups.len() {
            let mut attributes: Vec<(Name, Type)> =
                self.groups.iter().flatten().map(|name| (Arc::clone(name), Type::String)).collect();
            attributes.sort_by(|a, b| a.0.cmp(&b.0));
            attributes.dedup_by(|a, b| a.0 == b.0);
            Ok(Type::Object(attributes.into()))
        } else {
            Err(Failure::argument(0, "the pattern has groups with names and groups without"))
        }
    }

    /// The value of a match. A group that took no part is null; of groups of one name the last counts.
    fn value(&self, found: &Captures<'_>) -> Value {
        let group = |at: usize| match found.get(at) {
            Some(group) => Value::string(group.as_str()),
            None => Value::null(Type::String),
        };
        if self.groups.is_empty() {
            return group(0);
        }
        if self.groups.iter().all(Option::is_none) {
            return Value::tuple((1..=self.groups.len()).map(group).collect());
        }
        let named =
            self.groups.iter().enumerate().filter_map(|(at, name)| Some((Arc::clone(name.as_ref()?), group(at + 1))));
        Value::object(named.collect())
    }

    /// All matches in order; none where searching for them may cost too much. An empty match right after another one
    /// does not count.
    fn matches<'t>(&self, text: &'t str) -> Option<Vec<Captures<'t>>> {
        let mut work = 0usize;
        let mut all = Vec::new();
        let mut from = 0;
        for found in self.regex.captures_iter(text) {
            work = work.saturating_add(self.weight.saturating_mul(text.len() - from));
            from = found.get(0).map_or(from, |whole| whole.end());
            all.push(found);
            if work > WORK || all.len().saturating_mul(self.groups.len() + 1) > ELEMENTS {
                return None;
            }
        }
        Some(all)
    }

    fn is_too_much_for(&self, text: &str) -> bool {
        self.weight.saturating_mul(text.len()) > WORK
    }
}

fn too_much(ty: Type) -> Value {
    Value::limit("the work of regular expressions", ty)
}

fn regex(arguments: &[Value]) -> Result<Value, Failure> {
    let pattern = match compiled(text_at(arguments, 0)) {
        Ok(pattern) => pattern,
        Err(problem) => return problem.answer(Type::Dynamic),
    };
    let ty = pattern.ty()?;
    let Some(text) = arguments.get(1).and_then(Value::as_str) else { return Ok(open(arguments, ty)) };
    if pattern.is_too_much_for(text) {
        return Ok(too_much(ty));
    }
    match pattern.regex.captures(text) {
        Some(found) => Ok(pattern.value(&found)),
        None => Err(Failure::call("the pattern is nowhere in the string")),
    }
}

fn regexall(arguments: &[Value]) -> Result<Value, Failure> {
    let pattern = match compiled(text_at(arguments, 0)) {
        Ok(pattern) => pattern,
        Err(problem) => return problem.answer(Type::list(Type::Dynamic)),
    };
    let element = pattern.ty()?;
    let Some(text) = arguments.get(1).and_then(Value::as_str) else { return Ok(open(arguments, Type::list(element))) };
    if pattern.is_too_much_for(text) {
        return Ok(too_much(Type::list(element)));
    }
    match pattern.matches(text) {
        Some(all) => Ok(Value::list(element, all.iter().map(|found| pattern.value(found)).collect())),
        None => Ok(too_much(Type::list(element))),
    }
}

/// The result for a string that is not known.
fn open(arguments: &[Value], ty: Type) -> Value {
    match arguments.get(1) {
        Some(unknown) => unknown_from(unknown, ty, Refinement::not_null()),
        None => unsettled(ty),
    }
}

/// A pattern stands between slashes: `replace("abc", "/b/", "x")`.
fn replace(arguments: &[Value]) -> Result<Value, Failure> {
    let (text, from, to) = (text_at(arguments, 0), text_at(arguments, 1), text_at(arguments, 2));
    match from.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')) {
        Some(pattern) => replace_pattern(text, pattern, to),
        None => {
            let growth = text.matches(from).count().saturating_mul(to.len().saturating_sub(from.len()));
            if text.len().saturating_add(growth) > TEXT_BYTES {
                return Ok(too_long());
            }
            Ok(Value::string(&text.replace(from, to)))
        }
    }
}

fn replace_pattern(text: &str, pattern: &str, to: &str) -> Result<Value, Failure> {
    let pattern = match compiled(pattern) {
        Ok(pattern) => pattern,
        Err(Problem::Refused(message)) => return Err(Failure::call(message)),
        Err(Problem::Unsure) => return Ok(unsettled(Type::String)),
    };
    if pattern.is_too_much_for(text) {
        return Ok(too_much(Type::String));
    }
    let Some(parts) = Part::all(to) else { return Ok(unsettled(Type::String)) };
    let Some(all) = pattern.matches(text) else { return Ok(too_much(Type::String)) };
    if all.len().saturating_mul(parts.len()).saturating_mul(pattern.groups.len() + 1) > WORK / 10 {
        return Ok(too_much(Type::String));
    }
    let mut made = String::with_capacity(text.len());
    let mut from = 0;
    for found in &all {
        let Some(whole) = found.get(0) else { continue };
        made.push_str(text.get(from..whole.start()).unwrap_or_default());
        from = whole.end();
        for part in &parts {
            made.push_str(part.text(found, &pattern.groups));
            if made.len() > TEXT_BYTES {
                return Ok(too_long());
            }
        }
    }
    made.push_str(text.get(from..).unwrap_or_default());
    Ok(Value::string(&made))
}

/// A part of a replacement.
enum Part<'t> {
    Text(&'t str),
    /// `$1`, `${1}`
    Group(usize),
    /// `$name`, `${name}`
    Name(&'t str),
}

impl<'t> Part<'t> {
    /// The parts of a replacement. None where there are too many, or where a name may go on with a letter that is not
    /// ASCII: what counts as a letter there depends on the version of Unicode.
    fn all(to: &'t str) -> Option<Vec<Self>> {
        let mut parts = Vec::new();
        let mut rest = to;
        while let Some((before, after)) = rest.split_once('$') {
            parts.push(Part::Text(before));
            if let Some(after) = after.strip_prefix('$') {
                parts.push(Part::Text("$"));
                rest = after;
                continue;
            }
            let braced = after.strip_prefix('{');
            let start = braced.unwrap_or(after);
            let end = start.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || letter == '_');
            if end.starts_with(|letter: char| !letter.is_ascii()) || parts.len() > ELEMENTS {
                return None;
            }
            let name = start.get(..start.len() - end.len()).unwrap_or_default();
            let closed = if braced.is_some() { end.strip_prefix('}') } else { Some(end) };
            match closed {
                Some(end) if !name.is_empty() => {
                    parts.push(Part::reference(name));
                    rest = end;
                }
                // A dollar sign with nothing to refer to stays.
                _ => {
                    parts.push(Part::Text("$"));
                    rest = after;
                }
            }
        }
        parts.push(Part::Text(rest));
        Some(parts)
    }

    /// A number with a zero before it counts as a name.
    fn reference(name: &'t str) -> Self {
        match name.parse() {
            Ok(group) if name == "0" || !name.starts_with('0') => Part::Group(group),
            _ => Part::Name(name),
        }
    }

    /// The text for a match. There is none for a group that there is not; of groups of one name the first counts that
    /// took part.
    fn text(&self, found: &Captures<'t>, groups: &[Option<Name>]) -> &'t str {
        let text = |at: usize| found.get(at).map(|group| group.as_str());
        match self {
            Part::Text(text) => text,
            Part::Group(at) => text(*at).unwrap_or_default(),
            Part::Name(wanted) => {
                let mut named = groups.iter().enumerate().filter(|(_, name)| name.as_deref() == Some(wanted));
                named.find_map(|(at, _)| text(at + 1)).unwrap_or_default()
            }
        }
    }
}

#[cfg(test)]
mod tests;
