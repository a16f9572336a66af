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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Rasa"
    gap        = "intents and phrases are typed in anew; code behind them changes event form"
    confidence = "low"
    reviewed   = "2026-11-24"
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
