summary  = "a service of one cloud that no other target offers like for like"
level    = "info"
status   = "preview"
since    = "0.1.0"
counted  = ["service without a like-for-like", "services without a like-for-like"]

why = <<-EOT
  A service whose interface is the supplier's own decides how long leaving takes: each such service means changed
  applications or a redesign, however many resources use it. Using one may well be right. It is worth being a decision
  that somebody made and wrote down, so that the next contract can be signed with open eyes.
EOT

drawbacks = <<-EOT
  It is no fault in the code, so it is one finding a service and system, at level info. A class is a judgement about
  other suppliers' products at a date; the message says which date, and `service` blocks in settings can differ.
  Applications are not read: a queue behind a library that speaks to several brokers is cheaper to leave than it looks.
EOT

option "portability" {
  text = "`targets` and `class_levels` set the level, `accept` marks a service as decided"
}

option "service" {
  text = "`fit` blocks give a class of your own"
}

example "bad" {
  source = <<-EOT
    resource "aws_sfn_state_machine" "orders" {
      name       = "orders"
      role_arn   = aws_iam_role.orders.arn
      definition = file("orders.json")
    }
  EOT
}

example "good" {
  title  = "the same engine is sold elsewhere"
  source = <<-EOT
    resource "aws_db_instance" "orders" {
      engine         = "postgres"
      instance_class = "db.t4g.small"
    }
  EOT
}
