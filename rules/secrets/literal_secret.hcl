level     = "error"
since     = "0.1"
status    = "preview"
summary   = "a secret is written in the open"
why       = <<-EOT
  Whoever can read the repository, a copy of it or its history has the secret, and nobody sees them use it.
  Changing it later means changing code.
EOT
drawbacks = <<-EOT
  What is a secret is told by the argument that holds it, by names, and by the form of well-known credentials; a word that happens to look so can be kept by an exception.
  An argument is judged by its value as well: a secret that comes by variables, locals, module calls and files of values is told where it is written. A value that is handed in when Terraform runs is no finding.
  A value for tests alone may be harmless, but the next reader cannot know.
EOT
counted   = ["secret in the open", "secrets in the open"]

example "bad" {
  source = <<-EOT
    resource "aws_db_instance" "bookings" {
      password = "Bolton-abbey-stones-57"
    }
  EOT
}

example "bad" {
  title  = "in the environment of a container"
  source = <<-EOT
    module "portal" {
      source      = "./container"
      environment = [{ name = "DB_PASSWORD", value = "Bolton-abbey-stones-57" }]
    }
  EOT
}

example "bad" {
  title  = "a default that comes to be a password"
  source = <<-EOT
    terraform {
      backend "s3" {}
    }

    variable "pw" {
      type    = string
      default = "Bolton-abbey-stones-57"
    }

    resource "aws_db_instance" "bookings" {
      password = var.pw
    }
  EOT
}

example "good" {
  title  = "made by chance, or handed in"
  source = <<-EOT
    resource "aws_db_instance" "bookings" {
      password = random_password.bookings.result
    }

    variable "database_password" {
      type      = string
      sensitive = true
    }
  EOT
}
