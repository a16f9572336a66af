//! Input variables: where their values come from, and how they are brought to their types.

use std::rc::Rc;
use std::sync::Arc;

use super::constraints::constraint_of;
use super::{Given, InstanceId, ModuleInstance, RootEvaluation, TextSource, Walk, constant_with};
use crate::configuration::{Arguments, InputVariable};
use crate::evaluation::values::{Cause, Constraint, ErrorClass, Marks, Reason, Refinement, Value, convert_to};
use crate::source::Span;
use crate::syntax::{ExprKind, parse_expression};

/// Arguments of a module call that are no inputs.
pub(crate) const META_ARGUMENTS: [&str; 6] = ["source", "version", "count", "for_each", "providers", "depends_on"];

/// Marks that a declaration asks for: `sensitive = true`, `ephemeral = true`.
pub(super) fn written_marks(arguments: &Arguments<'_>) -> Marks {
    let is_true = |name: &str| {
        arguments.attribute(name).is_some_and(|flag| matches!(flag.value().unwrapped().kind(), ExprKind::Bool(true)))
    };
    let sensitive = if is_true("sensitive") { Marks::SENSITIVE } else { Marks::NONE };
    let ephemeral = if is_true("ephemeral") { Marks::EPHEMERAL } else { Marks::NONE };
    sensitive | ephemeral
}

fn is_nullable(variable: &InputVariable<'_>) -> bool {
    let nullable = variable.arguments.attribute("nullable");
    nullable.is_none_or(|flag| !matches!(flag.value().unwrapped().kind(), ExprKind::Bool(false)))
}

impl<'a> RootEvaluation<'a> {
    /// The value of an input variable, by its place in the module.
    pub fn variable(&self, instance: &ModuleInstance<'a>, at: usize) -> Option<Value> {
        let (variable, memo) = (instance.module.variables.get(at)?, instance.variables.get(at)?);
        let span = variable.block.header_span();
        Some(self.remembered(memo, span, || {
            let constraint = self.constraint(variable);
            let value = match self.given(instance, variable, &constraint) {
                Some((value, place)) => {
                    let brought = self.brought(variable, &value, &constraint, place);
                    if self.walk == Walk::Validation { unset(variable, &constraint) } else { brought }
                }
                None if self.walk == Walk::Validation => unset(variable, &constraint),
                None if instance.parent.is_none() && self.scenario.is_open(variable.name) => {
                    unset(variable, &constraint)
                }
                None => self.default_or_unknown(variable, &constraint),
            };
            value.with_marks(written_marks(&variable.arguments))
        }))
    }

    fn constraint(&self, variable: &InputVariable<'a>) -> Constraint {
        let Some(ty) = variable.arguments.attribute("type") else { return Constraint::Any };
        constraint_of(ty.value()).unwrap_or_else(|| {
            self.report(ErrorClass::TypeConstraint, ty.value().span(), "this is no type constraint");
            Constraint::Any
        })
    }

    /// What the call or the scenario gives, and where.
    fn given(
        &self,
        instance: &ModuleInstance<'a>,
        variable: &InputVariable<'a>,
        constraint: &Constraint,
    ) -> Option<(Value, Span)> {
        if let Some(parent) = &instance.parent {
            let caller = self.instance(parent.instance);
            let argument = caller.module.calls.get(parent.call)?.arguments.attribute(variable.name)?;
            let value = self.evaluate_in(&self.caller_scope(parent, &caller), argument.value());
            return Some((value, argument.value().span()));
        }
        match self.scenario.given(variable.name)? {
            Given::Expression(expr, span) => {
                let (value, diagnostics) = constant_with(*expr, &self.budget);
                self.report_all(diagnostics);
                Some((value, *span))
            }
            Given::Value(value, span) => Some((value.clone(), span.unwrap_or_else(|| variable.block.header_span()))),
            Given::Text(text, source) => {
                let span = variable.block.header_span();
                let is_literal = match constraint {
                    Constraint::String | Constraint::Number | Constraint::Bool => true,
                    // As Terraform has it: without a type the text itself, with `type = any` an expression.
                    Constraint::Any => variable.arguments.attribute("type").is_none(),
                    _ => false,
                };
                let value = if is_literal { Value::string(text) } else { self.parsed(variable, text, *source) };
                Some((value, span))
            }
        }
    }

    /// The value of a text that has to be an expression without references.
    fn parsed(&self, variable: &InputVariable<'a>, text: &str, source: TextSource) -> Value {
        let span = variable.block.header_span();
        let tree = parse_expression(span.file, &Arc::from(text));
        let value = tree.single().filter(|_| tree.errors().is_empty()).map(|expr| constant_with(expr, &self.budget));
        match value {
            Some((value, diagnostics)) if diagnostics.is_empty() => value,
            _ => {
                let message = format!("the text of `{}` is no value of its type", source.written(variable.name));
                self.report(ErrorClass::BadVariableValue, span, message);
                Value::dynamic(Cause::at(Reason::Error(ErrorClass::BadVariableValue), span))
            }
        }
    }

