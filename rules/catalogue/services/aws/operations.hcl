service "aws.resource_groups" {
  title    = "AWS Resource Groups"
  match    = ["aws_resourcegroups_*", "aws_resourceexplorer2_*", "aws_resourcegroupstaggingapi_*"]
  actions  = ["resource-groups:", "tag:", "resource-explorer-2:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Resource groups and Resource Graph"
    gap        = "groups are queries over tags: the tags are what matters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Labels and Asset Inventory"
    gap        = "groups are queries over tags: the tags are what matters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Compartments and Search"
    gap        = "groups are queries over tags: the tags are what matters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Tags"
    gap        = "groups are queries over tags: the tags are what matters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Labels"
    gap        = "groups are queries over tags: the tags are what matters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.service_quotas" {
  title    = "Service Quotas"
  match    = ["aws_servicequotas_*"]
  actions  = ["servicequotas:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Quota requests"
    gap        = "limits are asked for anew, with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Quotas"
    gap        = "limits are asked for anew, with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Service limits"
    gap        = "limits are asked for anew, with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Project quotas"
    gap        = "limits are asked for anew, with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Resource quotas"
    gap        = "limits are asked for anew, with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cost_management" {
  title = "AWS billing and cost management"
  match = [
    "aws_budgets_*",
    "aws_ce_*",
    "aws_cur_report_definition",
    "aws_bcmdataexports_export",
    "aws_costoptimizationhub_*",
    "aws_computeoptimizer_*",
    "aws_billing_view",
    "aws_billing_views",
    "aws_pricing_product",
    "aws_invoicing_invoice_unit",
  ]
  actions = [
    "budgets:",
    "ce:",
    "cur:",
    "bcm-data-exports:",
    "cost-optimization-hub:",
    "compute-optimizer:",
    "aws-portal:",
    "billing:",
  ]
  principals = ["budgets.amazonaws.com", "billingreports.amazonaws.com", "bcm-data-exports.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Cost Management"
    gap        = "budgets and reports are set up anew; past bills stay in the old account"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Billing budgets and exports"
    gap        = "budgets and reports are set up anew; past bills stay in the old account"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Budgets and cost reports"
    gap        = "budgets and reports are set up anew; past bills stay in the old account"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "CloudKitty"
    gap        = "budgets and reports are set up anew; past bills stay in the old account"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "OpenCost"
    gap        = "budgets and reports are set up anew; past bills stay in the old account"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.service_catalog" {
  title      = "AWS Service Catalog"
  match      = ["aws_servicecatalog_*", "aws_servicecatalogappregistry_*"]
  glue       = ["aws_servicecatalog_*_association", "aws_servicecatalogappregistry_*_association"]
  actions    = ["servicecatalog:"]
  principals = ["servicecatalog.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Managed applications and template specs"
    gap        = "products are templates of AWS and are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Service Catalog"
    gap        = "products are templates of AWS and are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Resource Manager stacks"
    gap        = "products are templates of AWS and are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Heat and Murano"
    gap        = "products are templates of AWS and are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Helm charts and Backstage"
    gap        = "products are templates of AWS and are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.ssm.parameter" {
  title    = "AWS Systems Manager Parameter Store"
  match    = ["aws_ssm_parameter", "aws_ssm_parameters_by_path"]
  actions  = ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "ssm:PutParameter"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "App Configuration or Key Vault"
    gap        = "values move by script; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Parameter Manager or Secret Manager"
    gap        = "values move by script; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Vault secrets"
    gap        = "values move by script; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican or Vault"
    gap        = "values move by script; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "ConfigMaps, or External Secrets with Vault"
    gap        = "values move by script; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.ssm" {
  title      = "AWS Systems Manager"
  match      = ["aws_ssm_*", "aws_ssmquicksetup_*"]
  glue       = ["aws_ssm_maintenance_window_target", "aws_ssm_patch_group"]
  actions    = ["ssm:", "ssmmessages:", "ec2messages:"]
  principals = ["ssm.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Update Manager, Automation and Machine Configuration"
    gap        = "patching, documents and remote sessions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "VM Manager"
    gap        = "patching, documents and remote sessions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OS Management Hub"
    gap        = "patching, documents and remote sessions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Ansible"
    gap        = "patching, documents and remote sessions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    gap        = "nodes are replaced rather than managed"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.ssm.incidents" {
  title      = "AWS Systems Manager Incident Manager"
  match      = ["aws_ssmincidents_*", "aws_ssmcontacts_*"]
  actions    = ["ssm-incidents:", "ssm-contacts:"]
  principals = ["ssm-incidents.amazonaws.com", "ssm-contacts.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "An on-call service bought elsewhere"
    gap        = "rotas and response plans are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.appconfig" {
  title      = "AWS AppConfig"
  match      = ["aws_appconfig_*"]
  glue       = ["aws_appconfig_extension_association"]
  actions    = ["appconfig:"]
  principals = ["appconfig.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["retain", "refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "App Configuration"
    gap        = "programs fetch settings through the AWS SDK or agent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Parameter Manager or Firebase Remote Config"
    gap        = "programs fetch settings through the AWS SDK or agent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    gap        = "Oracle sells no service that rolls out settings step by step"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenFeature with flagd"
    gap        = "programs fetch settings through the AWS SDK or agent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.support" {
  title    = "AWS Support, Health and Trusted Advisor"
  match    = []
  actions  = ["support:", "health:", "trustedadvisor:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Support plan, Service Health and Advisor"
    gap        = "the support contract is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Support plan and Service Health"
    gap        = "the support contract is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Support plan"
    gap        = "the support contract is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Support bought from a supplier"
    gap        = "the support contract is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudwatch" {
  title      = "Amazon CloudWatch"
  match      = ["aws_cloudwatch_*", "aws_applicationinsights_application"]
  actions    = ["cloudwatch:"]
  principals = ["cloudwatch.amazonaws.com", "streams.metrics.cloudwatch.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Monitor"
    gap        = "alarms and dashboards are written anew, one by one"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Monitoring"
    gap        = "alarms and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Monitoring"
    gap        = "alarms and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Prometheus and Grafana"
    gap        = "alarms and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.cloudwatch.logs" {
  title = "Amazon CloudWatch Logs"
  match = ["aws_cloudwatch_log_*", "aws_cloudwatch_query_definition"]
  glue = [
    "aws_cloudwatch_log_resource_policy",
    "aws_cloudwatch_log_destination_policy",
    "aws_cloudwatch_log_delivery_destination_policy",
    "aws_cloudwatch_log_index_policy",
    "aws_cloudwatch_log_account_policy",
    "aws_cloudwatch_log_subscription_filter",
    "aws_cloudwatch_log_storage_tier_policy",
  ]
  actions    = ["logs:"]
  principals = ["logs.amazonaws.com", "delivery.logs.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Log Analytics"
    gap        = "filters and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Logging"
    gap        = "filters and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Logging"
    gap        = "filters and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Loki or OpenSearch"
    gap        = "filters and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudwatch.synthetics" {
  title    = "Amazon CloudWatch Synthetics"
  match    = ["aws_synthetics_*"]
  glue     = ["aws_synthetics_group_association"]
  actions  = ["synthetics:"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Availability tests"
    gap        = "scripts are open browser scripts with an AWS wrapper to take off"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Synthetic monitors"
    gap        = "scripts are open browser scripts with an AWS wrapper to take off"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Application Performance Monitoring checks"
    gap        = "scripts are open browser scripts with an AWS wrapper to take off"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "k6 or Playwright on a schedule"
    gap        = "scripts are open browser scripts with an AWS wrapper to take off"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudwatch.rum" {
  title    = "Amazon CloudWatch RUM"
  match    = ["aws_rum_*"]
  actions  = ["rum:"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Application Insights"
    gap        = "web pages load an AWS script, which is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "A service bought elsewhere"
    gap        = "web pages load an AWS script, which is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Application Performance Monitoring"
    gap        = "web pages load an AWS script, which is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Grafana Faro"
    gap        = "web pages load an AWS script, which is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudwatch.cross_account" {
  title      = "Amazon CloudWatch cross-account observability"
  match      = ["aws_oam_*", "aws_observabilityadmin_*"]
  glue       = ["aws_oam_sink_policy"]
  actions    = ["oam:", "observabilityadmin:"]
  principals = ["oam.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Lighthouse and shared workspaces"
    gap        = "links between accounts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Metrics scopes"
    gap        = "links between accounts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Log and metric sharing by policy"
    gap        = "links between accounts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "One Prometheus for many"
    gap        = "links between accounts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.xray" {
  title      = "AWS X-Ray"
  match      = ["aws_xray_*"]
  glue       = ["aws_xray_resource_policy"]
  actions    = ["xray:"]
  principals = ["xray.amazonaws.com"]
  speaks     = ["otlp", "provider-sdk"]
  stateful   = false
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Application Insights"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Trace"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Application Performance Monitoring"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Tempo or Jaeger"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.chatbot" {
  title      = "Amazon Q Developer in chat applications"
  match      = ["aws_chatbot_*"]
  actions    = ["chatbot:"]
  principals = ["chatbot.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Webhooks into the chat tool"
    gap        = "alerts are sent to the chat tool in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudformation" {
  title   = "AWS CloudFormation"
  match   = ["aws_cloudformation_*", "aws_serverlessapplicationrepository_*"]
  glue    = ["aws_cloudformation_type"]
  actions = ["cloudformation:", "serverlessrepo:"]
  principals = [
    "cloudformation.amazonaws.com",
    "member.org.stacksets.cloudformation.amazonaws.com",
    "stacksets.cloudformation.amazonaws.com",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "the stack creates resources that are described outside Terraform: read its template"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloud_control" {
  title    = "AWS Cloud Control API"
  match    = ["aws_cloudcontrolapi_resource"]
  actions  = ["cloudformation:CreateResource"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "the resource can be of any type: read its `type_name` argument"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.fis" {
  title      = "AWS Fault Injection Service"
  match      = ["aws_fis_*"]
  actions    = ["fis:"]
  principals = ["fis.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Chaos Studio"
    gap        = "experiments are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Chaos Mesh or Litmus"
    gap        = "experiments are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.provider_helpers" {
  title = "AWS provider look-ups"
  match = [
    "aws_caller_identity",
    "aws_region",
    "aws_regions",
    "aws_partition",
    "aws_availability_zone",
    "aws_availability_zones",
    "aws_arn",
    "aws_ip_ranges",
    "aws_service",
    "aws_service_principal",
    "aws_default_tags",
    "aws_billing_service_account",
    "aws_canonical_user_id",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "reads facts of the account and creates nothing"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.license_manager" {
  title    = "AWS License Manager"
  match    = ["aws_licensemanager_*"]
  glue     = ["aws_licensemanager_association", "aws_licensemanager_grant_accepter"]
  actions  = ["license-manager:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Hybrid Benefit records"
    gap        = "counts are kept elsewhere; the licences themselves are a contract question"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" "oci" {
    class      = "commodity"
    to         = "License Manager"
    gap        = "counts are kept elsewhere; the licences themselves are a contract question"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A register of your own"
    gap        = "counts are kept elsewhere; the licences themselves are a contract question"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.user_notifications" {
  title    = "AWS User Notifications"
  match    = ["aws_notifications_*", "aws_notificationscontacts_*"]
  glue     = ["aws_notifications_*_association"]
  actions  = ["notifications:", "notifications-contacts:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Action groups and Service Health"
    gap        = "notices are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Notification channels"
    gap        = "notices are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Notifications"
    gap        = "notices are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Alertmanager"
    gap        = "notices are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.resilience_hub" {
  title    = "AWS Resilience Hub"
  match    = ["aws_resiliencehub_*", "aws_resiliencehubv2_*"]
  actions  = ["resiliencehub:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Reviews of your own"
    gap        = "assessments stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.opsworks" {
  title    = "AWS OpsWorks"
  match    = ["aws_opsworks_*"]
  actions  = ["opsworks:"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" "google" "oci" "openstack" {
    class      = "commodity"
    to         = "Chef or Ansible on virtual machines"
    gap        = "AWS has withdrawn it: servers are set up by another tool in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Containers"
    gap        = "AWS has withdrawn it: servers are set up by another tool in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.evidently" {
  title    = "Amazon CloudWatch Evidently"
  match    = ["aws_evidently_*"]
  actions  = ["evidently:"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "App Configuration"
    gap        = "AWS has withdrawn it: calls move to another feature switch service in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Firebase Remote Config"
    gap        = "AWS has withdrawn it: calls move to another feature switch service in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenFeature with flagd"
    gap        = "AWS has withdrawn it: calls move to another feature switch service in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudwatch_omni" {
  title    = "Amazon CloudWatch Omni"
  match    = ["aws_cloudwatchomni_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.devops_agent" {
  title    = "AWS DevOps Agent"
  match    = ["aws_devopsagent_agent_space"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.pricing_plan_manager" {
  title    = "AWS pricing plans"
  match    = ["aws_pricingplanmanager_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.console_settings" {
  title    = "AWS console settings"
  match    = ["aws_uxc_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
