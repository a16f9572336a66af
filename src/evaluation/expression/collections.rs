//! Objects.

use std::sync::Arc;

use super::{Frame, text_of};
use crate::evaluation::values::{Cause, Data, ErrorClass, Marks, Name, Type, Value};
use crate::syntax::{Expr, ExprKind, Pairs};

impl Frame<'_> {
    pub(super) fn object(&self, pairs: Pairs<'_>) -> Value {
        let mut entries: Vec<(Name, Value)> = Vec::with_capacity(pairs.len());
        let mut more: Option<Arc<Cause>> = None;
        let mut marks = Marks::NONE;
        for (key, value) in pairs.iter() {
            let value = self.evaluate(value);
            let key_value = self.key(key);
            marks |= key_value.marks_deep();
            match key_value.data() {
                Data::Unknown(unknown) => {
                    self.doubt();
                    // It may be any of the keys before it, whose values it then replaces.
                    for (_, earlier) in &mut entries {
                        let ty = if earlier.ty() == value.ty() { value.ty() } else { Type::Dynamic };
                        *earlier = Value::unknown(ty, super::Refinement::default(), Arc::clone(&unknown.cause));
                    }
                    more.get_or_insert_with(|| Arc::clone(&unknown.cause));
                }
                _ => entries.extend(key_value.as_name().map(|name| (Arc::clone(name), value))),
            }
        }
        Value::partial_object(entries, more).with_marks(marks)
    }

    /// The key of a pair as a string, known or not.
    fn key(&self, key: Expr<'_>) -> Value {
        let before = self.errors();
        let value = self.evaluate(key);
        if self.errors() > before {
            return value;
        }
        if matches!(key.kind(), ExprKind::GetAttr { .. }) {
            let message = "a reference as a key needs brackets around it, or quotes to be a text";
            return self.error(ErrorClass::AmbiguousKey, key.span(), message);
        }
        match value.data() {
            Data::Unknown(_) => value,
            Data::Null(_) => self.error(ErrorClass::NullKey, key.span(), "a key is null"),
            _ => text_of(&value).unwrap_or_else(|| {
                let message = format!("a key is a string, not {}", value.ty().with_article());
                self.error(ErrorClass::KeyType, key.span(), message)
            }),
        }
    }
}
