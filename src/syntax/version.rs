//! Version constraints as Terraform writes them, a small language in texts: `>= 0.1, < 1.0`, `~> 0.3`.

use std::cmp::Ordering;

/// A version: numbers, and the rest after a `-`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    numbers: Vec<u64>,
    prerelease: Option<String>,
}

/// Several conditions that must all hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionConstraint {
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

    /// The version right after it, where the third number counts on.
    fn next(&self) -> Self {
        Self { numbers: vec![self.number(0), self.number(1), self.number(2).saturating_add(1)], prerelease: None }
    }

    /// Whether it comes before another.
    pub fn is_before(&self, other: &Self) -> bool {
        self.compare(other).is_lt()
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

impl VersionConstraint {
    /// Reads conditions that are joined by commas. The error reads well after a colon.
    pub fn parse(text: &str) -> Result<Self, String> {
        let parts: Result<Vec<_>, _> = text.split(',').map(|part| parse_part(part.trim())).collect();
        Ok(Self { parts: parts? })
    }

    /// Whether a version meets every condition.
    pub fn allows(&self, version: &Version) -> bool {
        self.parts.iter().all(|(operator, wanted)| holds(*operator, version, wanted))
    }

    /// The lowest version that meets all constraints and does not come before `first`, if there is any. Where conditions
    /// begin to hold, it is at a version that one of them names or right after it, so that no other needs to be tried.
    pub fn lowest_allowed(constraints: &[Self], first: &Version) -> Option<Version> {
        let named = constraints.iter().flat_map(|constraint| &constraint.parts).map(|(_, version)| version);
        let mut tried: Vec<Version> = named.flat_map(|version| [version.clone(), version.next()]).collect();
        tried.push(first.clone());
        tried.retain(|version| !version.is_before(first) && constraints.iter().all(|known| known.allows(version)));
        tried.into_iter().min_by(Version::compare)
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

#[cfg(test)]
mod tests {
    use super::{Version, VersionConstraint};

    fn lowest(constraints: &[&str], first: &str) -> Option<String> {
        let constraints: Vec<VersionConstraint> =
            constraints.iter().map(|text| VersionConstraint::parse(text).expect("it is a constraint")).collect();
        let first = Version::parse(first).expect("it is a version");
        let lowest = VersionConstraint::lowest_allowed(&constraints, &first)?;
        Some([0, 1, 2].map(|index| lowest.number(index).to_string()).join("."))
    }

    #[test]
    fn lowest_allowed_versions_meet_every_constraint() {
        for (constraints, first, expected) in [
            (&[][..], "3.38.0", Some("3.38.0")),
            (&["~> 3.20, < 3.38"], "3.38.0", None),
            (&["~> 3.20"], "3.38.0", Some("3.38.0")),
            (&["~> 3.20"], "0.0.0", Some("3.20.0")),
            (&["~> 3.37.0"], "3.38.0", None),
            (&["= 3.37.0"], "3.38.0", None),
            (&["3.40"], "3.38.0", Some("3.40.0")),
            (&["<= 3.38"], "3.38.0", Some("3.38.0")),
            (&["< 3.38.0"], "3.38.0", None),
            (&["> 3.38.0, != 3.38.1"], "3.38.0", Some("3.38.2")),
            (&["!= 3.38.0,!= 3.38.1"], "3.38.0", Some("3.38.2")),
            (&[">= 3.0", "< 3.30"], "3.38.0", None),
            (&[">= 4.9, < 6.0", "~> 5.39"], "0.0.0", Some("5.39.0")),
            (&["> 5.1", "< 5.1"], "0.0.0", None),
        ] {
            assert_eq!(lowest(constraints, first).as_deref(), expected, "{constraints:?} from {first}");
        }
    }
}
