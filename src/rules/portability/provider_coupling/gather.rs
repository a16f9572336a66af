//! Walks a module for what is coupled to a provider outside of the resources themselves.

use crate::configuration::{Mode, Module, ModuleId};
use crate::evaluation::Instance;
use crate::evaluation::modules::Via;
use crate::rules::literals::{self, Holder, Literal, part_of};
use crate::rules::{Context, Estate};
use crate::source::Span;
use crate::syntax::{Block, Expr, ExprKind};

use super::files::{Files, line_starts};
use super::scripts::{self, Part, Place};
use super::{Coupling, Hit, identity, words};

/// What is coupled to a provider in a module.
pub(super) fn hits<'a>(estate: &Estate<'a>, id: ModuleId, module: &'a Module<'a>) -> Vec<Hit<'a>> {
    let cx = Context::new(estate, id, module);
    let mut gather = Gather { cx: &cx, hits: Vec::new() };
    literals::walk(module, cx.evaluator(), &may_hold, &mut |holder, argument, literal| {
        if !literal.is_prose && !is_for_people(holder, &literal) {
            gather.literal(holder, argument, &literal);
        }
    });
    gather.blocks();
    let mut files = Files::default();
    for (holder, expr) in gather.with_files() {
        gather.file(holder, expr, &mut files);
    }
    gather.hits
}

/// Whether a walk over the literals of a text may find anything.
fn may_hold(source: &str) -> bool {
    const WORDS: [&str; 15] = [
        "169.254.",
        "aws",
        "az",
        "bq",
        "cfn-",
        "computeMetadata",
        "doctl",
        "ec2",
        "eksctl",
        "gcloud",
        "gsutil",
        "images/",
        "metadata.google",
        "oci",
        "roles/",
    ];
    const REST: [&str; 5] = ["ami-", "@Re", "hcloud", "ibmcloud", "expression"];
    WORDS.iter().chain(&REST).any(|word| source.contains(word))
}

/// Whether the text of a block may hold a word that is looked for in whole blocks.
fn may_hold_word(source: &str) -> bool {
    ["aws:", "role-arn", "azure.workload", "service-account", "serviceaccount", "svc.id.goog"]
        .iter()
        .any(|word| source.contains(word))
}

struct Gather<'g, 'r, 'a> {
    cx: &'g Context<'r, 'a>,
    hits: Vec<Hit<'a>>,
}

