//! The verbs of a format: reading them, and showing a value by one.

use super::super::super::values::{Marks, Number, NumberFormat, Type, Value, convert, format_number};
use super::super::Failure;
use super::super::string::text::{TEXT_BYTES, graphemes};
use super::json::{self, NoJson};

/// Wider or more precise texts are not made.
const WIDTH: usize = 100_000;

/// The pieces of a format, in order.
pub(super) struct Pieces<'t> {
    rest: &'t str,
    /// The argument that a verb without an index takes.
    next: usize,
}

/// A piece of a format.
pub(super) enum Piece<'t> {
    /// Text that stays as it is.
    Text(&'t str),
    /// A verb.
    Verb(Verb<'t>),
}

/// A verb with all that belongs to it.
pub(super) struct Verb<'t> {
    /// As it is written.
    pub text: &'t str,
    /// The argument that it shows, counted from 0.
    pub argument: usize,
    letter: char,
    form: NumberFormat,
}

/// What a verb makes of a value.
pub(super) enum Shown {
    /// All of its text.
    Text(String),
    /// The value is not known: what its text begins with.
    Start(String),
    /// One of our limits was reached.
    Limit,
}

impl<'t> Pieces<'t> {
    /// The pieces of a format.
    pub(super) fn new(format: &'t str) -> Self {
        Self { rest: format, next: 0 }
    }

    /// Reads a verb; the text begins with `%`.
    fn verb(&mut self) -> Result<Verb<'t>, Failure> {
        let start = self.rest;
        let refused = || Failure::call("the format has something after `%` that is no verb");
        let mut form = NumberFormat::default();
        let mut rest = start.get(1..).unwrap_or_default();
        while let Some((flag, after)) = split_first(rest) {
            match flag {
                '+' => form.plus = true,
                ' ' => form.space = true,
                '-' => form.minus = true,
                '0' => form.zero = true,
                '#' => form.sharp = true,
                _ => break,
            }
            rest = after;
        }
        let (width, after) = digits(rest);
        form.width = width;
        rest = after;
        if let Some(after) = rest.strip_prefix('.') {
            let (precision, after) = digits(after);
            form.precision = Some(precision);
            rest = after;
        }
        if let Some(after) = rest.strip_prefix('[') {
            let (index, after) = digits(after);
            if rest.starts_with("[0") || index == 0 {
                return Err(refused());
            }
            self.next = index - 1;
            rest = after.strip_prefix(']').ok_or_else(refused)?;
        }
        let (letter, after) = split_first(rest).ok_or_else(refused)?;
        if !"vtbdoxXeEfgGsq".contains(letter) {
            return Err(refused());
        }
        self.rest = after;
        let argument = self.next;
        self.next = argument.saturating_add(1);
        let text = start.get(..start.len() - after.len()).unwrap_or(start);
        Ok(Verb { text, argument, letter, form })
    }
}

impl<'t> Iterator for Pieces<'t> {
    type Item = Result<Piece<'t>, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        if let Some(after) = self.rest.strip_prefix("%%") {
            self.rest = after;
            return Some(Ok(Piece::Text("%")));
        }
        if self.rest.starts_with('%') {
            let verb = self.verb();
            if verb.is_err() {
                self.rest = "";
            }
            return Some(verb.map(Piece::Verb));
        }
        let length = self.rest.find('%').unwrap_or(self.rest.len());
        let (text, after) = self.rest.split_at_checked(length)?;
        self.rest = after;
        Some(Ok(Piece::Text(text)))
    }
}

fn split_first(text: &str) -> Option<(char, &str)> {
    let mut rest = text.chars();
    rest.next().map(|letter| (letter, rest.as_str()))
}

/// The number that a text begins with, zero without one, and what comes after it.
fn digits(text: &str) -> (usize, &str) {
    let after = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let number = text.get(..text.len() - after.len()).unwrap_or_default();
    let value = if number.is_empty() { 0 } else { number.parse().unwrap_or(usize::MAX) };
    (value, after)
}

