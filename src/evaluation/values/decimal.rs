//! Decimals: reading and writing numbers, and the number verbs of `format`.
//! Powers of five are exact up to 40,000; beyond that 2,048 bits of them are kept, so that no exponent costs much.

use num_bigint::BigUint;

use super::arithmetic::divide;
use super::number::{Number, PRECISION, Parts, bits, infinity_text};

/// The most characters a number is written with.
pub(super) const TEXT_LIMIT: usize = 100_000;
/// The most significant digits read exactly; what follows counts only as more than nothing.
pub(super) const DIGIT_LIMIT: usize = 20_000;
/// The powers of five that are built exactly.
const EXACT_POWER: u64 = 40_000;
/// The bits that are kept of greater powers.
const POWER_BITS: i64 = 2_048;
/// The highest place of a bit whose value can be written within [`TEXT_LIMIT`].
const TOP_LIMIT: i64 = 333_000;

/// `5^power` as a mantissa and a binary exponent: exact up to [`EXACT_POWER`].
fn power_of_five(power: u64) -> (BigUint, i64) {
    let (mut mantissa, mut exponent) = (BigUint::from(1u32), 0i64);
    for place in (0..u64::BITS - power.leading_zeros()).rev() {
        mantissa = &mantissa * &mantissa;
        exponent *= 2;
        if power >> place & 1 == 1 {
            mantissa *= 5u32;
        }
        let cut = bits(&mantissa) - POWER_BITS;
        if power > EXACT_POWER && cut > 0 {
            mantissa >>= cut.unsigned_abs();
            exponent += cut;
        }
    }
    (mantissa, exponent)
}

/// A small integer as it is mostly written; none says nothing.
pub(super) fn parse_small(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || digits.len() > 18 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|value| *value != 0 || digits == text)
}

/// The pieces of a written number.
struct Written {
    digits: Vec<u8>,
    after_point: i64,
    exponent: i64,
    binary: bool,
}

/// Takes a number without its sign apart.
fn split_written(text: &str) -> Option<Written> {
    let (body, exponent, binary) = match text.find(['e', 'E', 'p', 'P']) {
        None => (text, 0, false),
        Some(at) => {
            let (body, tail) = text.split_at_checked(at)?;
            let binary = tail.starts_with(['p', 'P']);
            let tail = tail.get(1..)?;
            let digits = tail.strip_prefix(['+', '-']).unwrap_or(tail);
            if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            (body, tail.parse().ok()?, binary)
        }
    };
    let (whole, fraction) = body.split_once('.').unwrap_or((body, ""));
    let digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(Written { digits, after_point: i64::try_from(fraction.len()).ok()?, exponent, binary })
}

/// Reads any number that is not a short integer.
pub(super) fn parse_decimal(text: &str) -> Option<Number> {
    let negative = text.starts_with('-');
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, "Inf" | "inf") {
        return Some(Number::infinity(negative));
    }
    let written = split_written(unsigned)?;
    let zeros = written.digits.iter().take_while(|digit| **digit == b'0').count();
    let digits = written.digits.get(zeros..)?;
    if digits.is_empty() {
        return Some(Number::zero(negative));
    }
    let mut kept = digits.get(..DIGIT_LIMIT).unwrap_or(digits).to_vec();
    let dropped = digits.get(DIGIT_LIMIT..).unwrap_or_default();
    let mut ten = written.after_point.checked_neg()?.checked_add(i64::try_from(dropped.len()).ok()?)?;
    if dropped.iter().any(|digit| *digit != b'0') {
        kept.push(b'1');
        ten -= 1;
    }
    let mantissa = BigUint::parse_bytes(&kept, 10)?;
    let (five, two) = if written.binary {
        (ten, ten.checked_add(written.exponent)?)
    } else {
        let ten = ten.checked_add(written.exponent)?;
        (ten, ten)
    };
    i32::try_from(bits(&mantissa).checked_add(two)?).ok()?;
    let (power, power_exponent) = power_of_five(five.unsigned_abs());
    let parts = Parts { negative, mantissa, exponent: two, precision: PRECISION };
    if five < 0 {
        let power = Parts { negative: false, mantissa: power, exponent: power_exponent, precision: PRECISION };
        return Some(divide(parts, &power));
    }
    let (mantissa, exponent) = (parts.mantissa * power, two.saturating_add(power_exponent));
    Some(Parts { mantissa, exponent, ..parts }.rounded(false))
}

