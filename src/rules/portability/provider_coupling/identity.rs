//! Workloads that take their identity from a provider: by the resource that gives it, or by a word in a text.
//!
//! Only workloads that could run elsewhere count. A function's role is part of the function's service.

use crate::configuration::Resource;
use crate::evaluation::{Instance, Location, Reason, Value};

/// How a provider gives an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mechanism {
    /// The provider.
    pub(super) owner: &'static str,
    /// What it is called.
    pub(super) name: &'static str,
}

const PROFILE: Mechanism = Mechanism { owner: "AWS", name: "instance profile" };
const TASK_ROLE: Mechanism = Mechanism { owner: "AWS", name: "ECS task role" };
const IRSA: Mechanism = Mechanism { owner: "AWS", name: "IAM role for a service account" };
const POD_IDENTITY: Mechanism = Mechanism { owner: "AWS", name: "EKS pod identity" };
const MANAGED: Mechanism = Mechanism { owner: "Azure", name: "managed identity" };
const AZURE_WORKLOAD: Mechanism = Mechanism { owner: "Azure", name: "workload identity" };
const MACHINE_ACCOUNT: Mechanism = Mechanism { owner: "Google Cloud", name: "service account of a machine" };
const SERVICE_ACCOUNT: Mechanism = Mechanism { owner: "Google Cloud", name: "service account of a container" };
const GKE_WORKLOAD: Mechanism = Mechanism { owner: "Google Cloud", name: "workload identity" };

/// By what a resource shows that it gives an identity.
enum Sign {
    /// It is there for nothing else.
    Always,
    /// An argument, here or in a block, that is not null.
    Argument(&'static str),
    /// An argument that is true.
    True(&'static str),
    /// An argument, here or in a block, whose text holds one of these.
    Text(&'static str, &'static [&'static str]),
}

const RESOURCES: [(&str, Sign, Mechanism); 26] = [
    ("aws_ecs_task_definition", Sign::Argument("task_role_arn"), TASK_ROLE),
    ("aws_eks_pod_identity_association", Sign::Always, POD_IDENTITY),
    ("aws_iam_instance_profile", Sign::Always, PROFILE),
    ("aws_iam_openid_connect_provider", Sign::Text("url", &[".issuer", "oidc_issuer", "//oidc.eks."]), IRSA),
    ("azurerm_container_app", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_container_app_job", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_container_group", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_federated_identity_credential", Sign::Text("issuer", &["oidc_issuer"]), AZURE_WORKLOAD),
    ("azurerm_federated_identity_credential", Sign::Text("subject", &["system:serviceaccount:"]), AZURE_WORKLOAD),
    ("azurerm_kubernetes_cluster", Sign::True("workload_identity_enabled"), AZURE_WORKLOAD),
    ("azurerm_linux_virtual_machine", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_linux_virtual_machine_scale_set", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_linux_web_app", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_orchestrated_virtual_machine_scale_set", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_virtual_machine", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_virtual_machine_scale_set", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_windows_virtual_machine", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_windows_virtual_machine_scale_set", Sign::Argument("identity.type"), MANAGED),
    ("azurerm_windows_web_app", Sign::Argument("identity.type"), MANAGED),
    ("google_cloud_run_service", Sign::Argument("template.spec.service_account_name"), SERVICE_ACCOUNT),
    ("google_cloud_run_v2_job", Sign::Argument("template.template.service_account"), SERVICE_ACCOUNT),
    ("google_cloud_run_v2_service", Sign::Argument("template.service_account"), SERVICE_ACCOUNT),
    ("google_compute_instance", Sign::Argument("service_account.scopes"), MACHINE_ACCOUNT),
    ("google_compute_instance_template", Sign::Argument("service_account.scopes"), MACHINE_ACCOUNT),
    ("google_compute_region_instance_template", Sign::Argument("service_account.scopes"), MACHINE_ACCOUNT),
    ("google_container_cluster", Sign::Argument("workload_identity_config.workload_pool"), GKE_WORKLOAD),
];

/// Words in the text of a block or a file, each with what it says.
const WORDS: [(&str, Mechanism); 6] = [
    ("azure.workload.identity/client-id", AZURE_WORKLOAD),
    ("eks.amazonaws.com/role-arn", IRSA),
    (r"eks\\.amazonaws\\.com/role-arn", IRSA),
    ("iam-role-for-service-account", IRSA),
    (".svc.id.goog[", GKE_WORKLOAD),
    ("iam.gke.io/gcp-service-account", GKE_WORKLOAD),
];

/// Whether a resource of this type may give an identity.
pub(super) fn may_give(resource: &Resource<'_>) -> bool {
    RESOURCES.iter().any(|(name, _, _)| *name == resource.resource_type)
}

/// How a resource gives an identity to a workload. A value that is not known to be there gives none.
pub(super) fn given(instance: &Instance<'_, '_>) -> Option<Mechanism> {
    let kinds = RESOURCES.iter().filter(|(name, _, _)| *name == instance.resource.resource_type);
    kinds.into_iter().find(|(_, sign, _)| shows(instance, sign)).map(|(_, _, mechanism)| *mechanism)
}

fn shows(instance: &Instance<'_, '_>, sign: &Sign) -> bool {
    let argument = |path: &str| {
        let mut arguments = instance.arguments().into_iter();
        arguments.find(|argument| argument.path == path && argument.location == Location::Block)
    };
    match sign {
        Sign::Always => true,
        Sign::Argument(path) => {
            argument(path).is_some_and(|argument| is_there(&instance.evaluate(argument.attribute.value())))
        }
        Sign::True(path) => {
            argument(path).is_some_and(|argument| instance.evaluate(argument.attribute.value()).as_bool() == Some(true))
        }
        Sign::Text(path, texts) => argument(path).is_some_and(|argument| {
            let source = argument.attribute.value().source();
            texts.iter().any(|text| source.contains(text))
        }),
    }
}

fn is_there(value: &Value) -> bool {
    value.is_surely_not_null() || value.cause().is_some_and(|cause| matches!(cause.reason, Reason::Computed(_)))
}

/// The words in a text that say how an identity is given: the first place of each, and of the trust of a role in the
/// accounts of a cluster.
pub(super) fn words(text: &str) -> Vec<(usize, &'static str, Mechanism)> {
    let mut found: Vec<_> =
        WORDS.iter().filter_map(|(word, mechanism)| Some((text.find(word)?, *word, *mechanism))).collect();
    const SUBJECT: &str = "system:serviceaccount:";
    if let Some(at) = text.find(SUBJECT).filter(|_| text.contains("AssumeRoleWithWebIdentity")) {
        found.push((at, SUBJECT, IRSA));
    }
    found
}
