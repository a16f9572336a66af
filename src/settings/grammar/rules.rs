//! The table's part about rules: `separation`, `rule`, `check`.

use super::{ArgumentSpec, BlockSpec, DefaultValue, LEVELS, LOCKED, Label, LabelForm, Merge, SELECTORS, Shape, Status};

pub(super) static SEPARATION: BlockSpec = BlockSpec {
    name: "separation",
    label: Label::None,
    merge: Merge::Definition,
    status: Status::Used,
    about: "Whether infrastructure and applications live apart.",
    arguments: &[&[ArgumentSpec::with_default(
        "layout",
        Shape::Word(&["separate", "together"]),
        DefaultValue::Text("separate"),
        "whether they do; with `together` application code beside Terraform is no finding",
    )]],
    blocks: &[],
    exclusive: &[],
};

pub(super) static RULE: BlockSpec = BlockSpec {
    name: "rule",
    label: Label::One("rule", LabelForm::RuleOrGroup),
    merge: Merge::Statement,
    status: Status::Used,
    about: "The level and reach of a rule, or with `GROUP/*` of a group of rules. Several blocks about the same rule add \
            up: for one place the last whose selectors hold wins, argument by argument.",
    arguments: &[
        &[
            ArgumentSpec::optional("level", Shape::Word(LEVELS), "the level of its findings"),
            ArgumentSpec::optional(
                "undecided",
                Shape::Word(LEVELS),
                "the level of what cannot be known; `off` where it is not said: counted, not listed",
            ),
            ArgumentSpec::optional(
                "allow_inline",
                Shape::Bool,
                "whether a comment can suppress it; `true` where it is not said",
            ),
            ArgumentSpec::optional(
                "allow_baseline",
                Shape::Bool,
                "whether the baseline can hold its findings; `true` where it is not said",
            ),
            ArgumentSpec::optional("rules", Shape::List(&Shape::RuleGlob), "rules, as globs"),
        ],
        &SELECTORS,
        &[LOCKED],
    ],
    blocks: &[],
    exclusive: &[],
};

pub(super) static CHECK: BlockSpec = BlockSpec {
    name: "check",
    label: Label::One("rule", LabelForm::Rule),
    merge: Merge::Definition,
    status: Status::NotUsedYet,
    about: "A rule of your own.",
    arguments: &[&[
        ArgumentSpec::with_default(
            "level",
            Shape::Word(LEVELS),
            DefaultValue::Text("warning"),
            "the level of its findings; a `rule` block may change it",
        ),
        ArgumentSpec::required("summary", Shape::Text, "what holds where all is well, in one sentence"),
        ArgumentSpec::optional("why", Shape::Text, "the reason for it"),
        ArgumentSpec::optional("drawbacks", Shape::Text, "when it is wrong to follow it"),
        ArgumentSpec::required(
            "condition",
            Shape::Expression,
            "what must be true, as an expression over `self`, `tags`, `name`, `address`, `type`, `service`, `module`, \
             `environment`, `system` and `token`",
        ),
        ArgumentSpec::required("error_message", Shape::Text, "what is wrong where it is false"),
        ArgumentSpec::optional("help", Shape::Text, "what to do then, in the imperative"),
        LOCKED,
    ]],
    blocks: &[&SELECT, &EXAMPLE],
    exclusive: &[],
};

static SELECT: BlockSpec = BlockSpec {
    name: "select",
    label: Label::None,
    merge: Merge::Definition,
    status: Status::NotUsedYet,
    about: "What the rule looks at.",
    arguments: &[
        &[ArgumentSpec::with_default(
            "blocks",
            Shape::List(&Shape::Word(&["resource", "data", "module", "variable", "output", "provider"])),
            DefaultValue::Texts(&["resource"]),
            "kinds of block",
        )],
        &SELECTORS,
    ],
    blocks: &[],
    exclusive: &[],
};

static EXAMPLE: BlockSpec = BlockSpec {
    name: "example",
    label: Label::One("kind", LabelForm::Word(&["bad", "good"])),
    merge: Merge::Statement,
    status: Status::NotUsedYet,
    about: "Terraform that breaks the rule (`bad`), or keeps it (`good`).",
    arguments: &[&[ArgumentSpec::required("source", Shape::Text, "the Terraform text")]],
    blocks: &[],
    exclusive: &[],
};
