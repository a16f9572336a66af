service "aws.s3" {
  title = "Amazon S3"
  match = [
    "aws_s3_access_point",
    "aws_s3_bucket",
    "aws_s3_buckets",
    "aws_s3_bucket_object",
    "aws_s3_object",
    "aws_s3_object_copy",
    "aws_s3_objects",
    "aws_s3_bucket_objects",
  ]
  glue       = ["aws_s3_account_public_access_block", "aws_s3_bucket_*"]
  actions    = ["s3:"]
  principals = ["s3.amazonaws.com", "logging.s3.amazonaws.com", "batchoperations.s3.amazonaws.com"]
  speaks     = ["s3", "https"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 1, K = 0 }
  treat      = ["relocate", "refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Blob Storage"
    gap        = "Azure offers no S3 interface: clients change library and presigned links change form"
    confidence = "low"
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

  fit "azure" {
    class      = "unique"
    gap        = "no object store here changes an object with your code while it is read: the change moves into the application"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    gap        = "no object store here changes an object with your code while it is read: the change moves into the application"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    gap        = "no object store here changes an object with your code while it is read: the change moves into the application"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "unique"
    gap        = "no object store here changes an object with your code while it is read: the change moves into the application"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "oci" {
    class      = "unique"
    gap        = "no object store with the same latency promise and session sign-in"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "unique"
    gap        = "no object store with the same latency promise and session sign-in"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "engine"
    to         = "Iceberg on an S3 store with an open catalogue"
    gap        = "catalogue and table upkeep become yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Archive class of Cloud Storage"
    gap        = "vaults have their own interface; archives must be restored before they can be copied"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Archive tier of Object Storage"
    gap        = "vaults have their own interface; archives must be restored before they can be copied"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Cold pool of an S3 store"
    gap        = "vaults have their own interface; archives must be restored before they can be copied"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Cold pool of an S3 store"
    gap        = "vaults have their own interface; archives must be restored before they can be copied"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.efs" {
  title = "Amazon Elastic File System"
  match = [
    "aws_efs_file_system",
    "aws_efs_access_point",
    "aws_efs_access_points",
    "aws_efs_replication_configuration",
  ]
  glue       = ["aws_efs_mount_target", "aws_efs_file_system_policy", "aws_efs_backup_policy"]
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
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Filestore"
    gap        = "capacity is bought ahead"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI File Storage"
    gap        = "access points become export options"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Manila"
    gap        = "performance depends on the back end"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "CephFS or NFS storage class"
    gap        = "the file server becomes yours"
    confidence = "medium"
    reviewed   = "2026-11-24"
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
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "NetApp Volumes or Managed Lustre"
    gap        = "no managed Windows file server"
    confidence = "low"
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
}

service "aws.backup" {
  title = "AWS Backup"
  match = ["aws_backup_*"]
  glue = [
    "aws_backup_selection",
    "aws_backup_vault_policy",
    "aws_backup_vault_notifications",
    "aws_backup_restore_testing_selection",
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

  fit "openstack" {
    class      = "commodity"
    to         = "File servers next to the users"
    gap        = "nothing is sold as a service here"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "File servers next to the users"
    gap        = "nothing is sold as a service here"
    confidence = "low"
    reviewed   = "2026-11-24"
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

  fit "openstack" {
    class      = "commodity"
    to         = "rclone jobs"
    gap        = "copy tasks and their schedules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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
    gap        = "FTPS and AS2 are not offered"
    confidence = "low"
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

  fit "openstack" {
    class      = "same"
    to         = "SFTP server of your own"
    gap        = "the server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "SFTP server of your own"
    gap        = "the server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.ec2" {
  title = "Amazon EC2"
  match = [
    "aws_instance",
    "aws_instances",
    "aws_ami",
    "aws_ami_*",
    "aws_launch_template",
    "aws_launch_configuration",
    "aws_spot_*",
    "aws_ec2_fleet",
    "aws_ec2_host",
    "aws_ec2_hosts",
    "aws_ec2_capacity_*",
    "aws_key_pair",
    "aws_placement_group",
    "aws_ec2_instance_type*",
    "aws_ec2_instance_metadata_defaults",
    "aws_ec2_spot_price",
    "aws_ami_ids",
  ]
  glue       = ["aws_ami_launch_permission", "aws_ec2_tag", "aws_spot_datafeed_subscription"]
  actions    = ["ec2:"]
  principals = ["ec2.amazonaws.com", "spotfleet.amazonaws.com", "vmie.amazonaws.com"]
  speaks     = ["ssh"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["rehost", "replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Virtual Machines"
    gap        = "images, sizes and start-up scripts are chosen and tested anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Compute Engine"
    gap        = "images, sizes and start-up scripts are chosen and tested anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Compute"
    gap        = "images, sizes and start-up scripts are chosen and tested anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Nova"
    gap        = "images, sizes and start-up scripts are chosen and tested anew"
    confidence = "medium"
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

service "aws.ec2.settings" {
  title = "Amazon EC2 account settings"
  match = [
    "aws_ec2_allowed_images_settings",
    "aws_ec2_availability_zone_group",
    "aws_ec2_default_credit_specification",
    "aws_ec2_image_block_public_access",
    "aws_ec2_instance_state",
    "aws_ec2_serial_console_access",
    "aws_ebs_default_kms_key",
    "aws_ebs_encryption_by_default",
    "aws_ebs_snapshot_block_public_access",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Policy"
    gap        = "account-wide switches become policy on the other side"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Organisation policy"
    gap        = "account-wide switches become policy on the other side"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Security zones and tenancy settings"
    gap        = "account-wide switches become policy on the other side"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Nova and Cinder policy"
    gap        = "account-wide switches become policy on the other side"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Admission policy"
    gap        = "account-wide switches become policy on the other side"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.ec2.auto_scaling" {
  title = "Amazon EC2 Auto Scaling"
  match = ["aws_autoscaling_*", "aws_autoscalingplans_*"]
  glue = [
    "aws_autoscaling_attachment",
    "aws_autoscaling_traffic_source_attachment",
    "aws_autoscaling_group_tag",
    "aws_autoscaling_notification",
    "aws_autoscaling_lifecycle_hook",
  ]
  actions    = ["autoscaling:", "autoscaling-plans:"]
  principals = ["autoscaling.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Virtual Machine Scale Sets"
    gap        = "scaling rules hang on the monitoring of the cloud and are tuned anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Managed instance groups"
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

service "aws.ec2.ebs" {
  title      = "Amazon Elastic Block Store"
  match      = ["aws_ebs_*", "aws_dlm_lifecycle_policy"]
  glue       = ["aws_volume_attachment", "aws_snapshot_create_volume_permission", "aws_ebs_snapshot_copy"]
  actions    = ["ebs:", "dlm:"]
  principals = ["dlm.amazonaws.com"]
  speaks     = ["block"]
  stateful   = true
  facets     = { G = 2, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["rehost"]

  fit "azure" {
    class      = "commodity"
    to         = "Managed Disks"
    gap        = "disks are copied at file or block level while the machine is down; snapshots stay behind"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Persistent Disk or Hyperdisk"
    gap        = "disks are copied at file or block level while the machine is down; snapshots stay behind"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Block Volume"
    gap        = "disks are copied at file or block level while the machine is down; snapshots stay behind"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Cinder"
    gap        = "disks are copied at file or block level while the machine is down; snapshots stay behind"
    confidence = "medium"
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

service "aws.image_builder" {
  title      = "EC2 Image Builder"
  match      = ["aws_imagebuilder_*"]
  actions    = ["imagebuilder:"]
  principals = ["imagebuilder.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure VM Image Builder"
    gap        = "recipes are written in the form of AWS and are put into another builder"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Packer in Cloud Build"
    gap        = "recipes are written in the form of AWS and are put into another builder"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Custom images with Packer"
    gap        = "recipes are written in the form of AWS and are put into another builder"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Packer or diskimage-builder"
    gap        = "recipes are written in the form of AWS and are put into another builder"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Container builds"
    gap        = "recipes are written in the form of AWS and are put into another builder"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.elastic_beanstalk" {
  title      = "AWS Elastic Beanstalk"
  match      = ["aws_elastic_beanstalk_*"]
  actions    = ["elasticbeanstalk:"]
  principals = ["elasticbeanstalk.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure App Service"
    gap        = "the platform image and its hooks go: best packed as a container"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "App Engine or Cloud Run"
    gap        = "the platform image and its hooks go: best packed as a container"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Container Instances"
    gap        = "the platform image and its hooks go: best packed as a container"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Virtual machines with your own pipeline"
    gap        = "the platform image and its hooks go: best packed as a container"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Deployments"
    gap        = "the platform image and its hooks go: best packed as a container"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

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

service "aws.lightsail" {
  title    = "Amazon Lightsail"
  match    = ["aws_lightsail_*"]
  glue     = ["aws_lightsail_*_attachment"]
  actions  = ["lightsail:"]
  stateful = true
  facets   = { G = 1, I = 0, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Virtual Machines"
    gap        = "bundled servers and databases are set up anew from separate parts"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Compute Engine"
    gap        = "bundled servers and databases are set up anew from separate parts"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Compute"
    gap        = "bundled servers and databases are set up anew from separate parts"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Nova"
    gap        = "bundled servers and databases are set up anew from separate parts"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Containers"
    gap        = "bundled servers and databases are set up anew from separate parts"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.lambda" {
  title = "AWS Lambda"
  match = ["aws_lambda_*"]
  glue = [
    "aws_lambda_alias",
    "aws_lambda_permission",
    "aws_lambda_resource_policy",
    "aws_lambda_layer_version_permission",
    "aws_lambda_function_event_invoke_config",
    "aws_lambda_provisioned_concurrency_config",
    "aws_lambda_runtime_management_config",
    "aws_lambda_function_recursion_config",
    "aws_lambda_function_scaling_config",
  ]
  actions    = ["lambda:"]
  principals = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"]
  speaks     = ["provider-event", "provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Functions"
    gap        = "the handler, its packaging and each event source belong to AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Cloud Run functions"
    gap        = "the handler, its packaging and each event source belong to AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Functions"
    gap        = "the Fn project is open, but each event source differs"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Knative or OpenFaaS on your own machines"
    gap        = "the handler, its packaging and each event source belong to AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Knative or OpenFaaS"
    gap        = "the handler, its packaging and each event source belong to AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.batch" {
  title      = "AWS Batch"
  match      = ["aws_batch_*"]
  actions    = ["batch:"]
  principals = ["batch.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Batch"
    gap        = "jobs are containers, but submitting, array jobs and dependencies go through the AWS interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Batch"
    gap        = "jobs are containers, but submitting, array jobs and dependencies go through the AWS interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Container Instances or OKE jobs"
    gap        = "jobs are containers, but submitting, array jobs and dependencies go through the AWS interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Slurm or Kubernetes jobs"
    gap        = "jobs are containers, but submitting, array jobs and dependencies go through the AWS interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Jobs with Kueue or Volcano"
    gap        = "jobs are containers, but submitting, array jobs and dependencies go through the AWS interface"
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

  fit "openstack" {
    class      = "same"
    to         = "Harbor"
    gap        = "image names change; lifecycle and scan rules are written anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "Harbor"
    gap        = "image names change; lifecycle and scan rules are written anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }
}

service "aws.application_auto_scaling" {
  title      = "Application Auto Scaling"
  match      = ["aws_appautoscaling_*"]
  actions    = ["application-autoscaling:"]
  principals = ["application-autoscaling.amazonaws.com", "ecs.application-autoscaling.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Autoscale settings"
    gap        = "scaling rules hang on the monitoring of the cloud and are tuned anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Autoscaling built into each service"
    gap        = "scaling rules hang on the monitoring of the cloud and are tuned anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Autoscaling"
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
    to         = "Horizontal Pod Autoscaler or KEDA"
    gap        = "scaling rules hang on the monitoring of the cloud and are tuned anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.vpc" {
  title = "Amazon VPC"
  match = [
    "aws_vpc",
    "aws_vpcs",
    "aws_vpc_*",
    "aws_ec2_secondary_network",
    "aws_ec2_secondary_subnet",
    "aws_subnet",
    "aws_subnets",
    "aws_subnet_ids",
    "aws_ec2_public_ipv4_pool",
    "aws_ec2_public_ipv4_pools",
    "aws_security_group",
    "aws_security_groups",
    "aws_security_group_*",
    "aws_route",
    "aws_route_table",
    "aws_route_tables",
    "aws_network_acl",
    "aws_network_acls",
    "aws_network_acl_*",
    "aws_network_interface",
    "aws_network_interfaces",
    "aws_internet_gateway",
    "aws_egress_only_internet_gateway",
    "aws_nat_gateway",
    "aws_nat_gateways",
    "aws_eip",
    "aws_eips",
    "aws_eip_*",
    "aws_flow_log",
    "aws_default_*",
    "aws_ec2_managed_prefix_list",
    "aws_ec2_managed_prefix_list_entry",
    "aws_ec2_managed_prefix_lists",
    "aws_ec2_network_insights_*",
    "aws_ec2_traffic_mirror_*",
    "aws_ec2_carrier_gateway",
    "aws_ec2_instance_connect_endpoint",
    "aws_ec2_subnet_cidr_reservation",
    "aws_prefix_list",
  ]
  glue = [
    "aws_main_route_table_association",
    "aws_route_table_association",
    "aws_internet_gateway_attachment",
    "aws_network_acl_association",
    "aws_network_interface_attachment",
    "aws_network_interface_sg_attachment",
    "aws_network_interface_permission",
    "aws_eip_association",
    "aws_nat_gateway_eip_association",
    "aws_vpc_dhcp_options_association",
    "aws_vpc_ipv4_cidr_block_association",
    "aws_vpc_ipv6_cidr_block_association",
    "aws_vpc_endpoint_*_association",
    "aws_vpc_endpoint_policy",
    "aws_vpc_endpoint_connection_accepter",
    "aws_vpc_endpoint_connection_notification",
    "aws_vpc_endpoint_private_dns",
    "aws_vpc_endpoint_service_allowed_principal",
    "aws_vpc_endpoint_service_private_dns_verification",
    "aws_vpc_peering_connection_accepter",
    "aws_vpc_peering_connection_options",
    "aws_vpc_security_group_vpc_association",
    "aws_vpc_security_group_rules_exclusive",
    "aws_vpc_route_server_vpc_association",
    "aws_vpc_route_server_propagation",
  ]
  principals = ["vpc-flow-logs.amazonaws.com"]
  speaks     = ["ip"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Virtual Network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "VPC network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Virtual Cloud Network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "medium"
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

service "aws.vpc.ipam" {
  title    = "Amazon VPC IP Address Manager"
  match    = ["aws_vpc_ipam", "aws_vpc_ipam_*", "aws_vpc_ipams"]
  glue     = ["aws_vpc_ipam_resource_discovery_association", "aws_vpc_ipam_pool_cidr_allocation"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "IP address management of Virtual Network Manager"
    gap        = "pools and allocations are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Internal ranges"
    gap        = "pools and allocations are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "NetBox or another register"
    gap        = "no service of this kind is sold: the register becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "NetBox or another register"
    gap        = "no service of this kind is sold: the register becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "NetBox or another register"
    gap        = "no service of this kind is sold: the register becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.transit_gateway" {
  title = "AWS Transit Gateway"
  match = ["aws_ec2_transit_gateway", "aws_ec2_transit_gateway_*"]
  glue = [
    "aws_ec2_transit_gateway_*_attachment",
    "aws_ec2_transit_gateway_*_association",
    "aws_ec2_transit_gateway_*_propagation",
    "aws_ec2_transit_gateway_*_accepter",
  ]
  speaks   = ["ip", "bgp"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Virtual WAN or hub network"
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

service "aws.direct_connect" {
  title = "AWS Direct Connect"
  match = ["aws_dx_*"]
  glue = [
    "aws_dx_*_association",
    "aws_dx_*_accepter",
    "aws_dx_connection_confirmation",
    "aws_dx_macsec_key_association",
  ]
  actions    = ["directconnect:"]
  principals = ["directconnect.amazonaws.com"]
  speaks     = ["ip", "bgp"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 3, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "ExpressRoute"
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

service "aws.site_to_site_vpn" {
  title    = "AWS Site-to-Site VPN"
  match    = ["aws_vpn_*", "aws_customer_gateway"]
  glue     = ["aws_vpn_gateway_attachment", "aws_vpn_gateway_route_propagation", "aws_vpn_connection_route"]
  speaks   = ["ipsec"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "VPN Gateway"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Site-to-Site VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "medium"
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

service "aws.client_vpn" {
  title    = "AWS Client VPN"
  match    = ["aws_ec2_client_vpn_*"]
  glue     = ["aws_ec2_client_vpn_network_association", "aws_ec2_client_vpn_authorization_rule"]
  speaks   = ["openvpn"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Point-to-site VPN"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Partner VPN on virtual machines"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OpenVPN on virtual machines"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "OpenVPN or WireGuard"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "OpenVPN or WireGuard"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.network_firewall" {
  title = "AWS Network Firewall"
  match = ["aws_networkfirewall_*"]
  glue = [
    "aws_networkfirewall_firewall_transit_gateway_attachment_accepter",
    "aws_networkfirewall_*_association",
    "aws_networkfirewall_resource_policy",
    "aws_networkfirewall_logging_configuration",
  ]
  actions    = ["network-firewall:"]
  principals = ["network-firewall.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Firewall"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Next Generation Firewall"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Network Firewall"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Suricata on virtual machines"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Network policies and an egress gateway"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.elb" {
  title = "Elastic Load Balancing"
  match = [
    "aws_lb",
    "aws_lbs",
    "aws_lb_*",
    "aws_alb",
    "aws_alb_*",
    "aws_elb",
    "aws_elb_hosted_zone_id",
    "aws_elb_service_account",
  ]
  glue = [
    "aws_lb_target_group_attachment",
    "aws_alb_target_group_attachment",
    "aws_lb_listener_certificate",
    "aws_alb_listener_certificate",
    "aws_elb_attachment",
    "aws_app_cookie_stickiness_policy",
    "aws_lb_cookie_stickiness_policy",
    "aws_lb_ssl_negotiation_policy",
    "aws_load_balancer_backend_server_policy",
    "aws_load_balancer_listener_policy",
    "aws_load_balancer_policy",
    "aws_proxy_protocol_policy",
    "aws_lb_trust_store_revocation",
  ]
  actions    = ["elasticloadbalancing:"]
  principals = ["elasticloadbalancing.amazonaws.com", "logdelivery.elasticloadbalancing.amazonaws.com"]
  speaks     = ["http", "tcp", "tls"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Application Gateway or Load Balancer"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Load Balancing"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Load Balancer"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Octavia"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Ingress or Gateway API"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }
}

service "aws.global_accelerator" {
  title      = "AWS Global Accelerator"
  match      = ["aws_globalaccelerator_*"]
  glue       = ["aws_globalaccelerator_cross_account_attachment"]
  actions    = ["globalaccelerator:"]
  principals = ["globalaccelerator.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Front Door or cross-region Load Balancer"
    gap        = "fixed addresses that clients know are lost"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Global external load balancer"
    gap        = "fixed addresses that clients know are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Traffic steering in DNS"
    gap        = "fixed addresses that clients know are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Anycast or DNS steering of your own"
    gap        = "fixed addresses that clients know are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Anycast or DNS steering of your own"
    gap        = "fixed addresses that clients know are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.route53" {
  title = "Amazon Route 53"
  match = ["aws_route53_*"]
  glue = [
    "aws_route53_record",
    "aws_route53_records_exclusive",
    "aws_route53_zone_association",
    "aws_route53_vpc_association_authorization",
  ]
  actions    = ["route53:"]
  principals = ["route53.amazonaws.com"]
  speaks     = ["dns"]
  stateful   = true
  facets     = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat      = ["relocate"]

  fit "azure" {
    class      = "same"
    to         = "Azure DNS"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Cloud DNS"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI DNS"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Designate"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "external-dns with any zone host"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }
}

service "aws.route53.resolver" {
  title      = "Amazon Route 53 Resolver"
  match      = ["aws_route53_resolver_*"]
  glue       = ["aws_route53_resolver_*_association"]
  actions    = ["route53resolver:"]
  principals = ["route53resolver.amazonaws.com"]
  speaks     = ["dns"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "DNS Private Resolver"
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

service "aws.route53.profiles" {
  title    = "Amazon Route 53 Profiles"
  match    = ["aws_route53profiles_profile", "aws_route53profiles_profiles"]
  glue     = ["aws_route53profiles_association", "aws_route53profiles_resource_association"]
  actions  = ["route53profiles:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Private DNS zone links"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "DNS peering"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Private views"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Forwarding rules of your own"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Forwarding rules of your own"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.route53.domains" {
  title    = "Amazon Route 53 Domains"
  match    = ["aws_route53domains_*"]
  glue     = ["aws_route53domains_delegation_signer_record"]
  actions  = ["route53domains:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Another registrar"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Another registrar, or Cloud Domains"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Another registrar"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Another registrar"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Another registrar"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudfront" {
  title      = "Amazon CloudFront"
  match      = ["aws_cloudfront_*", "aws_cloudfrontkeyvaluestore_*"]
  glue       = ["aws_cloudfront_monitoring_subscription"]
  actions    = ["cloudfront:", "cloudfront-keyvaluestore:"]
  principals = ["cloudfront.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Front Door"
    gap        = "cache rules, signed links and certificates are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud CDN or Media CDN"
    gap        = "cache rules, signed links and certificates are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "Oracle sells web acceleration, not a full delivery network"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "nothing of this reach can be run alone"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "nothing of this reach can be run alone"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.acm" {
  title      = "AWS Certificate Manager"
  match      = ["aws_acm_certificate"]
  glue       = ["aws_acm_certificate_validation"]
  actions    = ["acm:"]
  principals = ["acm.amazonaws.com"]
  speaks     = ["tls"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Key Vault or managed certificates"
    gap        = "keys issued here stay here: new certificates are issued and proved by DNS"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Certificate Manager"
    gap        = "keys issued here stay here: new certificates are issued and proved by DNS"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Certificates service"
    gap        = "keys issued here stay here: new certificates are issued and proved by DNS"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican with an ACME client"
    gap        = "keys issued here stay here: new certificates are issued and proved by DNS"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "cert-manager"
    gap        = "keys issued here stay here: new certificates are issued and proved by DNS"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }
}

service "aws.acm_pca" {
  title      = "AWS Private Certificate Authority"
  match      = ["aws_acmpca_*"]
  glue       = ["aws_acmpca_permission", "aws_acmpca_policy", "aws_acmpca_certificate_authority_certificate"]
  actions    = ["acm-pca:"]
  principals = ["acm-pca.amazonaws.com"]
  speaks     = ["x509", "provider-sdk"]
  stateful   = true
  facets     = { G = 3, I = 3, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "A certificate authority of your own"
    gap        = "Azure sells none for servers"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Certificate Authority Service"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by SDK changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Certificates service"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by SDK changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Dogtag or step-ca"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by SDK changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "cert-manager with your own authority"
    gap        = "the signing key stays behind: a new root is spread to all who trust it, and issuing by SDK changes"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.waf" {
  title = "AWS WAF"
  match = ["aws_wafv2_*", "aws_waf_*", "aws_wafregional_*"]
  glue = [
    "aws_wafv2_web_acl_association",
    "aws_wafv2_web_acl_logging_configuration",
    "aws_wafv2_web_acl_rule_group_association",
    "aws_wafregional_web_acl_association",
  ]
  actions    = ["wafv2:", "waf:", "waf-regional:"]
  principals = ["waf.amazonaws.com", "wafv2.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Web Application Firewall"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Armor"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Web Application Firewall"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Coraza or ModSecurity"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Coraza in the ingress"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.shield" {
  title      = "AWS Shield"
  match      = ["aws_shield_*"]
  glue       = ["aws_shield_*_association"]
  actions    = ["shield:"]
  principals = ["shield.amazonaws.com", "drt.shield.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "DDoS Protection"
    gap        = "the response team and the cost protection are part of a contract"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Armor"
    gap        = "the response team and the cost protection are part of a contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "DDoS protection of the platform"
    gap        = "the response team and the cost protection are part of a contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Scrubbing bought from a carrier"
    gap        = "the response team and the cost protection are part of a contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Scrubbing bought from a carrier"
    gap        = "the response team and the cost protection are part of a contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.firewall_manager" {
  title      = "AWS Firewall Manager"
  match      = ["aws_fms_*"]
  actions    = ["fms:"]
  principals = ["fms.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Firewall Manager"
    gap        = "organisation-wide rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Hierarchical firewall policies"
    gap        = "organisation-wide rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Security zones"
    gap        = "organisation-wide rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Policies from your own pipeline"
    gap        = "organisation-wide rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Policies from your own pipeline"
    gap        = "organisation-wide rules are written anew"
    confidence = "low"
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

  fit "openstack" {
    class      = "commodity"
    to         = "Istio or Linkerd"
    gap        = "the proxy (Envoy) is open; its rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Istio or Linkerd"
    gap        = "the proxy (Envoy) is open; its rules are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.iam" {
  title = "AWS Identity and Access Management"
  match = ["aws_iam_*", "aws_sts_web_identity_token"]
  glue = [
    "aws_iam_policy",
    "aws_iam_role_policy",
    "aws_iam_user_policy",
    "aws_iam_group_policy",
    "aws_iam_*_attachment",
    "aws_iam_*_attachments_exclusive",
    "aws_iam_*_policies_exclusive",
    "aws_iam_group_membership",
    "aws_iam_user_group_membership",
    "aws_iam_instance_profile",
    "aws_iam_account_alias",
  ]
  actions  = ["iam:", "sts:"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure roles and managed identities"
    gap        = "each distinct policy is written anew; condition keys and boundaries have no word-for-word match"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "IAM roles and service accounts"
    gap        = "each distinct policy is written anew; condition keys and boundaries have no word-for-word match"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "IAM policies and dynamic groups"
    gap        = "each distinct policy is written anew; condition keys and boundaries have no word-for-word match"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keystone roles"
    gap        = "each distinct policy is written anew; condition keys and boundaries have no word-for-word match"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Kubernetes RBAC with OIDC"
    gap        = "each distinct policy is written anew; condition keys and boundaries have no word-for-word match"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.iam.roles_anywhere" {
  title      = "AWS IAM Roles Anywhere"
  match      = ["aws_rolesanywhere_*"]
  actions    = ["rolesanywhere:"]
  principals = ["rolesanywhere.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Workload identity federation"
    gap        = "machines outside the cloud sign in with a helper that is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Workload identity federation with X.509"
    gap        = "machines outside the cloud sign in with a helper that is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Instance principals or API keys"
    gap        = "machines outside the cloud sign in with a helper that is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keystone application credentials"
    gap        = "machines outside the cloud sign in with a helper that is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "SPIFFE identities"
    gap        = "machines outside the cloud sign in with a helper that is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.access_analyzer" {
  title      = "AWS IAM Access Analyzer"
  match      = ["aws_accessanalyzer_*"]
  actions    = ["access-analyzer:"]
  principals = ["access-analyzer.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Defender for Cloud and access reviews"
    gap        = "findings and archive rules are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Policy Intelligence"
    gap        = "findings and archive rules are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Guard"
    gap        = "findings and archive rules are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Policy checks of your own"
    gap        = "findings and archive rules are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Policy checks of your own"
    gap        = "findings and archive rules are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.iam_identity_center" {
  title = "AWS IAM Identity Center"
  match = ["aws_ssoadmin_*", "aws_identitystore_*"]
  glue = [
    "aws_ssoadmin_permission_set_inline_policy",
    "aws_ssoadmin_*_attachment",
    "aws_ssoadmin_*_attachments_exclusive",
    "aws_ssoadmin_account_assignment",
    "aws_ssoadmin_application_assignment",
    "aws_ssoadmin_application_assignment_configuration",
    "aws_identitystore_group_membership",
  ]
  actions    = ["sso:", "sso-directory:", "identitystore:"]
  principals = ["sso.amazonaws.com"]
  speaks     = ["saml", "scim"]
  stateful   = true
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Entra ID with Azure roles"
    gap        = "permission sets are written anew; people keep the directory that they sign in to if it is outside AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Identity with workforce federation"
    gap        = "permission sets are written anew; people keep the directory that they sign in to if it is outside AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "IAM identity domains"
    gap        = "permission sets are written anew; people keep the directory that they sign in to if it is outside AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keycloak"
    gap        = "permission sets are written anew; people keep the directory that they sign in to if it is outside AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Keycloak"
    gap        = "permission sets are written anew; people keep the directory that they sign in to if it is outside AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.organizations" {
  title = "AWS Organizations"
  match = ["aws_organizations_*", "aws_account_*"]
  glue = [
    "aws_organizations_resource_policy",
    "aws_organizations_policy_attachment",
    "aws_organizations_tag",
    "aws_organizations_delegated_administrator",
    "aws_organizations_aws_service_access",
  ]
  actions    = ["organizations:", "account:"]
  principals = ["organizations.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Management groups and subscriptions"
    gap        = "the account tree and its guard rails are designed anew"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Folders and projects"
    gap        = "the account tree and its guard rails are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Compartments and tenancies"
    gap        = "the account tree and its guard rails are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Keystone domains and projects"
    gap        = "the account tree and its guard rails are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Namespaces and clusters"
    gap        = "the account tree and its guard rails are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.control_tower" {
  title      = "AWS Control Tower"
  match      = ["aws_controltower_*"]
  actions    = ["controltower:"]
  principals = ["controltower.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure landing zone"
    gap        = "the landing zone is built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Landing zone blueprints"
    gap        = "the landing zone is built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Landing zone"
    gap        = "the landing zone is built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Guard rails from your own pipeline"
    gap        = "the landing zone is built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Guard rails from your own pipeline"
    gap        = "the landing zone is built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.ram" {
  title = "AWS Resource Access Manager"
  match = ["aws_ram_*"]
  glue = [
    "aws_ram_*_association",
    "aws_ram_resource_share_associations_exclusive",
    "aws_ram_resource_share_accepter",
    "aws_ram_sharing_with_organization",
  ]
  actions    = ["ram:"]
  principals = ["ram.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Role assignments across subscriptions"
    gap        = "each share is granted anew; shares with other organisations need their consent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Shared VPC and IAM"
    gap        = "each share is granted anew; shares with other organisations need their consent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cross-tenancy policies"
    gap        = "each share is granted anew; shares with other organisations need their consent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron RBAC"
    gap        = "each share is granted anew; shares with other organisations need their consent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Namespaces and RBAC"
    gap        = "each share is granted anew; shares with other organisations need their consent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.resource_groups" {
  title    = "AWS Resource Groups"
  match    = ["aws_resourcegroups_*", "aws_resourceexplorer2_*", "aws_resourcegroupstaggingapi_*"]
  actions  = ["resource-groups:", "tag:", "resource-explorer-2:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Resource groups and Resource Graph"
    gap        = "groups are queries over tags: the tags are what matters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Labels and Asset Inventory"
    gap        = "groups are queries over tags: the tags are what matters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Compartments and Search"
    gap        = "groups are queries over tags: the tags are what matters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Tags"
    gap        = "groups are queries over tags: the tags are what matters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Labels"
    gap        = "groups are queries over tags: the tags are what matters"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.service_quotas" {
  title    = "Service Quotas"
  match    = ["aws_servicequotas_*"]
  actions  = ["servicequotas:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Quota requests"
    gap        = "limits are asked for anew, with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Quotas"
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

service "aws.cost_management" {
  title = "AWS billing and cost management"
  match = [
    "aws_budgets_*",
    "aws_ce_*",
    "aws_cur_report_definition",
    "aws_bcmdataexports_export",
    "aws_costoptimizationhub_*",
    "aws_computeoptimizer_*",
    "aws_billing_view",
    "aws_billing_views",
    "aws_pricing_product",
    "aws_invoicing_invoice_unit",
  ]
  actions = [
    "budgets:",
    "ce:",
    "cur:",
    "bcm-data-exports:",
    "cost-optimization-hub:",
    "compute-optimizer:",
    "aws-portal:",
    "billing:",
  ]
  principals = ["budgets.amazonaws.com", "billingreports.amazonaws.com", "bcm-data-exports.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Cost Management"
    gap        = "budgets and reports are set up anew; past bills stay in the old account"
    source     = "microsoft-aws-table"
    confidence = "medium"
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

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.savings_plans" {
  title = "AWS Savings Plans and reservations"
  match = [
    "aws_savingsplans_*",
    "aws_rds_reserved_instance",
    "aws_rds_reserved_instance_offering",
    "aws_elasticache_reserved_cache_node",
  ]
  actions  = ["savingsplans:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 1 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Savings plans and reservations"
    gap        = "the commitment runs on until its end and is paid whether used or not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Committed use discounts"
    gap        = "the commitment runs on until its end and is paid whether used or not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Universal credits"
    gap        = "the commitment runs on until its end and is paid whether used or not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    gap        = "nothing to commit to"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    gap        = "nothing to commit to"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.service_catalog" {
  title      = "AWS Service Catalog"
  match      = ["aws_servicecatalog_*", "aws_servicecatalogappregistry_*"]
  glue       = ["aws_servicecatalog_*_association", "aws_servicecatalogappregistry_*_association"]
  actions    = ["servicecatalog:"]
  principals = ["servicecatalog.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Managed applications and template specs"
    gap        = "products are templates of AWS and are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Service Catalog"
    gap        = "products are templates of AWS and are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Resource Manager stacks"
    gap        = "products are templates of AWS and are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Heat and Murano"
    gap        = "products are templates of AWS and are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Helm charts and Backstage"
    gap        = "products are templates of AWS and are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.guardduty" {
  title      = "Amazon GuardDuty"
  match      = ["aws_guardduty_*"]
  glue       = ["aws_guardduty_invite_accepter", "aws_guardduty_member"]
  actions    = ["guardduty:"]
  principals = ["guardduty.amazonaws.com", "malware-protection-plan.guardduty.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Defender for Cloud"
    gap        = "detections belong to the supplier: alerts are tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Security Command Center"
    gap        = "detections belong to the supplier: alerts are tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Guard"
    gap        = "detections belong to the supplier: alerts are tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Falco and Wazuh"
    gap        = "detections belong to the supplier: alerts are tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Falco and Wazuh"
    gap        = "detections belong to the supplier: alerts are tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.security_hub" {
  title = "AWS Security Hub"
  match = ["aws_securityhub_*"]
  glue = [
    "aws_securityhub_standards_control_association",
    "aws_securityhub_configuration_policy_association",
    "aws_securityhub_invite_accepter",
    "aws_securityhub_standards_subscription",
    "aws_securityhub_product_subscription",
    "aws_securityhub_member",
  ]
  actions    = ["securityhub:"]
  principals = ["securityhub.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Defender for Cloud"
    gap        = "standards and findings are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Security Command Center"
    gap        = "standards and findings are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Guard"
    gap        = "standards and findings are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Wazuh"
    gap        = "standards and findings are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Wazuh"
    gap        = "standards and findings are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.inspector" {
  title      = "Amazon Inspector"
  match      = ["aws_inspector2_*", "aws_inspector_*"]
  glue       = ["aws_inspector2_member_association"]
  actions    = ["inspector2:", "inspector:"]
  principals = ["inspector2.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Defender vulnerability management"
    gap        = "scanning is switched on anew; past findings stay behind"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Artifact Analysis and VM Manager"
    gap        = "scanning is switched on anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Vulnerability Scanning Service"
    gap        = "scanning is switched on anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Trivy"
    gap        = "scanning is switched on anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Trivy"
    gap        = "scanning is switched on anew; past findings stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.macie" {
  title      = "Amazon Macie"
  match      = ["aws_macie2_*", "aws_macie_*"]
  glue       = ["aws_macie2_invitation_accepter", "aws_macie2_member"]
  actions    = ["macie2:"]
  principals = ["macie.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Purview"
    gap        = "custom identifiers and jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Sensitive Data Protection"
    gap        = "custom identifiers and jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Data Safe"
    gap        = "custom identifiers and jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Scanning jobs of your own"
    gap        = "custom identifiers and jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Scanning jobs of your own"
    gap        = "custom identifiers and jobs are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.detective" {
  title      = "Amazon Detective"
  match      = ["aws_detective_*"]
  glue       = ["aws_detective_invitation_accepter", "aws_detective_member"]
  actions    = ["detective:"]
  principals = ["detective.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Sentinel"
    gap        = "the history behind an investigation stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Google Security Operations"
    gap        = "the history behind an investigation stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Logging Analytics"
    gap        = "the history behind an investigation stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "OpenSearch with your own searches"
    gap        = "the history behind an investigation stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "OpenSearch with your own searches"
    gap        = "the history behind an investigation stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.security_lake" {
  title      = "Amazon Security Lake"
  match      = ["aws_securitylake_*"]
  actions    = ["securitylake:"]
  principals = ["securitylake.amazonaws.com"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Sentinel data lake"
    gap        = "sources and subscribers are joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Google Security Operations"
    gap        = "sources and subscribers are joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Logging Analytics"
    gap        = "sources and subscribers are joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "OpenSearch with an open schema"
    gap        = "sources and subscribers are joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "OpenSearch with an open schema"
    gap        = "sources and subscribers are joined up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.config" {
  title      = "AWS Config"
  match      = ["aws_config_*"]
  glue       = ["aws_config_aggregate_authorization", "aws_config_configuration_recorder_status"]
  actions    = ["config:"]
  principals = ["config.amazonaws.com"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Policy and Resource Graph"
    gap        = "rules are written anew; the record of past states stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Asset Inventory and Organisation Policy"
    gap        = "rules are written anew; the record of past states stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Cloud Guard"
    gap        = "rules are written anew; the record of past states stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Policy checks of your own"
    gap        = "rules are written anew; the record of past states stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Policy checks of your own"
    gap        = "rules are written anew; the record of past states stays behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudtrail" {
  title      = "AWS CloudTrail"
  match      = ["aws_cloudtrail", "aws_cloudtrail_*"]
  glue       = ["aws_cloudtrail_organization_delegated_admin_account"]
  actions    = ["cloudtrail:", "cloudtrail-data:"]
  principals = ["cloudtrail.amazonaws.com"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Activity log"
    gap        = "the record of past calls must be kept as evidence for as long as policy says"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Audit Logs"
    gap        = "the record of past calls must be kept as evidence for as long as policy says"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Audit"
    gap        = "the record of past calls must be kept as evidence for as long as policy says"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Audit log of the API"
    gap        = "the record of past calls must be kept as evidence for as long as policy says"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Kubernetes audit log"
    gap        = "the record of past calls must be kept as evidence for as long as policy says"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.audit_manager" {
  title      = "AWS Audit Manager"
  match      = ["aws_auditmanager_*"]
  actions    = ["auditmanager:"]
  principals = ["auditmanager.amazonaws.com"]
  stateful   = false
  facets     = { G = 1, I = 0, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Microsoft Purview Compliance Manager"
    gap        = "frameworks and gathered evidence stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Audit Manager"
    gap        = "frameworks and gathered evidence stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Compliance documents"
    gap        = "frameworks and gathered evidence stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Evidence gathered by hand"
    gap        = "frameworks and gathered evidence stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Evidence gathered by hand"
    gap        = "frameworks and gathered evidence stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.kms" {
  title      = "AWS Key Management Service"
  match      = ["aws_kms_*"]
  glue       = ["aws_kms_alias", "aws_kms_grant", "aws_kms_key_policy"]
  actions    = ["kms:"]
  principals = ["kms.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 3, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Key Vault"
    gap        = "key material made here cannot be taken out: data is decrypted and encrypted anew while it is copied"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud KMS"
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

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.cloudhsm" {
  title      = "AWS CloudHSM"
  match      = ["aws_cloudhsm_*"]
  actions    = ["cloudhsm:"]
  principals = ["cloudhsm.amazonaws.com"]
  speaks     = ["pkcs11"]
  stateful   = true
  facets     = { G = 3, I = 1, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Dedicated or Cloud HSM"
    gap        = "keys move only if they were made to be exportable; client libraries speak PKCS#11"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud HSM"
    gap        = "keys move only if they were made to be exportable; client libraries speak PKCS#11"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Dedicated Key Management"
    gap        = "keys move only if they were made to be exportable; client libraries speak PKCS#11"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Hardware of your own"
    gap        = "keys move only if they were made to be exportable; client libraries speak PKCS#11"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Hardware of your own"
    gap        = "keys move only if they were made to be exportable; client libraries speak PKCS#11"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.secrets_manager" {
  title      = "AWS Secrets Manager"
  match      = ["aws_secretsmanager_*"]
  glue       = ["aws_secretsmanager_secret_policy", "aws_secretsmanager_tag"]
  actions    = ["secretsmanager:"]
  principals = ["secretsmanager.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Key Vault"
    gap        = "values move by script; rotation code and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Secret Manager"
    gap        = "values move by script; rotation code and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Vault secrets"
    gap        = "values move by script; rotation code and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican or Vault"
    gap        = "values move by script; rotation code and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "External Secrets with Vault"
    gap        = "values move by script; rotation code and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.ssm.parameter" {
  title    = "AWS Systems Manager Parameter Store"
  match    = ["aws_ssm_parameter", "aws_ssm_parameters_by_path"]
  actions  = ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "ssm:PutParameter"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "App Configuration or Key Vault"
    gap        = "values move by script; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Parameter Manager or Secret Manager"
    gap        = "values move by script; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Vault secrets"
    gap        = "values move by script; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Barbican or Vault"
    gap        = "values move by script; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "ConfigMaps, or External Secrets with Vault"
    gap        = "values move by script; paths and reads through the SDK change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.ssm" {
  title      = "AWS Systems Manager"
  match      = ["aws_ssm_*", "aws_ssmquicksetup_*"]
  glue       = ["aws_ssm_maintenance_window_target", "aws_ssm_patch_group"]
  actions    = ["ssm:", "ssmmessages:", "ec2messages:"]
  principals = ["ssm.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Update Manager, Automation and Machine Configuration"
    gap        = "patching, documents and remote sessions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "VM Manager"
    gap        = "patching, documents and remote sessions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OS Management Hub"
    gap        = "patching, documents and remote sessions are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Ansible"
    gap        = "patching, documents and remote sessions are set up anew"
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

service "aws.ssm.incidents" {
  title      = "AWS Systems Manager Incident Manager"
  match      = ["aws_ssmincidents_*", "aws_ssmcontacts_*"]
  actions    = ["ssm-incidents:", "ssm-contacts:"]
  principals = ["ssm-incidents.amazonaws.com", "ssm-contacts.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "An on-call service bought elsewhere"
    gap        = "rotas and response plans are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "An on-call service bought elsewhere"
    gap        = "rotas and response plans are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "An on-call service bought elsewhere"
    gap        = "rotas and response plans are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "An on-call service bought elsewhere"
    gap        = "rotas and response plans are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "An on-call service bought elsewhere"
    gap        = "rotas and response plans are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cognito.user_pool" {
  title = "Amazon Cognito user pools"
  match = [
    "aws_cognito_user_pool",
    "aws_cognito_user_pools",
    "aws_cognito_user",
    "aws_cognito_user_group",
    "aws_cognito_user_groups",
    "aws_cognito_identity_provider",
    "aws_cognito_resource_server",
    "aws_cognito_risk_configuration",
    "aws_cognito_log_delivery_configuration",
  ]
  glue = [
    "aws_cognito_user_pool_client",
    "aws_cognito_user_pool_clients",
    "aws_cognito_managed_user_pool_client",
    "aws_cognito_user_pool_domain",
    "aws_cognito_user_pool_ui_customization",
    "aws_cognito_user_pool_signing_certificate",
    "aws_cognito_managed_login_branding",
    "aws_cognito_user_in_group",
  ]
  actions    = ["cognito-idp:"]
  principals = ["cognito-idp.amazonaws.com"]
  speaks     = ["oidc", "saml", "provider-sdk"]
  stateful   = true
  facets     = { G = 3, I = 3, N = 1, O = 1, K = 0 }
  treat      = ["retain", "refactor"]

  fit "azure" {
    class      = "unique"
    to         = "Entra External ID"
    gap        = "password verifiers cannot be taken out: people reset, or the old pool lives on while they sign in once more"
    source     = "cognito-migrate-users"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "Identity Platform"
    gap        = "password verifiers cannot be taken out: people reset, or the old pool lives on while they sign in once more"
    source     = "cognito-migrate-users"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "IAM identity domains"
    gap        = "password verifiers cannot be taken out: people reset, or the old pool lives on while they sign in once more"
    source     = "cognito-migrate-users"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "unique"
    to         = "Keycloak"
    gap        = "password verifiers cannot be taken out: people reset, or the old pool lives on while they sign in once more"
    source     = "cognito-migrate-users"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "unique"
    to         = "Keycloak"
    gap        = "password verifiers cannot be taken out: people reset, or the old pool lives on while they sign in once more"
    source     = "cognito-migrate-users"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  source "cognito-migrate-users" {
    title = "AWS Security Blog, Approaches for migrating users to Amazon Cognito user pools, read as quoted at tutostartup.com"
    read  = "2026-11-24"
    says  = "directories keep hashes and verifiers, never the password itself, so passwords cannot be carried from one directory to another"
  }
}

service "aws.cognito.identity_pool" {
  title = "Amazon Cognito identity pools"
  match = [
    "aws_cognito_identity_pool",
    "aws_cognito_identity_openid_token_for_developer_identity",
    "aws_cognito_identity_pool_provider_principal_tag",
  ]
  glue       = ["aws_cognito_identity_pool_roles_attachment"]
  actions    = ["cognito-identity:", "cognito-sync:"]
  principals = ["cognito-identity.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 3, N = 1, O = 1, K = 0 }
  treat      = ["retain", "refactor"]

  fit "azure" {
    class      = "unique"
    to         = "Storage tokens issued by a service of your own"
    gap        = "clients get AWS credentials and call AWS directly: that way of working ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "Workforce or workload federation"
    gap        = "clients get AWS credentials and call AWS directly: that way of working ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "Tokens issued by a service of your own"
    gap        = "clients get AWS credentials and call AWS directly: that way of working ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "unique"
    to         = "Tokens issued by a service of your own"
    gap        = "clients get AWS credentials and call AWS directly: that way of working ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "unique"
    to         = "Tokens issued by a service of your own"
    gap        = "clients get AWS credentials and call AWS directly: that way of working ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.verified_permissions" {
  title    = "Amazon Verified Permissions"
  match    = ["aws_verifiedpermissions_*"]
  actions  = ["verifiedpermissions:"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["retain", "refactor"]

  fit "azure" {
    class      = "unique"
    gap        = "no service sold here judges Cedar policies: the library is open and can be built in"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    gap        = "no service sold here judges Cedar policies: the library is open and can be built in"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    gap        = "no service sold here judges Cedar policies: the library is open and can be built in"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Cedar library in a service of your own"
    gap        = "the policies stay, the calls change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Cedar library in a service of your own"
    gap        = "the policies stay, the calls change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

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

  fit "oci" {
    class      = "commodity"
    to         = "PgBouncer or ProxySQL"
    gap        = "pooling settings are written anew; sign-in by role ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "PgBouncer or ProxySQL"
    gap        = "pooling settings are written anew; sign-in by role ends"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "rewrite"
    to         = "CockroachDB or YugabyteDB"
    gap        = "the wire is PostgreSQL, the rules of transactions and limits are not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "rewrite"
    to         = "ScyllaDB with Alternator"
    gap        = "speaks much of the interface, but not all of it"
    source     = "scylla-alternator"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "unique"
    to         = "Valkey in front of the data layer"
    gap        = "a cache that speaks the DynamoDB interface exists nowhere else"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "engine"
    to         = "MongoDB or FerretDB"
    gap        = "the server becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "rewrite"
    to         = "JanusGraph or Neo4j"
    gap        = "query languages are open but each product supports another part of them; loading and limits differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "engine"
    to         = "Cassandra or ScyllaDB"
    gap        = "data leaves through the Cassandra protocol; capacity modes and limits differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "rewrite"
    to         = "TimescaleDB or InfluxDB"
    gap        = "write and query calls belong to the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "TimescaleDB or InfluxDB"
    gap        = "write and query calls belong to the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

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

  fit "openstack" {
    class      = "rewrite"
    to         = "ClickHouse or Trino"
    gap        = "the SQL dialect, loading and tuning are rewritten; data leaves as files"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "engine"
    to         = "OpenSearch of your own"
    gap        = "a cluster to size and run"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "commodity"
    to         = "Data Prepper"
    gap        = "the pipeline form (Data Prepper) is open; it is hosted elsewhere"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Data Prepper"
    gap        = "the pipeline form (Data Prepper) is open; it is hosted elsewhere"
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

  fit "openstack" {
    class      = "commodity"
    to         = "Debezium"
    gap        = "tasks and endpoints are set up anew; running replication starts again from a full load"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Debezium"
    gap        = "tasks and endpoints are set up anew; running replication starts again from a full load"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.api_gateway" {
  title = "Amazon API Gateway"
  match = ["aws_api_gateway_*", "aws_apigatewayv2_*"]
  glue = [
    "aws_api_gateway_account",
    "aws_api_gateway_resource",
    "aws_api_gateway_method",
    "aws_api_gateway_method_response",
    "aws_api_gateway_method_settings",
    "aws_api_gateway_integration_response",
    "aws_api_gateway_gateway_response",
    "aws_api_gateway_deployment",
    "aws_api_gateway_base_path_mapping",
    "aws_api_gateway_usage_plan_key",
    "aws_api_gateway_rest_api_policy",
    "aws_api_gateway_domain_name_access_association",
    "aws_api_gateway_documentation_*",
    "aws_apigatewayv2_api_mapping",
    "aws_apigatewayv2_deployment",
    "aws_apigatewayv2_*_response",
  ]
  actions    = ["apigateway:", "execute-api:"]
  principals = ["apigateway.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 2, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "API Management"
    gap        = "request mapping, authorisers and links to functions belong to AWS; callers may know the address"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "API Gateway or Apigee"
    gap        = "request mapping, authorisers and links to functions belong to AWS; callers may know the address"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI API Gateway"
    gap        = "request mapping, authorisers and links to functions belong to AWS; callers may know the address"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Kong"
    gap        = "request mapping, authorisers and links to functions belong to AWS; callers may know the address"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Gateway API with a gateway of your own"
    gap        = "request mapping, authorisers and links to functions belong to AWS; callers may know the address"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.appsync" {
  title      = "AWS AppSync"
  match      = ["aws_appsync_*"]
  glue       = ["aws_appsync_*_association"]
  actions    = ["appsync:"]
  principals = ["appsync.amazonaws.com"]
  speaks     = ["graphql", "provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 2, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "API Management or Fabric GraphQL"
    gap        = "resolvers are written in the form of AWS; live subscriptions use its own protocol"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Firebase Data Connect"
    gap        = "resolvers are written in the form of AWS; live subscriptions use its own protocol"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "A GraphQL server on containers"
    gap        = "resolvers are written in the form of AWS; live subscriptions use its own protocol"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Apollo or Hasura"
    gap        = "resolvers are written in the form of AWS; live subscriptions use its own protocol"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Apollo or Hasura"
    gap        = "resolvers are written in the form of AWS; live subscriptions use its own protocol"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.sqs" {
  title      = "Amazon SQS"
  match      = ["aws_sqs_*"]
  glue       = ["aws_sqs_queue_policy", "aws_sqs_queue_redrive_policy", "aws_sqs_queue_redrive_allow_policy"]
  actions    = ["sqs:"]
  principals = ["sqs.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 1, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Service Bus or Storage queues"
    gap        = "senders and receivers use the AWS SDK; visibility time, ordering and dead letters differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Pub/Sub"
    gap        = "senders and receivers use the AWS SDK; visibility time, ordering and dead letters differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Queue"
    gap        = "senders and receivers use the AWS SDK; visibility time, ordering and dead letters differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "RabbitMQ"
    gap        = "senders and receivers use the AWS SDK; visibility time, ordering and dead letters differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "RabbitMQ or NATS"
    gap        = "senders and receivers use the AWS SDK; visibility time, ordering and dead letters differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.sns" {
  title      = "Amazon SNS"
  match      = ["aws_sns_*"]
  glue       = ["aws_sns_topic_subscription", "aws_sns_topic_policy", "aws_sns_topic_data_protection_policy"]
  actions    = ["sns:"]
  principals = ["sns.amazonaws.com"]
  speaks     = ["provider-sdk", "http"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 2, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Event Grid or Service Bus topics"
    gap        = "publishers use the AWS SDK; text messages and e-mail need another sender and contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Pub/Sub"
    gap        = "publishers use the AWS SDK; text messages and e-mail need another sender and contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Notifications"
    gap        = "smaller limits, and text messages are not sold everywhere"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "RabbitMQ exchanges"
    gap        = "publishers use the AWS SDK; text messages and e-mail need another sender and contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "NATS or RabbitMQ"
    gap        = "publishers use the AWS SDK; text messages and e-mail need another sender and contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.eventbridge" {
  title = "Amazon EventBridge"
  match = ["aws_cloudwatch_event_*", "aws_schemas_*"]
  glue = [
    "aws_schemas_registry_policy",
    "aws_cloudwatch_event_target",
    "aws_cloudwatch_event_permission",
    "aws_cloudwatch_event_bus_policy",
  ]
  actions    = ["events:", "schemas:"]
  principals = ["events.amazonaws.com"]
  speaks     = ["provider-event", "provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Event Grid"
    gap        = "events that AWS services send end with AWS; patterns and event shape are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Eventarc"
    gap        = "events that AWS services send end with AWS; patterns and event shape are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Events"
    gap        = "events that AWS services send end with AWS; patterns and event shape are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "NATS or a broker of your own"
    gap        = "events that AWS services send end with AWS; patterns and event shape are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Knative Eventing"
    gap        = "events that AWS services send end with AWS; patterns and event shape are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.eventbridge.scheduler" {
  title      = "Amazon EventBridge Scheduler"
  match      = ["aws_scheduler_*"]
  actions    = ["scheduler:"]
  principals = ["scheduler.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Logic Apps recurrence or timer triggers"
    gap        = "times move as they are; schedules that call an AWS interface directly need a small job instead"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Scheduler"
    gap        = "times move as they are; schedules that call an AWS interface directly need a small job instead"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Resource Scheduler or cron on containers"
    gap        = "times move as they are; schedules that call an AWS interface directly need a small job instead"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "cron or Mistral"
    gap        = "times move as they are; schedules that call an AWS interface directly need a small job instead"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "CronJob"
    gap        = "times move as they are; schedules that call an AWS interface directly need a small job instead"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.eventbridge.pipes" {
  title      = "Amazon EventBridge Pipes"
  match      = ["aws_pipes_*"]
  actions    = ["pipes:"]
  principals = ["pipes.amazonaws.com"]
  speaks     = ["provider-event"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Functions with bindings"
    gap        = "source, filter and target are AWS services"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Eventarc"
    gap        = "source, filter and target are AWS services"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Connector Hub"
    gap        = "source, filter and target are AWS services"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Camel or Knative Eventing"
    gap        = "source, filter and target are AWS services"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Camel or Knative Eventing"
    gap        = "source, filter and target are AWS services"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.step_functions" {
  title      = "AWS Step Functions"
  match      = ["aws_sfn_*"]
  glue       = ["aws_sfn_alias"]
  actions    = ["states:"]
  principals = ["states.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 2, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Durable Functions or Logic Apps"
    gap        = "the state language and its direct calls to AWS services are rewritten"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Workflows"
    gap        = "the state language and its direct calls to AWS services are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Process Automation"
    gap        = "the state language and its direct calls to AWS services are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Temporal or Argo Workflows"
    gap        = "the state language and its direct calls to AWS services are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Argo Workflows or Temporal"
    gap        = "the state language and its direct calls to AWS services are rewritten"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.swf" {
  title    = "Amazon Simple Workflow Service"
  match    = ["aws_swf_*"]
  actions  = ["swf:"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Durable Functions"
    gap        = "deciders and workers use the AWS SDK"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Workflows"
    gap        = "deciders and workers use the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Process Automation"
    gap        = "deciders and workers use the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Temporal"
    gap        = "deciders and workers use the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Temporal"
    gap        = "deciders and workers use the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.mq" {
  title      = "Amazon MQ"
  match      = ["aws_mq_*"]
  actions    = ["mq:"]
  principals = ["mq.amazonaws.com"]
  speaks     = ["amqp", "stomp", "mqtt", "openwire"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["replatform", "refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Service Bus"
    gap        = "speaks AMQP 1.0 only: RabbitMQ and OpenWire clients change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Pub/Sub"
    gap        = "Google sells no broker of this kind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Queue"
    gap        = "Oracle sells no broker of this kind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "engine"
    to         = "RabbitMQ or ActiveMQ"
    gap        = "the broker becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "RabbitMQ or ActiveMQ"
    gap        = "the broker becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.msk" {
  title = "Amazon MSK"
  match = ["aws_msk_*", "aws_mskconnect_*"]
  glue = [
    "aws_msk_scram_secret_association",
    "aws_msk_single_scram_secret_association",
    "aws_msk_cluster_policy",
  ]
  actions    = ["kafka:", "kafka-cluster:", "kafkaconnect:"]
  principals = ["kafka.amazonaws.com", "kafkaconnect.amazonaws.com"]
  speaks     = ["kafka"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Event Hubs with its Kafka endpoint, or HDInsight"
    gap        = "not Kafka itself: topic settings, connectors and stream joins differ"
    source     = "event-hubs-kafka"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Managed Service for Apache Kafka"
    gap        = "role sign-in ends; topics are mirrored across"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Streaming with Apache Kafka"
    gap        = "role sign-in ends; topics are mirrored across"
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
    gap        = "the cluster becomes yours"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  source "event-hubs-kafka" {
    title = "Azure documentation, Apache Kafka configurations for Event Hubs, docs.azure.cn/en-us/event-hubs/apache-kafka-configurations"
    read  = "2026-11-24"
    says  = "existing Kafka clients connect after a change of connection settings; broker settings cannot be changed and topic settings only through Azure"
  }
}

service "aws.kinesis" {
  title      = "Amazon Kinesis Data Streams"
  match      = ["aws_kinesis_stream", "aws_kinesis_stream_consumer", "aws_kinesis_account_settings"]
  glue       = ["aws_kinesis_resource_policy"]
  actions    = ["kinesis:"]
  principals = ["kinesis.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 1, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Event Hubs"
    gap        = "producers and consumers use the AWS client library; shards become partitions"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Pub/Sub or Managed Kafka"
    gap        = "producers and consumers use the AWS client library; shards become partitions"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Streaming"
    gap        = "producers and consumers use the AWS client library; shards become partitions"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Kafka"
    gap        = "producers and consumers use the AWS client library; shards become partitions"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Kafka with Strimzi"
    gap        = "producers and consumers use the AWS client library; shards become partitions"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.firehose" {
  title      = "Amazon Data Firehose"
  match      = ["aws_kinesis_firehose_delivery_stream"]
  actions    = ["firehose:"]
  principals = ["firehose.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Event Hubs Capture or Stream Analytics"
    gap        = "producers use the AWS SDK; change on the way is a Lambda function"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Pub/Sub subscriptions to storage or BigQuery"
    gap        = "producers use the AWS SDK; change on the way is a Lambda function"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Connector Hub"
    gap        = "producers use the AWS SDK; change on the way is a Lambda function"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Kafka Connect or Vector"
    gap        = "producers use the AWS SDK; change on the way is a Lambda function"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Kafka Connect or Vector"
    gap        = "producers use the AWS SDK; change on the way is a Lambda function"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
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

  fit "openstack" {
    class      = "engine"
    to         = "Flink operator"
    gap        = "the program is open Flink; saved state, connectors and settings are tested anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "rewrite"
    to         = "Flink SQL"
    gap        = "AWS has withdrawn it: the queries are rewritten in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

service "aws.ses" {
  title = "Amazon Simple Email Service"
  match = ["aws_ses_*", "aws_sesv2_*", "aws_mailmanager_*"]
  glue = [
    "aws_ses_identity_policy",
    "aws_ses_domain_identity_verification",
    "aws_ses_identity_notification_topic",
    "aws_sesv2_email_identity_policy",
    "aws_sesv2_dedicated_ip_assignment",
    "aws_sesv2_tenant_resource_association",
  ]
  actions    = ["ses:"]
  principals = ["ses.amazonaws.com"]
  speaks     = ["smtp", "provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 2, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Communication Services Email"
    gap        = "senders by SMTP change only address and password; those that use the SDK change code; a good name with mail hosts is built up over weeks"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "A mail relay bought elsewhere"
    gap        = "Google sells no mail service for programs; senders by SMTP change only address and password"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Email Delivery"
    gap        = "senders by SMTP change only address and password; those that use the SDK change code; a good name with mail hosts is built up over weeks"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Postfix of your own"
    gap        = "senders by SMTP change only address and password; a good name with mail hosts is built up over weeks"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Postfix of your own"
    gap        = "senders by SMTP change only address and password; a good name with mail hosts is built up over weeks"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.appflow" {
  title      = "Amazon AppFlow"
  match      = ["aws_appflow_*", "aws_appintegrations_*"]
  actions    = ["appflow:", "app-integrations:"]
  principals = ["appflow.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Data Factory or Logic Apps"
    gap        = "each connector and mapping is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Application Integration"
    gap        = "each connector and mapping is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Integration"
    gap        = "each connector and mapping is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Airbyte or Camel"
    gap        = "each connector and mapping is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Airbyte or Camel"
    gap        = "each connector and mapping is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.appconfig" {
  title      = "AWS AppConfig"
  match      = ["aws_appconfig_*"]
  glue       = ["aws_appconfig_extension_association"]
  actions    = ["appconfig:"]
  principals = ["appconfig.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["retain", "refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "App Configuration"
    gap        = "programs fetch settings through the AWS SDK or agent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Parameter Manager or Firebase Remote Config"
    gap        = "programs fetch settings through the AWS SDK or agent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    gap        = "Oracle sells no service that rolls out settings step by step"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "OpenFeature with flagd"
    gap        = "programs fetch settings through the AWS SDK or agent"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "OpenFeature with flagd"
    gap        = "programs fetch settings through the AWS SDK or agent"
    confidence = "low"
    reviewed   = "2026-11-24"
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

  fit "openstack" {
    class      = "rewrite"
    to         = "Spark with Airflow"
    gap        = "jobs that use the Glue library, crawlers, triggers and workflows are rewritten; plain Spark code is not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "engine"
    to         = "Hive Metastore or an open Iceberg catalogue"
    gap        = "databases, tables and partitions leave through the metastore interface; permissions do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "engine"
    to         = "Trino"
    gap        = "queries start through the AWS SDK and read the Glue catalogue; the dialect is that of Trino"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "unique"
    to         = "Apache Ranger"
    gap        = "row, column and tag permissions are designed anew: no two products share the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "engine"
    to         = "Spark operator"
    gap        = "Spark and Hive programs stay; EMRFS paths, roles and start-up actions change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "engine"
    to         = "Airflow"
    gap        = "flows stay Airflow; operators that call AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "rewrite"
    to         = "Airflow"
    gap        = "AWS has closed it to new use: pipelines are rewritten in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "rewrite"
    to         = "OpenMetadata or DataHub"
    gap        = "the catalogue, subscriptions and grants are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "rewrite"
    to         = "Superset or Metabase"
    gap        = "dashboards and data sets have no open form and are drawn anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

service "aws.sagemaker" {
  title      = "Amazon SageMaker AI"
  match      = ["aws_sagemaker_*"]
  glue       = ["aws_sagemaker_model_package_group_policy", "aws_sagemaker_servicecatalog_portfolio_status"]
  actions    = ["sagemaker:"]
  principals = ["sagemaker.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["retain", "refactor"]

  fit "azure" {
    class      = "unique"
    to         = "Azure Machine Learning"
    gap        = "training jobs, pipelines, feature store and studio are one supplier way of working: it is designed anew"
    source     = "microsoft-aws-table"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "unique"
    to         = "Vertex AI"
    gap        = "training jobs, pipelines, feature store and studio are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "unique"
    to         = "OCI Data Science"
    gap        = "training jobs, pipelines, feature store and studio are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "unique"
    to         = "Kubeflow and MLflow"
    gap        = "training jobs, pipelines, feature store and studio are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "unique"
    to         = "Kubeflow and MLflow"
    gap        = "training jobs, pipelines, feature store and studio are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.sagemaker.endpoint" {
  title = "Amazon SageMaker endpoints"
  match = [
    "aws_sagemaker_endpoint",
    "aws_sagemaker_endpoint_configuration",
    "aws_sagemaker_model",
    "aws_sagemaker_prebuilt_ecr_image",
  ]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Online endpoints of Azure Machine Learning"
    gap        = "model containers move; callers use the AWS SDK to ask the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vertex AI endpoints"
    gap        = "model containers move; callers use the AWS SDK to ask the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Model deployments of OCI Data Science"
    gap        = "model containers move; callers use the AWS SDK to ask the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "KServe"
    gap        = "model containers move; callers use the AWS SDK to ask the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "KServe"
    gap        = "model containers move; callers use the AWS SDK to ask the model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.bedrock" {
  title      = "Amazon Bedrock"
  match      = ["aws_bedrock_*", "aws_bedrockruntime_apply_guardrail"]
  actions    = ["bedrock:"]
  principals = ["bedrock.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Foundry models"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vertex AI models"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Generative AI"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "An open model served by vLLM"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "An open model served by vLLM"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.comprehend" {
  title      = "Amazon Comprehend"
  match      = ["aws_comprehend_*"]
  actions    = ["comprehend:"]
  principals = ["comprehend.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Language"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Natural Language API"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Language"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "An open language model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "An open language model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.rekognition" {
  title      = "Amazon Rekognition"
  match      = ["aws_rekognition_*"]
  actions    = ["rekognition:"]
  principals = ["rekognition.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 1, I = 1, N = 0, O = 0, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Vision"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vision API"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Vision"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "An open vision model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "An open vision model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.textract" {
  title      = "Amazon Textract"
  match      = []
  actions    = ["textract:"]
  principals = ["textract.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Document Intelligence"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Document AI"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Document Understanding"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Tesseract or an open model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Tesseract or an open model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.transcribe" {
  title      = "Amazon Transcribe"
  match      = ["aws_transcribe_*"]
  actions    = ["transcribe:"]
  principals = ["transcribe.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Speech"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Speech-to-Text"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Speech"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Whisper"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Whisper"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.translate" {
  title      = "Amazon Translate"
  match      = []
  actions    = ["translate:"]
  principals = ["translate.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Translator"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Cloud Translation"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Language"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "An open translation model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "An open translation model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.polly" {
  title    = "Amazon Polly"
  match    = ["aws_polly_voices"]
  actions  = ["polly:"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Speech"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Text-to-Speech"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Speech"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "An open speech model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "An open speech model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.personalize" {
  title      = "Amazon Personalize"
  match      = []
  actions    = ["personalize:"]
  principals = ["personalize.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Machine Learning"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vertex AI Search for commerce"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Data Science"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "An open recommender"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "An open recommender"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.healthlake" {
  title      = "AWS HealthLake"
  match      = []
  actions    = ["healthlake:"]
  principals = ["healthlake.amazonaws.com"]
  speaks     = ["fhir"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Health Data Services"
    gap        = "FHIR is open, so data leaves whole; paths, sign-in and search differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Cloud Healthcare API"
    gap        = "FHIR is open, so data leaves whole; paths, sign-in and search differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "HAPI FHIR on containers"
    gap        = "FHIR is open, so data leaves whole; paths, sign-in and search differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "HAPI FHIR"
    gap        = "FHIR is open, so data leaves whole; paths, sign-in and search differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "HAPI FHIR"
    gap        = "FHIR is open, so data leaves whole; paths, sign-in and search differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.support" {
  title    = "AWS Support, Health and Trusted Advisor"
  match    = []
  actions  = ["support:", "health:", "trustedadvisor:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Support plan, Service Health and Advisor"
    gap        = "the support contract is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Support plan and Service Health"
    gap        = "the support contract is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Support plan"
    gap        = "the support contract is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Support bought from a supplier"
    gap        = "the support contract is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Support bought from a supplier"
    gap        = "the support contract is bought anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.bedrock.agents" {
  title = "Amazon Bedrock agents and knowledge bases"
  match = ["aws_bedrockagent_*", "aws_bedrockagentcore_*"]
  glue = [
    "aws_bedrockagentcore_resource_policy",
    "aws_bedrockagent_agent_alias",
    "aws_bedrockagent_agent_knowledge_base_association",
  ]
  actions    = ["bedrock-agentcore:"]
  principals = ["bedrock-agentcore.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Foundry agents"
    gap        = "prompts move; actions, memory and retrieval are wired anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vertex AI Agent Engine"
    gap        = "prompts move; actions, memory and retrieval are wired anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Generative AI Agents"
    gap        = "prompts move; actions, memory and retrieval are wired anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "An open agent framework"
    gap        = "prompts move; actions, memory and retrieval are wired anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "An open agent framework"
    gap        = "prompts move; actions, memory and retrieval are wired anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.kendra" {
  title      = "Amazon Kendra"
  match      = ["aws_kendra_*"]
  actions    = ["kendra:"]
  principals = ["kendra.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Search"
    gap        = "connectors and ranking are built anew and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vertex AI Search"
    gap        = "connectors and ranking are built anew and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Search with OpenSearch"
    gap        = "connectors and ranking are built anew and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "OpenSearch"
    gap        = "connectors and ranking are built anew and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "OpenSearch"
    gap        = "connectors and ranking are built anew and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.lex" {
  title      = "Amazon Lex"
  match      = ["aws_lex_*", "aws_lexv2models_*"]
  actions    = ["lex:"]
  principals = ["lex.amazonaws.com", "lexv2.amazonaws.com"]
  speaks     = ["provider-sdk", "provider-event"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Copilot Studio or Bot Service"
    gap        = "intents and phrases are typed in anew; code behind them changes event form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Dialogflow"
    gap        = "intents and phrases are typed in anew; code behind them changes event form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Oracle Digital Assistant"
    gap        = "intents and phrases are typed in anew; code behind them changes event form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Rasa"
    gap        = "intents and phrases are typed in anew; code behind them changes event form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Rasa"
    gap        = "intents and phrases are typed in anew; code behind them changes event form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudwatch" {
  title      = "Amazon CloudWatch"
  match      = ["aws_cloudwatch_*", "aws_applicationinsights_application"]
  actions    = ["cloudwatch:"]
  principals = ["cloudwatch.amazonaws.com", "streams.metrics.cloudwatch.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Monitor"
    gap        = "alarms and dashboards are written anew, one by one"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Monitoring"
    gap        = "alarms and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Monitoring"
    gap        = "alarms and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Prometheus and Grafana"
    gap        = "alarms and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Prometheus and Grafana"
    gap        = "alarms and dashboards are written anew, one by one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.cloudwatch.logs" {
  title = "Amazon CloudWatch Logs"
  match = ["aws_cloudwatch_log_*", "aws_cloudwatch_query_definition"]
  glue = [
    "aws_cloudwatch_log_resource_policy",
    "aws_cloudwatch_log_destination_policy",
    "aws_cloudwatch_log_delivery_destination_policy",
    "aws_cloudwatch_log_index_policy",
    "aws_cloudwatch_log_account_policy",
    "aws_cloudwatch_log_subscription_filter",
    "aws_cloudwatch_log_storage_tier_policy",
  ]
  actions    = ["logs:"]
  principals = ["logs.amazonaws.com", "delivery.logs.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Log Analytics"
    gap        = "filters and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Logging"
    gap        = "filters and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Logging"
    gap        = "filters and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Loki or OpenSearch"
    gap        = "filters and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Loki or OpenSearch"
    gap        = "filters and saved queries are written anew; logs kept as records are exported or kept until they expire"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudwatch.synthetics" {
  title    = "Amazon CloudWatch Synthetics"
  match    = ["aws_synthetics_*"]
  glue     = ["aws_synthetics_group_association"]
  actions  = ["synthetics:"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Availability tests"
    gap        = "scripts are open browser scripts with an AWS wrapper to take off"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Synthetic monitors"
    gap        = "scripts are open browser scripts with an AWS wrapper to take off"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Application Performance Monitoring checks"
    gap        = "scripts are open browser scripts with an AWS wrapper to take off"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "k6 or Playwright on a schedule"
    gap        = "scripts are open browser scripts with an AWS wrapper to take off"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "k6 or Playwright on a schedule"
    gap        = "scripts are open browser scripts with an AWS wrapper to take off"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudwatch.rum" {
  title    = "Amazon CloudWatch RUM"
  match    = ["aws_rum_*"]
  actions  = ["rum:"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Application Insights"
    gap        = "web pages load an AWS script, which is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "A service bought elsewhere"
    gap        = "web pages load an AWS script, which is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Application Performance Monitoring"
    gap        = "web pages load an AWS script, which is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Grafana Faro"
    gap        = "web pages load an AWS script, which is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Grafana Faro"
    gap        = "web pages load an AWS script, which is replaced"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudwatch.cross_account" {
  title      = "Amazon CloudWatch cross-account observability"
  match      = ["aws_oam_*", "aws_observabilityadmin_*"]
  glue       = ["aws_oam_sink_policy"]
  actions    = ["oam:", "observabilityadmin:"]
  principals = ["oam.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Lighthouse and shared workspaces"
    gap        = "links between accounts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Metrics scopes"
    gap        = "links between accounts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Log and metric sharing by policy"
    gap        = "links between accounts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "One Prometheus for many"
    gap        = "links between accounts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "One Prometheus for many"
    gap        = "links between accounts are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.xray" {
  title      = "AWS X-Ray"
  match      = ["aws_xray_*"]
  glue       = ["aws_xray_resource_policy"]
  actions    = ["xray:"]
  principals = ["xray.amazonaws.com"]
  speaks     = ["otlp", "provider-sdk"]
  stateful   = false
  facets     = { G = 1, I = 1, N = 0, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Application Insights"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Trace"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Application Performance Monitoring"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Tempo or Jaeger"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Tempo or Jaeger"
    gap        = "programs that use OpenTelemetry change an address; those with the X-Ray SDK change library"
    confidence = "low"
    reviewed   = "2026-11-24"
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

  fit "openstack" {
    class      = "same"
    to         = "Prometheus or Mimir"
    gap        = "the query language and remote write stay; request signing and past samples do not"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "engine"
    to         = "Grafana"
    gap        = "dashboards leave as JSON; data sources and sign-in are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "engine"
    to         = "Grafana"
    gap        = "dashboards leave as JSON; data sources and sign-in are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

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
    to         = "Azure Pipelines"
    gap        = "build steps are shell commands; triggers, secrets and caches are set up anew"
    source     = "microsoft-aws-table"
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

  fit "openstack" {
    class      = "commodity"
    to         = "Runners of the code host"
    gap        = "build steps are shell commands; triggers, secrets and caches are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Runners of the code host"
    gap        = "build steps are shell commands; triggers, secrets and caches are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
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

  fit "openstack" {
    class      = "commodity"
    to         = "Pipelines of the code host, or Argo CD"
    gap        = "stages and approvals are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Pipelines of the code host, or Argo CD"
    gap        = "stages and approvals are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
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

  fit "openstack" {
    class      = "same"
    to         = "Forgejo or GitLab"
    gap        = "Git history moves whole; reviews and approval rules do not"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "Forgejo or GitLab"
    gap        = "Git history moves whole; reviews and approval rules do not"
    confidence = "medium"
    reviewed   = "2026-11-24"
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
    to         = "OCI Artifact Registry"
    gap        = "package protocols are only partly offered"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Nexus or Pulp"
    gap        = "package tools keep their protocol; addresses and sign-in change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "commodity"
    to         = "Webhooks of the code host"
    gap        = "the link to the code host is granted anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Webhooks of the code host"
    gap        = "the link to the code host is granted anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.chatbot" {
  title      = "Amazon Q Developer in chat applications"
  match      = ["aws_chatbot_*"]
  actions    = ["chatbot:"]
  principals = ["chatbot.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Webhooks into the chat tool"
    gap        = "alerts are sent to the chat tool in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Webhooks into the chat tool"
    gap        = "alerts are sent to the chat tool in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Webhooks into the chat tool"
    gap        = "alerts are sent to the chat tool in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Webhooks into the chat tool"
    gap        = "alerts are sent to the chat tool in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Webhooks into the chat tool"
    gap        = "alerts are sent to the chat tool in another way"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.amplify" {
  title      = "AWS Amplify Hosting"
  match      = ["aws_amplify_*"]
  glue       = ["aws_amplify_domain_association", "aws_amplify_webhook"]
  actions    = ["amplify:"]
  principals = ["amplify.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Static Web Apps"
    gap        = "the built site moves; previews, redirects and build hooks are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Firebase App Hosting"
    gap        = "the built site moves; previews, redirects and build hooks are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Object Storage with a delivery network"
    gap        = "the built site moves; previews, redirects and build hooks are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "A web server with a pipeline"
    gap        = "the built site moves; previews, redirects and build hooks are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "A web server with a pipeline"
    gap        = "the built site moves; previews, redirects and build hooks are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudformation" {
  title   = "AWS CloudFormation"
  match   = ["aws_cloudformation_*", "aws_serverlessapplicationrepository_*"]
  glue    = ["aws_cloudformation_type"]
  actions = ["cloudformation:", "serverlessrepo:"]
  principals = [
    "cloudformation.amazonaws.com",
    "member.org.stacksets.cloudformation.amazonaws.com",
    "stacksets.cloudformation.amazonaws.com",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "the stack creates resources that are described outside Terraform: read its template"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "the stack creates resources that are described outside Terraform: read its template"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "the stack creates resources that are described outside Terraform: read its template"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "the stack creates resources that are described outside Terraform: read its template"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "the stack creates resources that are described outside Terraform: read its template"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloud_control" {
  title    = "AWS Cloud Control API"
  match    = ["aws_cloudcontrolapi_resource"]
  actions  = ["cloudformation:CreateResource"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "the resource can be of any type: read its `type_name` argument"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "the resource can be of any type: read its `type_name` argument"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "the resource can be of any type: read its `type_name` argument"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "the resource can be of any type: read its `type_name` argument"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "the resource can be of any type: read its `type_name` argument"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.workspaces" {
  title      = "Amazon WorkSpaces"
  match      = ["aws_workspaces_*", "aws_workspacesweb_*"]
  glue       = ["aws_workspacesweb_*_association"]
  actions    = ["workspaces:", "workspaces-web:"]
  principals = ["workspaces.amazonaws.com"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Virtual Desktop"
    gap        = "desktops and their data are moved user by user"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Virtual desktops of a partner"
    gap        = "desktops and their data are moved user by user"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Secure Desktops"
    gap        = "desktops and their data are moved user by user"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Virtual desktops of your own"
    gap        = "desktops and their data are moved user by user"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Browser desktops such as Kasm"
    gap        = "desktops and their data are moved user by user"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.appstream" {
  title      = "Amazon AppStream 2.0"
  match      = ["aws_appstream_*"]
  glue       = ["aws_appstream_*_association"]
  actions    = ["appstream:"]
  principals = ["appstream.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Virtual Desktop"
    gap        = "images are built anew"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Virtual desktops of a partner"
    gap        = "images are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Secure Desktops"
    gap        = "images are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Browser desktops such as Kasm"
    gap        = "images are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Browser desktops such as Kasm"
    gap        = "images are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.directory_service" {
  title      = "AWS Directory Service"
  match      = ["aws_directory_service_*", "aws_directoryservicedata_user"]
  glue       = ["aws_directory_service_*_accepter", "aws_directory_service_log_subscription"]
  actions    = ["ds:", "ds-data:"]
  principals = ["ds.amazonaws.com"]
  speaks     = ["ldap", "kerberos"]
  stateful   = true
  facets     = { G = 2, I = 3, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Entra Domain Services"
    gap        = "no full control of the forest"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Managed Service for Microsoft Active Directory"
    gap        = "people and machines are moved by trust and migration tools; passwords need a helper"
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

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.connect" {
  title      = "Amazon Connect"
  match      = ["aws_connect_*"]
  glue       = ["aws_connect_*_association"]
  actions    = ["connect:"]
  principals = ["connect.amazonaws.com"]
  speaks     = ["sip", "provider-sdk"]
  stateful   = true
  facets     = { G = 2, I = 2, N = 2, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Dynamics 365 Contact Center"
    gap        = "call flows are drawn anew and phone numbers are ported with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Google Cloud contact centre"
    gap        = "call flows are drawn anew and phone numbers are ported with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Contact centre bought elsewhere"
    gap        = "call flows are drawn anew and phone numbers are ported with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Asterisk-based contact centre"
    gap        = "call flows are drawn anew and phone numbers are ported with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Asterisk-based contact centre"
    gap        = "call flows are drawn anew and phone numbers are ported with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.iot_core" {
  title = "AWS IoT Core"
  match = ["aws_iot_*"]
  glue = [
    "aws_iot_policy",
    "aws_iot_policy_attachment",
    "aws_iot_thing_principal_attachment",
    "aws_iot_thing_group_membership",
  ]
  actions    = ["iot:", "iotdata:"]
  principals = ["iot.amazonaws.com", "credentials.iot.amazonaws.com"]
  speaks     = ["mqtt", "provider-sdk"]
  stateful   = true
  facets     = { G = 2, I = 3, N = 2, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "IoT Hub or Event Grid MQTT"
    gap        = "devices hold an AWS address and certificate; rules and shadows belong to AWS"
    source     = "microsoft-aws-table"
    confidence = "medium"
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
    gap        = "devices hold an AWS address and certificate; rules and shadows belong to AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "EMQX or Mosquitto"
    gap        = "devices hold an AWS address and certificate; rules and shadows belong to AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "EMQX or Mosquitto"
    gap        = "devices hold an AWS address and certificate; rules and shadows belong to AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.pinpoint" {
  title      = "Amazon Pinpoint and End User Messaging"
  match      = ["aws_pinpoint_*", "aws_pinpointsmsvoicev2_*"]
  glue       = ["aws_pinpointsmsvoicev2_resource_policy"]
  actions    = ["mobiletargeting:", "sms-voice:"]
  principals = ["pinpoint.amazonaws.com", "sms-voice.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 2, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Communication Services"
    gap        = "numbers and sender names are registered anew; calls use the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Firebase Cloud Messaging and a text supplier"
    gap        = "numbers and sender names are registered anew; calls use the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Notifications and a text supplier"
    gap        = "numbers and sender names are registered anew; calls use the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "A messaging supplier bought elsewhere"
    gap        = "numbers and sender names are registered anew; calls use the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "A messaging supplier bought elsewhere"
    gap        = "numbers and sender names are registered anew; calls use the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.location" {
  title    = "Amazon Location Service"
  match    = ["aws_location_*"]
  glue     = ["aws_location_tracker_association"]
  actions  = ["geo:"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 0, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Maps"
    gap        = "maps and searches are asked through the AWS SDK; data licences differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Google Maps Platform"
    gap        = "maps and searches are asked through the AWS SDK; data licences differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Spatial in Oracle Database, with maps bought elsewhere"
    gap        = "maps and searches are asked through the AWS SDK; data licences differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "OpenStreetMap tiles and routing of your own"
    gap        = "maps and searches are asked through the AWS SDK; data licences differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "OpenStreetMap tiles and routing of your own"
    gap        = "maps and searches are asked through the AWS SDK; data licences differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.fis" {
  title      = "AWS Fault Injection Service"
  match      = ["aws_fis_*"]
  actions    = ["fis:"]
  principals = ["fis.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Chaos Studio"
    gap        = "experiments are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Chaos Mesh or Litmus"
    gap        = "experiments are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Chaos Mesh or Litmus"
    gap        = "experiments are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Chaos Mesh or Litmus"
    gap        = "experiments are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Chaos Mesh or Litmus"
    gap        = "experiments are written anew"
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

  fit "openstack" {
    class      = "commodity"
    to         = "code-server"
    gap        = "desks of developers are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "code-server"
    gap        = "desks of developers are set up anew; the code is in Git"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.signer" {
  title      = "AWS Signer"
  match      = ["aws_signer_*"]
  glue       = ["aws_signer_signing_profile_permission"]
  actions    = ["signer:"]
  principals = ["signer.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = true
  facets     = { G = 3, I = 2, N = 0, O = 1, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Artifact Signing"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Binary Authorization with KMS"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Signatures by OCI Vault"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "Cosign with your own key"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "Cosign with your own key"
    gap        = "signing keys stay behind: trust is set up anew where signatures are checked"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.provider_helpers" {
  title = "AWS provider look-ups"
  match = [
    "aws_caller_identity",
    "aws_region",
    "aws_regions",
    "aws_partition",
    "aws_availability_zone",
    "aws_availability_zones",
    "aws_arn",
    "aws_ip_ranges",
    "aws_service",
    "aws_service_principal",
    "aws_default_tags",
    "aws_billing_service_account",
    "aws_canonical_user_id",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "azure" {
    class      = "neutral"
    gap        = "reads facts of the account and creates nothing"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "neutral"
    gap        = "reads facts of the account and creates nothing"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "neutral"
    gap        = "reads facts of the account and creates nothing"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "neutral"
    gap        = "reads facts of the account and creates nothing"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "neutral"
    gap        = "reads facts of the account and creates nothing"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.vpc.lattice" {
  title = "Amazon VPC Lattice"
  match = ["aws_vpclattice_*"]
  glue = [
    "aws_vpclattice_*_association",
    "aws_vpclattice_*_policy",
    "aws_vpclattice_target_group_attachment",
    "aws_vpclattice_access_log_subscription",
  ]
  actions    = ["vpc-lattice:", "vpc-lattice-svcs:"]
  principals = ["vpc-lattice.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Private Link with Application Gateway"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Private Service Connect with Cloud Service Mesh"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Private endpoints with a load balancer"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Octavia with a mesh"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Gateway API"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloud_wan" {
  title = "AWS Cloud WAN"
  match = ["aws_networkmanager_*"]
  glue = [
    "aws_networkmanager_*_association",
    "aws_networkmanager_*_attachment",
    "aws_networkmanager_attachment_accepter",
  ]
  actions  = ["networkmanager:"]
  speaks   = ["ip", "bgp"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Virtual WAN"
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
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.network_monitoring" {
  title    = "Amazon CloudWatch network monitoring"
  match    = ["aws_internetmonitor_monitor", "aws_networkmonitor_*", "aws_networkflowmonitor_*"]
  actions  = ["internetmonitor:", "networkmonitor:", "networkflowmonitor:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Connection Monitor"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Network Intelligence Center"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Network Path Analyzer"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Blackbox exporter"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Blackbox exporter"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.verified_access" {
  title    = "AWS Verified Access"
  match    = ["aws_verifiedaccess_*"]
  glue     = ["aws_verifiedaccess_instance_trust_provider_attachment"]
  actions  = ["verified-access:"]
  speaks   = ["oidc"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Entra application proxy"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Identity-Aware Proxy"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "App Gateway of identity domains"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "oauth2-proxy or Pomerium"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "oauth2-proxy or Pomerium"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.license_manager" {
  title    = "AWS License Manager"
  match    = ["aws_licensemanager_*"]
  glue     = ["aws_licensemanager_association", "aws_licensemanager_grant_accepter"]
  actions  = ["license-manager:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Hybrid Benefit records"
    gap        = "counts are kept elsewhere; the licences themselves are a contract question"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "License Manager"
    gap        = "counts are kept elsewhere; the licences themselves are a contract question"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "License Manager"
    gap        = "counts are kept elsewhere; the licences themselves are a contract question"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "A register of your own"
    gap        = "counts are kept elsewhere; the licences themselves are a contract question"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "A register of your own"
    gap        = "counts are kept elsewhere; the licences themselves are a contract question"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.recycle_bin" {
  title    = "AWS Recycle Bin"
  match    = ["aws_rbin_rule"]
  actions  = ["rbin:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Retention rules of the backup tool"
    gap        = "retention of deleted snapshots is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Retention rules of the backup tool"
    gap        = "retention of deleted snapshots is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Retention rules of the backup tool"
    gap        = "retention of deleted snapshots is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Retention rules of the backup tool"
    gap        = "retention of deleted snapshots is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Retention rules of the backup tool"
    gap        = "retention of deleted snapshots is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.user_notifications" {
  title    = "AWS User Notifications"
  match    = ["aws_notifications_*", "aws_notificationscontacts_*"]
  glue     = ["aws_notifications_*_association"]
  actions  = ["notifications:", "notifications-contacts:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Action groups and Service Health"
    gap        = "notices are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Notification channels"
    gap        = "notices are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Notifications"
    gap        = "notices are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Alertmanager"
    gap        = "notices are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Alertmanager"
    gap        = "notices are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.application_recovery" {
  title = "Amazon Application Recovery Controller"
  match = [
    "aws_route53recoverycontrolconfig_*",
    "aws_route53recoveryreadiness_*",
    "aws_arczonalshift_*",
    "aws_arcregionswitch_*",
  ]
  actions = [
    "route53-recovery-control-config:",
    "route53-recovery-cluster:",
    "route53-recovery-readiness:",
    "arc-zonal-shift:",
    "arc-region-switch:",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 3, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Front Door or Traffic Manager with runbooks"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Global load balancing with runbooks"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Full Stack Disaster Recovery"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Runbooks of your own"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Runbooks of your own"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.resilience_hub" {
  title    = "AWS Resilience Hub"
  match    = ["aws_resiliencehub_*", "aws_resiliencehubv2_*"]
  actions  = ["resiliencehub:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Reviews of your own"
    gap        = "assessments stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Reviews of your own"
    gap        = "assessments stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Reviews of your own"
    gap        = "assessments stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Reviews of your own"
    gap        = "assessments stay behind"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Reviews of your own"
    gap        = "assessments stay behind"
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

  fit "openstack" {
    class      = "commodity"
    to         = "Replication of your own"
    gap        = "replication is set up and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Replication of your own"
    gap        = "replication is set up and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.opsworks" {
  title    = "AWS OpsWorks"
  match    = ["aws_opsworks_*"]
  actions  = ["opsworks:"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Chef or Ansible on virtual machines"
    gap        = "AWS has withdrawn it: servers are set up by another tool in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Chef or Ansible on virtual machines"
    gap        = "AWS has withdrawn it: servers are set up by another tool in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Chef or Ansible on virtual machines"
    gap        = "AWS has withdrawn it: servers are set up by another tool in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Chef or Ansible on virtual machines"
    gap        = "AWS has withdrawn it: servers are set up by another tool in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Containers"
    gap        = "AWS has withdrawn it: servers are set up by another tool in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.media_services" {
  title = "AWS media services"
  match = [
    "aws_media_convert_*",
    "aws_medialive_*",
    "aws_media_package_*",
    "aws_media_packagev2_*",
    "aws_media_store_*",
    "aws_elastictranscoder_*",
  ]
  glue     = ["aws_media_store_container_policy", "aws_medialive_input_security_group"]
  actions  = ["mediaconvert:", "medialive:", "mediapackage:", "mediastore:", "elastictranscoder:"]
  speaks   = ["provider-sdk", "hls"]
  stateful = false
  facets   = { G = 1, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "A media supplier bought elsewhere"
    gap        = "jobs and channels are driven through the AWS interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Transcoder and Live Stream"
    gap        = "jobs and channels are driven through the AWS interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Media Flow and Media Streams"
    gap        = "jobs and channels are driven through the AWS interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "FFmpeg with a streaming server"
    gap        = "jobs and channels are driven through the AWS interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "FFmpeg with a streaming server"
    gap        = "jobs and channels are driven through the AWS interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.kinesis_video" {
  title    = "Amazon Kinesis Video Streams"
  match    = ["aws_kinesis_video_stream"]
  actions  = ["kinesisvideo:"]
  speaks   = ["provider-sdk"]
  stateful = true
  facets   = { G = 1, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "A media supplier bought elsewhere"
    gap        = "cameras use the AWS library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "A streaming server on containers"
    gap        = "cameras use the AWS library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Media Streams"
    gap        = "cameras use the AWS library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "A streaming server of your own"
    gap        = "cameras use the AWS library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "A streaming server of your own"
    gap        = "cameras use the AWS library"
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

  fit "openstack" {
    class      = "rewrite"
    to         = "PostgreSQL with pgvector, or OpenSearch"
    gap        = "vectors are loaded anew through another interface"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "PostgreSQL with pgvector, or OpenSearch"
    gap        = "vectors are loaded anew through another interface"
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

  fit "openstack" {
    class      = "engine"
    to         = "InfluxDB of your own"
    gap        = "data leaves by the backup of the engine and line protocol"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "engine"
    to         = "Oracle Database of your own"
    gap        = "Exadata features and its licence terms are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "rewrite"
    to         = "PostgreSQL"
    gap        = "the data layer is rewritten for another key model"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "PostgreSQL"
    gap        = "the data layer is rewritten for another key model"
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

  fit "openstack" {
    class      = "rewrite"
    to         = "OpenSearch"
    gap        = "index and queries are rewritten and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "OpenSearch"
    gap        = "index and queries are rewritten and the index is filled again"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.evidently" {
  title    = "Amazon CloudWatch Evidently"
  match    = ["aws_evidently_*"]
  actions  = ["evidently:"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "App Configuration"
    gap        = "AWS has withdrawn it: calls move to another feature switch service in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Firebase Remote Config"
    gap        = "AWS has withdrawn it: calls move to another feature switch service in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OpenFeature with flagd"
    gap        = "AWS has withdrawn it: calls move to another feature switch service in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "rewrite"
    to         = "OpenFeature with flagd"
    gap        = "AWS has withdrawn it: calls move to another feature switch service in any case"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "rewrite"
    to         = "OpenFeature with flagd"
    gap        = "AWS has withdrawn it: calls move to another feature switch service in any case"
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

  fit "azure" {
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

  fit "oci" {
    class      = "commodity"
    to         = "A test service bought elsewhere"
    gap        = "test runs are set up anew; the tests are open (Appium)"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "A test service bought elsewhere"
    gap        = "test runs are set up anew; the tests are open (Appium)"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "A test service bought elsewhere"
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

  fit "openstack" {
    class      = "commodity"
    to         = "Pyroscope and code scanners"
    gap        = "advice is given by another tool; programs with the profiler agent load another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "openstack" {
    class      = "commodity"
    to         = "GitLab or Forgejo"
    gap        = "Git history moves whole; workflows are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "GitLab or Forgejo"
    gap        = "Git history moves whole; workflows are written anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.account_access" {
  title    = "AWS account access"
  match    = ["aws_accountaccess_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.agent_registry" {
  title    = "AWS Agent Registry"
  match    = ["aws_agentregistry_registry"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.appfabric" {
  title    = "AWS AppFabric"
  match    = ["aws_appfabric_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.chime" {
  title    = "Amazon Chime SDK"
  match    = ["aws_chime_*", "aws_chimesdkmediapipelines_*", "aws_chimesdkvoice_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.clean_rooms" {
  title    = "AWS Clean Rooms"
  match    = ["aws_cleanrooms_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudwatch_omni" {
  title    = "Amazon CloudWatch Omni"
  match    = ["aws_cloudwatchomni_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.customer_profiles" {
  title    = "Amazon Connect Customer Profiles"
  match    = ["aws_customerprofiles_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.devops_agent" {
  title    = "AWS DevOps Agent"
  match    = ["aws_devopsagent_agent_space"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
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

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.gamelift" {
  title    = "Amazon GameLift"
  match    = ["aws_gamelift_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.ivs" {
  title    = "Amazon Interactive Video Service"
  match    = ["aws_ivs_*", "aws_ivschat_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.lambda.core" {
  title    = "AWS Lambda network connectors and micro machines"
  match    = ["aws_lambdacore_*", "aws_lambdamicrovms_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.mainframe_modernization" {
  title    = "AWS Mainframe Modernization"
  match    = ["aws_m2_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.outposts" {
  title = "AWS Outposts"
  match = [
    "aws_ec2_local_gateway",
    "aws_ec2_local_gateways",
    "aws_ec2_local_gateway_*",
    "aws_ec2_coip_pool",
    "aws_ec2_coip_pools",
    "aws_ec2_service_link_virtual_interface",
    "aws_ec2_service_link_virtual_interfaces",
    "aws_outposts_*",
    "aws_s3outposts_endpoint",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.payment_cryptography" {
  title    = "AWS Payment Cryptography"
  match    = ["aws_paymentcryptography_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.pricing_plan_manager" {
  title    = "AWS pricing plans"
  match    = ["aws_pricingplanmanager_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.q_business" {
  title    = "Amazon Q Business"
  match    = ["aws_qbusiness_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.qldb" {
  title    = "Amazon QLDB"
  match    = ["aws_qldb_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.s3_files" {
  title    = "Amazon S3 Files"
  match    = ["aws_s3files_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.console_settings" {
  title    = "AWS console settings"
  match    = ["aws_uxc_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.worklink" {
  title    = "Amazon WorkLink"
  match    = ["aws_worklink_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.workmail" {
  title    = "Amazon WorkMail"
  match    = ["aws_workmail_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
