//! `separation/application_code`: application code, builds and deployments inside Terraform.

use super::message::{self, Mixture};
use crate::configuration::Resource;
use crate::evaluation::{Argument, Instance};
use crate::rules::{Context, Found, Interest, Rule};
use crate::settings::Layout;
use crate::source::Span;
use crate::syntax::{Block, Expr, ExprKind, TemplatePart};

/// The rule.
pub(super) struct ApplicationCode;

/// Endings of files that are programs, or packages of them.
const PROGRAMS: [&str; 16] = [
    ".cs", ".dll", ".go", ".jar", ".java", ".js", ".mjs", ".php", ".py", ".rb", ".rs", ".scala", ".sql", ".ts", ".war",
    ".whl",
];

/// Lines beyond which code in the configuration is a program.
const INLINE_LINES: usize = 10;

/// Lines up to which code that is packed is but a stub.
const STUB_LINES: usize = 5;

/// Words of commands that build.
const BUILDS: [&str; 19] = [
    "cargo build",
    "docker build",
    "docker buildx",
    "dotnet build",
    "dotnet publish",
    "go build",
    "gradle",
    "make build",
    "mvn ",
    "npm ci",
    "npm install",
    "npm run build",
    "pip install -r",
    "pip install -t",
    "pip3 install -r",
    "pip3 install -t",
    "poetry ",
    "yarn ",
    "zip -r",
];

/// Words of commands that deploy.
const DEPLOYS: [&str; 12] = [
    "aws ecs update-service",
    "aws lambda update-function-code",
    "az functionapp deploy",
    "az webapp deploy",
    "docker push",
    "gcloud app deploy",
    "gcloud functions deploy",
    "gcloud run deploy",
    "helm install",
    "helm upgrade",
    "kubectl apply",
    "sam deploy",
];

impl Rule for ApplicationCode {
    fn interest(&self) -> Interest {
        Interest::Resources
    }

    fn instance<'a>(&self, instance: &Instance<'_, 'a>, cx: &Context<'_, 'a>, out: &mut Found) {
        if cx.settings.layout.value == Layout::Together {
            return;
        }
        let resource = instance.resource;
        let found = match resource.resource_type {
            "archive_file" => archive(resource),
            "aws_lambda_function" | "aws_lambda_layer_version" => package(instance, "filename"),
            "aws_s3_object" | "aws_s3_bucket_object" => {
                upload(instance, "source").or_else(|| inline(instance, "content"))
            }
            "google_storage_bucket_object" => upload(instance, "source"),
            "azurerm_storage_blob" => upload(instance, "source"),
            "aws_appsync_function" | "aws_appsync_resolver" | "aws_cloudfront_function" => inline(instance, "code"),
            "local_file" => inline(instance, "content"),
            "cloudflare_worker_script" | "cloudflare_workers_script" => inline(instance, "content"),
            "aws_glue_job" | "aws_synthetics_canary" => package(instance, "zip_file"),
            _ => None,
        };
        if let Some((mixture, argument, span)) = found {
            report(mixture, span, &argument, resource, cx, out);
        }
        for provisioner in resource.arguments.blocks_of("provisioner") {
            command(provisioner, resource, cx, out);
        }
    }
}

type Place = (Mixture, String, Span);

/// An archive of inline text or of files that are no plain configuration.
fn archive(resource: &Resource<'_>) -> Option<Place> {
    if let Some(content) = resource.arguments.attribute("source_content") {
        return Some((Mixture::Inline, "source_content".to_owned(), content.name_span()));
    }
    let inner = resource.arguments.blocks_of("source");
    if let Some(content) = inner.iter().find_map(|source| source.body().attribute("content")) {
        // A line or two make an empty function, for its own pipeline to fill.
        let is_text = matches!(content.value().unwrapped().kind(), ExprKind::Text(_) | ExprKind::Template(_));
        let is_program = is_text && content.value().source().lines().count() > STUB_LINES;
        return is_program.then(|| (Mixture::Inline, "source.content".to_owned(), content.name_span()));
    }
    for name in ["source_dir", "source_file"] {
        let Some(path) = resource.arguments.attribute(name) else { continue };
        let ending = literal_end(path.value()).unwrap_or("");
        let is_configuration = [".json", ".yaml", ".yml", ".conf", ".toml", ".ini", ".xml", ".txt", ".md"]
            .iter()
            .any(|configuration| ending.ends_with(configuration));
        return (!is_configuration).then(|| (Mixture::Packed, name.to_owned(), path.value().span()));
    }

    None
}

