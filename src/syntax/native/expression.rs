//! Expressions: operators by an explicit stack, so that long chains cost no depth; terms; the steps after a term.

use super::{Failed, Parsed, Parser, message};
use crate::source::TextRange;
use crate::syntax::expression::{BinaryOperator, UnaryOperator};
use crate::syntax::tree::{NONE, Tag};

/// An operator that waits for its right side.
#[derive(Clone, Copy)]
pub(super) enum Pending {
    Unary(UnaryOperator, u32),
    Binary(BinaryOperator),
    /// `condition ? …`: the value in hand is the condition.
    Question,
    /// `condition ? value : …`.
    Colon,
}

fn precedence(operator: BinaryOperator) -> u8 {
    use BinaryOperator as B;
    match operator {
        B::Or => 1,
        B::And => 2,
        B::Equal | B::NotEqual => 3,
        B::Greater | B::GreaterOrEqual | B::Less | B::LessOrEqual => 4,
        B::Add | B::Subtract => 5,
        B::Multiply | B::Divide | B::Remainder => 6,
    }
}

impl Parser<'_> {
    /// Reads an expression; afterwards the cursor stands at what follows, space skipped.
    pub(super) fn expression(&mut self) -> Parsed<u32> {
        let base = self.operators.len();
        loop {
            self.prefixes();
            let mut value = self.term()?;
            while let Some(&Pending::Unary(operator, start)) = self.operators.get(base..).and_then(<[Pending]>::last) {
                self.operators.pop();
                let end = self.out.range(value).end;
                value = self.out.node(Tag::Unary(operator), value, NONE, TextRange::new(start, end));
            }
            if let Some((operator, length)) = self.binary_operator() {
                value = self.reduce(base, value, precedence(operator));
                self.operators.push(Pending::Binary(operator));
                self.pos += length;
            } else if self.byte() == b'?' {
                value = self.reduce(base, value, 1);
                self.operators.push(Pending::Question);
                self.pos += 1;
            } else if self.operators.len() == base {
                return Ok(value);
            } else if self.byte() == b':' && self.byte_at(1) != b':' && self.has_question(base) {
                value = self.reduce(base, value, 0);
                self.operators.pop();
                self.operators.push(Pending::Colon);
                self.pos += 1;
            } else {
                return self.finish_operators(base, value);
            }
            self.operands.push(value);
        }
    }

    fn prefixes(&mut self) {
        loop {
            self.skip_space();
            let operator = match self.byte() {
                b'-' => UnaryOperator::Negate,
                b'!' if self.byte_at(1) != b'=' => UnaryOperator::Not,
                _ => return,
            };
            self.operators.push(Pending::Unary(operator, self.source(self.pos)));
            self.pos += 1;
        }
    }

    fn binary_operator(&self) -> Option<(BinaryOperator, usize)> {
        use BinaryOperator as B;
        Some(match (self.byte(), self.byte_at(1)) {
            (b'+', _) => (B::Add, 1),
            (b'-', _) => (B::Subtract, 1),
            (b'*', _) => (B::Multiply, 1),
            (b'/', _) => (B::Divide, 1),
            (b'%', _) => (B::Remainder, 1),
            (b'=', b'=') => (B::Equal, 2),
            (b'!', b'=') => (B::NotEqual, 2),
            (b'>', b'=') => (B::GreaterOrEqual, 2),
            (b'>', _) => (B::Greater, 1),
            (b'<', b'=') => (B::LessOrEqual, 2),
            (b'<', _) => (B::Less, 1),
            (b'&', b'&') => (B::And, 2),
            (b'|', b'|') => (B::Or, 2),
            _ => return None,
        })
    }

    /// Builds what binds at least as tightly as `level` and waits for `value`; level 0 builds finished conditionals too.
    fn reduce(&mut self, base: usize, mut value: u32, level: u8) -> u32 {
        while let Some(&pending) = self.operators.get(base..).and_then(<[Pending]>::last) {
            match pending {
                Pending::Binary(operator) if precedence(operator) >= level => {
                    let left = self.operands.pop().unwrap_or(NONE);
                    let range = self.out.range(left).cover(self.out.range(value));
                    value = self.out.node(Tag::Binary(operator), left, value, range);
                }
                Pending::Colon if level == 0 => {
                    let when_true = self.operands.pop().unwrap_or(NONE);
                    let condition = self.operands.pop().unwrap_or(NONE);
                    let range = self.out.range(condition).cover(self.out.range(value));
                    let list = self.out.list([condition, when_true, value]);
                    value = self.out.node(Tag::Conditional, list, NONE, range);
                }
                _ => break,
            }
            self.operators.pop();
        }
        value
    }

    /// Whether a `?` of this expression still waits for its `:`.
    fn has_question(&self, base: usize) -> bool {
        let waiting = self.operators.get(base..).unwrap_or(&[]);
        let opened = waiting.iter().rev().find(|pending| !matches!(pending, Pending::Binary(_) | Pending::Colon));
        matches!(opened, Some(Pending::Question))
    }

    fn finish_operators(&mut self, base: usize, value: u32) -> Parsed<u32> {
        let value = self.reduce(base, value, 0);
        if self.operators.len() == base {
            return Ok(value);
        }
        let (start, end) = self.here();
        Err(self.fail(start, end, message::no_colon()))
    }

    fn term(&mut self) -> Parsed<u32> {
        let term = match self.byte() {
            b'"' => self.quoted()?,
            b'0'..=b'9' => self.number()?,
            b'(' => self.paren()?,
            b'[' => self.tuple()?,
            b'{' => self.object()?,
            b'<' if self.at_heredoc() => self.heredoc()?,
            _ if self.at_name() => self.reference()?,
            _ => return Err(self.not_an_expression()),
        };
        self.skip_space();
        match self.byte() {
            b'.' | b'[' => self.steps(term),
            _ => Ok(term),
        }
    }

    fn not_an_expression(&mut self) -> Failed {
        let (start, end) = self.here();
        let rest = self.slice(start, self.bytes.len());
        let is_cut = rest.is_empty() && self.is_embedded;
        let wording = if is_cut { message::interpolation_not_closed() } else { message::not_an_expression(rest) };
        self.fail(start, end, wording)
    }

    fn paren(&mut self) -> Parsed<u32> {
        let start = self.pos;
        self.pos += 1;
        let inner = self.nested(false, |parser| {
            let inner = parser.expression()?;
            parser.expect(b')', message::no_closing_paren)?;
            Ok(inner)
        })?;
        let range = self.range(start, self.pos);
        Ok(self.out.node(Tag::Paren, inner, NONE, range))
    }

    /// Steps over a number as Terraform's scanner cuts it, which may be more than a number, such as `10.0.0.1`.
    fn number_end(&mut self) -> usize {
        let mut end = self.pos;
        loop {
            match (self.byte(), self.byte_at(1), self.byte_at(2)) {
                (b'0'..=b'9', ..) => self.pos += 1,
                (b'e' | b'E', b'0'..=b'9', _) => self.pos += 2,
                (b'e' | b'E', b'+' | b'-', b'0'..=b'9') => self.pos += 3,
                (b'.', ..) => {
                    self.pos += 1;
                    continue;
                }
                _ => break,
            }
            end = self.pos;
        }
        self.pos = end;
        end
    }

    fn number(&mut self) -> Parsed<u32> {
        let start = self.pos;
        let end = self.number_end();
        if !is_number(self.slice(start, end)) {
            return Err(self.fail(start, end, message::not_a_number(self.slice(start, end))));
        }
        let range = self.plain_range(start, end)?;
        Ok(self.out.node(Tag::Number, NONE, NONE, range))
    }

    /// A name: a constant, a call or the first part of a reference.
    fn reference(&mut self) -> Parsed<u32> {
        let start = self.pos;
        let end = self.name();
        self.skip_space();
        if self.byte() == b'(' || (self.byte() == b':' && self.byte_at(1) == b':') {
            return self.call(start, end);
        }
        let tag = match self.slice(start, end) {
            "true" => Tag::True,
            "false" => Tag::False,
            "null" => Tag::Null,
            _ => Tag::Variable,
        };
        let range = self.plain_range(start, end)?;
        Ok(self.out.node(tag, NONE, NONE, range))
    }

    /// What follows a term: `.name`, `[key]`, splats. A full splat takes all that follows it, so splats wait on the stack
    /// of operands until the last step.
    fn steps(&mut self, term: u32) -> Parsed<u32> {
        let waiting = self.operands.len();
        let mut value = term;
        loop {
            match self.byte() {
                b'.' if self.byte_at(1) == b'.' && self.byte_at(2) == b'.' => break,
                b'.' => {
                    let dot = self.pos;
                    self.pos += 1;
                    self.skip_space();
                    value = if self.byte() == b'*' { self.attribute_splat(value, dot)? } else { self.dot_step(value)? };
                }
                b'[' => {
                    let open = self.pos;
                    self.pos += 1;
                    self.skip_space();
                    if self.byte() == b'*' {
                        self.pos += 1;
                        self.expect(b']', message::no_closing_bracket)?;
                        self.operands.push(value);
                        let range = self.range(open, self.pos);
                        value = self.out.node(Tag::SplatItem, NONE, NONE, range);
                    } else {
                        value = self.index(value)?;
                    }
                }
                _ => break,
            }
            self.skip_space();
        }
        while self.operands.len() > waiting {
            let source = self.operands.pop().unwrap_or(NONE);
            let range = self.out.range(source).cover(self.out.range(value));
            value = self.out.node(Tag::SplatFull, source, value, range);
        }
        Ok(value)
    }

    /// After a dot: a name, or the old form of an index.
    fn dot_step(&mut self, base: u32) -> Parsed<u32> {
        let start = self.pos;
        let from = self.out.range(base);
        if self.at_name() {
            let end = self.name();
            let name = self.plain_range(start, end)?;
            return Ok(self.out.node(Tag::GetAttr, base, name.start, from.cover(name)));
        }
        if self.byte().is_ascii_digit() {
            let end = self.number_end();
            let text = self.slice(start, end);
            if text.contains('.') || !is_number(text) {
                return Err(self.fail(start, end, message::nested_legacy_index(text)));
            }
            let number = self.plain_range(start, end)?;
            let key = self.out.node(Tag::Number, NONE, NONE, number);
            return Ok(self.out.node(Tag::Index, base, key, from.cover(number)));
        }
        let (start, end) = self.here();
        Err(self.fail(start, end, message::no_name_after_dot()))
    }

    /// `source.*` with the names and numbers after it; an index in brackets applies to the whole list.
    fn attribute_splat(&mut self, source: u32, dot: usize) -> Parsed<u32> {
        self.pos += 1;
        let marker = self.range(dot, self.pos);
        let mut each = self.out.node(Tag::SplatItem, NONE, NONE, marker);
        loop {
            self.skip_space();
            if self.byte() != b'.' || (self.byte_at(1) == b'.' && self.byte_at(2) == b'.') {
                break;
            }
            self.pos += 1;
            self.skip_space();
            each = self.dot_step(each)?;
        }
        let range = self.out.range(source).cover(self.out.range(each));
        Ok(self.out.node(Tag::SplatAttribute, source, each, range))
    }

    fn index(&mut self, base: u32) -> Parsed<u32> {
        let key = self.nested(false, |parser| {
            let key = parser.expression()?;
            parser.expect(b']', message::no_closing_bracket)?;
            Ok(key)
        })?;
        let end = self.source(self.pos);
        let range = TextRange::new(self.out.range(base).start, end);
        Ok(self.out.node(Tag::Index, base, key, range))
    }

    /// `<<EOT` or `<<-EOT` and a line break, nothing between.
    pub(super) fn at_heredoc(&self) -> bool {
        self.rest().starts_with(b"<<") && self.heredoc_marker().is_some()
    }

    /// Of a heredoc's introducer: where its marker starts and ends.
    pub(super) fn heredoc_marker(&self) -> Option<(usize, usize)> {
        let start = self.pos + if self.byte_at(2) == b'-' { 3 } else { 2 };
        let mut end = start;
        let first = self.char_at(start)?;
        if !(first == '_' || unicode_ident::is_xid_start(first)) {
            return None;
        }
        for char in self.slice(start, self.bytes.len()).chars() {
            if !(char == '-' || unicode_ident::is_xid_continue(char)) {
                break;
            }
            end += char.len_utf8();
        }
        let after = self.bytes.get(end..).unwrap_or(&[]);
        (after.starts_with(b"\n") || after.starts_with(b"\r\n")).then_some((start, end))
    }
}

/// `digits [. digits] [e digits]`, digits after the point optional, with an exponent that Go's big numbers hold.
fn is_number(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_zero = || mantissa.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    let is_exponent = |exponent: &str| {
        let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let power = exponent.parse::<i64>().ok().and_then(|power| power.checked_sub(fraction.len() as i64));
        !digits.is_empty()
            && is_digits(digits)
            && (is_zero() || power.is_some_and(|power| i32::try_from(power).is_ok()))
    };
    !whole.is_empty() && is_digits(whole) && is_digits(fraction) && exponent.is_none_or(is_exponent)
}
