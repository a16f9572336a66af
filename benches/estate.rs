//! Writes a large invented estate, made of the sample estate's roots and modules under other names:
//! `cargo run --release --example estate -- FOLDER [ROOTS]`.
//!
//! Always the same for the same number of roots. A root's files are folded into few, as most repositories have them, so
//! that 2,000 roots make about 10,000 files. Roots keep the layout that their module calls need:
//! `team-NN/modules/MODULE` beside `team-NN/KIND/ROOT-NNNN`.

#![expect(clippy::print_stderr, clippy::expect_used, reason = "a program for benches: it says what is wrong and stops")]

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};

use regex::Regex;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/projects/council/infrastructure");
const ROOTS_IN_A_TEAM: usize = 32;

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(folder), roots) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: estate FOLDER [ROOTS]");
        return Ok(());
    };
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder)?;
    if folder.canonicalize()?.starts_with(env!("CARGO_MANIFEST_DIR")) || fs::read_dir(&folder)?.next().is_some() {
        eprintln!("estate: give an empty folder outside the repository");
        return Ok(());
    }
    let modules = read(Path::new(SAMPLE), "modules")?;
    let samples = samples()?;
    let words = Words::new();
    for root in 0..roots.and_then(|text| text.parse().ok()).unwrap_or(2_000_usize) {
        let team = folder.join(format!("team-{:02}", root / ROOTS_IN_A_TEAM));
        if root % ROOTS_IN_A_TEAM == 0 {
            write(&team, &modules, |text| text.to_owned())?;
        }
        let Some((name, files)) = samples.get(root % samples.len()) else { continue };
        write(&team.join(format!("{name}-{root:04}")), files, |text| words.vary(text, root))?;
    }
    fs::write(folder.join("unmoor.hcl"), "unmoor {\n  root = true\n}\n")
}

/// Texts by path.
type Files = BTreeMap<PathBuf, String>;

/// Each root of the sample, folded.
fn samples() -> io::Result<Vec<(String, Files)>> {
    let mut samples = Vec::new();
    for kind in ["elsewhere", "platform", "services", "sites"] {
        for entry in fs::read_dir(Path::new(SAMPLE).join(kind))? {
            let name = format!("{kind}/{}", entry?.file_name().display());
            samples.push((name.clone(), fold(read(&Path::new(SAMPLE).join(&name), "")?)));
        }
    }
    samples.sort();
    Ok(samples)
}

/// All text files under a folder.
fn read(top: &Path, folder: &str) -> io::Result<Files> {
    let mut files = Files::new();
    let mut open = vec![top.join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if let (Ok(text), Ok(inside)) = (fs::read_to_string(&path), path.strip_prefix(top)) {
                files.insert(inside.to_owned(), text);
            }
        }
    }
    Ok(files)
}

/// A root's own `.tf` files become `main.tf`, `variables.tf`, `outputs.tf` and `versions.tf`; twins are left out, files in
/// folders and override files stay as they are.
fn fold(files: Files) -> Files {
    let mut folded = Files::new();
    for (path, text) in files {
        let name = path.to_string_lossy();
        if name.ends_with(".tofu") {
            continue;
        }
        let is_kept = !name.ends_with(".tf") || name.contains('/') || name.ends_with("_override.tf");
        let into = match &*name {
            _ if is_kept => path,
            "variables.tf" | "outputs.tf" => path,
            "versions.tf" | "providers.tf" => "versions.tf".into(),
            _ => "main.tf".into(),
        };
        let whole = folded.entry(into).or_default();
        if !whole.is_empty() {
            whole.push('\n');
        }
        whole.push_str(&text);
    }
    folded
}

fn write(folder: &Path, files: &Files, change: impl Fn(&str) -> String) -> io::Result<()> {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, change(text))?;
    }
    Ok(())
}

/// What gets a number in each copy: labels of resources and data sources where they are declared and where they are
/// referred to, and the application that a root says it is.
struct Words {
    declared: Regex,
    referred: Regex,
    application: Regex,
}

impl Words {
    fn new() -> Self {
        let regex = |pattern| Regex::new(pattern).expect("the pattern is right");
        Self {
            declared: regex(r#"(?m)^((?:resource|data) "\w+" "[\w-]+)""#),
            referred: regex(r"\b((?:aws|google|null|random|archive)_\w+\.[A-Za-z][\w-]*)"),
            application: regex(r#"(?m)^(  application +=) "([\w-]+)""#),
        }
    }

    fn vary(&self, text: &str, number: usize) -> String {
        let text = self.declared.replace_all(text, format!("${{1}}_{number:04}\""));
        let text = self.referred.replace_all(&text, format!("${{1}}_{number:04}"));
        self.application.replace_all(&text, format!("$1 \"${{2}}-{number:04}\"")).into_owned()
    }
}
