//! From what was typed to what was read: root, settings, files, trees, modules. Every command begins here.

use camino::{Utf8Path, Utf8PathBuf};

use super::args::Global;
use super::exit::Failure;
use super::names;
use crate::configuration::{self, Configuration, Sources};
use crate::evaluation::Evaluated;
use crate::evaluation::modules::RunValues;
use crate::findings::{Label, Mask};
use crate::report::{Canvas, Diagnostic, PathStyle, Style, render_diagnostic};
use crate::settings::{self, Choice, GivenFile, Request, SettingsErrors, SettingsTree};
use crate::source::{self, AllowedTree, DiskTree, Files, Language, Limits, Root, Scope, Tree, WalkOptions, find_root};

/// What a command works on.
#[derive(Debug)]
pub(super) struct Session {
    /// The root, from the working folder and absolute.
    pub(super) root: Root,
    /// How text output writes paths.
    pub(super) paths: PathStyle,
    /// The settings.
    pub(super) settings: SettingsTree,
    /// The files, parsed.
    pub(super) sources: Sources,
}

/// Reads all that the given paths mean.
pub(super) fn open(inputs: &[Utf8PathBuf], global: &Global, style: Style) -> Result<Session, Failure> {
    let root = root_of(inputs)?;
    let working_folder = working_folder()?;
    let paths = path_style(&root.path, &working_folder);
    let tree = DiskTree::new(&root.path)
        .map_err(|error| Failure::usage(format!("cannot read `{}`: {error}", root.path), None))?;
    let request = request(&root.path, global)?;
    let read = read(&tree, &root.scope, request)
        .map_err(|(errors, files)| Failure::Settings(render_errors(&errors, &files, &paths, style)))?;
    Ok(Session { root, paths, settings: read.0, sources: read.1 })
}

impl Session {
    /// The files of the root, and of the folders that functions may read beside it.
    pub(super) fn tree(&self, allowed: &[Utf8PathBuf]) -> Result<AllowedTree, Failure> {
        let repository = DiskTree::new(&self.root.path)
            .map_err(|error| Failure::usage(format!("cannot read `{}`: {error}", self.root.path), None))?;
        let mut tree = AllowedTree::new(repository);
        for folder in allowed {
            tree.allow(&working_folder()?.join(folder)).map_err(|error| {
                let help = "`--allow-read` takes a folder that is there".to_owned();
                Failure::usage(format!("cannot read below `{folder}`: {error}"), Some(help))
            })?;
        }
        Ok(tree)
    }

    /// A folder that was given, from the root.
    pub(super) fn folder_of(&self, given: &Utf8Path) -> Result<Utf8PathBuf, Failure> {
        let real = given.canonicalize_utf8().unwrap_or_else(|_| given.to_owned());
        let folder = if real.is_dir() { real.as_path() } else { real.parent().unwrap_or(&real) };
        folder.strip_prefix(&self.root.path).map(Utf8Path::to_owned).map_err(|_| {
            Failure::usage(format!("`{given}` lies outside the repository"), Some("give a folder inside it".to_owned()))
        })
    }
}

/// Reads settings, walks, reads and parses.
pub(super) fn read(
    tree: &dyn Tree,
    scope: &Scope,
    request: Request,
) -> Result<(SettingsTree, Sources), (SettingsErrors, Files)> {
    let mut files = Files::default();
    let mut settings = match settings::load(tree, &mut files, request) {
        Ok(settings) => settings,
        Err(errors) => return Err((errors, files)),
    };
    let options = WalkOptions { exclude: settings.root().unmoor.exclude.clone() };
    let walk = source::survey(tree, scope, &options);
    if let Err(errors) = settings.add_walk(tree, &mut files, &walk, scope) {
        return Err((errors, files));
    }
    if let Err(errors) = names::unknown_rules(&settings) {
        return Err((errors, files));
    }
    let loaded = source::read(tree, walk, &Limits::default(), files);
    Ok((settings, configuration::parse(loaded)))
}

/// Groups what was read into modules, with what settings say of roots and vendored folders.
pub(super) fn configure<'a>(settings: &'a SettingsTree, sources: &'a Sources) -> Configuration<'a> {
    let is_named_root = |folder: &Utf8Path| {
        let binding = settings.for_folder(folder).root_at(folder);
        binding.system.is_some() || !binding.environments.is_empty()
    };
    let is_vendored = |folder: &Utf8Path| settings.for_folder(folder).unmoor.vendored.matches(&folder.join("main.tf"));
    Configuration::build(sources, is_named_root, is_vendored)
}

