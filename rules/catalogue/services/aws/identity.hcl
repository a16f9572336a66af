service "aws.acm" {
  title      = "AWS Certificate Manager"
  match      = ["aws_acm_certificate"]
  glue       = ["aws_acm_certificate_validation"]
  actions    = ["acm:"]
  principals = ["acm.amazonaws.com"]
  speaks     = ["tls"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Key Vault or managed certificates"
    gap        = "certificates are issued and proved by DNS anew; only newer ones that were asked for as exportable can be taken along"
    source     = "aws-acm-export"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Certificate Manager"
    gap        = "certificates are issued and proved by DNS anew; only newer ones that were asked for as exportable can be taken along"
    source     = "aws-acm-export"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Certificates service"
    gap        = "certificates are issued and proved by DNS anew; only newer ones that were asked for as exportable can be taken along"
    source     = "aws-acm-export"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican with an ACME client"
    gap        = "certificates are issued and proved by DNS anew; only newer ones that were asked for as exportable can be taken along"
    source     = "aws-acm-export"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "cert-manager"
    gap        = "certificates are issued and proved by DNS anew; only newer ones that were asked for as exportable can be taken along"
    source     = "aws-acm-export"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "private_authority" {
    title     = "certificates of a private authority"
    types     = ["aws_acm_certificate"]
    condition = self.certificate_authority_arn != null
    add       = "S"
    because   = "renewal by another authority, which every client must trust first"
  }

  feature "mail_validation" {
    title     = "proof by mail"
    types     = ["aws_acm_certificate"]
    condition = self.validation_method == "EMAIL"
    add       = "S"
    because   = "whoever owns the domain must answer or write a DNS record"
  }

  source "aws-acm-export" {
    title = "AWS, Export a public certificate, docs.aws.amazon.com/acm/latest/userguide/export-public-certificate.html"
    read  = "2026-11-24"
    says  = "public certificates from before 17 June 2025 cannot be exported"
  }
}

service "aws.acm_pca" {
  title      = "AWS Private Certificate Authority"
  match      = ["aws_acmpca_*"]
  glue       = ["aws_acmpca_permission", "aws_acmpca_policy", "aws_acmpca_certificate_authority_certificate"]
  actions    = ["acm-pca:"]
  principals = ["acm-pca.amazonaws.com"]
  speaks     = ["x509", "provider-sdk"]
  stateful   = true
  facets     = { G = 3, I = 3, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "A certificate authority of your own"
    gap        = "Azure sells none for servers"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Certificate Authority Service"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by SDK changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Certificates service"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by SDK changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Dogtag or step-ca"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by SDK changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "cert-manager with your own authority"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by SDK changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "root" {
    title     = "a root authority"
    types     = ["aws_acmpca_certificate_authority"]
    condition = self.type == "ROOT"
    add       = "M"
    because   = "the root cannot be taken out: a new one reaches all who trust it before it signs"
  }
}

service "aws.iam" {
  title = "AWS Identity and Access Management"
  match = ["aws_iam_*", "aws_sts_web_identity_token"]
  glue = [
    "aws_iam_policy",
    "aws_iam_role_policy",
    "aws_iam_user_policy",
    "aws_iam_group_policy",
    "aws_iam_*_attachment",
    "aws_iam_*_attachments_exclusive",
    "aws_iam_*_policies_exclusive",
    "aws_iam_group_membership",
    "aws_iam_user_group_membership",
    "aws_iam_instance_profile",
    "aws_iam_service_linked_role",
    "aws_iam_account_alias",
  ]
  actions  = ["iam:", "sts:"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure roles and managed identities"
    gap        = "each distinct policy is written anew; condition keys and boundaries have no word-for-word match"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "IAM roles and service accounts"
    gap        = "each distinct policy is written anew; condition keys and boundaries have no word-for-word match"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "IAM policies and dynamic groups"
    gap        = "each distinct policy is written anew; condition keys and boundaries have no word-for-word match"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keystone roles"
    gap        = "each distinct policy is written anew; condition keys and boundaries have no word-for-word match"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Kubernetes RBAC with OIDC"
    gap        = "each distinct policy is written anew; condition keys and boundaries have no word-for-word match"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "condition_keys" {
    title     = "conditions on AWS's own keys"
    types     = ["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy", "aws_iam_role"]
    condition = try(length(regexall("\"aws:[A-Za-z]", coalesce(self.policy, self.assume_role_policy))) > 0, false)
    add       = "S"
    because   = "what they ask for has no word-for-word match elsewhere"
  }

  feature "tag_access" {
    title     = "access by tags"
    types     = ["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
    condition = try(length(regexall("aws:(Resource|Request|Principal)Tag/", self.policy)) > 0, false)
    add       = "M"
    because   = "the scheme of tags and conditions is designed anew"
  }

  feature "boundary" {
    title     = "permissions boundaries"
    types     = ["aws_iam_role", "aws_iam_user"]
    condition = self.permissions_boundary != null
    add       = "S"
    because   = "a ceiling on rights is set by other means"
  }

  feature "trusted_accounts" {
    title     = "roles that trust an account by its number"
    types     = ["aws_iam_role"]
    condition = try(length(regexall("arn:aws[a-z-]*:iam::[0-9]{12}:", self.assume_role_policy)) > 0, false)
    add       = "S"
    facets    = { I = 3 }
    because   = "whoever works in that account gets another way in"
  }

  feature "federation" {
    title   = "sign-in from an outside identity provider"
    types   = ["aws_iam_openid_connect_provider", "aws_iam_saml_provider"]
    add     = "S"
    because = "the identities stay where they are, only the trust is set up anew"
  }

  feature "access_keys" {
    title   = "long-lived access keys"
    types   = ["aws_iam_access_key"]
    add     = "S"
    because = "whoever holds the key is found and given another"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.iam.roles_anywhere" {
  title      = "AWS IAM Roles Anywhere"
  match      = ["aws_rolesanywhere_*"]
  actions    = ["rolesanywhere:"]
  principals = ["rolesanywhere.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Workload identity federation"
    gap        = "machines outside the cloud sign in with a helper that is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Workload identity federation with X.509"
    gap        = "machines outside the cloud sign in with a helper that is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Workload identity federation or API keys"
    gap        = "federation takes tokens and no X.509 certificates, so machines sign in otherwise"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keystone application credentials"
    gap        = "machines outside the cloud sign in with a helper that is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "SPIFFE identities"
    gap        = "machines outside the cloud sign in with a helper that is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.iam_identity_center" {
  title = "AWS IAM Identity Center"
  match = ["aws_ssoadmin_*", "aws_identitystore_*"]
  glue = [
    "aws_ssoadmin_permission_set_inline_policy",
    "aws_ssoadmin_*_attachment",
    "aws_ssoadmin_*_attachments_exclusive",
    "aws_ssoadmin_account_assignment",
    "aws_ssoadmin_application_access_scope",
    "aws_ssoadmin_application_assignment",
    "aws_ssoadmin_application_assignment_configuration",
    "aws_identitystore_group_membership",
  ]
  actions    = ["sso:", "sso-directory:", "identitystore:"]
  principals = ["sso.amazonaws.com"]
  speaks     = ["saml", "scim"]
  stateful   = true
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Entra ID with Azure roles"
    gap        = "permission sets are written anew; people keep the directory that they sign in to if it is outside AWS"
    source     = "azure-identity"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Identity with workforce federation"
    gap        = "permission sets are written anew; people keep the directory that they sign in to if it is outside AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "IAM identity domains"
    gap        = "permission sets are written anew; people keep the directory that they sign in to if it is outside AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Keycloak"
    gap        = "permission sets are written anew; people keep the directory that they sign in to if it is outside AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "own_people" {
    title   = "people kept in its own directory"
    types   = ["aws_identitystore_user"]
    add     = "M"
    facets  = { G = 3, I = 3 }
    because = "their passwords and second factors cannot be taken out"
  }

  feature "applications" {
    title   = "sign-in to applications"
    types   = ["aws_ssoadmin_application"]
    add     = "M"
    facets  = { I = 3 }
    because = "each application trusts another identity provider"
  }

  feature "attributes" {
    title   = "access by attributes of people"
    types   = ["aws_ssoadmin_instance_access_control_attributes"]
    add     = "M"
    because = "attributes become conditions in the policies of AWS and are designed anew"
  }

  feature "inline_policies" {
    title   = "permission sets with a policy of their own"
    types   = ["aws_ssoadmin_permission_set_inline_policy"]
    add     = "S"
    because = "each is written anew as a role"
  }

  source "azure-identity" {
    title = "Microsoft, Azure Identity Management for AWS architects, github.com/MicrosoftDocs/architecture-center docs/aws-professional/security-identity.md, version of March 2025"
    read  = "2026-11-24"
    says  = "names Entra ID for Identity Center, management groups for Organizations, Azure roles for Resource Access Manager, Entra Domain Services for Directory Service"
  }
}

service "aws.organizations" {
  title = "AWS Organizations"
  match = ["aws_organizations_*", "aws_account_*"]
  glue = [
    "aws_organizations_resource_policy",
    "aws_organizations_policy_attachment",
    "aws_organizations_tag",
    "aws_organizations_delegated_administrator",
    "aws_organizations_aws_service_access",
  ]
  actions    = ["organizations:", "account:"]
  principals = ["organizations.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Management groups and subscriptions"
    gap        = "the account tree and its guard rails are designed anew"
    source     = "azure-identity"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Folders and projects"
    gap        = "the account tree and its guard rails are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Compartments and tenancies"
    gap        = "the account tree and its guard rails are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keystone domains and projects"
    gap        = "the account tree and its guard rails are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Namespaces and clusters"
    gap        = "the account tree and its guard rails are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "guard_rails" {
    title   = "policies on accounts"
    types   = ["aws_organizations_policy"]
    add     = "S"
    because = "each is written in the policy language of AWS"
  }

  source "azure-identity" {
    title = "Microsoft, Azure Identity Management for AWS architects, github.com/MicrosoftDocs/architecture-center docs/aws-professional/security-identity.md, version of March 2025"
    read  = "2026-11-24"
    says  = "names Entra ID for Identity Center, management groups for Organizations, Azure roles for Resource Access Manager, Entra Domain Services for Directory Service"
  }
}

service "aws.ram" {
  title = "AWS Resource Access Manager"
  match = ["aws_ram_*"]
  glue = [
    "aws_ram_*_association",
    "aws_ram_resource_share_associations_exclusive",
    "aws_ram_resource_share_accepter",
    "aws_ram_sharing_with_organization",
  ]
  actions    = ["ram:"]
  principals = ["ram.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Role assignments across subscriptions"
    gap        = "each share is granted anew; shares with other organisations need their consent"
    source     = "azure-identity"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Shared VPC and IAM"
    gap        = "each share is granted anew; shares with other organisations need their consent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cross-tenancy policies"
    gap        = "each share is granted anew; shares with other organisations need their consent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron RBAC"
    gap        = "each share is granted anew; shares with other organisations need their consent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Namespaces and RBAC"
    gap        = "each share is granted anew; shares with other organisations need their consent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "outsiders" {
    title     = "shares with other organisations"
    types     = ["aws_ram_resource_share"]
    condition = self.allow_external_principals == true
    add       = "S"
    facets    = { I = 3 }
    because   = "they have to agree to another way"
  }

  source "azure-identity" {
    title = "Microsoft, Azure Identity Management for AWS architects, github.com/MicrosoftDocs/architecture-center docs/aws-professional/security-identity.md, version of March 2025"
    read  = "2026-11-24"
    says  = "names Entra ID for Identity Center, management groups for Organizations, Azure roles for Resource Access Manager, Entra Domain Services for Directory Service"
  }
}

service "aws.kms" {
  title      = "AWS Key Management Service"
  match      = ["aws_kms_*"]
  glue       = ["aws_kms_alias", "aws_kms_grant", "aws_kms_key_policy"]
  actions    = ["kms:"]
  principals = ["kms.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 3, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Key Vault"
    gap        = "key material made here cannot be taken out: data is decrypted and encrypted anew while it is copied"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud KMS"
    gap        = "key material made here cannot be taken out: data is decrypted and encrypted anew while it is copied"
    source     = "aws-kms-ciphertext"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Vault"
    gap        = "key material made here cannot be taken out: data is decrypted and encrypted anew while it is copied"
    source     = "aws-kms-ciphertext"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican"
    gap        = "key material made here cannot be taken out: data is decrypted and encrypted anew while it is copied"
    source     = "aws-kms-ciphertext"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Vault"
    gap        = "key material made here cannot be taken out: data is decrypted and encrypted anew while it is copied"
    source     = "aws-kms-ciphertext"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "called_by_programs" {
    title     = "keys that only programs use"
    types     = ["aws_kms_key", "aws_kms_external_key"]
    condition = try(contains(["SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"], self.key_usage), false)
    class     = "rewrite"
    add       = "S"
    because   = "such keys sign or agree on keys, which programs do through the AWS SDK; whoever checks gets a new key"
  }

  feature "ciphertext" {
    title   = "secrets encrypted in the configuration"
    types   = ["aws_kms_ciphertext"]
    class   = "rewrite"
    add     = "S"
    because = "whoever reads them decrypts through the AWS SDK"
  }

  feature "grants" {
    title   = "grants to others"
    types   = ["aws_kms_grant"]
    add     = "S"
    facets  = { I = 3 }
    because = "whoever holds the grant gets another way to the data"
  }

  feature "own_hardware" {
    title     = "a key store of your own"
    types     = ["aws_kms_key"]
    condition = self.custom_key_store_id != null || self.xks_key_id != null
    add       = "M"
    facets    = { K = 3 }
    because   = "hardware or a key manager was contracted for AWS and is tied to it anew"
  }

  feature "many_regions" {
    title     = "keys that are the same in several regions"
    types     = ["aws_kms_key", "aws_kms_replica_key"]
    condition = type == "aws_kms_replica_key" || self.multi_region == true
    add       = "S"
    facets    = { O = 2 }
    because   = "data that moves between regions relies on it"
  }

  question "kms_called_from_code" {
    text = "Do programs call KMS themselves to encrypt, decrypt or sign, beyond encryption at rest?"
  }

  feature "called_from_code" {
    title   = "calls from program code"
    ask     = "kms_called_from_code"
    equals  = true
    class   = "rewrite"
    because = "the calls go through the AWS SDK and only KMS reads what it has encrypted"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }

  source "aws-kms-ciphertext" {
    title = "AWS, Importing key material, docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html"
    read  = "2026-11-24"
    says  = "nothing outside KMS can decrypt what a symmetric key of KMS has encrypted, not even where the key material was brought in"
  }
}

service "aws.cloudhsm" {
  title      = "AWS CloudHSM"
  match      = ["aws_cloudhsm_*"]
  actions    = ["cloudhsm:"]
  principals = ["cloudhsm.amazonaws.com"]
  speaks     = ["pkcs11"]
  stateful   = true
  facets     = { G = 3, I = 1, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Dedicated or Cloud HSM"
    gap        = "keys move only if they were made to be exportable; client libraries speak PKCS#11"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud HSM"
    gap        = "keys move only if they were made to be exportable; client libraries speak PKCS#11"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Dedicated Key Management"
    gap        = "keys move only if they were made to be exportable; client libraries speak PKCS#11"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Hardware of your own"
    gap        = "keys move only if they were made to be exportable; client libraries speak PKCS#11"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.secrets_manager" {
  title      = "AWS Secrets Manager"
  match      = ["aws_secretsmanager_*"]
  glue       = ["aws_secretsmanager_secret_policy", "aws_secretsmanager_secret_rotation", "aws_secretsmanager_tag"]
  actions    = ["secretsmanager:"]
  principals = ["secretsmanager.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Key Vault"
    gap        = "values move by script; rotation code and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Secret Manager"
    gap        = "values move by script; rotation code and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Vault secrets"
    gap        = "values move by script; rotation code and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican or Vault"
    gap        = "values move by script; rotation code and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "External Secrets with Vault"
    gap        = "values move by script; rotation code and reads through the SDK change"
    source     = "external-secrets"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "rotation" {
    title     = "rotation of secrets"
    types     = ["aws_secretsmanager_secret_rotation"]
    condition = self.rotation_enabled != false
    class     = "rewrite"
    add       = "S"
    because   = "the function that changes the secret works through steps and calls of AWS's own"
  }

  feature "replicas" {
    title     = "copies in other regions"
    types     = ["aws_secretsmanager_secret"]
    condition = self.replica != null
    add       = "S"
    facets    = { O = 2 }
    because   = "the service keeps the copies alike"
  }

  question "secrets_manager_read_by_sdk" {
    text = "Do programs fetch secrets themselves through the AWS SDK, rather than finding them in their environment?"
  }

  feature "read_by_sdk" {
    title   = "reads from program code"
    ask     = "secrets_manager_read_by_sdk"
    equals  = true
    class   = "rewrite"
    because = "each program that reads through the AWS SDK changes"
  }

  source "external-secrets" {
    title = "External Secrets Operator, project page, sourceforge.net/mirror/external-secrets"
    read  = "2026-11-24"
    says  = "one operator reads AWS Secrets Manager, Azure Key Vault, Google Secret Manager, HashiCorp Vault and others and writes Kubernetes secrets"
  }
}

service "aws.cognito.user_pool" {
  title = "Amazon Cognito user pools"
  match = [
    "aws_cognito_user_pool",
    "aws_cognito_user_pools",
    "aws_cognito_user",
    "aws_cognito_user_group",
    "aws_cognito_user_groups",
  ]
  glue = [
    "aws_cognito_identity_provider",
    "aws_cognito_resource_server",
    "aws_cognito_risk_configuration",
    "aws_cognito_log_delivery_configuration",
    "aws_cognito_user_pool_client",
    "aws_cognito_user_pool_clients",
    "aws_cognito_managed_user_pool_client",
    "aws_cognito_user_pool_domain",
    "aws_cognito_user_pool_ui_customization",
    "aws_cognito_user_pool_signing_certificate",
    "aws_cognito_managed_login_branding",
    "aws_cognito_user_in_group",
  ]
  actions    = ["cognito-idp:"]
  principals = ["cognito-idp.amazonaws.com"]
  speaks     = ["oidc", "saml", "provider-sdk"]
  stateful   = true
  facets     = { G = 3, I = 3, N = 1, O = 1, K = 0 }
  treat      = ["retain", "refactor"]

  fit "azure" {
    class      = "unique"
    to         = "Entra External ID"
    gap        = "password verifiers cannot be taken out: people reset, or the old pool lives on while they sign in once more"
    source     = "cognito-migrate-users"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "Identity Platform"
    gap        = "password verifiers cannot be taken out: people reset, or the old pool lives on while they sign in once more"
    source     = "cognito-migrate-users"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "IAM identity domains"
    gap        = "password verifiers cannot be taken out: people reset, or the old pool lives on while they sign in once more"
    source     = "cognito-migrate-users"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "unique"
    to         = "Keycloak"
    gap        = "password verifiers cannot be taken out: people reset, or the old pool lives on while they sign in once more"
    source     = "cognito-migrate-users"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  feature "lambda_triggers" {
    title     = "functions on sign-up and sign-in"
    types     = ["aws_cognito_user_pool"]
    condition = self.lambda_config != null
    add       = "M"
    because   = "each trigger is an event format of AWS's own"
  }

  feature "second_factors" {
    title     = "second factors"
    types     = ["aws_cognito_user_pool"]
    condition = try(contains(["ON", "OPTIONAL"], self.mfa_configuration), false)
    add       = "S"
    because   = "people enrol their telephone or application again"
  }

  feature "own_sign_in_calls" {
    title     = "sign-in by Cognito's own calls"
    types     = ["aws_cognito_user_pool_client"]
    condition = try(anytrue([for flow in self.explicit_auth_flows : length(regexall("PASSWORD|SRP|CUSTOM", flow)) > 0]), false)
    add       = "M"
    because   = "applications sign in through the AWS SDK and not by OpenID Connect"
  }

  feature "machines" {
    title     = "programs that sign in with a secret"
    types     = ["aws_cognito_user_pool_client"]
    condition = try(contains(self.allowed_oauth_flows, "client_credentials"), false)
    add       = "S"
    because   = "each program gets a new id, secret and address for tokens"
  }

  feature "own_pages" {
    title   = "sign-in pages in your own look"
    types   = ["aws_cognito_user_pool_ui_customization", "aws_cognito_managed_login_branding"]
    add     = "S"
    because = "the pages are designed and checked for accessibility again"
  }

  feature "own_passkeys" {
    title     = "passkeys"
    types     = ["aws_cognito_user_pool"]
    condition = self.web_authn_configuration != null
    add       = "M"
    because   = "a passkey belongs to a pool and a name: people enrol again"
  }

  question "cognito_native_passwords" { text = "Do people sign in with a password that Cognito holds?" }

  feature "federated_only" {
    title   = "sign-in at other providers only"
    ask     = "cognito_native_passwords"
    equals  = false
    class   = "rewrite"
    because = "no passwords are held here, so tokens and clients can move behind an adapter"
  }

  source "cognito-migrate-users" {
    title = "AWS Security Blog, Approaches for migrating users to Amazon Cognito user pools, read as quoted at tutostartup.com"
    read  = "2026-11-24"
    says  = "directories keep hashes and verifiers, never the password itself, so passwords cannot be carried from one directory to another"
  }

  source "google-identity-import" {
    title = "Google, Migrating users from an existing app, cloud.google.com/identity-platform/docs/migrating-users"
    read  = "2026-11-24"
    says  = "Identity Platform takes in users with hashed passwords, where there are hashes to take in"
  }
}

service "aws.cognito.identity_pool" {
  title = "Amazon Cognito identity pools"
  match = [
    "aws_cognito_identity_pool",
    "aws_cognito_identity_openid_token_for_developer_identity",
    "aws_cognito_identity_pool_provider_principal_tag",
  ]
  glue       = ["aws_cognito_identity_pool_roles_attachment"]
  actions    = ["cognito-identity:", "cognito-sync:"]
  principals = ["cognito-identity.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 3, N = 1, O = 1, K = 0 }
  treat      = ["retain", "refactor"]

  fit "azure" {
    class      = "unique"
    to         = "Storage tokens issued by a service of your own"
    gap        = "clients get AWS credentials and call AWS directly: that way of working ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "Workforce or workload federation"
    gap        = "clients get AWS credentials and call AWS directly: that way of working ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "unique"
    to         = "Tokens issued by a service of your own"
    gap        = "clients get AWS credentials and call AWS directly: that way of working ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "guests" {
    title     = "credentials for guests"
    types     = ["aws_cognito_identity_pool"]
    condition = self.allow_unauthenticated_identities == true
    add       = "S"
    because   = "what anyone may call without signing in needs a door of your own"
  }
}

service "aws.verified_permissions" {
  title    = "Amazon Verified Permissions"
  match    = ["aws_verifiedpermissions_*"]
  actions  = ["verifiedpermissions:"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["retain", "refactor"]

  fit "azure" "google" "oci" {
    class      = "unique"
    gap        = "no service sold here judges Cedar policies: the library is open and can be built in"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Cedar library in a service of your own"
    gap        = "the policies stay, the calls change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.directory_service" {
  title = "AWS Directory Service"
  match = ["aws_directory_service_*", "aws_directoryservicedata_user"]
  glue = [
    "aws_directory_service_*_accepter",
    "aws_directory_service_conditional_forwarder",
    "aws_directory_service_ip_route",
    "aws_directory_service_ip_routes_exclusive",
    "aws_directory_service_log_subscription",
    "aws_directory_service_radius_settings",
    "aws_directory_service_trust",
  ]
  actions    = ["ds:", "ds-data:"]
  principals = ["ds.amazonaws.com"]
  speaks     = ["ldap", "kerberos"]
  stateful   = true
  facets     = { G = 2, I = 3, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Entra Domain Services"
    gap        = "no full control of the forest"
    source     = "azure-identity"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Managed Service for Microsoft Active Directory"
    gap        = "people and machines are moved by trust and migration tools; passwords need a helper"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Domain controllers on virtual machines"
    gap        = "Oracle sells no managed Active Directory: the servers become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Domain controllers of your own"
    gap        = "people and machines are moved by trust and migration tools; passwords need a helper"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Samba"
    gap        = "Windows features may be missing"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "connector" {
    title     = "a mere connector to a directory elsewhere"
    types     = ["aws_directory_service_directory"]
    condition = self.type == "ADConnector"
    class     = "commodity"
    because   = "the people are in your own directory: only the link to it ends"
  }

  feature "trust" {
    title   = "trust with another directory"
    types   = ["aws_directory_service_trust"]
    add     = "M"
    because = "the trust is agreed with whoever runs the other side"
  }

  feature "regions" {
    title   = "domain controllers in several regions"
    types   = ["aws_directory_service_region"]
    add     = "M"
    facets  = { O = 3 }
    because = "replication between regions is the service's own doing"
  }

  source "azure-identity" {
    title = "Microsoft, Azure Identity Management for AWS architects, github.com/MicrosoftDocs/architecture-center docs/aws-professional/security-identity.md, version of March 2025"
    read  = "2026-11-24"
    says  = "names Entra ID for Identity Center, management groups for Organizations, Azure roles for Resource Access Manager, Entra Domain Services for Directory Service"
  }
}

service "aws.signer" {
  title      = "AWS Signer"
  match      = ["aws_signer_*"]
  glue       = ["aws_signer_signing_profile_permission"]
  actions    = ["signer:"]
  principals = ["signer.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 3, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Artifact Signing"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Binary Authorization with KMS"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Signatures by OCI Vault"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Cosign with your own key"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.account_access" {
  title    = "AWS account access"
  match    = ["aws_accountaccess_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.payment_cryptography" {
  title    = "AWS Payment Cryptography"
  match    = ["aws_paymentcryptography_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
