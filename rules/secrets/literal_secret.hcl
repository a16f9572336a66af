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

example "good" {
  title  = "a reference is never a secret"
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