/// A package on disk, unless an `archive_file` makes it, which is told there.
fn package(instance: &Instance<'_, '_>, name: &str) -> Option<Place> {
    let argument = instance.argument(name)?;
    let ending = literal_end(argument.attribute.value())?;
    let is_stand_in =
        ["placeholder", "dummy", "empty", "bootstrap", "initial", "stub"].iter().any(|word| ending.contains(word));
    let is_package = [".zip", ".jar"].iter().any(|end| ending.ends_with(end));
    if !is_package || is_stand_in {
        return None;
    }
    let path = argument.attribute.value().source();
    let is_made_here = instance.module.resources.iter().any(|resource| {
        resource.resource_type == "archive_file"
            && resource.arguments.attribute("output_path").is_some_and(|output| output.value().source() == path)
    });
    (!is_made_here).then(|| place(Mixture::Packed, &argument))
}

/// A program that is put into a bucket, by its name or by that of the files that `for_each` goes through.
fn upload(instance: &Instance<'_, '_>, name: &str) -> Option<Place> {
    let argument = instance.argument(name)?;
    let ending = literal_end(argument.attribute.value()).or_else(|| files_of(instance.resource.for_each()?))?;
    PROGRAMS.iter().any(|end| ending.ends_with(end)).then(|| place(Mixture::Packed, &argument))
}

/// The pattern of `fileset(folder, pattern)`.
fn files_of(for_each: Expr<'_>) -> Option<&str> {
    let calls = for_each.descendants().filter_map(|expr| match expr.kind() {
        ExprKind::Call { name: "fileset", arguments, .. } => arguments.get(1),
        _ => None,
    });
    calls.filter_map(Expr::as_text).next()
}

/// A program that is written in the configuration.
fn inline(instance: &Instance<'_, '_>, name: &str) -> Option<Place> {
    let argument = instance.argument(name)?;
    let value = argument.attribute.value();
    let is_text = matches!(value.unwrapped().kind(), ExprKind::Text(_) | ExprKind::Template(_));
    let is_program = is_text && value.source().lines().count() > INLINE_LINES && looks_like_program(value.source());
    is_program.then(|| (Mixture::Inline, name.to_owned(), argument.attribute.name_span()))
}

fn looks_like_program(text: &str) -> bool {
    ["function ", "def ", "import ", "require(", "=> {", "class ", "SELECT ", "CREATE ", "package "]
        .iter()
        .any(|word| text.contains(word))
}

fn place(mixture: Mixture, argument: &Argument<'_>) -> Place {
    (mixture, argument.path.clone(), argument.attribute.value().span())
}

/// The literal text at the end of a path.
fn literal_end(expr: Expr<'_>) -> Option<&str> {
    match expr.unwrapped().kind() {
        ExprKind::Text(text) => Some(text),
        ExprKind::Template(template) => match template.parts().last() {
            Some(TemplatePart::Text(text, _)) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// A command that builds or deploys.
fn command<'a>(provisioner: Block<'a>, resource: &Resource<'a>, cx: &Context<'_, 'a>, out: &mut Found) {
    if provisioner.label(0).is_none_or(|label| label.text != "local-exec") {
        return;
    }
    let Some(command) = provisioner.body().attribute("command") else { return };
    let text = command.value().source();
    let mixture = if DEPLOYS.iter().any(|word| text.contains(word)) || publishes_a_site(text) {
        Mixture::Deployed
    } else if BUILDS.iter().any(|word| text.contains(word)) {
        Mixture::Built
    } else {
        return out.right();
    };
    report(mixture, command.name_span(), "provisioner.command", resource, cx, out);
}

/// A copy into a bucket deploys if what is copied is what builds make; else it may be data.
fn publishes_a_site(text: &str) -> bool {
    let copied = text.split("aws s3 sync").nth(1).or(text.split("aws s3 cp").nth(1));
    let built = ["dist", "build", "public", "www", "site"];
    let source = copied.and_then(|copied| copied.split_whitespace().next());
    source.is_some_and(|source| built.iter().any(|word| source.contains(word)))
}

fn report<'a>(
    mixture: Mixture,
    span: Span,
    argument: &str,
    resource: &Resource<'a>,
    cx: &Context<'_, 'a>,
    out: &mut Found,
) {
    let what = format!("`{}`", resource.address());
    let mut finding = out.finding(span, message::mixed(mixture, &what));
    finding.help = Some(message::separate(mixture));
    cx.on_resource(&mut finding, resource, Some(argument));
    out.wrong(finding);
}
