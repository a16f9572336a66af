//! Where one value comes from, for people and for programs.

use serde_json::Value as Json;

use crate::configuration::Resource;
use crate::evaluation::Value;
use crate::evaluation::modules::{Named, RootEvaluation, Scenario};
use crate::evaluation::values::{Data, Marks};
use crate::facts::{Kind, known_type, sensitive_argument};
use crate::source::Span;

use super::View;
use super::console::value_text;
use super::inspect::{InspectedRoot, folder_name, written};
use super::inspect_shape as shape;
use super::json_shape::Label;
use super::tag_places::tag_place;

impl View<'_, '_> {
    /// The value that an address names and the way that it came, in every root and environment that has it; nothing if
    /// none does.
    pub fn explain(&self, asked: &str) -> Option<String> {
        let told = self.each_named(asked, |root, scenario, named| {
            let environment = scenario.environment.as_ref().map(|name| format!(" in {name}")).unwrap_or_default();
            let folder = folder_name(self.estate.configuration, root.root);
            let marked = marked(named);
            let is_hidden = marked.marks_deep().is_sensitive() && !self.shows_sensitive;
            let value = self.text(&value_text(&marked, self.shows_sensitive));
            let mut lines = vec![format!("{asked} = {value}"), format!("  root {folder}{environment}")];
            let start = named.start;
            lines.push(format!("    {} {}", self.place(start), self.written(start, is_hidden)));
            for step in &named.trail.steps {
                let what = if step.what.is_empty() { self.written(step.span, is_hidden) } else { step.what.clone() };
                lines.push(format!("  ← {} {}", self.place(step.span), self.text(&what)));
            }
            if let Some(cause) = named.value.cause() {
                let place = cause.span.map(|span| format!(" ({})", self.place(span))).unwrap_or_default();
                lines.push(format!("  not known: {}{place}", self.text(&cause.reason.to_string())));
            }
            lines.join("\n") + "\n"
        });
        (!told.is_empty()).then(|| told.join("\n"))
    }

    /// The same for programs.
    pub fn explain_json(&self, asked: &str) -> Option<Json> {
        let explained = self.each_named(asked, |root, scenario, named| {
            let marked = marked(named);
            let is_hidden = marked.marks_deep().is_sensitive() && !self.shows_sensitive;
            let steps = named.trail.steps.iter().map(|step| {
                let what = if step.what.is_empty() { self.written(step.span, is_hidden) } else { step.what.clone() };
                Label {
                    file: self.text(self.files().path(step.span.file).as_str()),
                    span: self.span(step.span),
                    text: self.text(&what),
                }
            });
            shape::Explained {
                dir: self.text(&folder_name(self.estate.configuration, root.root)),
                environment: scenario.environment.as_ref().map(|environment| self.text(environment)),
                value: self.value_json(&marked),
                trail: steps.collect(),
            }
        });
        let address = self.text(asked);
        (!explained.is_empty()).then(|| written(&shape::Explanation { schema_version: 1, address, explained }))
    }

    fn each_named<T>(&self, asked: &str, tell: impl Fn(&InspectedRoot<'_>, &Scenario<'_>, &Named<'_>) -> T) -> Vec<T> {
        let mut told = Vec::new();
        for root in &self.roots {
            let folder = folder_name(self.estate.configuration, root.root);
            // An address may be led by its root, as in `terraform/core:module.a.aws_s3_bucket.b.tags`.
            let inner = asked.strip_prefix(&folder).and_then(|rest| rest.strip_prefix(':')).unwrap_or(asked);
            for scenario in &root.scenarios {
                let estate = self.estate;
                let evaluation = RootEvaluation::new(estate.configuration, estate.evaluated.tree, root.root, scenario);
                let Some(evaluation) = evaluation else { continue };
                let tag_place = |resource: &Resource<'_>| {
                    known_type(Kind::Resource, resource.resource_type).and_then(|known| tag_place(&known, resource))
                };
                if let Some(named) = evaluation.named(inner, &tag_place) {
                    told.push(tell(root, scenario, &named));
                }
            }
        }
        told
    }

    fn place(&self, span: Span) -> String {
        let files = self.files();
        format!("{}:{}", self.text(files.path(span.file).as_str()), files.position(span).line)
    }

    /// What is written at a place, in one line.
    fn written(&self, span: Span, is_hidden: bool) -> String {
        if is_hidden {
            return "(sensitive value)".to_owned();
        }
        if self.shows_sensitive {
            return self.first_line(self.files().slice(span));
        }
        // Sensitive values are overwritten byte for byte, so that places still hold.
        let whole = self.mask.source(span.file, self.files().text(span.file));
        self.first_line(span.range.of(&whole))
    }

    fn first_line(&self, text: &str) -> String {
        const LONGEST: usize = 80;
        let line = text.lines().next().unwrap_or("");
        let short: String = line.chars().take(LONGEST).collect();
        let more = if short.len() < text.trim_end().len() { " …" } else { "" };
        self.text(&format!("{short}{more}"))
    }
}

/// The value that an address names, with what the catalogue calls sensitive in it marked.
fn marked(named: &Named<'_>) -> Value {
    match &named.argument {
        Some((resource_type, path)) => mark_arguments(resource_type, path, &named.value),
        None => named.value.clone(),
    }
}

/// Values are bounded in depth.
fn mark_arguments(resource_type: &str, path: &str, value: &Value) -> Value {
    if sensitive_argument(resource_type, path).is_some() {
        return value.clone().with_marks(Marks::SENSITIVE);
    }
    match value.data() {
        Data::Object(entries) | Data::Map(entries) => {
            let inner = entries
                .iter()
                .map(|(key, inner)| (key.clone(), mark_arguments(resource_type, &format!("{path}.{key}"), inner)));
            let (inner, more) = (inner.collect(), entries.more().cloned());
            match value.data() {
                Data::Map(entries) => Value::partial_map(entries.element().clone(), inner, more),
                _ => Value::partial_object(inner, more),
            }
            .with_marks(value.marks())
        }
        _ => value.map_children(|item| mark_arguments(resource_type, path, item)),
    }
}
