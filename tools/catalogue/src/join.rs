//! Which of a provider's types a resource of Pulumi's stands for.
//!
//! Pulumi renames types (`aws_db_instance` is `aws:rds/instance:Instance`) and does not say from what. A pair is taken
//! where each is the other's best: by the share of arguments that they have in common, and by how much of the type's
//! name the class and module names spell.

use std::collections::{BTreeMap, BTreeSet};

use crate::bridge::Bridged;
use crate::schema::{Kind, Type};

/// Below this two resources are not the same.
const ENOUGH: f64 = 0.9;

/// For each managed resource type, by place in `types`, the bridged resource that stands for it.
pub(crate) fn join<'b>(types: &[Type], bridged: &'b [Bridged]) -> BTreeMap<usize, &'b Bridged> {
    let left: Vec<(usize, Side)> = types
        .iter()
        .enumerate()
        .filter(|(_, candidate)| candidate.kind == Kind::Resource)
        .map(|(at, candidate)| (at, Side::of_type(candidate)))
        .collect();
    let right: Vec<Side> = bridged.iter().map(Side::of_bridged).collect();
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (at, a) in &left {
        for (other, b) in right.iter().enumerate() {
            let score = a.likeness(b);
            if score >= ENOUGH {
                pairs.push((score, *at, other));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut joined = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for (_, at, other) in pairs {
        if let (false, false, Some(bridged)) = (joined.contains_key(&at), taken.contains(&other), bridged.get(other)) {
            joined.insert(at, bridged);
            taken.insert(other);
        }
    }
    joined
}

/// The argument of a type that an input of Pulumi's stands for; Pulumi makes plurals of repeated blocks.
pub(crate) fn argument_of<'t>(of: &'t Type, input: &str) -> Option<&'t str> {
    let same = of.arguments.iter().find(|argument| argument.name == input);
    let alike = || of.arguments.iter().find(|argument| singular(&argument.name) == singular(input));
    same.or_else(alike).map(|argument| argument.name.as_str())
}

/// What two names are compared by.
struct Side {
    /// The name without the provider, separators and plural.
    name: String,
    /// The same with a module in front, where there is one.
    long_name: String,
    arguments: BTreeSet<String>,
}

impl Side {
    fn of_type(of: &Type) -> Self {
        let own = of.name.split_once('_').map_or(of.name.as_str(), |(_, own)| own);
        let arguments = of.arguments.iter().filter(|argument| !IGNORED.contains(&argument.name.as_str()));
        let name = squeezed(own);
        Self { long_name: name.clone(), name, arguments: arguments.map(|argument| singular(&argument.name)).collect() }
    }

    fn of_bridged(of: &Bridged) -> Self {
        let (module, class) = of.module_and_class();
        Self {
            name: squeezed(class),
            long_name: squeezed(&format!("{module}{class}")),
            arguments: of.inputs.iter().map(|input| singular(input)).collect(),
        }
    }

    /// From 0 to 2: the share of arguments in common, and how far the names agree.
    fn likeness(&self, bridged: &Self) -> f64 {
        let names = if self.name == bridged.name || self.name == bridged.long_name {
            1.0
        } else if self.name.ends_with(&bridged.name) || bridged.long_name.ends_with(&self.name) {
            0.8
        } else {
            0.6 * common_letters(&self.name, &bridged.long_name)
        };
        if names < 0.2 {
            return 0.0;
        }
        let common = self.arguments.intersection(&bridged.arguments).count();
        let all = self.arguments.len() + bridged.arguments.len() - common;
        names + if all == 0 { 0.5 } else { share(common, all) }
    }
}

/// Arguments that Pulumi leaves out everywhere.
const IGNORED: [&str; 2] = ["tags_all", "timeouts"];

fn share(part: usize, whole: usize) -> f64 {
    f64::from(u32::try_from(part).unwrap_or(u32::MAX)) / f64::from(u32::try_from(whole.max(1)).unwrap_or(u32::MAX))
}

/// The share of letter pairs that two names have in common.
fn common_letters(a: &str, b: &str) -> f64 {
    let pairs = |text: &str| -> BTreeSet<(char, char)> { text.chars().zip(text.chars().skip(1)).collect() };
    let (a, b) = (pairs(a), pairs(b));
    share(2 * a.intersection(&b).count(), a.len() + b.len())
}

fn squeezed(name: &str) -> String {
    singular(&name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase())
}

fn singular(name: &str) -> String {
    let stem = name.strip_suffix("ies").map(|stem| format!("{stem}y"));
    stem.unwrap_or_else(|| name.strip_suffix('s').unwrap_or(name).to_owned())
}
