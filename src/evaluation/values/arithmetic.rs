//! What numbers need beside their shape: the sum and the quotient, and the cores of `pow`, `log` and `parseint`.

use num_bigint::{BigInt, BigUint};

use super::decimal::DIGIT_LIMIT;
use super::number::{Number, Parts, bits};

/// `a + b`, rounded. Bits of the smaller that are too far below the greater only count as more than nothing.
pub(super) fn add(a: Parts, b: Parts) -> Number {
    let precision = a.precision.max(b.precision);
    let (mut high, low) = if a.top() >= b.top() { (a, b) } else { (b, a) };
    if high.mantissa.bits() == 0 || low.mantissa.bits() == 0 {
        let is_negative_zero = high.mantissa.bits() == 0 && high.negative && low.negative;
        let part = if high.mantissa.bits() == 0 { low } else { high };
        let negative = part.negative && (part.mantissa.bits() > 0 || is_negative_zero);
        return Parts { precision, negative, ..part }.rounded(false);
    }
    let floor = high.top().min(high.exponent) - i64::from(precision) * 2 - 8;
    let (low_mantissa, exponent) =
        if low.top() < floor { (BigUint::from(1u32), floor) } else { (low.mantissa, low.exponent) };
    let base = exponent.min(high.exponent);
    high.mantissa <<= high.exponent.abs_diff(base);
    let low_mantissa = low_mantissa << exponent.abs_diff(base);
    if high.negative != low.negative && high.mantissa == low_mantissa {
        return Number::zero(false);
    }
    let (negative, mantissa) = if high.negative == low.negative {
        (high.negative, high.mantissa + low_mantissa)
    } else if high.mantissa >= low_mantissa {
        (high.negative, high.mantissa - low_mantissa)
    } else {
        (low.negative, low_mantissa - high.mantissa)
    };
    Parts { negative, mantissa, exponent: base, precision }.rounded(false)
}

/// `a / b`, rounded; `b` is not zero.
pub(super) fn divide(a: Parts, b: &Parts) -> Number {
    let precision = a.precision.max(b.precision);
    let shift = (i64::from(precision) + 2 + bits(&b.mantissa) - bits(&a.mantissa)).max(0);
    let dividend = a.mantissa << shift.unsigned_abs();
    let mantissa = &dividend / &b.mantissa;
    let sticky = &mantissa * &b.mantissa != dividend;
    let exponent = a.exponent.saturating_sub(b.exponent).saturating_sub(shift);
    Parts { negative: a.negative != b.negative, mantissa, exponent, precision }.rounded(sticky)
}

/// `mantissa * 2^exponent` for a mantissa below `2^53` and a result that a machine float can hold.
pub(super) fn scale_machine(mantissa: u64, exponent: i64) -> f64 {
    let power = |exponent: i64| f64::from_bits((exponent + 1023).clamp(1, 2046).unsigned_abs() << 52);
    let half = exponent / 2;
    #[expect(clippy::cast_precision_loss, reason = "at most 53 bits")]
    let value = mantissa as f64;
    value * power(half) * power(exponent - half)
}

/// A machine float for a function; none where Terraform refuses the number as too big.
fn machine(number: &Number) -> Option<f64> {
    let value = number.to_f64();
    (value.is_finite() || number.is_infinite()).then_some(value)
}

/// `pow`, through machine floats. None where Terraform fails: a result that is not a number, an operand too big.
pub fn pow(base: &Number, exponent: &Number) -> Option<Number> {
    Number::from_f64(machine_pow(machine(base)?, machine(exponent)?))
}

/// `log`, through machine floats. None where Terraform fails: a result that is not a number, an operand too big.
pub fn log(number: &Number, base: &Number) -> Option<Number> {
    Number::from_f64(machine_log(machine(number)?) / machine_log(machine(base)?))
}

