//! Reads every Terraform file under a folder with our parser: `cargo run --release --example corpus -- FOLDER`.
//!
//! Prints `path<TAB>accept|reject<TAB>line<TAB>message` for each file and the time to the error stream.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use unmoor::source::{FileId, LineIndex};
use unmoor::syntax::{Language, parse};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| ".".to_owned()));
    let mut paths = Vec::new();
    collect(&folder, &mut paths);
    paths.sort();
    let started = Instant::now();
    let mut bytes = 0;
    for path in &paths {
        let Ok(text) = fs::read_to_string(path) else { continue };
        let text: Arc<str> = Arc::from(text.strip_prefix('\u{feff}').unwrap_or(&text));
        bytes += text.len();
        let tree = parse(FileId(0), &text, Language::Native);
        let shown = path.strip_prefix(&folder).unwrap_or(path).display();
        match tree.errors().first() {
            None => println!("{shown}\taccept\t\t"),
            Some(error) => {
                let line = LineIndex::new(&text).position(&text, error.range.start).line;
                println!("{shown}\treject\t{line}\t{}", error.message);
            }
        }
    }
    eprintln!("{} files, {bytes} bytes, {:?}", paths.len(), started.elapsed());
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
