summary          = "a cloud is used that is neither the primary one nor named beside it"
level            = "off"
configured_level = "warning"
status           = "preview"
since            = "0.1.0"
counted          = ["cloud outside the primary one", "clouds outside the primary one"]

why = <<-EOT
  One primary cloud, with exceptions, keeps skills, contracts and controls in one place. A second one is a decision, so it
  should be seen when it comes, not when its bill does.
EOT

drawbacks = <<-EOT
  Told once for a cloud and a system. A provider that only talks to its cloud, without building anything there, is not
  seen; one whose types belong to no service in the catalogue is not judged.
EOT

option "portability.primary" {
  text = "the cloud that is home; without it the rule has nothing to say"
}

option "portability.beside" {
  text = "clouds and providers that may stand beside it"
}

example "bad" {
  source   = <<-EOT
    resource "google_pubsub_topic" "events" {
      name = "events"
    }
  EOT
  settings = <<-EOT
    portability { primary = "aws" }
  EOT
}

example "good" {
  source   = <<-EOT
    resource "google_pubsub_topic" "events" {
      name = "events"
    }

    resource "aws_sqs_queue" "orders" {}
  EOT
  settings = <<-EOT
    portability {
      primary = "aws"
      beside  = ["google"]
    }
  EOT
}
