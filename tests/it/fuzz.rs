//! Damaged files through the whole check: a small, bounded and always equal relative of what `fuzz/` does at length.

use camino::{Utf8Path, Utf8PathBuf};
use unmoor::cli::{Options, check_tree};
use unmoor::settings::Request;
use unmoor::source::{MemoryTree, Scope};

const ROUNDS: usize = 600;

/// What a damaged file is likely to hold, and what has upset parsers before.
const PIECES: [&str; 20] = [
    "\"",
    "${",
    "}",
    "{",
    "[",
    "(",
    "%{",
    "<<EOT\n",
    "<<-EOT\n",
    "/*",
    "\0",
    "\r",
    "\u{feff}",
    "é",
    "?",
    "...",
    "*.",
    "=",
    "99999999999999999999",
    "# unmoor: ignore[",
];

#[test]
fn no_damage_to_a_fixture_makes_the_check_panic() {
    let texts = texts();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for round in 0..ROUNDS {
        let (path, text) = &texts[dice.below(texts.len())];
        let damaged = damage(text, &texts[dice.below(texts.len())].1, &mut dice);
        let name = if path.extension() == Some("hcl") { "unmoor.hcl" } else { path.file_name().unwrap_or("main.tf") };
        let tree = MemoryTree::new(&[("whole.tf", "locals {\n  a = 1\n}\n")]).with_file(name, &damaged);
        let request = Request { version: "0.1.0".to_owned(), repository: "case".to_owned(), ..Request::default() };
        let options = Options { today: "2026-11-24".to_owned(), ..Options::default() };
        // Settings that are wrong are said to be so, which is an answer too.
        let Ok((checked, _)) = check_tree(&tree, &Scope::whole(), request, &options) else { continue };
        let panicked: Vec<_> = checked.outcome.incomplete.iter().filter(|one| one.reason == "rule_panic").collect();
        assert!(panicked.is_empty(), "round {round}, {path}: {panicked:?}\n{}", String::from_utf8_lossy(&damaged));
    }
}

/// A few cuts, doublings, insertions and transplants.
fn damage(text: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut text = text.to_vec();
    for _ in 0..=dice.below(4) {
        let at = dice.below(text.len() + 1);
        let end = (at + dice.below(80)).min(text.len());
        match dice.below(5) {
            0 => drop(text.drain(at..end)),
            1 => text.truncate(at),
            2 => {
                let piece = text[at..end].to_vec();
                text.splice(at..at, piece);
            }
            3 => {
                let from = dice.below(other.len() + 1);
                let piece = other[from..(from + dice.below(120)).min(other.len())].to_vec();
                text.splice(at..end, piece);
            }
            _ => {
                let piece = PIECES[dice.below(PIECES.len())].repeat(1 + dice.below(3));
                text.splice(at..at, piece.into_bytes());
            }
        }
    }
    text
}

fn texts() -> Vec<(Utf8PathBuf, Vec<u8>)> {
    let (mut found, mut open) = (Vec::new(), vec![Utf8PathBuf::from("fixtures")]);
    while let Some(folder) = open.pop() {
        for entry in folder.read_dir_utf8().expect("the folder can be read").flatten() {
            let path = entry.into_path();
            if path.is_dir() {
                open.push(path);
            } else if is_read(&path) {
                let text = std::fs::read(&path).expect("the file can be read");
                found.push((path, text));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty());
    found
}

fn is_read(path: &Utf8Path) -> bool {
    [".tf", ".tofu", ".tfvars", ".tf.json", ".hcl"].iter().any(|end| path.as_str().ends_with(end))
}

/// Xorshift: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap_or(0)
    }
}
