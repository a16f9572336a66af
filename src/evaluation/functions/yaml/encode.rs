//! `yamlencode`: which parts of a value go where in a YAML text.
//!
//! Collections are written in block style, `[]` and `{}` where they are empty; the layout is the [`Emitter`]'s.

use super::super::{Failure, unknown_from};
use super::emitter::Emitter;
use crate::evaluation::values::{Data, Entries, Refinement, Type, Value};

/// Longer texts are not written.
const LONGEST: usize = 4 << 20;

/// Numbers with a longer text are not written.
const LONGEST_NUMBER: usize = 100_000;

/// Why writing stopped: the text would be too long.
struct TooLong;

pub(super) fn yamlencode(arguments: &[Value]) -> Result<Value, Failure> {
    let [value] = arguments else { return Err(Failure::call("one argument is required")) };
    if !value.is_wholly_known() {
        return Ok(unknown_from(value, Type::String, Refinement::not_null()));
    }
    let mut emitter = Emitter::new();
    Ok(match write(value, &mut emitter) {
        Ok(()) => Value::string(&emitter.finish(is_plain(value))),
        Err(TooLong) => Value::limit("the length of strings", Type::String),
    })
}

/// Whether it is written as a scalar without quotes. A text that is only that has an end marker.
fn is_plain(value: &Value) -> bool {
    matches!(value.data(), Data::Null(_) | Data::Bool(_) | Data::Number(_))
}

/// Values are bounded in depth.
fn write(value: &Value, emitter: &mut Emitter) -> Result<(), TooLong> {
    if emitter.length() > LONGEST {
        return Err(TooLong);
    }
    match value.data() {
        // What is not known does not come here.
        Data::Null(_) | Data::Unknown(_) => emitter.plain("null"),
        Data::Bool(true) => emitter.plain("true"),
        Data::Bool(false) => emitter.plain("false"),
        Data::Number(number) if number.is_infinite() => {
            emitter.plain(if number.signum() < 0 { "-Inf" } else { "+Inf" });
        }
        Data::Number(number) => emitter.plain(&number.to_text_limited(LONGEST_NUMBER).ok_or(TooLong)?),
        Data::String(text) => emitter.string(text),
        Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => write_items(elements.items(), emitter)?,
        Data::Map(entries) | Data::Object(entries) => write_entries(entries, emitter)?,
    }
    Ok(())
}

fn write_items(items: &[Value], emitter: &mut Emitter) -> Result<(), TooLong> {
    if items.is_empty() {
        emitter.plain("[]");
        return Ok(());
    }
    let outer = emitter.begin_sequence();
    for item in items {
        emitter.item();
        write(item, emitter)?;
    }
    emitter.end(outer);
    Ok(())
}

fn write_entries(entries: &Entries, emitter: &mut Emitter) -> Result<(), TooLong> {
    if entries.is_empty() {
        emitter.plain("{}");
        return Ok(());
    }
    let outer = emitter.begin_mapping();
    for (key, value) in entries.iter() {
        emitter.key(key);
        write(value, emitter)?;
    }
    emitter.end(outer);
    Ok(())
}
