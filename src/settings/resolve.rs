//! What settings say about one place: statements added up, globs matched, defaults filled in.

use camino::{Utf8Path, Utf8PathBuf};
use indexmap::IndexMap;

use super::checks::texts_of_shape;
use super::globs;
use super::grammar::{Label, LabelForm, Shape};
use super::model::{
    Accept, Environment, FormatUse, KeyStatement, Layout, MustPass, Pinned, RuleLevel, RuleSettings, RuleStatement,
    Said, Settings, TagKey, Token,
};
use super::section::Section;
use super::selector::{Subject, folder_glob, folder_matches};
use super::value::Sourced;
use crate::findings::Level;
use crate::source::Span;

/// What `root` blocks say about one root module.
#[derive(Clone, Debug, Default)]
pub struct RootBinding<'s> {
    /// The system that it belongs to.
    pub system: Option<&'s Sourced<String>>,
    /// Its environments by name.
    pub environments: IndexMap<&'s str, &'s Environment>,
}

impl Settings {
    /// What holds for a rule in one place.
    pub fn rule(&self, rule: &str, subject: &Subject<'_>) -> RuleSettings {
        let subject = Subject { rule: Some(rule), ..*subject };
        let about: Vec<&RuleStatement> = self
            .rules
            .iter()
            .filter(|statement| statement.is_about(rule) && statement.selector.matches(&subject))
            .collect();
        let yes = Sourced::default(true);
        RuleSettings {
            level: last(about.iter().map(|statement| &statement.level)).copied(),
            undecided: last(about.iter().map(|statement| &statement.undecided))
                .copied()
                .unwrap_or(Sourced::default(RuleLevel::Off)),
            allow_inline: last(about.iter().map(|statement| &statement.allow_inline)).copied().unwrap_or(yes),
            allow_baseline: last(about.iter().map(|statement| &statement.allow_baseline)).copied().unwrap_or(yes),
        }
    }

    /// Every level that some statement gives a rule somewhere, so that a rule which is off everywhere need not run.
    pub fn rule_levels(&self, rule: &str) -> impl Iterator<Item = RuleLevel> {
        let about = self.rules.iter().filter(move |statement| statement.is_about(rule));
        about.filter_map(|statement| statement.level.value().map(|level| level.value))
    }

    /// What holds for each tag key on a resource, in the order in which keys are first named.
    pub fn tag_keys(&self, subject: &Subject<'_>) -> Vec<TagKey<'_>> {
        let mut by_key: IndexMap<&str, Vec<&KeyStatement>> = IndexMap::new();
        for statement in self.tagging.keys.iter().filter(|statement| statement.selector.matches(subject)) {
            by_key.entry(&statement.key.value).or_default().push(statement);
        }
        by_key.into_values().filter_map(|statements| tag_key(&statements)).collect()
    }

    /// The `use` block that counts for what bears a name there, if any.
    pub fn format_use(&self, on: &str, subject: &Subject<'_>) -> Option<&FormatUse> {
        let mut uses = self.naming.uses.iter().rev();
        uses.find(|usage| usage.on.iter().any(|place| place.value == on) && usage.selector.matches(subject))
    }

    /// What `root` blocks say about the root module in a folder: all that match add up, the later outweighing.
    pub fn root_at(&self, folder: &Utf8Path) -> RootBinding<'_> {
        let mut binding = RootBinding::default();
        for root in self.roots.values().filter(|root| folder_matches(&root.globs, folder)) {
            binding.system = root.system.as_ref().or(binding.system);
            binding
                .environments
                .extend(root.environments.iter().map(|(name, environment)| (name.as_str(), environment)));
        }
        binding
    }

    /// The system of a root module's folder; the repository's name where no `root` block says one.
    pub fn system_of(&self, root_folder: &Utf8Path) -> String {
        self.root_at(root_folder).system.map_or(&self.repository, |system| &system.value).clone()
    }

    /// Whether a `root` block names that folder.
    pub fn is_named_root(&self, folder: &Utf8Path) -> bool {
        self.roots.values().any(|root| folder_matches(&root.globs, folder))
    }

    /// Whether a folder or file is others' code.
    pub fn is_vendored(&self, path: &Utf8Path) -> bool {
        self.unmoor.vendored.matches(path)
    }

    /// The clouds to be able to move to, empty where none is named.
    pub fn targets(&self) -> &[String] {
        &self.portability.target_names
    }

    /// What `class_levels` says of a class: nothing, off, or a level.
    pub fn class_level(&self, class: &str) -> Option<Option<Level>> {
        self.portability.class_levels.get(class).map(|level| level.value.level())
    }

    /// Whether the worst class over the targets sets a service's level.
    pub fn all_targets_must_pass(&self) -> bool {
        self.portability.must_pass.value == MustPass::All
    }

    /// Whether a standing `accept` covers a service in a system.
    pub fn accepts(&self, service: &str, system: &str) -> bool {
        self.acceptance(service, system).is_some()
    }

