//! Arguments that are known to hold secrets by their path: in resources, provider configurations and OpenTofu's encryption.

use super::evaluated::{Known, SecretPlace};
use super::search::{Holder, Search};
use crate::configuration::Resource;
use crate::evaluation::{Argument, Evaluator, Instance};
use crate::facts::{SecretArguments, Sensitive, sensitive_provider_argument};
use crate::syntax::{Attribute, Block, Expr, ExprKind};

/// What is known of an argument by its path.
#[derive(Clone, Copy)]
pub(super) enum Secrecy {
    /// It holds a secret.
    Secret,
    /// It holds none, whatever it is called.
    Public,
}

impl<'m, 'a> Search<'m, 'a> {
    /// The arguments of a provider configuration and of the blocks in it: those that the provider is known to take
    /// secrets in by their path. The tree's own limit on depth bounds the recursion.
    pub(super) fn provider(
        &mut self,
        provider: &str,
        block: Block<'a>,
        path: &str,
        holder: Holder<'m, 'a>,
        evaluator: &Evaluator<'a>,
    ) {
        let join = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        let knows = |path: &str| sensitive_provider_argument(provider, path).map(|_| Secrecy::Secret);
        for attribute in block.body().attributes() {
            let path = join(attribute.name());
            self.by_path(attribute.value(), &path, &knows, holder);
            let place = SecretPlace { argument: path.clone(), ..SecretPlace::named(attribute.name()) };
            let known = if knows(&path).is_some() { Known::Secret } else { Known::Name };
            self.open(holder, attribute.value(), SecretPlace { known, ..place }, &|expr| evaluator.evaluate(expr));
        }
        for inner in block.body().blocks() {
            self.provider(provider, inner, &join(inner.kind()), holder, evaluator);
        }
    }

    /// An argument and what is in it, each by its path: newer providers take objects where others have blocks. The
    /// tree's own limit on depth bounds the recursion.
    pub(super) fn by_path(
        &mut self,
        value: Expr<'a>,
        path: &str,
        knows: &dyn Fn(&str) -> Option<Secrecy>,
        holder: Holder<'m, 'a>,
    ) {
        let name = path.rsplit('.').next().unwrap_or(path);
        match (knows(path), value.unwrapped().kind()) {
            (Some(Secrecy::Secret), _) => self.sensitive(value, name, holder),
            (Some(Secrecy::Public), _) => {}
            (None, ExprKind::Tuple(items)) => items.iter().for_each(|item| self.by_path(item, path, knows, holder)),
            (None, ExprKind::Object(pairs)) => {
                for (key, value) in pairs.iter() {
                    match key.as_text() {
                        Some(key) => self.element(key, |search| {
                            search.by_path(value, &format!("{path}.{key}"), knows, holder);
                        }),
                        None => self.named(value, name, holder),
                    }
                }
            }
            (None, _) => self.named(value, name, holder),
        }
    }

    /// OpenTofu's encryption of state and plan: a passphrase is a secret whatever it looks like.
    pub(super) fn encryption(&mut self, block: Block<'a>, holder: Holder<'m, 'a>) {
        for attribute in block.body().attributes() {
            match attribute.name() {
                "passphrase" => self.sensitive(attribute.value(), attribute.name(), holder),
                name => self.named(attribute.value(), name, holder),
            }
        }
        for inner in block.body().blocks() {
            self.encryption(inner, holder);
        }
    }
}

/// Whether an argument is known to hold a secret; some do only beside an argument with a certain value.
pub(super) fn is_sensitive(instance: &Instance<'_, '_>, secrets: &SecretArguments, argument: &Argument<'_>) -> bool {
    match secrets.sensitive(&argument.path) {
        None => false,
        Some(Sensitive { when: None, .. }) => true,
        Some(Sensitive { when: Some((name, value)), .. }) => {
            beside(instance.resource, argument, name).is_some_and(|beside| is_text(beside.value(), value))
        }
    }
}

/// The argument of that name in the block that an argument stands in.
fn beside<'a>(resource: &Resource<'a>, argument: &Argument<'_>, name: &str) -> Option<Attribute<'a>> {
    let own = argument.attribute.name_span();
    if !argument.path.contains('.') {
        return resource.arguments.attribute(name);
    }
    let mut open = resource.arguments.blocks();
    while let Some(block) = open.pop() {
        let body = block.body();
        if body.attributes().any(|attribute| attribute.name_span() == own) {
            return body.attribute(name);
        }
        open.extend(body.blocks());
    }
    None
}

/// Whether an expression is that text, or that word without quotes.
fn is_text(expr: Expr<'_>, text: &str) -> bool {
    expr.as_text().unwrap_or(expr.source()) == text
}
