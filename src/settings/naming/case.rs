//! How the words of a name are joined.

/// A way to join words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Case {
    /// `two_words`
    Snake,
    /// `Two_words`: as [`Case::Snake`], with capitals anywhere.
    MixedSnake,
    /// `two-words`
    Kebab,
    /// `twoWords`
    Camel,
    /// `TwoWords`
    Pascal,
}

impl Case {
    /// Reads the word that settings use.
    pub fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "snake" => Self::Snake,
            "mixed_snake" => Self::MixedSnake,
            "kebab" => Self::Kebab,
            "camel" => Self::Camel,
            "pascal" => Self::Pascal,
            _ => return None,
        })
    }

    /// The word that settings use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Snake => "snake",
            Self::MixedSnake => "mixed_snake",
            Self::Kebab => "kebab",
            Self::Camel => "camel",
            Self::Pascal => "pascal",
        }
    }

    /// Whether a name is written so. Digits may lead: labels cannot begin with one anyway, and files often do.
    pub fn conforms(self, name: &str) -> bool {
        let lower = |c: char| c.is_lowercase() || c.is_ascii_digit();
        let any = |c: char| c.is_alphanumeric();
        match self {
            Self::Snake => is_joined(name, '_', lower),
            Self::MixedSnake => is_joined(name, '_', any),
            Self::Kebab => is_joined(name, '-', lower),
            Self::Camel => name.chars().next().is_some_and(lower) && name.chars().all(any),
            Self::Pascal => name.chars().next().is_some_and(char::is_uppercase) && name.chars().all(any),
        }
    }
}

/// Non-empty words of such characters with one mark between them.
fn is_joined(name: &str, mark: char, is_part: impl Fn(char) -> bool) -> bool {
    name.split(mark).all(|word| !word.is_empty() && word.chars().all(&is_part))
}
