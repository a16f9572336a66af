//! Fixtures, damaged at random but the same way each run.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::fixtures::fixtures;
use super::referee::unexplained;
use super::{json, laws, named, native};

/// What the time for one test allows; a run without optimisation reaches several thousand texts.
const TIME: Duration = Duration::from_secs(8);
const TEXTS: usize = 12_000;

/// Pieces that mean something to the parser.
const PIECES: &[&str] = &[
    "\"",
    "${",
    "%{",
    "}",
    "{",
    "(",
    ")",
    "[",
    "]",
    "\n",
    " ",
    "=",
    "==",
    "=>",
    ":",
    "?",
    ".",
    "...",
    ",",
    "*",
    ".*",
    "[*]",
    "<<EOT\n",
    "<<-EOT\n",
    "EOT",
    "\nEOT\n",
    "~",
    "${~",
    "~}",
    "%{ if a }",
    "%{ endif }",
    "%{ for a in b }",
    "%{ endfor }",
    "for ",
    " in ",
    "if ",
    "a",
    "b-c",
    "1",
    "1.5",
    "1e5",
    "-",
    "!",
    "&&",
    "||",
    "!=",
    "<",
    ">=",
    "+",
    "/",
    "%",
    "$",
    "$${",
    "%%{",
    "\\n",
    "\\u00e9",
    "\\",
    "#",
    "//",
    "/*",
    "*/",
    "\r\n",
    "\t",
    "::",
    "null",
    "true",
    "é",
    "'",
    ";",
    "&",
    "\0",
    " x = 1\n",
    "b \"c\" {\n",
    "b {}\n",
    "{ a = 1, b : 2 }",
    "[for x in y : x]",
    "${a}",
    "f(a, b...)",
    "a.0.b",
    "a ? b : c",
];

/// A small generator of our own: the texts must stay the same whatever versions of crates do.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % bound.max(1)
    }

    fn boundary(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    fn damage(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        for _ in 0..=self.below(3) {
            let at = self.boundary(&text);
            let mut end = (at + self.below(6)).min(text.len());
            while !text.is_char_boundary(end) {
                end += 1;
            }
            let piece = PIECES[self.below(PIECES.len())];
            match self.below(4) {
                0 => text.insert_str(at, piece),
                1 => text.replace_range(at..end, ""),
                2 => text.replace_range(at..end, piece),
                _ => {
                    let copy = text.get(at..end).unwrap().to_owned();
                    let to = self.boundary(&text);
                    text.insert_str(to, &copy);
                }
            }
        }
        text
    }
}

fn damaged(folders: &[&str], seed: u64, mut judge: impl FnMut(&str, &str)) {
    let texts: Vec<_> = folders.iter().flat_map(|folder| fixtures(folder)).collect();
    let mut random = Random(seed);
    let started = Instant::now();
    for count in 0..TEXTS {
        let (path, text) = &texts[random.below(texts.len())];
        judge(path.to_str().unwrap(), &random.damage(text));
        if count % 64 == 0 && started.elapsed() > TIME {
            return;
        }
    }
}

#[test]
fn hcl_edit_agrees_on_every_fixture() {
    for (path, text) in fixtures("valid").into_iter().chain(fixtures("invalid")) {
        if let Some(difference) = unexplained(&text) {
            panic!("{}: {difference}", path.display());
        }
    }
}

#[test]
fn hcl_edit_agrees_on_damaged_texts() {
    damaged(&["valid", "invalid"], 0x5eed, |path, text| {
        if let Some(difference) = unexplained(text) {
            panic!("{path}, damaged: {text:?}\n{difference}");
        }
    });
}

#[test]
fn damaged_texts_keep_the_laws() {
    damaged(&["valid", "invalid", "json"], 0xbad, |path, text| laws::hold(&named(path, text)));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_text_keeps_the_laws(text in any::<String>()) {
        laws::hold(&native(&text));
        laws::hold(&json(&text));
    }

    #[test]
    fn any_pieces_keep_the_laws(pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..40)) {
        let text = pieces.concat();
        laws::hold(&native(&text));
        laws::hold(&json(&format!("{{\"a\": {}}}", serde_json::Value::from(text))));
    }
}