impl<'a> Gather<'_, '_, 'a> {
    fn add(&mut self, holder: Holder<'_, 'a>, coupling: Coupling, detail: &str, span: Span) -> Option<&mut Hit<'a>> {
        let (address, block) = address_of(holder);
        let detail = detail.to_owned();
        let address = Some(address);
        self.hits.push(Hit { coupling, detail, span, address, block, argument: None, inside: None });
        self.hits.last_mut()
    }

    fn literal(&mut self, holder: Holder<'_, 'a>, argument: &str, literal: &Literal<'a>) {
        let before = self.hits.len();
        let place = Place {
            is_run: is_script(holder, argument, literal),
            follows_reference: literal.follows_reference,
            precedes_reference: literal.precedes_reference,
        };
        let questions = scripts::questions(literal.text);
        let commands = scripts::commands(literal.text, place);
        let is_empty = questions.is_empty() && commands.is_empty();
        let lines = if is_empty { Lines::default() } else { Lines::of(literal) };
        for part in questions {
            self.add(holder, Coupling::Metadata(part.of), part.text, lines.span_of(literal, &part));
        }
        for part in commands {
            self.add(holder, Coupling::Command(part.of), &one_space(part.text), lines.span_of(literal, &part));
        }
        if !literal.is_compared {
            self.permissions(holder, literal);
            if let Some(owner) = words::image_owner(literal.text).filter(|_| literal.template.is_none()) {
                self.add(holder, Coupling::Image(owner), literal.text, literal.span);
            }
        }
        self.conditions(holder, argument, literal);
        for hit in self.hits.iter_mut().skip(before) {
            hit.argument = Some(argument.to_owned()).filter(|argument| !argument.is_empty());
        }
    }

    /// Policies of AWS by their ARN, roles of Google by their name.
    fn permissions(&mut self, holder: Holder<'_, 'a>, literal: &Literal<'a>) {
        let is_condition = literal.keys.iter().flatten().any(|key| key.eq_ignore_ascii_case("iam:PolicyARN"));
        if let Some(name) = words::managed_policy(literal.text).filter(|_| !is_condition) {
            let value = literal.template.filter(|_| literal.precedes_reference || name.is_empty());
            let value = value.map(|template| holder.evaluate(self.cx.evaluator(), template));
            let known = value.as_ref().map(|value| value.as_str().and_then(words::managed_policy).unwrap_or(""));
            self.add(holder, Coupling::Permissions("AWS"), known.unwrap_or(name), literal.span);
        }
        if words::is_google_role(literal.text) && !literal.follows_reference && !literal.precedes_reference {
            self.add(holder, Coupling::Permissions("Google Cloud"), literal.text, literal.span);
        }
    }

    /// What conditions of Azure and Google ask for; AWS's are looked for in whole blocks.
    fn conditions(&mut self, holder: Holder<'_, 'a>, argument: &str, literal: &Literal<'a>) {
        for attribute in words::azure_attributes(literal.text) {
            self.add(holder, Coupling::Condition("Azure", attribute.to_owned()), attribute, literal.span);
        }
        let Holder::Resource(resource) = holder else { return };
        let is_google = matches!(resource.implied_provider(), "google" | "google-beta");
        if is_google && argument.ends_with("condition.expression") {
            for attribute in words::google_attributes(literal.text) {
                self.add(holder, Coupling::Condition("Google Cloud", attribute.to_owned()), attribute, literal.span);
            }
        }
    }

    /// Words that count wherever they stand in a block, as a key or a value; and resources that give an identity.
    fn blocks(&mut self) {
        let module = self.cx.module;
        for resource in &module.resources {
            let instance = Instance { module, resource, evaluator: self.cx.evaluator() };
            let has_word = may_hold_word(source_of(resource.block.span(), resource.block));
            let is_managed = resource.mode == Mode::Managed;
            let may_give = is_managed && (identity::may_give(resource) || resource.resource_type == ROLE_ASSIGNMENT);
            if resource.mode == Mode::Ephemeral || !(has_word || may_give) || instance.keys().is_empty() {
                continue;
            }
            let holder = Holder::Resource(resource);
            if has_word {
                self.words(holder, resource.block.span(), resource.block);
            }
            if let Some(mechanism) = identity::given(&instance).filter(|_| may_give) {
                self.add(holder, Coupling::Identity(mechanism.owner), mechanism.name, resource.block.header_span());
            }
            if may_give && resource.resource_type == ROLE_ASSIGNMENT {
                self.azure_role(&instance);
            }
        }
        for local in &module.locals {
            self.words_of(Holder::Local(local), local.value.span(), local.value);
        }
        for variable in &module.variables {
            let Some(default) = variable.default() else { continue };
            self.words_of(Holder::Variable(variable), default.span(), default);
        }
        for call in module.calls.iter().filter(|call| may_hold_word(source_of(call.block.span(), call.block))) {
            self.words(Holder::Call(call), call.block.span(), call.block);
        }
    }

    fn words_of(&mut self, holder: Holder<'_, 'a>, span: Span, expr: Expr<'a>) {
        if may_hold_word(expr.source()) {
            self.words_in(holder, span, expr.tree());
        }
    }

    fn words(&mut self, holder: Holder<'_, 'a>, span: Span, block: Block<'a>) {
        self.words_in(holder, span, block.tree());
    }

    fn words_in(&mut self, holder: Holder<'_, 'a>, span: Span, tree: &'a crate::syntax::Tree) {
        let text = span.range.of(tree.text());
        let is_comment = |place: Span| {
            let after = tree.comments().partition_point(|comment| comment.range.start <= place.range.start);
            let before = after.checked_sub(1).and_then(|before| tree.comments().get(before));
            before.is_some_and(|comment| comment.range.contains(place.range))
        };
        for part in words::condition_keys(text) {
            let place = part_of(span, part.at, part.text.len());
            if !is_comment(place) {
                let key = format!("aws:{}", part.of);
                self.add(holder, Coupling::Condition("AWS", key.clone()), &key, place);
            }
        }
        for (at, word, mechanism) in identity::words(text) {
            let place = part_of(span, at, word.len());
            if !is_comment(place) {
                self.add(holder, Coupling::Identity(mechanism.owner), mechanism.name, place);
            }
        }
    }

    /// A role by its name, which nothing here defines.
    fn azure_role(&mut self, instance: &Instance<'_, 'a>) {
        let Some(argument) = instance.argument("role_definition_name") else { return };
        let expr = argument.attribute.value();
        let value = instance.evaluate(expr);
        let is_own = || self.cx.evaluator().trail(expr, &[]).iter().any(|step| step.via == Via::Resource);
        if let Some(name) = value.as_str().filter(|_| !is_own()) {
            let name = name.to_owned();
            self.add(Holder::Resource(instance.resource), Coupling::Permissions("Azure"), &name, expr.span());
        }
    }

    /// Calls of `file` and `templatefile`, each with who makes it.
    fn with_files(&self) -> Vec<(Holder<'a, 'a>, Expr<'a>)> {
        let module = self.cx.module;
        let calls_file = |source: &str| source.contains("file(") || source.contains("filebase64(");
        let mut found = Vec::new();
        let mut add = |holder, expr: Expr<'a>| {
            if calls_file(expr.source()) {
                found.extend(expr.descendants().filter(reads_file).map(|call| (holder, call)));
            }
        };
        for resource in module.resources.iter().filter(|resource| resource.mode != Mode::Ephemeral) {
            let instance = Instance { module, resource, evaluator: self.cx.evaluator() };
            if !calls_file(source_of(resource.block.span(), resource.block)) || instance.keys().is_empty() {
                continue;
            }
            let arguments = instance.arguments();
            arguments.iter().for_each(|argument| add(Holder::Resource(resource), argument.attribute.value()));
        }
        module.locals.iter().for_each(|local| add(Holder::Local(local), local.value));
        for call in &module.calls {
            call.arguments.attributes().iter().for_each(|input| add(Holder::Call(call), input.value()));
        }
        found
    }

    /// A file that becomes part of a value. What its template is given does not matter for what it calls.
    fn file(&mut self, holder: Holder<'_, 'a>, call: Expr<'a>, files: &mut Files) {
        let ExprKind::Call { arguments, .. } = call.kind() else { return };
        let Some(path) = arguments.get(0) else { return };
        let value = holder.evaluate(self.cx.evaluator(), path);
        let Some(file) = value.as_str().and_then(|path| files.read(self.cx, path)) else { return };
        let before = self.hits.len();
        let mut lines = Vec::new();
        for part in scripts::questions(&file.text) {
            lines.push(file.line_of(part.at));
            self.add(holder, Coupling::Metadata(part.of), part.text, path.span());
        }
        for part in scripts::commands(&file.text, Place::default()) {
            lines.push(file.line_of(part.at));
            self.add(holder, Coupling::Command(part.of), &one_space(part.text), path.span());
        }
        for part in words::condition_keys(&file.text) {
            lines.push(file.line_of(part.at));
            let key = format!("aws:{}", part.of);
            self.add(holder, Coupling::Condition("AWS", key.clone()), &key, path.span());
        }
        for (at, _, mechanism) in identity::words(&file.text) {
            lines.push(file.line_of(at));
            self.add(holder, Coupling::Identity(mechanism.owner), mechanism.name, path.span());
        }
        for (hit, line) in self.hits.iter_mut().skip(before).zip(lines) {
            hit.inside = Some((file.path.clone(), line));
        }
    }
}

