level     = "info"
since     = "0.1"
status    = "preview"
summary   = "a container image comes by a tag that can move"
why       = <<-EOT
  A moving tag gives another program at the next start of a container, without a change here and without a way back.
  Rolling back, scaling out and moving to another cluster then mix versions.
EOT
drawbacks = <<-EOT
  Where the pipeline puts the version in and the code holds only a first value, the tag here may not matter.
  Images that one person tries out need no pinning.
EOT
counted   = ["container image by a moving tag", "container images by moving tags"]

example "bad" {
  source = <<-EOT
    resource "aws_ecs_task_definition" "web" {
      family = "web"
      container_definitions = jsonencode([
        { name = "web", image = "nginx:latest" },
      ])
    }
  EOT
}

example "bad" {
  title  = "no tag is latest"
  source = <<-EOT
    resource "kubernetes_deployment_v1" "web" {
      spec {
        template {
          spec {
            container {
              name  = "web"
              image = "ghcr.io/example/web"
            }
          }
        }
      }
    }
  EOT
}

example "good" {
  source = <<-EOT
    resource "aws_ecs_task_definition" "web" {
      family = "web"
      container_definitions = jsonencode([
        { name = "web", image = "nginx:1.27.3" },
        { name = "log", image = "fluent/fluent-bit@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" },
      ])
    }
  EOT
}
