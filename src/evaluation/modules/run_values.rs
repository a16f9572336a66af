//! What a run gives to roots beside settings and the files that lie with them: what somebody typed, and the environment.

use super::{Given, Scenario, TextSource};
use crate::configuration::Module;

/// Values for the variables of every root that declares them, and what else holds in every root.
#[derive(Clone, Debug, Default)]
pub struct RunValues<'a> {
    /// The one environment that is asked about.
    pub environment: Option<String>,
    /// What `terraform.workspace` is.
    pub workspace: Option<String>,
    /// Texts of the process's environment, by variable: they count more than defaults alone.
    pub ambient: Vec<(String, String)>,
    /// What was typed, in its order: it counts more than all else.
    pub typed: Vec<(String, Given<'a>)>,
}

impl<'a> RunValues<'a> {
    /// What is left of a root's scenarios in the environment that is asked about: that one; nothing of a root that has
    /// others alone; all of a root that has none.
    pub fn chosen(&self, mut scenarios: Vec<Scenario<'a>>) -> Vec<Scenario<'a>> {
        if let Some(asked) = &self.environment {
            scenarios.retain(|scenario| scenario.environment.as_ref().is_none_or(|name| name == asked));
        }
        scenarios
    }

    /// Whether values of a file were typed.
    pub fn has_files(&self) -> bool {
        self.typed.iter().any(|(_, given)| matches!(given, Given::Expression(..)))
    }

    /// Whether a file of values was typed that sets a variable of a root: then files that nobody binds say nothing of it.
    pub(super) fn has_file_for(&self, root: &Module<'_>) -> bool {
        let is_for_root =
            |name: &str, given: &Given<'_>| matches!(given, Given::Expression(..)) && root.variable(name).is_some();
        self.typed.iter().any(|(name, given)| is_for_root(name, given))
    }

    /// Adds to what a root is evaluated with. A text for a variable that the root does not declare is another root's.
    pub fn add_to(&self, scenario: &mut Scenario<'a>, root: &Module<'_>) {
        if let Some(workspace) = &self.workspace {
            scenario.workspace = Some(workspace.clone());
        }
        let declares = |name: &str| root.variable(name).is_some();
        let ambient = self.ambient.iter().filter(|(name, _)| declares(name)).map(|(name, text)| {
            let given = Given::Text(text.clone(), TextSource::Environment);
            (name.clone(), given)
        });
        scenario.values.splice(0..0, ambient);
        let is_for_root = |name: &str, given: &Given<'_>| !matches!(given, Given::Text(..)) || declares(name);
        scenario.values.extend(self.typed.iter().filter(|(name, given)| is_for_root(name, given)).cloned());
    }
}
