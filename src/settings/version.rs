//! Version constraints as Terraform writes them: `>= 0.1, < 1.0`, `~> 0.3`.

use std::cmp::Ordering;

/// A version: numbers, and the rest after a `-`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    numbers: Vec<u64>,
    prerelease: Option<String>,
}

/// Several conditions that must all hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    parts: Vec<(Operator, Version)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    /// `~> 1.2` allows 1.9, `~> 1.2.0` allows 1.2.9.
    Pessimistic,
}

/// The longest first, so that `>=` is not read as `>`.
const OPERATORS: [(&str, Operator); 7] = [
    (">=", Operator::GreaterOrEqual),
    ("<=", Operator::LessOrEqual),
    ("!=", Operator::NotEqual),
    ("~>", Operator::Pessimistic),
    ("=", Operator::Equal),
    (">", Operator::Greater),
    ("<", Operator::Less),
];

impl Version {
    /// Reads `1`, `1.2`, `1.2.3`, `1.2.3-rc1`; what follows a `+` is ignored.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.split('+').next().unwrap_or("");
        let (numbers, prerelease) = match text.split_once('-') {
            Some((numbers, rest)) => (numbers, Some(rest.to_owned())),
            None => (text, None),
        };
        let numbers: Option<Vec<u64>> = numbers.split('.').map(number).collect();
        Some(Self { numbers: numbers?, prerelease }).filter(|version| version.numbers.len() <= 3)
    }

    fn number(&self, index: usize) -> u64 {
        self.numbers.get(index).copied().unwrap_or(0)
    }

    fn compare(&self, other: &Self) -> Ordering {
        let numbers = (0..3).map(|index| self.number(index).cmp(&other.number(index)));
        numbers.fold(Ordering::Equal, Ordering::then).then_with(|| match (&self.prerelease, &other.prerelease) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => a.cmp(b),
        })
    }
}

impl Constraint {
    /// Reads conditions that are joined by commas. The error reads well after a colon.
    pub fn parse(text: &str) -> Result<Self, String> {
        let parts: Result<Vec<_>, _> = text.split(',').map(|part| parse_part(part.trim())).collect();
        Ok(Self { parts: parts? })
    }

    /// Whether a version meets every condition.
    pub fn allows(&self, version: &Version) -> bool {
        self.parts.iter().all(|(operator, wanted)| holds(*operator, version, wanted))
    }
}

fn parse_part(part: &str) -> Result<(Operator, Version), String> {
    let found = OPERATORS.iter().find_map(|(sign, operator)| Some((*operator, part.strip_prefix(sign)?)));
    let (operator, rest) = found.unwrap_or((Operator::Equal, part));
    match Version::parse(rest.trim()) {
        Some(version) => Ok((operator, version)),
        None => Err("it is not a version constraint such as `>= 0.1, < 1.0`".to_owned()),
    }
}

fn holds(operator: Operator, version: &Version, wanted: &Version) -> bool {
    let order = version.compare(wanted);
    match operator {
        Operator::Equal => order.is_eq(),
        Operator::NotEqual => order.is_ne(),
        Operator::Greater => order.is_gt(),
        Operator::GreaterOrEqual => order.is_ge(),
        Operator::Less => order.is_lt(),
        Operator::LessOrEqual => order.is_le(),
        Operator::Pessimistic => {
            let fixed = wanted.numbers.len().saturating_sub(1);
            order.is_ge() && (0..fixed).all(|index| version.number(index) == wanted.number(index))
        }
    }
}

fn number(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}
