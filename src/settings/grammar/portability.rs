//! The table's part about leaving a cloud: `portability` and `service`.

use super::{
    ArgumentSpec, BlockSpec, CLASSES, CLOUDS, DefaultValue, LEVELS, LOCKED, Label, LabelForm, Merge, SELECT_SYSTEMS,
    Shape, Status,
};

const COUNT: Shape = Shape::Whole(0, 100_000);
const DAYS: Shape = Shape::Whole(1, 36_500);
const SHARE: Shape = Shape::Number(0.0, 1.0);

pub(super) static PORTABILITY: BlockSpec = BlockSpec {
    name: "portability",
    label: Label::None,
    merge: Merge::Definition,
    status: Status::Used,
    about: "Which cloud is home, where else it might be, and how fast that must go.",
    arguments: &[&[
        ArgumentSpec::optional("primary", Shape::Word(CLOUDS), "the cloud that is home"),
        ArgumentSpec::with_default(
            "beside",
            Shape::List(&Shape::NameGlob),
            DefaultValue::Texts(&[]),
            "providers that may be used beside it without an exception",
        ),
        ArgumentSpec::with_default(
            "targets",
            Shape::List(&Shape::Word(CLOUDS)),
            DefaultValue::Texts(&[]),
            "clouds that it must be possible to move to",
        ),
        ArgumentSpec::with_default(
            "must_pass",
            Shape::Word(&["any", "all"]),
            DefaultValue::Text("any"),
            "whether the best class over the targets sets a service's level (`any`), or the worst (`all`)",
        ),
        ArgumentSpec::with_default(
            "window_months",
            Shape::Ascending(2),
            DefaultValue::Numbers(&["6", "12"]),
            "how many months leaving may take: what is hoped for, and the limit",
        ),
        ArgumentSpec::with_default(
            "confidence",
            SHARE,
            DefaultValue::Number("0.8"),
            "how sure the audit must be that leaving fits the window",
        ),
        ArgumentSpec::optional(
            "regions",
            Shape::List(&Shape::Text),
            "regions that may be used; where it is not set, regions are not judged",
        ),
        ArgumentSpec::with_default(
            "class_levels",
            Shape::WordMap(CLASSES, &Shape::Word(LEVELS)),
            DefaultValue::TextMap(&[
                ("unique", "warning"),
                ("rewrite", "info"),
                ("opaque", "info"),
                ("commodity", "off"),
                ("engine", "off"),
                ("same", "off"),
            ]),
            "the level of a service of each class, once targets are named; a class that is not named is `off`",
        ),
        ArgumentSpec::optional(
            "parameters",
            Shape::Map(&Shape::Ascending(3)),
            "overrides of the audit's named parameters, each as low, middle and high value (P10, P50, P90)",
        ),
    ]],
    blocks: &[&ACCEPT, &LIMIT, &REQUIRE],
    exclusive: &[],
};

static ACCEPT: BlockSpec = BlockSpec {
    name: "accept",
    label: Label::One("service", LabelForm::Service),
    merge: Merge::Definition,
    status: Status::Used,
    about: "A standing decision to use a service. It is counted and shown, not hidden.",
    arguments: &[&[
        ArgumentSpec::required("because", Shape::Text, "the reason"),
        ArgumentSpec::required("by", Shape::Text, "who decided"),
        ArgumentSpec::required("on", Shape::Date, "when"),
        ArgumentSpec::required("review", Shape::Date, "when to decide again; after that day its findings return"),
        SELECT_SYSTEMS,
        LOCKED,
    ]],
    blocks: &[],
    exclusive: &[],
};

static LIMIT: BlockSpec = BlockSpec {
    name: "limit",
    label: Label::None,
    merge: Merge::Definition,
    status: Status::NotUsedYet,
    about: "What one change may add. Without it, additions are shown but not judged.",
    arguments: &[&[
        ArgumentSpec::optional("new_families", COUNT, "how many service families a change may add"),
        LOCKED,
    ]],
    blocks: &[],
    exclusive: &[],
};

static REQUIRE: BlockSpec = BlockSpec {
    name: "require",
    label: Label::None,
    merge: Merge::Definition,
    status: Status::NotUsedYet,
    about: "The least that counts as able to leave. A line that is absent is not required.",
    arguments: &[&[
        ArgumentSpec::optional("rewrite_families_max", COUNT, "most service families that need a rewrite"),
        ArgumentSpec::optional("unique_without_exception", COUNT, "most unique services without an exception"),
        ArgumentSpec::optional("unresolved_share_max", SHARE, "largest share of module calls that could not be read"),
        ArgumentSpec::optional("infrastructure_as_code_share", SHARE, "smallest share of what runs that is in code"),
        ArgumentSpec::optional("stateful_native_export", Shape::Bool, "every store has an export of its own"),
        ArgumentSpec::optional("restore_tested_within_days", DAYS, "age of the last rehearsal of a restore"),
        ArgumentSpec::optional("images_rebuildable", Shape::Bool, "every image can be built again from source"),
        ArgumentSpec::optional("resident_identity_exportable", Shape::Bool, "the public's accounts can be taken out"),
        ArgumentSpec::optional("domains_owned_by_us", Shape::Bool, "every domain name is in our own hands"),
        ArgumentSpec::optional(
            "keys_exportable_or_not_needed",
            Shape::Bool,
            "no data depends on keys that cannot leave",
        ),
        ArgumentSpec::optional(
            "state_backend_exit_documented",
            Shape::Bool,
            "it is written down how Terraform's state moves",
        ),
        ArgumentSpec::optional("environments_max", COUNT, "most environments of one system"),
        ArgumentSpec::optional(
            "commitment_ends_within_window",
            Shape::Bool,
            "no spending commitment outlasts the window",
        ),
        ArgumentSpec::optional("exit_plan_reviewed_within_days", DAYS, "age of the last review of an exit plan"),
        ArgumentSpec::optional("exceptions_max", COUNT, "most exceptions in force"),
        ArgumentSpec::optional("exception_days_max", DAYS, "longest time that an exception may run"),
        ArgumentSpec::optional("criteria", Shape::List(&Shape::Text), "criteria that an exception may name"),
        LOCKED,
    ]],
    blocks: &[],
    exclusive: &[],
};

pub(super) static SERVICE: BlockSpec = BlockSpec {
    name: "service",
    label: Label::One("service", LabelForm::Service),
    merge: Merge::Definition,
    status: Status::Used,
    about: "A judgement of your own about a service, shown beside the catalogue's.",
    arguments: &[&[LOCKED]],
    blocks: &[&FIT],
    exclusive: &[],
};

static FIT: BlockSpec = BlockSpec {
    name: "fit",
    label: Label::One("target", LabelForm::Word(CLOUDS)),
    merge: Merge::Definition,
    status: Status::Used,
    about: "How hard the service is to replace on one target.",
    arguments: &[&[
        ArgumentSpec::required("class", Shape::Word(CLASSES), "the class"),
        ArgumentSpec::required("because", Shape::Text, "the reason"),
        ArgumentSpec::optional("source", Shape::Text, "where the reason is written down"),
        ArgumentSpec::optional("on", Shape::Date, "when it was judged"),
        LOCKED,
    ]],
    blocks: &[],
    exclusive: &[],
};
