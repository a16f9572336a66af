//! Strings with interpolations and directives.

use std::sync::Arc;

use super::loops::Elements;
use super::{Binding, Frame, text_of};
use crate::evaluation::functions::lasting_prefix;
use crate::evaluation::values::{Cause, Data, ErrorClass, Marks, Reason, Type, Value};
use crate::source::Span;
use crate::syntax::{Expr, Template, TemplatePart};

/// A string in the making. Once a part is not known, what stands before it is all that is known of the whole.
#[derive(Default)]
struct Text {
    known: String,
    unknown: Option<Arc<Cause>>,
    marks: Marks,
}

/// Longer texts are not put together.
const LONGEST: usize = 4 << 20;

impl Text {
    fn push(&mut self, text: &str) {
        if self.unknown.is_none() {
            self.known.push_str(text);
            if self.known.len() > LONGEST {
                self.known.clear();
                self.unknown = Some(Cause::nowhere(Reason::Limit("the length of strings")));
            }
        }
    }

    fn push_unknown(&mut self, cause: Option<&Arc<Cause>>, prefix: &str) {
        self.push(prefix);
        if self.unknown.is_none() {
            self.unknown = Some(cause.map_or_else(|| Cause::nowhere(Reason::Open), Arc::clone));
        }
    }

    fn into_value(self) -> Value {
        let value = match self.unknown {
            None => Value::string(&self.known),
            Some(cause) => Value::unknown(Type::String, lasting_prefix(&self.known), cause),
        };
        value.with_marks(self.marks)
    }
}

impl Frame<'_> {
    /// A template of one interpolation is that value itself, whatever its type.
    pub(super) fn template(&self, expr: Expr<'_>, template: Template<'_>) -> Value {
        let mut parts = template.parts();
        if let (1, Some(TemplatePart::Interpolation(inner))) = (parts.len(), parts.next()) {
            return self.evaluate(inner);
        }
        let mut text = Text::default();
        match self.with_sure_type(|| self.append(template, &mut text)) {
            Ok(()) => text.into_value(),
            Err(class) => self.poison_of(Type::String, class, expr.span()).with_marks(text.marks),
        }
    }

    fn append(&self, template: Template<'_>, text: &mut Text) -> Result<(), ErrorClass> {
        let mut result = Ok(());
        for part in template.parts() {
            let appended = match part {
                TemplatePart::Text(literal, _) => {
                    text.push(literal);
                    Ok(())
                }
                TemplatePart::Interpolation(inner) => self.append_value(&self.evaluate(inner), inner.span(), text),
                TemplatePart::If { condition, then, otherwise } => self.append_if(condition, then, otherwise, text),
                TemplatePart::For { key_name, value_name, collection, body } => {
                    self.append_for(key_name, value_name, collection, body, text)
                }
            };
            result = result.and(appended);
        }
        result
    }

    fn append_value(&self, value: &Value, span: Span, text: &mut Text) -> Result<(), ErrorClass> {
        text.marks |= value.marks_deep();
        match value.data() {
            Data::Unknown(unknown) => {
                self.doubt();
                // Terraform does not look at the type before it knows the value.
                text.push_unknown(Some(&unknown.cause), value.prefix().unwrap_or(""));
                Ok(())
            }
            Data::Null(_) => {
                self.error(ErrorClass::TemplateValue, span, "a template takes no null");
                Err(ErrorClass::TemplateValue)
            }
            _ => match text_of(value).as_ref().map(Value::data) {
                Some(Data::String(known)) => {
                    text.push(known);
                    Ok(())
                }
                Some(Data::Unknown(unknown)) => {
                    text.push_unknown(Some(&unknown.cause), "");
                    Ok(())
                }
                _ => {
                    let message = format!("a template takes no {}", value.ty().friendly());
                    self.error(ErrorClass::TemplateValue, span, message);
                    Err(ErrorClass::TemplateValue)
                }
            },
        }
    }

    fn append_if(
        &self,
        condition: Expr<'_>,
        then: Template<'_>,
        otherwise: Option<Template<'_>>,
        text: &mut Text,
    ) -> Result<(), ErrorClass> {
        let before = self.errors();
        let decided = self.condition(condition, ErrorClass::BadCondition);
        text.marks |= decided.marks();
        let is_refused = self.errors() > before;
        let is_true = decided.as_bool();
        for (branch, when) in [(Some(then), true), (otherwise, false)] {
            match branch {
                Some(branch) if is_true == Some(when) => self.append(branch, text)?,
                Some(branch) => self.pass_over(branch, text)?,
                None => {}
            }
        }
        if is_refused {
            return Err(ErrorClass::BadCondition);
        }
        if is_true.is_none() {
            self.doubt();
            text.push_unknown(decided.cause(), "");
        }
        Ok(())
    }

    /// Goes through what is not taken, or may not be: Terraform evaluates it all the same, so that its marks count, and
    /// references in it that lead to nothing.
    fn pass_over(&self, template: Template<'_>, text: &mut Text) -> Result<(), ErrorClass> {
        let before = self.errors();
        let mut passed = Text::default();
        // Its other errors do not count.
        let _ = self.with_doubt(|| self.append(template, &mut passed));
        text.marks |= passed.marks;
        if self.forget_errors(before) { Err(ErrorClass::BadReference) } else { Ok(()) }
    }

    fn append_for(
        &self,
        key_name: Option<&str>,
        value_name: &str,
        collection: Expr<'_>,
        body: Template<'_>,
        text: &mut Text,
    ) -> Result<(), ErrorClass> {
        let elements = match self.elements(collection) {
            Elements::Known(elements) => elements,
            Elements::Unknown(unknown) => {
                text.marks |= unknown.marks();
                text.push_unknown(unknown.cause(), "");
                return Ok(());
            }
            Elements::Failed(class) => return Err(class),
        };
        text.marks |= elements.marks;
        self.hiding(elements.marks, || self.append_elements(key_name, value_name, elements.items, body, text))?;
        if let Some(cause) = &elements.more {
            text.push_unknown(Some(cause), "");
        }
        Ok(())
    }

    fn append_elements(
        &self,
        key_name: Option<&str>,
        value_name: &str,
        items: Vec<(Value, Value)>,
        body: Template<'_>,
        text: &mut Text,
    ) -> Result<(), ErrorClass> {
        for (key, value) in items {
            let mut value = Binding::new(value_name, value);
            let inner = self.bind(&mut value);
            let appended = match key_name {
                Some(name) => {
                    let mut key = Binding::new(name, key);
                    inner.bind(&mut key).append(body, text)
                }
                None => inner.append(body, text),
            };
            appended?;
            if text.unknown.is_some() {
                break;
            }
        }
        Ok(())
    }
}
