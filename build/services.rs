//! `rules/catalogue/services/*.hcl`: which services there are and how each fits elsewhere.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use hcl_edit::Span as _;
use hcl_edit::expr::{Expression, ObjectKey};
use hcl_edit::structure::{Block, Body};

use crate::hcl::{Reader, files_below, label, quoted, quoted_list, quoted_option, variant};

const TARGETS: [&str; 6] = ["aws", "azure", "google", "oci", "openstack", "kubernetes"];
const CLASSES: [&str; 8] = ["neutral", "glue", "same", "engine", "commodity", "rewrite", "unique", "opaque"];
const FACETS: [&str; 5] = ["G", "I", "N", "O", "K"];
const ATTRIBUTES: [&str; 9] =
    ["title", "match", "glue", "actions", "principals", "speaks", "stateful", "facets", "treat"];

/// The table `SERVICES`, sorted by id.
pub(crate) fn generate(folder: &Path, errors: &mut Vec<String>) -> String {
    let mut services = BTreeMap::new();
    let mut patterns: BTreeMap<String, String> = BTreeMap::new();
    for path in files_below(folder, ".hcl") {
        let Some((mut reader, body)) = Reader::open(&path, errors) else { continue };
        reader.only(&body, &[], &["service"]);
        for block in body.get_blocks("service") {
            let id = label(block);
            let text = service(&mut reader, block, &id);
            for pattern in reader.texts(&block.body, "match").iter().chain(&reader.texts(&block.body, "glue")) {
                if let Some(other) = patterns.insert(pattern.clone(), id.clone()) {
                    reader.error(block.span(), &format!("`{pattern}` is claimed by `{other}` too"));
                }
            }
            if services.insert(id.clone(), text).is_some() {
                reader.error(block.span(), &format!("the service `{id}` is written twice"));
            }
        }
    }
    let list: Vec<String> = services.into_values().collect();
    format!("pub(super) static SERVICES: &[Service] = &[\n{}];\n", list.concat())
}

fn service(reader: &mut Reader<'_>, block: &Block, id: &str) -> String {
    let body = &block.body;
    reader.only(body, &ATTRIBUTES, &["fit", "source", "feature", "question"]);
    let is_stateful = match body.get_attribute("stateful").map(|attribute| &attribute.value) {
        Some(Expression::Bool(value)) => *value.value(),
        _ => {
            reader.error(block.span(), "`stateful` must be true or false");
            false
        }
    };
    format!(
        "Service {{ id: {}, title: {}, matches: {}, glue: {}, actions: {}, principals: {}, speaks: {}, \
         is_stateful: {is_stateful}, facets: {}, treat: {}, fits: {}, sources: {} }},\n",
        quoted(id),
        quoted(&reader.text(body, "title", block.span())),
        quoted_list(&reader.texts(body, "match")),
        quoted_list(&reader.texts(body, "glue")),
        quoted_list(&reader.texts(body, "actions")),
        quoted_list(&reader.texts(body, "principals")),
        quoted_list(&reader.texts(body, "speaks")),
        facets(reader, block),
        quoted_list(&reader.texts(body, "treat")),
        fits(reader, block, id),
        sources(reader, body),
    )
}

fn facets(reader: &mut Reader<'_>, block: &Block) -> String {
    let mut values = [0_u64; 5];
    let Some(Expression::Object(object)) = block.body.get_attribute("facets").map(|attribute| &attribute.value) else {
        reader.error(block.span(), "`facets` is missing");
        return format!("{values:?}");
    };
    for (key, value) in object {
        let name = match key {
            ObjectKey::Ident(name) => name.to_string(),
            ObjectKey::Expression(expression) => expression.to_string(),
        };
        let number = value.expr().as_number().and_then(|number| number.as_u64()).filter(|&number| number <= 3);
        match (FACETS.iter().position(|facet| *facet == name.trim()), number) {
            (Some(at), Some(number)) => values.iter_mut().skip(at).take(1).for_each(|value| *value = number),
            _ => reader.error(block.span(), "a facet is one of G, I, N, O, K with 0 to 3"),
        }
    }
    format!("{values:?}")
}

fn fits(reader: &mut Reader<'_>, block: &Block, id: &str) -> String {
    let own = id.split('.').next().unwrap_or("");
    let known_sources: Vec<String> = block.body.get_blocks("source").map(label).collect();
    let mut found: BTreeMap<usize, String> = BTreeMap::new();
    for fit in block.body.get_blocks("fit") {
        let name = label(fit);
        let Some((at, target)) = TARGETS.iter().enumerate().find(|(_, target)| **target == name) else {
            reader.error(fit.span(), "a fit's label must be a target");
            continue;
        };
        let text = fit_literal(reader, fit, target, &known_sources);
        if found.insert(at, text).is_some() {
            reader.error(fit.span(), "this target has two fits");
        }
    }
    for (at, target) in TARGETS.iter().enumerate() {
        if *target != own && !found.contains_key(&at) {
            reader.error(block.span(), &format!("`{id}` has no fit for {target}"));
        }
    }
    format!("&[{}]", found.into_values().collect::<Vec<_>>().concat())
}

fn fit_literal(reader: &mut Reader<'_>, fit: &Block, target: &str, known_sources: &[String]) -> String {
    let body = &fit.body;
    reader.only(body, &["class", "to", "gap", "source", "confidence", "reviewed"], &[]);
    let class = reader.choice(body, "class", &CLASSES, fit.span());
    let confidence = reader.choice(body, "confidence", &["high", "medium", "low"], fit.span());
    let source = reader.optional_text(body, "source");
    match &source {
        Some(source) if !known_sources.contains(source) => {
            reader.error(fit.span(), &format!("the service has no source `{source}`"));
        }
        None if confidence == "high" => reader.error(fit.span(), "high confidence needs a source"),
        _ => {}
    }
    if class == "opaque" && !body.has_attribute("gap") {
        reader.error(fit.span(), "`opaque` needs its reason in `gap`");
    }
    format!(
        "Fit {{ target: Target::{}, class: Class::{}, to: {}, gap: {}, source: {}, confidence: Confidence::{}, \
         reviewed: {} }}, ",
        variant(target),
        variant(&class),
        quoted_option(reader.optional_text(body, "to").as_ref()),
        quoted_option(reader.optional_text(body, "gap").as_ref()),
        quoted_option(source.as_ref()),
        variant(&confidence),
        quoted(&reader.text(body, "reviewed", fit.span())),
    )
}

fn sources(reader: &mut Reader<'_>, body: &Body) -> String {
    let mut out = String::from("&[");
    for block in body.get_blocks("source") {
        reader.only(&block.body, &["title", "read", "says"], &[]);
        let _ = write!(
            out,
            "Source {{ id: {}, title: {}, read: {}, says: {} }}, ",
            quoted(&label(block)),
            quoted(&reader.text(&block.body, "title", block.span())),
            quoted(&reader.text(&block.body, "read", block.span())),
            quoted(&reader.text(&block.body, "says", block.span())),
        );
    }
    out + "]"
}
