//! Account numbers in texts, and whose they are.

use crate::facts::{self, Account};
use crate::settings::{AccountOwner, Settings};

/// How many digits an AWS account number has.
const DIGITS: usize = 12;

/// Whose an account is, as far as anybody says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner<'s> {
    /// Settings say that it is ours.
    Ours,
    /// It is the provider's own, or a supplier's of images.
    Provider(Account),
    /// It stands for a number in examples.
    Placeholder,
    /// Settings name it and do not say that it is ours, or its owner publishes it for customers to trust.
    Named(&'s str),
    /// Nobody says.
    Unnamed,
}

/// Whose an account number is.
pub(super) fn owner_of<'s>(number: &str, settings: &'s Settings) -> Owner<'s> {
    let said = settings.accounts.get(number);
    if said.and_then(|said| said.owner.as_ref()).is_some_and(|owner| owner.value == AccountOwner::Ours) {
        return Owner::Ours;
    }
    if let Some(name) = settings.account_name(number) {
        return Owner::Named(name);
    }
    if let Some(supplier) = facts::supplier("aws", number) {
        return Owner::Named(supplier.name);
    }
    match facts::provider_account("aws", number) {
        Some(account) => Owner::Provider(account),
        None if is_placeholder(number) => Owner::Placeholder,
        None => Owner::Unnamed,
    }
}

/// The account number that a principal, an ARN or a bare number names.
pub(super) fn number_in(text: &str) -> Option<&str> {
    let text = text.trim();
    let number = if text.starts_with("arn:") { text.split(':').nth(4)? } else { text };
    is_number(number).then_some(number)
}

/// Every account number in a text: twelve digits between other characters.
pub(super) fn numbers_in(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = text.as_bytes();
    let is_word = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let run = bytes.get(at..).unwrap_or(&[]).iter().take_while(|byte| byte.is_ascii_digit()).count();
            let start = at;
            at += run.max(1);
            let is_apart =
                !is_word(start.checked_sub(1).and_then(|before| bytes.get(before))) && !is_word(bytes.get(at));
            if run == DIGITS && is_apart {
                return text.get(start..at).map(|number| (start, number));
            }
        }
        None
    })
}

/// Whether a text holds twelve digits in a row: a cheap look before a careful one.
pub(super) fn may_hold_number(text: &str) -> bool {
    let mut run = 0;
    text.bytes().any(|byte| {
        run = if byte.is_ascii_digit() { run + 1 } else { 0 };
        run == DIGITS
    })
}

fn is_number(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Numbers as documentation makes them up: `123456789012`, `111122223333`, `000000000000`, `123123123123`.
fn is_placeholder(number: &str) -> bool {
    let digits: Vec<u8> = number.bytes().collect();
    let repeats = |length: usize| digits.chunks(length).all(|chunk| digits.starts_with(chunk));
    let is_in_fours = digits.chunks(4).all(|chunk| chunk.iter().all(|digit| chunk.first() == Some(digit)));
    let counts_up =
        |length: usize| digits.iter().zip(digits.iter().skip(1)).take(length - 1).all(|(a, b)| (b + 10 - a) % 10 == 1);
    is_in_fours
        || (1..=6).filter(|length| DIGITS.is_multiple_of(*length)).any(repeats)
        || counts_up(9)
        || counts_down(&digits)
}

fn counts_down(digits: &[u8]) -> bool {
    digits.iter().zip(digits.iter().skip(1)).take(8).all(|(a, b)| (a + 10 - b) % 10 == 1)
}
