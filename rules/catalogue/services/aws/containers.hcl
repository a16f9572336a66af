service "aws.app_runner" {
  title = "AWS App Runner"
  match = ["aws_apprunner_*"]
  glue = [
    "aws_apprunner_custom_domain_association",
    "aws_apprunner_deployment",
    "aws_apprunner_auto_scaling_configuration_version",
    "aws_apprunner_default_auto_scaling_configuration_version",
    "aws_apprunner_connection",
    "aws_apprunner_observability_configuration",
    "aws_apprunner_vpc_connector",
  ]
  actions    = ["apprunner:"]
  principals = ["apprunner.amazonaws.com", "build.apprunner.amazonaws.com", "tasks.apprunner.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Container Apps"
    gap        = "the container image moves as it is; scaling and domain set-up are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Run"
    gap        = "the container image moves as it is; scaling and domain set-up are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Container Instances"
    gap        = "the container image moves as it is; scaling and domain set-up are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Zun or virtual machines"
    gap        = "the container image moves as it is; scaling and domain set-up are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Deployments or Knative"
    gap        = "the container image moves as it is; scaling and domain set-up are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "from_source" {
    title     = "images built by AWS from source code"
    types     = ["aws_apprunner_service"]
    condition = try(length(self.source_configuration[0].code_repository) > 0, false)
    add       = "S"
    because   = "the build moves into a pipeline of yours"
  }

  source "aws-app-runner-closed" {
    title = "Amazon Web Services, App Runner developer guide, docs.aws.amazon.com/apprunner/latest/dg"
    read  = "2026-11-24"
    says  = "not open to new customers since April 2026; those who are not customers are pointed to Amazon ECS"
  }
}

service "aws.ecs" {
  title      = "Amazon Elastic Container Service"
  match      = ["aws_ecs_*"]
  glue       = ["aws_ecs_tag", "aws_ecs_cluster_capacity_providers", "aws_ecs_account_setting_default"]
  actions    = ["ecs:"]
  principals = ["ecs.amazonaws.com", "ecs-tasks.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Container Apps or AKS"
    gap        = "images move as they are; task definitions, roles and service discovery are written anew"
    source     = "azure-fargate-move"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Run"
    gap        = "images move as they are; task definitions, roles and service discovery are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Container Instances or OKE"
    gap        = "images move as they are; task definitions, roles and service discovery are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Zun, or Kubernetes on Magnum"
    gap        = "images move as they are; task definitions, roles and service discovery are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Deployments"
    gap        = "images move as they are; task definitions, roles and service discovery are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "service_connect" {
    title     = "Service Connect"
    types     = ["aws_ecs_service"]
    condition = try(self.service_connect_configuration[0].enabled == true, false)
    add       = "S"
    because   = "names and retries between services come from a mesh or from DNS"
  }

  feature "proxy" {
    title     = "a mesh proxy beside each task"
    types     = ["aws_ecs_task_definition"]
    condition = self.proxy_configuration != null
    add       = "M"
    because   = "traffic runs through a proxy that App Mesh led, which AWS has ended"
  }

  feature "file_system" {
    title     = "volumes on EFS or FSx"
    types     = ["aws_ecs_task_definition"]
    condition = try(anytrue([for item in self.volume : try(length(item.efs_volume_configuration) > 0, false) || try(length(item.fsx_windows_file_server_volume_configuration) > 0, false)]), false)
    add       = "S"
    facets    = { G = 2 }
    because   = "the share behind them moves first, and each mount is written anew"
  }

  feature "host_path" {
    title     = "volumes on the machine"
    types     = ["aws_ecs_task_definition"]
    condition = try(anytrue([for item in self.volume : try(item.host_path != null, false)]), false)
    add       = "S"
    because   = "container services without machines have no such folder"
  }

  feature "on_each_machine" {
    title     = "one task on each machine"
    types     = ["aws_ecs_service"]
    condition = self.scheduling_strategy == "DAEMON"
    add       = "S"
    because   = "only Kubernetes places work in this way"
  }

  feature "shell" {
    title     = "shells opened through AWS"
    types     = ["aws_ecs_service"]
    condition = self.enable_execute_command == true
    add       = "S"
    because   = "operators get another way in, with another audit trail"
  }

  feature "code_deploy" {
    title     = "deployment by CodeDeploy"
    types     = ["aws_ecs_service"]
    condition = try(self.deployment_controller[0].type == "CODE_DEPLOY", false)
    add       = "M"
    because   = "switching between two sets of tasks is built anew in the pipeline"
  }

  feature "elsewhere" {
    title     = "tasks on machines of your own"
    types     = ["aws_ecs_service"]
    condition = self.launch_type == "EXTERNAL"
    add       = "M"
    because   = "machines outside AWS report to its control plane and get another one"
  }

  feature "windows" {
    title     = "Windows containers"
    types     = ["aws_ecs_task_definition"]
    condition = try(startswith(self.runtime_platform[0].operating_system_family, "WINDOWS"), false)
    add       = "M"
    facets    = { K = 2 }
    because   = "most container services take Linux only: Kubernetes nodes with Windows and their licences are needed"
  }

  source "azure-fargate-move" {
    title = "Microsoft, AWS Fargate to Azure Container Apps, github.com/microsoft/azure-skills skills/azure-cloud-migrate/references/services/container-apps/fargate-to-container-apps.md, read in a copy"
    read  = "2026-11-24"
    says  = "maps the fields of task definitions, roles, secrets, logs and scaling to Container Apps; placement rules go, file systems become Azure Files, sizes are capped lower"
  }
}

