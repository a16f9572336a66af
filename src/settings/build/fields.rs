//! Reading the arguments of one block, with the table's defaults.

use crate::settings::NameGlobs;
use crate::settings::model::Said;
use crate::settings::naming::Pattern;
use crate::settings::section::Section;
use crate::settings::selector::{AddressGlobs, Selector, path_globs};
use crate::settings::value::{Literal, SettingsExpr, Sourced};
use crate::source::PathGlobs;

/// A block whose arguments are read by name and kind.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a>(pub(super) &'a Section);

impl Fields<'_> {
    /// What is set, or the default; `null` counts as not set.
    pub(super) fn value(&self, name: &str) -> Option<Sourced<Literal>> {
        debug_assert!(self.0.spec.argument(name).is_some(), "the table has no {} {name}", self.0.spec.name);
        match self.0.argument(name) {
            Some(argument) if !matches!(argument.value.value, Literal::Null) => Some(argument.value.clone()),
            _ => self.0.spec.argument(name)?.default.map(|default| Sourced::default(default.literal())),
        }
    }

    pub(super) fn text(&self, name: &str) -> Option<Sourced<String>> {
        self.value(name)?.and_then(into_text)
    }

    pub(super) fn word<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<Sourced<T>> {
        self.text(name)?.and_then(|word| read(&word))
    }

    pub(super) fn texts(&self, name: &str) -> Option<Vec<Sourced<String>>> {
        self.value(name).map(|list| texts(&list.value))
    }

    pub(super) fn bool(&self, name: &str) -> Option<Sourced<bool>> {
        self.value(name)?.and_then(|literal| match literal {
            Literal::Bool(value) => Some(value),
            _ => None,
        })
    }

    pub(super) fn number(&self, name: &str) -> Option<Sourced<f64>> {
        self.value(name)?.and_then(|literal| literal.as_number())
    }

    pub(super) fn whole(&self, name: &str) -> Option<Sourced<u32>> {
        self.value(name)?.and_then(|literal| match literal {
            Literal::Number(text) => text.parse().ok(),
            _ => None,
        })
    }

    pub(super) fn date(&self, name: &str) -> Option<Sourced<jiff::civil::Date>> {
        self.text(name)?.and_then(|text| text.parse().ok())
    }

    pub(super) fn pattern(&self, name: &str) -> Option<Sourced<Pattern>> {
        self.text(name)?.and_then(|text| Pattern::compile(&text).ok())
    }

    pub(super) fn map(&self, name: &str) -> Vec<(Sourced<String>, Sourced<Literal>)> {
        match self.value(name).map(|map| map.value) {
            Some(Literal::Map(pairs)) => pairs,
            _ => Vec::new(),
        }
    }

    /// A map of texts.
    pub(super) fn text_map(&self, name: &str) -> Vec<(Sourced<String>, Sourced<String>)> {
        let pairs = self.map(name).into_iter();
        pairs.filter_map(|(key, value)| Some((key, value.and_then(into_text)?))).collect()
    }

    pub(super) fn expression(&self, name: &str) -> Option<SettingsExpr> {
        self.value(name).and_then(expression)
    }

    pub(super) fn names(&self, name: &str) -> Option<NameGlobs> {
        let texts = self.texts(name)?.into_iter().map(|text| text.value);
        Some(NameGlobs::new(texts.collect()))
    }

    pub(super) fn paths(&self, name: &str) -> Option<PathGlobs> {
        let texts = self.texts(name)?;
        Some(path_globs(texts.iter().map(|text| text.value.as_str())))
    }

    /// The selectors that the block takes.
    pub(super) fn selector(&self) -> Selector {
        let names = |name: &str| self.0.spec.argument(name).and_then(|_| self.names(name));
        let takes = |name: &str| self.0.spec.argument(name).is_some();
        Selector {
            rules: names("rules"),
            types: names("types"),
            except_types: names("except_types"),
            services: names("services"),
            addresses: if takes("addresses") { self.addresses() } else { None },
            paths: if takes("paths") { self.paths("paths") } else { None },
            systems: names("systems"),
            environments: names("environments"),
            providers: names("providers"),
        }
    }

    fn addresses(&self) -> Option<AddressGlobs> {
        let texts = self.texts("addresses")?;
        Some(AddressGlobs::new(texts.iter().map(|text| text.value.as_str())))
    }

    /// What a statement says about something that any of these arguments sets.
    pub(super) fn said<T>(&self, names: &[&str], read: impl FnOnce(&Self) -> Option<T>) -> Said<T> {
        let is_said = names.iter().any(|name| self.0.argument(name).is_some());
        match (is_said, read(self)) {
            (false, _) => Said::Nothing,
            (true, None) => Said::Unset,
            (true, Some(value)) => Said::Value(value),
        }
    }
}

/// The expression that a value is.
pub(super) fn expression(value: Sourced<Literal>) -> Option<SettingsExpr> {
    match value.value {
        Literal::Expression(expr) => Some(expr),
        _ => None,
    }
}

/// The texts of a list.
pub(super) fn texts(list: &Literal) -> Vec<Sourced<String>> {
    let elements = list.elements().iter();
    elements.filter_map(|element| element.clone().and_then(into_text)).collect()
}

fn into_text(literal: Literal) -> Option<String> {
    match literal {
        Literal::Text(text) => Some(text),
        _ => None,
    }
}
