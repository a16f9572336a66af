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

  source "microsoft-aws-table-2022" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of November 2022"
    read  = "2026-11-24"
    says  = "sets Resource Groups and Tag Editor beside resource groups and tags; says that matched services do not have the same features throughout"
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

  feature "budget_action" {
    title   = "actions that a budget sets off"
    types   = ["aws_budgets_budget_action"]
    add     = "S"
    because = "AWS itself takes rights away or stops machines: elsewhere a function has to"
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
    source     = "microsoft-aws-table-2022"
    confidence = "medium"
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

  feature "cloudformation_product" {
    title     = "products that are CloudFormation templates"
    types     = ["aws_servicecatalog_product"]
    condition = self.type == "CLOUD_FORMATION_TEMPLATE"
    add       = "M"
    because   = "each product is described in a language that only AWS reads"
  }

  source "microsoft-aws-table-2022" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of November 2022"
    read  = "2026-11-24"
    says  = "sets Service Catalog beside managed applications; says that matched services do not have the same features throughout"
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
    gap        = "values move by script, settings to one store and secrets to another; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Parameter Manager or Secret Manager"
    gap        = "values move by script, settings to one store and secrets to another; paths and reads through the SDK change"
    source     = "google-parameter-manager"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Vault secrets"
    gap        = "values move by script, all into one store for secrets; there is none for plain settings"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican or Vault"
    gap        = "values move by script; reads through the SDK change, and running Vault becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "ConfigMaps, or External Secrets with Vault"
    gap        = "values move by script; programs that get them injected stay as they are"
    source     = "external-secrets"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "encrypted" {
    title     = "encrypted parameters"
    types     = ["aws_ssm_parameter"]
    condition = self.type == "SecureString"
    add       = "S"
    because   = "the value is read out with its key and put into a store for secrets, often by hand"
  }

  feature "large_or_expiring" {
    title     = "advanced parameters"
    types     = ["aws_ssm_parameter"]
    condition = self.tier == "Advanced"
    add       = "S"
    because   = "values above 4 kB, or with an expiry or notice, need another place"
  }

  question "ssm_parameter_sdk" { text = "Do programs read parameters through the AWS SDK while they run, rather than getting them when they start?" }

  feature "read_by_sdk" {
    title   = "reads through the AWS SDK"
    ask     = "ssm_parameter_sdk"
    equals  = true
    add     = "M"
    because = "each program that reads parameters by itself is changed"
  }

  source "google-parameter-manager" {
    title = "Google, gcloud parametermanager, docs.cloud.google.com/sdk/gcloud/reference/parametermanager"
    read  = "2026-11-24"
    says  = "the service keeps parameters of applications by version, from which they are read"
  }

  source "external-secrets" {
    title = "External Secrets Operator, github.com/external-secrets/external-secrets README.md"
    read  = "2026-11-24"
    says  = "puts values from Parameter Store, Vault, Azure Key Vault or Google Secret Manager into a cluster as its secrets"
  }
}

service "aws.ssm" {
  title      = "AWS Systems Manager"
  match      = ["aws_ssm_*", "aws_ssmquicksetup_*"]
  glue       = ["aws_ssm_maintenance_window_target", "aws_ssm_patch_group", "aws_ssm_default_patch_baseline"]
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
    gap        = "patching and remote sessions are set up anew; there is no store of run documents"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OS Management Hub"
    gap        = "patching is set up anew; run documents become scripts and sessions go through a bastion"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Ansible"
    gap        = "patching and documents become playbooks; sessions go through a bastion"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    gap        = "nodes are replaced rather than managed"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "automation" {
    title     = "automation documents"
    types     = ["aws_ssm_document"]
    condition = self.document_type == "Automation"
    add       = "M"
    because   = "each step calls an AWS interface by name"
  }

  feature "hybrid_machines" {
    title   = "machines outside AWS"
    types   = ["aws_ssm_activation"]
    add     = "M"
    because = "each of these machines is enrolled with another agent"
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
  title = "AWS AppConfig"
  match = ["aws_appconfig_*"]
  glue = [
    "aws_appconfig_extension_association",
    "aws_appconfig_deployment",
    "aws_appconfig_deployment_strategy",
    "aws_appconfig_environment",
  ]
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
    source     = "microsoft-aws-table-2022"
    confidence = "medium"
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

  question "appconfig_library" { text = "Do programs read settings through OpenFeature or another library that is not AWS's?" }

  feature "open_library" {
    title   = "a library in between"
    ask     = "appconfig_library"
    equals  = true
    class   = "commodity"
    because = "the library is pointed at another source of settings"
  }

  source "microsoft-aws-table-2022" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of November 2022"
    read  = "2026-11-24"
    says  = "sets AppConfig beside App Configuration; says that matched services do not have the same features throughout"
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
    gap        = "alarms and dashboards are written anew, one by one; its queries are PromQL"
    source     = "google-promql"
    confidence = "medium"
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
    gap        = "alarms and dashboards are written anew, one by one; figures that AWS made by itself need exporters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "own_metrics" {
    title     = "alarms on metrics of your own"
    types     = ["aws_cloudwatch_metric_alarm"]
    condition = self.namespace != null && !can(regex("^(AWS/|CWAgent|ContainerInsights|ECS/|LambdaInsights)", self.namespace))
    add       = "S"
    because   = "programs or log filters send this metric and have to send it elsewhere"
  }

  feature "anomaly_detection" {
    title     = "learned thresholds"
    types     = ["aws_cloudwatch_metric_alarm"]
    condition = self.threshold_metric_id != null
    add       = "S"
    because   = "AWS learns what is usual: elsewhere a threshold is found and tuned"
  }

  feature "metric_stream" {
    title   = "metric streams"
    types   = ["aws_cloudwatch_metric_stream"]
    add     = "S"
    because = "whoever receives the stream is fed in another way"
  }

  question "cloudwatch_sdk_metrics" { text = "Do programs send metrics through the AWS SDK or in AWS's own log format?" }

  feature "sdk_metrics" {
    title   = "metrics sent through the AWS SDK"
    ask     = "cloudwatch_sdk_metrics"
    equals  = true
    add     = "M"
    because = "each program that sends figures by itself is changed"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }

  source "google-promql" {
    title = "Google, PromQL in Cloud Monitoring, cloud.google.com/monitoring/promql"
    read  = "2026-11-24"
    says  = "charts of Cloud Monitoring are asked in PromQL, its own metrics by converted names; Grafana can read them and its dashboards be imported"
  }
}

