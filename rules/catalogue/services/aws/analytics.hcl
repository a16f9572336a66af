service "aws.redshift" {
  title = "Amazon Redshift"
  match = ["aws_redshift_*", "aws_redshiftserverless_*", "aws_redshiftdata_statement"]
  glue = [
    "aws_redshift_*_association",
    "aws_redshift*_resource_policy",
    "aws_redshift*_usage_limit",
    "aws_redshift_cluster_iam_roles",
    "aws_redshift_data_share_authorization",
    "aws_redshift_endpoint_*",
    "aws_redshift_event_subscription",
    "aws_redshift_logging",
    "aws_redshift_parameter_group",
    "aws_redshift_partner",
    "aws_redshift_scheduled_action",
    "aws_redshift_security_group",
    "aws_redshift_snapshot_*",
    "aws_redshift_subnet_group",
    "aws_redshiftserverless_endpoint_access",
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
    gap        = "queries become Transact-SQL; loading and tuning are done anew and data leaves as files"
    source     = "microsoft-data-and-ai"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "BigQuery"
    gap        = "queries are translated, some statements have no direct counterpart; data leaves as files"
    source     = "google-redshift-sql"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Autonomous Data Warehouse"
    gap        = "queries become Oracle SQL; loading and tuning are done anew and data leaves as files"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "ClickHouse or Trino"
    gap        = "the dialect is not that of PostgreSQL: queries and tables are rewritten and data leaves as files"
    source     = "aws-redshift-postgresql"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "data_share" {
    title   = "data shares"
    types   = ["aws_redshift_data_share_authorization", "aws_redshift_data_share_consumer_association"]
    class   = "unique"
    because = "other accounts read the tables in place: each sharing is agreed and built anew"
  }

  feature "integration" {
    title   = "changes copied in without a pipeline"
    types   = ["aws_redshift_integration"]
    add     = "M"
    because = "AWS copies from the source database by itself: elsewhere a pipeline has to be built"
  }

  feature "iam_roles" {
    title     = "AWS roles for loading and unloading"
    types     = ["aws_redshift_cluster", "aws_redshiftserverless_namespace", "aws_redshift_cluster_iam_roles"]
    condition = type == "aws_redshift_cluster_iam_roles" || self.iam_roles != null
    add       = "S"
    because   = "each load and unload statement names a role and an S3 address"
  }

  question "redshift_procedures" { text = "Does the warehouse hold stored procedures or functions of your own?" }

  feature "procedures" {
    title   = "stored procedures"
    ask     = "redshift_procedures"
    equals  = true
    add     = "M"
    because = "procedures are written anew in the language of the other warehouse"
  }

  question "redshift_spectrum" { text = "Do queries read files in S3 through external tables (Spectrum)?" }

  feature "spectrum" {
    title   = "external tables over files"
    ask     = "redshift_spectrum"
    equals  = true
    add     = "M"
    because = "external tables are declared anew over another store and catalogue"
  }

  source "google-redshift-sql" {
    title = "Google, Amazon Redshift SQL translation guide, docs.cloud.google.com/bigquery/docs/migration/redshift-sql"
    read  = "2026-11-24"
    says  = "sets types and statements of both dialects side by side; says that some have no direct counterpart and are written another way"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Redshift beside Synapse Analytics and the Fabric warehouse, and Spectrum beside Synapse over a data lake"
  }

  source "aws-redshift-postgresql" {
    title = "AWS, Amazon Redshift and PostgreSQL, github.com/awsdocs/amazon-redshift-developer-guide doc_source/c_redshift-and-postgres-sql.md"
    read  = "2026-11-24"
    says  = "Redshift comes from PostgreSQL 8.0.2, but its storage and query engine are wholly different and features are left out"
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
    "aws_opensearch_outbound_connection",
    "aws_opensearch_vpc_endpoint",
    "aws_opensearch_authorize_vpc_endpoint_access",
    "aws_elasticsearch_domain_policy",
    "aws_elasticsearch_domain_saml_options",
    "aws_elasticsearch_vpc_endpoint",
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
    gap        = "Azure sells no OpenSearch of its own; its own AI Search has another interface"
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
    source     = "oracle-opensearch"
    confidence = "high"
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

  feature "signed_requests" {
    title     = "access by AWS credentials only"
    types     = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
    condition = try(self.advanced_security_options[0].enabled, null) == true && try(self.advanced_security_options[0].internal_user_database_enabled, null) != true
    class     = "rewrite"
    because   = "each client signs its requests with AWS credentials and has to be changed"
  }

  feature "cognito_sign_in" {
    title     = "sign-in to the dashboards through Cognito"
    types     = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
    condition = try(self.cognito_options[0].enabled, null) == true
    add       = "S"
    because   = "people sign in through another directory, with their rights mapped anew"
  }

  feature "warm_storage" {
    title     = "warm or cold storage"
    types     = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
    condition = try(self.cluster_config[0].warm_enabled, null) == true
    add       = "M"
    because   = "indices in this tier are AWS's own form and are left out of ordinary snapshots"
  }

  feature "elasticsearch_version" {
    title     = "an Elasticsearch version"
    types     = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
    condition = type == "aws_elasticsearch_domain" || try(startswith(self.engine_version, "Elasticsearch"), false)
    add       = "M"
    targets   = ["oci", "openstack", "kubernetes"]
    because   = "the target runs OpenSearch: indices and clients are brought up to it first"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }

  source "oracle-opensearch" {
    title = "Oracle, Use OCI Search Service with OpenSearch to build in-application search, docs.oracle.com/en/solutions/oci-opensearch-application-search"
    read  = "2026-11-24"
    says  = "the service is OpenSearch, which grew out of Elasticsearch 7.10.2 under the Apache 2.0 licence, with its dashboards"
  }
}

service "aws.opensearch.serverless" {
  title = "Amazon OpenSearch Serverless"
  match = ["aws_opensearchserverless_*"]
  glue = [
    "aws_opensearchserverless_access_policy",
    "aws_opensearchserverless_security_policy",
    "aws_opensearchserverless_security_config",
    "aws_opensearchserverless_lifecycle_policy",
    "aws_opensearchserverless_vpc_endpoint",
  ]
  actions    = ["aoss:"]
  principals = ["aoss.amazonaws.com", "observability.aoss.amazonaws.com"]
  speaks     = ["opensearch", "https"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["replatform", "refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Elastic or Aiven from the marketplace"
    gap        = "each client signs its requests; no snapshot can be taken, so documents are indexed anew"
    source     = "aws-opensearch-serverless"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Elastic or Aiven from the marketplace"
    gap        = "each client signs its requests; no snapshot can be taken, so documents are indexed anew"
    source     = "aws-opensearch-serverless"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Search with OpenSearch"
    gap        = "each client signs its requests; no snapshot can be taken, so documents are indexed anew; a cluster to size"
    source     = "aws-opensearch-serverless"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenSearch of your own"
    gap        = "each client signs its requests; no snapshot can be taken, so documents are indexed anew; a cluster to run"
    source     = "aws-opensearch-serverless"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  question "opensearch_serverless_tools" { text = "Do only log shippers and other ready-made tools use the collections, and no code of your own?" }

  feature "tools_only" {
    title   = "ready-made tools as its only clients"
    ask     = "opensearch_serverless_tools"
    equals  = true
    class   = "engine"
    because = "the tools change address and sign-in by their settings"
  }

  source "aws-opensearch-serverless" {
    title = "AWS, What is Amazon OpenSearch Serverless, github.com/awsdocs/amazon-opensearch-service-developer-guide doc_source/serverless-overview.md, preview version"
    read  = "2026-11-24"
    says  = "the same calls to index and search as OpenSearch, requests signed for AWS; snapshots can be neither taken nor restored"
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
  glue       = ["aws_kinesisanalyticsv2_application_snapshot"]
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

  feature "sql_runtime" {
    title     = "AWS's older SQL runtime"
    types     = ["aws_kinesisanalyticsv2_application"]
    condition = try(startswith(self.runtime_environment, "SQL"), false)
    class     = "rewrite"
    because   = "these queries are not Flink's: they are rewritten in any case"
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
  title      = "AWS Glue jobs"
  match      = ["aws_glue_*"]
  glue       = ["aws_glue_resource_policy", "aws_glue_security_configuration", "aws_glue_connection"]
  actions    = ["glue:"]
  principals = ["glue.amazonaws.com"]
  speaks     = ["spark", "provider-sdk"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Data Factory, or Spark in Fabric"
    gap        = "jobs that use AWS's own library are rewritten; plain Spark code is not"
    source     = "microsoft-data-and-ai"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Dataproc or Dataflow"
    gap        = "jobs that use AWS's own library are rewritten; plain Spark code is not"
    source     = "aws-glue-libs"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Data Flow and Data Integration"
    gap        = "jobs that use AWS's own library are rewritten; plain Spark code is not"
    source     = "aws-glue-libs"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Spark with Airflow"
    gap        = "jobs that use AWS's own library are rewritten; plain Spark code is not"
    source     = "aws-glue-libs"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  question "glue_plain_spark" { text = "Do the Glue jobs use only Spark's own interface, and nothing of the awsglue library?" }

  feature "plain_spark" {
    title     = "plain Spark"
    types     = ["aws_glue_job"]
    condition = try(self.command[0].name, null) != "pythonshell"
    ask       = "glue_plain_spark"
    equals    = true
    class     = "engine"
    because   = "the program runs on any Spark of the same version; addresses and settings change"
  }

  feature "python_shell" {
    title     = "a plain Python program"
    types     = ["aws_glue_job"]
    condition = try(self.command[0].name, null) == "pythonshell"
    class     = "commodity"
    because   = "no Spark is involved: a container runs the program on a schedule"
  }

  feature "bookmarks" {
    title     = "job bookmarks"
    types     = ["aws_glue_job"]
    condition = try(self.default_arguments["--job-bookmark-option"], null) == "job-bookmark-enable"
    add       = "M"
    because   = "Glue remembers what has been read: the job has to do so itself"
  }

  feature "streaming" {
    title     = "streaming jobs"
    types     = ["aws_glue_job"]
    condition = try(self.command[0].name, null) == "gluestreaming"
    add       = "M"
    because   = "the source, checkpoints and restarts are set up anew"
  }

  feature "quality_rules" {
    title   = "data quality rules"
    types   = ["aws_glue_data_quality_ruleset"]
    add     = "S"
    because = "the rules have a language of their own"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Glue beside Data Factory, and its Spark sessions beside Spark in Fabric and Synapse"
  }

  source "aws-glue-libs" {
    title = "AWS, aws-glue-libs, github.com/awslabs/aws-glue-libs README.md"
    read  = "2026-11-24"
    says  = "the job library adds types and operations to Spark and stands under the Amazon Software License, not an open one"
  }
}

service "aws.glue.crawler" {
  title    = "AWS Glue crawlers"
  match    = ["aws_glue_crawler"]
  glue     = ["aws_glue_classifier"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Scans in Microsoft Purview"
    gap        = "how tables are found in files, and how changes in their columns are taken up, is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Discovery in Dataplex"
    gap        = "how tables are found in files, and how changes in their columns are taken up, is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Harvesting in OCI Data Catalog"
    gap        = "how tables are found in files, and how changes in their columns are taken up, is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "A job of your own that adds tables and partitions"
    gap        = "no open product looks into files and declares tables in this way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "classifier" {
    title   = "classifiers of your own"
    types   = ["aws_glue_classifier"]
    add     = "S"
    because = "patterns that tell file formats apart are written anew"
  }
}

service "aws.glue.workflow" {
  title    = "AWS Glue workflows and triggers"
  match    = ["aws_glue_workflow", "aws_glue_trigger"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Pipelines of Data Factory, or Airflow in Fabric"
    gap        = "order, conditions and repeats of jobs are written anew"
    source     = "microsoft-data-and-ai"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Cloud Composer"
    gap        = "order, conditions and repeats of jobs are written anew"
    source     = "google-composer"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Pipelines of OCI Data Integration"
    gap        = "order, conditions and repeats of jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Airflow"
    gap        = "order, conditions and repeats of jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "timer" {
    title     = "a timer alone"
    types     = ["aws_glue_trigger"]
    condition = self.type == "SCHEDULED" && self.workflow_name == null
    class     = "commodity"
    because   = "any scheduler starts the job at that time"
  }

  source "google-composer" {
    title = "Google, Cloud Composer overview, cloud.google.com/composer/docs/concepts/overview"
    read  = "2026-11-24"
    says  = "workflows that span clouds, built on the open source project Apache Airflow"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Glue beside Data Factory, both made for moving and joining data"
  }
}

service "aws.glue.schema_registry" {
  title    = "AWS Glue Schema Registry"
  match    = ["aws_glue_registry", "aws_glue_schema"]
  speaks   = ["avro", "provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Schema Registry of Event Hubs"
    gap        = "schemas are open text; producers and consumers load another library and get other schema numbers"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" "oci" {
    class      = "rewrite"
    to         = "A Kafka schema registry bought elsewhere"
    gap        = "schemas are open text; producers and consumers load another library and get other schema numbers"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Apicurio Registry or Karapace"
    gap        = "schemas are open text; producers and consumers load another library and get other schema numbers"
    confidence = "low"
    reviewed   = "2026-11-24"
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
    gap        = "Azure's own Purview is no metastore; databases, tables and partitions are loaded by script, permissions are not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Dataproc Metastore or BigLake"
    gap        = "databases, tables and partitions are loaded by script; permissions are not"
    source     = "google-dataproc-metastore"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Data Catalog metastore"
    gap        = "databases, tables and partitions are loaded by script; permissions are not"
    source     = "oracle-data-flow"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Hive Metastore or an open Iceberg catalogue"
    gap        = "databases, tables and partitions are loaded by script; permissions are not"
    source     = "aws-hive-migration"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "partition_projection" {
    title     = "partition projection"
    types     = ["aws_glue_catalog_table"]
    condition = try(lower(self.parameters["projection.enabled"]), null) == "true"
    add       = "S"
    because   = "Athena works partitions out from a pattern: elsewhere they are listed in the catalogue"
  }

  feature "aws_file_reader" {
    title     = "file readers of AWS"
    types     = ["aws_glue_catalog_table"]
    condition = try(startswith(self.storage_descriptor[0].ser_de_info[0].serialization_library, "com.amazon"), false)
    add       = "S"
    because   = "other engines do not have this reader: files are read or written in another format"
  }

  feature "views" {
    title     = "views"
    types     = ["aws_glue_catalog_table"]
    condition = self.table_type == "VIRTUAL_VIEW"
    add       = "S"
    because   = "the text of a view is in the dialect of Athena"
  }

  feature "iceberg" {
    title     = "Iceberg tables"
    types     = ["aws_glue_catalog_table"]
    condition = self.open_table_format_input != null || try(upper(self.parameters["table_type"]), null) == "ICEBERG"
    add       = "S"
    because   = "the table's own files hold full S3 addresses, which are rewritten after the copy"
  }

  source "google-dataproc-metastore" {
    title = "Google, Dataproc Metastore documentation, cloud.google.com/dataproc-metastore/docs"
    read  = "2026-11-24"
    says  = "a fully managed Apache Hive metastore, into which metadata of another one can be imported"
  }

  source "oracle-data-flow" {
    title = "Oracle, Accelerated Data Science user guide, Data Catalog Metastore, accelerated-data-science.readthedocs.io"
    read  = "2026-11-24"
    says  = "the Data Catalog metastore keeps table definitions over files in object storage for the managed Spark of Data Flow"
  }

  source "aws-hive-migration" {
    title = "AWS, Migration between the Hive Metastore and the AWS Glue Data Catalog, github.com/aws-samples/aws-glue-samples utilities/Hive_metastore_migration"
    read  = "2026-11-24"
    says  = "sample scripts, without support, move databases, tables and partitions into a Hive metastore"
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
    gap        = "queries start through the AWS SDK and are in the dialect of Trino: they become Transact-SQL"
    source     = "microsoft-data-and-ai"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "BigQuery external tables, or Trino on Dataproc"
    gap        = "queries start through the AWS SDK and read the Glue catalogue; BigQuery has another dialect"
    source     = "google-dataproc-trino"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Autonomous Database external tables, or Big Data Service"
    gap        = "queries start through the AWS SDK and are in the dialect of Trino"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Trino"
    gap        = "the dialect stays; how queries are started, the catalogue and a cluster of your own are set up anew"
    source     = "aws-athena-engine"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "database" {
    title   = "a database of the Glue catalogue"
    types   = ["aws_athena_database"]
    class   = "engine"
    because = "it is an entry in the catalogue and moves with it"
  }

  feature "federated_query" {
    title     = "connectors to other sources"
    types     = ["aws_athena_data_catalog"]
    condition = self.type == "LAMBDA"
    class     = "rewrite"
    because   = "the connector is a Lambda function that speaks Athena's own interface"
  }

  feature "spark" {
    title     = "Spark notebooks"
    types     = ["aws_athena_workgroup"]
    condition = try(startswith(self.configuration[0].engine_version[0].selected_engine_version, "PySpark"), false)
    class     = "engine"
    because   = "notebooks and code are open Spark"
  }

  question "athena_open_tables" { text = "Are all tables in open formats (Parquet, ORC, Iceberg), and do queries start through JDBC or ODBC rather than the AWS SDK?" }

  feature "open_tables" {
    title   = "open table formats and drivers"
    ask     = "athena_open_tables"
    equals  = true
    class   = "engine"
    targets = ["google", "oci"]
    because = "a managed cluster with Trino reads the same files by the same queries"
  }

  feature "saved_queries" {
    title   = "saved queries"
    types   = ["aws_athena_named_query", "aws_athena_prepared_statement"]
    add     = "S"
    targets = ["azure", "google", "oci"]
    because = "the text is in the dialect of Trino and is translated"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Athena beside the serverless SQL pools of Synapse, which query files in a data lake"
  }

  source "google-dataproc-trino" {
    title = "Google, Dataproc optional Trino component, cloud.google.com/dataproc/docs/concepts/components/trino"
    read  = "2026-11-24"
    says  = "a Dataproc cluster can be made with Trino, which reads Hive and BigQuery tables among others"
  }

  source "aws-athena-engine" {
    title = "AWS, Athena engine version 3, github.com/awsdocs/amazon-athena-user-guide doc_source/engine-versions-reference-0003.md"
    read  = "2026-11-24"
    says  = "the engine follows open Trino and points to its list of functions; Trino's connectors cannot be used"
  }
}

service "aws.lake_formation" {
  title      = "AWS Lake Formation"
  match      = ["aws_lakeformation_*"]
  glue       = ["aws_lakeformation_opt_in", "aws_lakeformation_resource_lf_tag", "aws_lakeformation_resource_lf_tags"]
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
    source     = "aws-lake-formation"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "BigLake with Dataplex"
    gap        = "row, column and tag permissions are designed anew: no two products share the model"
    source     = "aws-lake-formation"
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

  feature "tag_permissions" {
    title = "permissions that follow tags"
    types = [
      "aws_lakeformation_lf_tag",
      "aws_lakeformation_lf_tag_expression",
      "aws_lakeformation_permissions",
    ]
    condition = type != "aws_lakeformation_permissions" || self.lf_tag_policy != null
    add       = "M"
    because   = "who may read what follows from tags on tables: the rules are worked out and tested anew"
  }

  feature "cell_filters" {
    title   = "row and cell filters"
    types   = ["aws_lakeformation_data_cells_filter"]
    add     = "M"
    because = "each filter is written anew where the target enforces rows"
  }

  source "aws-lake-formation" {
    title = "AWS, Lake Formation permissions reference and granting permissions, docs.aws.amazon.com/lake-formation/latest/dg/lf-permissions-reference.html"
    read  = "2026-11-24"
    says  = "people need both Lake Formation and IAM permissions; grants are on tables, columns and rows, by name or by tag, for AWS's own engines"
  }
}

service "aws.emr" {
  title = "Amazon EMR"
  match = ["aws_emr_*", "aws_emrcontainers_*", "aws_emrserverless_*"]
  glue = [
    "aws_emr_studio_session_mapping",
    "aws_emr_security_configuration",
    "aws_emr_block_public_access_configuration",
    "aws_emr_instance_fleet",
    "aws_emr_instance_group",
    "aws_emr_managed_scaling_policy",
  ]
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
    source     = "microsoft-data-and-ai"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Dataproc"
    gap        = "Spark and Hive programs stay; EMRFS paths, roles and start-up actions change"
    source     = "google-dataproc-trino"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Data Flow or Big Data Service"
    gap        = "Spark and Hive programs stay; EMRFS paths, roles and start-up actions change"
    source     = "oracle-data-flow"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Spark operator"
    gap        = "Spark and Hive programs stay; EMRFS paths, roles and start-up actions change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "bootstrap_actions" {
    title     = "start-up scripts"
    types     = ["aws_emr_cluster"]
    condition = self.bootstrap_action != null
    add       = "S"
    because   = "the scripts rely on the AWS machine image, its paths and packages"
  }

  feature "glue_metastore" {
    title     = "the Glue catalogue as its metastore"
    types     = ["aws_emr_cluster"]
    condition = try(strcontains(self.configurations_json, "AWSGlueDataCatalogHiveClientFactory"), false)
    add       = "S"
    because   = "programs look tables up in another metastore"
  }

  feature "studio" {
    title   = "EMR Studio"
    types   = ["aws_emr_studio"]
    class   = "rewrite"
    because = "workspaces and the way people sign in are AWS's own; the notebooks are open"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "EMR and HDInsight both run managed Hadoop and Spark; Databricks runs Spark"
  }

  source "google-dataproc-trino" {
    title = "Google, Dataproc optional Trino component, cloud.google.com/dataproc/docs/concepts/components/trino"
    read  = "2026-11-24"
    says  = "Dataproc, later named Managed Service for Apache Spark, makes clusters to which open engines are added"
  }

  source "oracle-data-flow" {
    title = "Oracle, Accelerated Data Science user guide, Data Catalog Metastore, accelerated-data-science.readthedocs.io"
    read  = "2026-11-24"
    says  = "calls Data Flow a fully managed Apache Spark service"
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
    gap        = "flows stay Airflow, at the version offered; operators that call AWS change"
    source     = "microsoft-fabric-airflow"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Cloud Composer"
    gap        = "flows stay Airflow; operators that call AWS change"
    source     = "google-composer"
    confidence = "high"
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

  feature "own_packages" {
    title     = "plug-ins or a start-up script"
    types     = ["aws_mwaa_environment"]
    condition = self.plugins_s3_path != null || self.startup_script_s3_path != null
    add       = "S"
    because   = "what is put into the AWS image is packed for another one"
  }

  source "microsoft-fabric-airflow" {
    title = "Microsoft, What is Apache Airflow job, github.com/MicrosoftDocs/fabric-docs docs/data-factory/apache-airflow-jobs-concepts.md, version of April 2024"
    read  = "2026-11-24"
    says  = "a managed service for Airflow flows in Python, in preview at that time, at one Airflow version, UK South among its regions"
  }

  source "google-composer" {
    title = "Google, Cloud Composer overview, cloud.google.com/composer/docs/concepts/overview"
    read  = "2026-11-24"
    says  = "Cloud Composer is fully managed and built on the open source project Apache Airflow"
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
    "aws_quicksight_refresh_schedule",
    "aws_quicksight_ingestion",
    "aws_quicksight_template_alias",
    "aws_quicksight_vpc_connection",
    "aws_quicksight_ip_restriction",
    "aws_quicksight_key_registration",
    "aws_quicksight_account_settings",
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
    source     = "microsoft-data-and-ai"
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

  feature "own_users" {
    title     = "users that QuickSight itself keeps"
    types     = ["aws_quicksight_user"]
    condition = self.identity_type == "QUICKSIGHT"
    facets    = { I = 3 }
    because   = "these people have a password with QuickSight and get a new sign-in"
  }

  feature "row_permissions" {
    title     = "row filters by reader"
    types     = ["aws_quicksight_data_set"]
    condition = self.row_level_permission_data_set != null || self.row_level_permission_tag_configuration != null
    add       = "M"
    because   = "who sees which rows is a rule of QuickSight and is worked out and tested anew"
  }

  question "quicksight_embedded" { text = "Are dashboards shown inside web pages of your own?" }

  feature "embedded" {
    title   = "dashboards embedded in other pages"
    ask     = "quicksight_embedded"
    equals  = true
    add     = "M"
    because = "the pages fetch each address through the AWS SDK"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets QuickSight beside Power BI; both are tools for dashboards"
  }
}

service "aws.managed_prometheus" {
  title = "Amazon Managed Service for Prometheus"
  match = ["aws_prometheus_*"]
  glue = [
    "aws_prometheus_resource_policy",
    "aws_prometheus_workspace_configuration",
    "aws_prometheus_query_logging_configuration",
    "aws_prometheus_scraper_logging_configuration",
  ]
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
    source     = "microsoft-prometheus"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Managed Service for Prometheus"
    gap        = "the query language stays; collection, request signing and past samples do not"
    source     = "google-promql"
    confidence = "medium"
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

  feature "scraper" {
    title   = "collectors that AWS runs"
    types   = ["aws_prometheus_scraper"]
    class   = "commodity"
    because = "a collector of the target, or one of your own, takes over with the same settings"
  }

  feature "alert_routes" {
    title   = "alert routes"
    types   = ["aws_prometheus_alert_manager_definition"]
    add     = "S"
    because = "routes end in an SNS topic and are led elsewhere"
  }

  question "managed_prometheus_history" { text = "Must past samples still be there after the move?" }

  feature "history" {
    title   = "past samples that must be kept"
    ask     = "managed_prometheus_history"
    equals  = true
    add     = "M"
    facets  = { G = 2 }
    because = "samples are read out through queries and loaded elsewhere"
  }

  source "microsoft-prometheus" {
    title = "Microsoft, Azure Monitor and Prometheus, github.com/MicrosoftDocs/azure-monitor-docs articles/azure-monitor/metrics/prometheus-metrics-overview.md, version of October 2024"
    read  = "2026-11-24"
    says  = "a managed Prometheus store that takes remote write and answers PromQL, also to Grafana; keeps samples for 18 months"
  }

  source "google-promql" {
    title = "Google, PromQL in Cloud Monitoring, cloud.google.com/monitoring/promql"
    read  = "2026-11-24"
    says  = "Managed Service for Prometheus is fully managed and answers PromQL, also to Grafana and other tools of the Prometheus interface"
  }
}

service "aws.managed_grafana" {
  title = "Amazon Managed Grafana"
  match = ["aws_grafana_*"]
  glue = [
    "aws_grafana_role_association",
    "aws_grafana_license_association",
    "aws_grafana_workspace_api_key",
    "aws_grafana_workspace_saml_configuration",
    "aws_grafana_workspace_service_account",
    "aws_grafana_workspace_service_account_token",
  ]
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
    source     = "microsoft-data-and-ai"
    confidence = "high"
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

  feature "aws_sign_in" {
    title     = "sign-in through IAM Identity Center"
    types     = ["aws_grafana_workspace"]
    condition = try(contains(self.authentication_providers, "AWS_SSO"), false)
    add       = "S"
    facets    = { I = 2 }
    because   = "people and their rights are joined to another directory"
  }

  feature "enterprise" {
    title     = "a Grafana Enterprise licence"
    types     = ["aws_grafana_license_association"]
    condition = self.license_type == "ENTERPRISE"
    facets    = { K = 1 }
    because   = "the licence is bought through AWS"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "Amazon Managed Grafana and Azure Managed Grafana both are managed Grafana over several data sources"
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
    source     = "microsoft-aws-table-2022"
    confidence = "medium"
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

  source "microsoft-aws-table-2022" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of November 2022"
    read  = "2026-11-24"
    says  = "sets CloudSearch beside Cognitive Search, later named Azure AI Search"
  }
}

service "aws.clean_rooms" {
  title    = "AWS Clean Rooms"
  match    = ["aws_cleanrooms_*"]
  actions  = ["cleanrooms:"]
  stateful = false
  facets   = { G = 0, I = 3, N = 1, O = 0, K = 0 }
  treat    = ["retain", "refactor"]

  fit "azure" {
    class      = "unique"
    to         = "Confidential computing with your own rules"
    gap        = "what the other parties may ask, and their consent, is agreed and built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Data clean rooms in BigQuery"
    gap        = "the other parties have to come along; rules and queries are agreed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "unique"
    gap        = "no such service is sold: the sharing is agreed and built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.data_exchange" {
  title    = "AWS Data Exchange"
  match    = ["aws_dataexchange_*"]
  actions  = ["dataexchange:"]
  stateful = false
  facets   = { G = 1, I = 1, N = 0, O = 0, K = 1 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Data Share, or the supplier of the data"
    gap        = "each data set is bought or shared anew; Azure's service has no market of suppliers"
    source     = "microsoft-data-and-ai"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "BigQuery sharing, or the supplier of the data"
    gap        = "each data set is bought or shared anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "The supplier of the data"
    gap        = "each data set is bought from its supplier directly"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Data Exchange, a marketplace, beside Azure Data Share, which shares between tenants"
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
