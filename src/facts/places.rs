//! Regions of providers, and in which country each lies.

use super::blob::text;
use super::tables;

/// A region of a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// The provider: `aws`, `azure`, `google`, `oci`.
    pub provider: &'static str,
    /// The name that programs use: `eu-west-2`, `uksouth`.
    pub name: &'static str,
    /// The country, as two letters of ISO 3166, where somebody says.
    pub country: Option<&'static str>,
    /// The place, as the provider words it.
    pub place: Option<&'static str>,
    /// Where this is written.
    pub source: &'static str,
    /// When that was read.
    pub read: &'static str,
    /// `high` where the source names the country, `medium` where it names a place in it, `low` where nothing was read.
    pub confidence: &'static str,
}

/// Providers whose regions are known.
const PROVIDERS: [&str; 4] = ["aws", "azure", "google", "oci"];

/// All regions, by provider and name.
pub fn regions() -> impl Iterator<Item = Region> {
    tables::REGIONS.iter().map(of_record)
}

fn of_record(record: [u32; 7]) -> Region {
    let [provider, name, country, place, source, read, confidence] = record.map(text);
    let some = |cell: &'static str| Some(cell).filter(|cell| *cell != "-");
    Region { provider, name, country: some(country), place: some(place), source, read, confidence }
}

/// The region of that name, or of the zone `eu-west-2a`, `europe-west2-b`.
pub fn region(name: &str) -> Option<Region> {
    let of_name =
        |name: &str| PROVIDERS.iter().find_map(|provider| tables::REGIONS.of([provider, name]).next().map(of_record));
    let zone = name
        .strip_suffix(|c: char| c.is_ascii_lowercase())
        .filter(|rest| rest.ends_with(|c: char| c.is_ascii_digit() || c == '-'));
    of_name(name).or_else(|| zone.and_then(|zone| of_name(zone.trim_end_matches('-'))))
}
