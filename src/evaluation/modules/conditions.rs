//! Conditions about one resource instance, as the catalogue and teams write them: Terraform expressions over `self`.

use super::{ModuleInstance, RootEvaluation};
use crate::evaluation::expression::{FileAnswer, Frame, ListAnswer, Reference, Resolved, Scope, Step};
use crate::evaluation::values::{Data, ErrorClass, Name, Type, Value};
use crate::syntax::Expr;

/// What references mean in a condition: `self` is what the configuration sets, `type` the resource type. What is not set
/// is null, and so are nested blocks of which there are none.
struct SelfScope<'s, 'a> {
    root: &'s RootEvaluation<'a>,
    instance: &'s ModuleInstance<'a>,
    at: (usize, usize),
}

impl<'a> RootEvaluation<'a> {
    /// The value of a condition on an instance of a resource. What would be an error is not known.
    pub fn condition(&self, instance: &ModuleInstance<'a>, at: (usize, usize), condition: Expr<'_>) -> Value {
        let scope = SelfScope { root: self, instance, at };
        Frame::new(&scope, &self.run()).evaluate(condition)
    }
}

impl SelfScope<'_, '_> {
    fn argument(&self, name: &str) -> Value {
        let value = self.root.argument_or_blocks(self.instance, self.at, name);
        let is_none = |value: &Value| matches!(value.data(), Data::Tuple(blocks) if blocks.items().is_empty());
        value.filter(|value| !is_none(value)).unwrap_or_else(|| Value::null(Type::Dynamic))
    }

    fn whole(&self) -> Value {
        let values = self.root.resource_values(self.instance, self.at).into_iter();
        Value::object(values.map(|(name, value)| (Name::from(name), value)).collect())
    }
}

impl Scope for SelfScope<'_, '_> {
    fn resolve(&self, reference: &Reference<'_>) -> Resolved {
        let name = reference.steps.first().and_then(Step::name);
        match (reference.root, name) {
            ("self", Some(name)) => Resolved::Value(self.argument(name), 1),
            ("self", None) => Resolved::Value(self.whole(), 0),
            ("type", _) => {
                let resource = self.instance.module.resources.get(self.at.0);
                Resolved::Value(Value::string(resource.map_or("", |resource| resource.resource_type)), 0)
            }
            (other, _) => {
                Resolved::Error(ErrorClass::BadReference, format!("a condition knows `self` and `type`, not `{other}`"))
            }
        }
    }

    fn read_file(&self, path: &str) -> FileAnswer {
        FileAnswer::Refused(path.to_owned())
    }

    fn list_files(&self, _: &str, _: &str) -> ListAnswer {
        ListAnswer::Refused
    }

    fn has_provider(&self, _: &str) -> bool {
        false
    }
}
