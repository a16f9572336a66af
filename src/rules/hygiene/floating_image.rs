//! `hygiene/floating_image`: container images by a tag that can move.

use super::image::{Pinning, known_tag, pinning};
use super::{image_inputs, message};
use crate::evaluation::values::Data;
use crate::evaluation::{Argument, Instance, Location, Value};
use crate::findings::{Because, Finding};
use crate::rules::{Answer, Asked, Context, Found, Interest, Matter, Rule};
use crate::source::{Span, TextRange};
use crate::syntax::{Expr, ExprKind, TemplatePart};

/// The rule.
pub(super) struct FloatingImage;

/// Resource types that run containers, and the arguments that name images: the last part of the path.
const TYPES: &[&str] = &[
    "aws_apprunner_service",
    "aws_batch_job_definition",
    "aws_codebuild_project",
    "aws_ecs_task_definition",
    "aws_lambda_function",
    "aws_lightsail_container_service_deployment_version",
    "aws_sagemaker_model",
    "azurerm_container_app",
    "azurerm_container_app_job",
    "azurerm_container_group",
    "azurerm_linux_function_app",
    "azurerm_linux_web_app",
    "docker_container",
    "docker_image",
    "docker_service",
    "google_cloud_run_service",
    "google_cloud_run_v2_job",
    "google_cloud_run_v2_service",
    "helm_release",
    "kubectl_manifest",
    "kubernetes_cron_job",
    "kubernetes_cron_job_v1",
    "kubernetes_daemon_set_v1",
    "kubernetes_daemonset",
    "kubernetes_deployment",
    "kubernetes_deployment_v1",
    "kubernetes_job",
    "kubernetes_job_v1",
    "kubernetes_manifest",
    "kubernetes_pod",
    "kubernetes_pod_v1",
    "kubernetes_replication_controller",
    "kubernetes_replication_controller_v1",
    "kubernetes_stateful_set",
    "kubernetes_stateful_set_v1",
];

/// Arguments that hold one image.
const IMAGE_ARGUMENTS: [&str; 4] = ["docker_image_name", "image", "image_identifier", "image_uri"];

/// Arguments that hold container definitions as objects, JSON or YAML.
const DEFINITIONS: [&str; 5] = ["container_definitions", "container_properties", "manifest", "values", "yaml_body"];

impl Rule for FloatingImage {
    fn interest(&self) -> Interest {
        Interest::Types(TYPES)
    }

    fn answer(&self, asked: &Asked<'_>) -> Vec<Answer> {
        vec![answer_to(asked.value)]
    }

    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        image_inputs::judge(cx, out);
    }

    fn instance<'a>(&self, instance: &Instance<'_, 'a>, cx: &Context<'_, 'a>, out: &mut Found) {
        let resource_type = instance.resource.resource_type;
        let tags = tags_of_charts(instance);
        for argument in instance.arguments().into_iter().chain(tags) {
            let last = argument.path.rsplit('.').next().unwrap_or("");
            let is_name = resource_type == "docker_image" && argument.path == "name";
            let mut images = Vec::new();
            if argument.path == CHART_TAG {
                images.push(Image::of_tag(argument.attribute.value()));
            } else if is_name || IMAGE_ARGUMENTS.contains(&last) {
                images.push(Image::of(argument.attribute.value(), instance));
            } else if DEFINITIONS.contains(&last) {
                images_in_definitions(argument.attribute.value(), instance, &mut images);
            }
            if !images.is_empty() && instance.ignores_changes_of(&argument.path) {
                // Somebody else deploys: what is written here is but the first image.
                images.iter().for_each(|_| out.right());
                continue;
            }
            for image in images {
                judge(&image, &argument.path, instance, cx, out);
            }
        }
    }
}

/// What is to be said of an image that a root gives a value to.
fn answer_to(value: &Value) -> Answer {
    let Some(image) = value.as_str() else {
        let is_settled = value.is_null() || value.prefix().and_then(known_tag).is_some();
        return if is_settled { Answer::Right } else { Answer::Undecided };
    };
    match pinning(image) {
        Pinning::Floating(tag) if !is_of_service(image) => Answer::Wrong {
            message: message::floating(image, tag),
            subject: image.to_owned(),
            help: message::pin_image(),
            path: Vec::new(),
            secret: None,
        },
        _ => Answer::Right,
    }
}

