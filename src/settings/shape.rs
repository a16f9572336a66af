//! Whether a literal has the shape that the table asks for.

use camino::Utf8Path;

use super::error::{Errors, SettingsError};
use super::grammar::Shape;
use super::literal::shortened;
use super::naming::{self, Pattern};
use super::path;
use super::suggest::suggest;
use super::value::{Literal, Sourced};
use crate::source::Span;
use crate::syntax::VersionConstraint;

/// What reading a file depends on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    /// The folder that paths are relative to.
    pub(super) folder: &'a Utf8Path,
}

/// The value in the form in which it is kept; nothing, and an error, where its shape is wrong. `null` has every shape.
pub(super) fn check(
    name: &str,
    shape: Shape,
    value: Sourced<Literal>,
    cx: &Context<'_>,
    errors: &mut Errors,
) -> Option<Sourced<Literal>> {
    if matches!(value.value, Literal::Null) {
        return Some(value);
    }
    Checker { name, cx, errors }.check(shape, value)
}

struct Checker<'r, 'c> {
    /// The argument, for messages.
    name: &'r str,
    cx: &'r Context<'c>,
    errors: &'r mut Errors,
}

impl Checker<'_, '_> {
    fn check(&mut self, shape: Shape, value: Sourced<Literal>) -> Option<Sourced<Literal>> {
        let Sourced { value: literal, place } = value;
        let span = place.span()?;
        let literal = match (shape, literal) {
            (Shape::Any | Shape::Expression, literal) => literal,
            (Shape::Bool, Literal::Bool(value)) => Literal::Bool(value),
            (Shape::Whole(from, to), Literal::Number(text)) => self.whole(text, from, to, span)?,
            (Shape::Number(from, to), Literal::Number(text)) => self.number(text, from, to, span)?,
            (Shape::Ascending(count), Literal::List(elements)) => self.ascending(elements, count, span)?,
            (Shape::List(shape), Literal::List(elements)) => {
                self.refuse_leading_exception(*shape, &elements);
                Literal::List(elements.into_iter().filter_map(|element| self.check(*shape, element)).collect())
            }
            (Shape::Map(shape) | Shape::TypeMap(shape), Literal::Map(pairs)) => self.map(pairs, *shape),
            (Shape::WordMap(words, shape), Literal::Map(pairs)) => {
                let known = pairs.into_iter().filter(|(key, _)| self.knows(words, key)).collect();
                self.map(known, *shape)
            }
            (shape, Literal::Text(text)) if takes_text(shape) => Literal::Text(self.text(shape, text, span)?),
            (shape, literal) => return self.wrong_kind(shape, &literal, span),
        };
        Some(Sourced { value: literal, place })
    }

    /// A list of globs that begins by taking out has nothing to take it out of.
    fn refuse_leading_exception(&mut self, shape: Shape, elements: &[Sourced<Literal>]) {
        let Some((text, span)) = elements.first().and_then(|first| Some((first.value.as_text()?, first.span()?)))
        else {
            return;
        };
        if is_glob(shape) && text.len() > 1 && text.starts_with('!') {
            let error = SettingsError::new(span, "the first glob takes out of nothing".to_owned());
            self.errors.push(error.with_help("put a glob such as `**` before it".to_owned()));
        }
    }

    fn map(&mut self, pairs: Vec<(Sourced<String>, Sourced<Literal>)>, shape: Shape) -> Literal {
        let checked = pairs.into_iter().filter_map(|(key, value)| Some((key, self.check(shape, value)?)));
        Literal::Map(checked.collect())
    }

    fn knows(&mut self, words: &[&str], key: &Sourced<String>) -> bool {
        let is_known = words.contains(&key.value.as_str());
        if let (false, Some(span)) = (is_known, key.span()) {
            let message = format!("`{}` has no key `{}`", self.name, shortened(&key.value));
            let help = suggest(&key.value, words.iter().copied());
            self.errors.push(SettingsError::new(span, message).with_some_help(help));
        }
        is_known
    }

    fn whole(&mut self, text: String, from: u32, to: u32, span: Span) -> Option<Literal> {
        match text.parse::<u32>() {
            Ok(number) if (from..=to).contains(&number) => Some(Literal::Number(text)),
            _ => {
                let message = format!("`{}` cannot be {}", self.name, shortened(&text));
                self.error(span, message, Some(format!("write a whole number from {from} to {to}")))
            }
        }
    }

    fn number(&mut self, text: String, from: f64, to: f64, span: Span) -> Option<Literal> {
        match text.parse::<f64>() {
            Ok(number) if (from..=to).contains(&number) => Some(Literal::Number(text)),
            _ => {
                let message = format!("`{}` cannot be {}", self.name, shortened(&text));
                self.error(span, message, Some(format!("write a number from {from} to {to}")))
            }
        }
    }

