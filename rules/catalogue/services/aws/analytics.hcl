service "aws.redshift" {
  title = "Amazon Redshift"
  match = ["aws_redshift_*", "aws_redshiftserverless_*", "aws_redshiftdata_statement"]
  glue = [
    "aws_redshift_subnet_group",
    "aws_redshift_parameter_group",
    "aws_redshift_event_subscription",
    "aws_redshift_cluster_iam_roles",
    "aws_redshift_*_association",
    "aws_redshift_endpoint_authorization",
    "aws_redshift_data_share_authorization",
    "aws_redshift_resource_policy",
    "aws_redshift_snapshot_copy_grant",
    "aws_redshiftserverless_resource_policy",
    "aws_redshiftserverless_custom_domain_association",
  ]
  actions    = ["redshift:", "redshift-serverless:", "redshift-data:"]
  principals = ["redshift.amazonaws.com", "redshift-serverless.amazonaws.com"]
  speaks     = ["postgresql", "provider-sdk"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Synapse or Fabric warehouse"
    gap        = "the SQL dialect, loading and tuning are rewritten; data leaves as files"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "BigQuery"
    gap        = "the SQL dialect, loading and tuning are rewritten; data leaves as files"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Autonomous Data Warehouse"
    gap        = "the SQL dialect, loading and tuning are rewritten; data leaves as files"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "ClickHouse or Trino"
    gap        = "the SQL dialect, loading and tuning are rewritten; data leaves as files"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.opensearch" {
  title = "Amazon OpenSearch Service"
  match = ["aws_opensearch_*", "aws_elasticsearch_*"]
  glue = [
    "aws_opensearch_domain_policy",
    "aws_opensearch_domain_saml_options",
    "aws_opensearch_package_association",
    "aws_opensearch_inbound_connection_accepter",
    "aws_elasticsearch_domain_policy",
    "aws_elasticsearch_domain_saml_options",
    "aws_opensearch_authorize_vpc_endpoint_access",
  ]
  actions    = ["es:", "opensearch:"]
  principals = ["es.amazonaws.com", "opensearchservice.amazonaws.com"]
  speaks     = ["opensearch", "https"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Elastic or Aiven from the marketplace"
    gap        = "Azure sells no OpenSearch of its own"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Elastic or Aiven from the marketplace"
    gap        = "Google sells no OpenSearch of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Search with OpenSearch"
    gap        = "sign-in and snapshot store change"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "OpenSearch of your own"
    gap        = "running the cluster becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "OpenSearch operator"
    gap        = "running the cluster becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.opensearch.serverless" {
  title      = "Amazon OpenSearch Serverless"
  match      = ["aws_opensearchserverless_*"]
  glue       = ["aws_opensearchserverless_access_policy", "aws_opensearchserverless_security_policy"]
  actions    = ["aoss:"]
  principals = ["aoss.amazonaws.com", "observability.aoss.amazonaws.com"]
  speaks     = ["opensearch", "https"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Elastic or Aiven from the marketplace"
    gap        = "Azure sells no OpenSearch of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Elastic or Aiven from the marketplace"
    gap        = "Google sells no OpenSearch of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Search with OpenSearch"
    gap        = "a cluster to size"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "OpenSearch of your own"
    gap        = "a cluster to size and run"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.opensearch.ingestion" {
  title      = "Amazon OpenSearch Ingestion"
  match      = ["aws_osis_*"]
  glue       = ["aws_osis_resource_policy"]
  actions    = ["osis:"]
  principals = ["osis-pipelines.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Data Prepper or Logstash on containers"
    gap        = "the pipeline form (Data Prepper) is open; it is hosted elsewhere"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Dataflow"
    gap        = "the pipeline form (Data Prepper) is open; it is hosted elsewhere"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Connector Hub"
    gap        = "the pipeline form (Data Prepper) is open; it is hosted elsewhere"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Data Prepper"
    gap        = "the pipeline form (Data Prepper) is open; it is hosted elsewhere"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.managed_flink" {
  title      = "Amazon Managed Service for Apache Flink"
  match      = ["aws_kinesisanalyticsv2_*"]
  actions    = ["kinesisanalytics:"]
  principals = ["kinesisanalytics.amazonaws.com"]
  speaks     = ["flink"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform", "refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Stream Analytics"
    gap        = "Azure sells no Flink of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Dataproc with Flink"
    gap        = "the program is open Flink; saved state, connectors and settings are tested anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "GoldenGate Stream Analytics"
    gap        = "Oracle sells no Flink of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Flink operator"
    gap        = "the program is open Flink; saved state, connectors and settings are tested anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.kinesis_analytics_sql" {
  title    = "Amazon Kinesis Data Analytics for SQL"
  match    = ["aws_kinesis_analytics_application"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Stream Analytics"
    gap        = "AWS has withdrawn it: the queries are rewritten in any case"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Dataflow SQL or BigQuery continuous queries"
    gap        = "AWS has withdrawn it: the queries are rewritten in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "GoldenGate Stream Analytics"
    gap        = "AWS has withdrawn it: the queries are rewritten in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Flink SQL"
    gap        = "AWS has withdrawn it: the queries are rewritten in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.glue" {
  title      = "AWS Glue"
  match      = ["aws_glue_*"]
  glue       = ["aws_glue_resource_policy", "aws_glue_security_configuration"]
  actions    = ["glue:"]
  principals = ["glue.amazonaws.com"]
  speaks     = ["spark", "provider-sdk"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Data Factory or Fabric"
    gap        = "jobs that use the Glue library, crawlers, triggers and workflows are rewritten; plain Spark code is not"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Dataproc or Dataflow"
    gap        = "jobs that use the Glue library, crawlers, triggers and workflows are rewritten; plain Spark code is not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Data Flow and Data Integration"
    gap        = "jobs that use the Glue library, crawlers, triggers and workflows are rewritten; plain Spark code is not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Spark with Airflow"
    gap        = "jobs that use the Glue library, crawlers, triggers and workflows are rewritten; plain Spark code is not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.glue.data_catalog" {
  title = "AWS Glue Data Catalog"
  match = ["aws_glue_catalog", "aws_glue_catalog_*", "aws_glue_partition", "aws_glue_user_defined_function"]
  glue = [
    "aws_glue_partition_index",
    "aws_glue_catalog_table_optimizer",
    "aws_glue_data_catalog_encryption_settings",
  ]
  speaks   = ["hive", "iceberg", "provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Hive metastore or Unity Catalog"
    gap        = "databases, tables and partitions leave through the metastore interface; permissions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "BigLake or Dataproc Metastore"
    gap        = "databases, tables and partitions leave through the metastore interface; permissions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Data Catalog metastore"
    gap        = "databases, tables and partitions leave through the metastore interface; permissions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Hive Metastore or an open Iceberg catalogue"
    gap        = "databases, tables and partitions leave through the metastore interface; permissions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.athena" {
  title      = "Amazon Athena"
  match      = ["aws_athena_*"]
  actions    = ["athena:"]
  principals = ["athena.amazonaws.com"]
  speaks     = ["trino-sql", "provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform", "refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Fabric or Synapse serverless SQL"
    gap        = "queries start through the AWS SDK and read the Glue catalogue; the dialect is that of Trino"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "BigQuery external tables"
    gap        = "queries start through the AWS SDK and read the Glue catalogue; the dialect is that of Trino"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Autonomous Database external tables"
    gap        = "queries start through the AWS SDK and read the Glue catalogue; the dialect is that of Trino"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Trino"
    gap        = "queries start through the AWS SDK and read the Glue catalogue; the dialect is that of Trino"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.lake_formation" {
  title      = "AWS Lake Formation"
  match      = ["aws_lakeformation_*"]
  actions    = ["lakeformation:"]
  principals = ["lakeformation.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 0, I = 3, N = 0, O = 1, K = 0 }
  treat      = ["retain", "refactor"]

  fit "azure" {
    class      = "unique"
    to         = "Fabric security or Unity Catalog"
    gap        = "row, column and tag permissions are designed anew: no two products share the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "BigLake with Dataplex"
    gap        = "row, column and tag permissions are designed anew: no two products share the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "Data Lake permissions"
    gap        = "row, column and tag permissions are designed anew: no two products share the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "unique"
    to         = "Apache Ranger"
    gap        = "row, column and tag permissions are designed anew: no two products share the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.emr" {
  title      = "Amazon EMR"
  match      = ["aws_emr_*", "aws_emrcontainers_*", "aws_emrserverless_*"]
  glue       = ["aws_emr_studio_session_mapping"]
  actions    = ["elasticmapreduce:", "emr-containers:", "emr-serverless:"]
  principals = ["elasticmapreduce.amazonaws.com", "emr-serverless.amazonaws.com"]
  speaks     = ["spark", "hive"]
  stateful   = false
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "HDInsight, Databricks or Fabric Spark"
    gap        = "Spark and Hive programs stay; EMRFS paths, roles and start-up actions change"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Dataproc"
    gap        = "Spark and Hive programs stay; EMRFS paths, roles and start-up actions change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Data Flow or Big Data Service"
    gap        = "Spark and Hive programs stay; EMRFS paths, roles and start-up actions change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Spark operator"
    gap        = "Spark and Hive programs stay; EMRFS paths, roles and start-up actions change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.mwaa" {
  title      = "Amazon Managed Workflows for Apache Airflow"
  match      = ["aws_mwaa_*"]
  actions    = ["airflow:"]
  principals = ["airflow.amazonaws.com", "airflow-env.amazonaws.com"]
  speaks     = ["airflow"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform", "refactor"]

  fit "azure" {
    class      = "engine"
    to         = "Airflow jobs in Fabric"
    gap        = "flows stay Airflow; operators that call AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Cloud Composer"
    gap        = "flows stay Airflow; operators that call AWS change"
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
    gap        = "flows stay Airflow; operators that call AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.data_pipeline" {
  title      = "AWS Data Pipeline"
  match      = ["aws_datapipeline_*"]
  actions    = ["datapipeline:"]
  principals = ["datapipeline.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Data Factory"
    gap        = "AWS has closed it to new use: pipelines are rewritten in any case"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Cloud Composer"
    gap        = "AWS has closed it to new use: pipelines are rewritten in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Data Integration"
    gap        = "AWS has closed it to new use: pipelines are rewritten in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Airflow"
    gap        = "AWS has closed it to new use: pipelines are rewritten in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.datazone" {
  title      = "Amazon DataZone"
  match      = ["aws_datazone_*"]
  actions    = ["datazone:"]
  principals = ["datazone.amazonaws.com"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Microsoft Purview"
    gap        = "the catalogue, subscriptions and grants are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Dataplex Universal Catalog"
    gap        = "the catalogue, subscriptions and grants are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Data Catalog"
    gap        = "the catalogue, subscriptions and grants are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenMetadata or DataHub"
    gap        = "the catalogue, subscriptions and grants are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.quicksight" {
  title = "Amazon QuickSight"
  match = ["aws_quicksight_*"]
  glue = [
    "aws_quicksight_*_membership",
    "aws_quicksight_iam_policy_assignment",
    "aws_quicksight_role_custom_permission",
    "aws_quicksight_user_custom_permission",
  ]
  actions    = ["quicksight:"]
  principals = ["quicksight.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Power BI"
    gap        = "dashboards and data sets have no open form and are drawn anew"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Looker"
    gap        = "dashboards and data sets have no open form and are drawn anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle Analytics Cloud"
    gap        = "dashboards and data sets have no open form and are drawn anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Superset or Metabase"
    gap        = "dashboards and data sets have no open form and are drawn anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.managed_prometheus" {
  title      = "Amazon Managed Service for Prometheus"
  match      = ["aws_prometheus_*"]
  glue       = ["aws_prometheus_resource_policy"]
  actions    = ["aps:"]
  principals = ["aps.amazonaws.com"]
  speaks     = ["prometheus"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["relocate", "replatform"]

  fit "azure" {
    class      = "same"
    to         = "Azure Monitor managed Prometheus"
    gap        = "the query language and remote write stay; request signing and past samples do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Managed Service for Prometheus"
    gap        = "the query language and remote write stay; request signing and past samples do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Monitoring"
    gap        = "Oracle sells no Prometheus: queries and rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "Prometheus or Mimir"
    gap        = "the query language and remote write stay; request signing and past samples do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.managed_grafana" {
  title      = "Amazon Managed Grafana"
  match      = ["aws_grafana_*"]
  glue       = ["aws_grafana_role_association", "aws_grafana_license_association"]
  actions    = ["grafana:"]
  principals = ["grafana.amazonaws.com"]
  speaks     = ["grafana"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Azure Managed Grafana"
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

service "aws.cloudsearch" {
  title    = "Amazon CloudSearch"
  match    = ["aws_cloudsearch_*"]
  glue     = ["aws_cloudsearch_domain_service_access_policy"]
  actions  = ["cloudsearch:"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Search"
    gap        = "index and queries are rewritten and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vertex AI Search"
    gap        = "index and queries are rewritten and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Search with OpenSearch"
    gap        = "index and queries are rewritten and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenSearch"
    gap        = "index and queries are rewritten and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.clean_rooms" {
  title    = "AWS Clean Rooms"
  match    = ["aws_cleanrooms_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.data_exchange" {
  title    = "AWS Data Exchange"
  match    = ["aws_dataexchange_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.finspace" {
  title    = "Amazon FinSpace"
  match    = ["aws_finspace_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
