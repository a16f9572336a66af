//! Gives every finding its level, leaves out what nobody asked about, and counts.

use std::collections::BTreeMap;

use camino::Utf8Path;

use super::levels::Levels;
use super::outcome::{LevelCounts, RuleFigures, Summary};
use crate::findings::{Finding, Judgement, Level, RuleId, Verdict, assign_fingerprints};
use crate::rules::{Estate, Findings};
use crate::settings::Subject;
use crate::source::Scope;

/// What a judgement needs beside the findings.
pub struct Judging<'j> {
    /// The estate that the findings are about.
    pub estate: &'j Estate<'j>,
    /// Levels of rules.
    pub levels: &'j Levels,
    /// The paths that somebody asked about.
    pub scope: &'j Scope,
}

/// Findings with their levels and fingerprints, and the figures about them.
#[derive(Debug, Default)]
pub struct Judged {
    /// In order; those that are not shown among them.
    pub findings: Vec<Finding>,
    /// Shown findings by level.
    pub counts: LevelCounts,
    /// What each rule judged.
    pub rules: Vec<RuleFigures>,
}

/// Judges what rules found.
pub fn judge(found: Findings, judging: &Judging<'_>) -> Judged {
    let files = &judging.estate.sources.loaded.files;
    let mut judged = Judged::default();
    let mut figures: BTreeMap<RuleId, RuleFigures> = BTreeMap::new();
    for (rule, right) in found.right {
        figures_of(&mut figures, &rule).right = right;
    }
    let mut all = found.list;
    // Fingerprints count equals over the whole tree, so that they do not depend on which paths were asked about.
    assign_fingerprints(&mut all, files);
    for mut finding in all {
        // Settings from outside hold for whatever was asked about.
        let path = files.path(finding.span.file);
        if !judging.scope.covers(path) && !path.is_absolute() {
            continue;
        }
        let rule = figures_of(&mut figures, &finding.rule);
        match finding.judgement {
            Judgement::Wrong => rule.wrong += 1,
            Judgement::Undecided => rule.undecided += 1,
        }
        let Some(level) = level_of(&finding, judging) else { continue };
        finding.level = level;
        if finding.verdict == Verdict::Active && finding.judgement == Judgement::Wrong {
            judged.counts.add(level);
        }
        judged.findings.push(finding);
    }
    judged.rules = figures.into_values().filter(|rule| rule.right + rule.wrong + rule.undecided > 0).collect();
    judged
}

fn figures_of<'f>(figures: &'f mut BTreeMap<RuleId, RuleFigures>, rule: &RuleId) -> &'f mut RuleFigures {
    let empty = || RuleFigures { rule: rule.clone(), right: 0, wrong: 0, undecided: 0 };
    figures.entry(rule.clone()).or_insert_with(empty)
}

fn level_of(finding: &Finding, judging: &Judging<'_>) -> Option<Level> {
    let estate = judging.estate;
    let path = estate.sources.loaded.files.path(finding.span.file);
    let folder = path.parent().unwrap_or(Utf8Path::new(""));
    let resource_type = finding.address.as_deref().and_then(resource_type_of);
    let service = resource_type.and_then(|name| estate.catalogue.of_type(name)).map(|(service, _)| service.id);
    let module = estate.configuration.module_in(folder);
    let systems = module.map(|module| estate.systems(module)).unwrap_or_default();
    let root =
        module.and_then(|module| estate.uses(module).first()).and_then(|(root, _)| estate.configuration.module(*root));
    let subject = Subject {
        resource_type,
        service: finding.group.as_ref().map(|group| group.subject.as_str()).or(service),
        address: finding.address.as_deref(),
        root: root.map(|root| root.folder.as_path()),
        path: Some(path),
        system: finding.group.as_ref().map(|group| group.system.as_str()).or(systems.first().map(String::as_str)),
        provider: resource_type.and_then(|name| name.split('_').next()),
        ..Subject::default()
    };
    judging.levels.of(finding, (estate.settings_of)(folder), &subject)
}

/// `aws_s3_bucket` of `aws_s3_bucket.a` and of `data.aws_s3_bucket.a`.
fn resource_type_of(address: &str) -> Option<&str> {
    let bare = address.strip_prefix("data.").or(address.strip_prefix("ephemeral.")).unwrap_or(address);
    bare.split_once('.')
        .map(|(first, _)| first)
        .filter(|first| !matches!(*first, "module" | "var" | "local" | "output"))
}

/// The exit code: incomplete beats findings.
pub fn exit_code(counts: LevelCounts, fail_on: Option<Level>, is_incomplete: bool) -> u8 {
    let by_level = [(Level::Error, counts.error), (Level::Warning, counts.warning), (Level::Info, counts.info)];
    let fails = |lowest: Level| by_level.iter().any(|(level, count)| *level >= lowest && *count > 0);
    match (is_incomplete, fail_on) {
        (true, _) => 3,
        (false, Some(lowest)) if fails(lowest) => 1,
        _ => 0,
    }
}

/// Copies what was judged into the figures of a run.
pub fn summarise(summary: &mut Summary, judged: &Judged) {
    let with = |verdict: Verdict| judged.findings.iter().filter(|finding| finding.verdict == verdict).count();
    summary.findings = judged.counts;
    summary.suppressed = with(Verdict::Suppressed);
    summary.baselined = with(Verdict::Baselined);
    summary.excepted = with(Verdict::Excepted);
    for rule in &judged.rules {
        summary.judged_right += rule.right;
        summary.judged_wrong += rule.wrong;
        summary.judged_undecided += rule.undecided;
    }
}
