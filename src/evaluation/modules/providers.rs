//! Which provider configuration a resource instance uses, through `providers = {…}`, inheritance and aliases.

use std::rc::Rc;

use super::expansion::keyed;
use super::scope::instance_key;
use super::{Each, InstanceId, InstanceScope, ModuleInstance, RootEvaluation};
use crate::evaluation::expansion::InstanceKey;
use crate::evaluation::values::Value;
use crate::syntax::{Expr, ExprKind};

/// A provider configuration of a module instance.
#[derive(Clone, Debug)]
pub struct ProviderUse {
    /// Where the `provider` block is.
    pub instance: InstanceId,
    /// Which of the module's provider configurations.
    pub provider: usize,
    /// What `each` is in it, where OpenTofu's `for_each` makes several.
    each: Each,
}

/// What is known of the provider configuration of a resource.
#[derive(Clone, Debug)]
pub enum Configured {
    /// This one.
    By(ProviderUse),
    /// There is none, so that the provider works with what it finds around it.
    Nowhere,
    /// It cannot be told: an alias or a key that leads nowhere that was read.
    Unknown,
}

/// A reference to a provider configuration: `aws`, `aws.west`, `aws.by["a"]`.
struct ProviderReference<'a> {
    name: &'a str,
    alias: Option<&'a str>,
    key: Option<Expr<'a>>,
}

/// Calls that a configuration may be passed through.
const DEPTH: usize = 40;

impl<'a> RootEvaluation<'a> {
    /// The provider configuration of a resource instance.
    pub fn provider_of(&self, instance: &ModuleInstance<'a>, (resource, place): (usize, usize)) -> Configured {
        let Some(declared) = instance.module.resources.get(resource) else { return Configured::Nowhere };
        let reference = match declared.provider() {
            None => ProviderReference { name: declared.implied_provider(), alias: None, key: None },
            Some(expr) => match reference_of(expr) {
                Some(reference) => reference,
                None => return Configured::Unknown,
            },
        };
        let key = reference.key.map(|key| self.evaluate_in(&self.resource_scope(instance, resource, place), key));
        self.resolve_provider(self.instance(instance.id), reference, key)
    }

    fn resolve_provider(
        &self,
        mut instance: Rc<ModuleInstance<'a>>,
        mut reference: ProviderReference<'a>,
        mut key: Option<Value>,
    ) -> Configured {
        for _ in 0..DEPTH {
            let parent = instance.parent.clone();
            if let Some(parent) = &parent {
                let caller = self.instance(parent.instance);
                if let Some(passed) = passed(&caller, parent.call, &reference) {
                    let Some(next) = reference_of(passed) else { return Configured::Unknown };
                    if let Some(index) = next.key {
                        key = Some(self.evaluate_in(&self.caller_scope(parent, &caller), index));
                    }
                    (instance, reference) = (caller, next);
                    continue;
                }
            }
            let is_it = |known: &&crate::configuration::ProviderConfiguration<'_>| {
                known.name == reference.name && known.alias == reference.alias
            };
            if let Some(at) = instance.module.providers.iter().position(|known| is_it(&known)) {
                return self.configured(&instance, at, key.as_ref());
            }
            match (parent, reference.alias) {
                (Some(parent), None) => instance = self.instance(parent.instance),
                (_, Some(_)) => return Configured::Unknown,
                (None, None) => return Configured::Nowhere,
            }
        }
        Configured::Unknown
    }

    fn configured(&self, instance: &ModuleInstance<'a>, provider: usize, key: Option<&Value>) -> Configured {
        let by = |each| Configured::By(ProviderUse { instance: instance.id, provider, each });
        let for_each = instance.module.providers.get(provider).and_then(|known| known.arguments.attribute("for_each"));
        let (Some(for_each), Some(key)) = (for_each, key) else { return by(Each::None) };
        let (expanded, _) = keyed(&self.evaluate(instance, for_each.value()));
        let each = instance_key(key, super::expansion::By::Key)
            .and_then(|key| expanded.place(&key))
            .and_then(|place| expanded.instances.get(place))
            .filter(|(key, _)| *key != InstanceKey::Unknown);
        each.map_or(Configured::Unknown, |(_, each)| by(each.clone()))
    }

    /// What a provider configuration is called: `aws.west`, led by the module that has it unless that is the root.
    pub fn provider_name(&self, used: &ProviderUse) -> String {
        let instance = self.instance(used.instance);
        let name = instance.module.providers.get(used.provider).map_or_else(String::new, |provider| {
            provider.alias.map_or_else(|| provider.name.to_owned(), |alias| format!("{}.{alias}", provider.name))
        });
        instance.address.join(&name)
    }

    /// The arguments and blocks of a provider configuration as an object.
    pub fn provider_value(&self, used: &ProviderUse) -> Value {
        let instance = self.instance(used.instance);
        let Some(provider) = instance.module.providers.get(used.provider) else { return Value::object(Vec::new()) };
        let scope = InstanceScope::new(self, &instance).with_each(used.each.clone());
        self.arguments_value(&scope, &provider.arguments)
    }
}

/// What a call passes for a provider of the called module.
fn passed<'a>(caller: &ModuleInstance<'a>, call: usize, wanted: &ProviderReference<'_>) -> Option<Expr<'a>> {
    let providers = caller.module.calls.get(call)?.arguments.attribute("providers")?;
    let ExprKind::Object(pairs) = providers.value().unwrapped().kind() else { return None };
    let is_it =
        |key: Expr<'a>| reference_of(key).is_some_and(|known| known.name == wanted.name && known.alias == wanted.alias);
    pairs.iter().find(|(key, _)| is_it(*key)).map(|(_, value)| value)
}

fn reference_of(expr: Expr<'_>) -> Option<ProviderReference<'_>> {
    match expr.unwrapped().kind() {
        ExprKind::Variable(name) => Some(ProviderReference { name, alias: None, key: None }),
        // As Terraform 0.11 had it, and as a bare key of an object is read.
        ExprKind::Text(text) => match text.split_once('.') {
            Some((name, alias)) => Some(ProviderReference { name, alias: Some(alias), key: None }),
            None => Some(ProviderReference { name: text, alias: None, key: None }),
        },
        ExprKind::GetAttr { base, name: alias } => match base.unwrapped().kind() {
            ExprKind::Variable(name) | ExprKind::Text(name) => {
                Some(ProviderReference { name, alias: Some(alias), key: None })
            }
            _ => None,
        },
        ExprKind::Index { base, key } => reference_of(base).map(|found| ProviderReference { key: Some(key), ..found }),
        _ => None,
    }
}
