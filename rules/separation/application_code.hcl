level     = "info"
since     = "0.1"
status    = "preview"
summary   = "application code is built, packed or deployed by Terraform"
why       = <<-EOT
  Code and infrastructure then change, fail and roll back together, and whoever may deploy the application may change everything else.
  A move to another platform has to take the build apart first; an image or artefact that its own pipeline publishes can be run elsewhere as it is.
EOT
drawbacks = <<-EOT
  For glue of a few lines a pipeline of its own can cost more than it brings.
  Teams that keep both together on purpose say so with `separation { layout = "together" }`.
EOT
counted   = ["place with application code in Terraform", "places with application code in Terraform"]

option "separation.layout" {
  text = "`together` turns the rule off"
}

example "bad" {
  title  = "function code packed by Terraform"
  source = <<-EOT
    data "archive_file" "copy" {
      type        = "zip"
      source_dir  = "$${path.module}/copy"
      output_path = "$${path.module}/copy.zip"
    }
  EOT
}

example "bad" {
  title  = "a build"
  source = <<-EOT
    resource "null_resource" "portal" {
      provisioner "local-exec" {
        command = "cd portal && npm ci && npm run build"
      }
    }
  EOT
}

example "good" {
  source = <<-EOT
    resource "aws_lambda_function" "copy" {
      function_name = "copy"
      package_type  = "Image"
      image_uri     = "$${var.registry}/copy:$${var.copy_version}"
    }
  EOT
}
