summary = "an account number is written into the code"
level   = "off"
status  = "preview"
since   = "0.1.0"
counted = ["account number in the code", "account numbers in the code"]

why = <<-EOT
  An account number in the middle of code ties the code to that account: the same code cannot be run in another one, and
  a reader does not learn whose it is.
EOT

drawbacks = <<-EOT
  A number that is used once is no burden. Defaults of variables, provider and backend blocks, files of variable values
  and policy documents are not judged, nor are numbers that belong to providers.
EOT

option "account" {
  text = "gives the number a name, which messages use"
}

example "bad" {
  source = <<-EOT
    resource "aws_sns_topic_subscription" "orders" {
      topic_arn = "arn:aws:sns:eu-west-2:610042718532:orders"
      protocol  = "sqs"
      endpoint  = aws_sqs_queue.orders.arn
    }
  EOT
}

example "good" {
  source = <<-EOT
    data "aws_caller_identity" "current" {}

    data "aws_ami" "ubuntu" {
      owners = ["099720109477"]
    }

    resource "aws_sns_topic_subscription" "orders" {
      topic_arn = "arn:aws:sns:eu-west-2:$${data.aws_caller_identity.current.account_id}:orders"
      protocol  = "sqs"
      endpoint  = aws_sqs_queue.orders.arn
    }
  EOT
}