service "aws.eks" {
  title = "Amazon Elastic Kubernetes Service"
  match = ["aws_eks_*"]
  glue = [
    "aws_eks_access_policy_association",
    "aws_eks_pod_identity_association",
    "aws_eks_identity_provider_config",
    "aws_eks_addon",
    "aws_eks_access_entry",
  ]
  actions    = ["eks:", "eks-auth:"]
  principals = ["eks.amazonaws.com", "pods.eks.amazonaws.com"]
  speaks     = ["kubernetes"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["relocate"]

  fit "azure" {
    class      = "same"
    to         = "Azure Kubernetes Service"
    gap        = "workloads keep the Kubernetes API; roles for pods, ingress notes and storage classes change"
    source     = "azure-eks-move"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Google Kubernetes Engine"
    gap        = "workloads keep the Kubernetes API; roles for pods, ingress notes and storage classes change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI Kubernetes Engine"
    gap        = "workloads keep the Kubernetes API; roles for pods, ingress notes and storage classes change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Magnum, or a cluster of your own"
    gap        = "workloads keep the Kubernetes API; roles for pods, ingress notes and storage classes change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "Any certified Kubernetes"
    gap        = "workloads keep the Kubernetes API; roles for pods, ingress notes and storage classes change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "fargate" {
    title   = "Fargate profiles"
    types   = ["aws_eks_fargate_profile"]
    class   = "commodity"
    because = "pods without nodes are asked for in another way, and their limits differ"
  }

  feature "auto_mode" {
    title     = "nodes run by AWS"
    types     = ["aws_eks_cluster"]
    condition = try(self.compute_config[0].enabled == true, false)
    add       = "S"
    because   = "node pools, storage and load balancers that came with it are set up by hand"
  }

  feature "own_nodes" {
    title     = "machines of your own as nodes"
    types     = ["aws_eks_cluster"]
    condition = self.remote_network_config != null
    add       = "M"
    facets    = { N = 2 }
    because   = "they join another control plane over another private line"
  }

  feature "own_image" {
    title     = "node images of your own"
    types     = ["aws_eks_node_group"]
    condition = self.ami_type == "CUSTOM"
    add       = "M"
    because   = "what the image adds moves into daemon sets or settings of the nodes"
  }

  feature "pod_identity" {
    title   = "roles for pods"
    types   = ["aws_eks_pod_identity_association"]
    add     = "S"
    facets  = { I = 2 }
    because = "each service account is bound to an identity of the target; the code mostly stays"
  }

  feature "volumes" {
    title     = "volumes from drivers of AWS"
    types     = ["aws_eks_addon"]
    condition = contains(["aws-ebs-csi-driver", "aws-efs-csi-driver", "aws-fsx-csi-driver", "aws-mountpoint-s3-csi-driver"], self.addon_name)
    add       = "S"
    facets    = { G = 2 }
    because   = "storage classes change and what is on the volumes is copied"
  }

  feature "capability" {
    title   = "capabilities run by AWS"
    types   = ["aws_eks_capability"]
    add     = "M"
    because = "controllers that AWS runs for the cluster are installed by yourself; those for resources of AWS lose their use"
  }

  source "cncf-conformance" {
    title = "CNCF, Certified Kubernetes conformance programme, README of github.com/cncf/k8s-conformance, read in a copy"
    read  = "2026-11-24"
    says  = "certified products pass the same conformance tests, so that workloads find the same API on each"
  }

  source "azure-eks-move" {
    title = "Microsoft, Migrate from Amazon EKS to AKS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/eks-to-aks/migrate-eks-to-aks.md, version of January 2025"
    read  = "2026-11-24"
    says  = "images are imported, manifests are applied after settings and annotations of AWS are replaced, volumes are copied with Velero; node images of your own are not possible"
  }
}

service "aws.ecr" {
  title = "Amazon Elastic Container Registry"
  match = ["aws_ecr_*", "aws_ecrpublic_*"]
  glue = [
    "aws_ecr_repository_policy",
    "aws_ecr_registry_policy",
    "aws_ecr_lifecycle_policy",
    "aws_ecrpublic_repository_policy",
    "aws_ecr_account_setting",
    "aws_ecr_pull_through_cache_rule",
    "aws_ecr_registry_scanning_configuration",
    "aws_ecr_replication_configuration",
    "aws_ecr_repository_creation_template",
  ]
  actions    = ["ecr:", "ecr-public:"]
  principals = ["ecr.amazonaws.com"]
  speaks     = ["oci-registry"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 1, O = 0, K = 0 }
  treat      = ["relocate"]

  fit "azure" {
    class      = "same"
    to         = "Azure Container Registry"
    gap        = "image names change; lifecycle and scan rules are written anew"
    source     = "azure-eks-move"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Artifact Registry"
    gap        = "image names change; lifecycle and scan rules are written anew"
    source     = "google-artifact-formats"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI Container Registry"
    gap        = "image names change; lifecycle and scan rules are written anew"
    source     = "oracle-registry"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "Harbor"
    gap        = "image names change; lifecycle and scan rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "pull_through" {
    title   = "a cache of other registries"
    types   = ["aws_ecr_pull_through_cache_rule"]
    add     = "S"
    because = "image names that run through it change, and the cache is set up anew"
  }

  feature "shared" {
    title   = "access policies on repositories"
    types   = ["aws_ecr_repository_policy", "aws_ecr_registry_policy"]
    add     = "S"
    because = "other accounts and services that pull get permission in another way"
  }

  feature "replication" {
    title   = "copies in other regions or accounts"
    types   = ["aws_ecr_replication_configuration"]
    add     = "S"
    because = "copies are kept by another rule, or the pipeline pushes twice"
  }

  feature "public" {
    title   = "public repositories"
    types   = ["aws_ecrpublic_repository"]
    add     = "S"
    facets  = { N = 2 }
    because = "others pull by the name that AWS gave"
  }

  source "azure-eks-move" {
    title = "Microsoft, Migrate from Amazon EKS to AKS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/eks-to-aks/migrate-eks-to-aks.md, version of January 2025"
    read  = "2026-11-24"
    says  = "images are imported into Azure Container Registry directly from another registry, or pulled and pushed"
  }

  source "google-artifact-formats" {
    title = "Google Cloud documentation, Artifact Registry, Supported formats, cloud.google.com/artifact-registry/docs/supported-formats"
    read  = "2026-11-24"
    says  = "stores Docker and OCI images and implements the OCI interface for distribution"
  }

  source "oracle-registry" {
    title = "Oracle Cloud Infrastructure SDK for Python, Container Registry, docs.oracle.com/iaas/tools/python/latest/api/container_registry.html"
    read  = "2026-11-24"
    says  = "compatible with the Docker and OCI distribution interface, version 2"
  }
}

service "aws.cloud_map" {
  title      = "AWS Cloud Map"
  match      = ["aws_service_discovery_*"]
  actions    = ["servicediscovery:"]
  principals = ["servicediscovery.amazonaws.com"]
  speaks     = ["dns"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Private DNS, or discovery in Container Apps"
    gap        = "names found by DNS stay the same for callers; entries are registered in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Service Directory"
    gap        = "names found by DNS stay the same for callers; entries are registered in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Private DNS"
    gap        = "names found by DNS stay the same for callers; entries are registered in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Designate"
    gap        = "names found by DNS stay the same for callers; entries are registered in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Kubernetes services"
    gap        = "names found by DNS stay the same for callers; entries are registered in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloud_map.http" {
  title    = "AWS Cloud Map HTTP namespaces"
  match    = ["aws_service_discovery_http_namespace"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "DNS names in Container Apps"
    gap        = "callers ask the AWS interface for the address, or use ECS Service Connect"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Service Directory"
    gap        = "callers ask the AWS interface for the address, or use ECS Service Connect"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Private DNS"
    gap        = "callers ask the AWS interface for the address, or use ECS Service Connect"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Consul or Designate"
    gap        = "callers ask the AWS interface for the address, or use ECS Service Connect"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Kubernetes services"
    gap        = "callers ask the AWS interface for the address, or use ECS Service Connect"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  question "cloud_map_called" { text = "Do programs ask Cloud Map for addresses themselves, rather than through ECS Service Connect?" }

  feature "service_connect_only" {
    title   = "names that only Service Connect looks up"
    ask     = "cloud_map_called"
    equals  = false
    class   = "commodity"
    because = "the proxy beside each task looks names up: programs do not change"
  }
}

service "aws.app_mesh" {
  title      = "AWS App Mesh"
  match      = ["aws_appmesh_*"]
  actions    = ["appmesh:"]
  principals = ["appmesh.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Istio add-on of AKS"
    gap        = "AWS ended the service in September 2026; the proxy (Envoy) is open and its rules are written anew"
    source     = "aws-app-mesh-end"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Service Mesh"
    gap        = "AWS ended the service in September 2026; the proxy (Envoy) is open and its rules are written anew"
    source     = "aws-app-mesh-end"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Istio on OKE"
    gap        = "AWS ended the service in September 2026; the proxy (Envoy) is open and its rules are written anew"
    source     = "aws-app-mesh-end"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Istio or Linkerd"
    gap        = "AWS ended the service in September 2026; the proxy (Envoy) is open and its rules are written anew"
    source     = "aws-app-mesh-end"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  source "aws-app-mesh-end" {
    title = "Amazon Web Services, Migrating from AWS App Mesh to Amazon ECS Service Connect, aws.amazon.com/blogs/containers"
    read  = "2026-11-24"
    says  = "the service ends on 30 September 2026 and has taken no new customers since September 2024; services are made anew outside the mesh and traffic is shifted"
  }
}
