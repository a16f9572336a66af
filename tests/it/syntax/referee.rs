//! What hcl-edit makes of the same text, in the same form.

use hcl_edit::Span;
use hcl_edit::expr::{Expression, ObjectKey, Traversal, TraversalOperator, UnaryOperator};
use hcl_edit::structure::{Body, Structure};
use hcl_edit::template::{Directive, Element, Template};
use hcl_edit::visit::{Visit, visit_expr};

use std::sync::Arc;

use unmoor::source::{FileId, Language};
use unmoor::syntax::{Tree, parse};

use super::outline::{Outline, Texts, outline};

/// The outline of a text as hcl-edit reads it, or its error.
pub(crate) fn referee(text: &str) -> Result<String, String> {
    let body: Body = text.parse().map_err(|error: hcl_edit::parser::Error| error.to_string())?;
    let mut outline = Outline { out: String::new(), texts: Texts::Loose };
    outline.referee_body(&body, 0);
    Ok(outline.out)
}

/// Whether a known mistake explains a difference.
type Explains = fn(&Case<'_>) -> bool;

/// Where hcl-edit 0.10 is known to be wrong; each was tried against `terraform fmt`.
const KNOWN: &[(&str, Explains)] = &[
    ("refuses a key that comes twice in an object", |case| case.their_error("unique object key")),
    ("refuses a line break inside `{for …}`", |case| case.we_accept() && has_for_in_braces(case.text)),
    ("refuses more than 64 levels and 128 operators", |case| case.their_error("expected at most")),
    ("ends a heredoc at a line that only starts with the marker, and reads past an empty one", |case| {
        case.text.contains("<<")
    }),
    ("takes an argument that is set twice", |case| case.our_error("is set twice")),
    ("takes `10.11.10.12` as a number", |case| case.our_error("is not a number")),
    ("takes a line break after `?` and other operators", |case| case.our_error("the value is missing")),
    ("takes a line break in quotes", |case| {
        case.our_error("is not closed on its line") || (!case.we_accept() && has_line_break_in_quotes(case.text))
    }),
    ("takes an index on the next line", |case| {
        case.our_error("does not start an argument") || case.our_error("the key has no value")
    }),
    ("takes a `-` at the start of a line as a minus for the line before", |case| {
        case.their_error("invalid object item") && case.text.lines().any(|line| line.trim_start().starts_with('-'))
    }),
    ("refuses a line break after `-` and `!` in brackets", |case| {
        case.their_error("invalid expression") && case.text.contains('\n') && case.text.contains(['-', '!'])
    }),
    ("takes a quote in the text of a directive", |case| case.our_error("the directive has no")),
    ("takes any escape in the text of a directive", |case| case.our_error("is not an escape")),
    ("keeps escapes in the text of a directive as they stand", |case| {
        case.we_accept() && case.text.contains("%{") && case.text.contains('\\')
    }),
    ("takes `%{ifx}` for `%{if x}`", |case| case.our_error("is not a directive")),
    ("takes `ine` for `in e`", |case| case.our_error("`in` is missing")),
    ("takes a step at the start of a line", |case| case.our_error("`.` does not start")),
    ("refuses `a.5e5`, `a.00` and an index of many digits", |case| case.we_accept() && has_odd_index(case.text)),
    ("takes a line break around the star of a splat", |case| {
        case.our_error("`*") || case.our_error("a `]` is missing")
    }),
    ("takes a name on the line after its dot", |case| case.our_error("a name is missing after the dot")),
    ("ends a comment at a bare carriage return", |case| has_bare_return(case.text)),
    ("reads `1.e5` as the attribute `e5` of 1", |case| case.theirs.is_ok() && has_exponent_after_point(case.text)),
    ("takes `.0.0` as two indexes", |case| case.our_error("is not an index")),
    ("takes a key in `[for …]` and none in `{for …}`", |case| case.our_error("`for` in")),
];

struct Case<'t> {
    text: &'t str,
    ours: &'t Tree,
    theirs: &'t Result<String, String>,
}

impl Case<'_> {
    fn we_accept(&self) -> bool {
        self.ours.errors().is_empty()
    }

    fn our_error(&self, part: &str) -> bool {
        self.theirs.is_ok() && self.ours.errors().iter().any(|error| error.message.contains(part))
    }

    fn their_error(&self, part: &str) -> bool {
        self.we_accept() && self.theirs.as_ref().is_err_and(|error| error.contains(part))
    }
}

fn has_bare_return(text: &str) -> bool {
    text.replace("\r\n", "").contains('\r')
}

fn has_exponent_after_point(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(3).any(|part| matches!(part, [b'0'..=b'9', b'.', b'e' | b'E']))
}

