//! What rules, services and resource types are about, as text for a terminal and for pages.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::context::one_line;
use crate::facts::{self, Permission};
use crate::rules::{self, Declaration, ExampleKind};
use crate::services::{FACETS, Feature, Fit, Service};

/// The page of a rule.
pub fn rule(rule: &Declaration) -> String {
    let mut out = format!("{}\n\n{}.\n", rule.id, capitalized(rule.summary));
    let level = rule.level.map_or("off", |level| level.as_str());
    let _ = write!(out, "\nLevel: {level}");
    if let Some(configured) = rule.configured_level {
        let level = configured.map_or("off", |level| level.as_str());
        let _ = write!(out, "; {level} once settings say what is wanted");
    }
    let _ = writeln!(out, ". Since {}, {}.", rule.since, rule.status.as_str());
    section(&mut out, "Why", rule.why);
    section(&mut out, "Drawbacks", rule.drawbacks);
    if !rule.options.is_empty() {
        out.push_str("\nSettings\n");
        for (name, text) in rule.options {
            let _ = writeln!(out, "  {name}: {text}");
        }
    }
    for example in rule.examples {
        let kind = match example.kind {
            ExampleKind::Bad => "Bad",
            ExampleKind::Good => "Good",
        };
        let title = example.title.map(|title| format!(": {title}")).unwrap_or_default();
        let _ = writeln!(out, "\n{kind}{title}\n{}", indented(example.source));
        if let Some(settings) = example.settings {
            let _ = writeln!(out, "  with unmoor.hcl\n{}", indented(settings));
        }
    }
    let _ = writeln!(
        out,
        "\nTo change its level:\n\n  rule \"{}\" {{\n    level = \"warning\" # off, info, warning, error\n  }}",
        rule.id
    );
    out
}

/// The rules of a group, a line each.
pub fn group(name: &str, ids: &[&str]) -> String {
    let mut out = format!("{}\n\n", name.trim_end_matches("/*"));
    for rule in ids.iter().filter_map(|id| rules::declaration(id)) {
        let _ = writeln!(out, "  {:<34} {}", rule.id, rule.summary);
    }
    out
}

/// What a service is, how it fits each target, and what that rests on.
pub fn service(service: &Service) -> String {
    let mut out = format!("{}: {}\n", service.id, service.title);
    let state = if service.is_stateful { "It holds data." } else { "It holds no data of its own." };
    let speaks = match service.speaks {
        [] => String::new(),
        words => format!(" Workloads speak to it by {}.", words.join(", ")),
    };
    let _ = writeln!(out, "{state}{speaks}\n");
    for fit in service.fits {
        fit_lines(&mut out, fit);
    }
    features(&mut out, service);
    permissions(&mut out, service);
    if !service.sources.is_empty() {
        out.push_str("\nSources\n");
        for source in service.sources {
            let _ = writeln!(out, "  [{}] {} (read {})\n    {}", source.id, source.title, source.read, source.says);
        }
    }
    out
}

/// What of a service changes the verdict, and what has to be asked.
fn features(out: &mut String, service: &Service) {
    if !service.features.is_empty() {
        out.push_str("\nWhat changes the verdict\n");
    }
    for feature in service.features {
        let _ = writeln!(out, "  {}: {}", feature.title, effect(service, feature));
        let _ = writeln!(out, "    {}", feature.because);
        if let Some(ask) = feature.ask {
            let answer = if ask.equals { "yes" } else { "no" };
            let _ = writeln!(out, "    if the answer to `{}` is {answer}", ask.question);
        }
        if !feature.types.is_empty() {
            let of = feature.types.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            let when = feature.condition.map(|text| format!(" where `{}`", one_line(text))).unwrap_or_default();
            let _ = writeln!(out, "    on {of}{when}");
        }
    }
    if !service.questions.is_empty() {
        out.push_str("\nQuestions\n");
    }
    for question in service.questions {
        let _ = writeln!(out, "  {}: {}", question.id, question.text);
    }
}

