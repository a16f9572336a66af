//! One module: the declarations of one folder.

use camino::Utf8PathBuf;

use super::declarations::{
    Backend, Check, Import, InputVariable, LocalValue, Mode, ModuleCall, Moved, OutputValue, ProviderConfiguration,
    ProviderRequirement, Removed, Resource, TerraformBlock,
};
use super::{Arguments, Constraint, LockFile, ModuleSource};
use crate::source::{FileId, Span};
use crate::syntax::{Block, Expr, ExprKind, Item, Tree};

/// A module of the configuration: an index into [`Configuration::modules`](super::Configuration::modules).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub u32);

/// What a module's files hold that Terraform would not take, or that is not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where.
    pub span: Span,
    /// A word for the kind: `unknown_block`, `missing_base`, `missing_label`.
    pub kind: &'static str,
    /// What is wrong.
    pub message: String,
}

/// The declarations of one folder.
#[derive(Debug, Default)]
pub struct Module<'a> {
    /// The folder, from the tree's root.
    pub folder: Utf8PathBuf,
    /// Its configuration files, override files last.
    pub files: Vec<FileId>,
    /// `terraform` blocks, merged.
    pub terraform: TerraformBlock<'a>,
    /// Input variables.
    pub variables: Vec<InputVariable<'a>>,
    /// Local values.
    pub locals: Vec<LocalValue<'a>>,
    /// Output values.
    pub outputs: Vec<OutputValue<'a>>,
    /// Managed resources, data sources and ephemeral resources.
    pub resources: Vec<Resource<'a>>,
    /// Module calls.
    pub calls: Vec<ModuleCall<'a>>,
    /// Provider configurations.
    pub providers: Vec<ProviderConfiguration<'a>>,
    /// `moved` blocks.
    pub moved: Vec<Moved<'a>>,
    /// `import` blocks.
    pub imports: Vec<Import<'a>>,
    /// `removed` blocks.
    pub removed: Vec<Removed<'a>>,
    /// `check` blocks.
    pub checks: Vec<Check<'a>>,
    /// The dependency lock file beside it.
    pub lock_file: Option<LockFile>,
    /// Whether it is somebody else's code: installed under `.terraform/modules`, or named `vendored` by settings.
    pub is_vendored: bool,
    /// What Terraform would not take.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'a> Module<'a> {
    /// A module without declarations.
    pub fn new(folder: Utf8PathBuf) -> Self {
        Self { folder, ..Self::default() }
    }

    /// Adds what a primary file declares.
    pub fn add_file(&mut self, tree: &'a Tree) {
        self.files.push(tree.file());
        for item in tree.root().items() {
            match item {
                Item::Block(block) => self.add_block(block),
                Item::Attribute(attribute) => self.note(
                    attribute.name_span(),
                    "unknown_argument",
                    format!("Terraform takes no argument `{}` outside a block", attribute.name()),
                ),
            }
        }
    }

    /// Lays what an override file declares over what is there.
    pub fn add_override_file(&mut self, tree: &'a Tree) {
        self.files.push(tree.file());
        for block in tree.root().blocks() {
            if !self.merge_block(block) {
                self.note(
                    block.header_span(),
                    "missing_base",
                    format!("this override has no `{}` block to lay itself over", block.kind()),
                );
            }
        }
    }

    /// The managed resources.
    pub fn managed_resources(&self) -> impl Iterator<Item = &Resource<'a>> {
        self.resources.iter().filter(|resource| resource.mode == Mode::Managed)
    }

    /// The input variable of that name.
    pub fn variable(&self, name: &str) -> Option<&InputVariable<'a>> {
        self.variables.iter().find(|variable| variable.name == name)
    }

    /// The local value of that name.
    pub fn local(&self, name: &str) -> Option<&LocalValue<'a>> {
        self.locals.iter().find(|local| local.name == name)
    }

    fn add_block(&mut self, block: Block<'a>) {
        let arguments = Arguments::new(block.body());
        let name = block.label(0).map_or("", |label| label.text);
        match block.kind() {
            "resource" => self.add_resource(Mode::Managed, block, arguments),
            "data" => self.add_resource(Mode::Data, block, arguments),
            "ephemeral" => self.add_resource(Mode::Ephemeral, block, arguments),
            "variable" => self.variables.push(InputVariable { name, block, arguments }),
            "output" => self.outputs.push(OutputValue { name, block, arguments }),
            "locals" => self.locals.extend(local_values(block)),
            "module" => self.calls.push(module_call(name, block, arguments)),
            "provider" => self.providers.push(provider_configuration(name, block, arguments)),
            "terraform" => self.add_terraform(block),
            "moved" => self.moved.push(Moved { block }),
            "import" => self.imports.push(Import { block }),
            "removed" => self.removed.push(Removed { block }),
            "check" => self.checks.push(Check { name, block }),
            "action" | "list" => {}
            other => self.note(block.kind_span(), "unknown_block", format!("Terraform has no block type `{other}`")),
        }
    }

    fn add_resource(&mut self, mode: Mode, block: Block<'a>, arguments: Arguments<'a>) {
        let (Some(resource_type), Some(name)) = (block.label(0), block.label(1)) else {
            let message = format!("a `{}` block needs two labels: a type and a name", block.kind());
            return self.note(block.header_span(), "missing_label", message);
        };
        self.resources.push(Resource { mode, resource_type: resource_type.text, name: name.text, block, arguments });
    }

    fn add_terraform(&mut self, block: Block<'a>) {
        let body = block.body();
        if let Some(version) = body.attribute("required_version") {
            self.terraform.required_version = constraint(version.value());
        }
        for requirements in body.blocks_of("required_providers") {
            for requirement in requirements.body().attributes() {
                let read = provider_requirement(requirement.name(), requirement.span(), requirement.value());
                self.terraform.required_providers.retain(|known| known.name != read.name);
                self.terraform.required_providers.push(read);
            }
        }
        self.terraform.encryption.extend(body.blocks_of("encryption"));
        for kept in body.blocks().filter(|block| matches!(block.kind(), "backend" | "cloud")) {
            let kind = kept.label(0).map_or("cloud", |label| label.text);
            self.terraform.backend = Some(Backend { kind, block: kept });
        }
    }

    /// Lays one block of an override file over the declaration that it names.
    fn merge_block(&mut self, block: Block<'a>) -> bool {
        let name = block.label(0).map_or("", |label| label.text);
        let body = block.body();
        let mode =
            [Mode::Managed, Mode::Data, Mode::Ephemeral].into_iter().find(|mode| mode.block_type() == block.kind());
        let base: Option<&mut Arguments<'a>> = match block.kind() {
            "resource" | "data" | "ephemeral" => {
                let second = block.label(1).map_or("", |label| label.text);
                self.resources
                    .iter_mut()
                    .find(|known| Some(known.mode) == mode && known.resource_type == name && known.name == second)
                    .map(|known| &mut known.arguments)
            }
            "variable" => self.variables.iter_mut().find(|known| known.name == name).map(|known| &mut known.arguments),
            "output" => self.outputs.iter_mut().find(|known| known.name == name).map(|known| &mut known.arguments),
            "provider" => {
                let alias = alias_of(block);
                self.providers
                    .iter_mut()
                    .find(|known| known.name == name && known.alias == alias)
                    .map(|known| &mut known.arguments)
            }
            "module" => return self.merge_call(name, block),
            "locals" => {
                self.merge_locals(block);
                return true;
            }
            _ => {
                self.add_block(block);
                return true;
            }
        };
        base.map(|base| base.merge(body)).is_some()
    }

    fn merge_call(&mut self, name: &str, block: Block<'a>) -> bool {
        let Some(at) = self.calls.iter().position(|known| known.name == name) else { return false };
        if let Some(known) = self.calls.get_mut(at) {
            let mut arguments = known.arguments.clone();
            arguments.merge(block.body());
            *known = module_call(known.name, known.block, arguments);
        }
        true
    }

    fn merge_locals(&mut self, block: Block<'a>) {
        for local in local_values(block) {
            match self.locals.iter_mut().find(|known| known.name == local.name) {
                Some(known) => *known = local,
                None => self.locals.push(local),
            }
        }
    }

    fn note(&mut self, span: Span, kind: &'static str, message: String) {
        self.diagnostics.push(Diagnostic { span, kind, message });
    }
}

