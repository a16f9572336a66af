//! Reads every Terraform file under a folder with our parser.
//!
//! `cargo run --release --example corpus -- FOLDER` prints `path<TAB>accept|reject<TAB>line<TAB>message` for each file.
//! With `--referee` hcl-edit reads the files too, and each difference is printed instead, marked where it is one of
//! hcl-edit's known mistakes. Processor
//! times (Linux) and sizes go to the error stream, the median of five rounds.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

#[path = "../tests/it/syntax/outline.rs"]
mod outline;
#[path = "../tests/it/syntax/referee.rs"]
mod referee;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use outline::{Texts, outline};
use referee::{referee, unexplained};
use unmoor::source::{FileId, Language, LineIndex};
use unmoor::syntax::{Tree, parse};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 5;

fn main() {
    let mut has_referee = false;
    let mut folder = PathBuf::from(".");
    for argument in std::env::args().skip(1) {
        if argument == "--referee" {
            has_referee = true;
        } else {
            folder = PathBuf::from(argument);
        }
    }
    let mut paths = Vec::new();
    collect(&folder, &mut paths);
    paths.sort();
    for path in &paths {
        let shown = path.strip_prefix(&folder).unwrap_or(path).display().to_string();
        if let Some(text) = read(path) {
            let tree = parse(FileId(0), &text, Language::Native);
            if has_referee {
                compare(&shown, &text, &tree);
            } else {
                report(&shown, &text, &tree);
            }
        }
    }
    measure(&paths, has_referee);
}

fn read(path: &Path) -> Option<Arc<str>> {
    let text = fs::read_to_string(path).ok()?;
    Some(Arc::from(text.strip_prefix('\u{feff}').unwrap_or(&text)))
}

fn report(path: &str, text: &str, tree: &Tree) {
    match tree.errors().first() {
        None => println!("{path}\taccept\t\t"),
        Some(error) => {
            let line = LineIndex::new(text).position(text, error.range.start).line;
            println!("{path}\treject\t{line}\t{}", error.message);
        }
    }
}

fn compare(path: &str, text: &str, tree: &Tree) {
    let theirs = referee(text);
    let difference = match (tree.errors().first(), &theirs) {
        (Some(_), Err(_)) => return,
        (Some(error), Ok(_)) => format!("we refuse\t{}", error.message),
        (None, Err(error)) => format!("hcl-edit refuses\t{}", error.lines().next_back().unwrap_or("").trim()),
        (None, Ok(theirs)) => {
            let ours = outline(tree.root(), Texts::Loose);
            if ours == *theirs {
                return;
            }
            let line = ours.lines().zip(theirs.lines()).find(|(ours, theirs)| ours != theirs);
            format!("different\t{}", line.map_or("one is longer", |(ours, _)| ours.trim()))
        }
    };
    println!("{path}\t{}\t{difference}", if unexplained(text).is_some() { "NEW" } else { "known" });
}

/// Reads and parses everything in turn with both parsers.
fn measure(paths: &[PathBuf], has_referee: bool) {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let (mut bytes, mut memory) = (0, 0);
    for _ in 0..ROUNDS {
        (bytes, memory) = (0, 0);
        let started = processor_seconds();
        for text in paths.iter().filter_map(|path| read(path)) {
            let tree = parse(FileId(0), &text, Language::Native);
            bytes += text.len();
            memory += tree.memory();
        }
        ours.push(processor_seconds() - started);
        if has_referee {
            let started = processor_seconds();
            for path in paths {
                let Ok(text) = fs::read_to_string(path) else { continue };
                std::hint::black_box(text.parse::<hcl_edit::structure::Body>().is_ok());
            }
            theirs.push(processor_seconds() - started);
        }
    }
    let median = |times: &mut Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
    };
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    eprintln!("{} files, {bytes} bytes, trees {:.2} times the text", paths.len(), memory as f64 / bytes as f64);
    eprintln!("read and parse {ours:.2} s, hcl-edit {theirs:.2} s, ratio {:.3}", ours / theirs);
}

/// User and system time of this process.
fn processor_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(") ").next().unwrap_or("");
    let ticks: f64 = after_name.split(' ').skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    ticks / 100.0
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let kind = entry.file_type();
        if kind.is_ok_and(|kind| kind.is_dir()) {
            collect(&path, paths);
        } else if path.is_file() && [".tf", ".tofu", ".tfvars"].iter().any(|end| path.to_string_lossy().ends_with(end))
        {
            paths.push(path);
        }
    }
}