/// `mantissa * 2^exponent * 10^ten`, without what is behind the point, and whether nothing was.
fn scaled(mantissa: &BigUint, exponent: i64, ten: i64) -> (BigUint, bool) {
    let (power, power_exponent) = power_of_five(ten.unsigned_abs());
    if ten >= 0 {
        let product = mantissa * power;
        let exponent = exponent.saturating_add(ten).saturating_add(power_exponent);
        if exponent >= 0 {
            return (product << exponent.unsigned_abs(), true);
        }
        let cut = exponent.unsigned_abs();
        let exact = product.trailing_zeros().is_none_or(|zeros| zeros >= cut);
        return (product >> cut, exact);
    }
    let exponent = exponent.saturating_add(ten).saturating_sub(power_exponent);
    let (left, right) = if exponent >= 0 { (exponent.unsigned_abs(), 0) } else { (0, exponent.unsigned_abs()) };
    let (dividend, divisor) = (mantissa << left, power << right);
    let quotient = &dividend / &divisor;
    let exact = &quotient * &divisor == dividend;
    (quotient, exact)
}

/// `mantissa * 2^exponent * 10^ten`, rounded half to even.
fn scaled_rounded(mantissa: &BigUint, exponent: i64, ten: i64) -> BigUint {
    let (twice, exact) = scaled(mantissa, exponent.saturating_add(1), ten);
    let half = twice.bit(0);
    let mut whole: BigUint = twice >> 1u32;
    if half && (!exact || whole.bit(0)) {
        whole += 1u32;
    }
    whole
}

/// `floor(log10(2^top))`, at most a little below for enormous values.
pub(super) fn decimal_place(top: i64) -> i64 {
    i64::try_from((i128::from(top) * 1_292_913_986) >> 32).unwrap_or(0)
}

/// A decimal: `0.digits * 10^point`, with no zero at either end; no digits for zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    digits: String,
    point: i64,
}

impl Decimal {
    /// The decimal `value * 10^-ten`.
    fn new(negative: bool, value: &BigUint, ten: i64) -> Self {
        let text = value.to_string();
        let point = i64::try_from(text.len()).unwrap_or(0).saturating_sub(ten);
        let digits = text.trim_end_matches('0').to_owned();
        let point = if digits.is_empty() { 0 } else { point };
        Self { negative, digits, point }
    }

    /// The decimal with the fewest digits that lies within half a unit of the last place, and the nearest such.
    pub(super) fn shortest(parts: &Parts) -> Self {
        let spare = i64::from(parts.precision) - bits(&parts.mantissa);
        if parts.mantissa.bits() == 0 || parts.exponent >= 0 && parts.exponent <= spare {
            let whole = &parts.mantissa << parts.exponent.unsigned_abs();
            return Self::new(parts.negative, &whole, 0);
        }
        let mantissa: BigUint = &parts.mantissa << (spare + 1).unsigned_abs();
        let exponent = parts.exponent - spare - 1;
        let even = !mantissa.bit(1);
        let ten = decimal_place(i64::from(parts.precision)) + 4 - decimal_place(parts.top() - 1);
        let (mut low, exact) = scaled(&(&mantissa - 1u32), exponent, ten);
        low += u32::from(!exact || !even);
        let (mut high, exact) = scaled(&(&mantissa + 1u32), exponent, ten);
        high -= u32::from(exact && !even);
        let fits = |drop: u32| {
            let unit = BigUint::from(10u32).pow(drop);
            &high / &unit * unit >= low
        };
        let (mut drop, mut beyond) = (0u32, u32::try_from(high.bits() / 3 + 1).unwrap_or(u32::MAX));
        while drop + 1 < beyond {
            let middle = drop.midpoint(beyond);
            if fits(middle) { drop = middle } else { beyond = middle }
        }
        let unit = BigUint::from(10u32).pow(drop);
        let mut value = scaled_rounded(&mantissa, exponent, ten - i64::from(drop));
        if &value * &unit > high {
            value -= 1u32;
        } else if &value * &unit < low {
            value += 1u32;
        }
        Self::new(parts.negative, &value, ten - i64::from(drop))
    }