const ROLE_ASSIGNMENT: &str = "azurerm_role_assignment";

fn reads_file(expr: &Expr<'_>) -> bool {
    const NAMES: [&str; 3] = ["file", "filebase64", "templatefile"];
    matches!(expr.kind(), ExprKind::Call { name, .. } if NAMES.contains(&name))
}

fn source_of(span: Span, block: Block<'_>) -> &str {
    span.range.of(block.tree().text())
}

fn address_of<'a>(holder: Holder<'_, 'a>) -> (String, Option<Block<'a>>) {
    match holder {
        Holder::Resource(resource) => (resource.address(), Some(resource.block)),
        Holder::Local(local) => (format!("local.{}", local.name), None),
        Holder::Variable(variable) => (format!("var.{}", variable.name), Some(variable.block)),
        Holder::Output(output) => (format!("output.{}", output.name), Some(output.block)),
        Holder::Call(call) => (format!("module.{}", call.name), Some(call.block)),
    }
}

/// Whether the names above a literal say that somebody is to read it, not a program.
fn is_for_people(holder: Holder<'_, '_>, literal: &Literal<'_>) -> bool {
    const WORDS: [&str; 7] = ["guide", "help", "hint", "instruction", "message", "readme", "usage"];
    let name = match holder {
        Holder::Output(_) => return true,
        Holder::Local(local) => Some(local.name),
        Holder::Variable(variable) => Some(variable.name),
        Holder::Resource(_) | Holder::Call(_) => None,
    };
    let mut names = literal.keys.iter().flatten().copied().chain(name);
    names.any(|name| WORDS.iter().any(|word| name.to_ascii_lowercase().contains(word)))
}