/// Binds files of values to roots, and expands every root.
pub(super) fn evaluate<'a>(
    settings: &'a SettingsTree,
    sources: &'a Sources,
    configuration: &'a Configuration<'a>,
    tree: &'a dyn Tree,
    given: &RunValues<'a>,
) -> Result<Evaluated<'a>, Failure> {
    let settings_of = |folder: &Utf8Path| settings.for_folder(folder);
    Evaluated::new(configuration, sources, tree, &settings_of, given)
        .map_err(|missing| Failure::usage(missing.to_string(), Some(missing.help().to_owned())))
}

fn root_of(inputs: &[Utf8PathBuf]) -> Result<Root, Failure> {
    let here = [Utf8PathBuf::from(".")];
    let inputs = if inputs.is_empty() { &here } else { inputs };
    find_root(inputs, marks_root).map_err(|error| {
        Failure::usage(error.to_string(), Some("give a folder with Terraform in it, or a file".to_owned()))
    })
}

/// Whether a folder's settings say that it is the root.
fn marks_root(folder: &Utf8Path) -> bool {
    let languages = [Language::Native, Language::Json];
    settings::FILE_NAMES.iter().zip(languages).any(|(name, language)| {
        std::fs::read_to_string(folder.join(name)).is_ok_and(|text| settings::declares_root(&text, language))
    })
}

fn working_folder() -> Result<Utf8PathBuf, Failure> {
    let folder = std::env::current_dir().map_err(|error| {
        Failure::usage(
            format!("cannot find the working folder: {error}"),
            Some("change into a folder that exists".to_owned()),
        )
    })?;
    Utf8PathBuf::from_path_buf(folder).map_err(|folder| {
        Failure::usage(format!("the path of the working folder is not UTF-8: {}", folder.display()), None)
    })
}

fn path_style(root: &Utf8Path, working_folder: &Utf8Path) -> PathStyle {
    let real = working_folder.canonicalize_utf8().unwrap_or_else(|_| working_folder.to_owned());
    match (real.strip_prefix(root), root.strip_prefix(&real)) {
        (Ok(below), _) => PathStyle { folder: below.to_owned(), root: below.components().map(|_| "..").collect() },
        (_, Ok(above)) => PathStyle { folder: Utf8PathBuf::new(), root: above.to_owned() },
        _ => PathStyle { folder: Utf8PathBuf::new(), root: root.to_owned() },
    }
}

fn request(root: &Utf8Path, global: &Global) -> Result<Request, Failure> {
    let choice = match (&global.config, global.no_config) {
        (_, true) => Choice::None,
        (Some(path), false) => Choice::File(given_file(root, path)?),
        (None, false) => Choice::Discover,
    };
    Ok(Request {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        repository: root.file_name().unwrap_or("repository").to_owned(),
        choice,
        base: global.base.iter().map(|path| given_file(root, path)).collect::<Result<_, _>>()?,
    })
}

/// A settings file named on the command line may lie anywhere, so it is read here and handed on as text. Its path is from
/// the root where it lies there, since paths in it are relative to it; else it is absolute.
fn given_file(root: &Utf8Path, path: &Utf8Path) -> Result<GivenFile, Failure> {
    let read = path.canonicalize_utf8().and_then(|real| Ok((std::fs::read_to_string(&real)?, real)));
    match read {
        Ok((text, real)) => {
            let path = real.strip_prefix(root).map_or_else(|_| real.clone(), Utf8Path::to_owned);
            Ok(GivenFile { path, text: Some(text.into()) })
        }
        Err(error) => Err(Failure::usage(format!("cannot read the settings `{path}`: {}", error.kind()), None)),
    }
}

/// Wrong settings as a person reads them.
pub(super) fn render_errors(errors: &SettingsErrors, files: &Files, paths: &PathStyle, style: Style) -> String {
    let mask = Mask::default();
    let canvas = Canvas { files, mask: &mask, paths, style };
    let rendered = errors.list.iter().map(|error| {
        let mut diagnostic = Diagnostic::error(error.message.clone());
        diagnostic.kind = "settings".to_owned();
        diagnostic.primary = error.span.map(|span| Label { span, text: String::new() });
        diagnostic.labels = error.also.iter().map(|(span, text)| Label { span: *span, text: text.clone() }).collect();
        diagnostic.help = error.help.clone();
        render_diagnostic(&diagnostic, &canvas)
    });
    rendered.collect::<Vec<_>>().join("\n")
}
