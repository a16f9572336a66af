summary = "a host name that a provider owns is written by hand"
level   = "warning"
status  = "preview"
since   = "0.1.0"
counted = ["host name that a provider owns", "host names that a provider owns"]

why = <<-EOT
  The host name of a database, queue or bucket changes when the resource is replaced, restored or moved, and nothing in
  the configuration shows who depends on it. Taken from the resource, or put behind a name in a zone of your own, it can
  change in one place.
EOT

drawbacks = <<-EOT
  The resource may be made elsewhere, so that there is nothing to refer to; then a data source, a variable in one place
  or a DNS name of your own is the way. A host name that begins with a reference is judged by its value, unless a resource
  gives a part of it.
EOT

example "bad" {
  source = <<-EOT
    resource "aws_ssm_parameter" "database" {
      name  = "/orders/database"
      type  = "String"
      value = "orders.c9akciq32rde.eu-west-2.rds.amazonaws.com"
    }
  EOT
}

example "good" {
  source = <<-EOT
    resource "aws_ssm_parameter" "database" {
      name  = "/orders/database"
      type  = "String"
      value = aws_db_instance.orders.address
    }
  EOT
}

example "good" {
  title  = "names of services, not of resources"
  source = <<-EOT
    data "aws_iam_policy_document" "trust" {
      statement {
        actions = ["sts:AssumeRole"]
        principals {
          type        = "Service"
          identifiers = ["lambda.amazonaws.com", "monitoring.rds.amazonaws.com"]
        }
      }
    }
  EOT
}
