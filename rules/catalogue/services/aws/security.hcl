service "aws.firewall_manager" {
  title      = "AWS Firewall Manager"
  match      = ["aws_fms_*"]
  actions    = ["fms:"]
  principals = ["fms.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Firewall Manager"
    gap        = "organisation-wide rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Hierarchical firewall policies"
    gap        = "organisation-wide rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Security zones"
    gap        = "organisation-wide rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Policies from your own pipeline"
    gap        = "organisation-wide rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.access_analyzer" {
  title      = "AWS IAM Access Analyzer"
  match      = ["aws_accessanalyzer_*"]
  actions    = ["access-analyzer:"]
  principals = ["access-analyzer.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Defender for Cloud and access reviews"
    gap        = "findings and archive rules are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Policy Intelligence"
    gap        = "findings and archive rules are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Guard"
    gap        = "findings and archive rules are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Policy checks of your own"
    gap        = "findings and archive rules are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.control_tower" {
  title      = "AWS Control Tower"
  match      = ["aws_controltower_*"]
  actions    = ["controltower:"]
  principals = ["controltower.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure landing zone"
    gap        = "the landing zone is built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Landing zone blueprints"
    gap        = "the landing zone is built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Landing zone"
    gap        = "the landing zone is built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Guard rails from your own pipeline"
    gap        = "the landing zone is built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.guardduty" {
  title = "Amazon GuardDuty"
  match = ["aws_guardduty_*"]
  glue = [
    "aws_guardduty_invite_accepter",
    "aws_guardduty_member",
    "aws_guardduty_member_detector_feature",
    "aws_guardduty_detector_feature",
    "aws_guardduty_organization_admin_account",
    "aws_guardduty_organization_configuration",
    "aws_guardduty_organization_configuration_feature",
    "aws_guardduty_publishing_destination",
  ]
  actions    = ["guardduty:"]
  principals = ["guardduty.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Defender for Cloud and Sentinel"
    gap        = "detections belong to the supplier: alerts are tuned and assured anew"
    source     = "microsoft-aws-table-2022"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Security Command Center"
    gap        = "detections belong to the supplier: alerts are tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Guard"
    gap        = "detections belong to the supplier: alerts are tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Falco and Wazuh"
    gap        = "detections belong to the supplier: alerts are tuned and assured anew, and watched by you"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "own_lists" {
    title   = "lists of known addresses"
    types   = ["aws_guardduty_ipset", "aws_guardduty_threatintelset"]
    add     = "S"
    because = "the lists are fed into another tool in its own form"
  }

  source "microsoft-aws-table-2022" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of November 2022"
    read  = "2026-11-24"
    says  = "sets GuardDuty beside Microsoft Sentinel; says that matched services do not have the same features throughout"
  }
}

service "aws.guardduty.malware_protection" {
  title      = "Amazon GuardDuty Malware Protection for S3"
  match      = ["aws_guardduty_malware_protection_plan"]
  principals = ["malware-protection-plan.guardduty.amazonaws.com"]
  speaks     = ["provider-event"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Malware scanning in Defender for Storage"
    gap        = "programs that wait for the verdict, as a tag or an event, wait for another form of it"
    source     = "microsoft-defender-storage"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "google" "oci" {
    class      = "rewrite"
    to         = "ClamAV in a container, started by each upload"
    gap        = "no such scan is sold: it is built, and programs wait for another form of its verdict"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "ClamAV"
    gap        = "programs that wait for the verdict, as a tag or an event, wait for another form of it"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  question "guardduty_verdict_read" { text = "Does any program wait for the verdict of the malware scan before it reads a file?" }

  feature "verdict_unread" {
    title   = "a scan whose verdict no program reads"
    ask     = "guardduty_verdict_read"
    equals  = false
    class   = "commodity"
    because = "only people and the alerts see the verdict"
  }

  source "microsoft-defender-storage" {
    title = "Microsoft, Malware scanning in Defender for Storage, github.com/MicrosoftDocs/azure-docs articles/defender-for-cloud/defender-for-storage-malware-scan.md, version of February 2024"
    read  = "2026-11-24"
    says  = "each upload is scanned; the verdict is a tag on the file, an alert, and an Event Grid event if wished"
  }
}

service "aws.security_hub" {
  title = "AWS Security Hub"
  match = ["aws_securityhub_*"]
  glue = [
    "aws_securityhub_standards_control",
    "aws_securityhub_standards_control_association",
    "aws_securityhub_configuration_policy_association",
    "aws_securityhub_finding_aggregator",
    "aws_securityhub_aggregator_v2",
    "aws_securityhub_invite_accepter",
    "aws_securityhub_organization_admin_account",
    "aws_securityhub_organization_configuration",
    "aws_securityhub_standards_subscription",
    "aws_securityhub_product_subscription",
    "aws_securityhub_member",
  ]
  actions    = ["securityhub:"]
  principals = ["securityhub.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Defender for Cloud"
    gap        = "standards and findings are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Security Command Center"
    gap        = "standards and findings are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Guard"
    gap        = "standards and findings are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Wazuh"
    gap        = "standards and findings are set up anew, with the collecting of them"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "automation" {
    title = "rules and actions on findings"
    types = [
      "aws_securityhub_automation_rule",
      "aws_securityhub_automation_rule_v2",
      "aws_securityhub_action_target",
    ]
    add     = "S"
    because = "they match AWS's own form of a finding and start AWS services"
  }
}

service "aws.inspector" {
  title      = "Amazon Inspector"
  match      = ["aws_inspector2_*", "aws_inspector_*"]
  glue       = ["aws_inspector2_member_association"]
  actions    = ["inspector2:", "inspector:"]
  principals = ["inspector2.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Defender vulnerability management"
    gap        = "scanning is switched on anew; past findings stay behind"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Artifact Analysis and VM Manager"
    gap        = "scanning is switched on anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Vulnerability Scanning Service"
    gap        = "scanning is switched on anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Trivy"
    gap        = "scanning is switched on anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.macie" {
  title      = "Amazon Macie"
  match      = ["aws_macie2_*", "aws_macie_*"]
  glue       = ["aws_macie2_invitation_accepter", "aws_macie2_member"]
  actions    = ["macie2:"]
  principals = ["macie.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Purview"
    gap        = "custom identifiers and jobs are written anew"
    source     = "microsoft-data-and-ai"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Sensitive Data Protection"
    gap        = "custom identifiers and jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Data Safe"
    gap        = "custom identifiers and jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Scanning jobs of your own"
    gap        = "custom identifiers and jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "own_patterns" {
    title   = "patterns of your own"
    types   = ["aws_macie2_custom_data_identifier"]
    add     = "S"
    because = "each pattern is entered anew and tried on real data"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "names Purview for what Macie, the Glue catalogue and Lake Formation do"
  }
}

service "aws.detective" {
  title      = "Amazon Detective"
  match      = ["aws_detective_*"]
  glue       = ["aws_detective_invitation_accepter", "aws_detective_member"]
  actions    = ["detective:"]
  principals = ["detective.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Sentinel"
    gap        = "the history behind an investigation stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Google Security Operations"
    gap        = "the history behind an investigation stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Logging Analytics"
    gap        = "the history behind an investigation stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "OpenSearch with your own searches"
    gap        = "the history behind an investigation stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.security_lake" {
  title      = "Amazon Security Lake"
  match      = ["aws_securitylake_*"]
  actions    = ["securitylake:"]
  principals = ["securitylake.amazonaws.com"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Sentinel data lake"
    gap        = "sources and subscribers are joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Google Security Operations"
    gap        = "sources and subscribers are joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Logging Analytics"
    gap        = "sources and subscribers are joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "OpenSearch with an open schema"
    gap        = "sources and subscribers are joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.config" {
  title = "AWS Config"
  match = ["aws_config_*"]
  glue = [
    "aws_config_aggregate_authorization",
    "aws_config_configuration_recorder_status",
    "aws_config_delivery_channel",
    "aws_config_retention_configuration",
  ]
  actions    = ["config:"]
  principals = ["config.amazonaws.com"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Policy and Resource Graph"
    gap        = "rules are written anew; the record of past states stays behind"
    source     = "microsoft-aws-table-2022"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Asset Inventory and Organisation Policy"
    gap        = "rules are written anew; the record of past states stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Guard"
    gap        = "rules are written anew; the record of past states stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Policy checks of your own"
    gap        = "rules are written anew; the record of past states stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "lambda_rule" {
    title     = "rules that are Lambda functions"
    types     = ["aws_config_config_rule", "aws_config_organization_custom_rule"]
    condition = type == "aws_config_organization_custom_rule" || try(self.source[0].owner, null) == "CUSTOM_LAMBDA"
    class     = "rewrite"
    because   = "AWS calls the function with its own event, and the verdict goes back through the AWS SDK"
  }

  feature "conformance_pack" {
    title   = "conformance packs"
    types   = ["aws_config_conformance_pack", "aws_config_organization_conformance_pack"]
    add     = "M"
    because = "a pack holds many rules, each of which is found or written anew"
  }

  feature "remediation" {
    title   = "automatic remedies"
    types   = ["aws_config_remediation_configuration"]
    add     = "M"
    because = "the remedy is an automation document of AWS"
  }

  question "config_history" { text = "Must the record of past states be kept as evidence?" }

  feature "evidence" {
    title   = "a record kept as evidence"
    ask     = "config_history"
    equals  = true
    facets  = { G = 2 }
    because = "the delivered files are copied and kept readable"
  }

  source "microsoft-aws-table-2022" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of November 2022"
    read  = "2026-11-24"
    says  = "sets Config beside Azure Policy and change analysis; says that matched services do not have the same features throughout"
  }
}

service "aws.cloudtrail" {
  title      = "AWS CloudTrail"
  match      = ["aws_cloudtrail", "aws_cloudtrail_*"]
  glue       = ["aws_cloudtrail_organization_delegated_admin_account"]
  actions    = ["cloudtrail:", "cloudtrail-data:"]
  principals = ["cloudtrail.amazonaws.com"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Activity log"
    gap        = "the record of past calls must be kept as evidence for as long as policy says"
    source     = "microsoft-aws-table-2022"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Audit Logs"
    gap        = "the record of past calls must be kept as evidence for as long as policy says"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Audit"
    gap        = "the record of past calls must be kept as evidence for as long as policy says"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Audit log of the API"
    gap        = "the record of past calls must be kept as evidence for as long as policy says"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Kubernetes audit log"
    gap        = "the record of past calls must be kept as evidence for as long as policy says"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "data_events" {
    title     = "records of reads and writes of data"
    types     = ["aws_cloudtrail"]
    condition = self.advanced_event_selector != null || try(self.event_selector[0].data_resource, null) != null
    add       = "S"
    because   = "such records are switched on, filtered and paid for in another way"
  }

  feature "signed_files" {
    title     = "signed log files"
    types     = ["aws_cloudtrail"]
    condition = self.enable_log_file_validation == true
    add       = "S"
    because   = "the proof that no file was changed is checked where the files lie, before they are copied"
  }

  feature "event_store" {
    title   = "CloudTrail Lake"
    types   = ["aws_cloudtrail_event_data_store"]
    add     = "M"
    facets  = { G = 2 }
    because = "records are exported from a store that AWS has closed to new customers"
  }

  source "microsoft-aws-table-2022" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of November 2022"
    read  = "2026-11-24"
    says  = "sets CloudTrail beside the activity log, which records changes in a subscription"
  }
}

service "aws.audit_manager" {
  title      = "AWS Audit Manager"
  match      = ["aws_auditmanager_*"]
  actions    = ["auditmanager:"]
  principals = ["auditmanager.amazonaws.com"]
  stateful   = false
  facets     = { G = 1, I = 0, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Purview Compliance Manager"
    gap        = "frameworks and gathered evidence stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Audit Manager"
    gap        = "frameworks and gathered evidence stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Compliance documents"
    gap        = "frameworks and gathered evidence stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Evidence gathered by hand"
    gap        = "frameworks and gathered evidence stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
