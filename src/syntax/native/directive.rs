//! From a flat run of template pieces to nested `if` and `for` directives.

use super::template::{Part, PartKind};
use super::{DEPTH_LIMIT, Failed, Parsed, Parser, message};
use crate::source::TextRange;
use crate::syntax::tree::{NONE, SyntaxError, Tag};

/// A directive that is not closed yet.
struct Open {
    directive: Directive,
    /// From the `%{`.
    range: TextRange,
    /// Where the children of the branch that is open start among what is pending.
    base: usize,
}

enum Directive {
    If { condition: u32, then: Option<u32> },
    For { list: u32 },
}

impl Parser<'_> {
    pub(super) fn template_node(&mut self, base: usize, range: TextRange) -> Parsed<u32> {
        let pending = self.out.pending.len();
        let mut open: Vec<Open> = Vec::new();
        for index in base..self.parts.len() {
            let Some(&part) = self.parts.get(index) else { break };
            match part.kind {
                PartKind::Text(text) => {
                    let node = self.out.text_node(text, part.range);
                    self.out.pending.push(node);
                }
                PartKind::Interpolation(expression) => {
                    let node = self.out.node(Tag::Interpolation, expression, NONE, part.range);
                    self.out.pending.push(node);
                }
                PartKind::If(condition) => {
                    self.open_directive(&mut open, Directive::If { condition, then: None }, part.range)?;
                }
                PartKind::For(list) => self.open_directive(&mut open, Directive::For { list }, part.range)?,
                PartKind::Else => self.otherwise(&mut open, part)?,
                PartKind::EndIf | PartKind::EndFor => self.close_directive(&mut open, part)?,
            }
        }
        if let Some(Open { directive, range, .. }) = open.pop() {
            return Err(self.fail_at(range, message::directive_not_closed(closing_word(&directive))));
        }
        let (first, end) = self.out.finish_list(pending);
        Ok(self.out.node(Tag::Template, first, end, range))
    }

    fn open_directive(&mut self, open: &mut Vec<Open>, directive: Directive, range: TextRange) -> Parsed<()> {
        if self.depth as usize + open.len() >= DEPTH_LIMIT as usize {
            return Err(self.too_deep(range));
        }
        open.push(Open { directive, range, base: self.out.pending.len() });
        Ok(())
    }

    fn otherwise(&mut self, open: &mut [Open], part: Part) -> Parsed<()> {
        let Some(Open { directive: Directive::If { then, .. }, range, base }) = open.last_mut() else {
            return Err(self.fail_at(part.range, message::directive_out_of_place("else")));
        };
        if then.is_some() {
            return Err(self.fail_at(part.range, message::second_else()));
        }
        *then = Some(self.branch(*base, TextRange::new(range.end, part.range.start)));
        range.end = part.range.end;
        Ok(())
    }

    fn close_directive(&mut self, open: &mut Vec<Open>, part: Part) -> Parsed<()> {
        let is_if = matches!(part.kind, PartKind::EndIf);
        let word = if is_if { "endif" } else { "endfor" };
        let Some(Open { directive, range, base }) = open.pop_if(|open| closing_word(&open.directive) == word) else {
            return Err(self.fail_at(part.range, message::directive_out_of_place(word)));
        };
        let body = self.branch(base, TextRange::new(range.end, part.range.start));
        let whole = range.cover(part.range);
        let node = match directive {
            Directive::If { condition, then } => {
                let (then, otherwise) = then.map_or((body, NONE), |then| (then, body));
                let list = self.out.list([condition, then, otherwise]);
                self.out.node(Tag::TemplateIf, list, NONE, whole)
            }
            Directive::For { list } => {
                if let Some(slot) = self.out.lists.get_mut(list as usize + 5) {
                    *slot = body;
                }
                self.out.node(Tag::TemplateFor, list, NONE, whole)
            }
        };
        self.out.pending.push(node);
        Ok(())
    }

    /// The template of what is pending since `base`.
    fn branch(&mut self, base: usize, range: TextRange) -> u32 {
        let (first, end) = self.out.finish_list(base);
        self.out.node(Tag::Template, first, end, range)
    }

    fn fail_at(&mut self, range: TextRange, (message, help): message::Wording) -> Failed {
        self.out.errors.push(SyntaxError { range, message, help, is_limit: false });
        Failed
    }
}

fn closing_word(directive: &Directive) -> &'static str {
    match directive {
        Directive::If { .. } => "endif",
        Directive::For { .. } => "endfor",
    }
}
