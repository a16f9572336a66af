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
    /// The last part may rise: `~> 1.2`, `~> 1.2.0`.
    Minor,
    /// Anything wider, such as `>= 1.0`.
    Any,
}

impl Constraint {
    /// How closely it holds; of several parts the closest counts.
    pub fn pin(&self) -> Pin {
        let pins = self.text.split(',').map(|part| {
            let part = part.trim();
            let bare = part.trim_start_matches(['=', '!', '<', '>', '~']).trim();
            let operator = part.get(..part.len() - bare.len()).unwrap_or("").trim();
            match operator {
                "" | "=" if !bare.is_empty() => Pin::Exact,
                "~>" => Pin::Minor,
                _ => Pin::Any,
            }
        });
        pins.min_by_key(|pin| match pin {
            Pin::Exact => 0,
            Pin::Minor => 1,
            Pin::Any => 2,
        })
        .unwrap_or(Pin::Any)
    }
}