/// The natural logarithm by the classical series of fdlibm, whose last bits differ from those of other libraries.
fn machine_log(value: f64) -> f64 {
    if !value.is_finite() || value <= 0.0 {
        return value.ln();
    }
    let (mut fraction, mut exponent) = split_machine(value);
    if fraction < std::f64::consts::FRAC_1_SQRT_2 {
        fraction *= 2.0;
        exponent -= 1;
    }
    #[expect(clippy::cast_precision_loss, reason = "below 1,100")]
    let twos = exponent as f64;
    let rest = fraction - 1.0;
    let ratio = rest / (2.0 + rest);
    let square = ratio * ratio;
    let fourth = square * square;
    let odd = square
        * (6.666_666_666_666_735e-1
            + fourth
                * (2.857_142_874_366_239e-1
                    + fourth * (1.818_357_216_161_805e-1 + fourth * 1.479_819_860_511_658_6e-1)));
    let even = fourth
        * (3.999_999_999_940_942e-1 + fourth * (2.222_219_843_214_978_4e-1 + fourth * 1.531_383_769_920_937_3e-1));
    let half = 0.5 * rest * rest;
    let low = twos * 1.908_214_929_270_587_7e-10;
    twos * 6.931_471_803_691_238e-1 - ((half - (ratio * (half + (odd + even)) + low)) - rest)
}

/// The exponential of a moderate value: a Taylor series at a sixteenth of what is left after whole powers of two,
/// squared up four times. The fused steps are those of a machine that has them, as Terraform uses them there.
fn machine_exp(value: f64) -> f64 {
    let twos = (value * std::f64::consts::LOG2_E).round_ties_even();
    let rest = twos.mul_add(-0.693_147_180_559_663, value);
    let rest = twos.mul_add(-2.823_529_056_303_157_7e-13, rest);
    let part = rest * 0.0625;
    let mut series = 1.0 / 40320.0;
    for divisor in [5040.0, 720.0, 120.0, 24.0, 6.0, 2.0, 1.0f64] {
        series = f64::mul_add(series, part, 1.0 / divisor);
    }
    let mut result = part * series;
    for _ in 0..3 {
        result *= result + 2.0;
    }
    result = result.mul_add(result + 2.0, 1.0);
    #[expect(clippy::cast_possible_truncation, reason = "below 1,100")]
    let exponent = twos as i64;
    join_machine(result, exponent)
}

/// A power, by squaring the mantissa for the integral part of the exponent.
fn machine_pow(base: f64, exponent: f64) -> f64 {
    let size = exponent.abs();
    if !base.is_finite() || !size.is_finite() || base == 0.0 || size >= 9e18 || size == 0.5 {
        return if size == 0.5 && base.is_finite() { machine_root(base, exponent) } else { base.powf(exponent) };
    }
    let (mut whole, mut fraction) = (size.trunc(), size.fract());
    if fraction != 0.0 && base < 0.0 {
        return f64::NAN;
    }
    let mut result = 1.0;
    if fraction != 0.0 {
        if fraction > 0.5 {
            fraction -= 1.0;
            whole += 1.0;
        }
        result = machine_exp(fraction * machine_log(base));
    }
    let (mut square, mut square_exponent) = split_machine(base);
    let mut result_exponent = 0i64;
    #[expect(clippy::cast_possible_truncation, reason = "below 2^63")]
    let mut rest = whole as i64;
    while rest != 0 {
        if !(-4096..=4096).contains(&square_exponent) {
            result_exponent += square_exponent;
            break;
        }
        if rest & 1 == 1 {
            result *= square;
            result_exponent += square_exponent;
        }
        square *= square;
        square_exponent *= 2;
        if square < 0.5 {
            square += square;
            square_exponent -= 1;
        }
        rest >>= 1;
    }
    if exponent < 0.0 {
        (result, result_exponent) = (1.0 / result, -result_exponent);
    }
    join_machine(result, result_exponent)
}

/// The square root, or one by it.
fn machine_root(base: f64, exponent: f64) -> f64 {
    if exponent > 0.0 { base.sqrt() } else { 1.0 / base.sqrt() }
}

