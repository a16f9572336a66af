//! Terraform's functions, and those that OpenTofu adds.
//!
//! A [`Function`] says what it takes and what it returns; [`call`] does what is the same for all: it counts and converts
//! arguments, refuses nulls, answers with an unknown where an argument is not known, and carries marks from arguments to
//! the result. So a function's body sees known, unmarked arguments of the right types, unless it asks for more. What
//! needs expressions or files ([`Special`]) is called by the evaluator of expressions.

mod arguments;
mod asking;
mod choosing;
mod conversion;
mod crypto;
mod csv;
mod datetime;
mod encoding;
mod format;
mod json;
mod lists;
mod maps;
mod network;
mod numeric;
mod path;
mod regex;
mod sets;
mod string;
mod yaml;

pub(super) use crypto::{base64_of, hash_bytes};
pub(super) use string::text::lasting_prefix;

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::values::{Constraint, ErrorClass, Marks, Reason, Refinement, Type, Value, convert_to};

/// A function of the language.
pub(super) struct Function {
    /// Its name.
    pub name: &'static str,
    /// What it takes, in order.
    pub parameters: &'static [Parameter],
    /// What any further arguments are.
    pub rest: Option<Parameter>,
    /// What it gives.
    pub returns: Returns,
    /// How.
    pub body: Body,
}

/// A parameter of a function.
#[derive(Clone, Copy)]
pub(super) struct Parameter {
    name: &'static str,
    kind: Kind,
    takes_null: bool,
    takes_unknown: bool,
    takes_marked: bool,
}

/// The types that parameters have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Any type; the argument comes as it is.
    Any,
    /// `string`
    String,
    /// `number`
    Number,
    /// `bool`
    Bool,
    /// `list(any)`
    List,
    /// `set(any)`
    Set,
    /// `map(any)`
    Map,
    /// `list(string)`
    Strings,
    /// `map(list(string))`
    MapOfStrings,
    /// `list(number)`
    Numbers,
    /// `list(bool)`
    Bools,
}

/// What a function returns, which is all there is to say of a result that is not known.
#[derive(Clone, Copy)]
pub(super) enum Returns {
    /// This type, and never null.
    Always(Kind),
}

/// What a function does.
#[derive(Clone, Copy)]
pub(super) enum Body {
    /// It works on values alone.
    Pure(fn(&[Value]) -> Result<Value, Failure>),
    /// It needs what only the evaluator has.
    Special(Special),
}

/// Functions that need expressions, files or the place of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Special {
    /// `try`
    Try,
    /// `can`
    Can,
    /// `templatefile`
    TemplateFile,
    /// `templatestring`
    TemplateString,
    /// `file`
    File,
    /// `fileexists`
    FileExists,
    /// `fileset`
    FileSet,
    /// `filebase64`
    FileBase64,
    /// `filemd5` and the like: the function of that name without `file` on the bytes.
    FileHash(FileHash),
    /// Depends on time, chance or the machine.
    Unknowable,
}

/// The hashes of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FileHash {
    /// `filemd5`
    Md5,
    /// `filesha1`
    Sha1,
    /// `filesha256`
    Sha256,
    /// `filesha512`
    Sha512,
    /// `filebase64sha256`
    Base64Sha256,
    /// `filebase64sha512`
    Base64Sha512,
}

/// Why a call fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    /// The class: an argument's fault, or the call's.
    pub class: ErrorClass,
    /// The argument that is at fault, counted from 0.
    pub argument: Option<usize>,
    /// A fragment without a full stop. What is borrowed is written in our own text; what is owned may quote an argument.
    pub message: Cow<'static, str>,
}

impl Failure {
    /// One that an argument is at fault for.
    pub(super) fn argument(argument: usize, message: impl Into<Cow<'static, str>>) -> Self {
        Self { class: ErrorClass::BadArgument, argument: Some(argument), message: message.into() }
    }

    /// The same where an argument has these marks: of a sensitive one nothing is quoted.
    pub(super) fn hiding(self, marks: Marks, function: &str) -> Self {
        let is_count = matches!(self.class, ErrorClass::TooFewArguments | ErrorClass::TooManyArguments);
        if !marks.is_sensitive() || is_count || matches!(self.message, Cow::Borrowed(_)) {
            return self;
        }
        Self { message: format!("`{function}` does not take this value, which is sensitive").into(), ..self }
    }

    /// One of the call as a whole.
    pub(super) fn call(message: impl Into<Cow<'static, str>>) -> Self {
        Self { class: ErrorClass::CallFailed, argument: None, message: message.into() }
    }
}