/// Whether the names above a literal say that it is run.
fn is_script(holder: Holder<'_, '_>, argument: &str, literal: &Literal<'_>) -> bool {
    const WORDS: [&str; 13] = [
        "bootstrap",
        "buildspec",
        "cloud_init",
        "cloudinit",
        "cmd",
        "command",
        "custom_data",
        "entrypoint",
        "inline",
        "program",
        "script",
        "startup",
        "user_data",
    ];
    let says_so = |name: &str| {
        let name = name.to_ascii_lowercase().replace('-', "_");
        name == "args" || WORDS.iter().any(|word| name.contains(word))
    };
    let name = match holder {
        Holder::Local(local) => local.name,
        Holder::Variable(variable) => variable.name,
        _ => argument.rsplit('.').next().unwrap_or(argument),
    };
    !name.contains("description") && (says_so(name) || literal.keys.iter().flatten().any(|key| says_so(key)))
}

/// Where the lines of a literal begin, in its text and as it is written.
#[derive(Default)]
struct Lines {
    text: Vec<usize>,
    source: Vec<usize>,
}

impl Lines {
    fn of(literal: &Literal<'_>) -> Self {
        let mut source = line_starts(literal.source);
        // A heredoc begins with a line that is not its text.
        if literal.source.starts_with("<<") {
            source.remove(0);
        }
        Self { text: line_starts(literal.text), source }
    }

    /// Where a part of the literal is written: in the same line, told by how often the same text comes before it there. All
    /// of the literal where escapes hide its lines.
    fn span_of(&self, literal: &Literal<'_>, part: &Part<'_>) -> Span {
        self.find(literal, part).map_or(literal.span, |at| part_of(literal.span, at, part.text.len()))
    }

    fn find(&self, literal: &Literal<'_>, part: &Part<'_>) -> Option<usize> {
        if self.text.len() != self.source.len() {
            return None;
        }
        let line = self.text.partition_point(|start| *start <= part.at).checked_sub(1)?;
        let before = literal.text.get(*self.text.get(line)?..part.at)?.matches(part.text).count();
        let start = *self.source.get(line)?;
        let end = self.source.get(line + 1).copied().unwrap_or(literal.source.len());
        let (at, _) = literal.source.get(start..end)?.match_indices(part.text).nth(before)?;
        Some(start + at)
    }
}

fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
