service "google.bigquery" {
  title = "BigQuery"
  match = ["google_bigquery_*"]
  glue = [
    "google_bigquery_*_iam_*",
    "google_bigquery_dataset_access",
    "google_bigquery_reservation_assignment",
  ]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 2, N = 0, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Redshift or Athena"
    gap        = "the SQL dialect, scheduled queries, row rules and models are rewritten; data leaves as files"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Fabric warehouse or Synapse"
    gap        = "the SQL dialect, scheduled queries, row rules and models are rewritten; data leaves as files"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Autonomous Data Warehouse"
    gap        = "the SQL dialect, scheduled queries, row rules and models are rewritten; data leaves as files"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Trino or ClickHouse"
    gap        = "the SQL dialect, scheduled queries, row rules and models are rewritten; data leaves as files"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.bigquery.data_transfer" {
  title    = "BigQuery Data Transfer Service"
  match    = ["google_bigquery_data_transfer_config", "google_bigquery_data_transfer_data_source_enrollment"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "AppFlow or Glue"
    gap        = "each transfer and scheduled query is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Data Factory"
    gap        = "each transfer and scheduled query is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Data Integration"
    gap        = "each transfer and scheduled query is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Airbyte or Airflow"
    gap        = "each transfer and scheduled query is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.spanner" {
  title    = "Spanner"
  match    = ["google_spanner_*"]
  glue     = ["google_spanner_*_iam_*"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 3, K = 0 }
  treat    = ["retain", "refactor"]

  fit "aws" {
    class      = "unique"
    to         = "Aurora DSQL or DynamoDB"
    gap        = "no product here has the same SQL together with the same promise of consistency over regions"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "unique"
    to         = "Cosmos DB"
    gap        = "no product here has the same SQL together with the same promise of consistency over regions"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "Globally Distributed Database"
    gap        = "no product here has the same SQL together with the same promise of consistency over regions"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "CockroachDB or YugabyteDB"
    gap        = "no product here has the same SQL together with the same promise of consistency over regions"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "CockroachDB, YugabyteDB or TiDB"
    gap        = "no product here has the same SQL together with the same promise of consistency over regions"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.pubsub" {
  title    = "Pub/Sub"
  match    = ["google_pubsub_*"]
  glue     = ["google_pubsub_*_iam_*"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "SNS with SQS, or Kinesis"
    gap        = "publishers and subscribers use the Google library; ordering, replay and exactly-once delivery differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Service Bus or Event Hubs"
    gap        = "publishers and subscribers use the Google library; ordering, replay and exactly-once delivery differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Streaming or Queue"
    gap        = "publishers and subscribers use the Google library; ordering, replay and exactly-once delivery differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Kafka or RabbitMQ"
    gap        = "publishers and subscribers use the Google library; ordering, replay and exactly-once delivery differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Kafka with Strimzi, or NATS"
    gap        = "publishers and subscribers use the Google library; ordering, replay and exactly-once delivery differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_run" {
  title    = "Cloud Run"
  match    = ["google_cloud_run_service", "google_cloud_run_v2_*", "google_cloud_run_locations"]
  glue     = ["google_cloud_run_*_iam_*", "google_cloud_run_domain_mapping"]
  speaks   = ["http", "knative"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["relocate", "replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "ECS or App Runner"
    gap        = "the container moves as it is; scaling, rollout and who may call it are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Container Apps"
    gap        = "the container moves as it is; scaling, rollout and who may call it are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Container Instances"
    gap        = "the container moves as it is; scaling, rollout and who may call it are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Zun, or Knative on Magnum"
    gap        = "the container moves as it is; scaling, rollout and who may call it are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "Knative Serving"
    gap        = "service definitions keep their form; invoker rights and links to Google services do not"
    source     = "cloud-run-knative"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  source "cloud-run-knative" {
    title = "Google Cloud documentation, Migrating a Knative serving service to Cloud Run, docs.cloud.google.com/kubernetes-engine/enterprise/knative-serving/docs/migrate/cloud-run"
    read  = "2026-11-24"
    says  = "Cloud Run implements the Knative Serving API specification and keeps the container contract"
  }
}

service "google.gke" {
  title = "Google Kubernetes Engine"
  match = [
    "google_container_cluster",
    "google_container_node_pool",
    "google_container_engine_versions",
    "google_container_attached_*",
    "google_container_aws_*",
    "google_container_azure_*",
    "google_gke_hub_*",
    "google_gkeonprem_*",
  ]
  glue     = ["google_gke_hub_*_iam_*", "google_gke_hub_membership_binding", "google_gke_hub_feature_membership"]
  speaks   = ["kubernetes"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "Elastic Kubernetes Service"
    gap        = "workloads keep the Kubernetes API; workload identity, gateways, Autopilot rules and fleet features change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "same"
    to         = "Azure Kubernetes Service"
    gap        = "workloads keep the Kubernetes API; workload identity, gateways, Autopilot rules and fleet features change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI Kubernetes Engine"
    gap        = "workloads keep the Kubernetes API; workload identity, gateways, Autopilot rules and fleet features change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Magnum, or a cluster of your own"
    gap        = "workloads keep the Kubernetes API; workload identity, gateways, Autopilot rules and fleet features change"
    source     = "cncf-conformance"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "Any certified Kubernetes"
    gap        = "workloads keep the Kubernetes API; workload identity, gateways, Autopilot rules and fleet features change"
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

service "google.gke.backup" {
  title    = "Backup for GKE"
  match    = ["google_gke_backup_*"]
  glue     = ["google_gke_backup_*_iam_*"]
  stateful = true
  facets   = { G = 3, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "AWS Backup or Velero"
    gap        = "plans are written anew and old backups stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Backup or Velero"
    gap        = "plans are written anew and old backups stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Velero"
    gap        = "plans are written anew and old backups stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_sql" {
  title    = "Cloud SQL"
  match    = ["google_sql_*"]
  glue     = ["google_sql_ssl_cert"]
  speaks   = ["postgresql", "mysql", "tds"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "RDS"
    gap        = "data leaves by dump or replication; sign-in by IAM and the connector change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "engine"
    to         = "Azure Database for PostgreSQL or MySQL, Azure SQL"
    gap        = "data leaves by dump or replication; sign-in by IAM and the connector change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Database with PostgreSQL or MySQL HeatWave"
    gap        = "SQL Server runs on virtual machines only"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Trove, or servers of your own"
    gap        = "backup, failover and patching become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Operators such as CloudNativePG"
    gap        = "data leaves by dump or replication; sign-in by IAM and the connector change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.alloydb" {
  title    = "AlloyDB"
  match    = ["google_alloydb_*"]
  speaks   = ["postgresql"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "Aurora PostgreSQL or RDS"
    gap        = "data leaves by dump or logical replication; the column engine and its speed do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "engine"
    to         = "Azure Database for PostgreSQL"
    gap        = "data leaves by dump or logical replication; the column engine and its speed do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Database with PostgreSQL"
    gap        = "data leaves by dump or logical replication; the column engine and its speed do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Trove, or servers of your own"
    gap        = "data leaves by dump or logical replication; the column engine and its speed do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "CloudNativePG, or AlloyDB Omni"
    gap        = "data leaves by dump or logical replication; the column engine and its speed do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.firestore" {
  title    = "Firestore"
  match    = ["google_firestore_*", "google_datastore_*", "google_firebaserules_*"]
  glue     = ["google_firebaserules_release"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 3, N = 1, O = 2, K = 0 }
  treat    = ["retain", "refactor"]

  fit "aws" {
    class      = "unique"
    to         = "DynamoDB with AppSync"
    gap        = "apps that talk to the database directly, with its rules and listeners, are designed anew; server-side use alone is a rewrite"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "unique"
    to         = "Cosmos DB with SignalR"
    gap        = "apps that talk to the database directly, with its rules and listeners, are designed anew; server-side use alone is a rewrite"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "Oracle NoSQL Database"
    gap        = "apps that talk to the database directly, with its rules and listeners, are designed anew; server-side use alone is a rewrite"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "MongoDB with a sync service of your own"
    gap        = "apps that talk to the database directly, with its rules and listeners, are designed anew; server-side use alone is a rewrite"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "MongoDB or CouchDB with a sync service of your own"
    gap        = "apps that talk to the database directly, with its rules and listeners, are designed anew; server-side use alone is a rewrite"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.bigtable" {
  title    = "Bigtable"
  match    = ["google_bigtable_*"]
  glue     = ["google_bigtable_*_iam_*", "google_bigtable_gc_policy"]
  speaks   = ["provider-sdk", "hbase"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "DynamoDB or Keyspaces"
    gap        = "clients use the Google library or its HBase client; row keys and column families are mapped anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Cosmos DB"
    gap        = "clients use the Google library or its HBase client; row keys and column families are mapped anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle NoSQL Database"
    gap        = "clients use the Google library or its HBase client; row keys and column families are mapped anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "HBase or ScyllaDB"
    gap        = "clients use the Google library or its HBase client; row keys and column families are mapped anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.memorystore" {
  title = "Memorystore"
  match = ["google_redis_*", "google_memorystore_*", "google_memcache_instance"]
  glue = [
    "google_redis_cluster_user_created_connections",
    "google_memorystore_instance_desired_user_created_endpoints",
  ]
  speaks   = ["redis", "memcached"]
  stateful = true
  facets   = { G = 1, I = 1, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "ElastiCache"
    gap        = "data held as more than a cache is copied by dump; sign-in by IAM ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "engine"
    to         = "Azure Managed Redis"
    gap        = "Memcached is not sold"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Cache"
    gap        = "Memcached is not sold"
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
    gap        = "data held as more than a cache is copied by dump; sign-in by IAM ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.dataflow" {
  title    = "Dataflow"
  match    = ["google_dataflow_*", "google_data_pipeline_pipeline"]
  speaks   = ["beam"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "Managed Service for Apache Flink"
    gap        = "your own Beam pipelines move to another runner; ready-made Google templates are rewritten"
    source     = "beam-flink-runner"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "engine"
    to         = "Beam on the Spark of HDInsight or Fabric"
    gap        = "Azure sells no Flink: streaming with the Spark runner is limited"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Beam on the Spark of OCI Data Flow"
    gap        = "Oracle sells no Flink: streaming with the Spark runner is limited"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Beam on Flink of your own"
    gap        = "your own Beam pipelines move to another runner; ready-made Google templates are rewritten"
    source     = "beam-flink-runner"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Beam on the Flink operator"
    gap        = "your own Beam pipelines move to another runner; ready-made Google templates are rewritten"
    source     = "beam-flink-runner"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  source "beam-flink-runner" {
    title = "Apache Beam documentation, Apache Flink Runner, beam.apache.org/documentation/runners/flink"
    read  = "2026-11-24"
    says  = "Beam pipelines run on an Apache Flink cluster; other runners exist"
  }
}

service "google.cloud_storage" {
  title = "Cloud Storage"
  match = ["google_storage_*"]
  glue = [
    "google_storage_*_iam_*",
    "google_storage_*_acl",
    "google_storage_*_access_control",
    "google_storage_hmac_key",
    "google_firebase_storage_bucket",
  ]
  speaks   = ["provider-sdk", "s3"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "S3"
    gap        = "programs with the Google library are rewritten; those on its S3 path only change address and keys"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Blob Storage"
    gap        = "Azure offers no S3 interface either"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Object Storage"
    gap        = "programs with the Google library are rewritten; those on its S3 path only change address and keys"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Ceph Object Gateway or Swift"
    gap        = "programs with the Google library are rewritten; those on its S3 path only change address and keys"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Ceph (Rook) or another S3 store"
    gap        = "programs with the Google library are rewritten; those on its S3 path only change address and keys"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_storage.notification" {
  title    = "Cloud Storage notifications"
  match    = ["google_storage_notification"]
  speaks   = ["provider-event"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "S3 event notifications"
    gap        = "the event has another shape and another delivery promise, so each receiver changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Event Grid"
    gap        = "the event has another shape and another delivery promise, so each receiver changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Events"
    gap        = "the event has another shape and another delivery promise, so each receiver changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Ceph bucket notifications"
    gap        = "the event has another shape and another delivery promise, so each receiver changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Bucket notifications of the S3 store"
    gap        = "the event has another shape and another delivery promise, so each receiver changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.storage_transfer" {
  title    = "Storage Transfer Service"
  match    = ["google_storage_transfer_*"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "DataSync"
    gap        = "copy jobs and their schedules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Storage Mover"
    gap        = "copy jobs and their schedules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI copy tools"
    gap        = "copy jobs and their schedules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "rclone jobs"
    gap        = "copy jobs and their schedules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.filestore" {
  title    = "Filestore"
  match    = ["google_filestore_*"]
  speaks   = ["nfs"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "Elastic File System"
    gap        = "clients of NFS keep their protocol; backups stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "same"
    to         = "Azure Files (NFS) or NetApp Files"
    gap        = "clients of NFS keep their protocol; backups stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI File Storage"
    gap        = "clients of NFS keep their protocol; backups stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Manila"
    gap        = "clients of NFS keep their protocol; backups stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "CephFS or NFS storage class"
    gap        = "clients of NFS keep their protocol; backups stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.netapp_volumes" {
  title    = "Google Cloud NetApp Volumes"
  match    = ["google_netapp_*"]
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

  fit "azure" {
    class      = "same"
    to         = "Azure NetApp Files"
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
    gap        = "clients of NFS or SMB keep their protocol; snapshots move only between NetApp systems"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.managed_lustre" {
  title    = "Managed Lustre"
  match    = ["google_lustre_instance", "google_parallelstore_instance"]
  speaks   = ["lustre"]
  stateful = true
  facets   = { G = 1, I = 0, N = 0, O = 1, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "FSx for Lustre"
    gap        = "clients keep their file protocol; links to the object store are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "same"
    to         = "Azure Managed Lustre"
    gap        = "clients keep their file protocol; links to the object store are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "File Storage with Lustre"
    gap        = "clients keep their file protocol; links to the object store are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "Lustre of your own"
    gap        = "clients keep their file protocol; links to the object store are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.compute" {
  title = "Compute Engine"
  match = ["google_compute_*", "google_os_login_*", "google_project_usage_export_bucket", "google_tpu_*"]
  glue = [
    "google_compute_*_iam_*",
    "google_compute_attached_disk",
    "google_compute_*_policy_attachment",
    "google_compute_instance_group_membership",
    "google_compute_instance_group_named_port",
    "google_compute_project_metadata_item",
  ]
  speaks   = ["ssh"]
  stateful = true
  facets   = { G = 1, I = 2, N = 2, O = 2, K = 0 }
  treat    = ["rehost", "replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "EC2"
    gap        = "images, sizes and start-up scripts are chosen and tested anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Virtual Machines"
    gap        = "images, sizes and start-up scripts are chosen and tested anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Compute"
    gap        = "images, sizes and start-up scripts are chosen and tested anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Nova"
    gap        = "images, sizes and start-up scripts are chosen and tested anew"
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

service "google.compute.disk" {
  title = "Persistent Disk and Hyperdisk"
  match = [
    "google_compute_disk",
    "google_compute_region_disk",
    "google_compute_snapshot",
    "google_compute_instant_snapshot",
    "google_compute_region_instant_snapshot",
    "google_compute_disk_async_replication",
    "google_compute_storage_pool",
  ]
  glue = [
    "google_compute_disk_iam_*",
    "google_compute_region_disk_iam_*",
    "google_compute_snapshot_iam_*",
    "google_compute_storage_pool_iam_*",
  ]
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

  fit "azure" {
    class      = "commodity"
    to         = "Managed Disks"
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

service "google.compute.instance_group" {
  title = "Compute Engine instance groups"
  match = [
    "google_compute_instance_group",
    "google_compute_instance_group_manager",
    "google_compute_instance_groups",
    "google_compute_region_instance_group",
    "google_compute_region_instance_group_manager",
    "google_compute_autoscaler",
    "google_compute_region_autoscaler",
    "google_compute_per_instance_config",
    "google_compute_region_per_instance_config",
  ]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "EC2 Auto Scaling"
    gap        = "scaling rules hang on the monitoring of the cloud and are tuned anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Virtual Machine Scale Sets"
    gap        = "scaling rules hang on the monitoring of the cloud and are tuned anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Instance pools"
    gap        = "scaling rules hang on the monitoring of the cloud and are tuned anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Heat or Senlin"
    gap        = "scaling rules hang on the monitoring of the cloud and are tuned anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Horizontal Pod Autoscaler and node autoscaling"
    gap        = "scaling rules hang on the monitoring of the cloud and are tuned anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.vpc" {
  title = "VPC network"
  match = [
    "google_compute_network",
    "google_compute_networks",
    "google_compute_network_*",
    "google_compute_subnetwork",
    "google_compute_subnetworks",
    "google_compute_firewall",
    "google_compute_firewall_policy",
    "google_compute_firewall_policy_*",
    "google_compute_region_network_firewall_policy",
    "google_compute_region_network_firewall_policy_*",
    "google_compute_region_network_policy",
    "google_compute_region_network_policy_*",
    "google_compute_route",
    "google_compute_router",
    "google_compute_router_*",
    "google_compute_address",
    "google_compute_addresses",
    "google_compute_global_address",
    "google_compute_service_attachment",
    "google_compute_packet_mirroring",
    "google_compute_public_*",
    "google_compute_shared_vpc_*",
    "google_vpc_access_connector",
    "google_service_networking_*",
    "google_network_management_*",
  ]
  glue = [
    "google_service_networking_connection",
    "google_compute_firewall_policy_iam_*",
    "google_compute_network_firewall_policy_iam_*",
    "google_compute_region_network_firewall_policy_iam_*",
    "google_compute_subnetwork_iam_*",
    "google_compute_firewall_policy_association",
    "google_compute_network_firewall_policy_association",
    "google_compute_region_network_firewall_policy_association",
    "google_compute_network_peering_routes_config",
    "google_compute_shared_vpc_service_project",
    "google_service_networking_peered_dns_domain",
  ]
  speaks   = ["ip"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "VPC"
    gap        = "one network over all regions becomes one a region; address plan, routes and firewall rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Virtual Network"
    gap        = "one network over all regions becomes one a region; address plan, routes and firewall rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Virtual Cloud Network"
    gap        = "one network over all regions becomes one a region; address plan, routes and firewall rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron"
    gap        = "one network over all regions becomes one a region; address plan, routes and firewall rules are written anew"
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

service "google.load_balancing" {
  title = "Cloud Load Balancing"
  match = [
    "google_compute_forwarding_rule",
    "google_compute_forwarding_rules",
    "google_compute_global_forwarding_rule",
    "google_compute_backend_service",
    "google_compute_backend_service_*",
    "google_compute_backend_bucket",
    "google_compute_backend_bucket_*",
    "google_compute_region_backend_service",
    "google_compute_region_backend_service_*",
    "google_compute_region_backend_bucket",
    "google_compute_health_check",
    "google_compute_http_health_check",
    "google_compute_https_health_check",
    "google_compute_region_health_check",
    "google_compute_url_map",
    "google_compute_region_url_map",
    "google_compute_target_*",
    "google_compute_region_target_*",
    "google_compute_ssl_*",
    "google_compute_region_ssl_*",
    "google_compute_managed_ssl_certificate",
    "google_compute_network_endpoint",
    "google_compute_network_endpoint_group",
    "google_compute_network_endpoints",
    "google_compute_global_network_endpoint",
    "google_compute_global_network_endpoint_group",
    "google_compute_region_network_endpoint",
    "google_compute_region_network_endpoint_group",
    "google_network_services_*",
  ]
  glue = [
    "google_compute_backend_service_iam_*",
    "google_compute_region_backend_service_iam_*",
    "google_compute_backend_bucket_iam_*",
  ]
  speaks   = ["http", "tcp", "tls"]
  stateful = false
  facets   = { G = 0, I = 1, N = 2, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Elastic Load Balancing"
    gap        = "one address for the whole world becomes several or a delivery network; maps and checks are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Application Gateway, Front Door or Load Balancer"
    gap        = "one address for the whole world becomes several or a delivery network; maps and checks are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Load Balancer"
    gap        = "one address for the whole world becomes several or a delivery network; maps and checks are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Octavia"
    gap        = "one address for the whole world becomes several or a delivery network; maps and checks are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Ingress or Gateway API"
    gap        = "one address for the whole world becomes several or a delivery network; maps and checks are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.media_cdn" {
  title    = "Media CDN"
  match    = ["google_network_services_edge_cache_*"]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "CloudFront"
    gap        = "cache rules, signed links and origins are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Front Door"
    gap        = "cache rules, signed links and origins are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "cache rules, signed links and origins are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_armor" {
  title = "Cloud Armor"
  match = [
    "google_compute_security_policy",
    "google_compute_security_policy_rule",
    "google_compute_region_security_policy",
    "google_compute_region_security_policy_rule",
    "google_compute_organization_security_policy",
    "google_compute_organization_security_policy_*",
    "google_compute_project_cloud_armor_tier",
    "google_compute_network_edge_security_service",
  ]
  glue     = ["google_compute_organization_security_policy_association"]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "AWS WAF and Shield"
    gap        = "ready-made rules do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Web Application Firewall"
    gap        = "ready-made rules do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Web Application Firewall"
    gap        = "ready-made rules do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Coraza or ModSecurity"
    gap        = "ready-made rules do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Coraza in the ingress"
    gap        = "ready-made rules do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.network_security" {
  title    = "Google Cloud network security"
  match    = ["google_network_security_*", "google_cloud_ids_endpoint"]
  glue     = ["google_network_security_*_iam_*", "google_network_security_*_association"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Network Firewall"
    gap        = "profiles and policies are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Firewall"
    gap        = "profiles and policies are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Network Firewall"
    gap        = "profiles and policies are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "A firewall on virtual machines"
    gap        = "profiles and policies are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Network policies and an egress gateway"
    gap        = "profiles and policies are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.vpn" {
  title    = "Cloud VPN"
  match    = ["google_compute_vpn_*", "google_compute_ha_vpn_gateway", "google_compute_external_vpn_gateway"]
  speaks   = ["ipsec"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" "oci" {
    class      = "commodity"
    to         = "Site-to-Site VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "VPN Gateway"
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

service "google.interconnect" {
  title = "Cloud Interconnect"
  match = [
    "google_compute_interconnect",
    "google_compute_interconnect_*",
    "google_compute_cross_site_network",
    "google_compute_wire_group",
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

  fit "azure" {
    class      = "commodity"
    to         = "ExpressRoute"
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

service "google.network_connectivity" {
  title    = "Network Connectivity Center"
  match    = ["google_network_connectivity_*"]
  glue     = ["google_network_connectivity_*_iam_*"]
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

  fit "azure" {
    class      = "commodity"
    to         = "Virtual WAN"
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
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.functions" {
  title    = "Cloud Run functions"
  match    = ["google_cloudfunctions_*", "google_cloudfunctions2_*"]
  glue     = ["google_cloudfunctions_*_iam_*", "google_cloudfunctions2_*_iam_*"]
  speaks   = ["provider-event", "cloudevents"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform", "refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Lambda"
    gap        = "the framework is open, so plain HTTP functions run as containers; each other trigger is rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Functions"
    gap        = "the framework is open, so plain HTTP functions run as containers; each other trigger is rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Functions"
    gap        = "the framework is open, so plain HTTP functions run as containers; each other trigger is rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Functions Framework in containers of your own"
    gap        = "the framework is open, so plain HTTP functions run as containers; each other trigger is rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Functions Framework on Knative"
    gap        = "the framework is open; triggers still change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.app_engine" {
  title = "App Engine"
  match = ["google_app_engine_*"]
  glue = [
    "google_app_engine_service_split_traffic",
    "google_app_engine_service_network_settings",
    "google_app_engine_application_url_dispatch_rules",
  ]
  speaks   = ["http", "provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Elastic Beanstalk or ECS"
    gap        = "a plain web program moves as a container; one that uses the bundled services of App Engine is rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Azure App Service"
    gap        = "a plain web program moves as a container; one that uses the bundled services of App Engine is rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Container Instances"
    gap        = "a plain web program moves as a container; one that uses the bundled services of App Engine is rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Virtual machines or Zun"
    gap        = "a plain web program moves as a container; one that uses the bundled services of App Engine is rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Deployments"
    gap        = "a plain web program moves as a container; one that uses the bundled services of App Engine is rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.identity_platform" {
  title    = "Identity Platform"
  match    = ["google_identity_platform_*"]
  speaks   = ["oidc", "saml", "provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 3, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Cognito user pools"
    gap        = "hashes can be taken out, but Cognito does not take them in: people reset or sign in once more"
    source     = "firebase-auth-export"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Entra External ID"
    gap        = "hashes can be taken out, but the target must take them in: else people reset"
    source     = "firebase-auth-export"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "IAM identity domains"
    gap        = "hashes can be taken out, but the target must take them in: else people reset"
    source     = "firebase-auth-export"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Keycloak"
    gap        = "hashes can be taken out; Keycloak needs an extra part for their form"
    source     = "firebase-auth-export"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  source "firebase-auth-export" {
    title = "Firebase documentation, auth:import and auth:export, firebase.google.com/docs/cli/auth"
    read  = "2026-11-24"
    says  = "accounts can be exported with password hashes, salts and the hash parameters of the project; the hash is a modified scrypt"
  }
}

service "google.kms" {
  title    = "Cloud KMS"
  match    = ["google_kms_*"]
  glue     = ["google_kms_*_iam_*"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 3, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "KMS"
    gap        = "key material made here cannot be taken out: data is decrypted and encrypted anew while it is copied"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Key Vault"
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
}

service "google.secret_manager" {
  title    = "Secret Manager"
  match    = ["google_secret_manager_*"]
  glue     = ["google_secret_manager_*_iam_*"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Secrets Manager"
    gap        = "values move by script; reads through the library change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Key Vault"
    gap        = "values move by script; reads through the library change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Vault secrets"
    gap        = "values move by script; reads through the library change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican or Vault"
    gap        = "values move by script; reads through the library change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "External Secrets with Vault"
    gap        = "values move by script; reads through the library change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.parameter_manager" {
  title    = "Parameter Manager"
  match    = ["google_parameter_manager_*", "google_runtimeconfig_*"]
  glue     = ["google_runtimeconfig_*_iam_*"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Parameter Store"
    gap        = "values move by script; reads through the library change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "App Configuration"
    gap        = "values move by script; reads through the library change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Vault secrets"
    gap        = "values move by script; reads through the library change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican or Vault"
    gap        = "values move by script; reads through the library change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "ConfigMaps"
    gap        = "values move by script; reads through the library change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.artifact_registry" {
  title = "Artifact Registry"
  match = [
    "google_artifact_registry_*",
    "google_container_registry",
    "google_container_registry_*",
    "google_container_analysis_*",
  ]
  glue     = ["google_artifact_registry_*_iam_*", "google_container_analysis_*_iam_*"]
  speaks   = ["oci-registry", "npm", "pypi", "maven"]
  stateful = true
  facets   = { G = 1, I = 1, N = 1, O = 0, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "Elastic Container Registry and CodeArtifact"
    gap        = "image and package names change; clean-up and scan rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "same"
    to         = "Azure Container Registry and Azure Artifacts"
    gap        = "image and package names change; clean-up and scan rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI Container Registry and Artifact Registry"
    gap        = "image and package names change; clean-up and scan rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "Harbor and Nexus"
    gap        = "image and package names change; clean-up and scan rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.dns" {
  title    = "Cloud DNS"
  match    = ["google_dns_*"]
  glue     = ["google_dns_record_set", "google_dns_record_sets", "google_dns_managed_zone_iam_*"]
  speaks   = ["dns"]
  stateful = true
  facets   = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "Route 53"
    gap        = "zones move as records; steering policies, response policies and signing are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "same"
    to         = "Azure DNS"
    gap        = "zones move as records; steering policies, response policies and signing are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI DNS"
    gap        = "zones move as records; steering policies, response policies and signing are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Designate"
    gap        = "zones move as records; steering policies, response policies and signing are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "external-dns with any zone host"
    gap        = "zones move as records; steering policies, response policies and signing are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.monitoring" {
  title    = "Cloud Monitoring"
  match    = ["google_monitoring_*", "google_observability_*"]
  glue     = ["google_monitoring_monitored_project"]
  speaks   = ["otlp", "provider-sdk"]
  stateful = false
  facets   = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "CloudWatch"
    gap        = "alerts, objectives and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Monitor"
    gap        = "alerts, objectives and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Monitoring"
    gap        = "alerts, objectives and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Prometheus and Grafana"
    gap        = "alerts, objectives and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.monitoring.logging" {
  title    = "Cloud Logging"
  match    = ["google_logging_*"]
  glue     = ["google_logging_*_iam_*"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "CloudWatch Logs"
    gap        = "sinks, metrics and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Log Analytics"
    gap        = "sinks, metrics and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Logging"
    gap        = "sinks, metrics and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Loki or OpenSearch"
    gap        = "sinks, metrics and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.resource_manager" {
  title = "Google Cloud projects and folders"
  match = [
    "google_project",
    "google_projects",
    "google_folder",
    "google_folders",
    "google_folder_service_identity",
    "google_organization",
    "google_organizations",
    "google_organization_service_identity",
    "google_billing_account",
    "google_billing_subaccount",
    "google_resource_manager_*",
    "google_essential_contacts_contact",
    "google_active_folder",
    "google_project_ancestry",
    "google_client_config",
    "google_client_openid_userinfo",
    "google_netblock_ip_ranges",
  ]
  glue = [
    "google_workload_identity_service_agent",
    "google_project_service",
    "google_project_services",
    "google_project_service_identity",
    "google_project_default_service_accounts",
    "google_project_iam_member_remove",
    "google_billing_project_info",
  ]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Accounts in AWS Organizations"
    gap        = "the tree of projects is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Management groups and subscriptions"
    gap        = "the tree of projects is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Compartments"
    gap        = "the tree of projects is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keystone domains and projects"
    gap        = "the tree of projects is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Namespaces and clusters"
    gap        = "the tree of projects is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.org_policy" {
  title = "Organization Policy Service"
  match = [
    "google_org_policy_*",
    "google_organization_policy",
    "google_folder_organization_policy",
    "google_project_organization_policy",
  ]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Service control policies"
    gap        = "constraints are written anew in another language"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Policy"
    gap        = "constraints are written anew in another language"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Security zones"
    gap        = "constraints are written anew in another language"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Policy checks of your own"
    gap        = "constraints are written anew in another language"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Gatekeeper or Kyverno"
    gap        = "constraints are written anew in another language"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.iam" {
  title = "Identity and Access Management"
  match = [
    "google_service_account",
    "google_service_accounts",
    "google_service_account_*",
    "google_iam_*",
    "google_project_iam_*",
    "google_folder_iam_*",
    "google_organization_iam_*",
    "google_privileged_access_manager_*",
    "google_folder_access_approval_settings",
    "google_organization_access_approval_settings",
    "google_project_access_approval_settings",
    "google_access_approval_*",
  ]
  glue = [
    "google_service_account_iam_*",
    "google_project_iam_member",
    "google_project_iam_binding",
    "google_project_iam_policy",
    "google_project_iam_audit_config",
    "google_folder_iam_member",
    "google_folder_iam_binding",
    "google_folder_iam_policy",
    "google_folder_iam_audit_config",
    "google_organization_iam_member",
    "google_organization_iam_binding",
    "google_organization_iam_policy",
    "google_organization_iam_audit_config",
    "google_billing_account_iam_*",
    "google_iam_*_iam_*",
    "google_iam_*_policy_binding",
  ]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "IAM"
    gap        = "each grant is written anew; service account keys are replaced and federation is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure roles and managed identities"
    gap        = "each grant is written anew; service account keys are replaced and federation is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "IAM policies and dynamic groups"
    gap        = "each grant is written anew; service account keys are replaced and federation is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keystone roles"
    gap        = "each grant is written anew; service account keys are replaced and federation is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Kubernetes RBAC with OIDC"
    gap        = "each grant is written anew; service account keys are replaced and federation is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_identity" {
  title    = "Cloud Identity"
  match    = ["google_cloud_identity_*"]
  glue     = ["google_cloud_identity_group_membership"]
  speaks   = ["saml", "oidc"]
  stateful = true
  facets   = { G = 0, I = 3, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "IAM Identity Center"
    gap        = "groups are filled anew; people keep the directory that they sign in to if it is outside Google"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Entra ID"
    gap        = "groups are filled anew; people keep the directory that they sign in to if it is outside Google"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "IAM identity domains"
    gap        = "groups are filled anew; people keep the directory that they sign in to if it is outside Google"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Keycloak"
    gap        = "groups are filled anew; people keep the directory that they sign in to if it is outside Google"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.vpc_service_controls" {
  title = "VPC Service Controls"
  match = ["google_access_context_manager_*"]
  glue = [
    "google_access_context_manager_*_iam_*",
    "google_access_context_manager_service_perimeter_resource",
    "google_access_context_manager_service_perimeter_dry_run_resource",
    "google_access_context_manager_access_level_condition",
  ]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Data perimeter by policy and endpoints"
    gap        = "perimeters are designed anew: no other supplier draws one round its services in the same way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Network security perimeter"
    gap        = "perimeters are designed anew: no other supplier draws one round its services in the same way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Network sources and security zones"
    gap        = "perimeters are designed anew: no other supplier draws one round its services in the same way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Network rules of your own"
    gap        = "perimeters are designed anew: no other supplier draws one round its services in the same way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.iap" {
  title    = "Identity-Aware Proxy"
  match    = ["google_iap_*", "google_beyondcorp_*"]
  glue     = ["google_iap_*_iam_*", "google_beyondcorp_*_iam_*"]
  speaks   = ["oidc"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Sign-in on the load balancer, or Verified Access"
    gap        = "programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Entra application proxy"
    gap        = "programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "App Gateway of identity domains"
    gap        = "programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "oauth2-proxy or Pomerium"
    gap        = "programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.billing" {
  title    = "Cloud Billing budgets"
  match    = ["google_billing_budget", "google_compute_region_commitment"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Budgets and Savings Plans"
    gap        = "budgets are set up anew; commitments run on until their end"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Cost Management"
    gap        = "budgets are set up anew; commitments run on until their end"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Budgets"
    gap        = "budgets are set up anew; commitments run on until their end"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "CloudKitty"
    gap        = "budgets are set up anew; commitments run on until their end"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "OpenCost"
    gap        = "budgets are set up anew; commitments run on until their end"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_quotas" {
  title    = "Cloud Quotas"
  match    = ["google_cloud_quotas_*", "google_service_usage_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Service Quotas"
    gap        = "limits are asked for anew, with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Quota requests"
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

service "google.tags" {
  title = "Resource Manager tags"
  match = ["google_tags_*"]
  glue = [
    "google_tags_*_iam_*",
    "google_tags_tag_binding",
    "google_tags_location_tag_binding",
    "google_tags_tag_binding_collection",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "aws" "oci" {
    class      = "commodity"
    to         = "Tags with policies"
    gap        = "tags that steer access are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Tags with Azure Policy"
    gap        = "tags that steer access are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Tags"
    gap        = "tags that steer access are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Labels"
    gap        = "tags that steer access are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.scc" {
  title = "Security Command Center"
  match = [
    "google_scc_*",
    "google_cloud_asset_*",
    "google_security_scanner_scan_config",
    "google_securityposture_*",
    "google_cloud_security_compliance_*",
  ]
  glue     = ["google_scc_*_iam_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Security Hub, GuardDuty and Config"
    gap        = "detections and exports are set up anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Defender for Cloud"
    gap        = "detections and exports are set up anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Guard"
    gap        = "detections and exports are set up anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Falco and Wazuh"
    gap        = "detections and exports are set up anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.security_operations" {
  title    = "Google Security Operations"
  match    = ["google_chronicle_*"]
  glue     = ["google_chronicle_rule_deployment"]
  stateful = true
  facets   = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Security Lake with OpenSearch"
    gap        = "each rule, parser and feed is rewritten and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Sentinel"
    gap        = "each rule, parser and feed is rewritten and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Logging Analytics"
    gap        = "each rule, parser and feed is rewritten and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Wazuh or OpenSearch"
    gap        = "each rule, parser and feed is rewritten and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.binary_authorization" {
  title    = "Binary Authorization"
  match    = ["google_binary_authorization_*"]
  glue     = ["google_binary_authorization_*_iam_*"]
  stateful = false
  facets   = { G = 1, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Signer with admission checks"
    gap        = "attestations are made and checked anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Artifact signing with Azure Policy"
    gap        = "attestations are made and checked anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Signed images in OKE"
    gap        = "attestations are made and checked anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Cosign with Kyverno"
    gap        = "attestations are made and checked anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.sensitive_data_protection" {
  title    = "Sensitive Data Protection"
  match    = ["google_data_loss_prevention_*"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Macie and Comprehend"
    gap        = "calls that mask or inspect data use the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Purview and AI Language"
    gap        = "calls that mask or inspect data use the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Data Safe"
    gap        = "calls that mask or inspect data use the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Presidio"
    gap        = "calls that mask or inspect data use the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.certificate_manager" {
  title    = "Certificate Manager"
  match    = ["google_certificate_manager_*"]
  glue     = ["google_certificate_manager_certificate_map_entry"]
  speaks   = ["tls"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Certificate Manager"
    gap        = "new certificates are issued and proved by DNS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Key Vault or managed certificates"
    gap        = "new certificates are issued and proved by DNS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Certificates service"
    gap        = "new certificates are issued and proved by DNS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican with an ACME client"
    gap        = "new certificates are issued and proved by DNS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "cert-manager"
    gap        = "new certificates are issued and proved by DNS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.private_ca" {
  title    = "Certificate Authority Service"
  match    = ["google_privateca_*"]
  glue     = ["google_privateca_*_iam_*"]
  speaks   = ["x509", "provider-sdk"]
  stateful = true
  facets   = { G = 3, I = 3, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Private Certificate Authority"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by library changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "A certificate authority of your own"
    gap        = "Azure sells none for servers"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Certificates service"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by library changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Dogtag or step-ca"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by library changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "cert-manager with your own authority"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by library changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.eventarc" {
  title    = "Eventarc"
  match    = ["google_eventarc_*"]
  glue     = ["google_eventarc_*_iam_*"]
  speaks   = ["cloudevents", "provider-event"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "EventBridge"
    gap        = "events that Google services send end with Google; receivers take CloudEvents, whose content changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Event Grid"
    gap        = "events that Google services send end with Google; receivers take CloudEvents, whose content changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Events"
    gap        = "events that Google services send end with Google; receivers take CloudEvents, whose content changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "A broker of your own"
    gap        = "events that Google services send end with Google; receivers take CloudEvents, whose content changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Knative Eventing"
    gap        = "events that Google services send end with Google; receivers take CloudEvents, whose content changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.workflows" {
  title    = "Workflows"
  match    = ["google_workflows_workflow"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Step Functions"
    gap        = "the workflow language and its connectors are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Logic Apps or Durable Functions"
    gap        = "the workflow language and its connectors are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Process Automation"
    gap        = "the workflow language and its connectors are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Argo Workflows or Temporal"
    gap        = "the workflow language and its connectors are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_tasks" {
  title    = "Cloud Tasks"
  match    = ["google_cloud_tasks_*"]
  glue     = ["google_cloud_tasks_*_iam_*"]
  speaks   = ["provider-sdk", "http"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "SQS with a worker"
    gap        = "tasks are put in through the Google library; rate and retry rules are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Service Bus or Storage queues"
    gap        = "tasks are put in through the Google library; rate and retry rules are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Queue"
    gap        = "tasks are put in through the Google library; rate and retry rules are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Celery or a queue of your own"
    gap        = "tasks are put in through the Google library; rate and retry rules are rebuilt"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_scheduler" {
  title    = "Cloud Scheduler"
  match    = ["google_cloud_scheduler_job"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "EventBridge Scheduler"
    gap        = "times move as they are; targets change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Timer triggers or Logic Apps recurrence"
    gap        = "times move as they are; targets change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Resource Scheduler or cron on containers"
    gap        = "times move as they are; targets change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "cron"
    gap        = "times move as they are; targets change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "CronJob"
    gap        = "times move as they are; targets change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.api_gateway" {
  title    = "API Gateway and Cloud Endpoints"
  match    = ["google_api_gateway_*", "google_endpoints_*", "google_apikeys_key"]
  glue     = ["google_api_gateway_*_iam_*", "google_endpoints_*_iam_*"]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 2, N = 2, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "API Gateway"
    gap        = "the OpenAPI file moves without its Google parts; keys and checks are rebuilt, and callers may know the address"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "API Management"
    gap        = "the OpenAPI file moves without its Google parts; keys and checks are rebuilt, and callers may know the address"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI API Gateway"
    gap        = "the OpenAPI file moves without its Google parts; keys and checks are rebuilt, and callers may know the address"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Kong or another gateway"
    gap        = "the OpenAPI file moves without its Google parts; keys and checks are rebuilt, and callers may know the address"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.apigee" {
  title    = "Apigee"
  match    = ["google_apigee_*"]
  glue     = ["google_apigee_*_iam_*", "google_apigee_*_attachment", "google_apigee_*_deployment"]
  speaks   = ["http"]
  stateful = true
  facets   = { G = 1, I = 2, N = 2, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "API Gateway"
    gap        = "proxies and policies are written in the form of Apigee; developers hold keys and use a portal"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "API Management"
    gap        = "proxies and policies are written in the form of Apigee; developers hold keys and use a portal"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI API Gateway"
    gap        = "proxies and policies are written in the form of Apigee; developers hold keys and use a portal"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Kong or another gateway"
    gap        = "proxies and policies are written in the form of Apigee; developers hold keys and use a portal"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.application_integration" {
  title    = "Application Integration"
  match    = ["google_integrations_*", "google_integration_connectors_*"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["retain", "refactor"]

  fit "aws" {
    class      = "unique"
    to         = "Step Functions with AppFlow"
    gap        = "each flow and connector is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "unique"
    to         = "Logic Apps"
    gap        = "each flow and connector is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "OCI Integration"
    gap        = "each flow and connector is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "unique"
    to         = "n8n or Camel"
    gap        = "each flow and connector is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.managed_kafka" {
  title    = "Managed Service for Apache Kafka"
  match    = ["google_managed_kafka_*"]
  glue     = ["google_managed_kafka_acl"]
  speaks   = ["kafka"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "Amazon MSK"
    gap        = "topics are mirrored across; sign-in by IAM ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "engine"
    to         = "Event Hubs with its Kafka endpoint"
    gap        = "not Kafka itself: topic settings, connectors and stream joins differ"
    source     = "event-hubs-kafka"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Streaming with Apache Kafka"
    gap        = "topics are mirrored across; sign-in by IAM ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Kafka of your own"
    gap        = "the cluster becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Strimzi"
    gap        = "topics are mirrored across; sign-in by IAM ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "event-hubs-kafka" {
    title = "Azure documentation, Apache Kafka configurations for Event Hubs, docs.azure.cn/en-us/event-hubs/apache-kafka-configurations"
    read  = "2026-11-24"
    says  = "existing Kafka clients connect after a change of connection settings; broker settings cannot be changed and topic settings only through Azure"
  }
}

service "google.dataproc" {
  title    = "Dataproc"
  match    = ["google_dataproc_*"]
  glue     = ["google_dataproc_*_iam_*"]
  speaks   = ["spark", "hive"]
  stateful = false
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "EMR"
    gap        = "Spark and Hive programs stay; storage paths and start-up actions change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "engine"
    to         = "HDInsight, Databricks or Fabric Spark"
    gap        = "Spark and Hive programs stay; storage paths and start-up actions change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Data Flow or Big Data Service"
    gap        = "Spark and Hive programs stay; storage paths and start-up actions change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Spark operator"
    gap        = "Spark and Hive programs stay; storage paths and start-up actions change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.dataproc_metastore" {
  title    = "Dataproc Metastore and BigLake"
  match    = ["google_dataproc_metastore_*", "google_biglake_*"]
  glue     = ["google_dataproc_metastore_*_iam_*", "google_biglake_*_iam_*"]
  speaks   = ["hive", "iceberg"]
  stateful = true
  facets   = { G = 2, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "Glue Data Catalog"
    gap        = "tables leave through the metastore interface; permissions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "engine"
    to         = "Hive metastore or Unity Catalog"
    gap        = "tables leave through the metastore interface; permissions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Data Catalog metastore"
    gap        = "tables leave through the metastore interface; permissions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Hive Metastore or an open Iceberg catalogue"
    gap        = "tables leave through the metastore interface; permissions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.composer" {
  title    = "Managed Service for Apache Airflow (Cloud Composer)"
  match    = ["google_composer_*"]
  speaks   = ["airflow"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform", "refactor"]

  fit "aws" {
    class      = "engine"
    to         = "Managed Workflows for Apache Airflow"
    gap        = "flows stay Airflow; operators that call Google change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "engine"
    to         = "Airflow jobs in Fabric"
    gap        = "flows stay Airflow; operators that call Google change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Data Integration"
    gap        = "Oracle sells no Airflow; it can be run on its Kubernetes as your own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Airflow"
    gap        = "flows stay Airflow; operators that call Google change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.data_fusion" {
  title    = "Cloud Data Fusion"
  match    = ["google_data_fusion_*"]
  glue     = ["google_data_fusion_*_iam_*"]
  speaks   = ["cdap"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Glue"
    gap        = "the tool behind it (CDAP) is open, but nobody else sells it: pipelines are drawn anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Data Factory"
    gap        = "the tool behind it (CDAP) is open, but nobody else sells it: pipelines are drawn anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Data Integration"
    gap        = "the tool behind it (CDAP) is open, but nobody else sells it: pipelines are drawn anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "NiFi or Airflow"
    gap        = "the tool behind it (CDAP) is open, but nobody else sells it: pipelines are drawn anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.dataform" {
  title    = "Dataform"
  match    = ["google_dataform_*"]
  glue     = ["google_dataform_*_iam_*"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "dbt on Redshift"
    gap        = "models are SQL for BigQuery and are rewritten with it"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "dbt on Fabric"
    gap        = "models are SQL for BigQuery and are rewritten with it"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "dbt on Autonomous Data Warehouse"
    gap        = "models are SQL for BigQuery and are rewritten with it"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "dbt on Trino"
    gap        = "models are SQL for BigQuery and are rewritten with it"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.dataplex" {
  title    = "Dataplex and Data Catalog"
  match    = ["google_dataplex_*", "google_data_catalog_*", "google_data_lineage_config"]
  glue     = ["google_dataplex_*_iam_*", "google_data_catalog_*_iam_*"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "DataZone and Glue Data Catalog"
    gap        = "entries, tags and quality rules are built anew; column rules by tag go"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Microsoft Purview"
    gap        = "entries, tags and quality rules are built anew; column rules by tag go"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Data Catalog"
    gap        = "entries, tags and quality rules are built anew; column rules by tag go"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenMetadata or DataHub"
    gap        = "entries, tags and quality rules are built anew; column rules by tag go"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.datastream" {
  title    = "Datastream"
  match    = ["google_datastream_*"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Database Migration Service"
    gap        = "streams are set up anew and start again from a full load"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Data Factory change capture"
    gap        = "streams are set up anew and start again from a full load"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "GoldenGate"
    gap        = "streams are set up anew and start again from a full load"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Debezium"
    gap        = "streams are set up anew and start again from a full load"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.database_migration" {
  title    = "Database Migration Service"
  match    = ["google_database_migration_service_*"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Database Migration Service"
    gap        = "jobs are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Database Migration Service"
    gap        = "jobs are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Database Migration"
    gap        = "jobs are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Debezium"
    gap        = "jobs are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.looker" {
  title    = "Looker"
  match    = ["google_looker_*"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "QuickSight"
    gap        = "models are in LookML and dashboards are drawn anew, unless Looker is kept and only the data moves"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Power BI"
    gap        = "models are in LookML and dashboards are drawn anew, unless Looker is kept and only the data moves"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle Analytics Cloud"
    gap        = "models are in LookML and dashboards are drawn anew, unless Looker is kept and only the data moves"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Superset or Metabase"
    gap        = "models are in LookML and dashboards are drawn anew, unless Looker is kept and only the data moves"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.vertex_ai" {
  title = "Vertex AI"
  match = [
    "google_vertex_ai_*",
    "google_notebooks_*",
    "google_workbench_*",
    "google_colab_*",
    "google_ml_engine_model",
  ]
  glue = [
    "google_vertex_ai_*_iam_*",
    "google_notebooks_*_iam_*",
    "google_workbench_*_iam_*",
    "google_colab_*_iam_*",
  ]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["retain", "refactor"]

  fit "aws" {
    class      = "unique"
    to         = "SageMaker AI and Bedrock"
    gap        = "data sets, pipelines, feature store and registries are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "unique"
    to         = "Azure Machine Learning"
    gap        = "data sets, pipelines, feature store and registries are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "OCI Data Science"
    gap        = "data sets, pipelines, feature store and registries are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "unique"
    to         = "Kubeflow and MLflow"
    gap        = "data sets, pipelines, feature store and registries are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.vertex_ai.endpoint" {
  title = "Vertex AI endpoints"
  match = [
    "google_vertex_ai_endpoint",
    "google_vertex_ai_endpoint_with_model_garden_deployment",
    "google_vertex_ai_deployment_resource_pool",
  ]
  glue     = ["google_vertex_ai_endpoint_iam_*"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "SageMaker endpoints or Bedrock"
    gap        = "model containers move; callers use the Google interface to ask the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Online endpoints of Azure Machine Learning"
    gap        = "model containers move; callers use the Google interface to ask the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Model deployments of OCI Data Science"
    gap        = "model containers move; callers use the Google interface to ask the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "KServe"
    gap        = "model containers move; callers use the Google interface to ask the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.dialogflow" {
  title    = "Dialogflow and Customer Engagement Suite"
  match    = ["google_dialogflow_*", "google_ces_*", "google_contact_center_insights_*"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Lex"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Copilot Studio or Bot Service"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle Digital Assistant"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Rasa"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.document_ai" {
  title    = "Document AI"
  match    = ["google_document_ai_*"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Textract"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Document Intelligence"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Document Understanding"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Tesseract or an open model"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.vertex_ai_search" {
  title    = "Vertex AI Search"
  match    = ["google_discovery_engine_*", "google_vector_search_*"]
  glue     = ["google_discovery_engine_*_iam_*"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Kendra or OpenSearch"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Search"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Search with OpenSearch"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenSearch"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.recaptcha" {
  title    = "reCAPTCHA"
  match    = ["google_recaptcha_enterprise_key"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "AWS WAF bot control"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" "oci" {
    class      = "rewrite"
    to         = "A challenge service bought elsewhere"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "A challenge service of your own"
    gap        = "calls use the Google interface and answers differ in shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.healthcare" {
  title    = "Cloud Healthcare API"
  match    = ["google_healthcare_*"]
  glue     = ["google_healthcare_*_iam_*"]
  speaks   = ["fhir", "dicom", "hl7"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "HealthLake and HealthImaging"
    gap        = "FHIR and DICOM are open, so data leaves whole; paths, sign-in and consent calls are Google forms"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Health Data Services"
    gap        = "FHIR and DICOM are open, so data leaves whole; paths, sign-in and consent calls are Google forms"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "HAPI FHIR on containers"
    gap        = "FHIR and DICOM are open, so data leaves whole; paths, sign-in and consent calls are Google forms"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "HAPI FHIR and Orthanc"
    gap        = "FHIR and DICOM are open, so data leaves whole; paths, sign-in and consent calls are Google forms"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.firebase" {
  title    = "Firebase"
  match    = ["google_firebase_*"]
  glue     = ["google_firebase_app_check_*"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 3, N = 1, O = 1, K = 0 }
  treat    = ["retain", "refactor"]

  fit "aws" {
    class      = "unique"
    to         = "Amplify and AppSync"
    gap        = "phone and web apps hold the Firebase library: app, rules and live data are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "unique"
    to         = "App Service with SignalR"
    gap        = "phone and web apps hold the Firebase library: app, rules and live data are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "Services of your own on containers"
    gap        = "phone and web apps hold the Firebase library: app, rules and live data are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "unique"
    to         = "Supabase or Parse"
    gap        = "phone and web apps hold the Firebase library: app, rules and live data are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.firebase.hosting" {
  title    = "Firebase Hosting"
  match    = ["google_firebase_hosting_*", "google_firebase_app_hosting_*"]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Amplify Hosting"
    gap        = "the built site moves; redirects and linked functions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Static Web Apps"
    gap        = "the built site moves; redirects and linked functions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Object Storage with a delivery network"
    gap        = "the built site moves; redirects and linked functions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A web server with a pipeline"
    gap        = "the built site moves; redirects and linked functions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_build" {
  title    = "Cloud Build"
  match    = ["google_cloudbuild_*", "google_cloudbuildv2_*", "google_developer_connect_*"]
  glue     = ["google_cloudbuildv2_*_iam_*"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "CodeBuild"
    gap        = "steps are containers; triggers, secrets and links to the code host are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Pipelines"
    gap        = "steps are containers; triggers, secrets and links to the code host are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI DevOps build"
    gap        = "steps are containers; triggers, secrets and links to the code host are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Runners of the code host"
    gap        = "steps are containers; triggers, secrets and links to the code host are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_deploy" {
  title    = "Cloud Deploy"
  match    = ["google_clouddeploy_*"]
  glue     = ["google_clouddeploy_*_iam_*"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "CodePipeline"
    gap        = "stages and approvals are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Pipelines"
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
    to         = "Argo CD"
    gap        = "stages and approvals are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.source_repositories" {
  title    = "Secure Source Manager and Cloud Source Repositories"
  match    = ["google_sourcerepo_*", "google_secure_source_manager_*"]
  glue     = ["google_sourcerepo_*_iam_*", "google_secure_source_manager_*_iam_*"]
  speaks   = ["git"]
  stateful = true
  facets   = { G = 2, I = 1, N = 0, O = 0, K = 0 }
  treat    = ["relocate"]

  fit "aws" {
    class      = "same"
    to         = "CodeCommit"
    gap        = "Git history moves whole; reviews and rules do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "same"
    to         = "Azure Repos"
    gap        = "Git history moves whole; reviews and rules do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI DevOps code repositories"
    gap        = "Git history moves whole; reviews and rules do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "Forgejo or GitLab"
    gap        = "Git history moves whole; reviews and rules do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.backup_dr" {
  title    = "Backup and DR Service"
  match    = ["google_backup_dr_*"]
  glue     = ["google_backup_dr_*_association"]
  stateful = true
  facets   = { G = 3, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "AWS Backup"
    gap        = "plans are written anew and old recovery points stay behind: the project must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Backup"
    gap        = "plans are written anew and old recovery points stay behind: the project must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Recovery service and volume backup policies"
    gap        = "plans are written anew and old recovery points stay behind: the project must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Freezer or Cinder backup"
    gap        = "plans are written anew and old recovery points stay behind: the project must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Velero"
    gap        = "plans are written anew and old recovery points stay behind: the project must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.compute.backup_policy" {
  title    = "Compute Engine schedules"
  match    = ["google_compute_resource_policy"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Data Lifecycle Manager"
    gap        = "snapshot and start-stop times are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Backup policies"
    gap        = "snapshot and start-stop times are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Volume backup policies"
    gap        = "snapshot and start-stop times are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Cinder backup"
    gap        = "snapshot and start-stop times are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Velero"
    gap        = "snapshot and start-stop times are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.vm_manager" {
  title    = "VM Manager"
  match    = ["google_os_config_*"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Systems Manager"
    gap        = "patching and set-up rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Update Manager"
    gap        = "patching and set-up rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OS Management Hub"
    gap        = "patching and set-up rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Ansible"
    gap        = "patching and set-up rules are written anew"
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

service "google.service_directory" {
  title    = "Service Directory"
  match    = ["google_service_directory_*"]
  glue     = ["google_service_directory_*_iam_*"]
  speaks   = ["dns", "provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Cloud Map"
    gap        = "callers that ask by DNS keep names; those that ask the Google interface are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" "oci" {
    class      = "rewrite"
    to         = "Private DNS"
    gap        = "callers that ask by DNS keep names; those that ask the Google interface are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Consul or Designate"
    gap        = "callers that ask by DNS keep names; those that ask the Google interface are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Kubernetes services"
    gap        = "callers that ask by DNS keep names; those that ask the Google interface are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.managed_ad" {
  title    = "Managed Service for Microsoft Active Directory"
  match    = ["google_active_directory_*"]
  glue     = ["google_active_directory_domain_trust", "google_active_directory_peering"]
  speaks   = ["ldap", "kerberos"]
  stateful = true
  facets   = { G = 2, I = 3, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "engine"
    to         = "Directory Service"
    gap        = "people and machines are moved by trust and migration tools; passwords need a helper"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "engine"
    to         = "Entra Domain Services"
    gap        = "no full control of the forest"
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
}

service "google.workstations" {
  title    = "Cloud Workstations"
  match    = ["google_workstations_*"]
  glue     = ["google_workstations_*_iam_*"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "WorkSpaces or Cloud9"
    gap        = "desks of developers are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Dev Box"
    gap        = "desks of developers are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Virtual machines"
    gap        = "desks of developers are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Coder"
    gap        = "desks of developers are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_domains" {
  title    = "Cloud Domains"
  match    = ["google_clouddomains_registration"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Route 53 Domains, or another registrar"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Another registrar"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.infrastructure_manager" {
  title    = "Infrastructure Manager and Deployment Manager"
  match    = ["google_config_deployment", "google_deployment_manager_deployment"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "the deployment creates resources that are described elsewhere: read its source"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.vmware_engine" {
  title    = "VMware Engine"
  match    = ["google_vmwareengine_*"]
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

  fit "azure" {
    class      = "same"
    to         = "Azure VMware Solution"
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

service "google.oracle_database" {
  title    = "Oracle Database@Google Cloud"
  match    = ["google_oracle_database_*"]
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

  fit "azure" {
    class      = "engine"
    to         = "Oracle Database@Azure"
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

service "google.transcoder" {
  title    = "Transcoder API"
  match    = ["google_transcoder_*"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "MediaConvert"
    gap        = "jobs are driven through the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "A media supplier bought elsewhere"
    gap        = "jobs are driven through the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Media Flow"
    gap        = "jobs are driven through the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "FFmpeg jobs"
    gap        = "jobs are driven through the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.model_armor" {
  title    = "Model Armor"
  match    = ["google_model_armor_*"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["refactor"]

  fit "aws" {
    class      = "rewrite"
    to         = "Bedrock Guardrails"
    gap        = "calls that check prompts and answers use the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "rewrite"
    to         = "AI Content Safety"
    gap        = "calls that check prompts and answers use the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Generative AI guardrails"
    gap        = "calls that check prompts and answers use the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "An open guard model"
    gap        = "calls that check prompts and answers use the Google interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.app_hub" {
  title    = "App Hub and API hub"
  match    = ["google_apphub_*", "google_apihub_*"]
  glue     = ["google_apphub_service_project_attachment", "google_apihub_runtime_project_attachment"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Service Catalog AppRegistry"
    gap        = "the register of programs and interfaces is filled anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "API Center and tags"
    gap        = "the register of programs and interfaces is filled anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Tags"
    gap        = "the register of programs and interfaces is filled anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Backstage"
    gap        = "the register of programs and interfaces is filled anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.migration_center" {
  title    = "Migration Center"
  match    = ["google_migration_center_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "aws" {
    class      = "commodity"
    to         = "Migration Hub"
    gap        = "findings are gathered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" {
    class      = "commodity"
    to         = "Azure Migrate"
    gap        = "findings are gathered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Migration"
    gap        = "findings are gathered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A register of your own"
    gap        = "findings are gathered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.site_verification" {
  title    = "Site Verification"
  match    = ["google_site_verification_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "proof of a domain towards Google only: nothing to move"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.agent_platform" {
  title    = "Google agent registry and identity"
  match    = ["google_agent_identity_*", "google_agent_registry_*", "google_agentic_applications_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.assured_workloads" {
  title    = "Assured Workloads"
  match    = ["google_assured_workloads_workload"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.blockchain_node_engine" {
  title    = "Blockchain Node Engine"
  match    = ["google_blockchain_node_engine_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cloud_support" {
  title    = "Cloud Support"
  match    = ["google_cloud_support_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.distributed_cloud" {
  title    = "Google Distributed Cloud"
  match    = ["google_edgecontainer_*", "google_edgenetwork_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.gemini" {
  title    = "Gemini for Google Cloud settings"
  match    = ["google_gemini_*"]
  glue     = ["google_gemini_*_iam_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.cluster_director" {
  title    = "Cluster Director"
  match    = ["google_hypercomputecluster_cluster"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.license_manager" {
  title    = "License Manager"
  match    = ["google_license_manager_configuration"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.public_ca" {
  title    = "Public Certificate Authority"
  match    = ["google_public_ca_external_account_key"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.app_lifecycle_manager" {
  title    = "App Lifecycle Manager"
  match    = ["google_saas_runtime_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.iot_core" {
  title    = "Cloud IoT Core"
  match    = ["google_cloudiot_device", "google_cloudiot_registry"]
  glue     = ["google_cloudiot_registry_iam_*"]
  stateful = true
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "the provider no longer has these types: what took their place is not in this code"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "google.game_servers" {
  title    = "Game Servers"
  match    = ["google_game_services_*"]
  stateful = true
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "aws" "azure" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "the provider no longer has these types: what took their place is not in this code"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
