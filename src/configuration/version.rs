//! Version constraints as Terraform writes them.

/// A version constraint, such as `~> 5.0, != 5.3.1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// As it is written.
    pub text: String,
}

/// How closely a constraint holds to one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// One version: `1.2.3`, `= 1.2.3`.
    Exact,
    /// The first part cannot rise: `~> 1.2`, `~> 1.2.0`, `>= 1.2, < 2.0`.
    Minor,
    /// Anything wider, such as `>= 1.0`.
    Any,
}

impl Constraint {
    /// How closely it holds; of several parts the closest counts. `~> 3` holds to nothing: its last part is the first.
    pub fn pin(&self) -> Pin {
        let mut pin = Pin::Any;
        let (mut lowest, mut highest) = (None, None);
        for part in self.text.split(',').map(str::trim) {
            let bare = part.trim_start_matches(['=', '!', '<', '>', '~']).trim();
            let operator = part.get(..part.len() - bare.len()).unwrap_or("").trim();
            let (first, rest) = bare.trim_start_matches('v').split_once('.').unwrap_or((bare, ""));
            let first: Option<u64> = first.parse().ok();
            match operator {
                "" | "=" if !bare.is_empty() => return Pin::Exact,
                "~>" if !rest.is_empty() => pin = Pin::Minor,
                ">" | ">=" => lowest = first,
                // `< 2.0.0` ends with 1, `< 2.1` and `<= 2.0` with 2.
                "<" if rest.chars().all(|c| matches!(c, '0' | '.')) => {
                    highest = first.and_then(|first| first.checked_sub(1));
                }
                "<" | "<=" => highest = first,
                _ => {}
            }
        }
        let is_bounded = lowest.is_some() && lowest == highest;
        if is_bounded { Pin::Minor } else { pin }
    }
}
