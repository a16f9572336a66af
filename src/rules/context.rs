//! What rules get to see, and what they are.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock};

use camino::Utf8Path;
use rustc_hash::FxHashMap;

use super::portability::{self, Inventory};
use super::secrets::Search;
use super::{Answer, Asked, BlockAt, Found, Matter, Question, What, secrets};
use crate::configuration::{Configuration, Module, ModuleCall, ModuleId, Resource, Sources};
use crate::evaluation::{Address, Evaluated, Evaluator, Instance, ModuleTree, Reason};
use crate::findings::{Because, Finding};
use crate::services::Catalogue;
use crate::settings::Settings;
use crate::source::{FileId, Origin, Span};
use crate::syntax::{Block, Expr};

/// The settings that hold in a folder.
pub type SettingsOf<'s> = dyn Fn(&Utf8Path) -> &'s Settings + Sync + 's;

/// Everything that was read, for rules over the whole of it.
pub struct Estate<'a> {
    /// All modules.
    pub configuration: &'a Configuration<'a>,
    /// The files behind them.
    pub sources: &'a Sources,
    /// The service catalogue.
    pub catalogue: &'a Catalogue,
    /// Settings of the tree's root.
    pub settings: &'a Settings,
    /// Settings by folder.
    pub settings_of: &'a SettingsOf<'a>,
    /// Root modules and the module instances below each.
    pub trees: &'a [ModuleTree],
    /// What evaluation found out about them.
    pub evaluated: &'a Evaluated<'a>,
    inventory: OnceLock<Inventory<'a>>,
    /// Texts of sensitive values that rules looked at.
    sensitive: Mutex<BTreeSet<String>>,
    /// For every module, which root holds it and under which address.
    uses: FxHashMap<ModuleId, Vec<(ModuleId, &'a Address)>>,
}

impl<'a> Estate<'a> {
    /// Gathers what rules over the whole estate need.
    pub fn new(
        configuration: &'a Configuration<'a>,
        sources: &'a Sources,
        catalogue: &'a Catalogue,
        settings_of: &'a SettingsOf<'a>,
        evaluated: &'a Evaluated<'a>,
    ) -> Self {
        let mut uses: FxHashMap<ModuleId, Vec<(ModuleId, &'a Address)>> = FxHashMap::default();
        for tree in &evaluated.trees {
            for (module, address) in &tree.instances {
                uses.entry(*module).or_default().push((tree.root, address));
            }
        }
        let settings = settings_of(Utf8Path::new(""));
        Self {
            configuration,
            sources,
            catalogue,
            settings,
            settings_of,
            trees: &evaluated.trees,
            evaluated,
            inventory: OnceLock::new(),
            sensitive: Mutex::default(),
            uses,
        }
    }

    /// Evaluates expressions of a module.
    pub fn evaluator(&self, id: ModuleId, module: &'a Module<'a>) -> Evaluator<'a> {
        let scenario = self.evaluated.scenarios.of_module(self.configuration, id);
        Evaluator::new(self.configuration, self.evaluated.tree, (id, module), scenario)
    }

    /// Keeps texts out of every output because they are sensitive.
    pub(super) fn add_sensitive(&self, texts: impl IntoIterator<Item = String>) {
        if let Ok(mut sensitive) = self.sensitive.lock() {
            sensitive.extend(texts);
        }
    }

    /// The texts that were added so far.
    pub(super) fn sensitive(&self) -> BTreeSet<String> {
        self.sensitive.lock().map(|sensitive| sensitive.clone()).unwrap_or_default()
    }

    /// The roots that hold a module, with its address in each.
    pub fn uses(&self, module: ModuleId) -> &[(ModuleId, &'a Address)] {
        self.uses.get(&module).map_or(&[], Vec::as_slice)
    }

    /// The clouds' services in use, gathered when first asked for.
    pub fn inventory(&self) -> &Inventory<'a> {
        self.inventory.get_or_init(|| portability::inventory(self))
    }

