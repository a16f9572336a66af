//! The body of a declaration after override files have been merged over it.

use crate::syntax::{Attribute, Block, Body};

/// Arguments and nested blocks of one declaration, with those of override files laid over them as Terraform does: an
/// argument of an override replaces the one of that name; blocks of a type that an override has replace all of that type.
#[derive(Clone, Debug)]
pub struct Arguments<'a> {
    base: Body<'a>,
    /// In the order in which they apply.
    overrides: Vec<Body<'a>>,
}

impl<'a> Arguments<'a> {
    /// The body as it is written.
    pub fn new(base: Body<'a>) -> Self {
        Self { base, overrides: Vec::new() }
    }

    /// Lays one more override over it.
    pub fn merge(&mut self, body: Body<'a>) {
        self.overrides.push(body);
    }

    /// The body of the primary file.
    pub fn base(&self) -> Body<'a> {
        self.base
    }

    /// The argument of that name that counts.
    pub fn attribute(&self, name: &str) -> Option<Attribute<'a>> {
        self.overrides.iter().rev().find_map(|body| body.attribute(name)).or_else(|| self.base.attribute(name))
    }

    /// All arguments that count: the primary file's in their order, then what only overrides have.
    pub fn attributes(&self) -> Vec<Attribute<'a>> {
        let mut found: Vec<Attribute<'a>> = Vec::new();
        for attribute in std::iter::once(self.base).chain(self.overrides.iter().copied()).flat_map(Body::attributes) {
            match found.iter_mut().find(|known| !self.overrides.is_empty() && known.name() == attribute.name()) {
                Some(known) => *known = attribute,
                None => found.push(attribute),
            }
        }
        found
    }

    /// All nested blocks that count.
    pub fn blocks(&self) -> Vec<Block<'a>> {
        let mut found: Vec<Block<'a>> = self.base.blocks().collect();
        for body in &self.overrides {
            let added: Vec<Block<'a>> = body.blocks().collect();
            found.retain(|known| !added.iter().any(|block| block.kind() == known.kind()));
            found.extend(added);
        }
        found
    }

    /// The nested blocks of one type that count.
    pub fn blocks_of(&self, kind: &str) -> Vec<Block<'a>> {
        let latest = self.overrides.iter().rev().find(|body| body.blocks_of(kind).next().is_some());
        latest.unwrap_or(&self.base).blocks_of(kind).collect()
    }

    /// The first nested block of one type that counts.
    pub fn block(&self, kind: &str) -> Option<Block<'a>> {
        self.blocks_of(kind).into_iter().next()
    }
}
