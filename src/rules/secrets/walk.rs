//! How the search goes through an expression: to every literal that the value may come to.

use std::mem;

use super::name::hint;
use super::part::{Part, parts_in_secret, parts_inside, parts_under};
use super::search::{Holder, Literal, Search, keeps_something_plain, points_at_a_store};
use super::value::Looks;
use crate::source::{Span, TextRange};
use crate::syntax::{Expr, ExprKind, Exprs, Pairs, Template, TemplatePart};

impl<'m, 'a> Search<'m, 'a> {
    /// An argument that is known to hold a secret: its literal is one, unless it stands in for one.
    pub(super) fn sensitive(&mut self, expr: Expr<'a>, name: &str, holder: Holder<'m, 'a>) {
        match expr.unwrapped().kind() {
            ExprKind::Text(text) => {
                let is_plain = (!self.is_ignored || self.choices > 0)
                    && matches!(holder, Holder::Resource(resource) if keeps_something_plain(resource));
                self.keep_parts(parts_in_secret(text, name, is_plain), expr, holder);
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
            ExprKind::Text(text) => self.keep_parts(parts_under(text, name), expr, holder),
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

    /// Keeps what a text holds that is all of an expression.
    fn keep_parts(&mut self, parts: Vec<Part<'a>>, expr: Expr<'a>, holder: Holder<'m, 'a>) {
        for part in parts {
            let span = if part.is_whole { expr.span() } else { part_of(expr.span(), expr.source(), part.text) };
            self.keep_part(part, span, holder);
        }
    }

    /// `file` is the text that the template is part of.
    fn template(&mut self, file: &'a str, template: Template<'a>, name: &str, holder: Holder<'m, 'a>) {
        for part in template.parts() {
            match part {
                TemplatePart::Text(text, span) => {
                    for part in parts_inside(text, name) {
                        let span = part_of(span, span.range.of(file), part.text);
                        self.keep_part(part, span, holder);
                    }
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

    fn keep_part(&mut self, part: Part<'a>, span: Span, holder: Holder<'m, 'a>) {
        let is_for_want = part.looks == Looks::Placeholder && self.choices > 0;
        let is_known = self.found.last().is_some_and(|last| last.span == span);
        if !is_for_want && !is_known {
            let Part { text, name, looks, has_known_form, .. } = part;
            let is_ignored = self.is_ignored;
            self.found.push(Literal { span, text, name, holder, looks, has_known_form, is_ignored });
        }
    }
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
