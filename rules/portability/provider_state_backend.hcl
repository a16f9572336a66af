summary = "state is kept in a provider's own store"
level   = "info"
status  = "preview"
since   = "0.1.0"
counted = ["system with state at a provider", "systems with state at a provider"]

why = <<-EOT
  State is the first thing that must be read when a system leaves its supplier, and the last that may be lost. While it
  lies in that supplier's store, moving it is a step of the exit plan.
EOT

drawbacks = <<-EOT
  Moving state is a matter of hours for each root module, and the stores are good ones. Few teams change this before
  they leave; it is enough that the exit plan says how.
EOT

example "bad" {
  source = <<-EOT
    terraform {
      backend "s3" {
        bucket = "orders-state"
        key    = "orders.tfstate"
      }
    }
  EOT
}

example "good" {
  source = <<-EOT
    terraform {
      backend "pg" {}
    }
  EOT
}

example "good" {
  title  = "a store of another maker behind the same interface"
  source = <<-EOT
    terraform {
      backend "s3" {
        bucket    = "orders-state"
        key       = "orders.tfstate"
        endpoints = { s3 = "https://objects.council.gov.uk" }
      }
    }
  EOT
}
