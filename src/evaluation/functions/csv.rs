//! `csvdecode`: strict as Terraform is about quotes, which well-known readers let pass.

use std::sync::Arc;

use super::{Body, Failure, Function, Kind, Parameter, Returns};
use crate::evaluation::values::{Name, Type, Value, normalized};

pub(super) const FUNCTIONS: &[Function] = &[Function {
    name: "csvdecode",
    parameters: &[Parameter::new("str", Kind::String)],
    rest: None,
    returns: Returns::Always(Kind::Any),
    body: Body::Pure(csvdecode),
}];

fn csvdecode(arguments: &[Value]) -> Result<Value, Failure> {
    let text = arguments.first().and_then(Value::as_str).unwrap_or("");
    let mut records = records(text)?.into_iter();
    let Some(header) = records.next() else { return Err(Failure::call("there is no line with names")) };
    let names: Vec<Name> = header.iter().map(|name| normalized(name)).collect();
    for (at, name) in names.iter().enumerate() {
        if names.iter().take(at).any(|earlier| earlier == name) {
            return Err(Failure::call(format!("the name {name:?} comes twice")));
        }
    }
    let element = Type::object(names.iter().map(|name| (Arc::clone(name), Type::String)).collect());
    let mut rows = Vec::new();
    for record in records {
        if record.len() != names.len() {
            return Err(Failure::call(format!(
                "a line has {} fields, and there are {} names",
                record.len(),
                names.len()
            )));
        }
        let entries = names.iter().zip(&record).map(|(name, field)| (Arc::clone(name), Value::string(field)));
        rows.push(Value::object(entries.collect()));
    }
    Ok(Value::list(element, rows))
}

/// The fields of each line that is not empty.
fn records(text: &str) -> Result<Vec<Vec<String>>, Failure> {
    let text = text.replace("\r\n", "\n");
    // A line break that is cut in two counts for nothing.
    let text = text.strip_suffix('\r').unwrap_or(&text);
    let mut records = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('\n') {
            rest = after;
            continue;
        }
        let mut record = Vec::new();
        loop {
            let (field, after) = field(rest)?;
            record.push(field);
            match after.strip_prefix(',') {
                Some(next) => rest = next,
                None => {
                    rest = after.strip_prefix('\n').unwrap_or(after);
                    break;
                }
            }
        }
        records.push(record);
    }
    Ok(records)
}

/// One field, and the text from the comma or line break after it on.
fn field(text: &str) -> Result<(String, &str), Failure> {
    let Some(mut rest) = text.strip_prefix('"') else {
        let end = text.find([',', '\n']).unwrap_or(text.len());
        let (field, after) = text.split_at(end);
        if field.contains('"') {
            return Err(Failure::call("a field with a quote in it needs quotes around it"));
        }
        return Ok((field.to_owned(), after));
    };
    let mut field = String::new();
    loop {
        let Some(at) = rest.find('"') else { return Err(Failure::call("a quote is not closed")) };
        field.push_str(rest.get(..at).unwrap_or(""));
        rest = rest.get(at + 1..).unwrap_or("");
        match rest.chars().next() {
            Some('"') => {
                field.push('"');
                rest = rest.get(1..).unwrap_or("");
            }
            None | Some(',' | '\n') => return Ok((field, rest)),
            Some(_) => return Err(Failure::call("after a closing quote comes a comma or the end of the line")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{call, function};
    use crate::evaluation::values::Value;
    use crate::evaluation::{Sensitive, value_json};

    #[test]
    fn line_breaks_are_those_of_terraform() {
        for (text, expected) in [
            ("a,b\n1,2\r", "[{\"a\":\"1\",\"b\":\"2\"}]"),
            ("a,b\n1,\"2\"\r", "[{\"a\":\"1\",\"b\":\"2\"}]"),
            ("a,b\n1,2\r\r\n", "[{\"a\":\"1\",\"b\":\"2\\r\"}]"),
            ("a,b\n\"x\r\ny\",2", "[{\"a\":\"x\\ny\",\"b\":\"2\"}]"),
            ("a\r\n\r\n1\r\n", "[{\"a\":\"1\"}]"),
            ("a,b\n\"1\" ,2\n", "call-failed"),
            ("\n", "call-failed"),
        ] {
            let shown = match call(function("csvdecode").unwrap(), vec![Value::string(text)]).unwrap() {
                Ok(value) => value_json(&value, Sensitive::Shown),
                Err(failure) => failure.class.to_string(),
            };
            assert_eq!(shown, expected, "{text:?}");
        }
    }
}
