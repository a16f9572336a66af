//! Base64, texts in other encodings, percent signs. JSON and CSV have modules of their own.

use std::io::Read as _;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use encoding_rs::Encoding;

use super::crypto::base64_of;
use super::{Body, Failure, Function, Kind, Parameter, Returns};
use crate::evaluation::values::{Cause, Reason, Refinement, Type, Value};

const TEXT: Parameter = Parameter::new("str", Kind::String);
const ENCODING: Parameter = Parameter::new("encoding", Kind::String);

const fn on_texts(
    name: &'static str,
    parameters: &'static [Parameter],
    body: fn(&[Value]) -> Result<Value, Failure>,
) -> Function {
    Function { name, parameters, rest: None, returns: Returns::Always(Kind::String), body: Body::Pure(body) }
}

pub(super) const FUNCTIONS: &[Function] = &[
    on_texts("base64encode", &[TEXT], |arguments| Ok(Value::string(&base64_of(text(arguments, 0).as_bytes())))),
    on_texts("base64decode", &[TEXT], base64decode),
    on_texts("base64gzip", &[TEXT], base64gzip),
    on_texts("base64gunzip", &[TEXT], base64gunzip),
    on_texts("textencodebase64", &[TEXT, ENCODING], textencodebase64),
    on_texts("textdecodebase64", &[TEXT, ENCODING], textdecodebase64),
    on_texts("urlencode", &[TEXT], |arguments| Ok(Value::string(&percent_encoded(text(arguments, 0))))),
    on_texts("urldecode", &[TEXT], urldecode),
];

/// Bytes that are unpacked at most.
const UNPACKED: u64 = 4 << 20;

fn text(arguments: &[Value], at: usize) -> &str {
    arguments.get(at).and_then(Value::as_str).unwrap_or("")
}

/// The bytes that a text in Base64 stands for. Terraform passes over line breaks and over bits that do not count.
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    const CONFIG: GeneralPurposeConfig = GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true);
    const ENGINE: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, CONFIG);
    let plain: String = text.chars().filter(|char| !matches!(char, '\n' | '\r')).collect();
    ENGINE.decode(plain).ok()
}

fn base64decode(arguments: &[Value]) -> Result<Value, Failure> {
    let bytes = decoded(text(arguments, 0)).ok_or_else(|| Failure::call("the text is no Base64"))?;
    let text = String::from_utf8(bytes).map_err(|_| Failure::call("the bytes are not valid UTF-8"))?;
    Ok(Value::string(&text))
}

/// The bytes depend on the program that packs; what they begin with does not.
fn base64gzip(_: &[Value]) -> Result<Value, Failure> {
    let cause = Cause::nowhere(Reason::Function("base64gzip".to_owned()));
    Ok(Value::unknown(Type::String, Refinement::prefix("H4sI"), cause))
}

fn base64gunzip(arguments: &[Value]) -> Result<Value, Failure> {
    let bytes = decoded(text(arguments, 0)).ok_or_else(|| Failure::call("the text is no Base64"))?;
    let mut unpacked = Vec::new();
    let read = flate2::read::MultiGzDecoder::new(bytes.as_slice()).take(UNPACKED + 1).read_to_end(&mut unpacked);
    if read.is_err() {
        return Err(Failure::call("the bytes are not packed by gzip"));
    }
    if unpacked.len() as u64 > UNPACKED {
        return Ok(Value::limit("the length of strings", Type::String));
    }
    let text = String::from_utf8(unpacked).map_err(|_| Failure::call("the bytes are not valid UTF-8"))?;
    Ok(Value::string(&text))
}

