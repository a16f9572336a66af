//! The shape of the code itself: layers, sizes, and who may touch the outside world.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

/// The layers from left to right; each may use those before it. `report` and what will stand beside it do not use one
/// another.
const LAYERS: [&str; 12] = [
    "source",
    "findings",
    "syntax",
    "settings",
    "configuration",
    "facts",
    "evaluation",
    "services",
    "rules",
    "policy",
    "report",
    "cli",
];

/// Edges that the order would allow and that are refused all the same.
const REFUSED: [(&str, &str); 4] =
    [("configuration", "settings"), ("facts", "configuration"), ("services", "configuration"), ("evaluation", "facts")];

/// A file has one job.
const LINES: usize = 700;

#[test]
fn each_layer_uses_only_layers_to_its_left() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(layer) = layer_of(&path) else { continue };
        for used in text.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(layers_named) {
            let place = |name: &str| LAYERS.iter().position(|layer| *layer == name);
            let is_allowed = used == layer || place(used) < place(layer) && !REFUSED.contains(&(layer, used));
            if !is_allowed {
                wrong.push(format!("{path}: `{layer}` uses `{used}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_stay_in_size() {
    let long: Vec<String> = sources()
        .into_iter()
        .chain(files_below(Utf8Path::new("build"), "rs"))
        .chain(files_below(Utf8Path::new("tests"), "rs"))
        .chain(files_below(Utf8Path::new("tools"), "rs"))
        .filter(|(_, text)| text.lines().count() > LINES)
        .map(|(path, text)| format!("{path} has {} lines", text.lines().count()))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn only_source_and_cli_touch_files_and_only_cli_the_clock_and_the_environment() {
    let owners: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("std::fs", ["source", "cli"].as_slice()),
        ("fs::read", ["source", "cli"].as_slice()),
        ("File::open", ["source", "cli"].as_slice()),
        ("env::var", ["cli"].as_slice()),
        ("env::args", ["cli"].as_slice()),
        ("SystemTime", ["cli"].as_slice()),
        ("Instant::now", ["cli"].as_slice()),
        ("ZonedDateTime::now", ["cli"].as_slice()),
        ("TcpStream", [].as_slice()),
        ("TcpListener", [].as_slice()),
        ("UdpSocket", [].as_slice()),
        ("ToSocketAddrs", [].as_slice()),
        ("os::unix::net", [].as_slice()),
        ("process::Command", [].as_slice()),
    ]);
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let layer = layer_of(&path).unwrap_or("main");
        for (word, layers) in &owners {
            if text.contains(word) && !layers.contains(&layer) {
                wrong.push(format!("{path}: `{word}` is for {layers:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_says_what_it_is_for() {
    let silent: Vec<Utf8PathBuf> = sources()
        .into_iter()
        .chain(files_below(Utf8Path::new("tools"), "rs"))
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(path, _)| path)
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn nothing_is_left_to_do_in_comments() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X:")];
    let left: Vec<String> = sources()
        .into_iter()
        .filter(|(path, text)| {
            marks.iter().any(|mark| text.contains(&format!("// {mark}"))) && !path.as_str().is_empty()
        })
        .map(|(path, _)| path.to_string())
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

/// The layers that a line of code names by `crate::…`.
fn layers_named(line: &str) -> Vec<&'static str> {
    LAYERS.into_iter().filter(|layer| line.contains(&format!("crate::{layer}"))).collect()
}

fn layer_of(path: &Utf8Path) -> Option<&'static str> {
    let inside = path.strip_prefix("src").ok()?;
    let first = inside.components().next()?.as_str().to_owned();
    LAYERS.into_iter().find(|layer| *layer == first)
}

fn sources() -> Vec<(Utf8PathBuf, String)> {
    files_below(Utf8Path::new("src"), "rs")
}

fn files_below(folder: &Utf8Path, ending: &str) -> Vec<(Utf8PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in folder.read_dir_utf8().expect("the folder can be read").flatten() {
            let path = entry.path().to_owned();
            if path.is_dir() {
                open.push(path);
            } else if path.extension() == Some(ending) {
                let text = std::fs::read_to_string(&path).expect("the file can be read");
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}
