//! What a root is given from outside: values of variables and the workspace.

use std::sync::Arc;

use camino::Utf8Path;
use rustc_hash::FxHashSet;

use crate::configuration::Sources;
use crate::evaluation::values::Value;
use crate::settings::Settings;
use crate::source::{FileId, FileKind, Span};
use crate::syntax::Expr;

/// What a root is evaluated with.
#[derive(Clone, Debug, Default)]
pub struct Scenario<'a> {
    /// The environment's name, if settings name one.
    pub environment: Option<String>,
    /// `terraform.workspace`; not known where nobody says it.
    pub workspace: Option<String>,
    /// Values of the root's variables in the order in which they are given: of several for one the last counts.
    pub values: Vec<(String, Given<'a>)>,
    /// What variables are that nothing is given for.
    pub rest: Rest,
    /// Settings that hold for the root: what they say of modules that are not here.
    pub settings: Option<&'a Settings>,
    /// Names of variables whose defaults are not relied on, since some file of values that nobody binds sets them.
    pub unsettled: Arc<FxHashSet<String>>,
}

/// What variables of the root are that nothing is given for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    /// Their defaults.
    #[default]
    Defaults,
    /// Not known, since a caller may pass anything.
    Open,
}

/// A value that is given to a variable.
#[derive(Clone, Debug)]
pub enum Given<'a> {
    /// An expression of a file of variable values; where its name stands.
    Expression(Expr<'a>, Span),
    /// A value from elsewhere, and where that is written.
    Value(Value, Option<Span>),
    /// A text: for a variable that takes a string, a number or a bool, or that has no type, the text itself; else an
    /// expression.
    Text(String, TextSource),
}

/// Where a text that is given to a variable comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSource {
    /// `--var name=text`.
    CommandLine,
    /// `TF_VAR_name`.
    Environment,
}

impl TextSource {
    /// How somebody gives a text to a variable from here.
    pub fn written(self, variable: &str) -> String {
        match self {
            Self::CommandLine => format!("--var {variable}"),
            Self::Environment => format!("TF_VAR_{variable}"),
        }
    }
}

impl<'a> Scenario<'a> {
    /// What Terraform loads unasked in a root's folder: `terraform.tfvars`, `terraform.tfvars.json`, and then
    /// `*.auto.tfvars` and `*.auto.tfvars.json` in the order of their names.
    pub fn automatic(sources: &'a Sources, folder: &Utf8Path) -> Self {
        let mut scenario = Self::default();
        let Some(contents) = sources.loaded.folders.get(folder) else { return scenario };
        let is_automatic = |kind| matches!(kind, FileKind::VariableValues { is_automatic: true, .. });
        let mut members: Vec<_> = contents.members.iter().filter(|member| is_automatic(member.kind)).collect();
        let rank = |name: &str| match name {
            "terraform.tfvars" => 0,
            "terraform.tfvars.json" => 1,
            _ => 2,
        };
        members.sort_by(|a, b| (rank(&a.name), &a.name).cmp(&(rank(&b.name), &b.name)));
        members.into_iter().for_each(|member| scenario.add_file(sources, member.file));
        scenario
    }

    /// Adds the values of a file, which count more than those before.
    pub fn add_file(&mut self, sources: &'a Sources, file: FileId) {
        self.values.extend(values_of(sources, file));
    }

    /// Adds one value as it would be typed, which counts more than those before.
    pub fn add_text(&mut self, name: &str, text: &str) {
        self.values.push((name.to_owned(), Given::Text(text.to_owned(), TextSource::CommandLine)));
    }

    /// Whether a variable that nothing is given for may have any value.
    pub(super) fn is_open(&self, variable: &str) -> bool {
        self.rest == Rest::Open || self.unsettled.contains(variable)
    }

    /// What a variable is given.
    pub fn given(&self, variable: &str) -> Option<&Given<'a>> {
        self.values.iter().rev().find(|(name, _)| name == variable).map(|(_, given)| given)
    }
}

/// The values that a file sets, in its order.
pub fn values_of(sources: &Sources, file: FileId) -> impl Iterator<Item = (String, Given<'_>)> {
    let attributes = sources.tree(file).into_iter().flat_map(|tree| tree.root().attributes());
    attributes.map(|attribute| (attribute.name().to_owned(), Given::Expression(attribute.value(), attribute.span())))
}
