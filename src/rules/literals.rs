//! The literal texts of a module, each with what a rule must know of its place: who holds it, whether it is part of a
//! policy document, whether it is prose, whether a reference stands right before it.
//!
//! The walk is cheap where it finds nothing: a block whose source does not interest the caller is not walked. Provider
//! and `terraform` blocks, meta-arguments, and the `source` of a module call are left out for all rules.

use crate::configuration::{InputVariable, LocalValue, Mode, Module, ModuleCall, OutputValue, Resource};
use crate::evaluation::{Evaluator, Instance, Value};
use crate::findings::Finding;
use crate::source::Span;
use crate::syntax::{BinaryOperator, Expr, ExprKind, Template, TemplatePart, Tree};

use super::Context;

/// A string, or one literal part of a template.
#[derive(Clone, Copy, Debug)]
pub(super) struct Literal<'a> {
    /// Its text, escapes resolved.
    pub(super) text: &'a str,
    /// Its text as it is written.
    pub(super) source: &'a str,
    /// Where that is.
    pub(super) span: Span,
    /// Whether it goes on from an interpolation.
    pub(super) follows_reference: bool,
    /// Whether an interpolation goes on from it.
    pub(super) precedes_reference: bool,
    /// Whether it is all of the value that its holder has: a constant with a name.
    pub(super) is_whole_value: bool,
    /// Whether it is inside a policy document.
    pub(super) is_policy: bool,
    /// Whether it is written for people: a description, a comment.
    pub(super) is_prose: bool,
    /// Whether something is compared with it, or looked up by it: it chooses, and is no value that anything gets.
    pub(super) is_compared: bool,
    /// The keys of the objects that it lies in, the innermost last, as far as three of them tell.
    pub(super) keys: [Option<&'a str>; 3],
    /// The template that it is a part of, the outermost of those that lie in one another.
    pub(super) template: Option<Expr<'a>>,
}

/// Who holds a literal.
#[derive(Clone, Copy, Debug)]
pub(super) enum Holder<'m, 'a> {
    /// A resource or data source.
    Resource(&'m Resource<'a>),
    /// A local value.
    Local(&'m LocalValue<'a>),
    /// The default of an input variable.
    Variable(&'m InputVariable<'a>),
    /// An output value.
    Output(&'m OutputValue<'a>),
    /// An input of a module call.
    Call(&'m ModuleCall<'a>),
}

/// What is done with each literal: its holder, the argument's path, and the literal.
pub(super) type Visit<'v, 'm, 'a> = &'v mut dyn FnMut(Holder<'m, 'a>, &str, Literal<'a>);

/// Visits the literals of every block of a module whose source `wants` says yes to.
pub(super) fn walk<'m, 'a>(
    module: &'m Module<'a>,
    evaluator: &Evaluator<'a>,
    wants: &dyn Fn(&str) -> bool,
    visit: Visit<'_, 'm, 'a>,
) {
    for resource in module.resources.iter().filter(|resource| wants(block_source(resource.block))) {
        if resource.mode != Mode::Ephemeral && !is_left_out(resource) {
            walk_resource(module, resource, evaluator, visit);
        }
    }
    for local in module.locals.iter().filter(|local| wants(local.value.source())) {
        let place = Place::named(local.name);
        walk_expr(local.value, place, &mut |literal| visit(Holder::Local(local), "", literal));
    }
    for variable in module.variables.iter().filter(|variable| wants(block_source(variable.block))) {
        let Some(default) = variable.default() else { continue };
        let place = Place::named(variable.name);
        walk_expr(default, place, &mut |literal| visit(Holder::Variable(variable), "default", literal));
    }
    for output in module.outputs.iter().filter(|output| wants(block_source(output.block))) {
        let Some(value) = output.arguments.attribute("value") else { continue };
        let place = Place::named(output.name);
        walk_expr(value.value(), place, &mut |literal| visit(Holder::Output(output), "value", literal));
    }
    for call in module.calls.iter().filter(|call| wants(block_source(call.block))) {
        let inputs = call.arguments.attributes();
        for input in inputs.iter().filter(|input| !CALL_ARGUMENTS.contains(&input.name())) {
            let place = Place::named(input.name());
            walk_expr(input.value(), place, &mut |literal| visit(Holder::Call(call), input.name(), literal));
        }
    }
}

/// Visits the literals of a file of variable values whose source `wants` says yes to.
pub(super) fn walk_values<'a>(
    tree: &'a Tree,
    wants: &dyn Fn(&str) -> bool,
    visit: &mut dyn FnMut(&'a str, Literal<'a>),
) {
    for value in tree.root().attributes().filter(|value| wants(value.value().source())) {
        walk_expr(value.value(), Place::named(value.name()), &mut |literal| visit(value.name(), literal));
    }
}

