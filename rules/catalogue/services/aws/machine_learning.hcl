service "aws.sagemaker" {
  title = "Amazon SageMaker AI"
  match = ["aws_sagemaker_*"]
  glue = [
    "aws_sagemaker_model_package_group_policy",
    "aws_sagemaker_servicecatalog_portfolio_status",
    "aws_sagemaker_app_image_config",
    "aws_sagemaker_image_version",
    "aws_sagemaker_studio_lifecycle_config",
  ]
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
    source     = "microsoft-data-and-ai"
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

  fit "openstack" "kubernetes" {
    class      = "unique"
    to         = "Kubeflow and MLflow"
    gap        = "training jobs, pipelines, feature store and studio are one supplier way of working: it is designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "mlflow" {
    title   = "managed MLflow"
    types   = ["aws_sagemaker_mlflow_tracking_server", "aws_sagemaker_mlflow_app"]
    class   = "engine"
    targets = ["azure", "openstack", "kubernetes"]
    because = "the server is open MLflow: runs and models are copied into another one"
  }

  feature "training_job" {
    title   = "training jobs"
    types   = ["aws_sagemaker_training_job", "aws_sagemaker_hyper_parameter_tuning_job"]
    class   = "rewrite"
    because = "a container reads data and writes a model: other services run it behind another description"
  }

  question "sagemaker_open_tools" { text = "Do training and pipelines run with open tools such as MLflow, Kubeflow or Airflow, with SageMaker only as the machine room?" }

  feature "open_tools" {
    title   = "open tools for training and pipelines"
    ask     = "sagemaker_open_tools"
    equals  = true
    class   = "rewrite"
    because = "only the steps that start jobs are changed"
  }

  feature "feature_store" {
    title   = "a feature store"
    types   = ["aws_sagemaker_feature_group"]
    add     = "M"
    facets  = { G = 2 }
    because = "values are exported, and programs that ask for them through the AWS SDK are changed"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets SageMaker beside Azure Machine Learning, and its studio beside the studio there"
  }
}

service "aws.sagemaker.notebook" {
  title = "Amazon SageMaker notebook instances"
  match = ["aws_sagemaker_notebook_instance"]
  glue = [
    "aws_sagemaker_notebook_instance_lifecycle_configuration",
    "aws_sagemaker_code_repository",
  ]
  speaks   = ["jupyter"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "engine"
    to         = "Compute instances of Azure Machine Learning"
    gap        = "notebooks are open Jupyter; files on the disk are copied and calls to AWS change"
    source     = "microsoft-compute-instance"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "engine"
    to         = "Vertex AI Workbench"
    gap        = "notebooks are open Jupyter; files on the disk are copied and calls to AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "engine"
    to         = "Notebook sessions of OCI Data Science"
    gap        = "notebooks are open Jupyter; files on the disk are copied and calls to AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "engine"
    to         = "JupyterHub"
    gap        = "notebooks are open Jupyter; files on the disk are copied and calls to AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "start_script" {
    title   = "a script that runs at start"
    types   = ["aws_sagemaker_notebook_instance_lifecycle_configuration"]
    add     = "S"
    because = "the script relies on the AWS machine image and its paths"
  }

  source "microsoft-compute-instance" {
    title = "Microsoft, What is an Azure Machine Learning compute instance, github.com/MicrosoftDocs/azure-docs articles/machine-learning/concept-compute-instance.md"
    read  = "2026-11-24"
    says  = "a managed machine with Jupyter and JupyterLab, whose files lie in a file share of the workspace"
  }
}

