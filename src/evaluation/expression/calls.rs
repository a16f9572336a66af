//! Calls of functions, and those functions that look at expressions.

use std::sync::Arc;

use super::Frame;
use super::conditional::is_try;
use crate::evaluation::functions::{self, Body, Failure, Function, Kind, Prepared, Returns, Special};
use crate::evaluation::values::{Cause, Data, ErrorClass, Marks, Reason, Refinement, Type, Value};
use crate::settings::nearest;
use crate::source::{Span, TextRange};
use crate::syntax::{Expr, Exprs};

/// Where the parts of a call stand.
struct Places<'e> {
    call: Span,
    name: Span,
    arguments: Exprs<'e>,
}

impl Places<'_> {
    /// Of an argument; those that `...` makes stand where it is.
    fn argument(&self, at: usize) -> Span {
        self.arguments.get(at).or_else(|| self.arguments.iter().last()).map_or(self.name, Expr::span)
    }

    fn of(&self, failure: &Failure) -> Span {
        match (failure.class, failure.argument) {
            (_, Some(at)) => self.argument(at),
            (ErrorClass::TooFewArguments, None) => {
                let end = self.call.range.end;
                TextRange::new(end.saturating_sub(1), end).in_file(self.call.file)
            }
            _ => self.name,
        }
    }
}