fn has_odd_index(text: &str) -> bool {
    text.split('.').skip(1).any(|rest| {
        let rest = rest.trim_start();
        let after = rest.trim_start_matches(|char: char| char.is_ascii_digit());
        let digits = rest.len() - after.len();
        digits > 0 && (after.starts_with(['e', 'E']) || (digits > 1 && rest.starts_with('0')) || digits > 15)
    })
}

/// Whether hcl-edit reads a quoted text that goes over the end of a line.
fn has_line_break_in_quotes(text: &str) -> bool {
    struct Search<'t>(&'t str, bool);
    impl Search<'_> {
        fn look(&mut self, span: Option<std::ops::Range<usize>>) {
            self.1 |= span.and_then(|span| self.0.get(span)).is_some_and(|text| text.contains(['\n', '\r']));
        }
    }
    impl Search<'_> {
        fn look_in(&mut self, template: &Template) {
            for element in template {
                match element {
                    Element::Literal(text) => self.look(text.span()),
                    Element::Interpolation(_) => {}
                    Element::Directive(directive) => match &**directive {
                        Directive::If(directive) => {
                            self.look_in(&directive.if_expr.template);
                            directive.else_expr.iter().for_each(|otherwise| self.look_in(&otherwise.template));
                        }
                        Directive::For(directive) => self.look_in(&directive.for_expr.template),
                    },
                }
            }
        }
    }
    impl Visit for Search<'_> {
        fn visit_expr(&mut self, expression: &Expression) {
            match expression {
                Expression::String(text) => self.look(text.span()),
                Expression::StringTemplate(template) => self.look_in(template),
                _ => {}
            }
            visit_expr(self, expression);
        }
    }
    let Ok(body) = text.parse::<Body>() else { return false };
    let mut search = Search(text, false);
    search.visit_body(&body);
    search.1
}

fn has_for_in_braces(text: &str) -> bool {
    text.split('{').skip(1).any(|rest| rest.trim_start().starts_with("for") && rest.contains('\n'))
}

/// How we and hcl-edit differ on a text, unless it is one of its known mistakes.
pub(crate) fn unexplained(text: &str) -> Option<String> {
    let shared: Arc<str> = Arc::from(text);
    let tree = parse(FileId(0), &shared, Language::Native);
    let theirs = referee(text);
    let difference = match (tree.errors().first(), &theirs) {
        (Some(_), Err(_)) => return None,
        (Some(error), Ok(_)) => format!("we refuse: {}", error.message),
        (None, Err(error)) => format!("hcl-edit refuses: {error}"),
        (None, Ok(theirs)) => {
            let ours = outline(tree.root(), Texts::Loose);
            if ours == *theirs {
                return None;
            }
            format!("we see\n{ours}\nhcl-edit sees\n{theirs}")
        }
    };
    let case = Case { text, ours: &tree, theirs: &theirs };
    let is_known = KNOWN.iter().any(|(_, is_it)| is_it(&case));
    (!is_known).then_some(difference)
}

impl Outline {
    fn referee_body(&mut self, body: &Body, depth: usize) {
        for structure in body {
            self.indent(depth);
            match structure {
                Structure::Attribute(attribute) => {
                    self.push(&attribute.key);
                    self.push(" = ");
                    self.referee_expression(&attribute.value);
                    self.push("\n");
                }
                Structure::Block(block) => {
                    self.push(&block.ident);
                    for label in &block.labels {
                        self.push(" ");
                        self.text(label);
                    }
                    self.push(" {\n");
                    self.referee_body(&block.body, depth + 1);
                    self.indent(depth);
                    self.push("}\n");
                }
            }
        }
    }