/// An image somewhere in an argument.
struct Image<'a> {
    span: Span,
    text: ImageText,
    /// The expression that gives it, where there is one.
    expr: Option<Expr<'a>>,
}

enum ImageText {
    Known(String),
    /// Only what it ends with is known, from the `:` of its tag on.
    Ending(String),
    /// Not known beyond this beginning, and why.
    Unknown {
        prefix: String,
        reason: String,
    },
}

impl<'a> Image<'a> {
    fn of(expr: Expr<'a>, instance: &Instance<'_, 'a>) -> Self {
        let value = instance.evaluate(expr);
        let text = match value.data() {
            Data::String(text) => ImageText::Known(text.to_string()),
            Data::Unknown(unknown) => ImageText::Unknown {
                prefix: unknown.refinement.prefix.as_deref().unwrap_or_default().to_owned(),
                reason: unknown.cause.reason.to_string(),
            },
            _ => ImageText::Unknown { prefix: String::new(), reason: "it is no text".to_owned() },
        };
        // `"${aws_ecr_repository.a.repository_url}:latest"` shows its tag, though not its name.
        let text = match (text, literal_tail(expr)) {
            (ImageText::Unknown { .. }, Some(tail)) => ImageText::Ending(tail.to_owned()),
            (text, _) => text,
        };
        Self { span: expr.span(), text, expr: Some(expr) }
    }

    /// The tag alone, as charts take it; the chart has the name.
    fn of_tag(expr: Expr<'a>) -> Self {
        let text = match expr.as_text() {
            Some(tag) => ImageText::Ending(format!(":{tag}")),
            None => ImageText::Unknown { prefix: "chart:".to_owned(), reason: "it is put together here".to_owned() },
        };
        Self { span: expr.span(), text, expr: None }
    }
}

/// Stands for the path of the value of `set { name = "image.tag" value = "…" }`.
const CHART_TAG: &str = "set.image_tag";

/// What a Helm release sets the tags of its images to.
fn tags_of_charts<'a>(instance: &Instance<'_, 'a>) -> Vec<Argument<'a>> {
    if instance.resource.resource_type != "helm_release" {
        return Vec::new();
    }
    let blocks = instance.resource.arguments.blocks_of("set");
    let tags = blocks.iter().filter_map(|set| {
        let name = set.body().attribute("name")?.value().as_text()?;
        let is_tag = name.ends_with("image.tag") || name.ends_with("Image.tag") || name == "imageTag";
        set.body().attribute("value").filter(|_| is_tag)
    });
    let argument = |attribute| Argument { path: CHART_TAG.to_owned(), attribute, location: Location::Block };
    tags.map(argument).collect()
}

/// What the literal text after the last interpolation of a template says of the tag.
fn literal_tail(expr: Expr<'_>) -> Option<&str> {
    let ExprKind::Template(template) = expr.unwrapped().kind() else { return None };
    match template.parts().last() {
        Some(TemplatePart::Text(text, _)) => tag_at_end(text),
        _ => None,
    }
}

/// The tag with its `:` in the end of a reference; empty where a whole name has none, as in `${registry}/app`.
fn tag_at_end(end: &str) -> Option<&str> {
    let name_start = end.rfind('/').map_or(0, |slash| slash + 1);
    let name = end.get(name_start..).unwrap_or("");
    match name.find(':') {
        Some(colon) => name.get(colon..),
        None if name_start > 0 && !name.is_empty() => Some(""),
        None => None,
    }
}

/// Images in `jsonencode([…])`, in an object, or in a text of JSON or YAML.
fn images_in_definitions<'a>(expr: Expr<'a>, instance: &Instance<'_, 'a>, images: &mut Vec<Image<'a>>) {
    match expr.unwrapped().kind() {
        ExprKind::Call { name: "jsonencode" | "yamlencode", arguments, .. } => {
            arguments.iter().for_each(|argument| images_in_objects(argument, instance, images));
        }
        ExprKind::Tuple(items) => items.iter().for_each(|item| images_in_definitions(item, instance, images)),
        ExprKind::Object(_) => images_in_objects(expr, instance, images),
        ExprKind::Text(_) | ExprKind::Template(_) => images_in_text(expr, images),
        _ => {}
    }
}

