//! Which features of services an estate uses, resource by resource.
//!
//! A module by itself decides most conditions; what stays open is asked again in every root and environment, as rules do.
//! In a vendored module nothing is decided without its caller. What hangs on an answer of people is not looked for here.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::inventory::{Calls, UsePlace, places_of};
use super::message;
use crate::configuration::{Module, ModuleId, Resource};
use crate::evaluation::Instance;
use crate::findings::{Because, Finding, Judgement, Level, RuleId};
use crate::rules::asking::{self, Answer, BlockAt, Matter, Question, What};
use crate::rules::{Context, Estate};
use crate::services::{Feature, Held, Service};

/// The rule that tells them.
pub(super) const RULE: &str = "portability/proprietary_feature";

/// A feature that a resource uses, or that it is not known to use.
#[derive(Clone, Debug)]
pub struct UsedFeature {
    /// The service.
    pub service: &'static Service,
    /// The feature.
    pub feature: &'static Feature,
    /// The module of the resource.
    pub module: ModuleId,
    /// The place of the resource in it.
    pub resource: usize,
    /// Whether every instance uses it.
    pub is_everywhere: bool,
    /// Where, in which instances, and whether that is known.
    pub finding: Finding,
}

impl UsedFeature {
    /// Whether some instance is known to use it.
    pub fn is_known(&self) -> bool {
        self.finding.judgement == Judgement::Wrong
    }
}

/// All of them, in the order of modules and their resources.
pub(super) fn in_use<'a>(estate: &Estate<'a>, calls: &FxHashMap<ModuleId, Calls>) -> Vec<UsedFeature> {
    let modules: Vec<(ModuleId, &'a Module<'a>)> = estate.configuration.modules().collect();
    let of_modules: Vec<OfModule> = modules
        .par_iter()
        .map(|&(id, module)| {
            let calls = calls.get(&id).map_or(&[][..], Vec::as_slice);
            of_module(&Context::new(estate, id, module), calls)
        })
        .collect();
    let mut used = Vec::new();
    let mut open = Vec::new();
    for found in of_modules {
        used.extend(found.used);
        open.extend(found.open);
    }
    let questions: Vec<Question> = open.iter().map(|(_, question)| question.clone()).collect();
    for decided in asking::decide(estate, &questions, &|_, asked| vec![answer(asked.value.as_bool())]) {
        let Some((open, _)) = open.get(decided.question) else { continue };
        let is_everywhere = decided.is_everywhere;
        used.extend(decided.findings.into_iter().map(|finding| UsedFeature { is_everywhere, finding, ..open.clone() }));
    }
    used.sort_by_key(|used| (used.module, used.resource));
    used
}

fn answer(holds: Option<bool>) -> Answer {
    match holds {
        Some(true) => Answer::Wrong {
            message: String::new(),
            subject: String::new(),
            help: String::new(),
            path: Vec::new(),
            secret: None,
        },
        Some(false) => Answer::Right,
        None => Answer::Undecided,
    }
}

/// What one module by itself says.
#[derive(Default)]
struct OfModule {
    used: Vec<UsedFeature>,
    open: Vec<(UsedFeature, Question)>,
}

fn of_module<'a>(cx: &Context<'_, 'a>, calls: &[(ModuleId, usize)]) -> OfModule {
    let mut found = OfModule::default();
    let managed = cx.module.resources.iter().enumerate().filter(|(_, resource)| resource.is_managed());
    for (at, resource) in managed {
        for (service, feature) in cx.estate.catalogue.features_of(resource.resource_type) {
            if feature.ask.is_none()
                && let Some(finding) = finding(cx, (at, resource), calls)
            {
                let used = UsedFeature { service, feature, module: cx.id, resource: at, is_everywhere: false, finding };
                found.look(cx, resource, used);
            }
        }
    }
    found
}

impl OfModule {
    fn look<'a>(&mut self, cx: &Context<'_, 'a>, resource: &Resource<'a>, used: UsedFeature) {
        let span = used.finding.span;
        if cx.module.is_vendored && used.feature.condition.is_some() {
            return self.ask(used, Because { reason: message::feature_of_vendored(), span });
        }
        let instance = Instance { module: cx.module, resource, evaluator: cx.evaluator() };
        match cx.estate.catalogue.held(used.feature, &instance) {
            Held::Nowhere => {}
            Held::Somewhere => self.used.push(used),
            Held::Everywhere => self.used.push(UsedFeature { is_everywhere: true, ..used }),
            Held::Open(cause) => self.ask(used, cx.because(&cause.reason, span)),
        }
    }

    fn ask(&mut self, mut used: UsedFeature, because: Because) {
        used.finding.judgement = Judgement::Undecided;
        used.finding.because = Some(because);
        let question = Question {
            finding: used.finding.clone(),
            module: used.module,
            block: BlockAt::Resource(used.resource),
            what: What::Feature(used.feature),
            matter: Matter::Value,
        };
        self.open.push((used, question));
    }
}

/// The finding that a feature of a resource becomes: at the resource, or at the first call that brings its module.
fn finding<'a>(
    cx: &Context<'_, 'a>,
    (at, resource): (usize, &Resource<'a>),
    calls: &[(ModuleId, usize)],
) -> Option<Finding> {
    let place = places_of(cx.estate.configuration, (cx.id, cx.module), (at, resource), calls).into_iter().next()?;
    let mut finding = Finding::new(RuleId::new(RULE), Level::Info, place.span, String::new());
    if cx.module.is_vendored {
        cx.on_block(&mut finding, place.block, &place.address, None);
    } else {
        cx.on_resource(&mut finding, resource, None);
    }
    Some(finding)
}

/// Features in use, ready to be looked up by resource and by service.
pub(super) struct InUse<'u> {
    by_resource: FxHashMap<(ModuleId, usize), Vec<&'u UsedFeature>>,
    by_service: FxHashMap<(&'static str, String), Vec<&'u UsedFeature>>,
}

/// What a service is used for in one system: for each place of a unit the features there, and those on its wiring.
#[derive(Debug, Default)]
pub(super) struct Uses<'u> {
    /// One for each unit.
    pub(super) units: Vec<Vec<&'u UsedFeature>>,
    /// Of the service as a whole.
    pub(super) all: Vec<&'u UsedFeature>,
}

impl<'u> InUse<'u> {
    /// Of what is known to be in use.
    pub(super) fn new(estate: &Estate<'_>, features: &'u [UsedFeature]) -> Self {
        let mut in_use = Self { by_resource: FxHashMap::default(), by_service: FxHashMap::default() };
        for used in features.iter().filter(|used| used.is_known()) {
            in_use.by_resource.entry((used.module, used.resource)).or_default().push(used);
            for system in estate.systems(used.module) {
                in_use.by_service.entry((used.service.id, system)).or_default().push(used);
            }
        }
        in_use
    }

    /// Of a service in a system, whose units stand at these places.
    pub(super) fn of(&self, service: &'static Service, system: &str, places: &[UsePlace<'_>]) -> Uses<'u> {
        let of_place = |place: &UsePlace<'_>| {
            let there = self.by_resource.get(&place.resource).map_or(&[][..], Vec::as_slice);
            there.iter().copied().filter(|used| used.service.id == service.id).collect()
        };
        let all = self.by_service.get(&(service.id, system.to_owned())).cloned().unwrap_or_default();
        Uses { units: places.iter().map(of_place).collect(), all }
    }
}
