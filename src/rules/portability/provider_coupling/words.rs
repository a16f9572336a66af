//! Words that only one provider knows: condition keys, policies and roles that it keeps, ids of machine images.

use super::scripts::Part;

/// AWS's global condition keys, without `aws:`: the table of "AWS global condition context keys" in the IAM user guide.
/// `SecureTransport` is not among them: that a store answers to encrypted requests alone is a switch elsewhere.
const KEYS: [&str; 51] = [
    "AssumedRoot",
    "CalledVia",
    "CalledViaAWSMCP",
    "CalledViaFirst",
    "CalledViaLast",
    "ChatbotSourceArn",
    "CurrentTime",
    "Ec2InstanceSourcePrivateIPv4",
    "Ec2InstanceSourceVpc",
    "EpochTime",
    "FederatedProvider",
    "IsMcpServiceAction",
    "MultiFactorAuthAge",
    "MultiFactorAuthPresent",
    "PrincipalAccount",
    "PrincipalArn",
    "PrincipalIsAWSService",
    "PrincipalOrgID",
    "PrincipalOrgPaths",
    "PrincipalServiceName",
    "PrincipalServiceNamesList",
    "PrincipalTag",
    "PrincipalType",
    "Referer",
    "RequestTag",
    "RequestedRegion",
    "ResourceAccount",
    "ResourceOrgID",
    "ResourceOrgPaths",
    "ResourceTag",
    "SignInSessionArn",
    "SourceAccount",
    "SourceArn",
    "SourceIdentity",
    "SourceIp",
    "SourceOrgID",
    "SourceOrgPaths",
    "SourceVpc",
    "SourceVpcArn",
    "SourceVpce",
    "TagKeys",
    "TokenIssueTime",
    "UserAgent",
    "ViaAWSMCPService",
    "ViaAWSService",
    "VpcSourceIp",
    "VpceAccount",
    "VpceOrgID",
    "VpceOrgPaths",
    "userid",
    "username",
];

/// The condition keys of AWS in a text, in quotes or as a policy's own variable; each as the provider writes it.
pub(super) fn condition_keys(text: &str) -> Vec<Part<'_>> {
    let mut found = Vec::new();
    for (at, prefix) in text.match_indices("aws:") {
        let (Some(before), Some(after)) = (text.get(..at), text.get(at + prefix.len()..)) else { continue };
        let length = after.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(after.len());
        let (Some(name), Some(rest)) = (after.get(..length), after.get(length..)) else { continue };
        let is_whole = before.is_empty() || before.ends_with(['"', '\'', '{']);
        let is_ended = rest.is_empty() || rest.starts_with(['"', '\'', '/', '}', ',', '\\', ' ']);
        let known = KEYS.iter().find(|key| key.eq_ignore_ascii_case(name));
        if let Some(known) = known.filter(|_| is_whole && is_ended) {
            found.push(Part { at, text: text.get(at..at + prefix.len() + length).unwrap_or(prefix), of: known });
        }
    }
    found
}

/// The attributes that an Azure condition on a role assignment asks for, between its brackets.
pub(super) fn azure_attributes(text: &str) -> Vec<&str> {
    const ATTRIBUTE_BYTES: usize = 256;
    const SOURCES: [&str; 4] = ["@Environment[", "@Principal[", "@Request[", "@Resource["];
    let mut found = Vec::new();
    for source in SOURCES {
        for (at, source) in text.match_indices(source) {
            let rest = text.get(at + source.len()..).unwrap_or("");
            let end = rest.bytes().take(ATTRIBUTE_BYTES).position(|byte| byte == b']');
            found.extend(end.and_then(|end| rest.get(..end)).map(str::trim));
        }
    }
    found
}

/// The attributes that a Google condition asks for; kept by hand, to be held against "Attribute reference
/// for IAM Conditions".
pub(super) fn google_attributes(expression: &str) -> Vec<&'static str> {
    const ATTRIBUTES: [&str; 9] = [
        "api.getAttribute",
        "destination.ip",
        "request.auth",
        "request.time",
        "resource.hasTag",
        "resource.matchTag",
        "resource.name",
        "resource.service",
        "resource.type",
    ];
    ATTRIBUTES.into_iter().filter(|attribute| expression.contains(attribute)).collect()
}

/// The policy that AWS keeps and a text names: empty where an interpolation goes on. Those that are made for the roles of
/// services are left out: they go when the service goes.
pub(super) fn managed_policy(text: &str) -> Option<&str> {
    let (_, path) = text.split_once(":iam::aws:policy/")?;
    let end = path.find(|c: char| c.is_whitespace() || matches!(c, '"' | ',' | '\''));
    let path = path.get(..end.unwrap_or(path.len()))?;
    const OF_SERVICES: [&str; 4] = ["AmazonECSInfrastructure", "AmazonEKS", "aws-service-role/", "service-role/"];
    let is_of_service = OF_SERVICES.iter().any(|start| path.starts_with(start));
    (!is_of_service).then(|| path.rsplit('/').next().unwrap_or(path))
}

/// Whether a text is the name of a role that Google keeps for people and workloads, not for an agent of its services.
pub(super) fn is_google_role(text: &str) -> bool {
    const BASIC: [&str; 4] = ["browser", "editor", "owner", "viewer"];
    let Some(name) = text.strip_prefix("roles/") else { return false };
    let is_name = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_of_service = name.ends_with("erviceAgent");
    BASIC.contains(&name) || name.contains('.') && name.split('.').all(is_name) && !is_of_service
}

/// Projects with Google's public images, which others publish too; kept by hand, to be held against
/// "Operating system details" of Compute Engine.
const PUBLIC_IMAGES: [&str; 13] = [
    "almalinux-cloud",
    "centos-cloud",
    "cos-cloud",
    "debian-cloud",
    "fedora-coreos-cloud",
    "opensuse-cloud",
    "rhel-cloud",
    "rhel-sap-cloud",
    "rocky-linux-cloud",
    "suse-cloud",
    "suse-sap-cloud",
    "ubuntu-os-cloud",
    "windows-cloud",
];

/// Whose machine image a text names by its id; one that stands for an id is none, nor is one that is public by its name.
pub(super) fn image_owner(text: &str) -> Option<&'static str> {
    if let Some(id) = text.strip_prefix("ami-") {
        let is_id = matches!(id.len(), 8 | 17) && id.bytes().all(|byte| byte.is_ascii_hexdigit());
        let is_made_up =
            "0123456789abcdef0123456789abcdef".contains(id) || id.bytes().all(|byte| id.starts_with(byte as char));
        return (is_id && !is_made_up).then_some("AWS");
    }
    let lower = text.to_ascii_lowercase();
    if lower.contains("/providers/microsoft.compute/images/")
        || lower.contains("/providers/microsoft.compute/galleries/")
    {
        return Some("Azure");
    }
    let (before, name) = text.split_once("/global/images/")?;
    let project = before.rsplit_once("projects/")?.1;
    let is_family = name == "family" || name.starts_with("family/");
    (!name.is_empty() && !is_family && !PUBLIC_IMAGES.contains(&project)).then_some("Google Cloud")
}