/// The encodings that are known to read and write the same bytes as Terraform's.
#[derive(Clone, Copy)]
enum Known {
    Utf8,
    Utf16Little,
    Utf16Big,
    Latin1,
    Table(&'static Encoding),
}

fn known_encoding(name: &str) -> Option<Known> {
    match name.to_ascii_uppercase().as_str() {
        "UTF-8" => Some(Known::Utf8),
        "UTF-16LE" => Some(Known::Utf16Little),
        "UTF-16BE" => Some(Known::Utf16Big),
        "ISO-8859-1" => Some(Known::Latin1),
        other => {
            // The tables of the others differ from Go's.
            const TABLES: [&str; 6] =
                ["SHIFT_JIS", "WINDOWS-1250", "WINDOWS-1251", "WINDOWS-1252", "WINDOWS-1253", "KOI8-R"];
            TABLES.contains(&other).then(|| Encoding::for_label(other.as_bytes())).flatten().map(Known::Table)
        }
    }
}

/// Whether tables of encodings differ in a character: controls that some have for bytes without a meaning, and a few of
/// Shift_JIS.
fn is_disputed(char: char) -> bool {
    matches!(char, '\u{80}'..='\u{9f}' | '\u{a5}' | '\u{203e}' | '\u{2212}' | '\u{e000}'..='\u{f8ff}')
}

/// Whether bytes have a character of the last rows of Shift_JIS, which has another place too: Go takes that one.
fn has_double(encoding: &'static Encoding, bytes: &[u8]) -> bool {
    let mut rest = bytes.iter();
    encoding == encoding_rs::SHIFT_JIS
        && std::iter::from_fn(|| {
            let first = rest.next()?;
            if matches!(first, 0x81..=0x9f | 0xe0..=0xfc) {
                rest.next();
            }
            Some(*first)
        })
        .any(|first| first >= 0xfa)
}

/// The result in an encoding that is not one of those. No name of an encoding has one letter.
fn not_known(name: &str) -> Result<Value, Failure> {
    if name.len() < 2 {
        return Err(Failure::argument(1, format!("there is no encoding {name:?}")));
    }
    let cause = Cause::nowhere(Reason::Limit("the encodings that unmoor knows"));
    Ok(Value::unknown(Type::String, Refinement::not_null(), cause))
}

fn textencodebase64(arguments: &[Value]) -> Result<Value, Failure> {
    let (text, name) = (text(arguments, 0), text(arguments, 1));
    let lacks = || Failure::argument(0, format!("the encoding {name:?} lacks a character of the text"));
    let bytes = match known_encoding(name) {
        None => return not_known(name),
        Some(Known::Utf8) => text.as_bytes().to_vec(),
        Some(Known::Utf16Little) => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Some(Known::Utf16Big) => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        Some(Known::Latin1) => {
            text.chars().map(|char| u8::try_from(char as u32)).collect::<Result<_, _>>().map_err(|_| lacks())?
        }
        Some(Known::Table(_)) if text.chars().any(is_disputed) => return not_known(name),
        Some(Known::Table(encoding)) => match encoding.encode(text) {
            (bytes, _, false) if has_double(encoding, &bytes) => {
                return not_known(name);
            }
            (bytes, _, false) => bytes.into_owned(),
            _ => return Err(lacks()),
        },
    };
    Ok(Value::string(&base64_of(&bytes)))
}

fn textdecodebase64(arguments: &[Value]) -> Result<Value, Failure> {
    let bytes = decoded(text(arguments, 0)).ok_or_else(|| Failure::argument(0, "the text is no Base64"))?;
    let name = text(arguments, 1);
    let wrong = || Failure::argument(0, format!("the bytes are no text in {name:?}"));
    let units = |make: fn([u8; 2]) -> u16| -> Option<String> {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let text = String::from_utf16(&pairs.iter().map(|pair| make(*pair)).collect::<Vec<_>>()).ok();
        text.filter(|_| rest.is_empty())
    };
    let known = known_encoding(name);
    let text = match known {
        None => return not_known(name),
        Some(Known::Utf8) => String::from_utf8(bytes).ok(),
        Some(Known::Utf16Little) => units(u16::from_le_bytes),
        Some(Known::Utf16Big) => units(u16::from_be_bytes),
        Some(Known::Latin1) => Some(bytes.iter().map(|byte| char::from(*byte)).collect()),
        Some(Known::Table(encoding)) => {
            encoding.decode_without_bom_handling_and_without_replacement(&bytes).map(std::borrow::Cow::into_owned)
        }
    };
    let is_table = matches!(known, Some(Known::Table(_)));
    match text {
        Some(text) if is_table && text.chars().any(is_disputed) => not_known(name),
        Some(text) => Ok(Value::string(&text)),
        None => Err(wrong()),
    }
}

/// As a query of a URL has it: a space is a plus sign.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => encoded.push(char::from(byte)),
            b' ' => encoded.push('+'),
            other => encoded.push_str(&format!("%{other:02X}")),
        }
    }
    encoded
}

fn urldecode(arguments: &[Value]) -> Result<Value, Failure> {
    let mut decoded = Vec::new();
    let mut bytes = text(arguments, 0).bytes();
    let wrong = || Failure::call("`%` needs two hexadecimal digits after it");
    while let Some(byte) = bytes.next() {
        match byte {
            b'+' => decoded.push(b' '),
            b'%' => {
                let mut digit = || bytes.next().and_then(|digit| char::from(digit).to_digit(16));
                let (Some(high), Some(low)) = (digit(), digit()) else { return Err(wrong()) };
                decoded.push(u8::try_from(high * 16 + low).unwrap_or(0));
            }
            other => decoded.push(other),
        }
    }
    let text = String::from_utf8(decoded).map_err(|_| Failure::call("the bytes are not valid UTF-8"))?;
    Ok(Value::string(&text))
}

#[cfg(test)]
mod tests {
    use super::super::{call, function};
    use crate::evaluation::values::Value;

    fn check(name: &str, text: &str, encoding: &str) -> String {
        let arguments = vec![Value::string(text), Value::string(encoding)];
        match call(function(name).unwrap(), arguments).unwrap() {
            Ok(value) => value.as_str().unwrap_or("unknown").to_owned(),
            Err(failure) => failure.class.to_string(),
        }
    }

    #[test]
    fn encodings_are_gos_or_not_known() {
        for (text, encoding, expected) in [
            ("\u{20ac}", "windows-1252", "gA=="),
            ("\u{65e5}", "windows-1252", "bad-argument"),
            ("\u{65e5}\u{672c}", "Shift_JIS", "k/qWew=="),
            ("\u{1f600}", "UTF-16LE", "PdgA3g=="),
            // Terraform says `7og=`, and the tables of browsers `+6U=`.
            ("\u{8a37}", "Shift_JIS", "unknown"),
            ("\u{a5}", "Shift_JIS", "unknown"),
            ("\u{e9}", "EUC-JP", "unknown"),
        ] {
            assert_eq!(check("textencodebase64", text, encoding), expected, "{text} {encoding}");
        }
        for (text, encoding, expected) in [
            ("gA==", "windows-1252", "\u{20ac}"),
            // Terraform refuses it.
            ("gQ==", "windows-1252", "unknown"),
            ("ANg=", "UTF-16LE", "bad-argument"),
            ("aGVs\nbG8=", "UTF-8", "hello"),
        ] {
            assert_eq!(check("textdecodebase64", text, encoding), expected, "{text} {encoding}");
        }
    }
}
