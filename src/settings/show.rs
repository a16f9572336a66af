//! `config show`: every value that holds in a folder, as settings that could be loaded, and where each comes from.

use super::grammar::{ArgumentSpec, BlockSpec, Label, Merge, Status};
use super::model::Settings;
use super::section::{Argument, Section};
use super::{grammar, write};
use crate::findings::escape_control;
use crate::source::{Files, Span};

/// The settings as HCL. Paths and globs stand from the repository's root. `base` and `checks` stand as comments, since
/// what they name is merged in already.
pub fn show(settings: &Settings, files: &Files) -> String {
    let mut page = Page { files, text: String::new(), depth: 0 };
    for &spec in grammar::FILE.blocks {
        let sections: Vec<&Section> = settings.section.sections_of(spec.name).collect();
        for section in &sections {
            page.section(section);
        }
        if sections.is_empty() && spec.label == Label::None {
            page.section(&Section::empty(spec, settings.section.header));
        }
    }
    page.text
}

struct Page<'f> {
    files: &'f Files,
    text: String,
    depth: usize,
}

/// One argument, ready to be laid out.
struct Line {
    name: &'static str,
    value: String,
    comment: String,
    is_merged_in: bool,
}

impl Page<'_> {
    fn section(&mut self, section: &Section) {
        let lines: Vec<Line> = section.spec.arguments().filter_map(|spec| self.line(section, spec)).collect();
        let nested = || section.spec.blocks.iter().flat_map(|spec| section.sections_of(spec.name));
        if lines.is_empty() && section.sections.is_empty() && section.label.is_none() {
            return;
        }
        if self.depth == 0 && !self.text.is_empty() || self.depth > 0 && !self.text.ends_with("{\n") {
            self.text.push('\n');
        }
        self.open(section);
        self.depth += 1;
        let width = lines.iter().filter(|line| !line.is_merged_in).map(|line| line.name.len()).max().unwrap_or(0);
        for line in &lines {
            self.argument(line, width);
        }
        for nested in nested() {
            self.section(nested);
        }
        self.depth -= 1;
        self.indent();
        self.text.push_str("}\n");
    }

    fn open(&mut self, section: &Section) {
        self.indent();
        self.text.push_str(section.spec.name);
        if let Some(label) = &section.label {
            self.text.push(' ');
            self.text.push_str(&write::quoted(&label.value));
        }
        self.text.push_str(" {");
        if is_newly_unused(section.spec, self.depth) {
            self.text.push_str(" # not used by this version");
        }
        self.text.push('\n');
    }

    fn line(&self, section: &Section, spec: &'static ArgumentSpec) -> Option<Line> {
        let is_merged_in = section.spec.name == "unmoor" && matches!(spec.name, "base" | "checks");
        match (section.argument(spec.name), spec.default) {
            (Some(argument), _) => Some(self.written(argument, is_merged_in)),
            (None, Some(_)) if is_merged_in || section.spec.merge == Merge::Statement => None,
            (None, Some(default)) => Some(Line {
                name: spec.name,
                value: write::value(&default.literal()),
                comment: "# default".to_owned(),
                is_merged_in,
            }),
            (None, None) => None,
        }
    }

    fn written(&self, argument: &Argument, is_merged_in: bool) -> Line {
        Line {
            name: argument.spec.name,
            value: write::value(&argument.value.value),
            comment: format!("# from {}", self.place(argument.span)),
            is_merged_in,
        }
    }

    fn argument(&mut self, line: &Line, width: usize) {
        let Line { name, value, comment, is_merged_in } = line;
        if *is_merged_in {
            self.indent();
            self.text.push_str(&format!("# {name} = {value} {comment}\n"));
            return;
        }
        // The comment goes before a value of several lines, which may end in a heredoc.
        if value.contains('\n') {
            self.indent();
            self.text.push_str(&format!("{comment}\n"));
        }
        self.indent();
        self.text.push_str(&format!("{name:<width$} = {value}"));
        if !value.contains('\n') {
            self.text.push(' ');
            self.text.push_str(comment);
        }
        self.text.push('\n');
    }

    fn place(&self, span: Span) -> String {
        let path = escape_control(self.files.path(span.file).as_str());
        format!("{path}:{}", self.files.position(span).line)
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }
}

/// Whether a block is the outermost one that this version does not act on; what is inside it need not say so again.
fn is_newly_unused(spec: &BlockSpec, depth: usize) -> bool {
    let is_inside_unused = depth > 0 && matches!(spec.name, "select" | "example");
    spec.status == Status::NotUsedYet && !is_inside_unused
}
