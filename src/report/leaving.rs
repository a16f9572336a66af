//! The `leaving` part of `auto`: the services that hold an estate to its clouds.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::policy::{Hold, ServiceUse};

use super::words::{HARD_SPACE, and_list, wrap};
use super::{Context, number, plural};

/// Lines of the part.
const MOST_LINES: usize = 5;

/// Services that are named in one breath, where there is room.
const MOST_NAMED: usize = 6;

/// Services that are named even if that takes another line.
const LEAST_NAMED: usize = 3;

/// What holds an estate to its clouds, a supplier at a time, the one with the most resource blocks first.
pub(super) fn leaving(cx: &Context<'_>, width: usize) -> Vec<String> {
    let mut suppliers: Vec<(&str, Vec<&ServiceUse>)> = by_supplier(&cx.outcome.services).into_iter().collect();
    suppliers.sort_by_key(|(_, services)| Reverse(services.iter().map(|service| service.blocks).sum::<usize>()));
    let mut told: Vec<Vec<String>> = suppliers
        .iter()
        .map(|(supplier, services)| supplier_lines(cx, supplier, services, width))
        .filter(|lines| !lines.is_empty())
        .collect();
    let all = told.len();
    while told.len() > 1 && told.iter().map(Vec::len).sum::<usize>() + usize::from(told.len() < all) > MOST_LINES {
        told.pop();
    }
    let left_out = all - told.len();
    let mut lines: Vec<String> = told.into_iter().flatten().collect();
    if left_out > 0 {
        lines.push(format!("and services of {}", plural(left_out, "more supplier", "more suppliers")));
    }
    lines
}

/// The services of each supplier, in their order.
fn by_supplier(services: &[ServiceUse]) -> BTreeMap<&str, Vec<&ServiceUse>> {
    let mut suppliers: BTreeMap<&str, Vec<&ServiceUse>> = BTreeMap::new();
    for service in services {
        suppliers.entry(&service.supplier).or_default().push(service);
    }
    suppliers
}

fn supplier_lines(cx: &Context<'_>, supplier: &str, services: &[&ServiceUse], width: usize) -> Vec<String> {
    let used = |most: usize| {
        let sentences: Vec<String> =
            [own(cx, supplier, services, most), depending(cx, services, most)].into_iter().flatten().collect();
        wrap(&sentences.join("; "), width)
    };
    let fewest = used(LEAST_NAMED);
    let mut lines = (LEAST_NAMED..=MOST_NAMED).rev().map(used).find(|lines| lines.len() <= 2).unwrap_or(fewest);
    let permitted: Vec<String> =
        services.iter().filter(|service| service.blocks == 0).map(|service| cx.line(&service.title)).collect();
    if !permitted.is_empty() {
        let verb = if permitted.len() == 1 { "is" } else { "are" };
        let names = named(&permitted, LEAST_NAMED);
        lines.extend(wrap(&format!("{} {verb} seen only in permissions: {names}", number(permitted.len())), width));
    }
    lines
}

/// The services that only this supplier has.
fn own(cx: &Context<'_>, supplier: &str, services: &[&ServiceUse], most: usize) -> Option<String> {
    let own: Vec<&ServiceUse> =
        services.iter().copied().filter(|service| service.blocks > 0 && service.hold == Hold::Own).collect();
    let (verb, faults) = match own.len() {
        0 => return None,
        1 => ("is", "(not a fault)"),
        _ => ("are", "(not faults)"),
    };
    let name = |service: &&ServiceUse| {
        let no_equal = if service.is_unique { format!("{HARD_SPACE}(no{HARD_SPACE}equal)") } else { String::new() };
        format!("{}{HARD_SPACE}{}{no_equal}", cx.line(&service.title), number(service.blocks))
    };
    let mut names: Vec<String> = own.iter().take(most).map(name).collect();
    if own.len() > most {
        names.push(cx.style.ellipsis().to_owned());
    }
    let count = plural(own.len(), "service", "services");
    Some(format!("{count} {verb} {}'s own: {} {faults}", cx.line(supplier), names.join(", ")))
}

/// The services whose class depends on where one goes.
fn depending(cx: &Context<'_>, services: &[&ServiceUse], most: usize) -> Option<String> {
    let titles: Vec<String> = services
        .iter()
        .filter(|service| service.blocks > 0 && service.hold == Hold::Depends)
        .map(|service| cx.line(&service.title))
        .collect();
    let verb = if titles.len() == 1 { "depends" } else { "depend" };
    (!titles.is_empty()).then(|| format!("{} {verb} on the target", named(&titles, most)))
}

/// The first few names, and how many more.
fn named(names: &[String], most: usize) -> String {
    let mut shown: Vec<String> = names.iter().take(most).cloned().collect();
    if names.len() > most {
        shown.push(format!("{} more", number(names.len() - most)));
    }
    and_list(&shown)
}