    /// Whether a file is in somebody else's module: installed, or kept here as a copy.
    pub fn is_vendored(&self, file: FileId) -> bool {
        let path = self.sources.loaded.files.path(file);
        let folder = path.parent().unwrap_or(Utf8Path::new(""));
        let is_installed =
            self.sources.loaded.folders.get(folder).is_some_and(|folder| folder.origin == Origin::Installed);
        is_installed || self.settings.is_vendored(folder)
    }

    /// The systems that a module is part of, by the roots that hold it; sorted.
    pub fn systems(&self, module: ModuleId) -> Vec<String> {
        let folder = |root: ModuleId| self.configuration.module(root).map_or(Utf8Path::new(""), |root| &root.folder);
        let mut roots: Vec<ModuleId> = self.uses(module).iter().map(|(root, _)| *root).collect();
        roots.dedup();
        let mut systems: Vec<String> = roots.into_iter().map(|root| self.settings.system_of(folder(root))).collect();
        if systems.is_empty() {
            systems.push(self.settings.system_of(folder(module)));
        }
        systems.sort();
        systems.dedup();
        systems
    }
}

/// One module, for rules on modules and resources.
pub struct Context<'r, 'a> {
    /// The estate around it.
    pub estate: &'r Estate<'a>,
    /// Its id.
    pub id: ModuleId,
    /// The module.
    pub module: &'a Module<'a>,
    /// Settings that hold in its folder.
    pub settings: &'r Settings,
    /// Made when first asked for.
    evaluator: OnceCell<Evaluator<'a>>,
    secrets: OnceCell<Search<'r, 'a>>,
    /// The block that a finding was last about and the hash of its tokens: findings of one block come together.
    last_tokens: RefCell<Option<(Span, String)>>,
}

/// Instance addresses beyond this number are counted, not listed.
const LISTED_INSTANCES: usize = 50;

impl<'r, 'a> Context<'r, 'a> {
    /// The context of one module of an estate.
    pub fn new(estate: &'r Estate<'a>, id: ModuleId, module: &'a Module<'a>) -> Self {
        let settings = (estate.settings_of)(&module.folder);
        Self {
            estate,
            id,
            module,
            settings,
            evaluator: OnceCell::new(),
            secrets: OnceCell::new(),
            last_tokens: RefCell::new(None),
        }
    }

