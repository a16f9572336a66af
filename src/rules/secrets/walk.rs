//! How the search goes through an expression: to every literal that the value may come to.

use std::mem;

use super::credential::{credentials, named_in_json};
use super::name::{Hint, hint, is_public};
use super::search::{Holder, Literal, Search, keeps_something_plain, points_at_a_store};
use super::value::{Looks, in_sensitive_argument, under_name, under_plain_name};
use crate::source::{Span, TextRange};
use crate::syntax::{Expr, ExprKind, Exprs, Pairs, Template, TemplatePart};

impl<'m, 'a> Search<'m, 'a> {
    /// An argument that is known to hold a secret: its literal is one, unless it stands in for one.
    pub(super) fn sensitive(&mut self, expr: Expr<'a>, name: &str, holder: Holder<'m, 'a>) {
        match expr.unwrapped().kind() {
            ExprKind::Text(text) => {
                let is_plain = (!self.is_ignored || self.choices > 0)
                    && matches!(holder, Holder::Resource(resource) if keeps_something_plain(resource));
                let looks =
                    if is_plain && keeps_values(name) { under_plain_name(text) } else { in_sensitive_argument(text) };
                if looks == Looks::Other {
                    return self.named(expr, name, holder);
                }
                let has_known_form = !credentials(text).is_empty();
                self.keep(Literal { has_known_form, ..literal(expr.span(), text, name, holder, looks) });
            }
            ExprKind::Tuple(items) => items.iter().for_each(|item| self.sensitive(item, name, holder)),
            ExprKind::Object(pairs) => {
                for (key, value) in pairs.iter() {
                    let key = key.as_text().unwrap_or(name);
                    self.element(key, |search| match hint(key) {
                        Some(_) => search.sensitive(value, key, holder),
                        None => search.named(value, key, holder),
                    });
                }
            }
            ExprKind::Conditional { .. } => {
                self.choice(&expr.branches().collect::<Vec<_>>(), |search, branch| {
                    search.sensitive(branch, name, holder);
                });
            }
            ExprKind::Call { name: function, arguments, .. } => match passed_on(function, arguments) {
                Passed::All => arguments.iter().for_each(|value| self.sensitive(value, name, holder)),
                Passed::OneOf(values) => self.choice(&values, |search, value| search.sensitive(value, name, holder)),
                Passed::Nothing => self.right += 1,
            },
            ExprKind::Null | ExprKind::Bool(_) | ExprKind::Number(_) => {}
            ExprKind::Template(template) => {
                self.right += 1;
                self.template(expr.tree().text(), template, name, holder);
            }
            _ => self.right += 1,
        }
    }

    /// A value under a name: a secret if the name says so and the value looks so, or if the value has a known form.
    pub(super) fn named(&mut self, expr: Expr<'a>, name: &str, holder: Holder<'m, 'a>) {
        match expr.unwrapped().kind() {
            ExprKind::Text(text) => self.text(expr, text, name, holder),
            ExprKind::Template(template) => self.template(expr.tree().text(), template, name, holder),
            ExprKind::Tuple(items) => items.iter().for_each(|item| self.named(item, name, holder)),
            ExprKind::Object(pairs) => self.object(pairs, name, holder),
            ExprKind::Conditional { .. } => {
                self.choice(&expr.branches().collect::<Vec<_>>(), |search, branch| search.named(branch, name, holder));
            }
            ExprKind::Call { name: function, arguments, .. } => match passed_on(function, arguments) {
                Passed::All => arguments.iter().for_each(|value| self.named(value, name, holder)),
                Passed::OneOf(values) => self.choice(&values, |search, value| search.named(value, name, holder)),
                // `templatefile(path, { password = "…" })`: what the function takes by name is looked at by those names.
                Passed::Nothing => {
                    let takes_names = |argument: &Expr<'a>| matches!(argument.unwrapped().kind(), ExprKind::Object(_));
                    arguments.iter().filter(takes_names).for_each(|argument| self.named(argument, "", holder));
                }
            },
            ExprKind::For(parts) => self.named(parts.value, name, holder),
            _ => {}
        }
    }

    fn object(&mut self, pairs: Pairs<'a>, name: &str, holder: Holder<'m, 'a>) {
        // `{ name = "DB_PASSWORD", value = "…" }`: the text under `name` names the one under `value`.
        let text = |key: &str| pairs.get(key).and_then(Expr::as_text);
        let named = text("name").or_else(|| text("Name")).or_else(|| text("key"));
        let named = named.filter(|_| !points_at_a_store(text("type")));
        for (key, value) in pairs.iter() {
            let key = key.as_text().unwrap_or(name);
            let is_value = matches!(key, "value" | "Value");
            let name = named.filter(|_| is_value).unwrap_or(key);
            self.element(key, |search| search.named(value, name, holder));
        }
    }

