//! Functions on strings that need neither patterns nor formats.
//!
//! Terraform leaves all but `startswith` open for an unknown string. What an unknown string begins with is known more
//! often here, and kept through changes that a beginning goes through by itself.

pub(super) mod text;

use std::borrow::Cow;

use self::text::{
    Case, ELEMENTS, TEXT_BYTES, graphemes, in_case, lasting_prefix, number_at, text_at, too_long, unsettled,
};
use super::super::values::{Number, Refinement, Type, Value};
use super::{Body, Failure, Function, Kind, Parameter, Returns, unknown_from};

const TEXT: Parameter = Parameter::new("str", Kind::String);
const ANY_TEXT: Parameter = TEXT.or_unknown();
const SEPARATOR: Parameter = Parameter::new("separator", Kind::String);
const LISTS: Parameter = Parameter::new("lists", Kind::Strings).or_unknown();

const fn function(
    name: &'static str,
    parameters: &'static [Parameter],
    returns: Kind,
    body: fn(&[Value]) -> Result<Value, Failure>,
) -> Function {
    Function { name, parameters, rest: None, returns: Returns::Always(returns), body: Body::Pure(body) }
}

pub(super) const FUNCTIONS: &[Function] = &[
    function("chomp", &[ANY_TEXT], Kind::String, chomp),
    function("endswith", &[TEXT.or_unknown(), Parameter::new("suffix", Kind::String)], Kind::Bool, endswith),
    function("indent", &[Parameter::new("spaces", Kind::Number), ANY_TEXT], Kind::String, indent),
    Function {
        name: "join",
        parameters: &[SEPARATOR],
        rest: Some(LISTS),
        returns: Returns::Always(Kind::String),
        body: Body::Pure(join),
    },
    function("lower", &[ANY_TEXT], Kind::String, lower),
    function("split", &[SEPARATOR, TEXT], Kind::Strings, split),
    function("startswith", &[ANY_TEXT, Parameter::new("prefix", Kind::String).or_unknown()], Kind::Bool, startswith),
    function("strcontains", &[ANY_TEXT, Parameter::new("substr", Kind::String).or_unknown()], Kind::Bool, strcontains),
    function("strrev", &[TEXT], Kind::String, strrev),
    function(
        "substr",
        &[ANY_TEXT, Parameter::new("offset", Kind::Number), Parameter::new("length", Kind::Number)],
        Kind::String,
        substr,
    ),
    function("title", &[ANY_TEXT], Kind::String, title),
    function("trim", &[ANY_TEXT, Parameter::new("cutset", Kind::String)], Kind::String, trim),
    function("trimprefix", &[ANY_TEXT, Parameter::new("prefix", Kind::String)], Kind::String, trimprefix),
    function("trimspace", &[ANY_TEXT], Kind::String, trimspace),
    function("trimsuffix", &[TEXT, Parameter::new("suffix", Kind::String)], Kind::String, trimsuffix),
    function("upper", &[ANY_TEXT], Kind::String, upper),
];

/// Changes a text. Of an unknown text, what it begins with is changed: this is for changes that make of a longer text
/// one that begins with what they make of its beginning. `None` from a change says that its result is not settled.
fn changed<'t>(value: Option<&'t Value>, change: impl Fn(&'t str) -> Option<Cow<'t, str>>) -> Result<Value, Failure> {
    let Some(value) = value else { return Ok(unsettled(Type::String)) };
    if let Some(text) = value.as_str() {
        return Ok(change(text).map_or_else(|| unsettled(Type::String), |made| Value::string(&made)));
    }
    let start = value.prefix().and_then(change).unwrap_or_default();
    Ok(unknown_from(value, Type::String, lasting_prefix(&start)))
}

fn upper(arguments: &[Value]) -> Result<Value, Failure> {
    changed(arguments.first(), |text| in_case(text, Case::Upper).map(Cow::Owned))
}

fn lower(arguments: &[Value]) -> Result<Value, Failure> {
    changed(arguments.first(), |text| in_case(text, Case::Lower).map(Cow::Owned))
}

