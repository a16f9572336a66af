//! `rules/catalogue/services/*.hcl`: which services there are and how each fits elsewhere.

use std::collections::{BTreeMap, BTreeSet};
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
         is_stateful: {is_stateful}, facets: {}, treat: {}, fits: {}, features: {}, questions: {}, sources: {} }},\n",
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
        features(reader, block),
        questions(reader, body),
        sources(reader, body),
    )
}

fn facets(reader: &mut Reader<'_>, block: &Block) -> String {
    let mut values = [0_u64; 5];
    if !block.body.has_attribute("facets") {
        reader.error(block.span(), "`facets` is missing");
    }
    for (at, number) in facet_list(reader, block) {
        values.iter_mut().skip(at).take(1).for_each(|value| *value = number);
    }
    format!("{values:?}")
}

/// The facets that a block sets, by place.
fn facet_list(reader: &mut Reader<'_>, block: &Block) -> Vec<(usize, u64)> {
    let mut found = Vec::new();
    let Some(attribute) = block.body.get_attribute("facets") else { return found };
    let Expression::Object(object) = &attribute.value else {
        reader.error(attribute.span(), "`facets` must be an object");
        return found;
    };
    for (key, value) in object {
        let name = match key {
            ObjectKey::Ident(name) => name.to_string(),
            ObjectKey::Expression(expression) => expression.to_string(),
        };
        let number = value.expr().as_number().and_then(|number| number.as_u64()).filter(|&number| number <= 3);
        match (FACETS.iter().position(|facet| *facet == name.trim()), number) {
            (Some(at), Some(number)) => found.push((at, number)),
            _ => reader.error(block.span(), "a facet is one of G, I, N, O, K with 0 to 3"),
        }
    }
    found
}

fn fits(reader: &mut Reader<'_>, block: &Block, id: &str) -> String {
    let own = id.split('.').next().unwrap_or("");
    let known_sources: Vec<String> = block.body.get_blocks("source").map(label).collect();
    let mut found: BTreeMap<usize, String> = BTreeMap::new();
    for fit in block.body.get_blocks("fit") {
        for name in fit.labels.iter().map(|label| label.as_str()) {
            let Some((at, target)) = TARGETS.iter().enumerate().find(|(_, target)| **target == name) else {
                reader.error(fit.span(), "a fit's labels must be targets");
                continue;
            };
            let text = fit_literal(reader, fit, target, &known_sources);
            if found.insert(at, text).is_some() {
                reader.error(fit.span(), &format!("{target} has two fits"));
            }
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
        None if confidence != "low" => reader.error(fit.span(), "only low confidence goes without a source"),
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

const FEATURE: [&str; 10] =
    ["title", "types", "condition", "ask", "equals", "class", "add", "facets", "targets", "because"];

fn features(reader: &mut Reader<'_>, block: &Block) -> String {
    let own = label(block).split('.').next().unwrap_or("").to_owned();
    let units = reader.texts(&block.body, "match");
    let questions: Vec<String> = block.body.get_blocks("question").map(label).collect();
    let mut ids = BTreeSet::new();
    let mut out = String::from("&[");
    for feature in block.body.get_blocks("feature") {
        if !ids.insert(label(feature)) {
            reader.error(feature.span(), "two features of the service have this id");
        }
        out += &feature_literal(reader, feature, (&own, &units), &questions);
    }
    out + "]"
}

fn feature_literal(
    reader: &mut Reader<'_>,
    block: &Block,
    (own, units): (&str, &[String]),
    questions: &[String],
) -> String {
    let body = &block.body;
    reader.only(body, &FEATURE, &[]);
    let condition = reader.source_of(body, "condition");
    let ask = ask(reader, block, questions);
    let types = reader.texts(body, "types");
    let types = if types.is_empty() && condition.is_some() { units.to_vec() } else { types };
    if types.is_empty() && ask == "None" {
        reader.error(block.span(), "a feature needs `condition`, `types` or `ask`");
    }
    let class = body.has_attribute("class").then(|| reader.choice(body, "class", &CLASSES, block.span()));
    let add = body.has_attribute("add").then(|| reader.choice(body, "add", &["S", "M", "L"], block.span()));
    let facets = facet_list(reader, block);
    if class.is_none() && add.is_none() && facets.is_empty() {
        reader.error(block.span(), "a feature needs `class`, `add` or `facets`: else it changes nothing");
    }
    let targets = targets(reader, body, own);
    let addition = add.map(|letter| match letter.as_str() {
        "S" => "Some(Addition::Small)",
        "M" => "Some(Addition::Medium)",
        _ => "Some(Addition::Large)",
    });
    format!(
        "Feature {{ id: {}, title: {}, types: {}, condition: {}, ask: {ask}, class: {}, add: {}, facets: &{facets:?}, \
         targets: &[{targets}], because: {} }}, ",
        quoted(&label(block)),
        quoted(&reader.text(body, "title", block.span())),
        quoted_list(&types),
        quoted_option(condition.as_ref()),
        class.map_or("None".to_owned(), |class| format!("Some(Class::{})", variant(&class))),
        addition.unwrap_or("None"),
        quoted(&reader.text(body, "because", block.span())),
    )
}

/// The answer that a feature needs, as a literal.
fn ask(reader: &mut Reader<'_>, block: &Block, questions: &[String]) -> String {
    let question = reader.optional_text(&block.body, "ask");
    let equals = match block.body.get_attribute("equals").map(|attribute| &attribute.value) {
        Some(Expression::Bool(value)) => Some(*value.value()),
        _ => None,
    };
    match (question, equals) {
        (None, None) => "None".to_owned(),
        (Some(question), Some(equals)) => {
            if !questions.contains(&question) {
                reader.error(block.span(), &format!("the service has no question `{question}`"));
            }
            format!("Some(Ask {{ question: {}, equals: {equals} }})", quoted(&question))
        }
        _ => {
            reader.error(block.span(), "`ask` and `equals = true` or `false` go together");
            "None".to_owned()
        }
    }
}

fn targets(reader: &mut Reader<'_>, body: &Body, own: &str) -> String {
    let mut literals = Vec::new();
    for target in reader.texts(body, "targets") {
        if TARGETS.contains(&target.as_str()) && target != own {
            literals.push(format!("Target::{}", variant(&target)));
        } else {
            let at = body.get_attribute("targets").and_then(|attribute| attribute.span());
            reader.error(at, &format!("`{target}` is no target of this service"));
        }
    }
    literals.join(", ")
}

fn questions(reader: &mut Reader<'_>, body: &Body) -> String {
    let mut out = String::from("&[");
    for block in body.get_blocks("question") {
        reader.only(&block.body, &["text"], &[]);
        let text = reader.text(&block.body, "text", block.span());
        let _ = write!(out, "Question {{ id: {}, text: {} }}, ", quoted(&label(block)), quoted(&text));
    }
    out + "]"
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
