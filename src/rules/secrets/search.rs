//! The search for literals that are, or stand for, secrets in one module.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use camino::Utf8Path;

use super::name::{Hint, hint};
use super::value::{Looks, in_sensitive_argument, known_credential, under_name};
use crate::configuration::{Module, Resource};
use crate::evaluation::{Evaluator, Instance};
use crate::facts::sensitive_argument;
use crate::rules::{Context, Estate};
use crate::source::{FileKind, Span};
use crate::syntax::{Block, Expr, ExprKind, Template, TemplatePart, Tree};

/// A literal that somebody wrote where a secret belongs.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Found<'m, 'a> {
    /// The value.
    pub(super) expr: Expr<'a>,
    /// Its text.
    pub(super) text: &'a str,
    /// What holds it, for the message: `password`, `DB_PASSWORD`.
    pub(super) name: String,
    /// Where it is.
    pub(super) holder: Holder<'m, 'a>,
    /// Its looks.
    pub(super) looks: Looks,
    /// Whether `ignore_changes` keeps it out of what Terraform applies.
    pub(super) is_ignored: bool,
}

/// What a literal stands in.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) enum Holder<'m, 'a> {
    /// A resource or data source.
    Resource(&'m Resource<'a>),
    /// Another block, with its address.
    Block(Block<'a>, &'static str),
    /// A file of variable values.
    Values,
}

/// What has been seen.
#[derive(Debug, Default)]
pub(in crate::rules) struct Search<'m, 'a> {
    /// Literals that are secrets or stand for some.
    pub(super) found: Vec<Found<'m, 'a>>,
    /// Sensitive arguments whose value is no literal.
    pub(super) right: usize,
}

impl Found<'_, '_> {
    /// Where the value is written.
    pub(super) fn span(&self) -> Span {
        self.expr.span()
    }
}

/// Words without which there is nothing to find in a block.
static WORDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let words = [
        "pass",
        "pwd",
        "secret",
        "token",
        "api_key",
        "apikey",
        "api-key",
        "private_key",
        "privatekey",
        "private key",
        "access_key",
        "accesskey",
        "credential",
        "connection",
        "presharedkey",
        "preshared",
        "ghp_",
        "github_pat",
        "glpat-",
        "xox",
        "aiza",
        "sk_live_",
        "hooks.slack",
        "accountkey",
        "://",
    ];
    AhoCorasick::builder().ascii_case_insensitive(true).build(words).ok()
});

fn is_worth_a_look(source: &str) -> bool {
    WORDS.as_ref().is_none_or(|words| words.is_match(source))
}

/// Searches a module and the variable values in its folder.
pub(in crate::rules) fn search<'m, 'a>(cx: &Context<'m, 'a>) -> Search<'m, 'a> {
    let module = cx.module;
    let mut search = Search::default();
    for resource in &module.resources {
        search.resource(module, resource, cx.evaluator);
    }
    for variable in module.variables.iter().filter(|variable| is_worth_a_look(source_of(variable.block))) {
        if let Some(default) = variable.default() {
            search.named(default, variable.name, Holder::Block(variable.block, "var"));
        }
    }
    for local in
        module.locals.iter().filter(|local| is_worth_a_look(local.name) || is_worth_a_look(local.value.source()))
    {
        search.named(local.value, local.name, Holder::Values);
    }
    for call in module.calls.iter().filter(|call| is_worth_a_look(source_of(call.block))) {
        for input in call.arguments.attributes() {
            if !matches!(input.name(), "source" | "version" | "providers" | "depends_on") {
                search.named(input.value(), input.name(), Holder::Block(call.block, "module"));
            }
        }
    }
    for provider in module.providers.iter().filter(|provider| is_worth_a_look(source_of(provider.block))) {
        search.block(provider.block, Holder::Block(provider.block, "provider"));
    }
    values_in(cx.estate, &module.folder).for_each(|tree| search.values(tree));
    search
}

