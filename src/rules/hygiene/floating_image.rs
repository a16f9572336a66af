//! `hygiene/floating_image`: container images by a tag that can move.

use super::image::{Pinning, known_tag, pinning};
use super::message;
use crate::evaluation::{Data, Instance};
use crate::findings::{Because, Finding};
use crate::rules::{Context, Found, Interest, Rule};
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
    "docker_container",
    "docker_image",
    "docker_service",
    "google_cloud_run_service",
    "google_cloud_run_v2_job",
    "google_cloud_run_v2_service",
    "kubernetes_cron_job",
    "kubernetes_cron_job_v1",
    "kubernetes_daemon_set_v1",
    "kubernetes_daemonset",
    "kubernetes_deployment",
    "kubernetes_deployment_v1",
    "kubernetes_job",
    "kubernetes_job_v1",
    "kubernetes_pod",
    "kubernetes_pod_v1",
    "kubernetes_replication_controller",
    "kubernetes_replication_controller_v1",
    "kubernetes_stateful_set",
    "kubernetes_stateful_set_v1",
];

/// Arguments that hold one image.
const IMAGE_ARGUMENTS: [&str; 3] = ["image", "image_uri", "image_identifier"];

/// Arguments that hold container definitions as JSON.
const DEFINITIONS: [&str; 2] = ["container_definitions", "container_properties"];

impl Rule for FloatingImage {
    fn interest(&self) -> Interest {
        Interest::Types(TYPES)
    }

    fn instance<'a>(&self, instance: &Instance<'_, 'a>, cx: &Context<'_, 'a>, out: &mut Found) {
        let resource_type = instance.resource.resource_type;
        for argument in instance.arguments() {
            let last = argument.path.rsplit('.').next().unwrap_or("");
            let is_name = matches!(resource_type, "docker_image") && argument.path == "name";
            let mut images = Vec::new();
            if is_name || IMAGE_ARGUMENTS.contains(&last) {
                images.push(Image::of(argument.attribute.value(), instance));
            } else if DEFINITIONS.contains(&last) {
                images_in_definitions(argument.attribute.value(), instance, &mut images);
            }
            for image in images {
                judge(&image, &argument.path, instance, cx, out);
            }
        }
    }
}

/// An image somewhere in an argument.
struct Image {
    span: Span,
    text: ImageText,
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

impl Image {
    fn of(expr: Expr<'_>, instance: &Instance<'_, '_>) -> Self {
        let value = instance.evaluator.evaluate(expr);
        let text = match &value.data {
            Data::String(text) => ImageText::Known(text.to_string()),
            Data::Unknown(unknown) => ImageText::Unknown {
                prefix: unknown.refinement.prefix.clone().unwrap_or_default(),
                reason: unknown.reason.to_string(),
            },
            _ => ImageText::Unknown { prefix: String::new(), reason: "it is no text".to_owned() },
        };
        // `"${aws_ecr_repository.a.repository_url}:latest"` shows its tag, though not its name.
        let text = match (text, literal_tail(expr)) {
            (ImageText::Unknown { .. }, Some(tail)) => ImageText::Ending(tail.to_owned()),
            (text, _) => text,
        };
        Self { span: expr.span(), text }
    }
}

/// The literal text after the last interpolation of a template, if it holds a tag.
fn literal_tail(expr: Expr<'_>) -> Option<&str> {
    let ExprKind::Template(template) = expr.unwrapped().kind() else { return None };
    match template.parts().last() {
        Some(TemplatePart::Text(text, _)) => {
            text.rfind(':').and_then(|at| text.get(at..)).filter(|tail| !tail.contains('/'))
        }
        _ => None,
    }
}

/// Images in `jsonencode([…])`, or in a text of JSON.
fn images_in_definitions(expr: Expr<'_>, instance: &Instance<'_, '_>, images: &mut Vec<Image>) {
    match expr.unwrapped().kind() {
        ExprKind::Call { name: "jsonencode", arguments, .. } => {
            arguments.iter().for_each(|argument| images_in_objects(argument, instance, images));
        }
        ExprKind::Text(_) | ExprKind::Template(_) => images_in_json(expr, images),
        _ => {}
    }
}

/// The depth of the syntax tree is bounded, and so is this.
fn images_in_objects(expr: Expr<'_>, instance: &Instance<'_, '_>, images: &mut Vec<Image>) {
    match expr.unwrapped().kind() {
        ExprKind::Tuple(items) => items.iter().for_each(|item| images_in_objects(item, instance, images)),
        ExprKind::Object(pairs) => {
            if let Some(image) = pairs.get("image") {
                images.push(Image::of(image, instance));
            }
        }
        _ => {}
    }
}

/// `"image": "…"` in the source of a text, wherever it stands.
fn images_in_json(expr: Expr<'_>, images: &mut Vec<Image>) {
    let source = expr.source();
    let start = expr.span().range.start;
    let file = expr.span().file;
    for (at, _) in source.match_indices("image") {
        let after = source.get(at + "image".len()..).unwrap_or("").trim_start_matches(['\\', '"', ' ']);
        let Some(value) = after.strip_prefix(':') else { continue };
        let value = value.trim_start_matches([' ', '\\', '"']);
        let length = value.find(['"', '\\', '\n', ',']).unwrap_or(value.len());
        let text = value.get(..length).unwrap_or("").trim();
        let offset = source.len() - value.len();
        let place = |offset: usize| start + u32::try_from(offset).unwrap_or(0);
        let span = TextRange::new(place(offset), place(offset + text.len())).in_file(file);
        let known = match text.split_once("${") {
            Some((prefix, rest)) => {
                match rest.rsplit_once('}').map(|(_, tail)| tail).filter(|tail| tail.starts_with(':')) {
                    Some(tail) => ImageText::Ending(tail.to_owned()),
                    None => {
                        ImageText::Unknown { prefix: prefix.to_owned(), reason: "it is put together here".to_owned() }
                    }
                }
            }
            None => ImageText::Known(text.to_owned()),
        };
        images.push(Image { span, text: known });
    }
}

fn judge<'a>(image: &Image, path: &str, instance: &Instance<'_, 'a>, cx: &Context<'_, 'a>, out: &mut Found) {
    let (known, shown) = match &image.text {
        ImageText::Known(text) => (text.clone(), text.clone()),
        ImageText::Ending(tail) => {
            (format!("image{tail}"), cx.estate.sources.loaded.files.slice(image.span).trim_matches('"').to_owned())
        }
        ImageText::Unknown { prefix, reason } => {
            if known_tag(prefix).is_none() {
                let mut finding = finding(image, path, instance, cx, out, message::image_unknown());
                finding.because = Some(Because { reason: reason.clone(), span: image.span });
                out.undecided(finding);
            }
            return;
        }
    };
    match pinning(&known) {
        Pinning::Fixed => out.right(),
        Pinning::NotAnImage => {}
        Pinning::Floating(tag) => {
            // CodeBuild's own images are names of the service, not of a registry.
            if known.starts_with("aws/codebuild/") {
                return;
            }
            let mut finding = finding(image, path, instance, cx, out, message::floating(&shown, tag));
            finding.help = Some(message::pin_image());
            finding.subject = Some(shown);
            out.wrong(finding);
        }
    }
}

fn finding<'a>(
    image: &Image,
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
