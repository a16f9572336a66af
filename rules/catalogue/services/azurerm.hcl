service "azure.app_service" {
  title = "Azure App Service"
  match = [
    "azurerm_app_service",
    "azurerm_app_service_*",
    "azurerm_service_plan",
    "azurerm_linux_web_app",
    "azurerm_linux_web_app_slot",
    "azurerm_windows_web_app",
    "azurerm_windows_web_app_slot",
    "azurerm_web_app_hybrid_connection",
  ]
  glue = [
    "azurerm_app_service_custom_hostname_binding",
    "azurerm_app_service_slot_custom_hostname_binding",
    "azurerm_app_service_virtual_network_swift_connection",
    "azurerm_app_service_slot_virtual_network_swift_connection",
    "azurerm_app_service_certificate_binding",
    "azurerm_app_service_source_control",
    "azurerm_app_service_source_control_slot",
    "azurerm_app_service_connection",
    "azurerm_app_service_active_slot",
    "azurerm_web_app_active_slot",
    "azurerm_app_service_source_control_token",
    "azurerm_source_control_token",
  ]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "App Runner or ECS"
    gap        = "a container image moves as it is; code on a built-in stack is packed first, and built-in sign-in, slots and hybrid links are replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Run"
    gap        = "a container image moves as it is; code on a built-in stack is packed first, and built-in sign-in, slots and hybrid links are replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Container Instances"
    gap        = "a container image moves as it is; code on a built-in stack is packed first, and built-in sign-in, slots and hybrid links are replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Zun or virtual machines"
    gap        = "a container image moves as it is; code on a built-in stack is packed first, and built-in sign-in, slots and hybrid links are replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Deployments"
    gap        = "a container image moves as it is; code on a built-in stack is packed first, and built-in sign-in, slots and hybrid links are replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.static_web_apps" {
  title = "Azure Static Web Apps"
  match = ["azurerm_static_web_app", "azurerm_static_site"]
  glue = [
    "azurerm_static_web_app_custom_domain",
    "azurerm_static_web_app_function_app_registration",
    "azurerm_static_site_custom_domain",
  ]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Amplify Hosting"
    gap        = "the built site moves; sign-in rules and linked functions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Firebase Hosting"
    gap        = "the built site moves; sign-in rules and linked functions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Object Storage with a delivery network"
    gap        = "the built site moves; sign-in rules and linked functions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A web server with a pipeline"
    gap        = "the built site moves; sign-in rules and linked functions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.functions" {
  title = "Azure Functions"
  match = [
    "azurerm_function_app",
    "azurerm_function_app_*",
    "azurerm_linux_function_app",
    "azurerm_linux_function_app_slot",
    "azurerm_windows_function_app",
    "azurerm_windows_function_app_slot",
  ]
  glue = [
    "azurerm_function_app_hybrid_connection",
    "azurerm_function_app_connection",
    "azurerm_function_app_active_slot",
  ]
  speaks   = ["provider-event", "provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform", "refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Lambda"
    gap        = "handlers and each binding are written for Azure; durable functions need another workflow engine"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Cloud Run functions"
    gap        = "handlers and each binding are written for Azure; durable functions need another workflow engine"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Functions"
    gap        = "handlers and each binding are written for Azure; durable functions need another workflow engine"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Functions runtime in containers of your own"
    gap        = "handlers and each binding are written for Azure; durable functions need another workflow engine"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Functions runtime with KEDA"
    gap        = "the runtime is open and scales with KEDA; bindings to Azure services still change"
    source     = "functions-keda"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  source "functions-keda" {
    title = "Microsoft Learn, Azure Functions on Kubernetes with KEDA, learn.microsoft.com/en-us/azure/azure-functions/functions-runtime-install"
    read  = "2026-11-24"
    says  = "the runtime runs anywhere and scales with KEDA in any cluster; support is by the community only"
  }
}

service "azure.cosmos_db" {
  title    = "Azure Cosmos DB"
  match    = ["azurerm_cosmosdb_*"]
  glue     = ["azurerm_cosmosdb_sql_role_assignment", "azurerm_cosmosdb_sql_dedicated_gateway"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 3, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "DynamoDB"
    gap        = "partition keys, consistency levels, change feed and queries are rewritten in the data layer"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Firestore or Bigtable"
    gap        = "partition keys, consistency levels, change feed and queries are rewritten in the data layer"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle NoSQL Database"
    gap        = "partition keys, consistency levels, change feed and queries are rewritten in the data layer"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "MongoDB or ScyllaDB"
    gap        = "partition keys, consistency levels, change feed and queries are rewritten in the data layer"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.cosmos_db.mongo" {
  title    = "Azure Cosmos DB for MongoDB"
  match    = ["azurerm_cosmosdb_mongo_*"]
  glue     = ["azurerm_cosmosdb_mongo_role_definition", "azurerm_cosmosdb_mongo_user_definition"]
  speaks   = ["mongodb"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 3, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "DocumentDB"
    gap        = "data leaves through the MongoDB protocol; supported operators differ between products"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Firestore with MongoDB compatibility"
    gap        = "data leaves through the MongoDB protocol; supported operators differ between products"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Oracle Database API for MongoDB"
    gap        = "data leaves through the MongoDB protocol; supported operators differ between products"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "MongoDB or FerretDB"
    gap        = "data leaves through the MongoDB protocol; supported operators differ between products"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.cosmos_db.cassandra" {
  title    = "Azure Cosmos DB for Apache Cassandra"
  match    = ["azurerm_cosmosdb_cassandra_keyspace", "azurerm_cosmosdb_cassandra_table"]
  speaks   = ["cql"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 3, K = 0 }
  treat    = ["replatform", "refactor"]

  fit "aws" {
    class      = "engine"
    to         = "Keyspaces"
    gap        = "data leaves through the Cassandra protocol; limits and consistency differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Bigtable with its Cassandra adapter"
    gap        = "Google sells no Cassandra of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle NoSQL Database"
    gap        = "Oracle sells no Cassandra"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Cassandra or ScyllaDB"
    gap        = "data leaves through the Cassandra protocol; limits and consistency differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.managed_cassandra" {
  title    = "Azure Managed Instance for Apache Cassandra"
  match    = ["azurerm_cosmosdb_cassandra_cluster", "azurerm_cosmosdb_cassandra_datacenter"]
  speaks   = ["cql"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 2, K = 0 }
  treat    = ["replatform", "refactor"]

  fit "aws" {
    class      = "engine"
    to         = "Keyspaces"
    gap        = "the engine is Cassandra; the cluster is joined or copied by its own tools"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Bigtable with its Cassandra adapter"
    gap        = "Google sells no Cassandra of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle NoSQL Database"
    gap        = "Oracle sells no Cassandra"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Cassandra or ScyllaDB"
    gap        = "the engine is Cassandra; the cluster is joined or copied by its own tools"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.cosmos_db.postgresql" {
  title    = "Azure Cosmos DB for PostgreSQL"
  match    = ["azurerm_cosmosdb_postgresql_*"]
  glue     = ["azurerm_cosmosdb_postgresql_firewall_rule"]
  speaks   = ["postgresql"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 2, K = 0 }
  treat    = ["replatform", "refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Aurora PostgreSQL"
    gap        = "AWS sells no Citus: tables spread over nodes are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "AlloyDB"
    gap        = "Google sells no Citus: tables spread over nodes are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Database with PostgreSQL"
    gap        = "Oracle sells no Citus: tables spread over nodes are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "PostgreSQL with Citus"
    gap        = "the cluster becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.documentdb" {
  title    = "Azure DocumentDB (with MongoDB compatibility)"
  match    = ["azurerm_mongo_cluster", "azurerm_mongo_cluster_user"]
  glue     = ["azurerm_mongo_cluster_firewall_rule"]
  speaks   = ["mongodb"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "DocumentDB"
    gap        = "data leaves by mongodump; supported operators differ between products"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Firestore with MongoDB compatibility"
    gap        = "data leaves by mongodump; supported operators differ between products"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Oracle Database API for MongoDB"
    gap        = "data leaves by mongodump; supported operators differ between products"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "MongoDB or FerretDB"
    gap        = "data leaves by mongodump; supported operators differ between products"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.aks" {
  title = "Azure Kubernetes Service"
  match = ["azurerm_kubernetes_*"]
  glue = [
    "azurerm_kubernetes_cluster_trusted_access_role_binding",
    "azurerm_kubernetes_cluster_deployment_safeguard",
  ]
  speaks   = ["kubernetes"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "Elastic Kubernetes Service"
    gap        = "workloads keep the Kubernetes API; workload identity, Entra sign-in, gateway ingress and policy add-ons change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Google Kubernetes Engine"
    gap        = "workloads keep the Kubernetes API; workload identity, Entra sign-in, gateway ingress and policy add-ons change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI Kubernetes Engine"
    gap        = "workloads keep the Kubernetes API; workload identity, Entra sign-in, gateway ingress and policy add-ons change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Magnum, or a cluster of your own"
    gap        = "workloads keep the Kubernetes API; workload identity, Entra sign-in, gateway ingress and policy add-ons change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "Any certified Kubernetes"
    gap        = "workloads keep the Kubernetes API; workload identity, Entra sign-in, gateway ingress and policy add-ons change"
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

service "azure.openshift" {
  title    = "Azure Red Hat OpenShift"
  match    = ["azurerm_redhat_openshift_cluster"]
  speaks   = ["kubernetes"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "Red Hat OpenShift Service on AWS"
    gap        = "the same product is sold elsewhere; the licence is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "OpenShift Dedicated"
    gap        = "the same product is sold elsewhere; the licence is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "same"
    to         = "OpenShift"
    gap        = "the same product is sold elsewhere; the licence is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.container_apps" {
  title    = "Azure Container Apps"
  match    = ["azurerm_container_app", "azurerm_container_app_*"]
  glue     = ["azurerm_container_app_custom_domain", "azurerm_container_app_environment_storage"]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "ECS"
    gap        = "images move as they are; scaling rules, revisions and built-in sign-in are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Run"
    gap        = "images move as they are; scaling rules, revisions and built-in sign-in are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Container Instances"
    gap        = "images move as they are; scaling rules, revisions and built-in sign-in are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Zun or virtual machines"
    gap        = "images move as they are; scaling rules, revisions and built-in sign-in are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Deployments with KEDA and Dapr"
    gap        = "images move as they are; scaling rules, revisions and built-in sign-in are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.container_instances" {
  title    = "Azure Container Instances"
  match    = ["azurerm_container_group"]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "ECS on Fargate"
    gap        = "images move as they are"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Run jobs"
    gap        = "images move as they are"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Container Instances"
    gap        = "images move as they are"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Zun"
    gap        = "images move as they are"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Pods"
    gap        = "images move as they are"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.container_registry" {
  title = "Azure Container Registry"
  match = [
    "azurerm_container_registry",
    "azurerm_container_registry_*",
    "azurerm_container_connected_registry",
  ]
  glue = [
    "azurerm_container_registry_scope_map",
    "azurerm_container_registry_token",
    "azurerm_container_registry_token_password",
    "azurerm_container_registry_webhook",
    "azurerm_container_registry_credential_set",
  ]
  speaks   = ["oci-registry"]
  stateful = true
  facets   = { G = 1, I = 1, N = 1, O = 0, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "Elastic Container Registry"
    gap        = "image names change; build tasks and sign-in are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Artifact Registry"
    gap        = "image names change; build tasks and sign-in are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI Container Registry"
    gap        = "image names change; build tasks and sign-in are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "Harbor"
    gap        = "image names change; build tasks and sign-in are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.key_vault" {
  title = "Azure Key Vault"
  match = ["azurerm_key_vault", "azurerm_key_vault_*"]
  glue = [
    "azurerm_key_vault_access_policy",
    "azurerm_key_vault_certificate_contacts",
    "azurerm_key_vault_managed_hardware_security_module_role_assignment",
  ]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 3, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Secrets Manager and KMS"
    gap        = "secrets move by script; keys made not to be exported stay, so data is encrypted anew; reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Secret Manager and Cloud KMS"
    gap        = "secrets move by script; keys made not to be exported stay, so data is encrypted anew; reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Vault"
    gap        = "secrets move by script; keys made not to be exported stay, so data is encrypted anew; reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican or Vault"
    gap        = "secrets move by script; keys made not to be exported stay, so data is encrypted anew; reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Vault"
    gap        = "secrets move by script; keys made not to be exported stay, so data is encrypted anew; reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.dedicated_hsm" {
  title    = "Azure Dedicated HSM"
  match    = ["azurerm_dedicated_hardware_security_module"]
  speaks   = ["pkcs11"]
  stateful = true
  facets   = { G = 3, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "CloudHSM"
    gap        = "keys move only if they were made to be exportable"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud HSM"
    gap        = "keys move only if they were made to be exportable"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Dedicated Key Management"
    gap        = "keys move only if they were made to be exportable"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Hardware of your own"
    gap        = "keys move only if they were made to be exportable"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.app_configuration" {
  title    = "Azure App Configuration"
  match    = ["azurerm_app_configuration", "azurerm_app_configuration_*"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "AppConfig"
    gap        = "programs read settings through the Azure SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Parameter Manager or Firebase Remote Config"
    gap        = "programs read settings through the Azure SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Vault secrets"
    gap        = "programs read settings through the Azure SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "ConfigMaps with OpenFeature"
    gap        = "programs read settings through the Azure SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.service_bus" {
  title = "Azure Service Bus"
  match = ["azurerm_servicebus_*"]
  glue = [
    "azurerm_servicebus_*_authorization_rule",
    "azurerm_servicebus_subscription_rule",
    "azurerm_servicebus_namespace_network_rule_set",
    "azurerm_servicebus_namespace_disaster_recovery_config",
    "azurerm_servicebus_namespace_customer_managed_key",
  ]
  speaks   = ["amqp", "provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform", "refactor"]

  fit "aws" {
    class      = "engine"
    to         = "Amazon MQ"
    gap        = "clients of AMQP 1.0 keep their protocol; sessions, duplicate detection and scheduled messages differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Pub/Sub"
    gap        = "Google sells no AMQP broker"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Queue"
    gap        = "Oracle sells no AMQP broker"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "ActiveMQ or RabbitMQ of your own"
    gap        = "clients of AMQP 1.0 keep their protocol; sessions, duplicate detection and scheduled messages differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "ActiveMQ or RabbitMQ"
    gap        = "clients of AMQP 1.0 keep their protocol; sessions, duplicate detection and scheduled messages differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.event_hubs" {
  title = "Azure Event Hubs"
  match = ["azurerm_eventhub", "azurerm_eventhub_*"]
  glue = [
    "azurerm_eventhub_authorization_rule",
    "azurerm_eventhub_namespace_authorization_rule",
    "azurerm_eventhub_consumer_group",
    "azurerm_eventhub_namespace_disaster_recovery_config",
    "azurerm_eventhub_namespace_customer_managed_key",
  ]
  speaks   = ["kafka", "amqp"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "Amazon MSK"
    gap        = "holds for clients of its Kafka endpoint; clients with the Event Hubs library are rewritten"
    source     = "event-hubs-kafka"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Managed Service for Apache Kafka"
    gap        = "holds for clients of its Kafka endpoint; clients with the Event Hubs library are rewritten"
    source     = "event-hubs-kafka"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Streaming with Apache Kafka"
    gap        = "holds for clients of its Kafka endpoint; clients with the Event Hubs library are rewritten"
    source     = "event-hubs-kafka"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Kafka of your own"
    gap        = "holds for clients of its Kafka endpoint; clients with the Event Hubs library are rewritten"
    source     = "event-hubs-kafka"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Strimzi"
    gap        = "holds for clients of its Kafka endpoint; clients with the Event Hubs library are rewritten"
    source     = "event-hubs-kafka"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "event-hubs-kafka" {
    title = "Azure documentation, Apache Kafka configurations for Event Hubs, docs.azure.cn/en-us/event-hubs/apache-kafka-configurations"
    read  = "2026-11-24"
    says  = "existing Kafka clients connect after a change of connection settings; broker settings cannot be changed and topic settings only through Azure"
  }
}

service "azure.event_grid" {
  title    = "Azure Event Grid"
  match    = ["azurerm_eventgrid_*"]
  glue     = ["azurerm_eventgrid_event_subscription", "azurerm_eventgrid_system_topic_event_subscription"]
  speaks   = ["provider-event", "cloudevents"]
  stateful = false
  facets   = { G = 1, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "EventBridge"
    gap        = "events that Azure services send end with Azure; filters and event shape are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Eventarc"
    gap        = "events that Azure services send end with Azure; filters and event shape are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Events"
    gap        = "events that Azure services send end with Azure; filters and event shape are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "NATS or a broker of your own"
    gap        = "events that Azure services send end with Azure; filters and event shape are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Knative Eventing"
    gap        = "events that Azure services send end with Azure; filters and event shape are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.front_door" {
  title = "Azure Front Door"
  match = ["azurerm_frontdoor", "azurerm_frontdoor_*", "azurerm_cdn_frontdoor_*"]
  glue = [
    "azurerm_cdn_frontdoor_custom_domain_association",
    "azurerm_cdn_frontdoor_security_policy",
    "azurerm_cdn_frontdoor_route_disable_link_to_default_domain",
  ]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "CloudFront"
    gap        = "routes and each rule are written anew; private links to origins are replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud CDN with a global load balancer"
    gap        = "routes and each rule are written anew; private links to origins are replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "Oracle sells no full delivery network"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "nothing of this reach can be run alone"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.cdn" {
  title    = "Azure CDN"
  match    = ["azurerm_cdn_profile", "azurerm_cdn_endpoint", "azurerm_cdn_endpoint_custom_domain"]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "CloudFront"
    gap        = "cache rules, domains and certificates are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud CDN"
    gap        = "cache rules, domains and certificates are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "Oracle sells no full delivery network"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "nothing of this reach can be run alone"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.waf" {
  title = "Azure Web Application Firewall"
  match = [
    "azurerm_web_application_firewall_policy",
    "azurerm_frontdoor_firewall_policy",
    "azurerm_cdn_frontdoor_firewall_policy",
  ]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "AWS WAF"
    gap        = "managed rule sets do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Armor"
    gap        = "managed rule sets do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Web Application Firewall"
    gap        = "managed rule sets do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Coraza or ModSecurity"
    gap        = "managed rule sets do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Coraza in the ingress"
    gap        = "managed rule sets do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.ad_b2c" {
  title    = "Azure AD B2C"
  match    = ["azurerm_aadb2c_directory"]
  speaks   = ["oidc", "saml"]
  stateful = true
  facets   = { G = 3, I = 3, N = 1, O = 1, K = 0 }
  treat    = ["retain", "refactor"]

  fit "aws" {
    class      = "unique"
    to         = "Cognito user pools"
    gap        = "password verifiers cannot be taken out: people reset, or sign in once more while the old directory lives on; custom policies are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "Identity Platform"
    gap        = "password verifiers cannot be taken out: people reset, or sign in once more while the old directory lives on; custom policies are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "IAM identity domains"
    gap        = "password verifiers cannot be taken out: people reset, or sign in once more while the old directory lives on; custom policies are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "unique"
    to         = "Keycloak"
    gap        = "password verifiers cannot be taken out: people reset, or sign in once more while the old directory lives on; custom policies are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.sql" {
  title = "Azure SQL"
  match = ["azurerm_mssql_*", "azurerm_sql_*"]
  glue = [
    "azurerm_mssql_firewall_rule",
    "azurerm_mssql_outbound_firewall_rule",
    "azurerm_mssql_virtual_network_rule",
    "azurerm_mssql_*_auditing_policy",
    "azurerm_mssql_*_security_alert_policy",
    "azurerm_mssql_server_dns_alias",
    "azurerm_sql_firewall_rule",
    "azurerm_sql_virtual_network_rule",
    "azurerm_mssql_job_credential",
    "azurerm_mssql_job_target_group",
    "azurerm_mssql_managed_instance_active_directory_administrator",
    "azurerm_mssql_server_transparent_data_encryption",
    "azurerm_mssql_managed_instance_transparent_data_encryption",
  ]
  speaks   = ["tds"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "RDS for SQL Server"
    gap        = "data leaves as a backup or bacpac; licence terms change, and elastic pools and failover groups are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Cloud SQL for SQL Server"
    gap        = "data leaves as a backup or bacpac; licence terms change, and elastic pools and failover groups are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "SQL Server on virtual machines"
    gap        = "Oracle sells no managed SQL Server: failover and backup become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "SQL Server on virtual machines"
    gap        = "failover and backup become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "SQL Server containers"
    gap        = "failover and backup become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.postgresql" {
  title = "Azure Database for PostgreSQL"
  match = [
    "azurerm_postgresql_flexible_server",
    "azurerm_postgresql_flexible_server_*",
    "azurerm_postgresql_server",
    "azurerm_postgresql_server_key",
    "azurerm_postgresql_database",
  ]
  glue = [
    "azurerm_postgresql_flexible_server_firewall_rule",
    "azurerm_postgresql_flexible_server_configuration",
    "azurerm_postgresql_flexible_server_active_directory_administrator",
    "azurerm_postgresql_firewall_rule",
    "azurerm_postgresql_configuration",
    "azurerm_postgresql_virtual_network_rule",
    "azurerm_postgresql_active_directory_administrator",
  ]
  speaks   = ["postgresql"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "RDS for PostgreSQL or Aurora"
    gap        = "data leaves by dump or logical replication; Entra sign-in and Azure extensions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Cloud SQL for PostgreSQL or AlloyDB"
    gap        = "data leaves by dump or logical replication; Entra sign-in and Azure extensions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Database with PostgreSQL"
    gap        = "data leaves by dump or logical replication; Entra sign-in and Azure extensions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Trove, or a server of your own"
    gap        = "backup, failover and patching become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "CloudNativePG or another operator"
    gap        = "data leaves by dump or logical replication; Entra sign-in and Azure extensions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.mysql" {
  title = "Azure Database for MySQL"
  match = [
    "azurerm_mysql_flexible_server",
    "azurerm_mysql_flexible_server_*",
    "azurerm_mysql_flexible_database",
    "azurerm_mysql_server",
    "azurerm_mysql_server_key",
    "azurerm_mysql_database",
  ]
  glue = [
    "azurerm_mysql_flexible_server_firewall_rule",
    "azurerm_mysql_flexible_server_configuration",
    "azurerm_mysql_flexible_server_active_directory_administrator",
    "azurerm_mysql_firewall_rule",
    "azurerm_mysql_configuration",
    "azurerm_mysql_virtual_network_rule",
    "azurerm_mysql_active_directory_administrator",
  ]
  speaks   = ["mysql"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "RDS for MySQL or Aurora"
    gap        = "data leaves by dump or replication; Entra sign-in does not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Cloud SQL for MySQL"
    gap        = "data leaves by dump or replication; Entra sign-in does not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "MySQL HeatWave"
    gap        = "data leaves by dump or replication; Entra sign-in does not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Trove, or a server of your own"
    gap        = "backup, failover and patching become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "MySQL operator"
    gap        = "data leaves by dump or replication; Entra sign-in does not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.mariadb" {
  title = "Azure Database for MariaDB"
  match = ["azurerm_mariadb_*"]
  glue = [
    "azurerm_mariadb_firewall_rule",
    "azurerm_mariadb_configuration",
    "azurerm_mariadb_virtual_network_rule",
  ]
  speaks   = ["mysql"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "RDS for MariaDB"
    gap        = "Azure has withdrawn it; data leaves by dump or replication"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Cloud SQL for MySQL"
    gap        = "Google sells no MariaDB: test the move to MySQL"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "MySQL HeatWave"
    gap        = "Oracle sells no MariaDB: test the move to MySQL"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "MariaDB of your own"
    gap        = "backup, failover and patching become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.redis" {
  title = "Azure Cache for Redis and Managed Redis"
  match = ["azurerm_redis_*", "azurerm_managed_redis", "azurerm_managed_redis_*"]
  glue = [
    "azurerm_redis_firewall_rule",
    "azurerm_redis_cache_access_policy_assignment",
    "azurerm_managed_redis_access_policy_assignment",
  ]
  speaks   = ["redis"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "ElastiCache"
    gap        = "data held as more than a cache is copied by dump; Entra sign-in and paid modules differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Memorystore"
    gap        = "data held as more than a cache is copied by dump; Entra sign-in and paid modules differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Cache"
    gap        = "data held as more than a cache is copied by dump; Entra sign-in and paid modules differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Trove, or Valkey of your own"
    gap        = "the server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Valkey operator"
    gap        = "data held as more than a cache is copied by dump; Entra sign-in and paid modules differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.storage" {
  title = "Azure Blob Storage"
  match = [
    "azurerm_storage_account",
    "azurerm_storage_account_*",
    "azurerm_storage_container",
    "azurerm_storage_containers",
    "azurerm_storage_container_*",
    "azurerm_storage_blob",
    "azurerm_storage_blob_*",
    "azurerm_storage_data_lake_gen2_*",
    "azurerm_storage_encryption_scope",
    "azurerm_storage_management_policy",
    "azurerm_storage_object_replication",
  ]
  glue = [
    "azurerm_storage_account_network_rules",
    "azurerm_storage_account_customer_managed_key",
    "azurerm_storage_account_static_website",
    "azurerm_storage_account_queue_properties",
    "azurerm_storage_account_table_properties",
    "azurerm_storage_container_immutability_policy",
    "azurerm_storage_blob_inventory_policy",
  ]
  speaks   = ["provider-sdk", "https"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "S3"
    gap        = "no other supplier offers the Blob interface: clients change library, and signed links change form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Cloud Storage"
    gap        = "no other supplier offers the Blob interface: clients change library, and signed links change form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Object Storage"
    gap        = "no other supplier offers the Blob interface: clients change library, and signed links change form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Ceph Object Gateway or Swift"
    gap        = "no other supplier offers the Blob interface: clients change library, and signed links change form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Ceph (Rook) or another S3 store"
    gap        = "no other supplier offers the Blob interface: clients change library, and signed links change form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.storage.files" {
  title    = "Azure Files"
  match    = ["azurerm_storage_share", "azurerm_storage_share_directory", "azurerm_storage_share_file"]
  speaks   = ["smb", "nfs"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "FSx or EFS"
    gap        = "clients of SMB or NFS keep their protocol; sign-in by directory and snapshots are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "NetApp Volumes or Filestore"
    gap        = "clients of SMB or NFS keep their protocol; sign-in by directory and snapshots are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI File Storage"
    gap        = "offers NFS only"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Manila"
    gap        = "clients of SMB or NFS keep their protocol; sign-in by directory and snapshots are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "Samba, CephFS or NFS"
    gap        = "clients of SMB or NFS keep their protocol; sign-in by directory and snapshots are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.storage.queue" {
  title    = "Azure Queue Storage"
  match    = ["azurerm_storage_queue"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "SQS"
    gap        = "senders and receivers use the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Pub/Sub or Cloud Tasks"
    gap        = "senders and receivers use the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Queue"
    gap        = "senders and receivers use the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "RabbitMQ"
    gap        = "senders and receivers use the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.storage.table" {
  title    = "Azure Table Storage"
  match    = ["azurerm_storage_table", "azurerm_storage_table_entity", "azurerm_storage_table_entities"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "DynamoDB"
    gap        = "the data layer is rewritten for another key model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Bigtable or Firestore"
    gap        = "the data layer is rewritten for another key model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle NoSQL Database"
    gap        = "the data layer is rewritten for another key model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "ScyllaDB or PostgreSQL"
    gap        = "the data layer is rewritten for another key model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.storage.file_sync" {
  title    = "Azure File Sync"
  match    = ["azurerm_storage_sync", "azurerm_storage_sync_*"]
  speaks   = ["smb"]
  stateful = true
  facets   = { G = 1, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Storage Gateway or FSx File Gateway"
    gap        = "sync agents at the sites are replaced and caches fill again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "File servers next to the users"
    gap        = "sync agents at the sites are replaced and caches fill again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.netapp_files" {
  title    = "Azure NetApp Files"
  match    = ["azurerm_netapp_*"]
  speaks   = ["nfs", "smb"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 2, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "FSx for NetApp ONTAP"
    gap        = "clients of NFS or SMB keep their protocol; snapshots move only between NetApp systems"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "NetApp Volumes"
    gap        = "clients of NFS or SMB keep their protocol; snapshots move only between NetApp systems"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI File Storage"
    gap        = "offers NFS only"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Manila"
    gap        = "clients of NFS or SMB keep their protocol; snapshots move only between NetApp systems"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "CephFS, NFS or Samba"
    gap        = "the file server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.managed_lustre" {
  title    = "Azure Managed Lustre"
  match    = ["azurerm_managed_lustre_file_system"]
  speaks   = ["lustre"]
  stateful = true
  facets   = { G = 1, I = 0, N = 0, O = 1, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "FSx for Lustre"
    gap        = "clients keep Lustre; links to the object store are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Managed Lustre"
    gap        = "clients keep Lustre; links to the object store are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "File Storage with Lustre"
    gap        = "clients keep Lustre; links to the object store are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "Lustre of your own"
    gap        = "clients keep Lustre; links to the object store are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.monitor" {
  title = "Azure Monitor"
  match = [
    "azurerm_monitor_*",
    "azurerm_application_insights",
    "azurerm_application_insights_*",
    "azurerm_portal_dashboard",
  ]
  glue = [
    "azurerm_monitor_diagnostic_setting",
    "azurerm_monitor_aad_diagnostic_setting",
    "azurerm_monitor_data_collection_rule_association",
    "azurerm_monitor_private_link_scoped_service",
    "azurerm_application_insights_api_key",
  ]
  speaks   = ["otlp", "provider-sdk"]
  stateful = false
  facets   = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "CloudWatch"
    gap        = "alerts, action groups and dashboards are written anew; programs with the Application Insights library change to OpenTelemetry"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Monitoring"
    gap        = "alerts, action groups and dashboards are written anew; programs with the Application Insights library change to OpenTelemetry"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Monitoring"
    gap        = "alerts, action groups and dashboards are written anew; programs with the Application Insights library change to OpenTelemetry"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Prometheus and Grafana"
    gap        = "alerts, action groups and dashboards are written anew; programs with the Application Insights library change to OpenTelemetry"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.monitor.log_analytics" {
  title = "Azure Log Analytics"
  match = ["azurerm_log_analytics_*"]
  glue = [
    "azurerm_log_analytics_linked_service",
    "azurerm_log_analytics_linked_storage_account",
    "azurerm_log_analytics_cluster_customer_managed_key",
  ]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "CloudWatch Logs"
    gap        = "each saved query is rewritten; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Logging"
    gap        = "each saved query is rewritten; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Logging Analytics"
    gap        = "each saved query is rewritten; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Loki or OpenSearch"
    gap        = "each saved query is rewritten; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.managed_grafana" {
  title    = "Azure Managed Grafana"
  match    = ["azurerm_dashboard_grafana", "azurerm_dashboard_grafana_*", "azurerm_dashboard"]
  speaks   = ["grafana"]
  stateful = true
  facets   = { G = 1, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "Managed Grafana"
    gap        = "dashboards leave as JSON; data sources and sign-in are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Grafana Cloud bought elsewhere"
    gap        = "Google sells no Grafana"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Grafana on a virtual machine"
    gap        = "Oracle sells no Grafana"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Grafana"
    gap        = "dashboards leave as JSON; data sources and sign-in are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.sentinel" {
  title    = "Microsoft Sentinel"
  match    = ["azurerm_sentinel_*"]
  glue     = ["azurerm_sentinel_log_analytics_workspace_onboarding", "azurerm_sentinel_metadata"]
  stateful = true
  facets   = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Security Lake with OpenSearch"
    gap        = "each detection and playbook is rewritten and assured anew; incident history stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Google Security Operations"
    gap        = "each detection and playbook is rewritten and assured anew; incident history stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Logging Analytics"
    gap        = "each detection and playbook is rewritten and assured anew; incident history stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Wazuh or OpenSearch"
    gap        = "each detection and playbook is rewritten and assured anew; incident history stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.defender" {
  title    = "Microsoft Defender for Cloud"
  match    = ["azurerm_security_center_*", "azurerm_advanced_threat_protection", "azurerm_iot_security_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "GuardDuty and Security Hub"
    gap        = "plans and alerts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Security Command Center"
    gap        = "plans and alerts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Guard"
    gap        = "plans and alerts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Falco and Wazuh"
    gap        = "plans and alerts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.api_management" {
  title = "Azure API Management"
  match = ["azurerm_api_management", "azurerm_api_management_*"]
  glue = [
    "azurerm_api_management_*_tag",
    "azurerm_api_management_product_api",
    "azurerm_api_management_product_group",
    "azurerm_api_management_group_user",
    "azurerm_api_management_gateway_api",
    "azurerm_api_management_notification_recipient_*",
    "azurerm_api_management_api_operation_tag",
    "azurerm_api_management_tag",
  ]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 1, I = 2, N = 2, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "API Gateway"
    gap        = "policies are written in the form of Azure; products, subscriptions and the developer portal are rebuilt, and callers hold keys"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Apigee"
    gap        = "policies are written in the form of Azure; products, subscriptions and the developer portal are rebuilt, and callers hold keys"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI API Gateway"
    gap        = "policies are written in the form of Azure; products, subscriptions and the developer portal are rebuilt, and callers hold keys"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Kong or another gateway"
    gap        = "policies are written in the form of Azure; products, subscriptions and the developer portal are rebuilt, and callers hold keys"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.logic_apps" {
  title = "Azure Logic Apps"
  match = [
    "azurerm_logic_app_*",
    "azurerm_api_connection",
    "azurerm_managed_api",
    "azurerm_integration_service_environment",
  ]
  glue = [
    "azurerm_logic_app_integration_account_session",
    "azurerm_logic_app_integration_account_certificate",
  ]
  speaks   = ["provider-event", "http"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["retain", "refactor"]

  fit "aws" {
    class      = "unique"
    to         = "Step Functions with AppFlow"
    gap        = "each flow and connector is designed anew: no other product has the same connectors and runtime promise"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "Application Integration"
    gap        = "each flow and connector is designed anew: no other product has the same connectors and runtime promise"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "OCI Integration"
    gap        = "each flow and connector is designed anew: no other product has the same connectors and runtime promise"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "unique"
    to         = "n8n, Camel or Temporal"
    gap        = "each flow and connector is designed anew: no other product has the same connectors and runtime promise"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.data_factory" {
  title    = "Azure Data Factory"
  match    = ["azurerm_data_factory", "azurerm_data_factory_*"]
  glue     = ["azurerm_data_factory_credential_*", "azurerm_data_factory_customer_managed_key"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Glue or Managed Airflow"
    gap        = "pipelines, data flows and connectors are rewritten one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Cloud Composer or Data Fusion"
    gap        = "pipelines, data flows and connectors are rewritten one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Data Integration"
    gap        = "pipelines, data flows and connectors are rewritten one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Airflow with Spark"
    gap        = "pipelines, data flows and connectors are rewritten one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.synapse" {
  title = "Azure Synapse Analytics"
  match = ["azurerm_synapse_*"]
  glue = [
    "azurerm_synapse_firewall_rule",
    "azurerm_synapse_role_assignment",
    "azurerm_synapse_*_auditing_policy",
    "azurerm_synapse_*_security_alert_policy",
    "azurerm_synapse_workspace_aad_admin",
    "azurerm_synapse_workspace_sql_aad_admin",
  ]
  speaks   = ["tds", "spark"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Redshift and EMR"
    gap        = "the SQL dialect, loading and tuning are rewritten; Spark notebooks move with small changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "BigQuery and Dataproc"
    gap        = "the SQL dialect, loading and tuning are rewritten; Spark notebooks move with small changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Autonomous Data Warehouse"
    gap        = "the SQL dialect, loading and tuning are rewritten; Spark notebooks move with small changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Trino, ClickHouse and Spark"
    gap        = "the SQL dialect, loading and tuning are rewritten; Spark notebooks move with small changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.databricks" {
  title = "Azure Databricks"
  match = ["azurerm_databricks_*"]
  glue = [
    "azurerm_databricks_virtual_network_peering",
    "azurerm_databricks_workspace_root_dbfs_customer_managed_key",
  ]
  speaks   = ["spark", "delta"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["relocate", "replatform"]

  fit "aws" {
    class      = "same"
    to         = "Databricks on AWS"
    gap        = "the same product is sold there; storage paths, identities and network are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Databricks on Google Cloud"
    gap        = "the same product is sold there; storage paths, identities and network are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Spark with Delta Lake on OCI Data Flow"
    gap        = "Databricks is not sold there"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Spark operator with Delta Lake"
    gap        = "Databricks is not sold there"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.fabric" {
  title    = "Microsoft Fabric"
  match    = ["azurerm_fabric_capacity"]
  stateful = true
  facets   = { G = 2, I = 2, N = 0, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "SageMaker Unified Studio with Redshift"
    gap        = "the capacity is all that shows here: what runs on it is rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "BigQuery with Looker"
    gap        = "the capacity is all that shows here: what runs on it is rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Autonomous Data Warehouse"
    gap        = "the capacity is all that shows here: what runs on it is rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Trino, Spark and Superset"
    gap        = "the capacity is all that shows here: what runs on it is rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.data_explorer" {
  title    = "Azure Data Explorer"
  match    = ["azurerm_kusto_*"]
  glue     = ["azurerm_kusto_*_principal_assignment", "azurerm_kusto_cluster_customer_managed_key"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 2, N = 0, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "OpenSearch or Timestream"
    gap        = "queries are in KQL and are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "BigQuery"
    gap        = "queries are in KQL and are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Logging Analytics"
    gap        = "queries are in KQL and are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "ClickHouse"
    gap        = "queries are in KQL and are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.stream_analytics" {
  title    = "Azure Stream Analytics"
  match    = ["azurerm_stream_analytics_*"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Managed Service for Apache Flink"
    gap        = "queries and their inputs and outputs are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Dataflow"
    gap        = "queries and their inputs and outputs are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "GoldenGate Stream Analytics"
    gap        = "queries and their inputs and outputs are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Flink"
    gap        = "queries and their inputs and outputs are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.hdinsight" {
  title    = "Azure HDInsight"
  match    = ["azurerm_hdinsight_*"]
  speaks   = ["spark", "hive", "kafka", "hbase"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "EMR or MSK"
    gap        = "the engines are open; storage paths and start-up scripts change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Dataproc or Managed Kafka"
    gap        = "the engines are open; storage paths and start-up scripts change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Big Data Service"
    gap        = "the engines are open; storage paths and start-up scripts change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Spark and Kafka operators"
    gap        = "the engines are open; storage paths and start-up scripts change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.purview" {
  title    = "Microsoft Purview"
  match    = ["azurerm_purview_account"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "DataZone"
    gap        = "the catalogue, classifications and scans are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Dataplex Universal Catalog"
    gap        = "the catalogue, classifications and scans are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Data Catalog"
    gap        = "the catalogue, classifications and scans are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenMetadata or DataHub"
    gap        = "the catalogue, classifications and scans are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.machine_learning" {
  title    = "Azure Machine Learning"
  match    = ["azurerm_machine_learning_*", "azurerm_ai_foundry", "azurerm_ai_foundry_project"]
  speaks   = ["provider-sdk", "mlflow"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["retain", "refactor"]

  fit "aws" {
    class      = "unique"
    to         = "SageMaker AI"
    gap        = "workspace, pipelines and registries are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "Vertex AI"
    gap        = "workspace, pipelines and registries are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "OCI Data Science"
    gap        = "workspace, pipelines and registries are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "unique"
    to         = "Kubeflow and MLflow"
    gap        = "workspace, pipelines and registries are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.ai_services" {
  title    = "Azure AI services"
  match    = ["azurerm_cognitive_*", "azurerm_ai_services", "azurerm_video_indexer_account"]
  glue     = ["azurerm_cognitive_account_customer_managed_key", "azurerm_cognitive_account_rai_blocklist"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Bedrock and the AWS AI services"
    gap        = "callers use the Azure interface; models, prompts and answer quality differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vertex AI and the Google AI services"
    gap        = "callers use the Azure interface; models, prompts and answer quality differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Generative AI and AI services"
    gap        = "callers use the Azure interface; models, prompts and answer quality differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Open models served by vLLM"
    gap        = "callers use the Azure interface; models, prompts and answer quality differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.ai_search" {
  title    = "Azure AI Search"
  match    = ["azurerm_search_service"]
  glue     = ["azurerm_search_shared_private_link_service"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "OpenSearch Service"
    gap        = "index definitions, skills and queries are rewritten and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vertex AI Search"
    gap        = "index definitions, skills and queries are rewritten and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Search with OpenSearch"
    gap        = "index definitions, skills and queries are rewritten and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenSearch"
    gap        = "index definitions, skills and queries are rewritten and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.bot_service" {
  title    = "Azure Bot Service"
  match    = ["azurerm_bot_*"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Lex"
    gap        = "channels and code with the Bot Framework are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Dialogflow"
    gap        = "channels and code with the Bot Framework are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle Digital Assistant"
    gap        = "channels and code with the Bot Framework are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Rasa"
    gap        = "channels and code with the Bot Framework are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.batch" {
  title    = "Azure Batch"
  match    = ["azurerm_batch_*"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "AWS Batch"
    gap        = "pools, jobs and tasks are driven through the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Batch"
    gap        = "pools, jobs and tasks are driven through the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Container Instances or OKE jobs"
    gap        = "pools, jobs and tasks are driven through the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Slurm or Kubernetes jobs"
    gap        = "pools, jobs and tasks are driven through the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Jobs with Kueue or Volcano"
    gap        = "pools, jobs and tasks are driven through the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.automation" {
  title    = "Azure Automation"
  match    = ["azurerm_automation_*"]
  glue     = ["azurerm_automation_job_schedule", "azurerm_automation_connection_*"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Systems Manager"
    gap        = "runbooks are scripts that call Azure: their host and those calls change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Scheduler with Cloud Run jobs"
    gap        = "runbooks are scripts that call Azure: their host and those calls change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OS Management Hub and functions"
    gap        = "runbooks are scripts that call Azure: their host and those calls change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Ansible"
    gap        = "runbooks are scripts that call Azure: their host and those calls change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.signalr" {
  title = "Azure SignalR Service"
  match = [
    "azurerm_signalr_service",
    "azurerm_signalr_service_*",
    "azurerm_signalr_shared_private_link_resource",
  ]
  glue     = ["azurerm_signalr_service_network_acl"]
  speaks   = ["signalr"]
  stateful = false
  facets   = { G = 0, I = 2, N = 2, O = 1, K = 0 }
  treat    = ["replatform", "refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "API Gateway WebSocket"
    gap        = "the hub is hosted by the application again, or the clients change protocol"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "WebSockets on Cloud Run"
    gap        = "the hub is hosted by the application again, or the clients change protocol"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "WebSockets on containers"
    gap        = "the hub is hosted by the application again, or the clients change protocol"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "SignalR hosted by the application"
    gap        = "needs sticky sessions and a Redis backplane"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.web_pubsub" {
  title    = "Azure Web PubSub"
  match    = ["azurerm_web_pubsub", "azurerm_web_pubsub_*"]
  glue     = ["azurerm_web_pubsub_network_acl"]
  speaks   = ["provider-sdk", "websocket"]
  stateful = false
  facets   = { G = 0, I = 2, N = 2, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "API Gateway WebSocket or AppSync Events"
    gap        = "servers use the Azure library and its event format"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "WebSockets on Cloud Run"
    gap        = "servers use the Azure library and its event format"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Centrifugo or NATS"
    gap        = "servers use the Azure library and its event format"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.notification_hubs" {
  title    = "Azure Notification Hubs"
  match    = ["azurerm_notification_hub", "azurerm_notification_hub_*"]
  glue     = ["azurerm_notification_hub_authorization_rule"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "End User Messaging Push"
    gap        = "devices register anew; calls use the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Firebase Cloud Messaging"
    gap        = "devices register anew; calls use the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "A push supplier bought elsewhere"
    gap        = "devices register anew; calls use the Azure library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.relay" {
  title    = "Azure Relay"
  match    = ["azurerm_relay_*"]
  glue     = ["azurerm_relay_*_authorization_rule"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 2, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "A reverse tunnel of your own"
    gap        = "both ends use the Azure library; another tunnel takes its place"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.communication_services" {
  title = "Azure Communication Services"
  match = [
    "azurerm_communication_service",
    "azurerm_email_communication_service",
    "azurerm_email_communication_service_domain",
    "azurerm_email_communication_service_domain_sender_username",
  ]
  glue     = ["azurerm_communication_service_email_domain_association"]
  speaks   = ["provider-sdk", "smtp"]
  stateful = false
  facets   = { G = 0, I = 2, N = 2, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "SES and End User Messaging"
    gap        = "calls use the Azure library; numbers and sender names are registered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "A messaging supplier bought elsewhere"
    gap        = "calls use the Azure library; numbers and sender names are registered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Email Delivery, with another supplier for text messages"
    gap        = "calls use the Azure library; numbers and sender names are registered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.iot_hub" {
  title = "Azure IoT Hub"
  match = ["azurerm_iothub", "azurerm_iothub_*"]
  glue = [
    "azurerm_iothub_consumer_group",
    "azurerm_iothub_shared_access_policy",
    "azurerm_iothub_dps_shared_access_policy",
  ]
  speaks   = ["mqtt", "amqp", "provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 3, N = 2, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "IoT Core"
    gap        = "devices hold an Azure address and key; twins, routes and updates belong to Azure"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "A broker bought elsewhere"
    gap        = "Google has withdrawn its IoT service"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Internet of Things"
    gap        = "devices hold an Azure address and key; twins, routes and updates belong to Azure"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "EMQX or Mosquitto"
    gap        = "devices hold an Azure address and key; twins, routes and updates belong to Azure"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.maps" {
  title    = "Azure Maps"
  match    = ["azurerm_maps_account", "azurerm_maps_creator"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 0, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Location Service"
    gap        = "maps and searches are asked through the Azure interface; data licences differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Google Maps Platform"
    gap        = "maps and searches are asked through the Azure interface; data licences differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenStreetMap tiles and routing of your own"
    gap        = "maps and searches are asked through the Azure interface; data licences differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.virtual_machines" {
  title = "Azure Virtual Machines"
  match = [
    "azurerm_virtual_machine",
    "azurerm_virtual_machine_*",
    "azurerm_linux_virtual_machine",
    "azurerm_windows_virtual_machine",
    "azurerm_linux_virtual_machine_scale_set",
    "azurerm_windows_virtual_machine_scale_set",
    "azurerm_orchestrated_virtual_machine_scale_set",
    "azurerm_virtual_machine_scale_set",
    "azurerm_virtual_machine_scale_set_*",
    "azurerm_availability_set",
    "azurerm_capacity_reservation",
    "azurerm_capacity_reservation_group",
    "azurerm_dedicated_host",
    "azurerm_dedicated_host_group",
    "azurerm_gallery_application",
    "azurerm_gallery_application_version",
    "azurerm_image",
    "azurerm_images",
    "azurerm_shared_image",
    "azurerm_shared_image_*",
    "azurerm_marketplace_agreement",
    "azurerm_proximity_placement_group",
    "azurerm_ssh_public_key",
    "azurerm_platform_image",
    "azurerm_maintenance_*",
    "azurerm_restore_point_collection",
    "azurerm_automanage_configuration",
    "azurerm_public_maintenance_configurations",
  ]
  glue = [
    "azurerm_virtual_machine_data_disk_attachment",
    "azurerm_virtual_machine_gallery_application_assignment",
    "azurerm_maintenance_assignment_*",
  ]
  speaks   = ["ssh", "rdp"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["rehost", "replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "EC2"
    gap        = "images, sizes, extensions and start-up scripts are chosen and tested anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Compute Engine"
    gap        = "images, sizes, extensions and start-up scripts are chosen and tested anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Compute"
    gap        = "images, sizes, extensions and start-up scripts are chosen and tested anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Nova"
    gap        = "images, sizes, extensions and start-up scripts are chosen and tested anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Containers, or KubeVirt"
    gap        = "what runs on the machine is packed as a container first"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.virtual_machines.disks" {
  title = "Azure Managed Disks"
  match = [
    "azurerm_managed_disk",
    "azurerm_managed_disks",
    "azurerm_disk_access",
    "azurerm_disk_encryption_set",
    "azurerm_snapshot",
  ]
  glue     = ["azurerm_managed_disk_sas_token"]
  speaks   = ["block"]
  stateful = true
  facets   = { G = 2, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["rehost"]

  fit "aws" {
    class      = "commodity"
    to         = "EBS"
    gap        = "disks are copied at file or block level while the machine is down; snapshots stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Persistent Disk or Hyperdisk"
    gap        = "disks are copied at file or block level while the machine is down; snapshots stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Block Volume"
    gap        = "disks are copied at file or block level while the machine is down; snapshots stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Cinder"
    gap        = "disks are copied at file or block level while the machine is down; snapshots stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Persistent volumes"
    gap        = "disks are copied at file or block level while the machine is down; snapshots stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.virtual_desktop" {
  title    = "Azure Virtual Desktop"
  match    = ["azurerm_virtual_desktop_*"]
  glue     = ["azurerm_virtual_desktop_*_association"]
  stateful = true
  facets   = { G = 2, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "WorkSpaces"
    gap        = "desktops, profiles and licences are moved user by user"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Virtual desktops of a partner"
    gap        = "desktops, profiles and licences are moved user by user"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Secure Desktops"
    gap        = "desktops, profiles and licences are moved user by user"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Virtual desktops of your own"
    gap        = "desktops, profiles and licences are moved user by user"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.virtual_network" {
  title = "Azure Virtual Network"
  match = [
    "azurerm_virtual_network",
    "azurerm_virtual_network_dns_servers",
    "azurerm_virtual_network_peering",
    "azurerm_subnet",
    "azurerm_subnet_*",
    "azurerm_network_security_group",
    "azurerm_network_security_rule",
    "azurerm_application_security_group",
    "azurerm_network_interface",
    "azurerm_network_interface_*",
    "azurerm_route_table",
    "azurerm_route",
    "azurerm_public_ip",
    "azurerm_public_ips",
    "azurerm_public_ip_prefix",
    "azurerm_custom_ip_prefix",
    "azurerm_nat_gateway",
    "azurerm_private_endpoint",
    "azurerm_private_link_service",
    "azurerm_network_profile",
    "azurerm_network_watcher",
    "azurerm_network_watcher_flow_log",
    "azurerm_ip_group",
    "azurerm_ip_groups",
    "azurerm_ip_group_cidr",
    "azurerm_private_endpoint_connection",
    "azurerm_private_link_service_endpoint_connections",
    "azurerm_route_server",
    "azurerm_route_server_bgp_connection",
    "azurerm_network_security_perimeter",
    "azurerm_network_security_perimeter_*",
    "azurerm_network_manager",
    "azurerm_network_manager_*",
    "azurerm_network_connection_monitor",
    "azurerm_virtual_machine_packet_capture",
    "azurerm_virtual_machine_scale_set_packet_capture",
    "azurerm_network_packet_capture",
    "azurerm_packet_capture",
    "azurerm_network_service_tags",
  ]
  glue = [
    "azurerm_subnet_*_association",
    "azurerm_network_interface_*_association",
    "azurerm_nat_gateway_*_association",
    "azurerm_private_endpoint_application_security_group_association",
    "azurerm_network_security_perimeter_association",
    "azurerm_network_manager_static_member",
    "azurerm_network_manager_*_connection",
  ]
  speaks   = ["ip"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "VPC"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "VPC network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Virtual Cloud Network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Network of the host with network policies"
    gap        = "the cluster runs in a network that somebody else supplies"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.virtual_wan" {
  title    = "Azure Virtual WAN"
  match    = ["azurerm_virtual_wan", "azurerm_virtual_hub", "azurerm_virtual_hub_*", "azurerm_route_map"]
  glue     = ["azurerm_virtual_hub_connection"]
  speaks   = ["ip", "bgp"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Transit Gateway"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Network Connectivity Center"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Dynamic Routing Gateway"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron routers and BGP"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Routers of the host network"
    gap        = "the cluster does not join networks: its host must"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.expressroute" {
  title = "Azure ExpressRoute"
  match = ["azurerm_express_route_*", "azurerm_route_filter"]
  glue = [
    "azurerm_express_route_connection",
    "azurerm_express_route_circuit_connection",
    "azurerm_express_route_circuit_authorization",
    "azurerm_express_route_port_authorization",
  ]
  speaks   = ["ip", "bgp"]
  stateful = false
  facets   = { G = 0, I = 0, N = 3, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Direct Connect"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Interconnect"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "FastConnect"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Circuit into your own site"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Circuit of the host"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.vpn_gateway" {
  title = "Azure VPN Gateway"
  match = [
    "azurerm_virtual_network_gateway",
    "azurerm_virtual_network_gateway_nat_rule",
    "azurerm_local_network_gateway",
    "azurerm_vpn_*",
    "azurerm_point_to_site_vpn_gateway",
  ]
  glue     = ["azurerm_virtual_network_gateway_connection", "azurerm_vpn_gateway_connection"]
  speaks   = ["ipsec"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Site-to-Site VPN and Client VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud VPN"
    gap        = "users who dial in need a partner product"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Site-to-Site VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "VPN of the host"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.firewall" {
  title    = "Azure Firewall"
  match    = ["azurerm_firewall", "azurerm_firewall_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Network Firewall"
    gap        = "rule collections are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Next Generation Firewall"
    gap        = "rule collections are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Network Firewall"
    gap        = "rule collections are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "A firewall on virtual machines"
    gap        = "rule collections are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Network policies and an egress gateway"
    gap        = "rule collections are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.ddos_protection" {
  title    = "Azure DDoS Protection"
  match    = ["azurerm_network_ddos_protection_plan"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Shield"
    gap        = "the plan is a contract with its own cost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Armor"
    gap        = "the plan is a contract with its own cost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "DDoS protection of the platform"
    gap        = "the plan is a contract with its own cost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Scrubbing bought from a carrier"
    gap        = "the plan is a contract with its own cost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.bastion" {
  title    = "Azure Bastion"
  match    = ["azurerm_bastion_host"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Session Manager"
    gap        = "administrators sign in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Identity-Aware Proxy tunnels"
    gap        = "administrators sign in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Bastion"
    gap        = "administrators sign in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A jump host"
    gap        = "administrators sign in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.load_balancer" {
  title    = "Azure Load Balancer"
  match    = ["azurerm_lb", "azurerm_lb_*"]
  glue     = ["azurerm_lb_backend_address_pool_address"]
  speaks   = ["tcp", "udp"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Network Load Balancer"
    gap        = "front ends, rules and probes are written anew; clients that know an address must be told"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Load Balancing"
    gap        = "front ends, rules and probes are written anew; clients that know an address must be told"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Network Load Balancer"
    gap        = "front ends, rules and probes are written anew; clients that know an address must be told"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Octavia"
    gap        = "front ends, rules and probes are written anew; clients that know an address must be told"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Service of type LoadBalancer"
    gap        = "front ends, rules and probes are written anew; clients that know an address must be told"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.application_gateway" {
  title = "Azure Application Gateway"
  match = [
    "azurerm_application_gateway",
    "azurerm_application_load_balancer",
    "azurerm_application_load_balancer_*",
  ]
  glue     = ["azurerm_application_load_balancer_subnet_association"]
  speaks   = ["http", "tls"]
  stateful = false
  facets   = { G = 0, I = 1, N = 2, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Application Load Balancer"
    gap        = "listeners, rewrite rules and certificates are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Load Balancing"
    gap        = "listeners, rewrite rules and certificates are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Load Balancer"
    gap        = "listeners, rewrite rules and certificates are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Octavia"
    gap        = "listeners, rewrite rules and certificates are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Ingress or Gateway API"
    gap        = "listeners, rewrite rules and certificates are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.traffic_manager" {
  title    = "Azure Traffic Manager"
  match    = ["azurerm_traffic_manager_*"]
  speaks   = ["dns"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Route 53 routing policies"
    gap        = "health checks and steering rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud DNS routing policies"
    gap        = "health checks and steering rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Traffic steering"
    gap        = "health checks and steering rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "DNS steering bought elsewhere"
    gap        = "health checks and steering rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.dns" {
  title    = "Azure DNS"
  match    = ["azurerm_dns_zone"]
  glue     = ["azurerm_dns_*_record"]
  speaks   = ["dns"]
  stateful = true
  facets   = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "Route 53"
    gap        = "zones move as records; alias records and signing are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Cloud DNS"
    gap        = "zones move as records; alias records and signing are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI DNS"
    gap        = "zones move as records; alias records and signing are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Designate"
    gap        = "zones move as records; alias records and signing are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "external-dns with any zone host"
    gap        = "zones move as records; alias records and signing are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.dns.private" {
  title    = "Azure Private DNS"
  match    = ["azurerm_private_dns_zone"]
  glue     = ["azurerm_private_dns_*_record", "azurerm_private_dns_zone_virtual_network_link"]
  speaks   = ["dns"]
  stateful = true
  facets   = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "Route 53 private zones"
    gap        = "zones move as records; names made by private endpoints go"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Cloud DNS private zones"
    gap        = "zones move as records; names made by private endpoints go"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "Private zones"
    gap        = "zones move as records; names made by private endpoints go"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Designate"
    gap        = "zones move as records; names made by private endpoints go"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "CoreDNS"
    gap        = "zones move as records; names made by private endpoints go"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.dns.resolver" {
  title    = "Azure DNS Private Resolver"
  match    = ["azurerm_private_dns_resolver", "azurerm_private_dns_resolver_*"]
  glue     = ["azurerm_private_dns_resolver_virtual_network_link"]
  speaks   = ["dns"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Route 53 Resolver"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud DNS server and forwarding policies"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Private DNS resolver"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Designate with forwarders"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "CoreDNS forwarding"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.resource_manager" {
  title = "Azure resource groups and subscriptions"
  match = [
    "azurerm_resource_group",
    "azurerm_subscription",
    "azurerm_subscriptions",
    "azurerm_resources",
    "azurerm_management_group",
    "azurerm_management_lock",
    "azurerm_resource_provider_feature_registration",
    "azurerm_resource_management_private_link",
    "azurerm_client_config",
    "azurerm_location",
    "azurerm_portal_tenant_configuration",
  ]
  glue = [
    "azurerm_resource_provider_registration",
    "azurerm_management_group_subscription_association",
    "azurerm_resource_management_private_link_association",
  ]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Accounts in AWS Organizations"
    gap        = "the tree of subscriptions and groups is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Folders and projects"
    gap        = "the tree of subscriptions and groups is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Compartments"
    gap        = "the tree of subscriptions and groups is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keystone domains and projects"
    gap        = "the tree of subscriptions and groups is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Namespaces and clusters"
    gap        = "the tree of subscriptions and groups is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.policy" {
  title = "Azure Policy"
  match = ["azurerm_policy_*", "azurerm_management_group_policy_set_definition"]
  glue = [
    "azurerm_*_policy_assignment",
    "azurerm_*_policy_exemption",
    "azurerm_*_policy_remediation",
    "azurerm_policy_virtual_machine_configuration_assignment",
  ]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Service control policies and AWS Config"
    gap        = "rules are written anew in another language"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Organisation policy"
    gap        = "rules are written anew in another language"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Security zones and Cloud Guard"
    gap        = "rules are written anew in another language"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Policy checks of your own"
    gap        = "rules are written anew in another language"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Gatekeeper or Kyverno"
    gap        = "rules are written anew in another language"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.rbac" {
  title = "Azure role-based access control and managed identities"
  match = [
    "azurerm_role_definition",
    "azurerm_role_management_policy",
    "azurerm_user_assigned_identity",
    "azurerm_federated_identity_credential",
    "azurerm_lighthouse_*",
  ]
  glue = [
    "azurerm_pim_*",
    "azurerm_role_assignment",
    "azurerm_role_assignments",
    "azurerm_marketplace_role_assignment",
    "azurerm_lighthouse_assignment",
  ]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "IAM"
    gap        = "each role and identity is granted anew; programs that sign in with a managed identity change how they get a token"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "IAM and service accounts"
    gap        = "each role and identity is granted anew; programs that sign in with a managed identity change how they get a token"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "IAM policies and dynamic groups"
    gap        = "each role and identity is granted anew; programs that sign in with a managed identity change how they get a token"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keystone roles"
    gap        = "each role and identity is granted anew; programs that sign in with a managed identity change how they get a token"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Kubernetes RBAC with OIDC"
    gap        = "each role and identity is granted anew; programs that sign in with a managed identity change how they get a token"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.cost_management" {
  title = "Azure Cost Management"
  match = [
    "azurerm_consumption_budget_*",
    "azurerm_billing_*",
    "azurerm_*_cost_management_export",
    "azurerm_*_cost_management_view",
    "azurerm_cost_management_scheduled_action",
    "azurerm_cost_management_export_resource_group",
    "azurerm_cost_anomaly_alert",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Budgets and Cost Explorer"
    gap        = "budgets and reports are set up anew; past bills stay in the old account"
    confidence = "low"
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
}

service "azure.backup" {
  title = "Azure Backup"
  match = ["azurerm_recovery_services_vault", "azurerm_backup_*", "azurerm_data_protection_*"]
  glue = [
    "azurerm_recovery_services_vault_resource_guard_association",
    "azurerm_backup_container_storage_account",
    "azurerm_backup_protected_*",
    "azurerm_data_protection_backup_instance_*",
  ]
  stateful = true
  facets   = { G = 3, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "AWS Backup"
    gap        = "policies are written anew and old recovery points stay behind: the vault must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Backup and DR Service"
    gap        = "policies are written anew and old recovery points stay behind: the vault must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Recovery service and volume backup policies"
    gap        = "policies are written anew and old recovery points stay behind: the vault must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Freezer or Cinder backup"
    gap        = "policies are written anew and old recovery points stay behind: the vault must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Velero"
    gap        = "policies are written anew and old recovery points stay behind: the vault must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.site_recovery" {
  title    = "Azure Site Recovery"
  match    = ["azurerm_site_recovery_*"]
  glue     = ["azurerm_site_recovery_*_mapping", "azurerm_site_recovery_*_association"]
  stateful = false
  facets   = { G = 1, I = 1, N = 1, O = 3, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Elastic Disaster Recovery"
    gap        = "recovery plans are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Backup and DR Service"
    gap        = "recovery plans are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Full Stack Disaster Recovery"
    gap        = "recovery plans are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Masakari and replication of your own"
    gap        = "recovery plans are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Velero with a second cluster"
    gap        = "recovery plans are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.database_migration" {
  title    = "Azure Database Migration Service"
  match    = ["azurerm_database_migration_*"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" "google" {
    class      = "commodity"
    to         = "Database Migration Service"
    gap        = "projects are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Database Migration"
    gap        = "projects are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Debezium"
    gap        = "projects are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.spring_apps" {
  title = "Azure Spring Apps"
  match = ["azurerm_spring_cloud_*"]
  glue = [
    "azurerm_spring_cloud_*_association",
    "azurerm_spring_cloud_custom_domain",
    "azurerm_spring_cloud_gateway_custom_domain",
    "azurerm_spring_cloud_api_portal_custom_domain",
  ]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "ECS"
    gap        = "Azure is withdrawing it; programs are plain Spring, bound services and gateway rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Run"
    gap        = "Azure is withdrawing it; programs are plain Spring, bound services and gateway rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Container Instances"
    gap        = "Azure is withdrawing it; programs are plain Spring, bound services and gateway rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Virtual machines or Zun"
    gap        = "Azure is withdrawing it; programs are plain Spring, bound services and gateway rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Deployments"
    gap        = "Azure is withdrawing it; programs are plain Spring, bound services and gateway rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.entra_domain_services" {
  title    = "Microsoft Entra Domain Services"
  match    = ["azurerm_active_directory_domain_service", "azurerm_active_directory_domain_service_*"]
  speaks   = ["ldap", "kerberos"]
  stateful = true
  facets   = { G = 1, I = 3, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "Directory Service"
    gap        = "machines join another domain; it is filled from the directory that people keep"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Managed Service for Microsoft Active Directory"
    gap        = "machines join another domain; it is filled from the directory that people keep"
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
    gap        = "machines join another domain; it is filled from the directory that people keep"
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
}

service "azure.chaos_studio" {
  title    = "Azure Chaos Studio"
  match    = ["azurerm_chaos_studio_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Fault Injection Service"
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

service "azure.template_deployment" {
  title = "Azure Resource Manager template deployments"
  match = [
    "azurerm_*_template_deployment",
    "azurerm_template_deployment",
    "azurerm_resource_deployment_script_*",
    "azurerm_blueprint_*",
    "azurerm_template_spec_version",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "the template creates resources that are described outside Terraform: read it"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.azapi" {
  title    = "Azure through the AzAPI provider"
  match    = ["azapi_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "the resource can be of any type: read its `type` argument"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.vmware" {
  title    = "Azure VMware Solution"
  match    = ["azurerm_vmware_*"]
  glue     = ["azurerm_vmware_express_route_authorization", "azurerm_vmware_netapp_volume_attachment"]
  speaks   = ["vsphere"]
  stateful = true
  facets   = { G = 2, I = 1, N = 2, O = 2, K = 0 }
  treat    = ["relocate", "rehost"]

  fit "aws" {
    class      = "same"
    to         = "Elastic VMware Service"
    gap        = "machines move as they are between VMware hosts; the licence is part of the contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "VMware Engine"
    gap        = "machines move as they are between VMware hosts; the licence is part of the contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "Oracle Cloud VMware Solution"
    gap        = "machines move as they are between VMware hosts; the licence is part of the contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Nova"
    gap        = "machines move as they are between VMware hosts; the licence is part of the contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "KubeVirt"
    gap        = "machines move as they are between VMware hosts; the licence is part of the contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.oracle_database" {
  title    = "Oracle Database@Azure"
  match    = ["azurerm_oracle_*"]
  speaks   = ["oracle-net"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "Oracle Database@AWS"
    gap        = "data leaves by Data Guard or Data Pump; the contract is with Oracle as well"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Oracle Database@Google Cloud"
    gap        = "data leaves by Data Guard or Data Pump; the contract is with Oracle as well"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Exadata or Autonomous Database"
    gap        = "data leaves by Data Guard or Data Pump; the contract is with Oracle as well"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Oracle Database of your own"
    gap        = "Exadata features and its licence terms are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.arc" {
  title    = "Azure Arc"
  match    = ["azurerm_arc_*", "azurerm_hybrid_compute_machine"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Systems Manager hybrid nodes"
    gap        = "machines and clusters stay where they are; the agent is taken off and another put on"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Fleet with attached clusters"
    gap        = "machines and clusters stay where they are; the agent is taken off and another put on"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OS Management Hub"
    gap        = "machines and clusters stay where they are; the agent is taken off and another put on"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Ansible and Argo CD"
    gap        = "machines and clusters stay where they are; the agent is taken off and another put on"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.partner_services" {
  title = "Partner services sold through Azure"
  match = [
    "azurerm_datadog_monitor",
    "azurerm_datadog_monitor_*",
    "azurerm_dynatrace_*",
    "azurerm_elastic_cloud_elasticsearch",
    "azurerm_logz_*",
    "azurerm_new_relic_*",
    "azurerm_nginx_*",
    "azurerm_palo_alto_*",
    "azurerm_qumulo_file_system",
  ]
  stateful = true
  facets   = { G = 1, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" "google" {
    class      = "commodity"
    to         = "The same product through another marketplace"
    gap        = "the product is kept and bought another way; its link to the cloud is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "The same product from its maker"
    gap        = "the product is kept and bought another way; its link to the cloud is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.analysis_services" {
  title    = "Azure Analysis Services and Power BI Embedded"
  match    = ["azurerm_analysis_services_server", "azurerm_powerbi_embedded"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "QuickSight"
    gap        = "models are written in the form of Microsoft and are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Looker"
    gap        = "models are written in the form of Microsoft and are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle Analytics Cloud"
    gap        = "models are written in the form of Microsoft and are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Cube with Superset"
    gap        = "models are written in the form of Microsoft and are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.data_share" {
  title    = "Azure Data Share"
  match    = ["azurerm_data_share", "azurerm_data_share_*"]
  stateful = false
  facets   = { G = 0, I = 2, N = 2, O = 0, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Data Exchange"
    gap        = "each receiver is joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "BigQuery sharing"
    gap        = "each receiver is joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Delta Sharing"
    gap        = "each receiver is joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.dev_center" {
  title = "Azure developer and test desks"
  match = [
    "azurerm_dev_center",
    "azurerm_dev_center_*",
    "azurerm_dev_test_*",
    "azurerm_lab_service_*",
    "azurerm_managed_devops_pool",
    "azurerm_playwright_workspace",
    "azurerm_load_test",
  ]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "WorkSpaces, CodeBuild and test tools"
    gap        = "desks, runners and tests are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Workstations and Cloud Build"
    gap        = "desks, runners and tests are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI DevOps and virtual machines"
    gap        = "desks, runners and tests are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Coder, runners and test tools"
    gap        = "desks, runners and tests are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.digital_twins" {
  title    = "Azure Digital Twins"
  match    = ["azurerm_digital_twins_*"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "IoT TwinMaker"
    gap        = "models are in DTDL, which is open; queries and routes are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "A graph database with a service of your own"
    gap        = "models are in DTDL, which is open; queries and routes are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Internet of Things digital twins"
    gap        = "models are in DTDL, which is open; queries and routes are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Eclipse Ditto"
    gap        = "models are in DTDL, which is open; queries and routes are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.elastic_san" {
  title    = "Azure Elastic SAN"
  match    = ["azurerm_elastic_san", "azurerm_elastic_san_*"]
  speaks   = ["iscsi"]
  stateful = true
  facets   = { G = 2, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "EBS"
    gap        = "volumes are copied at file or block level"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Hyperdisk storage pools"
    gap        = "volumes are copied at file or block level"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Block Volume"
    gap        = "volumes are copied at file or block level"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Cinder"
    gap        = "volumes are copied at file or block level"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Ceph block volumes"
    gap        = "volumes are copied at file or block level"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.hpc_cache" {
  title    = "Azure HPC Cache"
  match    = ["azurerm_hpc_cache", "azurerm_hpc_cache_*"]
  speaks   = ["nfs"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "File Cache"
    gap        = "Azure has withdrawn it; the cache holds no data of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "NFS cache on virtual machines"
    gap        = "Azure has withdrawn it; the cache holds no data of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "NFS cache of your own"
    gap        = "Azure has withdrawn it; the cache holds no data of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.healthcare" {
  title    = "Azure Health Data Services"
  match    = ["azurerm_healthcare_*"]
  speaks   = ["fhir", "dicom"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "HealthLake and HealthImaging"
    gap        = "FHIR and DICOM are open, so data leaves whole; paths, sign-in and device mapping are Azure forms"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Cloud Healthcare API"
    gap        = "FHIR and DICOM are open, so data leaves whole; paths, sign-in and device mapping are Azure forms"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "HAPI FHIR on containers"
    gap        = "FHIR and DICOM are open, so data leaves whole; paths, sign-in and device mapping are Azure forms"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "HAPI FHIR and Orthanc"
    gap        = "FHIR and DICOM are open, so data leaves whole; paths, sign-in and device mapping are Azure forms"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.iot_central" {
  title    = "Azure IoT Central"
  match    = ["azurerm_iotcentral_*"]
  speaks   = ["mqtt", "provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 3, N = 2, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "IoT Core"
    gap        = "devices are entered anew; dashboards and rules are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "A platform bought elsewhere"
    gap        = "devices are entered anew; dashboards and rules are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Internet of Things"
    gap        = "devices are entered anew; dashboards and rules are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "ThingsBoard"
    gap        = "devices are entered anew; dashboards and rules are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.service_fabric" {
  title    = "Azure Service Fabric"
  match    = ["azurerm_service_fabric_cluster", "azurerm_service_fabric_managed_cluster"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "ECS or EKS"
    gap        = "services that use its library for state and messages are rewritten; plain containers are not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "GKE"
    gap        = "services that use its library for state and messages are rewritten; plain containers are not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OKE"
    gap        = "services that use its library for state and messages are rewritten; plain containers are not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Service Fabric on virtual machines"
    gap        = "services that use its library for state and messages are rewritten; plain containers are not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Deployments"
    gap        = "services that use its library for state and messages are rewritten; plain containers are not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.storage_mover" {
  title    = "Azure Storage Mover"
  match    = ["azurerm_storage_mover", "azurerm_storage_mover_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "DataSync"
    gap        = "copy jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Storage Transfer Service"
    gap        = "copy jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI copy tools"
    gap        = "copy jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "rclone jobs"
    gap        = "copy jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.trusted_signing" {
  title    = "Azure Artifact Signing"
  match    = ["azurerm_trusted_signing_account"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 3, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Signer"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "KMS with a certificate bought elsewhere"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Vault with a certificate bought elsewhere"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "A signing key of your own"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.attestation" {
  title    = "Azure Attestation"
  match    = ["azurerm_attestation_provider"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.advisor" {
  title    = "Azure Advisor"
  match    = ["azurerm_advisor_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.confidential_ledger" {
  title    = "Azure confidential ledger"
  match    = ["azurerm_confidential_ledger"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.custom_provider" {
  title    = "Azure Custom Providers"
  match    = ["azurerm_custom_provider"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.databox" {
  title    = "Azure Data Box and Stack Edge"
  match    = ["azurerm_databox_edge_device", "azurerm_databox_edge_order"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.disk_pool" {
  title    = "Azure disk pools"
  match    = ["azurerm_disk_pool", "azurerm_disk_pool_*", "azurerm_storage_disks_pool"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.extended_location" {
  title = "Azure custom locations"
  match = [
    "azurerm_extended_location_custom_location",
    "azurerm_extended_custom_location",
    "azurerm_extended_locations",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.fluid_relay" {
  title    = "Azure Fluid Relay"
  match    = ["azurerm_fluid_relay_server"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.graph_services" {
  title    = "Microsoft Graph services"
  match    = ["azurerm_graph_account", "azurerm_graph_services_account"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.health_bot" {
  title    = "Azure health bot"
  match    = ["azurerm_healthbot"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.time_series_insights" {
  title    = "Azure Time Series Insights"
  match    = ["azurerm_iot_time_series_insights_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.managed_applications" {
  title    = "Azure managed applications"
  match    = ["azurerm_managed_application", "azurerm_managed_application_definition"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.media_services" {
  title    = "Azure Media Services"
  match    = ["azurerm_media_*", "azurerm_video_analyzer", "azurerm_video_analyzer_edge_module"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.mobile_network" {
  title    = "Azure Private 5G Core"
  match    = ["azurerm_mobile_network", "azurerm_mobile_network_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.network_function" {
  title    = "Azure Traffic Collector"
  match    = ["azurerm_network_function_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.orbital" {
  title    = "Azure Orbital"
  match    = ["azurerm_orbital_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.spatial_anchors" {
  title    = "Azure Spatial Anchors"
  match    = ["azurerm_spatial_anchors_account"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.stack_hci" {
  title    = "Azure Local"
  match    = ["azurerm_stack_hci_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.storage_discovery" {
  title    = "Azure Storage Discovery"
  match    = ["azurerm_storage_discovery_workspace"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.scvmm" {
  title    = "System Center Virtual Machine Manager"
  match    = ["azurerm_system_center_virtual_machine_manager_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.voice_services" {
  title    = "Azure Communications Gateway"
  match    = ["azurerm_voice_services_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.workloads_sap" {
  title    = "Azure Center for SAP solutions"
  match    = ["azurerm_workloads_sap_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.data_lake_gen1" {
  title    = "Azure Data Lake Storage and Analytics, first generation"
  match    = ["azurerm_data_lake_analytics_*", "azurerm_data_lake_store"]
  stateful = true
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "the provider no longer has these types: what took their place is not in this code"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.dev_spaces" {
  title    = "Azure Dev Spaces"
  match    = ["azurerm_devspace_controller"]
  stateful = true
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "the provider no longer has these types: what took their place is not in this code"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "azure.service_fabric_mesh" {
  title    = "Azure Service Fabric Mesh"
  match    = ["azurerm_service_fabric_mesh_*"]
  stateful = true
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "the provider no longer has these types: what took their place is not in this code"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
