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
    "aws_api_gateway_rest_api_put",
    "aws_api_gateway_integration",
    "aws_api_gateway_authorizer",
    "aws_api_gateway_model",
    "aws_api_gateway_request_validator",
    "aws_api_gateway_stage",
    "aws_api_gateway_client_certificate",
    "aws_api_gateway_domain_name_access_association",
    "aws_api_gateway_documentation_*",
    "aws_apigatewayv2_api_mapping",
    "aws_apigatewayv2_deployment",
    "aws_apigatewayv2_*_response",
    "aws_apigatewayv2_authorizer",
    "aws_apigatewayv2_integration",
    "aws_apigatewayv2_model",
    "aws_apigatewayv2_route",
    "aws_apigatewayv2_routing_rule",
    "aws_apigatewayv2_stage",
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
    gap        = "request mapping, authorisers and links to functions are redone by hand; callers may know the address"
    source     = "azure-api-gateway"
    confidence = "high"
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

  feature "mapping_templates" {
    title     = "mapping templates"
    types     = ["aws_api_gateway_integration", "aws_apigatewayv2_integration"]
    condition = self.type != "MOCK" && self.request_templates != null
    class     = "rewrite"
    add       = "S"
    because   = "each template is a small program in a language of AWS and becomes a policy or code"
  }

  feature "response_templates" {
    title     = "templates for responses"
    types     = ["aws_api_gateway_integration_response"]
    condition = try(anytrue([for template in values(self.response_templates) : try(length(template) > 0, false)]), false)
    class     = "rewrite"
    add       = "S"
    because   = "each template is a small program in a language of AWS and becomes a policy or code"
  }

  feature "functions" {
    title     = "links to functions"
    types     = ["aws_api_gateway_integration", "aws_apigatewayv2_integration"]
    condition = try(contains(["AWS", "AWS_PROXY"], coalesce(self.type, self.integration_type)), false)
    class     = "rewrite"
    because   = "what answers reads and writes the gateway's own event format"
  }

  feature "service_calls" {
    title     = "direct calls of AWS services"
    types     = ["aws_api_gateway_integration", "aws_apigatewayv2_integration"]
    condition = self.type == "AWS" ? try(!strcontains(self.uri, ":lambda:path"), false) : self.integration_subtype != null
    class     = "rewrite"
    add       = "M"
    because   = "a program has to stand between the gateway and the service that takes its place"
  }

  feature "signed_requests" {
    title     = "callers that sign with AWS credentials"
    types     = ["aws_api_gateway_method", "aws_apigatewayv2_route"]
    condition = self.authorization == "AWS_IAM" || self.authorization_type == "AWS_IAM"
    class     = "rewrite"
    facets    = { I = 3 }
    because   = "each caller changes how it proves who it is"
  }

  feature "function_authorisers" {
    title     = "authorisers that are functions"
    types     = ["aws_api_gateway_authorizer", "aws_apigatewayv2_authorizer"]
    condition = coalesce(self.authorizer_type, self.type, "TOKEN") != "JWT" && self.type != "COGNITO_USER_POOLS"
    class     = "rewrite"
    add       = "S"
    because   = "the function reads and answers in the gateway's own format"
  }

  feature "cognito_authorisers" {
    title     = "authorisers of a Cognito user pool"
    types     = ["aws_api_gateway_authorizer"]
    condition = self.type == "COGNITO_USER_POOLS"
    add       = "S"
    because   = "tokens are checked against another issuer, together with the pool's own move"
  }

  feature "keys" {
    title   = "keys handed to callers"
    types   = ["aws_api_gateway_api_key"]
    add     = "S"
    facets  = { I = 3 }
    because = "callers hold them: each is taken across or handed out anew"
  }

  feature "extensions" {
    title     = "an API description with extensions of AWS"
    types     = ["aws_api_gateway_rest_api", "aws_api_gateway_rest_api_put", "aws_apigatewayv2_api"]
    condition = try(strcontains(self.body, "x-amazon-apigateway"), false)
    add       = "M"
    because   = "the paths move as OpenAPI, each extension is taken out and set up anew"
  }

  feature "websocket" {
    title     = "WebSocket APIs"
    types     = ["aws_apigatewayv2_api"]
    condition = self.protocol_type == "WEBSOCKET"
    class     = "rewrite"
    add       = "L"
    because   = "AWS holds the connections and programs answer through its interface"
  }

  question "api_gateway_only_http" {
    text = "Do all APIs only hand requests on to HTTP services, with no functions and no templates behind them?"
  }

  feature "only_http" {
    title   = "nothing but HTTP behind it"
    ask     = "api_gateway_only_http"
    equals  = true
    class   = "commodity"
    because = "any gateway can route, limit and log HTTP"
  }

  source "azure-api-gateway" {
    title = "Microsoft, Migrate Amazon API Gateway to Azure API Management, github.com/MicrosoftDocs/azure-docs articles/api-management/migrate-amazon-api-gateway-to-api-management.md, version of November 2025"
    read  = "2026-11-24"
    says  = "maps most settings; mapping templates are carried over by hand, roles of callers and function authorisers have no direct match; takes weeks or months"
  }
}