    fn referee_expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Null(_) => self.push("null"),
            Expression::Bool(value) => self.push(if **value { "true" } else { "false" }),
            Expression::Number(number) => {
                let number = number.value().to_string();
                self.number(&number);
            }
            Expression::String(text) => self.text(text),
            Expression::StringTemplate(template) => self.referee_template(template),
            Expression::HeredocTemplate(heredoc) => self.referee_template(&heredoc.template),
            Expression::Parenthesis(inner) => {
                self.push("paren(");
                self.referee_expression(inner.inner());
                self.push(")");
            }
            Expression::Variable(name) => self.push(name),
            Expression::Array(items) => {
                self.push("[");
                for item in items {
                    self.referee_expression(item);
                    self.push(",");
                }
                self.push("]");
            }
            Expression::Object(object) => {
                self.push("{");
                for (key, value) in object {
                    match key {
                        ObjectKey::Ident(name) => self.text(name),
                        ObjectKey::Expression(Expression::Variable(name)) => self.text(name),
                        ObjectKey::Expression(Expression::Null(_)) => self.text("null"),
                        ObjectKey::Expression(Expression::Bool(value)) => self.text(&value.to_string()),
                        ObjectKey::Expression(key) => self.referee_expression(key),
                    }
                    self.push("=");
                    self.referee_expression(value.expr());
                    self.push(",");
                }
                self.push("}");
            }
            Expression::FuncCall(call) => {
                for namespace in &call.name.namespace {
                    self.push(namespace);
                    self.push("::");
                }
                self.push(&call.name.name);
                self.push("(");
                for argument in &call.args {
                    self.referee_expression(argument);
                    self.push(",");
                }
                self.push(if call.args.expand_final() { "...)" } else { ")" });
            }
            Expression::Traversal(traversal) => self.referee_traversal(traversal),
            Expression::ForExpr(parts) => self.referee_for(parts),
            operation => self.referee_operation(operation),
        }
    }

    fn referee_operation(&mut self, operation: &Expression) {
        self.push("(");
        match operation {
            Expression::UnaryOp(operation) => {
                self.push(if *operation.operator == UnaryOperator::Not { "!" } else { "-" });
                self.referee_expression(&operation.expr);
            }
            Expression::BinaryOp(operation) => {
                self.referee_expression(&operation.lhs_expr);
                self.push(operation.operator.as_str());
                self.referee_expression(&operation.rhs_expr);
            }
            Expression::Conditional(conditional) => {
                self.referee_expression(&conditional.cond_expr);
                self.push("?");
                self.referee_expression(&conditional.true_expr);
                self.push(":");
                self.referee_expression(&conditional.false_expr);
            }
            _ => self.push("UNKNOWN"),
        }
        self.push(")");
    }

    fn referee_for(&mut self, parts: &hcl_edit::expr::ForExpr) {
        self.push("for<");
        self.push(parts.intro.key_var.as_ref().map_or("", |name| name.as_str()));
        self.push(",");
        self.push(&parts.intro.value_var);
        self.push(" in ");
        self.referee_expression(&parts.intro.collection_expr);
        self.push(":");
        if let Some(key) = &parts.key_expr {
            self.referee_expression(key);
            self.push("=>");
        }
        self.referee_expression(&parts.value_expr);
        if parts.grouping {
            self.push("...");
        }
        if let Some(condition) = &parts.cond {
            self.push(" if ");
            self.referee_expression(&condition.expr);
        }
        self.push(">");
    }

    /// hcl-edit lists steps side by side; a full splat takes all steps after it, an attribute splat the names.
    fn referee_traversal(&mut self, traversal: &Traversal) {
        self.referee_expression(&traversal.expr);
        let mut open_full = 0;
        let mut is_in_attribute_splat = false;
        for operator in &traversal.operators {
            let is_name = matches!(operator.value(), TraversalOperator::GetAttr(_) | TraversalOperator::LegacyIndex(_));
            if is_in_attribute_splat && !is_name {
                self.push(">");
                is_in_attribute_splat = false;
            }
            match operator.value() {
                TraversalOperator::GetAttr(name) => {
                    self.push(".");
                    self.push(name);
                }
                TraversalOperator::Index(key) => {
                    self.push("[");
                    self.referee_expression(key);
                    self.push("]");
                }
                TraversalOperator::LegacyIndex(index) => {
                    let index = format!("[{}]", **index);
                    self.push(&index);
                }
                TraversalOperator::FullSplat(_) => {
                    self.push("[*]<@");
                    open_full += 1;
                }
                TraversalOperator::AttrSplat(_) => {
                    self.push(".*<@");
                    is_in_attribute_splat = true;
                }
            }
        }
        for _ in 0..open_full + usize::from(is_in_attribute_splat) {
            self.push(">");
        }
    }

    fn referee_template(&mut self, template: &Template) {
        self.push("`");
        self.referee_parts(template);
        self.push("`");
    }

    fn referee_parts(&mut self, template: &Template) {
        for element in template {
            match element {
                Element::Literal(text) => self.template_text(text),
                Element::Interpolation(interpolation) => {
                    self.push("${");
                    self.referee_expression(&interpolation.expr);
                    self.push("}");
                }
                Element::Directive(directive) => self.referee_directive(directive),
            }
        }
    }

    fn referee_directive(&mut self, directive: &Directive) {
        match directive {
            Directive::If(directive) => {
                self.push("%{if ");
                self.referee_expression(&directive.if_expr.cond_expr);
                self.push("}");
                self.referee_parts(&directive.if_expr.template);
                self.push("%{else}");
                if let Some(otherwise) = &directive.else_expr {
                    self.referee_parts(&otherwise.template);
                }
                self.push("%{endif}");
            }
            Directive::For(directive) => {
                let intro = &directive.for_expr;
                self.push("%{for ");
                self.push(intro.key_var.as_ref().map_or("", |name| name.as_str()));
                self.push(",");
                self.push(&intro.value_var);
                self.push(" in ");
                self.referee_expression(&intro.collection_expr);
                self.push("}");
                self.referee_parts(&intro.template);
                self.push("%{endfor}");
            }
        }
    }
}
