level     = "warning"
since     = "0.1"
status    = "stable"
summary   = "a rule failed, so it was not applied to this place"
why       = <<-EOT
  A fault in one rule must neither stop the others nor pass for a clean result.
  The run counts as incomplete and exits with 3.
EOT
drawbacks = <<-EOT
  None: it can only come from a fault in unmoor, which deserves a report.
EOT
counted   = ["rule that failed", "rules that failed"]
