level     = "info"
since     = "0.1"
status    = "preview"
summary   = "a secret is kept by hand, outside the code"
why       = <<-EOT
  Somebody typed the real value into a console.
  Nothing here says who, when, or what it was: a second environment, a restored account or a move to another cloud needs that person.
EOT
drawbacks = <<-EOT
  It is far better than the secret itself in the code, and for a handful of values a written procedure is enough.
  A stand-in that comes by a variable or a local is told where it is written.
EOT
counted   = ["value kept by hand", "values kept by hand"]

example "bad" {
  source = <<-EOT
    resource "aws_secretsmanager_secret_version" "maps" {
      secret_id     = aws_secretsmanager_secret.maps.id
      secret_string = "UPDATE_IN_CONSOLE"
    }
  EOT
}

example "bad" {
  title  = "a first value that Terraform is told to leave alone"
  source = <<-EOT
    resource "aws_ssm_parameter" "maps" {
      name  = "/maps/key"
      type  = "SecureString"
      value = "first"

      lifecycle {
        ignore_changes = [value]
      }
    }
  EOT
}

example "good" {
  source = <<-EOT
    resource "aws_secretsmanager_secret_version" "maps" {
      secret_id     = aws_secretsmanager_secret.maps.id
      secret_string = var.maps_key
    }
  EOT
}
