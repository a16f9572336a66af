//! The search for literals that are, or stand for, secrets in one module.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use rustc_hash::FxHashMap;

use super::by_path::{Secrecy, is_sensitive};
use super::evaluated::{Known, Open, SecretPlace, undressed};
use super::name::{hint, is_plain};
use super::value::Looks;
use crate::configuration::{CallTarget, LocalValue, Module, ModuleCall, Resource};
use crate::evaluation::{Evaluator, Instance, Value};
use crate::facts::{SecretArguments, Sensitive, secret_arguments};
use crate::rules::{Context, Estate};
use crate::source::{FileKind, Origin, Span};
use crate::syntax::{Attribute, Block, Expr, ExprKind, Tree};

/// A literal that somebody wrote where a secret belongs.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Literal<'m, 'a> {
    /// Where it is written.
    pub(super) span: Span,
    /// Its text.
    pub(super) text: &'a str,
    /// What holds it, for the message: `password`, `DB_PASSWORD`.
    pub(super) name: String,
    /// Where it is.
    pub(super) holder: Holder<'m, 'a>,
    /// Its looks.
    pub(super) looks: Looks,
    /// Whether its form alone says that it is a credential.
    pub(super) has_known_form: bool,
    /// Whether `ignore_changes` keeps it out of what Terraform applies.
    pub(super) is_ignored: bool,
}

impl Literal<'_, '_> {
    /// Whether somebody sets the real value elsewhere. What has the form of a credential is one, whatever is ignored.
    pub(super) fn is_kept_by_hand(&self) -> bool {
        self.looks == Looks::Placeholder || (self.is_ignored && !self.has_known_form)
    }
}

/// What a literal stands in.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) enum Holder<'m, 'a> {
    /// A resource or data source.
    Resource(&'m Resource<'a>),
    /// A module call.
    Call(&'m ModuleCall<'a>),
    /// Another block, with what its addresses begin with.
    Block(Block<'a>, &'static str),
    /// A local value.
    Local(&'m LocalValue<'a>),
    /// A file of variable values.
    Values,
}

/// What has been seen.
#[derive(Debug, Default)]
pub(in crate::rules) struct Search<'m, 'a> {
    /// Literals that are secrets or stand for some.
    pub(super) found: Vec<Literal<'m, 'a>>,
    /// Sensitive arguments whose value is no literal.
    pub(super) right: usize,
    /// Arguments with references, whose values are to be looked at.
    pub(super) open: Vec<Open<'m, 'a>>,
    /// How many choices with something that is no literal the walk is inside: a stand-in there is for want of a value.
    pub(super) choices: usize,
    /// Whether `ignore_changes` keeps out the argument that the walk is inside.
    pub(super) is_ignored: bool,
    /// The keys that it keeps out of the map that the walk comes to next.
    pub(super) ignored_keys: Vec<&'a str>,
}

/// What is known of the types of a module, each looked up once.
type KnownSecrets<'a> = FxHashMap<&'a str, SecretArguments>;

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
        "accountkey",
        "account_key",
        "auth_key",
        "encryption_key",
        "hmac_key",
        "integration_key",
        "license_key",
        "master_key",
        "shared_key",
        "signing_key",
        "storage_key",
        "credential",
        "connection",
        "conn_str",
        "preshared",
        "ghp_",
        "github_pat",
        "glpat-",
        "xox",
        "aiza",
        "k_live_",
        "hooks.slack",
        "eyj",
        "npm_",
        "pypi-",
        "dop_v1_",
        "dapi",
        "hvs.",
        "atlasv1",
        "sg.",
        "nrak-",
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
    let mut known = KnownSecrets::default();
    for resource in &module.resources {
        search.resource(module, resource, cx.evaluator(), &mut known);
    }
    for variable in module.variables.iter().filter(|variable| is_worth_a_look(source_of(variable.block))) {
        if let Some(default) = variable.default() {
            search.named(default, variable.name, Holder::Block(variable.block, "var"));
        }
    }
    for local in
        module.locals.iter().filter(|local| is_worth_a_look(local.name) || is_worth_a_look(local.value.source()))
    {
        search.named(local.value, local.name, Holder::Local(local));
    }
    for (at, call) in module.calls.iter().enumerate().filter(|(_, call)| is_worth_a_look(source_of(call.block))) {
        search.call(call, is_judged_inside(cx, at), cx.evaluator());
    }
    for provider in module.providers.iter().filter(|provider| is_worth_a_look(source_of(provider.block))) {
        let holder = Holder::Block(provider.block, "provider");
        search.provider(provider.name, provider.block, "", holder, cx.evaluator());
    }
    if let Some(backend) = module.terraform.backend.as_ref().filter(|backend| is_worth_a_look(source_of(backend.block)))
    {
        search.block(backend.block, Holder::Block(backend.block, "backend"));
    }
    for encryption in module.terraform.encryption.iter().filter(|block| is_worth_a_look(source_of(**block))) {
        search.encryption(*encryption, Holder::Block(*encryption, "terraform.encryption"));
    }
    let folder = cx.estate.sources.loaded.folders.get(&module.folder);
    let members = folder.into_iter().flat_map(|folder| &folder.members);
    let values = members.filter(|member| matches!(member.kind, FileKind::VariableValues { .. }));
    values.filter_map(|member| cx.estate.sources.tree(member.file)).for_each(|tree| search.values(tree));
    search
}

