//! The catalogue of services as pages in Markdown: one for each cloud or provider.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::services::{Catalogue, Class, Feature, Service, Target};

use super::explain::effect;

/// The pages by cloud, and an index.
pub fn pages(catalogue: &Catalogue) -> BTreeMap<String, String> {
    let mut clouds: BTreeMap<&str, Vec<&Service>> = BTreeMap::new();
    for service in catalogue.services() {
        clouds.entry(service.cloud()).or_default().push(service);
    }
    let mut index = String::from(
        "# Services\n\nGenerated from `rules/catalogue/services/`. A class is a judgement at a date, for one target; what \
         is used of a service can change it.\n\n| of | services | judged |\n|---|---|---|\n",
    );
    let mut pages = BTreeMap::new();
    for (cloud, services) in clouds {
        let judged =
            services.iter().filter(|service| service.fits.iter().any(|fit| fit.class != Class::Opaque)).count();
        let _ = writeln!(index, "| [{}](services/{cloud}.md) | {} | {judged} |", title(cloud), services.len());
        pages.insert(format!("services/{cloud}.md"), page(cloud, &services));
    }
    pages.insert("services.md".to_owned(), index);
    pages
}

fn title(cloud: &str) -> &str {
    Target::parse(cloud).map_or(cloud, |target| target.title())
}

fn page(cloud: &str, services: &[&Service]) -> String {
    let targets: Vec<Target> = Target::ALL.into_iter().filter(|target| target.as_str() != cloud).collect();
    let titles: Vec<&str> = targets.iter().map(|target| target.title()).collect();
    let mut out = format!("# Services of {}\n\n| service | {} |\n", title(cloud), titles.join(" | "));
    let _ = writeln!(out, "|---|{}", "---|".repeat(targets.len()));
    for service in services {
        let class = |target: &Target| service.fit(*target).map_or("", |fit| fit.class.as_str());
        let classes: Vec<&str> = targets.iter().map(class).collect();
        let _ = writeln!(out, "| {} (`{}`) | {} |", service.title, service.id, classes.join(" | "));
    }
    for service in services {
        one(&mut out, service);
    }
    out
}

fn one(out: &mut String, service: &Service) {
    let _ = write!(out, "\n## {}\n\n`{}`: {}.\n", service.title, service.id, types(service));
    out.push('\n');
    for fit in service.fits {
        let to = fit.to.map(|to| format!(", {to}")).unwrap_or_default();
        let gap = fit.gap.map(|gap| format!(": {gap}")).unwrap_or_default();
        let source = fit.source.map(|source| format!(", {source}")).unwrap_or_default();
        let (target, confidence) = (fit.target.title(), fit.confidence.as_str());
        let _ = writeln!(out, "- {target}: **{}**{to}{gap} ({confidence}{source})", fit.class);
    }
    if !service.features.is_empty() {
        out.push_str("\nWhat changes the verdict:\n\n");
    }
    for feature in service.features {
        let _ =
            writeln!(out, "- {}: {}; {}{}", feature.title, effect(service, feature), feature.because, asked(feature));
    }
    if !service.questions.is_empty() {
        out.push_str("\nTo be asked:\n\n");
    }
    for question in service.questions {
        let _ = writeln!(out, "- {} (`{}`)", question.text, question.id);
    }
    if !service.sources.is_empty() {
        out.push_str("\nSources:\n\n");
    }
    for source in service.sources {
        let _ = writeln!(out, "- {}: {} (read {}): {}", source.id, source.title, source.read, source.says);
    }
}

fn types(service: &Service) -> String {
    let named = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match (service.matches, service.glue) {
        ([], []) => "seen only in permissions".to_owned(),
        (units, []) => named(units),
        (units, glue) => format!("{}; wiring: {}", named(units), named(glue)),
    }
}

/// The answer that a feature hangs on.
fn asked(feature: &Feature) -> String {
    let answer = |equals: bool| if equals { "yes" } else { "no" };
    feature.ask.map(|ask| format!(" (if `{}` is answered {})", ask.question, answer(ask.equals))).unwrap_or_default()
}
