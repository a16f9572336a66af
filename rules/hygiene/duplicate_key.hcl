level     = "info"
since     = "0.1"
status    = "preview"
summary   = "an object sets the same key twice"
why       = <<-EOT
  Terraform takes the last of them without a word, so the other value is not applied although it can be read here. It
  is most often a tag or a variable of an environment that somebody added a second time.
EOT
drawbacks = <<-EOT
  Where both values are the same nothing is lost; the second is still one that somebody will change alone.
EOT
counted   = ["key that is set twice", "keys that are set twice"]

example "bad" {
  source = <<-EOT
    resource "aws_sqs_queue" "letters" {
      tags = {
        Team        = "benefits"
        Environment = "prod"
        Team        = "housing"
      }
    }
  EOT
}

example "good" {
  source = <<-EOT
    resource "aws_sqs_queue" "letters" {
      tags = {
        Team        = "benefits"
        Environment = "prod"
      }
    }
  EOT
}
