//! Secrets that an argument does not hold as it is written, but comes to hold: through variables, local values, modules and
//! files of values.
//!
//! What the literals of an argument show was judged by the walk (`walk`); here its value is looked at. A secret that shows
//! is told where it is written, which the trail leads to, once for all who use it.

use std::sync::Arc;

use super::literal_secret::{tell_holder, what};
use super::message;
use super::name::{hint, is_plain};
use super::part::{Part, parts_in_secret, parts_under};
use super::search::{Holder, points_at_a_store};
use super::value::Looks;
use crate::evaluation::modules::{TrailStep, Via};
use crate::evaluation::values::{Cause, PathStep};
use crate::evaluation::{Reason, Value};
use crate::facts::secret_arguments;
use crate::findings::Finding;
use crate::rules::asking::{label_of, origin};
use crate::rules::{Answer, Asked, Context, Found, Matter};
use crate::syntax::{Expr, ExprKind};

/// A place that may hold a secret.
#[derive(Clone, Debug)]
pub struct SecretPlace {
    /// What names the value there, where nothing inside it does.
    pub(super) name: String,
    /// The path of the argument.
    pub(super) argument: String,
    /// What is known of the argument.
    pub(super) known: Known,
    /// Whether what holds the argument is named after something that is no secret.
    pub(super) is_plain: bool,
}

/// What is known of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// It holds a secret.
    Secret,
    /// Something below it may hold one in a resource of this type.
    Below(String),
    /// Nothing but its name.
    Name,
}

/// An argument with references in it.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Open<'m, 'a> {
    /// Who holds it.
    pub(super) holder: Holder<'m, 'a>,
    /// The expression.
    pub(super) expr: Expr<'a>,
    /// What it is.
    pub(super) place: SecretPlace,
    /// What a look at its value shows, for the module by itself.
    pub(super) looked: Looked,
}

/// What a value holds.
#[derive(Clone, Debug, Default)]
pub(super) struct Looked {
    seen: Vec<Seen>,
    /// Why it cannot be known whether there is more.
    open: Option<Arc<Cause>>,
}

/// A secret in a value, or what stands for one.
#[derive(Clone, Debug)]
struct Seen {
    text: String,
    name: String,
    looks: Looks,
    has_known_form: bool,
    path: Vec<PathStep>,
}

impl Looked {
    /// Whether there is no secret, and can be none.
    pub(super) fn is_right(&self) -> bool {
        self.seen.is_empty() && self.open.is_none()
    }
}

impl SecretPlace {
    /// An argument of which nothing but its name is known.
    pub(super) fn named(name: &str) -> Self {
        Self { name: name.to_owned(), argument: name.to_owned(), known: Known::Name, is_plain: false }
    }

    /// Looks at a value here. What the expression itself shows was judged already.
    pub(super) fn look(&self, value: &Value, source: &str) -> Looked {
        let mut looked = Looked::default();
        for (leaf, path) in value.leaves() {
            if let Some(text) = leaf.as_str() {
                let parts = self.parts(text, &path, value).into_iter();
                let new = parts.filter(|part| !source.contains(part.text));
                looked.seen.extend(new.map(|part| Seen {
                    text: part.text.to_owned(),
                    name: part.name,
                    looks: part.looks,
                    has_known_form: part.has_known_form,
                    path: path.clone(),
                }));
            } else if looked.open.is_none() && self.is_of_interest(&path, value, source) {
                looked.open = leaf.cause().filter(|cause| self.may_be_written(&cause.reason)).cloned();
            }
        }
        looked
    }

