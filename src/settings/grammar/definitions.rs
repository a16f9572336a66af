//! The table's part about what is read and what it belongs to: `unmoor`, `system`, `root`, `account`, `module`.

use super::{ArgumentSpec, BlockSpec, DefaultValue, LOCKED, Label, LabelForm, Merge, Shape, Status};

const GLOBS: Shape = Shape::List(&Shape::PathGlob);

pub(super) static UNMOOR: BlockSpec = BlockSpec {
    name: "unmoor",
    label: Label::None,
    merge: Merge::Definition,
    status: Status::Used,
    about: "What unmoor reads, and which of its versions may read it.",
    arguments: &[&[
        ArgumentSpec::optional(
            "required_version",
            Shape::VersionConstraint,
            "versions of unmoor that may read these settings, such as `>= 0.1, < 1.0`",
        ),
        ArgumentSpec::with_default(
            "root",
            Shape::Bool,
            DefaultValue::Bool(false),
            "whether this folder is the repository's root, so that no folder above it is looked at",
        ),
        ArgumentSpec::optional(
            "base",
            Shape::List(&Shape::Path),
            "settings files that are merged before this one, such as an organisation's own; only in the repository root's file",
        ),
        ArgumentSpec::with_default("exclude", GLOBS, DefaultValue::Texts(&[]), "what is not read; it is counted"),
        ArgumentSpec::with_default(
            "unreadable",
            GLOBS,
            DefaultValue::Texts(&[]),
            "files that are expected to be unreadable or invalid, and so do not make a run incomplete",
        ),
        ArgumentSpec::with_default(
            "vendored",
            GLOBS,
            DefaultValue::Texts(&[]),
            "others' code: read, evaluated and counted, but without findings of its own",
        ),
        ArgumentSpec::with_default(
            "checks",
            GLOBS,
            DefaultValue::Texts(&[]),
            "further files, which may hold only `check` blocks",
        ),
        ArgumentSpec::optional("repository", Shape::Text, "the repository's name, if not its folder's"),
    ]],
    blocks: &[],
    exclusive: &[],
};

pub(super) static SYSTEM: BlockSpec = BlockSpec {
    name: "system",
    label: Label::One("name", LabelForm::Name),
    merge: Merge::Definition,
    status: Status::Used,
    about: "What a verdict is about. Without any, the whole repository is one system that bears its name.",
    arguments: &[
        &[
            ArgumentSpec::optional("title", Shape::Text, "its name for people"),
            ArgumentSpec::optional("owner", Shape::Text, "who answers for it"),
            ArgumentSpec::optional("criticality", Shape::Text, "how much depends on it, in your own words"),
        ],
        &[LOCKED],
    ],
    blocks: &[],
    exclusive: &[],
};

pub(super) static ROOT: BlockSpec = BlockSpec {
    name: "root",
    label: Label::One("folders", LabelForm::Folders),
    merge: Merge::Definition,
    status: Status::Used,
    about: "Root modules, by a glob over their folders. In paths `{root}` stands for the folder's last part.",
    arguments: &[&[ArgumentSpec::optional("system", Shape::System, "the system that they belong to"), LOCKED]],
    blocks: &[&ENVIRONMENT],
    exclusive: &[],
};

static ENVIRONMENT: BlockSpec = BlockSpec {
    name: "environment",
    label: Label::One("name", LabelForm::Name),
    merge: Merge::Definition,
    status: Status::Used,
    about: "One way in which the root modules are run. Each is evaluated, and findings say in which they hold.",
    arguments: &[&[
        ArgumentSpec::with_default(
            "var_files",
            Shape::List(&Shape::Path),
            DefaultValue::Texts(&[]),
            "variable files, in the order in which they are passed; a missing one is an error",
        ),
        ArgumentSpec::with_default(
            "optional_var_files",
            Shape::List(&Shape::Path),
            DefaultValue::Texts(&[]),
            "variable files that are read where they exist",
        ),
        ArgumentSpec::optional("workspace", Shape::Text, "what `terraform.workspace` is"),
        ArgumentSpec::optional(
            "variables",
            Shape::Map(&Shape::Any),
            "values of input variables, such as those that are passed as `TF_VAR_…`",
        ),
        LOCKED,
    ]],
    blocks: &[],
    exclusive: &[],
};

pub(super) static ACCOUNT: BlockSpec = BlockSpec {
    name: "account",
    label: Label::One("number", LabelForm::Text),
    merge: Merge::Definition,
    status: Status::Used,
    about: "A name for an account's number, and whose it is. Messages use the name.",
    arguments: &[&[
        ArgumentSpec::optional("name", Shape::Text, "its name for people"),
        ArgumentSpec::optional("owner", Shape::Word(&["ours", "third_party"]), "whose it is"),
        LOCKED,
    ]],
    blocks: &[],
    exclusive: &[],
};

pub(super) static MODULE: BlockSpec = BlockSpec {
    name: "module",
    label: Label::One("sources", LabelForm::Sources),
    merge: Merge::Definition,
    status: Status::Used,
    about: "Modules from elsewhere, by a glob over their sources without scheme, `git::`, user, `.git` and query; \
            a `//folder` is kept.",
    arguments: &[&[
        ArgumentSpec::optional(
            "pinned",
            Shape::Word(&["tag", "commit", "exact", "minor", "any"]),
            "what counts as pinned: for git `tag` (the default), `commit` or `any`; for a registry `exact`, `minor` \
             (the default: `~> X.Y`) or `any`",
        ),
        ArgumentSpec::optional(
            "outputs",
            Shape::Map(&Shape::Expression),
            "what its outputs are where the module itself is not at hand, as expressions over `input`",
        ),
        ArgumentSpec::optional(
            "services",
            Shape::List(&Shape::ServiceGlob),
            "services of the catalogue that it brings, where the module itself is not at hand",
        ),
        LOCKED,
    ]],
    blocks: &[],
    exclusive: &[],
};