impl<'m, 'a> Holder<'m, 'a> {
    /// The value of an expression that stands in this holder.
    pub(super) fn evaluate(self, evaluator: &Evaluator<'a>, expr: Expr<'a>) -> Value {
        match self {
            Self::Resource(resource) => evaluator.evaluate_in(resource, expr),
            Self::Call(call) => evaluator.evaluate_in_call(call, expr),
            Self::Local(_) | Self::Variable(_) | Self::Output(_) => evaluator.evaluate(expr),
        }
    }

    /// Says that a finding is about this holder.
    pub(super) fn tell(self, cx: &Context<'_, 'a>, finding: &mut Finding, argument: &str) {
        let argument = Some(argument).filter(|argument| !argument.is_empty());
        match self {
            Self::Resource(resource) => cx.on_resource(finding, resource, argument),
            Self::Local(local) => finding.address = Some(address("local", local.name)),
            Self::Variable(variable) => cx.on_block(finding, variable.block, &address("var", variable.name), argument),
            Self::Output(output) => cx.on_block(finding, output.block, &address("output", output.name), argument),
            Self::Call(call) => cx.on_call(finding, call, argument),
        }
    }
}

impl Literal<'_> {
    /// Another text at the same place: all of the template that this is a part of, with its value.
    pub(super) fn of_template<'t>(&self, template: Expr<'t>, text: &'t str) -> Literal<'t> {
        Literal {
            text,
            source: template.source(),
            span: template.span(),
            follows_reference: false,
            precedes_reference: false,
            is_whole_value: self.is_whole_value,
            is_policy: self.is_policy,
            is_prose: self.is_prose,
            is_compared: self.is_compared,
            keys: [None; 3],
            template: None,
        }
    }

    /// Whether it is a local value's constant or a variable's default: named once, so that it can be changed once.
    pub(super) fn is_constant_of(&self, holder: Holder<'_, '_>) -> bool {
        matches!(holder, Holder::Variable(_)) || matches!(holder, Holder::Local(_)) && self.is_whole_value
    }

    /// Where a text that is part of this one is written; all of it where escapes hide the place.
    pub(super) fn span_of(&self, part: &str) -> Span {
        match self.source.find(part) {
            Some(at) => part_of(self.span, at, part.len()),
            None => self.span,
        }
    }
}

/// The place of `length` bytes from `offset` on inside a span.
pub(super) fn part_of(span: Span, offset: usize, length: usize) -> Span {
    let at = |offset: usize| span.range.start.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX));
    let range = crate::source::TextRange::new(at(offset), at(offset.saturating_add(length)));
    if span.range.contains(range) { range.in_file(span.file) } else { span }
}

/// Arguments of a module call that are no inputs.
const CALL_ARGUMENTS: [&str; 6] = ["source", "version", "count", "for_each", "providers", "depends_on"];

fn address(kind: &str, name: &str) -> String {
    format!("{kind}.{name}")
}

fn block_source(block: crate::syntax::Block<'_>) -> &str {
    block.span().range.of(block.tree().text())
}

/// Data sources that make a policy document, or say where state is kept.
fn is_left_out(resource: &Resource<'_>) -> bool {
    const TYPES: [&str; 2] = ["aws_iam_policy_document", "terraform_remote_state"];
    resource.mode == Mode::Data && TYPES.contains(&resource.resource_type)
}

/// Resources that make nothing, as `count = 0` says, are left out.
fn walk_resource<'m, 'a>(
    module: &'m Module<'a>,
    resource: &'m Resource<'a>,
    evaluator: &Evaluator<'a>,
    visit: Visit<'_, 'm, 'a>,
) {
    let instance = Instance { module, resource, evaluator };
    if instance.keys().is_empty() {
        return;
    }
    for argument in instance.arguments() {
        let place = Place::of_path(&argument.path);
        walk_expr(argument.attribute.value(), place, &mut |literal| {
            visit(Holder::Resource(resource), &argument.path, literal);
        });
    }
}

/// What is known of the place of an expression from the names above it.
#[derive(Clone, Copy, Debug, Default)]
struct Place<'a> {
    is_whole_value: bool,
    is_policy: bool,
    is_prose: bool,
    is_compared: bool,
    keys: [Option<&'a str>; 3],
    template: Option<Expr<'a>>,
}

impl<'a> Place<'a> {
    fn named(name: &'a str) -> Self {
        Self { is_whole_value: true, ..Self::default().below(name) }
    }

    /// The names of a path are those of blocks and arguments, not keys of objects.
    fn of_path(path: &str) -> Self {
        let place = path.split('.').fold(Place::default(), Place::below);
        Self {
            keys: [None; 3],
            is_whole_value: place.is_whole_value,
            is_policy: place.is_policy,
            is_prose: place.is_prose,
            is_compared: false,
            template: None,
        }
    }