fn title(arguments: &[Value]) -> Result<Value, Failure> {
    changed(arguments.first(), |text| in_case(text, Case::Title).map(Cow::Owned))
}

fn chomp(arguments: &[Value]) -> Result<Value, Failure> {
    changed(arguments.first(), |text| Some(text.trim_end_matches(['\r', '\n']).into()))
}

fn trimspace(arguments: &[Value]) -> Result<Value, Failure> {
    changed(arguments.first(), |text| Some(text.trim().into()))
}

fn trim(arguments: &[Value]) -> Result<Value, Failure> {
    let cut: rustc_hash::FxHashSet<char> = text_at(arguments, 1).chars().collect();
    changed(arguments.first(), |text| Some(text.trim_matches(|letter| cut.contains(&letter)).into()))
}

fn trimprefix(arguments: &[Value]) -> Result<Value, Failure> {
    let prefix = text_at(arguments, 1);
    let is_open = arguments.first().is_some_and(|value| !value.is_known());
    changed(arguments.first(), |text| match text.strip_prefix(prefix) {
        Some(rest) => Some(rest.into()),
        // The beginning of an unknown text may be the beginning of the prefix, which then goes or stays as a whole.
        None if is_open && prefix.starts_with(text) => Some("".into()),
        None => Some(text.into()),
    })
}

fn trimsuffix(arguments: &[Value]) -> Result<Value, Failure> {
    let text = text_at(arguments, 0);
    Ok(Value::string(text.strip_suffix(text_at(arguments, 1)).unwrap_or(text)))
}

fn indent(arguments: &[Value]) -> Result<Value, Failure> {
    let spaces = whole(&number_at(arguments, 0))?;
    let spaces = usize::try_from(spaces).map_err(|_| Failure::call("the number of spaces is negative"))?;
    let known = arguments.get(1).and_then(Value::prefix).unwrap_or_default();
    let length = known.matches('\n').count().saturating_mul(spaces).saturating_add(known.len());
    if length > TEXT_BYTES {
        return Ok(too_long());
    }
    changed(arguments.get(1), |text| {
        let is_flat = !text.contains('\n');
        Some(if is_flat { text.into() } else { text.replace('\n', &format!("\n{}", " ".repeat(spaces))).into() })
    })
}

fn join(arguments: &[Value]) -> Result<Value, Failure> {
    let separator = text_at(arguments, 0);
    let lists = arguments.get(1..).unwrap_or_default();
    if lists.is_empty() {
        return Err(Failure::call("at least one list is needed"));
    }
    let mut made = String::new();
    let mut is_first = true;
    for (at, list) in lists.iter().enumerate() {
        let Some(items) = list.as_items() else {
            return Ok(unknown_from(list, Type::String, lasting_prefix(&made)));
        };
        for item in items {
            if item.is_null() {
                return Err(Failure::argument(at + 1, "an element is null"));
            }
            if !is_first {
                made.push_str(separator);
            }
            is_first = false;
            made.push_str(item.prefix().unwrap_or_default());
            if made.len() > TEXT_BYTES {
                return Ok(too_long());
            }
            if !item.is_known() {
                return Ok(unknown_from(item, Type::String, lasting_prefix(&made)));
            }
        }
    }
    Ok(Value::string(&made))
}

fn split(arguments: &[Value]) -> Result<Value, Failure> {
    let (separator, text) = (text_at(arguments, 0), text_at(arguments, 1));
    let count = if separator.is_empty() { text.chars().count() } else { text.matches(separator).count() + 1 };
    if count > ELEMENTS {
        return Ok(Value::limit("the length of lists", Type::list(Type::String)));
    }
    if separator.is_empty() {
        let letters = text.char_indices().filter_map(|(at, letter)| text.get(at..at + letter.len_utf8()));
        return Ok(Value::strings(letters));
    }
    Ok(Value::strings(text.split(separator)))
}

fn strrev(arguments: &[Value]) -> Result<Value, Failure> {
    let reversed = graphemes(text_at(arguments, 0)).map(|all| all.rev().collect::<String>());
    Ok(reversed.map_or_else(|| unsettled(Type::String), |text| Value::string(&text)))
}

