service "aws.rds" {
  title = "Amazon RDS"
  match = [
    "aws_db_*",
    "aws_rds_certificate",
    "aws_rds_custom_db_engine_version",
    "aws_rds_engine_version",
    "aws_rds_orderable_db_instance",
    "aws_rds_instance_state",
    "aws_rds_export_task",
    "aws_rds_integration",
    "aws_rds_events",
    "aws_rds_snapshots",
  ]
  glue = [
    "aws_db_subnet_group",
    "aws_db_parameter_group",
    "aws_db_option_group",
    "aws_db_event_subscription",
    "aws_db_instance_role_association",
  ]
  actions    = ["rds:", "rds-db:"]
  principals = ["rds.amazonaws.com", "export.rds.amazonaws.com", "monitoring.rds.amazonaws.com"]
  speaks     = ["postgresql", "mysql", "tds", "oracle-net"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Azure Database for PostgreSQL or MySQL, Azure SQL"
    gap        = "MariaDB and Oracle are not sold as a service of the same kind"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Cloud SQL"
    gap        = "MariaDB and Oracle are not sold as a service of the same kind"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "MySQL HeatWave, Database with PostgreSQL, Oracle Database"
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
    gap        = "backup, failover and patching become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.rds.proxy" {
  title    = "Amazon RDS Proxy"
  match    = ["aws_db_proxy", "aws_db_proxy_endpoint"]
  glue     = ["aws_db_proxy_default_target_group", "aws_db_proxy_target"]
  speaks   = ["postgresql", "mysql"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Built-in PgBouncer"
    gap        = "pooling settings are written anew; sign-in by role ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Managed connection pooling"
    gap        = "pooling settings are written anew; sign-in by role ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "PgBouncer or ProxySQL"
    gap        = "pooling settings are written anew; sign-in by role ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.aurora" {
  title = "Amazon Aurora"
  match = [
    "aws_rds_cluster",
    "aws_rds_clusters",
    "aws_rds_cluster_*",
    "aws_rds_global_cluster",
    "aws_rds_shard_group",
    "aws_db_cluster_snapshot",
  ]
  glue = [
    "aws_rds_cluster_parameter_group",
    "aws_rds_cluster_role_association",
    "aws_rds_cluster_endpoint",
    "aws_rds_cluster_activity_stream",
  ]
  actions  = ["rds-data:"]
  speaks   = ["postgresql", "mysql"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Azure Database for PostgreSQL or MySQL"
    gap        = "storage that grows by itself, fast clones and quick failover are not the same"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "AlloyDB or Cloud SQL"
    gap        = "fast clones, global database and backtrack are not the same"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Database with PostgreSQL or MySQL HeatWave"
    gap        = "fast clones, global database and backtrack are not the same"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Trove, or servers of your own"
    gap        = "replication and failover become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Operators such as CloudNativePG"
    gap        = "replication and failover become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.aurora_dsql" {
  title      = "Amazon Aurora DSQL"
  match      = ["aws_dsql_*"]
  glue       = ["aws_dsql_cluster_peering", "aws_dsql_cluster_policy"]
  actions    = ["dsql:"]
  principals = ["dsql.amazonaws.com"]
  speaks     = ["postgresql"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 3, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Database for PostgreSQL"
    gap        = "no spread over regions with the same promise"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Spanner with the PostgreSQL dialect"
    gap        = "the wire is PostgreSQL, the rules of transactions and limits are not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Globally Distributed Database"
    gap        = "the wire is PostgreSQL, the rules of transactions and limits are not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "CockroachDB or YugabyteDB"
    gap        = "the wire is PostgreSQL, the rules of transactions and limits are not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.dynamodb" {
  title = "Amazon DynamoDB"
  match = ["aws_dynamodb_*"]
  glue = [
    "aws_dynamodb_resource_policy",
    "aws_dynamodb_tag",
    "aws_dynamodb_contributor_insights",
    "aws_dynamodb_kinesis_streaming_destination",
  ]
  actions    = ["dynamodb:"]
  principals = ["dynamodb.amazonaws.com", "replication.dynamodb.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Cosmos DB for NoSQL"
    gap        = "keys, indexes, transactions and limits differ, so the data layer is written anew"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Firestore or Bigtable"
    gap        = "keys, indexes, transactions and limits differ, so the data layer is written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle NoSQL Database"
    gap        = "keys, indexes, transactions and limits differ, so the data layer is written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "ScyllaDB with Alternator"
    gap        = "speaks much of the interface, but not all of it"
    source     = "scylla-alternator"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }

  source "scylla-alternator" {
    title = "ScyllaDB manual, Alternator: DynamoDB API in ScyllaDB, docs.scylladb.com/manual/branch-2026.1/alternator/alternator.md"
    read  = "2026-11-24"
    says  = "aims to run DynamoDB applications unchanged; some features are missing or differ, and the cluster is yours to size"
  }
}

service "aws.dynamodb.dax" {
  title      = "Amazon DynamoDB Accelerator"
  match      = ["aws_dax_*"]
  glue       = ["aws_dax_parameter_group", "aws_dax_subnet_group"]
  actions    = ["dax:"]
  principals = ["dax.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["retain", "refactor"]

  fit "azure" {
    class      = "unique"
    to         = "Integrated cache of Cosmos DB"
    gap        = "a cache that speaks the DynamoDB interface exists nowhere else"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "Memorystore in front of the data layer"
    gap        = "a cache that speaks the DynamoDB interface exists nowhere else"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "OCI Cache in front of the data layer"
    gap        = "a cache that speaks the DynamoDB interface exists nowhere else"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "unique"
    to         = "Valkey in front of the data layer"
    gap        = "a cache that speaks the DynamoDB interface exists nowhere else"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.elasticache" {
  title = "Amazon ElastiCache"
  match = ["aws_elasticache_*"]
  glue = [
    "aws_elasticache_subnet_group",
    "aws_elasticache_parameter_group",
    "aws_elasticache_user_group_association",
  ]
  actions    = ["elasticache:"]
  principals = ["elasticache.amazonaws.com"]
  speaks     = ["redis", "memcached"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Azure Managed Redis"
    gap        = "Memcached is not sold"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Memorystore"
    gap        = "data held as more than a cache is copied by dump or replication; role sign-in ends"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Cache"
    gap        = "Memcached is not sold"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Trove, or Valkey of your own"
    gap        = "data held as more than a cache is copied by dump or replication; role sign-in ends"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Valkey operator"
    gap        = "data held as more than a cache is copied by dump or replication; role sign-in ends"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }
}

service "aws.memorydb" {
  title      = "Amazon MemoryDB"
  match      = ["aws_memorydb_*"]
  glue       = ["aws_memorydb_subnet_group", "aws_memorydb_parameter_group"]
  actions    = ["memorydb:"]
  principals = ["memorydb.amazonaws.com"]
  speaks     = ["redis"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Azure Managed Redis"
    gap        = "the promise that no confirmed write is lost is weaker with plain Redis or Valkey"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Memorystore for Valkey"
    gap        = "the promise that no confirmed write is lost is weaker with plain Redis or Valkey"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Cache"
    gap        = "the promise that no confirmed write is lost is weaker with plain Redis or Valkey"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Valkey of your own"
    gap        = "the promise that no confirmed write is lost is weaker with plain Redis or Valkey"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Valkey operator"
    gap        = "the promise that no confirmed write is lost is weaker with plain Redis or Valkey"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.documentdb" {
  title    = "Amazon DocumentDB"
  match    = ["aws_docdb_*", "aws_docdbelastic_cluster"]
  glue     = ["aws_docdb_subnet_group", "aws_docdb_cluster_parameter_group", "aws_docdb_event_subscription"]
  actions  = ["docdb-elastic:"]
  speaks   = ["mongodb"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Azure DocumentDB (MongoDB compatible)"
    gap        = "data leaves by mongodump; supported operators differ between products"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Firestore with MongoDB compatibility"
    gap        = "another engine behind the same protocol: test every query"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Oracle Database API for MongoDB"
    gap        = "another engine behind the same protocol: test every query"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "MongoDB or FerretDB"
    gap        = "the server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.neptune" {
  title = "Amazon Neptune"
  match = ["aws_neptune_*", "aws_neptunegraph_*"]
  glue = [
    "aws_neptune_subnet_group",
    "aws_neptune_parameter_group",
    "aws_neptune_cluster_parameter_group",
    "aws_neptune_event_subscription",
  ]
  actions    = ["neptune-db:", "neptune-graph:"]
  principals = ["neptune-graph.amazonaws.com"]
  speaks     = ["gremlin", "opencypher", "sparql"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Cosmos DB for Gremlin"
    gap        = "query languages are open but each product supports another part of them; loading and limits differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Spanner Graph"
    gap        = "query languages are open but each product supports another part of them; loading and limits differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Graph in Oracle Database"
    gap        = "query languages are open but each product supports another part of them; loading and limits differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "JanusGraph or Neo4j"
    gap        = "query languages are open but each product supports another part of them; loading and limits differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.keyspaces" {
  title    = "Amazon Keyspaces"
  match    = ["aws_keyspaces_*"]
  actions  = ["cassandra:"]
  speaks   = ["cql"]
  stateful = true
  facets   = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["replatform", "refactor"]

  fit "azure" {
    class      = "engine"
    to         = "Managed Instance for Apache Cassandra"
    gap        = "data leaves through the Cassandra protocol; capacity modes and limits differ"
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
    gap        = "data leaves through the Cassandra protocol; capacity modes and limits differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.timestream" {
  title      = "Amazon Timestream"
  match      = ["aws_timestreamwrite_*", "aws_timestreamquery_*"]
  actions    = ["timestream:"]
  principals = ["timestream.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Data Explorer"
    gap        = "write and query calls belong to the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Bigtable or BigQuery"
    gap        = "write and query calls belong to the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Autonomous Database"
    gap        = "write and query calls belong to the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "TimescaleDB or InfluxDB"
    gap        = "write and query calls belong to the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.dms" {
  title      = "AWS Database Migration Service"
  match      = ["aws_dms_*"]
  glue       = ["aws_dms_replication_subnet_group", "aws_dms_event_subscription", "aws_dms_certificate"]
  actions    = ["dms:"]
  principals = ["dms.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Database Migration Service"
    gap        = "tasks and endpoints are set up anew; running replication starts again from a full load"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Database Migration Service or Datastream"
    gap        = "tasks and endpoints are set up anew; running replication starts again from a full load"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Database Migration or GoldenGate"
    gap        = "tasks and endpoints are set up anew; running replication starts again from a full load"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Debezium"
    gap        = "tasks and endpoints are set up anew; running replication starts again from a full load"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.timestream.influxdb" {
  title    = "Amazon Timestream for InfluxDB"
  match    = ["aws_timestreaminfluxdb_*"]
  actions  = ["timestream-influxdb:"]
  speaks   = ["influx"]
  stateful = true
  facets   = { G = 2, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform", "refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Data Explorer"
    gap        = "Azure sells no InfluxDB of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Bigtable or BigQuery"
    gap        = "Google sells no InfluxDB of its own"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Autonomous Database"
    gap        = "Oracle sells no InfluxDB"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "InfluxDB of your own"
    gap        = "data leaves by the backup of the engine and line protocol"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.oracle_database" {
  title    = "Oracle Database@AWS"
  match    = ["aws_odb_*"]
  glue     = ["aws_odb_iam_role_association"]
  actions  = ["odb:"]
  speaks   = ["oracle-net"]
  stateful = true
  facets   = { G = 2, I = 1, N = 1, O = 2, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Oracle Database@Azure"
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

service "aws.simpledb" {
  title    = "Amazon SimpleDB"
  match    = ["aws_simpledb_domain"]
  actions  = ["sdb:"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 2, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Cosmos DB"
    gap        = "the data layer is rewritten for another key model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Firestore"
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
    to         = "PostgreSQL"
    gap        = "the data layer is rewritten for another key model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.qldb" {
  title    = "Amazon QLDB"
  match    = ["aws_qldb_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