impl Parameter {
    /// One that takes known, unmarked values that are not null.
    pub(super) const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, takes_null: false, takes_unknown: false, takes_marked: false }
    }

    /// Null too.
    pub(super) const fn or_null(mut self) -> Self {
        self.takes_null = true;
        self
    }

    /// Unknown values too. Without this a value with something unknown inside comes all the same: only one that is
    /// unknown as a whole is kept away.
    pub(super) const fn or_unknown(mut self) -> Self {
        self.takes_unknown = true;
        self
    }

    /// Marked values as they are; the body says what becomes of the marks.
    pub(super) const fn or_marked(mut self) -> Self {
        self.takes_marked = true;
        self
    }
}

impl Kind {
    /// The type.
    pub(super) fn ty(self) -> Type {
        match self {
            Self::Any => Type::Dynamic,
            Self::String => Type::String,
            Self::Number => Type::Number,
            Self::Bool => Type::Bool,
            Self::List => Type::list(Type::Dynamic),
            Self::Set => Type::set(Type::Dynamic),
            Self::Map => Type::map(Type::Dynamic),
            Self::Strings => Type::list(Type::String),
            Self::MapOfStrings => Type::map(Type::list(Type::String)),
            Self::Numbers => Type::list(Type::Number),
            Self::Bools => Type::list(Type::Bool),
        }
    }
}

/// The function of that name, with or without `core::` before it.
pub(super) fn function(name: &str) -> Option<&'static Function> {
    static BY_NAME: OnceLock<FxHashMap<&'static str, &'static Function>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| ALL.iter().flat_map(|group| group.iter()).map(|f| (f.name, f)).collect());
    by_name.get(name.strip_prefix("core::").unwrap_or(name)).copied()
}

/// The names of all functions, in no order.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().flat_map(|group| group.iter()).map(|function| function.name)
}

const ALL: &[&[Function]] = &[
    asking::FUNCTIONS,
    choosing::FUNCTIONS,
    conversion::FUNCTIONS,
    crypto::FUNCTIONS,
    csv::FUNCTIONS,
    datetime::FUNCTIONS,
    encoding::FUNCTIONS,
    format::FUNCTIONS,
    json::FUNCTIONS,
    lists::FUNCTIONS,
    maps::FUNCTIONS,
    network::FUNCTIONS,
    numeric::FUNCTIONS,
    path::FUNCTIONS,
    regex::FUNCTIONS,
    sets::FUNCTIONS,
    string::FUNCTIONS,
    yaml::FUNCTIONS,
    SPECIAL,
    GONE,
];

const fn special(
    name: &'static str,
    parameters: &'static [Parameter],
    rest: Option<Parameter>,
    returns: Kind,
    special: Special,
) -> Function {
    Function { name, parameters, rest, returns: Returns::Always(returns), body: Body::Special(special) }
}

/// Functions that were taken out of the language: they are there to say what to write.
const GONE: &[Function] = &[
    Function {
        name: "list",
        parameters: &[],
        rest: Some(ANY),
        returns: Returns::Always(Kind::List),
        body: Body::Pure(|_| Err(Failure::call("`list` is no more: write `tolist([…])`"))),
    },
    Function {
        name: "map",
        parameters: &[],
        rest: Some(ANY),
        returns: Returns::Always(Kind::Map),
        body: Body::Pure(|_| Err(Failure::call("`map` is no more: write `tomap({…})`"))),
    },
];

const PATH: Parameter = Parameter::new("path", Kind::String);
const ANY: Parameter = Parameter::new("value", Kind::Any).or_null().or_unknown().or_marked();

const SPECIAL: &[Function] = &[
    special("try", &[], Some(ANY), Kind::Any, Special::Try),
    special("can", &[ANY], None, Kind::Bool, Special::Can),
    special("templatefile", &[PATH, Parameter::new("vars", Kind::Any)], None, Kind::Any, Special::TemplateFile),
    special(
        "templatestring",
        &[Parameter::new("template", Kind::String), Parameter::new("vars", Kind::Any)],
        None,
        Kind::Any,
        Special::TemplateString,
    ),
    special("file", &[PATH], None, Kind::String, Special::File),
    special("fileexists", &[PATH], None, Kind::Bool, Special::FileExists),
    special("fileset", &[PATH, Parameter::new("pattern", Kind::String)], None, Kind::Any, Special::FileSet),
    special("filebase64", &[PATH], None, Kind::String, Special::FileBase64),
    special("filemd5", &[PATH], None, Kind::String, Special::FileHash(FileHash::Md5)),
    special("filesha1", &[PATH], None, Kind::String, Special::FileHash(FileHash::Sha1)),
    special("filesha256", &[PATH], None, Kind::String, Special::FileHash(FileHash::Sha256)),
    special("filesha512", &[PATH], None, Kind::String, Special::FileHash(FileHash::Sha512)),
    special("filebase64sha256", &[PATH], None, Kind::String, Special::FileHash(FileHash::Base64Sha256)),
    special("filebase64sha512", &[PATH], None, Kind::String, Special::FileHash(FileHash::Base64Sha512)),
    special("timestamp", &[], None, Kind::String, Special::Unknowable),
    special("plantimestamp", &[], None, Kind::String, Special::Unknowable),
    special("uuid", &[], None, Kind::String, Special::Unknowable),
    special(
        "bcrypt",
        &[Parameter::new("str", Kind::String)],
        Some(Parameter::new("cost", Kind::Number)),
        Kind::String,
        Special::Unknowable,
    ),
];