/// A finite float as a fraction of at least a half and below one, and an exponent of two.
fn split_machine(value: f64) -> (f64, i64) {
    let (value, extra) = if value.abs() < f64::MIN_POSITIVE { (value * 2f64.powi(52), -52) } else { (value, 0) };
    let raw = value.to_bits();
    let exponent = i64::try_from((raw >> 52) & 0x7ff).unwrap_or(0) - 1022 + extra;
    (f64::from_bits(raw & !(0x7ff << 52) | 1022 << 52), exponent)
}

/// `value * 2^exponent`, rounded once.
fn join_machine(value: f64, exponent: i64) -> f64 {
    let Some(parts) = Number::from_f64(value).and_then(|number| number.parts()) else { return value };
    Parts { exponent: parts.exponent.saturating_add(exponent), ..parts }.rounded(false).to_f64()
}

/// `parseint`: digits of a base from 2 to 62 with an optional sign; up to base 36 the case of letters does not matter,
/// beyond that small letters come first. None for any other text or base, and for more than 20,000 characters.
pub fn parse_integer(text: &str, base: u32) -> Option<Number> {
    let negative = text.starts_with('-');
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !(2..=62).contains(&base) || digits.is_empty() || digits.len() > DIGIT_LIMIT {
        return None;
    }
    let mut value = BigUint::default();
    for byte in digits.bytes() {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'z' => byte - b'a' + 10,
            b'A'..=b'Z' if base <= 36 => byte - b'A' + 10,
            b'A'..=b'Z' => byte - b'A' + 36,
            _ => return None,
        };
        if u32::from(digit) >= base {
            return None;
        }
        value = value * base + digit;
    }
    let value = BigInt::from(value);
    Some(Number::from_integer(&if negative { -value } else { value }))
}
#[cfg(test)]
mod tests {
    use super::super::decimal::{NumberFormat, format_number};
    use super::*;