fn local_values(block: Block<'_>) -> impl Iterator<Item = LocalValue<'_>> {
    block.body().attributes().map(|attribute| LocalValue {
        name: attribute.name(),
        name_span: attribute.name_span(),
        value: attribute.value(),
    })
}

fn module_call<'a>(name: &'a str, block: Block<'a>, arguments: Arguments<'a>) -> ModuleCall<'a> {
    let source = arguments.attribute("source").map(|attribute| attribute.value());
    let version = arguments.attribute("version").and_then(|attribute| constraint(attribute.value()));
    ModuleCall {
        name,
        block,
        source: match source {
            None => ModuleSource::Missing,
            Some(expr) => expr.as_text().map_or(ModuleSource::Dynamic, ModuleSource::parse),
        },
        source_span: source.map(Expr::span),
        version,
        arguments,
    }
}

fn provider_configuration<'a>(name: &'a str, block: Block<'a>, arguments: Arguments<'a>) -> ProviderConfiguration<'a> {
    ProviderConfiguration { name, alias: alias_of(block), block, arguments }
}

fn alias_of(block: Block<'_>) -> Option<&str> {
    block.body().attribute("alias").and_then(|attribute| attribute.value().as_text())
}

fn constraint(expr: Expr<'_>) -> Option<Constraint> {
    expr.as_text().map(|text| Constraint { text: text.to_owned() })
}

/// Reads `aws = { source = …, version = … }` and the old `aws = "~> 5.0"`.
fn provider_requirement<'a>(name: &'a str, span: Span, value: Expr<'a>) -> ProviderRequirement<'a> {
    let mut requirement = ProviderRequirement { name, span, source: None, version: None, aliases: Vec::new() };
    match value.unwrapped().kind() {
        ExprKind::Object(pairs) => {
            requirement.source = pairs.get("source").and_then(Expr::as_text);
            requirement.version = pairs.get("version").and_then(constraint);
            if let Some(ExprKind::Tuple(aliases)) = pairs.get("configuration_aliases").map(Expr::kind) {
                requirement.aliases = aliases.iter().map(|alias| alias.source().to_owned()).collect();
            }
        }
        _ => requirement.version = constraint(value),
    }
    requirement
}