/// What a feature does, in a few words.
pub(super) fn effect(service: &Service, feature: &Feature) -> String {
    let mut parts = Vec::new();
    if let Some(class) = feature.class {
        let own = service.fits.iter().filter_map(|fit| feature.class_on(fit.target).map(|class| (fit.class, class)));
        let (better, worse) =
            own.fold((false, false), |(better, worse), (own, class)| (better || class < own, worse || class > own));
        let direction = match (better, worse) {
            (true, false) => " (better)",
            (false, true) => " (worse)",
            (true, true) => " (better or worse, by target)",
            (false, false) => "",
        };
        let titles: Vec<&str> = feature.targets.iter().map(|target| target.title()).collect();
        let on = if titles.is_empty() { String::new() } else { format!(" on {}", titles.join(", ")) };
        parts.push(format!("{class}{on}{direction}"));
    }
    parts.extend(feature.add.map(|add| format!("{} extra work", add.title())));
    for (at, value) in feature.facets {
        let title = FACETS.get(*at).map_or("", |(_, title)| title);
        parts.push(format!("{title} {value} of 3"));
    }
    parts.join(", ")
}

/// Words of permissions that belong to a service or its family.
fn permissions(out: &mut String, service: &Service) {
    const NAMED: usize = 6;
    let is_its = |word: &Permission| {
        word.service.is_some_and(|ids| ids.split(',').any(|id| id == service.id || id == service.family()))
    };
    let mut kinds: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for word in facts::permissions().filter(is_its) {
        kinds.entry(word.kind).or_default().push(word.word);
    }
    if !kinds.is_empty() {
        out.push_str("\nIn permissions\n");
    }
    for (kind, words) in kinds {
        let more = if words.len() > NAMED { format!(", {} more", words.len() - NAMED) } else { String::new() };
        let first: Vec<&str> = words.into_iter().take(NAMED).collect();
        let _ = writeln!(out, "  {kind:<12} {}{more}", first.join(", "));
    }
}

fn fit_lines(out: &mut String, fit: &Fit) {
    let to = fit.to.map(|to| format!(" → {to}")).unwrap_or_default();
    let _ = writeln!(out, "  {:<12} {}{to}", fit.target.title(), fit.class);
    if let Some(gap) = fit.gap {
        let _ = writeln!(out, "  {:<12} {gap}", "");
    }
    let source = fit.source.map_or("no source read".to_owned(), |source| format!("source [{source}]"));
    let _ = writeln!(out, "  {:<12} confidence {}, {source}, reviewed {}", "", fit.confidence.as_str(), fit.reviewed);
}

fn section(out: &mut String, heading: &str, text: &str) {
    if !text.is_empty() {
        let _ = writeln!(out, "\n{heading}\n{}", indented(text));
    }
}

fn indented(text: &str) -> String {
    let lines = text.trim_end().lines();
    lines.map(|line| if line.is_empty() { String::new() } else { format!("  {line}") }).collect::<Vec<_>>().join("\n")
}

fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().to_string() + characters.as_str()).unwrap_or_default()
}

/// The page of a rule in Markdown.
pub fn page(rule: &Declaration) -> String {
    let level = rule.level.map_or("off", |level| level.as_str());
    let mut out = format!(
        "# {}\n\n{}.\n\nLevel with no settings: {level}.\nSince {}, {}.\n",
        rule.id,
        capitalized(rule.summary),
        rule.since,
        rule.status.as_str()
    );
    if let Some(configured) = rule.configured_level {
        let level = configured.map_or("off", |level| level.as_str());
        let _ = writeln!(out, "Level once settings say what is wanted: {level}.");
    }
    for (heading, text) in [("Why", rule.why), ("Drawbacks", rule.drawbacks)] {
        if !text.is_empty() {
            let _ = write!(out, "\n## {heading}\n\n{text}\n");
        }
    }
    if !rule.options.is_empty() {
        out.push_str("\n## Settings\n\n");
        for (name, text) in rule.options {
            let _ = writeln!(out, "- `{name}`: {text}");
        }
    }
    for example in rule.examples {
        let kind = match example.kind {
            ExampleKind::Bad => "Bad",
            ExampleKind::Good => "Good",
        };
        let title = example.title.map(|title| format!(": {title}")).unwrap_or_default();
        let language = if example.file.ends_with(".json") { "json" } else { "hcl" };
        let _ = write!(out, "\n## {kind}{title}\n\n```{language}\n{}\n```\n", example.source.trim_end());
        if let Some(settings) = example.settings {
            let _ = write!(out, "\nWith this `unmoor.hcl`:\n\n```hcl\n{}\n```\n", settings.trim_end());
        }
    }
    out
}
