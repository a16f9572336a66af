//! Results of the functions on networks, each read from the real terraform; those of `cidrcontains` from OpenTofu's
//! documentation.

use super::super::{call, function};
use crate::evaluation::values::{Number, Value};

fn run(name: &str, prefix: &str, numbers: &[&str]) -> String {
    let numbers = numbers.iter().map(|text| Value::number(Number::parse(text).unwrap()));
    let arguments = std::iter::once(Value::string(prefix)).chain(numbers).collect();
    shown(name, arguments)
}

fn shown(name: &str, arguments: Vec<Value>) -> String {
    match call(function(name).unwrap(), arguments).unwrap() {
        Ok(value) => match (value.as_str(), value.as_items(), value.as_bool()) {
            (Some(text), ..) => text.to_owned(),
            (_, Some(items), _) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
            (.., Some(answer)) => answer.to_string(),
            _ => "unknown".to_owned(),
        },
        Err(failure) => match failure.argument {
            Some(at) => format!("{} {at}", failure.class),
            None => failure.class.to_string(),
        },
    }
}

#[test]
fn hosts_are_counted_from_both_ends() {
    for (prefix, host, expected) in [
        ("10.0.0.5/24", "1", "10.0.0.1"),
        ("10.0.0.0/24", "-1", "10.0.0.255"),
        ("10.0.0.0/24", "-256", "10.0.0.0"),
        ("10.0.0.0/24", "-257", "call-failed"),
        ("10.0.0.0/24", "256", "call-failed"),
        ("10.0.0.0/24", "1.5", "call-failed"),
        ("10.0.0.0/0", "-1", "255.255.255.255"),
        ("fd00::/64", "-1", "fd00::ffff:ffff:ffff:ffff"),
        ("fd00::/0", "340282366920938463463374607431768211455", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("fd00::/60", "-9223372036854775809", "fd00::f:7fff:ffff:ffff:ffff"),
        ("1:0:0:2:0:0:3:0/112", "5", "1::2:0:0:3:5"),
        ("::ffff:10.0.0.0/120", "-1", "0:ff::ffff:a00:0"),
        ("fd00::/120", "9223372036854775807", "call-failed"),
        // Terraform looks at 64 bits of it, and says `fd00::8000:0:0:0`.
        ("fd00::/120", "9223372036854775808", "unknown"),
    ] {
        assert_eq!(run("cidrhost", prefix, &[host]), expected, "{prefix} {host}");
    }
}

#[test]
fn addresses_are_read_as_old_versions_of_go_do() {
    for (prefix, expected) in [
        ("00000010.0.0.010/08", "10.0.0.5"),
        ("::1:010.0.0.0/64", "::5"),
        ("00001::/64", "1::5"),
        ("1:2:3:4:5:6:7::/64", "1:2:3:4::5"),
        ("12345::/64", "call-failed"),
        ("1::2::3/8", "call-failed"),
        ("1:2:3:4:5:6:7:8::/64", "call-failed"),
        ("fe80::1%eth0/64", "call-failed"),
        ("1.2.3/8", "call-failed"),
        ("256.2.3.4/8", "call-failed"),
        ("0x10.0.0.0/8", "call-failed"),
        ("10.0.0.0", "call-failed"),
        ("10.0.0.0/", "call-failed"),
        ("10.0.0.0/+8", "call-failed"),
        ("10.0.0.0/33", "call-failed"),
        ("10.0.0.0/8/8", "call-failed"),
        (" 10.0.0.0/8", "call-failed"),
        ("10.0.0.0/99999999999999999999", "call-failed"),
        ("", "call-failed"),
    ] {
        assert_eq!(run("cidrhost", prefix, &["5"]), expected, "{prefix}");
    }
}

#[test]
fn masks_are_those_of_ipv4() {
    for (prefix, expected) in [
        ("10.0.0.0/20", "255.255.240.0"),
        ("10.0.0.0/0", "0.0.0.0"),
        ("10.0.0.0/32", "255.255.255.255"),
        ("fd00::/64", "call-failed"),
        ("::ffff:10.0.0.0/120", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ff00"),
    ] {
        assert_eq!(run("cidrnetmask", prefix, &[]), expected, "{prefix}");
    }
}

#[test]
fn subnets_are_numbered() {
    for (prefix, bits, number, expected) in [
        ("10.0.1.0/16", "8", "3", "10.0.3.0/24"),
        ("10.0.0.0/16", "0", "0", "10.0.0.0/16"),
        ("10.0.0.0/16", "0", "1", "call-failed"),
        ("10.0.0.0/16", "17", "3", "call-failed"),
        ("10.0.0.0/16", "4", "16", "call-failed"),
        ("10.0.0.0/16", "4", "-15", "0.0.240.0/20"),
        ("10.0.0.0/16", "4", "-16", "call-failed"),
        ("10.0.0.0/16", "1.5", "3", "call-failed"),
        ("fd00::/32", "32", "4294967295", "fd00:0:ffff:ffff::/64"),
        ("fd00::/32", "64", "-1", "::1:0:0/96"),
        ("fd00::/32", "90", "18446744073709551616", "fd00:0:0:40::/122"),
        ("fd00::/32", "33", "8589934592", "call-failed"),
        ("::ffff:10.0.0.0/120", "4", "1", "10.0.0.16/28"),
        ("10.0.0.0/8", "100", "0", "call-failed"),
        ("10.0.0.0/16", "9223372036854775791", "0", "call-failed"),
        // The length of the prefix is beyond 64 bits: Terraform says `<nil>`.
        ("10.0.0.0/16", "9223372036854775797", "0", "unknown"),
        ("10.0.0.0/16", "-1", "0", "10.0.0.0/15"),
        ("10.0.0.0/16", "-1", "1", "10.2.0.0/15"),
        ("10.1.0.0/16", "-1", "-3", "0.5.0.0/15"),
        ("10.1.0.0/16", "-16", "0", "10.1.0.0/0"),
        ("::/16", "-1", "1", "2::/15"),
        // There is no such prefix: Terraform says `<nil>`.
        ("10.1.0.0/16", "-17", "0", "unknown"),
    ] {
        assert_eq!(run("cidrsubnet", prefix, &[bits, number]), expected, "{prefix} {bits} {number}");
    }
}

#[test]
fn subnets_follow_one_another() {
    let cases: [(&str, &[&str], &str); 21] = [
        ("10.0.5.0/16", &["4", "4", "8", "4"], "10.0.0.0/20 10.0.16.0/20 10.0.32.0/24 10.0.48.0/20"),
        ("255.255.255.0/24", &["1", "1"], "255.255.255.0/25 255.255.255.128/25"),
        ("255.255.255.0/24", &["1", "1", "1"], "bad-argument 3"),
        ("10.0.0.0/16", &["8", "1", "2"], "bad-argument 3"),
        ("10.0.0.0/16", &["16", "16"], "10.0.0.0/32 10.0.0.1/32"),
        ("10.0.0.0/16", &["17"], "bad-argument 1"),
        ("10.0.0.0/16", &["0"], "bad-argument 1"),
        ("10.0.0.0/16", &["1.5"], "bad-argument 1"),
        ("10.0.0.0/16", &[], ""),
        ("fd00::/16", &["32", "32"], "fd00::/48 fd00:0:1::/48"),
        ("fd00::/16", &["33"], "bad-argument 1"),
        ("0.0.0.0/8", &["4"], "bad-argument 1"),
        ("::ffff:10.0.0.0/120", &["4"], "bad-argument 1"),
        ("::ffff:10.0.0.0/120", &[], ""),
        ("::fffe:0:0/95", &["1", "2"], "bad-argument 2"),
        ("::fffc:0:0/94", &["1", "1"], "::fffc:0:0/95 ::fffe:0:0/95"),
        ("::fffc:0:0/94", &["1", "2", "2"], "bad-argument 3"),
        ("::1:0:0:0/80", &["4"], "bad-argument 1"),
        ("::1:0:0:0/96", &["4"], "bad-argument 1"),
        ("0.0.0.2/31", &["1", "1"], "0.0.0.2/32 0.0.0.3/32"),
        ("10.0.0.0", &["4"], "bad-argument 0"),
    ];
    for (prefix, bits, expected) in cases {
        assert_eq!(run("cidrsubnets", prefix, bits), expected, "{prefix} {bits:?}");
    }
}

#[test]
fn networks_contain_addresses_and_networks() {
    for (outer, inner, expected) in [
        ("192.168.2.0/20", "192.168.2.1", "true"),
        ("192.168.2.0/20", "192.168.2.0/22", "true"),
        ("192.168.2.0/20", "192.126.2.1", "false"),
        ("192.168.2.0/20", "192.126.2.0/18", "false"),
        ("fe80::/48", "fe80::1", "true"),
        ("fe80::/48", "fe81::1", "false"),
        ("fe80::/48", "10.0.0.1", "call-failed"),
        ("10.0.0.0", "10.0.0.1", "bad-argument 0"),
        ("10.0.0.0/8", "x", "bad-argument 1"),
    ] {
        let arguments = vec![Value::string(outer), Value::string(inner)];
        assert_eq!(shown("cidrcontains", arguments), expected, "{outer} {inner}");
    }
}