    // Every value below was printed by terraform 1.11.4.
    const READ: &str = "+1 1|1. 1|.5 0.5|-.5 -0.5|Inf +Inf|+inf +Inf|-Inf -Inf|010 10|00 0|1E4 10000|1.e3 1000\
        |1e0001 10|1p3 8|1.5p3 12|1P-3 0.125|0e9223372036854775807 0|1e700000000 +Inf|1e2147483646 +Inf\
        |1e-700000000 0|0.1e-2147483648 0|100e-2147483649 0";
    const REFUSED: &str = "| 1|1 |0x10|0b1|0o7|1_000|1e|e1|1e+|.|-|--1|+-1|1e3.5|infinity|Infinity|INF|NaN|nan|١\
        |1e2147483648|1e99999999999999999999|0e99999999999999999999|1p2147483647|1p-2147483650";
    const COMPUTED: &str = "0.1 + 0.2 0.3|4.35 * 100 435|-7 % 3 -1|7 % -3 1|7.5 % -2 1.5|5 % 0 5|5.5 % 0 5.5|0 % 0 0\
        |1e50 % 7 2|1e100 % 3 1|1e300 % 7 0|7 % 0.1 0|Inf % 0 +Inf|5 % Inf error|0 / 0 error|Inf - Inf error\
        |Inf + Inf +Inf|0 * Inf error|Inf / Inf error|1 / 0 +Inf|-5 / 0 -Inf|1 / Inf 0|2 - Inf -Inf\
        |-Inf * 0.5 -Inf\
        |9223372036854775807 + 1 9223372036854775808|-9223372036854775808 / -1 9223372036854775808\
        |9007199254740993 + 1 9007199254740994|-8 pow 0.5 error|1e400 pow 1 error|1.1 pow 2 1.2100000000000002\
        |2 pow 0.5 1.4142135623730951|10 pow 400 +Inf|0 pow -1 +Inf|0 pow 0 1|-8 pow 3 -512|1e-400 pow 1 0\
        |2 pow 100 1267650600228229400000000000000|24 pow 0.949593 20.447439583750683|50 log 10 1.6989700043360185\
        |1000 log 10 2.9999999999999996|0 log 10 -Inf|10 log 1 +Inf|0.120261 log 3 -1.9279694210013953\
        |-1 log 10 error|1 log 1 error|1e400 log 10 error";
    const INTEGERS: &str = "zZ 62 2231|Az 36 395|Az 62 2267|a 37 10|-10 2 -2|+5 10 5|-0 10 0|-00FF00 16 -65280\
        |- 10 error|1_0 10 error|0x1F 16 error|1 1 error|1 63 error|A 10 error|1.5 10 error";
    // Flags, width, precision, verb, number, text; `~` stands for nothing and `_` for a space.
    const FORMATTED: &str = "~ 0 ~ v 1e21 1e+21|~ 0 ~ v 0.0000001 1e-07|~ 0 ~ v 123456789012 1.23456789012e+11\
        |0- 8 ~ v 1.5 1.500000|0 8 ~ v -1.5 0000-1.5|0+ 8 ~ v 5 00000005|# 8 ~ v 1.5 _____1.5|0 8 ~ v Inf 0000+Inf\
        |~ 0 ~ g 1e5 100000|~ 0 ~ g 1e6 1e+06|~ 0 ~ g 0.0001 0.0001|~ 0 ~ g 0.00001 1e-05|~ 0 3 g 0.00012345 0.000123\
        |~ 0 0 g 1234567 1e+06|~ 0 10 g 1234567 1234567|~ 0 ~ G 1e400 1E+400|~ 0 ~ e 0 0.000000e+00\
        |~ 0 3 e 12345.678 1.235e+04|~ 0 ~ e 1e400 1.000000e+400|~ 0 0 f 0.5 0|~ 0 0 f 1.5 2|~ 0 0 f 2.5 2\
        |~ 0 2 f -0.001 -0.00|0 8 2 f -1.5 -0001.50|0- 8 2 f 1.5 00001.50|- 8 2 f 1.5 1.50____|0 10 ~ f Inf ______+Inf\
        |_ 0 ~ g Inf _Inf|+_ 0 ~ f Inf _Inf|+ 0 ~ f 1 +1.000000|_ 0 ~ f 1 _1.000000|0+ 8 ~ d 12 +0000012\
        |~ 5 3 d 7 __007|# 0 ~ x -255 -0xff|# 0 ~ o 8 010|# 0 ~ b 8 0b1000|0- 8 ~ d -5 -5______|~ 0 0 d 0 ~\
        |0 8 3 d -5 ____-005|~ 0 ~ X 1e30 C9F2C9CD04674EDEA40000000|~ 0 ~ d 1.5 error|~ 0 ~ d Inf error\
        |~ 0 ~ F 1 error|# 0 ~ v Inf error";