/// Whether what a call hands over is judged where the called module uses it.
fn is_judged_inside(cx: &Context<'_, '_>, call: usize) -> bool {
    match cx.estate.configuration.target(cx.id, call) {
        CallTarget::Module(id) => cx.estate.configuration.module(*id).is_some_and(|module| !module.is_vendored),
        CallTarget::Missing(_) => false,
    }
}

/// Searches the files of variable values in folders that hold no module, as `environments/prod.tfvars` is.
pub(super) fn values_without_module<'a>(estate: &Estate<'a>) -> Search<'a, 'a> {
    let mut search = Search::default();
    for (path, folder) in &estate.sources.loaded.folders {
        if folder.origin == Origin::Installed || estate.configuration.module_in(path).is_some() {
            continue;
        }
        let values = folder.members.iter().filter(|member| matches!(member.kind, FileKind::VariableValues { .. }));
        values.filter_map(|member| estate.sources.tree(member.file)).for_each(|tree| search.values(tree));
    }
    search
}

impl<'m, 'a> Search<'m, 'a> {
    fn resource(
        &mut self,
        module: &'m Module<'a>,
        resource: &'m Resource<'a>,
        evaluator: &Evaluator<'a>,
        known: &mut KnownSecrets<'a>,
    ) {
        let holder = Holder::Resource(resource);
        let is_worth = is_worth_a_look(source_of(resource.block));
        let secrets = known.entry(resource.resource_type);
        let secrets = &*secrets.or_insert_with(|| secret_arguments(resource.resource_type));
        if !is_worth && secrets.is_empty() {
            return;
        }
        let instance = Instance { module, resource, evaluator };
        let is_plain = keeps_something_plain(resource);
        let names = if is_worth { names_of_values(resource) } else { Vec::new() };
        let may_ignore = resource.lifecycle().is_some();
        for argument in instance.arguments() {
            let value = argument.attribute.value();
            self.is_ignored = may_ignore && instance.ignores_changes_of(&argument.path);
            self.ignored_keys = if may_ignore { instance.ignored_keys_of(&argument.path) } else { Vec::new() };
            let judged = self.right;
            let open = |search: &mut Self, name: &str, known: Known| {
                search.right = if known == Known::Secret { judged } else { search.right };
                let place = SecretPlace { name: name.to_owned(), argument: argument.path.clone(), known, is_plain };
                search.open(holder, value, place, &|expr| instance.evaluate(expr));
            };
            if is_sensitive(&instance, secrets, &argument) {
                self.sensitive(value, &argument.path, holder);
                open(self, &argument.path, Known::Secret);
            } else if secrets.knows_below(&argument.path) {
                let knows = |path: &str| match (secrets.sensitive(path), secrets.is_public(path)) {
                    (Some(Sensitive { when: None, .. }), _) => Some(Secrecy::Secret),
                    (None, true) => Some(Secrecy::Public),
                    _ => None,
                };
                self.by_path(value, &argument.path, &knows, holder);
                open(self, last_part(&argument.path), Known::Below(resource.resource_type.to_owned()));
            } else if is_worth && !secrets.is_public(&argument.path) {
                let last = last_part(&argument.path);
                let span = argument.attribute.name_span();
                let name = names.iter().find(|(known, _)| *known == span).map_or(last, |(_, name)| name);
                self.named(value, name, holder);
                open(self, name, Known::Name);
            }
        }
        self.is_ignored = false;
        self.ignored_keys.clear();
    }

