//! Blocks of settings after the table has been held against them, before they are merged and typed.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::error::{Errors, SettingsError};
use super::grammar::{ArgumentSpec, BlockSpec, Label, Shape};
use super::label;
use super::literal;
use super::shape::{self, Context};
use super::suggest::suggest;
use super::value::{Literal, Sourced};
use crate::source::Span;
use crate::syntax::{Attribute, Block, Body, Expr, ExprKind, Item, Language, Pairs, Tree};

/// One block: its arguments as literals of the right shape, and the blocks in it.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) spec: &'static BlockSpec,
    pub(super) label: Option<Sourced<String>>,
    /// Block type and labels.
    pub(super) header: Span,
    pub(super) arguments: Vec<Argument>,
    pub(super) sections: Vec<Section>,
    /// Arguments that are set to something wrong, which was said: they are not missing.
    pub(super) refused: Vec<&'static str>,
}

/// One argument that is set, perhaps to `null`.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    pub(super) spec: &'static ArgumentSpec,
    pub(super) value: Sourced<Literal>,
    /// Name and value.
    pub(super) span: Span,
}

impl Section {
    /// A block in which nothing is set.
    pub(super) fn empty(spec: &'static BlockSpec, header: Span) -> Self {
        Self { spec, label: None, header, arguments: Vec::new(), sections: Vec::new(), refused: Vec::new() }
    }

    pub(super) fn argument(&self, name: &str) -> Option<&Argument> {
        self.arguments.iter().find(|argument| argument.spec.name == name)
    }

    pub(super) fn label_text(&self) -> &str {
        self.label.as_ref().map_or("", |label| &label.value)
    }

    pub(super) fn sections_of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.sections.iter().filter(move |section| section.spec.name == name)
    }

    /// The block type with its label, for messages.
    pub(super) fn title(&self) -> String {
        match &self.label {
            Some(label) => format!("{} \"{}\"", self.spec.name, literal::shortened(&label.value)),
            None => self.spec.name.to_owned(),
        }
    }
}

/// Reads a file's tree by the table.
pub(super) fn read(tree: &Arc<Tree>, spec: &'static BlockSpec, cx: &Context<'_>, errors: &mut Errors) -> Section {
    let header = tree.root().span();
    let mut reader = Reader { tree, cx, errors };
    let mut section = Section::empty(spec, crate::source::TextRange::new(0, 0).in_file(header.file));
    reader.body(RawBody::Written(tree.root()), &mut section);
    section
}