    /// The standing decision that covers a service in a system; the nearest, where the family has one too.
    pub fn acceptance(&self, service: &str, system: &str) -> Option<&Accept> {
        let subject = Subject { system: Some(system), ..Subject::default() };
        let names = std::iter::once(service).chain(globs::ancestors(service));
        let mut found = names.filter_map(|name| self.portability.accept.get(name));
        found.find(|accept| accept.selector.matches(&subject))
    }

    /// The name that settings give an account number.
    pub fn account_name(&self, number: &str) -> Option<&str> {
        self.accounts.get(number)?.name.as_ref().map(|name| name.value.as_str())
    }

    /// Whether infrastructure and applications are meant to live together.
    pub fn is_laid_out_together(&self) -> bool {
        self.layout.value == Layout::Together
    }

    /// What counts as pinned for a module source; of several `module` blocks that mean it the last counts.
    pub fn module_pin(&self, source: &str) -> Option<Pinned> {
        let named = self.modules.values().rev();
        let mut meant = named.filter(|module| folder_glob(&module.sources.value).matches(Utf8Path::new(source)));
        meant.find_map(|module| module.pinned.as_ref()).map(|pinned| pinned.value)
    }

    /// What settings say of the outputs of a module that is not here: the last `module` block for its source that says
    /// something.
    pub fn module_outputs(&self, source: &str) -> Option<&super::ModuleSettings> {
        let named = self.modules.values().rev().filter(|module| !module.outputs.is_empty());
        let mut meant = named.filter(|module| folder_glob(&module.sources.value).matches(Utf8Path::new(source)));
        meant.next()
    }

    /// The token of that name.
    pub fn token(&self, name: &str) -> Option<&Token> {
        self.tokens.get(name)
    }

    /// Every rule that the settings name, or glob over rules, for the layer that knows rules.
    pub fn rule_selectors(&self) -> Vec<(Span, &str)> {
        let mut found = self.labels(LabelForm::RuleOrGroup);
        texts_of_shape(&self.section, &Shape::RuleGlob, &mut found);
        found
    }

    /// Every resource type that the settings name, or glob over them, for the layer that knows resource types.
    pub fn type_selectors(&self) -> Vec<(Span, &str)> {
        let mut found = Vec::new();
        texts_of_shape(&self.section, &Shape::TypeGlob, &mut found);
        found
    }

    /// Every service that the settings name, or glob over them, for the layer that knows services.
    pub fn service_selectors(&self) -> Vec<(Span, &str)> {
        let mut found = self.labels(LabelForm::Service);
        texts_of_shape(&self.section, &Shape::ServiceGlob, &mut found);
        found
    }

    fn labels(&self, form: LabelForm) -> Vec<(Span, &str)> {
        let mut found = Vec::new();
        labels_of_form(&self.section, form, &mut found);
        found
    }
}

impl Environment {
    /// The variable files for one root module: those that must exist, and those that may be missing.
    pub fn files_for(&self, root: &Utf8Path) -> (Vec<Sourced<Utf8PathBuf>>, Vec<Sourced<Utf8PathBuf>>) {
        let name = root.file_name().unwrap_or("");
        let expand = |paths: &[Sourced<String>]| {
            paths.iter().map(|path| path.clone().map(|path| Utf8PathBuf::from(path.replace("{root}", name)))).collect()
        };
        (expand(&self.var_files), expand(&self.optional_var_files))
    }
}

impl RuleStatement {
    fn is_about(&self, rule: &str) -> bool {
        let label = self.label.value.as_str();
        match label.strip_suffix('*') {
            Some(group) => rule.starts_with(group),
            None => label == rule,
        }
    }
}

impl RuleLevel {
    /// The level, unless it is off.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Off => None,
            Self::On(level) => Some(level),
        }
    }
}

impl<T> Said<T> {
    /// What is said, if something is.
    pub(super) fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Nothing | Self::Unset => None,
        }
    }
}

/// What the last statement that says anything says.
fn last<'a, T: 'a>(said: impl DoubleEndedIterator<Item = &'a Said<T>>) -> Option<&'a T> {
    said.rev().find(|said| !matches!(said, Said::Nothing)).and_then(Said::value)
}

fn tag_key<'s>(statements: &[&'s KeyStatement]) -> Option<TagKey<'s>> {
    let key = &statements.first()?.key;
    let all = || statements.iter().copied();
    Some(TagKey {
        key,
        presence: last(all().map(|statement| &statement.presence)),
        values: last(all().map(|statement| &statement.values)),
        case: last(all().map(|statement| &statement.case)).copied(),
        misspelt: last(all().map(|statement| &statement.misspelt)).map_or(&[], Vec::as_slice),
        fill: last(all().map(|statement| &statement.fill)),
        deny: last(all().map(|statement| &statement.deny)).map_or(&[], Vec::as_slice),
    })
}

fn labels_of_form<'s>(section: &'s Section, form: LabelForm, found: &mut Vec<(Span, &'s str)>) {
    if let (Label::One(_, own), Some(label)) = (section.spec.label, &section.label)
        && own == form
        && let Some(span) = label.span()
    {
        found.push((span, label.value.as_str()));
    }
    for nested in &section.sections {
        labels_of_form(nested, form, found);
    }
}
