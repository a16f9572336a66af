//! Whether a format can tell its open tokens apart.

use std::collections::VecDeque;

use regex_automata::nfa::thompson::{NFA, State};
use regex_automata::util::primitives::StateID;
use rustc_hash::FxHashSet;

use super::{FormatPart, Pattern, TokenFormat, TokenKind, Vocabulary};

/// Two open tokens that nothing keeps apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::settings) struct Clash {
    /// The first token.
    pub(in crate::settings) first: String,
    /// The one after it.
    pub(in crate::settings) second: String,
    /// The text between them.
    pub(in crate::settings) between: String,
    /// The one of the two whose pattern can hold that text; none where there is no text.
    pub(in crate::settings) holder: Option<String>,
}

/// The first two open tokens of a format with nothing between them that neither can hold.
pub(in crate::settings) fn clash_of_open_tokens(format: &TokenFormat, vocabulary: &Vocabulary) -> Option<Clash> {
    format.expansions().iter().find_map(|expansion| clash_in(expansion, vocabulary))
}

fn clash_in(expansion: &[&FormatPart], vocabulary: &Vocabulary) -> Option<Clash> {
    let mut before: Option<(&str, &Pattern)> = None;
    let mut between = String::new();
    for part in expansion {
        match part {
            FormatPart::Literal(text) => between.push_str(text),
            FormatPart::Optional(_) => {}
            FormatPart::Token(name) => {
                let open = match vocabulary.get(name) {
                    Some(TokenKind::Pattern(pattern)) => Some((name.as_str(), pattern)),
                    _ => None,
                };
                if let (Some(first), Some(second)) = (before, open) {
                    let holder = [first, second].into_iter().find(|(_, pattern)| can_hold(pattern, &between));
                    if between.is_empty() || holder.is_some() {
                        return Some(Clash {
                            first: first.0.to_owned(),
                            second: second.0.to_owned(),
                            holder: holder.filter(|_| !between.is_empty()).map(|(name, _)| name.to_owned()),
                            between,
                        });
                    }
                }
                before = open;
                between.clear();
            }
        }
    }
    None
}

/// Whether some text that matches the pattern has `needle` in it. Searches the states of the pattern's automaton paired
/// with how much of the needle was just seen; what cannot be built or is too big counts as able to.
fn can_hold(pattern: &Pattern, needle: &str) -> bool {
    let Ok(nfa) = NFA::new(&format!("(?:{})", pattern.as_str())) else { return true };
    let automaton = Needle::new(needle.as_bytes());
    let mut seen: FxHashSet<(StateID, usize)> = FxHashSet::default();
    let mut pending = VecDeque::from([(nfa.start_anchored(), 0)]);
    while let Some((id, held)) = pending.pop_front() {
        if !seen.insert((id, held)) {
            continue;
        }
        if seen.len() > MOST_PAIRS {
            return true;
        }
        match nfa.state(id) {
            State::Match { .. } if held == needle.len() => return true,
            State::Match { .. } | State::Fail => {}
            State::ByteRange { trans } => {
                automaton.step(held, trans.start, trans.end, |held| pending.push_back((trans.next, held)));
            }
            State::Sparse(sparse) => {
                for trans in &sparse.transitions {
                    automaton.step(held, trans.start, trans.end, |held| pending.push_back((trans.next, held)));
                }
            }
            State::Dense(dense) => {
                for byte in 0..=u8::MAX {
                    if let Some(next) = dense.transitions.get(usize::from(byte)).filter(|next| **next != StateID::ZERO)
                    {
                        automaton.step(held, byte, byte, |held| pending.push_back((*next, held)));
                    }
                }
            }
            // That a look-around holds is taken for granted.
            State::Look { next, .. } | State::Capture { next, .. } => pending.push_back((*next, held)),
            State::Union { alternates } => pending.extend(alternates.iter().map(|next| (*next, held))),
            State::BinaryUnion { alt1, alt2 } => pending.extend([(*alt1, held), (*alt2, held)]),
        }
    }
    false
}

/// How much of a text was just seen, after each further byte (Knuth, Morris and Pratt). Once all of it was, it stays so.
struct Needle<'a> {
    bytes: &'a [u8],
    fallback: Vec<usize>,
}

impl<'a> Needle<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let mut needle = Self { bytes, fallback: vec![0] };
        for at in 1..bytes.len() {
            let before = needle.fallback.last().copied().unwrap_or(0);
            let next = bytes.get(at).map_or(0, |&byte| needle.after(before, byte));
            needle.fallback.push(next);
        }
        needle
    }

    fn after(&self, mut held: usize, byte: u8) -> usize {
        loop {
            if self.bytes.get(held) == Some(&byte) {
                return held + 1;
            }
            if held == 0 {
                return 0;
            }
            held = self.fallback.get(held - 1).copied().unwrap_or(0);
        }
    }

    /// Every amount that a byte of a range leads to.
    fn step(&self, held: usize, start: u8, end: u8, mut lead: impl FnMut(usize)) {
        if held == self.bytes.len() {
            return lead(held);
        }
        let mut is_other = false;
        for byte in start..=end {
            match self.after(held, byte) {
                0 => is_other = true,
                next => lead(next),
            }
        }
        if is_other {
            lead(0);
        }
    }
}

/// A pattern of a settings file makes a few hundred.
const MOST_PAIRS: usize = 200_000;
