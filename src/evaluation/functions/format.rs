//! `format` and `formatlist`.
//!
//! A text with something unknown in it is not known, but what comes before that is kept as what it begins with.

mod json;
mod verb;

use self::verb::{Piece, Pieces, Shown};
use super::super::values::{Data, Number, Refinement, Type, Value};
use super::string::text::{ELEMENTS, TEXT_BYTES, lasting_prefix, text_at, too_long, unsettled};
use super::{Body, Failure, Function, Kind, Parameter, Returns, unknown_from};

const FORMAT: Parameter = Parameter::new("format", Kind::String);
const ARGUMENTS: Parameter = Parameter::new("args", Kind::Any).or_null().or_unknown();

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "format",
        parameters: &[FORMAT],
        rest: Some(ARGUMENTS),
        returns: Returns::Always(Kind::String),
        body: Body::Pure(format),
    },
    Function {
        name: "formatlist",
        parameters: &[FORMAT],
        rest: Some(ARGUMENTS),
        returns: Returns::Always(Kind::Strings),
        body: Body::Pure(formatlist),
    },
];

/// What became of a format and its arguments.
enum Made {
    /// All of the text.
    Text(String),
    /// What comes before something that is not known.
    Start(String),
    /// One of our limits was reached.
    Limit,
    /// So many arguments are more than the format takes.
    TooMany(usize),
}

/// What has been read so far of formats and values. It is bounded, since a verb may read much and write nothing.
#[derive(Default)]
struct Work(usize);

impl Work {
    const MOST: usize = 4 * TEXT_BYTES;

    fn add(&mut self, value: &Value) {
        self.0 += match value.data() {
            Data::String(text) => text.len(),
            Data::Number(Number::Float(_)) => 2_000,
            _ => 32,
        };
    }

    fn is_too_much(&self) -> bool {
        self.0 > Self::MOST
    }
}

fn format(arguments: &[Value]) -> Result<Value, Failure> {
    let values = arguments.get(1..).unwrap_or_default();
    // Terraform takes a null without a type for unknown.
    if let Some(open) = values.iter().find(|value| is_open_null(value)) {
        return Ok(unknown_from(open, Type::String, Refinement::not_null()));
    }
    let made = make(text_at(arguments, 0), values, &mut Work::default());
    if let Some(open) = values.iter().find(|value| !value.is_wholly_known()) {
        return Ok(open_text(open, made));
    }
    match made? {
        Made::Text(text) => Ok(Value::string(&text)),
        Made::Start(_) => Ok(unsettled(Type::String)),
        Made::Limit => Ok(too_long()),
        Made::TooMany(used) => Err(Failure::argument(used + 1, "the format takes fewer arguments")),
    }
}

fn is_open_null(value: &Value) -> bool {
    matches!(value.data(), Data::Null(Type::Dynamic))
}

fn open_text(open: &Value, made: Result<Made, Failure>) -> Value {
    let refinement = match made {
        Ok(Made::Start(start)) => lasting_prefix(&start),
        _ => Refinement::not_null(),
    };
    unknown_from(open, Type::String, refinement)
}

/// Every argument that is a list, set or tuple gives one of its elements for each text; others stay the same.
fn formatlist(arguments: &[Value]) -> Result<Value, Failure> {
    let list = Type::list(Type::String);
    let values = arguments.get(1..).unwrap_or_default();
    if let Some(open) = values.iter().find(|value| is_list_open(value)) {
        return Ok(unknown_from(open, list, Refinement::not_null()));
    }
    let mut length = None;
    for (at, value) in values.iter().enumerate() {
        let Some(items) = value.as_items() else { continue };
        if length.is_some_and(|length| length != items.len()) {
            return Err(Failure::argument(at + 1, "the lists must have the same length"));
        }
        length = Some(items.len());
    }
    let length = length.unwrap_or(1);
    if length.saturating_mul(values.len()) > ELEMENTS {
        return Ok(Value::limit("the length of lists", list));
    }
    let mut texts = Vec::with_capacity(length);
    let mut size = 0;
    let mut work = Work::default();
    for at in 0..length {
        let text = element(text_at(arguments, 0), values, at, &mut work)?;
        size += text.as_str().map_or(0, str::len);
        if size > TEXT_BYTES || work.is_too_much() {
            return Ok(Value::limit("the length of strings", list));
        }
        texts.push(text);
    }
    Ok(Value::list(Type::String, texts))
}

/// Whether the elements of an argument are not known, or it is not known whether it has elements. A set with an unknown
/// element has no order yet.
fn is_list_open(value: &Value) -> bool {
    match value.data() {
        Data::Unknown(unknown) => {
            matches!(unknown.ty, Type::Dynamic | Type::List(_) | Type::Set(_) | Type::Tuple(_))
        }
        Data::Set(_) => !value.is_wholly_known(),
        _ => is_open_null(value),
    }
}

/// One text of a list of them.
fn element(format: &str, values: &[Value], at: usize, work: &mut Work) -> Result<Value, Failure> {
    let pick = |value: &Value| value.as_items().map_or(Some(value), |items| items.get(at)).cloned();
    let picked: Vec<Value> = values.iter().filter_map(pick).collect();
    let made = make(format, &picked, work);
    if let Some(open) = picked.iter().find(|value| !value.is_wholly_known()) {
        return Ok(open_text(open, made));
    }
    match made? {
        Made::Text(text) => Ok(Value::string(&text)),
        Made::Start(_) => Ok(unsettled(Type::String)),
        Made::Limit => Ok(too_long()),
        Made::TooMany(_) => Err(Failure::call(format!("element {at}: the format takes fewer arguments"))),
    }
}

/// Puts arguments into a format, up to the first that is not known.
fn make(format: &str, values: &[Value], work: &mut Work) -> Result<Made, Failure> {
    let mut text = String::new();
    let mut used = 0;
    work.0 += format.len();
    for piece in Pieces::new(format) {
        match piece? {
            Piece::Text(plain) => text.push_str(plain),
            Piece::Verb(verb) => {
                let Some(value) = values.get(verb.argument) else {
                    return Err(Failure::call(format!("there is no argument for `{}`", verb.text)));
                };
                used = used.max(verb.argument + 1);
                work.add(value);
                match verb.show(value)? {
                    Shown::Text(shown) => text.push_str(&shown),
                    Shown::Start(start) => return Ok(Made::Start(text + &start)),
                    Shown::Limit => return Ok(Made::Limit),
                }
            }
        }
        if text.len() > TEXT_BYTES || work.is_too_much() {
            return Ok(Made::Limit);
        }
    }
    Ok(if values.len() > used { Made::TooMany(used) } else { Made::Text(text) })
}

#[cfg(test)]
mod tests;
