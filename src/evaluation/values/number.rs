//! Numbers as Terraform has them: binary floating point with a mantissa of 512 bits, rounded half to even.
//! An integer that fits an `i64` has a fast path; a result of a function that Terraform computes through a machine
//! float keeps its shorter precision, because that shows in its text. Nothing here grows with the size of an exponent.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use num_bigint::{BigInt, BigUint, Sign};

use super::arithmetic;
use super::decimal::{self, Decimal, TEXT_LIMIT};

/// The mantissa bits of a number that was written down or read from text.
pub(super) const PRECISION: u32 = 512;
/// The mantissa bits of a machine float.
const MACHINE_PRECISION: u32 = 53;
/// The least precision of a number made from an integer of any size.
const INTEGER_PRECISION: u32 = 64;
/// The bits an integral value may have to be given out as an integer.
const INTEGER_BITS: i64 = 4096;

/// A number: integers that fit an `i64` have a fast path; everything else is a binary float, or an infinity.
///
/// Normal form: an integral value that fits an `i64` is always `Integer`. But negative zero, and integers beyond `2^53`
/// that were machine floats, have texts of their own and are floats.
#[derive(Clone, Debug)]
pub enum Number {
    /// An integral value that fits.
    Integer(i64),
    /// Any other value.
    Float(Arc<Float>),
}

/// A fraction, a big integer, or an infinity.
#[derive(Clone, Debug)]
pub struct Float {
    negative: bool,
    precision: u32,
    magnitude: Magnitude,
}

/// How big a float is, without its sign. A finite mantissa is odd, so that equal values have equal parts, or that of
/// negative zero.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Magnitude {
    Finite { mantissa: BigUint, exponent: i64 },
    Infinite,
}

/// A finite number taken apart: `mantissa * 2^exponent`, to be kept with `precision` bits.
#[derive(Clone, Debug)]
pub(super) struct Parts {
    pub(super) negative: bool,
    pub(super) mantissa: BigUint,
    pub(super) exponent: i64,
    pub(super) precision: u32,
}

impl Parts {
    /// The place of the highest bit: the value is below `2^top` and at least `2^(top - 1)`.
    pub(super) fn top(&self) -> i64 {
        bits(&self.mantissa).saturating_add(self.exponent)
    }

    /// The number these parts stand for, rounded. `sticky`: something was cut off below the last bit; the mantissa must
    /// then have at least two bits more than the precision.
    pub(super) fn rounded(self, sticky: bool) -> Number {
        let (mut mantissa, mut exponent) = round_bits(self.mantissa, self.exponent, i64::from(self.precision), sticky);
        let Some(zeros) = mantissa.trailing_zeros() else { return Number::zero(self.negative) };
        mantissa >>= zeros;
        exponent = exponent.saturating_add(i64::try_from(zeros).unwrap_or(i64::MAX));
        let top = bits(&mantissa).saturating_add(exponent);
        if top > i64::from(i32::MAX) {
            return Number::infinity(self.negative);
        }
        if top < i64::from(i32::MIN) {
            return Number::zero(self.negative);
        }
        // An integer that a machine float has rounded keeps its precision, which shows in its text.
        let is_exact = self.precision > MACHINE_PRECISION || top <= i64::from(MACHINE_PRECISION);
        if exponent >= 0 && top <= 64 && is_exact {
            let whole = u128::try_from(&(&mantissa << exponent.unsigned_abs())).map(u128::cast_signed);
            let signed = whole.map(|value| if self.negative { -value } else { value });
            if let Some(small) = signed.ok().and_then(|value| i64::try_from(value).ok()) {
                return Number::Integer(small);
            }
        }
        let magnitude = Magnitude::Finite { mantissa, exponent };
        Number::Float(Arc::new(Float { negative: self.negative, precision: self.precision, magnitude }))
    }
}

/// How many bits an integer has.
pub(super) fn bits(value: &BigUint) -> i64 {
    i64::try_from(value.bits()).unwrap_or(i64::MAX)
}