    fn read(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    fn text(number: Option<Number>) -> String {
        number.map_or("error".to_owned(), |number| number.to_text())
    }

    fn apply(left: &str, operator: &str, right: &str) -> String {
        let (a, b) = (read(left), read(right));
        text(match operator {
            "+" => a.checked_add(&b),
            "-" => a.checked_sub(&b),
            "*" => a.checked_mul(&b),
            "/" => a.checked_div(&b),
            "%" => a.checked_rem(&b),
            "pow" => pow(&a, &b),
            _ => log(&a, &b),
        })
    }

    #[test]
    fn reads_what_terraform_reads() {
        for (written, value) in READ.split('|').map(|case| case.split_once(' ').unwrap()) {
            assert_eq!(read(written).to_text(), value, "{written}");
        }
        for refused in REFUSED.split('|') {
            assert!(Number::parse(refused).is_none(), "{refused}");
        }
    }

    #[test]
    fn computes_as_terraform_does() {
        for case in COMPUTED.split('|') {
            let words: Vec<_> = case.split(' ').collect();
            assert_eq!(apply(words[0], words[1], words[2]), words[3], "{case}");
        }
        assert_eq!(apply("1", "/", "3"), format!("0.{}5", "3".repeat(154)));
        assert_eq!(apply("1.1", "*", "1.1"), format!("1.21{}1", "0".repeat(151)));
        let hair = format!("-0.{}29833362924800826973163861261851735349505886138401627577", "0".repeat(153));
        assert!(apply("3.3", "%", "1.1").starts_with(&hair));
    }

    #[test]
    fn equality_is_by_text_and_order_by_value() {
        assert!(!read("1.1").checked_mul(&read("1.1")).unwrap().terraform_equal(&read("1.21")));
        assert!(read("0.1").checked_add(&read("0.2")).unwrap().terraform_equal(&read("0.3")));
        let root = pow(&read("2"), &read("0.5")).unwrap();
        assert!(root.terraform_equal(&read("1.4142135623730951")) && root > read("1.4142135623730951"));
        let long = "1.4142135623730951454746218587388284504413604736328125";
        assert_eq!(root.checked_mul(&read("1")).unwrap().to_text(), long);
        assert!(read("-Inf") < read("-1e400") && read("-1e400") < read("0") && read("1e400") < read("Inf"));
    }

    #[test]
    fn reads_integers_of_any_base() {
        for case in INTEGERS.split('|') {
            let words: Vec<_> = case.split(' ').collect();
            assert_eq!(text(parse_integer(words[0], words[1].parse().unwrap())), words[2], "{case}");
        }
        let long = "9".repeat(198);
        assert_eq!(text(parse_integer(&long, 10)), long);
        assert!(parse_integer("", 10).is_none() && parse_integer(" 1", 10).is_none());
        assert_eq!(text(parse_integer("5", 10).unwrap().checked_rem(&read("3"))), "2");
    }

    #[test]
    fn formats_as_terraform_does() {
        for case in FORMATTED.split('|') {
            let words: Vec<_> = case.split(' ').collect();
            let has = |flag| words[0].contains(flag);
            let form = NumberFormat {
                plus: has('+'),
                space: has('_'),
                minus: has('-'),
                zero: has('0'),
                sharp: has('#'),
                width: words[1].parse().unwrap(),
                precision: words[2].parse().ok(),
            };
            let verb = words[3].chars().next().unwrap();
            let got = format_number(&read(words[4]), verb, &form);
            let want = words[5].replace('~', "").replace('_', " ");
            assert_eq!(got.unwrap_or("error".to_owned()), want, "{case}");
        }
    }

    #[test]
    fn stays_bounded() {
        let huge = read("1e646456992");
        assert_eq!(huge.to_text(), "1e+646456992");
        assert!(huge.to_text_limited(100_000).is_none() && huge.text_length_estimate() > 646_456_992);
        assert!(huge > read("1e646456991") && huge.checked_add(&read("1")).unwrap() == huge);
        assert_eq!(huge.checked_mul(&huge).unwrap().to_text(), "+Inf");
        assert_eq!(read("1e-646456992").floor(), Number::Integer(0));
        assert_eq!(read("-1e-646456992").floor(), Number::Integer(-1));
        assert_eq!(read("1e-646456992").format_f(Some(70_000)).unwrap().len(), 70_002);
        assert!(huge.format_f(None).is_none());
        assert_eq!(read("1e99000").to_text().len(), 99_001);
        assert!(read(&"9".repeat(1_000_000)) < read("1e1000001"));
        assert!(parse_integer(&"9".repeat(1_000_000), 10).is_none());
    }

    #[test]
    fn converts_both_ways() {
        for value in [0.0, -0.1, 5e-324, 1.5e-310, f64::MAX, 0.3, 9_007_199_254_740_992.0, f64::INFINITY] {
            assert_eq!(Number::from_f64(value).unwrap().to_f64().to_bits(), value.to_bits());
        }
        assert!(Number::from_f64(f64::NAN).is_none());
        let big = read("1e300").to_integer().unwrap();
        assert_eq!(Number::from_integer(&big).to_text(), big.to_string());
        assert!(read("1e3000").to_integer().is_none() && read("0.5").to_integer().is_none());
        assert_eq!((read("-1").to_usize(), read("7").to_usize(), read("0.5").to_i64()), (None, Some(7), None));
        assert_eq!(
            (read("-1.5").ceil(), read("-1.5").floor(), read("1.5").ceil()),
            (Number::Integer(-1), (-2).into(), 2.into())
        );
    }
}
