service "aws.codebuild" {
  title      = "AWS CodeBuild"
  match      = ["aws_codebuild_*"]
  glue       = ["aws_codebuild_resource_policy", "aws_codebuild_webhook", "aws_codebuild_source_credential"]
  actions    = ["codebuild:"]
  principals = ["codebuild.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Pipelines or GitHub Actions"
    gap        = "build steps are shell commands; triggers, secrets and caches are set up anew"
    source     = "microsoft-aws-table-2022"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Build"
    gap        = "build steps are shell commands; triggers, secrets and caches are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI DevOps build"
    gap        = "build steps are shell commands; triggers, secrets and caches are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Runners of the code host"
    gap        = "build steps are shell commands; triggers, secrets and caches are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "aws_image" {
    title     = "build images of AWS"
    types     = ["aws_codebuild_project"]
    condition = try(startswith(self.environment[0].image, "aws/codebuild/"), false)
    add       = "S"
    because   = "another image with the same tools and versions has to be found or built"
  }

  feature "builds_images" {
    title     = "builds with full rights on the machine"
    types     = ["aws_codebuild_project"]
    condition = try(self.environment[0].privileged_mode, null) == true
    add       = "S"
    targets   = ["kubernetes"]
    because   = "building container images in a cluster needs another builder or a machine apart"
  }

  feature "in_network" {
    title     = "builds inside the private network"
    types     = ["aws_codebuild_project"]
    condition = self.vpc_config != null
    add       = "S"
    facets    = { N = 1 }
    because   = "runners with a way into the network are set up on the other side"
  }

  feature "batch_builds" {
    title     = "batch builds"
    types     = ["aws_codebuild_project"]
    condition = self.build_batch_config != null
    add       = "S"
    because   = "how one build is split into many is described anew"
  }

  source "microsoft-aws-table-2022" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of November 2022"
    read  = "2026-11-24"
    says  = "sets CodeBuild beside Azure Pipelines and GitHub Actions"
  }
}

