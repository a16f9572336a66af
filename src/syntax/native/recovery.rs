//! Where reading goes on after an item that cannot be read.

use super::Parser;

impl Parser<'_> {
    /// Moves from the start of a broken item to the end of its last line: a line break, or a `}` that closes a block
    /// around it, outside all brackets, strings and heredocs of the item. Where a bracket is never closed, indents tell.
    pub(super) fn recover(&mut self, start: usize) {
        self.parts.clear();
        self.operators.clear();
        self.operands.clear();
        self.out.pending.clear();
        self.depth = self.open_blocks.len() as u32;
        self.newlines = true;
        self.pos = start;
        if self.skip_balanced() || self.retries == 0 {
            return;
        }
        self.retries -= 1;
        if let Some(end) = self.end_by_indent(start) {
            self.pos = end;
            let end = self.source(end);
            while self.out.comments.last().is_some_and(|comment| comment.range.end > end) {
                self.out.comments.pop();
            }
        }
    }

    /// Whether all brackets were closed at the end of a line; if not, the cursor is at the head of a block or the end.
    fn skip_balanced(&mut self) -> bool {
        let mut open: Vec<u8> = Vec::new();
        loop {
            self.skip_space();
            if self.at_end() {
                return open.is_empty();
            }
            if self.at_newline() {
                if open.is_empty() {
                    return true;
                }
                self.newline();
                if self.at_block_header() {
                    return false;
                }
                continue;
            }
            match self.byte() {
                b'(' => open.push(b')'),
                b'[' => open.push(b']'),
                b'{' => open.push(b'}'),
                b'}' if open.is_empty() => return true,
                closer @ (b')' | b']' | b'}') => close(&mut open, closer),
                b'"' => {
                    self.skip_quoted();
                    continue;
                }
                b'<' if self.byte_at(1) == b'<' => {
                    self.skip_heredoc();
                    continue;
                }
                _ => {}
            }
            let (_, end) = self.here();
            self.pos = end.max(self.pos + 1);
        }
    }

    /// The end of the line before the first one after the item's that is indented no deeper and starts with a name, or is indented less and starts
    /// with `}`; before the cursor.
    fn end_by_indent(&self, start: usize) -> Option<usize> {
        let line_start = memchr::memrchr(b'\n', self.bytes.get(..start)?).map_or(0, |at| at + 1);
        let indent_of = |line: &[u8]| line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let own = indent_of(self.bytes.get(line_start..)?);
        let mut at = start + memchr::memchr(b'\n', self.bytes.get(start..self.pos)?)? + 1;
        while at < self.pos {
            let line = self.bytes.get(at..self.pos)?;
            let length = memchr::memchr(b'\n', line).map_or(line.len(), |at| at + 1);
            let indent = indent_of(line);
            let first = line.get(indent).copied().unwrap_or(0);
            let is_item = indent <= own && (first.is_ascii_alphabetic() || first == b'_');
            if is_item || (indent < own && first == b'}') {
                let has_return = self.bytes.get(at.wrapping_sub(2)) == Some(&b'\r');
                return Some(at - 1 - usize::from(has_return));
            }
            at += length;
        }
        None
    }

    /// The next line after this place that looks like the head of a block.
    pub(super) fn next_block_header(&self, start: usize) -> Option<usize> {
        let rest = self.bytes.get(start..)?;
        let mut line_starts = memchr::memchr_iter(b'\n', rest).map(|at| start + at + 1);
        line_starts.find(|&at| is_block_header(self.bytes.get(at..).unwrap_or(&[])))
    }

    /// Steps over a quoted string and the strings inside its interpolations; ends at a line break outside them.
    fn skip_quoted(&mut self) {
        // Open strings and interpolations, innermost last.
        let mut open = vec![b'"'];
        self.pos += 1;
        while let (Some(&inner), false) = (open.last(), self.at_end()) {
            match (inner, self.byte()) {
                (_, b'\n') => return,
                (b'"', b'\\') => self.pos += 1,
                (b'"', b'"') | (b'}', b'}') => drop(open.pop()),
                (b'"', b'$' | b'%') if self.byte_at(1) == b'{' => {
                    self.pos += 1;
                    open.push(b'}');
                }
                (b'"', b'$' | b'%') if self.byte_at(1) == self.byte() => self.pos += 1,
                (b'}', b'{') => open.push(b'}'),
                (b'}', b'"') => open.push(b'"'),
                _ => {}
            }
            let (_, end) = self.here();
            self.pos = end.max(self.pos + 1).min(self.bytes.len());
        }
    }

    /// Steps over a heredoc, also over one with space around its marker. If its end is not there, what follows up to the
    /// next head of a block is its text.
    fn skip_heredoc(&mut self) {
        let rest = self.slice(self.pos, self.bytes.len());
        let (first, _) = rest.split_once('\n').unwrap_or((rest, ""));
        let marker = first.trim_start_matches('<').trim_start_matches('-').trim();
        let is_name = marker.chars().all(|char| char == '-' || unicode_ident::is_xid_continue(char));
        if marker.is_empty() || !is_name {
            self.pos += 2;
            return;
        }
        let mut at = self.pos + first.len();
        let mut lines = rest.get(first.len()..).unwrap_or("").split_inclusive('\n');
        let end = if self.open_heredocs == 0 {
            None
        } else {
            lines.find(|line| {
                at += line.len();
                line.trim() == marker
            })
        };
        match end {
            Some(line) => self.pos = at - line.len() + line.trim_end().len(),
            None => {
                self.open_heredocs = self.open_heredocs.saturating_sub(1);
                self.has_open_heredoc = true;
                self.pos = self.next_block_header(self.pos).unwrap_or(self.bytes.len());
            }
        }
    }

    fn at_block_header(&self) -> bool {
        is_block_header(self.rest())
    }
}

/// Whether a line looks like the head of a block, not indented: `name "label" {`, or `name {` for the two block types
/// that every configuration has without labels.
fn is_block_header(text: &[u8]) -> bool {
    if !text.first().is_some_and(u8::is_ascii_alphabetic) {
        return false;
    }
    let line = text.get(..memchr::memchr(b'\n', text).unwrap_or(text.len())).unwrap_or(&[]).trim_ascii_end();
    let name = line.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    let Some((name, rest)) = line.split_at_checked(name) else { return false };
    let rest = rest.trim_ascii_start();
    rest.ends_with(b"{") && (rest.starts_with(b"\"") || (rest == b"{" && matches!(name, b"locals" | b"terraform")))
}

/// Takes brackets from the stack down to the one that this closes, if it is there.
fn close(open: &mut Vec<u8>, closer: u8) {
    if let Some(at) = open.iter().rposition(|&waiting| waiting == closer) {
        open.truncate(at);
    }
}
