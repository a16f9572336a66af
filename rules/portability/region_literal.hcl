summary = "the name of a region is written into the code"
level   = "off"
status  = "preview"
since   = "0.1.0"
counted = ["region in the code", "regions in the code"]

why = <<-EOT
  A region in the middle of code must be found and changed when the system is built in another one, whether to recover
  or to leave. Named once, as a variable or in the provider's configuration, it is one change.
EOT

drawbacks = <<-EOT
  Some resources belong to one region by their nature, such as a certificate for a content delivery network. Defaults of
  variables, provider and backend blocks, files of variable values and policy documents are not judged.
EOT

example "bad" {
  source = <<-EOT
    resource "aws_subnet" "a" {
      vpc_id            = aws_vpc.main.id
      availability_zone = "eu-west-2a"
    }
  EOT
}

example "good" {
  source = <<-EOT
    provider "aws" {
      region = "eu-west-2"
    }

    variable "region" {
      default = "eu-west-2"
    }

    resource "aws_subnet" "a" {
      vpc_id            = aws_vpc.main.id
      availability_zone = "$${var.region}a"
    }
  EOT
}
