level     = "warning"
since     = "0.1.0"
status    = "preview"
summary   = "an accepted service is past the day on which it was to be reviewed"
why       = <<-EOT
  A service is accepted for reasons that hold at a time: a price, a team, what other clouds offered. The day of review is
  part of the decision. Once it has passed unnoticed, the acceptance is a habit.
EOT
drawbacks = <<-EOT
  The acceptance still covers its service, so that a date alone turns no other finding on.
EOT
counted   = ["overdue acceptance", "overdue acceptances"]

option "portability" {
  text = "`accept` blocks with a later `review`"
}
