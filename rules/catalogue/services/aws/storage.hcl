service "aws.s3" {
  title = "Amazon S3"
  match = [
    "aws_s3_access_point",
    "aws_s3_bucket",
    "aws_s3_buckets",
    "aws_s3_objects",
    "aws_s3_bucket_objects",
  ]
  glue = [
    "aws_s3_account_public_access_block",
    "aws_s3_bucket_*",
    "aws_s3_object",
    "aws_s3_object_copy",
  ]
  actions    = ["s3:"]
  principals = ["s3.amazonaws.com", "logging.s3.amazonaws.com", "batchoperations.s3.amazonaws.com"]
  speaks     = ["s3", "https"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 1, K = 0 }
  treat      = ["relocate", "refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Blob Storage"
    gap        = "Azure offers no S3 interface: clients change library, and links signed in advance change form"
    source     = "scality-s3-azure"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Cloud Storage"
    gap        = "clients need HMAC keys; access rules, event notices and object lock are set up anew"
    source     = "google-s3-simple-migration"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI Object Storage"
    gap        = "customer secret keys replace roles; not every S3 operation is offered"
    source     = "oracle-s3-compatibility"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Ceph Object Gateway or Swift with the S3 layer"
    gap        = "capacity and durability become yours; replication and notices differ"
    source     = "ceph-s3"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "Ceph (Rook) or another S3 store"
    gap        = "capacity and durability become yours; replication and notices differ"
    source     = "ceph-s3"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "object_lock" {
    title     = "object lock"
    types     = ["aws_s3_bucket_object_lock_configuration", "aws_s3_bucket"]
    condition = type == "aws_s3_bucket_object_lock_configuration" || self.object_lock_enabled == true || self.object_lock_configuration != null
    add       = "S"
    facets    = { G = 3, K = 3 }
    because   = "locked copies cannot be deleted before their date, so the account lives on until then"
  }

  feature "archive" {
    title     = "archive storage classes"
    types     = ["aws_s3_bucket_lifecycle_configuration", "aws_s3_bucket"]
    condition = try(anytrue(flatten([for rule in try([for item in self.rule : item], self.lifecycle_rule) : [for step in try(rule.transition, []) : contains(["GLACIER", "DEEP_ARCHIVE"], step.storage_class)]])), false)
    add       = "M"
    because   = "archived objects are restored, at a price and after a wait, before they can be copied"
  }

  feature "customer_key" {
    title     = "encryption with keys of KMS"
    types     = ["aws_s3_bucket_server_side_encryption_configuration", "aws_s3_bucket"]
    condition = try(anytrue([for rule in try(self.server_side_encryption_configuration[0].rule, self.rule) : startswith(rule.apply_server_side_encryption_by_default[0].sse_algorithm, "aws:kms")]), false)
    add       = "S"
    because   = "whoever copies needs the key, and the copies are encrypted anew"
  }

  feature "replication" {
    title     = "replication to another bucket"
    types     = ["aws_s3_bucket_replication_configuration", "aws_s3_bucket"]
    condition = type == "aws_s3_bucket_replication_configuration" || self.replication_configuration != null
    add       = "S"
    facets    = { O = 2 }
    because   = "rules and promises of replication differ between object stores"
  }

  feature "website" {
    title     = "a web site served from the bucket"
    types     = ["aws_s3_bucket_website_configuration", "aws_s3_bucket"]
    condition = type == "aws_s3_bucket_website_configuration" || self.website != null
    add       = "S"
    because   = "index pages, redirects and the host name move to another web front"
  }

  feature "access_point" {
    title   = "access points"
    types   = ["aws_s3_access_point"]
    add     = "S"
    because = "clients name the access point instead of the bucket, and its policy is joined with that of the bucket"
  }

  question "s3_called" { text = "Do programs of yours call S3 themselves, rather than only services of AWS that keep logs, backups or web pages there?" }

  feature "not_called" {
    title   = "no programs that call S3"
    ask     = "s3_called"
    equals  = false
    class   = "commodity"
    targets = ["azure"]
    because = "only files move: no client has to change"
  }

  question "s3_file_layer" { text = "Do all programs reach S3 through a library that speaks to other object stores too?" }

  feature "file_layer" {
    title   = "a library in between that knows other object stores"
    ask     = "s3_file_layer"
    equals  = true
    class   = "commodity"
    targets = ["azure"]
    because = "the library is pointed at another store by its settings"
  }

  source "google-s3-simple-migration" {
    title = "Google Cloud documentation, Simple migration from Amazon S3 to Cloud Storage, docs.cloud.google.com/storage/docs/aws-simple-migration"
    read  = "2026-11-24"
    says  = "existing S3 tools and libraries keep working after the endpoint, the access keys (HMAC keys) and some header values are changed"
  }

  source "oracle-s3-compatibility" {
    title = "Oracle Cloud Infrastructure documentation, Amazon S3 Compatibility API, docs.oracle.com/iaas/Content/Object/Tasks/s3compatibleapi.htm, read in Spanish"
    read  = "2026-11-24"
    says  = "existing S3 tools and SDK clients can be kept with small changes, and data written through one interface can be read through the other"
  }

  source "ceph-s3" {
    title = "Ceph documentation, Ceph Object Gateway S3 API, docs.ceph.com/en/tentacle/radosgw/s3"
    read  = "2026-11-24"
    says  = "buckets, objects, versions, lifecycle, policies and multipart uploads are supported; replication only across zones"
  }

  source "google-object-lock" {
    title = "Google Cloud documentation, Object Retention Lock, cloud.google.com/storage/docs/object-lock"
    read  = "2026-11-24"
    says  = "a locked retention date can be lengthened but neither shortened nor removed; the XML interface names the modes governance and compliance"
  }

  source "scality-s3-azure" {
    title = "Scality, Avoid mistakes using the storage interfaces of Azure and Amazon, zenko.io/blog/avoid-mistakes-using-azure-and-amazon, version of 2018"
    read  = "2026-11-24"
    says  = "the models are alike but the interfaces and their meaning differ, so that programs for both have to be written with care or need a translator in between"
  }

  source "azcopy-s3" {
    title = "Microsoft, AzCopy wiki, Copy from AWS S3, github.com/Azure/azure-storage-azcopy/wiki"
    read  = "2026-11-24"
    says  = "objects are copied from S3 into Blob Storage from store to store, with an access key of AWS"
  }
}

service "aws.s3.notification" {
  title    = "Amazon S3 event notifications"
  match    = ["aws_s3_bucket_notification"]
  speaks   = ["provider-event"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Event Grid on Blob Storage"
    gap        = "the event has another shape and another delivery promise, so each receiver changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Pub/Sub notifications for Cloud Storage"
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
    to         = "bucket notifications of the S3 store"
    gap        = "the event has another shape and another delivery promise, so each receiver changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.s3.control" {
  title = "Amazon S3 access grants and multi-Region access points"
  match = ["aws_s3control_*"]
  glue = [
    "aws_s3control_*_policy",
    "aws_s3control_multi_region_access_point_routes",
    "aws_s3control_bucket_lifecycle_configuration",
  ]
  speaks   = ["s3", "provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Storage account roles and geo-redundancy"
    gap        = "clients ask S3 for grants or sign for a global address; both are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Managed folders and dual-region buckets"
    gap        = "clients ask S3 for grants or sign for a global address; both are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Bucket policies and replication"
    gap        = "clients ask S3 for grants or sign for a global address; both are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Ceph multisite"
    gap        = "clients ask S3 for grants or sign for a global address; both are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Multisite replication of the S3 store"
    gap        = "clients ask S3 for grants or sign for a global address; both are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "storage_lens" {
    title   = "Storage Lens"
    types   = ["aws_s3control_storage_lens_configuration"]
    class   = "commodity"
    because = "it only reports on use: nothing calls it"
  }

  feature "multi_region" {
    title   = "a multi-Region access point"
    types   = ["aws_s3control_multi_region_access_point"]
    facets  = { O = 3 }
    because = "one address that fails over between regions is built anew from other parts"
  }
}

service "aws.s3.object_lambda" {
  title    = "Amazon S3 Object Lambda"
  match    = ["aws_s3control_object_lambda_access_point"]
  glue     = ["aws_s3control_object_lambda_access_point_policy"]
  actions  = ["s3-object-lambda:"]
  speaks   = ["s3", "provider-event"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["retain", "refactor"]

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "unique"
    gap        = "no object store here changes an object with your code while it is read: the change moves into the application"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.s3.express" {
  title    = "Amazon S3 Express One Zone"
  match    = ["aws_s3_directory_bucket", "aws_s3_directory_buckets"]
  glue     = ["aws_s3control_directory_bucket_access_point_scope"]
  actions  = ["s3express:"]
  speaks   = ["s3", "provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 2, K = 0 }
  treat    = ["retain", "refactor"]

  fit "azure" {
    class      = "unique"
    to         = "Premium block blobs"
    gap        = "another interface and another session sign-in"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "Rapid storage in Cloud Storage"
    gap        = "session sign-in and latency promise differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "unique"
    gap        = "no object store with the same latency promise and session sign-in"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.s3_tables" {
  title    = "Amazon S3 Tables"
  match    = ["aws_s3tables_*"]
  glue     = ["aws_s3tables_table_bucket_policy", "aws_s3tables_table_policy"]
  actions  = ["s3tables:"]
  speaks   = ["iceberg", "s3"]
  stateful = true
  facets   = { G = 2, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Iceberg tables in OneLake or on Data Lake Storage"
    gap        = "table upkeep and permissions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "BigLake Iceberg tables"
    gap        = "the catalogue endpoint and permissions change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Iceberg tables on Object Storage"
    gap        = "Oracle sells no table upkeep of its own: jobs do it"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "Iceberg on an S3 store with an open catalogue"
    gap        = "catalogue and table upkeep become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.s3_glacier" {
  title      = "Amazon S3 Glacier vaults"
  match      = ["aws_glacier_vault"]
  glue       = ["aws_glacier_vault_lock"]
  actions    = ["glacier:"]
  principals = ["glacier.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Archive tier of Blob Storage"
    gap        = "vaults have their own interface; archives must be restored before they can be copied"
    source     = "aws-glacier-vaults"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Archive class of Cloud Storage"
    gap        = "vaults have their own interface; archives must be restored before they can be copied"
    source     = "aws-glacier-vaults"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Archive tier of Object Storage"
    gap        = "vaults have their own interface; archives must be restored before they can be copied"
    source     = "aws-glacier-vaults"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Cold pool of an S3 store"
    gap        = "vaults have their own interface; archives must be restored before they can be copied"
    source     = "aws-glacier-vaults"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "vault_lock" {
    title     = "a vault lock"
    types     = ["aws_glacier_vault_lock"]
    condition = self.complete_lock == true
    facets    = { G = 3, K = 3 }
    because   = "a completed lock cannot be taken off, so the account lives on until the archives may be deleted"
  }

  source "aws-glacier-vaults" {
    title = "Amazon Web Services, Amazon Glacier developer guide, docs.aws.amazon.com/amazonglacier/latest/dev"
    read  = "2026-11-24"
    says  = "the vault service of 2012 has interfaces of its own, apart from S3, and takes no new customers since December 2025"
  }
}

service "aws.efs" {
  title = "Amazon Elastic File System"
  match = ["aws_efs_file_system", "aws_efs_replication_configuration"]
  glue = [
    "aws_efs_mount_target",
    "aws_efs_file_system_policy",
    "aws_efs_backup_policy",
    "aws_efs_access_point",
    "aws_efs_access_points",
  ]
  actions    = ["elasticfilesystem:"]
  principals = ["elasticfilesystem.amazonaws.com"]
  speaks     = ["nfs"]
  stateful   = true
  facets     = { G = 2, I = 1, N = 1, O = 1, K = 0 }
  treat      = ["relocate"]

  fit "azure" {
    class      = "same"
    to         = "Azure Files (NFS) or NetApp Files"
    gap        = "shares have a size to choose; POSIX access points are set up anew"
    source     = "azure-files"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Filestore"
    gap        = "capacity is bought ahead; NFS version 4.1 not in every tier"
    source     = "google-filestore-protocols"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI File Storage"
    gap        = "NFS version 3 only; access points become export options"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Manila"
    gap        = "performance depends on the back end"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "CephFS or NFS storage class"
    gap        = "the file server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "access_point" {
    title   = "access points"
    types   = ["aws_efs_access_point"]
    add     = "S"
    because = "the user, the group and the root folder that each one forces are set on export or mount"
  }

  feature "role_policy" {
    title   = "a policy for mounts"
    types   = ["aws_efs_file_system_policy"]
    add     = "S"
    facets  = { I = 2 }
    because = "roles decide who may mount; elsewhere addresses or Kerberos do"
  }

  feature "replication" {
    title   = "replication"
    types   = ["aws_efs_replication_configuration"]
    facets  = { O = 2 }
    because = "the copy in another region is kept by the file system itself"
  }

  source "azure-files" {
    title = "Microsoft, What is Azure Files?, github.com/MicrosoftDocs/azure-docs articles/storage/files/storage-files-introduction.md, version of August 2026"
    read  = "2026-11-24"
    says  = "managed file shares that clients mount over standard SMB or NFS without further software; NFS for Linux clients"
  }

  source "google-filestore-protocols" {
    title = "Google Cloud documentation, Filestore supported protocols, docs.cloud.google.com/filestore/docs/about-supported-protocols"
    read  = "2026-11-24"
    says  = "NFS version 3 in all tiers, version 4.1 in the zonal, regional and enterprise tiers"
  }
}

service "aws.fsx" {
  title      = "Amazon FSx"
  match      = ["aws_fsx_*"]
  glue       = ["aws_fsx_data_repository_association", "aws_fsx_s3_access_point_attachment"]
  actions    = ["fsx:"]
  principals = ["fsx.amazonaws.com"]
  speaks     = ["nfs", "smb", "lustre"]
  stateful   = true
  facets     = { G = 2, I = 1, N = 1, O = 1, K = 0 }
  treat      = ["relocate"]

  fit "azure" {
    class      = "same"
    to         = "NetApp Files, Azure Files or Managed Lustre"
    gap        = "choose by protocol; snapshots do not move"
    source     = "azure-files"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "NetApp Volumes or Managed Lustre"
    gap        = "choose by protocol; snapshots do not move"
    source     = "google-netapp-volumes"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI File Storage or Lustre"
    gap        = "SMB is not sold as a service"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Manila"
    gap        = "SMB and Lustre depend on the back end"
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

  feature "windows" {
    title   = "a Windows file server"
    types   = ["aws_fsx_windows_file_system"]
    add     = "S"
    facets  = { I = 2 }
    because = "shares, access lists and shadow copies hang on the Active Directory that they are joined to"
  }

  feature "windows_unsold" {
    title   = "a Windows file server"
    types   = ["aws_fsx_windows_file_system"]
    class   = "commodity"
    targets = ["oci"]
    because = "Oracle sells no SMB share: a file server on virtual machines takes its place"
  }

  feature "lustre" {
    title   = "Lustre"
    types   = ["aws_fsx_lustre_file_system"]
    add     = "S"
    because = "striping, throughput and the mount of each job are set up and measured anew"
  }

  feature "lustre_bucket" {
    title     = "a link between Lustre and a bucket"
    types     = ["aws_fsx_lustre_file_system", "aws_fsx_data_repository_association"]
    condition = type == "aws_fsx_data_repository_association" || self.import_path != null
    add       = "S"
    because   = "files are loaded from S3 and written back by the service itself"
  }

  source "azure-files" {
    title = "Microsoft, What is Azure Files?, github.com/MicrosoftDocs/azure-docs articles/storage/files/storage-files-introduction.md, version of August 2026"
    read  = "2026-11-24"
    says  = "managed file shares that clients mount over standard SMB or NFS without further software"
  }

  source "google-netapp-volumes" {
    title = "Google Cloud documentation, NetApp Volumes, docs.cloud.google.com/netapp/volumes/docs"
    read  = "2026-11-24"
    says  = "a managed file service with guides for SMB and for NFS clients"
  }
}

service "aws.backup" {
  title = "AWS Backup"
  match = ["aws_backup_*"]
  glue = [
    "aws_backup_selection",
    "aws_backup_vault_policy",
    "aws_backup_vault_notifications",
    "aws_backup_restore_testing_selection",
    "aws_backup_vault_lock_configuration",
    "aws_backup_region_settings",
    "aws_backup_global_settings",
  ]
  actions    = ["backup:", "backup-storage:"]
  principals = ["backup.amazonaws.com"]
  stateful   = true
  facets     = { G = 3, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Backup"
    gap        = "plans are written anew and old recovery points stay behind: the account must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Backup and DR Service"
    gap        = "plans are written anew and old recovery points stay behind: the account must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Recovery service and volume backup policies"
    gap        = "plans are written anew and old recovery points stay behind: the account must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Freezer or Cinder backup"
    gap        = "plans are written anew and old recovery points stay behind: the account must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Velero"
    gap        = "plans are written anew and old recovery points stay behind: the account must live until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "vault_lock" {
    title     = "a vault lock that nobody can take off"
    types     = ["aws_backup_vault_lock_configuration", "aws_backup_logically_air_gapped_vault"]
    condition = type == "aws_backup_logically_air_gapped_vault" || self.changeable_for_days != null
    facets    = { K = 3 }
    because   = "recovery points stay until their retention ends, and the account with them"
  }

  feature "long_retention" {
    title     = "recovery points kept for over a year or without end"
    types     = ["aws_backup_plan"]
    condition = try(anytrue([for rule in self.rule : try(rule.lifecycle[0].delete_after > 365, true)]), false)
    facets    = { K = 2 }
    because   = "the account is kept until the last one expires, or its content is restored and saved elsewhere"
  }

  feature "copies" {
    title     = "copies in another vault"
    types     = ["aws_backup_plan"]
    condition = try(anytrue([for rule in self.rule : try(length(rule.copy_action) > 0, false)]), false)
    add       = "S"
    because   = "the second copy, often in another region or account, is planned and rehearsed anew"
  }

  source "aws-vault-lock" {
    title = "Amazon Web Services, re:Post knowledge centre, Delete a Backup Vault Lock, repost.aws/knowledge-center/backup-delete-vault-lock"
    read  = "2026-11-24"
    says  = "in compliance mode neither the vault nor its lock can be changed once the grace time is over; in governance mode those with the permission can"
  }
}

service "aws.storage_gateway" {
  title      = "AWS Storage Gateway"
  match      = ["aws_storagegateway_*"]
  actions    = ["storagegateway:"]
  principals = ["storagegateway.amazonaws.com"]
  speaks     = ["nfs", "smb", "iscsi"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure File Sync"
    gap        = "gateways at the sites are installed anew and caches fill again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Filestore or Transfer Service agents"
    gap        = "gateways at the sites are installed anew and caches fill again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Storage Gateway"
    gap        = "gateways at the sites are installed anew and caches fill again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "File servers next to the users"
    gap        = "nothing is sold as a service here"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "tapes" {
    title     = "virtual tapes"
    types     = ["aws_storagegateway_gateway"]
    condition = self.gateway_type == "VTL"
    add       = "M"
    facets    = { G = 2 }
    because   = "no tape interface is sold elsewhere: tapes are read back and their content is saved anew"
  }
}

service "aws.datasync" {
  title      = "AWS DataSync"
  match      = ["aws_datasync_*"]
  actions    = ["datasync:"]
  principals = ["datasync.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Storage Mover"
    gap        = "copy tasks and their schedules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Storage Transfer Service"
    gap        = "copy tasks and their schedules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI File and Object copy tools"
    gap        = "copy tasks and their schedules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "rclone jobs"
    gap        = "copy tasks and their schedules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.transfer_family" {
  title      = "AWS Transfer Family"
  match      = ["aws_transfer_*"]
  glue       = ["aws_transfer_ssh_key", "aws_transfer_access", "aws_transfer_tag"]
  actions    = ["transfer:"]
  principals = ["transfer.amazonaws.com"]
  speaks     = ["sftp", "ftps", "as2"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 2, O = 1, K = 0 }
  treat      = ["relocate", "replatform"]

  fit "azure" {
    class      = "same"
    to         = "SFTP for Blob Storage"
    gap        = "FTPS and AS2 are not offered; users are local to the account and the host key changes for partners"
    source     = "azure-sftp"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "SFTP server on a virtual machine"
    gap        = "Google sells no managed SFTP with the same reach; the server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "SFTP server on a virtual machine"
    gap        = "the server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "same"
    to         = "SFTP server of your own"
    gap        = "the server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "other_protocol" {
    title     = "FTP, FTPS or AS2"
    types     = ["aws_transfer_server", "aws_transfer_agreement"]
    condition = type == "aws_transfer_agreement" || try(length(setintersection(self.protocols, ["AS2", "FTP", "FTPS"])) > 0, false)
    class     = "commodity"
    targets   = ["azure", "openstack", "kubernetes"]
    because   = "only SFTP is met there: a server of your own serves the partners who use this"
  }

  feature "own_sign_in" {
    title     = "a function that signs users in"
    types     = ["aws_transfer_server"]
    condition = try(contains(["API_GATEWAY", "AWS_LAMBDA"], self.identity_provider_type), false)
    class     = "rewrite"
    because   = "the function answers AWS in its own form with a role and a home folder"
  }

  feature "directory" {
    title     = "sign-in through a directory of AWS"
    types     = ["aws_transfer_server"]
    condition = self.identity_provider_type == "AWS_DIRECTORY_SERVICE"
    facets    = { I = 3 }
    because   = "the directory that knows the users stays behind"
  }

  feature "workflow" {
    title   = "workflows after an upload"
    types   = ["aws_transfer_workflow"]
    class   = "rewrite"
    because = "copying, tagging, decrypting and own steps are run by AWS on each file"
  }

  source "azure-sftp" {
    title = "Microsoft, Limitations of SFTP for Azure Blob Storage, github.com/MicrosoftDocs/azure-docs articles/storage/blobs/secure-file-transfer-protocol-known-issues.md, versions of 2022"
    read  = "2026-11-24"
    says  = "SFTP clients connect to the storage account; users are local to it, commands of SSH other than SFTP are not served, host keys are those of Azure"
  }
}

service "aws.recycle_bin" {
  title    = "AWS Recycle Bin"
  match    = ["aws_rbin_rule"]
  actions  = ["rbin:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "google" {
    class      = "commodity"
    to         = "Recycle bin policy of Compute Engine snapshots"
    gap        = "retention of deleted snapshots is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "azure" "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Retention rules of the backup tool"
    gap        = "retention of deleted snapshots is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.elastic_disaster_recovery" {
  title      = "AWS Elastic Disaster Recovery"
  match      = ["aws_drs_*"]
  actions    = ["drs:"]
  principals = ["drs.amazonaws.com"]
  stateful   = false
  facets     = { G = 1, I = 1, N = 1, O = 3, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Site Recovery"
    gap        = "replication is set up and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Backup and DR Service"
    gap        = "replication is set up and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Full Stack Disaster Recovery"
    gap        = "replication is set up and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Replication of your own"
    gap        = "replication is set up and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.s3_vectors" {
  title    = "Amazon S3 Vectors"
  match    = ["aws_s3vectors_*"]
  glue     = ["aws_s3vectors_vector_bucket_policy"]
  actions  = ["s3vectors:"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Search"
    gap        = "vectors are loaded anew through another interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vertex AI Vector Search"
    gap        = "vectors are loaded anew through another interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "AI Vector Search in Oracle Database"
    gap        = "vectors are loaded anew through another interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "PostgreSQL with pgvector, or OpenSearch"
    gap        = "vectors are loaded anew through another interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.s3_files" {
  title = "Amazon S3 Files"
  match = ["aws_s3files_*"]
  glue = [
    "aws_s3files_access_point",
    "aws_s3files_file_system_policy",
    "aws_s3files_mount_target",
    "aws_s3files_synchronization_configuration",
  ]
  actions  = ["s3files:"]
  speaks   = ["nfs"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Blob Storage mounted over NFS"
    gap        = "one set of data is seen as files and as objects: how both are kept alike differs"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Storage FUSE"
    gap        = "one set of data is seen as files and as objects: how both are kept alike differs"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI File Storage with copy jobs"
    gap        = "one set of data is seen as files and as objects: how both are kept alike differs"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "NFS gateway of Ceph"
    gap        = "one set of data is seen as files and as objects: how both are kept alike differs"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "aws-s3-files" {
    title = "Amazon Web Services, command reference, s3files, docs.aws.amazon.com/cli/latest/reference/s3files"
    read  = "2026-11-24"
    says  = "makes buckets accessible as file systems, powered by EFS, for work that needs both views of the same data"
  }
}