impl Verb<'_> {
    /// The text of a value.
    pub(super) fn show(&self, value: &Value) -> Result<Shown, Failure> {
        if !value.is_wholly_known() {
            return Ok(Shown::Start(self.start(value)));
        }
        if self.form.width > WIDTH || self.form.precision.is_some_and(|precision| precision > WIDTH) {
            return Ok(Shown::Limit);
        }
        if self.letter == 'v' {
            return self.any(value);
        }
        if value.is_null() {
            return Err(self.refused("null has no text"));
        }
        match self.letter {
            't' => match self.converted(value, &Type::Bool)?.as_bool() {
                // Terraform leaves the width alone here.
                Some(is_true) => Ok(Shown::Text(is_true.to_string())),
                None => Err(self.refused("a bool is required")),
            },
            's' | 'q' => self.string(value),
            _ => self.number(value),
        }
    }

    /// What is known of the text of an unknown value.
    fn start(&self, value: &Value) -> String {
        let is_plain = self.form.width == 0 && !self.form.sharp;
        match self.letter {
            'v' if is_plain => value.prefix().unwrap_or_default().to_owned(),
            's' if is_plain && self.form.precision.is_none() => value.prefix().unwrap_or_default().to_owned(),
            _ => String::new(),
        }
    }

    /// `%v`: a string as it is, a number with `%g`, and anything else as JSON. `%#v` is JSON always.
    fn any(&self, value: &Value) -> Result<Shown, Failure> {
        if !self.form.sharp {
            if let Some(text) = value.as_str() {
                return Ok(self.padded(text));
            }
            if let Some(number) = value.as_number() {
                let text = format_number(number, 'g', &NumberFormat::default());
                return Ok(text.map_or(Shown::Limit, |text| self.padded(&text)));
            }
        }
        match json::of(value, TEXT_BYTES) {
            Ok(text) => Ok(self.padded(&text)),
            Err(NoJson::Infinite) => Err(self.refused("an infinity has no JSON")),
            Err(NoJson::Unknown) => Ok(Shown::Start(String::new())),
            Err(NoJson::Limit) => Ok(Shown::Limit),
        }
    }

    /// `%s` and `%q`. The precision counts graphemes; none and zero are the same.
    fn string(&self, value: &Value) -> Result<Shown, Failure> {
        let converted = self.converted(value, &Type::String)?;
        let Some(text) = converted.as_str() else { return Ok(Shown::Limit) };
        let taken = match self.form.precision {
            None | Some(0) => text.to_owned(),
            Some(precision) => match graphemes(text) {
                Some(all) => all.take(precision).collect(),
                None => return Ok(Shown::Limit),
            },
        };
        Ok(if self.letter == 'q' { self.padded(&json::quoted(&taken)) } else { self.padded(&taken) })
    }

    fn number(&self, value: &Value) -> Result<Shown, Failure> {
        let converted = self.converted(value, &Type::Number)?;
        let Some(number) = converted.as_number() else { return Err(self.refused("a number is required")) };
        if "bdoxX".contains(self.letter) {
            if !number.is_integer() {
                return Err(self.refused("a whole number is required"));
            }
            // Go shows a zero of no digits as nothing at all, without its width.
            if self.form.precision == Some(0) && *number == Number::Integer(0) {
                return Ok(Shown::Text(String::new()));
            }
        }
        Ok(format_number(number, self.letter, &self.form).map_or(Shown::Limit, Shown::Text))
    }

    fn converted(&self, value: &Value, ty: &Type) -> Result<Value, Failure> {
        convert(value, ty).map_err(|error| self.refused(&error.told(Marks::NONE)))
    }

    /// Filled up to the width, which counts graphemes. Zeros come after the text as well as before it.
    fn padded(&self, text: &str) -> Shown {
        if self.form.width == 0 {
            return Shown::Text(text.to_owned());
        }
        let Some(all) = graphemes(text) else { return Shown::Limit };
        let fill = if self.form.zero { "0" } else { " " }.repeat(self.form.width.saturating_sub(all.count()));
        Shown::Text(if self.form.minus { format!("{text}{fill}") } else { format!("{fill}{text}") })
    }

    fn refused(&self, why: &str) -> Failure {
        Failure::call(format!("`{}`: {why}", self.text))
    }
}
