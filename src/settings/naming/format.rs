//! Formats made of tokens: `{application}-{environment}[-{thing}]`.

/// A format, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenFormat {
    parts: Vec<FormatPart>,
}

/// One part of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatPart {
    /// Text that stands as it is.
    Literal(String),
    /// `{name}`
    Token(String),
    /// `[ … ]`; no other optional part is inside.
    Optional(Vec<FormatPart>),
}

impl TokenFormat {
    /// Reads a format. The error reads well after a colon.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.len() > LONGEST_FORMAT {
            return Err("it is too long".to_owned());
        }
        let mut outer = Vec::new();
        let mut optional: Option<Vec<FormatPart>> = None;
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let after = rest.get(next.len_utf8()..).unwrap_or("");
            rest = match next {
                '{' => token(after, optional.as_mut().unwrap_or(&mut outer))?,
                '}' => return Err("a `}` has no `{` before it".to_owned()),
                '[' if optional.is_some() => return Err("a `[ ]` is inside another".to_owned()),
                '[' => {
                    optional = Some(Vec::new());
                    after
                }
                ']' => match optional.take() {
                    Some(inner) if inner.is_empty() => return Err("a `[ ]` is empty".to_owned()),
                    Some(inner) => {
                        outer.push(FormatPart::Optional(inner));
                        after
                    }
                    None => return Err("a `]` has no `[` before it".to_owned()),
                },
                _ => literal(rest, optional.as_mut().unwrap_or(&mut outer)),
            };
        }
        if optional.is_some() {
            return Err("a `[` has no `]` after it".to_owned());
        }
        let format = Self { parts: outer };
        if format.parts.iter().filter(|part| matches!(part, FormatPart::Optional(_))).count() > MOST_OPTIONAL {
            return Err(format!("it has more than {MOST_OPTIONAL} optional parts"));
        }
        if format.tokens().next().is_none() {
            return Err("it has no `{token}` in it".to_owned());
        }
        Ok(format)
    }

    /// Its parts in order.
    pub fn parts(&self) -> &[FormatPart] {
        &self.parts
    }

    /// The names of its tokens in order.
    pub fn tokens(&self) -> impl Iterator<Item = &str> {
        self.parts
            .iter()
            .flat_map(|part| match part {
                FormatPart::Optional(inner) => inner.as_slice(),
                other => std::slice::from_ref(other),
            })
            .filter_map(|part| match part {
                FormatPart::Token(name) => Some(name.as_str()),
                FormatPart::Literal(_) | FormatPart::Optional(_) => None,
            })
    }

    /// The format with each choice of optional parts, all present first.
    pub(super) fn expansions(&self) -> Vec<Vec<&FormatPart>> {
        let mut expansions = vec![Vec::new()];
        for part in &self.parts {
            match part {
                FormatPart::Optional(inner) => {
                    let without = expansions.clone();
                    for expansion in &mut expansions {
                        expansion.extend(inner);
                    }
                    expansions.extend(without);
                }
                other => {
                    for expansion in &mut expansions {
                        expansion.push(other);
                    }
                }
            }
        }
        expansions
    }
}

/// In bytes; no name is longer.
const LONGEST_FORMAT: usize = 1024;
/// Each doubles the ways to read a name.
const MOST_OPTIONAL: usize = 5;

fn token<'t>(after: &'t str, parts: &mut Vec<FormatPart>) -> Result<&'t str, String> {
    let Some((name, rest)) = after.split_once('}') else {
        return Err("a `{` has no `}` after it".to_owned());
    };
    if name.is_empty() || !name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-')) {
        return Err("between `{` and `}` stands the name of a token".to_owned());
    }
    parts.push(FormatPart::Token(name.to_owned()));
    Ok(rest)
}

fn literal<'t>(rest: &'t str, parts: &mut Vec<FormatPart>) -> &'t str {
    let end = rest.find(['{', '}', '[', ']']).unwrap_or(rest.len());
    let (text, rest) = rest.split_at_checked(end).unwrap_or((rest, ""));
    parts.push(FormatPart::Literal(text.to_owned()));
    rest
}
