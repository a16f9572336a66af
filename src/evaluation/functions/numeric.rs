//! Functions on numbers, but for `sum` and `range`, which are about lists.

use super::super::values::{Bound, Number, Refinement, Type, Value, log, parse_integer, pow};
use super::string::text::{number_at, text_at};
use super::{Body, Failure, Function, Kind, Parameter, Returns, unknown_from};

const NUM: Parameter = Parameter::new("num", Kind::Number);
const NUMBERS: Parameter = Parameter::new("numbers", Kind::Number).or_unknown();

/// Longer texts are not read as integers.
const DIGITS: usize = 20_000;

const fn function(
    name: &'static str,
    parameters: &'static [Parameter],
    rest: Option<Parameter>,
    body: fn(&[Value]) -> Result<Value, Failure>,
) -> Function {
    Function { name, parameters, rest, returns: Returns::Always(Kind::Number), body: Body::Pure(body) }
}

pub(super) const FUNCTIONS: &[Function] = &[
    function("abs", &[NUM], None, |arguments| Ok(Value::number(number_at(arguments, 0).abs()))),
    function("ceil", &[NUM], None, |arguments| Ok(Value::number(number_at(arguments, 0).ceil()))),
    function("floor", &[NUM], None, |arguments| Ok(Value::number(number_at(arguments, 0).floor()))),
    function("log", &[NUM, Parameter::new("base", Kind::Number)], None, logarithm),
    function("max", &[], Some(NUMBERS), |arguments| extreme(arguments, Extreme::Greatest)),
    function("min", &[], Some(NUMBERS), |arguments| extreme(arguments, Extreme::Least)),
    function("parseint", &[Parameter::new("number", Kind::Any), Parameter::new("base", Kind::Number)], None, parseint),
    function("pow", &[NUM, Parameter::new("power", Kind::Number)], None, power),
    function("signum", &[NUM], None, signum),
];

fn logarithm(arguments: &[Value]) -> Result<Value, Failure> {
    let (number, base) = (number_at(arguments, 0), number_at(arguments, 1));
    from_machine(log(&number, &base))
}

fn power(arguments: &[Value]) -> Result<Value, Failure> {
    let (base, exponent) = (number_at(arguments, 0), number_at(arguments, 1));
    from_machine(pow(&base, &exponent))
}

/// The result of a computation with machine floats. Terraform keeps its 53 bits, which shows in its text
/// (`pow(53, 10)` is `174887470365513060`).
fn from_machine(number: Option<Number>) -> Result<Value, Failure> {
    number.map(Value::number).ok_or_else(|| Failure::call("the result is no number, or an argument is too big"))
}

fn signum(arguments: &[Value]) -> Result<Value, Failure> {
    match number_at(arguments, 0).to_i64() {
        Some(number) => Ok(Value::integer(number.signum())),
        None => Err(Failure::call("a whole number is required")),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Extreme {
    Greatest,
    Least,
}

/// The greatest or least number. If some are not known, the known ones are a bound.
fn extreme(arguments: &[Value], wanted: Extreme) -> Result<Value, Failure> {
    if arguments.is_empty() {
        return Err(Failure::call("at least one number is needed"));
    }
    let known = arguments.iter().filter_map(Value::as_number);
    // Of equal ones it is the first: `max(-0, 0)` is `-0`.
    let found = known.reduce(|best, next| {
        let is_better = if wanted == Extreme::Greatest { next > best } else { next < best };
        if is_better { next } else { best }
    });
    let found = found.cloned();
    if let Some(unknown) = arguments.iter().find(|argument| !argument.is_known()) {
        let bound = found.map(|number| (number, Bound::Inclusive));
        let refinement = match wanted {
            Extreme::Greatest => Refinement { lower: bound, ..Refinement::not_null() },
            Extreme::Least => Refinement { upper: bound, ..Refinement::not_null() },
        };
        return Ok(unknown_from(unknown, Type::Number, refinement));
    }
    Ok(Value::number(found.unwrap_or(Number::Integer(0))))
}

fn parseint(arguments: &[Value]) -> Result<Value, Failure> {
    if arguments.first().is_some_and(|value| value.as_str().is_none()) {
        return Err(Failure::argument(0, "`number` must be a string"));
    }
    let base = number_at(arguments, 1).to_usize().and_then(|base| u32::try_from(base).ok());
    let Some(base) = base.filter(|base| (2..=62).contains(base)) else {
        return Err(Failure::argument(1, "`base` must be a whole number from 2 to 62"));
    };
    let text = text_at(arguments, 0);
    if text.len() > DIGITS {
        return Ok(Value::limit("the length of numbers", Type::Number));
    }
    match parse_integer(text, base) {
        Some(number) => Ok(Value::number(number)),
        None => Err(Failure::argument(0, format!("the string is no whole number of base {base}"))),
    }
}

#[cfg(test)]
mod tests;