service "aws.sagemaker.endpoint" {
  title    = "Amazon SageMaker endpoints"
  match    = ["aws_sagemaker_endpoint", "aws_sagemaker_model", "aws_sagemaker_prebuilt_ecr_image"]
  glue     = ["aws_sagemaker_endpoint_configuration"]
  speaks   = ["provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Online endpoints of Azure Machine Learning"
    gap        = "model containers move; callers use the AWS SDK to ask the model"
    source     = "aws-sagemaker-inference-toolkit"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Vertex AI endpoints"
    gap        = "model containers move; callers use the AWS SDK to ask the model"
    source     = "aws-sagemaker-inference-toolkit"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Model deployments of OCI Data Science"
    gap        = "model containers move; callers use the AWS SDK to ask the model"
    source     = "aws-sagemaker-inference-toolkit"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "KServe"
    gap        = "model containers move; callers use the AWS SDK to ask the model"
    source     = "kserve"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  feature "async_inference" {
    title     = "asynchronous answers"
    types     = ["aws_sagemaker_endpoint_configuration"]
    condition = self.async_inference_config != null
    add       = "M"
    because   = "requests wait in a queue of AWS and answers arrive in S3: a queue has to be built"
  }

  feature "several_models" {
    title     = "several models behind one endpoint"
    types     = ["aws_sagemaker_model"]
    condition = try(self.primary_container[0].mode, null) == "MultiModel" || try(length(self.container) > 1, false)
    add       = "M"
    because   = "how models are loaded, or passed from one to the next, is built anew"
  }

  question "sagemaker_own_address" { text = "Do programs reach the models through a web address of your own, and not through the AWS SDK?" }

  feature "own_address" {
    title   = "a web address of its own"
    ask     = "sagemaker_own_address"
    equals  = true
    class   = "commodity"
    because = "callers stay as they are and the containers are hosted elsewhere"
  }

  source "aws-sagemaker-inference-toolkit" {
    title = "AWS, SageMaker Inference Toolkit, github.com/aws/sagemaker-inference-toolkit README.md"
    read  = "2026-11-24"
    says  = "models are served from a Docker container, which runs the same wherever it is put; the serving stack stands under Apache 2.0"
  }

  source "kserve" {
    title = "KServe, github.com/kserve/kserve README.md"
    read  = "2026-11-24"
    says  = "serves models on any Kubernetes behind open, standard protocols"
  }
}

service "aws.bedrock" {
  title = "Amazon Bedrock"
  match = ["aws_bedrock_*", "aws_bedrockruntime_apply_guardrail"]
  glue = [
    "aws_bedrock_model_invocation_logging_configuration",
    "aws_bedrock_foundation_model_agreement",
    "aws_bedrock_use_case_for_model_access",
    "aws_bedrock_guardrail_version",
    "aws_bedrock_inference_profile",
  ]
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
    source     = "microsoft-data-and-ai"
    confidence = "medium"
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
    gap        = "callers use the AWS SDK and get answers of another shape and quality; fewer models to choose from"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "An open model served by vLLM"
    gap        = "callers use the AWS SDK; closed models are not to be had, and graphics processors are needed"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "custom_model" {
    title   = "models tuned on your own data"
    types   = ["aws_bedrock_custom_model"]
    class   = "unique"
    facets  = { G = 3 }
    because = "the tuned weights stay with AWS: another model is tuned and assured anew"
  }

  feature "guardrail" {
    title   = "guardrails"
    types   = ["aws_bedrock_guardrail"]
    add     = "M"
    because = "filters and barred subjects are set and tested anew"
  }

  feature "commitment" {
    title     = "throughput bought for a term"
    types     = ["aws_bedrock_provisioned_model_throughput"]
    condition = self.commitment_duration != null
    facets    = { K = 1 }
    because   = "the term is paid whether it is used or not"
  }

  question "bedrock_gateway" { text = "Do programs reach the models through a framework or gateway that speaks to several suppliers?" }

  feature "gateway" {
    title   = "a framework or gateway in between"
    ask     = "bedrock_gateway"
    equals  = true
    class   = "commodity"
    because = "it is pointed at another supplier; prompts are tested anew"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Bedrock beside Azure OpenAI and Azure AI Foundry, which offer models to build on"
  }
}

service "aws.comprehend" {
  title      = "Amazon Comprehend"
  match      = ["aws_comprehend_*"]
  actions    = ["comprehend:"]
  principals = ["comprehend.amazonaws.com"]
  speaks     = ["provider-sdk"]
  stateful   = false
  facets     = { G = 1, I = 1, N = 0, O = 0, K = 0 }
  treat      = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure AI Language"
    gap        = "callers use the AWS SDK; models trained on your own examples stay and are trained anew"
    source     = "microsoft-data-and-ai"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Natural Language API"
    gap        = "callers use the AWS SDK; models trained on your own examples stay and are trained anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "OCI Language"
    gap        = "callers use the AWS SDK; models trained on your own examples stay and are trained anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "An open language model"
    gap        = "callers use the AWS SDK; models trained on your own examples stay and are trained anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Comprehend beside Azure AI Language"
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
    source     = "microsoft-data-and-ai"
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "An open vision model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "face_collection" {
    title   = "face collections"
    types   = ["aws_rekognition_collection"]
    add     = "M"
    facets  = { G = 3 }
    because = "the stored face vectors cannot be taken out: faces are indexed anew from the pictures"
  }

  feature "own_labels" {
    title   = "models trained on your own labels"
    types   = ["aws_rekognition_project"]
    add     = "M"
    because = "the trained model stays with AWS: another one is trained on the same pictures"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Rekognition beside Azure AI Vision"
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
    source     = "microsoft-data-and-ai"
    confidence = "medium"
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Tesseract or an open model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Textract beside Azure AI Document Intelligence; Azure lets models be fitted to a kind of document"
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
    source     = "microsoft-data-and-ai"
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Whisper"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Transcribe beside Azure AI Speech"
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
    source     = "microsoft-data-and-ai"
    confidence = "medium"
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "An open translation model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Translate beside Azure AI Translator"
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
    source     = "microsoft-data-and-ai"
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "An open speech model"
    gap        = "callers use the AWS SDK and get answers of another shape and quality"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Polly beside the speech output of Azure AI Speech"
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "HAPI FHIR"
    gap        = "FHIR is open, so data leaves whole; paths, sign-in and search differ"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.bedrock.agents" {
  title = "Amazon Bedrock agents and knowledge bases"
  match = ["aws_bedrockagent_*", "aws_bedrockagentcore_*"]
  glue = [
    "aws_bedrockagentcore_resource_policy",
    "aws_bedrockagentcore_agent_runtime_endpoint",
    "aws_bedrockagentcore_token_vault_cmk",
    "aws_bedrockagent_agent_alias",
    "aws_bedrockagent_agent_collaborator",
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "An open agent framework"
    gap        = "prompts move; actions, memory and retrieval are wired anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "own_container" {
    title     = "an agent in a container of your own"
    types     = ["aws_bedrockagentcore_agent_runtime"]
    condition = try(self.agent_runtime_artifact[0].container_configuration, null) != null
    class     = "commodity"
    because   = "the container runs elsewhere behind an adapter for its entry point"
  }

  feature "knowledge_base" {
    title   = "knowledge bases"
    types   = ["aws_bedrockagent_knowledge_base"]
    add     = "M"
    because = "documents are cut, embedded and indexed anew with another model"
  }

  feature "flow" {
    title   = "flows"
    types   = ["aws_bedrockagent_flow"]
    add     = "M"
    because = "a flow has no open form and is drawn or programmed anew"
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

  fit "openstack" "kubernetes" {
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
    source     = "microsoft-data-and-ai"
    confidence = "medium"
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Rasa"
    gap        = "intents and phrases are typed in anew; code behind them changes event form"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-data-and-ai" {
    title = "Microsoft, Azure for AWS professionals, Data and AI, github.com/MicrosoftDocs/architecture-center docs/aws-professional/data-ai.md, version of November 2024"
    read  = "2026-11-24"
    says  = "sets Lex beside Azure AI Bot Service; Azure has separate services for the bot and for understanding"
  }
}

service "aws.agent_registry" {
  title    = "AWS Agent Registry"
  match    = ["aws_agentregistry_registry"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
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

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