impl Frame<'_> {
    pub(super) fn call(&self, expr: Expr<'_>, name: &str, arguments: Exprs<'_>, expands_last: bool) -> Value {
        let call = expr.span();
        let name_end = call.range.start.saturating_add(u32::try_from(name.len()).unwrap_or(0));
        let places = Places { call, name: TextRange::new(call.range.start, name_end).in_file(call.file), arguments };
        let name: String = name.chars().filter(|char| !char.is_whitespace()).collect();
        if !self.scope.takes_functions() {
            return self.error(ErrorClass::UnknownFunction, places.name, "functions may not be called here");
        }
        let Some(function) = functions::function(&name) else {
            // What is wrong with references comes first, as Terraform looks at them before it calls anything.
            arguments.iter().for_each(|argument| drop(self.evaluate(argument)));
            return self.unknown_function(&name, &places);
        };
        match function.body {
            Body::Special(Special::Try) => return self.try_each(&places),
            Body::Special(Special::Can) if arguments.len() == 1 && !expands_last => return self.can(arguments),
            _ => {}
        }
        let outer = self.run.has_open_type.get();
        let before = self.errors();
        let mut values: Vec<Value> = arguments.iter().map(|argument| self.evaluate(argument)).collect();
        if self.errors() > before {
            return self.poison(ErrorClass::BadArgument, call);
        }
        if expands_last && let Some(unknown) = self.expand(&mut values, &places) {
            return unknown;
        }
        let Returns::Always(returned) = function.returns;
        if returned != Kind::Any {
            self.run.has_open_type.set(outer);
        }
        self.apply(function, values, &places)
    }

    /// What a function makes of values. If it takes them not, it may be for the type of something that `try` gives, of
    /// which Terraform knows nothing before it has run.
    fn called(function: &Function, values: Vec<Value>, arguments: Exprs<'_>) -> Result<Value, Failure> {
        let is_open = |(at, value): (usize, &Value)| !value.is_wholly_known() && arguments.get(at).is_some_and(is_try);
        let is_any_open = values.iter().enumerate().any(is_open);
        let opened = is_any_open.then(|| Self::with_open_types(values.clone(), arguments));
        let called = functions::call(function, values).unwrap_or_else(|| Err(Failure::call("it is none")));
        match opened {
            Some(opened) if called.is_err() => functions::call(function, opened).unwrap_or(called),
            _ => called,
        }
    }

    /// The arguments with nothing known of those that `try` gives and that are not wholly known.
    fn with_open_types(values: Vec<Value>, arguments: Exprs<'_>) -> Vec<Value> {
        let opened = |(at, value): (usize, Value)| match (arguments.get(at), value.cause()) {
            (Some(expr), Some(cause)) if is_try(expr) => {
                Value::dynamic(Arc::clone(cause)).with_marks(value.marks_deep())
            }
            _ => value,
        };
        values.into_iter().enumerate().map(opened).collect()
    }

    /// Puts the elements of the last argument in its place. An unknown or an error ends the call.
    fn expand(&self, values: &mut Vec<Value>, places: &Places<'_>) -> Option<Value> {
        let last = values.pop()?;
        let marks = last.marks();
        match last.data() {
            Data::List(elements) | Data::Tuple(elements) => {
                values.extend(elements.items().iter().map(|item| item.clone().with_marks(marks)));
                None
            }
            Data::Set(elements) if last.is_wholly_known() => {
                values.extend(elements.items().iter().map(|item| item.clone().with_marks(marks)));
                None
            }
            Data::Set(_) => Some(self.unknown_like(&last, Type::Dynamic, Refinement::default())),
            Data::Unknown(unknown)
                if !unknown.ty.is_primitive() && !matches!(unknown.ty, Type::Map(_) | Type::Object(_)) =>
            {
                Some(self.unknown_like(&last, Type::Dynamic, Refinement::default()).with_marks(marks))
            }
            _ => {
                let message = format!("`...` follows a list, set or tuple, not {}", last.ty().with_article());
                Some(self.error(ErrorClass::ExpandArgument, places.argument(usize::MAX), message))
            }
        }
    }

    fn apply(&self, function: &Function, values: Vec<Value>, places: &Places<'_>) -> Value {
        let not_known = values.iter().find(|value| !value.is_wholly_known()).cloned();
        if not_known.is_some() {
            self.doubt();
        }
        let marks = self.marks_here(values.iter().fold(Marks::NONE, |marks, value| marks | value.marks_deep()));
        let result = match function.body {
            Body::Pure(_) => Self::called(function, values, places.arguments),
            Body::Special(special) => match functions::prepare(function, values) {
                Ok(Prepared::Unknown(value)) => Ok(value),
                Ok(Prepared::Ready(values, marks)) => self
                    .special(special, function, &values, places.arguments.get(0), places.call)
                    .map(|value| value.with_marks(marks)),
                Err(failure) => Err(failure),
            },
        };
        match result {
            Ok(value) => placed(value, places.call, marks),
            Err(failure) => {
                let failure = failure.hiding(marks, function.name);
                self.error(failure.class, places.of(&failure), failure.message)
            }
        }
    }

    fn unknown_function(&self, name: &str, places: &Places<'_>) -> Value {
        let provider = name.strip_prefix("provider::").and_then(|rest| rest.split("::").next());
        if provider.is_some_and(|provider| self.scope.has_provider(provider)) {
            return self.unknown(Reason::Function(name.to_owned()), places.call);
        }
        let known: Vec<&str> = functions::names().collect();
        let meant = nearest(name, &known).map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
        self.error(ErrorClass::UnknownFunction, places.name, format!("there is no function `{name}`{meant}"))
    }

    /// The first argument that has no error; one that may fail when Terraform runs leaves the result open.
    fn try_each(&self, places: &Places<'_>) -> Value {
        for argument in places.arguments.iter() {
            let before = self.errors();
            let (value, is_uncertain) = self.with_doubt(|| self.evaluate(argument));
            if self.errors() > before {
                if self.forget_errors(before) {
                    return self.poison(ErrorClass::BadReference, argument.span());
                }
                continue;
            }
            if is_uncertain || (self.run.forgets_tried && !value.is_wholly_known()) {
                let cause = value.cause().map_or_else(|| Cause::at(Reason::Open, argument.span()), Arc::clone);
                self.doubt();
                return Value::dynamic(cause).with_marks(value.marks_deep());
            }
            if !value.is_wholly_known() {
                self.run.has_open_type.set(true);
            }
            return value;
        }
        if places.arguments.is_empty() {
            return self.error(ErrorClass::CallFailed, places.name, "`try` needs an expression");
        }
        self.error(ErrorClass::CallFailed, places.name, "no argument of `try` succeeds")
    }

    fn can(&self, arguments: Exprs<'_>) -> Value {
        let Some(argument) = arguments.get(0) else { return Value::bool(false) };
        let before = self.errors();
        let (value, is_uncertain) = self.with_doubt(|| self.evaluate(argument));
        if self.errors() > before {
            return match self.forget_errors(before) {
                true => self.poison(ErrorClass::BadReference, argument.span()),
                false => Value::bool(false),
            };
        }
        if is_uncertain {
            return self.unknown_like(&value, Type::Bool, Refinement::not_null());
        }
        Value::bool(true)
    }
}

/// An unknown that came about in a function has no place of its own: it gets that of the call. The path of a file is not
/// told where an argument is sensitive.
fn placed(value: Value, call: Span, marks: Marks) -> Value {
    match value.as_unknown() {
        Some(unknown) if unknown.cause.span.is_none() || unknown.cause.span == Some(call) => {
            let reason = match &unknown.cause.reason {
                Reason::File(_) if marks.is_sensitive() => Reason::File("(sensitive)".to_owned()),
                other => other.clone(),
            };
            let cause = Cause::at(reason, call);
            Value::unknown(unknown.ty.clone(), unknown.refinement.clone(), cause).with_marks(value.marks())
        }
        _ => value,
    }
}
