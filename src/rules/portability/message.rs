//! All wording of the rules on portability.

use crate::facts::Host;
use crate::services::{Class, Feature, Service, Target};

use super::fit::{Fits, TargetClass};
use super::inventory::UsedService;
use super::provider_coupling::Coupling;

pub(super) fn proprietary_service(used: &UsedService<'_>) -> String {
    let (title, fits) = (used.service.title, &used.fits);
    let resources = plural(used.places.len(), "resource", "resources") + &features(fits);
    let as_of = fits.as_of.as_ref().map(|date| format!(", as of {date}")).unwrap_or_default();
    let classes = classes(&fits.classes);
    if fits.classes.iter().all(|fit| fit.class == Class::Opaque) {
        return format!("it is not known what `{title}` ({resources}) would become on {}{as_of}", targets(fits));
    }
    if fits.classes.iter().all(|fit| fit.class.is_proprietary()) {
        let place = if fits.are_named { "on the targets" } else { "elsewhere" };
        return format!("`{title}` has no like-for-like service {place} ({resources}): {classes}{as_of}");
    }
    format!("`{title}` fits the targets unequally ({resources}): {classes}{as_of}")
}

pub(super) fn proprietary_service_help(service: &Service) -> String {
    format!(
        "if it is a decision, write it down: `accept \"{}\"` in the `portability` block of unmoor.hcl; else keep it \
         behind an interface of your own",
        service.id
    )
}

/// `rewrite` on Azure and Google Cloud, `unique` on Kubernetes.
fn classes(fits: &[TargetClass]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for class in Class::ALL {
        let names: Vec<String> = fits.iter().filter(|fit| fit.class == class).map(target).collect();
        if !names.is_empty() {
            parts.push(format!("`{class}` on {}", and_list(&names)));
        }
    }
    parts.join(", ")
}

fn target(fit: &TargetClass) -> String {
    let says = fit.catalogue.map(|class| format!(" (your own judgement; the catalogue says `{class}`)"));
    format!("{}{}", fit.target.title(), says.unwrap_or_default())
}

/// The features in use that change the class: ` with layers (3) and an image (1)`.
fn features(fits: &Fits) -> String {
    const NAMED: usize = 3;
    let mut told: Vec<String> =
        fits.features.iter().take(NAMED).map(|(feature, count)| format!("{} ({count})", feature.title)).collect();
    match fits.features.len().saturating_sub(NAMED) {
        0 => {}
        more => told.push(format!("{more} more")),
    }
    if told.is_empty() { String::new() } else { format!(", with {}", and_list(&told)) }
}

pub(super) fn proprietary_feature(service: &Service, feature: &Feature, resources: usize) -> String {
    let resources = plural(resources, "resource", "resources");
    format!("`{}` with {} ({resources}): {}", service.title, feature.title, feature.because)
}

pub(super) fn unclear_feature(service: &Service, feature: &Feature) -> String {
    format!("whether `{}` is used with {} cannot be told", service.title, feature.title)
}

pub(super) fn proprietary_feature_help(service: &Service) -> String {
    format!("`unmoor explain {}` says what it would become; plan for it, or do without", service.id)
}

pub(super) fn feature_of_vendored() -> String {
    "it depends on what is handed to a module of others".to_owned()
}

fn targets(fits: &Fits) -> String {
    let titles: Vec<String> = fits.classes.iter().map(|fit| fit.target.title().to_owned()).collect();
    and_list(&titles)
}

pub(super) fn provider_state_backend(kinds: &[&str], roots: usize) -> String {
    let names: Vec<String> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
    let of = plural(roots, "root module", "root modules");
    format!("state of {of} is kept in a provider's own store: {}", and_list(&names))
}

pub(super) fn provider_state_backend_help() -> String {
    "write down how state moves out, or use a backend that is no provider's, such as `http`, `pg` or `kubernetes`"
        .to_owned()
}

pub(super) fn unclear_backend(kind: &str) -> String {
    format!("whether the `{kind}` backend keeps state at the provider cannot be told")
}

pub(super) fn unclear_endpoint(argument: &str) -> String {
    format!("its `{argument}` is not written out")
}

pub(super) fn endpoint_literal(host: &str, known: &Host, places: usize) -> String {
    let owner = Target::parse(known.provider).map_or(known.provider, Target::title);
    let times = if places > 1 { format!(" in {places} places") } else { String::new() };
    let what = if host.contains('/') { "an address" } else { "a host name" };
    format!("`{host}` is {what} that {owner} owns ({}), written by hand{times}", known.service)
}

pub(super) fn endpoint_open() -> String {
    "a host name that is put together here may be one that a provider owns, written by hand".to_owned()
}

pub(super) fn endpoint_literal_help() -> String {
    "take it from the resource that it belongs to, or put a name in a DNS zone of your own before it".to_owned()
}

pub(super) fn here_too() -> String {
    "here too".to_owned()
}

pub(super) fn region_literal(name: &str) -> String {
    format!("the region `{name}` is written into the code")
}

