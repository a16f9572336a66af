//! Where reading goes on after an item that cannot be read.

use super::Parser;

impl Parser<'_> {
    /// Moves from the start of a broken item to the end of its last line: a line break, or a `}` that closes a block
    /// around it, outside all brackets, strings and heredocs of the item.
    pub(super) fn recover(&mut self, start: usize) {
        self.parts.clear();
        self.operators.clear();
        self.operands.clear();
        self.out.pending.clear();
        self.depth = self.open_blocks.len() as u32;
        self.newlines = true;
        self.pos = start;
        let mut open: Vec<u8> = Vec::new();
        loop {
            self.skip_space();
            if self.at_end() {
                return;
            }
            if self.at_newline() {
                if open.is_empty() {
                    return;
                }
                self.newline();
                if self.at_block_header() {
                    return;
                }
                continue;
            }
            match self.byte() {
                b'(' => open.push(b')'),
                b'[' => open.push(b']'),
                b'{' => open.push(b'}'),
                b')' | b']' => close(&mut open, self.byte()),
                b'}' => {
                    if open.is_empty() {
                        return;
                    }
                    close(&mut open, b'}');
                }
                b'"' => {
                    self.skip_quoted();
                    continue;
                }
                b'<' if self.at_heredoc() => {
                    self.skip_heredoc();
                    continue;
                }
                _ => {}
            }
            let (_, end) = self.here();
            self.pos = end.max(self.pos + 1);
        }
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

    /// Steps over a heredoc whose end is there; otherwise only over its first line.
    fn skip_heredoc(&mut self) {
        let Some((start, end)) = self.heredoc_marker() else {
            self.pos += 1;
            return;
        };
        let marker = self.slice(start, end);
        self.pos = end;
        if self.open_heredocs == 0 {
            self.pos = self.bytes.len();
            return;
        }
        let mut at = end;
        for line in self.slice(end, self.bytes.len()).split_inclusive('\n') {
            if line.trim() == marker && line.ends_with('\n') {
                self.pos = at + line.trim_end().len();
                return;
            }
            at += line.len();
        }
    }

    /// At the start of a line: whether it looks like the head of a block with quoted labels, not indented.
    pub(super) fn at_block_header(&self) -> bool {
        let line = self.rest();
        let line = line.get(..memchr::memchr(b'\n', line).unwrap_or(line.len())).unwrap_or(&[]);
        let name = line.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let rest = line.get(name..).unwrap_or(&[]).trim_ascii();
        name > 0 && line.first().is_some_and(u8::is_ascii_alphabetic) && rest.starts_with(b"\"") && rest.ends_with(b"{")
    }
}

/// Takes brackets from the stack down to the one that this closes, if it is there.
fn close(open: &mut Vec<u8>, closer: u8) {
    if let Some(at) = open.iter().rposition(|&waiting| waiting == closer) {
        open.truncate(at);
    }
}