service "aws.cloudwatch.logs" {
  title = "Amazon CloudWatch Logs"
  match = ["aws_cloudwatch_log_*", "aws_cloudwatch_query_definition"]
  glue = [
    "aws_cloudwatch_log_resource_policy",
    "aws_cloudwatch_log_delivery",
    "aws_cloudwatch_log_delivery_source",
    "aws_cloudwatch_log_delivery_destination",
    "aws_cloudwatch_log_delivery_destination_policy",
    "aws_cloudwatch_log_destination",
    "aws_cloudwatch_log_destination_policy",
    "aws_cloudwatch_log_index_policy",
    "aws_cloudwatch_log_account_policy",
    "aws_cloudwatch_log_stream",
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
    source     = "microsoft-aws-table-2022"
    confidence = "medium"
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

  feature "kept_long" {
    title     = "logs kept for a year or more"
    types     = ["aws_cloudwatch_log_group"]
    condition = self.retention_in_days == null ? true : self.retention_in_days == 0 || self.retention_in_days >= 365
    facets    = { G = 2 }
    because   = "so long a retention suggests records: they are exported before the account goes"
  }

  feature "subscription" {
    title   = "log subscriptions"
    types   = ["aws_cloudwatch_log_subscription_filter"]
    add     = "S"
    because = "the receiver unpacks log batches in AWS's own form"
  }

  feature "masking" {
    title   = "masking of personal data"
    types   = ["aws_cloudwatch_log_data_protection_policy"]
    add     = "M"
    because = "AWS finds and hides such data in the logs: elsewhere it is done before they are sent"
  }

  source "microsoft-aws-table-2022" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of November 2022"
    read  = "2026-11-24"
    says  = "sets CloudWatch beside Azure Monitor; says that matched services do not have the same features throughout"
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
  glue       = ["aws_xray_resource_policy", "aws_xray_encryption_config", "aws_xray_trace_segment_destination"]
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
    source     = "microsoft-aws-table-2022"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Trace"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    source     = "aws-xray-opentelemetry"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Application Performance Monitoring"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    source     = "aws-xray-opentelemetry"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Tempo or Jaeger"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    source     = "aws-xray-opentelemetry"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  question "xray_sdk" { text = "Do programs send traces with the X-Ray SDK rather than OpenTelemetry?" }

  feature "own_sdk" {
    title   = "the X-Ray SDK"
    ask     = "xray_sdk"
    equals  = true
    add     = "M"
    because = "each program changes its tracing library, which AWS advises in any case"
  }

  source "microsoft-aws-table-2022" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of November 2022"
    read  = "2026-11-24"
    says  = "sets X-Ray beside Azure Monitor; says that matched services do not have the same features throughout"
  }

  source "aws-xray-opentelemetry" {
    title = "AWS, X-Ray SDK and daemon support timeline, docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html"
    read  = "2026-11-24"
    says  = "from 25 February 2026 the SDK and daemon get security fixes only; programs should move to OpenTelemetry"
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

  question "cloudformation_counted" { text = "Do the CloudFormation stacks create only things that this audit counts elsewhere?" }

  feature "counted" {
    title   = "stacks whose content is counted elsewhere"
    ask     = "cloudformation_counted"
    equals  = true
    class   = "commodity"
    because = "the templates are written anew and what they create is judged by itself"
  }

  feature "stack_set" {
    title   = "stacks rolled out to many accounts"
    types   = ["aws_cloudformation_stack_set"]
    add     = "M"
    because = "the roll-out to all accounts is built anew as well"
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