    /// Evaluates the module's expressions.
    pub fn evaluator(&self) -> &Evaluator<'a> {
        self.evaluator.get_or_init(|| self.estate.evaluator(self.id, self.module))
    }

    /// Texts of sensitive values that were looked at in the module.
    pub(super) fn sensitive_texts(&self) -> BTreeSet<String> {
        self.evaluator.get().map(Evaluator::sensitive_texts).unwrap_or_default()
    }

    /// Literals that are secrets or stand for some, searched for when first asked for.
    pub(super) fn secrets(&self) -> &Search<'r, 'a> {
        self.secrets.get_or_init(|| secrets::search(self))
    }

    /// Says that a finding is about a resource, and in which instances it holds.
    pub fn on_resource(&self, finding: &mut Finding, resource: &Resource<'a>, argument: Option<&str>) {
        let address = resource.address();
        let instance = Instance { module: self.module, resource, evaluator: self.evaluator() };
        let keys = instance.keys();
        let listed: Vec<String> = keys.iter().take(LISTED_INSTANCES).map(|key| format!("{address}{key}")).collect();
        self.list_instances(finding, &listed, keys.len());
        self.on_block(finding, resource.block, &address, argument);
    }

    /// Asks for the value of an expression of a resource in every root, to decide a finding.
    pub fn question(&self, finding: Finding, resource: &Resource<'a>, expr: Expr<'_>, matter: Matter) -> Question {
        let at = self.evaluator().place_of(resource).unwrap_or(usize::MAX);
        self.question_in(finding, BlockAt::Resource(at), expr, matter)
    }

    /// The same for an expression of a module call.
    pub fn question_of_call(
        &self,
        finding: Finding,
        call: &ModuleCall<'a>,
        expr: Expr<'_>,
        matter: Matter,
    ) -> Question {
        let is_it = |known: &ModuleCall<'a>| known.block.span() == call.block.span();
        let at = self.module.calls.iter().position(is_it).unwrap_or(usize::MAX);
        self.question_in(finding, BlockAt::Call(at), expr, matter)
    }

    /// The same for an expression outside any block with instances; the finding has the address.
    pub fn question_outside(&self, finding: Finding, expr: Expr<'_>, matter: Matter) -> Question {
        self.question_in(finding, BlockAt::Outside, expr, matter)
    }

    fn question_in(&self, finding: Finding, block: BlockAt, expr: Expr<'_>, matter: Matter) -> Question {
        let what = What::Expression(expr.span().file, expr.id());
        Question { finding, module: self.id, block, what, matter }
    }

    /// Says that a finding is about a module call.
    pub fn on_call(&self, finding: &mut Finding, call: &ModuleCall<'a>, argument: Option<&str>) {
        self.on_block(finding, call.block, &format!("module.{}", call.name), argument);
    }

    /// Says that a finding is about any other block.
    pub fn on_block(&self, finding: &mut Finding, block: Block<'a>, address: &str, argument: Option<&str>) {
        finding.address = Some(address.to_owned());
        finding.argument = argument.map(str::to_owned);
        let mut last = self.last_tokens.borrow_mut();
        if last.as_ref().is_none_or(|(span, _)| *span != block.span()) {
            *last = Some((block.span(), block.tokens_hash()));
        }
        finding.tokens = last.as_ref().map(|(_, tokens)| tokens.clone()).unwrap_or_default();
    }

    /// The text of a file.
    pub fn text(&self, file: FileId) -> &'a str {
        self.estate.sources.text(file)
    }

    /// Why a value of this module is not known.
    pub fn because(&self, reason: &Reason, span: Span) -> Because {
        Because { reason: reason.to_string(), span }
    }

    /// Addresses are led by their root where several roots hold the module. Of `count` keys the first few are given.
    fn list_instances(&self, finding: &mut Finding, keys: &[String], count: usize) {
        let uses = self.estate.uses(self.id);
        let first_root = uses.first().map(|(root, _)| *root);
        let has_one_root = uses.iter().all(|(root, _)| Some(*root) == first_root);
        finding.instance_count = uses.len() * count;
        let mut listed: Vec<String> = Vec::new();
        for (root, address) in uses {
            for key in keys.iter().take(LISTED_INSTANCES.saturating_sub(listed.len())) {
                let inner = address.join(key);
                let folder = self.estate.configuration.module(*root).map_or("", |module| module.folder.as_str());
                listed.push(if has_one_root || folder.is_empty() { inner } else { format!("{folder}:{inner}") });
            }
        }
        listed.sort();
        finding.instances = listed;
    }
}

/// What a rule wants to be tried on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interest {
    /// Nothing but modules and the estate.
    Modules,
    /// Managed resources of any type.
    ManagedResources,
    /// Managed resources and data sources of any type.
    Resources,
    /// Managed resources of these types.
    Types(&'static [&'static str]),
}

/// A compiled rule. It holds no state: what it needs it gets.
///
/// Take the narrowest hook. A rule that cannot know says so through [`Found::undecided`].
pub trait Rule: Send + Sync {
    /// Which resources it is tried on.
    fn interest(&self) -> Interest {
        Interest::Modules
    }

    /// Whether it runs even when it is off, because it finds what no output may show.
    fn hides_secrets(&self) -> bool {
        false
    }

    /// Judges one resource.
    fn instance<'a>(&self, instance: &Instance<'_, 'a>, cx: &Context<'_, 'a>, out: &mut Found) {
        let _ = (instance, cx, out);
    }

    /// Judges one module.
    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        let _ = (cx, out);
    }

    /// Judges a value that a question of this rule was about.
    fn answer(&self, asked: &Asked<'_>) -> Vec<Answer> {
        let _ = asked;
        vec![Answer::Undecided]
    }

    /// Judges the whole estate.
    fn estate(&self, estate: &Estate<'_>, out: &mut Found) {
        let _ = (estate, out);
    }
}
