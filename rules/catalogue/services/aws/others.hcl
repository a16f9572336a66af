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

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Browser desktops such as Kasm"
    gap        = "images are built anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "home_folders" {
    title     = "home folders that AWS keeps"
    types     = ["aws_appstream_stack"]
    condition = try(anytrue([for connector in self.storage_connectors : connector.connector_type == "HOMEFOLDERS"]), false)
    add       = "S"
    facets    = { G = 2 }
    because   = "people's files lie in a bucket of AWS's own layout and are copied person by person"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.connect" {
  title = "Amazon Connect"
  match = ["aws_connect_*"]
  glue = [
    "aws_connect_*_association",
    "aws_connect_instance_storage_config",
    "aws_connect_user_hierarchy_group",
    "aws_connect_user_hierarchy_structure",
  ]
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
    class      = "unique"
    to         = "Contact centre bought elsewhere"
    gap        = "nothing of this model is sold there: a contact centre is bought elsewhere, and phone numbers are ported"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Asterisk-based contact centre"
    gap        = "call flows are drawn anew and phone numbers are ported with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "phone_number" {
    title   = "phone numbers"
    types   = ["aws_connect_phone_number"]
    add     = "M"
    facets  = { N = 2 }
    because = "the public knows the number: it is ported by the carriers, with a date to wait for"
  }

  feature "own_staff_directory" {
    title     = "a staff directory of its own"
    types     = ["aws_connect_instance"]
    condition = self.identity_management_type == "CONNECT_MANAGED"
    facets    = { I = 3 }
    because   = "staff sign in with a password that Connect holds"
  }

  feature "lambda_step" {
    title   = "call steps that are Lambda functions"
    types   = ["aws_connect_lambda_function_association"]
    add     = "S"
    because = "the function answers an event of Connect and is changed to another form"
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "OpenStreetMap tiles and routing of your own"
    gap        = "maps and searches are asked through the AWS SDK; data licences differ"
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

  fit "openstack" "kubernetes" {
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

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "A streaming server of your own"
    gap        = "cameras use the AWS library"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.chime" {
  title    = "Amazon Chime SDK"
  match    = ["aws_chime_*", "aws_chimesdkmediapipelines_*", "aws_chimesdkvoice_*"]
  glue     = ["aws_chime_voice_connector_*", "aws_chimesdkvoice_global_settings"]
  actions  = ["chime:"]
  speaks   = ["sip", "provider-sdk"]
  stateful = false
  facets   = { G = 0, I = 1, N = 2, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "Azure Communication Services"
    gap        = "programs that place, join or transcribe calls use the AWS SDK; numbers are ported with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" "oci" {
    class      = "rewrite"
    to         = "A telephony supplier bought elsewhere"
    gap        = "programs that place, join or transcribe calls use the AWS SDK; numbers are ported with lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "Asterisk, or LiveKit"
    gap        = "programs that place, join or transcribe calls use the AWS SDK; a carrier is needed as well"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "sip_trunk" {
    title   = "a SIP trunk"
    types   = ["aws_chime_voice_connector"]
    class   = "commodity"
    because = "the trunk speaks open SIP and is bought from another carrier"
  }
}

service "aws.customer_profiles" {
  title    = "Amazon Connect Customer Profiles"
  match    = ["aws_customerprofiles_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.ivs" {
  title    = "Amazon Interactive Video Service"
  match    = ["aws_ivs_*", "aws_ivschat_*"]
  glue     = ["aws_ivs_playback_key_pair", "aws_ivs_stream_key", "aws_ivschat_logging_configuration"]
  actions  = ["ivs:", "ivschat:"]
  speaks   = ["rtmp", "hls", "provider-sdk"]
  stateful = false
  facets   = { G = 1, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["refactor"]

  fit "azure" {
    class      = "rewrite"
    to         = "A media supplier bought elsewhere"
    gap        = "cameras send open streams; players and chat use libraries of AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "rewrite"
    to         = "Live Stream API"
    gap        = "cameras send open streams; players and chat use libraries of AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "rewrite"
    to         = "Media Streams"
    gap        = "cameras send open streams; players and chat use libraries of AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "rewrite"
    to         = "A streaming server of your own"
    gap        = "cameras send open streams; players and chat use libraries of AWS"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.mainframe_modernization" {
  title    = "AWS Mainframe Modernization"
  match    = ["aws_m2_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }

  fit "azure" "google" "oci" "openstack" "kubernetes" {
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

  fit "azure" "google" "oci" "openstack" "kubernetes" {
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

  fit "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "opaque"
    gap        = "nobody has judged this service yet"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