    fn ascending(&mut self, elements: Vec<Sourced<Literal>>, count: usize, span: Span) -> Option<Literal> {
        let numbers: Vec<f64> = elements.iter().filter_map(|element| element.value.as_number()).collect();
        let is_ascending = numbers.is_sorted() && numbers.iter().all(|&number| number >= 0.0);
        if numbers.len() == elements.len() && numbers.len() == count && is_ascending {
            return Some(Literal::List(elements));
        }
        let message = format!("`{}` takes {count} numbers, none smaller than the one before it", self.name);
        let help = if count == 2 { "write `[6, 12]` or the like" } else { "write `[1, 3, 10]` or the like" };
        self.error(span, message, Some(help.to_owned()))
    }

    fn text(&mut self, shape: Shape, text: String, span: Span) -> Option<String> {
        let shown = shortened(&text);
        if text.is_empty() {
            return self.error(span, format!("`{}` is empty", self.name), None);
        }
        let refused = |why: String| (format!("`{}` cannot be `{shown}`: {why}", self.name), None);
        let checked = match shape {
            Shape::Word(words) if words.contains(&text.as_str()) => Ok(text),
            Shape::Word(words) => {
                Err((format!("`{}` cannot be `{shown}`", self.name), suggest(&text, words.iter().copied())))
            }
            Shape::Pattern => Pattern::compile(&text).map(|_| text).map_err(refused),
            Shape::TokenFormat => naming::TokenFormat::parse(&text).map(|_| text).map_err(refused),
            Shape::VersionConstraint => VersionConstraint::parse(&text).map(|_| text).map_err(refused),
            Shape::Date if is_date(&text) => Ok(text),
            Shape::Date => Err((format!("`{shown}` is not a date"), Some("write it as in `2027-03-31`".to_owned()))),
            Shape::Path => path::resolve(self.cx.folder, &text).map_err(refused_whole),
            Shape::PathGlob => path::resolve_glob(self.cx.folder, &text).map_err(refused_whole),
            Shape::AddressGlob if text.contains('[') => {
                let help = "leave the instance key out: it stands for all instances".to_owned();
                Err((format!("`{shown}` has an instance key in it"), Some(help)))
            }
            Shape::TypeGlob if text.contains('.') => Err((
                format!("`{shown}` is not a resource type"),
                Some("leave the name out, or use `addresses`".to_owned()),
            )),
            _ => Ok(text),
        };
        match checked {
            Ok(text) => Some(text),
            Err((message, help)) => self.error(span, message, help),
        }
    }

    fn wrong_kind(&mut self, shape: Shape, literal: &Literal, span: Span) -> Option<Sourced<Literal>> {
        let message = format!("`{}` takes {}, and this is {}", self.name, wanted(shape), literal.kind());
        let help = match (shape, literal) {
            (Shape::List(_), Literal::Text(_)) => Some("put `[ ]` around it".to_owned()),
            (Shape::Bool, Literal::Text(text)) if matches!(text.as_str(), "true" | "false") => {
                Some(format!("write `{text}` without quotes"))
            }
            (Shape::Text, Literal::Number(text)) => Some(format!("write `\"{}\"`", shortened(text))),
            (Shape::Word(words), _) => suggest("", words.iter().copied()),
            _ => None,
        };
        self.error(span, message, help)
    }

    fn error<T>(&mut self, span: Span, message: String, help: Option<String>) -> Option<T> {
        self.errors.push(SettingsError::new(span, message).with_some_help(help));
        None
    }
}

fn refused_whole(why: String) -> (String, Option<String>) {
    (why, None)
}

fn is_glob(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::PathGlob
            | Shape::NameGlob
            | Shape::SystemGlob
            | Shape::TypeGlob
            | Shape::ServiceGlob
            | Shape::RuleGlob
            | Shape::AddressGlob
    )
}

/// Whether a value of that shape is a text.
fn takes_text(shape: Shape) -> bool {
    !matches!(
        shape,
        Shape::Bool
            | Shape::Whole(..)
            | Shape::Number(..)
            | Shape::Ascending(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::TypeMap(_)
            | Shape::WordMap(..)
    )
}

/// What a value of that shape is, after "takes".
fn wanted(shape: Shape) -> &'static str {
    match shape {
        Shape::Bool => "`true` or `false`",
        Shape::Whole(..) => "a whole number",
        Shape::Number(..) => "a number",
        Shape::Ascending(_) => "a list of numbers",
        Shape::List(_) => "a list",
        Shape::Map(_) | Shape::TypeMap(_) | Shape::WordMap(..) => "a map",
        Shape::Date => "a date in quotes",
        Shape::Path => "a path in quotes",
        _ => "a text in quotes",
    }
}

fn is_date(text: &str) -> bool {
    text.len() == "2027-03-31".len() && text.parse::<jiff::civil::Date>().is_ok()
}
