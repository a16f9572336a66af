//! The catalogue as a whole: how much of each provider it covers and how old it is.

use std::collections::BTreeMap;

use crate::facts::{self, Kind, Provider, ResourceType};
use crate::services::{self, Catalogue};

use super::words::{number, plural};

/// How many of a provider's types there are of each sort, and what is known of them.
#[derive(Debug, Default)]
struct Coverage {
    kinds: BTreeMap<Kind, usize>,
    retired: usize,
    managed: usize,
    /// Resource types of which more than the name is known.
    described: usize,
    taggable: usize,
    named: usize,
    of_service: usize,
}

impl Coverage {
    fn add(&mut self, known: &ResourceType, catalogue: &Catalogue) {
        *self.kinds.entry(known.kind()).or_default() += 1;
        self.retired += usize::from(known.retired().is_some());
        if known.kind() == Kind::Resource {
            self.managed += 1;
            let is_described =
                known.has_arguments() || known.tags().next().is_some() || known.name_argument().is_some();
            self.described += usize::from(is_described);
            self.taggable += usize::from(known.tags().next().is_some());
            self.named += usize::from(known.name_argument().is_some());
            self.of_service += usize::from(catalogue.of_type(known.name()).is_some());
        }
    }
}

/// What the catalogue covers, as text.
pub fn overview(catalogue: &Catalogue, today: &str) -> String {
    let mut providers: BTreeMap<&str, (Option<Provider>, Coverage)> = BTreeMap::new();
    for known in facts::all_types() {
        let entry = providers.entry(known.provider().name()).or_default();
        entry.0 = Some(known.provider());
        entry.1.add(&known, catalogue);
    }
    let mut lines = head(catalogue, providers.len(), today);
    lines.push(String::new());
    lines.push(format!(
        "{:<18} {:<10} {:>8} {:>6} {:>9} {:>7} {:>8} {:>6} {:>8}  {}",
        "provider", "version", "resource", "data", "ephemeral", "retired", "taggable", "named", "service", "secrets"
    ));
    lines.extend(providers.values().filter_map(|(provider, coverage)| Some(line(provider.as_ref()?, coverage))));
    lines.push(String::new());
    lines.push("taggable, named, service: of resource types, retired ones among them; secrets: whether the".to_owned());
    lines.push("schema's own flags are known. `unmoor explain TYPE` tells one, `catalogue export` all.".to_owned());
    lines.join("\n")
}

fn head(catalogue: &Catalogue, providers: usize, today: &str) -> Vec<String> {
    let fits: Vec<_> = catalogue.services().iter().flat_map(|service| service.fits).collect();
    let sourced = fits.iter().filter(|fit| fit.source.is_some()).count();
    let read = facts::providers().map(|provider| provider.read()).max().unwrap_or("");
    let types = facts::all_types().count();
    let age = |day: &str| match days_between(day, today) {
        Some(days) => format!("{day}, {} ago", plural(days, "day", "days")),
        None => day.to_owned(),
    };
    vec![
        format!(
            "{} of {}, newest read {}",
            plural(types, "type", "types"),
            plural(providers, "provider", "providers"),
            age(read)
        ),
        format!(
            "{} with {}, {} of them by a source that was read; reviewed {}",
            plural(catalogue.services().len(), "service", "services"),
            plural(fits.len(), "fit", "fits"),
            number(sourced),
            age(services::DATE)
        ),
        format!(
            "{}, {}, {}",
            plural(facts::regions().count(), "region", "regions"),
            plural(facts::size_count(), "machine size", "machine sizes"),
            plural(facts::permissions().count(), "word of permissions", "words of permissions"),
        ),
    ]
}

fn line(provider: &Provider, coverage: &Coverage) -> String {
    let kind = |kind: Kind| number(coverage.kinds.get(&kind).copied().unwrap_or(0));
    let share = |part: usize, of: usize| match (part * 100).checked_div(of) {
        Some(share) => format!("{share}%"),
        None => "-".to_owned(),
    };
    format!(
        "{:<18} {:<10} {:>8} {:>6} {:>9} {:>7} {:>8} {:>6} {:>8}  {}",
        provider.name(),
        provider.version().unwrap_or("-"),
        kind(Kind::Resource),
        kind(Kind::Data),
        kind(Kind::Ephemeral),
        number(coverage.retired),
        share(coverage.taggable, coverage.described),
        share(coverage.named, coverage.described),
        share(coverage.of_service, coverage.managed),
        if provider.knows_sensitive() { "known" } else { "-" },
    )
}

/// Days from one `YYYY-MM-DD` to a later one.
pub(super) fn days_between(from: &str, to: &str) -> Option<usize> {
    let day = |text: &str| text.parse::<jiff::civil::Date>().ok();
    let days = (day(to)? - day(from)?).get_days();
    usize::try_from(days).ok()
}