/// What becomes of a call once its arguments have been looked at.
pub(super) enum Prepared {
    /// The body may see these; its result gets the marks.
    Ready(Vec<Value>, Marks),
    /// The result is not known.
    Unknown(Value),
}

/// Counts and converts arguments. `Err` says which is at fault.
pub(super) fn prepare(function: &Function, arguments: Vec<Value>) -> Result<Prepared, Failure> {
    check_count(function, arguments.len())?;
    let mut marks = Marks::NONE;
    let mut unknown: Option<Value> = None;
    let mut prepared = Vec::with_capacity(arguments.len());
    let mut any_element: Option<Value> = None;
    for (at, argument) in arguments.into_iter().enumerate() {
        let Some(parameter) = function.parameters.get(at).or(function.rest.as_ref()) else { continue };
        let mut value = match parameter.kind {
            Kind::Any => argument,
            kind => convert_to(&argument, &Constraint::from(&kind.ty()))
                .map_err(|error| Failure::argument(at, format!("`{}`: {}", parameter.name, error.told(Marks::NONE))))?,
        };
        if !parameter.takes_marked {
            let (plain, inner) = value.unmarked_deep();
            marks |= inner;
            value = plain;
        }
        if value.is_null() && !parameter.takes_null {
            // Terraform looks at arguments in order, and no further than one without a type.
            if let Some(any) = any_element {
                return Ok(Prepared::Unknown(any));
            }
            return Err(Failure::argument(at, format!("`{}` must not be null", parameter.name)));
        }
        if parameter.kind == Kind::Any
            && value.as_unknown().is_some_and(|unknown| unknown.cause.reason == Reason::AnyElement)
        {
            any_element = Some(value.clone());
        }
        if !value.is_known() && !parameter.takes_unknown && unknown.is_none() {
            unknown = Some(value.clone());
        }
        prepared.push(value);
    }
    match unknown {
        Some(unknown) => Ok(Prepared::Unknown(unknown_result(function, &unknown).with_marks(marks))),
        None => Ok(Prepared::Ready(prepared, marks)),
    }
}

/// Calls a function that works on values alone; `None` for one that does not.
pub(super) fn call(function: &Function, arguments: Vec<Value>) -> Option<Result<Value, Failure>> {
    let Body::Pure(body) = function.body else { return None };
    Some(match prepare(function, arguments) {
        Ok(Prepared::Ready(arguments, marks)) => body(&arguments).map(|value| value.with_marks(marks)),
        Ok(Prepared::Unknown(value)) => Ok(value),
        Err(failure) => Err(failure),
    })
}

fn check_count(function: &Function, given: usize) -> Result<(), Failure> {
    let wanted = function.parameters.len();
    if given < wanted {
        let missing = function.parameters.get(given).map_or("", |parameter| parameter.name);
        let message = format!("the function `{}` needs a value for `{missing}`", function.name);
        return Err(Failure { class: ErrorClass::TooFewArguments, argument: None, message: message.into() });
    }
    if given > wanted && function.rest.is_none() {
        let arguments = match wanted {
            0 => "no arguments".to_owned(),
            1 => "one argument".to_owned(),
            several => format!("{several} arguments"),
        };
        let message = format!("the function `{}` takes {arguments}", function.name);
        return Err(Failure { class: ErrorClass::TooManyArguments, argument: Some(wanted), message: message.into() });
    }
    Ok(())
}

/// The result of a function of which an argument is not known.
fn unknown_result(function: &Function, unknown: &Value) -> Value {
    let (ty, refinement) = match function.returns {
        Returns::Always(Kind::Any) => (Type::Dynamic, Refinement::default()),
        Returns::Always(kind) => (kind.ty(), Refinement::not_null()),
    };
    unknown_from(unknown, ty, refinement)
}

/// An unknown for the same cause as another value has, or has inside.
pub(super) fn unknown_from(value: &Value, ty: Type, refinement: Refinement) -> Value {
    let cause = value.cause().map(Arc::clone);
    let cause = cause.unwrap_or_else(|| super::values::Cause::nowhere(Reason::Open));
    Value::unknown(ty, refinement, cause)
}
