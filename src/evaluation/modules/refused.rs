//! What Terraform refuses in declarations, whatever values are: twice the same name, arguments that are missing or
//! exclude each other, and references in `depends_on` to nothing.

use rustc_hash::FxHashSet;

use super::variables::written_marks;
use super::{Frame, InstanceScope, ModuleInstance, RootEvaluation};
use crate::configuration::{Arguments, CallTarget, MissingModule, Mode, Resource};
use crate::evaluation::expression::{Logic, Run};
use crate::evaluation::values::ErrorClass;
use crate::source::{ReadError, Span};
use crate::syntax::{Block, Expr, ExprKind, parse_expression};

/// A call whose module was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnresolvedCall {
    /// Its address in the root, without a key of its own: `module.a["k"].module.vpc`.
    pub address: String,
    /// Its source as it is written, if it is a plain text.
    pub source: Option<String>,
    /// Where it is declared.
    pub span: Span,
    /// Why it was not read.
    pub reason: MissingModule,
}

/// What `terraform_data` takes.
const DATA_ARGUMENTS: [&str; 2] = ["input", "triggers_replace"];

/// What else it has.
const DATA_ATTRIBUTES: [&str; 2] = ["id", "output"];

/// Whether a resource is of the one type that is Terraform's own, and so known here.
pub(super) fn is_terraform_data(resource: &Resource<'_>) -> bool {
    resource.mode == Mode::Managed && resource.resource_type == "terraform_data"
}

/// Whether `terraform_data` has no attribute of that name.
pub(super) fn lacks_attribute(resource: &Resource<'_>, name: &str) -> bool {
    is_terraform_data(resource) && !DATA_ARGUMENTS.contains(&name) && !DATA_ATTRIBUTES.contains(&name)
}

impl<'a> RootEvaluation<'a> {
    /// The calls below the root whose modules were not read, in the order of modules and calls.
    pub fn unresolved_calls(&self) -> Vec<UnresolvedCall> {
        let mut found = Vec::new();
        for instance in self.all_instances() {
            for (at, call) in instance.module.calls.iter().enumerate() {
                let CallTarget::Missing(reason) = self.configuration.target(instance.module_id, at) else { continue };
                let source = call.arguments.attribute("source").and_then(|source| source.value().as_text());
                found.push(UnresolvedCall {
                    address: instance.address.join(&format!("module.{}", call.name)),
                    source: source.map(str::to_owned),
                    span: call.block.header_span(),
                    reason: *reason,
                });
            }
        }
        found
    }

    /// Reports a local source that leads to no folder. One that was left out of reading is there all the same.
    pub(super) fn check_source(&self, instance: &ModuleInstance<'a>, at: usize) {
        let is_missing = CallTarget::Missing(MissingModule::NoFolder);
        let Some(call) = instance.module.calls.get(at) else { return };
        if *self.configuration.target(instance.module_id, at) != is_missing {
            return;
        }
        let Some(folder) = call.source.local_folder(&instance.module.folder) else { return };
        if matches!(self.tree.kind(&folder), Err(ReadError::NotFound | ReadError::NotAFolder)) {
            let message = format!("there is no folder `{}`", call.source.identity());
            self.report(
                ErrorClass::MissingModule,
                call.source_span.unwrap_or_else(|| call.block.header_span()),
                message,
            );
        }
    }

    /// Looks at what a module instance declares.
    pub(super) fn check_declarations(&self, instance: &ModuleInstance<'a>) {
        let module = instance.module;
        self.check_names(instance);
        for variable in &module.variables {
            let ty = variable.arguments.attribute("type").map(|ty| ty.value());
            if let Some(ty) =
                ty.filter(|ty| matches!(ty.unwrapped().kind(), ExprKind::Text(_)) && ty.source().starts_with('"'))
            {
                self.report(ErrorClass::TypeConstraint, ty.span(), "a type is written without quotes");
            }
        }
        for call in &module.calls {
            self.check_repetition(&call.arguments);
            self.check_dependencies(instance, &call.arguments);
            if call.source_span.is_none() {
                self.report(ErrorClass::MissingArgument, call.block.header_span(), "the module call has no `source`");
            }
        }
        for resource in &module.resources {
            self.check_repetition(&resource.arguments);
            self.check_dependencies(instance, &resource.arguments);
            self.check_data(resource);
        }
        for at in 0..module.outputs.len() {
            self.check_output(instance, at);
        }
    }

    fn check_names(&self, instance: &ModuleInstance<'a>) {
        let module = instance.module;
        let block = |kind: &str, name: &str, block: Block<'a>| (format!("{kind} `{name}`"), block.header_span());
        let mut declared: Vec<(String, Span)> = Vec::new();
        declared.extend(module.variables.iter().map(|known| block("variable", known.name, known.block)));
        declared.extend(module.locals.iter().map(|known| (format!("local value `{}`", known.name), known.name_span)));
        declared.extend(module.outputs.iter().map(|known| block("output value", known.name, known.block)));
        declared.extend(module.calls.iter().map(|known| block("module call", known.name, known.block)));
        declared.extend(module.resources.iter().map(|known| block("resource", &known.address(), known.block)));
        declared.extend(module.providers.iter().map(|known| {
            let alias = known.alias.map(|alias| format!(".{alias}")).unwrap_or_default();
            block("provider configuration", &format!("{}{alias}", known.name), known.block)
        }));
        let mut known: FxHashSet<&str> = FxHashSet::default();
        for (what, span) in &declared {
            if !known.insert(what) {
                self.report(ErrorClass::DuplicateDeclaration, *span, format!("the {what} is declared twice"));
            }
        }
    }

