//! What a file is, by its name alone, as Terraform and OpenTofu read names.

/// What Terraform takes a file for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// Part of a module.
    Configuration {
        /// The syntax.
        language: Language,
        /// Who reads it.
        dialect: Dialect,
        /// Whether its blocks are merged over those of the other files: `override.tf`, `x_override.tf`.
        is_override: bool,
    },
    /// Values for a root module's input variables.
    VariableValues {
        /// The syntax.
        language: Language,
        /// Whether Terraform loads it unasked: `terraform.tfvars`, `x.auto.tfvars`.
        is_automatic: bool,
    },
    /// `.terraform.lock.hcl`.
    LockFile,
    /// A test of a module.
    TestFile {
        /// The syntax.
        language: Language,
    },
    /// `.terraform/modules/modules.json`.
    ModulesManifest,
}

/// The two ways to write HCL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// HCL's own syntax.
    Native,
    /// JSON.
    Json,
}

/// Which program reads a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dialect {
    /// Terraform, and OpenTofu too.
    Terraform,
    /// OpenTofu alone.
    OpenTofu,
}

impl FileKind {
    /// The kind that a file's name says; `None` for what Terraform does not read. [`FileKind::ModulesManifest`] is told by
    /// its folder, so no name gives it.
    pub fn of(name: &str) -> Option<Self> {
        if name == ".terraform.lock.hcl" {
            return Some(Self::LockFile);
        }
        let (base, kind) = SUFFIXES.iter().find_map(|&(suffix, kind)| Some((name.strip_suffix(suffix)?, kind)))?;
        if is_ignored(name) {
            return None;
        }
        Some(match kind {
            Self::Configuration { language, dialect, .. } => {
                let is_override = base == "override" || base.ends_with("_override");
                Self::Configuration { language, dialect, is_override }
            }
            Self::VariableValues { language, .. } => {
                let is_automatic = base == "terraform" || base.ends_with(".auto");
                Self::VariableValues { language, is_automatic }
            }
            other => other,
        })
    }

    /// The name that this one takes the place of: where both are in a folder, OpenTofu reads `x.tofu` and not `x.tf`.
    pub fn twin(name: &str) -> Option<String> {
        TWINS.iter().find_map(|(tofu, terraform)| Some(format!("{}{terraform}", name.strip_suffix(tofu)?)))
    }

    /// The syntax it is written in.
    pub fn language(self) -> Language {
        match self {
            Self::Configuration { language, .. }
            | Self::VariableValues { language, .. }
            | Self::TestFile { language } => language,
            Self::LockFile => Language::Native,
            Self::ModulesManifest => Language::Json,
        }
    }
}

/// Whether a name is one that editors leave behind or that is hidden; Terraform reads none of them.
fn is_ignored(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'))
}

const SUFFIXES: [(&str, FileKind); 10] = [
    (".tf", configuration(Language::Native, Dialect::Terraform)),
    (".tf.json", configuration(Language::Json, Dialect::Terraform)),
    (".tofu", configuration(Language::Native, Dialect::OpenTofu)),
    (".tofu.json", configuration(Language::Json, Dialect::OpenTofu)),
    (".tfvars", FileKind::VariableValues { language: Language::Native, is_automatic: false }),
    (".tfvars.json", FileKind::VariableValues { language: Language::Json, is_automatic: false }),
    (".tftest.hcl", FileKind::TestFile { language: Language::Native }),
    (".tftest.json", FileKind::TestFile { language: Language::Json }),
    (".tofutest.hcl", FileKind::TestFile { language: Language::Native }),
    (".tofutest.json", FileKind::TestFile { language: Language::Json }),
];

const TWINS: [(&str, &str); 4] = [
    (".tofu", ".tf"),
    (".tofu.json", ".tf.json"),
    (".tofutest.hcl", ".tftest.hcl"),
    (".tofutest.json", ".tftest.json"),
];

const fn configuration(language: Language, dialect: Dialect) -> FileKind {
    FileKind::Configuration { language, dialect, is_override: false }
}