fn startswith(arguments: &[Value]) -> Result<Value, Failure> {
    let [value, prefix, ..] = arguments else { return Ok(unsettled(Type::Bool)) };
    let (start, wanted) = (value.prefix().unwrap_or_default(), prefix.prefix().unwrap_or_default());
    if prefix.is_known() && start.starts_with(wanted) {
        return Ok(Value::bool(true));
    }
    // As far as both are known they agree, or else the answer is no. A known text is also too short for some.
    let agrees = start.starts_with(wanted) || !value.is_known() && wanted.starts_with(start);
    if !agrees || value.is_known() && prefix.is_known() {
        return Ok(Value::bool(false));
    }
    Ok(open_answer(value, prefix))
}

fn endswith(arguments: &[Value]) -> Result<Value, Failure> {
    let [value, suffix, ..] = arguments else { return Ok(unsettled(Type::Bool)) };
    let wanted = suffix.as_str().unwrap_or_default();
    if let Some(text) = value.as_str() {
        return Ok(Value::bool(text.ends_with(wanted)));
    }
    Ok(if wanted.is_empty() { Value::bool(true) } else { open_answer(value, suffix) })
}

fn strcontains(arguments: &[Value]) -> Result<Value, Failure> {
    let [value, part, ..] = arguments else { return Ok(unsettled(Type::Bool)) };
    let (start, wanted) = (value.prefix().unwrap_or_default(), part.prefix().unwrap_or_default());
    let is_inside = start.contains(wanted);
    if part.is_known() && (is_inside || value.is_known()) {
        return Ok(Value::bool(is_inside));
    }
    // A part that begins with what is not there is not there.
    if value.is_known() && !is_inside { Ok(Value::bool(false)) } else { Ok(open_answer(value, part)) }
}

fn open_answer(value: &Value, other: &Value) -> Value {
    let unknown = if value.is_known() { other } else { value };
    unknown_from(unknown, Type::Bool, Refinement::not_null())
}

/// Counts in graphemes. A negative offset counts from the end, a negative length goes to the end. So does a length of
/// zero, but after a negative offset only: `substr("hello", -2, 0)` is `"lo"`.
fn substr(arguments: &[Value]) -> Result<Value, Failure> {
    let (offset, length) = (whole(&number_at(arguments, 1))?, whole(&number_at(arguments, 2))?);
    let Some(value) = arguments.first() else { return Ok(unsettled(Type::String)) };
    let Some(text) = value.as_str() else { return Ok(substr_of_unknown(value, offset, length)) };
    let Some(all) = graphemes(text) else { return Ok(unsettled(Type::String)) };
    let skipped = match usize::try_from(offset) {
        Ok(offset) => offset,
        Err(_) => {
            let back = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            graphemes(text).map_or(0, Iterator::count).saturating_sub(back)
        }
    };
    let taken = if length == 0 && offset < 0 { usize::MAX } else { usize::try_from(length).unwrap_or(usize::MAX) };
    Ok(Value::string(&all.skip(skipped).take(taken).collect::<String>()))
}

/// What a part of an unknown text begins with. The last known grapheme may go on, so it is not counted.
fn substr_of_unknown(value: &Value, offset: i64, length: i64) -> Value {
    let known = value.prefix().and_then(|start| {
        let count = graphemes(start)?.count().checked_sub(1)?;
        let offset = usize::try_from(offset).ok()?;
        let taken = usize::try_from(length).unwrap_or(usize::MAX).min(count.checked_sub(offset)?);
        Some(graphemes(start)?.skip(offset).take(taken).collect::<String>())
    });
    unknown_from(value, Type::String, lasting_prefix(&known.unwrap_or_default()))
}

/// A number that has to be whole, of 64 bits.
fn whole(number: &Number) -> Result<i64, Failure> {
    number.to_i64().ok_or_else(|| Failure::call("a whole number is required"))
}

#[cfg(test)]
mod tests;