    fn call(&mut self, call: &'m ModuleCall<'a>, is_judged_inside: bool, evaluator: &Evaluator<'a>) {
        let holder = Holder::Call(call);
        for input in call.arguments.attributes() {
            if matches!(input.name(), "source" | "version" | "providers" | "depends_on") {
                continue;
            }
            self.named(input.value(), input.name(), holder);
            if !is_judged_inside {
                let evaluate = |expr: Expr<'a>| evaluator.evaluate_in_call(call, expr);
                self.open(holder, input.value(), SecretPlace::named(input.name()), &evaluate);
            }
        }
    }

    /// Looks at the value of an expression with references.
    pub(super) fn open(
        &mut self,
        holder: Holder<'m, 'a>,
        expr: Expr<'a>,
        place: SecretPlace,
        evaluate: &dyn Fn(Expr<'a>) -> Value,
    ) {
        let expr = undressed(expr);
        let is_literal = matches!(expr.unwrapped().kind(), ExprKind::Text(_)) || !expr.source().contains('.');
        let is_kept_by_hand = self.is_ignored || !self.ignored_keys.is_empty();
        let is_worth = place.known != Known::Name || hint(&place.name).is_some() || is_worth_a_look(expr.source());
        if is_literal || is_kept_by_hand || !is_worth {
            return;
        }
        let looked = place.look(&evaluate(expr), expr.source());
        if looked.is_right() {
            self.right += 1;
        } else {
            self.open.push(Open { holder, expr, place, looked });
        }
    }

    fn values(&mut self, tree: &'a Tree) {
        for value in tree.root().attributes().filter(|value| is_worth_a_look(value.span().range.of(tree.text()))) {
            self.named(value.value(), value.name(), Holder::Values);
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
}

/// Nested blocks such as `env { name = "DB_PASSWORD" value = "…" }`: where each such `value` stands, and its name.
fn names_of_values<'a>(resource: &Resource<'a>) -> Vec<(Span, &'a str)> {
    let mut names = Vec::new();
    let mut open = resource.arguments.blocks();
    while let Some(block) = open.pop() {
        let body = block.body();
        open.extend(body.blocks());
        let text = |name: &str| body.attribute(name).map(Attribute::value).and_then(Expr::as_text);
        let value =
            ["value", "insecure_value", "secure_value", "default_value"].iter().find_map(|name| body.attribute(name));
        if let (Some(name), Some(value)) = (text("name").or_else(|| text("key")), value) {
            names.push((value.name_span(), if points_at_a_store(text("type")) { "value" } else { name }));
        }
    }
    names
}

/// Whether the type of a variable says that its value is the name of a secret in a store, as CodeBuild has it.
pub(super) fn points_at_a_store(kind: Option<&str>) -> bool {
    matches!(kind, Some("PARAMETER_STORE" | "SECRETS_MANAGER"))
}

/// Whether a resource keeps a value whose own name says that it is no secret.
pub(super) fn keeps_something_plain(resource: &Resource<'_>) -> bool {
    let names = ["name", "secret_name", "parameter_name", "variable_name", "key"];
    let written =
        names.iter().filter_map(|name| resource.arguments.attribute(name)).filter_map(|name| ending(name.value()));
    is_plain(resource.name) || written.into_iter().any(is_plain)
}

/// The literal text that a name ends with.
fn ending(expr: Expr<'_>) -> Option<&str> {
    match expr.unwrapped().kind() {
        ExprKind::Text(text) => Some(text),
        ExprKind::Template(template) => match template.parts().last() {
            Some(crate::syntax::TemplatePart::Text(text, _)) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

fn last_part(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

fn source_of(block: Block<'_>) -> &str {
    block.span().range.of(block.tree().text())
}
