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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Airbyte or Camel"
    gap        = "each connector and mapping is set up anew"
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "A messaging supplier bought elsewhere"
    gap        = "numbers and sender names are registered anew; calls use the AWS SDK"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.appfabric" {
  title    = "AWS AppFabric"
  match    = ["aws_appfabric_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
