//! `for` expressions and splats.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Binding, Diagnostic, Frame, text_of};
use crate::evaluation::values::{Cause, Data, ErrorClass, Marks, Name, Reason, Refinement, Type, Value};
use crate::syntax::{Expr, For};

/// The elements that a `for` goes through.
pub(super) struct Iteration {
    /// Key or index, and value.
    pub(super) items: Vec<(Value, Value)>,
    /// Marks of the collection, which every result gets.
    pub(super) marks: Marks,
    /// Why there may be more of them.
    pub(super) more: Option<Arc<Cause>>,
}

/// What there is to go through.
pub(super) enum Elements {
    /// These.
    Known(Iteration),
    /// The collection is not known.
    Unknown(Value),
    /// It is none; the error is reported.
    Failed(ErrorClass),
}

impl Frame<'_> {
    /// The elements of a collection.
    pub(super) fn elements(&self, collection: Expr<'_>) -> Elements {
        let value = self.evaluate(collection);
        let marks = value.marks();
        let indexed = |items: &[Value]| (0..).zip(items).map(|(at, item)| (Value::integer(at), item.clone())).collect();
        let (items, more): (Vec<(Value, Value)>, Option<Arc<Cause>>) = match value.data() {
            Data::List(elements) | Data::Tuple(elements) => (indexed(elements.items()), None),
            Data::Set(elements) if elements.items().len() == 1 => {
                (elements.items().iter().map(|item| (item.clone(), item.clone())).collect(), None)
            }
            Data::Set(elements) => {
                // An element that is not known may be equal to another, and so be no element of its own.
                let (known, unknown): (Vec<&Value>, Vec<&Value>) =
                    elements.items().iter().partition(|item| item.is_wholly_known());
                let more = unknown.first().and_then(|item| item.cause()).map(Arc::clone);
                (known.into_iter().map(|item| (item.clone(), item.clone())).collect(), more)
            }
            Data::Map(entries) | Data::Object(entries) => (
                entries.iter().map(|(key, value)| (Value::name(key), value.clone())).collect(),
                entries.more().cloned(),
            ),
            Data::Unknown(unknown) => {
                self.doubt();
                if unknown.ty.is_primitive() {
                    return Elements::Failed(self.not_iterable(&value, collection));
                }
                return Elements::Unknown(value);
            }
            Data::Null(_) => {
                self.error(ErrorClass::NullIteration, collection.span(), "null has no elements");
                return Elements::Failed(ErrorClass::NullIteration);
            }
            Data::Bool(_) | Data::Number(_) | Data::String(_) => {
                return Elements::Failed(self.not_iterable(&value, collection));
            }
        };
        if more.is_some() {
            self.doubt();
        }
        Elements::Known(Iteration { items, marks, more })
    }

    fn not_iterable(&self, value: &Value, collection: Expr<'_>) -> ErrorClass {
        let message = format!("{} has no elements to go through", value.ty().with_article());
        self.error(ErrorClass::NotIterable, collection.span(), message);
        ErrorClass::NotIterable
    }

    pub(super) fn for_expression(&self, parts: For<'_>) -> Value {
        let elements = match self.elements(parts.collection) {
            Elements::Known(elements) if elements.items.is_empty() && self.refuses_any(parts) => {
                return self.poison(ErrorClass::ForCondition, parts.collection.span());
            }
            Elements::Known(elements) => elements,
            Elements::Unknown(unknown) => {
                if self.refuses_any(parts) {
                    return self.poison(ErrorClass::ForCondition, parts.collection.span());
                }
                let marks = unknown.marks();
                return self.unknown_like(&unknown, Type::Dynamic, Refinement::not_null()).with_marks(marks);
            }
            Elements::Failed(class) => return self.poison(class, parts.collection.span()),
        };
        let mut made = Made { more: elements.more, marks: elements.marks, ..Made::default() };
        self.hiding(elements.marks, || self.for_elements(parts, elements.items, &mut made));
        made.into_value(self, parts)
    }

    fn for_elements(&self, parts: For<'_>, items: Vec<(Value, Value)>, made: &mut Made) {
        for (key, value) in items {
            let mut value = Binding::new(parts.value_name, value);
            let inner = self.bind(&mut value);
            match parts.key_name {
                Some(name) => {
                    let mut key = Binding::new(name, key);
                    inner.bind(&mut key).for_element(parts, made);
                }
                None => inner.for_element(parts, made),
            }
            if made.failed.is_some_and(|class| class != ErrorClass::DuplicateKey) {
                break;
            }
        }
    }

    /// Whether the condition fails whatever the element is, which is an error even where there is none.
    fn refuses_any(&self, parts: For<'_>) -> bool {
        let Some(condition) = parts.condition else { return false };
        let any = || Value::dynamic(Cause::nowhere(Reason::AnyElement));
        let before = self.errors();
        let outer = self.run.has_open_type.replace(false);
        let decide = |inner: &Frame<'_>| {
            let value = inner.evaluate(condition);
            // `try` answers here with a structure that holds the element, where Terraform does not know the answer.
            let is_open = value.is_known() && !value.is_wholly_known();
            if inner.errors() == before && !is_open {
                inner.condition(condition, ErrorClass::ForCondition);
            }
        };
        let mut value = Binding::new(parts.value_name, any());
        let inner = self.bind(&mut value);
        self.with_doubt(|| match parts.key_name {
            Some(name) => {
                let mut key = Binding::new(name, any());
                decide(&inner.bind(&mut key));
            }
            None => decide(&inner),
        });
        // Of what `try` gives here Terraform knows nothing, and so refuses nothing.
        if self.run.has_open_type.replace(outer) {
            self.take_errors(before);
        }
        self.errors() > before
    }

    fn for_element(&self, parts: For<'_>, made: &mut Made) {
        if let Some(condition) = parts.condition {
            let before = self.errors();
            let decided = self.condition(condition, ErrorClass::ForCondition);
            made.marks |= decided.marks();
            match decided.as_bool() {
                Some(true) => {}
                Some(false) => return,
                None if self.errors() > before => return made.failed = Some(ErrorClass::ForCondition),
                None => {
                    self.doubt();
                    return made.open(decided.cause());
                }
            }
        }
        let Some(key) = parts.key else {
            return made.items.push(self.evaluate(parts.value));
        };
        let key_value = self.evaluate(key);
        made.marks |= key_value.marks_deep();
        let name = match key_value.data() {
            Data::Unknown(unknown) => {
                self.doubt();
                return made.open(Some(&unknown.cause));
            }
            Data::Null(_) => {
                self.error(ErrorClass::NullKey, key.span(), "a key is null");
                return made.failed = Some(ErrorClass::NullKey);
            }
            _ => match text_of(&key_value).as_ref().and_then(Value::as_name) {
                Some(name) => Arc::clone(name),
                None => {
                    let message = format!("a key is a string, not {}", key_value.ty().with_article());
                    self.error(ErrorClass::Syntax, key.span(), message);
                    return made.failed = Some(ErrorClass::Syntax);
                }
            },
        };
        let value = self.evaluate(parts.value);
        let at = *made.places.entry(Arc::clone(&name)).or_insert(made.entries.len());
        match made.entries.get_mut(at) {
            None => made.entries.push((name, vec![value])),
            Some((_, values)) if parts.groups => values.push(value),
            Some(_) => {
                let is_hidden = self.marks_here(made.marks | key_value.marks_deep()).is_sensitive();
                let key_text = if is_hidden { "a sensitive key".to_owned() } else { format!("the key {name:?}") };
                // The rest is gone through all the same, since the type of the whole shows where errors do not count.
                self.run.report(Diagnostic {
                    class: ErrorClass::DuplicateKey,
                    span: key.span(),
                    message: format!("two elements make {key_text}"),
                });
                made.failed = Some(ErrorClass::DuplicateKey);
            }
        }
    }

    pub(super) fn splat(&self, source: Expr<'_>, each: Expr<'_>) -> Value {
        let before = self.errors();
        let value = self.evaluate(source);
        if self.errors() > before {
            return self.poison(ErrorClass::NoAttribute, source.span());
        }
        let marks = value.marks();
        let inside = |item: &Value| self.hiding(marks, || Frame { splat_item: Some(item), ..*self }.evaluate(each));
        let made = match value.data() {
            Data::Null(Type::List(_) | Type::Set(_) | Type::Tuple(_)) => {
                return self.error(ErrorClass::NullSplat, source.span(), "a splat takes no null");
            }
            Data::Null(_) => Value::tuple(Vec::new()),
            Data::Tuple(elements) => Value::tuple(elements.items().iter().map(inside).collect()),
            Data::Set(elements)
                if elements.items().len() > 1 && !elements.items().iter().all(Value::is_wholly_known) =>
            {
                self.unknown_like(&value, Type::Dynamic, Refinement::not_null())
            }
            Data::List(elements) | Data::Set(elements) => {
                let items: Vec<Value> = elements.items().iter().map(inside).collect();
                splat_of_list(items, || self.splat_type(&value, inside))
            }
            Data::Unknown(unknown) => match &unknown.ty {
                Type::List(element) | Type::Set(element) => {
                    let item = self.unknown_like(&value, (**element).clone(), Refinement::default());
                    let ty = inside(&item).ty();
                    self.unknown_like(&value, Type::list(ty), Refinement::default())
                }
                Type::Dynamic | Type::Tuple(_) => self.unknown_like(&value, Type::Dynamic, Refinement::default()),
                _ if unknown.refinement.is_not_null => Value::tuple(vec![inside(&value)]),
                _ => self.unknown_like(&value, Type::Dynamic, Refinement::not_null()),
            },
            _ => Value::tuple(vec![inside(&value.unmarked())]),
        };
        if self.errors() > before {
            let found = self.errors();
            let ty = if value.is_known() { self.splat_type(&value, inside) } else { made.ty() };
            self.take_errors(found);
            return self.poison_of(ty, ErrorClass::NoAttribute, source.span()).with_marks(marks);
        }
        made.with_marks(marks)
    }

    /// What a splat of a known value is of where its elements do not say: nothing but their types counts.
    fn splat_type(&self, value: &Value, inside: impl Fn(&Value) -> Value) -> Type {
        let of =
            |ty: &Type| inside(&Value::unknown(ty.clone(), Refinement::default(), Cause::nowhere(Reason::Open))).ty();
        let (ty, _) = self.with_doubt(|| match value.data() {
            Data::List(elements) | Data::Set(elements) => Type::list(of(elements.element())),
            Data::Tuple(elements) => Type::Tuple(elements.items().iter().map(|item| of(&item.ty())).collect()),
            _ => Type::Tuple([of(&value.ty())].into()),
        });
        ty
    }
}

