//! `portability/proprietary_service`: a service with no like-for-like elsewhere, told once a system.

use crate::findings::{Finding, Group, Label, Verdict};
use crate::rules::{Estate, Found, Rule};

use super::inventory::UsedService;
use super::message;

pub(super) struct ProprietaryService;

impl Rule for ProprietaryService {
    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        for used in &estate.inventory().services {
            match used.fits.level(estate.settings, out.level()) {
                Some(level) => {
                    if let Some(mut finding) = finding(used, out) {
                        finding.level = level;
                        if estate.settings.accepts(used.service.id, &used.system) {
                            finding.verdict = Verdict::Excepted;
                        }
                        out.wrong(finding);
                    }
                }
                None => out.right(),
            }
        }
    }
}

fn finding(used: &UsedService<'_>, out: &Found) -> Option<Finding> {
    let (first, others) = used.places.split_first()?;
    let mut finding = out.finding(first.span, message::proprietary_service(used));
    finding.help = Some(message::proprietary_service_help(used.service));
    finding.subject = Some(used.service.id.to_owned());
    finding.address = Some(first.address.clone());
    finding.tokens = first.block.tokens_hash();
    finding.labels = others.iter().map(|place| Label { span: place.span, text: place.address.clone() }).collect();
    finding.group = Some(Group {
        system: used.system.clone(),
        subject: used.service.id.to_owned(),
        part: None,
        places: used.places.len(),
    });
    Some(finding)
}