    /// The decimal with `count` significant digits.
    fn significant(parts: &Parts, count: usize) -> Self {
        let count = i64::try_from(count.max(1)).unwrap_or(1);
        let mut ten = count - 1 - decimal_place(parts.top() - 1);
        let mut value = scaled_rounded(&parts.mantissa, parts.exponent, ten);
        while i64::try_from(value.to_string().len()).is_ok_and(|length| length > count) {
            ten -= 1;
            value = scaled_rounded(&parts.mantissa, parts.exponent, ten);
        }
        Self::new(parts.negative, &value, ten)
    }

    /// Without an exponent.
    pub(super) fn plain(&self) -> String {
        let mut text = String::from(if self.negative { "-" } else { "" });
        let length = i64::try_from(self.digits.len()).unwrap_or(0);
        let zeros = |count: i64| "0".repeat(usize::try_from(count).unwrap_or(0));
        if self.point <= 0 {
            let fraction = if length == 0 { String::new() } else { format!(".{}{}", zeros(-self.point), self.digits) };
            text.push('0');
            text.push_str(&fraction);
        } else if self.point >= length {
            text.push_str(&self.digits);
            text.push_str(&zeros(self.point - length));
        } else if let Some((whole, rest)) = self.digits.split_at_checked(usize::try_from(self.point).unwrap_or(0)) {
            text.push_str(whole);
            text.push('.');
            text.push_str(rest);
        }
        text
    }

    /// With an exponent of at least two digits, and all the digits.
    pub(super) fn scientific(&self, upper: bool) -> String {
        self.scientific_padded(self.digits.len(), upper)
    }

    /// With an exponent and at least `count` digits.
    fn scientific_padded(&self, count: usize, upper: bool) -> String {
        let missing = count.max(1).saturating_sub(self.digits.len());
        let padded = format!("{}{}", self.digits, "0".repeat(missing));
        let (first, rest) = padded.split_at_checked(1).unwrap_or((&padded, ""));
        let exponent = if self.digits.is_empty() { 0 } else { self.point - 1 };
        let sign = if self.negative { "-" } else { "" };
        let point = if rest.is_empty() { "" } else { "." };
        let letter = if upper { 'E' } else { 'e' };
        let direction = if exponent < 0 { '-' } else { '+' };
        format!("{sign}{first}{point}{rest}{letter}{direction}{:02}", exponent.unsigned_abs())
    }
}

impl Number {
    /// The text of `%f`, by default with six decimals. None for more than [`TEXT_LIMIT`] characters.
    pub fn format_f(&self, precision: Option<usize>) -> Option<String> {
        let Some(parts) = self.parts() else { return Some(infinity_text(self.signum() < 0).to_owned()) };
        let decimals = precision.unwrap_or(6);
        if decimals > TEXT_LIMIT || parts.top() > TOP_LIMIT {
            return None;
        }
        let ten = i64::try_from(decimals).ok()?;
        let value = scaled_rounded(&parts.mantissa, parts.exponent, ten);
        let text = left_zeros(&value.to_string(), decimals + 1);
        let (whole, fraction) = text.split_at_checked(text.len() - decimals)?;
        let sign = if parts.negative { "-" } else { "" };
        let text = if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") };
        (text.len() <= TEXT_LIMIT).then_some(text)
    }

    /// The text of `%e`, or of `%E` if `upper`, by default with six decimals. None for more than [`TEXT_LIMIT`]
    /// characters.
    pub fn format_e(&self, precision: Option<usize>, upper: bool) -> Option<String> {
        let Some(parts) = self.parts() else { return Some(infinity_text(self.signum() < 0).to_owned()) };
        let count = precision.unwrap_or(6).checked_add(1)?;
        (count <= TEXT_LIMIT).then(|| Decimal::significant(&parts, count).scientific_padded(count, upper))
    }

    /// The text of `%g`, or of `%G` if `upper`; without a precision the digits are the shortest that read back. None
    /// for more than [`TEXT_LIMIT`] characters.
    pub fn format_g(&self, precision: Option<usize>, upper: bool) -> Option<String> {
        let Some(parts) = self.parts() else { return Some(infinity_text(self.signum() < 0).to_owned()) };
        let limit = precision.map_or(6, |digits| digits.max(1));
        if limit > TEXT_LIMIT {
            return None;
        }
        let decimal = match precision {
            None => Decimal::shortest(&parts),
            Some(_) => Decimal::significant(&parts, limit),
        };
        let large = i64::try_from(limit).is_ok_and(|limit| decimal.point > limit);
        Some(if decimal.point < -3 || large { decimal.scientific(upper) } else { decimal.plain() })
    }
}

