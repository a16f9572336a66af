//! The few lines around some places, as a source that miette can draw.
//!
//! miette's own sources scan the text from its beginning for every label. Here only the lines that are shown are touched:
//! they are cut to a window around their labels, made harmless, and put into a small text of their own whose offsets the
//! labels are moved to. One such text may hold lines of several files.

use std::borrow::Cow;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};
use rustc_hash::FxHashMap;

use crate::findings::escape_control;
use crate::source::{FileId, Files, LineIndex, Span};

use super::diagnostic::Canvas;

/// A place to be shown.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub(super) span: Span,
    /// A few words, already safe to print; empty for none.
    pub(super) text: String,
    pub(super) is_primary: bool,
}

/// A place in an excerpt's own text.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) start: usize,
    pub(super) length: usize,
    pub(super) text: String,
    pub(super) is_primary: bool,
    /// Its column in the file, from 0.
    column: usize,
}

/// The masked texts of files, each made once.
pub(super) struct Sources<'a> {
    canvas: Canvas<'a>,
    masked: FxHashMap<FileId, Cow<'a, str>>,
}

/// Lines to be shown with their labels.
#[derive(Debug, Default)]
pub(super) struct Excerpt {
    chunks: Vec<Chunk>,
    /// Ordered by place in the excerpt.
    pub(super) placed: Vec<Placed>,
}

/// Lines of one file without a gap.
#[derive(Debug)]
struct Chunk {
    name: String,
    /// From 0.
    first_line: usize,
    /// Of the first byte, in the excerpt.
    offset: usize,
    text: String,
}

/// A mark with its line looked up; `start` and `end` are bytes of the file, cut to that line.
struct Located<'m> {
    mark: &'m Mark,
    line: usize,
    start: usize,
    end: usize,
}

/// Marks that are close enough to be shown together.
struct Cluster<'m> {
    file: FileId,
    marks: Vec<Located<'m>>,
    /// Bytes shown of lines that are too long to be shown whole, by line.
    windows: FxHashMap<usize, (usize, usize)>,
}

/// Lines shown before and after a label's own.
const CONTEXT: usize = 1;

impl<'a> Sources<'a> {
    pub(super) fn new(canvas: Canvas<'a>) -> Self {
        Self { canvas, masked: FxHashMap::default() }
    }

    /// The lines around some places: those around the primary one first, then by path and place.
    pub(super) fn excerpt(&mut self, marks: &[Mark]) -> Excerpt {
        let files = self.canvas.files;
        let mut sorted: Vec<&Mark> = marks.iter().filter(|mark| files.get(mark.span.file).is_some()).collect();
        sorted.sort_by_key(|mark| (files.path(mark.span.file), mark.span.range));
        let mut clusters: Vec<Cluster<'_>> = Vec::new();
        for mark in sorted {
            let located = locate(files, mark);
            let room = self.room();
            let line = line_bounds(files, mark.span.file, located.line);
            match clusters.last_mut().filter(|cluster| cluster.takes(&located)) {
                Some(cluster) => cluster.add(located, line, room),
                None => {
                    let mut cluster =
                        Cluster { file: mark.span.file, marks: Vec::new(), windows: FxHashMap::default() };
                    cluster.add(located, line, room);
                    clusters.push(cluster);
                }
            }
        }
        clusters.sort_by_key(|cluster| !cluster.marks.iter().any(|located| located.mark.is_primary));
        let mut excerpt = Excerpt::default();
        for cluster in &clusters {
            self.write(cluster, &mut excerpt);
        }
        excerpt
    }

    /// Bytes of a line that fit beside the line number.
    fn room(&self) -> usize {
        self.canvas.style.width.saturating_sub(10).max(40)
    }

    fn write(&mut self, cluster: &Cluster<'_>, excerpt: &mut Excerpt) {
        let (canvas, room) = (self.canvas, self.room());
        let Some(file) = canvas.files.get(cluster.file) else { return };
        let masked = self.masked.entry(cluster.file).or_insert_with(|| canvas.mask.source(cluster.file, &file.text));
        let offset = excerpt.chunks.last().map_or(0, |chunk| chunk.offset + chunk.text.len() + 1);
        let first_line = cluster.first_shown(canvas.files);
        let mut chunk = Chunk { name: canvas.paths.show(&file.path), first_line, offset, text: String::new() };
        for line in first_line..=cluster.last_shown(canvas.files) {
            let bounds = line_bounds(canvas.files, cluster.file, line);
            let window = cluster.windows.get(&line).copied().unwrap_or((bounds.0, bounds.1.min(bounds.0 + room)));
            let window = (floor(masked, window.0), floor(masked, window.1));
            if window.0 > bounds.0 {
                chunk.text.push_str(canvas.style.ellipsis());
            }
            for located in cluster.marks.iter().filter(|located| located.line == line) {
                let at = |byte: usize| {
                    let before = masked.get(window.0..floor(masked, byte).clamp(window.0, window.1)).unwrap_or("");
                    offset + chunk.text.len() + escape_control(before).len()
                };
                let (start, end) = (at(located.start), at(located.end));
                let column = canvas.files.position(located.mark.span).column as usize - 1;
                let Mark { text, is_primary, .. } = located.mark.clone();
                excerpt.placed.push(Placed { start, length: end - start, text, is_primary, column });
            }
            chunk.text.push_str(&escape_control(masked.get(window.0..window.1).unwrap_or("")));
            if window.1 < bounds.1 {
                chunk.text.push_str(canvas.style.ellipsis());
            }
            chunk.text.push('\n');
        }
        excerpt.chunks.push(chunk);
    }
}