/// The depth of the syntax tree is bounded, and so is this.
fn images_in_objects<'a>(expr: Expr<'a>, instance: &Instance<'_, 'a>, images: &mut Vec<Image<'a>>) {
    match expr.unwrapped().kind() {
        ExprKind::Tuple(items) => items.iter().for_each(|item| images_in_objects(item, instance, images)),
        ExprKind::Object(pairs) => {
            for (key, value) in pairs.iter() {
                match (key.as_text(), value.unwrapped().kind()) {
                    (_, ExprKind::Object(_) | ExprKind::Tuple(_)) => images_in_objects(value, instance, images),
                    (Some("image"), _) => images.push(Image::of(value, instance)),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// `"image": "…"` or `image: …` in the source of a text, wherever it stands.
fn images_in_text<'a>(expr: Expr<'a>, images: &mut Vec<Image<'a>>) {
    let source = expr.source();
    let start = expr.span().range.start;
    let file = expr.span().file;
    for (at, _) in source.match_indices("image") {
        let before = source.get(..at).unwrap_or("").chars().next_back();
        if before.is_some_and(|before| before.is_alphanumeric() || matches!(before, '_' | '-' | '.' | '/')) {
            continue;
        }
        let after = source.get(at + "image".len()..).unwrap_or("").trim_start_matches(['\\', '"', ' ']);
        let Some(value) = after.strip_prefix(':') else { continue };
        let value = value.trim_start_matches([' ', '\\', '"', '\'']);
        let length = value.find(['"', '\'', '\\', '\n', ',', ' ']).unwrap_or(value.len());
        let text = value.get(..length).unwrap_or("").trim();
        let offset = source.len() - value.len();
        let place = |offset: usize| start + u32::try_from(offset).unwrap_or(0);
        let span = TextRange::new(place(offset), place(offset + text.len())).in_file(file);
        let known = match text.split_once("${") {
            Some((prefix, rest)) => match rest.rsplit_once('}').and_then(|(_, tail)| tag_at_end(tail)) {
                Some(tail) => ImageText::Ending(tail.to_owned()),
                None => ImageText::Unknown { prefix: prefix.to_owned(), reason: "it is put together here".to_owned() },
            },
            None => ImageText::Known(text.to_owned()),
        };
        images.push(Image { span, text: known, expr: None });
    }
}

fn judge<'a>(image: &Image<'a>, path: &str, instance: &Instance<'_, 'a>, cx: &Context<'_, 'a>, out: &mut Found) {
    let (known, shown) = match &image.text {
        ImageText::Known(text) => (text.clone(), text.clone()),
        ImageText::Ending(tail) => {
            (format!("image{tail}"), cx.estate.sources.loaded.files.slice(image.span).trim_matches('"').to_owned())
        }
        ImageText::Unknown { prefix, reason } => {
            if known_tag(prefix).is_none() {
                let mut finding = finding(image, path, instance, cx, out, message::image_unknown());
                finding.because = Some(Because { reason: reason.clone(), span: image.span });
                match image.expr {
                    Some(expr) => out.ask(cx.question(finding, instance.resource, expr, Matter::Value)),
                    None => out.undecided(finding),
                }
            }
            return;
        }
    };
    match pinning(&known) {
        Pinning::Fixed => out.right(),
        Pinning::NotAnImage => {}
        Pinning::Floating(tag) => {
            if is_of_service(&known) {
                return;
            }
            let text = if path == CHART_TAG {
                message::floating_chart(tag.unwrap_or(""))
            } else {
                message::floating(&shown, tag)
            };
            let mut finding = finding(image, path, instance, cx, out, text);
            finding.help = Some(message::pin_image());
            finding.subject = Some(shown);
            out.wrong(finding);
        }
    }
}

/// CodeBuild's own images are names of the service, not of a registry.
fn is_of_service(image: &str) -> bool {
    image.starts_with("aws/codebuild/")
}

fn finding<'a>(
    image: &Image<'a>,
    path: &str,
    instance: &Instance<'_, 'a>,
    cx: &Context<'_, 'a>,
    out: &Found,
    message: String,
) -> Finding {
    let mut finding = out.finding(image.span, message);
    cx.on_resource(&mut finding, instance.resource, Some(path));
    finding
}
