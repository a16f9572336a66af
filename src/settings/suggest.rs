//! "Did you mean": what was probably meant by a word that is not known.

/// The candidates nearest to a word, as a sentence of help, or the whole choice where nothing is near and it is short.
pub fn suggest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let candidates: Vec<&str> = candidates.into_iter().take(MOST_CANDIDATES).collect();
    if let Some(near) = nearest(word, &candidates) {
        return Some(format!("did you mean `{near}`?"));
    }
    choice(&candidates)
}

/// The candidate that is most like a word, if any is like it.
pub fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    // Longer words cannot be near anything in the grammar, and comparing them costs their length squared.
    if word.len() > LONGEST_WORD {
        return None;
    }
    let lower = word.to_lowercase().replace('-', "_");
    let same = candidates.iter().find(|candidate| candidate.to_lowercase().replace('-', "_") == lower);
    same.copied().or_else(|| similar::get_close_matches(lower.as_str(), candidates, 1, CUTOFF).into_iter().next())
}

/// "use one of …", for a choice that fits on a line.
fn choice(candidates: &[&str]) -> Option<String> {
    if candidates.is_empty() || candidates.len() > SHORT_CHOICE {
        return None;
    }
    let quoted: Vec<String> = candidates.iter().map(|candidate| format!("`{candidate}`")).collect();
    Some(match quoted.as_slice() {
        [only] => format!("only {only} is known here"),
        _ => format!("use one of {}", quoted.join(", ")),
    })
}

/// How alike two words must be, from 0 to 1.
const CUTOFF: f32 = 0.6;
const LONGEST_WORD: usize = 100;
const SHORT_CHOICE: usize = 10;
/// So that thousands of wrong words among thousands of right ones do not take minutes.
const MOST_CANDIDATES: usize = 200;
