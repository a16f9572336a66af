//! Which properties of a JSON file are blocks, and which strings are references.
//!
//! JSON syntax does not tell a block from an argument with an object, so Terraform asks its schema. We know Terraform's
//! own blocks; those of providers' schemas stay arguments with objects.

/// What the properties of a body are; all that are not named are arguments whose strings are templates.
pub(super) struct Schema {
    /// Property names that are blocks.
    pub(super) blocks: &'static [BlockType],
    /// Arguments whose strings name something, such as `"provider": "aws.west"`.
    pub(super) references: &'static [&'static str],
    /// Arguments whose strings are taken as they are.
    pub(super) literals: &'static [&'static str],
}

pub(super) struct BlockType {
    pub(super) name: &'static str,
    /// How many labels it has.
    pub(super) labels: usize,
    pub(super) body: &'static Schema,
}

const fn block(name: &'static str, labels: usize, body: &'static Schema) -> BlockType {
    BlockType { name, labels, body }
}

/// A body of arguments alone.
pub(super) static ARGUMENTS: Schema = Schema { blocks: &[], references: &[], literals: &[] };

/// A whole configuration file, and the files of tests.
pub(super) static FILE: Schema = Schema {
    blocks: &[
        block("terraform", 0, &TERRAFORM),
        block("provider", 1, &PROVIDER),
        block("variable", 1, &VARIABLE),
        block("locals", 0, &ARGUMENTS),
        block("output", 1, &OUTPUT),
        block("module", 1, &MODULE),
        block("resource", 2, &RESOURCE),
        block("data", 2, &RESOURCE),
        block("ephemeral", 2, &RESOURCE),
        block("action", 2, &RESOURCE),
        block("list", 2, &RESOURCE),
        block("moved", 0, &FROM_TO),
        block("import", 0, &FROM_TO),
        block("removed", 0, &REMOVED),
        block("check", 1, &CHECK),
        block("run", 1, &RUN),
        block("variables", 0, &ARGUMENTS),
        block("mock_provider", 1, &MOCK_PROVIDER),
        block("override_resource", 0, &OVERRIDE),
        block("override_data", 0, &OVERRIDE),
        block("override_module", 0, &OVERRIDE),
        block("test", 0, &ARGUMENTS),
    ],
    references: &[],
    literals: &[],
};

static TERRAFORM: Schema = Schema {
    blocks: &[
        block("backend", 1, &ARGUMENTS),
        block("cloud", 0, &CLOUD),
        block("required_providers", 0, &REQUIRED_PROVIDERS),
        block("provider_meta", 1, &ARGUMENTS),
        block("state_store", 1, &ARGUMENTS),
        block("encryption", 0, &ARGUMENTS),
    ],
    references: &["experiments", "language"],
    literals: &["required_version"],
};

static CLOUD: Schema = Schema { blocks: &[block("workspaces", 0, &ARGUMENTS)], references: &[], literals: &[] };

/// `configuration_aliases` lies inside the object of each provider.
static REQUIRED_PROVIDERS: Schema = Schema { blocks: &[], references: &[], literals: &[] };

/// A nested key whose strings are references wherever it stands in an argument of `required_providers`.
pub(super) const CONFIGURATION_ALIASES: &str = "configuration_aliases";

static PROVIDER: Schema = Schema { blocks: &[], references: &[], literals: &["version"] };

static VARIABLE: Schema = Schema {
    blocks: &[block("validation", 0, &ARGUMENTS)],
    references: &["type"],
    literals: &["default", "description"],
};

static OUTPUT: Schema = Schema {
    blocks: &[block("precondition", 0, &ARGUMENTS), block("postcondition", 0, &ARGUMENTS)],
    references: &["depends_on"],
    literals: &["description"],
};

static MODULE: Schema = Schema { blocks: &[], references: &["depends_on", "providers"], literals: &[] };

static RESOURCE: Schema = Schema {
    blocks: &[
        block("lifecycle", 0, &LIFECYCLE),
        block("connection", 0, &ARGUMENTS),
        block("provisioner", 1, &PROVISIONER),
        block("dynamic", 1, &DYNAMIC),
    ],
    references: &["depends_on", "provider"],
    literals: &[],
};

static LIFECYCLE: Schema = Schema {
    blocks: &[
        block("precondition", 0, &ARGUMENTS),
        block("postcondition", 0, &ARGUMENTS),
        block("action_trigger", 0, &ACTION_TRIGGER),
    ],
    references: &["ignore_changes", "replace_triggered_by"],
    literals: &[],
};

static ACTION_TRIGGER: Schema = Schema { blocks: &[], references: &["events", "actions"], literals: &[] };

static PROVISIONER: Schema =
    Schema { blocks: &[block("connection", 0, &ARGUMENTS)], references: &["when", "on_failure"], literals: &[] };

static DYNAMIC: Schema = Schema { blocks: &[block("content", 0, &CONTENT)], references: &["iterator"], literals: &[] };

static CONTENT: Schema = Schema { blocks: &[block("dynamic", 1, &DYNAMIC)], references: &[], literals: &[] };

static FROM_TO: Schema = Schema { blocks: &[], references: &["from", "to", "provider"], literals: &[] };

static REMOVED: Schema = Schema {
    blocks: &[
        block("lifecycle", 0, &ARGUMENTS),
        block("connection", 0, &ARGUMENTS),
        block("provisioner", 1, &PROVISIONER),
    ],
    references: &["from"],
    literals: &[],
};

static CHECK: Schema = Schema {
    blocks: &[block("data", 2, &RESOURCE), block("assert", 0, &ARGUMENTS)],
    references: &["depends_on"],
    literals: &[],
};

static RUN: Schema = Schema {
    blocks: &[
        block("assert", 0, &ARGUMENTS),
        block("variables", 0, &ARGUMENTS),
        block("module", 0, &ARGUMENTS),
        block("plan_options", 0, &PLAN_OPTIONS),
        block("override_resource", 0, &OVERRIDE),
        block("override_data", 0, &OVERRIDE),
        block("override_module", 0, &OVERRIDE),
    ],
    references: &["command", "providers", "expect_failures"],
    literals: &[],
};

static PLAN_OPTIONS: Schema = Schema { blocks: &[], references: &["mode", "replace", "target"], literals: &[] };

static MOCK_PROVIDER: Schema = Schema {
    blocks: &[
        block("mock_resource", 1, &ARGUMENTS),
        block("mock_data", 1, &ARGUMENTS),
        block("override_resource", 0, &OVERRIDE),
        block("override_data", 0, &OVERRIDE),
    ],
    references: &[],
    literals: &[],
};

static OVERRIDE: Schema = Schema { blocks: &[], references: &["target", "override_during"], literals: &[] };
