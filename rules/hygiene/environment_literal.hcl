summary = "an environment's name is written into code that runs in others too"
level   = "info"
status  = "preview"
since   = "0.1.0"
counted = ["environment's name in the code", "environments' names in the code"]

why = <<-EOT
  Code that builds several environments and names one of them by hand builds things of the wrong name in the others: the
  test system writes to a queue called `prod`. The name is what each environment sets, once.
EOT

drawbacks = <<-EOT
  A shared thing that there is only one of, such as a registry that lives in production, is rightly called by its name.
  Comparisons, keys of maps, constants with a name and descriptions are not judged. Which environments code runs in is
  known from `root` blocks, or from folders that are named after environments.
EOT

option "token.environment" {
  text = "what environments are called; without it the rule has nothing to say"
}

option "root" {
  text = "which environments a root module is applied in"
}

example "bad" {
  source   = <<-EOT
    variable "environment" {}

    resource "aws_sqs_queue" "orders" {
      name = "orders-prod"
    }
  EOT
  settings = <<-EOT
    token "environment" { values = ["dev", "prod"] }

    root "." {
      environment "dev" {}
      environment "prod" {}
    }
  EOT
}

example "good" {
  source   = <<-EOT
    variable "environment" {}

    resource "aws_sqs_queue" "orders" {
      name                      = "orders-$${var.environment}"
      message_retention_seconds = var.environment == "prod" ? 1209600 : 86400
    }
  EOT
  settings = <<-EOT
    token "environment" { values = ["dev", "prod"] }

    root "." {
      environment "dev" {}
      environment "prod" {}
    }
  EOT
}