    fn parts<'t>(&self, text: &'t str, path: &[PathStep], value: &Value) -> Vec<Part<'t>> {
        let key = last_key(path);
        match &self.known {
            Known::Secret => match key {
                Some(key) if hint(key).is_none() => parts_under(text, key),
                key => parts_in_secret(text, key.unwrap_or(&self.name), self.is_plain),
            },
            Known::Below(resource_type) => {
                let secrets = secret_arguments(resource_type);
                let path = keys(path).fold(self.argument.clone(), |path, key| format!("{path}.{key}"));
                match secrets.sensitive(&path) {
                    Some(sensitive) if sensitive.when.is_none() => {
                        parts_in_secret(text, key.unwrap_or(&self.name), self.is_plain)
                    }
                    None if secrets.is_public(&path) => Vec::new(),
                    _ => parts_under(text, key.unwrap_or(&self.name)),
                }
            }
            Known::Name => parts_under(text, &self.name_at(path, value)),
        }
    }

    /// Whether something that is not known there might be a secret.
    fn is_of_interest(&self, path: &[PathStep], value: &Value, source: &str) -> bool {
        match (&self.known, last_key(path)) {
            (Known::Secret, None) => true,
            (Known::Name, None) => hint(&self.name).is_some() || is_address_with_password(source),
            _ => hint(&self.name_at(path, value)).is_some(),
        }
    }

    /// Whether a value that is not known for this reason may yet be a secret that is written somewhere.
    fn may_be_written(&self, reason: &Reason) -> bool {
        let is_plain = matches!(reason, Reason::Variable(name) if self.known != Known::Name && is_plain(name));
        reason.may_be_written() && !is_plain
    }

    /// Whether a secret is to be told as this place's: an argument of a resource is judged where it is set, and what comes
    /// by the name of something plain is none, wherever it is kept.
    fn is_told_by(&self, seen: &Seen, trail: &[TrailStep]) -> bool {
        let is_resource = trail.iter().any(|step| step.via == Via::Resource);
        let symbols = trail.iter().filter(|step| step.via == Via::Symbol);
        let mut names = symbols.filter_map(|step| step.what.rsplit('.').next());
        let has_known_form = seen.has_known_form || self.known == Known::Name;
        !is_resource && (has_known_form || !names.any(is_plain))
    }

    /// What names a text inside a value: the key that it lies under, or in `{ name = "DB_PASSWORD", value = "…" }` the text
    /// beside it.
    fn name_at(&self, path: &[PathStep], value: &Value) -> String {
        let Some(key) = last_key(path) else { return self.name.clone() };
        if matches!(key, "value" | "Value")
            && let Some(around) = path.len().checked_sub(1).and_then(|end| at(value, path.get(..end)?))
        {
            let text = |key: &str| around.get(key).and_then(Value::as_str);
            let named = text("name").or_else(|| text("Name")).or_else(|| text("key"));
            if let Some(name) = named.filter(|_| !points_at_a_store(text("type"))) {
                return name.to_owned();
            }
        }
        key.to_owned()
    }
}

/// Judges what arguments come to hold in the module by itself, and asks where that does not decide.
pub(super) fn judge<'a>(open: &[Open<'_, 'a>], wanted: Looks, cx: &Context<'_, 'a>, out: &mut Found) {
    for open in open {
        let mut has_some = false;
        for seen in open.looked.seen.iter().filter(|seen| seen.looks == wanted) {
            let steps = cx.evaluator().trail(open.expr, &seen.path);
            if !open.place.is_told_by(seen, &steps) {
                continue;
            }
            has_some = true;
            let trail: Vec<_> = steps.into_iter().map(label_of).collect();
            let span = origin(cx.estate, &trail, open.expr.span());
            out.hide(span, &seen.text);
            let mut finding = out.finding(span, sentence(wanted, &what(open.holder, &seen.name)));
            finding.is_at_origin = true;
            finding.trail = trail;
            finding.help = Some(help(wanted));
            open.tell(&mut finding, &seen.name, cx);
            out.wrong(finding);
        }
        match &open.looked.open {
            Some(cause) if !has_some => ask(open, cause, cx, out),
            _ if !has_some => out.right(),
            _ => {}
        }
    }
}

