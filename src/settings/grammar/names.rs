//! The table's part about names and tags: `token`, `naming`, `tagging`.

use super::{
    ArgumentSpec, BlockSpec, DefaultValue, Exclusive, LOCKED, Label, LabelForm, Merge, Need, SELECTORS, Shape, Status,
};

/// The levels of a rule.
pub const LEVELS: &[&str] = &["off", "info", "warning", "error"];
/// The clouds that can be left, and moved to.
pub const CLOUDS: &[&str] = &["aws", "azure", "google", "oci", "openstack", "kubernetes"];
/// How hard a service is to replace, the easiest first.
pub const CLASSES: &[&str] = &["neutral", "glue", "same", "engine", "commodity", "rewrite", "unique", "opaque"];
/// How words are joined in a name.
pub const CASES: &[&str] = &["snake", "mixed_snake", "kebab", "camel", "pascal"];
/// What a format can be used on.
pub const PLACES: &[&str] = &[
    "resource",
    "data",
    "ephemeral",
    "module",
    "variable",
    "output",
    "local",
    "check",
    "provider_alias",
    "for_each_key",
    "file",
    "directory",
    "state_key",
    "workspace",
    "repository",
    "module_source",
    "name",
];

pub(super) static TOKEN: BlockSpec = BlockSpec {
    name: "token",
    label: Label::One("name", LabelForm::Name),
    merge: Merge::Definition,
    status: Status::Used,
    about: "A word of the vocabulary that names and tags share. A token is closed where its values are listed, and open \
            where it has a pattern.",
    arguments: &[&[
        ArgumentSpec::optional("values", Shape::List(&Shape::Text), "every value that it can have"),
        ArgumentSpec::optional("by_type", Shape::TypeMap(&Shape::Text), "its value for each resource type"),
        ArgumentSpec::optional("by_region", Shape::Map(&Shape::Text), "its value for each region"),
        ArgumentSpec::optional("pattern", Shape::Pattern, "a regular expression (RE2) that the whole value must match"),
        ArgumentSpec::optional(
            "aliases",
            Shape::Map(&Shape::Text),
            "words that are never right, each with the value to write instead",
        ),
        ArgumentSpec::optional("example", Shape::Text, "a right value; messages show it"),
        LOCKED,
    ]],
    blocks: &[],
    exclusive: &[Exclusive { names: &["values", "by_type", "by_region", "pattern"], need: Need::Required }],
};

pub(super) static NAMING: BlockSpec = BlockSpec {
    name: "naming",
    label: Label::None,
    merge: Merge::Definition,
    status: Status::Used,
    about: "What names look like.",
    arguments: &[],
    blocks: &[&FORMAT, &USE],
    exclusive: &[],
};

static FORMAT: BlockSpec = BlockSpec {
    name: "format",
    label: Label::One("name", LabelForm::Name),
    merge: Merge::Definition,
    status: Status::Used,
    about: "How a name is built, by exactly one of `case`, `tokens` and `pattern`.",
    arguments: &[&[
        ArgumentSpec::optional("case", Shape::Word(CASES), "how words are joined"),
        ArgumentSpec::optional(
            "tokens",
            Shape::TokenFormat,
            "tokens in `{ }` and text between them; `[ ]` makes a part optional",
        ),
        ArgumentSpec::optional("pattern", Shape::Pattern, "a regular expression (RE2) that the whole name must match"),
        ArgumentSpec::optional("max_length", Shape::Whole(1, 1024), "the longest name, in characters"),
        ArgumentSpec::optional("allow", Shape::List(&Shape::Text), "names that are right whatever the format says"),
        ArgumentSpec::optional(
            "example",
            Shape::Text,
            "a right name; messages show it, and it must read in exactly one way",
        ),
        LOCKED,
    ]],
    blocks: &[],
    exclusive: &[Exclusive { names: &["case", "tokens", "pattern"], need: Need::Required }],
};

static USE: BlockSpec = BlockSpec {
    name: "use",
    label: Label::One("format", LabelForm::Name),
    merge: Merge::Statement,
    status: Status::Used,
    about: "Where a format holds. Where several do, the last one counts.",
    arguments: &[
        &[
            ArgumentSpec::required(
                "on",
                Shape::List(&Shape::Word(PLACES)),
                "what bears the name; `name` is the name that the cloud sees",
            ),
            ArgumentSpec::optional(
                "except_types",
                Shape::List(&Shape::TypeGlob),
                "resource types to which it does not apply, as globs",
            ),
        ],
        &SELECTORS,
    ],
    blocks: &[],
    exclusive: &[],
};

pub(super) static TAGGING: BlockSpec = BlockSpec {
    name: "tagging",
    label: Label::None,
    merge: Merge::Definition,
    status: Status::Used,
    about: "Which tags (labels, in Google's words) resources carry.",
    arguments: &[&[
        ArgumentSpec::with_default(
            "exempt_types",
            Shape::List(&Shape::TypeGlob),
            DefaultValue::Texts(&[]),
            "resource types that need no tags, as globs",
        ),
        ArgumentSpec::optional(
            "default_tags",
            Shape::Word(&["provider", "module", "resource"]),
            "where the tags that all resources share belong",
        ),
        ArgumentSpec::with_default(
            "other_keys",
            Shape::Word(&["allow", "info", "warning", "error"]),
            DefaultValue::Text("allow"),
            "what to make of keys that no `key` block names",
        ),
    ]],
    blocks: &[&KEY],
    exclusive: &[],
};

static KEY: BlockSpec = BlockSpec {
    name: "key",
    label: Label::One("key", LabelForm::Text),
    merge: Merge::Statement,
    status: Status::Used,
    about: "One tag. Several blocks about the same key add up: for one resource the last whose selectors hold wins, \
            argument by argument.",
    arguments: &[
        &[
            ArgumentSpec::optional("required", Shape::Bool, "whether a resource must carry it"),
            ArgumentSpec::optional(
                "required_when",
                Shape::Expression,
                "an expression over `tags`, `type`, `service` and `environment`: must carry it where that is true",
            ),
            ArgumentSpec::optional("forbidden", Shape::Bool, "whether a resource must not carry it"),
            ArgumentSpec::optional("token", Shape::Token, "the token whose values it takes"),
            ArgumentSpec::optional("values", Shape::List(&Shape::Text), "every value that it can have"),
            ArgumentSpec::optional(
                "pattern",
                Shape::Pattern,
                "a regular expression (RE2) that the whole value must match",
            ),
            ArgumentSpec::optional(
                "case",
                Shape::Word(&["as_is", "lower", "title"]),
                "how the value is written; `as_is` where it is not said",
            ),
            ArgumentSpec::optional(
                "misspelt",
                Shape::List(&Shape::Text),
                "other spellings of the key; the fix renames them",
            ),
            ArgumentSpec::optional("fill", Shape::Text, "the value that a fix may write where the tag is missing"),
            ArgumentSpec::optional("deny", Shape::List(&Shape::Text), "values that are never right"),
        ],
        &SELECTORS,
        &[LOCKED],
    ],
    blocks: &[],
    exclusive: &[
        Exclusive { names: &["required", "required_when", "forbidden"], need: Need::Optional },
        Exclusive { names: &["token", "values", "pattern"], need: Need::Optional },
    ],
};