/// Shortens a mantissa to at most `keep` bits, half to even.
fn round_bits(mantissa: BigUint, exponent: i64, keep: i64, sticky: bool) -> (BigUint, i64) {
    let cut = bits(&mantissa).saturating_sub(keep);
    if cut <= 0 {
        return (mantissa, exponent);
    }
    let shift = cut.unsigned_abs();
    let half = mantissa.bit(shift - 1);
    let below = sticky || mantissa.trailing_zeros().is_some_and(|zeros| zeros < shift - 1);
    let mut short = mantissa >> shift;
    if half && (below || short.bit(0)) {
        short += 1u32;
    }
    (short, exponent.saturating_add(cut))
}

impl Number {
    /// The infinity of a sign.
    pub fn infinity(negative: bool) -> Self {
        Self::Float(Arc::new(Float { negative, precision: PRECISION, magnitude: Magnitude::Infinite }))
    }

    /// Reads what `tonumber` takes from a string, and every number literal: decimal digits with an optional sign, point
    /// and exponent (`e`, or `p` for a power of two), or `Inf` / `inf`. The exponent counts as Terraform counts it:
    /// beyond the range of the numbers is an infinity or zero, and beyond `i32` nothing is read.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(small) = decimal::parse_small(text) {
            return Some(Self::Integer(small));
        }
        decimal::parse_decimal(text)
    }

    /// The number of a machine float, which keeps its precision of 53 bits; none for what is not a number.
    pub fn from_f64(value: f64) -> Option<Self> {
        if value.is_nan() {
            return None;
        }
        if value.is_infinite() {
            return Some(Self::infinity(value < 0.0));
        }
        let raw = value.to_bits();
        let fraction = raw & ((1 << 52) - 1);
        let field = i64::try_from((raw >> 52) & 0x7ff).unwrap_or(0);
        let (mantissa, exponent) = if field == 0 { (fraction, -1074) } else { (fraction | 1 << 52, field - 1075) };
        let precision = MACHINE_PRECISION;
        Some(
            Parts { negative: value.is_sign_negative(), mantissa: mantissa.into(), exponent, precision }.rounded(false),
        )
    }

    /// The nearest machine float; an infinity when the value is beyond them.
    pub fn to_f64(&self) -> f64 {
        let Some(parts) = self.parts() else {
            return if self.signum() < 0 { f64::NEG_INFINITY } else { f64::INFINITY };
        };
        let sign = if parts.negative { -1.0 } else { 1.0 };
        let top = parts.top();
        if top > 1024 {
            return sign * f64::INFINITY;
        }
        let keep = (top + 1074).min(53);
        if keep < 0 {
            return sign * 0.0;
        }
        let (mantissa, exponent) = round_bits(parts.mantissa, parts.exponent, keep, false);
        sign * arithmetic::scale_machine(u64::try_from(&mantissa).unwrap_or(0), exponent)
    }

    /// The text that `tostring` gives: the shortest decimal that reads back, never with an exponent. A value whose text
    /// would pass 100,000 characters is written with an exponent instead; see [`Number::to_text_limited`].
    pub fn to_text(&self) -> String {
        self.to_text_limited(TEXT_LIMIT)
            .unwrap_or_else(|| self.decimal().map(|d| d.scientific(false)).unwrap_or_default())
    }

    /// The text that `tostring` gives, or none if it may be longer than `limit` characters.
    pub fn to_text_limited(&self, limit: usize) -> Option<String> {
        match self {
            Self::Integer(value) => Some(value.to_string()),
            Self::Float(float) => {
                if self.is_negative_zero() {
                    return Some("-0".to_owned());
                }
                if matches!(float.magnitude, Magnitude::Infinite) {
                    return Some(infinity_text(float.negative).to_owned());
                }
                (self.text_length_estimate() <= limit).then(|| self.decimal().map(|d| d.plain())).flatten()
            }
        }
    }

    /// The shortest decimal that reads back; none for an infinity.
    pub(super) fn decimal(&self) -> Option<Decimal> {
        self.parts().map(|parts| Decimal::shortest(&parts))
    }

    /// A cheap upper estimate of the length of [`Number::to_text_limited`].
    pub fn text_length_estimate(&self) -> usize {
        let Self::Float(float) = self else { return 20 };
        let Magnitude::Finite { mantissa, exponent } = &float.magnitude else { return 4 };
        let place = decimal::decimal_place(bits(mantissa).saturating_add(*exponent)).unsigned_abs();
        let digits = decimal::decimal_place(i64::from(float.precision)).unsigned_abs();
        let least = if *exponent < 0 { place.saturating_add(digits) } else { place.max(digits) };
        usize::try_from(least.saturating_add(8)).unwrap_or(usize::MAX)
    }

    /// The number taken apart; none for an infinity. An integer counts as written down, with 512 bits.
    pub(super) fn parts(&self) -> Option<Parts> {
        match self {
            Self::Integer(value) => Some(Parts {
                negative: *value < 0,
                mantissa: value.unsigned_abs().into(),
                exponent: 0,
                precision: PRECISION,
            }),
            Self::Float(float) => match &float.magnitude {
                Magnitude::Infinite => None,
                Magnitude::Finite { mantissa, exponent } => Some(Parts {
                    negative: float.negative,
                    mantissa: mantissa.clone(),
                    exponent: *exponent,
                    precision: float.precision,
                }),
            },
        }
    }

    /// The sum; none where Terraform fails (infinities of opposite signs).
    pub fn checked_add(&self, other: &Self) -> Option<Self> {
        if let (Self::Integer(a), Self::Integer(b)) = (self, other)
            && let Some(sum) = a.checked_add(*b)
        {
            return Some(Self::Integer(sum));
        }
        match (self.parts(), other.parts()) {
            (Some(a), Some(b)) => Some(arithmetic::add(a, b)),
            (None, Some(_)) => Some(self.clone()),
            (Some(_), None) => Some(other.clone()),
            (None, None) => (self.signum() == other.signum()).then(|| self.clone()),
        }
    }

    /// The difference; none where Terraform fails (infinities of the same sign).
    pub fn checked_sub(&self, other: &Self) -> Option<Self> {
        if let (Self::Integer(a), Self::Integer(b)) = (self, other)
            && let Some(difference) = a.checked_sub(*b)
        {
            return Some(Self::Integer(difference));
        }
        self.checked_add(&other.neg())
    }

    /// The product; none where Terraform fails (zero times an infinity).
    pub fn checked_mul(&self, other: &Self) -> Option<Self> {
        if let (Self::Integer(a), Self::Integer(b)) = (self, other)
            && let Some(product) = a.checked_mul(*b).filter(|product| *product != 0)
        {
            return Some(Self::Integer(product));
        }
        let negative = self.is_signed() != other.is_signed();
        let (Some(a), Some(b)) = (self.parts(), other.parts()) else {
            return (self.signum() != 0 && other.signum() != 0).then(|| Self::infinity(negative));
        };
        let exponent = a.exponent.saturating_add(b.exponent);
        let precision = a.precision.max(b.precision);
        Some(Parts { negative, mantissa: a.mantissa * b.mantissa, exponent, precision }.rounded(false))
    }

    /// The quotient; division by zero is an infinity. None where Terraform fails (`0/0`, an infinity by an infinity).
    pub fn checked_div(&self, other: &Self) -> Option<Self> {
        if let (Self::Integer(a), Self::Integer(b)) = (self, other)
            && *a != 0
            && a.checked_rem(*b) == Some(0)
        {
            return a.checked_div(*b).map(Self::Integer);
        }
        let negative = self.is_signed() != other.is_signed();
        match (self.parts(), other.parts()) {
            (None, None) => None,
            (None, Some(_)) => Some(Self::infinity(negative)),
            (Some(_), None) => Some(Self::zero(negative)),
            (Some(_), Some(_)) if other.signum() == 0 => (self.signum() != 0).then(|| Self::infinity(negative)),
            (Some(a), Some(b)) => Some(arithmetic::divide(a, &b)),
        }
    }

    /// The remainder as Terraform makes it: `a - b * truncate(a / b)`, each step rounded, so that it may have the wrong
    /// sign by a hair. By zero it is the dividend. None where Terraform fails (an infinity
    /// with anything but zero to its right).
    pub fn checked_rem(&self, other: &Self) -> Option<Self> {
        if other.signum() == 0 {
            return Some(self.clone());
        }
        if self.is_infinite() || other.is_infinite() {
            return None;
        }
        if let (Self::Integer(a), Self::Integer(b)) = (self, other) {
            return Some(Self::Integer(a.checked_rem(*b).unwrap_or(0)));
        }
        let precision = self.parts()?.precision;
        let whole = self.checked_div(other)?.truncate().with_precision(precision);
        let product = other.checked_mul(&whole)?.with_precision(precision);
        Some(self.checked_sub(&product)?.with_precision(precision))
    }

    /// The number with the other sign.
    #[must_use]
    pub fn neg(&self) -> Self {
        match self {
            Self::Integer(value) if *value != i64::MIN && *value != 0 => Self::Integer(-*value),
            Self::Float(float) if matches!(float.magnitude, Magnitude::Infinite) => Self::infinity(!float.negative),
            _ => match self.parts() {
                Some(parts) => Parts { negative: !parts.negative, ..parts }.rounded(false),
                None => self.clone(),
            },
        }
    }

    /// The number without its sign.
    #[must_use]
    pub fn abs(&self) -> Self {
        if self.is_signed() { self.neg() } else { self.clone() }
    }

    /// -1, 0 or 1. (Terraform's `signum` function takes integers only: see [`Number::is_integer`].)
    pub fn signum(&self) -> i32 {
        match self {
            Self::Integer(value) => i32::from(*value > 0) - i32::from(*value < 0),
            Self::Float(_) if self.is_negative_zero() => 0,
            Self::Float(float) => 1 - 2 * i32::from(float.negative),
        }
    }

    /// Whether it has a minus sign.
    fn is_signed(&self) -> bool {
        match self {
            Self::Integer(value) => *value < 0,
            Self::Float(float) => float.negative,
        }
    }

    /// Whether it is `-0`, which is equal to `0` but has another text.
    pub fn is_negative_zero(&self) -> bool {
        matches!(self, Self::Float(float) if matches!(&float.magnitude, Magnitude::Finite { mantissa, .. } if mantissa.bits() == 0))
    }

    /// A zero with a sign or without.
    pub(super) fn zero(negative: bool) -> Self {
        if !negative {
            return Self::Integer(0);
        }
        let magnitude = Magnitude::Finite { mantissa: BigUint::default(), exponent: 0 };
        Self::Float(Arc::new(Float { negative, precision: PRECISION, magnitude }))
    }

    /// The number rounded to a precision.
    fn with_precision(&self, precision: u32) -> Self {
        match self.parts() {
            Some(parts) if parts.precision != precision => Parts { precision, ..parts }.rounded(false),
            _ => self.clone(),
        }
    }

    /// The integral part, toward zero; a zero loses its sign.
    fn truncate(&self) -> Self {
        let whole = match self.parts() {
            Some(parts) if parts.exponent < 0 => {
                let mantissa = parts.mantissa >> parts.exponent.unsigned_abs();
                Parts { mantissa, exponent: 0, ..parts }.rounded(false)
            }
            _ => self.clone(),
        };
        if whole.is_negative_zero() { Self::Integer(0) } else { whole }
    }

    /// The greatest integer that is not above the number; infinities stay.
    #[must_use]
    pub fn floor(&self) -> Self {
        let whole = self.truncate();
        if self.is_integer() || self.is_infinite() || self.signum() > 0 {
            return whole;
        }
        whole.checked_sub(&Self::Integer(1)).unwrap_or(whole)
    }

    /// The least integer that is not below the number; infinities stay.
    #[must_use]
    pub fn ceil(&self) -> Self {
        let whole = self.truncate();
        if self.is_integer() || self.is_infinite() || self.signum() < 0 {
            return whole;
        }
        whole.checked_add(&Self::Integer(1)).unwrap_or(whole)
    }

    /// Whether the number is integral; an infinity is not.
    pub fn is_integer(&self) -> bool {
        match self {
            Self::Integer(_) => true,
            Self::Float(float) => matches!(float.magnitude, Magnitude::Finite { exponent, .. } if exponent >= 0),
        }
    }

    /// Whether the number is one of the infinities.
    pub fn is_infinite(&self) -> bool {
        matches!(self, Self::Float(float) if matches!(float.magnitude, Magnitude::Infinite))
    }

    /// The value if it is integral and fits.
    pub fn to_i64(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            Self::Float(_) => self.to_integer().and_then(|whole| i64::try_from(whole).ok()),
        }
    }

    /// The value if it is integral, not negative and fits.
    pub fn to_usize(&self) -> Option<usize> {
        self.to_i64().and_then(|value| usize::try_from(value).ok())
    }

    /// The integral value of any size; none for an infinity, a fraction, or more than 4,096 bits.
    pub fn to_integer(&self) -> Option<BigInt> {
        let parts = self.parts()?;
        if parts.exponent < 0 || parts.top() > INTEGER_BITS {
            return None;
        }
        let sign = if parts.negative { Sign::Minus } else { Sign::Plus };
        Some(BigInt::from_biguint(sign, parts.mantissa << parts.exponent.unsigned_abs()))
    }

    /// The number of an integer of any size. It is exact even beyond 512 bits, as it is in Terraform.
    pub fn from_integer(value: &BigInt) -> Self {
        let size = u32::try_from(value.bits()).unwrap_or(u32::MAX);
        let negative = value.sign() == Sign::Minus;
        let mantissa = value.magnitude().clone();
        Parts { negative, mantissa, exponent: 0, precision: size.max(INTEGER_PRECISION) }.rounded(false)
    }

    /// Compares by exact value, as `<` and `>` do.
    pub fn compare(&self, other: &Self) -> Ordering {
        if let (Self::Integer(a), Self::Integer(b)) = (self, other) {
            return a.cmp(b);
        }
        let sign = self.signum();
        if sign != other.signum() || sign == 0 {
            return sign.cmp(&other.signum());
        }
        let order = match (self.parts(), other.parts()) {
            (Some(a), Some(b)) => a.top().cmp(&b.top()).then_with(|| {
                let low = a.exponent.min(b.exponent);
                let left = a.mantissa << a.exponent.abs_diff(low);
                left.cmp(&(b.mantissa << b.exponent.abs_diff(low)))
            }),
            (a, b) => a.is_none().cmp(&b.is_none()),
        };
        if sign < 0 { order.reverse() } else { order }
    }

    /// Equality as `==` has it: by the shortest decimal texts. Those of one precision are equal only if the values are;
    /// across precisions (`pow(2, 0.5) == 1.4142135623730951` is true) the decimals are compared.
    pub fn terraform_equal(&self, other: &Self) -> bool {
        match (self, other) {
            _ if self.signum() == 0 => other.signum() == 0,
            (Self::Float(a), Self::Float(b)) if a.precision == b.precision || a.negative != b.negative => a == b,
            (Self::Integer(a), Self::Integer(b)) => a == b,
            _ => self.decimal() == other.decimal(),
        }
    }
}

/// The text of an infinity.
pub(super) fn infinity_text(negative: bool) -> &'static str {
    if negative { "-Inf" } else { "+Inf" }
}

impl PartialEq for Float {
    fn eq(&self, other: &Self) -> bool {
        self.negative == other.negative && self.magnitude == other.magnitude
    }
}

impl Eq for Float {}

impl Hash for Float {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.negative.hash(state);
        self.magnitude.hash(state);
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Integer(a), Self::Integer(b)) => a == b,
            (Self::Float(a), Self::Float(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Self::Integer(value) => value.hash(state),
            Self::Float(float) => float.hash(state),
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.compare(other)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.to_text())
    }
}