service "aws.codepipeline" {
  title      = "AWS CodePipeline"
  match      = ["aws_codepipeline", "aws_codepipeline_*"]
  glue       = ["aws_codepipeline_webhook"]
  actions    = ["codepipeline:"]
  principals = ["codepipeline.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Pipelines"
    gap        = "stages and approvals are written anew"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Deploy"
    gap        = "stages and approvals are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI DevOps deployment"
    gap        = "stages and approvals are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Pipelines of the code host, or Argo CD"
    gap        = "stages and approvals are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "lambda_step" {
    title     = "steps that are Lambda functions"
    types     = ["aws_codepipeline"]
    condition = try(anytrue([for stage in self.stage : anytrue([for action in stage.action : action.provider == "Lambda"])]), false)
    class     = "rewrite"
    because   = "the function gets a job event of the pipeline and answers through the AWS SDK"
  }

  feature "custom_action" {
    title   = "actions of your own"
    types   = ["aws_codepipeline_custom_action_type"]
    class   = "rewrite"
    because = "a worker of yours fetches jobs from the pipeline through the AWS SDK"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.codedeploy" {
  title      = "AWS CodeDeploy"
  match      = ["aws_codedeploy_*"]
  glue       = ["aws_codedeploy_deployment_config"]
  actions    = ["codedeploy:"]
  principals = ["codedeploy.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Pipelines"
    gap        = "hooks are scripts; rollout and roll-back rules are written anew"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Deploy"
    gap        = "hooks are scripts; rollout and roll-back rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI DevOps deployment"
    gap        = "hooks are scripts; rollout and roll-back rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Ansible"
    gap        = "hooks are scripts; rollout and roll-back rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Rolling updates, or Argo Rollouts"
    gap        = "hooks are scripts; rollout and roll-back rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "two_sets" {
    title     = "rollout by a second set of machines"
    types     = ["aws_codedeploy_deployment_group"]
    condition = try(self.deployment_style[0].deployment_type, null) == "BLUE_GREEN"
    add       = "M"
    facets    = { O = 2 }
    because   = "traffic moves between the sets by way of an AWS load balancer, alarms and roll-back"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.codecommit" {
  title      = "AWS CodeCommit"
  match      = ["aws_codecommit_*"]
  glue       = ["aws_codecommit_approval_rule_template_association"]
  actions    = ["codecommit:"]
  principals = ["codecommit.amazonaws.com"]
  speaks     = ["git"]
  stateful   = true
  facets     = { G = 2, I = 1, N = 0, O = 0, K = 0 }
  treat      = ["relocate"]

  fit "azure" {
    class      = "same"
    to         = "Azure Repos"
    gap        = "Git history moves whole; reviews and approval rules do not"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Secure Source Manager"
    gap        = "Git history moves whole; reviews and approval rules do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI DevOps code repositories"
    gap        = "Git history moves whole; reviews and approval rules do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "Forgejo or GitLab"
    gap        = "Git history moves whole; reviews and approval rules do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "trigger" {
    title   = "triggers on pushes"
    types   = ["aws_codecommit_trigger"]
    class   = "rewrite"
    because = "functions and topics get an event in AWS's own form: another code host calls a web address"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.codeartifact" {
  title      = "AWS CodeArtifact"
  match      = ["aws_codeartifact_*"]
  glue       = ["aws_codeartifact_*_permissions_policy"]
  actions    = ["codeartifact:"]
  principals = ["codeartifact.amazonaws.com"]
  speaks     = ["npm", "pypi", "maven", "nuget"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 0, K = 0 }
  treat      = ["relocate", "replatform"]

  fit "azure" {
    class      = "same"
    to         = "Azure Artifacts"
    gap        = "package tools keep their protocol; addresses and sign-in change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Artifact Registry"
    gap        = "package tools keep their protocol; addresses and sign-in change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "A package server of your own"
    gap        = "Artifact Registry keeps files only and speaks no protocol of a package tool"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "Nexus or Pulp"
    gap        = "package tools keep their protocol; addresses and sign-in change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.codeconnections" {
  title = "AWS CodeConnections"
  match = [
    "aws_codestarconnections_*",
    "aws_codeconnections_*",
    "aws_codestarnotifications_notification_rule",
  ]
  actions    = ["codestar-connections:", "codeconnections:", "codestar-notifications:"]
  principals = ["codestar-notifications.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Service connections"
    gap        = "the link to the code host is granted anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Developer Connect"
    gap        = "the link to the code host is granted anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Connections of OCI DevOps"
    gap        = "the link to the code host is granted anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Webhooks of the code host"
    gap        = "the link to the code host is granted anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloud9" {
  title    = "AWS Cloud9"
  match    = ["aws_cloud9_*"]
  glue     = ["aws_cloud9_environment_membership"]
  actions  = ["cloud9:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Dev Box or Codespaces"
    gap        = "desks of developers are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Workstations"
    gap        = "desks of developers are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Shell code editor"
    gap        = "desks of developers are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "code-server"
    gap        = "desks of developers are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.device_farm" {
  title    = "AWS Device Farm"
  match    = ["aws_devicefarm_*"]
  actions  = ["devicefarm:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A test service bought elsewhere"
    gap        = "test runs are set up anew; the tests are open (Appium)"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Firebase Test Lab"
    gap        = "test runs are set up anew; the tests are open (Appium)"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.code_insight" {
  title    = "Amazon CodeGuru and DevOps Guru"
  match    = ["aws_codeguruprofiler_*", "aws_codegurureviewer_*", "aws_devopsguru_*"]
  glue     = ["aws_codegurureviewer_repository_association"]
  actions  = ["codeguru-profiler:", "codeguru-reviewer:", "devops-guru:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Application Insights Profiler"
    gap        = "advice is given by another tool; programs with the profiler agent load another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Profiler"
    gap        = "advice is given by another tool; programs with the profiler agent load another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Application Performance Monitoring"
    gap        = "advice is given by another tool; programs with the profiler agent load another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Pyroscope and code scanners"
    gap        = "advice is given by another tool; programs with the profiler agent load another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.codecatalyst" {
  title    = "Amazon CodeCatalyst"
  match    = ["aws_codecatalyst_*"]
  actions  = ["codecatalyst:"]
  speaks   = ["git"]
  stateful = true
  facets   = { G = 1, I = 1, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure DevOps"
    gap        = "Git history moves whole; workflows are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Secure Source Manager with Cloud Build"
    gap        = "Git history moves whole; workflows are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI DevOps"
    gap        = "Git history moves whole; workflows are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "GitLab or Forgejo"
    gap        = "Git history moves whole; workflows are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
