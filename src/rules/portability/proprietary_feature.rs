//! `portability/proprietary_feature`: what of a service makes leaving it dearer, told once a feature and module folder.

use std::collections::BTreeMap;

use camino::Utf8Path;

use super::features::UsedFeature;
use super::fit::targets;
use super::message;
use crate::findings::{Finding, Group, Judgement, Label, Verdict};
use crate::rules::{Estate, Found, Rule};
use crate::services::{Addition, Feature, Service};
use crate::settings::Settings;

pub(super) struct ProprietaryFeature;

impl Rule for ProprietaryFeature {
    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        let mut groups: BTreeMap<GroupKey<'_>, Vec<&UsedFeature>> = BTreeMap::new();
        for used in &estate.inventory().features {
            if is_dearer(used.service, used.feature, estate.settings) {
                groups.entry(key(estate, used)).or_default().push(used);
            } else if used.is_known() {
                out.right();
            }
        }
        for (_, uses) in groups {
            tell(estate, uses, out);
        }
    }
}

/// Folder, service, feature, and whether it is known.
type GroupKey<'e> = (&'e Utf8Path, &'static str, &'static str, bool);

fn key<'e>(estate: &'e Estate<'_>, used: &UsedFeature) -> GroupKey<'e> {
    let file = estate.sources.loaded.files.path(used.finding.span.file);
    let folder = file.parent().unwrap_or(Utf8Path::new(""));
    (folder, used.service.id, used.feature.id, used.is_known())
}

/// Whether using a feature makes leaving dearer than a day's work: a worse class, or work of a week and more.
fn is_dearer(service: &Service, feature: &Feature, settings: &Settings) -> bool {
    let is_worse = |target| {
        let own = service.fit(target).map(|fit| fit.class);
        own.zip(feature.class_on(target)).is_some_and(|(own, class)| class > own)
    };
    feature.add.is_some_and(|add| add > Addition::Small) || targets(settings).into_iter().any(is_worse)
}

fn tell(estate: &Estate<'_>, mut uses: Vec<&UsedFeature>, out: &mut Found) {
    let files = &estate.sources.loaded.files;
    uses.sort_by_key(|used| (files.path(used.finding.span.file), used.finding.span.range));
    let Some((first, others)) = uses.split_first() else { return };
    let mut finding = out.finding(first.finding.span, message(first, uses.len()));
    finding.help = Some(message::proprietary_feature_help(first.service));
    finding.subject = Some(format!("{}.{}", first.service.id, first.feature.id));
    finding.address.clone_from(&first.finding.address);
    finding.tokens.clone_from(&first.finding.tokens);
    finding.because.clone_from(&first.finding.because);
    finding.labels = others.iter().map(|used| label(&used.finding)).collect();
    join(&mut finding, &uses);
    let systems = estate.systems(first.module);
    let (folder, ..) = key(estate, first);
    finding.group = Some(Group {
        system: systems.first().cloned().unwrap_or_default(),
        subject: first.service.id.to_owned(),
        part: Some(format!("{} in {folder}", first.feature.id)),
        places: uses.len(),
    });
    if systems.iter().all(|system| estate.settings.accepts(first.service.id, system)) {
        finding.verdict = Verdict::Excepted;
    }
    if first.is_known() {
        out.wrong(finding);
    } else {
        out.undecided(finding);
    }
}

/// Instances and environments of all of them.
fn join(finding: &mut Finding, uses: &[&UsedFeature]) {
    const LISTED: usize = 50;
    finding.instance_count = uses.iter().map(|used| used.finding.instance_count).sum();
    let mut instances: Vec<String> = uses.iter().flat_map(|used| used.finding.instances.iter().cloned()).collect();
    instances.sort();
    instances.dedup();
    instances.truncate(LISTED);
    finding.instances = instances;
    // Where one holds in every environment, so do all together.
    if uses.iter().all(|used| !used.finding.environments.is_empty()) {
        finding.environments = uses.iter().flat_map(|used| used.finding.environments.iter().cloned()).collect();
        finding.environments.sort();
        finding.environments.dedup();
    }
}

fn message(used: &UsedFeature, resources: usize) -> String {
    match used.finding.judgement {
        Judgement::Wrong => message::proprietary_feature(used.service, used.feature, resources),
        Judgement::Undecided => message::unclear_feature(used.service, used.feature),
    }
}

fn label(finding: &Finding) -> Label {
    Label { span: finding.span, text: finding.address.clone().unwrap_or_default() }
}
