//! From Go's regular expressions to those of the regex crate, which means other things by some of them: its classes
//! nest and subtract, its `\d`, `\w`, `\s` and `\b` know Unicode, and it lets pass what Go refuses.
//!
//! Every pattern is read here and written anew. There is no recursion: how deeply a pattern nests is for the crate.

mod class;

use super::{Name, Problem};

/// A pattern in the form of the regex crate.
pub(super) struct Translation {
    /// The pattern, whose groups have no names.
    pub text: String,
    /// The names of the groups, in order.
    pub groups: Vec<Option<Name>>,
    /// About how many states it has.
    pub weight: usize,
}

/// Go takes no greater count, and no greater product of counts within one another.
const COUNT: usize = 1000;

/// Longer patterns are not read, since that takes time that grows with the square of the length.
const PATTERN_BYTES: usize = 32 << 10;

/// Heavier patterns are not compiled.
const WEIGHT: usize = 20_000;

/// What a repetition would apply to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Item,
    Repetition,
    /// Something that stands for nothing, such as `(?i)`, after an item. Go repeats the item then.
    Mark,
}

/// A group that is open, or the pattern as a whole.
#[derive(Clone, Copy)]
struct Level {
    /// Of everything so far.
    weight: usize,
    /// The greatest product of counts so far.
    count: usize,
    /// The same of the last item only.
    item_weight: usize,
    item_count: usize,
    before: Before,
}

impl Level {
    const NEW: Self = Self { weight: 0, count: 1, item_weight: 0, item_count: 1, before: Before::Nothing };

    fn add(&mut self, weight: usize, count: usize) {
        self.weight = self.weight.saturating_add(weight);
        self.count = self.count.max(count);
        self.item_weight = weight;
        self.item_count = count;
        self.before = Before::Item;
    }

    fn mark(&mut self) {
        if self.before != Before::Nothing {
            self.before = Before::Mark;
        }
    }

    /// The last item comes so many times.
    fn repeat(&mut self, count: usize) -> Result<(), Problem> {
        match self.before {
            Before::Nothing => return Err(refused("a repetition has nothing to repeat")),
            Before::Repetition => return Err(refused("a repetition is repeated")),
            Before::Mark => return Err(Problem::Unsure),
            Before::Item => {}
        }
        let product = self.item_count.saturating_mul(count);
        if product > COUNT {
            return Err(refused("a repetition counts too far"));
        }
        self.count = self.count.max(product);
        self.weight = self.weight.saturating_add(self.item_weight.saturating_mul(count.saturating_sub(1)));
        self.before = Before::Repetition;
        Ok(())
    }
}

struct Translator<'p> {
    rest: &'p str,
    text: String,
    groups: Vec<Option<Name>>,
    level: Level,
    outer: Vec<Level>,
}

pub(super) fn refused(why: &str) -> Problem {
    Problem::Refused(format!("the pattern is no regular expression: {why}"))
}

/// Translates a pattern.
pub(super) fn translate(pattern: &str) -> Result<Translation, Problem> {
    if pattern.len() > PATTERN_BYTES {
        return Err(Problem::Unsure);
    }
    let text = String::with_capacity(pattern.len());
    let mut all = Translator { rest: pattern, text, groups: Vec::new(), level: Level::NEW, outer: Vec::new() };
    let mut is_too_heavy = false;
    while let Some(letter) = all.take() {
        all.piece(letter)?;
        is_too_heavy |= all.level.weight > WEIGHT;
    }
    if !all.outer.is_empty() {
        return Err(refused("a group is not closed"));
    }
    if is_too_heavy {
        return Err(Problem::Unsure);
    }
    Ok(Translation { text: all.text, groups: all.groups, weight: all.level.weight + 1 })
}