/// Searches files of variable values in folders that hold no module, such as `environments/dev/x.tfvars`.
pub(in crate::rules) fn search_values<'a>(estate: &Estate<'a>) -> Search<'a, 'a> {
    let mut search = Search::default();
    for folder in estate.sources.loaded.folders.keys() {
        if estate.configuration.module_in(folder).is_none() && !estate.sources.is_installed(folder) {
            values_in(estate, folder).for_each(|tree| search.values(tree));
        }
    }
    search
}

/// Files of variable values in a folder.
fn values_in<'a>(estate: &Estate<'a>, folder: &Utf8Path) -> impl Iterator<Item = &'a Tree> + use<'a> {
    let sources = estate.sources;
    let members = sources.loaded.folders.get(folder).into_iter().flat_map(|folder| &folder.members);
    let values = members.filter(|member| matches!(member.kind, FileKind::VariableValues { .. }));
    values.filter_map(|member| sources.tree(member.file))
}

impl<'m, 'a> Search<'m, 'a> {
    fn resource(&mut self, module: &'m Module<'a>, resource: &'m Resource<'a>, evaluator: &Evaluator) {
        let holder = Holder::Resource(resource);
        let is_worth = is_worth_a_look(source_of(resource.block));
        let has_sensitive = crate::facts::has_sensitive_arguments(resource.resource_type);
        if !is_worth && !has_sensitive {
            return;
        }
        let instance = Instance { module, resource, evaluator };
        let before = self.found.len();
        for argument in instance.arguments() {
            let value = argument.attribute.value();
            if is_sensitive(&instance, &argument.path) {
                self.sensitive(value, &argument.path, holder);
            } else if is_worth {
                let name = argument.path.rsplit('.').next().unwrap_or(&argument.path);
                self.named(value, name, holder);
            }
            let is_ignored = instance.ignores_changes_of(&argument.path);
            self.found
                .iter_mut()
                .skip(before)
                .filter(|found| found.expr.span() == value.span() || is_inside(found, value))
                .for_each(|found| {
                    found.is_ignored |= is_ignored;
                });
        }
    }

    fn values(&mut self, tree: &'a Tree) {
        for value in tree.root().attributes() {
            self.named(value.value(), value.name(), Holder::Values);
        }
    }

    /// An argument that is known to hold a secret: its literal is one, unless it stands in for one.
    fn sensitive(&mut self, expr: Expr<'a>, name: &str, holder: Holder<'m, 'a>) {
        match expr.unwrapped().kind() {
            ExprKind::Text(text) => {
                let looks = in_sensitive_argument(text);
                self.keep(expr, text, name, holder, looks);
            }
            ExprKind::Tuple(items) => items.iter().for_each(|item| self.sensitive(item, name, holder)),
            ExprKind::Object(pairs) => {
                for (key, value) in pairs.iter() {
                    let key = key.as_text().unwrap_or(name);
                    match hint(key) {
                        Some(_) => self.sensitive(value, key, holder),
                        None => self.named(value, key, holder),
                    }
                }
            }
            ExprKind::Call {
                name: "jsonencode" | "base64encode" | "sensitive" | "tomap" | "yamlencode",
                arguments,
                ..
            } => {
                arguments.iter().for_each(|argument| self.sensitive(argument, name, holder));
            }
            ExprKind::Conditional { .. } => expr.branches().for_each(|branch| self.sensitive(branch, name, holder)),
            ExprKind::Null | ExprKind::Bool(_) | ExprKind::Number(_) => {}
            _ => self.right += 1,
        }
    }

    /// A value under a name: a secret if the name says so and the value looks so, or if the value has a known form.
    fn named(&mut self, expr: Expr<'a>, name: &str, holder: Holder<'m, 'a>) {
        match expr.unwrapped().kind() {
            ExprKind::Text(text) => self.text(expr, text, name, holder),
            ExprKind::Template(template) => self.template(expr, template, name, holder),
            ExprKind::Tuple(items) => items.iter().for_each(|item| self.named(item, name, holder)),
            ExprKind::Object(pairs) => {
                // `{ name = "DB_PASSWORD", value = "…" }`: the text under `name` names the one under `value`.
                let named = pairs.get("name").or(pairs.get("Name")).and_then(Expr::as_text);
                for (key, value) in pairs.iter() {
                    let key = key.as_text().unwrap_or(name);
                    let is_value = matches!(key, "value" | "Value");
                    self.named(value, named.filter(|_| is_value).unwrap_or(key), holder);
                }
            }
            ExprKind::Call {
                name:
                    "jsonencode" | "base64encode" | "sensitive" | "merge" | "tomap" | "yamlencode" | "concat"
                    | "nonsensitive",
                arguments,
                ..
            } => arguments.iter().for_each(|argument| self.named(argument, name, holder)),
            ExprKind::Conditional { .. } => expr.branches().for_each(|branch| self.named(branch, name, holder)),
            _ => {}
        }
    }