fn ask<'a>(open: &Open<'_, 'a>, cause: &Cause, cx: &Context<'_, 'a>, out: &mut Found) {
    let span = open.expr.span();
    let mut finding = out.finding(span, message::open(&what(open.holder, &open.place.name)));
    finding.because = Some(cx.because(&cause.reason, cause.span.unwrap_or(span)));
    open.tell(&mut finding, &open.place.name, cx);
    let matter = Matter::Secret(open.place.clone());
    out.ask(match open.holder {
        Holder::Resource(resource) => cx.question(finding, resource, open.expr, matter),
        Holder::Call(call) => cx.question_of_call(finding, call, open.expr, matter),
        Holder::Block(..) | Holder::Local(_) | Holder::Values => cx.question_outside(finding, open.expr, matter),
    });
}

/// What is to be said of a value that a root gives.
pub(super) fn answers(asked: &Asked<'_>, wanted: Looks) -> Vec<Answer> {
    let Matter::Secret(place) = &asked.question.matter else { return vec![Answer::Undecided] };
    let looked = place.look(asked.value, asked.source);
    let is_told = |seen: &Seen| seen.looks == wanted && place.is_told_by(seen, &(asked.trail)(&seen.path));
    let told = looked.seen.into_iter().filter(is_told).map(|seen| {
        let address = asked.question.finding.address.as_deref().unwrap_or_default();
        Answer::Wrong {
            message: sentence(wanted, &message::argument(&seen.name, address)),
            subject: seen.name,
            help: help(wanted),
            path: seen.path,
            secret: Some(seen.text),
        }
    });
    let mut answers: Vec<Answer> = told.collect();
    if answers.is_empty() {
        // A variable without a default that nobody here gives a value is the very way to hand in a secret.
        let is_handed_in = |cause: &Arc<Cause>| {
            let Reason::Variable(name) = &cause.reason else { return false };
            asked.root.variable(name).is_some_and(|variable| variable.default().is_none())
        };
        let is_open = looked.open.is_some_and(|cause| !is_handed_in(&cause));
        answers.push(if is_open { Answer::Undecided } else { Answer::Right });
    }
    answers
}

impl<'a> Open<'_, 'a> {
    fn tell(&self, finding: &mut Finding, name: &str, cx: &Context<'_, 'a>) {
        finding.subject = Some(name.to_owned());
        tell_holder(finding, self.holder, &self.place.argument, cx);
    }
}

fn sentence(wanted: Looks, what: &str) -> String {
    if wanted == Looks::Secret { message::literal(what) } else { message::placeholder(what) }
}

fn help(wanted: Looks) -> String {
    if wanted == Looks::Secret { message::literal_help() } else { message::placeholder_help(false) }
}

/// What a function hands on that only dresses it for others: the argument of `jsonencode(…)`.
pub(super) fn undressed(expr: Expr<'_>) -> Expr<'_> {
    let mut expr = expr.unwrapped();
    while let ExprKind::Call { name, arguments, expands_last: false } = expr.kind()
        && DRESSING.contains(&name)
        && let Some(inner) = arguments.get(0)
    {
        expr = inner.unwrapped();
    }
    expr
}

const DRESSING: [&str; 7] =
    ["base64encode", "jsonencode", "nonsensitive", "sensitive", "tostring", "trimspace", "yamlencode"];

/// Whether an expression puts an address or a connection string together that may have a password in it.
fn is_address_with_password(source: &str) -> bool {
    let lower = source.to_ascii_lowercase();
    (lower.contains("://") && lower.contains('@')) || lower.contains("password=") || lower.contains("pwd=")
}

fn keys(path: &[PathStep]) -> impl Iterator<Item = &str> {
    path.iter().filter_map(|step| match step {
        PathStep::Key(key) => Some(&**key),
        PathStep::Index(_) => None,
    })
}

fn last_key(path: &[PathStep]) -> Option<&str> {
    keys(path).last()
}

/// The value at a path inside another.
fn at<'v>(value: &'v Value, path: &[PathStep]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, step| match step {
        PathStep::Key(key) => value.get(key),
        PathStep::Index(at) => value.as_items()?.get(*at),
    })
}
