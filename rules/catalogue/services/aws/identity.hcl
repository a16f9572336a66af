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
    gap        = "keys issued here stay here: new certificates are issued and proved by DNS"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Certificate Manager"
    gap        = "keys issued here stay here: new certificates are issued and proved by DNS"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Certificates service"
    gap        = "keys issued here stay here: new certificates are issued and proved by DNS"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican with an ACME client"
    gap        = "keys issued here stay here: new certificates are issued and proved by DNS"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "cert-manager"
    gap        = "keys issued here stay here: new certificates are issued and proved by DNS"
    confidence = "medium"
    reviewed   = "2026-11-24"
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
    to         = "Instance principals or API keys"
    gap        = "machines outside the cloud sign in with a helper that is replaced"
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
    confidence = "low"
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
    source     = "microsoft-aws-table"
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

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
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
    confidence = "low"
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
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Vault"
    gap        = "key material made here cannot be taken out: data is decrypted and encrypted anew while it is copied"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican"
    gap        = "key material made here cannot be taken out: data is decrypted and encrypted anew while it is copied"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Vault"
    gap        = "key material made here cannot be taken out: data is decrypted and encrypted anew while it is copied"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
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
  glue       = ["aws_secretsmanager_secret_policy", "aws_secretsmanager_tag"]
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
    confidence = "low"
    reviewed   = "2026-11-24"
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
    "aws_cognito_identity_provider",
    "aws_cognito_resource_server",
    "aws_cognito_risk_configuration",
    "aws_cognito_log_delivery_configuration",
  ]
  glue = [
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

  source "cognito-migrate-users" {
    title = "AWS Security Blog, Approaches for migrating users to Amazon Cognito user pools, read as quoted at tutostartup.com"
    read  = "2026-11-24"
    says  = "directories keep hashes and verifiers, never the password itself, so passwords cannot be carried from one directory to another"
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
  title      = "AWS Directory Service"
  match      = ["aws_directory_service_*", "aws_directoryservicedata_user"]
  glue       = ["aws_directory_service_*_accepter", "aws_directory_service_log_subscription"]
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
    source     = "microsoft-aws-table"
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

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
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
