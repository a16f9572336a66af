summary = "somebody else's account is trusted"
level   = "info"
status  = "preview"
since   = "0.1.0"
counted  = ["place that trusts an unnamed account", "places that trust unnamed accounts"]

why = <<-EOT
  Whoever is trusted here depends on this system's account, and must do work of their own when it moves. A number does
  not say who that is; the people who will have to be told should be known before a date is set.
EOT

drawbacks = <<-EOT
  unmoor cannot know which numbers are your own. Name them once with `account` blocks in unmoor.hcl: your own are then
  left out, and a partner's is told by name.
EOT

option "account" {
  text = "`owner = \"ours\"` leaves a number out, `name` is used in messages"
}

example "bad" {
  source = <<-EOT
    data "aws_iam_policy_document" "repairs" {
      statement {
        actions   = ["s3:GetObject"]
        resources = ["arn:aws:s3:::repairs/*"]
        principals {
          type        = "AWS"
          identifiers = ["arn:aws:iam::610042718532:root"]
        }
      }
    }
  EOT
}

example "good" {
  title  = "the provider's own account for access logs, and our own"
  source = <<-EOT
    data "aws_iam_policy_document" "logs" {
      statement {
        actions   = ["s3:PutObject"]
        resources = ["arn:aws:s3:::logs/*"]
        principals {
          type        = "AWS"
          identifiers = ["arn:aws:iam::652711504416:root", "arn:aws:iam::610042718532:root"]
        }
      }
    }
  EOT

  settings = <<-EOT
    account "610042718532" {
      name  = "platform"
      owner = "ours"
    }
  EOT
}