    /// A value that was given, with defaults filled in, in the variable's type.
    fn brought(&self, variable: &InputVariable<'a>, value: &Value, constraint: &Constraint, place: Span) -> Value {
        if value.is_null() && !is_nullable(variable) {
            if variable.default().is_none() {
                let message = format!("`{}` may not be null", variable.name);
                self.report(ErrorClass::BadVariableValue, place, message);
                return poisoned(constraint, ErrorClass::BadVariableValue, place);
            }
            return self.default_or_unknown(variable, constraint);
        }
        let made = match convert_to(&constraint.apply_defaults(value), constraint) {
            Ok(made) => made,
            Err(error) => {
                let marks = value.marks_deep() | written_marks(&variable.arguments);
                self.report(ErrorClass::BadVariableValue, place, error.told(marks));
                return poisoned(constraint, ErrorClass::BadVariableValue, place);
            }
        };
        if is_nullable(variable) || made.is_surely_not_null() {
            return made;
        }
        // It may be null, and then it is the default.
        match (made.as_unknown(), variable.default()) {
            (Some(unknown), Some(_)) => {
                Value::unknown(unknown.ty.clone(), Refinement::not_null(), Arc::clone(&unknown.cause))
            }
            _ => made,
        }
    }

    fn default_or_unknown(&self, variable: &InputVariable<'a>, constraint: &Constraint) -> Value {
        let Some(default) = variable.default() else { return unset(variable, constraint) };
        let (value, diagnostics) = constant_with(default, &self.budget);
        self.report_all(diagnostics);
        if value.is_null() && !is_nullable(variable) {
            self.report(
                ErrorClass::BadDefault,
                default.span(),
                "a variable that is not nullable has null as its default",
            );
            return poisoned(constraint, ErrorClass::BadDefault, default.span());
        }
        match convert_to(&constraint.apply_defaults(&value), constraint) {
            Ok(value) => value,
            Err(error) => {
                self.report(ErrorClass::BadDefault, default.span(), error.told(written_marks(&variable.arguments)));
                poisoned(constraint, ErrorClass::BadDefault, default.span())
            }
        }
    }

    /// Looks at the default of a variable, which has to fit even where a value is given.
    pub(super) fn check_default(&self, variable: &InputVariable<'a>) {
        if variable.default().is_some() {
            let constraint = self.constraint(variable);
            self.default_or_unknown(variable, &constraint);
        }
    }

    /// Compares what a call passes with what the module declares.
    pub(super) fn check_inputs(&self, caller: &ModuleInstance<'a>, call: usize, child: &Rc<ModuleInstance<'a>>) {
        let Some(call) = caller.module.calls.get(call) else { return };
        let attributes = call.arguments.attributes();
        let is_passed = |name: &str| attributes.iter().any(|attribute| attribute.name() == name);
        for attribute in &attributes {
            if !META_ARGUMENTS.contains(&attribute.name()) && child.module.variable(attribute.name()).is_none() {
                let message = format!("the module has no variable `{}`", attribute.name());
                self.report(ErrorClass::UnexpectedInput, attribute.name_span(), message);
            }
        }
        for variable in &child.module.variables {
            if variable.default().is_none() && !is_passed(variable.name) {
                let message = format!("the module needs a value for `{}`", variable.name);
                self.report(ErrorClass::MissingVariable, call.block.header_span(), message);
            }
        }
    }

    /// Warns of values for variables that the root does not declare.
    pub(super) fn check_given(&self) {
        let root = self.instance(InstanceId(0));
        for (name, given) in &self.scenario.values {
            if let (Given::Expression(_, span), None) = (given, root.module.variable(name)) {
                self.report(ErrorClass::UndeclaredVariable, *span, format!("no variable `{name}` is declared"));
            }
        }
    }
}

/// A variable that may have any value of its type.
fn unset(variable: &InputVariable<'_>, constraint: &Constraint) -> Value {
    let refinement = if is_nullable(variable) { Refinement::default() } else { Refinement::not_null() };
    let cause = Cause::at(Reason::Variable(variable.name.to_owned()), variable.block.header_span());
    Value::unknown(constraint.ty(), refinement, cause)
}

fn poisoned(constraint: &Constraint, class: ErrorClass, span: Span) -> Value {
    Value::unknown(constraint.ty(), Refinement::default(), Cause::at(Reason::Error(class), span))
}
