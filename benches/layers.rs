//! Benchmarks, a file or a function a layer, over the sample estate held in memory.

mod report;

use std::fs;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use unmoor::cli::{Options, check_tree};
use unmoor::configuration::{self, Configuration, Sources};
use unmoor::evaluation::Evaluated;
use unmoor::evaluation::modules::{RootEvaluation, RunValues, Scenario};
use unmoor::policy::Levels;
use unmoor::rules::{self, Estate};
use unmoor::services::Catalogue;
use unmoor::settings::{self, Request, Settings};
use unmoor::source::{self, FileId, Files, Language, Limits, MemoryTree, Scope, WalkOptions};
use unmoor::syntax;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

#[divan::bench]
fn parse_native(bencher: Bencher<'_, '_>) {
    let texts = texts(&[".tf", ".tofu", ".tfvars"]);
    parse_all(bencher, &texts, Language::Native);
}

#[divan::bench]
fn parse_json(bencher: Bencher<'_, '_>) {
    let rule = |at: usize| format!(r#""rule_{at:03}": {{"name": "rule-{at}", "tags": {{"Team": "${{var.team}}"}}}}"#);
    let rules: Vec<String> = (0..500).map(rule).collect();
    let text = format!(r#"{{"resource": {{"aws_cloudwatch_event_rule": {{{}}}}}}}"#, rules.join(","));
    parse_all(bencher, &[text.into()], Language::Json);
}

fn parse_all(bencher: Bencher<'_, '_>, texts: &[Arc<str>], language: Language) {
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        for text in texts {
            black_box(syntax::parse(FileId(0), text, language));
        }
    });
}

#[divan::bench]
fn load_settings(bencher: Bencher<'_, '_>) {
    let tree = with_settings();
    bencher.bench_local(|| black_box(settings::load(&tree, &mut Files::default(), request()).is_ok()));
}

#[divan::bench]
fn build_configuration(bencher: Bencher<'_, '_>) {
    let sources = sources();
    bencher.bench_local(|| black_box(configure(&sources).modules().count()));
}

#[divan::bench]
fn follow_module_calls(bencher: Bencher<'_, '_>) {
    let sources = sources();
    let configuration = configure(&sources);
    let (tree, settings) = (estate(), Settings::default());
    bencher.bench_local(|| {
        black_box(Evaluated::new(&configuration, &sources, &tree, &|_| &settings, &RunValues::default()).is_ok())
    });
}

/// Time for each argument of each resource instance of the sample estate.
#[divan::bench]
fn evaluate_arguments(bencher: Bencher<'_, '_>) {
    let sources = sources();
    let configuration = configure(&sources);
    let tree = estate();
    let evaluate = || {
        let mut arguments = 0_usize;
        for root in configuration.roots() {
            let folder = configuration.module(root).map_or(Utf8Path::new(""), |module| &module.folder);
            let scenario = Scenario::automatic(&sources, folder);
            let Some(evaluation) = RootEvaluation::new(&configuration, &tree, root, &scenario) else { continue };
            for instance in evaluation.all_instances() {
                for resource in 0..instance.module.resources.len() {
                    for place in 0..evaluation.resource_keys(&instance, resource).len() {
                        arguments += black_box(evaluation.resource_values(&instance, (resource, place))).len();
                    }
                }
            }
        }
        arguments
    };
    bencher.counter(ItemsCount::new(evaluate())).bench_local(evaluate);
}

#[divan::bench]
fn run_rules(bencher: Bencher<'_, '_>) {
    let sources = sources();
    let configuration = configure(&sources);
    let (tree, catalogue) = (estate(), Catalogue::new());
    let Ok(settings) = settings::load(&with_settings(), &mut Files::default(), request()) else { return };
    let settings_of = |folder: &Utf8Path| settings.for_folder(folder);
    let Ok(evaluated) = Evaluated::new(&configuration, &sources, &tree, &settings_of, &RunValues::default()) else {
        return;
    };
    let estate = Estate::new(&configuration, &sources, &catalogue, &settings_of, &evaluated);
    let selection = Levels::default().selection(&[settings.root()]);
    bencher.bench_local(|| black_box(rules::run(&estate, &selection)));
}

#[divan::bench(args = ["no settings", "settings"])]
fn check(bencher: Bencher<'_, '_>, with: &str) {
    let tree = if with == "settings" { with_settings() } else { estate() };
    let options = Options { today: "2026-11-24".to_owned(), ..Options::default() };
    bencher.bench_local(|| black_box(check_tree(&tree, &Scope::whole(), request(), &options).is_ok()));
}

fn request() -> Request {
    Request { version: "0.1.0".to_owned(), repository: "council".to_owned(), ..Request::default() }
}

fn sources() -> Sources {
    let walk = source::survey(&estate(), &Scope::whole(), &WalkOptions::default());
    configuration::parse(source::read(&estate(), walk, &Limits::default(), Files::default()))
}

fn configure(sources: &Sources) -> Configuration<'_> {
    Configuration::build(sources, |_| false, |_| false)
}

fn texts(endings: &[&str]) -> Vec<Arc<str>> {
    let wanted = sample_files().into_iter().filter(|path| endings.iter().any(|end| path.as_str().ends_with(end)));
    wanted.filter_map(|path| fs::read_to_string(path).ok()).map(Arc::from).collect()
}

/// The sample estate as it lies in the repository, where its settings apply to nothing.
fn estate() -> MemoryTree {
    sample_files().into_iter().fold(MemoryTree::default(), |tree, path| {
        let inside = path.strip_prefix(SAMPLE).unwrap_or(&path);
        tree.with_file(inside.as_str(), &fs::read(&path).unwrap_or_default())
    })
}

/// The sample estate with its settings at the top, under the names that are looked for.
fn with_settings() -> MemoryTree {
    let names = Utf8Path::new(SAMPLE).join("settings").read_dir_utf8().into_iter().flatten().flatten();
    names.fold(estate(), |tree, entry| {
        let name = entry.file_name().replace("wharfedale", "unmoor");
        tree.with_file(&name, &fs::read(entry.path()).unwrap_or_default())
    })
}

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/projects/council");

fn sample_files() -> Vec<Utf8PathBuf> {
    let (mut files, mut open) = (Vec::new(), vec![Utf8PathBuf::from(SAMPLE)]);
    while let Some(folder) = open.pop() {
        for entry in folder.read_dir_utf8().into_iter().flatten().flatten() {
            let path = entry.into_path();
            if path.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}