pub(super) fn region_literal_help() -> String {
    "take it from a variable or from the provider's region data source".to_owned()
}

pub(super) fn account_literal(number: &str, name: Option<&str>) -> String {
    match name {
        Some(name) => format!("the number of account `{name}` ({number}) is written into the code"),
        None => format!("the account number `{number}` is written into the code"),
    }
}

pub(super) fn account_literal_help() -> String {
    "take it from a variable or from the provider's identity data source".to_owned()
}

pub(super) fn third_party_trust(number: &str, name: Option<&str>) -> String {
    match name {
        Some(name) => format!("`{name}` ({number}) is trusted, so leaving this account needs their work too"),
        None => format!("account `{number}` is trusted, and no `account` block says whose it is"),
    }
}

pub(super) fn third_party_trust_help(number: &str, is_named: bool) -> String {
    if is_named {
        "agree with them what they would need, and how long before".to_owned()
    } else {
        format!("name it in unmoor.hcl: `account \"{number}\"` with `name`, and `owner` \"ours\" or \"third_party\"")
    }
}

pub(super) fn unclear_trust() -> String {
    "whose account is trusted cannot be told".to_owned()
}

fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn and_list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

pub(super) fn outside_regions(name: &str, allowed: &[String]) -> String {
    let allowed: Vec<String> = allowed.iter().map(|region| format!("`{region}`")).collect();
    format!("the region `{name}` is not among those agreed on: {}", and_list(&allowed))
}

pub(super) fn outside_regions_help() -> String {
    "build it in one of them, or add the region to `portability.regions` once that is agreed".to_owned()
}

pub(super) fn unclear_region() -> String {
    "which region this is built in cannot be told".to_owned()
}

pub(super) fn outside_primary(cloud: &str, primary: &str, count: usize) -> String {
    let resources = plural(count, "resource", "resources");
    format!("`{cloud}` is neither the primary cloud, `{primary}`, nor named beside it ({resources})")
}

pub(super) fn outside_primary_help(provider: &str) -> String {
    format!("move it, name `{provider}` in `portability.beside`, or record why it is an exception")
}

pub(super) fn provider_coupling(coupling: &Coupling, details: &[(String, usize)], places: usize) -> String {
    let count = plural(places, "place", "places");
    match coupling {
        Coupling::Metadata(owner) => {
            format!("workloads ask the instance metadata of {owner} what they run on ({count}): {}", listed(details))
        }
        Coupling::Command(name) => {
            format!("scripts call `{name}`, a provider's own program ({count}): {}", listed(details))
        }
        Coupling::Condition(owner, key) => format!("policies decide by `{key}`, a key of {owner} alone ({count})"),
        Coupling::Permissions(owner) => {
            let (one, many) = if *owner == "AWS" { ("policy", "policies") } else { ("role", "roles") };
            let kept = if details.is_empty() { many.to_owned() } else { plural(details.len(), one, many) };
            let list = if details.is_empty() { String::new() } else { format!(": {}", listed(details)) };
            format!("permissions come from {kept} of {owner} that nothing here spells out ({count}){list}")
        }
        Coupling::Identity(owner) => {
            let parts: Vec<String> = details.iter().map(|(name, count)| format!("{name} ({count})")).collect();
            format!("workloads take their identity from {owner}: {}", and_list(&parts))
        }
        Coupling::Image(owner) => {
            let images = plural(details.len(), "machine image is", "machine images are");
            format!("{images} named by an id that only {owner} knows ({count}): {}", listed(details))
        }
    }
}

/// The first few in backticks, and how many more.
fn listed(details: &[(String, usize)]) -> String {
    const SHOWN: usize = 4;
    let mut parts: Vec<String> = details.iter().take(SHOWN).map(|(text, _)| format!("`{text}`")).collect();
    if details.len() > SHOWN {
        parts.push(format!("{} more", details.len() - SHOWN));
    }
    and_list(&parts)
}

pub(super) fn provider_coupling_help(coupling: &Coupling) -> String {
    match coupling {
        Coupling::Metadata(_) => "pass in what they need, through the variables of a template or of the environment",
        Coupling::Command(_) => {
            "do it in Terraform, or put it behind a script of your own with one place to change for another provider"
        }
        Coupling::Condition(..) => {
            "write down what the condition protects, so that it can be built anew by other means"
        }
        Coupling::Permissions(_) => {
            "write down what is really needed of them; the list is the role model to build anew"
        }
        Coupling::Identity(_) => {
            "let applications take credentials from a library that has other sources too, and list who needs which"
        }
        Coupling::Image(_) => "keep the recipe that builds the image, and look the id up through a data source",
    }
    .to_owned()
}

pub(super) fn lines_of_file(file: &str, lines: &[usize]) -> String {
    let numbers: Vec<String> = lines.iter().map(usize::to_string).collect();
    let word = if lines.len() == 1 { "line" } else { "lines" };
    format!("`{file}`, {word} {}", numbers.join(", "))
}