/// What stands between `%` and the verb.
#[derive(Clone, Copy, Debug, Default)]
pub struct NumberFormat {
    /// `+`: a sign always.
    pub plus: bool,
    /// A space where a sign would be.
    pub space: bool,
    /// `-`: to the left.
    pub minus: bool,
    /// `0`: filled with zeros.
    pub zero: bool,
    /// `#`: with the mark of the base.
    pub sharp: bool,
    /// The least width.
    pub width: usize,
    /// The precision.
    pub precision: Option<usize>,
}

/// The text of a number for one of the verbs `b d o x X e E f g G v`. None for another verb, for an integer verb with a
/// number that is not an integer of at most 4,096 bits, for `%#v` (which is JSON) of an infinity, and for more than
/// [`TEXT_LIMIT`] characters.
pub fn format_number(number: &Number, verb: char, form: &NumberFormat) -> Option<String> {
    if form.width > TEXT_LIMIT {
        return None;
    }
    let text = match verb {
        'e' | 'E' => number.format_e(form.precision, verb == 'E')?,
        'f' => number.format_f(form.precision)?,
        'g' | 'G' => number.format_g(form.precision, verb == 'G')?,
        'v' => return format_value(number, form),
        _ => return format_integer(number, verb, form),
    };
    let zero = form.zero && !number.is_infinite();
    let minus = form.minus && !zero;
    let unsigned = text.trim_start_matches(['-', '+']);
    let sign = if text.starts_with('-') { "-" } else { positive_sign(form, number.is_infinite()) };
    Some(pad(sign, unsigned, form.width, zero, minus))
}

/// The text of `%v`, or JSON for `%#v`: filled like a string, with zeros even behind.
fn format_value(number: &Number, form: &NumberFormat) -> Option<String> {
    let text = match (form.sharp, number.is_infinite()) {
        (true, true) => return None,
        (true, false) => number.to_text_limited(TEXT_LIMIT)?,
        (false, _) => number.format_g(None, false)?,
    };
    let fill = if form.zero { "0" } else { " " }.repeat(form.width.saturating_sub(text.len()));
    Some(if form.minus { format!("{text}{fill}") } else { format!("{fill}{text}") })
}

/// The sign of what is not negative. An infinity has one unless a space is asked for.
fn positive_sign(form: &NumberFormat, infinite: bool) -> &'static str {
    match (form.plus, form.space, infinite) {
        (_, true, true) | (false, true, false) => " ",
        (_, false, true) | (true, _, false) => "+",
        (false, false, false) => "",
    }
}

/// The text of an integer verb.
fn format_integer(number: &Number, verb: char, form: &NumberFormat) -> Option<String> {
    let (base, mark) = match verb {
        'b' => (2, "0b"),
        'd' => (10, ""),
        'o' => (8, "0"),
        'x' => (16, "0x"),
        'X' => (16, "0X"),
        _ => return None,
    };
    let value = number.to_integer()?;
    let mut digits = value.magnitude().to_str_radix(base);
    if verb == 'X' {
        digits.make_ascii_uppercase();
    }
    let least = form.precision.unwrap_or(0);
    if least > TEXT_LIMIT {
        return None;
    }
    if form.precision == Some(0) && digits == "0" {
        digits.clear();
    }
    let mark = if form.sharp { mark } else { "" };
    let sign = if number.signum() < 0 { "-" } else { positive_sign(form, false) };
    let body = left_zeros(&digits, least);
    let zero = form.zero && form.precision.is_none() && !form.minus;
    Some(pad(&format!("{sign}{mark}"), &body, form.width, zero, form.minus))
}

/// Digits with zeros before them up to a width.
fn left_zeros(digits: &str, width: usize) -> String {
    format!("{}{digits}", "0".repeat(width.saturating_sub(digits.len())))
}

/// Fills a text up to a width.
fn pad(sign: &str, body: &str, width: usize, zero: bool, minus: bool) -> String {
    let missing = width.saturating_sub(sign.len() + body.len());
    match (zero, minus) {
        (true, _) => format!("{sign}{}{body}", "0".repeat(missing)),
        (false, true) => format!("{sign}{body}{}", " ".repeat(missing)),
        (false, false) => format!("{}{sign}{body}", " ".repeat(missing)),
    }
}
