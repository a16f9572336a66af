summary          = "something is built in a region that was not agreed on"
level            = "off"
configured_level = "warning"
status           = "preview"
since            = "0.1.0"
counted          = ["place outside the agreed regions", "places outside the agreed regions"]

why = <<-EOT
  Where data lies decides which law holds for it, who may look at it and what moving it costs. A region that nobody
  agreed on is found late, when there is data in it.
EOT

drawbacks = <<-EOT
  Some things belong to one region by their nature, such as a certificate for a content delivery network: name that
  region too. Regions that are known only when Terraform runs stay undecided.
EOT

option "portability.regions" {
  text = "the regions that may be used; without it regions are not judged"
}

example "bad" {
  source   = <<-EOT
    variable "region" {
      default = "us-east-1"
    }

    provider "aws" {
      region = var.region
    }
  EOT
  settings = <<-EOT
    portability { regions = ["eu-west-2"] }
  EOT
}

example "good" {
  source   = <<-EOT
    provider "aws" {
      region = "eu-west-2"
    }
  EOT
  settings = <<-EOT
    portability { regions = ["eu-west-2"] }
  EOT
}