    fn below(self, name: &'a str) -> Self {
        let [_, second, third] = self.keys;
        Self {
            is_whole_value: false,
            is_policy: self.is_policy || names_policy(name),
            is_prose: self.is_prose || names_prose(name),
            is_compared: self.is_compared,
            keys: [second, third, Some(name)],
            template: self.template,
        }
    }
}

fn names_policy(name: &str) -> bool {
    const ENDS: [&str; 7] =
        ["policy", "policies", "policy_document", "policy_json", "policy_text", "statement", "statements"];
    ENDS.iter().any(|end| name.ends_with(end)) || matches!(name, "Statement" | "Principal")
}

fn names_prose(name: &str) -> bool {
    const NAMES: [&str; 9] = [
        "comment",
        "comments",
        "Comment",
        "Description",
        "documentation",
        "error_message",
        "instructions",
        "notes",
        "title",
    ];
    name.ends_with("description") || NAMES.contains(&name)
}

/// Visits the literals of an expression in the order of the text. The walk is by a list, since chains of operators may be
/// of any length; only templates in templates recurse, whose nesting the parser bounds.
fn walk_expr<'a>(expr: Expr<'a>, place: Place<'a>, visit: &mut dyn FnMut(Literal<'a>)) {
    if let ExprKind::Text(text) = expr.kind() {
        return visit(whole(expr, text, place));
    }
    let mut open = vec![(expr, Place { is_whole_value: false, ..place })];
    let mut children = Vec::new();
    while let Some((expr, place)) = open.pop() {
        match expr.kind() {
            ExprKind::Text(text) => visit(whole(expr, text, place)),
            ExprKind::Template(template) => {
                let place = Place { template: place.template.or(Some(expr)), ..place };
                walk_template(expr.tree(), template, place, visit);
            }
            ExprKind::Object(pairs) => open.extend(pairs.iter().rev().map(|(key, value)| {
                let place = key.as_text().map_or(place, |key| place.below(key));
                (value, place)
            })),
            ExprKind::Binary { operator: BinaryOperator::Equal | BinaryOperator::NotEqual, left, right } => {
                let place = Place { is_compared: true, ..place };
                open.extend([(right, place), (left, place)]);
            }
            ExprKind::Call { name, arguments, .. } if COMPARING.contains(&name) => {
                let place = Place { is_compared: true, ..place };
                open.extend(arguments.iter().rev().map(|argument| (argument, place)));
            }
            // The key of an index is no value that anything gets.
            ExprKind::Index { base, .. } => open.push((base, place)),
            _ => {
                expr.children(&mut children);
                open.extend(children.drain(..).rev().map(|child| (child, place)));
            }
        }
    }
}

/// Functions whose texts choose and are given to nothing.
const COMPARING: [&str; 7] = ["contains", "endswith", "index", "regex", "regexall", "startswith", "strcontains"];

fn whole<'a>(expr: Expr<'a>, text: &'a str, place: Place<'a>) -> Literal<'a> {
    Literal {
        text,
        source: expr.source(),
        span: expr.span(),
        follows_reference: false,
        precedes_reference: false,
        is_whole_value: place.is_whole_value,
        is_policy: place.is_policy || is_policy_text(text),
        is_prose: place.is_prose,
        is_compared: place.is_compared,
        keys: place.keys,
        template: place.template,
    }
}

fn walk_template<'a>(tree: &'a Tree, template: Template<'a>, place: Place<'a>, visit: &mut dyn FnMut(Literal<'a>)) {
    let is_policy = |part| matches!(part, TemplatePart::Text(text, _) if is_policy_text(text));
    let place = Place { is_policy: place.is_policy || template.parts().any(is_policy), ..place };
    let mut parts = template.parts().peekable();
    let mut follows_reference = false;
    while let Some(part) = parts.next() {
        match part {
            TemplatePart::Text(text, span) => visit(Literal {
                text,
                source: span.range.of(tree.text()),
                span,
                follows_reference,
                precedes_reference: parts.peek().is_some(),
                is_whole_value: false,
                is_policy: place.is_policy,
                is_prose: place.is_prose,
                is_compared: place.is_compared,
                keys: place.keys,
                template: place.template,
            }),
            TemplatePart::Interpolation(inner) => walk_expr(inner, place, visit),
            TemplatePart::If { condition, then, otherwise } => {
                walk_expr(condition, place, visit);
                walk_template(tree, then, place, visit);
                otherwise.into_iter().for_each(|otherwise| walk_template(tree, otherwise, place, visit));
            }
            TemplatePart::For { collection, body, .. } => {
                walk_expr(collection, place, visit);
                walk_template(tree, body, place, visit);
            }
        }
        follows_reference = !matches!(part, TemplatePart::Text(..));
    }
}

/// Whether a text is a policy document in JSON.
fn is_policy_text(text: &str) -> bool {
    text.contains("\"Statement\"")
}
