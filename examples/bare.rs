//! Reads and parses every Terraform file under a folder and does nothing else, with our parser or with hcl-edit, or only
//! reads: `cargo run --release --example bare -- (unmoor|hcl-edit|read) FOLDER`. `benches/whole-program` measures all three.
//!
//! They share the walk, the reading and the allocator, so that nothing but the parser differs.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "printing is what this program does")]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unmoor::source::{FileId, Language};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(parser), Some(folder)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: bare (unmoor|hcl-edit|read) FOLDER");
        return;
    };
    let parse = match &*parser {
        "unmoor" => with_unmoor,
        "hcl-edit" => with_hcl_edit,
        _ => |text: &str| !black_box(text).is_empty(),
    };
    let mut paths = Vec::new();
    collect(Path::new(&folder), &mut paths);
    let (mut files, mut bytes, mut refused) = (0, 0, 0);
    for path in &paths {
        let Ok(text) = fs::read_to_string(path) else { continue };
        files += 1;
        bytes += text.len();
        refused += usize::from(!parse(&text));
    }
    println!("{files}\t{bytes}\t{refused}");
}

fn with_unmoor(text: &str) -> bool {
    let text: Arc<str> = Arc::from(text);
    black_box(unmoor::syntax::parse(FileId(0), &text, Language::Native)).errors().is_empty()
}

fn with_hcl_edit(text: &str) -> bool {
    black_box(hcl_edit::parser::parse_body(text)).is_ok()
}

/// Takes what `unmoor check` takes of a plain folder: native syntax, nothing in hidden folders, no links.
fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let (name, Ok(kind)) = (name.to_string_lossy(), entry.file_type()) else { continue };
        if kind.is_dir() && !name.starts_with('.') {
            collect(&entry.path(), paths);
        } else if kind.is_file() && [".tf", ".tofu", ".tfvars"].iter().any(|end| name.ends_with(end)) {
            paths.push(entry.path());
        }
    }
}