impl<'m> Cluster<'m> {
    /// The first line to show: one before the first mark, unless that one is blank.
    fn first_shown(&self, files: &Files) -> usize {
        let first = self.marks.first().map_or(0, |located| located.line);
        if self.is_blank(files, first.saturating_sub(CONTEXT)) { first } else { first.saturating_sub(CONTEXT) }
    }

    /// The last line to show: one after the last mark, unless there is none or that one is blank.
    fn last_shown(&self, files: &Files) -> usize {
        let last = self.last_line();
        let is_last = files.get(self.file).is_none_or(|file| last + CONTEXT >= file.lines().count());
        if is_last || self.is_blank(files, last + CONTEXT) { last } else { last + CONTEXT }
    }

    fn is_blank(&self, files: &Files, line: usize) -> bool {
        let (start, end) = line_bounds(files, self.file, line);
        let longest_blank = 200;
        end - start < longest_blank && files.text(self.file).get(start..end).is_none_or(|text| text.trim().is_empty())
    }

    fn last_line(&self) -> usize {
        self.marks.last().map_or(0, |located| located.line)
    }

    /// Whether the lines of a mark, which comes after those it has, touch its lines.
    fn takes(&self, located: &Located<'m>) -> bool {
        let is_near = located.line <= self.last_line() + 2 * CONTEXT + 1;
        let is_visible =
            self.windows.get(&located.line).is_none_or(|window| window.0 <= located.start && located.end <= window.1);
        self.file == located.mark.span.file && is_near && is_visible
    }

    fn add(&mut self, located: Located<'m>, line: (usize, usize), room: usize) {
        if line.1 - line.0 > room {
            self.windows.entry(located.line).or_insert_with(|| window(line, (located.start, located.end), room));
        }
        self.marks.push(located);
    }
}

/// The part of a long line to show: a quarter of the room before the label, the rest from it on.
fn window(line: (usize, usize), label: (usize, usize), room: usize) -> (usize, usize) {
    let before = if label.1 - label.0 < room / 2 { room / 4 } else { room / 10 };
    let start = label.0.saturating_sub(before).max(line.0);
    let end = (start + room).min(line.1);
    (end.saturating_sub(room).max(line.0), end)
}

fn locate<'m>(files: &Files, mark: &'m Mark) -> Located<'m> {
    let line = files.get(mark.span.file).map_or(0, |file| file.lines().line_of(mark.span.range.start));
    let (_, line_end) = line_bounds(files, mark.span.file, line);
    let start = (mark.span.range.start as usize).min(line_end);
    let end = (mark.span.range.end as usize).clamp(start, line_end);
    Located { mark, line, start, end }
}

/// First byte of a line and one past its last, the line end left out.
fn line_bounds(files: &Files, file: FileId, line: usize) -> (usize, usize) {
    let Some(file) = files.get(file) else { return (0, 0) };
    let lines: &LineIndex = file.lines();
    let start = lines.start_of(line) as usize;
    let next = if line + 1 < lines.count() { lines.start_of(line + 1) as usize } else { file.text.len() };
    let text = file.text.get(start..next).unwrap_or("");
    let text = text.strip_suffix('\n').unwrap_or(text);
    (start, start + text.strip_suffix('\r').unwrap_or(text).len())
}

/// The nearest character boundary at or before a byte.
fn floor(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl SourceCode for Excerpt {
    fn read_span<'s>(
        &'s self,
        span: &SourceSpan,
        context_lines_before: usize,
        context_lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'s> + 's>, MietteError> {
        let (start, end) = (span.offset(), span.offset() + span.len());
        let chunk = self
            .chunks
            .iter()
            .find(|chunk| chunk.offset <= start && end <= chunk.offset + chunk.text.len())
            .ok_or(MietteError::OutOfBounds)?;
        let starts: Vec<usize> =
            std::iter::once(0).chain(memchr::memchr_iter(b'\n', chunk.text.as_bytes()).map(|at| at + 1)).collect();
        let line_of = |at: usize| starts.partition_point(|&line| line <= at - chunk.offset).saturating_sub(1);
        let first = line_of(start).saturating_sub(context_lines_before);
        let last = line_of(end.max(start + 1) - 1) + context_lines_after;
        let from = starts.get(first).copied().unwrap_or(0);
        let to = starts.get(last + 1).copied().unwrap_or(chunk.text.len());
        let column = self.placed.iter().find(|placed| placed.start == start).map_or(0, |placed| placed.column);
        Ok(Box::new(MietteSpanContents::new_named(
            chunk.name.clone(),
            chunk.text.as_bytes().get(from..to).unwrap_or_default(),
            (chunk.offset + from, to - from).into(),
            chunk.first_line + first,
            if context_lines_before == 0 { column } else { 0 },
            (last + 1).min(starts.len() - 1) - first,
        )))
    }
}