impl Translator<'_> {
    fn take(&mut self) -> Option<char> {
        let letter = self.rest.chars().next()?;
        self.rest = self.rest.get(letter.len_utf8()..).unwrap_or_default();
        Some(letter)
    }

    fn take_if(&mut self, wanted: char) -> bool {
        match self.rest.strip_prefix(wanted) {
            Some(after) => {
                self.rest = after;
                true
            }
            None => false,
        }
    }

    /// One piece of the pattern, whose first letter is taken.
    fn piece(&mut self, letter: char) -> Result<(), Problem> {
        match letter {
            '(' => self.open(),
            ')' => self.close(),
            '|' => {
                self.text.push('|');
                self.level.before = Before::Nothing;
                Ok(())
            }
            '*' => self.repeat("*", 1),
            '+' => self.repeat("+", 1),
            '?' => self.repeat("?", 1),
            '{' => self.count(),
            '[' => self.class(),
            '\\' => self.escape(),
            '.' => self.item(".", 4),
            // In a group of their own, since the crate may refuse to repeat them.
            '^' => self.item("(?:^)", 1),
            '$' => self.item("(?:$)", 1),
            other => self.literal(other),
        }
    }

    fn item(&mut self, text: &str, weight: usize) -> Result<(), Problem> {
        self.text.push_str(text);
        self.level.add(weight, 1);
        Ok(())
    }

    fn literal(&mut self, letter: char) -> Result<(), Problem> {
        class::push_literal(&mut self.text, letter);
        self.level.add(letter.len_utf8(), 1);
        Ok(())
    }

    fn repeat(&mut self, operator: &str, count: usize) -> Result<(), Problem> {
        self.level.repeat(count)?;
        self.text.push_str(operator);
        if self.take_if('?') {
            self.text.push('?');
        }
        Ok(())
    }

    /// `{2}`, `{2,}` or `{2,3}`; a bracket before anything else is only a bracket.
    fn count(&mut self) -> Result<(), Problem> {
        let Some((inside, after)) = self.rest.split_once('}') else { return self.literal('{') };
        let (least, most) = match inside.split_once(',') {
            None => (counted(inside), counted(inside)),
            Some((least, "")) => (counted(least), counted(least)),
            Some((least, most)) => (counted(least), counted(most)),
        };
        let (Some(least), Some(most)) = (least, most) else { return self.literal('{') };
        if least > most || most > COUNT {
            return Err(refused("a repetition counts too far"));
        }
        self.rest = after;
        self.repeat(&format!("{{{inside}}}"), most)
    }

    fn open(&mut self) -> Result<(), Problem> {
        let named = self.rest.strip_prefix("?P<").or_else(|| self.rest.strip_prefix("?<"));
        if let Some(after) = named {
            let name = after.split_once('>').map_or("", |(name, _)| name);
            if name.is_empty() || !name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_') {
                return Err(refused("the name of a group is no name"));
            }
            self.rest = after.get(name.len() + 1..).unwrap_or_default();
            self.groups.push(Some(Name::from(name)));
        } else if self.take_if('?') {
            return self.flags();
        } else {
            self.groups.push(None);
        }
        self.text.push('(');
        self.nest();
        Ok(())
    }

    fn nest(&mut self) {
        self.outer.push(self.level);
        self.level = Level::NEW;
    }

    fn close(&mut self) -> Result<(), Problem> {
        let Some(outer) = self.outer.pop() else { return Err(refused("a group is closed that is not open")) };
        let inner = self.level;
        self.level = outer;
        self.text.push(')');
        self.level.add(inner.weight.saturating_add(2), inner.count);
        Ok(())
    }

    /// `(?i)` and `(?i:…)`, after the question mark. Of a flag that is set twice the last counts.
    fn flags(&mut self) -> Result<(), Problem> {
        let mut set: Vec<(char, bool)> = Vec::new();
        let (mut is_on, mut has_flag) = (true, false);
        loop {
            match self.take() {
                Some(flag @ ('i' | 'm' | 's' | 'U')) => {
                    set.retain(|(known, _)| *known != flag);
                    set.push((flag, is_on));
                    has_flag = true;
                }
                Some('-') if is_on => (is_on, has_flag) = (false, false),
                Some(end @ (':' | ')')) if is_on || has_flag => {
                    self.push_flags(&set, end);
                    return Ok(());
                }
                _ => return Err(refused("a group has unknown flags")),
            }
        }
    }

    fn push_flags(&mut self, set: &[(char, bool)], end: char) {
        let flags = |wanted: bool| set.iter().filter(move |(_, is_on)| *is_on == wanted).map(|(flag, _)| *flag);
        if end == ')' {
            self.level.mark();
            if set.is_empty() {
                return;
            }
        }
        self.text.push_str("(?");
        self.text.extend(flags(true));
        if flags(false).next().is_some() {
            self.text.push('-');
            self.text.extend(flags(false));
        }
        self.text.push(end);
        if end == ':' {
            self.nest();
        }
    }

    fn class(&mut self) -> Result<(), Problem> {
        let (weight, after) = class::translate(self.rest, &mut self.text)?;
        self.rest = after;
        self.level.add(weight, 1);
        Ok(())
    }

    fn escape(&mut self) -> Result<(), Problem> {
        match self.rest.chars().next() {
            None => return Err(refused("a backslash is last")),
            Some('Q') => {
                let after = self.rest.get(1..).unwrap_or_default();
                let (quoted, after) = after.split_once("\\E").unwrap_or((after, ""));
                self.rest = after;
                self.level.mark();
                for letter in quoted.chars() {
                    self.literal(letter)?;
                }
                return Ok(());
            }
            Some('A') => return self.anchor("(?-m:^)"),
            Some('z') => return self.anchor("(?-m:$)"),
            Some('b') => return self.anchor("(?-u:\\b)"),
            Some('B') => return self.anchor("(?-u:\\B)"),
            Some(_) => {}
        }
        if let Some((set, after)) = class::named(self.rest)? {
            self.text.push('[');
            self.text.push_str(&set.text);
            self.text.push(']');
            self.rest = after;
            self.level.add(set.weight, 1);
            return Ok(());
        }
        let (letter, after) = class::escaped(self.rest)?;
        self.rest = after;
        self.literal(letter)
    }

    fn anchor(&mut self, text: &str) -> Result<(), Problem> {
        self.take();
        self.item(text, 1)
    }
}

/// A count of a repetition: digits, with no zero before others.
fn counted(text: &str) -> Option<usize> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || text.len() > 1 && text.starts_with('0') {
        return None;
    }
    Some(text.parse().unwrap_or(usize::MAX))
}