    fn text(&mut self, expr: Expr<'a>, text: &'a str, name: &str, holder: Holder<'m, 'a>) {
        let looks = match hint(name) {
            Some(hint) => under_name(text, name, hint),
            None => Looks::Other,
        };
        let is_public = name.to_ascii_lowercase().contains("public");
        let has_credential = !is_public && known_credential(text).is_some();
        let looks = if looks == Looks::Other && has_credential { Looks::Secret } else { looks };
        // What merely stands in, under a name that merely hints, tells nobody anything.
        let is_told = looks == Looks::Secret || (looks == Looks::Placeholder && hint(name) == Some(Hint::Strong));
        if is_told {
            self.keep(expr, text, name, holder, looks);
        }
    }

    fn template(&mut self, expr: Expr<'a>, template: Template<'a>, name: &str, holder: Holder<'m, 'a>) {
        for part in template.parts() {
            if let TemplatePart::Text(text, _) = part
                && known_credential(text).is_some()
            {
                return self.keep(expr, text, name, holder, Looks::Secret);
            }
        }
    }

    /// The arguments of a block and of the blocks in it; the tree's own limit on depth bounds the recursion.
    fn block(&mut self, block: Block<'a>, holder: Holder<'m, 'a>) {
        for attribute in block.body().attributes() {
            self.named(attribute.value(), attribute.name(), holder);
        }
        for inner in block.body().blocks() {
            self.block(inner, holder);
        }
    }

    fn keep(&mut self, expr: Expr<'a>, text: &'a str, name: &str, holder: Holder<'m, 'a>, looks: Looks) {
        if looks != Looks::Other {
            self.found.push(Found { expr, text, name: name.to_owned(), holder, looks, is_ignored: false });
        }
    }
}

/// Whether an argument is known to hold a secret. A parameter does only if its type says so, and an entry of a secrets
/// store not if its name says that it is a user, a host or an address.
fn is_sensitive(instance: &Instance<'_, '_>, path: &str) -> bool {
    let resource_type = instance.resource.resource_type;
    if sensitive_argument(resource_type, path).is_none() {
        return false;
    }
    let name = instance.resource.arguments.attribute("name").and_then(|name| name.value().as_text());
    if STORES.contains(&resource_type)
        && [Some(instance.resource.name), name].into_iter().flatten().any(names_no_secret)
    {
        return false;
    }
    if resource_type == "aws_ssm_parameter" {
        let kind = instance.resource.arguments.attribute("type").and_then(|kind| kind.value().as_text());
        return kind == Some("SecureString");
    }
    true
}

/// Types that keep single values, secret or not.
const STORES: [&str; 4] = [
    "aws_ssm_parameter",
    "azurerm_key_vault_secret",
    "google_secret_manager_secret_version",
    "google_secret_manager_regional_secret_version",
];

/// Whether the name of an entry says that what it holds is no secret.
fn names_no_secret(name: &str) -> bool {
    const ENDS: [&str; 12] =
        ["user", "username", "login", "email", "host", "hostname", "url", "uri", "endpoint", "port", "region", "arn"];
    let last = name.rsplit(['-', '_', '/', '.']).next().unwrap_or(name).to_ascii_lowercase();
    ENDS.contains(&last.as_str()) || name.to_ascii_lowercase().ends_with("user_name")
}

fn is_inside(found: &Found<'_, '_>, value: Expr<'_>) -> bool {
    found.span().file == value.span().file && value.span().range.contains(found.span().range)
}

fn source_of(block: Block<'_>) -> &str {
    block.span().range.of(block.tree().text())
}
