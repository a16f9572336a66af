summary  = "a feature that makes a service harder to leave than it has to be"
level    = "info"
status   = "preview"
since    = "0.1.0"
counted  = ["feature that makes leaving dearer", "features that make leaving dearer"]

why = <<-EOT
  How far a service holds depends on what of it is used. A database of an open engine moves with the engine's own tools,
  until its Data API is called from code; a topic is an adapter's work, until it filters messages by itself. Such a
  feature is often one argument, switched on long before anyone thinks of leaving.
EOT

drawbacks = <<-EOT
  Many of these features are worth their price, so the rule is at level info and tells each once a module folder. What
  costs a day or so is not told; `inspect` shows it. Only features that the catalogue knows are seen, and only what
  Terraform sets: what code calls by itself is not.
EOT

option "portability" {
  text = "`targets` says where a feature counts, `accept` covers a service with its features"
}

example "bad" {
  source = <<-EOT
    resource "aws_rds_cluster" "repairs" {
      cluster_identifier   = "repairs"
      engine               = "aurora-postgresql"
      enable_http_endpoint = true
    }
  EOT
}

example "good" {
  title  = "programs connect as to any PostgreSQL"
  source = <<-EOT
    resource "aws_rds_cluster" "repairs" {
      cluster_identifier = "repairs"
      engine             = "aurora-postgresql"
    }
  EOT
}
