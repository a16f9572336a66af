//! `portability/endpoint_literal`: a host name that a provider owns, written by hand.

use std::collections::BTreeMap;

use crate::evaluation::modules::Via;
use crate::facts::{self, Host};
use crate::findings::{Finding, Label};
use crate::rules::literals::{self, Holder, Literal};
use crate::rules::{Context, Estate, Found, Rule};
use crate::source::{FileKind, Origin, Span};
use crate::syntax::Expr;

use super::host::{Mention, mentions};
use super::message;

pub(super) struct EndpointLiteral;

impl Rule for EndpointLiteral {
    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        let mut places: Places<(Holder<'_, '_>, String)> = Places::default();
        literals::walk(cx.module, cx.evaluator(), &mentions_host, &mut |holder, argument, literal| {
            if is_name_for_it(holder, argument) {
                return out.right();
            }
            places.add(&literal, out, || (holder, argument.to_owned()));
            put_together(cx, (holder, argument), &literal, &mut places, out);
        });
        places.tell(cx.estate, out, |(holder, argument), finding| holder.tell(cx, finding, &argument));
    }

    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        for (folder, contents) in &estate.sources.loaded.folders {
            if contents.origin == Origin::Installed || estate.settings.is_vendored(folder) {
                continue;
            }
            let values =
                contents.members.iter().filter(|member| matches!(member.kind, FileKind::VariableValues { .. }));
            for tree in values.filter_map(|member| estate.sources.tree(member.file)) {
                let mut places: Places<String> = Places::default();
                literals::walk_values(tree, &mentions_host, &mut |name, literal| {
                    places.add(&literal, out, || name.to_owned());
                });
                places.tell(estate, out, |name, finding| finding.argument = Some(name));
            }
        }
    }
}

/// Judges a host name that begins with a reference, by its value. What a resource gives a part of is no literal.
fn put_together<'m, 'a>(
    cx: &Context<'m, 'a>,
    (holder, argument): (Holder<'m, 'a>, &str),
    literal: &Literal<'a>,
    places: &mut Places<(Holder<'m, 'a>, String)>,
    out: &mut Found,
) {
    let Some(template) = literal.template.filter(|_| literal.follows_reference && is_judged(literal)) else { return };
    for end in mentions(literal).into_iter().filter(|mention| mention.is_open) {
        let value = holder.evaluate(cx.evaluator(), template);
        let span = literal.span_of(&end.host);
        match (value.as_str(), value.cause()) {
            (Some(text), _) if !has_part_of_resource(cx, template) => {
                let whole = literal.of_template(template, text);
                let hosts = mentions(&whole).into_iter().filter(|mention| mention.host.ends_with(&end.host));
                hosts.for_each(|host| places.add_mention(host, span, out, || (holder, argument.to_owned())));
            }
            (_, Some(cause)) if cause.reason.may_be_written() => {
                let mut finding = out.finding(span, message::endpoint_open());
                finding.because = Some(cx.because(&cause.reason, cause.span.unwrap_or(span)));
                holder.tell(cx, &mut finding, argument);
                out.undecided(finding);
            }
            _ => out.right(),
        }
    }
}

fn is_judged(literal: &Literal<'_>) -> bool {
    !literal.is_policy && !literal.is_prose
}

fn has_part_of_resource<'a>(cx: &Context<'_, 'a>, template: Expr<'a>) -> bool {
    let mut parts = Vec::new();
    template.children(&mut parts);
    parts.into_iter().any(|part| cx.evaluator().trail(part, &[]).iter().any(|step| step.via == Via::Resource))
}

fn mentions_host(source: &str) -> bool {
    facts::provider_domains(source).next().is_some()
}

/// A record in a DNS zone of one's own is the very place for such a host name; and the name of a private DNS zone is
/// given by the provider's rules.
fn is_name_for_it(holder: Holder<'_, '_>, argument: &str) -> bool {
    const RECORDS: [&str; 7] = [
        "aws_route53_record",
        "azurerm_dns_cname_record",
        "azurerm_private_dns_cname_record",
        "cloudflare_dns_record",
        "cloudflare_record",
        "google_dns_record_set",
        "ns1_record",
    ];
    const ZONES: [&str; 2] = ["azurerm_private_dns_zone", "google_dns_managed_zone"];
    let Holder::Resource(resource) = holder else { return false };
    RECORDS.contains(&resource.resource_type)
        || ZONES.contains(&resource.resource_type) && matches!(argument, "name" | "dns_name")
}

/// Where each host is written, with who holds it.
struct Places<W> {
    by_host: BTreeMap<String, HostPlaces<W>>,
}

/// Where one host is written.
struct HostPlaces<W> {
    known: Host,
    places: Vec<(Span, W)>,
}

impl<W> Default for Places<W> {
    fn default() -> Self {
        Self { by_host: BTreeMap::new() }
    }
}

impl<W> Places<W> {
    fn add(&mut self, literal: &Literal<'_>, out: &mut Found, holder: impl Fn() -> W) {
        if !is_judged(literal) {
            return;
        }
        for mention in mentions(literal).into_iter().filter(|mention| !mention.is_open) {
            let span = literal.span_of(&mention.host);
            self.add_mention(mention, span, out, &holder);
        }
    }

    fn add_mention(&mut self, mention: Mention, span: Span, out: &mut Found, holder: impl Fn() -> W) {
        if !mention.is_own {
            return out.right();
        }
        let Mention { host, known, .. } = mention;
        let of_host = self.by_host.entry(host).or_insert_with(|| HostPlaces { known, places: Vec::new() });
        of_host.places.push((span, holder()));
    }

    /// One finding a host: at its first place, the others as labels.
    fn tell(self, estate: &Estate<'_>, out: &mut Found, describe: impl Fn(W, &mut Finding)) {
        let files = &estate.sources.loaded.files;
        for (host, HostPlaces { known, mut places }) in self.by_host {
            places.sort_by(|(a, _), (b, _)| files.path(a.file).cmp(files.path(b.file)).then(a.range.cmp(&b.range)));
            let count = places.len();
            let mut places = places.into_iter();
            let Some((span, holder)) = places.next() else { continue };
            let mut finding = out.finding(span, message::endpoint_literal(&host, &known, count));
            describe(holder, &mut finding);
            finding.help = Some(message::endpoint_literal_help());
            finding.labels = places.map(|(span, _)| Label { span, text: message::here_too() }).collect();
            finding.subject = Some(host);
            out.wrong(finding);
        }
    }
}
