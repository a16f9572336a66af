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

  feature "image" {
    title     = "container images"
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
}

service "aws.gamelift" {
  title    = "Amazon GameLift"
  match    = ["aws_gamelift_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
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
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
