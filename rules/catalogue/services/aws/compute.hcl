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
    "aws_ec2_instance_type*",
    "aws_ec2_instance_metadata_defaults",
    "aws_ec2_spot_price",
    "aws_ami_ids",
  ]
  glue = [
    "aws_ami_launch_permission",
    "aws_ec2_tag",
    "aws_spot_datafeed_subscription",
    "aws_key_pair",
    "aws_placement_group",
  ]
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
    source     = "azure-ec2-move"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Compute Engine"
    gap        = "images, sizes and start-up scripts are chosen and tested anew"
    source     = "google-ec2-move"
    confidence = "high"
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

  feature "fixed_image" {
    title     = "a machine image named by its id"
    types     = ["aws_instance", "aws_launch_template", "aws_launch_configuration", "aws_spot_instance_request"]
    condition = try(startswith(coalesce(self.ami, self.image_id), "ami-"), false)
    add       = "M"
    because   = "what is inside has to be found out and built anew for the target"
  }

  feature "start_up_script" {
    title     = "a start-up script that calls AWS"
    types     = ["aws_instance", "aws_launch_template", "aws_launch_configuration", "aws_spot_instance_request"]
    condition = can(regex("aws (autoscaling|cloudformation|ec2|ecr|elbv2|route53|s3|s3api|secretsmanager|ssm|sts) |169[.]254[.]169[.]254|cfn-(init|signal)|amazon-(cloudwatch|ssm)-agent", try(base64decode(coalesce(self.user_data, self.user_data_base64)), coalesce(self.user_data, self.user_data_base64))))
    add       = "S"
    facets    = { I = 2 }
    because   = "commands and addresses of AWS in it are replaced, and credentials come from elsewhere"
  }

  feature "arm" {
    title     = "Arm processors"
    types     = ["aws_instance", "aws_launch_template", "aws_launch_configuration", "aws_spot_instance_request"]
    condition = can(regex("^[a-z]+[0-9]+g[a-z]*[.]", self.instance_type))
    add       = "S"
    because   = "sizes on Arm are fewer elsewhere: choose among them, or build for the other architecture"
  }

  feature "accelerator" {
    title     = "chips for models that only AWS has"
    types     = ["aws_instance", "aws_launch_template", "aws_launch_configuration", "aws_spot_instance_request"]
    condition = can(regex("^(inf|trn)[0-9]", self.instance_type))
    class     = "rewrite"
    because   = "models and code are compiled for them with tools of AWS"
  }

  feature "enclave" {
    title     = "enclaves"
    types     = ["aws_instance", "aws_launch_template"]
    condition = try(self.enclave_options[0].enabled == true, false)
    class     = "unique"
    because   = "isolation, attestation and release of keys work in another way on each cloud"
  }

  feature "fast_fabric" {
    title     = "the Elastic Fabric Adapter"
    types     = ["aws_launch_template"]
    condition = try(anytrue([for item in self.network_interfaces : try(startswith(item.interface_type, "efa"), false)]), false)
    class     = "unique"
    because   = "programs on many machines are built and tuned for the network of the target"
  }

  feature "host_licence" {
    title     = "licences counted on hosts"
    types     = ["aws_ec2_host", "aws_instance", "aws_launch_template"]
    condition = type == "aws_ec2_host" || self.license_specification != null || self.host_id != null || self.tenancy == "host"
    facets    = { K = 3 }
    because   = "software that is licensed by host or core moves only as its terms allow"
  }

  source "azure-ec2-move" {
    title = "Microsoft, Migrate from Amazon EC2 to Azure Virtual Machines, learn.microsoft.com/azure/virtual-machines/migration/migrate-from-elastic-compute-cloud-architecture, read in a copy"
    read  = "2026-11-24"
    says  = "sizes are mapped to those of Azure, machine images become marketplace or own images, storage, network and scaling are built anew"
  }

  source "google-ec2-move" {
    title = "Google Cloud documentation, Migrate from Amazon EC2 to Compute Engine, docs.cloud.google.com/architecture/migrate-amazon-ec2-to-compute-engine"
    read  = "2026-11-24"
    says  = "virtual machines are moved with their data by tools of Google after they have been taken stock of and the ground has been laid"
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
    "aws_autoscaling_policy",
    "aws_autoscaling_schedule",
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

  feature "lifecycle_hook" {
    title     = "lifecycle hooks"
    types     = ["aws_autoscaling_lifecycle_hook", "aws_autoscaling_group"]
    condition = type == "aws_autoscaling_lifecycle_hook" || self.initial_lifecycle_hook != null
    class     = "rewrite"
    because   = "a program of yours hears of the event and answers AWS before a machine starts or stops"
  }

  feature "mixed" {
    title     = "several sizes and spot machines in one group"
    types     = ["aws_autoscaling_group"]
    condition = self.mixed_instances_policy != null
    add       = "S"
    because   = "which sizes may replace each other is worked out anew"
  }

  feature "warm_pool" {
    title     = "a warm pool"
    types     = ["aws_autoscaling_group"]
    condition = self.warm_pool != null
    add       = "S"
    because   = "machines kept ready are not offered by all: start-up time has to be won otherwise"
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
    gap        = "disks are copied while the machine runs, which stands still for the last copy; snapshots stay behind"
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

  feature "snapshot_plan" {
    title   = "snapshots by a schedule of AWS"
    types   = ["aws_dlm_lifecycle_policy"]
    add     = "S"
    facets  = { O = 2 }
    because = "the schedule and its retention move to the backup service of the target"
  }

  feature "archived_snapshot" {
    title     = "snapshots in the archive tier"
    types     = ["aws_ebs_snapshot", "aws_ebs_snapshot_copy"]
    condition = self.storage_tier == "archive"
    add       = "S"
    because   = "they are restored, which takes days, before they can be read"
  }

  feature "shared" {
    title     = "volumes attached to several machines"
    types     = ["aws_ebs_volume"]
    condition = self.multi_attach_enabled == true
    add       = "S"
    because   = "few sizes elsewhere can be shared, and the cluster file system on them is set up anew"
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

  feature "worker" {
    title     = "a worker that AWS feeds with messages"
    types     = ["aws_elastic_beanstalk_environment"]
    condition = self.tier == "Worker"
    add       = "M"
    because   = "a daemon of AWS takes messages from its queue and posts them to the application"
  }

  feature "own_database" {
    title     = "a database inside the environment"
    types     = ["aws_elastic_beanstalk_environment"]
    condition = try(anytrue([for item in self.setting : item.namespace == "aws:rds:dbinstance"]), false)
    add       = "M"
    facets    = { G = 2 }
    because   = "it lives and dies with the environment and is taken out of it first"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
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

  feature "database" {
    title   = "a managed database"
    types   = ["aws_lightsail_database"]
    class   = "engine"
    facets  = { G = 2 }
    because = "MySQL or PostgreSQL leaves with its own dump"
  }

  feature "bucket" {
    title   = "a bucket"
    types   = ["aws_lightsail_bucket"]
    class   = "rewrite"
    facets  = { G = 2 }
    targets = ["azure"]
    because = "Azure offers no S3 interface"
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
    "aws_lambda_layer_version",
    "aws_lambda_code_signing_config",
    "aws_lambda_invocation",
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
    source     = "azure-lambda-move"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Cloud Run or Cloud Run functions"
    gap        = "the handler, its packaging and each event source belong to AWS"
    source     = "google-lambda-move"
    confidence = "medium"
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

  feature "image" {
    title     = "a container image"
    types     = ["aws_lambda_function"]
    condition = self.package_type == "Image"
    class     = "commodity"
    because   = "the image runs on other container services behind an adapter for its entry point"
  }

  feature "event_source" {
    title   = "event source mappings"
    types   = ["aws_lambda_event_source_mapping"]
    class   = "rewrite"
    because = "AWS polls the source, batches and retries; the handler reads AWS's own event format"
  }

  feature "layers" {
    title     = "layers"
    types     = ["aws_lambda_function"]
    condition = self.layers != null
    add       = "S"
    because   = "what the layers hold has to go into the package or image"
  }

  feature "snap_start" {
    title     = "SnapStart"
    types     = ["aws_lambda_function"]
    condition = try(self.snap_start[0].apply_on, "None") != "None"
    add       = "S"
    because   = "starting from a snapshot has no equal elsewhere: start-up time has to be won otherwise"
  }

  feature "file_system" {
    title     = "a mounted file system"
    types     = ["aws_lambda_function"]
    condition = self.file_system_config != null
    add       = "S"
    because   = "a mount has to be found on the target's function service"
  }

  question "lambda_framework" { text = "Do the functions run behind a framework that also runs as a web server or container?" }

  feature "framework" {
    title   = "an application framework in between"
    ask     = "lambda_framework"
    equals  = true
    class   = "commodity"
    because = "the framework runs unchanged in a container"
  }

  feature "web_adapter" {
    title     = "a layer that makes a web server of it"
    types     = ["aws_lambda_function"]
    condition = try(anytrue([for item in self.layers : can(regex("LambdaAdapterLayer", item))]), false)
    class     = "commodity"
    because   = "the program behind the layer is a web server that runs unchanged in a container"
  }

  feature "open_url" {
    title     = "a function address that is open to all"
    types     = ["aws_lambda_function_url"]
    condition = self.authorization_type == "NONE"
    class     = "commodity"
    facets    = { N = 2 }
    because   = "it is plain HTTP, but its host name belongs to AWS and may be known to others"
  }

  feature "signed_url" {
    title     = "a function address for signed requests"
    types     = ["aws_lambda_function_url"]
    condition = self.authorization_type == "AWS_IAM"
    class     = "rewrite"
    facets    = { I = 3, N = 2 }
    because   = "each caller signs in the way of AWS with credentials of AWS"
  }

  feature "durable" {
    title     = "durable execution"
    types     = ["aws_lambda_function"]
    condition = self.durable_config != null
    class     = "rewrite"
    add       = "L"
    because   = "steps, waits and retries are written against a library of AWS that keeps their state"
  }

  feature "failure_destination" {
    title     = "a destination for results or failed calls"
    types     = ["aws_lambda_function", "aws_lambda_function_event_invoke_config"]
    condition = self.dead_letter_config != null || self.destination_config != null
    add       = "S"
    because   = "AWS hands the event on by itself: elsewhere the function or its trigger does"
  }

  feature "kept_warm" {
    title   = "provisioned concurrency"
    types   = ["aws_lambda_provisioned_concurrency_config"]
    add     = "S"
    because = "instances kept ready are set and paid for in another way"
  }

  source "azure-lambda-move" {
    title = "Microsoft, Migrate AWS Lambda workloads to Azure Functions, learn.microsoft.com/azure/azure-functions/migration/migrate-aws-lambda-to-azure-functions, read in a copy"
    read  = "2026-11-24"
    says  = "features of Lambda are mapped to those of Functions one by one; containers are left to another guide; first like for like, then better"
  }

  source "google-lambda-move" {
    title = "Google Cloud documentation, Migrate from AWS Lambda to Cloud Run, docs.cloud.google.com/architecture/migrate-aws-lambda-to-cloudrun, version of December 2025"
    read  = "2026-11-24"
    says  = "Cloud Run is the place for functions that leave Lambda: both provision and scale by themselves; the guide helps to plan, carry out and check the move"
  }
}

service "aws.batch" {
  title      = "AWS Batch"
  match      = ["aws_batch_*"]
  actions    = ["batch:"]
  principals = ["batch.amazonaws.com"]
  speaks     = ["provider-sdk"]
  glue       = ["aws_batch_scheduling_policy"]
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

  feature "many_nodes" {
    title     = "jobs that span several machines"
    types     = ["aws_batch_job_definition"]
    condition = self.type == "multinode"
    add       = "M"
    because   = "how the parts of a job find each other differs"
  }

  feature "fair_share" {
    title   = "shares between users"
    types   = ["aws_batch_scheduling_policy"]
    add     = "S"
    because = "queues elsewhere weigh users in another way, or not at all"
  }

  question "batch_called" { text = "Do programs of yours submit or watch jobs, rather than a schedule alone?" }

  feature "scheduled" {
    title   = "jobs that only a schedule starts"
    ask     = "batch_called"
    equals  = false
    class   = "commodity"
    because = "the containers move as they are, and another scheduler starts them"
  }
}

service "aws.application_auto_scaling" {
  title      = "Application Auto Scaling"
  match      = ["aws_appautoscaling_*"]
  actions    = ["application-autoscaling:"]
  principals = ["application-autoscaling.amazonaws.com", "ecs.application-autoscaling.amazonaws.com"]
  glue       = ["aws_appautoscaling_policy", "aws_appautoscaling_scheduled_action"]
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

  fit "openstack" "kubernetes" {
    class      = "commodity"
    gap        = "nothing to commit to"
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

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A web server with a pipeline"
    gap        = "the built site moves; previews, redirects and build hooks are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "server_side" {
    title     = "pages made on the server"
    types     = ["aws_amplify_app"]
    condition = try(contains(["WEB_COMPUTE", "WEB_DYNAMIC"], self.platform), false)
    add       = "M"
    because   = "the server behind the pages is run by Amplify and is packed for another place"
  }

  feature "backend" {
    title   = "a backend made by Amplify"
    types   = ["aws_amplify_backend_environment"]
    class   = "rewrite"
    because = "it consists of sign-in, interfaces and tables of AWS that the pages call"
  }
}

service "aws.gamelift" {
  title    = "Amazon GameLift"
  match    = ["aws_gamelift_*"]
  actions  = ["gamelift:"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 2, O = 2, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "PlayFab Multiplayer Servers"
    gap        = "servers call a library of AWS that places players and reports health"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" "oci" {
    class      = "unique"
    gap        = "no service there places players on game servers"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Agones and Open Match"
    gap        = "servers call a library of AWS that places players and reports health"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.lambda.core" {
  title    = "AWS Lambda network connectors and micro machines"
  match    = ["aws_lambdacore_*", "aws_lambdamicrovms_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
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
  actions  = ["outposts:"]
  stateful = false
  facets   = { G = 1, I = 1, N = 2, O = 2, K = 2 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Local"
    gap        = "racks of AWS on your own site go back, and the line to their region with them"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Google Distributed Cloud"
    gap        = "racks of AWS on your own site go back, and the line to their region with them"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Compute Cloud@Customer"
    gap        = "racks of AWS on your own site go back, and the line to their region with them"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Hardware of your own"
    gap        = "racks of AWS on your own site go back, and the line to their region with them"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
