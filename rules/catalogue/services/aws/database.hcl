service "aws.rds" {
  title = "Amazon RDS"
  match = [
    "aws_db_*",
    "aws_rds_custom_db_engine_version",
    "aws_rds_engine_version",
    "aws_rds_orderable_db_instance",
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
    "aws_rds_certificate",
    "aws_rds_instance_state",
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
    gap        = "versions and extensions differ; MariaDB is no longer sold, Oracle only together with Oracle"
    source     = "microsoft-databases"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Cloud SQL"
    gap        = "versions and extensions differ; MariaDB is not sold, Oracle only together with Oracle"
    source     = "google-database-migration"
    confidence = "high"
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
    source     = "cloudnativepg-import"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "sql_server" {
    title     = "SQL Server"
    types     = ["aws_db_instance"]
    condition = try(startswith(trimprefix(self.engine, "custom-"), "sqlserver"), false)
    facets    = { K = 3 }
    because   = "the licence is bought with the machine or brought along, and is bought anew or moved under its own terms"
  }

  feature "sql_server_unsold" {
    title     = "SQL Server"
    types     = ["aws_db_instance"]
    condition = try(startswith(trimprefix(self.engine, "custom-"), "sqlserver"), false)
    class     = "commodity"
    targets   = ["oci"]
    because   = "Oracle sells no SQL Server: it runs on virtual machines of yours"
  }

  feature "oracle" {
    title     = "Oracle"
    types     = ["aws_db_instance"]
    condition = try(startswith(trimprefix(self.engine, "custom-"), "oracle"), false)
    facets    = { K = 3 }
    because   = "the licence counts differently on each cloud, and a managed Oracle is a contract with Oracle as well"
  }

  feature "mariadb" {
    title     = "MariaDB"
    types     = ["aws_db_instance"]
    condition = try(startswith(trimprefix(self.engine, "custom-"), "mariadb"), false)
    class     = "commodity"
    add       = "M"
    targets   = ["azure", "google", "oci"]
    because   = "no managed MariaDB is sold: it moves to MySQL and is tested, or runs on machines of yours"
  }

  feature "db2" {
    title     = "Db2"
    types     = ["aws_db_instance"]
    condition = try(startswith(trimprefix(self.engine, "custom-"), "db2"), false)
    class     = "commodity"
    facets    = { K = 3 }
    targets   = ["azure", "google", "oci"]
    because   = "no managed Db2 is sold by these: it runs on machines of yours, under a licence of IBM"
  }

  feature "role_sign_in" {
    title     = "sign-in with roles"
    types     = ["aws_db_instance"]
    condition = self.iam_database_authentication_enabled == true
    add       = "S"
    because   = "programs that fetch a token from AWS get a password or the token of another cloud"
  }

  feature "directory" {
    title     = "sign-in through Active Directory"
    types     = ["aws_db_instance"]
    condition = self.domain != null || self.domain_fqdn != null
    facets    = { I = 3 }
    because   = "people sign in with a directory that must be reachable from the new place"
  }

  feature "options" {
    title     = "options of the engine"
    types     = ["aws_db_option_group"]
    condition = self.option != null
    add       = "S"
    because   = "encryption, auditing, native backup and the like are switched on in another way, or are missing"
  }

  feature "calls_aws" {
    title   = "calls to AWS from inside the database"
    types   = ["aws_db_instance_role_association"]
    class   = "rewrite"
    because = "procedures load from S3 or call functions with a role of the database"
  }

  feature "preloaded" {
    title     = "preloaded extensions"
    types     = ["aws_db_parameter_group"]
    condition = try(anytrue([for item in self.parameter : item.name == "shared_preload_libraries"]), false)
    add       = "S"
    because   = "each extension must be offered by the target in a fitting version"
  }

  feature "zero_etl" {
    title   = "a zero-ETL integration"
    types   = ["aws_rds_integration"]
    class   = "rewrite"
    because = "AWS feeds its warehouse from the database by itself: elsewhere a pipeline is built"
  }

  source "microsoft-databases" {
    title = "Microsoft, Relational database technologies on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/databases.md, version of June 2025"
    read  = "2026-11-24"
    says  = "names Azure SQL Database and Azure Database for MySQL and for PostgreSQL beside RDS; other engines go onto virtual machines"
  }

  source "google-database-migration" {
    title = "Google Cloud documentation, Database Migration Service, supported source and destination databases, docs.cloud.google.com/database-migration/docs"
    read  = "2026-11-24"
    says  = "moves RDS and Aurora databases of PostgreSQL and MySQL continuously into Cloud SQL, PostgreSQL also into AlloyDB, to the same or a later version; MariaDB is not supported"
  }

  source "azure-mariadb" {
    title = "Microsoft, Azure Database for MariaDB, notice in github.com/MicrosoftDocs/azure-docs articles/mariadb"
    read  = "2026-11-24"
    says  = "the service is being retired, and a move to Azure Database for MySQL is advised"
  }

  source "cloudnativepg-import" {
    title = "CloudNativePG documentation, Importing Postgres databases, cloudnative-pg.io/documentation/1.25/database_import"
    read  = "2026-11-24"
    says  = "a new cluster is filled from a server outside Kubernetes with pg_dump and pg_restore, from the same or an older version"
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

  feature "role_sign_in" {
    title     = "sign-in with roles"
    types     = ["aws_db_proxy"]
    condition = try(anytrue([for item in self.auth : try(item.iam_auth == "REQUIRED", false)]), false)
    add       = "S"
    because   = "programs that fetch a token from AWS get a password or the token of another cloud"
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
    source     = "azure-postgresql-migration"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "AlloyDB or Cloud SQL"
    gap        = "fast clones, global database and backtrack are not the same"
    source     = "google-database-migration"
    confidence = "high"
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
    source     = "cloudnativepg-import"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "data_api" {
    title     = "the Data API"
    types     = ["aws_rds_cluster"]
    condition = self.enable_http_endpoint == true
    class     = "rewrite"
    because   = "programs send SQL to an interface of AWS instead of a database connection"
  }

  feature "calls_aws" {
    title     = "calls to AWS from inside the database"
    types     = ["aws_rds_cluster", "aws_rds_cluster_role_association"]
    condition = type == "aws_rds_cluster_role_association" || try(length(self.iam_roles) > 0, false)
    class     = "rewrite"
    because   = "procedures load from S3, call functions or ask models with a role of the cluster"
  }

  feature "global" {
    title     = "a global database"
    types     = ["aws_rds_cluster", "aws_rds_global_cluster"]
    condition = type == "aws_rds_global_cluster" || self.global_cluster_identifier != null
    facets    = { O = 3 }
    because   = "recovery in another region rests on replication inside the storage of Aurora"
  }

  feature "backtrack" {
    title     = "backtracking"
    types     = ["aws_rds_cluster"]
    condition = try(self.backtrack_window > 0, false)
    facets    = { O = 3 }
    because   = "going back in place within minutes becomes a restore of a backup"
  }

  feature "serverless" {
    title     = "capacity that follows the load"
    types     = ["aws_rds_cluster"]
    condition = self.serverlessv2_scaling_configuration != null || self.engine_mode == "serverless"
    add       = "S"
    because   = "a fixed size is chosen and tested, or the steps of another service"
  }

  feature "limitless" {
    title     = "sharding by Aurora"
    types     = ["aws_rds_cluster", "aws_rds_shard_group"]
    condition = type == "aws_rds_shard_group" || self.cluster_scalability_type == "limitless"
    class     = "rewrite"
    because   = "tables and statements are written for its shards"
  }

  feature "role_sign_in" {
    title     = "sign-in with roles"
    types     = ["aws_rds_cluster"]
    condition = self.iam_database_authentication_enabled == true
    add       = "S"
    because   = "programs that fetch a token from AWS get a password or the token of another cloud"
  }

  feature "activity_stream" {
    title   = "an activity stream"
    types   = ["aws_rds_cluster_activity_stream"]
    add     = "S"
    because = "the audit trail that AWS sends into Kinesis comes from audit logs of the engine"
  }

  feature "preloaded" {
    title     = "preloaded extensions"
    types     = ["aws_rds_cluster_parameter_group"]
    condition = try(anytrue([for item in self.parameter : item.name == "shared_preload_libraries"]), false)
    add       = "S"
    because   = "each extension must be offered by the target in a fitting version"
  }

  source "azure-postgresql-migration" {
    title = "Microsoft, Known issues of the migration service in Azure Database for PostgreSQL, learn.microsoft.com/azure/postgresql/migrate/migration-service/concepts-known-issues-migration-service"
    read  = "2026-11-24"
    says  = "user databases are moved to the same or a later version; extensions that Azure does not offer, own collations and superuser objects are not"
  }

  source "google-database-migration" {
    title = "Google Cloud documentation, Database Migration Service, supported source and destination databases, docs.cloud.google.com/database-migration/docs"
    read  = "2026-11-24"
    says  = "moves RDS and Aurora databases of PostgreSQL and MySQL continuously into Cloud SQL, PostgreSQL also into AlloyDB, to the same or a later version; MariaDB is not supported"
  }

  source "cloudnativepg-import" {
    title = "CloudNativePG documentation, Importing Postgres databases, cloudnative-pg.io/documentation/1.25/database_import"
    read  = "2026-11-24"
    says  = "a new cluster is filled from a server outside Kubernetes with pg_dump and pg_restore, from the same or an older version"
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
    "aws_dynamodb_table_item",
    "aws_dynamodb_table_export",
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
    source     = "microsoft-dynamodb-move"
    confidence = "high"
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

  feature "state_lock" {
    title     = "a lock for Terraform state"
    types     = ["aws_dynamodb_table"]
    condition = self.hash_key == "LockID"
    class     = "commodity"
    because   = "it goes with the place where the state is kept, and no application reads it"
  }

  feature "stream" {
    title     = "change streams"
    types     = ["aws_dynamodb_table", "aws_dynamodb_kinesis_streaming_destination"]
    condition = type == "aws_dynamodb_kinesis_streaming_destination" || self.stream_enabled == true
    class     = "rewrite"
    add       = "S"
    because   = "whoever reads the changes gets them in the form of AWS"
  }

  feature "global" {
    title     = "global tables"
    types     = ["aws_dynamodb_table", "aws_dynamodb_table_replica", "aws_dynamodb_global_table"]
    condition = type != "aws_dynamodb_table" || self.replica != null
    facets    = { O = 3 }
    because   = "tables that are written in several regions at once have other rules for conflicts elsewhere"
  }

  feature "many_indexes" {
    title     = "more than three secondary indexes"
    types     = ["aws_dynamodb_table"]
    condition = try(length(self.global_secondary_index) > 3, false)
    add       = "M"
    because   = "many ways of reading hang on its indexes, and each is modelled anew"
  }

  feature "expiry" {
    title     = "items that expire"
    types     = ["aws_dynamodb_table"]
    condition = try(self.ttl[0].enabled == true, false)
    add       = "S"
    because   = "when and how items vanish differs, and some programs wait for it"
  }

  question "dynamodb_transactions" { text = "Do programs use transactions of DynamoDB, or its PartiQL?" }

  feature "plain_calls" {
    title   = "neither transactions nor PartiQL"
    ask     = "dynamodb_transactions"
    equals  = false
    class   = "commodity"
    targets = ["openstack", "kubernetes"]
    because = "the interface of ScyllaDB takes the remaining calls as they are"
  }

  source "scylla-alternator" {
    title = "ScyllaDB manual, Alternator: DynamoDB API in ScyllaDB, docs.scylladb.com/manual/branch-2026.1/alternator/alternator.md"
    read  = "2026-11-24"
    says  = "aims to run DynamoDB applications unchanged; some features are missing or differ, and the cluster is yours to size"
  }

  source "microsoft-dynamodb-move" {
    title = "Microsoft, Migrate your application from Amazon DynamoDB to Azure Cosmos DB, learn.microsoft.com/azure/cosmos-db/nosql/dynamo-to-cosmos, read in Japanese"
    read  = "2026-11-24"
    says  = "tables, items, keys, capacity units and the form of the data differ, and the calls in the application are rewritten one by one"
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
    "aws_elasticache_user",
    "aws_elasticache_user_group",
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
    gap        = "Memcached is not sold; role sign-in ends"
    source     = "microsoft-databases"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Memorystore"
    gap        = "data held as more than a cache is copied by dump or replication; role sign-in ends"
    source     = "google-redis-import"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Cache"
    gap        = "Memcached is not sold; role sign-in ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "Trove, or Valkey of your own"
    gap        = "data held as more than a cache is copied by dump or replication; role sign-in ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Valkey operator"
    gap        = "data held as more than a cache is copied by dump or replication; role sign-in ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "memcached" {
    title     = "Memcached"
    types     = ["aws_elasticache_cluster", "aws_elasticache_serverless_cache"]
    condition = self.engine == "memcached"
    class     = "commodity"
    targets   = ["azure", "google", "oci"]
    because   = "it is not sold, or is being given up in favour of Valkey: a server of your own, or another client"
  }

  feature "global" {
    title     = "a global datastore"
    types     = ["aws_elasticache_replication_group", "aws_elasticache_global_replication_group"]
    condition = type == "aws_elasticache_global_replication_group" || self.global_replication_group_id != null
    facets    = { O = 3 }
    because   = "the copy in another region is kept by AWS"
  }

  feature "data_tiering" {
    title     = "data tiering"
    types     = ["aws_elasticache_replication_group"]
    condition = self.data_tiering_enabled == true
    add       = "S"
    because   = "what spills onto disks has to fit into memory, or into another tier"
  }

  feature "role_sign_in" {
    title     = "sign-in with roles"
    types     = ["aws_elasticache_user"]
    condition = try(self.authentication_mode[0].type == "iam", false)
    add       = "S"
    facets    = { I = 2 }
    because   = "programs that fetch a token from AWS get a password or the token of another cloud"
  }

  source "microsoft-databases" {
    title = "Microsoft, Relational database technologies on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/databases.md, version of June 2025"
    read  = "2026-11-24"
    says  = "names Azure Managed Redis beside ElastiCache and MemoryDB"
  }

  source "google-redis-import" {
    title = "Google Cloud documentation, Memorystore for Redis, About importing and exporting data, cloud.google.com/memorystore/docs/redis/import-export-overview"
    read  = "2026-11-24"
    says  = "takes in RDB files of the same or an older Redis version; the native format is kept so that data can move in and out"
  }
}

service "aws.memorydb" {
  title = "Amazon MemoryDB"
  match = ["aws_memorydb_*"]
  glue = [
    "aws_memorydb_subnet_group",
    "aws_memorydb_parameter_group",
    "aws_memorydb_acl",
    "aws_memorydb_user",
  ]
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
    source     = "microsoft-databases"
    confidence = "medium"
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

  feature "multi_region" {
    title     = "copies in several regions"
    types     = ["aws_memorydb_cluster", "aws_memorydb_multi_region_cluster"]
    condition = type == "aws_memorydb_multi_region_cluster" || self.multi_region_cluster_name != null
    facets    = { O = 3 }
    because   = "writing in several regions at once has no equal with plain Redis or Valkey"
  }

  feature "data_tiering" {
    title     = "data tiering"
    types     = ["aws_memorydb_cluster"]
    condition = self.data_tiering == true
    add       = "S"
    because   = "what spills onto disks has to fit into memory, or into another tier"
  }

  source "microsoft-databases" {
    title = "Microsoft, Relational database technologies on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/databases.md, version of June 2025"
    read  = "2026-11-24"
    says  = "names Azure Managed Redis beside ElastiCache and MemoryDB"
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
    source     = "azure-documentdb"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Firestore with MongoDB compatibility"
    gap        = "another engine behind the same protocol: test every query"
    source     = "google-firestore-mongodb"
    confidence = "medium"
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

  feature "global" {
    title     = "a global cluster"
    types     = ["aws_docdb_cluster", "aws_docdb_global_cluster"]
    condition = type == "aws_docdb_global_cluster" || self.global_cluster_identifier != null
    facets    = { O = 3 }
    because   = "recovery in another region rests on replication inside the storage of AWS"
  }

  feature "elastic" {
    title   = "an elastic cluster"
    types   = ["aws_docdbelastic_cluster"]
    add     = "S"
    because = "shard keys are chosen anew for the sharding of the target"
  }

  source "google-firestore-mongodb" {
    title = "Google Cloud documentation, Firestore with MongoDB compatibility, Behavior differences, cloud.google.com/firestore/mongodb-compatibility/docs/behavior-differences"
    read  = "2026-11-24"
    says  = "MongoDB drivers connect; some types, stages and write options are not supported and queries without an order return another one"
  }

  source "azure-documentdb" {
    title = "Microsoft, Azure Cosmos DB data migration tool, learn.microsoft.com/azure/cosmos-db/how-to-migrate-desktop-tool"
    read  = "2026-11-24"
    says  = "who needs the MongoDB protocol is sent to Azure DocumentDB, which has its own migration tools; a move to Cosmos DB itself means another data model"
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

  feature "role_sign_in" {
    title     = "requests signed with roles"
    types     = ["aws_neptune_cluster"]
    condition = self.iam_database_authentication_enabled == true
    class     = "rewrite"
    add       = "S"
    because   = "each client signs what it asks in the way of AWS"
  }

  feature "global" {
    title     = "a global database"
    types     = ["aws_neptune_cluster", "aws_neptune_global_cluster"]
    condition = type == "aws_neptune_global_cluster" || self.global_cluster_identifier != null
    facets    = { O = 3 }
    because   = "recovery in another region rests on replication inside the storage of AWS"
  }

  feature "bulk_load" {
    title     = "loading from S3"
    types     = ["aws_neptune_cluster"]
    condition = try(length(self.iam_roles) > 0, false)
    add       = "S"
    because   = "the loader of AWS is replaced with that of another product"
  }

  question "neptune_own_extensions" { text = "Do queries use more than plain Gremlin, such as SPARQL, openCypher or extensions of Neptune?" }

  feature "plain_gremlin" {
    title   = "plain Gremlin only"
    ask     = "neptune_own_extensions"
    equals  = false
    class   = "commodity"
    targets = ["openstack", "kubernetes"]
    because = "JanusGraph takes the same Gremlin"
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
    source     = "azure-managed-cassandra"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Bigtable with its Cassandra adapter"
    gap        = "an adapter takes the same protocol; some types, functions and queries are left out"
    source     = "google-bigtable-cassandra"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cassandra on virtual machines"
    gap        = "Oracle sells no Cassandra: the cluster becomes yours"
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

  feature "multi_region" {
    title     = "a keyspace in several regions"
    types     = ["aws_keyspaces_keyspace"]
    condition = try(self.replication_specification[0].replication_strategy == "MULTI_REGION", false)
    facets    = { O = 3 }
    because   = "replication between regions is planned and paid for in another way"
  }

  source "azure-managed-cassandra" {
    title = "Microsoft, Azure Managed Instance for Apache Cassandra, Management operations, learn.microsoft.com/azure/managed-instance-apache-cassandra/management-operations"
    read  = "2026-11-24"
    says  = "a managed service for clusters of unchanged open-source Cassandra"
  }

  source "google-bigtable-cassandra" {
    title = "Google Cloud documentation, Migrate from Apache Cassandra to Bigtable, cloud.google.com/bigtable/docs/migrate-from-cassandra, read in Chinese"
    read  = "2026-11-24"
    says  = "a proxy speaks the Cassandra protocol, so that drivers stay; data types, functions and clauses are supported in part"
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

  feature "scheduled_query" {
    title   = "scheduled queries"
    types   = ["aws_timestreamquery_scheduled_query"]
    add     = "S"
    because = "each one is written anew in the language and the scheduler of the target"
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
    source     = "microsoft-databases"
    confidence = "medium"
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

  feature "continuous" {
    title     = "continuous replication"
    types     = ["aws_dms_replication_task", "aws_dms_replication_config"]
    condition = try(endswith(coalesce(self.migration_type, self.replication_type), "cdc"), false)
    add       = "S"
    because   = "what runs without end is set up again with a full load and watched until both sides agree"
  }

  feature "into_aws" {
    title     = "an endpoint that is a service of AWS"
    types     = ["aws_dms_endpoint", "aws_dms_s3_endpoint"]
    condition = type == "aws_dms_s3_endpoint" || try(contains(["dynamodb", "kinesis", "neptune", "opensearch", "redshift", "s3"], self.engine_name), false)
    add       = "S"
    because   = "another service has to be fed on the target, with another format"
  }

  source "microsoft-databases" {
    title = "Microsoft, Relational database technologies on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/databases.md, version of June 2025"
    read  = "2026-11-24"
    says  = "names Azure Database Migration Service beside AWS Database Migration Service"
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
    class      = "commodity"
    to         = "InfluxDB on virtual machines"
    gap        = "Azure sells no InfluxDB of its own: the server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "InfluxDB on virtual machines"
    gap        = "Google sells no InfluxDB of its own: the server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "InfluxDB on virtual machines"
    gap        = "Oracle sells no InfluxDB of its own: the server becomes yours"
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
    source     = "oracle-database-at-azure"
    confidence = "medium"
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

  source "oracle-database-at-azure" {
    title = "Oracle Cloud Infrastructure documentation, Oracle Database@Azure overview, docs.oracle.com/iaas/Content/database-at-azure/overview.htm, read in Japanese"
    read  = "2026-11-24"
    says  = "Exadata and Autonomous databases run in data centres of Azure; the offer is agreed with Oracle and bought through the marketplace of Azure"
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
  actions  = ["qldb:"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 3, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Ledger tables of Azure SQL Database"
    gap        = "documents and PartiQL become tables and SQL; proofs of the old journal do not move"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Blockchain tables of Oracle Database"
    gap        = "documents and PartiQL become tables and SQL; proofs of the old journal do not move"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" "openstack" "kubernetes" {
    class      = "unique"
    gap        = "no managed ledger whose journal proves itself"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