    /// An override may have the one where the block that it is laid over has the other.
    fn check_repetition(&self, arguments: &Arguments<'a>) {
        let body = arguments.base();
        if let (Some(_), Some(for_each)) = (body.attribute("count"), body.attribute("for_each")) {
            self.report(ErrorClass::BadForEach, for_each.name_span(), "`count` and `for_each` exclude each other");
        }
    }

    /// Of what is wrong with the references in `depends_on`, only that they lead to nothing.
    fn check_dependencies(&self, instance: &ModuleInstance<'a>, arguments: &Arguments<'a>) {
        let Some(attribute) = arguments.attribute("depends_on") else { return };
        let ExprKind::Tuple(items) = attribute.value().unwrapped().kind() else { return };
        for item in items.iter() {
            let span = item.span();
            match item.as_text().filter(|_| item.source().starts_with('"')) {
                // As Terraform 0.11 had it; a warning today.
                Some(text) => {
                    let tree = parse_expression(span.file, &text.into());
                    tree.single().into_iter().for_each(|expr| self.check_dependency(instance, expr, span));
                }
                None => self.check_dependency(instance, item, span),
            }
        }
    }

    fn check_dependency(&self, instance: &ModuleInstance<'a>, expr: Expr<'_>, span: Span) {
        let run = Run::new(&self.budget, Logic::Lazy);
        Frame::new(&InstanceScope::new(self, instance), &run).evaluate(expr);
        for wrong in run.into_diagnostics() {
            if wrong.class == ErrorClass::Undeclared {
                self.report(wrong.class, span, wrong.message);
            }
        }
    }

    fn check_data(&self, resource: &Resource<'a>) {
        if !is_terraform_data(resource) {
            return;
        }
        for attribute in resource.arguments.attributes() {
            let name = attribute.name();
            let is_taken = DATA_ARGUMENTS.contains(&name) || super::resources::META_ARGUMENTS.contains(&name);
            if !is_taken {
                let message = format!("`terraform_data` takes no argument `{name}`");
                self.report(ErrorClass::UnexpectedArgument, attribute.name_span(), message);
            }
        }
        for block in resource.arguments.blocks() {
            let kind =
                if block.kind() == "dynamic" { block.label(0).map_or("", |label| label.text) } else { block.kind() };
            if !super::resources::META_BLOCKS.contains(&kind) {
                let message = format!("`terraform_data` takes no block `{kind}`");
                self.report(ErrorClass::UnexpectedArgument, block.header_span(), message);
            }
        }
    }

    fn check_output(&self, instance: &ModuleInstance<'a>, at: usize) {
        let Some(output) = instance.module.outputs.get(at) else { return };
        self.check_dependencies(instance, &output.arguments);
        let span = output.block.header_span();
        if output.arguments.attribute("value").is_none() {
            return self.report(
                ErrorClass::MissingArgument,
                span,
                format!("the output `{}` has no `value`", output.name),
            );
        }
        let is_told = output
            .arguments
            .attribute("sensitive")
            .is_some_and(|told| !matches!(told.value().unwrapped().kind(), ExprKind::Bool(false) | ExprKind::Null));
        let value = self.output(instance, at);
        let is_sensitive = value.is_some_and(|value| value.marks_deep().is_sensitive());
        if instance.parent.is_none() && is_sensitive && !is_told && !written_marks(&output.arguments).is_sensitive() {
            let message =
                format!("the output `{}` holds something sensitive, and needs `sensitive = true`", output.name);
            self.report(ErrorClass::SensitiveOutput, span, message);
        }
        for block in output.arguments.blocks_of("precondition") {
            self.check_condition(&InstanceScope::new(self, instance), block);
        }
    }

    /// Reports a condition that does not hold, with what the author says of it.
    pub(super) fn check_condition(&self, scope: &InstanceScope<'_, 'a>, block: Block<'a>) {
        let Some(condition) = block.body().attribute("condition") else { return };
        if self.evaluate_in(scope, condition.value()).unmarked().as_bool() == Some(false) {
            let message = format!("the {} does not hold{}", block.kind(), self.author_says(scope, block));
            self.report(ErrorClass::PreconditionFailed, condition.value().span(), message);
        }
    }

    /// `: ` and the `error_message` of a condition, where it is known and not sensitive.
    pub(super) fn author_says(&self, scope: &InstanceScope<'_, 'a>, block: Block<'a>) -> String {
        let message = block.body().attribute("error_message").map(|message| self.evaluate_in(scope, message.value()));
        let known = message.filter(|message| !message.marks_deep().is_sensitive());
        known
            .as_ref()
            .and_then(|message| message.as_str())
            .map_or_else(String::new, |text| format!(": {}", text.trim()))
    }
}