service "aws.appsync" {
  title      = "AWS AppSync"
  match      = ["aws_appsync_*"]
  glue       = ["aws_appsync_*_association", "aws_appsync_datasource"]
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

  feature "resolvers" {
    title   = "resolvers"
    types   = ["aws_appsync_resolver", "aws_appsync_function"]
    add     = "S"
    because = "each is a template or script that only AWS runs"
  }

  feature "subscriptions" {
    title     = "live subscriptions"
    types     = ["aws_appsync_graphql_api"]
    condition = try(strcontains(self.schema, "@aws_subscribe"), false)
    add       = "M"
    because   = "clients listen over a protocol of AWS's own"
  }

  feature "signed_requests" {
    title     = "callers that sign with AWS credentials"
    types     = ["aws_appsync_graphql_api"]
    condition = self.authentication_type == "AWS_IAM" || contains(self.additional_authentication_provider[*].authentication_type, "AWS_IAM")
    facets    = { I = 3 }
    because   = "each caller changes how it proves who it is"
  }

  feature "event_channels" {
    title   = "event channels"
    types   = ["aws_appsync_api", "aws_appsync_channel_namespace"]
    add     = "M"
    because = "publishers and listeners speak a protocol of AWS's own"
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
    source     = "azure-messaging"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Pub/Sub"
    gap        = "senders and receivers use the AWS SDK; visibility time, ordering and dead letters differ"
    source     = "google-messaging"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Queue"
    gap        = "senders and receivers use the AWS SDK; order is kept only as well as it can be"
    source     = "oci-queue"
    confidence = "medium"
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

  feature "fifo" {
    title     = "queues in strict order"
    types     = ["aws_sqs_queue"]
    condition = tobool(self.fifo_queue) == true
    add       = "M"
    targets   = ["azure", "google", "openstack", "kubernetes"]
    because   = "order by group and dropping of repeats are set up and tested anew"
  }

  feature "fifo_by_stream" {
    title     = "queues in strict order"
    types     = ["aws_sqs_queue"]
    condition = tobool(self.fifo_queue) == true
    add       = "L"
    targets   = ["oci"]
    because   = "OCI Queue keeps order only as well as it can: a stream takes the queue's place"
  }

  feature "redrive" {
    title     = "a queue for messages that failed"
    types     = ["aws_sqs_queue", "aws_sqs_queue_redrive_policy"]
    condition = self.redrive_policy != null
    add       = "S"
    because   = "what counts as failed, and how often to try, is set otherwise"
  }

  feature "delay" {
    title     = "messages that wait before they are seen"
    types     = ["aws_sqs_queue"]
    condition = try(self.delay_seconds > 0, false)
    add       = "M"
    targets   = ["google"]
    because   = "Pub/Sub has no queues with a delay"
  }

  question "sqs_behind_layer" {
    text = "Do all senders and receivers use the queues through a layer that runs on other brokers too, such as Celery or JMS?"
  }

  feature "behind_layer" {
    title   = "a messaging layer in between"
    ask     = "sqs_behind_layer"
    equals  = true
    class   = "commodity"
    because = "the layer is set to another broker and the programs stay as they are"
  }

  source "azure-messaging" {
    title = "Microsoft, Messaging services on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/messaging.md and includes/aws/messaging.md"
    read  = "2026-11-24"
    says  = "names Queue Storage and Service Bus for SQS, Service Bus for SNS, Event Grid for EventBridge, Event Hubs for Kinesis, Communication Services for SES"
  }

  source "google-messaging" {
    title = "Google, Google Cloud for AWS Professionals: Application Services, cloud.google.com/docs/compare/aws/application-services, updated March 2017"
    read  = "2026-11-24"
    says  = "sets Pub/Sub beside SQS and SNS: other retention, sizes and limits in flight, and no delay queues"
  }

  source "oci-queue" {
    title = "Oracle, OCI Queue, oracle.com/cloud/queue"
    read  = "2026-11-24"
    says  = "at least once, order only as well as it can, locks while a message is worked on, dead letters; speaks REST and STOMP"
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
    to         = "Service Bus topics or Event Grid"
    gap        = "publishers use the AWS SDK; text messages and e-mail need another sender and contract"
    source     = "azure-messaging"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Pub/Sub"
    gap        = "publishers use the AWS SDK; text messages and e-mail need another sender and contract"
    source     = "google-messaging"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Notifications"
    gap        = "publishers use the AWS SDK; smaller limits, and no text messages for programs"
    source     = "oci-sms"
    confidence = "medium"
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

  feature "text_messages" {
    title     = "text messages"
    types     = ["aws_sns_topic_subscription", "aws_sns_sms_preferences"]
    condition = type == "aws_sns_sms_preferences" || self.protocol == "sms"
    add       = "M"
    because   = "a supplier of text messages is put under contract and the sender's name registered"
  }

  feature "mails" {
    title     = "mails to subscribers"
    types     = ["aws_sns_topic_subscription"]
    condition = try(contains(["email", "email-json"], self.protocol), false)
    add       = "S"
    because   = "each recipient confirms again"
  }

  feature "http_receivers" {
    title     = "receivers called by HTTP"
    types     = ["aws_sns_topic_subscription"]
    condition = try(contains(["http", "https"], self.protocol), false)
    class     = "rewrite"
    add       = "S"
    because   = "the receiver confirms, checks and unpacks messages as AWS writes them"
  }

  feature "filters" {
    title     = "filters on subscriptions"
    types     = ["aws_sns_topic_subscription"]
    condition = self.filter_policy != null
    add       = "S"
    because   = "each is written anew in the target's filter language, if it has one"
  }

  feature "fifo" {
    title     = "topics in strict order"
    types     = ["aws_sns_topic"]
    condition = self.fifo_topic == true
    add       = "M"
    because   = "order by group and dropping of repeats are set up and tested anew"
  }

  feature "device_register" {
    title   = "messages to mobile devices"
    types   = ["aws_sns_platform_application"]
    add     = "M"
    targets = ["azure", "google"]
    because = "every device is entered in another register"
  }

  feature "mobile_push" {
    title   = "messages to mobile devices"
    types   = ["aws_sns_platform_application"]
    class   = "unique"
    targets = ["oci", "openstack", "kubernetes"]
    because = "no register of devices is sold there: the application talks to Apple and Google itself"
  }

  question "sns_only_alarms" {
    text = "Do topics carry nothing but alarms to people, with no program that publishes or listens?"
  }

  feature "only_alarms" {
    title   = "alarms to people and nothing else"
    ask     = "sns_only_alarms"
    equals  = true
    class   = "commodity"
    because = "the monitoring of the target sends its own mails and messages"
  }

  source "azure-messaging" {
    title = "Microsoft, Messaging services on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/messaging.md and includes/aws/messaging.md"
    read  = "2026-11-24"
    says  = "names Queue Storage and Service Bus for SQS, Service Bus for SNS, Event Grid for EventBridge, Event Hubs for Kinesis, Communication Services for SES"
  }

  source "google-messaging" {
    title = "Google, Google Cloud for AWS Professionals: Application Services, cloud.google.com/docs/compare/aws/application-services, updated March 2017"
    read  = "2026-11-24"
    says  = "sets Pub/Sub beside SQS and SNS: other retention, sizes and limits in flight, and no delay queues"
  }

  source "oci-sms" {
    title = "Oracle, Creating an SMS Subscription, docs.oracle.com/iaas/Content/Notification/Tasks/create-subscription-sms.htm"
    read  = "2026-11-24"
    says  = "text messages go out only for three of Oracle's own services; those that others send are dropped"
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
    source     = "azure-messaging"
    confidence = "medium"
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

  feature "schedule" {
    title     = "rules that only keep a timetable"
    types     = ["aws_cloudwatch_event_rule"]
    condition = self.schedule_expression != null && self.event_pattern == null
    class     = "commodity"
    because   = "times move as they are into any scheduler"
  }

  feature "aws_events" {
    title     = "rules for events of AWS services"
    types     = ["aws_cloudwatch_event_rule"]
    condition = try(strcontains(self.event_pattern, "\"aws."), false)
    class     = "unique"
    because   = "these events end with AWS: what they told has to be learned in another way"
  }

  feature "partner_events" {
    title     = "events sent by partners of AWS"
    types     = ["aws_cloudwatch_event_bus"]
    condition = self.event_source_name != null
    class     = "unique"
    because   = "the partner sends to AWS: another way is agreed with it"
  }

  feature "archive" {
    title   = "an archive of events"
    types   = ["aws_cloudwatch_event_archive"]
    add     = "S"
    facets  = { G = 1 }
    because = "storing and replaying events is built anew"
  }

  feature "two_regions" {
    title   = "one endpoint over two regions"
    types   = ["aws_cloudwatch_event_endpoint"]
    add     = "M"
    facets  = { O = 3 }
    because = "switching over to another region is the service's own doing"
  }

  source "azure-messaging" {
    title = "Microsoft, Messaging services on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/messaging.md and includes/aws/messaging.md"
    read  = "2026-11-24"
    says  = "names Queue Storage and Service Bus for SQS, Service Bus for SNS, Event Grid for EventBridge, Event Hubs for Kinesis, Communication Services for SES"
  }

  source "aws-service-events" {
    title = "AWS, Events in Amazon EventBridge, docs.aws.amazon.com/eventbridge/latest/userguide/eb-events.html"
    read  = "2026-11-24"
    says  = "AWS services send their events to the default bus of the account"
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
    gap        = "five fields that repeat: rates, single times and years are written otherwise, and each call of an AWS interface becomes a job"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "service_calls" {
    title     = "direct calls of AWS interfaces"
    types     = ["aws_scheduler_schedule"]
    condition = try(strcontains(self.target[0].arn, ":scheduler:::aws-sdk:"), false)
    class     = "rewrite"
    add       = "S"
    because   = "each call becomes a small job that makes another call"
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

  feature "enrichment" {
    title     = "enrichment on the way"
    types     = ["aws_pipes_pipe"]
    condition = self.enrichment != null
    add       = "S"
    because   = "the step in the middle is called in AWS's own form"
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
    source     = "google-step-functions"
    confidence = "high"
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

  feature "service_calls" {
    title     = "steps that call AWS services themselves"
    types     = ["aws_sfn_state_machine"]
    condition = try(length(regexall(":states:::[a-km-z]", self.definition)) > 0, false)
    add       = "M"
    because   = "each such step becomes a call of another interface or a small program"
  }

  feature "many_states" {
    title     = "more than twenty states"
    types     = ["aws_sfn_state_machine"]
    condition = try(length(regexall("\"Type\"\\s*:", self.definition)) > 20, false)
    add       = "M"
    because   = "the flow is drawn and tested anew state by state"
  }

  feature "distributed_map" {
    title     = "a map spread over many runs"
    types     = ["aws_sfn_state_machine"]
    condition = try(strcontains(self.definition, "\"DISTRIBUTED\""), false)
    add       = "M"
    because   = "thousands of parallel runs with their own results need a batch service elsewhere"
  }

  feature "express" {
    title     = "express workflows"
    types     = ["aws_sfn_state_machine"]
    condition = self.type == "EXPRESS"
    add       = "M"
    because   = "short runs in great numbers meet other prices and limits"
  }

  feature "callbacks" {
    title     = "steps that wait for a token"
    types     = ["aws_sfn_state_machine"]
    condition = try(strcontains(self.definition, ".waitForTaskToken"), false)
    add       = "S"
    because   = "whoever finishes the step reports through AWS's interface"
  }

  feature "activities" {
    title   = "workers that fetch their tasks"
    types   = ["aws_sfn_activity"]
    add     = "M"
    because = "the workers ask for tasks through AWS's interface"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }

  source "google-step-functions" {
    title = "Google, Migrate from AWS Step Functions to Workflows, cloud.google.com/workflows/docs/migrate-from-step-functions"
    read  = "2026-11-24"
    says  = "both run steps in order and keep state, each in a syntax of its own; express workflows are left out of the comparison"
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
  glue       = ["aws_mq_configuration"]
  actions    = ["mq:"]
  principals = ["mq.amazonaws.com"]
  speaks     = ["amqp", "stomp", "mqtt", "openwire"]
  stateful   = true
  facets     = { G = 1, I = 2, N = 1, O = 2, K = 0 }
  treat      = ["replatform", "refactor"]

  fit "azure" {
    class      = "commodity"
    to         = "A broker on virtual machines, or Service Bus for JMS"
    gap        = "the broker becomes yours, or JMS programs take another library and AMQP"
    source     = "azure-jms"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "RabbitMQ or ActiveMQ on virtual machines"
    gap        = "Google sells no broker of this kind: the broker becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "RabbitMQ or ActiveMQ on virtual machines"
    gap        = "Oracle sells no broker of this kind: the broker becomes yours"
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

  feature "replication" {
    title     = "replication to another region"
    types     = ["aws_mq_broker"]
    condition = self.data_replication_mode == "CRDR"
    add       = "M"
    facets    = { O = 3 }
    because   = "the copy and the switch to it are the service's own doing"
  }

  feature "directory" {
    title     = "sign-in by a directory"
    types     = ["aws_mq_broker"]
    condition = self.authentication_strategy == "ldap" || self.ldap_server_metadata != null
    add       = "S"
    because   = "the broker must reach the directory from its new place"
  }

  source "azure-jms" {
    title = "Microsoft, Migrate JMS 2.0 applications from ActiveMQ to Azure Service Bus, docs.azure.cn/en-us/service-bus-messaging/migrate-jms-activemq-to-servicebus"
    read  = "2026-11-24"
    says  = "tells how to change an application of ActiveMQ or Amazon MQ; Service Bus speaks AMQP only, neither STOMP nor OpenWire"
  }
}

service "aws.msk" {
  title = "Amazon MSK"
  match = ["aws_msk_*", "aws_mskconnect_*"]
  glue = [
    "aws_msk_scram_secret_association",
    "aws_msk_single_scram_secret_association",
    "aws_msk_cluster_policy",
    "aws_msk_configuration",
    "aws_msk_vpc_connection",
    "aws_mskconnect_custom_plugin",
    "aws_mskconnect_worker_configuration",
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
    gap        = "role sign-in ends: clients show a Google identity or certificate; topics are mirrored across"
    source     = "google-kafka"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "OCI Streaming with Apache Kafka"
    gap        = "role sign-in ends; topics are mirrored across"
    source     = "oci-kafka"
    confidence = "medium"
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
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "role_sign_in" {
    title     = "sign-in with AWS roles"
    types     = ["aws_msk_cluster", "aws_msk_serverless_cluster"]
    condition = type == "aws_msk_serverless_cluster" || try(self.client_authentication[0].sasl[0].iam, false) == true
    add       = "M"
    because   = "clients load a library of AWS to sign in: library, settings and rights of each change"
  }

  feature "connectors" {
    title   = "managed connectors"
    types   = ["aws_mskconnect_connector"]
    add     = "M"
    because = "each connector and its plug-in find another place to run"
  }

  feature "tiered_storage" {
    title     = "tiered storage"
    types     = ["aws_msk_cluster"]
    condition = self.storage_mode == "TIERED"
    add       = "S"
    facets    = { G = 2 }
    because   = "old records are read out while the cluster serves, or kept elsewhere"
  }

  feature "replicators" {
    title   = "managed replication between clusters"
    types   = ["aws_msk_replicator"]
    add     = "S"
    because = "MirrorMaker of your own takes its place"
  }

  source "event-hubs-kafka" {
    title = "Azure documentation, Apache Kafka configurations for Event Hubs, docs.azure.cn/en-us/event-hubs/apache-kafka-configurations"
    read  = "2026-11-24"
    says  = "existing Kafka clients connect after a change of connection settings; broker settings cannot be changed and topic settings only through Azure"
  }

  source "google-kafka" {
    title = "Google, Configure SASL authentication, docs.cloud.google.com/managed-service-for-apache-kafka/docs/authentication-kafka"
    read  = "2026-11-24"
    says  = "clients connect by the open Kafka API, always over TLS, with a Google identity or a client certificate"
  }

  source "oci-kafka" {
    title = "Oracle, Supported Apache Kafka Versions, docs.oracle.com/iaas/Content/kafka/versions.htm"
    read  = "2026-11-24"
    says  = "offers Apache Kafka itself: in 2026 versions 3.9.1 and 4.0.0"
  }
}

service "aws.kinesis" {
  title      = "Amazon Kinesis Data Streams"
  match      = ["aws_kinesis_stream", "aws_kinesis_account_settings"]
  glue       = ["aws_kinesis_stream_consumer", "aws_kinesis_resource_policy"]
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

  feature "fan_out" {
    title   = "consumers with a line of their own"
    types   = ["aws_kinesis_stream_consumer"]
    add     = "S"
    because = "records are pushed to them by a call of AWS's own"
  }

  feature "long_memory" {
    title     = "records kept for more than a week"
    types     = ["aws_kinesis_stream"]
    condition = try(self.retention_period > 168, false)
    add       = "S"
    facets    = { G = 2 }
    because   = "what can still be replayed is a store to be copied, and limits differ"
  }

  question "kinesis_connectors_only" {
    text = "Do only connectors such as Firehose, Flink or Kafka Connect write to and read from the streams, with no code of your own?"
  }

  feature "connectors_only" {
    title   = "connectors and no code"
    ask     = "kinesis_connectors_only"
    equals  = true
    class   = "commodity"
    because = "the same connectors exist for other streams"
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

  feature "web_firewall_logs" {
    title     = "delivery of a web firewall's log"
    types     = ["aws_kinesis_firehose_delivery_stream"]
    condition = try(startswith(self.name, "aws-waf-logs-"), false)
    class     = "commodity"
    because   = "AWS itself writes to it: the firewall elsewhere keeps its own log"
  }

  feature "from_stream" {
    title     = "a stream or topic as its source"
    types     = ["aws_kinesis_firehose_delivery_stream"]
    condition = self.kinesis_source_configuration != null || self.msk_source_configuration != null
    class     = "commodity"
    because   = "no program calls it: a connector reads the stream instead"
  }

  feature "transformation" {
    title     = "changes made on the way"
    types     = ["aws_kinesis_firehose_delivery_stream"]
    condition = try(tobool(self.extended_s3_configuration[0].processing_configuration[0].enabled), false) == true
    class     = "rewrite"
    add       = "S"
    because   = "records pass through a function in AWS's own event format"
  }

  feature "columns" {
    title     = "conversion into a column format"
    types     = ["aws_kinesis_firehose_delivery_stream"]
    condition = anytrue([for target in self.extended_s3_configuration[*] : lookup(target, "data_format_conversion_configuration", null) != null])
    add       = "M"
    because   = "the schema is in Glue and the conversion is the service's own"
  }

  question "firehose_called_by_programs" { text = "Do programs of your own send records to Firehose themselves?" }

  feature "no_callers" {
    title   = "no senders but AWS itself"
    ask     = "firehose_called_by_programs"
    equals  = false
    class   = "commodity"
    because = "only AWS's own services fill it: what takes their place ships its own logs"
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
    "aws_ses_active_receipt_rule_set",
    "aws_ses_receipt_rule_set",
    "aws_ses_domain_dkim",
    "aws_ses_domain_mail_from",
    "aws_ses_event_destination",
    "aws_ses_identity_policy",
    "aws_ses_domain_identity_verification",
    "aws_ses_identity_notification_topic",
    "aws_sesv2_configuration_set_event_destination",
    "aws_sesv2_email_identity_*_attributes",
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
    source     = "azure-smtp"
    confidence = "medium"
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
    source     = "oci-smtp"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Postfix of your own"
    gap        = "senders by SMTP change only address and password; a good name with mail hosts is built up over weeks"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "inbound" {
    title   = "receiving of mail"
    types   = ["aws_ses_receipt_rule", "aws_mailmanager_rule_set"]
    class   = "rewrite"
    add     = "M"
    because = "rules hand mail to AWS services: another receiver is found and the MX record moved"
  }

  feature "feedback" {
    title   = "reports on bounces and complaints"
    types   = ["aws_ses_event_destination", "aws_sesv2_configuration_set_event_destination", "aws_ses_identity_notification_topic"]
    class   = "rewrite"
    add     = "S"
    because = "programs read them in AWS's own format"
  }

  feature "templates" {
    title   = "templates kept with the service"
    types   = ["aws_ses_template"]
    class   = "rewrite"
    add     = "S"
    because = "mails by template are sent through the AWS SDK"
  }

  feature "own_addresses" {
    title   = "addresses of its own to send from"
    types   = ["aws_sesv2_dedicated_ip_pool"]
    add     = "M"
    because = "new addresses earn their good name over weeks"
  }

  question "ses_only_smtp" {
    text = "Do all programs send mail by SMTP, and none through the AWS SDK?"
  }

  feature "only_smtp" {
    title   = "SMTP and nothing else"
    ask     = "ses_only_smtp"
    equals  = true
    class   = "same"
    targets = ["azure", "oci", "openstack", "kubernetes"]
    because = "only address, user and password change"
  }

  feature "only_smtp_elsewhere" {
    title   = "SMTP and nothing else"
    ask     = "ses_only_smtp"
    equals  = true
    class   = "commodity"
    targets = ["google"]
    because = "only address, user and password change, but the relay is bought from a third party"
  }

  source "azure-smtp" {
    title = "Microsoft, Send email by SMTP, learn.microsoft.com/azure/communication-services/quickstarts/email/send-email-smtp/send-email-smtp"
    read  = "2026-11-24"
    says  = "Communication Services take mail by SMTP with credentials of an Entra application"
  }

  source "oci-smtp" {
    title = "Oracle, Setting up Email Submissions, docs.oracle.com/en-us/iaas/Content/Email/Concepts/setting-up-email-submission.htm"
    read  = "2026-11-24"
    says  = "Email Delivery takes mail by SMTP and HTTPS, with SMTP credentials of a user"
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
    source     = "google-iot-retired"
    confidence = "medium"
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

  feature "credentials_for_devices" {
    title   = "AWS credentials for devices"
    types   = ["aws_iot_role_alias"]
    class   = "unique"
    because = "devices call AWS directly: that way of working ends"
  }

  feature "rules" {
    title   = "rules that hand messages on"
    types   = ["aws_iot_topic_rule"]
    class   = "rewrite"
    add     = "S"
    because = "the query and the services that it feeds belong to AWS"
  }

  feature "provisioning" {
    title   = "devices that enrol themselves"
    types   = ["aws_iot_provisioning_template"]
    class   = "rewrite"
    add     = "M"
    because = "enrolment is a protocol of AWS's own, burnt into the devices"
  }

  feature "own_name" {
    title     = "an address under a name of your own"
    types     = ["aws_iot_domain_configuration"]
    condition = self.domain_name != null
    add       = "S"
    because   = "devices follow the name: certificate and record are moved"
  }

  question "iot_core_plain_mqtt" {
    text = "Do devices speak plain MQTT only, with no shadows, jobs or device library of AWS?"
  }

  feature "plain_mqtt" {
    title   = "plain MQTT"
    ask     = "iot_core_plain_mqtt"
    equals  = true
    class   = "commodity"
    because = "any broker serves the devices once they know its address"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }

  source "google-iot-retired" {
    title = "Google, Google.Cloud.Iot.V1 reference, cloud.google.com/dotnet/docs/reference/Google.Cloud.Iot.V1/latest"
    read  = "2026-11-24"
    says  = "IoT Core was withdrawn on 16 August 2023"
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
    gap        = "numbers and sender names are registered anew; calls use the AWS SDK; Pinpoint itself has ended, its channels live on"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Firebase Cloud Messaging and a text supplier"
    gap        = "numbers and sender names are registered anew; calls use the AWS SDK; Pinpoint itself has ended, its channels live on"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Notifications and a text supplier"
    gap        = "numbers and sender names are registered anew; calls use the AWS SDK; Pinpoint itself has ended, its channels live on"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "A messaging supplier bought elsewhere"
    gap        = "numbers and sender names are registered anew; calls use the AWS SDK; Pinpoint itself has ended, its channels live on"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "numbers" {
    title   = "telephone numbers and sender names"
    types   = ["aws_pinpoint_sms_channel", "aws_pinpointsmsvoicev2_phone_number", "aws_pinpointsmsvoicev2_sender_id"]
    add     = "M"
    because = "they are registered anew with another supplier, which takes weeks"
  }

  source "aws-pinpoint-end" {
    title = "AWS, Amazon Pinpoint Documentation, docs.aws.amazon.com/pinpoint/index.html"
    read  = "2026-11-24"
    says  = "support for Pinpoint ended on 30 October 2026; text, voice and mobile messages go on as End User Messaging"
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