    /// Goes into an element of a map, which `ignore_changes` may name by its key. Maps further in are not meant by it.
    pub(super) fn element(&mut self, key: &str, visit: impl FnOnce(&mut Self)) {
        let keys = mem::take(&mut self.ignored_keys);
        let is_all_ignored = self.is_ignored;
        self.is_ignored |= keys.contains(&key);
        visit(self);
        self.is_ignored = is_all_ignored;
        self.ignored_keys = keys;
    }

    /// Goes through values of which one counts. Where one of them is no literal, a stand-in beside it is for want of it.
    fn choice(&mut self, values: &[Expr<'a>], mut visit: impl FnMut(&mut Self, Expr<'a>)) {
        let is_literal = |value: &Expr<'a>| {
            matches!(
                value.unwrapped().kind(),
                ExprKind::Text(_) | ExprKind::Null | ExprKind::Object(_) | ExprKind::Tuple(_)
            )
        };
        let is_open = usize::from(values.len() > 1 && !values.iter().all(is_literal));
        self.choices += is_open;
        values.iter().for_each(|value| visit(self, *value));
        self.choices -= is_open;
    }

    fn text(&mut self, expr: Expr<'a>, text: &'a str, name: &str, holder: Holder<'m, 'a>) {
        // A key for maps in everybody's browser is no secret, and people who know say so in its name.
        if is_public(name) {
            return;
        }
        let hinted = hint(name);
        let looks = hinted.map_or(Looks::Other, |hint| under_name(text, name, hint));
        // What merely stands in, under a name that merely hints, tells nobody anything.
        if looks == Looks::Secret || (looks == Looks::Placeholder && hinted == Some(Hint::Strong)) {
            let has_known_form = !credentials(text).is_empty();
            return self.keep(Literal { has_known_form, ..literal(expr.span(), text, name, holder, looks) });
        }
        self.parts(text, expr.source(), expr.span(), name, holder);
    }

    /// `file` is the text that the template is part of.
    fn template(&mut self, file: &'a str, template: Template<'a>, name: &str, holder: Holder<'m, 'a>) {
        for part in template.parts() {
            match part {
                TemplatePart::Text(text, span) => {
                    self.parts(text, span.range.of(file), span, name, holder);
                }
                TemplatePart::If { then, otherwise, .. } => {
                    self.template(file, then, name, holder);
                    otherwise.into_iter().for_each(|otherwise| self.template(file, otherwise, name, holder));
                }
                TemplatePart::For { body, .. } => self.template(file, body, name, holder),
                TemplatePart::Interpolation(_) => {}
            }
        }
    }

    /// Credentials inside a longer text, by their form or by their names in JSON.
    fn parts(&mut self, text: &'a str, source: &str, span: Span, name: &str, holder: Holder<'m, 'a>) {
        for part in credentials(text) {
            let found = literal(part_of(span, source, part), part, name, holder, Looks::Secret);
            self.keep(Literal { has_known_form: true, ..found });
        }
        for (key, part) in named_in_json(text) {
            self.keep(literal(part_of(span, source, part), part, key, holder, Looks::Secret));
        }
    }

    fn keep(&mut self, found: Literal<'m, 'a>) {
        let is_for_want = found.looks == Looks::Placeholder && self.choices > 0;
        let is_known = self.found.last().is_some_and(|last| last.span == found.span);
        if found.looks != Looks::Other && !is_for_want && !is_known {
            self.found.push(Literal { is_ignored: self.is_ignored, ..found });
        }
    }
}

fn literal<'m, 'a>(span: Span, text: &'a str, name: &str, holder: Holder<'m, 'a>, looks: Looks) -> Literal<'m, 'a> {
    Literal { span, text, name: name.to_owned(), holder, looks, has_known_form: false, is_ignored: false }
}

/// Arguments that hold whatever a store keeps, not a password by their own name.
fn keeps_values(name: &str) -> bool {
    matches!(name, "value" | "value_wo" | "plaintext_value" | "secret_data" | "secret_string" | "secret_text")
}

/// What of a call's arguments its result may be, or hold.
enum Passed<'a> {
    All,
    OneOf(Vec<Expr<'a>>),
    Nothing,
}

fn passed_on<'a>(function: &str, arguments: Exprs<'a>) -> Passed<'a> {
    match function {
        "base64encode" | "base64gzip" | "concat" | "jsonencode" | "merge" | "nonsensitive" | "one" | "sensitive"
        | "tolist" | "tomap" | "toset" | "tostring" | "trimspace" | "yamlencode" => Passed::All,
        "coalesce" | "try" => Passed::OneOf(arguments.iter().collect()),
        // Of a map's keys the second argument is one, and no value.
        "lookup" => {
            Passed::OneOf(arguments.iter().enumerate().filter(|(at, _)| *at != 1).map(|(_, value)| value).collect())
        }
        _ => Passed::Nothing,
    }
}

/// Where a part of a text is written; all of the text where escapes hide the place.
fn part_of(span: Span, source: &str, part: &str) -> Span {
    let Some(at) = source.find(part) else { return span };
    let offset = |at: usize| span.range.start.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
    TextRange::new(offset(at), offset(at + part.len())).in_file(span.file)
}