/// What stands between a block's braces; in JSON that may be an object.
#[derive(Clone, Copy)]
enum RawBody<'a> {
    Written(Body<'a>),
    Object(Pairs<'a>),
}

struct Reader<'r, 'c> {
    tree: &'r Arc<Tree>,
    cx: &'r Context<'c>,
    errors: &'r mut Errors,
}

impl Reader<'_, '_> {
    fn body(&mut self, body: RawBody<'_>, into: &mut Section) {
        match body {
            RawBody::Written(body) => {
                for item in body.items() {
                    match item {
                        Item::Attribute(attribute) => self.attribute(attribute, into),
                        Item::Block(block) => self.block(block, into),
                    }
                }
            }
            RawBody::Object(pairs) => self.object(pairs, into),
        }
    }

    /// A body that the parser took for an argument's value, and so did not look for properties that come twice.
    fn object(&mut self, pairs: Pairs<'_>, into: &mut Section) {
        let mut places = FxHashMap::default();
        for (key, value) in pairs.iter() {
            let Some(name) = key.as_text() else {
                self.error(key.span(), "this key is not a literal text".to_owned(), None);
                continue;
            };
            match places.insert(name, key.span()) {
                Some(first) if name != "//" => {
                    let error = SettingsError::new(key.span(), format!("`{}` is set twice", literal::shortened(name)));
                    self.errors.push(error.with_also(first, "first set here"));
                }
                _ => self.property(name, key.span(), value, into),
            }
        }
    }

    fn attribute(&mut self, attribute: Attribute<'_>, into: &mut Section) {
        self.property(attribute.name(), attribute.name_span(), attribute.value(), into);
    }

    /// `name = value`, or in JSON perhaps a block.
    fn property(&mut self, name: &str, name_span: Span, value: Expr<'_>, into: &mut Section) {
        if self.tree.language() == Language::Json {
            if name == "//" || (name == "$schema" && into.spec.name == super::grammar::FILE.name) {
                return;
            }
            if let Some(spec) = into.spec.block(name) {
                return self.json_block(spec, name_span, value, into);
            }
        }
        let Some(spec) = into.spec.argument(name) else {
            return self.unknown_argument(name, name_span, into.spec);
        };
        let Some(value) = self.value(spec.name, spec.shape, value) else { return into.refused.push(spec.name) };
        let span = self.tree.file();
        let span = name_span.range.cover(value.span().map_or(name_span.range, |value| value.range)).in_file(span);
        // What is set twice was said by the parser, or in `object`.
        if into.argument(name).is_some() {
            return;
        }
        into.arguments.push(Argument { spec, value, span });
    }

    fn value(&mut self, name: &str, shape: Shape, expr: Expr<'_>) -> Option<Sourced<Literal>> {
        let tree = self.tree;
        let literal = match shape {
            Shape::Expression => return literal::read_expression(tree, expr, self.errors),
            Shape::Map(Shape::Expression) => {
                literal::read_map(expr, self.errors, |value, errors| literal::read_expression(tree, value, errors))?
            }
            _ => literal::read(expr, self.errors)?,
        };
        shape::check(name, shape, literal, self.cx, self.errors)
    }

    fn unknown_argument(&mut self, name: &str, span: Span, spec: &'static BlockSpec) {
        let shown = literal::shortened(name);
        if let Some(block) = spec.block(name) {
            let label = if block.label == Label::None { "" } else { " \"…\"" };
            let help = format!("write `{name}{label} {{ … }}`");
            return self.error(span, format!("`{name}` is a block, not an argument"), Some(help));
        }
        let known = spec.arguments().map(|argument| argument.name).chain(spec.blocks.iter().map(|block| block.name));
        let place = if spec.name == super::grammar::FILE.name { "settings have" } else { "this block has" };
        self.error(span, format!("{place} no argument `{shown}`"), suggest(name, known));
    }

    fn unknown_block(&mut self, name: &str, span: Span, spec: &'static BlockSpec) {
        let shown = literal::shortened(name);
        if spec.argument(name).is_some() {
            let help = format!("write `{name} = …`");
            return self.error(span, format!("`{name}` is an argument, not a block"), Some(help));
        }
        let known = spec.blocks.iter().map(|block| block.name).chain(spec.arguments().map(|argument| argument.name));
        let message = if spec.name == super::grammar::FILE.name {
            format!("settings have no block `{shown}`")
        } else {
            format!("a block `{}` has no block `{shown}` in it", spec.name)
        };
        self.error(span, message, suggest(name, known));
    }

    fn block(&mut self, block: Block<'_>, into: &mut Section) {
        let Some(spec) = into.spec.block(block.kind()) else {
            return self.unknown_block(block.kind(), block.kind_span(), into.spec);
        };
        let mut labels = block.labels();
        let (first, second) = (labels.next(), labels.next());
        let label = match (spec.label, first) {
            (Label::None, None) => None,
            (Label::None, Some(extra)) => {
                self.error(extra.span, format!("a block `{}` has no label", spec.name), None);
                None
            }
            (Label::One(what, _), None) => {
                let help = format!("write `{} \"{}\" {{ … }}`", spec.name, what.to_uppercase());
                return self.error(block.kind_span(), format!("this block `{}` has no label", spec.name), Some(help));
            }
            (Label::One(_, form), Some(label)) => {
                if let Some(extra) = second {
                    self.error(extra.span, format!("a block `{}` has one label", spec.name), None);
                }
                let Some(text) = label::check(form, label.text, label.span, self.cx, self.errors) else { return };
                Some(Sourced::written(text, label.span))
            }
        };
        let mut section = Section { label, ..Section::empty(spec, block.header_span()) };
        self.body(RawBody::Written(block.body()), &mut section);
        into.sections.push(section);
    }

    /// In JSON a block is an object by labels, of bodies; each level may be a list of such.
    fn json_block(&mut self, spec: &'static BlockSpec, name_span: Span, value: Expr<'_>, into: &mut Section) {
        let Label::One(_, form) = spec.label else {
            return self.json_bodies(spec, None, name_span, value, into);
        };
        for_each_object(value, &mut |found| match found {
            Ok(pairs) => {
                for (key, value) in pairs.iter() {
                    let Some(name) = key.as_text() else { continue };
                    if name == "//" {
                        continue;
                    }
                    let Some(text) = label::check(form, name, key.span(), self.cx, self.errors) else { continue };
                    let label = Sourced::written(text, key.span());
                    self.json_bodies(spec, Some(&label), key.span(), value, into);
                }
            }
            Err(expr) => self.not_an_object(spec, expr),
        });
    }

    fn json_bodies(
        &mut self,
        spec: &'static BlockSpec,
        label: Option<&Sourced<String>>,
        header: Span,
        value: Expr<'_>,
        into: &mut Section,
    ) {
        for_each_object(value, &mut |found| match found {
            Ok(pairs) => {
                let mut section = Section { label: label.cloned(), ..Section::empty(spec, header) };
                self.body(RawBody::Object(pairs), &mut section);
                into.sections.push(section);
            }
            Err(expr) => self.not_an_object(spec, expr),
        });
    }

    fn not_an_object(&mut self, spec: &'static BlockSpec, expr: Expr<'_>) {
        let form = if spec.label == Label::None { "{ … }" } else { "{ \"LABEL\": { … } }" };
        let help = format!("write `\"{}\": {form}`", spec.name);
        self.error(expr.span(), format!("`{}` is a block, so an object belongs here", spec.name), Some(help));
    }

    fn error(&mut self, span: Span, message: String, help: Option<String>) {
        self.errors.push(SettingsError::new(span, message).with_some_help(help));
    }
}

/// The object that an expression is, or the objects of the list that it is; what is neither comes as an error.
fn for_each_object<'a>(expr: Expr<'a>, act: &mut dyn FnMut(Result<Pairs<'a>, Expr<'a>>)) {
    match expr.kind() {
        ExprKind::Object(pairs) => act(Ok(pairs)),
        ExprKind::Tuple(elements) => {
            for element in elements.iter() {
                match element.kind() {
                    ExprKind::Object(pairs) => act(Ok(pairs)),
                    _ => act(Err(element)),
                }
            }
        }
        ExprKind::Invalid => {}
        _ => act(Err(expr)),
    }
}