/// Of a list comes a list again, if all results are of one type.
fn splat_of_list(items: Vec<Value>, empty: impl FnOnce() -> Type) -> Value {
    let Some(first) = items.first().map(Value::ty) else {
        return Value::list(empty().element().cloned().unwrap_or(Type::Dynamic), items);
    };
    if items.iter().all(|item| item.ty() == first) { Value::list(first, items) } else { Value::tuple(items) }
}

/// The result of a `for` expression in the making.
#[derive(Default)]
struct Made {
    items: Vec<Value>,
    /// Keys in the order in which they came, with one value, or several where the expression groups.
    entries: Vec<(Name, Vec<Value>)>,
    places: FxHashMap<Name, usize>,
    more: Option<Arc<Cause>>,
    marks: Marks,
    failed: Option<ErrorClass>,
}

impl Made {
    /// There may be an element that is not listed.
    fn open(&mut self, cause: Option<&Arc<Cause>>) {
        if self.more.is_none() {
            self.more = Some(cause.map_or_else(|| Cause::nowhere(Reason::Open), Arc::clone));
        }
    }

    fn into_value(self, frame: &Frame<'_>, parts: For<'_>) -> Value {
        let (marks, span) = (self.marks, parts.key.unwrap_or(parts.value).span());
        let failed = self.failed;
        if let Some(class) = failed.filter(|class| *class != ErrorClass::DuplicateKey) {
            return frame.poison(class, span).with_marks(marks);
        }
        let made = match (parts.key, self.more) {
            (None, None) => Value::tuple(self.items),
            (None, Some(cause)) => Value::unknown(Type::Dynamic, Refinement::not_null(), cause),
            (Some(_), more) if parts.groups => {
                let grouped = self.entries.into_iter().map(|(key, values)| match &more {
                    None => (key, Value::tuple(values)),
                    // A further element may belong to any group.
                    Some(cause) => (key, Value::unknown(Type::Dynamic, Refinement::not_null(), Arc::clone(cause))),
                });
                Value::partial_object(grouped.collect(), more.clone())
            }
            (Some(_), more) => {
                let single = |(key, values): (Name, Vec<Value>)| values.into_iter().next().map(|value| (key, value));
                Value::partial_object(self.entries.into_iter().filter_map(single).collect(), more)
            }
        };
        match failed {
            Some(class) => frame.poison_of(made.ty(), class, span).with_marks(marks),
            None => made.with_marks(marks),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use camino::Utf8PathBuf;

    use crate::configuration::{self, Configuration, Module, ModuleId};
    use crate::evaluation::modules::{RootEvaluation, Scenario};
    use crate::source::{FileId, Limits, MemoryTree, Scope, WalkOptions, load};
    use crate::syntax::parse_expression;

    /// The class of the first error.
    fn error(expression: &str) -> Option<&'static str> {
        let tree = MemoryTree::default();
        let sources = configuration::parse(load(&tree, &Scope::whole(), &WalkOptions::default(), &Limits::default()));
        let configuration = Configuration::build(&sources, |_| false, |_| false);
        let module = Module::new(Utf8PathBuf::new());
        let of = (ModuleId(u32::MAX), &module);
        let evaluation = RootEvaluation::of_module(&configuration, &tree, of, &Scenario::default());
        let parsed = parse_expression(FileId(0), &Arc::from(expression));
        let (_, errors) = evaluation.try_evaluate(&evaluation.root(), parsed.single().unwrap());
        errors.first().map(|error| error.class.word())
    }

    #[test]
    fn a_condition_that_can_be_none_is_an_error_where_there_is_no_element() {
        assert_eq!(error("[for v in [] : 0 if 0]"), Some("for-condition"));
        assert_eq!(error("{for k, v in {} : k => 0 if v + 1}"), Some("for-condition"));
        assert_eq!(error("[for v in [] : 0 if null]"), Some("null-condition"));
        assert_eq!(error("[for v in jsondecode(uuid()) : 0 if 0]"), Some("for-condition"));
        assert_eq!(error("[for v in [] : 0 if v.x]"), None);
        assert_eq!(error(r#"[for v in [] : 0 if "true"]"#), None);
        assert_eq!(error("[for v in [] : 0 if try([v], 0)]"), None);
    }
}
