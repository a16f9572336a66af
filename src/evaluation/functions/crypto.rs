//! Hashes, and what is encrypted. Nothing is decrypted here: no key of anybody's is worth reading.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha512};

use super::{Body, Failure, FileHash, Function, Kind, Parameter, Returns};
use crate::evaluation::values::{Cause, Marks, Reason, Refinement, Type, Value};

const TEXT: Parameter = Parameter::new("str", Kind::String);

const fn hash(name: &'static str, body: fn(&[Value]) -> Result<Value, Failure>) -> Function {
    Function { name, parameters: &[TEXT], rest: None, returns: Returns::Always(Kind::String), body: Body::Pure(body) }
}

pub(super) const FUNCTIONS: &[Function] = &[
    hash("md5", |arguments| Ok(hashed(FileHash::Md5, arguments))),
    hash("sha1", |arguments| Ok(hashed(FileHash::Sha1, arguments))),
    hash("sha256", |arguments| Ok(hashed(FileHash::Sha256, arguments))),
    hash("sha512", |arguments| Ok(hashed(FileHash::Sha512, arguments))),
    hash("base64sha256", |arguments| Ok(hashed(FileHash::Base64Sha256, arguments))),
    hash("base64sha512", |arguments| Ok(hashed(FileHash::Base64Sha512, arguments))),
    Function {
        name: "uuidv5",
        parameters: &[Parameter::new("namespace", Kind::String), Parameter::new("name", Kind::String)],
        rest: None,
        returns: Returns::Always(Kind::String),
        body: Body::Pure(uuidv5),
    },
    Function {
        name: "rsadecrypt",
        parameters: &[Parameter::new("ciphertext", Kind::String), Parameter::new("privatekey", Kind::String)],
        rest: None,
        returns: Returns::Always(Kind::String),
        body: Body::Pure(rsadecrypt),
    },
];

fn hashed(kind: FileHash, arguments: &[Value]) -> Value {
    let text = arguments.first().and_then(Value::as_str).unwrap_or("");
    Value::string(&hash_bytes(kind, text.as_bytes()))
}

/// The hash of bytes, in hexadecimal digits or in Base64.
pub(in crate::evaluation) fn hash_bytes(kind: FileHash, bytes: &[u8]) -> String {
    match kind {
        FileHash::Md5 => hex(&Md5::digest(bytes)),
        FileHash::Sha1 => hex(&Sha1::digest(bytes)),
        FileHash::Sha256 => hex(&Sha256::digest(bytes)),
        FileHash::Sha512 => hex(&Sha512::digest(bytes)),
        FileHash::Base64Sha256 => base64_of(&Sha256::digest(bytes)),
        FileHash::Base64Sha512 => base64_of(&Sha512::digest(bytes)),
    }
}

/// Bytes in Base64.
pub(in crate::evaluation) fn base64_of(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A UUID by name: RFC 9562, section 5.5.
fn uuidv5(arguments: &[Value]) -> Result<Value, Failure> {
    let text = |at: usize| arguments.get(at).and_then(Value::as_str).unwrap_or("");
    // RFC 9562, section 6.6, table 3: the name spaces differ in their first four bytes alone.
    let named = |first: &str| format!("{first}-9dad-11d1-80b4-00c04fd430c8");
    let namespace = match text(0) {
        "dns" => named("6ba7b810"),
        "url" => named("6ba7b811"),
        "oid" => named("6ba7b812"),
        "x500" => named("6ba7b814"),
        other => other.to_owned(),
    };
    let Some(namespace) = uuid_bytes(&namespace) else {
        return Err(Failure::call("the name space is `dns`, `url`, `oid`, `x500` or a UUID"));
    };
    let mut hasher = Sha1::new();
    hasher.update(namespace);
    hasher.update(text(1).as_bytes());
    let digest = hasher.finalize();
    let mut bytes: Vec<u8> = digest.iter().copied().take(16).collect();
    if let Some(byte) = bytes.get_mut(6) {
        *byte = (*byte & 0x0f) | 0x50;
    }
    if let Some(byte) = bytes.get_mut(8) {
        *byte = (*byte & 0x3f) | 0x80;
    }
    let digits = hex(&bytes);
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or("");
    let parts = [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)];
    Ok(Value::string(&parts.join("-")))
}

fn uuid_bytes(text: &str) -> Option<Vec<u8>> {
    let text = text.strip_prefix("urn:uuid:").unwrap_or(text);
    let text = text.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or(text);
    let digits: String = if text.len() == 32 {
        text.to_owned()
    } else {
        let parts: Vec<&str> = text.split('-').collect();
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        (lengths == [8, 4, 4, 4, 12]).then(|| parts.concat())?
    };
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    (0..16).map(|at| u8::from_str_radix(digits.get(at * 2..at * 2 + 2)?, 16).ok()).collect()
}

fn rsadecrypt(arguments: &[Value]) -> Result<Value, Failure> {
    let text = |at: usize| arguments.get(at).and_then(Value::as_str).unwrap_or("");
    if super::encoding::decoded(text(0)).is_none() {
        return Err(Failure::argument(0, "the text is no Base64"));
    }
    if !text(1).contains("-----BEGIN") {
        return Err(Failure::argument(1, "this is no private key"));
    }
    let cause = Cause::nowhere(Reason::Function("rsadecrypt".to_owned()));
    Ok(Value::unknown(Type::String, Refinement::not_null(), cause).with_marks(Marks::SENSITIVE))
}

#[cfg(test)]
mod tests {
    use super::super::{call, function};
    use crate::evaluation::values::Value;

    /// The result of a function of strings, or its error.
    fn check(name: &str, arguments: &[&str]) -> String {
        let arguments = arguments.iter().map(|text| Value::string(text)).collect();
        match call(function(name).unwrap(), arguments).unwrap() {
            Ok(value) => value.as_str().unwrap_or("unknown").to_owned(),
            Err(failure) => failure.class.to_string(),
        }
    }

    #[test]
    fn names_have_the_uuids_that_terraform_gives_them() {
        assert_eq!(check("uuidv5", &["dns", "www.example.com"]), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
        assert_eq!(check("uuidv5", &["url", "https://x"]), "48d34be5-10a3-5c30-96ef-9cf9a60110f2");
        assert_eq!(check("uuidv5", &["x500", "CN=a"]), "c4756781-662d-5713-b245-06d2e6262fc5");
        let braces = "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}";
        assert_eq!(check("uuidv5", &[braces, "a"]), "4f3f2898-69e3-5a0d-820a-c4e87987dbce");
        assert_eq!(check("uuidv5", &["bad", "a"]), "call-failed");
    }

    #[test]
    fn nothing_is_decrypted() {
        assert_eq!(check("rsadecrypt", &["YQ==", "bad"]), "bad-argument");
        assert_eq!(check("rsadecrypt", &["!", "-----BEGIN RSA PRIVATE KEY-----"]), "bad-argument");
        assert_eq!(check("rsadecrypt", &["YQ==", "-----BEGIN RSA PRIVATE KEY-----"]), "unknown");
    }
}
