service "aws.app_runner" {
  title      = "AWS App Runner"
  match      = ["aws_apprunner_*"]
  glue       = ["aws_apprunner_custom_domain_association", "aws_apprunner_deployment"]
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
}

service "aws.ecs" {
  title      = "Amazon Elastic Container Service"
  match      = ["aws_ecs_*"]
  glue       = ["aws_ecs_tag", "aws_ecs_cluster_capacity_providers"]
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
    confidence = "low"
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
}

service "aws.eks" {
  title = "Amazon Elastic Kubernetes Service"
  match = ["aws_eks_*"]
  glue = [
    "aws_eks_access_policy_association",
    "aws_eks_pod_identity_association",
    "aws_eks_identity_provider_config",
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
    source     = "cncf-conformance"
    confidence = "medium"
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

  source "cncf-conformance" {
    title = "CNCF, Certified Kubernetes conformance programme, README of github.com/cncf/k8s-conformance, read in a copy"
    read  = "2026-11-24"
    says  = "certified products pass the same conformance tests, so that workloads find the same API on each"
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
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Artifact Registry"
    gap        = "image names change; lifecycle and scan rules are written anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI Container Registry"
    gap        = "image names change; lifecycle and scan rules are written anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "Harbor"
    gap        = "image names change; lifecycle and scan rules are written anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
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
    gap        = "the proxy (Envoy) is open; its rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Service Mesh"
    gap        = "the proxy (Envoy) is open; its rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Istio on OKE"
    gap        = "the proxy (Envoy) is open; its rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Istio or Linkerd"
    gap        = "the proxy (Envoy) is open; its rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
